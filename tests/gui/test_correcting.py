"""A wrong link is put right by hand, a missing one set: shown at once, kept, undone and done again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.gui.dialogs.articles import ArticlesDialog
from reader.gui.panels.headlines import CONTINUED
from reader.gui.panels.rows import ADDRESS
from reader.gui.placemenu import clear_of
from reader.model.jump import PartAddress
from reader.paths import data_folder
from reader.storage import FILE_NAME
from reader.storage.library import Library
from tests.gui.driving import CONTROL, NONE, Reader
from tests.gui.papers import write_paper

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
BRIDGE, WHEAT, SHIP = PartAddress("a1-1"), PartAddress("a1-2"), PartAddress("a1-3")
BRIDGE_ON, WHEAT_ON = PartAddress("a2-2"), PartAddress("a2-3")
ON, NOT_THERE, AGAIN = "接在……", "不接在那里", "恢复自动找到的"
CLIP, NOTE_HERE = "剪报：剪下这篇文章", "在这里写批注……"


def thread(reader: Reader, part: PartAddress) -> tuple[PartAddress, ...]:
    opened = reader.program.navigation.opened
    assert opened is not None
    return opened.links.thread(part)


def menu(reader: Reader) -> QMenu:
    """The menu that is open."""
    shown = [each for each in reader.window.findChildren(QMenu) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def texts(shown: QMenu) -> list[str]:
    return [action.text() for action in shown.actions() if not action.isSeparator()]


def choose(reader: Reader, text: str) -> None:
    """Choose from the menu that is open, and let it go."""
    shown = menu(reader)
    action = next(each for each in shown.actions() if each.text() == text)
    assert action.isEnabled()
    shown.close()
    action.trigger()


def right_click(reader: Reader, point: QPoint) -> None:
    viewport = reader.pages.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)


def ask_for_menu(reader: Reader, article: str, *, jump: bool = True) -> QMenu:
    """The menu of a jump line or an article, by the keyboard."""
    reader.pages.focus_on(reader.spot(article, jump=jump))
    QTest.keyClick(reader.pages, Key.Key_F10, SHIFT)
    return menu(reader)


def take(reader: Reader, words: str) -> None:
    """Type into the dialog of articles, and take the first that is left."""
    dialog = reader.dialog(ArticlesDialog)
    dialog.field.insert(words)
    QTest.keyClick(dialog.field, Key.Key_Return)


def rows(dialog: ArticlesDialog) -> list[str]:
    listing = dialog.listing
    return [text for row, text in enumerate(listing.texts()) if not listing.item(row).isHidden()]


def test_the_menu_of_a_jump_line_follows_it_and_corrects_it(reading: Reader) -> None:
    right_click(reading, reading.point(reading.spot("a1-1")))
    assert texts(menu(reading)) == ["下转A2版：桥成了", "通读全文", CLIP, NOTE_HERE, NOT_THERE, ON, AGAIN]
    choose(reading, "下转A2版：桥成了")
    reading.settle()
    assert reading.label == "A2"
    assert reading.sees("a2-2")


def test_the_menu_of_a_missing_page_offers_to_open_it(reading: Reader) -> None:
    assert "打开 A4 版…" in texts(ask_for_menu(reading, "a1-3"))
    menu(reading).close()


def test_a_pointer_to_another_article_is_no_continuation(reading: Reader) -> None:
    assert NOT_THERE not in texts(ask_for_menu(reading, "a1-4"))
    menu(reading).close()


@pytest.mark.parametrize("jump", [True, False])
def test_a_wrong_link_is_removed_at_once(reading: Reader, jump: bool) -> None:
    before = reading.place()
    ask_for_menu(reading, "a1-1", jump=jump)
    choose(reading, NOT_THERE)
    assert thread(reading, BRIDGE) == (BRIDGE,)
    assert reading.place() == before
    assert reading.said() == "“桥成了”不接在那里"
    reading.click(reading.spot("a1-1"))
    assert not reading.pages.lit


def test_the_contents_follow_at_once(reading: Reader) -> None:
    panel = reading.window.sidebar.headlines
    assert f"{CONTINUED}桥成了" in panel.texts()
    ask_for_menu(reading, "a1-1")
    choose(reading, NOT_THERE)
    assert f"{CONTINUED}桥成了" not in panel.texts()


def test_undone_and_done_again_by_keys(reading: Reader) -> None:
    ask_for_menu(reading, "a1-1")
    choose(reading, NOT_THERE)
    assert reading.action("undo").text() == "撤销：“桥成了”不接在那里"
    reading.press(Key.Key_Z, CONTROL)
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)
    assert not reading.action("undo").isEnabled()
    assert reading.action("redo").text() == "重做：“桥成了”不接在那里"
    reading.press(Key.Key_Z, CONTROL | SHIFT)
    assert thread(reading, BRIDGE) == (BRIDGE,)


def test_a_link_is_set_by_hand_with_the_keyboard_alone(reading: Reader) -> None:
    ask_for_menu(reading, "a1-3")
    choose(reading, ON)
    take(reading, "a2 麦子")
    assert thread(reading, SHIP) == (SHIP, WHEAT_ON)
    assert thread(reading, WHEAT) == (WHEAT,)
    assert [entry.label for entry in reading.program.navigation.entries] == ["A1", "A2", "A3"]
    reading.click(reading.spot("a1-3"))
    assert reading.label == "A2"
    assert reading.sees("a2-3")


def test_a_line_that_leads_back_is_corrected_at_its_own_end(reading: Reader) -> None:
    reading.do("next")
    assert "不是接自那里" in texts(ask_for_menu(reading, "a2-3"))
    choose(reading, "接自……")
    take(reading, "船走了")
    assert thread(reading, WHEAT_ON) == (SHIP, WHEAT_ON)
    ask_for_menu(reading, "a2-3")
    choose(reading, "不是接自那里")
    assert thread(reading, WHEAT_ON) == (WHEAT_ON,)
    ask_for_menu(reading, "a2-3")
    choose(reading, AGAIN)
    assert thread(reading, WHEAT_ON) == (WHEAT, WHEAT_ON)


def test_a_correction_is_taken_back(reading: Reader) -> None:
    again = ask_for_menu(reading, "a1-1").actions()[-1]
    assert (again.text(), again.isEnabled()) == (AGAIN, False)
    choose(reading, NOT_THERE)
    ask_for_menu(reading, "a1-1")
    choose(reading, AGAIN)
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)
    reading.do("undo")
    assert thread(reading, BRIDGE) == (BRIDGE,)


def test_what_was_said_is_there_when_the_paper_is_opened_again(reading: Reader, tmp_path: Path) -> None:
    ask_for_menu(reading, "a1-1")
    choose(reading, NOT_THERE)
    reading.open(write_paper(tmp_path / "another copy"))
    assert thread(reading, BRIDGE) == (BRIDGE,)
    ask_for_menu(reading, "a1-1")
    choose(reading, AGAIN)
    reading.open(write_paper(tmp_path / "third copy"))
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)


def test_undoing_is_kept_too(reading: Reader, paper: Path) -> None:
    ask_for_menu(reading, "a1-1")
    choose(reading, NOT_THERE)
    reading.do("undo")
    reading.open(paper)
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)


def test_the_file_is_left_as_it_is(reading: Reader, paper: Path) -> None:
    before = {path: path.read_bytes() for path in paper.rglob("*") if path.is_file()}
    ask_for_menu(reading, "a1-1")
    choose(reading, NOT_THERE)
    reading.open(paper)
    assert {path: path.read_bytes() for path in paper.rglob("*") if path.is_file()} == before


def test_with_a_broken_store_it_is_said_once_and_reading_goes_on(reader: Reader, paper: Path) -> None:
    reader.program.shelf.close()
    (data_folder() / FILE_NAME).write_bytes(b"no store" * 200)
    reader.open(paper)
    reader.notice()
    reader.window.notices.put_away()
    ask_for_menu(reader, "a1-1")
    choose(reader, NOT_THERE)
    assert thread(reader, BRIDGE) == (BRIDGE,)
    reader.qtbot.wait(50)
    assert not reader.window.notices.words


def test_the_article_that_is_read_follows_at_once(reading: Reader) -> None:
    reading.program.navigation.read(BRIDGE)
    reading.do("goes-nowhere")
    view = reading.window.stage.scenes.article.view.reading
    assert view is not None
    assert view.thread == (BRIDGE,)
    assert reading.scene == "article"
    reading.do("undo")
    view = reading.window.stage.scenes.article.view.reading
    assert view is not None
    assert view.thread == (BRIDGE, BRIDGE_ON)


def test_a_missing_page_that_nothing_leads_to_any_more_is_left(reading: Reader) -> None:
    ask_for_menu(reading, "a1-3")
    choose(reading, ON)
    take(reading, "麦子")
    reading.do("undo")
    reading.click(reading.spot("a1-3"))
    assert (reading.scene, reading.label) == ("missing", "A4")
    reading.do("redo")
    assert (reading.scene, reading.label) == ("pages", "A1")


def test_the_dialog_lists_the_other_articles_by_page(reading: Reader) -> None:
    ask_for_menu(reading, "a1-1")
    choose(reading, ON)
    dialog = reading.dialog(ArticlesDialog)
    assert rows(dialog)[:3] == ["A1", "麦子绿了", "船走了"]
    dialog.field.insert("渡口")
    assert rows(dialog) == ["A1", "渡口旧事", "A3", "渡口百年"]
    QTest.keyClick(dialog.field, Key.Key_Down)
    assert dialog.listing.currentItem().data(ADDRESS) == PartAddress("a3-1")
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert thread(reading, BRIDGE) == (BRIDGE, PartAddress("a3-1"))


def test_no_article_fits_and_nothing_can_be_chosen(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-1"))
    reading.do("goes-on")
    dialog = reading.dialog(ArticlesDialog)
    take(reading, "没有这样的标题")
    assert dialog.isVisible()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)


def test_enter_in_the_list_chooses_once(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-3"))
    reading.do("goes-on")
    dialog = reading.dialog(ArticlesDialog)
    chosen: list[object] = []
    dialog.chosen.connect(chosen.append)
    dialog.listing.setFocus()
    QTest.keyClick(dialog.listing, Key.Key_Return)
    assert chosen == [BRIDGE]


def test_where_nothing_goes_on_nothing_is_to_be_corrected(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-3"))
    reading.do("goes-nowhere")
    assert reading.said() == "这里没有接到别处。"
    reading.do("as-found")
    assert reading.said() == "这里没有改正过。"
    assert not reading.action("undo").isEnabled()


def test_the_menu_key_and_a_wish_for_a_menu_open_one_menu(reading: Reader) -> None:
    QTest.keyClick(reading.pages, Key.Key_Menu, NONE)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(reading.pages, event)
    menu(reading).close()


def test_another_issue_has_nothing_to_undo_and_who_comes_back_has(reading: Reader, paper: Path, tmp_path: Path) -> None:
    ask_for_menu(reading, "a1-1")
    choose(reading, NOT_THERE)
    reading.open(write_paper(tmp_path / "另一份", "<edition>晚报版</edition>"))
    assert not reading.action("undo").isEnabled()
    assert reading.action("undo").text() == "撤销"
    reading.open(paper)
    reading.do("undo")
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)


def test_what_was_said_in_another_window_meanwhile_is_not_undone(reading: Reader, paper: Path, tmp_path: Path) -> None:
    ask_for_menu(reading, "a1-1")
    choose(reading, NOT_THERE)
    reading.open(write_paper(tmp_path / "另一份", "<edition>晚报版</edition>"))
    library = Library(data_folder())
    library.keep_corrections("江声日报/2026-03-05", [])
    library.close()
    reading.open(paper)
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)
    assert not reading.action("undo").isEnabled()


@pytest.mark.parametrize(("top", "stands"), [(100, 120), (560, 260)])
def test_the_menu_of_the_keyboard_stands_clear_of_the_line(top: int, stands: int) -> None:
    screen = QRect(0, 0, 800, 600)
    assert clear_of(QRect(30, top, 50, 20), QSize(200, 300), screen) == QPoint(30, stands)


def test_the_menu_of_the_keyboard_begins_at_its_first_entry(reading: Reader) -> None:
    shown = ask_for_menu(reading, "a1-1")
    assert shown.activeAction() is shown.actions()[0]
    shown.close()


def test_a_link_set_by_hand_is_removed_from_its_far_end_at_once(reading: Reader) -> None:
    reading.program.correcting.set(SHIP, BRIDGE_ON)
    assert thread(reading, SHIP) == (SHIP, BRIDGE_ON)
    reading.program.correcting.deny(BRIDGE_ON, back=True)
    assert thread(reading, BRIDGE_ON) == (BRIDGE_ON,)
    reading.do("undo")
    assert thread(reading, SHIP) == (SHIP, BRIDGE_ON)


def test_what_goes_on_nowhere_cannot_be_denied_from_its_far_end(reading: Reader) -> None:
    reading.program.correcting.deny(BRIDGE, back=True)
    assert not reading.action("undo").isEnabled()
    assert thread(reading, BRIDGE) == (BRIDGE, BRIDGE_ON)


def test_the_list_begins_at_the_page_that_the_line_names(reading: Reader) -> None:
    ask_for_menu(reading, "a1-1")
    choose(reading, ON)
    dialog = reading.dialog(ArticlesDialog)
    assert dialog.listing.currentItem().data(ADDRESS) == PartAddress("a2-1")
    assert "船走了" in rows(dialog)
    dialog.reject()
    ask_for_menu(reading, "a1-3")
    choose(reading, ON)
    dialog = reading.dialog(ArticlesDialog)
    assert dialog.listing.currentItem().data(ADDRESS) == BRIDGE  # page A4 is not there
    dialog.reject()
