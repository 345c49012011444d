"""The strip beside the column of an article: the signs of its marks; a click where there is none makes a note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.gui.articleview.view import ArticleView
from reader.gui.pageview.markpainting import paint_leaf, paint_ribbon
from reader.model.decorations import DecorationStyle

WIDE = 40  # pixels of the strip at the most
SIGN = 18.0  # pixels across a sign
FAINT = 0.35  # of its strength has the leaf that would be made


class MarginSign(NamedTuple):
    """The sign of a mark beside code point `offset` of the article's one text; at its head where that is 0 or less."""

    offset: int
    style: DecorationStyle
    colour: str
    mark: str


class Margin(QWidget):
    """`rested` carries the id of the mark under the pointer, or nothing, and where its sign lies in the strip;
    `pressed` the same of a click; `wanted` a place in the strip where there is no sign and that was clicked.
    """

    rested = Signal(str, QRect)
    pressed = Signal(str, QRect)
    wanted = Signal(QPoint)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.colour = ""
        self._view = view
        self._signs: tuple[MarginSign, ...] = ()
        self._pointer: QPoint | None = None
        self.setMouseTracking(True)
        self.setToolTip(QCoreApplication.translate("Notes", "Click to write a note here"))
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.document().documentLayout().documentSizeChanged.connect(lambda _size: self.update())

    def show_signs(self, signs: Sequence[MarginSign]) -> None:
        """Show these from now on."""
        self._signs = tuple(sorted(signs, key=lambda sign: sign.offset))
        self._follow()
        self.update()

    def areas(self) -> Iterator[tuple[MarginSign, QRectF]]:
        """The signs, and where in the strip they lie: each at the height of its words, below those above it."""
        free = float("-inf")
        left = min(6.0, max(0.0, self.width() - SIGN - 2))
        for sign in self._signs:
            top = max(self._height_of(sign.offset), free)
            yield sign, QRectF(left, top, SIGN, SIGN)
            free = top + SIGN + 4

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay beside the column."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._follow()
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over a sign its card comes up; elsewhere a faint leaf says what a click makes."""
        self._pointer = event.position().toPoint()
        found = self._at(self._pointer)
        self.rested.emit(found[0] if found else "", found[1] if found else QRect())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what is there, or make a note."""
        here = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif found := self._at(here):
            self.pressed.emit(*found)
        else:
            self.wanted.emit(here)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        super().leaveEvent(event)
        self._pointer = None
        self.rested.emit("", QRect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The signs, and the faint leaf."""
        painter = QPainter(self)
        for sign, area in self.areas():
            if sign.style is DecorationStyle.BOOKMARK:
                ribbon = QRectF(area.left() + 3, area.top(), SIGN - 6, SIGN + 2)
                paint_ribbon(painter, ribbon, self._view.palette().link().color())
            else:
                paint_leaf(painter, area, sign.colour)
        if self._pointer and not self._at(self._pointer):
            painter.setOpacity(FAINT)
            left = max(0.0, min(6.0, self.width() - SIGN - 2))
            paint_leaf(painter, QRectF(left, self._pointer.y() - SIGN / 2, SIGN, SIGN), self.colour)
        painter.end()

    def _at(self, here: QPoint) -> tuple[str, QRect] | None:
        for sign, area in self.areas():
            if area.adjusted(-4, -3, 4, 3).contains(here.toPointF()):
                return sign.mark, area.toAlignedRect()
        return None

    def _height_of(self, offset: int) -> float:
        """Where in the strip a code point of the article's one text is; of the headings, the head of the article."""
        position = self._view.position_of(offset) if offset > 0 else None
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position or 0)
        line = self._view.cursorRect(cursor)
        return line.top() + max(0.0, (line.height() - SIGN) / 2)

    def _follow(self) -> None:
        beside = self._view.viewport().geometry()
        wide = max(0, min(WIDE, self._view.width() - beside.right() - 1))
        self.setGeometry(beside.right() + 1, beside.top(), wide, beside.height())
        self.raise_()
