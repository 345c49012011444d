"""The window: puts the parts together and connects them. It decides nothing itself.

It may be shown before its parts are loaded, as it was left (`firstsight`): this module needs none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QMargins, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.pressing import pressed_by
from reader.gui.systemword import system_word

if TYPE_CHECKING:
    from reader.gui.curtain import Curtain
    from reader.gui.navigation import Navigation
    from reader.gui.noticebar import NoticeBar
    from reader.gui.opener import Opener
    from reader.gui.sidebar import Sidebar
    from reader.gui.stage import Stage
    from reader.gui.statusline import StatusLine

SIZE = (1480, 960)  # of a window that nobody has changed yet; on a high screen as much more as fits it
WORDED = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
SIDEBAR, WORDED_FROM = 13.2, 55  # heights of a line: how wide the sidebar is, and a window whose toolbar has words
MOST_BARS = 1000  # pixels that are believed to be taken by bars and panels
SHARE = 0.94  # of the screen at most


class Window(QMainWindow):
    """The one window, empty until it is furnished; `curtain` hangs before it meanwhile.

    `bars` is the room that bars and panels take round the stage, where that is known. `closing` comes while everything
    is still there to be kept, `moved` when window or panels have another place or size, `stepped` carries -1 or 1 for
    the back and forward buttons of a mouse.
    """

    closing = Signal()
    stepped = Signal(int)
    moved = Signal()

    stage: Stage
    sidebar: Sidebar
    status: StatusLine
    notices: NoticeBar

    def __init__(self) -> None:
        super().__init__()
        self.commands: dict[str, QAction] = {}
        self.opener: Opener | None = None
        self.curtain: Curtain | None = None
        self.is_furnished = False
        self.bars: QMargins | None = None
        self._is_placed = False
        self._bars: list[QWidget] = []
        self._sidebar_wanted = True
        self._room_for_words = 0
        self._toolbar = QToolBar()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.resize(first_size(self.screen().availableSize()))

    def furnish(self, stage: Stage, sidebar: Sidebar, status: StatusLine, notices: NoticeBar) -> None:
        """Put the parts in; once, before anything is asked of the window."""
        self.stage, self.sidebar, self.status, self.notices = stage, sidebar, status, notices
        self.recent = QMenu(QCoreApplication.translate("Window", "Recent files"), self)
        self._set_out()
        self.is_furnished = True

    def uncover(self) -> None:
        """Take the curtain away: what was behind it is to be seen from now on, and does what was done before it."""
        if self.curtain:
            self.curtain.lift()
            deeds, self.curtain = self.curtain.deeds, None
            if deeds and self.is_furnished:
                from reader.gui.catchingup import catch_up

                QTimer.singleShot(0, self, lambda: catch_up(self, self.stage, deeds))

    def _set_out(self) -> None:
        self._split.addWidget(self.sidebar)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.notices)
        self._bars.append(self.notices)
        self._middle.addWidget(self.stage, 1)  # all the room that bars do not need
        self._split.addWidget(middle)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([usual_bars(self.width()).left(), self.width()])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.splitterMoved.connect(lambda place, handle: self.moved.emit())
        self.stage.divided.connect(self.moved)
        self.sidebar.currentChanged.connect(lambda tab: self.moved.emit())
        self.setCentralWidget(self._split)
        self.setStatusBar(self.status)
        self._toolbar.setObjectName("toolbar")
        self._toolbar.setWindowTitle(QCoreApplication.translate("Window", "Toolbar"))
        self._toolbar.setMovable(False)
        self._toolbar.toggleViewAction().setVisible(False)
        self.addToolBar(self._toolbar)
        self.setAcceptDrops(True)

    def kept(self) -> dict[str, str]:
        """Where the window and its panels are, to be given to `restore` at another time."""
        states = {"window": self.saveGeometry(), "panels": self._split.saveState()}
        words = {name: bytes(state.toBase64().data()).decode("ascii") for name, state in states.items()}
        if not self.stage.is_away:
            self.bars = self._bars_now()
        bars = self.bars
        sides = f"{bars.left()} {bars.top()} {bars.right()} {bars.bottom()}" if bars else ""
        words |= {"tab": str(self.sidebar.currentIndex()), "share": f"{self.stage.share:.3f}", "bars": sides}
        return words | {"system": system_word()}

    def _bars_now(self) -> QMargins:
        corner, stage = self.stage.mapTo(self, QPoint()), self.stage.size()
        right, below = self.width() - corner.x() - stage.width(), self.height() - corner.y() - stage.height()
        return QMargins(corner.x(), corner.y(), right, below)

    def restore(self, kept: Mapping[str, str]) -> None:
        """As it was; on a screen that is still there, never filling it, and what is not understood is left as it is."""
        if not self._is_placed:  # else it has been, and the reader may have moved it since
            self.restore_place(kept)
        self._is_placed = False
        self._split.restoreState(_state(kept, "panels"))
        self.stage.restore_share(kept.get("share", ""))
        tab = int(kept["tab"]) if kept.get("tab", "").isdecimal() else 0
        if tab < self.sidebar.count() and self.sidebar.isTabVisible(tab):
            self.sidebar.setCurrentIndex(tab)

    def restore_place(self, kept: Mapping[str, str]) -> None:
        """Where it was, without its panels; before it is furnished, too."""
        self._is_placed = not self.is_furnished
        sides = kept.get("bars", "").split()
        if len(sides) == 4 and all(each.isdecimal() and int(each) < MOST_BARS for each in sides):
            self.bars = QMargins(*map(int, sides))
        self.restoreGeometry(_state(kept, "window"))
        self.setWindowState(self.windowState() & ~(Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized))

    @property
    def has_bars(self) -> bool:
        """Whether something takes room above or below the stage: a notice, what is looked for, what is read aloud."""
        return any(bar.isVisible() for bar in self._bars)

    @property
    def bars_there(self) -> list[QWidget]:
        """Those that are seen, from the top down, and at the foot what can be cancelled."""
        progress = self.status.progress
        return [*(bar for bar in self._bars if bar.isVisible()), *([progress] if progress.can_cancel else [])]

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar below the stage, no higher than what is in it."""
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bars.append(bar)
        self._middle.addWidget(bar)

    def give_menu(self, name: str, menu: QMenu) -> None:
        """Give the button of an action in the toolbar an arrow with a menu."""
        button = self._toolbar.widgetForAction(self.commands[name])
        if isinstance(button, QToolButton):
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def set_commands(self, slots: dict[str, Callable[[], object]]) -> None:
        """Make the menus and the toolbar; each action does what `slots` says."""
        from reader.gui import actions

        self.commands = actions.make(slots, self)
        actions.fill_menus(self.menuBar(), self.commands, self.recent)
        actions.fill_toolbar(self._toolbar, self.commands)
        self.stage.scenes.article.set_return(self.commands["return"])

    def colour_icons(self) -> None:
        """Draw the icons in the colours and the size that go with the type."""
        from reader.gui import actions

        side = round(
            QFontMetrics(QApplication.font()).height() * 1.3
        )  # the window's own is not known before it is shown
        self._toolbar.setIconSize(self._toolbar.iconSize().scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio))
        actions.colour_icons(self.commands, self.palette())
        self._toolbar.setToolButtonStyle(WORDED)
        self._room_for_words = self._toolbar.sizeHint().width()
        self._fit_toolbar()

    def _fit_toolbar(self) -> None:
        """Icons without words where there is no room for all: a button that is out of sight is lost."""
        style = WORDED if self._room_for_words <= self.width() else Qt.ToolButtonStyle.ToolButtonIconOnly
        if style != self._toolbar.toolButtonStyle():
            self._toolbar.setToolButtonStyle(style)

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen with the page, or come back."""
        for bar in (self.menuBar(), self._toolbar, self.status):
            bar.setVisible(not full)
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if full
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )
        self.commands["full-screen"].setChecked(full)

    def follow(self, navigation: Navigation) -> None:
        """Enable what can be done where the reader is."""
        opened, at, last = navigation.opened is not None, navigation.at, len(navigation.entries) - 1
        reading = self.stage.is_reading
        on_page = opened and self.stage.currentWidget() is self.stage.scenes.pages
        able = {
            "back": navigation.history.can_go_back,
            "forward": navigation.history.can_go_forward,
            "previous": navigation.turned(-1) is not None,
            "next": navigation.turned(1) is not None,
            "first": at > 0,
            "last": opened and at < last,
            "go-to": opened,
            "jump": on_page,
            "article": on_page,
            "return": True,
            "fit-page": on_page,
            "fit-width": on_page,
            "full-size": on_page,
            "zoom-in": on_page or reading,
            "zoom-out": on_page or reading,
            "warnings": opened,
            "save-as": opened,
            "find": opened,
            "bookmark": on_page or reading,
            **dict.fromkeys(("highlight", "underline", "strike", "note", "clip"), on_page or reading),
            "export-notes": opened,
            "find-next": opened,
            "find-previous": opened,
            "start": self.stage.currentWidget() is not self.stage.scenes.welcome,
        }
        for name, enabled in able.items():
            self.commands[name].setEnabled(enabled)
        self.show_sidebar(self._sidebar_wanted)
        self.status.show_place(on_page)

    def show_sidebar(self, shown: bool) -> None:
        """Show or hide the sidebar; the start page and the notebook stand alone."""
        self._sidebar_wanted = shown
        self.sidebar.setVisible(shown and not self.stage.is_away)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Say that the window stands elsewhere."""
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that the window has another size."""
        super().resizeEvent(event)
        if self.is_furnished:
            self._fit_toolbar()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button, which the button leaves to the window."""
        if not pressed_by(event, self):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The back and forward buttons of a mouse."""
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self.stepped.emit(steps[event.button()])
        else:
            super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        from reader.gui.opener import dropped

        if dropped(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files dropped here, all of them as one issue; what files of notes hold is offered to be taken in."""
        from reader.gui.opener import dropped

        event.acceptProposedAction()
        if self.opener:
            self.opener.open(dropped(event.mimeData().urls()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Have everything kept before the window is gone."""
        self.closing.emit()
        event.accept()


def first_size(screen: QSize) -> QSize:
    """How large a window is at first on a screen with so much room, in the same proportions wherever there is enough:
    on a high screen a whole page is as easy to read as it can be.
    """
    room = screen * SHARE
    size = QSize(*SIZE)
    return size.expandedTo(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)).boundedTo(room)


def usual_bars(width: int) -> QMargins:
    """About the room that bars and panels take round the stage of a window so wide that nobody has changed yet."""
    line = QFontMetrics(QApplication.font()).height()
    with_words = width >= WORDED_FROM * line
    above = 3.3 * line + 48 if with_words else 2.3 * line + 44
    return QMargins(round(SIDEBAR * line), round(above), 0, line + 17)


def _state(kept: Mapping[str, str], name: str) -> QByteArray:
    return QByteArray.fromBase64(kept.get(name, "").encode("utf-8"))
