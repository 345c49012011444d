"""The picture files that an issue names."""

from __future__ import annotations

import posixpath
from collections.abc import Callable

from lxml import etree

from reader.formats.nativexml.values import Values


class Pictures:
    """Looks up hrefs as names in the source; `folder` is where the XML lies in it."""

    def __init__(self, values: Values, has: Callable[[str], bool], folder: str = "") -> None:
        self._values = values
        self._has = has
        self._folder = folder

    def href(self, element: etree._Element) -> str | None:
        """The picture's name in the source, also where the picture is missing: it may come later."""
        written = self._values.text(element, "href")
        if written is None:
            self._values.note(element, "Line {line}: a href expected, none found. The picture is left out.")
            return None
        name = posixpath.join(self._folder, written)
        if not self._has(name):
            self._values.note(element, "Line {line}: there is no picture {href}. Put it beside the XML.", href=written)
        return name
