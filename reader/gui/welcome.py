"""The start page, where no file is open: what was read last, and the specimens to start from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.gui.icons import program_icon
from reader.gui.panels.listing import Listing

ROOM = 7  # heights of a line that a list has at the least: three issues

Choice = tuple[str, tuple[Path, ...]]
"""A title, and the files it stands for."""


class Welcome(QScrollArea):
    """Two lists to choose from and two buttons. `chosen` carries the paths of what was chosen; `seen`: it is shown."""

    seen = Signal()
    chosen = Signal(object)
    open_file = Signal()
    open_folder = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent, self.specimens = Listing(), Listing()
        self._nothing = QLabel(QCoreApplication.translate("Welcome", "What you open will be listed here."))
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        for listing in (self.recent, self.specimens):
            listing.chosen.connect(self.chosen)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self._page())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to what has the focus
        self.show_recent(())

    def showEvent(self, event: QShowEvent) -> None:
        """Say so."""
        super().showEvent(event)
        self.seen.emit()

    def show_recent(self, choices: Sequence[Choice]) -> None:
        """List what was opened last."""
        _fill(self.recent, choices)
        self.recent.setVisible(bool(choices))
        self._nothing.setVisible(not choices)

    def show_specimens(self, choices: Sequence[Choice]) -> None:
        """List the issues that come with the program."""
        _fill(self.specimens, choices)

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self.recent.set_theme(name)
        self.specimens.set_theme(name)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(980)
        column = QVBoxLayout(page)
        column.setContentsMargins(36, 40, 36, 36)
        column.setSpacing(22)
        column.addLayout(_heading())
        column.addLayout(self._buttons())
        column.addLayout(self._lists(), 1)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 20)
        row.addStretch(1)
        return around

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, signal in (
            (QCoreApplication.translate("Welcome", "Open a newspaper…"), self.open_file),
            (QCoreApplication.translate("Welcome", "Open a folder of pages…"), self.open_folder),
        ):
            button = QPushButton(text)
            button.setMinimumSize(200, 48)
            button.clicked.connect(signal)
            row.addWidget(button)
        hint = QLabel(QCoreApplication.translate("Welcome", "or drop files on this window"))
        hint.setForegroundRole(hint.foregroundRole().PlaceholderText)
        row.addSpacing(12)
        row.addWidget(hint, 1)
        return row

    def _lists(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(36)
        for at, (title, listing) in enumerate(
            (
                (QCoreApplication.translate("Welcome", "Read last"), self.recent),
                (QCoreApplication.translate("Welcome", "Specimens to try"), self.specimens),
            )
        ):
            grid.addWidget(_large(title, 1.15), 0, at)
            grid.setColumnStretch(at, 1)
            grid.addWidget(listing, 1, at)
            listing.setAccessibleName(title)
            listing.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the room that there is
            listing.setMinimumHeight(ROOM * listing.fontMetrics().height())
        grid.addWidget(self._nothing, 1, 0)
        grid.setRowStretch(1, 1)
        return grid


def _heading() -> QHBoxLayout:
    row = QHBoxLayout()
    picture = QLabel()
    picture.setPixmap(program_icon().pixmap(72, 72))
    words = QVBoxLayout()
    words.addWidget(_large(QCoreApplication.translate("Window", "Jumpline"), 2.0))
    words.addWidget(
        QLabel(QCoreApplication.translate("Welcome", "Newspapers, read page by page and article by article"))
    )
    row.addWidget(picture)
    row.addSpacing(18)
    row.addLayout(words, 1)
    return row


def _large(text: str, factor: float) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(True)
    label.setFont(font)
    return label


def _fill(listing: Listing, choices: Sequence[Choice]) -> None:
    listing.clear()
    for title, paths in choices:
        listing.add(paths, title)
