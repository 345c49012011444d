"""Putting two pieces of a broken text together again: Chinese without a space, Latin words with one, hyphens healed."""

from __future__ import annotations

from reader.text.wide import is_eastern, is_wide

_TIGHT_AFTER = "—–-/([“‘「（《"
_TIGHT_BEFORE = ",.;:!?)]%”’」）》，。、；：！？—"


def glue(head: str, tail: str, *, eastern: bool | None = None) -> str:
    """The text that was broken after `head`. A hyphen at the break goes where the text is not `eastern`."""
    if eastern is None:
        eastern = is_eastern(head + tail)
    if not head or not tail:
        return head + tail
    last, first = head[-1], tail[0]
    if last == "\u00ad" or (last == "-" and not eastern and head[-2:-1].isalpha() and first.islower()):
        return head[:-1] + tail
    return head + (" " if _spaced(last, first, eastern) else "") + tail


def _spaced(last: str, first: str, eastern: bool) -> bool:
    if is_wide(last) or is_wide(first) or last in _TIGHT_AFTER or (eastern and (last in "”’…" or first in "“‘…")):
        return False
    if first in _TIGHT_BEFORE:
        return False
    return not (eastern and (last.isdigit() or first.isdigit()))
