"""The edge of a page: a faint sign under the pointer says that a click there makes a note, or sets a bookmark."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.pageview.leaf import leaf_of
from reader.gui.pageview.markpainting import SPOT, paint_leaf, paint_ribbon, ribbon_at
from reader.gui.pageview.view import PageView

BESIDE = 26.0  # pixels of the desk beside a page that count as its edge
INSIDE = 26.0  # pixels within the page that do so at the most, as long as no words stand there
LEAST = 4.0  # pixels within the page that always do
FAINT = 0.4  # of its strength has a sign that is not made yet


class Edge(QObject):
    """`note_wanted` carries the point of the viewport that was clicked; `bookmark_wanted`: the head of the page was."""

    note_wanted = Signal(QPoint)
    bookmark_wanted = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self.ghost = Ghost(view.viewport())
        self._view = view
        self._pressed: QPoint | None = None
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.ghost.hide)
        view.zoomed.connect(self.ghost.hide)
        view.reached.connect(lambda _label: self.ghost.hide())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; nothing is taken from whoever else listens."""
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        elif event.type() == QEvent.Type.Leave:
            self._show(None)
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseMove if event.buttons() == Qt.MouseButton.NoButton:
                self._show(here)
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = here
            case QEvent.Type.MouseButtonRelease if event.button() == Qt.MouseButton.LeftButton:
                pressed, self._pressed = self._pressed, None
                if pressed and (here - pressed).manhattanLength() < QApplication.startDragDistance():
                    self._click(here)

    def _click(self, here: QPoint) -> None:
        page = self.page_at(here)
        if page is None:
            return
        self._show(None)
        if _at_head(page, here):
            self.bookmark_wanted.emit()
        else:
            self.note_wanted.emit(here)

    def page_at(self, here: QPoint) -> QRectF | None:
        """The page whose edge, or whose place for a ribbon, is at a point of the viewport."""
        for sheet in self._view.sheets:
            page = self._view.frame_on_screen(leaf_of(sheet))
            left = min((room.area.x for room in sheet.articles), default=0.0)
            right = sheet.width - max((room.area.right for room in sheet.articles), default=sheet.width)
            inside = [max(LEAST, min(INSIDE, side * self._view.layout_.scale - LEAST)) for side in (left, right)]
            if page.top() <= here.y() < page.bottom():
                at_left = page.left() - BESIDE <= here.x() < page.left() + inside[0]
                at_right = page.right() - inside[1] <= here.x() < page.right() + BESIDE
                if at_left or at_right or (sheet.number == 0 and _at_head(page, here)):
                    return page
        return None

    def _show(self, here: QPoint | None) -> None:
        page = self.page_at(here) if here is not None else None
        if page is None or here is None:
            self.ghost.hide()
        elif _at_head(page, here):
            words = QCoreApplication.translate("Notes", "Click to bookmark this page")
            self.ghost.show_at(ribbon_at(page), words, is_ribbon=True)
        else:
            x = page.left() if here.x() < page.center().x() else page.right()
            words = QCoreApplication.translate("Notes", "Click to write a note here")
            self.ghost.show_at(QRectF(x - SPOT / 2, here.y() - SPOT / 2, SPOT, SPOT), words, is_ribbon=False)


class Ghost(QWidget):
    """A sign that is not made yet; the pointer goes through it."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.colour, self.accent = "", QColor()
        self.is_ribbon = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._viewport = viewport
        self.hide()

    def show_at(self, area: QRectF, words: str, *, is_ribbon: bool) -> None:
        """Show a leaf or a ribbon there; `words` say what a click does."""
        self.is_ribbon = is_ribbon
        self.setGeometry(area.toAlignedRect().adjusted(-1, -1, 2, 2))
        self._viewport.setToolTip(words)
        self.show()
        self.update()

    def hideEvent(self, _event: QEvent) -> None:
        """Nothing is said any more."""
        self._viewport.setToolTip("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign, faintly."""
        painter = QPainter(self)
        painter.setOpacity(FAINT)
        area = QRectF(self.rect().adjusted(1, 1, -2, -2))
        if self.is_ribbon:
            paint_ribbon(painter, area, self.palette().link().color())
        else:
            paint_leaf(painter, area, self.colour)
        painter.end()


def _at_head(page: QRectF, here: QPoint) -> bool:
    return ribbon_at(page).adjusted(-6, 0, 6, 6).contains(QPointF(here))
