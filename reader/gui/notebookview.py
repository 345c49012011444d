"""笔记本: the marks of all issues; on the left the newspapers, in the middle the marks, on the right the one chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QSplitter, QVBoxLayout, QWidget

from reader.gui.fieldkeys import UndoPast
from reader.gui.icons import let_clear
from reader.gui.panels.listing import Listing
from reader.gui.panels.markdetail import MarkDetail
from reader.gui.panels.markfilter import MarkFilter
from reader.gui.panels.markmodel import MarkModel, Row
from reader.gui.panels.markrows import MarkRows
from reader.gui.panels.rows import ADDRESS
from reader.services.wording import counted
from reader.storage.marks import Choice, Shelved
from reader.text.folding import fold

EVERYTHING = 0  # stands for all issues that are listed, in the place of the number of one
PAUSE = 120  # milliseconds without a key after which what is typed is looked for
WIDTHS = (240, 560, 340)
LEAST = (360, 240)  # pixels


class NotebookView(QWidget):
    """`changed`: something else is wanted; `chosen` and `removed` carry a Row: to be shown in the paper, to go."""

    changed = Signal()
    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter, self.card = MarkFilter(wide=True), MarkDetail()
        self.papers, self.paper_field = Listing(), QLineEdit()
        self.count, self.nothing = QLabel(), QLabel()
        self.model, self.listing = MarkModel(self), QListView()
        self._rows = MarkRows(self.listing, lines=2)
        self._shelved: tuple[Shelved, ...] = ()
        self._number: int | None = None
        self._at = -1  # the row that was current
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._set_out()
        self._connect()

    @property
    def choice(self) -> Choice:
        """What is wanted."""
        return replace(self.filter.choice, issues=self._issues())

    @property
    def current(self) -> Row | None:
        """The mark that is current."""
        return self.model.row(self.listing.currentIndex())

    def offer(self, shelved: Sequence[Shelved], tags: Sequence[str]) -> None:
        """The newspapers and categories there are to choose from."""
        self.filter.offer(tags, ())
        self.card.offer(tags)
        if tuple(shelved) != self._shelved:
            self._shelved = tuple(shelved)
            self._list_papers()

    def show_numbers(self, numbers: Sequence[int], count: int | None = None) -> None:
        """List these marks, the first of `count` where that is given. The one that was current stays so; where it is
        gone, the one in its place is.
        """
        if (current := self.listing.currentIndex()).isValid():
            self._at = current.row()
        self.model.show(numbers)
        self._settle(numbers, len(numbers) if count is None else count)

    def show_all(self, numbers: Sequence[int]) -> None:
        """List these, of which the first are listed already."""
        if not self.model.go_on(numbers):
            self.model.show(numbers)
        self._settle(numbers, len(numbers))

    def minimumSizeHint(self) -> QSize:
        """No larger than the other scenes need: a small window is no reason to have none."""
        return QSize(*LEAST)

    def take_focus(self) -> None:
        """Have the keys go where words are looked for."""
        self.filter.field.setFocus()
        self.filter.field.selectAll()

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self._rows.theme = name
        self.papers.set_theme(name)
        self.listing.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes the mark, F2 writes on in it; arrows in the field go down to the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        row, key = self.current, event.key()
        if watched is self.filter.field:
            if key != Qt.Key.Key_Down:
                return False
            self._go_to_list()
        elif row and key == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif row and key == Qt.Key.Key_F2:
            self.card.write()
        elif row and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(row)
        else:
            return False
        return True

    def _settle(self, numbers: Sequence[int], count: int) -> None:
        """Have the right one be current; where it may be among those that follow, none is."""
        if self._number is not None:
            is_there = self._number in numbers
            self._at = list(numbers).index(self._number) if is_there else self._at
            if is_there or len(numbers) == count:
                self._make_current(min(self._at, len(numbers) - 1))
        self._show_count(count)
        self._show_current()

    def _issues(self) -> tuple[int, ...]:
        item = self.papers.currentItem()
        number = item.data(ADDRESS) if item else EVERYTHING
        if number != EVERYTHING:
            return (number,)
        return tuple(each.number for each in self._listed()) if self.paper_field.text().strip() else ()

    def _listed(self) -> list[Shelved]:
        wanted = fold(self.paper_field.text().strip()).text
        return [each for each in self._shelved if wanted in fold(each.title).text]

    def _list_papers(self) -> None:
        item = self.papers.currentItem()
        before = item.data(ADDRESS) if item else EVERYTHING
        listed = self._listed()
        self.papers.blockSignals(True)
        self.papers.clear()
        words = QCoreApplication.translate("Notebook", "All newspapers")
        self.papers.add(EVERYTHING, words, remark=str(sum(each.count for each in listed)))
        for each in listed:
            self.papers.add(each.number, each.title, remark=str(each.count))
        self.papers.mark(before)
        is_gone = self.papers.currentRow() < 0
        if is_gone:
            self.papers.setCurrentRow(0)
        self.papers.blockSignals(False)
        if is_gone:
            self._timer.start()

    def _narrow_papers(self) -> None:
        self._list_papers()
        self._timer.start()

    def _show_count(self, count: int) -> None:
        one = QCoreApplication.translate("Notebook", "{count} note")
        self.count.setText(counted(count, one, QCoreApplication.translate("Notebook", "{count} notes")))
        words = QCoreApplication.translate("Notebook", "No note is like this. Choose less, or look for other words.")
        if not self._shelved and self.choice == Choice():
            words = QCoreApplication.translate(
                "Notebook", "What you highlight (H), write (N) and bookmark (Ctrl+D) in any newspaper is found here."
            )
        self.nothing.setText(words)
        self.nothing.setVisible(not count)
        self.listing.setVisible(count > 0)

    def _go_to_list(self) -> None:
        if not self.listing.currentIndex().isValid():
            self._make_current(0)
        self.listing.setFocus()

    def _make_current(self, at: int) -> None:
        index = self.model.index(max(0, at))
        self.listing.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _follow(self) -> None:
        number = self.listing.currentIndex().data(ADDRESS)
        self._number = number if number is not None else self._number
        self._show_current()

    def _show_current(self) -> None:
        row = self.current
        self.card.show_mark(row.mark if row else None, removed=self.filter.choice.removed)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.changed)
        self.filter.changed.connect(self._timer.start)
        self.paper_field.textChanged.connect(self._narrow_papers)
        UndoPast(self.paper_field)
        self.papers.currentRowChanged.connect(lambda at: self.changed.emit())
        self.listing.selectionModel().currentChanged.connect(lambda now, before: self._follow())
        self.model.dataChanged.connect(self._show_current)
        self.listing.doubleClicked.connect(lambda index: self.chosen.emit(self.current))
        self.card.shown.connect(lambda mark: self.chosen.emit(self.current))
        self.card.removed.connect(lambda mark: self.removed.emit(self.current))
        self.card.left.connect(lambda mark: self.listing.setFocus())
        for widget in (self.listing, self.filter.field):
            widget.installEventFilter(self)

    def _set_out(self) -> None:
        title = QLabel(QCoreApplication.translate("Notebook", "Notebook"))
        title.setObjectName("title")
        self.count.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(16, 24, 16, 0)
        self.listing.setModel(self.model)
        self.listing.setItemDelegate(self._rows)
        self.listing.setUniformItemSizes(True)
        self.listing.setFrameShape(QFrame.Shape.NoFrame)
        self.listing.setMouseTracking(True)
        self.listing.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.listing.setAccessibleName(QCoreApplication.translate("Notebook", "Notes of all newspapers"))
        self.papers.setUniformItemSizes(True)
        self.papers.setAccessibleName(QCoreApplication.translate("Notebook", "Newspapers"))
        self.paper_field.setPlaceholderText(QCoreApplication.translate("Notebook", "Newspaper or date"))
        self.paper_field.setAccessibleName(self.paper_field.placeholderText())
        let_clear(self.paper_field)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.filter)
        column.addWidget(self._split(), 1)

    def _split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal)
        for widgets in ((self.paper_field, self.papers), (self.nothing, self.listing), (self.card,)):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget, 1 if widget in (self.papers, self.listing, self.nothing) else 0)
            if widgets == (self.card,):
                column.setStretch(0, 1)
                side.setMinimumWidth(300)
            split.addWidget(side)
        split.setChildrenCollapsible(False)
        split.setSizes(list(WIDTHS))
        split.setStretchFactor(1, 1)
        return split
