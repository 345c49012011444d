"""Text within an element: what white space means there, and <br/>."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from lxml import etree

from reader.formats.nativexml.vocabulary import local, tag
from reader.text.late import late

SPACE = re.compile(r"[ \t\r\n]+")
HANGUL = late(r"[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printed(element: etree._Element) -> str:
    """The text as printed: each <br/> is a line break, every other break in the file is not."""
    return "\n".join(map(unbroken, "".join(_pieces(element)).split("\0"))).strip()


def unbroken(text: str) -> str:
    """White space with a line break in it is nothing at an end and between wide characters, and one space elsewhere."""
    return SPACE.sub(_joint, text)


def _joint(space: re.Match[str]) -> str:
    if "\n" not in space.group() and "\r" not in space.group():
        return space.group()
    before, after = space.string[max(0, space.start() - 1) : space.start()], space.string[space.end() : space.end() + 1]
    if not before or not after:
        return ""
    # Quotation marks and dashes are as wide as their neighbours.
    widths = {_width(before), _width(after)}
    return "" if "wide" in widths and "narrow" not in widths else " "


def _width(sign: str) -> str:
    """Hangul is as wide as Han, but Korean puts spaces between its words."""
    width = unicodedata.east_asian_width(sign)
    if width in "WF" and not HANGUL.match(sign):
        return "wide"
    return "either" if width == "A" else "narrow"


def _pieces(element: etree._Element) -> Iterator[str]:
    """Text with NUL, which no XML can hold, for each <br/>; what is of another namespace is left out."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and (name := local(child)):
            yield from "\0" if name == "br" else _pieces(child)
        yield child.tail or ""


def set_printed(element: etree._Element, text: str) -> None:
    """The other way round. Characters that XML cannot hold become U+FFFD."""
    first, *more = ILLEGAL.sub("\ufffd", text).split("\n")
    element.text = first or None
    for line in more:
        etree.SubElement(element, tag("br")).tail = line or None
