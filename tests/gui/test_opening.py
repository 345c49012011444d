"""How an issue gets into the window, and what happens when it cannot."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from reader import paths as places
from reader.errors import Sentence
from reader.formats import open_issue
from reader.gui import opener
from reader.gui.opener import dropped, name_of
from reader.gui.recents import specimens
from reader.model.locator import Locator
from reader.services.keptlinks import KeptLinks
from reader.services.opening import OpenIssue, open_files
from reader.settings import Settings
from reader.storage.library import Library
from tests.gui.driving import NONE, Reader, spoken
from tests.gui.papers import write_damaged, write_paper

COPY = Qt.DropAction.CopyAction


def test_without_a_file_there_is_a_start_page(reader: Reader) -> None:
    assert reader.scene == "welcome"
    assert reader.window.windowTitle() == "转版"
    assert not reader.window.sidebar.isVisible()


def test_the_start_page_offers_the_specimens(reader: Reader) -> None:
    welcome = reader.window.stage.scenes.welcome
    reader.qtbot.waitUntil(lambda: welcome.specimens.count() == 3, timeout=10_000)
    assert "江声日报 2026年3月5日" in welcome.specimens.texts()


def test_what_is_chosen_on_the_start_page_is_opened(reader: Reader, paper: Path) -> None:
    reader.window.stage.scenes.welcome.chosen.emit((paper,))
    reader.qtbot.waitUntil(lambda: reader.scene == "pages", timeout=10_000)


def test_what_was_opened_is_in_the_menu_of_recent_files(reader: Reader, paper: Path) -> None:
    reader.open(paper)
    reader.qtbot.waitUntil(lambda: bool(reader.window.recent.actions()), timeout=10_000)
    assert [action.text() for action in reader.window.recent.actions()] == ["江声日报 2026年3月5日"]
    assert reader.window.stage.scenes.welcome.recent.texts() == ["江声日报 2026年3月5日"]


def test_a_file_named_from_its_folder_is_found_from_any_other(
    reader: Reader, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(paper.parent)
    reader.open(Path(paper.name))
    assert reader.program.session.paths == (paper,)


def test_a_recent_file_opens_again(reader: Reader, paper: Path, tmp_path: Path) -> None:
    reader.open(paper)
    reader.open(write_paper(tmp_path / "另一份", "<edition>晚报版</edition>"))
    reader.qtbot.waitUntil(lambda: len(reader.window.recent.actions()) == 2, timeout=10_000)
    before = reader.program.navigation.opened
    reader.window.recent.actions()[1].trigger()
    reader.qtbot.waitUntil(lambda: reader.program.navigation.opened is not before, timeout=10_000)
    assert reader.program.session.paths == (paper,)


def test_the_files_of_several_pages_are_one_issue(reader: Reader, tmp_path: Path) -> None:
    for label in ("A1", "A2"):
        (tmp_path / f"{label}.txt").write_text(
            f"桥成了\n\n　　{label}版的文章，说的是江上的桥。\n" * 3, encoding="utf-8"
        )
    reader.open(tmp_path / "A1.txt", tmp_path / "A2.txt")
    assert [entry.label for entry in reader.program.navigation.entries if entry.present] == ["A1", "A2"]


def drop(reader: Reader, path: Path) -> None:
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(reader.window.rect().center(), COPY, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(reader.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(reader.window, QDropEvent(QPointF(9, 9), COPY, data, Qt.MouseButton.LeftButton, NONE))


def test_files_can_be_dropped_on_the_window(reader: Reader, paper: Path) -> None:
    drop(reader, paper)
    reader.qtbot.waitUntil(lambda: reader.scene == "pages", timeout=10_000)


def test_a_web_address_is_not_taken(reader: Reader) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/paper.xml")])
    enter = QDragEnterEvent(reader.window.rect().center(), COPY, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(reader.window, enter)
    assert not enter.isAccepted()
    assert dropped(data.urls()) == []


@pytest.mark.parametrize("name", ["open", "open-folder"])
def test_the_dialogs_open_what_is_chosen(reader: Reader, paper: Path, name: str) -> None:
    reader.do(name)
    dialog = reader.dialog(QFileDialog)
    dialog.filesSelected.emit([str(paper)])
    dialog.reject()
    reader.qtbot.waitUntil(lambda: reader.scene == "pages", timeout=10_000)


def test_a_damaged_file_gives_one_sentence_and_the_window_goes_on(reading: Reader, tmp_path: Path) -> None:
    reading.program.opener.open([write_damaged(tmp_path / "坏报.xml")])
    notices = reading.window.notices
    reading.qtbot.waitUntil(lambda: bool(notices.words), timeout=10_000)
    heading, why = notices.words.split("\n")
    assert heading == "无法打开 坏报.xml。"
    assert why
    assert not reading.messages()
    assert not reading.window.status.progress.words
    reading.press(Qt.Key.Key_Right)
    assert reading.label == "A2"


def test_a_file_that_has_vanished_leaves_the_recent_ones(reader: Reader, paper: Path, tmp_path: Path) -> None:
    reader.open(paper)
    paper.rename(tmp_path / "moved")
    reader.program.opener.open([paper])
    reader.qtbot.waitUntil(lambda: "没有这个文件" in reader.window.notices.words, timeout=10_000)
    reader.qtbot.waitUntil(lambda: not reader.window.recent.actions(), timeout=10_000)


def test_pages_of_a_file_that_vanishes_while_open_stay_readable(reading: Reader, paper: Path, tmp_path: Path) -> None:
    paper.rename(tmp_path / "moved")
    reading.press(Qt.Key.Key_Right)
    assert (reading.scene, reading.label) == ("pages", "A2")
    assert reading.pages.sheets
    assert not reading.messages()


def test_of_several_files_asked_for_at_once_the_last_one_counts(reader: Reader, paper: Path, tmp_path: Path) -> None:
    other = write_paper(tmp_path / "另一份", "<edition>晚报版</edition>")
    taken: list[tuple[Path, ...]] = []
    reader.program.opener.opened.connect(lambda opened, paths: taken.append(paths))
    reader.program.opener.open([other])
    reader.open(paper)
    assert taken == [(paper,)]


def test_what_takes_too_long_can_be_given_up(
    reading: Reader, paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()

    ended: list[bool] = []

    def slowly(paths: Sequence[Path], go_on: Callable[[], None], kept: KeptLinks) -> OpenIssue:
        gate.wait(10)
        ended.append(True)
        opened = open_files(paths, go_on)
        ended.append(False)
        return opened

    monkeypatch.setattr(opener, "open_files", slowly)
    reading.program.opener.open([write_paper(tmp_path / "另一份", "<edition>晚报版</edition>")])
    progress = reading.window.status.progress
    reading.qtbot.waitUntil(lambda: progress.can_cancel, timeout=5000)
    assert "另一份" in progress.words
    progress.cancel()
    gate.set()
    reading.program.jobs.finish("files", lambda: None)
    reading.qtbot.wait(20)
    assert ended == [True]  # it was begun, and read no further than where it was given up
    assert reading.program.session.paths == (paper,)
    assert reading.said()
    assert not progress.words


def test_what_is_open_stays_readable_when_another_file_is_given_up(
    reading: Reader, paper: Path, tmp_path: Path
) -> None:
    reading.program.opener.open([write_paper(tmp_path / "另一份", "<edition>晚报版</edition>")])
    reading.program.opener.cancel()
    reading.program.jobs.finish("files", lambda: None)
    opened = reading.program.navigation.opened
    assert opened is not None
    assert opened.source.read("issue.xml")
    assert reading.program.session.paths == (paper,)


def test_warnings_are_a_quiet_line_that_can_be_opened(reader: Reader, paper: Path) -> None:
    text = (paper / "issue.xml").read_text(encoding="utf-8")
    figure = '<figure href="images/gone.png"><caption>桥</caption></figure></article>'
    (paper / "issue.xml").write_text(text.replace("</article>", figure, 1), encoding="utf-8")
    reader.open(paper)
    assert not reader.messages()
    assert reader.window.status.warning_words == "这一期有 1 条提示"
    reader.window.status.warnings_wanted.emit()
    assert "images/gone.png" in spoken(reader.message())


def test_an_issue_without_warnings_says_so_when_asked(reading: Reader) -> None:
    assert reading.window.status.warning_words == ""
    reading.do("warnings")
    assert "没有什么不妥" in spoken(reading.message())


def test_an_issue_opens_at_the_page_where_reading_stopped(reader: Reader, paper: Path) -> None:
    store = Library(places.data_folder())
    issue = open_issue([paper]).issue
    store.remember([paper], "江声日报", issue.key, issue.fingerprint)
    store.keep_place(issue.key, Locator(issue.key, "A2"))
    store.close()
    reader.open(paper)
    assert reader.label == "A2"


def test_the_page_is_kept_when_the_window_closes(reading: Reader, paper: Path) -> None:
    reading.press(Qt.Key.Key_Right)
    reading.window.close()
    store = Library(places.data_folder())
    place = store.place(open_issue([paper]).issue.key)
    store.close()
    assert place is not None
    assert place.page == "A2"


def test_without_a_store_reading_goes_on_and_it_is_said_once(reader: Reader, paper: Path) -> None:
    reader.program.shelf.close()
    places.data_folder().parent.mkdir(parents=True, exist_ok=True)
    if places.data_folder().exists():
        for file in places.data_folder().iterdir():
            file.unlink()
        places.data_folder().rmdir()
    places.data_folder().write_text("no folder")
    reader.open(paper)
    assert reader.scene == "pages"
    reader.qtbot.waitUntil(lambda: bool(reader.window.notices.words), timeout=10_000)
    reader.window.notices.put_away()
    reader.do("next")
    reader.program.resuming.keep()
    reader.program.jobs.finish("store", lambda: None)
    reader.qtbot.wait(10)
    assert not reader.window.notices.words
    assert not reader.messages()


def test_specimens_in_the_readers_language_come_first() -> None:
    folder = places.specimen_folder()
    assert specimens(folder, "en")[0][0] == "The Harbour Courier 5 March 2026"
    assert specimens(folder, "zh_CN")[0][0] == "江声日报 2026年3月5日"
    assert specimens(folder, "zh_TW")[0][0] == "海天時報 2026年3月5日"


def test_files_are_called_by_the_first_one() -> None:
    assert name_of([Path("a/一版.txt")]) == "一版.txt"
    assert name_of([Path("一版.txt"), Path("二版.txt")]) == "一版.txt +1"


def test_nothing_asked_for_is_nothing_opened(reader: Reader) -> None:
    reader.program.opener.open([])
    assert reader.said() == ""
    assert Settings() == reader.program.choices.settings


def test_notes_that_were_taken_from_a_copy_are_told_in_the_bar(reading: Reader, paper: Path) -> None:
    sentence = Sentence("Your notes were gone and were taken from the copy of {day}.", (("day", "2026-03-05"),))
    reading.program._tell_store([sentence])
    assert "2026-03-05" in reading.window.notices.words
    reading.program._tell_store([])
    assert "2026-03-05" in reading.window.notices.words
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: any((places.data_folder() / "snapshots").glob("notes-*.sqlite")), timeout=10_000)


def test_what_could_not_be_opened_is_said_no_more_when_something_else_is(
    reader: Reader, paper: Path, tmp_path: Path
) -> None:
    reader.program.opener.open([tmp_path / "no.npissue"])
    assert "no.npissue" in reader.notice()
    reader.open(paper)
    assert reader.window.notices.words == ""
