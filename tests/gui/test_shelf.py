"""The shelf asks the library off the GUI thread, and answers on it; without a store everything goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import Sentence, StorageError
from reader.gui.jobs import Jobs
from reader.gui.shelf import Shelf
from reader.model.correction import Correction
from reader.model.locator import Locator
from reader.services.opening import OpenIssue, open_files
from reader.storage import FILE_NAME
from reader.storage.library import Attached, Kept, Recent
from tests.gui.papers import write_paper

Given = TypeVar("Given")
SOURCE = Locator("江声日报/2026-03-05", "A1", "a1-1", 0)


class Desk:
    """A shelf, what it could not do, and how to wait for its answers."""

    def __init__(self, shelf: Shelf, jobs: Jobs, failures: list[BaseException], qtbot: QtBot) -> None:
        self.shelf, self.jobs, self.failures, self.qtbot = shelf, jobs, failures, qtbot

    def settle(self) -> None:
        """Wait until all is written that is to be written."""
        self.jobs.finish("store", lambda: None)
        self.qtbot.wait(5)

    def recent(self) -> list[Recent]:
        """What was opened last."""
        answers: list[list[Recent]] = []
        self.shelf.recent(answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def kept(self, key: str) -> Kept:
        """What is kept of an issue."""
        answers: list[Kept] = []
        self.shelf.kept(key, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    failures: list[BaseException] = []
    jobs = Jobs({"store": 1}, failures.append)
    shelf = Shelf(tmp_path / "data", jobs, failures.append)
    yield Desk(shelf, jobs, failures, qtbot)
    shelf.close()
    jobs.close()


@pytest.fixture
def opened(tmp_path: Path) -> OpenIssue:
    return open_files([write_paper(tmp_path / "江声日报")])


def test_what_was_opened_is_remembered_the_latest_first(desk: Desk, opened: OpenIssue) -> None:
    desk.shelf.remember([Path("/papers/a")], "江声日报", opened)
    desk.shelf.remember([Path("/papers/b"), Path("/papers/c")], "晚报", opened)
    assert [(each.title, each.paths[0].name) for each in desk.recent()] == [("晚报", "b"), ("江声日报", "a")]


def test_what_is_forgotten_leaves_the_list_and_keeps_its_place(desk: Desk, opened: OpenIssue) -> None:
    desk.shelf.remember([Path("/papers/a")], "江声日报", opened)
    desk.shelf.keep_place(Locator(opened.issue.key, "A2"))
    desk.shelf.forget([Path("/papers/a")])
    assert desk.recent() == []
    place = desk.kept(opened.issue.key).place
    assert place is not None
    assert place.page == "A2"


def test_all_that_is_kept_of_an_issue_comes_in_one_answer(desk: Desk) -> None:
    key, correction, added = SOURCE.issue, Correction(SOURCE, None), Attached("A4", "folder")
    desk.shelf.keep_place(SOURCE)
    desk.shelf.keep_corrections(key, [correction])
    desk.shelf.attach(key, added)
    assert desk.kept(key) == Kept(SOURCE, (correction,), (added,))
    desk.shelf.detach(key, "A4")
    desk.shelf.keep_corrections(key, [])
    assert desk.kept(key) == Kept(SOURCE)


def test_a_corrected_file_has_what_was_kept_of_it_before(desk: Desk, opened: OpenIssue) -> None:
    desk.shelf.keep_place(Locator("sha256:before", "A3"))
    desk.shelf.remember([Path("/papers/a")], "江声日报", opened, "sha256:before")
    place = desk.kept(opened.issue.key).place
    assert place is not None
    assert place.page == "A3"


def test_answers_come_on_the_gui_thread(desk: Desk) -> None:
    threads: list[threading.Thread] = []
    desk.shelf.recent(lambda recent: threads.append(threading.current_thread()))
    desk.qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_an_issue_without_a_key_is_not_kept(desk: Desk) -> None:
    desk.shelf.keep_place(Locator("", "A1"))
    desk.shelf.keep_corrections("", [Correction(SOURCE, None)])
    desk.shelf.attach("", Attached("A4", "folder"))
    desk.settle()
    assert desk.failures == []
    assert desk.kept("") == Kept()


def test_without_a_store_there_is_nothing_and_it_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("no folder")
    failures: list[BaseException] = []
    jobs = Jobs({"store": 1}, failures.append)
    desk = Desk(Shelf(folder, jobs, failures.append), jobs, failures, qtbot)
    assert desk.kept("key") == Kept()
    desk.shelf.keep_place(SOURCE)
    desk.settle()
    assert len(failures) == 2
    assert all(isinstance(failure, StorageError) for failure in failures)
    jobs.close()


def test_a_store_that_was_taken_from_its_copy_is_told_once(desk: Desk, tmp_path: Path) -> None:
    told: list[list[Sentence]] = []
    desk.shelf.keep_place(SOURCE)
    desk.shelf.look_after(told.append)
    desk.settle()
    desk.shelf.close()
    path = tmp_path / "data" / FILE_NAME
    path.write_bytes(path.read_bytes()[:3000])
    place = desk.kept(SOURCE.issue).place
    for _ in range(2):
        desk.shelf.look_after(told.append)
    desk.qtbot.waitUntil(lambda: len(told) == 3)
    assert place == SOURCE
    assert [len(each) for each in told] == [0, 1, 0]
    assert desk.failures == []
