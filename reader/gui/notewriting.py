"""What was written on words, an article or a page becomes a note; what is being written is kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.gui.marking import Marking
from reader.gui.navigation import Navigation
from reader.gui.shelf import Shelf
from reader.gui.window import Window
from reader.model.marks import Mark, MarkKind
from reader.services.marking import again, changed
from reader.storage.marks import Draft


class NoteWriting(QObject):
    """Makes of what was written a mark, or a change to one. `wanted` carries a mark and the words of a draft of it that
    is to be gone on with.
    """

    wanted = Signal(object, str)

    def __init__(self, window: Window, navigation: Navigation, shelf: Shelf, marking: Marking) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._shelf = shelf
        self._marking = marking
        navigation.begun.connect(self._begin)

    def begin(self) -> None:
        """Something is being written: what was offered of before is not offered any more."""
        self._window.notices.take_back("draft")

    def keep(self, mark: Mark, words: str) -> None:
        """Keep what is being written on a mark, as far as it is."""
        draft, key = Draft(mark.id, mark.places, words), mark.place.issue or self._marking.kept.key
        self._shelf.with_marks(lambda marks: marks.keep_draft(key, draft), failed=self._marking.kept.not_kept)

    def forget(self, mark: Mark) -> None:
        """Nothing is being written on it any more."""
        self.keep(mark, "")

    def name(self, mark: Mark, name: str) -> None:
        """Call a bookmark this."""
        there = self._marking.now(mark)
        if there.name != name:
            self._marking.change(there, QCoreApplication.translate("Notes", "Bookmark named"), name=name)

    def take(self, mark: Mark, words: str, tags: tuple[str, ...]) -> None:
        """What was written on a mark is done: a note without words is none, a highlight without words stays."""
        there = self._marking.kept.known(mark.id)
        said = QCoreApplication.translate("Notes", "Note kept")
        if there is None and words:
            self._marking.make(changed(mark, words=words, tags=tags), said)
        elif there and (words, tags) == (there.words, there.tags):
            return
        elif there and (words or there.kind is not MarkKind.NOTE):
            self._marking.change(there, said, words=words, tags=tags)
        elif there:
            self._marking.remove(there)

    def _begin(self) -> None:
        """Another issue: what was being written in it when the program broke off can be gone on with."""
        opened, key = self._navigation.opened, self._marking.kept.key

        def offer(found: list[Draft]) -> None:
            if found and opened is self._navigation.opened:
                self._offer(found[-1])

        if key:
            self._shelf.with_marks(lambda marks: marks.drafts(key), offer)

    def _offer(self, draft: Draft) -> None:
        """What was being written when the program broke off can be gone on with."""
        words = QCoreApplication.translate("Notes", "A note that you were writing was kept: “{words}”")
        go_on = QCoreApplication.translate("Notes", "Go on writing")
        said = words.format(words=" ".join(draft.words.split())[:40])
        mark = self._marking.marks.get(draft.id) or again(draft.id, draft.places)
        self._window.notices.show_notice("draft", said, (go_on, lambda: self.wanted.emit(mark, draft.words)))
