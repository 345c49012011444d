"""What taking in a file of notes would do, before it is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.services.exchanging import Comparison, Taking
from reader.services.wording import counted

SIZE = (640, 460)
MOST_LISTED = 500  # issues; nobody reads on where there are more


class TakingDialog(QDialog):
    """How many notes are new and changed, issue by issue. `taken` carries the Taking that the reader agreed to."""

    taken = Signal(object)

    def __init__(self, name: str, found: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Exchange", "Import notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found = found
        self.heading, self.rest, self.table = QLabel(), QLabel(), _table(found)
        self.back = QCheckBox()
        self.take = QPushButton()
        self.heading.setText(self._said(name))
        self.rest.setText(_unchanged(found))
        self._set_out()
        self._follow()

    def taking(self) -> Taking:
        """What would be taken in."""
        return self._found.taking(with_gone=self.back.isChecked())

    def _set_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        for label in (self.heading, self.rest):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.rest.setObjectName("quiet")
        self.rest.setVisible(bool(self.rest.text()))
        self.table.setVisible(self.table.rowCount() > 0)
        gone = len(self._found.merge.gone)
        one = QCoreApplication.translate("Exchange", "Bring back {count} that was removed here")
        many = QCoreApplication.translate("Exchange", "Bring back {count} that were removed here")
        self.back.setText(counted(gone, one, many))
        self.back.setVisible(gone > 0)
        self.back.toggled.connect(self._follow)
        buttons = QDialogButtonBox()
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QCoreApplication.translate("Notes", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.take.setDefault(True)
        for widget in (self.heading, self.table, self.rest, self.back):
            column.addWidget(widget, 1 if widget is self.table else 0)
        if self.table.isHidden():
            column.addStretch(1)
        column.addWidget(buttons)
        self.resize(*SIZE)

    def _said(self, name: str) -> str:
        found = self._found.merge
        if not found.taken:
            words = QCoreApplication.translate("Exchange", "Nothing in “{file}” is new here.")
            return words.format(file=name)
        new = (
            QCoreApplication.translate("Exchange", "{count} new note"),
            QCoreApplication.translate("Exchange", "{count} new notes"),
        )
        changed = (
            QCoreApplication.translate("Exchange", "{count} changed note"),
            QCoreApplication.translate("Exchange", "{count} changed notes"),
        )
        one, other = counted(len(found.added), *new), counted(len(found.newer), *changed)
        if found.added and found.newer:
            words = QCoreApplication.translate("Exchange", "In “{file}”: {new} and {changed}.")
            return words.format(file=name, new=one, changed=other)
        words = QCoreApplication.translate("Exchange", "In “{file}”: {what}.")
        return words.format(file=name, what=one if found.added else other)

    def _follow(self) -> None:
        count = len(self.taking().after)
        one = QCoreApplication.translate("Exchange", "Import {count} note")
        self.take.setText(counted(count, one, QCoreApplication.translate("Exchange", "Import {count} notes")))
        self.take.setEnabled(count > 0)

    def _accept(self) -> None:
        self.accept()
        self.taken.emit(self.taking())


def _table(found: Comparison) -> QTableWidget:
    issues = found.by_issue()[:MOST_LISTED]
    table = QTableWidget(len(issues), 3)
    heads = (
        QCoreApplication.translate("Exchange", "Newspaper"),
        QCoreApplication.translate("Exchange", "New"),
        QCoreApplication.translate("Exchange", "Changed"),
    )
    table.setHorizontalHeaderLabels(list(heads))
    table.setAccessibleName(QCoreApplication.translate("Exchange", "What is imported, by newspaper"))
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    for row, (title, added, newer) in enumerate(issues):
        for column, words in enumerate((title, str(added or "–"), str(newer or "–"))):
            table.setItem(row, column, QTableWidgetItem(words))
    return table


def _unchanged(found: Comparison) -> str:
    """What of the file stays outside, and why."""
    merge, parts = found.merge, []
    if merge.same:
        one = QCoreApplication.translate("Exchange", "{count} is here already and stays as it is.")
        many = QCoreApplication.translate("Exchange", "{count} are here already and stay as they are.")
        parts.append(counted(merge.same, one, many))
    if merge.older:
        one = QCoreApplication.translate("Exchange", "{count} is older than what is here and is left out.")
        many = QCoreApplication.translate("Exchange", "{count} are older than what is here and are left out.")
        parts.append(counted(merge.older, one, many))
    return " ".join(parts)
