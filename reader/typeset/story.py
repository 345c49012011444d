"""A part of an article made ready for composing: its texts prepared, told apart by their place in a module."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.typeset.flowing import Flow
from reader.typeset.units import Text, units_of


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure that stood before block `at`. `ratio` is width to height; `captions` are its captions and credits."""

    index: int
    href: str
    ratio: float
    known: bool
    captions: tuple[Text, ...]
    at: int | None = None


@dataclass(eq=False)
class Story:
    """A part of an article; `level` is 1 for the lead … 4 for a brief. The heading stands in the order of print.

    `turned` says that its lines run down a page where others do not.
    """

    article: str | None
    part: int
    heading: tuple[Text, ...]
    flow: tuple[Text, ...]
    pictures: tuple[Picture, ...]
    boxed: bool = False
    level: int = 3
    turned: bool = False
    cache: dict[object, object] = field(default_factory=dict)
    _flows: dict[int, Flow] = field(default_factory=dict)

    @property
    def is_vertical(self) -> bool:
        """Whether its lines run down the page."""
        return any(text.prepared.face.vertical for text in (*self.heading, *self.flow))

    @property
    def ems(self) -> float:
        """The length of the running text in one line, in em."""
        return sum(text.ems for text in self.flow)

    def flowed(self, measure: int) -> Flow:
        """The flow in lines of `measure` em."""
        if measure not in self._flows:
            self._flows[measure] = Flow([unit for text in self.flow for unit in units_of(text, measure)])
        return self._flows[measure]

    def forget(self) -> None:
        """Let go of what was worked out for it: shapes refer back to the story, so nothing of it would go by itself."""
        self.cache.clear()

    def divided(self, ems: float) -> tuple[Story, Story]:
        """The story as far as so many em of its text, and the rest of it, which has no heading and no pictures.

        What was worked out for the whole is let go of.
        """
        self.forget()
        kept: list[Text] = []
        for at, text in enumerate(self.flow):
            if text.ems > ems:
                first, last = text.divided(ems)
                rest = (last, *self.flow[at + 1 :])
                return self._part((*kept, *first)), self._part(rest, goes_on=True)
            kept.append(text)
            ems -= text.ems
        return self, self._part((), goes_on=True)

    def _part(self, flow: tuple[Text, ...], goes_on: bool = False) -> Story:
        heading, pictures = ((), ()) if goes_on else (self.heading, self.pictures)
        return Story(self.article, self.part, heading, flow, pictures, self.boxed, self.level, self.turned)
