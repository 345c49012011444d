"""Marks of all issues as a list that may be of any length: what is in its rows is fetched when they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reader.gui.panels.markrows import MARK, TITLE
from reader.gui.panels.markwords import quoted, spoken, written
from reader.gui.panels.rows import ADDRESS
from reader.model.marks import Mark
from reader.storage.marks import Shelved

AT_ONCE = 60  # rows that are fetched together
MOST_KEPT = 3000  # rows whose content is kept
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A mark, and the issue it is of."""

    mark: Mark
    issue: Shelved


class MarkModel(QAbstractListModel):
    """Rows by the numbers of marks. `wanted` carries numbers whose rows are to be given to `take`."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: list[int] = []
        self._rows: dict[int, Row] = {}
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._to_ask: dict[int, None] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    @property
    def numbers(self) -> Sequence[int]:
        """The marks that are listed."""
        return self._numbers

    def show(self, numbers: Sequence[int]) -> None:
        """List these. What is known of them is shown until it has been fetched anew."""
        self.beginResetModel()
        self._numbers = list(numbers)
        self._stale, self._asked = set(self._rows), set()
        self._to_ask.clear()
        self.endResetModel()

    def go_on(self, numbers: Sequence[int]) -> bool:
        """List the rest of these too, where those that are listed are the first of them; whether they are."""
        listed = len(self._numbers)
        if not 0 < listed < len(numbers) or self._numbers != list(numbers[:listed]):
            return False
        self.beginInsertRows(QModelIndex(), listed, len(numbers) - 1)
        self._numbers = list(numbers)
        self.endInsertRows()
        return True

    def take(self, rows: Mapping[int, Row]) -> None:
        """What is in some rows."""
        self._rows |= rows
        self._stale -= set(rows)
        self._asked -= set(rows)
        if len(self._rows) > MOST_KEPT:
            self._rows = dict(list(self._rows.items())[len(self._rows) - MOST_KEPT // 2 :])
        if self._numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))

    def row(self, index: Index) -> Row | None:
        """What is in a row, where that is known; else it is asked for."""
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        number = self._numbers[index.row()]
        if number not in self._rows or number in self._stale:
            self._want(index.row())
        return self._rows.get(number)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Mark and title for the delegate, words for those who hear them."""
        if role == ADDRESS:
            return self._numbers[index.row()]
        if role not in _SAID:
            return None
        row = self.row(index)
        return _SAID[role](row) if row else None

    def _want(self, at: int) -> None:
        """Fetch the row, and those beside it."""
        first = at - at % AT_ONCE
        for number in self._numbers[first : first + AT_ONCE]:
            if number not in self._asked and (number not in self._rows or number in self._stale):
                self._to_ask[number] = None
        if self._to_ask:
            self._timer.start()

    def _ask(self) -> None:
        wanted = [number for number in self._to_ask if number not in self._asked]
        self._to_ask.clear()
        self._asked |= set(wanted)
        if wanted:
            self.wanted.emit(wanted)


_SAID: dict[int, Callable[[Row], object]] = {
    MARK: lambda row: row.mark,
    TITLE: lambda row: " ".join(filter(None, (row.issue.title, row.mark.place.page))),
    Qt.ItemDataRole.AccessibleTextRole: lambda row: spoken(row.mark, row.issue.title),
    Qt.ItemDataRole.ToolTipRole: lambda row: "\n".join(filter(None, (written(row.mark), quoted(row.mark)))),
}
