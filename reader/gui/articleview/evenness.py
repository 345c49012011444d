"""Headings of more than one line are set in lines about as long as each other: no word stands alone at the end."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

SLACK = 0.4  # ems by which lines are longer than an even share of the text
LONG = 3  # words of the most letters; one of them is the widest
STEP = 0.5  # ems by which lines are made longer until there are no more of them than without this

_LETTERS = re.compile(r"[^\s\u2e80-\ufaff\uff00-\uffef]+")


def side(text: str, font: QFont, width: float) -> float:
    """The room to leave on either side of a column, in pixels, so that the lines of a centred heading are even."""
    size = font.pixelSize()
    if "\n" in text or len(text) * size < width:
        return 0.0
    whole = QFontMetricsF(font).horizontalAdvance(text)
    most = _count(text, font, width) if whole > width else 1
    room = max(whole / most + SLACK * size, _longest(text, font) if most > 1 else 0.0)
    while most > 1 and room < width and _count(text, font, room) > most:
        room += STEP * size
    return max(0.0, (width - ceil(room)) / 2) if most > 1 else 0.0


def _longest(text: str, font: QFont) -> float:
    """The width of the longest word of letters: a narrower line would cut it, where the column need not."""
    words = sorted(_LETTERS.findall(text), key=len)[-LONG:]
    return max(map(QFontMetricsF(font).horizontalAdvance, words), default=0.0)


def _count(text: str, font: QFont, width: float) -> int:
    """How many lines of this width a text takes."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count
