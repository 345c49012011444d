"""Labels for pages and ids for articles that have none, or the same as another."""

from __future__ import annotations

import re
from collections.abc import Sequence

NUMBERED = re.compile(r"(.*?)(\d+)", re.S)


def unique(wanted: str, taken: set[str]) -> str:
    """`wanted`, or it with the first number from 2 that makes it new; it then counts as taken."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name


def guessed(labels: Sequence[str | None]) -> list[str]:
    """Every page's label: a missing one follows the page before, or precedes the next, or counts from 1."""
    found: list[str] = []
    for index, label in enumerate(labels):
        found.append(label or _after(found) or _before(labels, index) or str(index + 1))
    return found


def _after(found: Sequence[str]) -> str | None:
    return _stepped(found[-1], 1) if found else None


def _before(labels: Sequence[str | None], index: int) -> str | None:
    ahead = next((step for step, label in enumerate(labels[index:]) if label), None)
    return _stepped(labels[index + ahead] or "", -ahead) if ahead is not None else None


def _stepped(label: str, steps: int) -> str | None:
    """A1 two steps on is A3, 07 is 09; None where there is no number, or none left."""
    match = NUMBERED.fullmatch(label)
    if not match or int(match.group(2)) + steps < 1:
        return None
    return f"{match.group(1)}{int(match.group(2)) + steps:0{len(match.group(2))}}"
