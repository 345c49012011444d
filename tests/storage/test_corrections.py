"""Corrected links and attached pages are kept by issue, under every key that the issue has."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageError
from reader.model.correction import Correction
from reader.model.locator import Locator, Quotation
from reader.storage import FILE_NAME, locators
from reader.storage.library import Attached, Kept, Library

KEY, OTHER = "江声日报/2026-03-05", "江声日报/2026-03-06"


def at(article: str, words: str = "春风") -> Locator:
    return Locator(KEY, "A1", article, 0, quotation=Quotation(words))


SAID = (Correction(at("a1-1"), at("a2-1")), Correction(at("a1-2")))


class TestCorrections:
    """What the reader says of links."""

    def test_there_are_none_at_first(self, library: Library) -> None:
        assert library.corrections(KEY) == ()

    def test_they_come_back_in_the_order_of_saying(self, library: Library) -> None:
        library.keep_corrections(KEY, SAID)
        assert library.corrections(KEY) == SAID

    def test_the_last_word_is_the_whole_of_it(self, library: Library) -> None:
        library.keep_corrections(KEY, SAID)
        library.keep_corrections(KEY, SAID[1:])
        assert library.corrections(KEY) == SAID[1:]
        library.keep_corrections(KEY, ())
        assert library.corrections(KEY) == ()

    def test_each_issue_has_its_own(self, library: Library) -> None:
        library.keep_corrections(KEY, SAID)
        library.keep_corrections(OTHER, SAID[:1])
        assert library.corrections(KEY) == SAID
        assert library.corrections(OTHER) == SAID[:1]

    def test_they_are_kept_when_the_program_ends(self, library: Library, folder: Path) -> None:
        library.keep_corrections(KEY, SAID)
        library.close()
        with closing(Library(folder)) as again:
            assert again.corrections(KEY) == SAID

    def test_they_are_found_under_every_key_of_the_issue(self, library: Library) -> None:
        library.keep_corrections("sha256:1", SAID)
        library.remember([Path("/papers/a")], "江声日报", KEY, "sha256:1")
        assert library.corrections(KEY) == SAID

    def test_two_issues_that_prove_to_be_one_keep_what_was_said_of_both(self, library: Library) -> None:
        library.keep_corrections("sha256:1", SAID[:1])
        library.keep_corrections(KEY, SAID[1:])
        library.remember([Path("/papers/a")], "江声日报", KEY, "sha256:1")
        assert library.corrections(KEY) == SAID

    def test_a_row_that_is_none_is_damage(self, library: Library, folder: Path) -> None:
        library.keep_corrections(KEY, SAID)
        with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
            connection.execute("UPDATE corrections SET source = 'no locator'")
        with pytest.raises(StorageError):
            library.corrections(KEY)

    @given(st.text(max_size=30), st.text(max_size=30))
    def test_whatever_a_part_begins_with_can_be_written(self, words: str, article: str) -> None:
        place = at(article, words)
        assert locators.read(locators.write(place)) == place


class TestAttached:
    """Pages that the reader has added."""

    def test_they_are_kept_by_issue(self, library: Library) -> None:
        library.attach(KEY, Attached("A4", "one"))
        library.attach(KEY, Attached("B6", "two"))
        library.attach(OTHER, Attached("A4", "three"))
        assert library.attached(KEY) == (Attached("A4", "one"), Attached("B6", "two"))
        assert library.attached(OTHER) == (Attached("A4", "three"),)

    def test_a_page_added_again_takes_the_place_of_the_first(self, library: Library) -> None:
        library.attach(KEY, Attached("A4", "one"))
        library.attach(KEY, Attached("A4", "two"))
        assert library.attached(KEY) == (Attached("A4", "two"),)

    def test_one_is_let_go_of_and_the_others_stay(self, library: Library) -> None:
        library.attach(KEY, Attached("A4", "one"))
        library.attach(KEY, Attached("B6", "two"))
        library.attach(OTHER, Attached("A4", "three"))
        library.detach(KEY, "A4")
        library.detach("sha256:9", "B6")
        assert library.attached(KEY) == (Attached("B6", "two"),)
        assert library.attached(OTHER) == (Attached("A4", "three"),)

    def test_they_go_along_when_two_issues_prove_to_be_one(self, library: Library) -> None:
        library.attach("sha256:1", Attached("A4", "one"))
        library.attach(KEY, Attached("B6", "two"))
        library.remember([Path("/papers/a")], "江声日报", KEY, "sha256:1")
        assert {each.folder for each in library.attached("sha256:1")} == {"one", "two"}

    def test_all_that_is_kept_of_an_issue_comes_at_once(self, library: Library) -> None:
        library.keep_place(KEY, Locator(KEY, "A2"))
        library.keep_corrections(KEY, SAID)
        library.attach(KEY, Attached("A4", "one"))
        assert library.kept(KEY) == Kept(Locator(KEY, "A2"), SAID, (Attached("A4", "one"),))
        assert library.kept("sha256:9") == Kept()

    def test_an_issue_without_a_key_is_none(self, library: Library) -> None:
        with pytest.raises(ValueError, match="key"):
            library.attach("", Attached("A4", "one"))
        with pytest.raises(ValueError, match="key"):
            library.keep_corrections("", SAID)
