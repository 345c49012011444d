"""What each line surely is, by its own form, before anything is known of its neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from reader.formats.pagetext import forms
from reader.formats.pagetext.bylines import is_byline
from reader.formats.pagetext.furniture import printed
from reader.formats.pagetext.lines import Line
from reader.formats.pagetext.units import Kind
from reader.jumps import grammar
from reader.model.jump import JumpKind

EDGE = 8  # lines at the top and the bottom of a page where its own print is to be expected
LONGEST_SURE = 160  # characters; a longer line is text


def sort_lines(lines: Sequence[Line], *, eastern: bool) -> list[Kind]:
    """The kind of each line; PLAIN where the form alone does not tell."""
    top = _top(lines)
    return [
        _kind(line.text, edge=at < top or at >= len(lines) - EDGE, eastern=eastern) for at, line in enumerate(lines)
    ]


def _top(lines: Sequence[Line]) -> int:
    """How many lines from the top the page's own print may reach."""
    furniture = (at for at, line in enumerate(lines[: 3 * EDGE]) if printed(line.text))
    return max(EDGE, *furniture, 0) + 1


def _kind(text: str, *, edge: bool, eastern: bool) -> Kind:
    if len(text) > LONGEST_SURE:
        return Kind.CAPTION if forms.is_caption(text) else Kind.PLAIN
    if jump := grammar.parse(text):
        return _JUMPS.get(jump.kind, Kind.WHOLE)
    if printed(text, edge=edge) or (edge and eastern and text.isascii() and text.isupper()):
        return Kind.FURNITURE
    return next((kind for kind, form in _FORMS if form(text)), Kind.PLAIN)


_JUMPS = {JumpKind.TO: Kind.JUMP_TO, JumpKind.FROM: Kind.JUMP_FROM}
_FORMS = (
    (Kind.CREDIT, forms.is_credit),
    (Kind.RUBRIC, forms.is_rubric),
    (Kind.BYLINE, is_byline),
    (Kind.CLOSING, forms.is_closing),
    (Kind.CAPTION, forms.is_caption),
)
