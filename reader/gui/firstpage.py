"""The first page of a newspaper whose window is not known from before: it is shown while all else is still to be made.

It is needed before anything else is loaded, so this module must need little more than the page itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMargins, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader import paths as places
from reader.errors import JumplineError
from reader.gui.curtain import LIFTED, Curtain, taken
from reader.gui.dressing import dress
from reader.gui.jobs import Jobs
from reader.gui.keptpictures import KeptPictures
from reader.gui.lighting import theme_now
from reader.gui.measure import QtMeasure
from reader.gui.pageview.arrangement import Arrangement, PageList
from reader.gui.pageview.looking import is_look, look
from reader.gui.pageview.press import Press
from reader.gui.pageview.view import PageView
from reader.gui.pictures import Pictures
from reader.gui.theme import PALETTES, THEMES
from reader.gui.window import Window, usual_bars
from reader.services.glance import Glance, glance
from reader.services.kepttexts import kept_layouts
from reader.services.naming import issue_name
from reader.services.opening import Asked
from reader.settings import Settings, interface_language

LATEST = 4000  # milliseconds after which the page is waited for no more


class FirstPage(QObject):
    """Shows a page in a window that is not furnished yet; then a picture of it hangs there as the window's curtain.

    `over`, once: it hangs, or there will be none.
    """

    over = Signal()

    def __init__(self, window: Window, files: Sequence[Path], settings: Settings) -> None:
        super().__init__(window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._window = window
        self._asked = Asked()
        self._is_over = False
        self._application, self._settings = application, settings
        self._language = interface_language(settings)
        self._jobs = Jobs({"files": 1, "pages": 1}, self._fail, self)
        self.measure = QtMeasure()
        self._press = Press(self._jobs, PALETTES, self, kept_layouts(), self.measure)
        self._view = PageView(self._press)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a screen reader is not to be told of what is about to go
        self._light()
        application.styleHints().colorSchemeChanged.connect(self._light)
        self._view.arrange(Arrangement(settings.arrangement))
        window.setContentsMargins(_bars(window, settings))
        window.setCentralWidget(self._view)
        self._press.painted.connect(lambda _tile: self._see())
        QTimer.singleShot(LATEST, self, self._end)
        asked, folder, given = self._asked, places.data_folder(), [path.absolute() for path in files]
        self._jobs.run("files", lambda: glance(given, folder, asked.go_on), self._take)

    def _light(self) -> None:
        """Take the colours of the theme; the system may say only now that it is night."""
        if not self._is_over:
            theme = theme_now(self._settings, self._application.styleHints())
            dress(self._application, theme, self._settings, self._language)
            self._view.set_look(THEMES[theme].look(theme))

    def _take(self, found: Glance | None) -> None:
        if found is None:
            self._end()
            return
        opened = found.opened
        name = issue_name(opened.issue, self._window.windowTitle(), self._language)
        self._window.setWindowTitle(f"{name} {found.label}")
        self._press.begin(opened, KeptPictures(Pictures(opened.source)))
        self._view.begin(PageList(tuple(page.label for page in opened.issue.pages)))
        self._view.show_page(found.label)
        if found.look and is_look(found.look):
            look(self._view, found.look)

    def _see(self) -> None:
        if self._view.is_settled and self._view.is_sharp and not self._is_over:
            self._window.curtain = Curtain(taken(self._window), self._window)
            self._window.curtain.show()
            QTimer.singleShot(LIFTED, self._window, self._window.uncover)
            self._end()

    def _fail(self, error: BaseException) -> None:
        """What is wrong with the file or the store will be said when they are opened in earnest."""
        self._end()
        if not isinstance(error, JumplineError):
            raise error

    def _end(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._asked.give_up()
        self._press.begin(None, None)  # its lane goes
        self._jobs.close()
        self._window.takeCentralWidget()
        self._view.deleteLater()
        self._window.setContentsMargins(QMargins())
        self.over.emit()


def _bars(window: Window, settings: Settings) -> QMargins:
    bars = window.bars or usual_bars(window.width())
    return bars if settings.sidebar else QMargins(0, bars.top(), bars.right(), bars.bottom())
