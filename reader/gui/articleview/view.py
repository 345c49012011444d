"""The widget in which an article is read whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRect, QUrl, Signal
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.gui.articleview.document import ArticleStyle, Setting, picture_url, set_reading
from reader.gui.articleview.lights import Marked, found, marked, stretch
from reader.gui.articleview.runs import anchor_at, offset_at, plain, position_of
from reader.gui.articleview.typography import Typography
from reader.gui.pageview.markpainting import is_dark
from reader.gui.pageview.palette import LIGHT, Palette
from reader.gui.pageview.scans import dimmed
from reader.model.jump import Link, PartAddress
from reader.services.opening import OpenIssue
from reader.services.reading import Reading, read_whole

MARGIN = 2  # ems of paper on either side at the least

LoadPicture = Callable[[str, int, Callable[[QImage], None]], Any]


class ArticleView(QTextBrowser):
    """One thread as one text in one column; where the page turns there is a mark that leads to the page.

    `followed` carries the Link of a jump line clicked, `turned` the PartAddress whose page is to be shown, and
    `pointed` the one or the other, or None, that the pointer or the keyboard comes to, and where it lies. Pictures are
    asked for through `load_picture(href, width, then)`, which answers later with the picture, on this thread.
    """

    followed = Signal(object)
    turned = Signal(object)
    pointed = Signal(object, QRect)

    def __init__(self, load_picture: LoadPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load_picture = load_picture
        self._opened: OpenIssue | None = None
        self._address: PartAddress | None = None
        self._setting: Setting | None = None
        self._pictures: dict[str, QImage] = {}
        self._typography = Typography()
        self._photos, self._marker, self._paper = 1.0, LIGHT.marker, LIGHT.paper
        self._found: tuple[tuple[int, int, bool], ...] = ()
        self._marked: tuple[Marked, ...] = ()
        self._set_for = (0, 0)
        self._is_stale = False
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

    def show_article(self, opened: OpenIssue, address: PartAddress) -> None:
        """Show the whole thread that `address` belongs to, from its beginning."""
        if opened is not self._opened:
            self._pictures.clear()
        self._opened, self._address = opened, address
        self._found, self._marked = (), ()
        self._set()
        self.verticalScrollBar().setValue(0)

    def clear_article(self) -> None:
        """Show nothing."""
        self._opened = self._address = self._setting = None
        self._pictures.clear()
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
        self._photos, self._marker, self._paper = (
            page.photos,
            page.marker,
            palette.color(QPalette.ColorRole.Base).name(),
        )
        paper = QPalette(palette)
        paper.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.Base))  # the margins are paper too
        self.setPalette(paper)
        self._is_stale = not self.isVisible()  # a long article is not set anew while nobody sees it
        if not self._is_stale:
            self._set_keeping_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred; our own margins resize the viewport once more, which changes nothing."""
        super().resizeEvent(event)
        if self._column() != self._set_for:
            self._set_keeping_place()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give only pictures already here: a text never makes the view read a file or the network."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._pictures.get(QUrl(name).toString().removeprefix("picture:"), QImage())
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """A clean copy: the article's own words, without marks and jump lines."""
        # Qt's own object: one made in Python, and still on the clipboard when the program ends, ends it with a crash.
        data, cursor = super().createMimeDataFromSelection(), self.textCursor()
        data.text()  # only now it takes its words from the document, and will not do so once more
        data.clear()
        marks = self._setting.marks if self._setting else ()
        data.setText(plain(self.document(), marks, cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def offset_at(self, position: int) -> int | None:
        """The code point of the article's one text at a position of the document."""
        return offset_at(self._setting.runs, position) if self._setting else None

    def position_of(self, offset: int) -> int | None:
        """The position in the document of a code point of the article's one text."""
        return position_of(self._setting.runs, offset) if self._setting else None

    def target_at(self, here: QPoint) -> Link | PartAddress | None:
        """What the mark or jump line at a place of the viewport leads to."""
        return self._target(QUrl(self.anchorAt(here)))

    def mark(self, ranges: Sequence[tuple[int, int, bool]]) -> None:
        """Show these (start, stop) of the article's one text as if with a marker pen; the current one stronger, and in
        view.
        """
        self._found = tuple(ranges)
        current = next((self.position_of(start) for start, _, is_current in ranges if is_current), None)
        if current is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(current)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self._light()

    def show_marks(self, marks: Sequence[Marked]) -> None:
        """Show these as the reader has marked them, below what was found."""
        self._marked = tuple(marks)
        self._light()

    def _light(self) -> None:
        document, night = self.document(), is_dark(self._paper)
        shown = list(marked(document, self._marked, self.position_of, night=night))
        for start, stop, current in self._found:
            cursor = stretch(document, self.position_of(start), self.position_of(stop - 1))
            if cursor:
                shown.append(found(cursor, self._marker, current=current))
        self.setExtraSelections(shown)

    def scrolled(self) -> float:
        """How far the article has been read, 0..1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to(self, share: float) -> None:
        """Come back to where the article had been read to."""
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def showEvent(self, event: QShowEvent) -> None:
        """What was put off while nobody saw it is done now."""
        super().showEvent(event)
        if self._is_stale:
            self._set_keeping_place()

    def _set_keeping_place(self) -> None:
        self._is_stale = False
        share = self.scrolled()
        self._set()
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def _set(self) -> None:
        reading = self.reading
        if not (reading and self._opened):
            return
        column, side = self._set_for = self._column()
        sizes = {href: image.size() for href, image in self._pictures.items()}
        setting = set_reading(reading, self._style(self._opened.issue.language or "zh-Hans"), column, sizes)
        self._setting = setting
        for href, image in self._pictures.items():
            setting.document.addResource(_IMAGE, picture_url(href), dimmed(image, self._photos))
        setting.document.setParent(self)
        self.setViewportMargins(side, round(self._em), side, 0)
        self.setDocument(setting.document)
        self._light()
        for href in setting.pictures:
            if href not in self._pictures:
                self._load_picture(href, column, partial(self._arrived, href))

    def _arrived(self, href: str, image: QImage) -> None:
        """A picture is here: put it in its place, if that text is still shown."""
        if self._setting and href in self._setting.pictures:
            self._pictures[href] = image
            self._set_keeping_place()

    def _column(self) -> tuple[int, int]:
        """Width of the column and of the margin beside it, in pixels."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = max(1, min(room - round(2 * MARGIN * self._em), round(self._typography.measure * self._em)))
        return column, max(0, (room - column) // 2)

    @property
    def _em(self) -> float:
        return self._typography.points * 96 / 72

    def _style(self, language: str) -> ArticleStyle:
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
        self.pointed.emit(self._target(url), self._rect_of(url.toString()))

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab selects the words of the next anchor; of that Qt tells nobody."""
        walked = super().focusNextPrevChild(onwards)
        if walked:
            self._point(QUrl(self._walked_to()))
        return walked

    def _walked_to(self) -> str:
        """The anchor whose words are selected, or nothing."""
        cursor = self.textCursor()
        name = cursor.charFormat().anchorHref()
        words = anchor_at(self.document(), name)
        walked = words and (cursor.selectionStart(), cursor.selectionEnd()) == (words.start, words.stop - 1)
        return name if walked else ""

    def _target(self, url: QUrl) -> Link | PartAddress | None:
        return self._setting.targets[int(url.toString())] if self._setting and not url.isEmpty() else None

    def _rect_of(self, anchor: str) -> QRect:
        """Where the words of an anchor lie in the viewport; nowhere for none."""
        found = anchor_at(self.document(), anchor)
        place = QRect()
        for at in found or ():
            cursor = QTextCursor(self.document())
            cursor.setPosition(at)
            place |= self.cursorRect(cursor)
        return place


_IMAGE = QTextDocument.ResourceType.ImageResource.value
