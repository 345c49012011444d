"""What is selected, taken along: its words, with where they stand, and the article as a reference."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reader.gui.carrying import carried
from reader.gui.navigation import Navigation
from reader.gui.selecting import Selecting
from reader.services.copying import reference, source_line, with_source
from reader.services.markup import as_html
from reader.services.selecting import Selected


class Copying(QObject):
    """The actions that put words on the clipboard; each says what it has done."""

    def __init__(self, navigation: Navigation, selecting: Selecting) -> None:
        super().__init__(selecting)
        self._navigation = navigation
        self._selecting = selecting

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "copy": self.copy,
            "copy-source": self.copy_with_source,
            "copy-reference": self.copy_reference,
            "select-article": self._selecting.select_article,
        }

    def carried(self) -> QMimeData:
        """What is selected, as plain words and as HTML."""
        here = self._selecting.here
        return carried(here.text, self._html(here)) if here else carried("")

    def copy(self) -> None:
        """The words alone."""
        if self._selecting.here:
            self._put(self.carried(), QCoreApplication.translate("Copying", "Copied."))
        else:
            self._tell_nothing()

    def copy_with_source(self) -> None:
        """The words, and where they stand."""
        here, opened = self._selecting.here, self._navigation.opened
        if here is None or opened is None:
            self._tell_nothing()
            return
        source = source_line(opened.issue, here.article, here.start, here.stop)
        words = QCoreApplication.translate("Copying", "Copied with {source}.").format(source=source)
        if not source:  # neither paper nor date nor page is known
            words = QCoreApplication.translate("Copying", "Copied.")
        copied = with_source(opened.issue, here.article, here.start, here.stop)
        last = copied.rsplit("\n", 1)[-1] if source else ""
        self._put(carried(copied, self._html(here, last)), words)

    def copy_reference(self) -> None:
        """The article, as a list of sources names it."""
        text, opened = self._selecting.text_at_hand, self._navigation.opened
        if text and opened:
            said = QCoreApplication.translate("Copying", "Reference copied.")
            self._put(carried(reference(opened.issue, text)), said)

    def _html(self, here: Selected, source: str = "") -> str:
        return as_html(here.article, here.start, here.stop, self._selecting.texts.language, source)

    def _put(self, what: QMimeData, said: str) -> None:
        QGuiApplication.clipboard().setMimeData(what)
        self._navigation.said.emit(said)

    def _tell_nothing(self) -> None:
        words = QCoreApplication.translate("Copying", "Nothing is selected. Choose the text tool and draw over words.")
        self._navigation.said.emit(words)
