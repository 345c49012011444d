"""Several newspapers are open at once: each has a window, and what is open already is not opened twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths as places
from reader.gui.program import Program
from reader.services.handover import Request, address
from reader.services.pipes import open_pipe
from reader.services.resuming import load_left
from reader.settings import Settings
from tests.gui.composedonce import ComposedOnce
from tests.gui.driving import Reader
from tests.gui.papers import write_page, write_paper


@pytest.fixture
def program(
    qapp: QApplication, home: Path, composed: ComposedOnce, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program, without any window yet."""
    composed.take_over(monkeypatch)
    program = Program(qapp, Settings())
    yield program
    for assembly in tuple(program.assemblies):
        assembly.window.close()
        assembly.window.deleteLater()
        assembly.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def first(program: Program, paper: Path, qtbot: QtBot) -> Reader:
    """Somebody who has started the program with a paper."""
    reader = Reader(program.begin([paper]), qtbot)
    qtbot.waitUntil(lambda: reader.label == "A1", timeout=10_000)
    return reader


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """Another paper."""
    return write_page(tmp_path / "海天.xml", label="B1", paper="海天时报")


def test_another_newspaper_has_a_window_of_its_own(
    program: Program, first: Reader, another: Path, qtbot: QtBot
) -> None:
    second = Reader(program.open([another]), qtbot)
    qtbot.waitUntil(lambda: second.label == "B1", timeout=10_000)
    assert (len(program.assemblies), first.label) == (2, "A1")
    assert second.window.pos() != first.window.pos()
    second.window.close()
    assert program.assemblies == [first.program]
    first.do("next")
    assert first.label == "A2"


def test_one_of_two_windows_is_closed_by_its_key(program: Program, first: Reader, another: Path, qtbot: QtBot) -> None:
    second = Reader(program.open([another]), qtbot)
    qtbot.waitUntil(lambda: second.label == "B1", timeout=10_000)
    assert [key.toString() for key in second.action("close").shortcuts()] == ["Ctrl+W"]
    second.action("close").trigger()
    assert program.assemblies == [first.program]
    assert first.window.isVisible()


def test_a_window_that_comes_second_is_all_on_the_screen(
    program: Program, first: Reader, another: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(first.window), "frameGeometry", lambda window: window.geometry().adjusted(-2, -24, 2, 2))
    room = first.window.screen().availableGeometry()
    first.window.setGeometry(room.adjusted(2, 24, -2, -2))
    second = Reader(program.open([another]), qtbot)
    place = second.window.geometry()
    assert place.height() + 26 + second.window.pos().y() <= room.bottom() + 1


def test_a_file_of_notes_goes_to_a_window_that_is_there(
    program: Program, first: Reader, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "no.annotation").write_text("{", encoding="utf-8")
    program.open([tmp_path / "no.annotation"])
    assert len(program.assemblies) == 1
    qtbot.waitUntil(lambda: "no.annotation" in first.window.notices.words, timeout=10_000)
    assert first.label == "A1"


def test_a_newspaper_that_is_open_comes_to_the_front(
    program: Program, first: Reader, another: Path, paper: Path, qtbot: QtBot
) -> None:
    second = Reader(program.open([another]), qtbot)
    first.window.showMinimized()
    assert program.open([paper.parent / "." / paper.name]) is first.program
    assert len(program.assemblies) == 2
    assert not first.window.isMinimized()
    qtbot.waitUntil(first.window.isActiveWindow, timeout=10_000)
    assert program.open(()) is first.program
    assert program.open([another]) is second.program


def test_one_that_is_still_being_opened_is_not_opened_again(program: Program, another: Path) -> None:
    opening = program.begin([another])
    assert program.open([another]) is opening
    assert len(program.assemblies) == 1


def test_the_start_page_gives_way_to_a_newspaper(program: Program, paper: Path, qtbot: QtBot) -> None:
    empty = Reader(program.begin([]), qtbot)
    assert program.open([paper]) is empty.program
    qtbot.waitUntil(lambda: empty.label == "A1", timeout=10_000)


def test_what_could_not_be_opened_does_not_hold_its_window(program: Program, paper: Path, qtbot: QtBot) -> None:
    empty = Reader(program.begin([paper / "gone"]), qtbot)
    assert "gone" in empty.notice()
    assert program.open([paper]) is empty.program


def test_the_reader_can_open_another_window(program: Program, first: Reader) -> None:
    first.do("new-window")
    assert len(program.assemblies) == 2
    assert all(each.window.isVisible() for each in program.assemblies)
    assert program.assemblies[-1].window.stage.is_away


def test_what_is_chosen_in_one_window_holds_in_all(program: Program, first: Reader, another: Path) -> None:
    second = program.open([another])
    first.do("night")
    assert second.choices.settings == first.program.choices.settings
    assert second.lighting.is_night
    assert second.window.commands["night"].isChecked()
    second.choices.set("article_points", 30)
    assert first.program.choices.settings.article_points == 30
    assert first.program.lighting.is_night


def test_another_language_is_spoken_in_all_windows(
    program: Program, first: Reader, another: Path, qtbot: QtBot
) -> None:
    program.open([another])
    first.program.choices.set("language", "en")
    qtbot.waitUntil(lambda: [each.language.words.language for each in program.assemblies] == ["en", "en"])
    titles = ("江声日报 5 March 2026 A1 — Jumpline", "海天时报 5 March 2026 B1 — Jumpline")
    qtbot.waitUntil(lambda: {each.window.windowTitle() for each in program.assemblies} == set(titles), timeout=10_000)
    assert all(each.window.isVisible() for each in program.assemblies)


def test_quitting_closes_all_windows(program: Program, first: Reader, another: Path) -> None:
    second = program.open([another])
    first.action("quit").trigger()
    assert not any(each.window.isVisible() for each in {*program.assemblies, second})


def test_the_next_window_keeps_how_things_stand_when_the_first_is_closed(
    program: Program, first: Reader, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = write_paper(tmp_path / "second")
    second = Reader(program.open([paper]), qtbot)
    qtbot.waitUntil(lambda: second.label == "A1", timeout=10_000)
    first.window.close()
    second.do("next")
    second.program.resuming.keep()
    second.program.jobs.finish("store", lambda: None)
    kept = load_left(places.data_folder())
    assert (kept.paths, kept.ended) == ((str(paper),), False)


def test_others_are_listened_to_once_the_first_page_is_there(program: Program, first: Reader, qtbot: QtBot) -> None:
    program.listen_soon()

    def is_listening() -> bool:
        pipe = open_pipe(address())
        if pipe:
            pipe.close()
        return pipe is not None

    qtbot.waitUntil(is_listening, timeout=10_000)


def test_the_word_of_the_desktop_is_handed_on(program: Program, first: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    program.take(Request((), "new"))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"
