"""The menu of the article view: plain words, no link locations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from reader.gui.articleview.view import ArticleView
from reader.model.jump import PartAddress
from tests.gui.driving import Reader
from tests.gui.test_correcting import BRIDGE, BRIDGE_ON, NOT_THERE, choose, menu, texts, thread

MARK = "转至A2版"


@pytest.fixture
def whole(reading: Reader) -> Iterator[Reader]:
    """Somebody who reads the bridge whole."""
    reading.program.navigation.read(BRIDGE)
    yield reading
    for shown in reading.window.findChildren(QMenu):
        shown.close()


def _view(reader: Reader) -> ArticleView:
    return reader.window.stage.scenes.article.view


def _ask(reader: Reader, words: str = "", *, by_key: bool = False) -> QMenu:
    """The menu at these words, or at the start of the text."""
    view = _view(reader)
    cursor = view.document().find(words) if words else QTextCursor(view.document())
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + len(words) // 2)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    here = view.cursorRect(cursor).center()
    if by_key:
        reason, here = QContextMenuEvent.Reason.Keyboard, QPoint(0, 0)
    else:
        reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, here, view.viewport().mapToGlobal(here)))
    return menu(reader)


REFERENCE = "复制为参考文献（GB/T 7714）"


def test_it_copies_returns_and_corrects(whole: Reader) -> None:
    shown = texts(_ask(whole))
    assert shown[:5] == ["复制", REFERENCE, "剪报：剪下这篇文章", "选中全文", "回到版面"]
    assert shown[5:8] == [NOT_THERE, "接在……", "恢复自动找到的"]


def test_nothing_is_copied_where_nothing_is_selected(whole: Reader) -> None:
    copy = next(action for action in _ask(whole).actions() if action.text() == "复制")
    assert not copy.isEnabled()
    menu(whole).close()
    _view(whole).selectAll()
    QApplication.clipboard().clear()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(_view(whole), event)
    choose(whole, "复制")
    assert QApplication.clipboard().text().startswith("桥成了")


def test_the_whole_article_is_selected(whole: Reader) -> None:
    _ask(whole)
    choose(whole, "选中全文")
    assert _view(whole).textCursor().hasSelection()


def test_at_the_mark_it_shows_the_page(whole: Reader) -> None:
    _ask(whole, MARK)
    choose(whole, "翻到 A2 版")
    whole.settle()
    assert (whole.scene, whole.label) == ("pages", "A2")


@pytest.mark.parametrize("by_key", [True, False])
def test_it_opens_where_it_is_asked_for(whole: Reader, by_key: bool) -> None:
    shown = _ask(whole, by_key=by_key)
    viewport = _view(whole).viewport()
    assert viewport.rect().contains(viewport.mapFromGlobal(shown.pos()))


def test_what_does_not_go_on_there_is_parted(whole: Reader) -> None:
    _ask(whole)
    choose(whole, NOT_THERE)
    assert thread(whole, BRIDGE) == (BRIDGE,)
    whole.do("undo")
    assert thread(whole, BRIDGE) == (BRIDGE, BRIDGE_ON)


def test_at_the_mark_the_part_behind_it_is_meant(whole: Reader) -> None:
    _ask(whole, MARK)
    choose(whole, "不是接自那里")
    assert thread(whole, BRIDGE_ON) == (BRIDGE_ON,)
    assert thread(whole, PartAddress("a1-1")) == (BRIDGE,)


def test_no_preview_stays_beside_it(whole: Reader) -> None:
    card = whole.program.previewing.in_article
    view = _view(whole)
    whole.program.previewing._show(card, BRIDGE_ON, view.cursorRect())
    assert card.isVisible()
    _ask(whole)
    assert not card.isVisible()
