"""Parts that continue each other, strung together."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model.jump import PartAddress


def chains(onward: Mapping[PartAddress, PartAddress]) -> tuple[tuple[PartAddress, ...], ...]:
    """The threads that the links make, in the order of their first parts; a ring (a misprint) is opened at its least
    part.
    """
    targets = set(onward.values())
    starts = sorted(source for source in onward if source not in targets)
    threads = [_walk(start, onward) for start in starts]
    seen = {part for thread in threads for part in thread}
    while rest := sorted(source for source in onward if source not in seen):
        threads.append(_walk(rest[0], onward))
        seen.update(threads[-1])
    return tuple(threads)


def _walk(start: PartAddress, onward: Mapping[PartAddress, PartAddress]) -> tuple[PartAddress, ...]:
    thread = [start]
    while (following := onward.get(thread[-1])) and following not in thread:
        thread.append(following)
    return tuple(thread)
