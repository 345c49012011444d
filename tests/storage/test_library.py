"""Recent files and reading places, as a reader meets them."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.model.geometry import Region
from reader.model.locator import Locator, Quotation
from reader.model.stop import Stop
from reader.storage import FILE_NAME
from reader.storage import library as library_module
from reader.storage.library import Kept, Library

KEY, OTHER_KEY = "江声日报/2026-03-05", "江声日报/2026-03-06"
PLACE = Locator(KEY, "A2", "a2-c1", 0, 3, 5, 9, Quotation("三道难题", "解开", "，"), Region(0.1, 0.2, 0.3, 0.4))
LOOK = Stop(PLACE, None, 1.25, -0.125, 0.5)


def remember(library: Library, name: str, key: str = KEY, fingerprint: str = "sha256:1") -> None:
    library.remember([Path(f"/papers/{name}")], f"{name} 号", key, fingerprint)


def names(library: Library) -> list[str]:
    return [recent.paths[0].name for recent in library.recent()]


class TestRecent:
    """The list of what was opened."""

    def test_is_empty_at_first(self, library: Library) -> None:
        assert library.recent() == []

    def test_has_the_latest_first_and_each_once(self, library: Library) -> None:
        for name in ("一", "二", "三", "一"):
            remember(library, name)
        assert names(library) == ["一", "三", "二"]

    def test_says_what_was_opened_and_when(self, library: Library) -> None:
        remember(library, "一")
        (recent,) = library.recent()
        assert (recent.paths, recent.title) == ((Path("/papers/一"),), "一 号")
        assert timedelta(0) <= datetime.now(UTC) - recent.opened < timedelta(minutes=1)

    def test_keeps_several_files_opened_together_as_one(self, library: Library) -> None:
        pages = [Path("/papers/A1.txt"), Path("/papers/A2.txt")]
        library.remember(pages, "两版", KEY, "sha256:1")
        assert [recent.paths for recent in library.recent()] == [tuple(pages)]

    def test_follows_the_order_of_opening_when_the_clock_goes_back(
        self, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        remember(library, "先")
        monkeypatch.setattr(library_module, "now", lambda: "1999-01-01T00:00:00+00:00")
        remember(library, "后")
        assert names(library) == ["后", "先"]

    def test_gives_no_more_than_asked(self, library: Library) -> None:
        for number in range(5):
            remember(library, str(number))
        assert [recent.paths[0].name for recent in library.recent(2)] == ["4", "3"]
        assert library.recent(-1) == []

    def test_does_not_grow_without_end(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(library_module, "KEPT_RECENT", 3)
        for number in range(5):
            remember(library, str(number))
        assert names(library) == ["4", "3", "2"]

    def test_forgets_what_it_is_told_to(self, library: Library) -> None:
        remember(library, "一")
        remember(library, "二")
        library.forget([Path("/papers/一")])
        library.forget([Path("/papers/从未打开")])
        assert names(library) == ["二"]

    def test_knows_a_file_under_any_spelling_of_its_path(
        self, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        library.remember([tmp_path / "a.txt"], "甲", KEY, "sha256:1")
        library.remember([Path("a.txt")], "甲", KEY, "sha256:1")
        assert [recent.paths for recent in library.recent()] == [(tmp_path / "a.txt",)]

    def test_holds_names_that_are_no_unicode(self, library: Library) -> None:
        odd = Path("/papers/\udcb1\udca8.txt")
        library.remember([odd], odd.name, KEY, "sha256:1")
        assert library.recent()[0].paths == (odd,)

    def test_outlives_the_program(self, library: Library, folder: Path) -> None:
        remember(library, "一")
        library.close()
        assert names(library) == ["一"]


class TestPlace:
    """Where reading stopped."""

    def test_is_unknown_at_first(self, library: Library) -> None:
        assert library.place(KEY) is None

    def test_is_given_back_exactly(self, library: Library) -> None:
        library.keep_place(KEY, PLACE)
        assert library.place(KEY) == PLACE

    def test_is_the_last_one_kept(self, library: Library) -> None:
        library.keep_place(KEY, PLACE)
        library.keep_place(KEY, Locator(KEY, "B1"))
        assert library.place(KEY) == Locator(KEY, "B1")

    def test_belongs_to_its_issue(self, library: Library) -> None:
        library.keep_place(KEY, PLACE)
        assert library.place(OTHER_KEY) is None

    def test_stays_when_the_file_is_forgotten(self, library: Library) -> None:
        remember(library, "一")
        library.keep_place(KEY, PLACE)
        library.forget([Path("/papers/一")])
        assert library.place(KEY) == PLACE

    def test_needs_an_issue(self, library: Library) -> None:
        with pytest.raises(ValueError, match="needs a key"):
            library.keep_place("", PLACE)

    def test_that_cannot_be_understood_is_said_to_be_damaged(self, library: Library, folder: Path) -> None:
        library.keep_place(KEY, PLACE)
        with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
            connection.execute("UPDATE reading_places SET locator = '[]'")
        with pytest.raises(StorageError, match="damaged"):
            library.place(KEY)


class TestLook:
    """How an issue was looked at where reading stopped."""

    def test_is_unknown_at_first(self, library: Library) -> None:
        assert library.look(KEY) is None
        library.keep_place(KEY, PLACE)
        assert library.look(KEY) is None

    def test_is_kept_with_the_place(self, library: Library) -> None:
        library.keep_place(KEY, PLACE, LOOK)
        assert library.look(KEY) == LOOK
        assert library.kept(KEY) == Kept(PLACE, look=LOOK)

    def test_stays_while_the_place_is_the_same(self, library: Library) -> None:
        library.keep_place(KEY, PLACE, LOOK)
        library.keep_place(KEY, PLACE)
        assert library.look(KEY) == LOOK

    def test_goes_when_reading_went_on_elsewhere(self, library: Library) -> None:
        library.keep_place(KEY, PLACE, LOOK)
        library.keep_place(KEY, Locator(KEY, "B1"))
        assert library.kept(KEY) == Kept(Locator(KEY, "B1"))

    def test_goes_along_when_issues_are_found_to_be_one(self, library: Library) -> None:
        library.keep_place("sha256:1", Locator("sha256:1", "A1"))
        library.keep_place(KEY, PLACE, LOOK)
        remember(library, "一")
        assert library.look(KEY) == LOOK
        assert library.look("sha256:1") == replace(LOOK, locator=replace(PLACE, issue="sha256:1"))

    def test_that_cannot_be_understood_is_none(self, library: Library, folder: Path) -> None:
        library.keep_place(KEY, PLACE, LOOK)
        with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
            connection.execute("UPDATE reading_places SET look = '[]'")
        assert library.kept(KEY) == Kept(PLACE)

    def test_is_taken_over_where_the_place_is_still_its_own(self, library: Library) -> None:
        library.keep_place(KEY, PLACE)
        library.keep_place(OTHER_KEY, Locator(OTHER_KEY, "A1"))
        elsewhere = Stop(Locator(OTHER_KEY, "A2"))
        library.take_over([LOOK, elsewhere, Stop(Locator("sha256:never seen", "A1"))])
        assert library.look(KEY) == LOOK
        assert library.look(OTHER_KEY) is None
        assert library.place("sha256:never seen") is None

    def test_is_not_taken_over_where_a_later_one_is_kept(self, library: Library) -> None:
        library.keep_place(KEY, PLACE, LOOK)
        library.take_over([replace(LOOK, scale=3.0)])
        assert library.look(KEY) == LOOK


class TestIdentity:
    """One issue under many keys."""

    def test_a_corrected_file_keeps_the_place(self, library: Library) -> None:
        remember(library, "一", fingerprint="sha256:1")
        library.keep_place(KEY, PLACE)
        remember(library, "一-更正", fingerprint="sha256:2")
        assert library.place(KEY) == PLACE
        assert library.place("sha256:2") == replace(PLACE, issue="sha256:2")

    def test_a_date_learnt_later_keeps_the_place(self, library: Library) -> None:
        remember(library, "一", key="sha256:1")
        library.keep_place("sha256:1", Locator("sha256:1", "A2"))
        remember(library, "一")
        assert library.place(KEY) == Locator(KEY, "A2")

    def test_issues_found_to_be_one_keep_the_later_place(self, library: Library) -> None:
        library.keep_place("sha256:1", Locator("sha256:1", "A1"))
        library.keep_place(KEY, Locator(KEY, "A2"))
        remember(library, "一")
        assert library.place(KEY) == Locator(KEY, "A2")
        assert library.place("sha256:1") == Locator("sha256:1", "A2")

    def test_issues_found_to_be_one_stay_in_the_list(self, library: Library) -> None:
        remember(library, "甲", key="sha256:1", fingerprint="sha256:1")
        remember(library, "乙", key=KEY, fingerprint="sha256:2")
        remember(library, "丙", key=KEY, fingerprint="sha256:1")
        assert names(library) == ["丙", "乙", "甲"]

    def test_different_issues_stay_apart(self, library: Library) -> None:
        remember(library, "一", KEY, "sha256:1")
        remember(library, "二", OTHER_KEY, "sha256:2")
        library.keep_place(KEY, Locator(KEY, "A1"))
        library.keep_place(OTHER_KEY, Locator(OTHER_KEY, "A2"))
        assert library.place("sha256:1") == Locator("sha256:1", "A1")
        assert library.place("sha256:2") == Locator("sha256:2", "A2")
