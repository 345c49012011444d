"""How pages lie in the view, chosen in the menu or the settings: alone, two side by side, or one below the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.gui.choices import Choices
from reader.gui.navigation import Navigation
from reader.gui.pageview.arrangement import Arrangement
from reader.gui.window import Window


class Arranging:
    """Takes the choice to the settings, and what is set there to the page view."""

    def __init__(self, window: Window, navigation: Navigation, choices: Choices) -> None:
        self._window = window
        self._navigation = navigation
        self._choices = choices

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {each.value: partial(self._choose, each) for each in Arrangement}

    def follow(self) -> None:
        """Arrange the pages as the settings say."""
        chosen = Arrangement(self._choices.settings.arrangement)
        for each in Arrangement:
            self._window.commands[each.value].setChecked(each is chosen)
        pages = self._window.stage.scenes.pages
        if chosen is not pages.strip.arrangement:
            pages.arrange(chosen)
            self._navigation.rearrange()

    def _choose(self, arrangement: Arrangement) -> None:
        self._choices.set("arrangement", arrangement.value)
        self.follow()  # choosing what is chosen already must leave its mark in the menu
