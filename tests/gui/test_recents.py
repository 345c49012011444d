"""The start page never keeps a file waiting that the program was started with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths as places
from reader.gui import opener, recents
from reader.gui.assembly import Assembly
from reader.gui.welcome import Choice
from reader.services.opening import OpenIssue, open_files
from reader.settings import Settings
from tests.builders import put


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read, in its order."""
    done: list[str] = []

    def opened(paths: Sequence[Path]) -> OpenIssue:
        done.append("the file")
        return open_files(paths)

    def named(folder: Path, language: str) -> list[Choice]:
        done.append("the specimens")
        return []

    monkeypatch.setattr(opener, "open_files", opened)
    monkeypatch.setattr(recents, "specimens", named)
    return done


@pytest.mark.usefixtures("home")
def test_the_file_is_read_before_the_specimens(qapp: QApplication, qtbot: QtBot, paper: Path, read: list[str]) -> None:
    program = Assembly(qapp, Settings())
    program.opener.open([paper])
    qtbot.waitUntil(lambda: len(read) == 2)
    program.window.close()
    program.window.deleteLater()
    assert read == ["the file", "the specimens"]


def test_specimens_stand_in_the_order_of_the_readers_language() -> None:
    folder = places.specimen_folder()
    chinese, english = (recents.specimens(folder, language) for language in ("zh_CN", "en"))
    assert {paths for _, paths in chinese} == {paths for _, paths in english}
    assert chinese[0][1] != english[0][1]


def test_a_specimen_that_is_damaged_is_left_out(tmp_path: Path) -> None:
    put(tmp_path / "broken" / "issue.xml", "<issue")
    put(tmp_path / "broken.npissue", b"PK nothing")
    assert recents.specimens(tmp_path, "zh_CN") == []
