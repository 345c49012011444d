"""书签与批注: what the reader has kept of the issue, narrowed and sorted at will, each changed where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from reader.gui.panels.listing import Listing
from reader.gui.panels.markdetail import MarkDetail
from reader.gui.panels.markfilter import MarkFilter
from reader.gui.panels.markrows import MARK, MarkRows
from reader.gui.panels.markwords import quoted, spoken, waiting_words, written
from reader.gui.panels.rows import ADDRESS, HEADER, TEXT
from reader.model.marks import Mark, MarkStatus
from reader.services.choosing import Order, chosen

LEAST = 200  # pixels: whatever the card asks for, a small window stays possible


class MarksPanel(QWidget):
    """The marks of the issue. `chosen` and `removed` carry a Mark; `card` tells what is changed in the current one."""

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter, self.listing, self.card = MarkFilter(), Listing(), MarkDetail()
        self.field = self.filter.field
        self._drawn = MarkRows(self.listing)
        self._marks: dict[str, Mark] = {}
        self._pages: tuple[str, ...] = ()
        self._is_known = False
        self.listing.setItemDelegate(self._drawn)
        self.listing.setAccessibleName(QCoreApplication.translate("Notes", "Bookmarks and notes"))
        self._set_out()
        self.filter.changed.connect(self._list)
        self.listing.chosen.connect(lambda name: self.chosen.emit(self._marks[name]))
        self.listing.currentItemChanged.connect(self._show_current)
        self.listing.installEventFilter(self)
        self.card.removed.connect(self._remove)
        self.card.left.connect(lambda mark: self.listing.setFocus())
        self._list()

    def show_marks(self, marks: Sequence[Mark], pages: Sequence[str], *, known: bool = True) -> None:
        """List these of an issue with these pages; those that wait to be placed come first. Unless it is `known` that
        these are all, nothing is said of there being none.
        """
        self._is_known = known
        self._marks = {mark.id: mark for mark in marks}
        self._pages = tuple(pages)
        tags = sorted({tag for mark in marks for tag in mark.tags})
        there = {mark.place.page for mark in marks}
        self.filter.offer(tags, [page for page in pages if page in there])
        self.card.offer(tags)
        self._list()

    def texts(self) -> list[str]:
        """The rows that are listed."""
        return self.listing.texts()

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self._drawn.theme = name
        self.listing.set_theme(name)

    def take_focus(self) -> None:
        """Have the keys go to the list."""
        if self.listing.currentRow() < 0:
            self._go_to_first()
        self.listing.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Delete removes the mark, F2 writes on in it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        mark = self.current
        if mark and event.key() == Qt.Key.Key_Delete:
            self._remove(mark)
        elif mark and event.key() == Qt.Key.Key_F2:
            self.card.write()
        else:
            return False
        return True

    @property
    def current(self) -> Mark | None:
        """The mark of the row that is current."""
        item = self.listing.currentItem()
        return self._marks.get(item.data(ADDRESS)) if item else None

    def _set_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.listing)
        split.addWidget(self.card)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        self.setMinimumHeight(LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(split, 1)

    def _remove(self, mark: Mark) -> None:
        """Have it removed; the next one is current then, so that one key after the other removes several."""
        row = self.listing.currentRow()
        self.removed.emit(mark)
        self.listing.setCurrentRow(min(row, self.listing.count() - 1))
        if self.current is None:
            self._go_to_first()
        self.listing.setFocus()

    def _go_to_first(self) -> None:
        for row in range(self.listing.count()):
            if self.listing.item(row).data(ADDRESS):
                self.listing.setCurrentRow(row)
                return

    def _show_current(self) -> None:
        """The card takes room from the list: the row is brought into sight again when that is done."""
        self.card.show_mark(self.current)
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        if item := self.listing.currentItem():
            self.listing.scrollToItem(item)

    def _list(self) -> None:
        before = self.current
        at, top = before.id if before else None, self.listing.verticalScrollBar().value()
        self.listing.blockSignals(True)
        self.listing.clear()
        shown = chosen(self._marks.values(), self.filter.choice, self.filter.order, self._pages)
        waiting = [mark for mark in shown if mark.status is MarkStatus.WAITING]
        if waiting:
            self.listing.add(None, waiting_words(), kind=HEADER)
        for mark in waiting:
            self._add(mark)
        page = None
        for mark in shown:
            if mark.status is MarkStatus.WAITING:
                continue
            if self.filter.order is Order.READING and mark.place.page != page:
                page = mark.place.page
                self.listing.add(None, page or "", kind=HEADER)
            self._add(mark)
        if not shown and self._is_known:
            self.listing.add(None, self._nothing(), kind=HEADER)
        if at:
            self.listing.mark(at)
        self.listing.blockSignals(False)
        self.listing.verticalScrollBar().setValue(top)
        self._show_current()

    def _add(self, mark: Mark) -> None:
        self.listing.add(mark.id, "\n".join(filter(None, (written(mark), quoted(mark)))))
        item: QListWidgetItem = self.listing.item(self.listing.count() - 1)
        item.setData(MARK, mark)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(mark))
        item.setToolTip(str(item.data(TEXT)))

    def _nothing(self) -> str:
        if self._marks:
            return QCoreApplication.translate("Notes", "No note is like this. Choose less, or look for other words.")
        return QCoreApplication.translate(
            "Notes", "Nothing is marked yet. Choose words and press H to highlight them, N to write a note."
        )
