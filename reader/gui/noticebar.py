"""A calm bar above the page: one sentence, and what can be done about it. It waits, and takes no key away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

Choice = tuple[str, Callable[[], object]]
"""Words for a button, and what it does."""


class NoticeBar(QFrame):
    """Shows one notice at a time, the latest. `told` carries its words, to be spoken."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = ""
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """The notice; nothing where there is none."""
        return self._words.text() if not self.isHidden() else ""

    def show_notice(self, subject: str, words: str, *choices: Choice, closes: bool = True) -> None:
        """Say this, with a button for each choice and, if it `closes`, one to put it away. `subject` is what it can be
        taken back by.
        """
        self.subject = subject
        self._words.setText(words)
        for button in self._buttons:
            button.setParent(None)
            button.deleteLater()
        away = [(QCoreApplication.translate("Notice", "Close"), self.put_away)] if closes else []
        self._buttons = [self._button(*choice) for choice in (*choices, *away)]
        self.show()
        self.told.emit(words)

    def take_back(self, subject: str) -> None:
        """What was said of this no longer holds."""
        if self.subject == subject:
            self.put_away()

    def put_away(self) -> None:
        """It has been read."""
        self.subject = ""
        self.hide()

    def choose(self, words: str) -> None:
        """Choose as by a click; nothing happens where there is no such button."""
        for button in self._buttons:
            if button.text() == words:
                button.click()
                return

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)

        def chosen() -> None:
            self.put_away()
            act()

        button.clicked.connect(chosen)
        self._row.addWidget(button)
        return button
