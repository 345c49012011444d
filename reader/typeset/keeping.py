"""What has been prepared is kept for the next time, within bounds: least recently used goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sized
from threading import Lock
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Keeper(Generic[Thing]):
    """Things by their keys, as many as have `budget` of size together; safe to ask from several threads."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._size = 0
        self._kept: OrderedDict[Hashable, tuple[Thing, int]] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def size(self) -> int:
        """How much is kept."""
        return self._size

    def get(self, key: Hashable, of: Sized, make: Callable[[], Thing]) -> Thing:
        """The thing that is kept under `key`, or else made now; it counts as much as `of` is long, and one at least."""
        with self._lock:
            if known := self._kept.get(key):
                self._kept.move_to_end(key)
                return known[0]
        made = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = (made, max(1, len(of)))
                self._size += max(1, len(of))
            while self._size > self._budget:
                self._size -= self._kept.popitem(last=False)[1][1]
        return made
