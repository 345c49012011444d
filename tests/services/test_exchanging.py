"""Marks of a store go out and come in again: nothing is lost, and twice is once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.errors import UnknownFormat, WrongFile
from reader.model.locator import Locator
from reader.services.annotations import Kept, as_json
from reader.services.exchanging import Taking, all_kept, checked, compare, of_issue, read, write
from reader.services.wording import Words
from reader.storage.library import Library
from tests.storage.notes import KEY, MADE, every_kind, note

WORDS = Words("zh_CN")
LATER = MADE + timedelta(hours=1)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A store with marks of every kind."""
    made = Library(tmp_path / "store")
    made.marks.change((), [(KEY, "江声日报", mark) for mark in every_kind()])
    return made


def test_a_store_goes_into_an_empty_one_whole(library: Library, tmp_path: Path) -> None:
    write(tmp_path / "all.annotation", all_kept(library.marks), WORDS)
    other = Library(tmp_path / "other")
    compare(other.marks, read(tmp_path / "all.annotation")).taking().take(other.marks)
    assert {mark.id: mark for mark in other.marks.of(KEY)} == {mark.id: mark for mark in library.marks.of(KEY)}
    assert [each.title for each in other.marks.shelved()] == ["江声日报"]
    again = compare(other.marks, read(tmp_path / "all.annotation"))
    assert again.taking() == Taking()
    assert again.merge.same == len(every_kind())


def test_taking_in_is_undone_as_one_step(library: Library) -> None:
    before = library.marks.of(KEY)
    theirs = [
        Kept(KEY, "江声日报", note("n", words="改", changed=LATER)),
        Kept("晚报/1", "晚报", note("new")),
    ]
    found = compare(library.marks, theirs)
    assert sorted(found.by_issue()) == [("晚报", 1, 0), ("江声日报", 0, 1)]
    step = found.taking()
    step.take(library.marks)
    assert [mark.words for mark in library.marks.of(KEY) if mark.id == "n"] == ["改"]
    assert [mark.id for mark in library.marks.of("晚报/1")] == ["new"]
    step.back.take(library.marks)
    after = {mark.id: replace(mark, changed=MADE) for mark in library.marks.of(KEY)}
    assert after == {mark.id: mark for mark in before}
    assert library.marks.of("晚报/1") == []
    step.back.back.take(library.marks)
    assert [mark.id for mark in library.marks.of("晚报/1")] == ["new"]


def test_what_was_removed_here_is_offered_apart(library: Library) -> None:
    theirs = all_kept(library.marks)
    library.marks.remove(["n"])
    found = compare(library.marks, theirs)
    assert found.taking() == Taking()
    assert [each.mark.id for each in found.taking(with_gone=True).after] == ["n"]


def test_a_set_that_is_too_much_for_one_question_is_asked_in_parts(library: Library) -> None:
    many = [Kept(KEY, "江声日报", note(f"m{at}")) for at in range(1201)]
    compare(library.marks, many).taking().take(library.marks)
    assert compare(library.marks, many).merge.same == 1201


def test_notes_that_name_no_newspaper_need_one(tmp_path: Path) -> None:
    nowhere = note("a", places=(Locator("", "A1"),))
    (tmp_path / "in.annotation").write_text(as_json([Kept("", "", nowhere)], MADE), encoding="utf-8")
    with pytest.raises(WrongFile, match="do not say which newspaper"):
        read(tmp_path / "in.annotation")
    (found,) = read(tmp_path / "in.annotation", KEY, "江声日报")
    assert (found.issue, found.title, found.mark.place.issue) == (KEY, "江声日报", KEY)


def test_only_known_kinds_of_files_are_written(tmp_path: Path) -> None:
    assert checked(tmp_path / "a.MD") == tmp_path / "a.MD"
    with pytest.raises(UnknownFormat, match="doc"):
        write(tmp_path / "a.doc", [], WORDS)


def test_marks_of_an_issue_stand_as_in_the_paper() -> None:
    marks = [note("b", places=(Locator(KEY, "A1"),)), note("a", places=(Locator(KEY, "B1"),))]
    assert [each.mark.id for each in of_issue(KEY, "报", marks, ["B1", "A1"])] == ["a", "b"]
