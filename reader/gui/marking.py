"""The reader's marks in the window: made by keys and menus, shown on page and article alike, kept at once, undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog

from reader.gui.articleview.lights import Marked
from reader.gui.dialogs.note import NoteDialog
from reader.gui.keptmarks import KeptMarks
from reader.gui.navigation import Navigation
from reader.gui.selecting import Selecting
from reader.gui.shelf import Shelf
from reader.gui.window import Window
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook, MarkStatus
from reader.services.articletext import ArticleText
from reader.services.marking import (
    Step,
    again,
    changed,
    changing,
    making,
    on_article,
    on_page,
    on_words,
    removing,
)
from reader.storage.marks import Draft

GROUP = "marks"
LOOKS = {
    MarkLook.SOLID: DecorationStyle.HIGHLIGHT,
    MarkLook.UNDERLINE: DecorationStyle.UNDERLINE,
    MarkLook.STRIKE: DecorationStyle.STRIKE,
}


class Marking(QObject):
    """Makes and changes marks of the open issue, and shows them where they stand."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        selecting: Selecting,
        shelf: Shelf,
        kept: KeptMarks,
    ) -> None:
        super().__init__(window)
        self.kept = kept
        self.colour = MarkColour.YELLOW
        self._window = window
        self._navigation = navigation
        self._selecting = selecting
        self._shelf = shelf
        self._pages = window.stage.scenes.pages
        self._article = window.stage.scenes.article.view
        navigation.begun.connect(self._begin)
        navigation.moved.connect(self._light_article)
        self._pages.settled.connect(self._light_page)
        kept.changed.connect(self._show)
        panel = window.sidebar.marks
        panel.chosen.connect(self.go)
        panel.edited.connect(self.edit)
        panel.removed.connect(self.remove)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        pens = {f"pen-{colour}": (lambda colour=colour: self.take_pen(colour)) for colour in MarkColour}
        return {
            "highlight": lambda: self.highlight(MarkLook.SOLID),
            "underline": lambda: self.highlight(MarkLook.UNDERLINE),
            "strike": lambda: self.highlight(MarkLook.STRIKE),
            "note": self.write,
            "bookmark": self.bookmark,
            "marks": self._window.sidebar.show_marks_tab,
            **pens,
        }

    def take_pen(self, colour: MarkColour) -> None:
        """Mark with this colour from now on."""
        self.colour = colour
        for each in MarkColour:
            self._window.commands[f"pen-{each}"].setChecked(each is colour)

    def highlight(self, look: MarkLook) -> None:
        """Mark the words that are selected; the very same words marked so before are so no more."""
        here = self._selecting.here
        if here is None:
            words = QCoreApplication.translate(
                "Notes", "Choose words first: with the text tool, or by dragging while Shift is held."
            )
            self._say(words)
            return
        same = self._same(here.article, here.start, here.stop, look)
        if same:
            self.remove(same)
        else:
            made = on_words(here.article, here.start, here.stop, colour=self.colour, look=look)
            self._do(making(self._key, made), QCoreApplication.translate("Notes", "Highlighted"))
        self._selecting.let_go()

    def write(self) -> None:
        """Write a note on the words that are selected, else on the article at hand."""
        mark = self._about()
        if mark:
            self._edit(mark)

    def edit(self, mark: Mark) -> None:
        """Write on in a mark that is there."""
        self._edit(self.marks.get(mark.id, mark))

    def bookmark(self) -> None:
        """A bookmark on the page, or on the article that is read; none where there was one."""
        opened = self._navigation.opened
        if opened is None or not self._navigation.label:
            return
        place = self._navigation.here()
        there = [mark for mark in self.marks.values() if mark.kind is MarkKind.BOOKMARK and _is_at(mark, place)]
        if there:
            self._do(removing(self._key, there), QCoreApplication.translate("Notes", "Bookmark removed"))
            return
        if place.article is not None:
            made = on_article(opened.issue, PartAddress(place.article, place.part or 0), MarkKind.BOOKMARK)
        else:
            made = on_page(place)
        self._do(making(self._key, made), QCoreApplication.translate("Notes", "Bookmark set"))

    def remove(self, mark: Mark) -> None:
        """Remove a mark; it comes back by undoing."""
        words = QCoreApplication.translate("Notes", "Removed. Ctrl+Z brings it back.")
        self._do(removing(self._key, [self.marks.get(mark.id, mark)]), words)

    def recolour(self, mark: Mark, colour: MarkColour) -> None:
        """Give a mark another colour, and mark with it from now on."""
        self.take_pen(colour)
        there = self.marks.get(mark.id, mark)
        step = changing(self._key, there, changed(there, colour=colour))
        self._do(step, QCoreApplication.translate("Notes", "Colour changed"))

    def go(self, mark: Mark) -> None:
        """To where a mark stands, if that is known."""
        place = self.marks.get(mark.id, mark).place
        if mark.status is MarkStatus.WAITING or place.page is None:
            words = QCoreApplication.translate(
                "Notes", "These words are not found in the issue as it is now. What you wrote is kept."
            )
            self._say(words)
            return
        self._navigation.go_to(place.page)
        if place.article is not None:
            light = Decoration(place, DecorationStyle.ARRIVAL)
            self._pages.once_there(lambda: self._pages.arrive((light,)))

    @property
    def marks(self) -> dict[str, Mark]:
        """The marks of the issue, by their ids."""
        return self.kept.marks

    @property
    def _key(self) -> str:
        return self.kept.key

    def _begin(self) -> None:
        """Another issue: what was being written in it when the program broke off can be gone on with."""
        opened, key = self._navigation.opened, self._key

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
        mark = self.marks.get(draft.id) or again(draft.id, draft.places)
        self._window.notices.show_notice("draft", said, (go_on, lambda: self._edit(mark, draft.words)))

    def _about(self) -> Mark | None:
        here, opened = self._selecting.here, self._navigation.opened
        if here:
            return on_words(here.article, here.start, here.stop, MarkKind.NOTE, colour=self.colour)
        if opened is None:
            return None
        spot = None if self._window.stage.is_reading else self._pages.article_in_view()
        address = self._navigation.article if self._window.stage.is_reading else spot and spot.address
        if address:
            return on_article(opened.issue, address, MarkKind.NOTE, colour=self.colour)
        return on_page(self._navigation.here(), MarkKind.NOTE, colour=self.colour)

    def _edit(self, mark: Mark, words: str = "") -> None:
        key = self._key
        dialog = NoteDialog(mark.quote, words or mark.words, mark.tags, self._window)
        dialog.typed.connect(lambda written: self._keep_draft(key, mark, written))
        dialog.finished.connect(lambda result: self._written(key, mark, dialog, result))
        self._window.notices.take_back("draft")
        self._selecting.let_go()
        dialog.open()

    def _keep_draft(self, key: str, mark: Mark, words: str) -> None:
        draft = Draft(mark.id, mark.places, words)
        self._shelf.with_marks(lambda marks: marks.keep_draft(key, draft), failed=self.kept.not_kept)

    def _written(self, key: str, mark: Mark, dialog: NoteDialog, result: int) -> None:
        words, tags = dialog.words, dialog.tags
        there = self.marks.get(mark.id)
        if result == QDialog.DialogCode.Accepted and key == self._key:
            if words and not there:
                step = making(key, changed(mark, words=words, tags=tags))
                self._do(step, QCoreApplication.translate("Notes", "Note kept"))
            elif there and (words or there.kind is not MarkKind.NOTE):
                step = changing(key, there, changed(there, words=words, tags=tags))
                self._do(step, QCoreApplication.translate("Notes", "Note kept"))
            elif there:
                self.remove(there)
        self._keep_draft(key, mark, "")

    def _same(self, text: ArticleText, start: int, stop: int, look: MarkLook) -> Mark | None:
        """A highlight of just these words, in the same way."""
        places = [(place.block, place.heading, place.start, place.stop) for place in text.places(start, stop)]
        first = text.places(start, stop)[0]
        for mark in self.marks.values():
            own = [(place.block, place.heading, place.start, place.stop) for place in mark.places]
            at = (mark.place.article, mark.place.part) == (first.article, first.part)
            if mark.kind is MarkKind.HIGHLIGHT and mark.look is look and at and own == places:
                return mark
        return None

    def _do(self, step: Step, words: str) -> None:
        self.kept.do(step, words)

    def _say(self, words: str) -> None:
        self._navigation.said.emit(words)

    def _show(self) -> None:
        pages = [entry.label for entry in self._navigation.entries]
        self._window.sidebar.marks.show_marks(tuple(self.marks.values()), pages)
        self._light_page()
        self._light_article()

    def _light_page(self) -> None:
        self._pages.decorate(GROUP, self._decorations())

    def _decorations(self) -> Iterator[Decoration]:
        for mark in self.marks.values():
            for number, place in enumerate(mark.places):
                if place.page == self._pages.label and mark.status is MarkStatus.PLACED:
                    yield Decoration(place, style_of(mark, number), mark.colour)

    def _light_article(self) -> None:
        if self._window.stage.is_reading:
            self._article.show_marks(list(self._in_article()))

    def _in_article(self) -> Iterator[Marked]:
        """The marks on words of the thread that is read."""
        text = self._selecting.text_read
        for mark in self.marks.values() if text else ():
            for number, place in enumerate(mark.places):
                at = text.offset(place) if text else None
                if text and at is not None and at >= text.body and mark.status is MarkStatus.PLACED:
                    start, long = at - text.body, (place.stop or 0) - (place.start or 0)
                    yield Marked(start, start + long, style_of(mark, number), mark.colour)


def style_of(mark: Mark, number: int = 0) -> DecorationStyle:
    """How the place `number` of a mark is shown; the sign of a note stands at its first."""
    if mark.kind is MarkKind.BOOKMARK:
        return DecorationStyle.BOOKMARK
    if mark.kind is MarkKind.NOTE and not number:
        return DecorationStyle.NOTE
    return LOOKS[mark.look]


def _is_at(mark: Mark, place: Locator) -> bool:
    there: Any = mark.place
    return (there.page, there.article, there.part) == (place.page, place.article, place.part)
