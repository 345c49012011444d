"""A file is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import WriteError
from reader.services.saving import save, written


def test_a_file_takes_the_place_of_another(tmp_path: Path) -> None:
    for data in (b"1", b"22"):
        save(tmp_path / "笔记.md", data)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("笔记.md", b"22")]


def test_a_long_name_is_no_trouble(tmp_path: Path) -> None:
    save(tmp_path / ("n" * 200), b"x")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(tmp_path / "a.md", b"before")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WriteError, match="No space left"):
        save(tmp_path / "a.md", b"after")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.md", b"before")]


def test_a_folder_that_is_not_there_and_one_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="no folder"):
        save(tmp_path / "no" / "a.md", b"x")
    (tmp_path / "a.md").mkdir()
    with pytest.raises(WriteError, match="could be replaced"):
        save(tmp_path / "a.md", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def _fail_half_way(path: Path) -> None:
    with written(path) as aside:
        aside.write_bytes(b"half")
        (path.parent / "no").read_bytes()


def test_what_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    with written(tmp_path / "a.pdf") as aside:
        aside.write_bytes(b"half")
        aside.unlink()
    with pytest.raises(WriteError):
        _fail_half_way(tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="this system has no devices among its files")
def test_a_device_is_not_replaced() -> None:
    with pytest.raises(WriteError, match="could be replaced"):
        save(Path("/dev/null"), b"x")
    assert Path("/dev/null").is_char_device()
