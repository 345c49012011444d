"""How the program was left is read as it was written; a damaged file is as good as none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.resuming import Left, load_left, save_left
from reader.services.sessionfile import FILE_NAME, LARGEST
from tests.stops import stops

WORDS = st.text(min_size=1, max_size=8)
PLACES = st.builds(Locator, WORDS, WORDS | st.none()) | st.builds(Locator, WORDS, WORDS, WORDS, st.integers(0, 9))
STOPS = stops(PLACES)
LEFT = st.builds(
    Left,
    st.dictionaries(WORDS, st.text(max_size=20), max_size=3),
    st.lists(WORDS, max_size=3).map(tuple),
    st.booleans(),
    st.lists(STOPS, max_size=4).map(tuple),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["window", "paths", "ended", "looks", "zoom", "locator"]), inner, max_size=4)
    ),
    max_leaves=8,
)
STOP = Stop(Locator("jiangsheng", "A2", "a2-1", 0), None, 1.5, 0.25, 0.5)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("left")


@given(LEFT)
def test_what_was_kept_is_read_again(folder: Path, left: Left) -> None:
    save_left(left, folder)
    assert load_left(folder) == left


@given(ANYTHING)
def test_whatever_the_file_holds_the_program_starts(folder: Path, kept: object) -> None:
    (folder / FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
    left = load_left(folder)
    assert all(isinstance(path, str) for path in left.paths)
    assert all(isinstance(stop, Stop) for stop in left.looks)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[" * 5000, b" " * (LARGEST + 1)])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    assert load_left(tmp_path) == Left()


def test_without_a_file_the_program_was_left_in_peace(tmp_path: Path) -> None:
    assert load_left(tmp_path / "none") == Left(ended=True)


@pytest.mark.parametrize("locator", ["{", 5, "[]", None])
def test_a_look_of_no_place_is_left_out(tmp_path: Path, locator: Any) -> None:
    save_left(Left(looks=(STOP,)), tmp_path)
    kept = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    kept["looks"].append({**kept["looks"][0], "locator": locator})
    (tmp_path / FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
    assert load_left(tmp_path).looks == (STOP,)


def test_looks_are_no_part_of_the_file_any_more(tmp_path: Path) -> None:
    save_left(Left(paths=("a",)), tmp_path)
    assert set(json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))) == {"window", "paths", "ended"}


def test_a_crash_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_left(Left(paths=("old",)), tmp_path)

    def full(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="space"):
        save_left(Left(paths=("new",)), tmp_path)
    assert load_left(tmp_path).paths == ("old",)
