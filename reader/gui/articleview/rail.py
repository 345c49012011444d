"""Beside an article read instead of its pages: a small picture of each, with the place of the article marked on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from reader.gui.articleview.view import ArticleView
from reader.gui.pageview import canvas
from reader.gui.pageview.look import PLAIN, Look
from reader.gui.placemarks import frame, shade
from reader.typeset.geometry import BROADSHEET, Area
from reader.typeset.placed import Ink

WIDE = 5.5  # heights of a line of text: how wide a picture is, so that it grows with the type of menus and panels
LEAST = 64  # pixels that a picture is wide where there is no room to spare
NARROW = 560  # pixels of a view below which there is only room for the text
GAP = 14  # pixels between pictures, and round them
RATIO = BROADSHEET.height / BROADSHEET.width


@dataclass(frozen=True, slots=True)
class PlacePicture:
    """A page of the article: its small picture where there is one yet, how wide it is in points, the article's room on
    it, and what of it is being read, both in points.
    """

    label: str
    image: QImage | None = None
    width: float = BROADSHEET.width
    rooms: tuple[Area, ...] = ()
    read: tuple[Area, ...] = ()


class PageButton(QAbstractButton):
    """One of the pictures; clicked it leads to the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = PlacePicture("")
        self.look = PLAIN
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_place(self, shown: PlacePicture, look: Look) -> None:
        """Show this, in these colours."""
        self.shown, self.look = shown, look
        words = QCoreApplication.translate("Article", "Show page {page}").format(page=shown.label)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page, the article's room, what is being read, and the label below."""
        painter, shown = QPainter(self), self.shown
        below = self.fontMetrics().height() + 4
        page = QRectF(self.rect().adjusted(4, 4, -4, -below - 4))
        painter.fillRect(page, QColor(self.look.page.paper))
        if shown.image is not None:
            size = page.size() * self.devicePixelRatioF()
            painter.drawImage(page, shown.image.scaled(size.toSize(), mode=Qt.TransformationMode.SmoothTransformation))
        edge = QColor(self.look.page.inks[Ink.TEXT])
        edge.setAlphaF(0.35)
        painter.setPen(QPen(edge, 1))
        painter.drawRect(page)
        painter.setClipRect(self.rect())
        for room in shown.rooms:
            frame(painter, self._on_picture(room, page), self.look.accent, 2.0)
        for read in shown.read:
            shade(painter, self._on_picture(read, page), self.look.accent, strength=0.4)
        painter.setPen(QColor(self.look.page.inks[Ink.TEXT]))
        foot = QRect(0, self.height() - below, self.width(), below)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, shown.label)
        if self.hasFocus():
            canvas.paint_focus(painter, page, QColor(self.look.accent))

    def _on_picture(self, area: Area, page: QRectF) -> QRectF:
        return canvas.on_screen(area, page, page.width() / self.shown.width)


class Rail(QWidget):
    """The pictures of an article's pages, in the margin of its view. `chosen` carries the label of one."""

    chosen = Signal(str)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._wanted = False
        self._buttons: list[PageButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, GAP)
        self._column.setSpacing(GAP)
        self._column.addStretch()
        self.hide()
        view.installEventFilter(self)

    def show_places(self, places: Sequence[PlacePicture], look: Look) -> None:
        """Show these pages; none of them: no rail."""
        while len(self._buttons) < len(places):
            self._add()
        for button, place in zip(self._buttons, places, strict=False):
            button.show_place(place, look)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(places))
        self._wanted = bool(places)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep to the right margin of the view."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return False

    def _add(self) -> None:
        button = PageButton(self)
        button.clicked.connect(lambda: self.chosen.emit(button.shown.label))
        self._buttons.append(button)
        self._column.insertWidget(self._column.count() - 1, button)

    def _fit(self) -> None:
        shown = self._wanted and self._view.width() >= NARROW
        self.setVisible(shown)
        if not shown:
            self._view.reserve(0)
            return
        size = self._picture_size()
        for button in self._buttons:
            button.setFixedSize(size)
        room = size.width() + 2 * GAP
        bar = self._view.verticalScrollBar().sizeHint().width()
        self.setGeometry(self._view.width() - bar - room + GAP, 0, size.width(), self._view.height())
        self._view.reserve(room)

    def _picture_size(self) -> QSize:
        """As the type is large; smaller where not all pictures would have room, or the text would have too little."""
        count = max(1, sum(not button.isHidden() for button in self._buttons))
        line = self.fontMetrics().height()
        high = (self._view.height() - GAP) // count - GAP - line - 12
        beside = max(LEAST, self._view.spare - 2 * GAP - 8)
        wide = max(40, min(round(WIDE * line), round(high / RATIO), beside))
        return QSize(wide + 8, round(wide * RATIO) + line + 12)
