"""The bar that comes up beside words just selected: six pens, a line below, a note, a copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from reader.gui.framing import Framing
from reader.gui.markmaking import MarkMaking
from reader.gui.navigation import Navigation
from reader.gui.pageview import canvas
from reader.gui.pageview.hotspots import spots
from reader.gui.panels.dots import DOT, dot
from reader.gui.pens import Pens
from reader.gui.selecting import Selecting
from reader.gui.window import Window
from reader.model.marks import MarkColour, MarkLook

APART = 14  # pixels between the pointer and the bar
CLEAR = 6  # pixels between the bar and a jump line
OTHERS = ("underline", "strike", "note")


class SelectionBar(QFrame):
    """Beside the pointer when words have been selected with it; it takes no focus, so that keys go on working."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        selecting: Selecting,
        framing: Framing,
        making: MarkMaking,
        pens: Pens,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._selecting = selecting
        self._framing = framing
        self._making = making
        self._pens = pens
        self._dots: dict[MarkColour, QToolButton] = {}
        self._pages, self._article = window.stage.scenes.pages, window.stage.scenes.article.view
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(QCoreApplication.translate("Notes", "What to do with these words"))
        self._fill()
        self._name()
        pens.changed.connect(self._name)
        self.hide()
        for chosen in (selecting, framing):
            chosen.drawn.connect(lambda: self.show_at(QCursor.pos()))
            chosen.changed.connect(self._follow)
        self._article.viewport().installEventFilter(self)
        self._article.selectionChanged.connect(self._follow)
        navigation.moved.connect(self.hide)
        for view in (window.stage.scenes.pages, self._article):
            view.verticalScrollBar().valueChanged.connect(self.hide)
            view.horizontalScrollBar().valueChanged.connect(self.hide)

    def show_at(self, point: QPoint) -> None:
        """Come up beside a point of the screen, inside the window, if words or a rectangle are chosen: below it where
        the words above it were drawn over downwards, and above it where upwards, so that they are all seen. A jump line
        stays free: who has come to it may want to go on there.
        """
        if not self._is_chosen:
            return
        self._copy.setVisible(self._framing.framed is None)
        self.adjustSize()
        here, room = self._window.mapFromGlobal(point), self._window.rect().adjusted(4, 4, -4, -4)
        above, below = here.y() - self.height() - APART, here.y() + APART
        top = above if self._is_drawn_upwards or below + self.height() > room.bottom() else below
        left = min(max(room.left(), here.x() - self.width() // 2), room.right() - self.width())
        place = QRect(QPoint(left, max(room.top(), min(top, room.bottom() - self.height()))), self.size())
        self.move(_clear_of(self._jump_lines(), place, room, upwards=self._is_drawn_upwards).topLeft())
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """In the article a selection has been drawn when the button is let go; Qt takes it up after this event."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, lambda: self.show_at(QCursor.pos()))
        return False

    @property
    def _is_drawn_upwards(self) -> bool:
        chosen = self._selecting.selected
        return chosen is not None and chosen.head < chosen.anchor

    @property
    def _is_chosen(self) -> bool:
        return bool(self._selecting.words or self._framing.framed)

    def _jump_lines(self) -> list[QRect]:
        """Where those of the page lie in the window, while it is seen."""
        pages = self._pages
        corner, scale = pages.viewport().mapTo(self._window, QPoint()), pages.layout_.scale
        seen = (spot for spot in spots(pages.sheets if pages.isVisible() else ()) if spot.is_jump)
        areas = (canvas.on_screen(spot.area, pages.frame_on_screen(spot.sheet), scale) for spot in seen)
        return [area.toAlignedRect().translated(corner) for area in areas]

    def _follow(self) -> None:
        if not self._is_chosen:
            self.hide()

    def _fill(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        for colour in MarkColour:
            pen = QToolButton(self, autoRaise=True)
            pen.setIcon(dot(colour))
            pen.setIconSize(QSize(DOT, DOT))
            self._dots[colour] = pen
            pen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            pen.clicked.connect(lambda _checked=False, chosen=colour: self._mark(chosen))
            row.addWidget(pen)
        for name in OTHERS:
            row.addWidget(self._other(name))
        self._copy = self._other("copy")
        row.addWidget(self._copy)
        place, action = self._other("place"), self._window.commands["place"]
        place.setVisible(action.isEnabled())  # only while there is something to be placed
        action.enabledChanged.connect(place.setVisible)
        row.addWidget(place)

    def _other(self, name: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setDefaultAction(self._window.commands[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.hide)
        return button

    def _name(self) -> None:
        """The pens by their names, and by what they mean to the reader."""
        for colour, pen in self._dots.items():
            pen.setToolTip(self._pens.name(colour))
            pen.setAccessibleName(self._pens.name(colour))

    def _mark(self, colour: MarkColour) -> None:
        self.hide()
        self._pens.take(colour)
        self._making.highlight(MarkLook.SOLID)


def _clear_of(lines: Sequence[QRect], place: QRect, room: QRect, *, upwards: bool) -> QRect:
    """The place, or the nearest one in the room that covers none of the lines: on from them, or to a side."""
    covered = next((line for line in lines if line.intersects(place)), None)
    if covered is None:
        return place
    line = covered.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR)
    on = line.top() - place.bottom() if upwards else line.bottom() - place.top()
    moved = (QPoint(0, on), QPoint(line.left() - place.right(), 0), QPoint(line.right() - place.left(), 0))
    others = (place.translated(step) for step in moved)
    free = (each for each in others if room.contains(each) and not any(line.intersects(each) for line in lines))
    return next(free, place)
