"""All that is done with the words of the page and the article: selected by mouse and keys, copied, dragged out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.gui.caret import CaretKeys
from reader.gui.copying import Copying
from reader.gui.drawing import Drawing
from reader.gui.navigation import Navigation
from reader.gui.pageview.pointing import Pointing
from reader.gui.selecting import Selecting
from reader.gui.textplaces import Texts
from reader.gui.window import Window


class TextDesk(QObject):
    """Makes the parts that know the selection, and puts them together."""

    def __init__(self, window: Window, navigation: Navigation, pointing: Pointing) -> None:
        super().__init__(window)
        self.texts = Texts(navigation, window.stage.scenes.pages)
        self.selecting = Selecting(window, navigation, self.texts)
        self.copying = Copying(navigation, self.selecting)
        self.drawing = Drawing(window, navigation, self.selecting, self.copying, pointing)
        self.caret = CaretKeys(window, navigation, self.selecting)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {**self.copying.slots(), **self.drawing.slots(), "caret": self.caret.toggle}

    def escape(self, otherwise: Callable[[], object]) -> None:
        """Esc lets go of the selection and the caret first."""
        self.caret.escape(partial(self.selecting.escape, otherwise))
