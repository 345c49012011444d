"""The widget in which an article is read whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRect, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPalette, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.gui.articleview.anchors import anchor_at, rect_at, rect_of, walked_to
from reader.gui.articleview.document import ArticleStyle, Setting, picture_url, set_reading
from reader.gui.articleview.lights import Marked, found, marked, stretch
from reader.gui.articleview.reached import come_to, share_read
from reader.gui.articleview.runs import offset_at, position_of, within
from reader.gui.articleview.shiftkeys import select_by_key
from reader.gui.articleview.typography import Typography
from reader.gui.carrying import carried
from reader.gui.pageview.markpainting import is_dark
from reader.gui.pageview.palette import LIGHT, Palette
from reader.gui.pageview.scans import dimmed
from reader.model.decorations import DecorationStyle
from reader.model.jump import Link, PartAddress
from reader.services.articletext import ArticleText
from reader.services.markup import as_html
from reader.services.opening import OpenIssue
from reader.services.reading import Reading, read_whole
from reader.text.words import word_at

MARGIN = 2  # ems of paper on either side at the least
COMFORTABLE = 26  # ems that a column has before others get room beside it
COMES_AT = 0.2  # of the height: where what is brought into view comes to stand

LoadPicture = Callable[[str, int, Callable[[QImage], None]], Any]


class ArticleView(QTextBrowser):
    """One thread as one text in one column; where the page turns there is a mark that leads to the page.

    `followed` carries the Link of a jump line clicked, `turned` the PartAddress whose page is to be shown, and
    `pointed` the one or the other, or None, that the pointer or the keyboard comes to, and where it lies. `renewed`:
    the text has been set, and everything in it stands elsewhere. Pictures are asked for through
    `load_picture(href, width, then)`, which answers later with the picture, on this thread.
    """

    followed = Signal(object)
    turned = Signal(object)
    pointed = Signal(object, QRect)
    renewed = Signal()

    def __init__(self, load_picture: LoadPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load_picture = load_picture
        self._opened: OpenIssue | None = None
        self._address: PartAddress | None = None
        self._setting: Setting | None = None
        self._pictures: dict[str, QImage] = {}
        self._asked: dict[str, int] = {}  # how many pixels wide each was wanted
        self._typography = Typography()
        self._page, self._paper = LIGHT, LIGHT.paper
        self._found: tuple[tuple[int, int, DecorationStyle], ...] = ()
        self._marked: tuple[Marked, ...] = ()
        self._set_for = (0, 0)
        self._come_to = 0, 0.0
        self._reserved = 0
        self._is_stale = self._is_going = self._is_held = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._lead)
        self.highlighted.connect(self._point)

    @property
    def address(self) -> PartAddress | None:
        """The part that the reader asked for; its whole thread is shown."""
        return self._address

    @property
    def reading(self) -> Reading | None:
        """What is shown."""
        if not (self._opened and self._address):
            return None
        return read_whole(self._opened.issue, self._opened.links, self._address)

    @property
    def text(self) -> ArticleText | None:
        """All words of what is shown."""
        opened, read = self._opened, self.reading
        return ArticleText(opened.issue, opened.links, read.thread[0]) if opened and read else None

    def show_article(self, opened: OpenIssue, address: PartAddress) -> None:
        """Show the whole thread that `address` belongs to, from its beginning."""
        if opened is not self._opened:
            self._pictures.clear()
            self._asked.clear()
        self._opened, self._address = opened, address
        self._found, self._marked = (), ()
        self._is_going = False
        self._set()
        self.scroll_to(0.0)

    def make_way(self) -> None:
        """Another article is about to be shown: this one is not set for other room any more."""
        self._is_going = True

    @contextmanager
    def held(self) -> Iterator[None]:
        """Its room is about to change several times: the text is set once, for what it is in the end."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
            self._keep_column()

    def clear_article(self) -> None:
        """Show nothing."""
        self._opened = self._address = self._setting = None
        self._pictures.clear()
        self._asked.clear()
        self.clear()

    def set_typography(self, typography: Typography) -> None:
        """Set the text so, keeping the place."""
        if typography != self._typography:
            self._typography = typography
            self._set_keeping_place()

    def apply(self, palette: QPalette, page: Palette = LIGHT) -> None:
        """Take the colours: base is the paper, text the ink, link the jump lines; from those of the page the marker pen
        and the light of pictures.
        """
        self._page, self._paper = page, palette.color(QPalette.ColorRole.Base).name()
        paper = QPalette(palette)
        paper.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.Base))  # the margins are paper too
        self.setPalette(paper)
        self._is_stale = not self.isVisible()  # a long article is not set anew while nobody sees it
        if not self._is_stale:
            self._set_keeping_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred; our own margins resize the viewport once more, which changes nothing. Qt lays out
        the text for the other room first, and thereby scrolls it.
        """
        share = self.scrolled()
        super().resizeEvent(event)
        self._come_to = self.verticalScrollBar().value(), share
        self._keep_column()

    @property
    def spare(self) -> int:
        """How many pixels are left beside a column in which it is comfortable to read."""
        ems = min(self._typography.measure, COMFORTABLE) + 2 * MARGIN
        return self.width() - self.verticalScrollBar().sizeHint().width() - round(ems * self._em)

    def reserve(self, pixels: int) -> None:
        """Leave so much room beside the right margin for others."""
        if pixels != self._reserved:
            self._reserved = pixels
            self._keep_column()

    def _keep_column(self) -> None:
        """There is other room: the text is set anew where its column is wider or narrower, else it only moves."""
        column, side = self._column()
        if self._is_held:
            return
        if column != self._set_for[0]:
            self._set_keeping_place()
        elif side != self._set_for[1] and self._setting:
            self._leave_margins(side)
            self.renewed.emit()

    def _leave_margins(self, side: int) -> None:
        self._set_for = self._set_for[0], side
        self.setViewportMargins(side, round(self._em), side + self._reserved, 0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give only pictures already here: a text never makes the view read a file or the network."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._pictures.get(QUrl(name).toString().removeprefix("picture:"), QImage())
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """A clean copy: the article's own words, without marks and jump lines."""
        text, chosen = self.text, self.selected()
        if text is None or chosen is None:
            return carried("")
        start, stop = text.body + chosen[0], text.body + chosen[1]
        language = self._opened.issue.language if self._opened else None
        return carried(text.text[start:stop], as_html(text, start, stop, language or "zh-Hans"))

    def offset_at(self, position: int) -> int | None:
        """The code point of the article's one text at a position of the document."""
        return offset_at(self._setting.runs, position) if self._setting else None

    def position_of(self, offset: int) -> int | None:
        """The position in the document of a code point of the article's one text."""
        return position_of(self._setting.runs, offset) if self._setting else None

    def selected(self) -> tuple[int, int] | None:
        """The code points start:stop of the article's one text that are selected; None where none is."""
        cursor = self.textCursor()
        return self._within(cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def select(self, start: int, stop: int, *, turned: bool = False) -> None:
        """Select these code points of the article's one text, the moving end last; `turned`: first. Nothing scrolls."""
        first, last = self.position_of(start), self.position_of(stop - 1)
        cursor, value = QTextCursor(self.document()), self.verticalScrollBar().value()
        if first is not None and last is not None:
            ends = (last + 1, first) if turned else (first, last + 1)
            cursor.setPosition(ends[0])
            cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def set_caret(self, shown: bool) -> None:
        """Show a caret that the arrow keys move, or none."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        self.setTextInteractionFlags(flags | _BY_KEYS if shown else flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Shift, keys select where no caret is shown too."""
        if self.textInteractionFlags() & _BY_KEYS or not select_by_key(self, event):
            super().keyPressEvent(event)

    def seen(self) -> tuple[int, int] | None:
        """The code points start:stop of the article's one text that are in view."""
        room = self.viewport().rect()
        first, last = self.cursorForPosition(room.topLeft()), self.cursorForPosition(room.bottomRight())
        return self._within(first.position(), last.position())

    def _within(self, first: int, last: int) -> tuple[int, int] | None:
        return within(self._setting.runs, first, last) if self._setting else None

    def turn_to(self, address: PartAddress) -> None:
        """Bring the beginning of this part of the thread into view."""
        self._address = address
        there = [at for at, target in enumerate(self._setting.targets if self._setting else ()) if target == address]
        words = anchor_at(self.document(), str(there[0])) if there else None
        self._bring(words.start if words else 0)

    def _bring(self, position: int) -> None:
        """Scroll a position of the document into view, where it is not."""
        place, high = rect_at(self, position), self.viewport().height()
        if place.top() < 0 or place.bottom() > high:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - round(high * COMES_AT))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks take a word, as they do on the page: in Chinese Qt knows only single characters."""
        super().mouseDoubleClickEvent(event)
        at, text = self.offset_at(self.cursorForPosition(event.position().toPoint()).position()), self.text
        if at is not None and text and self._opened:
            start, stop = word_at(text.text, text.body + at, self._opened.issue.language or "zh-Hans")
            self.select(start - text.body, stop - text.body)

    def target_at(self, here: QPoint) -> Link | PartAddress | None:
        """What the mark or jump line at a place of the viewport leads to."""
        return self._target(QUrl(self.anchorAt(here)))

    def mark(self, ranges: Sequence[tuple[int, int, DecorationStyle]]) -> None:
        """Show these (start, stop) of the article's one text as if with a marker pen; what is current or spoken is
        brought into view.
        """
        self._found = tuple(ranges)
        current = next(
            (self.position_of(start) for start, _, style in ranges if style is not DecorationStyle.HIT), None
        )
        if current is not None:
            self._bring(current)
        self._light()

    def show_marks(self, marks: Sequence[Marked]) -> None:
        """Show these as the reader has marked them, below what was found."""
        self._marked = tuple(marks)
        self._light()

    def _light(self) -> None:
        document, night = self.document(), is_dark(self._paper)
        shown = list(marked(document, self._marked, self.position_of, night=night))
        for start, stop, style in self._found:
            cursor = stretch(document, self.position_of(start), self.position_of(stop - 1))
            if cursor:
                shown.append(found(cursor, style, self._page))
        self.setExtraSelections(shown)

    def scrolled(self) -> float:
        """How far the article has been read, 0..1. Where it was come back to and left so, that is as far as it was, for
        its lines break elsewhere each time that there is other room.
        """
        value, share = self._come_to
        return share if value == self.verticalScrollBar().value() else share_read(self)

    def scroll_to(self, share: float) -> None:
        """Come back to where the article had been read to."""
        come_to(self, share)
        self._come_to = self.verticalScrollBar().value(), share

    def showEvent(self, event: QShowEvent) -> None:
        """What was put off while nobody saw it is done now."""
        super().showEvent(event)
        if self._is_stale:
            self._set_keeping_place()

    def _set_keeping_place(self) -> None:
        self._is_stale = False
        share = self.scrolled()
        self._set()
        self.scroll_to(share)

    def _set(self) -> None:
        reading = self.reading
        if not (reading and self._opened) or self._is_going:
            return
        column, side = self._set_for = self._column()
        sizes = {href: image.size() for href, image in self._pictures.items()}
        setting = set_reading(reading, self.style_for(self._opened.issue.language or "zh-Hans"), column, sizes)
        self._setting = setting
        for href, image in self._pictures.items():
            setting.document.addResource(_IMAGE, picture_url(href), dimmed(image, self._page.photos))
        setting.document.setParent(self)
        self._leave_margins(side)
        with QSignalBlocker(self):  # what was selected is not let go of: it is selected anew
            self.setDocument(setting.document)
        self._light()
        self.renewed.emit()
        sharp = round(column * self.devicePixelRatioF())
        for href in setting.pictures:
            if self._asked.get(href, 0) < sharp:  # none yet, or one for a narrower column
                self._asked[href] = sharp
                self._load_picture(href, sharp, partial(self._arrived, href))

    def _arrived(self, href: str, image: QImage) -> None:
        """A picture is here: put it in its place, if that text is still shown."""
        if self._setting and href in self._setting.pictures:
            self._pictures[href] = image
            self._set_keeping_place()

    def _column(self) -> tuple[int, int]:
        """Width of the column and of the margin beside it, in pixels."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - self._reserved
        column = max(1, min(room - round(2 * MARGIN * self._em), round(self._typography.measure * self._em)))
        return column, max(0, (room - column) // 2)

    @property
    def _em(self) -> float:
        return self._typography.points * 96 / 72

    def style_for(self, language: str) -> ArticleStyle:
        """How articles of a newspaper in this language are set here."""
        palette = self.palette()
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        return ArticleStyle(
            self._typography,
            language,
            palette.color(QPalette.ColorRole.Text),
            faint,
            palette.color(QPalette.ColorRole.Link),
        )

    def _lead(self, url: QUrl) -> None:
        target = self._target(url)
        if isinstance(target, Link):
            self.followed.emit(target)
        elif target:
            self.turned.emit(target)

    def _point(self, url: QUrl) -> None:
        self.pointed.emit(self._target(url), rect_of(self, url.toString()))

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab selects the words of the next anchor; of that Qt tells nobody."""
        walked = super().focusNextPrevChild(onwards)
        if walked:
            self._point(QUrl(walked_to(self)))
        return walked

    def _target(self, url: QUrl) -> Link | PartAddress | None:
        return self._setting.targets[int(url.toString())] if self._setting and not url.isEmpty() else None


_BY_KEYS = Qt.TextInteractionFlag.TextSelectableByKeyboard
_IMAGE = QTextDocument.ResourceType.ImageResource.value
