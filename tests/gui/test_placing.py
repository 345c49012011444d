"""A mark whose words are gone waits; the reader shows where it belongs, and that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QToolButton

from reader.gui.pageview.pointing import Tool
from reader.model.jump import PartAddress
from reader.model.marks import Mark, MarkKind, MarkStatus
from tests.gui.driving import Reader
from tests.gui.papers import write_paper
from tests.gui.test_marking import kept, marks, select, stored

WORDS = "船头站着一个人"


def corrected(paper: Path, *changes: tuple[str, str]) -> None:
    """The paper comes anew, with other words."""
    text = (paper / "issue.xml").read_text(encoding="utf-8")
    for old, new in changes:
        text = text.replace(old, new)
    (paper / "issue.xml").write_text(text, encoding="utf-8")


@pytest.fixture
def waiting(reading: Reader, paper: Path) -> Mark:
    """A highlight whose words the paper has no more."""
    select(reading, WORDS)
    reading.do("highlight")
    stored(reading, 1)
    corrected(paper, ("站着一个人", "立两位客"), ("船头", "岸上"))
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: [each.status for each in marks(reading)] == [MarkStatus.WAITING], timeout=30_000)
    return marks(reading)[0]


def begin(reader: Reader) -> None:
    """Choose the mark in the panel, and its button."""
    panel = reader.window.sidebar.marks
    reader.do("marks")
    assert panel.current
    assert WORDS in panel.card.quote.text()
    panel.card.place.click()


def test_it_is_placed_on_selected_words_and_that_is_undone(reading: Reader, waiting: Mark, paper: Path) -> None:
    assert not reading.action("place").isEnabled()
    begin(reading)
    assert WORDS in reading.notice()
    assert reading.action("text-tool").isChecked()
    select(reading, "岸上立两位客")
    reading.window.notices.choose("放在这里")
    (mark,) = marks(reading)
    assert (mark.id, mark.quote, mark.status) == (waiting.id, "岸上立两位客", MarkStatus.PLACED)
    assert reading.program.pointing.tool is Tool.HAND
    assert not reading.action("place").isEnabled()
    assert [each.style for each in reading.pages.decorations("marks")]
    reading.qtbot.waitUntil(lambda: kept()[0].quote == "岸上立两位客", timeout=30_000)
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: [each.status for each in marks(reading)] == [MarkStatus.PLACED], timeout=30_000)


def test_placing_is_undone_and_done_again(reading: Reader, waiting: Mark) -> None:
    begin(reading)
    select(reading, "岸上立两位客")
    reading.do("place")
    reading.do("undo")
    assert [(each.quote, each.status) for each in marks(reading)] == [(WORDS, MarkStatus.WAITING)]
    reading.do("redo")
    assert [each.quote for each in marks(reading)] == ["岸上立两位客"]


def test_without_words_it_says_what_is_lacking(reading: Reader, waiting: Mark) -> None:
    begin(reading)
    reading.do("place")
    assert "还没有选中文字" in reading.notice()
    assert marks(reading)[0].status is MarkStatus.WAITING
    select(reading, "岸上立两位客")
    reading.do("place")
    assert marks(reading)[0].status is MarkStatus.PLACED


def test_later_leaves_it_where_it_waits(reading: Reader, waiting: Mark) -> None:
    begin(reading)
    reading.window.notices.choose("以后再说")
    assert reading.program.tending.placing.mark is None
    assert marks(reading) == [waiting]
    assert reading.window.notices.words == ""
    assert reading.program.pointing.tool is Tool.HAND
    assert reading.window.sidebar.marks.texts()[0] == "待重新定位"


def test_in_the_notebook_there_is_nothing_to_place_it_on(reading: Reader, waiting: Mark) -> None:
    begin(reading)
    reading.do("notebook")
    assert reading.window.notices.words == ""
    assert not reading.action("place").isEnabled()
    reading.do("return")
    assert WORDS in reading.notice()
    select(reading, "岸上立两位客")
    reading.do("place")
    assert [each.quote for each in marks(reading)] == ["岸上立两位客"]
    reading.do("notebook")
    reading.do("return")
    assert reading.window.notices.words == ""


def test_one_that_waits_can_be_removed_too(reading: Reader, waiting: Mark) -> None:
    begin(reading)
    reading.window.sidebar.marks.card.remove.click()
    assert reading.program.tending.placing.mark is None
    stored(reading, 0)
    reading.do("undo")
    assert [each.status for each in stored(reading, 1)] == [MarkStatus.WAITING]


def test_it_is_placed_in_the_article_too(reading: Reader, waiting: Mark) -> None:
    reading.program.navigation.read(PartAddress("a1-2"))
    reading.program.tending.placing.begin(waiting)
    assert reading.scene == "article"
    view = reading.window.stage.scenes.article.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.document().toPlainText().index("望着对岸"))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 4)
    view.setTextCursor(cursor)
    reading.do("place")
    assert [(each.quote, each.place.article) for each in marks(reading)] == [("望着对岸", "a1-2")]


def test_a_bookmark_of_a_page_that_is_gone_goes_on_the_page_at_hand(reading: Reader, paper: Path) -> None:
    reading.do("last")
    reading.do("previous")
    reading.do("bookmark")
    (mark,) = stored(reading, 1)
    assert mark.place.page == "A3"
    text = (paper / "issue.xml").read_text(encoding="utf-8")
    (paper / "issue.xml").write_text(text[: text.index('<page label="A3"')] + "</issue>", encoding="utf-8")
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: [each.status for each in marks(reading)] == [MarkStatus.WAITING], timeout=30_000)
    reading.program.tending.placing.begin(marks(reading)[0])
    reading.do("place")
    (placed,) = marks(reading)
    assert (placed.kind, placed.place.page, placed.status) == (MarkKind.BOOKMARK, reading.label, MarkStatus.PLACED)


def test_beside_selected_words_there_is_a_button_for_it(reading: Reader, waiting: Mark) -> None:
    bar = reading.program.marks.bar
    action = reading.action("place")
    button = next(each for each in bar.findChildren(QToolButton) if each.defaultAction() is action)
    select(reading, "岸上立两位客")
    bar.show_at(reading.window.mapToGlobal(reading.window.rect().center()))
    assert not button.isVisible()
    begin(reading)
    select(reading, "岸上立两位客")
    bar.show_at(reading.window.mapToGlobal(reading.window.rect().center()))
    assert button.isVisible()
    button.click()
    assert marks(reading)[0].status is MarkStatus.PLACED
    assert not bar.isVisible()


def test_another_issue_ends_it(reading: Reader, waiting: Mark, tmp_path: Path) -> None:
    begin(reading)
    assert reading.program.tending.placing.mark
    reading.open(write_paper(tmp_path / "evening", "<edition>晚报版</edition>"))
    assert reading.program.tending.placing.mark is None
