"""Folders that cannot be written, full disks, stores of newer versions: told plainly, the words kept on the screen."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.model.marks import Mark
from reader.paths import data_folder
from reader.storage import FILE_NAME
from reader.storage.library import Library
from tests.gui.driving import Reader
from tests.gui.test_marking import kept, marks, select

WORDS = "船头站着一个人"
SMALL = 2000  # kilobytes of the disk that is filled
PATIENCE = 30_000


def highlight(reader: Reader) -> Mark:
    """Words that are highlighted, whether they are kept or not."""
    select(reader, WORDS)
    reader.do("highlight")
    (mark,) = marks(reader)
    return mark


def told(reader: Reader) -> str:
    """What is said of a mark that could not be kept."""
    reader.qtbot.waitUntil(lambda: "没能保存" in reader.window.notices.words, timeout=PATIENCE)
    return reader.window.notices.words


@pytest.fixture
def full(home: Path, tmp_path: Path) -> Iterator[Path]:
    """A small disk for the data folder, with a store and no room left on it."""
    disk = data_folder()
    disk.mkdir(parents=True)
    line = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}k", "tmpfs", str(disk)]
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or subprocess.run(line, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        library = Library(disk)
        library.recent()
        library.close()
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """Take all the room that is left."""
    rest = disk / "rest"
    with rest.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            while _wrote(file.fileno(), size):
                pass
    return rest


def _wrote(file: int, size: int) -> bool:
    try:
        return os.write(file, b"x" * size) == size
    except OSError:
        return False


def test_on_a_full_disk_words_stay_on_the_screen_until_there_is_room(full: Path, reader: Reader, paper: Path) -> None:
    reader.open(paper)
    rest = fill(full)
    highlight(reader)
    assert "磁盘" in told(reader)
    reader.do("marks")
    panel = reader.window.sidebar.marks
    panel.card.editor.setPlainText("要紧的话")
    panel.card.tell()
    told(reader)
    assert [(mark.quote, mark.words) for mark in marks(reader)] == [(WORDS, "要紧的话")]
    rest.unlink()
    reader.window.notices.choose("再试一次")
    reader.qtbot.waitUntil(lambda: reader.said() == "现在都保存好了。", timeout=PATIENCE)
    assert [mark.words for mark in kept()] == ["要紧的话"]
    assert reader.window.notices.words == ""


def test_in_a_folder_that_cannot_be_written_words_stay_on_the_screen(
    reading: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = os.access

    def access(path: object, mode: int) -> bool:
        return not (mode & os.W_OK and str(path).endswith(FILE_NAME)) and asked(str(path), mode)

    with monkeypatch.context() as patch:
        patch.setattr(os, "access", access)
        reading.program.jobs.finish("store", reading.program.shelf._library.close)
        highlight(reading)
        said = told(reading)
        assert FILE_NAME in said
        assert "写" in said
        assert "\n" not in said
        reading.program.session.keep_place()  # it fails as well, and must not take the place of what is said of notes
        reading.program.jobs.finish("store", lambda: None)
        reading.qtbot.wait(10)
        assert reading.window.notices.words == said
    reading.window.notices.choose("再试一次")
    reading.qtbot.waitUntil(lambda: [mark.quote for mark in kept()] == [WORDS], timeout=PATIENCE)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write in every folder")
def test_a_folder_made_read_only_is_told(reading: Reader) -> None:
    folder = data_folder()
    reading.program.jobs.finish("store", reading.program.shelf._library.close)
    folder.chmod(0o500)
    (folder / FILE_NAME).chmod(0o400)
    try:
        highlight(reading)
        assert FILE_NAME in told(reading)
    finally:
        folder.chmod(0o700)
        (folder / FILE_NAME).chmod(0o600)


@pytest.fixture
def newer(home: Path) -> Path:
    """A store as a later version has written it."""
    library = Library(data_folder())
    library.recent()
    library.close()
    path = data_folder() / FILE_NAME
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    return path


def test_a_store_of_a_newer_version_is_refused_kindly_and_left_alone(newer: Path, reader: Reader, paper: Path) -> None:
    before = newer.read_bytes()
    assert "请安装新版" in reader.notice()
    assert "\n" not in reader.notice()
    reader.open(paper)
    highlight(reader)
    assert str(newer) in told(reader)
    assert [mark.quote for mark in marks(reader)] == [WORDS]
    reader.window.close()
    assert newer.read_bytes() == before
