"""From bytes to a tree: XML 1.0, no entities, no network, bounded in size, depth and number of elements."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.errors import DamagedFile, FileError, TooLarge
from reader.formats.nativexml.faults import line_of
from reader.formats.nativexml.vocabulary import tag

SIZE = 16 << 20  # bytes; a hundred full pages are a tenth of it
DEPTH = 32
ELEMENTS = 200_000
PIECE = 1 << 16

BEFORE_ROOT = re.compile(rb"\s*(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|<\?.*?\?>|<!--.*?-->)", re.S)
SUBSET = re.compile(rb"\s*<!DOCTYPE[^>\[]*\[", re.I)
LONG_TAG = re.compile(rb"<[^!?<>][^<>]{%d}" % PIECE)
PLACE = re.compile(r", line \d+, column \d+$")
MISMATCH = re.compile(r"Opening and ending tag mismatch: (\S+) .* and (\S+)")
UNKNOWN_ENTITY = re.compile(r"Entity '(\S+)' not defined")

BROKEN_OFF = {
    "ERR_TAG_NOT_FINISHED",
    "ERR_GT_REQUIRED",
    "ERR_ATTRIBUTE_NOT_FINISHED",
    "ERR_CDATA_NOT_FINISHED",
    "ERR_COMMENT_NOT_FINISHED",
    "ERR_PI_NOT_FINISHED",
}
BAD_BYTES = {
    "ERR_INVALID_ENCODING",
    "ERR_INVALID_CHAR",
    "ERR_UNKNOWN_ENCODING",
    "ERR_UNSUPPORTED_ENCODING",
    "ERR_ENCODING_NAME",
    "I18N_CONV_FAILED",
    "I18N_NO_HANDLER",
}


def parse(data: bytes) -> etree._Element:
    """The <issue> element. Raises DamagedFile where this is no sound XML, and TooLarge."""
    _refuse_traps(data)
    try:
        root = _grown(data)
    except etree.XMLSyntaxError as error:
        raise _in_words(error if error.lineno else _said_again(data, error)) from error
    if root.tag != tag("issue"):
        found = str(root.tag).replace("{", "").replace("}", " ")
        raise DamagedFile(
            "Line {line}: <issue> of urn:jumpline:issue:1 expected, {found} found. A newer version may read it.",
            line=line_of(root),
            found=found,
        )
    return root


def _refuse_traps(data: bytes) -> None:
    """What can make a parser run out of memory before it has told us anything."""
    plain = data.replace(b"\0", b"") if b"\0" in data[:PIECE] else data  # UTF-16 and UTF-32 are seen through
    start = 0
    while match := BEFORE_ROOT.match(plain, start):
        start = match.end()
    if SUBSET.match(plain, start):
        raise _doctype()
    if LONG_TAG.search(plain):
        raise TooLarge("One of its XML tags is longer than {limit} characters. Ask for the file anew.", limit=PIECE)


def _doctype() -> DamagedFile:
    return DamagedFile("Its DOCTYPE declares things of its own, which is not allowed. Remove the DOCTYPE.")


OPTIONS: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


def _said_again(data: bytes, error: etree.XMLSyntaxError) -> etree.XMLSyntaxError:
    """The same complaint with its line, which lxml forgets for some when it is fed in pieces."""
    try:
        etree.fromstring(data, etree.XMLParser(**OPTIONS))
    except etree.XMLSyntaxError as better:
        return better
    return error


def _too_deep() -> TooLarge:
    return TooLarge("Its XML is nested deeper than {depth}. Ask for the file anew.", depth=DEPTH)


def _grown(data: bytes) -> etree._Element:
    parser = etree.XMLPullParser(("start", "end"), **OPTIONS)
    count = depth = 0
    for start in range(0, len(data), PIECE):
        parser.feed(data[start : start + PIECE])
        for event, _ in parser.read_events():
            depth += 1 if event == "start" else -1
            count += event == "start"
            if depth > DEPTH:
                raise _too_deep()
        if count > ELEMENTS:
            raise TooLarge("Its XML has more than {count} elements. Split the issue.", count=ELEMENTS)
    root: etree._Element = parser.close()
    subset: Any = root.getroottree().docinfo.internalDTD
    if subset is not None and next(subset.iterentities(), None) is not None:
        raise _doctype()
    return root


def _in_words(error: etree.XMLSyntaxError) -> FileError:
    """The parser's complaint, said so that one can act on it."""
    line, detail = error.lineno or 1, " ".join(PLACE.sub("", error.msg or "").split())
    kind = etree.ErrorTypes._getName(getattr(error, "code", 0), "")
    if detail.startswith("Excessive depth"):
        return _too_deep()
    if match := MISMATCH.search(detail):
        return DamagedFile(
            "Line {line}: </{expected}> expected, </{found}> found. Close the element, or ask for the file anew.",
            line=line,
            expected=match.group(1),
            found=match.group(2),
        )
    if match := UNKNOWN_ENTITY.search(detail):
        return DamagedFile(
            "Line {line}: a character expected, &{entity}; found, which has no meaning. Write the character itself.",
            line=line,
            entity=match.group(1),
        )
    if kind in BAD_BYTES:
        return DamagedFile(
            "Line {line}: these bytes are no text in the encoding that the file names. Save it as UTF-8.", line=line
        )
    if kind in BROKEN_OFF:
        return DamagedFile("The file breaks off at line {line}. Ask for it anew.", line=line)
    return DamagedFile(
        "Line {line}: this is no sound XML ({detail}). Correct it there, or ask for the file anew.",
        line=line,
        detail=detail,
    )
