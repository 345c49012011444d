"""What a page is called and what it is a page of: its label, the paper, the date, as far as they are printed on it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from reader.formats.pagetext.furniture import Printed
from reader.jumps import grammar, labels
from reader.model.jump import JumpKind

_FILE_LABEL = re.compile(
    r"(?:^|[^A-Za-z0-9])(?:node|page|p|pg|版|第)?[-_ ]?([A-Za-z]?0*[1-9]\d?)(?:版)?$", re.IGNORECASE
)
_DATE_IN_NAME = re.compile(r"(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}")
_DIGITS = "〇一二三四五六七八九"
_MONTHS = re.findall(r"\w+", "January February March April May June July August September October November December")


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the furniture of a page says; None where it is silent."""

    label: str | None = None
    name: str | None = None
    paper: str | None = None
    date: date | None = None
    number: str | None = None


def imprint(furniture: Sequence[Printed]) -> Imprint:
    """The label, page name, paper, date and number printed on a page."""
    folio = next((line for line in furniture if line.get("Label")), None)
    figure = next((line for line in furniture if line.pieces[0][0] == "figure"), None)
    label = folio.get("Label") if folio else figure.get("figure") if figure else None
    folio = folio or figure
    plate = next((text for line in furniture if (text := line.get("Nameplate"))), None)
    number = next((text for line in furniture if (text := line.get("Number"))), None)
    return Imprint(
        labels.normalise(re.sub(r"(?i)^page ", "", label)) if label else None,
        folio.get("name") or folio.get("latin") if folio else None,
        re.sub(r"(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])", "", plate) if plate else None,
        next((day for line in furniture if (day := _date(line, furniture))), None),
        number,
    )


def _date(line: Printed, furniture: Sequence[Printed]) -> date | None:
    """A full date, with something else of the page's print in its line or a nameplate on the page beside it."""
    text = line.get("Date")
    if not text or (
        len(line.pieces) == 1 and not any(other.get("Nameplate") or other.get("Weekday") for other in furniture)
    ):
        return None
    return parse_date(text)


def parse_date(text: str) -> date | None:
    """A printed date: 2026年3月5日, 二〇二六年三月五日, 2026-03-05, March 5, 2026."""
    try:
        return date(*_numbers(text))
    except (ValueError, TypeError):
        return None


def _numbers(text: str) -> tuple[int, int, int]:
    month = next((at for at, name in enumerate(_MONTHS, 1) if name in text), None)
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    if month and len(figures) == 2:
        return max(figures), month, min(figures)
    if len(figures) == 3:
        return figures[0], figures[1], figures[2]
    year, rest = text.split("年")
    moon, day = rest.rstrip("日").split("月")
    digits = year.replace("○", "〇").replace("零", "〇")
    return (
        int("".join(str(_DIGITS.index(sign)) for sign in digits)),
        labels.chinese_number(moon) or 0,
        labels.chinese_number(day) or 0,
    )


def label_in_name(name: str) -> str | None:
    """The label that a file's name ends in: A01.txt, node_03.txt, 2026-03-05-B2.txt; a date alone is none."""
    stem = _DATE_IN_NAME.sub(" ", PurePosixPath(name).stem)
    match = _FILE_LABEL.search(stem.rstrip())
    return labels.normalise(match.group(1)) if match else None


def inferred_label(position: int, texts: Sequence[str], taken: Collection[str]) -> str:
    """The label that the page at `position` (from 0) most likely has: its jump lines tell letter and order.

    The first page whose jump lines only lead on is the front page.
    """
    jumps = [jump for text in texts if (jump := grammar.parse(text)) and jump.pages]
    named = {page for jump in jumps for page in jump.pages}
    sections = sorted(filter(None, (labels.section(page) for page in (*named, *taken))))
    letter = sections[0] if sections else ""
    after = [labels.key(page)[1] for jump in jumps if jump.kind is JumpKind.FROM for page in jump.pages]
    number = max([position + 1, *(last + 1 for last in after)])
    while f"{letter}{number}" in taken or f"{letter}{number}" in named:
        number += 1
    return f"{letter}{number}"
