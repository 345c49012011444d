"""What was done and can be undone: one past, of which each place of the window offers its own part."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

KEPT = 500  # steps; older ones stay done


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    """One step. `of` names what it changed, `where` the places at which it can be undone."""

    words: str
    redo: Callable[[], object]
    undo: Callable[[], object]
    of: frozenset[str]
    where: frozenset[str]


class Past:
    """Steps in the order of doing, and those that were undone in the order of undoing.

    At a place the last step of that place can be undone, whatever has been done elsewhere since; only where the same
    things were changed there again it has to wait until that is undone.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._done: list[Done] = []
        self._undone: list[Done] = []

    @property
    def done(self) -> tuple[Done, ...]:
        """All that is done and not undone, the latest last."""
        return tuple(self._done)

    def do(self, step: Done) -> None:
        """Do a step. What was undone at its places cannot be done again."""
        step.redo()
        self._done.append(step)
        del self._done[: -self._kept]
        self._undone = [each for each in self._undone if not (each.where & step.where or each.of & step.of)]

    def last(self, places: Collection[str]) -> Done | None:
        """What would be undone at these places."""
        return _last(self._done, places)

    def next(self, places: Collection[str]) -> Done | None:
        """What would be done again at these places."""
        return _last(self._undone, places)

    def undo(self, places: Collection[str]) -> Done | None:
        """Undo the last step of these places; it, or None where there is none."""
        if step := self.last(places):
            step.undo()  # first, so that what goes wrong leaves the steps as they are
            self._done.remove(step)
            self._undone.append(step)
        return step

    def redo(self, places: Collection[str]) -> Done | None:
        """Do again what was undone last at these places; it, or None where there is none."""
        if step := self.next(places):
            step.redo()
            self._undone.remove(step)
            self._done.append(step)
        return step

    def forget(self, of: Iterable[str]) -> None:
        """What changed these things can be undone no more."""
        gone = frozenset(of)
        self._done = [each for each in self._done if not each.of & gone]
        self._undone = [each for each in self._undone if not each.of & gone]


def _last(steps: Sequence[Done], places: Collection[str]) -> Done | None:
    changed: set[str] = set()
    for step in reversed(steps):
        if not step.where.isdisjoint(places):
            return None if step.of & changed else step
        changed |= step.of
    return None
