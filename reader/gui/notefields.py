"""Room for a note and its categories; categories used before are offered."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QPlainTextEdit, QVBoxLayout, QWidget

PAUSE = 600  # milliseconds without a key after which what is written is kept as a draft
COMMAS = "，、,"


class NoteFields(QWidget):
    """`typed` carries the words each time the reader pauses; `done`: Ctrl+Enter, or Enter behind the categories."""

    typed = Signal(str)
    done = Signal()

    def __init__(self, words: str, tags: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = QPlainTextEdit(words)
        self.editor.setPlaceholderText(QCoreApplication.translate("Notes", "Write here. **Bold** and lists are kept."))
        self.editor.setAccessibleName(QCoreApplication.translate("Notes", "Note"))
        self.editor.setTabChangesFocus(True)
        self.categories = CategoriesLine("，".join(tags))
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(lambda: self.typed.emit(self.words))
        self.editor.textChanged.connect(self._timer.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor, 1)
        column.addWidget(self.categories)
        self.setFocusProxy(self.editor)
        for field in (self.editor, self.categories):
            field.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is written."""
        return self.editor.toPlainText().strip()

    @property
    def tags(self) -> tuple[str, ...]:
        """The categories, each once."""
        return self.categories.tags

    def rest(self) -> None:
        """Nothing more is typed here: what a pause would have told is not told."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps the note, Enter alone begins a line of it; behind the categories Enter keeps it too."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_enter(event)
        if not pressed or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or watched is self.categories:
            self.done.emit()
            return True
        return False


class CategoriesLine(QLineEdit):
    """Categories with commas between them; the one being typed is completed from those used before."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(QCoreApplication.translate("Notes", "Categories, with commas"))
        self.setAccessibleName(QCoreApplication.translate("Notes", "Categories"))
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    @property
    def tags(self) -> tuple[str, ...]:
        """The categories, each once."""
        return split(self.text())

    def offer(self, known: Iterable[str]) -> None:
        """Offer these, used before, the most usual first."""
        self._known.setStringList(list(known))

    def offered(self) -> list[str]:
        """What is offered for what is being typed."""
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def _offer(self) -> None:
        begun = self._begun()
        self._completer.setCompletionPrefix(begun.strip())
        if begun.strip() and self.offered() not in ([], [begun.strip()]):
            self._completer.complete()
        else:
            self._popup.hide()

    def _begun(self) -> str:
        """The category in which the cursor stands, as far as it is typed."""
        before = self.text()[: self.cursorPosition()]
        return before[max(map(before.rfind, COMMAS)) + 1 :]

    def _complete(self, chosen: str) -> None:
        start = self.cursorPosition() - len(self._begun())
        self.setText(self.text()[:start] + chosen + self.text()[self.cursorPosition() :])
        self.setCursorPosition(start + len(chosen))


def split(text: str) -> tuple[str, ...]:
    """The categories in a text with commas between them, each once."""
    for comma in COMMAS:
        text = text.replace(comma, ",")
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
