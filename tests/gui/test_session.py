"""One issue after the other: each begins where it was left, and the window is named after it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QImage

from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.paths import data_folder
from reader.storage import FILE_NAME
from reader.storage.library import Kept
from tests.gui.driving import Reader
from tests.gui.papers import write_paper


def kept(reader: Reader, key: str) -> Kept:
    """What is kept of an issue now."""
    answers: list[Kept] = []
    reader.program.shelf.kept(key, answers.append)
    reader.qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def key(reader: Reader) -> str:
    opened = reader.program.navigation.opened
    assert opened is not None
    return opened.issue.key


def test_the_window_is_named_after_paper_and_page(reading: Reader) -> None:
    assert reading.window.windowTitle() == "江声日报 2026年3月5日 A1 — 转版"
    reading.do("next")
    assert reading.window.windowTitle() == "江声日报 2026年3月5日 A2 — 转版"


def test_an_issue_is_left_for_another_and_come_back_to(reading: Reader, paper: Path, tmp_path: Path) -> None:
    reading.do("next")
    reading.open(write_paper(tmp_path / "另一份", "<edition>晚报版</edition>"))
    assert reading.label == "A1"
    reading.open(paper)
    assert reading.label == "A2"
    assert reading.program.session.paths == (paper,)


def test_the_place_is_kept_with_the_article_that_is_read(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-2", 0))
    reading.program.session.keep_place()
    place = kept(reading, key(reading)).place
    assert place == Locator(key(reading), "A1", "a1-2", 0)


def test_a_place_on_a_page_that_is_gone_begins_with_the_first(reader: Reader, paper: Path) -> None:
    reader.open(paper)
    reader.program.shelf.keep_place(Locator(key(reader), "C9", "c9-1", 0))
    reader.program.navigation.opened = None  # so that the place is not kept anew
    reader.open(paper)
    assert (reader.scene, reader.label) == ("pages", "A1")


def test_the_file_that_is_open_can_be_opened_again_in_its_place(reading: Reader, paper: Path) -> None:
    reading.do("last")
    reading.do("previous")
    reading.do("full-size")
    reading.pages.scroll_to(30, 60)
    before = reading.place()
    reading.open(paper)
    assert reading.place() == before


def test_a_page_whose_look_is_not_known_begins_at_its_top(reading: Reader, paper: Path, tmp_path: Path) -> None:
    reading.do("next")
    reading.open(write_paper(tmp_path / "另一份", "<edition>晚报版</edition>"))
    reading.do("full-size")
    reading.pages.scroll_to(50, 300)
    with closing(sqlite3.connect(data_folder() / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE reading_places SET look = NULL")
    reading.open(paper)
    assert reading.label == "A2"
    assert reading.pages.scrolled() == (0, 0)


def test_from_the_start_page_an_issue_begins_where_it_was_left(reading: Reader, paper: Path) -> None:
    reading.do("next")
    reading.do("start")
    reading.open(paper)
    assert (reading.scene, reading.label) == ("pages", "A2")


def test_a_picture_that_is_not_there_is_not_delivered(reading: Reader) -> None:
    delivered: list[QImage] = []
    reading.program.session.load_picture("images/none.png", 100, delivered.append)
    reading.program.jobs.finish("files", lambda: None)
    reading.qtbot.wait(10)
    assert delivered == []


def test_a_picture_of_an_issue_that_was_left_is_not_delivered(reading: Reader, paper: Path, tmp_path: Path) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF112233)
    assert image.save(str(paper / "桥.png"))
    delivered: list[QImage] = []
    reading.program.session.load_picture("桥.png", 0, delivered.append)
    reading.qtbot.waitUntil(lambda: len(delivered) == 1)
    reading.open(write_paper(tmp_path / "另一份", "<edition>晚报版</edition>"))
    reading.program.session.load_picture("桥.png", 0, delivered.append)
    reading.program.jobs.finish("files", lambda: None)
    reading.qtbot.wait(10)
    assert len(delivered) == 1
