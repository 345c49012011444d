"""The menu of the article view's type: each choice is a row of the settings, and holds at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.choices import Choices
from reader.settings import ROWS, Row, Settings

NAMES = ("article_face", "article_lines", "article_measure", "article_gap")


class TypeMenu(QMenu):
    """Larger and smaller type, and a menu for each of the choices; it stays as the settings are."""

    def __init__(self, choices: Choices, larger: QAction, smaller: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._groups: dict[str, QActionGroup] = {}
        self.addAction(larger)
        self.addAction(smaller)
        self.addSeparator()
        for row in ROWS:
            if row.name in NAMES:
                self._add(row)
        choices.changed.connect(self._follow)
        self._follow(choices.settings)

    def _add(self, row: Row) -> None:
        menu = self.addMenu(_words(row.label))
        group = self._groups[row.name] = QActionGroup(self)
        for value, label in row.choices:
            action = menu.addAction(_words(label))
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(partial(self._choices.set, row.name, value))
            group.addAction(action)

    def _follow(self, settings: Settings) -> None:
        for name, group in self._groups.items():
            for action in group.actions():
                action.setChecked(action.data() == getattr(settings, name))


def _words(label: str) -> str:
    return QCoreApplication.translate("settings", label)
