"""Patterns that are compiled when they are first needed: a class of some ten thousand characters takes milliseconds."""

from __future__ import annotations

import re
from typing import Any, cast

METHODS = ("match", "fullmatch", "search", "findall", "finditer", "sub", "split", "pattern", "flags")


def late(pattern: str) -> re.Pattern[str]:
    """A pattern as `re.compile` gives it, but one that costs nothing until it is used."""
    return cast("re.Pattern[str]", _Late(pattern))


class _Late:
    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:
        """Compile it at the first thing that is asked of it, and have all of that at hand from then on."""
        compiled = re.compile(self._source)
        vars(self).update({each: getattr(compiled, each) for each in METHODS})
        return getattr(compiled, name)
