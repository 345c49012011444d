"""How the rows of the panels are drawn: a badge, one or two lines of text, and a quiet remark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.theme import THEMES

BADGE, TEXT, REMARK, KIND = (Qt.ItemDataRole.UserRole + step for step in range(1, 5))
ADDRESS = Qt.ItemDataRole.UserRole
HEADER, ROW, ABSENT = "header", "row", "absent"
PAD, GAP = 10, 8
MOST_LINES = 4
MOST_SIZES = 4000  # of rows that are remembered
Index = QModelIndex | QPersistentModelIndex
WRAP = Qt.TextFlag.TextWordWrap


class Rows(QStyledItemDelegate):
    """Draws rows whose text wraps within the panel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = "light"
        self._sizes: dict[tuple[object, ...], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text needs in the width of the panel, and never too small to be clicked."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 200
        key = (width, option.font.key(), *(index.data(each) for each in (KIND, BADGE, TEXT, REMARK)))
        if key not in self._sizes:  # Qt asks for every row whenever the colours change
            if len(self._sizes) >= MOST_SIZES:
                self._sizes.clear()
            self._sizes[key] = self._size(width, option, index)
        return self._sizes[key]

    def _size(self, width: int, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(_font(option.font, index))
        text = metrics.boundingRect(
            QRect(0, 0, self._text_width(width, option.font, index), 1 << 16), WRAP, _text(index)
        )
        lines = min(text.height(), MOST_LINES * metrics.lineSpacing())
        return QSize(width, max(lines + 2 * PAD, metrics.height() + 2 * PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, badge, text, remark."""
        painter.save()
        theme = THEMES[self.theme]
        self._paint_ground(painter, option)
        faint = index.data(KIND) in (HEADER, ABSENT)
        painter.setPen(QColor(theme.faint if faint else theme.text))
        font = _font(option.font, index)
        inner = option.rect.adjusted(PAD + 2, PAD, -PAD, -PAD)
        badge, remark = index.data(BADGE) or "", index.data(REMARK) or ""
        if badge:
            painter.setFont(bold(font))
            painter.drawText(inner, Qt.AlignmentFlag.AlignTop, badge)
        painter.setFont(font)
        text = inner.adjusted(_badge_width(option.font, index), 0, 0, 0)
        text.setWidth(self._text_width(option.rect.width(), option.font, index))
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | WRAP, _text(index))
        if remark:
            painter.setPen(QColor(theme.faint))
            painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, remark)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = THEMES[self.theme]
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.chosen))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))

    def _text_width(self, width: int, font: QFont, index: Index) -> int:
        remark = QFontMetrics(font).horizontalAdvance(index.data(REMARK) or "")
        return max(40, width - 2 * PAD - 2 - _badge_width(font, index) - (remark + GAP if remark else 0))


def _badge_width(font: QFont, index: Index) -> int:
    badge = index.data(BADGE) or ""
    metrics = QFontMetrics(bold(font))
    return max(metrics.horizontalAdvance(badge), metrics.horizontalAdvance("A0")) + 2 * GAP if badge else 0


def _font(font: QFont, index: Index) -> QFont:
    return bold(font) if index.data(KIND) == HEADER else font


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _text(index: Index) -> str:
    return str(index.data(TEXT) or "")
