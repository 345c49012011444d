"""How the rows of 版面导航 are drawn: a small picture of the page, and beside it its label, its name and a remark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader.gui.panels.rows import ABSENT, ADDRESS, BADGE, GAP, KIND, PAD, REMARK, TEXT, WRAP, Index, Rows, bold
from reader.gui.theme import THEMES
from reader.typeset.geometry import BROADSHEET

WIDE = 3.6  # heights of a line of text: the picture's width, so that it grows with the type
RATIO = BROADSHEET.height / BROADSHEET.width
PICTURE_SHARE = 0.45  # of the row at the most


class PageRows(Rows):
    """Draws pages. `picture` gives the small picture of a page, or None while there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture: Callable[[str], QImage | None] = lambda label: None

    def _size(self, width: int, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 3 * QFontMetrics(option.font).lineSpacing() if index.data(KIND) == ABSENT else 0
        high = 0 if index.data(KIND) == ABSENT else _picture_size(option, width).height()
        return QSize(width, max(high, lines) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, picture, label, name, remark."""
        painter.save()
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(PAD + 2, PAD, -PAD, -PAD)
        wide = _picture_size(option, option.rect.width()).width()
        self._paint_picture(painter, QRect(inner.topLeft(), QSize(wide, inner.height())), option, index)
        self._paint_words(painter, inner.adjusted(wide + GAP + 4, 0, 0, 0), option, index)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme, absent = THEMES[self.theme], index.data(KIND) == ABSENT
        image = None if absent else self.picture(str(index.data(ADDRESS)))
        paper = QRectF(room)
        if image is not None:
            fitted = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            paper = QRectF(QRect(QPoint(room.x() + (room.width() - fitted.width()) // 2, room.y()), fitted))
            ratio = painter.device().devicePixelRatioF()
            sharp = image.scaled(
                fitted * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(paper, sharp, QRectF(sharp.rect()))
        elif not absent:
            painter.fillRect(paper, QColor(theme.page.paper))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = Qt.PenStyle.DashLine if absent else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.line), 2 if chosen else 1, edge))
        painter.drawRect(paper)

    def _paint_words(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme, font = THEMES[self.theme], option.font
        absent = index.data(KIND) == ABSENT
        lines = (
            (index.data(BADGE), bold(font), theme.text),
            (index.data(TEXT), font, theme.faint if absent else theme.text),
            (index.data(REMARK), font, theme.faint),
        )
        top = room.top()
        for words, face, colour in lines:
            if words:
                painter.setFont(face)
                painter.setPen(QColor(colour))
                rest = QRect(room.left(), top, room.width(), room.bottom() - top)
                flags = int(Qt.AlignmentFlag.AlignTop) | int(WRAP)
                painter.drawText(rest, flags, str(words))
                top += QFontMetrics(face).boundingRect(rest, flags, str(words)).height() + 2


def _picture_size(option: QStyleOptionViewItem, row: int) -> QSize:
    wide = min(round(WIDE * QFontMetrics(option.font).height()), round(PICTURE_SHARE * row))
    return QSize(wide, round(RATIO * wide))
