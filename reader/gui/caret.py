"""Selecting by keys: a caret in the text of the page, shown with F7; Shift and a key select up to where it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from reader.gui.caretmoves import Caret, across, area_of, line_of, to_end
from reader.gui.navigation import Navigation
from reader.gui.pageview import canvas
from reader.gui.selecting import Selecting
from reader.gui.textplaces import TextLine
from reader.gui.window import Window
from reader.services.selecting import CHARACTER, Selected
from reader.typeset.placed import Ink

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALONG = {Key.Key_Right: 1, Key.Key_Left: -1}
ACROSS = {Key.Key_Down: 1, Key.Key_Up: -1}
ALONG_VERTICAL = {Key.Key_Down: 1, Key.Key_Up: -1}
ACROSS_VERTICAL = {Key.Key_Left: 1, Key.Key_Right: -1}
ENDS = {Key.Key_End: 1, Key.Key_Home: -1}
KEYS = {*ALONG, *ACROSS, *ENDS}
LEAST = 2.0  # pixels of thickness


class CaretKeys(QObject):
    """Moves the end of the selection by keys; while the caret is shown, keys without Shift move it alone.

    Its place is the head of the selection, so that mouse and keys go on from each other.
    """

    def __init__(self, window: Window, navigation: Navigation, selecting: Selecting) -> None:
        super().__init__(window)
        self.is_shown = False
        self._window = window
        self._navigation = navigation
        self._selecting = selecting
        self._pages = window.stage.scenes.pages
        self._article = window.stage.scenes.article.view
        self._caret = Caret(0)
        self._is_bright = True
        self._blinking = QTimer(self)
        self._blinking.timeout.connect(self._blink)
        self._pages.overlays.append(self._paint)
        self._pages.installEventFilter(self)
        selecting.changed.connect(self._follow)

    def toggle(self) -> None:
        """Show the caret, or show it no more."""
        self.is_shown = not self.is_shown
        self._window.commands["caret"].setChecked(self.is_shown)
        self._article.set_caret(self.is_shown)
        if self.is_shown:
            words = QCoreApplication.translate("Copying", "The arrow keys move the caret; with Shift they select.")
            self._begin()
            self._navigation.said.emit(words)
        self._shine()

    def escape(self, otherwise: Callable[[], object]) -> None:
        """Esc lets go of what is selected, then puts the caret away, then does what it does `otherwise`."""
        chosen = self._selecting.selected
        if not self.is_shown or self._window.stage.is_in_article:
            otherwise()
        elif chosen and self._selecting.words:
            self._selecting.begin(chosen.article, chosen.head)
        else:
            self.toggle()
            self._selecting.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the arrows, Home and End: with Shift they select, without it they move the caret where it is shown."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key, held = Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key not in KEYS or held & ~(SHIFT | CONTROL):
            return False
        shifted, chosen = bool(held & SHIFT), self._selecting.selected
        if chosen is None and self.is_shown:
            chosen = self._begin()
        if chosen is None or not (self.is_shown or shifted):
            return False
        self._move(chosen, key, far=bool(held & CONTROL), selects=shifted)
        return True

    def _begin(self) -> Selected | None:
        """At the selection, else at the beginning of the article at hand."""
        text = self._selecting.text_at_hand
        if self._selecting.selected is None and text:
            seen = next(self._selecting.texts.lines(text), None)
            self._caret = Caret(seen.start if seen else 0)
            self._selecting.begin(text, self._caret.at)
        return self._selecting.selected

    def _move(self, chosen: Selected, key: Qt.Key, *, far: bool, selects: bool) -> None:
        if self._caret.at != chosen.head:
            self._caret = Caret(chosen.head)
        lines = list(self._selecting.texts.lines(chosen.article))
        self._caret = self._moved(chosen, lines, key, far=far)
        if selects:
            self._selecting.take(Selected(chosen.article, _anchor(chosen), self._caret.at, CHARACTER, chosen.language))
        else:
            self._selecting.begin(chosen.article, self._caret.at)
        self._selecting.show_head()
        self._shine()

    def _moved(self, chosen: Selected, lines: list[TextLine], key: Qt.Key, *, far: bool) -> Caret:
        at = line_of(lines, self._caret)
        vertical = at is not None and lines[at].entry.placed.vertical
        along, over = (ALONG_VERTICAL, ACROSS_VERTICAL) if vertical else (ALONG, ACROSS)
        if step := ENDS.get(key):
            if far:
                return Caret(len(chosen.article.text) if step > 0 else 0)
            return to_end(lines, self._caret, step)
        if step := over.get(key):
            return across(lines, self._caret, step) or self._beyond(chosen, lines, step)
        step = along[key]
        return Caret((chosen.by_word(step) if far else chosen.by_step(step)).head)

    def _beyond(self, chosen: Selected, lines: list[TextLine], step: int) -> Caret:
        """Past the lines in view: to the text behind the jump or before it."""
        if not lines:
            return self._caret
        edge = lines[-1].stop + 1 if step > 0 else lines[0].start - 1
        return Caret(chosen.to(edge).head)

    def _follow(self) -> None:
        """The selection is another: the caret stands at its head."""
        if (chosen := self._selecting.selected) and chosen.head != self._caret.at:
            self._caret = Caret(chosen.head)
        if self.is_shown:
            self._shine()

    def _shine(self) -> None:
        """Be seen at once, and blink from now on as carets do on this system."""
        self._is_bright = True
        half = QApplication.cursorFlashTime() // 2
        if self.is_shown and half > 0:
            self._blinking.start(half)
        else:
            self._blinking.stop()
        self._pages.viewport().update()

    def _blink(self) -> None:
        self._is_bright = not self._is_bright or not self._pages.hasFocus()
        self._pages.viewport().update()

    def _paint(self, painter: QPainter) -> None:
        chosen = self._selecting.selected
        if not (self.is_shown and self._is_bright and chosen):
            return
        lines = list(self._selecting.texts.lines(chosen.article))
        at = line_of(lines, self._caret)
        if at is None:
            return
        frame, scale = self._pages.frame_on_screen(lines[at].sheet), self._pages.layout_.scale
        place = canvas.on_screen(area_of(lines[at], self._caret), frame, scale)
        wider = max(0.0, LEAST - min(place.width(), place.height())) / 2
        upright = place.height() > place.width()
        place.adjust(*((-wider, 0, wider, 0) if upright else (0, -wider, 0, wider)))
        painter.fillRect(place, QColor(self._pages.look.page.inks[Ink.TEXT]))


def _anchor(chosen: Selected) -> int:
    """Where it was begun; where whole words were taken, the end of them that stays."""
    return chosen.stop if chosen.head < chosen.anchor else chosen.start
