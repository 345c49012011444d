"""The start page never keeps a file waiting that the program was started with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths as places
from reader.gui import opener, recents
from reader.gui.assembly import Assembly
from reader.gui.welcome import Choice
from reader.services.keptlinks import KeptLinks
from reader.services.opening import OpenIssue, open_files
from reader.settings import Settings
from tests.builders import page_xml, put, xml
from tests.gui.driving import Reader


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read, in its order."""
    done: list[str] = []

    def opened(paths: Sequence[Path], go_on: Callable[[], None], kept: KeptLinks) -> OpenIssue:
        done.append("the file")
        return open_files(paths, go_on)

    def named(folder: Path, language: str) -> list[Choice]:
        done.append("the specimens")
        return []

    monkeypatch.setattr(opener, "open_files", opened)
    monkeypatch.setattr(recents, "specimens", named)
    return done


@pytest.fixture
def program(qapp: QApplication, home: Path) -> Iterator[Assembly]:
    """A window that is not shown yet."""
    made = Assembly(qapp, Settings())
    yield made
    made.window.close()
    made.window.deleteLater()


def test_specimens_are_not_read_for_somebody_who_opens_a_file(
    program: Assembly, qtbot: QtBot, paper: Path, read: list[str]
) -> None:
    program.window.show()
    program.opener.open([paper])
    qtbot.waitUntil(lambda: not program.window.stage.is_away)
    qtbot.wait(20)
    assert read == ["the file"]


def test_they_are_when_the_start_page_is_looked_at_after_that(
    program: Assembly, qtbot: QtBot, paper: Path, read: list[str]
) -> None:
    program.window.show()
    program.opener.open([paper])
    qtbot.waitUntil(lambda: not program.window.stage.is_away)
    for _ in range(2):
        program.navigation.pause()
        qtbot.waitUntil(lambda: len(read) == 2)
        program.navigation.step_back()
    assert read == ["the file", "the specimens"]


def test_they_are_when_the_file_cannot_be_opened(
    program: Assembly, qtbot: QtBot, tmp_path: Path, read: list[str]
) -> None:
    program.window.show()
    program.opener.open([tmp_path / "gone.npissue"])
    qtbot.waitUntil(lambda: len(read) == 2)
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


def test_the_menu_and_the_start_page_list_the_same(reader: Reader, paper: Path) -> None:
    assert not reader.window.recent.isEnabled()
    reader.open(paper)
    reader.qtbot.waitUntil(lambda: reader.window.recent.isEnabled(), timeout=5000)
    (action,) = reader.window.recent.actions()
    assert [action.text()] == reader.window.stage.scenes.welcome.recent.texts()
    assert action.toolTip() == str(paper)


def test_an_ampersand_in_a_title_is_no_key(reader: Reader, tmp_path: Path) -> None:
    paper = put(tmp_path / "a" / "issue.xml", xml("<paper>R&amp;D</paper><date>2026-03-05</date>" + page_xml("", "A1")))
    reader.program.opener.open([paper])
    reader.qtbot.waitUntil(lambda: reader.window.recent.isEnabled(), timeout=5000)
    assert reader.window.recent.actions()[0].text().startswith("R&&D")


def test_only_files_that_are_gone_leave_the_list(reader: Reader, paper: Path) -> None:
    reader.open(paper)
    reader.qtbot.waitUntil(lambda: reader.window.recent.isEnabled(), timeout=5000)
    put(paper / "issue.xml", "<issue")
    reader.program.opener.open([paper])
    reader.qtbot.waitUntil(lambda: bool(reader.window.notices.words), timeout=5000)
    reader.program.jobs.finish("store", lambda: None)
    assert len(reader.window.recent.actions()) == 1


def test_a_program_that_is_closed_at_once_looks_for_nothing(qapp: QApplication, home: Path, read: list[str]) -> None:
    program = Assembly(qapp, Settings())
    program.window.close()
    qapp.processEvents()
    assert read == []
