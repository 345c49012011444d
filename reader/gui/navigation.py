"""Where the reader is in the issue, and how to get elsewhere: turning, leaping, following, back and forward."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.gui.describing import describe
from reader.gui.pageview.arrangement import PageList
from reader.gui.pageview.hotspots import Spot
from reader.gui.stage import Stage
from reader.model.issue import WritingMode
from reader.model.jump import Link, PartAddress
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.contents import PageEntry, find_page, page_entries, page_of
from reader.services.following import Destination, destination, link_at
from reader.services.history import History
from reader.services.opening import OpenIssue
from reader.typeset.placed import JumpArea


class Navigation(QObject):
    """Knows the issue, the page and the history. Turning to a neighbour is no leap; all else leaves a stop.

    `moved` says that the reader is elsewhere; `begun` that it is another issue; `said` carries a sentence for the
    status line; `choice_wanted` a Link that may lead to several parts.
    """

    begun = Signal()
    moved = Signal()
    said = Signal(str)
    choice_wanted = Signal(object)

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened: OpenIssue | None = None
        self.entries: tuple[PageEntry, ...] = ()
        self.label = ""
        self.article: PartAddress | None = None
        self.history = History()
        self._stage = stage
        self._leapt = False

    def begin(self, opened: OpenIssue, label: str | None = None) -> None:
        """Another issue, from the page of this label or its first."""
        self.opened = opened
        self.entries = page_entries(opened.issue, opened.links)
        self.history.clear()
        self.label, self.article = "", None
        self._stage.close_article()
        self._stage.scenes.pages.begin(self._page_list)
        self.begun.emit()
        present = [entry.label for entry in self.entries if entry.present]
        self._show(label if label in present else next(iter(present), ""))

    @property
    def _page_list(self) -> PageList:
        pages = self.opened.issue.pages if self.opened else ()
        return PageList(
            tuple(entry.label for entry in self.entries),
            frozenset(entry.label for entry in self.entries if not entry.present),
            bool(pages) and all(page.writing_mode is WritingMode.VERTICAL for page in pages),
        )

    def resume(self, stop: Stop) -> None:
        """Look at the page shown as the stop says, if it is of this page, without leaving a stop behind."""
        if self.entry and self.entry.present and stop.locator.page == self.label:
            self._return_to(stop)

    def renew(self, opened: OpenIssue) -> None:
        """The same issue with other pages or links; the reader stays where they are, and can go back as before."""
        stop = self._stage.stop(self.here())
        self.opened = opened
        self.entries = page_entries(opened.issue, opened.links)
        self._stage.scenes.pages.begin(self._page_list)
        self.begun.emit()
        if self.entry is None:
            self.label = next((entry.label for entry in self.entries if entry.present), "")
            stop = self._stage.stop(self.here())
        self._return_to(stop)

    def relink(self, opened: OpenIssue) -> None:
        """The same pages with other links: what is shown stays, and its lines lead elsewhere from now on."""
        stop = self._stage.stop(self.here())
        at_missing = self._stage.is_at_missing
        self.opened = opened
        self.entries = page_entries(opened.issue, opened.links)
        self._stage.scenes.pages.set_pages(self._page_list)
        self.begun.emit()
        if stop.whole and (read := self.reading):
            self._stage.show_article(opened, read, stop.read)
        if at_missing:
            self._show(self.label if self.entry else self.entries[0].label, quietly=True)
        self.moved.emit()

    @property
    def reading(self) -> PartAddress | None:
        """The part of an article that is read as one text; None where none is."""
        return self._stage.scenes.article.view.address if self._stage.is_reading else None

    @property
    def entry(self) -> PageEntry | None:
        """The page shown, or None."""
        return next((entry for entry in self.entries if entry.label == self.label), None)

    @property
    def at(self) -> int:
        """The place of the page shown in the list, from 0; -1 where there is none."""
        return self.entries.index(self.entry) if self.entry else -1

    @property
    def open_together(self) -> list[int]:
        """The places in the list, from 0, of the pages that lie open: of a spread both."""
        together = self._stage.scenes.pages.strip.open_together
        shown = together if self.label in together else (self.label,)
        return [at for at, entry in enumerate(self.entries) if entry.label in shown]

    def turned(self, step: int) -> str | None:
        """The page that turning leads to: the next (1) or the one before (-1), of a spread the next one's first."""
        return self._stage.scenes.pages.strip.turned(self.label, step)

    def turn(self, step: int) -> None:
        """Turn over."""
        if (label := self.turned(step)) is not None:
            self._pass_to(label)

    def end(self, step: int) -> None:
        """The last page (1) or the first (-1)."""
        if self.entries:
            self._pass_to(self.entries[-1 if step > 0 else 0].label)

    def reach(self, label: str) -> None:
        """The reader has come to a page by scrolling, or by pointing at it."""
        self.label, self._leapt = label, False
        if not self._stage.is_reading:
            self.article = None
        self.moved.emit()

    def rearrange(self) -> None:
        """The pages lie otherwise: alone a missing page is seen by itself, among others as a gap."""
        entry = self.entry
        if entry and not entry.present and not self._stage.is_reading:
            self._show(self.label, among_others=True)
        self.moved.emit()

    def show_missing(self, label: str) -> None:
        """Leap from the gap that a missing page leaves among the others to what there is to be said of it."""
        self._leap()
        self._show(label)

    def go_to(self, label: str) -> None:
        """Leap to a page."""
        if self._stage.is_away:  # the way back was kept when the issue was left
            self._show(label)
        elif label != self.label or self._hides_page:
            self._leap()
            self._show(label)

    def visit(self, label: str) -> None:
        """Show a page without leaving a stop behind, as turning to it does; one in view already stays where it is."""
        pages = self._stage.scenes.pages
        if label in pages.labels and self._stage.currentWidget() is pages:
            pages.reach(label)
        elif label != self.label or self._hides_page:
            self._pass_to(label)

    def find(self, wanted: str) -> bool:
        """Leap to the page that the reader means, as "A4", "第4版" or "4"; whether there is one."""
        label = find_page(wanted, self.entries, self.label)
        if label is not None:
            self.go_to(label)
        return label is not None

    def follow(self, link: Link | None) -> None:
        """Go where a jump line leads."""
        if self.opened is None or link is None:
            return
        goal = destination(self.opened.issue, link)
        if goal.choices:
            self.choice_wanted.emit(link)
        elif goal.part:
            self.show_part(goal.part)
        else:
            self._follow_to_page(link, goal)

    def _follow_to_page(self, link: Link, goal: Destination) -> None:
        if self.opened and not goal.missing:
            self.said.emit(describe(self.opened, link))
        if goal.page is not None:
            self.go_to(goal.page)

    def follow_spot(self, spot: Spot) -> None:
        """Go where the jump line at this spot leads."""
        self.follow(self.link(spot))

    def link(self, spot: Spot) -> Link | None:
        """The link of the jump line at a spot of the page."""
        jump = spot.thing
        if self.opened is None or not isinstance(jump, JumpArea):
            return None
        return link_at(self.opened.issue, self.opened.links, spot.address, jump.jump, jump.place)

    def describe(self, spot: Spot) -> str:
        """Where the jump line at this spot leads, in words."""
        return describe(self.opened, self.link(spot)) if self.opened else ""

    def show_part(self, address: PartAddress) -> None:
        """Leap to a part of an article on its page, and light it up; beside a page its text is shown too."""
        page = page_of(self.opened.issue, address) if self.opened else None
        if page is not None:
            self._leap()
            self._show(page, quietly=True)
            self._show_beside(address)
            self.light(address)

    def light(self, address: PartAddress) -> None:
        """Light up a part of the page shown."""
        self.article = address
        self._stage.arrive(self._locator(address))
        self.moved.emit()

    def read(self, address: PartAddress) -> None:
        """Leap into an article, read as one text."""
        if self.opened:
            self._leap()
            self.article = address
            self._stage.show_article(self.opened, address)
            self.moved.emit()

    def leave_article(self) -> None:
        """From the article back to the page where it was opened; from one beside a page to the page as it is."""
        if self._stage.is_beside:
            self._leap()
            self._stage.close_article()
            self._stage.take_focus()
            self.moved.emit()
        while self._stage.is_reading:
            if not self.history.can_go_back:
                self._show(self.label)
                return
            self.back()

    def pause(self) -> None:
        """Leave the issue for the start page; the way back leads to it again."""
        self.step_aside(self._stage.show_welcome)

    def step_aside(self, show: Callable[[], None]) -> None:
        """Have something shown that is no part of the issue; the way back leads to the issue again."""
        if not self._stage.is_away:
            self._leap()
        show()
        self.moved.emit()

    def step_back(self) -> None:
        """From there to where the reader was in the issue; to the start page where none is open."""
        if self.history.can_go_back:
            self.back()
        elif self.opened:
            self._show(self.label)
        else:
            self._stage.show_welcome()
            self.moved.emit()

    def retreat(self) -> None:
        """From a missing page to where the reader came from: by a leap, or by turning."""
        if self._leapt:
            self.back()
        else:
            present = [entry.label for entry in self.entries[: self.at] if entry.present]
            self._show(present[-1] if present else self.label)

    def back(self, steps: int = 1) -> None:
        """To a stop behind, the nearest where nothing else is said."""
        self._step(self.history.back, steps)

    def forward(self, steps: int = 1) -> None:
        """To a stop ahead, the nearest where nothing else is said."""
        self._step(self.history.forward, steps)

    def article_at_hand(self) -> PartAddress | None:
        """The article that is read, else the one most in view."""
        if self._stage.is_reading:
            return self.article
        spot = self._stage.scenes.pages.article_in_view()
        return spot.address if spot else None

    def here(self) -> Locator:
        """Where the reader is."""
        return self._locator(self.reading)

    def at_hand(self) -> Locator:
        """What the reader is in: an article that is read, where that part of it stands, or the page."""
        read = self.reading
        if not (read and self.opened and self._stage.is_in_article):
            return self._locator(None)
        return Locator(self.opened.issue.key, page_of(self.opened.issue, read), read.article, read.part)

    def _step(self, step: Callable[[Stop, int], Stop | None], steps: int) -> None:
        stop = step(self._stage.stop(self.here()), steps)
        if stop is not None and self.opened is not None:
            self._return_to(stop)

    def _return_to(self, stop: Stop) -> None:
        address = _part_of(stop.locator) if stop.whole else None
        if address is None:
            self._stage.close_article()
        self._show(stop.locator.page or self.label, quietly=True, among_others=not stop.whole)
        self._stage.look(stop)
        if address and self.opened and page_of(self.opened.issue, address):
            self.article = address
            self._stage.show_article(self.opened, address, stop.read)
        self.moved.emit()

    @property
    def _hides_page(self) -> bool:
        return self._stage.is_reading and not self._stage.is_beside

    def _show_beside(self, address: PartAddress) -> None:
        """The text of this part, where articles are read beside the page."""
        read = self.reading
        if self.opened and read and address in self.opened.links.thread(read):
            self._stage.scenes.article.view.turn_to(address)
        elif self.opened and read:
            self._stage.show_article(self.opened, address)

    def _leap(self) -> None:
        if self.label:
            self.history.leap(self._stage.stop(self.here()))
            self._leapt = True

    def _pass_to(self, label: str) -> None:
        self._leapt = False
        self._show(label, among_others=True)

    def _show(self, label: str, *, quietly: bool = False, among_others: bool = False) -> None:
        """Show a page; one that is missing alone, or as a gap `among_others` where several are seen together."""
        self.label, self.article = label, None
        entry = self.entry
        if entry and self.opened:
            if entry.present or (among_others and self._stage.shows_several):
                self._stage.show_page(label)
            else:
                self._stage.show_missing(self.opened, entry)
        if not quietly:
            self.moved.emit()

    def _locator(self, address: PartAddress | None) -> Locator:
        issue = self.opened.issue.key if self.opened else ""
        if address is None:
            return Locator(issue, self.label or None)
        return Locator(issue, self.label or None, address.article, address.part)


def _part_of(locator: Locator) -> PartAddress | None:
    if locator.article is None or locator.part is None:
        return None
    return PartAddress(locator.article, locator.part)
