"""A dialog to choose an article of the issue: listed by page, fewer while one types."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.gui.accessibility.naming import name_buttons
from reader.gui.dialogs.buttons import plain
from reader.gui.icons import let_clear
from reader.gui.panels.headlines import HeadlinesPanel
from reader.gui.panels.rows import ADDRESS, HEADER, KIND, TEXT
from reader.model.jump import PartAddress
from reader.services.opening import OpenIssue

MOVING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}  # articles
SIZE = (560, 640)


class ArticlesDialog(QDialog):
    """The articles of an issue but for one, at first those of `page`. `chosen` carries a PartAddress.

    The field for typing has the focus; arrows move in the list below all the same.
    """

    chosen = Signal(object)

    def __init__(
        self,
        opened: OpenIssue,
        without: PartAddress,
        question: str,
        theme: str,
        parent: QWidget,
        page: str | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Correcting", "Choose an article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field, self.listing = QLineEdit(), HeadlinesPanel()
        self._without = without
        self.listing.set_theme(theme)
        self.listing.show_headlines(opened)
        self.listing.setAccessibleName(QCoreApplication.translate("Correcting", "Articles by page"))
        self.listing.chosen.connect(self._choose)
        self.field.setPlaceholderText(QCoreApplication.translate("Correcting", "Words of the headline, or a page"))
        let_clear(self.field)
        self.field.textChanged.connect(self.narrow)
        self.field.installEventFilter(self)
        self._set_out(question)
        self.narrow("")
        name_buttons(self)
        if page:
            self._start_at(page)

    def _set_out(self, question: str) -> None:
        label = QLabel(question)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        self.field.setAccessibleName(question)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = plain(kinds.Ok, kinds.Cancel)
        self._buttons.accepted.connect(self._accept_row)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.field, self.listing, self._buttons):
            column.addWidget(widget)
        self.resize(*SIZE)

    def narrow(self, wanted: str) -> None:
        """Show only the articles with these words in the headline, or those of a page of this label."""
        words, page, shown = wanted.casefold().split(), "", []
        header = None
        for row in range(self.listing.count()):
            item = self.listing.item(row)
            if item.data(KIND) == HEADER:
                header, page = item, str(item.data(TEXT)).casefold()
                header.setHidden(True)
                continue
            text = f"{page} {item.data(TEXT)}".casefold()
            fits = item.data(ADDRESS) != self._without and all(word in text for word in words)
            item.setHidden(not fits)
            if fits:
                shown.append(row)
                if header:
                    header.setHidden(False)
        self.listing.setCurrentRow(shown[0] if shown else -1)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(shown))

    def _start_at(self, page: str) -> None:
        """Choose the first article of a page to begin with, if it has any, and show all of them."""
        listing, here = self.listing, ""
        for row in range(listing.count()):
            item = listing.item(row)
            if item.data(KIND) == HEADER:
                here = item.data(ADDRESS)
            elif here == page and not item.isHidden():
                listing.setCurrentRow(row)
                listing.scrollToItem(listing.item(row - 1), listing.ScrollHint.PositionAtTop)
                return

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the keys that move do so in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in MOVING:
            self._move(MOVING[Qt.Key(event.key())])
            return True
        return False

    def _move(self, step: int) -> None:
        """So many articles down the list, past the headings."""
        listing = self.listing
        shown = [row for row in range(listing.count()) if not listing.isRowHidden(row) and not _heading(listing, row)]
        if shown:
            at = shown.index(listing.currentRow()) if listing.currentRow() in shown else 0
            listing.setCurrentRow(shown[min(max(at + step, 0), len(shown) - 1)])

    def _accept_row(self) -> None:
        if item := self.listing.currentItem():
            self._choose(item.data(ADDRESS))

    def _choose(self, address: object) -> None:
        """Only an article is a choice, and only the first: Enter in the list reaches the button too."""
        if isinstance(address, PartAddress) and self.isVisible():
            self.accept()
            self.chosen.emit(address)


def _heading(listing: HeadlinesPanel, row: int) -> bool:
    return bool(listing.item(row).data(KIND) == HEADER)
