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
        self.back.setText(
            QCoreApplication.translate("Exchange", "Bring back {count} that were removed here").format(count=gone)
        )
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
        words = QCoreApplication.translate("Exchange", "From “{file}” come {added} new notes and {newer} changed ones.")
        return words.format(file=name, added=len(found.added), newer=len(found.newer))

    def _follow(self) -> None:
        count = len(self.taking().after)
        words = QCoreApplication.translate("Exchange", "Import {count} notes")
        self.take.setText(words.format(count=count))
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
        words = QCoreApplication.translate("Exchange", "{count} are here already and stay as they are.")
        parts.append(words.format(count=merge.same))
    if merge.older:
        words = QCoreApplication.translate("Exchange", "{count} are older than what is here and are left out.")
        parts.append(words.format(count=merge.older))
    return " ".join(parts)
