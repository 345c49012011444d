"""The card of a mark, beside it on the page or in the article: to read what was written, and to write on in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.gui.formatted import Formatted
from reader.gui.notefields import NoteFields
from reader.gui.pageview.markpainting import line_colour
from reader.gui.pageview.shadow import SHADOW, paint_shadow
from reader.gui.preview import beside
from reader.model.marks import Mark, MarkKind

EMS = 24  # of the type size: the width of the words
MOST = 260  # pixels of height for words that are read
OUTER = SHADOW + 2  # pixels round the card for its shadow
SIDE = 14  # pixels of paper beside the words
QUOTED = 60  # characters of the words that a note is about
EDGE = 5  # pixels of the strip in the mark's colour


@dataclass(frozen=True, slots=True)
class Said:
    """What the card says around the words: a line above them, and one below."""

    head: str
    foot: str


class MarkCard(QWidget):
    """Shows one mark. `finished` carries (mark, words, tags) when writing is over and is to be kept, `dropped` the mark
    when it is not; `typed` (mark, words) at each pause; `removed` and `wanted` (to write on it) the mark. `let_go`: it
    is gone, and had the keys.
    """

    finished = Signal(object, str, tuple)
    dropped = Signal(object)
    typed = Signal(object, str)
    removed = Signal(object)
    wanted = Signal(object)
    left = Signal()
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.mark: Mark | None = None
        self.about = QRect()
        self.fields: NoteFields | None = None
        self.name: QLineEdit | None = None
        self._colour = QColor()
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(OUTER + EDGE, OUTER, OUTER, OUTER)
        self.hide()

    @property
    def is_writing(self) -> bool:
        """Whether something is being written in it."""
        return self.fields is not None or self.name is not None

    def read(self, mark: Mark, said: Said, about: QRect) -> None:
        """Show the mark that lies at `about` of the parent, to be read."""
        self.finish()
        inside, column = self._begin(mark, about)
        column.addWidget(_quiet(said.head))
        if words := mark.words or mark.name:
            shown = Formatted(MOST)
            shown.show_words(words, _width())
            column.addWidget(shown)
        column.addWidget(_quiet(said.foot))
        buttons = QHBoxLayout()
        buttons.addStretch()
        for words, tell in ((_edit_words(mark), self.wanted.emit), (_remove_words(), self.removed.emit)):
            buttons.addWidget(_button(words, partial(self._choose, tell, mark)))
        column.addLayout(buttons)
        self._show(inside)

    def write(self, mark: Mark, said: Said, about: QRect, words: str = "") -> None:
        """Let the reader write on the mark at `about` of the parent."""
        self.finish()
        inside, column = self._begin(mark, about)
        column.addWidget(_quiet(said.head))
        if quote := " ".join(mark.quote.split()):
            column.addWidget(_label(f"“{quote[:QUOTED]}{'…' if len(quote) > QUOTED else ''}”"))
        if mark.kind is MarkKind.BOOKMARK:
            self.name = QLineEdit(mark.name)
            self.name.setPlaceholderText(QCoreApplication.translate("Notes", "What to call this bookmark"))
            self.name.setAccessibleName(self.name.placeholderText())
            self.name.returnPressed.connect(self.finish)
            self.name.installEventFilter(self)
            column.addWidget(self.name)
        else:
            self.fields = NoteFields(words or mark.words, mark.tags)
            self.fields.editor.setFixedHeight(QFontMetrics(QApplication.font()).height() * 7)
            self.fields.typed.connect(partial(self.typed.emit, mark))
            self.fields.done.connect(self.finish)
            for field in (self.fields.editor, self.fields.categories):
                field.installEventFilter(self)
            column.addWidget(self.fields)
        column.addLayout(self._ends())
        self._show(inside)
        (self.name or self.fields or self).setFocus()

    def place(self, about: QRect) -> None:
        """Have it beside what lies at `about` of the parent."""
        self.about = about
        self.move(beside(about, self.size(), self._over.rect(), OUTER))

    def finish(self) -> None:
        """Put the card away; what was written is kept."""
        mark, fields, name = self.mark, self.fields, self.name
        self._put_away()
        if mark and fields:
            fields.rest()
            self.finished.emit(mark, fields.words, fields.tags)
        elif mark and name is not None:
            self.finished.emit(mark, name.text().strip(), mark.tags)

    def drop(self) -> None:
        """Put the card away; what was written is not kept."""
        mark, fields = self.mark, self.fields
        self._put_away()
        if mark and fields:
            fields.rest()
            self.dropped.emit(mark)

    def drop_unless_writing(self) -> None:
        """Put the card away if it is only read."""
        if not self.is_writing:
            self.drop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The shadow may lie over the sign: a click on it is one on the sign."""
        if self.mark and not self.is_writing and not self._paper.contains(event.position().toPoint()):
            self._choose(self.wanted.emit, self.mark)

    @property
    def _paper(self) -> QRect:
        return self.rect().adjusted(OUTER, OUTER, -OUTER, -OUTER)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer has gone."""
        super().leaveEvent(event)
        self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The page below is not pointed at."""
        super().enterEvent(event)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Esc leaves the note as it was; it must not reach the window, where it leads back to the page."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.drop()
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card with its shadow, and a strip in the colour of the mark."""
        painter = QPainter(self)
        card = self._paper.toRectF()
        paint_shadow(painter, card, self.devicePixelRatioF())
        painter.fillRect(card, self.palette().base())
        painter.fillRect(card.adjusted(0, 0, EDGE - card.width(), 0), self._colour)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawRect(card.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _begin(self, mark: Mark, about: QRect) -> tuple[QWidget, QVBoxLayout]:
        self._put_away()
        self.mark, self.about, self._colour = mark, about, line_colour(mark.colour)
        inside = QWidget(self)
        inside.setFixedWidth(_width() + 2 * SIDE + 16)  # and a scroll bar
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 10, SIDE, 10)
        column.setSpacing(6)
        return inside, column

    def _show(self, inside: QWidget) -> None:
        self._inside = inside
        self._column.addWidget(inside)
        inside.show()
        self.adjustSize()
        self.place(self.about)
        self.show()
        self.raise_()

    def _put_away(self) -> None:
        had_keys = self.is_writing and self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_keys:  # or Qt would give them to whatever comes next in the window
            self.let_go.emit()
        if self._inside:
            self._column.removeWidget(self._inside)
            self._inside.setParent(None)
            self._inside.deleteLater()
        self._inside = self.mark = self.fields = self.name = None

    def _choose(self, tell: Callable[[Mark], object], mark: Mark) -> None:
        self._put_away()
        tell(mark)

    def _ends(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(_button(QCoreApplication.translate("Notes", "Cancel"), self.drop, "Esc"))
        buttons.addWidget(_button(QCoreApplication.translate("Notes", "Done"), self.finish, "Ctrl+Enter"))
        return buttons


def _width() -> int:
    """How wide the words are, in pixels. A font of its own a widget has only once it is shown."""
    return EMS * QFontMetrics(QApplication.font()).height() * 2 // 3


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _quiet(words: str) -> QLabel:
    label = _label(words)
    label.setProperty("quiet", True)
    return label


def _button(words: str, act: Callable[[], object], tip: str = "") -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setText(words)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(lambda _checked=False: act())
    return button


def _edit_words(mark: Mark) -> str:
    if mark.kind is MarkKind.BOOKMARK:
        return QCoreApplication.translate("Notes", "Name it")
    return QCoreApplication.translate("Notes", "Write on")


def _remove_words() -> str:
    return QCoreApplication.translate("Notes", "Remove")
