"""The fonts of articles are found before an article is opened, one at a time: all at once they hold up the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextDocument

from reader.gui.articleview.document import samples
from reader.gui.articleview.view import ArticleView

REST, NEXT = 1000, 60  # ms after an issue was opened, when its page has been seen, and between one font and the next


class Warming(QObject):
    """Has a view find its fonts, those that the reader chose, for an issue in this language."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._waiting: Iterator[QTextDocument] = iter(())
        self._step = QTimer(self, singleShot=True)
        self._step.timeout.connect(self._find)

    @property
    def is_done(self) -> bool:
        """Whether all have been found."""
        return not self._step.isActive()

    def begin(self, language: str) -> None:
        """In a moment; what was begun before is left."""
        self._waiting = samples(self._view.style_for(language))
        self._step.start(REST)

    def _find(self) -> None:
        sample = next(self._waiting, None)
        if sample is not None:
            sample.documentLayout().setPaintDevice(self._view.viewport())
            sample.size()
            self._step.start(NEXT)
