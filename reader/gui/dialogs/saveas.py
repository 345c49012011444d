"""What is to be saved, and in which form: asked before a name is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.pressing import GoesOn
from reader.services.exporting.extent import Extent

FORMS = (
    (".pdf", "PDF, as it is printed"),
    (".html", "Web page, with the pictures in it"),
    (".md", "Markdown"),
    (".txt", "Plain text"),
    (".npissue", "Newspaper, to be opened with Jumpline"),
)


def tr(text: str) -> str:
    """A word of this dialog in the reader's language."""
    return QCoreApplication.translate("Saving", text)


class SaveAsDialog(QDialog):
    """Offers some extents, each with its name. `wanted` carries the one chosen, the ending of the form, and whether
    highlights and notes go along.
    """

    wanted = Signal(object, str, bool)

    def __init__(self, offers: list[tuple[Extent, str]], form: str, with_notes: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as"))
        self.offers = [(extent, QRadioButton(words.replace("&", "&&"))) for extent, words in offers]
        self.form = QComboBox()
        for ending, words in FORMS:
            self.form.addItem(f"{tr(words)}  ({ending})", ending)
        self.form.setCurrentIndex(max(0, self.form.findData(form)))
        self.form.setAccessibleName(tr("In which form"))
        self.notes = QCheckBox(tr("With my highlights and notes"))
        self.notes.setChecked(with_notes)
        self.form.currentIndexChanged.connect(self._follow)
        self._set_out()
        self.offers[0][1].setChecked(True)
        self._follow()

    def _set_out(self) -> None:
        choices = QVBoxLayout()
        for _, button in self.offers:
            choices.addWidget(button)
        rows = QFormLayout()
        rows.addRow(QLabel(tr("What")), choices)
        rows.addRow(tr("In which form"), self.form)  # this label is its name
        rows.addRow(self.notes)
        buttons = QDialogButtonBox()
        save = buttons.addButton(tr("Choose a name…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        GoesOn([*(button for _, button in self.offers), self.notes], save)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addLayout(rows)
        column.addWidget(buttons)

    def _follow(self) -> None:
        """A newspaper of our own keeps no notes: they are kept beside it, and saved by themselves."""
        self.notes.setEnabled(self.form.currentData() != ".npissue")

    def _choose(self) -> None:
        extent = next(extent for extent, button in self.offers if button.isChecked())
        ending = str(self.form.currentData())
        self.accept()
        self.wanted.emit(extent, ending, self.notes.isChecked() and self.notes.isEnabled())
