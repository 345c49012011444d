"""Everything there is once in a running program, made in order and connected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader import paths as places
from reader.errors import Sentence, StorageError
from reader.gui.accessibility.naming import name_buttons
from reader.gui.accessibility.pageview import install
from reader.gui.accessibility.selection import ToldSelection
from reader.gui.accessibility.tree import PageTree
from reader.gui.aloud.speaking import Speaking
from reader.gui.aloud.voice import Voice
from reader.gui.announcing import Announcing
from reader.gui.arranging import Arranging
from reader.gui.articlemenu import ArticleMenu
from reader.gui.articlepane import ArticlePane
from reader.gui.articleview.typemenu import TypeMenu
from reader.gui.articleview.typography import typography
from reader.gui.attaching import Attaching
from reader.gui.choices import Choices
from reader.gui.columnreading import ColumnReading
from reader.gui.commands import Commands
from reader.gui.correcting import Correcting
from reader.gui.dressing import PAINTED, dress, dress_window
from reader.gui.enlarging import Enlarging
from reader.gui.findbar import FindBar
from reader.gui.finding import Finding
from reader.gui.historymenus import HistoryMenus
from reader.gui.jobs import Jobs
from reader.gui.keptmarks import UNKEPT
from reader.gui.lastsight import LastSight
from reader.gui.lighting import Lighting
from reader.gui.marktools import MarkTools
from reader.gui.measure import QtMeasure
from reader.gui.missing import MissingPage
from reader.gui.navigation import Navigation
from reader.gui.notetending import NoteTending
from reader.gui.noticebar import NoticeBar
from reader.gui.opener import Opener
from reader.gui.outlets import Outlets
from reader.gui.pageview.gestures import Gestures
from reader.gui.pageview.pointing import Pointing
from reader.gui.pageview.press import Press
from reader.gui.pageview.stepping import Stepping
from reader.gui.pageview.view import PageView
from reader.gui.pageview.walking import Walking
from reader.gui.placemenu import PlaceMenu
from reader.gui.previewing import Previewing
from reader.gui.readingtools import ReadingTools
from reader.gui.recents import Recents
from reader.gui.resuming import Resuming
from reader.gui.session import Session
from reader.gui.shelf import Shelf
from reader.gui.sidebar import Sidebar
from reader.gui.stage import Scenes, Stage
from reader.gui.statusline import StatusLine
from reader.gui.storewatch import StoreWatch
from reader.gui.targets import Targets
from reader.gui.theme import PALETTES
from reader.gui.undoing import Undoing
from reader.gui.waiting import Waiting
from reader.gui.watching import Watching
from reader.gui.welcome import Welcome
from reader.gui.window import Window
from reader.gui.words import Language
from reader.services.attaching import FOLDER
from reader.services.kepttexts import kept_layouts
from reader.services.opening import OpenIssue
from reader.settings import Settings, interface_language

LANES = {"store": 1, "pages": 1, "files": 1, "print": 1}


class Assembly(QObject):
    """The program. `window` is to be shown, `opener` to be given files.

    `language_chosen` says that the reader wants another language: all of this has to be made anew for it;
    `window_wanted` that they want another window, for another newspaper.
    """

    language_chosen = Signal()
    window_wanted = Signal()

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        window: Window | None = None,
        measure: QtMeasure | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self.window = window or Window()
        self.language = Language(interface_language(settings))
        self.jobs = Jobs(LANES, self._failed, self)
        self.choices = Choices(settings, places.config_folder(), self.jobs, self)
        self.lighting = Lighting(self.choices, application.styleHints(), self)
        dress(application, self.lighting.name, settings, self.language.words.language)
        dress_window(self.window, self.lighting.name)  # while it is empty: each part is dressed once, when it is shown
        self.shelf = Shelf(places.data_folder(), self.jobs, self._failed, self)
        self.press = Press(self.jobs, PALETTES, self, kept_layouts(), measure)
        self._store_failed = self._closed = False
        self._dressed_in = ("", 0)
        install()
        self._make_window()
        self._make_keepers()
        self._connect()
        self._follow_settings(settings)
        self._moved()
        name_buttons(self.window)
        if self.window.curtain:
            self.window.curtain.raise_()

    def _make_window(self) -> None:
        article = ArticlePane(lambda *asked: self.session.load_picture(*asked))
        scenes = Scenes(Welcome(), PageView(self.press), MissingPage(), article)
        self.window.furnish(Stage(scenes), Sidebar(), StatusLine(), NoticeBar())
        self.navigation = Navigation(self.window.stage, self)
        self.opener = Opener(self.jobs, self.language.words, self.window)
        self.window.opener = self.opener
        self.stepping = Stepping(scenes.pages)
        self.pointing, self.walking = Pointing(scenes.pages), Walking(scenes.pages, self.stepping)
        self.tree = PageTree(scenes.pages, self.navigation)
        self.commands = Commands(
            self.window, self.navigation, self.opener, self.choices, self.language.words, self.stepping
        )
        self.undoing = Undoing(self.window, self.navigation)
        self.correcting = Correcting(self.undoing, self.shelf, self)
        self.attaching = Attaching(
            *(self.window, self.navigation, self.shelf, self.jobs),
            *(self.language.words, self.undoing, places.data_folder() / FOLDER),
        )
        self.previewing = Previewing(scenes.pages, article.view, self.navigation, self.language.words)
        slots = {**self.commands.slots(), **self.attaching.slots(), "preview": self.previewing.ask}
        self.places = PlaceMenu(self.window, self.navigation, self.correcting, self.attaching, self.pointing)
        self.targets = Targets(self.window, self.navigation, self.correcting)
        self.article_menu = ArticleMenu(self.window, article.view, self.navigation, self.places)
        self.finding = Finding(self.window, self.navigation, self.jobs, FindBar())
        self.window.add_bar(self.finding.bar)
        self.columns = ColumnReading(self.stepping, scenes.pages, self.navigation)
        self.tools = self._made_tools()
        self.selecting = self.tools.text_desk.selecting
        ToldSelection(self.tree, self.selecting)
        self.finding.selected_words = self.places.selected_words = lambda: self.selecting.words
        self.announcing = Announcing(self.window, self.navigation)
        self.marks = self._made_marks()
        self.arranging = Arranging(self.window, self.navigation, self.choices)
        self.tending = self._made_tending()
        slots |= {**self.marks.slots(), **self.arranging.slots(), **self._made_aloud()}
        slots |= self._made_outlets()
        slots |= {**self.tending.slots(), **self.undoing.slots()}
        slots |= {**self.tools.slots(), "new-window": self.window_wanted.emit}
        slots |= {**self.places.slots(), **self.targets.slots(), **self.finding.slots(), "night": self.lighting.toggle}
        for first in (self.tools.text_desk, self.finding, self.previewing, self.marks.popups):
            slots["return"] = partial(first.escape, slots["return"])
        self.window.set_commands(slots)
        self.tools.begin()
        self.speaking.begin()
        self.marks.offer(self.places, self.article_menu)
        self.tending.placing.rest()
        self._offer_type(article)
        self.finding.bar.set_actions(self.window.commands["find-next"], self.window.commands["find-previous"])

    def _offer_type(self, article: ArticlePane) -> None:
        larger, smaller = self.window.commands["zoom-in"], self.window.commands["zoom-out"]
        article.set_type_menu(TypeMenu(self.choices, larger, smaller, self.window))

    def _made_tools(self) -> ReadingTools:
        return ReadingTools(self.window, self.navigation, self.pointing, self.choices, self.press, self.jobs)

    def _made_tending(self) -> NoteTending:
        return NoteTending(
            *(self.window, self.navigation, self.opener, self.marks.marking, self.selecting, self.pointing),
            *(self.tools.text_desk.drawing.use, self.shelf, self.jobs, self.language.words, lambda: self.session.name),
        )

    def _made_marks(self) -> MarkTools:
        return MarkTools(
            *(self.window, self.navigation, self.pointing, self.selecting, self.shelf, self.jobs),
            *(self.undoing, self.choices, self.lighting, self.language.words),
        )

    def _made_aloud(self) -> dict[str, Callable[[], object]]:
        """Reading aloud; what its actions do."""
        self.voice = Voice(self)
        self.speaking = Speaking(self.window, self.navigation, self.selecting, self.choices, self.voice)
        return self.speaking.slots()

    def _made_outlets(self) -> dict[str, Callable[[], object]]:
        self.outlets = Outlets(
            *(self.window, self.navigation, self.jobs, self.language.words, self.marks, self.selecting),
        )
        return self.outlets.slots()

    def _make_keepers(self) -> None:
        """What goes along with the window: it keeps, follows and tells."""
        self.session = Session(
            self.window,
            self.navigation,
            self.attaching,
            self.correcting,
            self.press,
            self.shelf,
            self.jobs,
            self.language.words.language,
        )
        self.enlarging = Enlarging(self.window, self.navigation, self.session, self.jobs, self.language.words)
        self.resuming = Resuming(
            self.window, self.navigation, self.session, self.shelf, self.jobs, places.data_folder()
        )
        self.watching = Watching(self.window.notices, self.jobs, self.opener.open, self)
        self.store_watch = StoreWatch(places.data_folder(), self.shelf, self)
        self.waiting = Waiting(self.opener, self.navigation, self.window)
        self.histories = HistoryMenus(self.window, self.navigation)
        self.recents = Recents(self.window, self.shelf, self.jobs, self.opener, self.language.words.language)

    def _connect(self) -> None:
        navigation, window, opener = self.navigation, self.window, self.opener
        navigation.begun.connect(lambda: window.sidebar.begin(navigation))
        navigation.moved.connect(self._moved)
        navigation.said.connect(window.status.say)
        navigation.said.connect(self.announcing.say)
        self.previewing.shown.connect(self.announcing.say)
        for menu in (self.places, self.targets, self.article_menu):
            menu.opening.connect(self.previewing.hide)
        navigation.choice_wanted.connect(self.targets.offer)
        window.sidebar.page_chosen.connect(navigation.go_to)
        window.sidebar.article_chosen.connect(navigation.show_part)
        window.status.warnings_wanted.connect(self.commands.show_warnings)
        window.stepped.connect(self._step)
        window.closing.connect(self.close)
        self.press.lacking.connect(self._tell_lacking)
        self.attaching.renewed.connect(self.session.renew)
        self.correcting.changed.connect(self._corrected)
        for listener in (self.marks.kept.renew, self.marks.kept.stored):
            self.store_watch.changed.connect(listener)
        opener.opened.connect(self.session.take)
        opener.opened.connect(lambda opened, paths: self.recents.refresh())
        opener.opened.connect(lambda opened, paths: self.watching.begin(paths))
        opener.opened.connect(lambda opened, paths: self.shelf.look_after(self._tell_store))
        opener.failed.connect(self._tell_failed)
        for over in (opener.failed, opener.cancelled):
            over.connect(lambda *_: window.uncover())
        self.press.painted.connect(lambda tile: self._uncover())
        opener.cancelled.connect(lambda: window.status.say(QCoreApplication.translate("Window", "Not opened.")))
        window.notices.told.connect(self.announcing.say)
        self.choices.changed.connect(self._follow_settings)
        self.lighting.changed.connect(self._follow_light)
        self._connect_scenes(window.stage.scenes)

    def _uncover(self) -> None:
        """Once the page can be seen, or an article instead of it, nothing hangs before it any more."""
        if self.window.curtain and (self.window.stage.scenes.pages.is_sharp or self.window.stage.is_reading):
            self.window.uncover()

    def _tell_failed(self, paths: tuple[Path, ...], words: str) -> None:
        """In a bar: the window goes on, and another file can be chosen at once."""
        other = QCoreApplication.translate("Window", "Open another…")
        self.window.notices.show_notice("opening", words, (other, self.opener.ask_for_files))

    def _tell_store(self, what: list[Sentence]) -> None:
        """That the notes were taken from a copy stays to be read until it is put away."""
        for each in what:
            self.window.notices.show_notice("copy", self.language.words.say(each))

    def begin(self, given: Sequence[Path]) -> None:
        """Open the files that were given, else what the reader wants to go on with, else nothing."""
        last = self.resuming.paths(always=self.choices.settings.resume)
        self.opener.open(given or last)
        if last and not given and not self.resuming.before.ended:
            self._tell_resumed()

    def _tell_resumed(self) -> None:
        """The program had broken off; now it is where it was."""
        words = QCoreApplication.translate("Window", "Jumpline broke off last time. It goes on where you were.")
        self.window.notices.show_notice("resumed", words)

    def _connect_scenes(self, scenes: Scenes) -> None:
        navigation, pages = self.navigation, scenes.pages
        pages.reached.connect(navigation.reach)
        pages.zoomed.connect(self._zoomed)
        for listener in (self.pointing, self.walking):
            listener.followed.connect(navigation.follow_spot)
            listener.opened.connect(lambda spot: navigation.read(spot.address))
            listener.missing_wanted.connect(navigation.show_missing)
        self.tree.followed.connect(navigation.follow_spot)
        self.tree.opened.connect(lambda spot: navigation.read(spot.address))
        self.pointing.stepped.connect(self._step)
        self.enlarging.serve(self.pointing, self.places)
        for told in (self.pointing, Gestures(pages)):
            told.column_wanted.connect(self.stepping.zoom_at)
        self.walking.turned.connect(navigation.turn)
        self.walking.ended.connect(navigation.end)
        self.marks.framing.clicked.connect(self.tools.text_desk.drawing.offer_text)
        scenes.article.view.followed.connect(navigation.follow)
        scenes.article.view.turned.connect(navigation.show_part)
        scenes.missing.back.connect(navigation.retreat)
        scenes.missing.wanted.connect(self.attaching.ask)
        scenes.missing.chosen.connect(navigation.show_part)
        scenes.welcome.chosen.connect(self.opener.open)
        scenes.welcome.open_file.connect(self.opener.ask_for_files)
        scenes.welcome.open_folder.connect(self.opener.ask_for_folder)

    def _tell_lacking(self, what: Sentence, is_script: bool) -> None:
        """A rare character is a remark; that a paper cannot be read at all is worth a notice."""
        words = self.language.words.say(what)
        if is_script:
            self.window.notices.show_notice("fonts", words)
        else:
            self.window.status.say(words)

    def _corrected(self, opened: OpenIssue, words: str) -> None:
        self.navigation.relink(opened)
        self.window.status.say(words)
        self.announcing.say(words)

    def _moved(self) -> None:
        self.window.follow(self.navigation)
        self.attaching.follow()
        self.places.follow()
        self.undoing.follow()
        self.targets.follow()
        self.announcing.follow()
        self.tools.following.follow()
        self.window.status.follow(self.navigation)
        self.session.name_window()

    def _zoomed(self, scale: float) -> None:
        fit = self.window.stage.scenes.pages.zoom.fit
        self.window.status.show_zoom(scale)
        for name in ("fit-page", "fit-width"):
            self.window.commands[name].setChecked(fit is not None and name == f"fit-{fit}")

    def _step(self, step: int) -> None:
        (self.navigation.forward if step > 0 else self.navigation.back)()

    def _follow_settings(self, settings: Settings) -> None:
        if interface_language(settings) != self.language.words.language:
            self.language_chosen.emit()
        self._follow_light()
        self.marks.pens.follow(settings)
        self.window.stage.scenes.article.view.set_typography(typography(settings))
        self.window.show_sidebar(settings.sidebar)
        self.window.commands["sidebar"].setChecked(settings.sidebar)
        self.arranging.follow()

    def _follow_light(self) -> None:
        """The theme may be another, or the type have another size."""
        name, points = self.lighting.name, self.choices.settings.interface_points
        self.window.commands["night"].setChecked(self.lighting.is_night)
        if (name, points) == self._dressed_in:
            return
        self._dressed_in = name, points
        dress(self._application, name, self.choices.settings, self.language.words.language)
        dress_window(self.window, name)
        if self.window.isVisible():  # in a turn of its own, or the window would not answer for too long
            QTimer.singleShot(PAINTED, self.window, self.window.colour_icons)
        else:
            self.window.colour_icons()
        for part in (self.window.stage, self.window.sidebar, self.previewing):
            part.set_theme(name)
        self.places.theme = name
        self.tools.set_theme(name)

    def _failed(self, error: BaseException) -> None:
        """The store is told of once, and not over notes that could not be kept, of which that says the same: reading
        goes on without it. Everything else is a bug.
        """
        if not isinstance(error, StorageError):
            raise error
        if not self._store_failed and self.window.notices.subject != UNKEPT:
            self._store_failed = True
            self.window.notices.show_notice("store", self.language.words.say(error.sentence))

    def close(self) -> None:
        """Keep what is to be kept, and end the threads; once."""
        if self._closed:
            return
        self._closed = True
        self.selecting.clear()  # it is not kept, and not to be seen in the picture
        sight = LastSight(self.window)
        self.session.keep_place()
        self.tree.let_go()
        self.voice.close()
        self.lighting.close()
        self.watching.close()
        self.store_watch.close()
        self.resuming.close()
        self.jobs.finish("store", sight.keeping(self.resuming, self.session, self.shelf))
        self.shelf.close()
        self.jobs.close()
        self.attaching.pages.tidied()()
        self.language.leave()
