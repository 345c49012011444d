"""Back and forward: the stops a reader leapt away from. Turning pages one by one is no leap and leaves no stop."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.stop import Stop

KEPT = 200  # stops; older ones are forgotten


@dataclass(slots=True)
class History:
    """The stops behind and ahead of where the reader is now."""

    _behind: list[Stop] = field(default_factory=list)
    _ahead: list[Stop] = field(default_factory=list)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has come back from somewhere."""
        return bool(self._ahead)

    @property
    def behind(self) -> tuple[Stop, ...]:
        """The stops behind, the nearest first."""
        return tuple(reversed(self._behind))

    @property
    def ahead(self) -> tuple[Stop, ...]:
        """The stops ahead, the nearest first."""
        return tuple(reversed(self._ahead))

    def leap(self, leaving: Stop) -> None:
        """The reader leaps away from `leaving`; what lay ahead is given up. The same stop is not kept twice."""
        if not (self._behind and self._behind[-1] == leaving):
            self._behind.append(leaving)
        del self._behind[:-KEPT]
        self._ahead.clear()

    def back(self, leaving: Stop, steps: int = 1) -> Stop | None:
        """The stop so many steps behind, or None; `leaving` and what was passed over then lie ahead."""
        return _step(self._behind, self._ahead, leaving, steps)

    def forward(self, leaving: Stop, steps: int = 1) -> Stop | None:
        """The stop so many steps ahead, or None; `leaving` and what was passed over then lie behind."""
        return _step(self._ahead, self._behind, leaving, steps)

    def clear(self) -> None:
        """Another issue begins."""
        self._behind.clear()
        self._ahead.clear()


def _step(taken: list[Stop], kept: list[Stop], leaving: Stop, steps: int) -> Stop | None:
    if not 0 < steps <= len(taken):
        return None
    kept += [leaving, *reversed(taken[len(taken) - steps + 1 :])]
    reached = taken[-steps]
    del taken[-steps:]
    return reached
