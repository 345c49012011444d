"""Marks are kept whole, chosen from, removed and brought back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import StorageError
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.storage import FILE_NAME
from reader.storage.library import Library
from reader.storage.marks import AT_ONCE, Choice, Draft
from tests.storage.notes import KEY, MADE, QUOTED, every_kind, note

EVERY = Choice()


def ids(library: Library, choice: Choice = EVERY) -> list[str]:
    return [mark.id for mark in library.marks.numbered(library.marks.chosen(choice))]


class TestKeeping:
    """What is kept comes back as it was."""

    def test_every_kind_comes_back_whole(self, library: Library) -> None:
        library.marks.keep(KEY, every_kind())
        library.close()
        assert tuple(library.marks.of(KEY)) == every_kind()
        assert library.marks.get("n") == every_kind()[0]
        assert library.marks.of("江声日报/2026-03-06") == []

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
    @given(words=st.text(st.characters(exclude_categories=["Cs"])), tags=st.lists(st.text("城建 桥/#", min_size=1)))
    def test_any_words_come_back(self, library: Library, words: str, tags: list[str]) -> None:
        mark = note("any", words=words, name=words, tags=tuple(tags))
        library.marks.keep(KEY, [mark])
        assert library.marks.get("any") == mark

    def test_half_a_sign_does_not_lose_the_note(self, library: Library) -> None:
        library.marks.keep(KEY, [note("n", words="桥\ud83d上", tags=("\ud83d",))])
        kept = library.marks.get("n")
        assert kept
        assert (kept.words, kept.tags) == ("桥?上", ("?",))

    def test_a_change_replaces_and_keeps_its_turn(self, library: Library) -> None:
        library.marks.keep(KEY, [note("1"), note("2", tags=("旧",))])
        later = note("1", words="改了", changed=MADE + timedelta(hours=1), tags=("新",))
        library.marks.keep(KEY, [later])
        assert library.marks.of(KEY) == [later, note("2", tags=("旧",))]

    def test_a_clock_that_goes_back_does_not_age_a_note(self, library: Library) -> None:
        library.marks.keep(KEY, [note("1", changed=MADE)])
        library.marks.keep(KEY, [note("1", words="改", changed=datetime(1999, 1, 1, tzinfo=UTC))])
        assert library.marks.of(KEY) == [note("1", words="改", changed=MADE)]

    def test_all_are_kept_or_none(self, library: Library) -> None:
        def broken_off() -> Iterator[Mark]:
            yield note("1")
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            library.marks.keep(KEY, broken_off())
        assert library.marks.of(KEY) == []

    def test_an_issue_under_another_key_keeps_its_marks(self, library: Library) -> None:
        library.marks.keep("sha256:1", [note("1")])
        library.marks.keep(KEY, [note("2")])
        library.remember([Path("x")], "江声日报", KEY, "sha256:1")
        assert {mark.id for mark in library.marks.of(KEY)} == {"1", "2"}

    def test_what_is_no_mark_is_damage(self, library: Library, folder: Path) -> None:
        library.marks.keep(KEY, [note("1")])
        for statement in ("UPDATE mark_contents SET places = '{}'", "UPDATE marks SET kind = 'x'"):
            with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
                connection.execute(statement)
            with pytest.raises(StorageError, match="damaged"):
                library.marks.of(KEY)


class TestRemoving:
    """Nothing goes for good."""

    def test_a_removed_mark_is_gone_and_comes_back_with_keep(self, library: Library) -> None:
        library.marks.keep(KEY, every_kind())
        library.marks.remove(["n", "b", "no such"])
        assert [mark.id for mark in library.marks.of(KEY)] == ["h", "u", "f"]
        assert library.marks.get("n") is None
        assert set(library.marks.removed(["n", "h", "b", "x"])) == {"n", "b"}
        library.marks.keep(KEY, every_kind()[:1])
        assert [mark.id for mark in library.marks.of(KEY)] == ["n", "h", "u", "f"]
        assert library.marks.removed(["n"]) == {}

    def test_removing_twice_keeps_the_first_time(self, library: Library) -> None:
        library.marks.keep(KEY, [note("1")])
        library.marks.remove(["1"])
        first = library.marks.removed(["1"])
        library.marks.remove(["1"])
        assert library.marks.removed(["1"]) == first


class TestChoosing:
    """The notebook over all issues."""

    @pytest.mark.parametrize(
        ("choice", "expected"),
        [
            (Choice(), {"n", "h", "u", "b", "f", "other"}),
            (Choice(kinds=(MarkKind.HIGHLIGHT,)), {"h", "u"}),
            (Choice(kinds=(MarkKind.BOOKMARK, MarkKind.NOTE)), {"n", "b", "f", "other"}),
            (Choice(colours=(MarkColour.PINK,)), {"h"}),
            (Choice(tag="桥"), {"n"}),
            (Choice(issue=KEY), {"n", "h", "u", "b", "f"}),
            (Choice(page="A1", issue=KEY), {"n", "h", "u"}),
            (Choice(status=MarkStatus.WAITING), {"u"}),
            (Choice(words="第二"), {"n"}),
            (Choice(words="副"), {"b"}),
            (Choice(words="大橋"), {"n", "h", "u", "other"}),
            (Choice(words="城建"), {"n"}),
            (Choice(words="没有"), set()),
            (Choice(words="大桥", kinds=(MarkKind.NOTE,), issue=KEY), {"n"}),
        ],
    )
    def test_by_anything(self, library: Library, choice: Choice, expected: set[str]) -> None:
        library.marks.keep(KEY, every_kind())
        library.marks.keep("别的报纸", [note("other")])
        assert set(ids(library, choice)) == expected

    def test_the_latest_change_comes_first(self, library: Library) -> None:
        for number in range(3):
            library.marks.keep(KEY, [note(str(number), changed=MADE + timedelta(minutes=-number))])
        assert ids(library) == ["0", "1", "2"]

    def test_removed_ones_are_not_chosen(self, library: Library) -> None:
        library.marks.keep(KEY, [note("1", tags=("桥",)), note("2")])
        numbers = library.marks.chosen(Choice())
        library.marks.remove(["1"])
        assert ids(library) == ["2"]
        assert library.marks.tags() == []
        assert len(library.marks.numbered(numbers)) == 2  # what was chosen before can still be shown

    def test_more_than_one_query_takes(self, library: Library) -> None:
        many = [note(str(number), tags=(f"t{number}",)) for number in range(AT_ONCE * 2 + 1)]
        library.marks.keep(KEY, many)
        numbers = library.marks.chosen(Choice())
        assert [mark.tags for mark in library.marks.numbered(numbers)] == [mark.tags for mark in reversed(many)]
        assert set(library.marks.titles(numbers).values()) == {KEY}
        library.marks.remove([mark.id for mark in many])
        assert len(library.marks.removed([mark.id for mark in many])) == len(many)

    def test_tags_come_by_use(self, library: Library) -> None:
        library.marks.keep(KEY, [note("1", tags=("b", "a")), note("2", tags=("b",)), note("3", tags=("c", "b"))])
        assert library.marks.tags() == ["b", "a", "c"]


class TestDrafts:
    """What is being written survives."""

    def test_a_draft_is_there_until_its_note_is_kept(self, library: Library) -> None:
        for words in ("正", "正在", "正在写"):
            library.marks.keep_draft(KEY, Draft("n", (QUOTED,), words))
            library.close()
        assert library.marks.drafts(KEY) == [Draft("n", (QUOTED,), "正在写")]
        library.marks.keep(KEY, [note("n", words="正在写。")])
        assert library.marks.drafts(KEY) == []

    def test_an_empty_draft_is_forgotten(self, library: Library) -> None:
        library.marks.keep_draft(KEY, Draft("n", (QUOTED,), "字"))
        library.marks.keep_draft(KEY, Draft("n", (QUOTED,), ""))
        assert library.marks.drafts(KEY) == []
