"""A measure for tests: everything full-width is one em wide, everything else half; and texts set with it."""

from __future__ import annotations

import unicodedata

from reader.typeset.characters import Tradition
from reader.typeset.lines import Line, fit
from reader.typeset.measure import Face, Family, Shaped
from reader.typeset.paragraph import Prepared, prepare
from reader.typeset.placed import Field, TextAddress
from reader.typeset.units import Role, Text

HANS = Face(Family.SERIF, False, "zh-Hans")
ENGLISH = Face(Family.SERIF, False, "en")
BLOCK = TextAddress("a1-1", 0, Field.BLOCK, 0)


class WholeEms:
    """Glyph numbers are code points; widths are one em or a half."""

    def shape(self, text: str, face: Face) -> Shaped:
        """Nothing is kerned."""
        wide = [unicodedata.east_asian_width(letter) in "WFA" for letter in text]
        return Shaped(tuple(map(ord, text)), tuple(1.0 if is_wide else 0.5 for is_wide in wide))


def prepared(text: str, manner: Tradition = Tradition.HANS) -> Prepared:
    """The text prepared in whole ems; Latin words may be divided."""
    latin = manner is Tradition.LATIN
    return prepare(text, ENGLISH if latin else HANS, manner, WholeEms(), hyphenate=latin)


def text(words: str, role: Role = Role.PARAGRAPH) -> Text:
    """A text of the flow."""
    return Text(BLOCK, prepared(words), role)


def broken(words: str, width: float, indent: float = 0.0, manner: Tradition = Tradition.HANS) -> list[str]:
    """The words as they stand on the lines of a column."""
    set_text = prepared(words, manner)
    return [words[line.start : line.stop] for line in fit(set_text, width, indent)]


def line_of(words: str) -> tuple[Prepared, Line]:
    """The words on one line of their own."""
    set_text = prepared(words)
    return set_text, Line(0, len(words))
