"""Two windows at once, and a process that dies while it writes."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random
from time import sleep

import pytest

from reader.storage import FILE_NAME
from reader.storage.library import Library
from tests.storage.conftest import Start


def test_two_processes_at_a_new_store_lose_nothing(folder: Path, library: Library, start: Start) -> None:
    children = [start("remember", name) for name in ("甲", "乙")]
    assert [child.wait(60) for child in children] == [0, 0]
    kept = {recent.paths[0].name for recent in library.recent(99)}
    assert kept == {f"{name}-{number}" for name in ("甲", "乙") for number in range(20)}
    library.close()
    assert [each.name for each in folder.iterdir()] == [FILE_NAME]


def test_what_another_window_keeps_is_seen_here(library: Library, start: Start) -> None:
    assert library.recent() == []
    assert start("remember", "乙").wait(60) == 0
    assert len(library.recent(99)) == 20


@pytest.mark.parametrize("after", [1, 2, 7, 30])
def test_a_place_that_was_told_as_kept_survives_a_kill(
    library: Library, folder: Path, start: Start, after: int
) -> None:
    child = start("turn-pages", "江声日报")
    assert child.stdout
    told = [int(child.stdout.readline()) for _ in range(after)]
    child.kill()
    told += map(int, child.communicate()[0].split())
    place = library.place("江声日报")
    assert place
    assert int(place.page or 0) in (told[-1], told[-1] + 1)  # the last may be kept and not told any more
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


KILLS = 50


def test_every_note_that_was_told_as_kept_survives_fifty_kills(library: Library, folder: Path, start: Start) -> None:
    rng = Random(7)
    for turn in range(KILLS):
        name = f"第{turn}次"
        child = start("mark", name)
        assert child.stdout
        told = [int(child.stdout.readline()) for _ in range(rng.randrange(1, 6))]
        sleep(rng.random() / 200)
        child.kill()
        told += map(int, child.communicate()[0].split())
        kept = [mark.words for mark in library.marks.of(name)]
        assert kept[: len(told)] == [f"第{number}条" for number in told]
        assert len(kept) <= len(told) + 1
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
