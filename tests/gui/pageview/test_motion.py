"""A step alone is no motion; steps that follow each other closely are one, until they rest."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.pageview import motion as module
from reader.gui.pageview.motion import SOON, Motion


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "monotonic", made)
    return made


@pytest.fixture
def motion(qtbot: QtBot, clock: Clock) -> Motion:
    return Motion()


def test_a_step_alone_is_no_motion(motion: Motion) -> None:
    motion.step()
    assert not motion.is_going_on


def test_a_step_soon_after_another_is_one(motion: Motion, clock: Clock, qtbot: QtBot) -> None:
    motion.step()
    clock.now += SOON / 2
    with qtbot.waitSignal(motion.rested, timeout=10_000):
        motion.step()
        assert motion.is_going_on
    assert not motion.is_going_on


def test_steps_far_from_each_other_are_none(motion: Motion, clock: Clock) -> None:
    for _ in range(3):
        motion.step()
        clock.now += 2 * SOON
    assert not motion.is_going_on


def test_a_motion_rests_once_however_many_steps_it_had(motion: Motion, clock: Clock, qtbot: QtBot) -> None:
    rests: list[bool] = []
    motion.rested.connect(lambda: rests.append(True))
    for _ in range(10):
        motion.step()
        clock.now += SOON / 4
    qtbot.waitUntil(lambda: bool(rests), timeout=10_000)
    qtbot.wait(150)
    assert rests == [True]
