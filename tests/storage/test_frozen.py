"""Stores of released versions, frozen as SQL, still open with all that is in them.

A file in frozen/ is never changed; a new migration adds the next one (sqlite3 notes.sqlite .dump, and the two pragmas).
"""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model.correction import Correction
from reader.model.locator import Locator, Quotation
from reader.model.stop import Stop
from reader.storage import FILE_NAME, schema
from reader.storage.database import open_database
from reader.storage.library import Attached, Kept, Library, Recent
from reader.storage.marks import Choice, Draft
from tests.storage.notes import QUOTED, a_clipping, every_kind

FROZEN = sorted((Path(__file__).parent / "frozen").glob("*.sql"))


def thaw(frozen: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.executescript(frozen.read_text(encoding="utf-8"))


def tables(folder: Path) -> list[tuple[str, str]]:
    with closing(open_database(folder)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    return [(name, " ".join(sql.split())) for name, sql in rows]


def test_every_version_is_frozen() -> None:
    assert [path.name for path in FROZEN] == [f"schema_{number}.sql" for number in range(1, len(schema.MIGRATIONS) + 1)]


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.stem)
def test_an_old_store_gives_all_it_holds(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    assert library.recent() == [
        Recent((Path("/papers/A1.txt"), Path("/papers/A2.txt")), "两版", datetime(2026, 3, 6, 7, 30, tzinfo=UTC)),
        Recent((Path("/papers/js.npissue"),), "江声日报", datetime(2026, 3, 5, 6, 0, 0, 250000, tzinfo=UTC)),
    ]
    quotation = Quotation("三道难题", "解开", "，")
    assert library.place("江声日报/2026-03-05") == Locator("江声日报/2026-03-05", "A2", "a2-c1", 0, 3, 5, 9, quotation)
    assert library.place("sha256:22") is None


@pytest.mark.parametrize("frozen", FROZEN[1:], ids=lambda path: path.stem)
def test_corrections_and_attached_pages_are_kept_from_the_second_version_on(
    frozen: Path, folder: Path, library: Library
) -> None:
    thaw(frozen, folder)
    key = "江声日报/2026-03-05"
    assert library.corrections("sha256:11") == (
        Correction(
            Locator(key, "A1", "a1-2", 0, quotation=Quotation("春风")),
            Locator(key, "A2", "a2-c1", 0),
        ),
        Correction(Locator(key, "A1", "a1-3", 0)),
    )
    assert library.attached(key) == (Attached("B6", "0f0e"),)
    assert library.attached("sha256:22") == ()


@pytest.mark.parametrize("frozen", FROZEN[:1], ids=lambda path: path.stem)
def test_the_first_version_gets_room_for_them(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    library.keep_corrections("sha256:22", [Correction(Locator("sha256:22", "A1", "a", 0))])
    library.attach("sha256:22", Attached("A4", "ff"))
    assert library.kept("sha256:22") == Kept(
        None, (Correction(Locator("sha256:22", "A1", "a", 0)),), (Attached("A4", "ff"),)
    )


@pytest.mark.parametrize("frozen", FROZEN[2:], ids=lambda path: path.stem)
def test_marks_are_kept_from_the_third_version_on(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    assert tuple(library.marks.of("sha256:11")) == every_kind()
    assert set(library.marks.removed(["gone"])) == {"gone"}
    assert library.marks.drafts("sha256:11") == [Draft("d", (QUOTED,), "正在写")]


@pytest.mark.parametrize("frozen", FROZEN[2:], ids=lambda path: path.stem)
def test_marks_of_the_third_version_on_are_found_by_their_words(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    found = {words: len(library.marks.chosen(Choice(words))) for words in ("大橋", "副刊", "第二行", "城建橋", "没有")}
    assert found == {"大橋": 3, "副刊": 1, "第二行": 1, "城建橋": 1, "没有": 0}
    assert len(library.marks.chosen(Choice("大桥", removed=True))) == 1


@pytest.mark.parametrize("frozen", FROZEN[:2], ids=lambda path: path.stem)
def test_older_versions_get_room_for_marks(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    library.marks.keep("sha256:11", every_kind())
    assert tuple(library.marks.of("江声日报/2026-03-05")) == every_kind()


@pytest.mark.parametrize("frozen", FROZEN[3:], ids=lambda path: path.stem)
def test_clippings_are_kept_from_the_fourth_version_on(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    assert library.clippings.all() == [a_clipping("c")]


@pytest.mark.parametrize("frozen", FROZEN[:3], ids=lambda path: path.stem)
def test_older_versions_get_room_for_clippings(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    library.clippings.keep("sha256:11", [a_clipping("c")])
    assert library.clippings.all() == [a_clipping("c")]


@pytest.mark.parametrize("frozen", FROZEN[5:], ids=lambda path: path.stem)
def test_looks_are_kept_from_the_sixth_version_on(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    place = library.place("sha256:11")
    assert place
    assert library.look("sha256:11") == Stop(place, "width", 1.25, 0.0, 0.375, whole=True, read=0.5)


@pytest.mark.parametrize("frozen", FROZEN[:5], ids=lambda path: path.stem)
def test_older_versions_get_room_for_looks(frozen: Path, folder: Path, library: Library) -> None:
    thaw(frozen, folder)
    place = library.place("sha256:11")
    assert place
    assert library.look("sha256:11") is None
    library.keep_place("sha256:11", place, Stop(place, scale=2.0))
    assert library.look("sha256:11") == Stop(place, scale=2.0)


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.stem)
def test_an_old_store_gets_the_tables_of_a_new_one(frozen: Path, folder: Path, tmp_path: Path) -> None:
    thaw(frozen, folder)
    assert tables(folder) == tables(tmp_path / "new")
