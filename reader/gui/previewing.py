"""When a preview is shown: the pointer or the keyboard rests on a jump line, or the reader asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, QRect, QTimer, Signal

from reader.gui.articleview.view import ArticleView
from reader.gui.describing import describe
from reader.gui.navigation import Navigation
from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.view import PageView
from reader.gui.preview import PreviewCard, Role, Words
from reader.model.jump import Link, PartAddress
from reader.services import wording
from reader.services.opening import OpenIssue
from reader.services.previewing import Preview, preview, preview_of
from reader.typeset.measure import Family

REST = 400  # milliseconds that the pointer rests on a line before its target is shown

Target = Link | PartAddress


class Previewing(QObject):
    """Watches the page view and the article view; each has a card of its own. `shown` carries what a card says."""

    shown = Signal(str)

    def __init__(self, pages: PageView, article: ArticleView, navigation: Navigation, words: wording.Words) -> None:
        super().__init__(pages)
        self._pages = pages
        self._article = article
        self._navigation = navigation
        self._words = words
        self.on_page, self.in_article = PreviewCard(pages.viewport()), PreviewCard(article.viewport())
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._then: Callable[[], object] = lambda: None
        self._resting.timeout.connect(lambda: self._then())
        self._watch()

    def _watch(self) -> None:
        self._pages.pointed.connect(self._point)
        self._article.pointed.connect(self._point_in_article)
        self._pages.zoomed.connect(self.hide)
        self._navigation.moved.connect(self.hide)
        for view in (self._pages, self._article):
            view.verticalScrollBar().valueChanged.connect(self.hide)
            view.horizontalScrollBar().valueChanged.connect(self.hide)

    @property
    def is_shown(self) -> bool:
        """Whether there is a card to be seen."""
        return self.on_page.isVisible() or self.in_article.isVisible()

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self.on_page.set_theme(name)
        self.in_article.set_theme(name)

    def hide(self) -> None:
        """Show nothing, and wait for nothing."""
        self._resting.stop()
        self.on_page.hide()
        self.in_article.hide()

    def escape(self, otherwise: Callable[[], object]) -> None:
        """Esc puts the card away first, and does what it does `otherwise` the next time."""
        if self.is_shown:
            self.hide()
        else:
            otherwise()

    def ask(self) -> None:
        """Show at once what the jump line at hand leads to, or put it away again."""
        if self.is_shown:
            self.hide()
        elif spot := self._pages.jump_at_hand():
            self._pages.reveal(spot.sheet, spot.area, at_top=False)
            self._show_spot(spot)
        else:
            self._navigation.said.emit(QCoreApplication.translate("Window", "No jump line is in view."))

    def _point(self, spot: Spot | None) -> None:
        self.hide()
        if spot and spot.is_jump:
            self._wait(lambda: self._show_spot(spot))

    def _point_in_article(self, target: Target | None, line: QRect) -> None:
        self.hide()
        if target is not None:
            self._wait(lambda: self._show(self.in_article, target, line))

    def _wait(self, then: Callable[[], object]) -> None:
        self._then = then
        self._resting.start()

    def _show_spot(self, spot: Spot) -> None:
        link = self._navigation.link(spot)
        if link and spot.sheet.label in self._pages.labels:
            self._show(self.on_page, link, self._pages.rect_of(spot))

    def _show(self, card: PreviewCard, target: Target, line: QRect) -> None:
        opened = self._navigation.opened
        if opened:
            card.show_beside(list(self._card(opened, target)), opened.issue.language or "zh-Hans", line)
            self.shown.emit(card.accessibleName())

    def _card(self, opened: OpenIssue, target: Target) -> Iterator[Words]:
        if isinstance(target, PartAddress):
            yield from self._seen(preview_of(opened.issue, opened.links, target))
            return
        seen = preview(opened.issue, opened.links, target)
        if seen.text:
            yield from self._seen(seen)
            return
        yield Words(describe(opened, target), Family.SANS, 1.0, lines=3)
        for title in seen.choices:
            yield Words(title, bold=True, lines=1, before=0.3)
        if seen.missing:
            hint = QCoreApplication.translate("Following", "Click to open it from another file.")
            yield Words(hint, Family.SANS, 0.85, colour=Role.PlaceholderText, lines=2, before=0.3)

    def _seen(self, seen: Preview) -> Iterator[Words]:
        yield Words(_place(seen), Family.SANS, 0.85, colour=Role.Link, lines=1)
        yield Words(seen.headline, size=1.25, bold=True, lines=2, before=0.15)
        yield Words(seen.text, before=0.25)
        if seen.reasons:
            why = QCoreApplication.translate("Following", "Not certain. For it speaks: {reasons}")
            said = " · ".join(map(self._words.say, seen.reasons))
            yield Words(why.format(reasons=said), Family.SANS, 0.85, colour=Role.PlaceholderText, lines=3, before=0.45)


def _place(seen: Preview) -> str:
    """第A2版 · 要闻"""
    page = QCoreApplication.translate("Following", "Page {page}").format(page=seen.page)
    return f"{page} · {seen.name}" if seen.name else page
