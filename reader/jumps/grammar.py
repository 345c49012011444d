"""What a printed jump line says: 下转A2版①, （相关报道见第三版）, Continued on Page A4."""

from __future__ import annotations

import re
from typing import Protocol

from reader.jumps import chinese, english
from reader.model.jump import Jump, JumpKind

LONGEST = 120  # characters; no paper prints a longer jump line

_HAN = re.compile(r"[\u3400-\u9fff]")


class _Table(Protocol):
    """The forms of one language."""

    def parse(self, text: str) -> Jump | None: ...

    def find(self, text: str) -> list[Jump]: ...


def parse(text: str) -> Jump | None:
    """The jump that `text` as a whole is, or None; its span covers `text` without the white space around it."""
    line = text.strip()
    if not line or len(line) > LONGEST:
        return None
    jump = _table(line).parse(line)
    if not jump:
        return None
    start = len(text) - len(text.lstrip())
    return Jump(jump.kind, line, jump.pages, jump.ordinal, jump.slug, (start, start + len(line)))


def find(text: str) -> tuple[Jump, ...]:
    """All jumps printed within a paragraph, in order: at its start and end, and in brackets anywhere; none overlap."""
    found = sorted(_table(text).find(text), key=lambda jump: (jump.span[0], -jump.span[1]))
    apart: list[Jump] = []
    for jump in found:
        if not apart or jump.span[0] >= apart[-1].span[1]:
            apart.append(jump)
    return tuple(apart)


def tail(text: str) -> Jump | None:
    """The jump glued to the end of `text` that leads on or back, or None.

    text[:span[0]] is the paragraph without it.
    """
    stripped = text.rstrip()
    found = [jump for jump in find(stripped) if jump.span[1] == len(stripped) and jump.kind in LEADS]
    return found[-1] if found else None


def head(text: str) -> Jump | None:
    """The jump glued to the start of `text` that leads on or back, or None.

    text[span[1]:] is the paragraph without it.
    """
    found = [jump for jump in find(text) if not text[: jump.span[0]].strip() and jump.kind in LEADS]
    return found[0] if found else None


def goes_either_way(jump: Jump) -> bool:
    """Whether the line leads back where a text begins with it and on where the text ends with it: 紧接第二版.

    Its `kind` is then FROM for want of a place.
    """
    return jump.kind in LEADS and any(verb in jump.text for verb in chinese.EITHER)


LEADS = (JumpKind.TO, JumpKind.FROM)


def _table(text: str) -> _Table:
    return chinese if _HAN.search(text) else english
