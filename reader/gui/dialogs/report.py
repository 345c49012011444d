"""That something unexpected happened: what the reader has to know of it, and a report they can copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


class ReportDialog(QDialog):
    """Says it in one sentence; below it stands the report, which goes nowhere by itself."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Report", "Something unexpected happened"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QLabel(
            QCoreApplication.translate(
                "Report",
                "Something unexpected happened in Jumpline. Your notes are kept, and you can go on reading. If it "
                "happens again, copy the report and send it to whoever looks after Jumpline for you.",
            )
        )
        self.words.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(QCoreApplication.translate("Report", "Report"))
        self.copy_button = QPushButton(QCoreApplication.translate("Report", "Copy the report"))
        self.go_on = QPushButton(QCoreApplication.translate("Report", "Go on"))
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.words)
        column.addWidget(self.report, 1)
        column.addLayout(buttons)
        self.copy_button.clicked.connect(self._copy)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.resize(640, 440)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(QCoreApplication.translate("Report", "Copied"))
