"""One issue after the other: what happens when one is opened, and what is kept when it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QImage

from reader.gui.attaching import Attaching
from reader.gui.correcting import Correcting
from reader.gui.jobs import Jobs
from reader.gui.keptpictures import KeptPictures
from reader.gui.navigation import Navigation
from reader.gui.opener import name_of
from reader.gui.pageview.looking import is_look
from reader.gui.pageview.press import Press
from reader.gui.pictures import Pictures
from reader.gui.shelf import Shelf
from reader.gui.window import Window
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.naming import issue_name
from reader.services.opening import OpenIssue
from reader.services.sights import kept_sights
from reader.services.watching import is_corrected
from reader.storage.library import Kept


class Session(QObject):
    """Begins issues where reading stopped and as they were looked at, keeps both, and names the window after what is
    shown.
    """

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        attaching: Attaching,
        correcting: Correcting,
        press: Press,
        shelf: Shelf,
        jobs: Jobs,
        language: str,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._attaching = attaching
        self._correcting = correcting
        self._press = press
        self._shelf = shelf
        self._jobs = jobs
        self._language = language
        self._pictures: KeptPictures | None = None
        self.name = ""  # what the open issue is called
        self.paths: tuple[Path, ...] = ()

    def take(self, opened: OpenIssue, paths: tuple[Path, ...]) -> None:
        """An issue has been opened: remember it, and begin it where reading stopped."""
        name = issue_name(opened.issue, name_of(paths), self._language)
        self.keep_place()  # it may be the same issue
        before = self._navigation.opened
        again = before is not None and paths == self.paths and is_corrected(before.issue, opened.issue)
        self._shelf.remember(paths, name, opened, before.issue.key if again and before else "")
        self._shelf.kept(opened.issue.key, partial(self._complete, opened, name, paths))

    def _complete(self, opened: OpenIssue, name: str, paths: tuple[Path, ...], kept: Kept) -> None:
        """Put in the pages that the reader has added, then what they have said of the links."""

        def begin(whole: OpenIssue) -> None:
            self._begin(self._correcting.begin(whole, kept.corrections), name, paths, kept)

        self._attaching.complete(opened, kept.attached, begin)

    def _begin(self, opened: OpenIssue, name: str, paths: tuple[Path, ...], kept: Kept) -> None:
        self.keep_place()
        here = self._window.stage.stop(self._navigation.here()) if self._is_open(paths) else None
        self.name, self.paths = name, paths
        self._print(opened)
        stop = here or _looked_at(kept) or (self._at(kept.place) if kept.place else None)
        self._navigation.begin(opened, stop.locator.page if stop else None)
        if stop:
            self._navigation.resume(stop)
        self._window.status.clearMessage()

    def _is_open(self, paths: tuple[Path, ...]) -> bool:
        """Whether these files are what is being read; read anew they are shown just where the reader is in them."""
        stage = self._window.stage
        return self._navigation.opened is not None and paths == self.paths and not stage.is_away

    def _at(self, place: Locator) -> Stop:
        """The place, in the size that pages are looked at, from its beginning."""
        stop = self._window.stage.stop(place)
        return replace(stop, left=0.0, top=0.0, whole=place.article is not None, read=0.0)

    def renew(self, opened: OpenIssue) -> None:
        """The same issue with other pages: it stays open where it is, and what was said of its links holds."""
        opened = self._correcting.over(opened)
        self._print(opened)
        self._navigation.renew(opened)

    def _print(self, opened: OpenIssue) -> None:
        self._pictures = KeptPictures(Pictures(opened.source))
        self._press.begin(opened, self._pictures)

    @property
    def look(self) -> Stop | None:
        """How the issue is looked at; None where it is not, or the page is not composed yet."""
        stage, here = self._window.stage, self._navigation.here()
        return stage.stop(here) if here.issue and (stage.is_reading or stage.scenes.pages.is_settled) else None

    def keep_place(self, then: Callable[[], object] = lambda: None) -> None:
        """Keep where reading stopped, and how it is looked at. A picture of the window from before is true no more."""
        if self._navigation.opened:
            paths = self.paths
            self._jobs.run("store", lambda: kept_sights().drop(paths))
            self._shelf.keep_place(self._navigation.here(), self.look, then)

    def name_window(self) -> None:
        """江声日报 2026年3月5日 A1 — 转版"""
        program = QCoreApplication.translate("Window", "Jumpline")
        place = " ".join(filter(None, (self.name, self._navigation.label)))
        self._window.setWindowTitle(f"{place} — {program}" if self._navigation.opened else program)

    def load_picture(self, href: str, width: int, then: Callable[[QImage], None]) -> None:
        """Have a picture of the issue read; `then` is called if there is one, and the issue is still the same."""
        pictures = self._pictures
        if pictures is None:
            return

        def deliver(image: QImage | None) -> None:
            if image is not None and pictures is self._pictures:
                then(image)

        self._jobs.run("files", lambda: pictures(href, width), deliver)


def _looked_at(kept: Kept) -> Stop | None:
    """How the issue was looked at, if pages can be fitted so."""
    return kept.look if kept.look and is_look(kept.look) else None
