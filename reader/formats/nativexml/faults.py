"""What is wrong in an issue file, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from lxml import etree

from reader.errors import Sentence, sentence


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that breaks the rules, at a line of the XML.

    `damaging` where something stands that has no place there, so that we no longer know what the page means;
    everything else is small: the rest means what it says. `page` counts the page elements; None outside of them.
    """

    line: int
    sentence: Sentence
    page: int | None = None
    damaging: bool = False


def fault(at: etree._Element, template: str, /, **values: str | int) -> Fault:
    """A small fault at an element; the template's {line} is filled in."""
    return Fault(line_of(at), sentence(template, line=line_of(at), **values))


def line_of(element: etree._Element) -> int:
    """The line of the element's start tag, from 1."""
    return cast("int | None", element.sourceline) or 1
