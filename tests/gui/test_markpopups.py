"""A note is read at its sign and written on in place; a click beside the text makes one on a free spot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from reader.gui.formatted import Formatted
from reader.gui.markcard import MarkCard
from reader.gui.pageview.leaf import Leaf
from reader.gui.spotmarks import opening
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkKind
from reader.services.marking import on_page, on_words
from tests.gui.driving import CONTROL, LEFT, NONE, Reader
from tests.gui.test_marking import drafts, lit, marks, stored, text_of
from tests.gui.test_selectionbar import right_click, texts

Key = Qt.Key


def card(reader: Reader) -> MarkCard:
    """The card."""
    return reader.program.marks.popups.card


def noted(reader: Reader, words: str = "**是谁**？") -> Mark:
    """A note on words of the first article, kept."""
    text = text_of(reader, "a1-1")
    start = text.text.index("船头")
    mark = on_words(text, start, start + 7, MarkKind.NOTE, words=words, tags=("人物",))
    reader.program.marks.marking.make(mark, "made")
    stored(reader, len(marks(reader)))
    return mark


def sign(reader: Reader, mark: Mark) -> QPoint:
    """The middle of a mark's sign in the viewport, in view."""
    reader.pages.show_place(mark.place)
    seen: list[QPoint] = []

    def rests() -> bool:
        area = reader.program.marks.showing.area_of(mark)
        assert area
        seen.append(area.center())
        return seen[-20:] == seen[-1:] * 20  # for as many looks: bars come and go, and the page moves with them

    reader.qtbot.waitUntil(rests, timeout=5_000)
    return seen[-1]


def move(reader: Reader, here: QPoint) -> None:
    """Move the pointer over the page: the page is told, whatever else is on the screen by now."""
    view = reader.pages.viewport()
    there = view.mapToGlobal(here)
    nothing = Qt.MouseButton.NoButton
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, here, there, nothing, nothing, NONE))


def comes_up(reader: Reader, mark: Mark) -> bool:
    """Whether the card comes up for a pointer that rests on the sign; where a bar that goes has moved the page from
    under it, the pointer follows.
    """
    for _ in range(5):
        move(reader, QPoint(2, 2))
        move(reader, sign(reader, mark))
        looks = 0
        while not card(reader).isVisible() and (looks := looks + 1) < 100:
            reader.qtbot.wait(20)
        if card(reader).isVisible():
            return True
    return False


def click(reader: Reader, here: QPoint) -> None:
    """Click on the page."""
    QTest.mouseClick(reader.pages.viewport(), LEFT, NONE, here)


def test_a_rest_on_the_sign_shows_what_was_written(reading: Reader) -> None:
    assert comes_up(reading, noted(reading))
    shown = card(reading).findChild(Formatted)
    assert isinstance(shown, Formatted)
    assert shown.document().toPlainText() == "是谁？"
    said = [label.text() for label in card(reading).findChildren(QLabel)]
    assert said[0] == "批注 · 人物"
    assert said[1].endswith(" 写")
    assert "年" in said[1]
    move(reading, QPoint(2, 2))
    reading.qtbot.waitUntil(lambda: not card(reading).isVisible(), timeout=5_000)


def test_a_click_in_the_shadow_of_the_card_is_one_on_the_sign(reading: Reader) -> None:
    mark, popups = noted(reading), reading.program.marks.popups
    card(reading).read(mark, popups._said(mark), popups.about(mark))
    QTest.mouseClick(card(reading), LEFT, NONE, card(reading).rect().center())
    assert not card(reading).is_writing
    QTest.mouseClick(card(reading), LEFT, NONE, QPoint(2, 2))
    assert card(reading).is_writing


def test_a_click_on_the_sign_opens_the_note_to_be_written_on(reading: Reader) -> None:
    mark = noted(reading)
    click(reading, sign(reading, mark))
    fields = card(reading).fields
    assert fields
    assert fields.words == "**是谁**？"
    reading.qtbot.waitUntil(lambda: fields.categories._known.stringList() == ["人物"], timeout=5_000)
    fields.editor.setPlainText("船家")
    QTest.keyClick(fields.editor, Key.Key_Return, CONTROL)
    assert not card(reading).isVisible()
    assert [each.words for each in marks(reading)] == ["船家"]
    reading.do("undo")
    assert [each.words for each in marks(reading)] == ["**是谁**？"]


def test_escape_leaves_the_note_as_it_was_and_the_page_where_it_is(reading: Reader) -> None:
    mark = noted(reading)
    click(reading, sign(reading, mark))
    fields = card(reading).fields
    assert fields
    fields.editor.setPlainText("船家")
    fields.typed.emit("船家")
    reading.qtbot.waitUntil(lambda: [each.words for each in drafts(reading)] == ["船家"], timeout=5_000)
    QTest.keyClick(fields.editor, Key.Key_Escape)
    assert not card(reading).isVisible()
    assert [each.words for each in marks(reading)] == ["**是谁**？"]
    reading.qtbot.waitUntil(lambda: drafts(reading) == [], timeout=5_000)


