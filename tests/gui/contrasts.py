"""The contrast of two colours by WCAG 2.1, worked out from their numbers."""

from __future__ import annotations

from PySide6.QtGui import QColor

READABLE = 4.5  # level AA for running text
STRONG = 7.0  # level AAA
SEEN = 3.0  # for what is no text


def luminance(colour: QColor | str) -> float:
    """The relative luminance, 0 to 1."""
    shown = QColor(colour)
    channels = (shown.redF(), shown.greenF(), shown.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: QColor | str, other: QColor | str) -> float:
    """1 to 21, whichever of the two is the ground."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(ground: str, colour: str, share: float) -> QColor:
    """What is seen where a colour lies on a ground and covers this share (0..1) of it."""
    below, above = QColor(ground), QColor(colour)
    parts = ((below.red(), above.red()), (below.green(), above.green()), (below.blue(), above.blue()))
    return QColor(*(round((1 - share) * b + share * a) for b, a in parts))
