"""Layouts are kept within bounds, and whatever happens to them on disk, pages are only made anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader import paths
from reader.services.kepttexts import LARGEST, KeptTexts, kept_layouts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is not there yet, below another that is not."""
    return tmp_path / "cache" / "layouts"


def test_what_was_put_is_there_the_next_time(folder: Path) -> None:
    KeptTexts(folder).put("ab", '{"版": 1}')
    assert KeptTexts(folder).get("ab") == '{"版": 1}'
    assert KeptTexts(folder).get("cd") is None


def test_the_last_one_put_under_a_key_counts(folder: Path) -> None:
    kept = KeptTexts(folder)
    for text in ("one", "two"):
        kept.put("ab", text)
    assert kept.get("ab") == "two"


def test_nothing_half_written_is_left_beside_it(folder: Path) -> None:
    KeptTexts(folder).put("ab", "text")
    assert [file.name for file in folder.iterdir()] == ["ab"]


def test_a_reader_without_a_cache_finds_none(folder: Path) -> None:
    assert KeptTexts(folder).get("ab") is None
    assert not folder.exists()


def test_the_oldest_goes_first(folder: Path) -> None:
    kept = KeptTexts(folder, most=3)
    for age, key in enumerate(("old", "older", "new")):
        kept.put(key, key)
        os.utime(folder / key, (1000 + (age != 1) * (age + 1), 1000 + (age != 1) * (age + 1)))
    kept.put("newest", "newest")
    assert {file.name for file in folder.iterdir()} == {"old", "new", "newest"}


def test_a_text_that_is_too_large_is_not_kept(folder: Path) -> None:
    kept = KeptTexts(folder)
    kept.put("fits", "x" * LARGEST)
    kept.put("larger", "x" * (LARGEST + 1))
    assert kept.get("fits") == "x" * LARGEST
    assert kept.get("larger") is None


def test_a_file_that_has_grown_is_not_read(folder: Path) -> None:
    kept = KeptTexts(folder)
    kept.put("ab", "text")
    (folder / "ab").write_bytes(b"x" * (LARGEST + 1))
    assert kept.get("ab") is None


def test_damaged_letters_stop_nobody(folder: Path) -> None:
    kept = KeptTexts(folder)
    kept.put("ab", "text")
    (folder / "ab").write_bytes(b"te\xffxt")
    assert kept.get("ab") == "te\ufffdxt"


def test_the_folder_may_go_at_any_time(folder: Path) -> None:
    kept = KeptTexts(folder)
    kept.put("ab", "text")
    (folder / "ab").unlink()
    folder.rmdir()
    assert kept.get("ab") is None
    kept.put("ab", "again")
    assert kept.get("ab") == "again"


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    kept = KeptTexts(tmp_path / "cache" / "layouts")
    kept.put("ab", "text")
    assert kept.get("ab") is None


def test_a_folder_in_the_place_of_a_file_leaves_nothing_aside(folder: Path) -> None:
    (folder / "ab").mkdir(parents=True)
    kept = KeptTexts(folder)
    kept.put("ab", "text")
    assert kept.get("ab") is None
    assert [file.name for file in folder.iterdir()] == ["ab"]


def test_the_readers_own_are_in_the_cache_folder() -> None:
    kept_layouts().put("ab", "text")
    assert (paths.cache_folder() / "layouts" / "ab").read_text() == "text"
