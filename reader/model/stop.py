"""Where the reader was, and how it was being looked at."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.locator import Locator


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the reader was, exactly enough to come back to: the place and how it was looked at.

    `zoom` is the name of a fit or None, `scale` pixels to the point; `left` and `top` say where on the page the view
    began, as fractions of it with the desk round it, less than 0 where it began before the page. `whole` says that the
    article was being read as one text, or a missing page looked at alone, and `read` how far (0..1).
    """

    locator: Locator
    zoom: str | None = None
    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0
    whole: bool = False
    read: float = 0.0
