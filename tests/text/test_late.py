"""A pattern that is compiled when it is first needed does what one that is compiled at once does."""

from __future__ import annotations

import re

import pytest

from reader.text.late import late

TEXT = "下转A2版，上接4版"


def test_nothing_is_compiled_until_it_is_used_and_then_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled, compile_it = list[str](), re.compile

    def told(pattern: str) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_it(pattern)

    monkeypatch.setattr(re, "compile", told)
    figures = late("[0-9]")
    assert compiled == []
    assert figures.findall(TEXT) == ["2", "4"]
    assert figures.match("4版")
    assert not figures.match("版4")
    assert compiled == ["[0-9]"]


def test_all_that_is_done_with_patterns_can_be_done_with_it() -> None:
    label = late("[A-Z]?[0-9]")
    assert label.pattern == "[A-Z]?[0-9]"
    assert label.flags == re.compile("").flags
    assert label.sub("·", TEXT) == "下转·版，上接·版"
    assert label.split(TEXT) == ["下转", "版，上接", "版"]
    assert [match.span() for match in label.finditer(TEXT)] == [(2, 4), (8, 9)]
    searched, whole = label.search(TEXT), label.fullmatch("A2")
    assert searched
    assert whole
    assert (searched.group(), whole.group()) == ("A2", "A2")
    assert label.subn("·", TEXT) == ("下转·版，上接·版", 2)  # what nobody asked for before
