"""Back and forward, as readers know them from everywhere else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.history import KEPT, History


def stop(page: str) -> Stop:
    return Stop(Locator("key", page))


def test_nothing_lies_behind_a_reader_who_has_not_leapt() -> None:
    history = History()
    assert not history.can_go_back
    assert history.back(stop("A1")) is None
    assert history.forward(stop("A1")) is None


def test_back_leads_to_the_stop_that_was_left_and_forward_returns() -> None:
    history = History()
    history.leap(stop("A1"))
    assert history.back(stop("A2")) == stop("A1")
    assert history.can_go_forward
    assert history.forward(stop("A1")) == stop("A2")
    assert not history.can_go_forward


def test_a_new_leap_gives_up_what_lay_ahead() -> None:
    history = History()
    history.leap(stop("A1"))
    history.back(stop("A2"))
    history.leap(stop("A1"))
    assert not history.can_go_forward


def test_the_same_stop_is_not_kept_twice_running() -> None:
    history = History()
    history.leap(stop("A1"))
    history.leap(stop("A1"))
    history.back(stop("A2"))
    assert not history.can_go_back


def test_a_stop_says_how_the_page_was_looked_at() -> None:
    history = History()
    left = Stop(Locator("key", "A1", "a1-1", 0), None, 1.5, 0.25, 0.5, whole=True)
    history.leap(left)
    assert history.back(stop("A2")) == left


def test_old_stops_are_forgotten() -> None:
    history = History()
    for number in range(KEPT + 10):
        history.leap(stop(str(number)))
    steps = 0
    while history.back(stop("end")):
        steps += 1
    assert steps == KEPT


def test_another_issue_begins_without_stops() -> None:
    history = History()
    history.leap(stop("A1"))
    history.back(stop("A2"))
    history.clear()
    assert not history.can_go_back
    assert not history.can_go_forward


@given(st.lists(st.integers(0, 5), min_size=1, max_size=30), st.integers(0, 30))
def test_going_back_and_forward_again_changes_nothing(pages: list[int], steps: int) -> None:
    history, here = History(), stop("start")
    for page in pages:
        history.leap(here)
        here = stop(str(page))
    there = here
    taken = 0
    for _ in range(steps):
        if (behind := history.back(here)) is None:
            break
        here, taken = behind, taken + 1
    for _ in range(taken):
        ahead = history.forward(here)
        assert ahead is not None
        here = ahead
    assert here == there


def test_the_places_behind_and_ahead_are_listed_nearest_first() -> None:
    history = History()
    for page in ("A1", "A2", "A3"):
        history.leap(stop(page))
    assert list(history.behind) == [stop("A3"), stop("A2"), stop("A1")]
    history.back(stop("A4"))
    history.back(stop("A3"))
    assert list(history.behind) == [stop("A1")]
    assert list(history.ahead) == [stop("A3"), stop("A4")]


@given(st.integers(1, 9), st.integers(1, 9))
def test_several_steps_at_once_are_as_many_single_ones(length: int, steps: int) -> None:
    at_once, one_by_one = History(), History()
    for history in (at_once, one_by_one):
        for number in range(length):
            history.leap(stop(f"A{number}"))
    reached = at_once.back(stop("here"), steps)
    if steps > length:
        assert reached is None
        assert len(at_once.behind) == length
        return
    at = stop("here")
    for _ in range(steps):
        at = one_by_one.back(at) or at
    assert reached == at
    assert (at_once.behind, at_once.ahead) == (one_by_one.behind, one_by_one.ahead)
    assert at_once.forward(at, steps) == stop("here")


def test_no_step_leads_nowhere() -> None:
    history = History()
    history.leap(stop("A1"))
    assert history.back(stop("A2"), 0) is None
    assert history.behind == (stop("A1"),)
