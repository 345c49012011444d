"""The tree of the page view: pages, the articles on each, and in an article its text and its jump lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface

from reader.gui.accessibility.nodes import Node, Pressable, Worded
from reader.gui.accessibility.printed import PartText, part_text
from reader.gui.accessibility.words import PartWords
from reader.gui.navigation import Navigation
from reader.gui.pageview.hotspots import Spot, spots
from reader.gui.pageview.view import PageView
from reader.model.jump import PartAddress
from reader.services.contents import title_of
from reader.services.opening import OpenIssue
from reader.typeset.placed import TextAddress
from reader.typeset.sheet import Sheet

TOLD = 120  # characters of what is selected that are told at the most


class PageTree(QObject):
    """What assistive programs find in the page view, made when they ask for it.

    `followed` and `opened` carry the Spot of a jump line or an article that was pressed there; `chosen` the first
    and the last character that were selected, each as a text and a code point in it, or None twice.
    """

    followed = Signal(object)
    opened = Signal(object)
    chosen = Signal(object, object)

    def __init__(self, view: PageView, navigation: Navigation) -> None:
        super().__init__(view)
        self.view = view
        self.navigation = navigation
        view.setAccessibleName(QCoreApplication.translate("Window", "Page view"))
        self._pages: list[PageNode] = []
        self._made_of: OpenIssue | None = None
        view.settled.connect(self._renewed)
        view.pointed.connect(self._walked)

    def pages(self, view: QAccessibleInterface) -> list[PageNode]:
        """The pages that are shown, as children of the view's own interface; those that stay are the same as before."""
        if self._made_of is not self.navigation.opened:
            self.let_go()
            self._made_of = self.navigation.opened
        shown = [(label, list(sheets)) for label, sheets in groupby(self.view.sheets, key=lambda sheet: sheet.label)]
        before = {page.key: page for page in self._pages}
        kept = {key(sheets) for _, sheets in shown}
        self._let_go(page for page in before.values() if page.key not in kept)
        self._pages = [before.get(key(sheets)) or PageNode(view, self, label, sheets) for label, sheets in shown]
        for page in (page for page in self._pages if page.key not in before):
            page.tell(QAccessible.Event.ObjectCreated)
        return self._pages

    def tell_chosen(self, places: Sequence[tuple[TextAddress, int, int]]) -> None:
        """Have the texts that somebody has asked for know what of them is selected."""
        for article in (article for page in self._pages for article in page.below):
            for node in article.below:
                if isinstance(node, TextNode):
                    node.words.tell_chosen(places)

    def let_go(self) -> None:
        """There is nothing shown any more."""
        gone, self._pages, self._made_of = self._pages, [], None
        self._let_go(gone)

    def _let_go(self, pages: Iterable[PageNode]) -> None:
        for page in pages:
            page.tell(QAccessible.Event.ObjectDestroyed)
            page.let_go()

    def place(self, found: Sequence[Spot]) -> QRect:
        """Where spots lie on the screen, all together."""
        place = QRect()
        for spot in found:
            place |= self.view.rect_of(spot)
        return place.translated(self.view.viewport().mapToGlobal(QPoint()))

    def is_at(self, spot: Spot) -> bool:
        """Whether the keyboard has walked to it."""
        return self.view.focused == spot and self.view.hasFocus()

    def walk_to(self, spot: Spot) -> None:
        """Walk there as Tab does."""
        self.view.setFocus()
        self.view.focus_on(spot)

    def _renewed(self) -> None:
        """Another page is there: it is made at once where somebody listens, who is told of it."""
        if QAccessible.isActive():
            self.pages(QAccessible.queryAccessibleInterface(self.view))

    def _walked(self, spot: Spot | None) -> None:
        if not (spot and QAccessible.isActive() and self.is_at(spot)):
            return
        at = QAccessible.queryAccessibleInterface(self.view).focusChild()
        if isinstance(at, Node):
            at.tell(QAccessible.Event.Focus)


