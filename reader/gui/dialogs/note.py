"""Writing a note: the words it is about, room to write, categories; what is being written survives a crash."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

PAUSE = 600  # milliseconds without a key after which what is written is kept as a draft
SHOWN = 120  # characters of the words a note is about


class NoteDialog(QDialog):
    """Room to write. `typed` carries the words each time the reader pauses; Ctrl+Enter keeps the note."""

    typed = Signal(str)

    def __init__(self, quote: str, words: str, tags: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Notes", "Note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.editor = QPlainTextEdit(words)
        self.editor.setPlaceholderText(QCoreApplication.translate("Notes", "Write here. **Bold** and lists are kept."))
        self.editor.setAccessibleName(QCoreApplication.translate("Notes", "Note"))
        self.editor.setTabChangesFocus(True)
        self.categories = QLineEdit("，".join(tags))
        self.categories.setPlaceholderText(QCoreApplication.translate("Notes", "Categories, with commas between them"))
        self.categories.setAccessibleName(QCoreApplication.translate("Notes", "Categories"))
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(lambda: self.typed.emit(self.words))
        self.editor.textChanged.connect(self._timer.start)
        self._lay_out(quote)
        self.resize(520, 360)

    @property
    def words(self) -> str:
        """What is written."""
        return self.editor.toPlainText().strip()

    @property
    def tags(self) -> tuple[str, ...]:
        """The categories, each once."""
        parts = self.categories.text().replace("，", ",").replace("、", ",").split(",")
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))

    def _lay_out(self, quote: str) -> None:
        column = QVBoxLayout(self)
        if quote:
            shown = " ".join(quote.split())
            about = QLabel(f"“{shown[:SHOWN]}{'…' if len(shown) > SHOWN else ''}”")
            about.setWordWrap(True)
            about.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(about)
        column.addWidget(self.editor, 1)
        column.addWidget(self.categories)
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
        self.editor.installEventFilter(self)
        self.editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps the note; Enter alone begins a line of it."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_enter(event)
        if pressed and isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the line of categories keeps the note, as Ctrl+Enter does anywhere."""
        if _is_enter(event) and self.categories.hasFocus():
            self.accept()
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
