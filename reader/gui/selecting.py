"""Selecting text on the page, by mouse and keys, and taking it along: copied, with its source, dragged out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.gui.navigation import Navigation
from reader.gui.pageview.pointing import Pointing, Tool
from reader.gui.window import Window
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.services.articletext import ArticleText
from reader.services.copying import reference, source_line, with_source
from reader.services.opening import OpenIssue
from reader.services.selecting import CHARACTER, Selected, whole
from reader.typeset.placed import Field
from reader.typeset.sheet import Hit

GROUP = "selection"
EDGE_TIMER = 30  # milliseconds between two steps of scrolling while the pointer is held beyond the edge
EDGE_STEP = 0.3  # of the distance to the edge, for each of them
NOWHERE = (Field.JUMP, Field.FURNITURE, Field.LABEL)  # texts that are no part of an article's words
Key = Qt.Key


class Selecting(QObject):
    """The selection of the page view, and the actions on it and on that of the article view.

    It outlives the turning of pages, so that it can be gone on with behind a jump. `changed`: it is another, or
    none; `drawn`: the button was let go over one.
    """

    changed = Signal()
    drawn = Signal()

    def __init__(self, window: Window, navigation: Navigation, pointing: Pointing) -> None:
        super().__init__(window)
        self.selected: Selected | None = None
        self._window = window
        self._navigation = navigation
        self._pointing = pointing
        self._pages = window.stage.scenes.pages
        self._article = window.stage.scenes.article.view
        self._texts: dict[PartAddress, ArticleText] = {}
        self._made_of: OpenIssue | None = None
        self._taken = False  # the press was on the selection: it may become a drag
        self._from = self._beyond = QPoint()
        self._timer = QTimer(self, interval=EDGE_TIMER)
        self._timer.timeout.connect(self._scroll_on)
        pointing.selector = self
        navigation.begun.connect(self.clear)
        self._pages.settled.connect(self._light)
        self._pages.installEventFilter(self)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "copy": self.copy,
            "copy-source": self.copy_with_source,
            "copy-reference": self.copy_reference,
            "select-article": self.select_article,
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
        place = self._place(point)
        if place is None:
            if not extend:
                self.clear()
            return False
        text, offset = place
        self._from, self._taken = point, False
        if extend and self.selected and self.selected.article is text:
            self._take(self.selected.to(offset))
        elif clicks == CHARACTER and not extend and self._is_on_selection(text, offset):
            self._taken = True
        else:
            self._take(Selected(text, offset, offset, clicks, self._language))
        return True

    def drag(self, point: QPoint) -> None:
        """Go on with the selection, within its article; a drag that began on it takes its words out."""
        if self._taken:
            if (point - self._from).manhattanLength() >= QApplication.startDragDistance():
                self._taken = False
                self._drag_out()
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
            self.clear()
        clipboard = QGuiApplication.clipboard()
        if self.words and clipboard.supportsSelection():
            clipboard.setText(self.words, QClipboard.Mode.Selection)
        if self.words:
            self.drawn.emit()

    def is_text(self, point: QPoint) -> bool:
        """Whether something can be selected there."""
        return self._place(point) is not None

    @property
    def words(self) -> str:
        """What is selected, on the page or in the article that is read."""
        here = self.here
        return here.text if here else ""

    @property
    def here(self) -> Selected | None:
        """What is selected in the view that the reader is in."""
        if self._window.stage.is_reading:
            return self._in_article()
        return self.selected if self.selected and not self.selected.is_empty else None

    def clear(self) -> None:
        """Select nothing."""
        if self.selected:
            self.selected = None
            self._light()
            self.changed.emit()

    def let_go(self) -> None:
        """Select nothing, on the page or in the article that is read."""
        self.clear()
        cursor = self._article.textCursor()
        if self._window.stage.is_reading and cursor.hasSelection():
            cursor.clearSelection()
            self._article.setTextCursor(cursor)

    @property
    def text_read(self) -> ArticleText | None:
        """The text of the article that is read."""
        read = self._navigation.article
        return self._text(read) if self._window.stage.is_reading and read else None

    def escape(self, otherwise: Callable[[], object]) -> None:
        """Esc ends the selection first, and does what it does `otherwise` the next time."""
        if self.selected and not self._window.stage.is_reading:
            self.clear()
        else:
            otherwise()

    def select_article(self) -> None:
        """Select all of the article that is read, or of that most in view."""
        if self._window.stage.is_reading:
            self._article.selectAll()
        elif (spot := self._pages.article_in_view()) and (text := self._text(spot.address)):
            self._take(whole(text, self._language))

    def copy(self) -> None:
        """The words alone."""
        if self._window.stage.is_reading:
            self._article.copy()
        elif here := self.here:
            self._put(here.text, QCoreApplication.translate("Copying", "Copied."))
        else:
            self._tell_nothing()

    def copy_with_source(self) -> None:
        """The words, and where they stand."""
        here, opened = self.here, self._navigation.opened
        if here and opened:
            source = source_line(opened.issue, here.article, here.start, here.stop)
            words = QCoreApplication.translate("Copying", "Copied with {source}.").format(source=source)
            if not source:  # neither paper nor date nor page is known
                words = QCoreApplication.translate("Copying", "Copied.")
            self._put(with_source(opened.issue, here.article, here.start, here.stop), words)
        else:
            self._tell_nothing()

    def copy_reference(self) -> None:
        """The article, as a list of sources names it."""
        text, opened = self._text_in_view(), self._navigation.opened
        if text and opened:
            self._put(reference(opened.issue, text), QCoreApplication.translate("Copying", "Reference copied."))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Shift and the arrows move the end of the selection: a character, with Ctrl a word."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self.selected is None:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        steps = {Key.Key_Right: 1, Key.Key_Left: -1}
        step = steps.get(Key(event.key()), 0)
        if step and held == shift:
            self._take(self.selected.by_step(step))
        elif step and held == shift | control:
            self._take(self.selected.by_word(step))
        else:
            return False
        self._show_head()
        return True

    def _take(self, selected: Selected) -> None:
        self.selected = selected
        self._light()
        self.changed.emit()

    def _light(self) -> None:
        places = [place for page in self._pages.labels for place in self.selected.places(page)] if self.selected else ()
        self._pages.decorate(GROUP, [Decoration(place, DecorationStyle.SELECTION) for place in places])

    def _come_to(self, point: QPoint) -> None:
        place = self._place(point)
        if place and self.selected and place[0] is self.selected.article:
            self._take(self.selected.to(place[1]))

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

    def _show_head(self) -> None:
        """Keep the moving end in view, on whatever page it is."""
        if self.selected is None:
            return
        at = max(0, min(self.selected.head, len(self.selected.article.text)) - 1)
        for place in self.selected.article.places(at, at + 1):
            if place.page and place.page not in self._pages.labels:
                self._navigation.visit(place.page)
            self._pages.once_there(partial(self._pages.show_place, place))

    def _is_on_selection(self, text: ArticleText, offset: int) -> bool:
        chosen = self.selected
        return chosen is not None and chosen.article is text and not chosen.is_empty and chosen.holds(offset)

    def _drag_out(self) -> None:
        drag, data = QDrag(self._pages), QMimeData()
        data.setText(self.words)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def _put(self, words: str, said: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._navigation.said.emit(said)

    def _tell_nothing(self) -> None:
        words = QCoreApplication.translate("Copying", "Nothing is selected. Choose the text tool and draw over words.")
        self._navigation.said.emit(words)

    def place_at(self, point: QPoint) -> tuple[ArticleText, int] | None:
        """The article at a point of the viewport, and the place in its text."""
        return self._place(point)

    def _place(self, point: QPoint) -> tuple[ArticleText, int] | None:
        """The article at a point of the viewport, and the place in its text."""
        place, hit = self._pages.place_on_sheet(point), self._pages.text_at(point)
        if place is None or hit is None or hit.address.article is None or hit.address.field in NOWHERE:
            return None
        text = self._text(PartAddress(hit.address.article, hit.address.part))
        offset = _offset(text, hit, place[0].label) if text else None
        return (text, offset) if text and offset is not None else None

    def _text(self, address: PartAddress) -> ArticleText | None:
        opened = self._navigation.opened
        if opened is None:
            return None
        if opened is not self._made_of:
            self._texts.clear()
            self._made_of = opened
        first = opened.links.thread(address)[0]
        if first not in self._texts:
            self._texts[first] = ArticleText(opened.issue, opened.links, first)
        return self._texts[first]

    def _text_in_view(self) -> ArticleText | None:
        if self._window.stage.is_reading and self._navigation.article:
            return self._text(self._navigation.article)
        if self.selected:
            return self.selected.article
        spot = self._pages.article_in_view()
        return self._text(spot.address) if spot else None

    def _in_article(self) -> Selected | None:
        """What is selected in the article view, as characters of the article."""
        cursor, read = self._article.textCursor(), self._navigation.article
        if not cursor.hasSelection() or read is None or (text := self._text(read)) is None:
            return None
        found = [
            offset
            for position in range(cursor.selectionStart(), cursor.selectionEnd())
            if (offset := self._article.offset_at(position)) is not None
        ]
        body = text.body
        return Selected(text, body + found[0], body + found[-1] + 1, CHARACTER, self._language) if found else None

    @property
    def _language(self) -> str:
        opened = self._navigation.opened
        return (opened.issue.language if opened else None) or "zh-Hans"


def _offset(text: ArticleText, hit: Hit, page: str) -> int | None:
    """Where in the article's text a place on the page is; at the end of a block, behind its last character."""
    address = hit.address
    in_block = address.field is Field.BLOCK
    for back in (0, 1):
        at = hit.offset - back
        if at < 0:
            break
        place = Locator(
            "",
            page,
            address.article,
            address.part,
            address.index if in_block else None,
            at,
            at,
            heading=None if in_block else address.field.value,
        )
        if (found := text.offset(place)) is not None:
            return found + back
    return None
