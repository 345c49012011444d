"""Results kept within one budget of memory: what was not asked for the longest time goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Kept = TypeVar("Kept")


class Budget(Generic[Key, Kept]):
    """A store of at most `limit` bytes; one thing larger than that is kept alone."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[Key, tuple[Kept, int]] = OrderedDict()
        self.used = 0

    def __contains__(self, key: Key) -> bool:
        return key in self._kept

    def __iter__(self) -> Iterator[Key]:
        """The keys, those asked for last first."""
        return iter(reversed(self._kept))

    def get(self, key: Key) -> Kept | None:
        """What is kept under the key, which counts as asked for now."""
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def allow(self, limit: int) -> None:
        """Keep so many bytes from now on; what is too much goes with the next thing that comes."""
        self._limit = limit

    def put(self, key: Key, thing: Kept, size: int) -> None:
        """Keep a thing of `size` bytes, and let go of as much as has to go for it."""
        self.drop(key)
        self._kept[key] = thing, size
        self.used += size
        while self.used > self._limit and len(self._kept) > 1:
            self.drop(next(iter(self._kept)))

    def drop(self, key: Key) -> None:
        """Let go of one thing, if it is there."""
        if key in self._kept:
            self.used -= self._kept.pop(key)[1]

    def clear(self) -> None:
        """Let go of everything."""
        self._kept.clear()
        self.used = 0
