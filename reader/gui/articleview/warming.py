"""What an article needs before its first picture, made ready while its page is looked at, a little at a time: all at
once it holds up the window. The fonts are found, and the glyphs of the words that stand on the page are drawn once,
where nobody sees it, for Qt keeps them.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument

from reader.gui.articleview.document import fonts, line_height
from reader.gui.articleview.typography import Typography
from reader.gui.articleview.view import ArticleView
from reader.model.issue import Issue
from reader.text.wide import is_eastern

REST, NEXT = 1000, 30  # ms after a page was turned to, when it has been seen, and between one portion and the next
PORTION = 40  # characters: a millisecond or so
WIDE, HIGH = 1000, 300  # pixels that a portion is drawn on
SAMPLE = "国。“A 1"

_Shown = tuple[Typography, str, Issue, str]


class Warming(QObject):
    """Has a view find its fonts, those that the reader chose, and draw the characters of a page in them."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._shown: _Shown | None = None
        self._known: set[tuple[str, str]] = set()  # which characters have been drawn in which font
        self._waiting: Iterator[None] = iter(())
        self._step = QTimer(self, singleShot=True)
        self._step.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether all is ready."""
        return not self._step.isActive()

    def begin(self, issue: Issue, label: str) -> None:
        """In a moment, for the articles of a page; what was begun for another is left."""
        style = self._view.style_for(issue.language or "zh-Hans")
        shown = style.typography, style.language, issue, label
        if shown != self._shown:
            if self._shown and shown[:2] != self._shown[:2]:
                self._known.clear()
            self._shown = shown
            self._waiting = self._warm(issue, label, fonts(style))
            self._step.start(REST)

    def _go_on(self) -> None:
        for _ in self._waiting:
            self._step.start(NEXT)
            return

    def _warm(self, issue: Issue, label: str, kinds: dict[str, QFont]) -> Iterator[None]:
        is_eastern(SAMPLE)  # its pattern takes milliseconds to be compiled
        words = words_by_kind(issue, label)
        for kind, font in kinds.items():
            characters = dict.fromkeys(words.get(kind, "") + SAMPLE)
            new = [each for each in characters if (font.key(), each) not in self._known]
            for at in range(0, len(new), PORTION):
                portion = new[at : at + PORTION]
                self._known |= {(font.key(), each) for each in portion}
                self._draw("".join(portion), font)
                yield

    def _draw(self, text: str, font: QFont) -> None:
        line_height(font)
        sharp = self._view.devicePixelRatioF()
        sheet = QImage(round(WIDE * sharp), round(HIGH * sharp), QImage.Format.Format_RGB32)
        sheet.setDevicePixelRatio(sharp)
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._view.viewport())
        document.setDefaultFont(font)
        document.setTextWidth(WIDE)
        document.setPlainText(text)
        brush = QPainter(sheet)
        document.drawContents(brush)
        brush.end()


def words_by_kind(issue: Issue, label: str) -> dict[str, str]:
    """The characters, each once, of all articles with a part on a page, by heading field or block role."""
    found: dict[str, dict[str, None]] = {}
    for article in {article.id: article for article, _ in issue.on_page(label)}.values():
        texts = [(str(block.role), block.text) for part in article.parts for block in part.blocks]
        for kind, text in [*article.heading(), *texts]:
            found.setdefault(kind, {}).update(dict.fromkeys(text))
    return {kind: "".join(characters) for kind, characters in found.items()}
