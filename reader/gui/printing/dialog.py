"""The print dialog: choices at the left, the sides as they will come out at the right. The same on all systems."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.gui.printing.form import HIGH, Form, tr
from reader.gui.printing.preview import Preview
from reader.services.wording import counted

SHARE = 0.92  # of the window behind it
MOST_COPIES = 99


class PrintDialog(QDialog):
    """Shows what is told it. The reader wants: `print_wanted`, `file_wanted` (a PDF), `advised` (the article instead of
    a page too small to read), `stopped` (no more of what is being printed).
    """

    print_wanted = Signal()
    file_wanted = Signal()
    advised = Signal()
    stopped = Signal()

    def __init__(self, form: Form, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form, self.preview = form, preview
        self._sides, self._busy = 0, False
        self.printers, self.copies, self.both_sides = QComboBox(), QSpinBox(), QCheckBox(tr("On both sides"))
        self.told = QLabel()
        self.advice, self.take_advice = QLabel(), QPushButton(tr("Print the article instead"))
        self.count = QLabel()
        self.progress = QProgressBar()
        self.print_button = QPushButton(tr("Print"))
        self.file_button = QPushButton(tr("Save as PDF…"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self._connect()
        self.show_printers(None)
        self.advise("", offer=False)
        self.tell("")
        self.resize(parent.size() * SHARE)

    def show_printers(self, names: Sequence[str] | None) -> None:
        """Offer these printers; None while they are being looked for."""
        self.printers.clear()
        self.printers.addItems([*names] if names else [])
        self.printers.setEnabled(bool(names))
        self.printers.setPlaceholderText(tr("Looking for printers…") if names is None else tr("No printer was found."))
        self.printers.setCurrentIndex(0 if names else -1)
        self.show_count(self._sides)

    def show_count(self, sides: int) -> None:
        """Say how many sides there will be; without any there is nothing to print."""
        self._sides = sides
        said = counted(sides, tr("{count} side of paper"), tr("{count} sides of paper"))
        self.count.setText(said if sides else tr("Nothing to print"))
        self.print_button.setEnabled(bool(sides) and self.printers.count() > 0)
        self.file_button.setEnabled(bool(sides))

    def advise(self, text: str, *, offer: bool) -> None:
        """Say that this will not be easy to read, and offer what will."""
        self.advice.setText(text)
        self.advice.setVisible(bool(text))
        self.take_advice.setVisible(offer)

    def tell(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def show_progress(self, done: int, all_: int) -> None:
        """Printing goes on; the button at the right stops it."""
        self.progress.setRange(0, all_)
        self.progress.setValue(done)
        self._set_busy(True)

    def end_progress(self) -> None:
        """It is done, or given up."""
        self._set_busy(False)
        self.show_count(self._sides)

    def reject(self) -> None:
        """Escape and Close stop what is being printed first."""
        if self._busy:
            self.stopped.emit()
        else:
            super().reject()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.progress.setVisible(busy)
        for part in (self.form, self.printers, self.copies, self.both_sides, self.print_button, self.file_button):
            part.setEnabled(not busy)
        self.close_button.setText(tr("Stop") if busy else tr("Close"))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        column.addWidget(self.form)
        for label in (self.advice, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.advice)
        column.addWidget(self.take_advice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(self._machine())
        room = QScrollArea()
        room.setWidget(left)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        room.setMinimumWidth(left.sizeHint().width() + 24)
        halves = QHBoxLayout()
        halves.setSpacing(18)
        halves.addWidget(room)
        halves.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(14)
        whole.addLayout(halves, 1)
        whole.addLayout(self._buttons())

    def _machine(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(18)
        self.copies.setRange(1, MOST_COPIES)
        self.printers.setAccessibleName(tr("Printer"))
        self.copies.setAccessibleName(tr("Copies"))
        for control in (self.printers, self.copies, self.both_sides):
            control.setMinimumHeight(HIGH)
        form.addRow(tr("Printer"), self.printers)
        form.addRow(tr("Copies"), self.copies)
        form.addRow("", self.both_sides)
        return form

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        for button in (self.file_button, self.print_button, self.close_button):
            button.setMinimumSize(QSize(120, 40))
            row.addWidget(button)
        self.print_button.setDefault(True)
        self.progress.setTextVisible(False)
        self.progress.hide()
        return row

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.take_advice.clicked.connect(self.advised)
        self.close_button.clicked.connect(self.reject)
