"""What a screen reader finds in the page view: pages, articles, their text, their jump lines."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QAccessibleTextInterface
from shiboken6 import isValid

from tests.gui.driving import Reader

Role = QAccessible.Role
Text = QAccessible.Text


def view(reading: Reader) -> QAccessibleInterface:
    """The page view as Qt hands it out."""
    return QAccessible.queryAccessibleInterface(reading.pages)


def below(thing: QAccessibleInterface) -> list[QAccessibleInterface]:
    """What is in it."""
    return [thing.child(index) for index in range(thing.childCount())]


def names(things: list[QAccessibleInterface]) -> list[str]:
    """What they are called."""
    return [thing.text(Text.Name) for thing in things]


def article(reading: Reader, name: str) -> QAccessibleInterface:
    """An article of the page by its headline."""
    return next(each for each in below(view(reading).child(0)) if each.text(Text.Name) == name)


def words(thing: QAccessibleInterface) -> QAccessibleTextInterface:
    """The text of an article, as Qt asks for it."""
    return QAccessibleInterface.textInterface(thing.child(0))


def press(thing: QAccessibleInterface) -> None:
    """As a screen reader does it."""
    QAccessibleInterface.actionInterface(thing).doAction(QAccessibleActionInterface.pressAction())


def test_the_page_holds_its_articles_by_their_headlines(reading: Reader) -> None:
    assert view(reading).role() is Role.Pane
    assert names(below(view(reading))) == ["第A1版"]
    page = view(reading).child(0)
    assert page.role() is Role.Document
    assert names(below(page)) == ["桥成了", "麦子绿了", "船走了", "渡口旧事"]


def test_an_article_holds_its_text_and_its_jump_lines(reading: Reader) -> None:
    text, jump = below(article(reading, "桥成了"))
    assert (text.role(), jump.role()) == (Role.Paragraph, Role.Link)
    assert jump.text(Text.Name) == "下转A2版：桥成了"
    assert jump.text(Text.Description) == "下转A2版①"


def test_a_continued_article_is_said_to_be_one(reading: Reader) -> None:
    reading.do("next")
    assert article(reading, "桥成了").text(Text.Description) == "续"
    assert article(reading, "集市开张").text(Text.Description) == ""


def test_the_text_is_read_with_offsets(reading: Reader) -> None:
    text = words(article(reading, "桥成了"))
    assert text.text(0, 3) == "桥成了"
    assert text.text(4, 12) == "0。江上来了第0"
    assert len(text.text(0, text.characterCount())) == text.characterCount()


def test_the_caret_is_set_and_kept(reading: Reader) -> None:
    text = words(article(reading, "桥成了"))
    text.setCursorPosition(6)
    assert text.cursorPosition() == 6
    text.setCursorPosition(-3)
    assert text.cursorPosition() == 0


def test_setting_the_caret_brings_the_words_into_view(reading: Reader) -> None:
    reading.do("fit-width")
    reading.pages.scroll_to(0, 10_000)
    before = reading.pages.scrolled()
    words(article(reading, "桥成了")).setCursorPosition(0)
    assert reading.pages.scrolled() < before


def test_a_character_lies_where_it_is_printed(reading: Reader) -> None:
    text = words(article(reading, "桥成了"))
    first, second = text.characterRect(0), text.characterRect(1)
    assert second.left() >= first.right() - 1
    assert text.offsetAtPoint(first.center()) == 0
    assert article(reading, "桥成了").rect().contains(first.center())


def test_what_ends_a_line_lies_nowhere(reading: Reader) -> None:
    assert words(article(reading, "桥成了")).characterRect(3) == QRect()


def test_beside_the_text_there_is_no_character(reading: Reader) -> None:
    outside = reading.pages.viewport().mapToGlobal(QPoint(1, 1))
    assert words(article(reading, "桥成了")).offsetAtPoint(outside) == -1
    elsewhere = words(article(reading, "麦子绿了")).characterRect(0).center()
    assert words(article(reading, "桥成了")).offsetAtPoint(elsewhere) == -1


def test_what_lies_at_a_place_of_the_screen(reading: Reader) -> None:
    there = article(reading, "麦子绿了").rect().center()
    page = view(reading).childAt(there.x(), there.y())
    assert page.childAt(there.x(), there.y()).text(Text.Name) == "麦子绿了"
    assert view(reading).childAt(-9, -9) is None


def test_pressing_a_jump_line_follows_it(reading: Reader) -> None:
    press(article(reading, "桥成了").child(1))
    reading.settle()
    assert reading.label == "A2"


def test_pressing_an_article_opens_it(reading: Reader) -> None:
    press(article(reading, "麦子绿了"))
    assert reading.scene == "article"


def test_walking_to_a_thing_brings_the_focus_there(reading: Reader) -> None:
    jump = article(reading, "桥成了").child(1)
    QAccessibleInterface.actionInterface(jump).doAction(QAccessibleActionInterface.setFocusAction())
    assert reading.pages.focused == reading.spot("a1-1")
    reading.qtbot.waitUntil(reading.pages.hasFocus)
    assert jump.state().focused
    assert view(reading).focusChild() is jump
    assert not article(reading, "麦子绿了").state().focused


def test_each_thing_knows_its_place(reading: Reader) -> None:
    page = view(reading).child(0)
    wheat = article(reading, "麦子绿了")
    assert page.indexOfChild(wheat) == 1
    assert view(reading).indexOfChild(page) == 0
    assert wheat.parent() is page
    assert page.child(99) is None


def test_another_page_has_other_things_and_the_old_ones_are_gone(reading: Reader) -> None:
    old = view(reading).child(0)
    reading.do("next")
    assert names(below(view(reading))) == ["第A2版"]
    assert not isValid(old)


def test_many_turns_leave_nothing_behind(reading: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    for _ in range(5):
        reading.do("next")
        reading.do("previous")
    gc.collect()
    assert names(below(view(reading))) == ["第A1版"]


def test_a_text_says_that_it_is_only_read(reading: Reader) -> None:
    state = article(reading, "桥成了").child(0).state()
    assert state.readOnly
    assert state.multiLine
    assert not state.focusable
    assert article(reading, "桥成了").state().focusable


def test_nothing_open_is_nothing_to_find(reader: Reader) -> None:
    assert view(reader).childCount() == 0


def test_pages_side_by_side_are_two_and_one_stays_when_the_other_comes(reading: Reader) -> None:
    reading.do("next")
    reading.qtbot.waitUntil(lambda: names(below(view(reading))) == ["第A2版"], timeout=20_000)
    alone = view(reading).child(0)
    reading.do("spread")
    reading.qtbot.waitUntil(lambda: names(below(view(reading))) == ["第A2版", "第A3版"], timeout=20_000)
    assert view(reading).child(0) is alone
    left, right = (page.rect() for page in below(view(reading)))
    assert left.right() < right.left()
