"""Values of attributes and of <date>: each is read, or stays away with a fault that says what was expected."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TypeVar

from lxml import etree

from reader.formats.nativexml.faults import Fault, fault
from reader.model.geometry import Region
from reader.model.issue import WritingMode

Choice = TypeVar("Choice", bound=StrEnum)

DAY = re.compile(r"\d{4}-\d\d-\d\d")
RANK = re.compile(r"0*[1-9]\d{0,5}")
NUMBER = re.compile(r"\d*\.?\d+|\d+\.")


class Values:
    """Reads values and keeps the faults found on the way."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def note(self, at: etree._Element, template: str, /, **values: str | int) -> None:
        """One more small fault; the template's {line} is filled in."""
        self.faults.append(fault(at, template, **values))

    def expected(self, at: etree._Element, where: str, expected: str, found: str) -> None:
        """The fault of a value that is not what it should be."""
        self.note(
            at,
            "Line {line}: {expected} expected in {where}, “{found}” found. It was passed over; correct it there.",
            expected=expected,
            where=where,
            found=_short(found),
        )

    def text(self, at: etree._Element, name: str) -> str | None:
        """An attribute without white space at its ends; None where it is missing or empty."""
        value = at.get(name)
        return (str(value).strip() or None) if value is not None else None

    def choice(self, at: etree._Element, name: str, choices: type[Choice]) -> Choice | None:
        """An attribute that is one of a few words."""
        found = at.get(name)
        if found is None or found in list(choices):
            return None if found is None else choices(found)
        self.expected(at, name, ", ".join(choices), str(found))
        return None

    def writing_mode(self, at: etree._Element) -> WritingMode | None:
        """The attribute writing-mode."""
        return self.choice(at, "writing-mode", WritingMode)

    def inferred(self, page: etree._Element) -> bool:
        """Whether the page's label was a guess of whoever made the file."""
        found = page.get("inferred", "false")
        if found not in ("true", "false"):
            self.expected(page, "inferred", "true, false", str(found))
        return found == "true"

    def rank(self, article: etree._Element) -> int | None:
        """The whole number that ranks the article on its page, from 1."""
        found = article.get("rank")
        if found is not None and RANK.fullmatch(str(found).strip()):
            return int(found)
        if found is not None:
            self.expected(article, "rank", "1, 2, 3 …", str(found))
        return None

    def style(self, article: etree._Element) -> str | None:
        """ "box", or nothing."""
        found = article.get("style")
        if found not in (None, "box"):
            self.expected(article, "style", "box", str(found))
            return None
        return "box" if found else None

    def continues(self, article: etree._Element) -> str | None:
        """The id of the article that this one continues."""
        found = self.text(article, "continues")
        if found is None and article.get("continues") is not None:
            self.expected(article, "continues", "id", "")
        return found

    def day(self, at: etree._Element, found: str) -> date | None:
        """A date as ISO 8601 writes it."""
        try:
            if DAY.fullmatch(found):
                return date.fromisoformat(found)
        except ValueError:
            pass
        self.expected(at, "<date>", "2026-03-05", found)
        return None

    def region(self, at: etree._Element) -> Region | None:
        """A rectangle in fractions of the page."""
        written = [self.text(at, name) or "" for name in ("x", "y", "width", "height")]
        try:
            if all(map(NUMBER.fullmatch, written)):
                return Region(*map(float, written))
        except ValueError:
            pass
        self.expected(at, "<region>", "x, y, width, height 0..1", " ".join(written))
        return None


def _short(words: str, most: int = 40) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most] + "…"
