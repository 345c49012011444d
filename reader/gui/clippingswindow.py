"""The clippings book in a window of its own: contents by category, and beside it the clipping that is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from reader.gui.articleview.typography import Typography
from reader.gui.articleview.view import ArticleView
from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import HEADER
from reader.gui.pressing import pressed_by
from reader.gui.theme import THEMES, article_palette
from reader.model.clipping import Clipping
from reader.model.jump import PartAddress
from reader.services.clipping import as_opened, in_order

SIZE = (1080, 760)
SHARE = 0.9  # of the screen at most


class ClippingsWindow(QWidget):
    """Shows the clippings it is given. `moved` carries (Clipping, category), `removed` and `shown_in_paper` a Clipping;
    `export_wanted`, `undo_wanted` and `redo_wanted` say what the reader wants.
    """

    moved = Signal(object, str)
    removed = Signal(object)
    shown_in_paper = Signal(object)
    export_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(QCoreApplication.translate("Clippings", "Clippings"))
        self.listing, self.view = Listing(), ArticleView(lambda *_asked: None)
        self.category = QComboBox(editable=True)
        self._clippings: dict[str, Clipping] = {}
        self._current = ""
        self._on_one: list[QWidget] = []
        self._language = ""
        self._set_out()
        self._connect()
        self.setGeometry(self._place(parent))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button, which the button leaves to the window."""
        if not pressed_by(event, self):
            super().keyPressEvent(event)

    def show_clippings(self, clippings: Sequence[Clipping], language: str) -> None:
        """List these by category; the one that is read stays, if it is still there."""
        self._clippings = {each.id: each for each in clippings}
        self._language = language
        self._list(clippings)
        if self._current not in self._clippings:
            first = next((one for each in in_order(clippings) for one in each.clippings), None)
            self._current = first.id if first else ""
        self.read(self._current)

    def read(self, clipping_id: str) -> None:
        """Show this clipping."""
        self._current = clipping_id
        self.listing.mark(clipping_id)
        clipping = self._clippings.get(clipping_id)
        for button in self._on_one:
            button.setEnabled(clipping is not None)
        if clipping is None:
            self.view.clear_article()
            return
        names = dict.fromkeys(each.name for each in in_order(self._clippings.values()) if each.name)
        self._offer(names, clipping.category)
        opened = as_opened([clipping], self.windowTitle(), uncategorised(), self._language)
        self.view.show_article(opened, PartAddress(clipping.id))

    def texts(self) -> list[str]:
        """The rows of the contents."""
        return self.listing.texts()

    def set_look(self, theme: str, typography: Typography) -> None:
        """Take the colours of a theme, and set the articles so."""
        self.listing.set_theme(theme)
        colours = article_palette(THEMES[theme])
        self.view.set_typography(typography)
        self.view.apply(colours, THEMES[theme].page)
        self.view.viewport().setPalette(colours)

    def _list(self, clippings: Sequence[Clipping]) -> None:
        self.listing.clear()
        for category in in_order(clippings):
            self.listing.add(None, category.name or uncategorised(), remark=str(len(category.clippings)), kind=HEADER)
            for each in category.clippings:
                self.listing.add(each.id, f"{each.title}\n{each.source}".strip())
        if not clippings:
            words = QCoreApplication.translate(
                "Clippings", "Nothing is clipped yet. Press K on an article to keep it here."
            )
            self.listing.add(None, words, kind=HEADER)

    def _offer(self, names: Iterable[str], chosen: str) -> None:
        self.category.blockSignals(True)
        self.category.clear()
        self.category.addItems(list(names))
        self.category.setEditText(chosen)
        self.category.blockSignals(False)

    def _set_out(self) -> None:
        self.listing.setAccessibleName(QCoreApplication.translate("Clippings", "Contents"))
        self.view.setAccessibleName(QCoreApplication.translate("Clippings", "Clipping"))
        self.view.setAutoFillBackground(True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self.view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.listing)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _bar(self) -> QHBoxLayout:
        """Above the clipping: its category, and what can be done with it."""
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 10, 14, 10)
        bar.setSpacing(10)
        label = QLabel(QCoreApplication.translate("Clippings", "Category"))
        label.setBuddy(self.category)
        self.category.setAccessibleName(label.text())
        self.category.setMinimumWidth(self.fontMetrics().height() * 8)
        if edit := self.category.lineEdit():
            edit.setPlaceholderText(uncategorised())
            edit.setAccessibleName(label.text())
            edit.editingFinished.connect(self._move)
        bar.addWidget(label)
        bar.addWidget(self.category)
        bar.addStretch()
        show = QCoreApplication.translate("Clippings", "Show in the newspaper")
        self._on_one = [
            self.category,
            _button(bar, show, lambda: self._tell(self.shown_in_paper)),
            _button(bar, QCoreApplication.translate("Clippings", "Remove"), lambda: self._tell(self.removed)),
            _button(bar, QCoreApplication.translate("Clippings", "Export all…"), self.export_wanted.emit),
        ]
        return bar

    def _connect(self) -> None:
        self.listing.chosen.connect(self.read)
        self.category.activated.connect(lambda _index: self._move())
        for keys, tell in (("Ctrl+Z", self.undo_wanted.emit), ("Ctrl+Shift+Z", self.redo_wanted.emit)):
            QShortcut(QKeySequence(keys), self, tell)
        remove = QShortcut(QKeySequence("Delete"), self.listing, lambda: self._tell(self.removed))
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence("Esc"), self, self.close)

    def _move(self) -> None:
        clipping = self._clippings.get(self._current)
        if clipping and self.category.currentText().strip() != clipping.category:
            self.moved.emit(clipping, self.category.currentText())

    def _tell(self, signal: SignalInstance) -> None:
        if clipping := self._clippings.get(self._current):
            signal.emit(clipping)

    def _place(self, parent: QWidget) -> QRect:
        """Over the window of the newspaper, as far as the screen has room for it."""
        screen = parent.screen().availableGeometry()
        room = QRect(screen.topLeft(), screen.size() * SHARE)
        room.moveCenter(screen.center())
        place = QRect(room.topLeft(), QSize(*SIZE).boundedTo(room.size()))
        place.moveCenter(parent.window().frameGeometry().center())
        left = min(max(place.left(), room.left()), room.right() - place.width() + 1)
        return QRect(QPoint(left, min(max(place.top(), room.top()), room.bottom() - place.height() + 1)), place.size())


def uncategorised() -> str:
    """What clippings without a category stand under."""
    return QCoreApplication.translate("Clippings", "Without a category")


def _button(bar: QHBoxLayout, words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: act())
    bar.addWidget(button)
    return button
