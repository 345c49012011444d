"""Writing a note: the words it is about, room to write, categories; what is being written survives a crash."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.gui.notefields import NoteFields

SHOWN = 120  # characters of the words a note is about


class NoteDialog(QDialog):
    """Room to write. `typed` carries the words each time the reader pauses; Ctrl+Enter keeps the note."""

    typed = Signal(str)

    def __init__(self, quote: str, words: str, tags: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Notes", "Note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields = NoteFields(words, tags)
        self.editor, self.categories = self._fields.editor, self._fields.categories
        self._fields.typed.connect(self.typed)
        self._fields.done.connect(self.accept)
        self._lay_out(quote)
        self.resize(520, 360)

    @property
    def words(self) -> str:
        """What is written."""
        return self._fields.words

    @property
    def tags(self) -> tuple[str, ...]:
        """The categories, each once."""
        return self._fields.tags

    def _lay_out(self, quote: str) -> None:
        column = QVBoxLayout(self)
        if quote:
            shown = " ".join(quote.split())
            about = QLabel(f"“{shown[:SHOWN]}{'…' if len(shown) > SHOWN else ''}”")
            about.setWordWrap(True)
            about.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(about)
        column.addWidget(self._fields, 1)
        buttons = QDialogButtonBox()
        keep = buttons.addButton(
            QCoreApplication.translate("Notes", "Keep the note"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        keep.setDefault(False)
        keep.setAutoDefault(False)
        buttons.addButton(QCoreApplication.translate("Notes", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._fields.setFocus()
