"""书签与笔记: what the reader has kept of the issue, page by page; a field to look for words in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import ADDRESS, HEADER
from reader.model.marks import Mark, MarkKind, MarkStatus
from reader.text.folding import fold

SHOWN = 60  # characters of the words of a mark


class MarksPanel(QWidget):
    """The marks of the issue. `chosen`, `edited` and `removed` carry a Mark."""

    chosen = Signal(object)
    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.listing = QLineEdit(), Listing()
        self.field.setPlaceholderText(QCoreApplication.translate("Notes", "Words, category or colour"))
        self.field.setAccessibleName(QCoreApplication.translate("Notes", "Look for notes"))
        self.field.setClearButtonEnabled(True)
        self._marks: dict[str, Mark] = {}
        self._pages: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 4)
        top.addWidget(self.field)
        column.addLayout(top)
        column.addWidget(self.listing, 1)
        self.field.textChanged.connect(self._list)
        self.listing.chosen.connect(lambda name: self.chosen.emit(self._marks[name]))
        self.listing.installEventFilter(self)
        self.listing.setAccessibleName(QCoreApplication.translate("Notes", "Bookmarks and notes"))

    def show_marks(self, marks: Sequence[Mark], pages: Sequence[str]) -> None:
        """List these, in the order of `pages`, then as they stand; those that wait to be placed come last."""
        self._marks = {mark.id: mark for mark in marks}
        self._pages = tuple(pages)
        self._list()

    def texts(self) -> list[str]:
        """The rows that are listed."""
        return self.listing.texts()

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self.listing.set_theme(name)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Delete removes the mark, F2 and Ctrl+Enter change it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        mark = self._current()
        if mark and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(mark)
        elif mark and event.key() == Qt.Key.Key_F2:
            self.edited.emit(mark)
        else:
            return False
        return True

    def _current(self) -> Mark | None:
        item = self.listing.currentItem()
        return self._marks.get(item.data(ADDRESS)) if item else None

    def _list(self) -> None:
        self.listing.clear()
        wanted = fold(self.field.text().strip()).text
        shown = sorted(self._wanted(wanted), key=self._order)
        page = None
        for mark in shown:
            heading = _waiting() if mark.status is MarkStatus.WAITING else mark.place.page or ""
            if heading != page:
                page = heading
                self.listing.add(None, page, kind=HEADER)
            self.listing.add(mark.id, row_text(mark), badge=kind_name(mark.kind), remark="，".join(mark.tags))
        if not self._marks:
            words = QCoreApplication.translate(
                "Notes", "Nothing is marked yet. Choose words and press H to highlight them, N to write a note."
            )
            self.listing.add(None, words, kind=HEADER)
        elif not shown:
            self.listing.add(None, QCoreApplication.translate("Notes", "No note has these words."), kind=HEADER)

    def _wanted(self, words: str) -> Iterator[Mark]:
        for mark in self._marks.values():
            said = (mark.quote, mark.words, mark.name, *mark.tags, mark.colour, colour_name(mark.colour))
            if words in fold("\n".join(said)).text:
                yield mark

    def _order(self, mark: Mark) -> tuple[bool, int, str, int, str]:
        page = mark.place.page or ""
        number = self._pages.index(page) if page in self._pages else len(self._pages)
        return (
            mark.status is MarkStatus.WAITING,
            number,
            mark.place.article or "",
            mark.position or 0,
            str(mark.created),
        )


def row_text(mark: Mark) -> str:
    """What a row says of a mark: what the reader wrote, and the words it was made on."""
    words = " ".join((mark.words or mark.name).split())
    quote = " ".join(mark.quote.split())
    shown = quote if len(quote) <= SHOWN else f"{quote[:SHOWN]}…"
    return "\n".join(filter(None, (words, f"“{shown}”" if shown else ""))) or _of_page(mark)


def _of_page(mark: Mark) -> str:
    words = QCoreApplication.translate("Notes", "Page {page}")
    return words.format(page=mark.place.page) if mark.place.page else kind_name(mark.kind)


def kind_name(kind: MarkKind) -> str:
    """What a kind of mark is called."""
    if kind is MarkKind.BOOKMARK:
        return QCoreApplication.translate("Notes", "Bookmark")
    if kind is MarkKind.NOTE:
        return QCoreApplication.translate("Notes", "Note")
    return QCoreApplication.translate("Notes", "Highlight")


def colour_name(colour: str) -> str:
    """What a colour is called."""
    names = {
        "yellow": QCoreApplication.translate("Notes", "Yellow"),
        "orange": QCoreApplication.translate("Notes", "Orange"),
        "green": QCoreApplication.translate("Notes", "Green"),
        "blue": QCoreApplication.translate("Notes", "Blue"),
        "pink": QCoreApplication.translate("Notes", "Pink"),
        "purple": QCoreApplication.translate("Notes", "Purple"),
    }
    return names[colour]


def _waiting() -> str:
    return QCoreApplication.translate("Notes", "Not found again: these wait for you")
