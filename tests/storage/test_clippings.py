"""Clippings are kept with their words, moved, removed with a tombstone, and go along when issues merge."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.model.clipping import Clipping
from reader.storage import FILE_NAME
from reader.storage.library import Library
from tests.storage.notes import KEY, a_clipping


def titles(clippings: Sequence[Clipping]) -> list[str]:
    """What they are called."""
    return [each.title for each in clippings]


def test_a_clipping_comes_back_as_it_was_cut(library: Library) -> None:
    library.clippings.keep(KEY, [a_clipping("1")])
    library.close()
    assert library.clippings.all() == [a_clipping("1")]


def test_one_that_is_there_is_replaced_in_its_place(library: Library) -> None:
    library.clippings.keep(KEY, [a_clipping("1"), a_clipping("2")])
    library.clippings.keep(KEY, [replace(a_clipping("1"), category="经济")])
    assert [(each.id, each.category) for each in library.clippings.all()] == [("1", "经济"), ("2", "城建")]


def test_a_removed_one_comes_back_with_all_it_had(library: Library) -> None:
    library.clippings.keep(KEY, [a_clipping("1"), a_clipping("2")])
    library.clippings.remove(["1", "nobody"])
    assert [each.id for each in library.clippings.all()] == ["2"]
    library.clippings.keep(KEY, [a_clipping("1")])
    assert library.clippings.all() == [a_clipping("1"), a_clipping("2")]


def test_they_stay_when_two_issues_turn_out_to_be_one(library: Library) -> None:
    library.clippings.keep("sha256:1", [a_clipping("1")])
    library.clippings.keep(KEY, [a_clipping("2")])
    library.remember([Path("/papers/1")], "江声日报", KEY, "sha256:1")
    assert [each.id for each in library.clippings.all()] == ["1", "2"]


def test_odd_characters_do_no_harm(library: Library) -> None:
    library.clippings.keep(KEY, [replace(a_clipping("1"), category="民\udc80生", source="\ud800")])
    assert [(each.category, each.source) for each in library.clippings.all()] == [("民?生", "?")]


@pytest.mark.parametrize("spoiled", ["[[1, 2, 3]]", "7", '[["nonsense", "x"]]', "{"])
def test_what_is_spoiled_is_told_as_damage(library: Library, folder: Path, spoiled: str) -> None:
    library.clippings.keep(KEY, [a_clipping("1")])
    library.close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE clippings SET blocks = ?", (spoiled,))
    with pytest.raises(StorageError, match="damaged"):
        library.clippings.all()
