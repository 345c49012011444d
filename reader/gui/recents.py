"""What was read last, in the menu and on the start page; and the specimens beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reader import paths as places
from reader.errors import JumplineError
from reader.formats import open_issue
from reader.gui.jobs import Jobs
from reader.gui.opener import Opener, name_of
from reader.gui.shelf import Shelf
from reader.gui.welcome import Choice
from reader.gui.window import Window
from reader.services.naming import issue_name
from reader.storage.library import Recent

NEAREST = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "en": "en"}


class Recents(QObject):
    """Fills the menu and the lists of the start page."""

    def __init__(self, window: Window, shelf: Shelf, jobs: Jobs, opener: Opener, language: str) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._opener = opener
        window.recent.setEnabled(False)  # until the shelf has answered
        opener.failed.connect(self._forget)
        self._jobs, self._language = jobs, language
        self._has_looked = False
        # Not at once: a file that the program was started with is read first, and its page shown.
        later = QTimer(self, singleShot=True, interval=0)
        later.timeout.connect(self._look_for_specimens)
        window.closing.connect(later.stop)
        later.start()
        window.stage.scenes.welcome.seen.connect(later.start)
        opener.failed.connect(later.start)
        opener.cancelled.connect(later.start)
        self.refresh()

    def _look_for_specimens(self) -> None:
        """Only for somebody who looks at the start page and waits for no file; once."""
        if not self._has_looked and not self._opener.is_opening and self._window.stage.scenes.welcome.isVisible():
            self._has_looked = True
            folder = places.specimen_folder()
            self._jobs.run("files", partial(specimens, folder, self._language), self._show_specimens)

    def refresh(self) -> None:
        """Ask the shelf anew."""
        self._shelf.recent(self._show)

    def _show(self, recent: Sequence[Recent]) -> None:
        choices = [(each.title, each.paths) for each in recent]
        self._window.stage.scenes.welcome.show_recent(choices)
        menu = self._window.recent
        menu.clear()
        for title, paths in choices:
            menu.addAction(title.replace("&", "&&"), partial(self._opener.open, paths)).setToolTip(str(paths[0]))
        menu.setEnabled(bool(choices))

    def _show_specimens(self, choices: Sequence[Choice]) -> None:
        self._window.stage.scenes.welcome.show_specimens(choices)

    def _forget(self, paths: tuple[Path, ...], why: str) -> None:
        """Files that are gone leave the list; those that are only damaged stay."""
        if not all(path.exists() for path in paths):
            self._shelf.forget(paths)
            self.refresh()


def specimens(folder: Path, language: str) -> list[Choice]:
    """The issues that come with the program, those in the reader's language first."""
    found = []
    for path in sorted({*folder.glob("*.npissue"), *(text.parent for text in folder.glob("*/issue.xml"))}):
        try:
            issue = open_issue([path]).issue
        except JumplineError:
            continue
        found.append((issue.language != NEAREST[language], issue_name(issue, name_of([path]), language), (path,)))
    return [(title, paths) for _, title, paths in sorted(found)]
