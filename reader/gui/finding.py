"""Finding words: the index is made once for an issue, off the GUI thread; hits are lit on page and article alike."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.findbar import FindBar
from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.window import Window
from reader.model.decorations import Decoration, DecorationStyle
from reader.services.contents import page_of
from reader.services.opening import OpenIssue
from reader.services.searching import Hit, Hits, Index

MOST_LIT = 400  # hits on one page or in an article, those round the one come to
GROUP = "hits"
MOST_TAKEN = 60  # characters of a selection that are looked for


class Finding(QObject):
    """What the find bar asks for, the hits of it, and the one that the reader is at."""

    def __init__(self, window: Window, navigation: Navigation, jobs: Jobs, bar: FindBar) -> None:
        super().__init__(window)
        self.bar = bar
        self.hits: Hits | None = None
        self.at = -1
        self._window = window
        self._navigation = navigation
        self._jobs = jobs
        self._pages = window.stage.scenes.pages
        self._article = window.stage.scenes.article.view
        window.stage.field_bar = bar
        self.selected_words: Callable[[], str] = str
        self._index: Index | None = None
        self._indexed: OpenIssue | None = None
        bar.typed.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._put_away)
        window.sidebar.hit_chosen.connect(self._go)
        navigation.begun.connect(self._begin)
        navigation.moved.connect(self._light_article)
        self._pages.settled.connect(self._light_page)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"find": self.ask, "find-next": lambda: self.step(1), "find-previous": lambda: self.step(-1)}

    def ask(self) -> None:
        """Show the bar, with the words that are selected."""
        self.bar.ask(self.selected_words().strip().split("\n")[0][:MOST_TAKEN])
        self._search(self.bar.field.text())

    def step(self, step: int) -> None:
        """To the next hit (1) or the one before (-1), round from the last to the first."""
        if not self.bar.isVisible():
            self.ask()
        elif self.hits:
            self._go((self.at + step) % len(self.hits) if self.at >= 0 else 0)

    def escape(self, otherwise: Callable[[], object]) -> None:
        """Esc puts the bar away first, and does what it does `otherwise` the next time."""
        if self.bar.isVisible():
            self.bar.put_away()
        else:
            otherwise()

    def _begin(self) -> None:
        """Another issue, or the same with other links: what was found in it is no more."""
        self._index = self._indexed = self.hits = None
        self.at = -1
        if self.bar.isVisible():
            self._search(self.bar.field.text())

    def _search(self, words: str) -> None:
        if self._index is None:
            self._make_index()
        else:
            self._take(self._index.find(words))

    def _make_index(self) -> None:
        opened = self._navigation.opened
        if opened is None or opened is self._indexed:
            return
        self._indexed = opened
        self.bar.count.setText(QCoreApplication.translate("Find", "Reading the issue …"))

        def take(index: Index) -> None:
            if opened is self._indexed:
                self._index = index
                self._take(index.find(self.bar.field.text()))

        self._jobs.run("files", lambda: Index(opened.issue, opened.links), take)

    def _take(self, hits: Hits) -> None:
        """Other hits: on to the first of the article read or the page in view, else to the first behind it."""
        if not self.bar.isVisible():
            return
        self.hits, self.at = hits, self._nearest(hits) if hits else -1
        self._window.sidebar.show_hits(hits, self.at)
        if hits:
            self._go(self.at)
        else:
            self._light()
            self._count()

    def _nearest(self, hits: Hits) -> int:
        if in_article := self._of_thread(hits):
            return in_article[0]
        labels = [entry.label for entry in self._navigation.entries[max(0, self._navigation.at) :]]
        return next((numbers[0] for numbers in map(hits.on, labels) if numbers), 0)

    def _go(self, number: int) -> None:
        """To a hit: within the article that is read where it stands there, else to its page."""
        assert self.hits is not None
        self.at = number
        hit = self.hits[number]
        if self._window.stage.is_beside or not self._is_in_article(hit):
            self._navigation.visit(hit.page)
            self._pages.once_there(lambda: self._pages.show_place(hit.stretches[0].locator(self._key)))
        self._light()
        self._count()
        self._window.sidebar.hits.mark(number)

    def _is_in_article(self, hit: Hit) -> bool:
        opened, read = self._navigation.opened, self._navigation.reading
        if not (opened and read) or hit.offset is None:
            return False
        return hit.address in opened.links.thread(read)

    @property
    def _key(self) -> str:
        opened = self._navigation.opened
        return opened.issue.key if opened else ""

    def _light(self) -> None:
        self._light_page()
        self._light_article()

    def _light_page(self) -> None:
        self._pages.decorate(GROUP, self._decorations())

    def _decorations(self) -> Iterator[Decoration]:
        """Those on the pages in view; the current one last, over the others."""
        if not self.hits or not self.bar.isVisible():
            return
        here = [number for page in self._pages.labels for number in _near(self.hits.on(page), self.at)]
        for number in sorted({*here, max(self.at, 0)}, key=lambda number: number == self.at):
            style = DecorationStyle.CURRENT_HIT if number == self.at else DecorationStyle.HIT
            for stretch in self.hits[number].stretches:
                if stretch.page in self._pages.labels:
                    yield Decoration(stretch.locator(self._key), style)

    def _light_article(self) -> None:
        if not self._window.stage.is_reading:
            return
        found = self._in_article() if self.hits and self.bar.isVisible() else []
        current = self.hits[self.at] if self.hits and self.at >= 0 else None
        at, others = DecorationStyle.CURRENT_HIT, DecorationStyle.HIT
        self._article.mark([(start, stop, at if hit == current else others) for start, stop, hit in found])

    def _in_article(self) -> list[tuple[int, int, Hit]]:
        """(start, stop) in the article's one text, of its hits."""
        numbers = sorted(self._of_thread(self.hits)) if self.hits else []
        hits = [self.hits[number] for number in _near(numbers, self.at)] if self.hits else []
        return [(hit.offset, hit.offset + len(hit.exact), hit) for hit in hits if hit.offset is not None]

    def _of_thread(self, hits: Hits) -> list[int]:
        """The hits in the text of the article that is read, as it is read; none where a page is shown."""
        opened, read = self._navigation.opened, self._navigation.reading
        if not (opened and read):
            return []
        thread = opened.links.thread(read)
        pages = dict.fromkeys(page_of(opened.issue, part) or "" for part in thread)
        return [number for page in pages for number in hits.of_thread(thread[0], page)]

    def _count(self) -> None:
        self.bar.count.setText(self._counted())

    def _counted(self) -> str:
        if self.hits is None or not self.bar.field.text().strip():
            return ""
        if not self.hits:
            return QCoreApplication.translate("Find", "Not in this issue.")
        words = QCoreApplication.translate("Find", "{at} of {count}")
        return words.format(at=self.at + 1, count=len(self.hits))

    def _put_away(self) -> None:
        self.hits, self.at = None, -1
        self._window.sidebar.show_hits(None)
        self._light()
        self._window.stage.take_focus()


def _near(numbers: Sequence[int], at: int) -> Sequence[int]:
    """Of ascending numbers as many as are lit at once, those round `at`."""
    first = bisect_left(numbers, at) - MOST_LIT // 2
    first = max(0, min(first, len(numbers) - MOST_LIT))
    return numbers[first : first + MOST_LIT]
