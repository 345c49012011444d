"""Selecting on the page by mouse: drawn over words, gone on with beyond the edge, and dragged out of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.gui.copying import Copying
from reader.gui.navigation import Navigation
from reader.gui.pageview.pointing import Pointing, Tool
from reader.gui.selecting import Selecting
from reader.gui.window import Window
from reader.services.articletext import ArticleText
from reader.services.selecting import CHARACTER

EDGE_TIMER = 30  # milliseconds between two steps of scrolling while the pointer is held beyond the edge
EDGE_STEP = 0.3  # of the distance to the edge, for each of them


class Drawing(QObject):
    """What dragging does with the text tool, and while Shift is held: a `reader.gui.pageview.pointing.Selector`."""

    def __init__(
        self, window: Window, navigation: Navigation, selecting: Selecting, copying: Copying, pointing: Pointing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._selecting = selecting
        self._copying = copying
        self._pointing = pointing
        self._pages = window.stage.scenes.pages
        self._taken = False  # the press was on the selection: it may become a drag
        self._from = self._beyond = QPoint()
        self._timer = QTimer(self, interval=EDGE_TIMER)
        self._timer.timeout.connect(self._scroll_on)
        pointing.selector = self

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "hand-tool": lambda: self.use(Tool.HAND),
            "text-tool": lambda: self.use(Tool.HAND if self._pointing.tool is Tool.TEXT else Tool.TEXT),
        }

    def use(self, tool: Tool) -> None:
        """Let dragging move the page, or select its text."""
        self._pointing.tool = tool
        for each in Tool:
            self._window.commands[f"{each}-tool"].setChecked(each is tool)

    def press(self, point: QPoint, clicks: int, *, extend: bool) -> bool:
        """Begin where there is text, or go on with what is selected; whether it was begun."""
        place, chosen = self._selecting.texts.at(point), self._selecting.selected
        if place is None:
            if not (extend or self._pointing.jump_at(point)):  # where a jump line leads, Shift goes on with it
                self._selecting.clear()
            return False
        text, offset = place
        self._from, self._taken = point, False
        if extend and chosen and chosen.article is text:
            self._selecting.take(chosen.to(offset))
        elif clicks == CHARACTER and not extend and self._is_on_selection(text, offset):
            self._taken = True
        else:
            self._selecting.begin(text, offset, clicks)
        return True

    def drag(self, point: QPoint) -> None:
        """Go on with the selection, within its article; a drag that began on it takes its words out."""
        if self._taken:
            if (point - self._from).manhattanLength() >= QApplication.startDragDistance():
                self._taken = False
                self.drag_out()
                self._pointing.forget()
            return
        self._beyond = point
        outside = not self._pages.viewport().rect().contains(point)
        if outside != self._timer.isActive():
            self._timer.start() if outside else self._timer.stop()
        self._come_to(point)

    def release(self) -> None:
        """Give the words to whoever pastes with the middle button; a click on the selection ends it."""
        self._timer.stop()
        if self._taken:
            self._taken = False
            self._selecting.clear()
        clipboard, words = QGuiApplication.clipboard(), self._selecting.words
        if words and clipboard.supportsSelection():
            clipboard.setText(words, QClipboard.Mode.Selection)
        if words:
            self._selecting.drawn.emit()

    def is_text(self, point: QPoint) -> bool:
        """Whether something can be selected there."""
        return self._selecting.texts.at(point) is not None

    def drag_out(self) -> None:
        """Let the words be dropped in another program."""
        drag = QDrag(self._pages)
        drag.setMimeData(self._copying.carried())
        drag.exec(Qt.DropAction.CopyAction)

    def offer_text(self, point: QPoint) -> None:
        """On the picture of a page no word can be selected: say where that can be done."""
        if not (spot := self._pointing.article_at(point)):
            return
        words = QCoreApplication.translate(
            "Copying", "This page is a picture. The words of the article can be selected where it is read whole."
        )
        read, address = QCoreApplication.translate("Actions", "Read article"), spot.address
        self._window.notices.show_notice("scan", words, (read, lambda: self._navigation.read(address)))

    def _come_to(self, point: QPoint) -> None:
        """To the place of its article that is nearest to the point."""
        chosen, texts = self._selecting.selected, self._selecting.texts
        if chosen is None:
            return
        place = texts.at(point)
        there = place[1] if place and place[0] is chosen.article else texts.nearest(point, chosen.article)
        if there is not None:
            self._selecting.take(chosen.to(there))

    def _scroll_on(self) -> None:
        """The pointer is held beyond the edge: the page moves under it."""
        room = self._pages.viewport().rect()
        left, top = self._pages.scrolled()
        across = min(0, self._beyond.x()) + max(0, self._beyond.x() - room.right())
        down = min(0, self._beyond.y()) + max(0, self._beyond.y() - room.bottom())
        self._pages.scroll_to(left + EDGE_STEP * across, top + EDGE_STEP * down)
        inside = QPoint(
            max(room.left(), min(room.right(), self._beyond.x())), max(room.top(), min(room.bottom(), self._beyond.y()))
        )
        self._come_to(inside)

    def _is_on_selection(self, text: ArticleText, offset: int) -> bool:
        chosen = self._selecting.selected
        return chosen is not None and chosen.article is text and not chosen.is_empty and chosen.holds(offset)
