"""Which page of the issue a printed label means, for many lines of one issue at once."""

from __future__ import annotations

from collections.abc import Sequence

from reader.jumps import labels
from reader.model.jump import Jump


class Places:
    """The labels of one issue, ready for looking up."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.present = frozenset(names)
        self.known = {labels.normalise(name): name for name in names}
        self.found: dict[tuple[str, str], str] = {}

    def of(self, jump: Jump, source: str) -> tuple[str, ...]:
        """The pages that a line on page `source` names, in the order of print; absent ones in their one form."""
        return tuple(dict.fromkeys(self._page(printed, source) for printed in jump.pages))

    def _page(self, printed: str, source: str) -> str:
        place = (printed, source)
        if place not in self.found:
            self.found[place] = self._looked_up(labels.normalise(printed), source)
        return self.found[place]

    def _looked_up(self, wanted: str, source: str) -> str:
        """As `labels.placed`, without going through all pages for every line."""
        if wanted in self.known:
            return self.known[wanted]
        if wanted.isalpha():  # the front page, the back page: told by where they lie
            return labels.placed(wanted, self.names, source)
        in_section = f"{labels.section(source)}{wanted}" if wanted.isdigit() else wanted
        return self.known.get(in_section, in_section)
