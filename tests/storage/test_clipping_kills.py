"""A process that dies while it clips: what was told as kept is there, and the store is whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.storage import FILE_NAME
from reader.storage.library import Library
from tests.storage.conftest import Start


@pytest.mark.parametrize("after", [1, 3, 8])
def test_a_clipping_that_was_told_as_kept_survives_a_kill(
    library: Library, folder: Path, start: Start, after: int
) -> None:
    child = start("clip", "江声日报")
    assert child.stdout
    told = [int(child.stdout.readline()) for _ in range(after)]
    child.kill()
    told += map(int, child.communicate()[0].split())
    kept = [each.id for each in library.clippings.all()]
    assert kept[: len(told)] == [f"江声日报-{number}" for number in told]
    assert len(kept) <= len(told) + 1
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
