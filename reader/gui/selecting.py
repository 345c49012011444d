"""What is selected: one selection for page and article view, shown in both, that outlives the turning of pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCursor

from reader.gui.navigation import Navigation
from reader.gui.textplaces import Texts
from reader.gui.window import Window
from reader.model.decorations import Decoration, DecorationStyle
from reader.services.articletext import ArticleText
from reader.services.copying import source_line
from reader.services.selecting import CHARACTER, Selected, whole

GROUP = "selection"


class Selecting(QObject):
    """The selection. `changed`: it is another, or none; `drawn`: the button was let go over one."""

    changed = Signal()
    drawn = Signal()

    def __init__(self, window: Window, navigation: Navigation, texts: Texts) -> None:
        super().__init__(window)
        self.selected: Selected | None = None
        self.texts = texts
        self._window = window
        self._navigation = navigation
        self._pages = window.stage.scenes.pages
        self._article = window.stage.scenes.article.view
        self._is_mirroring = False
        navigation.begun.connect(self.clear)
        navigation.moved.connect(self._mirror)
        self._pages.settled.connect(self._light)
        self._article.renewed.connect(self._mirror)
        self._article.selectionChanged.connect(self._follow_article)

    @property
    def words(self) -> str:
        """What is selected, on the page or in the article that is read."""
        here = self.here
        return here.text if here else ""

    @property
    def source(self) -> str:
        """Where what is selected stands: paper, date and pages."""
        here, opened = self.here, self._navigation.opened
        return source_line(opened.issue, here.article, here.start, here.stop) if here and opened else ""

    @property
    def here(self) -> Selected | None:
        """What is selected where the reader sees it: nothing of the page while an article is read instead of it."""
        chosen, stage = self.selected, self._window.stage
        if chosen is None or chosen.is_empty:
            return None
        return chosen if stage.is_beside or not stage.is_reading or chosen.article is self.text_read else None

    @property
    def text_read(self) -> ArticleText | None:
        """The text of the article that is read."""
        read = self._navigation.reading
        return self.texts.of(read) if read else None

    @property
    def text_at_hand(self) -> ArticleText | None:
        """The text of the article that is read, of that where something is selected, or of that most in view."""
        if self._window.stage.is_in_article:
            return self.text_read
        if self.selected:
            return self.selected.article
        if (read := self.text_read) and next(self.texts.lines(read), None):
            return read
        spot = self._pages.article_in_view()
        return self.texts.of(spot.address) if spot else None

    def place_at(self, point: QPoint) -> tuple[ArticleText, int] | None:
        """The article at a point of the page view, and the place in its text."""
        return self.texts.at(point)

    def take(self, selected: Selected) -> None:
        """Select this from now on."""
        self.selected = selected
        self._light()
        self._mirror()
        self.changed.emit()

    def begin(self, text: ArticleText, offset: int, by: int = CHARACTER) -> None:
        """Begin a selection at a place of a text."""
        self.take(Selected(text, offset, offset, by, self.texts.language))

    def clear(self) -> None:
        """Select nothing."""
        if self.selected:
            self.selected = None
            self._light()
            self._mirror()
            self.changed.emit()

    def let_go(self) -> None:
        """Select nothing, on the page or in the article that is read."""
        self.clear()

    def escape(self, otherwise: Callable[[], object]) -> None:
        """Esc ends the selection first, and does what it does `otherwise` the next time."""
        if self.selected and not self._window.stage.is_in_article:
            self.clear()
        else:
            otherwise()

    def select_article(self) -> None:
        """Select all of the article that is read, or of that most in view."""
        if text := self.text_at_hand:
            self.take(whole(text, self.texts.language))

    def show_head(self) -> None:
        """Keep the moving end in view, on whatever page it is."""
        if self.selected is None:
            return
        at = max(0, min(self.selected.head, len(self.selected.article.text)) - 1)
        for place in self.selected.article.places(at, at + 1):
            if place.page and place.page not in self._pages.labels:
                self._navigation.visit(place.page)
            self._pages.once_there(partial(self._pages.show_place, place))

    def _light(self) -> None:
        places = [place for page in self._pages.labels for place in self.selected.places(page)] if self.selected else ()
        self._pages.decorate(GROUP, [Decoration(place, DecorationStyle.SELECTION) for place in places])

    def _mirror(self) -> None:
        """Select the same in the article view, where that shows this article."""
        text, chosen, shown = self.text_read, self.selected, self._article.selected()
        if text is None:
            return
        span = None
        if chosen and chosen.article is text and chosen.start < chosen.stop:
            span = chosen.start - text.body, chosen.stop - text.body
        if span != shown:
            self._is_mirroring = True
            first, last = span or (0, 0)
            self._article.select(first, last, turned=bool(chosen and chosen.head < chosen.anchor))
            self._is_mirroring = False

    def _follow_article(self) -> None:
        """The reader has selected something in the article view, or let go of it."""
        text = self.text_read
        if self._is_mirroring or text is None:
            return
        cursor, span = self._article.textCursor(), self._article.selected()
        if span is None:
            if self.selected and self.selected.article is text:
                self.clear()
            return
        self.selected = _as_drawn(text, span, cursor, self.texts.language)
        self._light()
        self.changed.emit()


def _as_drawn(text: ArticleText, span: tuple[int, int], cursor: QTextCursor, language: str) -> Selected:
    start, stop = text.body + span[0], text.body + span[1]
    turned = cursor.position() < cursor.anchor()
    return Selected(text, stop if turned else start, start if turned else stop, CHARACTER, language)
