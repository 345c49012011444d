"""The budget never holds more than it may, and lets go of what was not asked for the longest time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.budget import Budget


def test_what_was_not_asked_for_the_longest_time_goes_first() -> None:
    kept: Budget[str, int] = Budget(30)
    for name in "abc":
        kept.put(name, ord(name), 10)
    assert kept.get("a") == ord("a")
    kept.put("d", ord("d"), 10)
    assert "b" not in kept
    assert list(kept) == ["d", "a", "c"]
    assert kept.get("b") is None


def test_looking_whether_something_is_there_does_not_count_as_asking() -> None:
    kept: Budget[str, int] = Budget(20)
    kept.put("a", 1, 10)
    kept.put("b", 2, 10)
    assert "a" in kept
    kept.put("c", 3, 10)
    assert "a" not in kept


def test_one_thing_that_is_too_large_is_kept_alone() -> None:
    kept: Budget[str, int] = Budget(20)
    kept.put("a", 1, 10)
    kept.put("large", 2, 50)
    assert list(kept) == ["large"]
    kept.put("b", 3, 5)
    assert list(kept) == ["b"]
    assert kept.used == 5


def test_the_same_thing_again_takes_its_room_once() -> None:
    kept: Budget[str, int] = Budget(20)
    kept.put("a", 1, 10)
    kept.put("a", 2, 15)
    assert (kept.get("a"), kept.used) == (2, 15)
    kept.drop("a")
    kept.drop("never there")
    assert kept.used == 0


def test_emptied_it_holds_nothing() -> None:
    kept: Budget[str, int] = Budget(20)
    kept.put("a", 1, 10)
    kept.clear()
    assert (list(kept), kept.used, kept.get("a")) == ([], 0, None)


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 40)), max_size=60))
def test_it_never_holds_more_than_it_may(puts: list[tuple[int, int]]) -> None:
    kept: Budget[int, int] = Budget(50)
    sizes: dict[int, int] = {}
    for key, size in puts:
        kept.put(key, size, size)
        sizes[key] = size
        assert kept.used == sum(sizes[each] for each in kept)
        assert kept.used <= 50
        assert next(iter(kept)) == key


def test_another_limit_holds_from_the_next_thing_on() -> None:
    kept: Budget[str, str] = Budget(10)
    for name in "abc":
        kept.put(name, name, 3)
    kept.allow(6)
    assert kept.used == 9
    kept.put("d", "d", 3)
    assert list(kept) == ["d", "c"]
    kept.allow(12)
    kept.put("e", "e", 3)
    kept.put("f", "f", 3)
    assert list(kept) == ["f", "e", "d", "c"]
