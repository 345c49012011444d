"""A page that jump lines lead to and the file does not have, shown as a page of its own in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.pageview.canvas import paint_ground
from reader.gui.theme import THEMES, article_palette
from reader.model.jump import PartAddress
from reader.services.contents import PageEntry
from reader.typeset.placed import Ink

LINK = "link"


class MissingPage(QWidget):
    """Says which page is missing and which articles would go on there. `chosen` carries the PartAddress of one,
    `wanted` the label of the page when the reader wants to open the file that has it.
    """

    back = Signal()
    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = "light"
        self._label = ""
        self._page = QWidget(self)
        self._page.setMaximumWidth(680)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self._words.setFont(font)
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint = QLabel(
            QCoreApplication.translate(
                "Missing page", "Does another file have this page? Open it: the page then stays with this issue."
            )
        )
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._articles = QVBoxLayout()
        self._set_out()

    def _set_out(self) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(18)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addWidget(self._why)
        column.addLayout(self._articles)
        column.addSpacing(12)
        column.addWidget(self._hint)
        column.addLayout(self._buttons())
        column.addStretch(3)
        around = QHBoxLayout(self)
        around.setContentsMargins(40, 32, 40, 32)
        around.addStretch(1)
        around.addWidget(self._page, 10)
        around.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        for text, slot in (
            (QCoreApplication.translate("Missing page", "Back"), self.back.emit),
            (QCoreApplication.translate("Missing page", "Open the page…"), self._want),
        ):
            button = QPushButton(text)
            button.setMinimumHeight(40)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            self.setFocusProxy(button)  # in the end the last one: what a reader most likely wants here
            row.addWidget(button)
        row.addStretch()
        return row

    def _want(self) -> None:
        self.wanted.emit(self._label)

    def show_missing(self, entry: PageEntry, articles: Sequence[tuple[PartAddress, str]]) -> None:
        """Say it of this page; `articles` are the parts that would go on there, with their titles."""
        self._label = entry.label
        words = QCoreApplication.translate("Missing page", "The file of this issue has no page {page}")
        self._words.setText(words.format(page=entry.label))
        self._why.setText(QCoreApplication.translate("Missing page", "These articles would go on there:"))
        self._why.setVisible(bool(articles))
        while item := self._articles.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for address, title in articles:
            link = QPushButton(title)
            link.setFlat(True)
            link.setObjectName(LINK)
            self._colour(link)
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.setMinimumHeight(36)
            link.clicked.connect(lambda _checked=False, address=address: self.chosen.emit(address))
            self._articles.addWidget(link)

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self._theme = name
        colours = article_palette(THEMES[name])
        for part in (self._page, self._words, self._why, self._hint):  # under a style sheet none takes its parent's
            part.setPalette(colours)
        for link in self._page.findChildren(QPushButton, LINK):
            self._colour(link)
        self.update()

    def _colour(self, link: QPushButton) -> None:
        """In the colour of a jump line on the page: the one of the window may not be seen on it."""
        page = THEMES[self._theme].page
        link.setStyleSheet(f"color: {page.inks[Ink.JUMP]}; background: {page.paper};")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, and a page on it."""
        painter = QPainter(self)
        theme = THEMES[self._theme]
        painter.fillRect(event.rect(), QColor(theme.desk))
        paint_ground(painter, QRectF(self._page.geometry()), theme.page.paper)
        painter.end()
