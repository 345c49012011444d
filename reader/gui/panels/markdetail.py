"""One mark in full, to be changed where it stands: what is written, its categories, its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.panels.dots import DOT, dot
from reader.gui.panels.markwords import about, colour_name, tags_in
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.text.wide import is_wide

PAUSE = 600  # milliseconds without a key after which what is written is kept as a draft
SHOWN = 160  # characters of the words it is about
SHOWN_WAITING = 28  # of those that wait: two lines in the panel, where the row above has them too


class MarkDetail(QFrame):
    """What is changed is told when the reader leaves it: there is nothing to press.

    `edited` carries a Mark and a dict of fields, `typed` a Mark and its words while they are written; the others a
    Mark: it is to be `shown` in the paper, `removed`, brought back (`revived`), `placed` by hand, or the reader has
    `left` it for the list.
    """

    edited = Signal(object, object)
    typed = Signal(object, str)
    shown = Signal(object)
    removed = Signal(object)
    revived = Signal(object)
    placed = Signal(object)
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark: Mark | None = None
        self.title, self.quote = QLabel(), QLabel()
        self.editor, self.tags = QPlainTextEdit(), QLineEdit()
        self.pens: dict[MarkColour, QToolButton] = {}
        self.hint = QLabel()
        self.place = QPushButton(QCoreApplication.translate("Notes", "Place it…"))
        self.show_in_paper = QPushButton(QCoreApplication.translate("Notes", "Show in the paper"))
        self.revive = QPushButton(QCoreApplication.translate("Notes", "Bring back"))
        self.remove = QPushButton(QCoreApplication.translate("Notes", "Remove"))
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(self._tell_typed)
        self._set_out()
        self._connect()
        self.hide()

    def show_mark(self, mark: Mark | None, *, removed: bool = False) -> None:
        """Show this one; what was being written in another is told first. None: there is none to show.

        One that was `removed` is only looked at.
        """
        same = self.mark is not None and mark is not None and self.mark.id == mark.id
        if not same:
            self.tell()
        writing = same and self.is_changed
        self.mark = mark
        self.setVisible(mark is not None)
        if mark and not writing:
            self._fill(mark)
        for widget in (self.editor, self.tags, *self.pens.values()):
            widget.setEnabled(not removed)
        self.revive.setVisible(removed)
        waits = mark is not None and mark.status is MarkStatus.WAITING
        self.remove.setVisible(not removed)
        self.show_in_paper.setVisible(not removed and not waits)  # there is no place to show

    def offer(self, tags: Sequence[str]) -> None:
        """Categories to be completed while they are typed."""
        completer = QCompleter(list(tags), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tags.setCompleter(completer)

    @property
    def fields(self) -> dict[str, object]:
        """What the reader has changed."""
        mark = self.mark
        if mark is None:
            return {}
        words = "name" if mark.kind is MarkKind.BOOKMARK else "words"
        now: dict[str, object] = {words: self.editor.toPlainText().strip(), "tags": tags_in(self.tags.text())}
        return {name: value for name, value in now.items() if value != getattr(mark, name)}

    @property
    def is_changed(self) -> bool:
        """Whether there is something to be told."""
        return bool(self.fields)

    def tell(self) -> None:
        """Tell what has been changed; once."""
        self._timer.stop()
        mark, fields = self.mark, self.fields
        if mark and fields:
            self.edited.emit(mark, fields)

    def write(self) -> None:
        """Have the keys go to what is written."""
        if self.mark:
            self.editor.setFocus()
            self.editor.selectAll()

    def minimumSizeHint(self) -> QSize:
        """As high as its words need in this width: what stands above it must not push them into each other."""
        least = super().minimumSizeHint()
        column = self.layout()
        return QSize(least.width(), column.totalMinimumHeightForWidth(self.width())) if column else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _fill(self, mark: Mark) -> None:
        is_bookmark, waits = mark.kind is MarkKind.BOOKMARK, mark.status is MarkStatus.WAITING
        quote, most = " ".join(mark.quote.split()), SHOWN
        if waits:
            most = SHOWN_WAITING if is_wide(quote[:1]) else 2 * SHOWN_WAITING
        self.quote.setText(f"“{quote[:most]}{'…' if len(quote) > most else ''}”")
        self.quote.setToolTip(mark.quote)
        self.quote.setVisible(bool(quote))
        self.title.setText(about(mark, *filter(None, [mark.place.page])))
        written = mark.name if is_bookmark else mark.words
        if written != self.editor.toPlainText():
            self.editor.setPlainText(written)
        name = QCoreApplication.translate("Notes", "A name for the bookmark")
        self.editor.setPlaceholderText(name if is_bookmark else QCoreApplication.translate("Notes", "Write here"))
        self.editor.setAccessibleName(self.editor.placeholderText())
        self.tags.setText("，".join(mark.tags))
        for colour, pen in self.pens.items():
            pen.setChecked(colour is mark.colour)
            pen.setVisible(not is_bookmark)
        self.title.setVisible(not waits)  # the row above says it, and the hint needs the room
        self.hint.setVisible(waits)
        self.place.setVisible(waits)
        self.updateGeometry()

    def _set_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        self.hint.setText(
            QCoreApplication.translate(
                "Notes", "These words are not in the paper as it is now. Place it by hand, or keep it here."
            )
        )
        self.quote.setObjectName("quiet")
        self.title.setObjectName("quiet")
        for label in (self.title, self.quote, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quote.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(QCoreApplication.translate("Notes", "Note"))
        self.editor.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + 12)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what is left over
        self.tags.setPlaceholderText(QCoreApplication.translate("Notes", "Categories, with commas"))
        self.tags.setAccessibleName(QCoreApplication.translate("Notes", "Categories"))
        pens, buttons = QHBoxLayout(), QHBoxLayout()
        pens.setSpacing(0)
        for colour in MarkColour:
            self.pens[colour] = self._pen(colour)
            pens.addWidget(self.pens[colour])
        pens.addStretch(1)
        for button in (self.place, self.show_in_paper, self.remove, self.revive):
            buttons.addWidget(button)
            button.setAutoDefault(False)
        buttons.addStretch(1)
        column.addWidget(self.hint)
        column.addWidget(self.quote)
        column.addWidget(self.editor, 1)
        column.addWidget(self.tags)
        column.addLayout(pens)
        column.addLayout(buttons)
        column.addWidget(self.title)

    def _pen(self, colour: MarkColour) -> QToolButton:
        pen = QToolButton(self, autoRaise=True)
        pen.setCheckable(True)
        pen.setIcon(dot(colour))
        pen.setIconSize(QSize(DOT, DOT))
        pen.setToolTip(colour_name(colour))
        pen.setAccessibleName(colour_name(colour))
        pen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pen.clicked.connect(lambda: self._colour(colour))
        return pen

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._timer.start)
        self.tags.editingFinished.connect(self.tell)
        self.show_in_paper.clicked.connect(lambda: self.shown.emit(self.mark))
        self.revive.clicked.connect(lambda: self.revived.emit(self.mark))
        self.remove.clicked.connect(lambda: self.removed.emit(self.mark))
        self.place.clicked.connect(lambda: self.placed.emit(self.mark))
        for widget in (self.editor, self.tags):
            widget.installEventFilter(self)

    def _colour(self, colour: MarkColour) -> None:
        for each, pen in self.pens.items():
            pen.setChecked(each is colour)
        if self.mark and self.mark.colour is not colour:
            self.edited.emit(self.mark, {**self.fields, "colour": colour})

    def _tell_typed(self) -> None:
        """What is being written is kept as it is, in case the program ends before the reader does."""
        mark = self.mark
        if mark and mark.kind is not MarkKind.BOOKMARK and self.editor.hasFocus() and "words" in self.fields:
            self.typed.emit(mark, self.editor.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the words keeps them; Ctrl+Enter keeps them and Esc drops them, both back to the list."""
        if event.type() == QEvent.Type.FocusOut and watched is self.editor:
            self.tell()
        if not isinstance(event, QKeyEvent) or not self.mark or not _is_leaving(event):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:  # or Esc would be the window's
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            mark = self.mark
            if event.key() == Qt.Key.Key_Escape:
                self._fill(mark)
                self.typed.emit(mark, "")
            self.tell()
            self.left.emit(mark)
        return True


def _is_leaving(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() == Qt.Key.Key_Escape or (
        is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
