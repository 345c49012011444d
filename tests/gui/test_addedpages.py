"""Adding a page and letting go of one are undone and done again, in one row with corrections."""

from __future__ import annotations

from pathlib import Path

from reader.model.jump import PartAddress
from tests.gui.driving import Reader
from tests.gui.papers import write_page, write_paper
from tests.gui.test_attaching import add, copies, labels


def test_letting_go_is_undone_and_done_again(reading: Reader, page: Path, paper: Path) -> None:
    add(reading, page)
    reading.do("let-go")
    reading.qtbot.waitUntil(lambda: reading.scene == "missing", timeout=10_000)
    assert reading.action("undo").text() == "撤销：去掉 A4 版"
    reading.do("undo")
    reading.qtbot.waitUntil(lambda: reading.scene == "pages", timeout=10_000)
    reading.settle()
    assert labels(reading) == ["A1", "A2", "A3", "A4"]
    assert reading.sees("a4-7")
    reading.do("redo")
    reading.qtbot.waitUntil(lambda: reading.scene == "missing", timeout=10_000)
    reading.do("undo")
    reading.qtbot.waitUntil(lambda: reading.scene == "pages", timeout=10_000)
    reading.open(paper)
    assert labels(reading) == ["A1", "A2", "A3", "A4"]
    assert not reading.action("undo").isEnabled()


def test_adding_is_undone(reading: Reader, page: Path) -> None:
    add(reading, page)
    assert reading.action("undo").text() == "撤销：补进 A4 版"
    reading.do("undo")
    reading.qtbot.waitUntil(lambda: reading.scene == "missing", timeout=10_000)
    assert len(copies()) == 1  # it may be wanted again
    reading.program.close()
    assert copies() == []


def test_once_the_issue_is_left_they_are_no_step_any_more(reading: Reader, page: Path, tmp_path: Path) -> None:
    add(reading, page)
    reading.do("let-go")
    reading.open(write_paper(tmp_path / "另一份", "<edition>晚报版</edition>"))
    reading.open(tmp_path / "江声日报")
    assert not reading.action("undo").isEnabled()


def test_undone_before_it_is_done_the_last_word_counts(reading: Reader, page: Path) -> None:
    add(reading, page)
    for action in ("let-go", "undo"):
        reading.do(action)
    reading.do("let-go")
    reading.do("let-go")
    reading.do("undo")
    reading.qtbot.wait(100)
    reading.settle()
    assert labels(reading) == ["A1", "A2", "A3", "A4"]


def test_what_is_corrected_and_what_is_added_are_undone_in_turn(reading: Reader, page: Path) -> None:
    reading.pages.focus_on(reading.spot("a1-1"))
    reading.do("goes-nowhere")
    add(reading, page)
    assert reading.action("undo").text() == "撤销：补进 A4 版"
    reading.do("undo")
    reading.qtbot.waitUntil(lambda: reading.scene == "missing", timeout=10_000)
    assert "接" in reading.action("undo").text()
    reading.do("undo")
    opened = reading.program.navigation.opened
    assert opened
    assert len(opened.links.thread(PartAddress("a1-1"))) == 2
    assert labels(reading) == ["A1", "A2", "A3"]


def test_another_page_comes_and_goes_by_itself(reading: Reader, page: Path, tmp_path: Path) -> None:
    add(reading, page)
    add(reading, write_page(tmp_path / "fifth.xml", "A5"), label="A5")
    reading.do("undo")
    reading.qtbot.waitUntil(lambda: "A5" not in labels(reading), timeout=10_000)
    assert labels(reading) == ["A1", "A2", "A3", "A4"]
    assert reading.action("redo").text() == "重做：补进 A5 版"
