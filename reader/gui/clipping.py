"""Cutting articles out into the clippings book, and what is done in its window: move, remove, undo, export."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from reader.errors import JumplineError, StorageError
from reader.gui.articleview.typography import typography
from reader.gui.choices import Choices
from reader.gui.clippingswindow import ClippingsWindow, uncategorised
from reader.gui.jobs import Jobs
from reader.gui.lighting import Lighting
from reader.gui.navigation import Navigation
from reader.gui.shelf import Shelf
from reader.gui.undoing import CLIPPINGS, Undoing
from reader.gui.window import Window
from reader.model.clipping import Clipping
from reader.model.jump import PartAddress
from reader.services.clipping import Cut, as_opened, clip, in_order, moved, same
from reader.services.clippingsbook import EXPORTS, Wording, exported
from reader.services.opening import OpenIssue
from reader.services.saving import save
from reader.services.wording import Words

NOTICE = "clipping"


class ClippingDesk(QObject):
    """The book is read from the store whenever something is asked of it, since another program may write in it too."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        shelf: Shelf,
        jobs: Jobs,
        undoing: Undoing,
        choices: Choices,
        lighting: Lighting,
        words: Words,
    ) -> None:
        super().__init__(window)
        self.book: ClippingsWindow | None = None
        self._window = window
        self._navigation = navigation
        self._shelf = shelf
        self._jobs = jobs
        self._undoing = undoing
        self._choices = choices
        self._lighting = lighting
        self._words = words
        choices.changed.connect(lambda _settings: self._dress())
        lighting.changed.connect(self._dress)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"clip": self.clip, "clippings": self.show}

    def clip(self) -> None:
        """Cut out the article that is read, or that most in view."""
        self.clip_article(self._navigation.article_at_hand())

    def clip_article(self, address: PartAddress | None) -> None:
        """Cut out the whole article that a part belongs to, into the category used last."""
        opened = self._navigation.opened
        if opened is None or address is None or not opened.issue.key:
            self._navigation.said.emit(QCoreApplication.translate("Clippings", "There is no article to clip here."))
            return
        made = clip(opened.issue, opened.links, address)

        def keep(there: list[Clipping]) -> None:
            if before := same(there, made):
                self._tell(before, QCoreApplication.translate("Clippings", "“{title}” is clipped already: {category}."))
                return
            new = moved(made, there[-1].category) if there else made
            self._do(Cut(after=(new,)), QCoreApplication.translate("Clippings", "Clipped"))
            self._tell(new, QCoreApplication.translate("Clippings", "“{title}” is in your clippings: {category}."))

        self._shelf.with_clippings(lambda clippings: clippings.all(), keep)

    def show(self) -> None:
        """Open the book."""
        if self.book is None:
            self.book = self._made()
        self._dress()
        self._renew()
        self.book.show()
        self.book.raise_()
        self.book.activateWindow()

    def wording(self) -> Wording:
        """The words that an exported or printed book has of its own."""
        return Wording(
            title=QCoreApplication.translate("Clippings", "Clippings"),
            contents=QCoreApplication.translate("Clippings", "Contents"),
            uncategorised=uncategorised(),
            clipped=QCoreApplication.translate("Clippings", "Clipped on {day}"),
        )

    def give_book(self, take: Callable[[OpenIssue | None], object]) -> None:
        """Hand over the book as an issue, for printing; None where it is empty or cannot be read."""
        wording = self.wording()

        def found(clippings: list[Clipping]) -> None:
            book = as_opened(clippings, wording.title, wording.uncategorised, self._language)
            take(book if clippings else None)

        def failed(error: BaseException) -> None:
            take(None)
            self._not_kept(error)

        self._shelf.with_clippings(lambda clippings: clippings.all(), found, failed)

    @property
    def _language(self) -> str:
        return "zh-Hant" if self._words.language == "zh_TW" else "zh-Hans"

    def export(self, path: Path) -> None:
        """Write all clippings to this file, in the form that its name asks for."""
        wording = self.wording()
        path = path if path.suffix.lower() in EXPORTS else path.with_name(f"{path.name}{EXPORTS[0]}")

        def write(clippings: list[Clipping]) -> None:
            self._jobs.run("files", lambda: save(path, _written(path, clippings, wording)), said, self._not_written)

        def said(_: None) -> None:
            words = QCoreApplication.translate("Clippings", "The clippings were saved as {file}.")
            self._navigation.said.emit(words.format(file=str(path)))

        self._shelf.with_clippings(lambda clippings: clippings.all(), write)

    def ask_category(self, clipping: Clipping) -> None:
        """Let the reader choose a category for a clipping, from those there are or a new one."""

        def ask(there: list[Clipping]) -> None:
            dialog = QInputDialog(self._window)
            dialog.setWindowTitle(QCoreApplication.translate("Clippings", "Category"))
            dialog.setLabelText(QCoreApplication.translate("Clippings", "Choose a category, or write a new one."))
            dialog.setComboBoxItems([each.name for each in in_order(there) if each.name])
            dialog.setComboBoxEditable(True)
            dialog.setTextValue(clipping.category)
            dialog.textValueSelected.connect(lambda category: self._move(clipping, category))
            dialog.open()

        self._shelf.with_clippings(lambda clippings: clippings.all(), ask)

    def _tell(self, clipping: Clipping, words: str) -> None:
        said = words.format(title=clipping.title, category=clipping.category or uncategorised())
        other = QCoreApplication.translate("Clippings", "Another category…")
        book = QCoreApplication.translate("Clippings", "Open the clippings")
        choices = ((other, lambda: self.ask_category(clipping)), (book, self.show))
        self._window.notices.show_notice(NOTICE, said, *choices)

    def _made(self) -> ClippingsWindow:
        book = ClippingsWindow(self._window)
        book.moved.connect(self._move)
        book.removed.connect(self._remove)
        book.shown_in_paper.connect(self._go)
        book.export_wanted.connect(self._ask_file)
        book.undo_wanted.connect(lambda: self._undoing.undo(CLIPPINGS))
        book.redo_wanted.connect(lambda: self._undoing.redo(CLIPPINGS))
        return book

    def _dress(self) -> None:
        if self.book:
            self.book.set_look(self._lighting.name, typography(self._choices.settings))

    def _renew(self) -> None:
        def show(clippings: list[Clipping]) -> None:
            if self.book:
                self.book.show_clippings(clippings, self._language)

        if self.book:
            self._shelf.with_clippings(lambda clippings: clippings.all(), show)

    def _move(self, clipping: Clipping, category: str) -> None:
        new = moved(clipping, category)
        if new != clipping:
            self._do(Cut((clipping,), (new,)), QCoreApplication.translate("Clippings", "Moved to another category"))

    def _remove(self, clipping: Clipping) -> None:
        words = QCoreApplication.translate("Notes", "Removed. Ctrl+Z brings it back.")
        self._do(Cut((clipping,)), words, QCoreApplication.translate("Notes", "Removed"))

    def _go(self, clipping: Clipping) -> None:
        opened, place = self._navigation.opened, clipping.place
        there = opened is not None and opened.issue.key == place.issue
        if there and opened and place.article and opened.issue.article(place.article):
            self._navigation.show_part(PartAddress(place.article, place.part or 0))
            self._window.activateWindow()
        else:
            words = QCoreApplication.translate("Clippings", "Open the newspaper first: {source}")
            self._window.notices.show_notice(NOTICE, words.format(source=clipping.source or place.issue))

    def _ask_file(self) -> None:
        title = QCoreApplication.translate("Clippings", "Export the clippings")
        kinds = "HTML (*.html);;Markdown (*.md);;Text (*.txt)"
        name, _ = QFileDialog.getSaveFileName(self.book, title, f"{self.wording().title}.html", kinds)
        if name:
            self.export(Path(name))

    def _do(self, cut: Cut, words: str, name: str = "") -> None:
        undone = QCoreApplication.translate("Correcting", "Undone: {what}").format(what=name or words)
        redo, undo = partial(self._put, cut, words), partial(self._put, cut.back, undone)
        self._undoing.do(name or words, redo, undo, [CLIPPINGS], [CLIPPINGS])

    def _put(self, cut: Cut, words: str) -> None:
        def kept(_: None) -> None:
            self._navigation.said.emit(words)
            self._renew()

        self._shelf.with_clippings(cut.take, kept, self._not_kept)

    def _not_kept(self, error: BaseException) -> None:
        if not isinstance(error, StorageError):
            raise error
        self._window.notices.show_notice(NOTICE, self._words.say(error.sentence))

    def _not_written(self, error: BaseException) -> None:
        if not isinstance(error, JumplineError):
            raise error
        self._window.notices.show_notice(NOTICE, self._words.say(error.sentence))


def _written(path: Path, clippings: list[Clipping], wording: Wording) -> bytes:
    return exported(path.suffix.lower(), clippings, wording).encode(errors="replace")
