"""Where articles are read: instead of the page or beside it, as the reader chooses by the button, the menu or F4."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.actions import words
from reader.gui.choices import Choices
from reader.gui.navigation import Navigation
from reader.gui.sides import to_other_side
from reader.gui.window import Window
from reader.settings import Settings


class ArticlePlace(QObject):
    """Holds the stage to the setting, and words the way back by it."""

    def __init__(self, window: Window, navigation: Navigation, choices: Choices) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._choices = choices
        choices.changed.connect(self._follow)
        navigation.moved.connect(self._word)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"beside": self.toggle, "other-side": partial(to_other_side, self._window)}

    def begin(self) -> None:
        """As the settings say when the program starts; the commands must be there."""
        self._window.stage.scenes.article.set_place_action(self._window.commands["beside"])
        self._follow(self._choices.settings)

    def toggle(self) -> None:
        """The other way; where no article is read yet, that is only said."""
        beside = self._choices.settings.article_place == "instead"
        self._choices.set("article_place", "beside" if beside else "instead")
        if not self._window.stage.is_reading:
            on = QCoreApplication.translate("Article", "Articles are now read beside the page.")
            off = QCoreApplication.translate("Article", "Articles are now read instead of the page.")
            self._navigation.said.emit(on if beside else off)

    def _follow(self, settings: Settings) -> None:
        beside = settings.article_place == "beside"
        self._window.commands["beside"].setChecked(beside)
        if beside != self._window.stage.places_beside:
            with self._window.stage.scenes.article.view.held():
                self._window.stage.set_beside(beside)
                self._navigation.moved.emit()

    def _word(self) -> None:
        """Beside the page there is nothing to return to: the article is closed."""
        stage, commands = self._window.stage, self._window.commands
        close = QCoreApplication.translate("Article", "Close the article")
        commands["return"].setText(close if stage.is_beside else words("Return to the page"))
