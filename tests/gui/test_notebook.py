"""The notebook: the notes of all newspapers, narrowed, changed, removed and brought back, and shown in their paper."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reader.gui import notebook
from reader.gui.notebookview import NotebookView
from reader.model.marks import Mark, MarkKind, MarkStatus
from reader.paths import data_folder
from reader.services.articletext import article_texts
from reader.services.choosing import Order
from reader.services.marking import on_words
from reader.services.opening import open_files
from reader.storage.library import Library
from reader.storage.marks import Choice
from tests.gui.driving import Reader
from tests.gui.papers import write_paper

Key = Qt.Key
PATIENCE = 30_000


def noted(paper: Path, title: str, *words: str, known: bool = True) -> list[Mark]:
    """Notes on a paper, kept before the window was opened; `known`: it has been opened before."""
    opened = open_files([paper])
    text = next(article_texts(opened.issue, opened.links))
    made = [
        on_words(text, 10 * at, 10 * at + 6, MarkKind.NOTE, words=each, tags=(each[:1],))
        for at, each in enumerate(words)
    ]
    library = Library(data_folder())
    if known:
        library.remember([paper], title, opened.issue.key, opened.issue.fingerprint)
    library.marks.change((), [(opened.issue.key, title, mark) for mark in made])
    library.close()
    return made


@pytest.fixture
def evening(tmp_path: Path) -> Path:
    """Another paper."""
    return write_paper(tmp_path / "evening", "<edition>晚报版</edition>")


@pytest.fixture
def marks(home: Path, paper: Path, evening: Path) -> list[Mark]:
    """Two notes on the morning's paper, one on the evening's."""
    return [*noted(paper, "江声日报", "早一", "午二"), *noted(evening, "江声晚报", "晚三")]


def shown(reader: Reader, *expected: str) -> NotebookView:
    """The notebook, as soon as these notes are listed, in whatever order."""
    view = reader.window.stage.notebook
    assert view

    def words() -> list[str]:
        rows = [view.model.row(view.model.index(at)) for at in range(view.model.rowCount())]
        return sorted(row.mark.words if row else "" for row in rows)

    reader.qtbot.waitUntil(lambda: words() == sorted(expected), timeout=PATIENCE)
    return view


def choose(view: NotebookView, words: str) -> None:
    """Make a note the current one."""
    rows = [view.model.row(view.model.index(at)) for at in range(view.model.rowCount())]
    view._make_current(next(at for at, row in enumerate(rows) if row and row.mark.words == words))


def papers(view: NotebookView) -> list[str]:
    """The newspapers that are listed."""
    return view.papers.texts()


def kept(choice: Choice) -> list[Mark]:
    """What another program finds in the store."""
    library = Library(data_folder())
    try:
        return library.marks.numbered(library.marks.chosen(choice))
    finally:
        library.close()


def test_all_notes_are_there_before_any_paper_is_open(marks: list[Mark], reader: Reader) -> None:
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    assert reader.scene == "notebook"
    assert not reader.window.sidebar.isVisible()
    assert view.filter.field.hasFocus()
    assert papers(view) == ["全部报纸", "江声晚报", "江声日报"]
    assert view.count.text() == "3 条"
    reader.do("return")
    assert reader.scene == "welcome"


def test_those_beyond_the_first_follow(marks: list[Mark], reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notebook, "AT_FIRST", 1)
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    assert view.count.text() == "3 条"
    view.filter.field.setText("没有")
    reader.qtbot.waitUntil(lambda: view.nothing.isVisible(), timeout=PATIENCE)


def test_without_notes_it_says_how_they_are_made(reader: Reader) -> None:
    reader.do("notebook")
    view = reader.window.stage.notebook
    assert view
    reader.qtbot.waitUntil(lambda: "划线" in view.nothing.text(), timeout=PATIENCE)
    assert view.card.isHidden()


def test_it_is_narrowed_by_words_paper_kind_and_category(marks: list[Mark], reader: Reader) -> None:
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    view.filter.field.setText("午")
    shown(reader, "午二")
    view.filter.field.setText("没有的词")
    shown(reader)
    assert "没有这样的标记" in view.nothing.text()
    view.filter.clear()
    shown(reader, "早一", "午二", "晚三")
    view.papers.setCurrentRow(1)
    shown(reader, "晚三")
    view.papers.setCurrentRow(0)
    shown(reader, "早一", "午二", "晚三")
    view.paper_field.setText("日報")
    shown(reader, "早一", "午二")
    assert papers(view) == ["全部报纸", "江声日报"]
    view.filter.tags.setCurrentIndex(view.filter.tags.findData("早"))
    shown(reader, "早一")
    view.filter.kinds.setCurrentIndex(view.filter.kinds.findData(MarkKind.BOOKMARK))
    shown(reader)


def test_as_in_the_paper_they_stand_issue_by_issue(marks: list[Mark], reader: Reader) -> None:
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    view.filter.orders.setCurrentIndex(view.filter.orders.findData(Order.READING))

    def listed() -> list[str]:
        rows = [view.model.row(view.model.index(at)) for at in range(3)]
        return [row.mark.words if row else "" for row in rows]

    reader.qtbot.waitUntil(lambda: listed() == ["晚三", "早一", "午二"], timeout=PATIENCE)


def test_a_note_of_another_paper_is_changed_and_that_is_undone(
    marks: list[Mark], reader: Reader, evening: Path
) -> None:
    reader.open(evening)
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    choose(view, "早一")
    view.card.editor.setPlainText("早一改")
    QTest.keyClick(view.card.editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown(reader, "早一改", "午二", "晚三")
    assert [mark.words for mark in reader.program.marks.marking.marks.values()] == ["晚三"]
    reader.do("undo")
    shown(reader, "早一", "午二", "晚三")
    reader.do("redo")
    shown(reader, "早一改", "午二", "晚三")


def test_what_is_removed_leaves_a_tombstone_and_is_brought_back_another_day(marks: list[Mark], reader: Reader) -> None:
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    choose(view, "午二")
    view.listing.setFocus()
    QTest.keyClick(view.listing, Key.Key_Delete)
    shown(reader, "早一", "晚三")
    assert [mark.words for mark in kept(Choice(removed=True))] == ["午二"]
    view.filter.states.setCurrentIndex(view.filter.states.findData("removed"))
    shown(reader, "午二")
    choose(view, "午二")
    assert not view.card.editor.isEnabled()
    view.card.revive.click()
    shown(reader)
    view.filter.clear()
    shown(reader, "早一", "午二", "晚三")


def test_those_that_wait_are_found_over_all_papers(marks: list[Mark], reader: Reader) -> None:
    library = Library(data_folder())
    library.marks.settle({marks[2].id: MarkStatus.WAITING})
    library.close()
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    view.filter.states.setCurrentIndex(view.filter.states.findData("waiting"))
    shown(reader, "晚三")


def test_a_note_is_shown_in_its_paper_which_is_opened_for_it(marks: list[Mark], reader: Reader, paper: Path) -> None:
    reader.open(paper)
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    choose(view, "晚三")
    view.card.show_in_paper.click()
    reader.qtbot.waitUntil(lambda: "晚报版" in str(reader.program.navigation.opened), timeout=PATIENCE)
    reader.qtbot.waitUntil(lambda: reader.scene == "pages" and reader.pages.lit > 0, timeout=PATIENCE)
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    assert view.current
    assert view.current.mark.words == "晚三"
    QTest.keyClick(view.listing, Key.Key_Return)
    assert reader.scene == "pages"
    reader.do("notebook")
    reader.do("return")
    assert reader.scene == "pages"


def test_a_paper_that_has_moved_is_asked_for(
    marks: list[Mark], reader: Reader, paper: Path, evening: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    shutil.move(evening, moved)
    reader.open(paper)
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    choose(view, "晚三")
    view.card.show_in_paper.click()
    assert "“江声晚报”的文件已不在" in reader.notice()
    assert str(evening) in reader.notice()
    reader.window.notices.choose("选择文件……")
    dialog = reader.dialog(QFileDialog)
    dialog.filesSelected.emit([str(paper / "issue.xml")])
    dialog.close()
    reader.qtbot.waitUntil(lambda: "另一份报纸" in reader.window.notices.words, timeout=PATIENCE)
    reader.window.notices.choose("选择文件……")
    dialog = reader.dialog(QFileDialog)
    dialog.filesSelected.emit([str(moved / "issue.xml")])
    dialog.close()
    reader.qtbot.waitUntil(lambda: reader.pages.lit > 0, timeout=PATIENCE)
    assert [mark.words for mark in reader.program.marks.marking.marks.values()] == ["晚三"]


def test_a_paper_never_opened_here_is_asked_for(reader: Reader, evening: Path) -> None:
    noted(evening, "江声晚报", "晚三", known=False)
    reader.do("notebook")
    view = shown(reader, "晚三")
    choose(view, "晚三")
    view.card.show_in_paper.click()
    assert "不知道“江声晚报”的文件在哪里" in reader.notice()


def test_keys_alone_are_enough(marks: list[Mark], reader: Reader) -> None:
    reader.do("notebook")
    view = shown(reader, "早一", "午二", "晚三")
    QTest.keyClick(view.filter.field, Key.Key_Down)
    assert view.listing.hasFocus()
    assert view.current
    QTest.keyClick(view.listing, Key.Key_F2)
    assert view.card.editor.hasFocus()
    QTest.keyClick(view.card.editor, Key.Key_Escape)
    assert view.listing.hasFocus()
    QTest.keyClick(view.listing, Key.Key_Return)
    reader.qtbot.waitUntil(lambda: reader.scene == "pages", timeout=PATIENCE)