class PageNode(Node):
    """One page."""

    ROLE = QAccessible.Role.Document

    def __init__(self, above: QAccessibleInterface, tree: PageTree, label: str, sheets: Sequence[Sheet]) -> None:
        super().__init__(above)
        self._sheets = sheets
        self._tree, self._label, self._spots = tree, label, list(spots(sheets))
        for address in dict.fromkeys(spot.address for spot in self._spots):
            self.below.append(ArticleNode(self, tree, [spot for spot in self._spots if spot.address == address]))

    @property
    def key(self) -> tuple[int, ...]:
        """What it is made of: it stays the same as long as its sheets are."""
        return key(self._sheets)

    def name(self) -> str:
        """As the page is announced: with its label, and its name if it has one."""
        page = QCoreApplication.translate("Announcing", "Page {page}").format(page=self._label)
        known = next((entry for entry in self._tree.navigation.entries if entry.label == self._label), None)
        return f"{page} {known.name}" if known and known.name else page

    def place(self) -> QRect:
        """All that is on it."""
        return self._tree.place(self._spots)


class ArticleNode(Pressable):
    """What stands of an article on the page, called by its headline; to press it is to open it."""

    ROLE = QAccessible.Role.Section

    def __init__(self, above: QAccessibleInterface, tree: PageTree, found: Sequence[Spot]) -> None:
        super().__init__(above)
        self._tree = tree
        self._rooms = [spot for spot in found if not spot.is_jump]
        self._address: PartAddress = found[0].address
        self.below.append(TextNode(self, tree, self._rooms))
        self.below += [JumpNode(self, tree, spot) for spot in found if spot.is_jump]

    def name(self) -> str:
        """Its headline, or that of the article it continues."""
        opened = self._tree.navigation.opened
        return title_of(opened.issue, opened.links, self._address) if opened else ""

    def more(self) -> str:
        """Whether it goes on with what began elsewhere."""
        opened = self._tree.navigation.opened
        continues = opened and opened.links.thread(self._address)[0] != self._address
        return QCoreApplication.translate("Announcing", "continued") if continues else ""

    def place(self) -> QRect:
        """The room it takes."""
        return self._tree.place(self._rooms)

    def is_at(self) -> bool:
        """Whether it was walked to."""
        return any(self._tree.is_at(spot) for spot in self._rooms)

    def press(self) -> None:
        """Open it."""
        self._tree.opened.emit(self._rooms[0])

    def walk_to(self) -> None:
        """Walk to it."""
        self._tree.walk_to(self._rooms[0])


class TextNode(Worded):
    """The text of an article on the page."""

    ROLE = QAccessible.Role.Paragraph

    def __init__(self, above: QAccessibleInterface, tree: PageTree, rooms: Sequence[Spot]) -> None:
        super().__init__(above)
        self._tree, self._rooms = tree, rooms
        opened = tree.navigation.opened
        text = part_text(opened.issue, rooms[0].address) if opened else PartText()
        self.words: PartWords = PartWords(self, text, tree.view, tree.chosen.emit)

    def more(self) -> str:
        """What of it is selected: Qt's binding leaves no other way to say it."""
        chosen = self.words.chosen_words
        if not chosen:
            return ""
        shown = chosen if len(chosen) <= TOLD else f"{chosen[:TOLD]}…"
        return QCoreApplication.translate("Announcing", "selected: {words}").format(words=shown)

    def place(self) -> QRect:
        """The room of its article."""
        return self._tree.place(self._rooms)

    def state(self) -> QAccessible.State:
        """It has many lines."""
        state = super().state()
        state.multiLine = 1
        state.selectableText = 1
        return state


class JumpNode(Pressable):
    """A printed jump line: called by where it leads, and to press it is to go there."""

    ROLE = QAccessible.Role.Link

    def __init__(self, above: QAccessibleInterface, tree: PageTree, spot: Spot) -> None:
        super().__init__(above)
        self._tree, self._spot = tree, spot

    def name(self) -> str:
        """Where it leads."""
        return self._tree.navigation.describe(self._spot)

    def more(self) -> str:
        """What is printed there."""
        link = self._tree.navigation.link(self._spot)
        return link.jump.text if link else ""

    def place(self) -> QRect:
        """Where it is printed."""
        return self._tree.place([self._spot])

    def is_at(self) -> bool:
        """Whether it was walked to."""
        return self._tree.is_at(self._spot)

    def press(self) -> None:
        """Follow it."""
        self._tree.followed.emit(self._spot)

    def walk_to(self) -> None:
        """Walk to it."""
        self._tree.walk_to(self._spot)


def key(sheets: Iterable[Sheet]) -> tuple[int, ...]:
    """Which objects they are: to compare all that stands on them would take long."""
    return tuple(id(sheet) for sheet in sheets)
