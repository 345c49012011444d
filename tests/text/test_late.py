"""A pattern that is compiled when it is first needed does what one that is compiled at once does."""

from __future__ import annotations

import re

import pytest

from reader.text.late import METHODS, late

TEXT = "下转A2版，上接4版"


def test_nothing_is_compiled_until_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled, compile_it = list[str](), re.compile

    def told(pattern: str) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_it(pattern)

    monkeypatch.setattr(re, "compile", told)
    figures = late("[0-9]")
    assert compiled == []
    assert figures.findall(TEXT) == ["2", "4"]
    assert [bool(figures.match(each)) for each in TEXT[:4]] == [False, False, False, True]
    assert compiled == ["[0-9]"]


@pytest.mark.parametrize("method", [name for name in METHODS if name not in ("pattern", "flags", "sub", "finditer")])
def test_it_finds_the_same(method: str) -> None:
    found, known = getattr(late("[A-Z]?[0-9]"), method)(TEXT), getattr(re.compile("[A-Z]?[0-9]"), method)(TEXT)
    assert (str(found), late("a").pattern) == (str(known), "a")
