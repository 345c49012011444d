"""Work off the GUI thread: answers come on it, and none after closing."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from reader.gui import jobs as jobs_module
from reader.gui.jobs import Jobs, PerThread


@pytest.fixture
def failures() -> list[BaseException]:
    return []


@pytest.fixture
def jobs(qtbot: QtBot, failures: list[BaseException]) -> Iterator[Jobs]:
    jobs = Jobs({"one": 1, "other": 1}, failures.append)
    yield jobs
    jobs.close()


def test_work_is_done_elsewhere_and_answered_here(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    jobs.run("one", threading.current_thread, lambda there: threads.extend((there, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_a_lane_keeps_the_order(jobs: Jobs, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(20):
        jobs.run("one", partial(int, number), done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_lanes_do_not_wait_for_each_other(jobs: Jobs, qtbot: QtBot) -> None:
    gate, done = threading.Event(), list[str]()
    jobs.run("one", lambda: gate.wait(5), lambda _: done.append("one"))
    jobs.run("other", lambda: None, lambda _: done.append("other"))
    qtbot.waitUntil(lambda: done == ["other"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["other", "one"])


def broken() -> None:
    raise ValueError("broken")


def test_a_failure_is_told_to_whom_the_job_names_else_to_all(
    jobs: Jobs, qtbot: QtBot, failures: list[BaseException]
) -> None:
    own: list[BaseException] = []
    jobs.run("one", broken, failed=own.append)
    jobs.run("one", broken)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert [str(each) for each in (*own, *failures)] == ["broken", "broken"]


def test_what_is_cancelled_answers_nothing(jobs: Jobs, qtbot: QtBot, failures: list[BaseException]) -> None:
    gate, done = threading.Event(), list[str]()
    jobs.run("one", lambda: gate.wait(5), lambda _: done.append("first"))
    jobs.run("one", lambda: None, lambda _: done.append("cancelled")).cancel()
    jobs.run("one", lambda: None, lambda _: done.append("last"))
    gate.set()
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["first", "last"]
    assert failures == []


def test_after_closing_no_answer_comes(qtbot: QtBot) -> None:
    jobs, done = Jobs({"one": 1}, lambda error: None), list[int]()
    jobs.run("one", lambda: 1, done.append)
    jobs.close()
    qtbot.wait(20)
    assert done == []


def test_every_thread_has_a_value_of_its_own(jobs: Jobs, qtbot: QtBot) -> None:
    own, seen = PerThread(list[int]), list[list[int]]()
    own.value.append(1)
    jobs.run("one", lambda: own.value, seen.append)
    jobs.run("one", lambda: own.value, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert own.value == [1]
    assert seen[0] == []
    assert seen[0] is seen[1]


def test_threads_take_shorter_turns_once_the_first_page_is_made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "BEGUN", 50)
    jobs = Jobs({"one": 1}, lambda error: None)
    first = sys.getswitchinterval()
    assert first <= 0.001
    qtbot.waitUntil(lambda: sys.getswitchinterval() < first)
    jobs.close()


def test_the_last_thing_in_a_lane_comes_behind_all_the_others(jobs: Jobs) -> None:
    done: list[int] = []
    for number in range(5):
        jobs.run("one", partial(done.append, number))
    jobs.finish("one", lambda: done.append(99))
    assert done == [0, 1, 2, 3, 4, 99]
