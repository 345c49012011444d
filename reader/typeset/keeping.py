"""What has been prepared is kept for the next time, within bounds: least recently used goes first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sized
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Keeper(Generic[Thing]):
    """Things by their keys, as many as have `budget` of size together; the longest not asked for stands first.

    No step leaves it between two states that another thread could stumble over: each is one operation on a dict.
    """

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._kept: dict[Hashable, tuple[Thing, int]] = {}
        self.size = 0

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Hashable, of: Sized, make: Callable[[], Thing]) -> Thing:
        """The thing that is kept under `key`, or else made now; it counts as much as `of` is long, and one at least."""
        found = self._kept.pop(key, None)
        if found is None:
            found = make(), max(1, len(of))
            self.size += found[1]
            self._make_room()
        if found[1] <= self._budget:
            self._kept[key] = found
        else:
            self.size -= found[1]
        return found[0]

    def _make_room(self) -> None:
        for key in list(self._kept):
            if self.size <= self._budget:
                return
            if gone := self._kept.pop(key, None):
                self.size -= gone[1]
