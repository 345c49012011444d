"""What argparse says of itself, in the reader's language: the frame of its help, and what it complains of."""

from __future__ import annotations

import re
from argparse import RawDescriptionHelpFormatter
from collections.abc import Iterator
from functools import cache
from typing import Any

from reader.services.wording import Words

# As argparse has them, but for the names of the gaps. The one that holds another comes first.
COMPLAINTS = (
    "argument {name}: {complaint}",
    "the following arguments are required: {names}",
    "one of the arguments {names} is required",
    "unrecognized arguments: {names}",
    "not allowed with argument {name}",
    "ignored explicit argument {value}",
    "expected one argument",
    "expected at most one argument",
    "expected at least one argument",
    "expected {number} argument",
    "expected {number} arguments",
    "ambiguous option: {option} could match {names}",
    "invalid choice: {value} (choose from {choices})",
    "invalid {kind} value: {value}",
)


def in_words(complaint: str, words: Words) -> str:
    """A complaint of argparse's; one that is not known stays as it is."""
    for template, pattern in _patterns():
        if found := pattern.fullmatch(complaint):
            values = found.groupdict()
            if "complaint" in values:
                values["complaint"] = in_words(values["complaint"], words)
            return words.word(template, "cli", **values)
    return complaint


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((each, re.compile("".join(_pattern(each)), re.DOTALL)) for each in COMPLAINTS)


def _pattern(template: str) -> Iterator[str]:
    for piece in re.split(r"(\{\w+\})", template):
        yield f"(?P<{piece[1:-1]}>.+?)" if piece.startswith("{") else re.escape(piece)


class Frame(RawDescriptionHelpFormatter):
    """Help that begins with the reader's own word for usage."""

    def __init__(self, words: Words, prog: str) -> None:
        super().__init__(prog)
        self._usage_word = words.word("usage:", "cli")

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """How the command is written."""
        super().add_usage(usage, actions, groups, f"{self._usage_word} " if prefix is None else prefix)
