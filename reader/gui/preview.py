"""A card of newsprint that shows what a jump line leads to; it lies beside the line, and lets the pointer through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.fontlists import families
from reader.gui.pageview.shadow import SHADOW, paint_shadow
from reader.gui.theme import THEMES, article_palette
from reader.typeset.measure import Face, Family

Role = QPalette.ColorRole
MEASURE = 21  # ems of the text in a line
INNER = 0.9  # ems between the card's edge and its words
OUTER = SHADOW + 4  # pixels round the card for its shadow
LEADING = 1.45  # of the type size
LOCAL = QFont.Tag("locl")  # forms by the program's language, which may not be the newspaper's


@dataclass(frozen=True, slots=True)
class Words:
    """One paragraph of a card: its size relative to the text, the most lines it takes, and the air before it in ems."""

    text: str
    family: Family = Family.SERIF
    size: float = 1.0
    bold: bool = False
    colour: Role = Role.Text
    lines: int = 4
    before: float = 0.0


@dataclass(frozen=True, slots=True)
class _Line:
    """A line set: its words, font and colour, and where its baseline begins, in pixels of the card."""

    text: str
    font: QFont
    colour: Role
    at: QPointF


class PreviewCard(QWidget):
    """Lies over `parent`, usually hidden. Its type is as large as that of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._colours = article_palette(THEMES["light"])
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The lines as they are set, from top to bottom."""
        return [line.text for line in self._lines]

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self._colours = article_palette(THEMES[name])
        self.update()

    def show_beside(self, words: Sequence[Words], language: str, line: QRect) -> None:
        """Show these paragraphs beside the jump line at `line` of the parent, never over it."""
        self._set(words, language)
        self.setAccessibleName("\n".join(each.text for each in words))
        self.move(beside(line, self.size(), self._over().rect(), OUTER))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card with its shadow, and its words."""
        painter = QPainter(self)
        card = QRectF(self.rect()).adjusted(OUTER, OUTER, -OUTER, -OUTER)
        paint_shadow(painter, card, self.devicePixelRatioF())
        painter.fillRect(card, self._colours.color(Role.Base))
        edge = QColor(self._colours.color(Role.PlaceholderText))
        edge.setAlphaF(0.45)
        painter.setPen(QPen(edge, 1))
        painter.drawRect(card.adjusted(0.5, 0.5, -0.5, -0.5))
        for line in self._lines:
            painter.setFont(line.font)
            painter.setPen(self._colours.color(line.colour))
            painter.drawText(line.at, line.text)
        painter.end()

    def _over(self) -> QWidget:
        """What it lies over, asked of Qt each time: what Python kept of the viewport of a text may be void by now."""
        return self.parentWidget() or self

    def _set(self, words: Sequence[Words], language: str) -> None:
        em = QApplication.font().pointSizeF() * self.logicalDpiY() / 72
        width = min(MEASURE * em, self._over().width() - 2 * (OUTER + INNER * em))
        left = OUTER + INNER * em
        down = left
        self._lines = []
        for each in words:
            if each.text:
                down += each.before * em
                font = _font(each, language, em)
                for text in _broken(each, font, width):
                    leading = LEADING * each.size * em
                    ascent = QFontMetricsF(font).ascent()
                    descent = QFontMetricsF(font).descent()
                    self._lines.append(
                        _Line(text, font, each.colour, QPointF(left, down + (leading + ascent - descent) / 2))
                    )
                    down += leading
        self.resize(QSize(round(width + 2 * left), round(down + left)))


def beside(line: QRect, size: QSize, room: QRect, margin: int) -> QPoint:
    """Where a card of this size, an outer `margin` of shadow included, lies in the room so that it covers no part of
    the line: below it, else above, right or left of it, wherever it fits; else below, and partly out of the room.
    """
    gap = 6 - margin
    x = max(room.left(), min(line.left() - margin, room.right() + 1 - size.width()))
    y = max(room.top(), min(line.top() - margin, room.bottom() + 1 - size.height()))
    below, above = QPoint(x, line.bottom() + 1 + gap), QPoint(x, line.top() - gap - size.height())
    right, left = QPoint(line.right() + 1 + gap, y), QPoint(line.left() - gap - size.width(), y)
    fitting = (at for at in (below, above, right, left) if _inside(QRect(at, size), room, margin))
    return next(fitting, below)


def _inside(card: QRect, room: QRect, margin: int) -> bool:
    """Whether the card is seen whole; its shadow may be cut off."""
    return room.contains(card.adjusted(margin, margin, -margin, -margin))


def _font(words: Words, language: str, em: float) -> QFont:
    font = QFont(families(Face(words.family, words.bold, language)))
    font.setPixelSize(round(words.size * em))
    font.setBold(words.bold)
    font.setFeature(LOCAL, 0)
    return font


def _broken(words: Words, font: QFont, width: float) -> Iterator[str]:
    """The text in lines of this width, at most so many; what is left over ends in an ellipsis."""
    layout = QTextLayout(words.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[QTextLine] = []
    while (line := layout.createLine()).isValid() and len(lines) < words.lines:
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    units = words.text.encode("utf-16-le")
    spans = [(line.textStart(), line.textLength()) for line in lines]
    for start, length in spans[:-1]:
        yield units[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip()
    rest = units[2 * spans[-1][0] :].decode("utf-16-le")
    yield QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
