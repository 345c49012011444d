"""The reader's marks as they are seen: the same ones on the page, on every page they go on to, and in the article."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from reader.gui.articleview.lights import Marked
from reader.gui.articleview.margin import Margin, MarginSign
from reader.gui.marking import Marking
from reader.gui.navigation import Navigation
from reader.gui.pageview.signs import around, marks_at, place_of
from reader.gui.selecting import Selecting
from reader.gui.window import Window
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.jump import PartAddress
from reader.model.marks import Mark, MarkKind, MarkLook, MarkStatus

GROUP = "marks"
SHARE = 0.4  # of the height of the view: words higher than that leave no room for a card above or below them
LOOKS = {
    MarkLook.SOLID: DecorationStyle.HIGHLIGHT,
    MarkLook.UNDERLINE: DecorationStyle.UNDERLINE,
    MarkLook.STRIKE: DecorationStyle.STRIKE,
}


class MarkShowing(QObject):
    """Shows what `marking` has, on the page and in the article that are looked at."""

    def __init__(self, window: Window, navigation: Navigation, selecting: Selecting, marking: Marking) -> None:
        super().__init__(window)
        self.on_page: tuple[Decoration, ...] = ()
        self._window = window
        self._marking = marking
        self._selecting = selecting
        self._navigation = navigation
        self._pages = window.stage.scenes.pages
        self._article = window.stage.scenes.article.view
        marking.kept.changed.connect(self._light_page)
        marking.kept.changed.connect(self._light_article)
        self.margin = Margin(self._article)
        self._pages.settled.connect(self._light_page)
        navigation.moved.connect(self._light_article)

    def at(self, here: QPoint) -> tuple[Mark, QRect] | None:
        """The mark at a point of the page view, and where in the viewport it lies; of several the likeliest."""
        for sign in marks_at(self.on_page, self._pages, here):
            if mark := self._marking.marks.get(sign.decoration.mark):
                return mark, sign.area.toAlignedRect()
        return None

    def sign_at(self, here: QPoint) -> tuple[Mark, QRect] | None:
        """The mark whose sign is at a point of the page view, and where the sign lies."""
        for sign in marks_at(self.on_page, self._pages, here):
            if sign.is_sign and (mark := self._marking.marks.get(sign.decoration.mark)):
                return mark, sign.area.toAlignedRect()
        return None

    def viewports(self) -> tuple[QWidget, ...]:
        """Those of page and article that are on the stage, the one where the reader is first."""
        stage, page, article = self._window.stage, self._pages.viewport(), self._article.viewport()
        if not stage.is_reading:
            return (page,)
        if not stage.is_beside:
            return (article,)
        return (article, page) if stage.is_in_article else (page, article)

    def area_in(self, viewport: QWidget, mark: Mark) -> QRect | None:
        """Where a mark, new or there already, lies in the viewport of page or article; None where it is not shown."""
        return self._in_text(mark) if viewport is self._article.viewport() else self.area_of(mark)

    def area_of(self, mark: Mark) -> QRect | None:
        """Where a mark, new or there already, lies in the viewport of the page view; None where it is not shown."""
        new = () if mark.id in self._marking.marks else self._decorations_of(mark)
        area = place_of(mark.id, (*self.on_page, *new), self._pages)
        return area.toAlignedRect() if area else None

    def whole(self, mark: Mark, area: QRect) -> QRect:
        """Where a mark lies in the viewport of the page view, with its words beside it: what a card must not cover, as
        long as there is room for one above or below.
        """
        new = () if mark.id in self._marking.marks else self._decorations_of(mark)
        whole = around(mark.id, QRectF(area), (*self.on_page, *new), self._pages).toAlignedRect()
        return whole if whole.height() < SHARE * self._pages.viewport().height() else area

    def _in_text(self, mark: Mark) -> QRect | None:
        """The line on which the words of a mark end in the article that is read."""
        text = self._selecting.text_read
        at = text.offset(mark.places[-1]) if text else None
        if text is None or at is None:
            return None
        last = at - text.body + (mark.places[-1].stop or 0) - (mark.places[-1].start or 0)
        position = self._article.position_of(last)
        if position is None:
            return None
        caret = QTextCursor(self._article.document())
        caret.setPosition(position)
        return self._article.cursorRect(caret).adjusted(0, 0, 1, 0)  # where it is not shown it has no width

    def _light_page(self) -> None:
        self.on_page = tuple(self._decorations())
        self._pages.decorate(GROUP, self.on_page)

    def _decorations(self) -> Iterator[Decoration]:
        for mark in self._marking.marks.values():
            yield from self._decorations_of(mark)

    def _decorations_of(self, mark: Mark) -> Iterator[Decoration]:
        """A mark on the pages that are shown."""
        shown = self._pages.labels
        places = mark.places[:1] if mark.kind is MarkKind.BOOKMARK else mark.places
        for number, place in enumerate(places):
            if place.page in shown and mark.status is MarkStatus.PLACED:
                noted = bool(mark.words) and not number
                yield Decoration(place, style_of(mark, number), mark.colour, mark.id, noted)

    def _light_article(self) -> None:
        if self._window.stage.is_reading:
            self._article.show_marks(list(self._in_article()))
            self.margin.show_signs(list(self._beside_article()))

    def _beside_article(self) -> Iterator[MarginSign]:
        """The signs of the marks on the thread that is read: where their words begin, else at its head."""
        text, opened, read = self._selecting.text_read, self._navigation.opened, self._navigation.reading
        thread = opened.links.thread(read) if opened and read else ()
        for mark in self._marking.marks.values() if text else ():
            place, style = mark.place, style_of(mark)
            is_signed = bool(mark.words) or style in (DecorationStyle.NOTE, DecorationStyle.BOOKMARK)
            if not is_signed or mark.status is not MarkStatus.PLACED or place.article is None:
                continue
            at = text.offset(place) if text else None
            if text and at is not None:
                yield MarginSign(at - text.body, style, mark.colour, mark.id)
            elif place.start is None and PartAddress(place.article, place.part or 0) in thread:
                yield MarginSign(0, style, mark.colour, mark.id)

    def _in_article(self) -> Iterator[Marked]:
        """The marks on words of the thread that is read."""
        text = self._selecting.text_read
        for mark in self._marking.marks.values() if text else ():
            for number, place in enumerate(mark.places):
                at = text.offset(place) if text else None
                if text and at is not None and mark.status is MarkStatus.PLACED:
                    start, long = at - text.body, (place.stop or 0) - (place.start or 0)
                    yield Marked(start, start + long, style_of(mark, number), mark.colour)


def style_of(mark: Mark, number: int = 0) -> DecorationStyle:
    """How the place `number` of a mark is shown; the sign of a note stands at its first."""
    if mark.kind is MarkKind.BOOKMARK:
        return DecorationStyle.BOOKMARK
    if mark.kind is MarkKind.NOTE and not number:
        return DecorationStyle.NOTE
    return LOOKS[mark.look]
