"""Lines as the breaker sets them, and what a way of setting them costs. Lengths in em."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """Code points start:stop set `indent` from the left edge; `adjust` is what its gaps open (below 0: give)."""

    start: int
    stop: int
    indent: float = 0.0
    adjust: float = 0.0
    hyphen: bool = False


class Setting(NamedTuple):
    """Lines and what they cost, all together and the worst of them."""

    cost: float
    worst: float
    lines: tuple[Line, ...]
