"""What the reader wrote, shown with its Markdown: bold, lists, quotations. Nothing in it is run or fetched."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

FEATURES = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
SIGNS = frozenset("*_`#>[\\-+.)")  # without one of them there is nothing of Markdown
_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")


class Formatted(QTextBrowser):
    """Read only, as high as its words up to a limit; it takes no focus by itself."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def show_words(self, words: str, width: int) -> None:
        """Show these words in a column of this width, in pixels."""
        self.document().setDefaultFont(QApplication.font())  # its own the widget has only once it is shown
        self.document().setMarkdown(with_line_ends(words), FEATURES)
        self.document().setTextWidth(width)
        height = round(self.document().size().height()) + 2
        self.setFixedSize(width + self.verticalScrollBar().sizeHint().width(), min(height, self._most))

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: a note may name pictures, and none is fetched."""
        return None


@lru_cache(4096)
def unformatted(words: str) -> str:
    """The words without the signs of Markdown, on one line: for lists, which have no room for more."""
    if SIGNS.isdisjoint(words):
        return " ".join(words.split())
    document = QTextDocument()
    document.setMarkdown(with_line_ends(words), FEATURES)
    return " ".join(document.toPlainText().split())


def with_line_ends(words: str) -> str:
    """The words with every line end kept as it was typed; Markdown alone would join the lines."""
    return _LINE_END.sub("  \n", words)
