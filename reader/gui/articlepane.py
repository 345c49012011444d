"""The article view with a bar above it that leads back to the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.gui.articleview.view import ArticleView, LoadPicture
from reader.gui.dressing import OWN_COLOURS
from reader.gui.theme import THEMES, article_palette
from reader.model.jump import PartAddress
from reader.services.contents import page_of
from reader.services.opening import OpenIssue


class ArticlePane(QWidget):
    """Shows one article whole; the bar names the pages that it stands on."""

    def __init__(self, load_picture: LoadPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ArticleView(load_picture)
        for part in (self.view, self.view.viewport()):
            part.setProperty(OWN_COLOURS, True)
        self.view.setAccessibleName(QCoreApplication.translate("Window", "Article"))
        self.view.setAutoFillBackground(True)  # the margins beside the column are paper too
        self._back = QToolButton()
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = self.fontMetrics().height()
        self._back.setIconSize(QSize(side, side))
        self._pages = _WholeLabel()
        self._pages.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # buttons come first
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(self._back)
        self._type = QToolButton()
        self._type.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._type.setText(QCoreApplication.translate("Window", "Type"))
        self._type.setToolTip(QCoreApplication.translate("Window", "How articles are set"))
        self._place = QToolButton()
        self._place.setIconSize(QSize(side, side))
        bar.addWidget(self._pages, 1)
        bar.addSpacing(16)
        bar.addWidget(self._type)
        bar.addSpacing(6)
        bar.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)

    def set_return(self, action: QAction) -> None:
        """The action that leads back to the page."""
        self._back.setDefaultAction(action)

    def set_place_action(self, action: QAction) -> None:
        """The action that puts the article beside the page, and back instead of it."""
        self._place.setDefaultAction(action)
        self._place.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def set_beside(self, beside: bool) -> None:
        """Whether a page is seen beside the article."""

    def set_type_menu(self, menu: QMenu) -> None:
        """The menu of how articles are set."""
        self._type.setMenu(menu)

    def show_article(self, opened: OpenIssue, address: PartAddress) -> None:
        """Show the thread that the part belongs to."""
        pages = [page_of(opened.issue, member) or "" for member in opened.links.thread(address)]
        words = QCoreApplication.translate("Window", "Page {pages}")
        self._pages.setText(words.format(pages=" → ".join(pages)))
        self.view.show_article(opened, address)

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        colours = article_palette(THEMES[name])
        self.view.apply(colours, THEMES[name].page)
        self.view.viewport().setPalette(colours)  # under a style sheet it does not take its parent's


class _WholeLabel(QLabel):
    """Says nothing where there is no room for all of it: half a page number is none."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a label, or not at all."""
        if self.sizeHint().width() <= self.width():
            super().paintEvent(event)
