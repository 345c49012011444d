"""待重新定位: the reader shows where a mark belongs whose words were not surely found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.keptmarks import KeptMarks
from reader.gui.navigation import Navigation
from reader.gui.pageview.pointing import Pointing, Tool
from reader.gui.selecting import Selecting
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.services.marking import changing, on_article, on_page, on_words, placed

SUBJECT = "placing"
SHOWN = 30  # characters of the words that are looked for


class Placing(QObject):
    """One mark at a time: a bar says what to do, words are selected on the page or in the article, and it is placed."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        selecting: Selecting,
        pointing: Pointing,
        use: Callable[[Tool], object],
        kept: KeptMarks,
    ) -> None:
        super().__init__(window)
        self.mark: Mark | None = None
        self._window = window
        self._navigation = navigation
        self._selecting = selecting
        self._pointing = pointing
        self._use = use
        self._kept = kept
        self._tool_before = Tool.HAND
        self._key = ""
        self._is_away = False
        navigation.begun.connect(self._leave)
        navigation.moved.connect(self._step_aside)
        kept.changed.connect(self._follow)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"place": self.place}

    def begin(self, mark: Mark) -> None:
        """The reader wants to place this mark."""
        if self.mark is None:
            self._tool_before = self._pointing.tool
        self.mark, self._key = mark, self._kept.key
        page = mark.place.page
        if not self._window.stage.is_reading and any(entry.label == page for entry in self._navigation.entries):
            self._navigation.go_to(page or "")
        self._is_away = self._window.stage.is_away
        self._use(Tool.TEXT)
        self._window.commands["place"].setEnabled(True)
        self._ask()
        self._window.stage.take_focus()

    def place(self) -> None:
        """Place it on what is selected; what was on no words at all, on the page or article at hand."""
        mark = self.mark
        if mark is None:
            return
        made = self._made(mark)
        if made is None:
            words = QCoreApplication.translate("Notes", "Nothing is selected yet.")
            self._navigation.said.emit(words)
            self._ask(words)
            return
        there = self._kept.marks.get(mark.id, mark)
        self.stop()
        self._kept.do(
            changing(self._kept.key, there, placed(there, made)), QCoreApplication.translate("Notes", "Placed here")
        )
        self._selecting.let_go()

    def stop(self) -> None:
        """Leave it where it waits."""
        if self.mark is None:
            return
        self.rest()
        self._window.notices.take_back(SUBJECT)
        self._use(self._tool_before)

    def rest(self) -> None:
        """There is nothing to be placed."""
        self.mark = None
        self._window.commands["place"].setEnabled(False)

    def _made(self, mark: Mark) -> Mark | None:
        """A mark on what the reader shows."""
        here, opened, place = self._selecting.here, self._navigation.opened, self._navigation.here()
        if here:
            return on_words(here.article, here.start, here.stop)
        if opened is None or mark.place.start is not None:
            return None
        if mark.place.article is None:
            return on_page(place)
        if place.article is None:
            return None
        return on_article(opened.issue, PartAddress(place.article, place.part or 0))

    def _ask(self, first: str = "") -> None:
        mark = self.mark
        quote = " ".join(mark.quote.split()) if mark else ""
        shown = f"{quote[:SHOWN]}…" if len(quote) > SHOWN else quote
        words = QCoreApplication.translate("Notes", "Select the words it belongs to, then choose “Place it here”.")
        if quote:
            words = QCoreApplication.translate(
                "Notes", "It stood at “{quote}”. Select the words it belongs to now, then choose “Place it here”."
            ).format(quote=shown)
        here = (QCoreApplication.translate("Notes", "Place it here"), self.place)
        later = (QCoreApplication.translate("Notes", "Later"), self.stop)
        self._window.notices.show_notice(SUBJECT, f"{first} {words}".strip(), here, later, closes=False)

    def _leave(self) -> None:
        if self._kept.key != self._key:
            self.stop()

    def _step_aside(self) -> None:
        """In the notebook and on the start page there is nothing to place it on: the bar comes back with the issue."""
        before, self._is_away = self._is_away, self._window.stage.is_away
        if self.mark is None or before is self._is_away:
            return
        self._window.commands["place"].setEnabled(not self._is_away)
        if self._is_away:
            self._window.notices.take_back(SUBJECT)
        else:
            self._ask()

    def _follow(self) -> None:
        """The mark may be gone."""
        if self.mark and self.mark.id not in self._kept.marks:
            self.stop()
