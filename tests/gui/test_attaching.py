"""A missing page is found in another file: it comes in where it belongs, stays, and can be let go of again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.model.jump import PartAddress
from reader.paths import data_folder
from reader.services.attaching import COPY, FOLDER
from tests.builders import page_xml, put, xml
from tests.gui.driving import LEFT, Reader
from tests.gui.papers import story, write_page, write_paper

SHIP, SHIP_ON = PartAddress("a1-3"), PartAddress("a4-7")


def add(reader: Reader, *paths: Path, label: str = "A4") -> None:
    """Have the page added, and wait until it is there."""
    reader.program.attaching.add(label, paths)
    reader.qtbot.waitUntil(lambda: "补进" in reader.said(), timeout=10_000)
    reader.settle()


def labels(reader: Reader) -> Sequence[str]:
    return [entry.label for entry in reader.program.navigation.entries if entry.present]


def copies() -> list[Path]:
    return sorted((data_folder() / FOLDER).glob(f"*/{COPY}"))


def at_missing_page(reader: Reader) -> None:
    reader.click(reader.spot("a1-3"))
    assert (reader.scene, reader.label) == ("missing", "A4")


def test_the_page_is_asked_for_where_it_is_missing(reading: Reader) -> None:
    at_missing_page(reading)
    missing = reading.window.stage.scenes.missing
    QTest.mouseClick(next(each for each in missing.findChildren(QPushButton) if each.text() == "打开这一版…"), LEFT)
    dialog = reading.dialog(QFileDialog)
    assert dialog.windowTitle() == "打开 A4 版"
    dialog.reject()


def test_a_file_chosen_in_the_dialog_is_added(reading: Reader, page: Path) -> None:
    reading.do("add-page")
    reading.dialog(QFileDialog).filesSelected.emit([str(page)])
    reading.qtbot.waitUntil(lambda: "A4" in labels(reading), timeout=10_000)


def test_the_page_comes_in_where_the_reader_waits_and_is_lit(reading: Reader, page: Path) -> None:
    at_missing_page(reading)
    add(reading, page)
    assert (reading.scene, reading.label) == ("pages", "A4")
    assert reading.sees("a4-7")
    assert reading.pages.lit == pytest.approx(1.0, abs=0.2)
    assert labels(reading) == ["A1", "A2", "A3", "A4"]


def test_back_leads_to_where_the_jump_was(reading: Reader, page: Path) -> None:
    reading.point(reading.spot("a1-3"))
    before = reading.place()
    at_missing_page(reading)
    add(reading, page)
    reading.do("back")
    assert reading.place() == before
    reading.click(reading.spot("a1-3"))
    assert (reading.scene, reading.label) == ("pages", "A4")


def test_the_article_is_read_whole(reading: Reader, page: Path) -> None:
    add(reading, page)
    reading.program.navigation.read(SHIP)
    view = reading.window.stage.scenes.article.view.reading
    assert view is not None
    assert view.thread == (SHIP, SHIP_ON)


def test_asked_for_from_elsewhere_it_is_shown_and_back_leads_there(reading: Reader, page: Path) -> None:
    before = reading.place()
    add(reading, page)
    assert reading.label == "A4"
    reading.do("back")
    assert reading.place() == before


def test_the_paper_opens_with_it_the_next_time(reading: Reader, page: Path, paper: Path) -> None:
    add(reading, page)
    page.unlink()
    reading.open(paper)
    assert labels(reading) == ["A1", "A2", "A3", "A4"]
    assert reading.label == "A4"
    assert len(copies()) == 1


def test_another_file_of_the_same_issue_has_it_too(reading: Reader, page: Path, tmp_path: Path) -> None:
    add(reading, page)
    reading.open(write_paper(tmp_path / "another copy"))
    assert labels(reading) == ["A1", "A2", "A3", "A4"]


def test_the_file_of_the_paper_is_left_as_it_was(reading: Reader, page: Path, paper: Path) -> None:
    before = {path: path.read_bytes() for path in paper.rglob("*") if path.is_file()}
    add(reading, page)
    assert {path: path.read_bytes() for path in paper.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"paper": "海天时报"}, "这是《海天时报》，不是《江声日报》"),
        ({"day": "2026-03-06"}, "这是 2026-03-06 的报纸，本期是 2026-03-05 的"),
        ({"label": "A7"}, "里面没有 A4 版，只有 A7"),
    ],
)
def test_the_wrong_file_is_refused_in_one_sentence(
    reading: Reader, tmp_path: Path, other: dict[str, str], why: str
) -> None:
    at_missing_page(reading)
    reading.program.attaching.add("A4", [write_page(tmp_path / "wrong.xml", **other)])
    words = reading.notice()
    assert "A4 版没有补上。" in words
    assert why in words
    assert (reading.scene, labels(reading), copies()) == ("missing", ["A1", "A2", "A3"], [])


def test_a_lost_page_is_told_of_once_and_reading_goes_on(reading: Reader, page: Path, paper: Path) -> None:
    add(reading, page)
    copies()[0].write_bytes(b"PK\3\4")
    reading.open(paper)
    assert reading.notice().startswith("您补上的 A4 版已经读不出来了")
    assert labels(reading) == ["A1", "A2", "A3"]
    reading.window.notices.put_away()
    reading.open(paper)
    reading.qtbot.wait(50)
    assert not reading.window.notices.words
    assert reading.window.status.warning_words


def test_a_page_lost_can_be_added_anew(reading: Reader, page: Path, paper: Path) -> None:
    add(reading, page)
    copies()[0].unlink()
    reading.open(paper)
    reading.notice()
    reading.window.notices.put_away()
    add(reading, page)
    reading.open(paper)
    assert labels(reading) == ["A1", "A2", "A3", "A4"]
    assert not reading.window.notices.words


def test_a_page_added_is_let_go_of(reading: Reader, page: Path, paper: Path) -> None:
    assert not reading.action("let-go").isEnabled()
    add(reading, page)
    assert not reading.action("add-page").isEnabled()
    reading.do("let-go")
    reading.qtbot.waitUntil(lambda: reading.scene == "missing", timeout=10_000)
    assert reading.label == "A4"
    reading.open(paper)
    assert labels(reading) == ["A1", "A2", "A3"]
    reading.qtbot.waitUntil(lambda: copies() == [], timeout=10_000)


def test_letting_go_leaves_the_pages_of_other_files(reading: Reader, page: Path, tmp_path: Path) -> None:
    add(reading, page)
    add(reading, write_page(tmp_path / "fifth.xml", "A5"), label="A5")
    assert labels(reading) == ["A1", "A2", "A3", "A4", "A5"]
    reading.do("let-go")
    reading.qtbot.waitUntil(lambda: "去掉" in reading.said(), timeout=10_000)
    reading.settle()
    assert labels(reading) == ["A1", "A2", "A3", "A4"]
    assert reading.label in labels(reading)


def test_the_page_asked_for_is_that_of_the_line_walked_to(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-3"))
    reading.do("add-page")
    assert reading.dialog(QFileDialog).windowTitle() == "打开 A4 版"
    reading.dialog(QFileDialog).reject()


def test_an_issue_opened_meanwhile_is_not_disturbed(reading: Reader, page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "second"
    put(folder / "issue.xml", xml(f"<paper>别的报</paper><date>2026-03-05</date>{page_xml(story('b', '事'))}"))
    reading.program.attaching.add("A4", [page])
    reading.open(folder)
    reading.qtbot.waitUntil(lambda: len(copies()) == 1, timeout=10_000)
    reading.qtbot.wait(50)
    assert labels(reading) == ["A1"]


def test_pages_are_listed_beside_the_page_as_they_come_and_go(reading: Reader, page: Path) -> None:
    panel = reading.window.sidebar.pages
    assert panel.texts()[3] == "本期文件中没有"
    add(reading, page)
    assert panel.count() == 4
    assert panel.currentRow() == 3
    assert panel.texts()[3] != "本期文件中没有"


def test_what_was_said_of_the_links_holds_when_a_page_comes(reading: Reader, page: Path) -> None:
    opened = reading.program.navigation.opened
    assert opened
    reading.pages.focus_on(reading.spot("a1-1"))
    reading.do("goes-nowhere")
    add(reading, page)
    opened = reading.program.navigation.opened
    assert opened
    assert opened.links.thread(PartAddress("a1-1")) == (PartAddress("a1-1"),)
    assert opened.links.thread(SHIP) == (SHIP, SHIP_ON)
