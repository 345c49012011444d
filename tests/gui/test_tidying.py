"""Rubbish is looked for in pauses: not while there is work, but always after it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.jobs import Jobs
from reader.gui.tidying import Tidying


class Knot:
    """Something that refers to itself, so that only a search finds it to be rubbish."""

    def __init__(self) -> None:
        self.itself = self


def old_rubbish() -> weakref.ref[Knot]:
    """A knot that has been there for long, and that nobody needs now."""
    knot = Knot()
    gc.collect()  # what outlives a search counts as old
    return weakref.ref(knot)


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    tidying = Tidying(pause=30)
    yield tidying
    tidying.close()


def test_making_many_things_does_not_start_a_full_search(tidying: Tidying) -> None:
    rubbish = old_rubbish()
    kept = [[number] for number in range(200_000)]
    assert rubbish() is not None
    assert len(kept) == 200_000


def test_young_rubbish_is_found_meanwhile(tidying: Tidying) -> None:
    young = weakref.ref(Knot())
    kept = [[number] for number in range(20_000)]
    assert young() is None
    assert kept


def test_in_a_pause_what_has_come_is_searched(tidying: Tidying, qtbot: QtBot) -> None:
    rubbish = old_rubbish()
    tidying.put_off()
    qtbot.waitUntil(lambda: rubbish() is None)


def test_what_is_in_use_is_searched_once(tidying: Tidying, qtbot: QtBot) -> None:
    kept = [[number] for number in range(1000)]
    tidying.put_off()
    assert any(each is kept for each in gc.get_objects())
    qtbot.waitUntil(lambda: not any(each is kept for each in gc.get_objects()))


def test_what_becomes_rubbish_later_is_found_when_all_is_at_rest(qtbot: QtBot) -> None:
    tidying = Tidying(pause=1, rest=200)
    knot = Knot()
    rubbish, searched = weakref.ref(knot), gc.get_freeze_count()
    tidying.put_off()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > searched)
    del knot
    gc.collect()
    assert rubbish() is not None
    qtbot.waitUntil(lambda: rubbish() is None)
    tidying.close()


def test_while_work_goes_on_there_is_no_pause(qtbot: QtBot) -> None:
    tidying = Tidying(pause=60_000)
    rubbish = old_rubbish()
    for _ in range(5):
        tidying.put_off()
        qtbot.wait(5)
    assert rubbish() is not None
    tidying.close()


def test_without_work_nothing_is_searched(tidying: Tidying, qtbot: QtBot) -> None:
    rubbish = old_rubbish()
    qtbot.wait(60)
    assert rubbish() is not None


def test_behind_the_program_all_is_as_before(qtbot: QtBot) -> None:
    before = gc.get_threshold()
    tidying = Tidying(pause=1)
    assert gc.get_threshold()[:2] == before[:2]
    assert gc.get_threshold() != before
    tidying.put_off()
    tidying.close()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize("first", [0, 1])
def test_windows_may_close_in_any_order(qtbot: QtBot, first: int) -> None:
    before = gc.get_threshold()
    both = Tidying(), Tidying()
    both[first].close()
    both[first].close()
    assert gc.get_threshold() != before
    both[1 - first].close()
    assert gc.get_threshold() == before


def test_what_jobs_leave_behind_is_found_after_them(qtbot: QtBot) -> None:
    jobs, before = Jobs({"one": 1}, lambda error: None, pause=30), gc.get_threshold()
    rubbish, done = old_rubbish(), list[int]()
    jobs.run("one", lambda: 1, done.append)
    assert gc.get_threshold() == before
    qtbot.waitUntil(lambda: rubbish() is None)
    assert done == [1]
    jobs.close()
    assert gc.get_threshold() != before