@pytest.mark.parametrize("leave", ["next", "zoom-in"])
def test_whoever_goes_on_reading_has_kept_the_note(reading: Reader, leave: str) -> None:
    click(reading, sign(reading, noted(reading)))
    fields = card(reading).fields
    assert fields
    fields.editor.setPlainText("船家")
    reading.do(leave)
    assert not card(reading).isVisible()
    assert [each.words for each in marks(reading)] == ["船家"]


def test_without_words_the_note_is_gone_until_it_is_undone(reading: Reader) -> None:
    click(reading, sign(reading, noted(reading)))
    fields = card(reading).fields
    assert fields
    fields.editor.clear()
    card(reading).finish()
    assert marks(reading) == []
    reading.do("undo")
    assert len(marks(reading)) == 1


def test_a_bookmark_is_named_at_its_ribbon(reading: Reader) -> None:
    reading.do("bookmark")
    (mark,) = stored(reading, 1)
    click(reading, sign(reading, mark))
    name = card(reading).name
    assert name
    QTest.keyClicks(name, "A")
    name.setText("要读")
    QTest.keyClick(name, Key.Key_Return)
    reading.qtbot.waitUntil(lambda: [each.name for each in stored(reading, 1)] == ["要读"], timeout=5_000)


def test_the_card_removes_and_opens_what_it_shows(reading: Reader) -> None:
    mark = noted(reading)
    popups = reading.program.marks.popups
    card(reading).read(mark, popups._said(mark), popups.about(mark))
    card(reading).wanted.emit(mark)
    assert card(reading).is_writing
    card(reading).drop()
    card(reading).removed.emit(mark)
    assert marks(reading) == []


def test_a_note_is_written_on_a_free_spot_of_the_page(reading: Reader) -> None:
    frame = reading.pages.frame_on_screen(Leaf("A1"))
    here = QPoint(round(frame.left() + 2), round(frame.center().y()))
    assert not reading.program.marks.spots.has_text(here)
    shown = right_click(reading, here)
    assert texts(shown) == ["在这里写批注……"]
    shown.actions()[-1].trigger()
    shown.close()
    fields = card(reading).fields
    assert fields
    fields.editor.setPlainText("页边的话")
    card(reading).finish()
    (mark,) = stored(reading, 1)
    assert (mark.kind, mark.place.page, mark.place.article) == (MarkKind.NOTE, "A1", None)
    assert mark.place.region
    assert abs(mark.place.region.y - 0.5) < 0.02
    assert (sign(reading, mark) - here).manhattanLength() < 12


def test_over_words_a_note_hangs_on_the_paragraph(reading: Reader) -> None:
    here = reading.point(reading.spot("a1-2", jump=False))
    assert reading.program.marks.spots.has_text(here)
    reading.program.marks.spots.note_at(here)
    fields = card(reading).fields
    assert fields
    fields.editor.setPlainText("这一段")
    card(reading).finish()
    (mark,) = stored(reading, 1)
    assert mark.place.article == "a1-2"
    assert mark.quote
    assert len(mark.quote) <= 16
    reading.program.marks.spots.bookmark_at(here)
    assert [each.kind for each in marks(reading)] == [MarkKind.NOTE, MarkKind.BOOKMARK]


def test_in_the_article_the_menu_makes_and_opens_notes_too(reading: Reader) -> None:
    mark = noted(reading)
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    text = text_of(reading, "a1-1")
    position = view.position_of(text.text.index("船头") - text.body)
    assert position is not None
    cursor = view.textCursor()
    cursor.setPosition(position)
    made = QMenu()
    reading.program.article_menu.mark_entries(made, view.cursorRect(cursor).center())
    assert texts(made) == ["修改批注……", "颜色", "删除批注", "在这里写批注……", "在这一段加书签"]
    made.actions()[1].trigger()
    assert card(reading).mark == mark
    card(reading).drop()


def test_highlights_with_words_have_a_sign_too(reading: Reader) -> None:
    mark = on_words(text_of(reading, "a1-1"), 10, 20, words="记一笔")
    reading.program.marks.marking.make(mark, "made")
    assert [style.value for style, _ in lit(reading)] == ["highlight"]
    assert reading.program.marks.showing.sign_at(sign(reading, mark))


def test_a_paragraph_is_quoted_up_to_its_first_stop(reading: Reader) -> None:
    text = text_of(reading, "a1-1")
    start, stop = opening(text, text.text.index("船头") + 1)
    assert text.text[start:stop] == "0。江上来了第0只船"


def test_a_page_note_and_a_bookmark_stand_side_by_side(reading: Reader) -> None:
    place = Locator(reading.program.marks.kept.key, "A1")
    for kind in (MarkKind.BOOKMARK, MarkKind.NOTE):
        reading.program.marks.marking.make(on_page(place, kind, words="x"), "made")
    one, other = (sign(reading, mark) for mark in marks(reading))
    assert other.x() < one.x() - 10
