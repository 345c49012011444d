"""One past, of which each place undoes its own part: nothing is undone over what came after it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.undoing import Done, Past

BOOK = "book"


class Desk:
    """Things with numbers on them, which steps change, and the past of that."""

    def __init__(self, kept: int = 500) -> None:
        self.things: dict[str, int] = {}
        self.past = Past(kept)

    def set(self, thing: str, value: int, *, where: Iterable[str] = ()) -> Done:
        """Put a number on a thing."""
        before = self.things.get(thing, 0)
        redo, undo = partial(self.things.__setitem__, thing, value), partial(self.things.__setitem__, thing, before)
        step = Done(f"{thing}={value}", redo, undo, frozenset((thing,)), frozenset((thing, *where)))
        self.past.do(step)
        return step

    def undo(self, *places: str) -> str | None:
        """What was undone at these places."""
        step = self.past.undo(places)
        return step.words if step else None

    def redo(self, *places: str) -> str | None:
        """What was done again at these places."""
        step = self.past.redo(places)
        return step.words if step else None


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_each_place_undoes_what_was_done_there(desk: Desk) -> None:
    desk.set("a", 1)
    desk.set("b", 2)
    assert desk.undo("a") == "a=1"
    assert desk.things == {"a": 0, "b": 2}
    assert desk.undo("a") is None
    assert desk.redo("b") is None
    assert desk.redo("a") == "a=1"
    assert desk.things == {"a": 1, "b": 2}


def test_what_was_done_at_two_places_is_undone_at_either(desk: Desk) -> None:
    desk.set("a", 1, where=[BOOK])
    desk.set("b", 2, where=[BOOK])
    assert [desk.undo(BOOK), desk.undo(BOOK), desk.undo(BOOK)] == ["b=2", "a=1", None]
    assert [desk.redo("a"), desk.redo("b")] == ["a=1", "b=2"]


def test_what_was_changed_again_elsewhere_waits_until_that_is_undone(desk: Desk) -> None:
    desk.set("a", 1, where=["b"])
    desk.set("a", 2)
    assert desk.past.last(["b"]) is None
    assert desk.undo("b") is None
    assert desk.things == {"a": 2}
    assert desk.undo("a") == "a=2"
    assert desk.undo("b") == "a=1"
    assert desk.past.next(["b"]) is not None
    assert desk.redo("b") == "a=1"
    assert desk.redo("b") is None
    assert desk.redo("a") == "a=2"


def test_something_new_ends_what_could_be_done_again_there_alone(desk: Desk) -> None:
    desk.set("a", 1)
    desk.set("b", 1)
    assert (desk.undo("a"), desk.undo("b")) == ("a=1", "b=1")
    desk.set("a", 5)
    assert desk.redo("a") is None
    assert desk.redo("b") == "b=1"


def test_what_goes_wrong_leaves_the_steps_as_they_are(desk: Desk) -> None:
    def full() -> None:
        raise OSError("full")

    step = Done("a", int, full, frozenset("a"), frozenset("a"))
    desk.past.do(step)
    with pytest.raises(OSError, match="full"):
        desk.undo("a")
    assert desk.past.done == (step,)


def test_the_oldest_are_forgotten_beyond_the_bound() -> None:
    desk = Desk(kept=2)
    for value in (1, 2, 3):
        desk.set("a", value)
    assert [desk.undo("a"), desk.undo("a"), desk.undo("a")] == ["a=3", "a=2", None]
    assert desk.things == {"a": 1}


def test_what_cannot_be_undone_any_more_is_forgotten(desk: Desk) -> None:
    desk.set("a", 1)
    desk.set("b", 1)
    desk.set("a", 2)
    desk.undo("a")
    desk.past.forget(["a"])
    assert (desk.undo("a"), desk.redo("a")) == (None, None)
    assert desk.undo("b") == "b=1"


DOINGS = st.lists(
    st.tuples(st.sampled_from(["set", "undo", "redo"]), st.sampled_from("abc"), st.sampled_from("abc")), max_size=40
)


@given(DOINGS)
def test_a_thing_has_only_ever_what_was_put_on_it_in_that_order(doings: list[tuple[str, str, str]]) -> None:
    """Whatever is undone where, the steps of one thing come and go like those of a past of its own."""
    desk = Desk()
    pasts: dict[str, list[int]] = {thing: [0] for thing in "abc"}
    for value, (doing, thing, place) in enumerate(doings, 1):
        if doing == "set":
            desk.set(thing, value, where=[place])
            pasts[thing].append(value)
        elif doing == "undo" and (step := desk.past.undo([place])):
            (undone,) = step.of
            pasts[undone].pop()
        elif doing == "redo" and (step := desk.past.redo([place])):
            (redone,) = step.of
            pasts[redone].append(int(step.words.partition("=")[2]))
        assert all(desk.things.get(each, 0) == past[-1] for each, past in pasts.items())
