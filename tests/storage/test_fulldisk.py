"""A disk that is full: the reader is told, what was told as kept is there, and writing goes on when there is room."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage.library import Library
from tests.storage.notes import KEY, note

SIZE = 1 << 20  # bytes of the small disk
MOST = 200  # notes: many more than there is room for


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own; it takes rights that not everybody has."""
    place = tmp_path / "disk"
    place.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(line, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def filled(library: Library) -> list[str]:
    """The ids of the notes that were told as kept before the disk was full."""
    told: list[str] = []
    with pytest.raises(StorageError, match="disk is full"):
        _fill(library, told)
    assert told
    return told


def _fill(library: Library, told: list[str]) -> None:
    for number in range(MOST):
        library.marks.keep(KEY, [note(f"n{number}", words="记" * 4000)])
        told.append(f"n{number}")


def kept(library: Library) -> list[str]:
    """The ids of the notes that are there."""
    return [mark.id for mark in library.marks.of(KEY)]


def test_on_a_full_disk_nothing_that_was_told_as_kept_is_lost(disk: Path) -> None:
    (disk / "ballast").write_bytes(bytes(SIZE // 4))
    library = Library(disk)
    told = filled(library)
    assert kept(library) == told
    with pytest.raises(StorageError, match="disk is full"):
        library.marks.keep(KEY, [note("more", words="记" * 4000)])
    library.close()
    (disk / "ballast").unlink()
    again = Library(disk)
    again.marks.keep(KEY, [note("after")])
    assert kept(again) == [*told, "after"]
    again.close()


def test_where_not_even_a_new_store_fits_none_is_left_half_made(disk: Path) -> None:
    with suppress(OSError), (disk / "ballast").open("wb") as file:
        while True:
            file.write(bytes(4096))
    library = Library(disk)
    with pytest.raises(StorageError, match="disk is full"):
        library.marks.keep(KEY, [note("1")])
    library.close()
    assert [each.name for each in disk.iterdir()] == ["ballast"]
    (disk / "ballast").unlink()
    library.marks.keep(KEY, [note("1")])
    assert kept(library) == ["1"]
    library.close()


def test_without_room_for_more_pages_it_is_the_same(library: Library) -> None:
    """Where no disk may be mounted this stands for one: SQLite itself refuses to grow."""
    library.marks.keep(KEY, [note("first")])
    with library._store.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 40}")
    told = filled(library)
    assert kept(library) == ["first", *told]
    with library._store.reading() as connection:
        connection.execute("PRAGMA max_page_count = 100000")
    library.marks.keep(KEY, [note("after")])
    assert kept(library)[-1] == "after"
