"""How marks are drawn in lists: a stripe of their colour, what was written, the words it is about, and a quiet line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.gui.pageview.markpainting import STRONG
from reader.gui.panels.markwords import about, quoted, written
from reader.gui.panels.rows import GAP, PAD, Index, Rows
from reader.gui.theme import THEMES
from reader.model.marks import Mark, MarkKind

MARK = Qt.ItemDataRole.UserRole + 5
TITLE = Qt.ItemDataRole.UserRole + 6
STRIPE = 5  # pixels wide
SMALL = 0.88  # of the size of the type, for the quiet line
BETWEEN = 3  # pixels between the texts of a row


class MarkRows(Rows):
    """Rows of marks among those of other things. With `lines` all rows have so many: lists of any length stay quick."""

    def __init__(self, parent: QWidget, lines: int = 0) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the texts are."""
        mark = index.data(MARK)
        if not self._lines and not isinstance(mark, Mark):
            return super().sizeHint(option, index)
        quiet = QFontMetrics(_small(option.font)).lineSpacing()
        high = QFontMetrics(option.font).lineSpacing()
        if self._lines:
            return QSize(200, self._lines * high + quiet + 2 * PAD + 2 * BETWEEN)
        texts = self._texts(option, mark, _room(option)) if isinstance(mark, Mark) else []
        lines = sum(len(each) for each in texts)
        return QSize(option.rect.width(), lines * high + quiet + 2 * PAD + len(texts) * BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Stripe, texts, and the quiet line at the foot."""
        mark = index.data(MARK)
        if not isinstance(mark, Mark):
            super().paint(painter, option, index)
            return
        painter.save()
        theme = THEMES[self.theme]
        self._paint_ground(painter, option)
        self._paint_stripe(painter, option, mark)
        left, width = option.rect.left() + PAD + STRIPE + GAP, _room(option)
        metrics, top = QFontMetrics(option.font), option.rect.top() + PAD
        painter.setFont(option.font)
        for at, lines in enumerate(self._texts(option, mark, width)):
            painter.setPen(QColor(theme.faint if at else theme.text))
            for line in lines:
                painter.drawText(left, top + metrics.ascent(), line)
                top += metrics.lineSpacing()
            top += BETWEEN
        small = _small(option.font)
        painter.setFont(small)
        painter.setPen(QColor(theme.faint))
        quiet = QFontMetrics(small).elidedText(_quiet(mark, index), Qt.TextElideMode.ElideRight, width)
        painter.drawText(left, option.rect.bottom() - PAD - QFontMetrics(small).descent(), quiet)
        painter.restore()

    def _texts(self, option: QStyleOptionViewItem, mark: Mark, width: int) -> list[list[str]]:
        """What was written, then the words it is about, each in lines."""
        own, quote = written(mark), quoted(mark)
        if self._lines:
            both = bool(own and quote)
            room = ((own, 1), (quote, self._lines - 1)) if both else ((own, self._lines), (quote, self._lines))
        else:
            room = ((own, 3), (quote, 2))
        return [wrapped(text, option.font, width, most) for text, most in room if text]

    def _paint_stripe(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark) -> None:
        area = QRect(option.rect.left() + PAD, option.rect.top() + PAD, STRIPE, option.rect.height() - 2 * PAD)
        accent = THEMES[self.theme].accent
        painter.fillRect(area, QColor(accent if mark.kind is MarkKind.BOOKMARK else STRONG[mark.colour]))


def _room(option: QStyleOptionViewItem) -> int:
    """Pixels that a text may be wide. Where there is no rectangle yet, the list itself says how wide it is."""
    view = option.widget
    width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
    return max(80, width - 2 * PAD - STRIPE - GAP)


def _quiet(mark: Mark, index: Index) -> str:
    title = index.data(TITLE)
    return about(mark, *([str(title)] if title else []))


def wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in lines of so many pixels, `most` of them; the last one ends in … where there would be more."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if len(lines) == most - 1:
            rest = _from(text, line.textStart())
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(_from(text, line.textStart(), line.textLength()).rstrip())
    layout.endLayout()
    return lines


def _from(text: str, start: int, length: int | None = None) -> str:
    """A stretch of the text by Qt's counting, in which some characters are two."""
    units = text.encode("utf-16-le", errors="surrogatepass")
    stop = len(units) if length is None else 2 * (start + length)
    return units[2 * start : stop].decode("utf-16-le", errors="replace")


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(SMALL * font.pointSizeF())
    return small
