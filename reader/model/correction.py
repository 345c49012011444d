"""What the reader says of a thread against what was found: this part goes on there, or nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.locator import Locator


@dataclass(frozen=True, slots=True)
class Correction:
    """The part `source` goes on at the part `target`; nowhere, where that is None.

    Both locators quote the first words of their part, so that it is found again when the issue is read anew.
    """

    source: Locator
    target: Locator | None = None
