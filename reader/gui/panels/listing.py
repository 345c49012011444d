"""A list of rows that follows the reading place and says which row was chosen by the reader, not by the program."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from reader.gui.panels.rows import ADDRESS, BADGE, HEADER, KIND, REMARK, ROW, TEXT, Rows


class Listing(QListWidget):
    """Rows of a panel. `chosen` carries what was given as the row's `address`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = self._made_rows()
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def _made_rows(self) -> Rows:
        return Rows(self)

    def add(self, address: object, text: str, *, badge: str = "", remark: str = "", kind: str = ROW) -> None:
        """Add a row at the end."""
        item = QListWidgetItem()
        for role, value in ((ADDRESS, address), (TEXT, text), (BADGE, badge), (REMARK, remark), (KIND, kind)):
            item.setData(role, value)
        spoken = " ".join(filter(None, (badge, text, remark)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(text)
        if kind == HEADER:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addItem(item)

    def texts(self) -> list[str]:
        """The texts of the rows."""
        return [str(self.item(row).data(TEXT)) for row in range(self.count())]

    def mark(self, address: object) -> None:
        """Mark the row of this address as where the reader is, and bring it into sight; none where there is none."""
        for row in range(self.count()):
            if self.item(row).data(ADDRESS) == address:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))
                return
        self.setCurrentRow(-1)

    def show_from(self, address: object) -> None:
        """Scroll so that the row of this address stands first."""
        for row in range(self.count()):
            if self.item(row).data(ADDRESS) == address:
                self.scrollToItem(self.item(row), QAbstractItemView.ScrollHint.PositionAtTop)

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self._rows.theme = name
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Wide enough for a headline in two or three lines."""
        return QSize(13 * self.fontMetrics().height(), 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _choose(self, item: QListWidgetItem) -> None:
        if item.data(KIND) != HEADER or item.data(ADDRESS):
            self.chosen.emit(item.data(ADDRESS))
