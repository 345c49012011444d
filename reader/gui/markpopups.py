"""When the card of a mark comes up: the pointer rests on its sign, or a click asks to write on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.gui.markcard import MarkCard, Said
from reader.gui.marking import Marking
from reader.gui.markshowing import MarkShowing
from reader.gui.navigation import Navigation
from reader.gui.notewriting import NoteWriting
from reader.gui.panels.markwords import kind_name
from reader.gui.pens import Pens
from reader.gui.shelf import Shelf
from reader.gui.window import Window
from reader.model.marks import Mark, MarkKind
from reader.services.naming import moment_in_words

REST = 300  # milliseconds that the pointer rests on a sign before its card comes up, and is away before it goes


class MarkPopups(QObject):
    """Watches the page view; the article view asks through `rest_on`, `leave` and `write`."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        marking: Marking,
        showing: MarkShowing,
        writing: NoteWriting,
        shelf: Shelf,
        pens: Pens,
        language: str,
    ) -> None:
        super().__init__(window)
        self.card = MarkCard(window.stage)
        self._marking = marking
        self._showing = showing
        self._writing = writing
        self._shelf = shelf
        self._pens = pens
        self._language = language
        self._pages = window.stage.scenes.pages
        self._waiting: Callable[[], object] = lambda: None
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(lambda: self._waiting())
        self._over: Mark | None = None
        self._zoom = self._pages.zoom
        self._was_in_sight = False  # what is written on, when that began
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._follow)
        self._pressed = False
        self._pages.viewport().installEventFilter(self)
        self._connect(window, navigation)

    def _connect(self, window: Window, navigation: Navigation) -> None:
        card, article = self.card, window.stage.scenes.article.view
        card.finished.connect(self._take)
        card.dropped.connect(lambda mark: self._writing.forget(mark))
        card.typed.connect(self._writing.keep)
        card.removed.connect(self._marking.remove)
        card.wanted.connect(lambda mark: self.write(mark, card.about))
        card.left.connect(self.leave)
        card.let_go.connect(window.stage.take_focus)
        self._writing.wanted.connect(lambda mark, words: self.write(mark, self.about(mark), words))
        self._showing.margin.rested.connect(self.rest_beside_article)
        self._showing.margin.pressed.connect(self.write_beside_article)
        navigation.begun.connect(card.drop_unless_writing)
        navigation.moved.connect(card.finish)
        self._pages.zoomed.connect(self._shift)
        for view in (self._pages, article):
            view.verticalScrollBar().valueChanged.connect(self._shift)
            view.horizontalScrollBar().valueChanged.connect(self._shift)

    def rest_beside_article(self, mark_id: str, area: QRect) -> None:
        """The pointer is on the sign of this mark in the margin of the article, or on none."""
        mark = self._marking.marks.get(mark_id)
        if mark:
            self.rest_on(mark, self.on_stage(area, self._showing.margin))
        else:
            self.leave()

    def write_beside_article(self, mark_id: str, area: QRect) -> None:
        """The sign of this mark in the margin of the article was clicked."""
        if mark := self._marking.marks.get(mark_id):
            self.write(mark, self.on_stage(area, self._showing.margin))

    def write(self, mark: Mark, about: QRect, words: str = "") -> None:
        """Let the reader write on a mark, new or there already, that lies at `about` of the stage."""
        mark = self._marking.now(mark)
        self._resting.stop()
        self._writing.begin()
        self._shelf.with_marks(lambda marks: marks.tags(), self._offer)
        self._zoom, self._was_in_sight = self._pages.zoom, self._area(mark) is not None
        self.card.write(mark, self._said(mark), about, words)

    def rest_on(self, mark: Mark, about: QRect) -> None:
        """The pointer is on a mark that lies at `about` of the stage: after a while its card is shown."""
        if self.card.is_writing or (self.card.isVisible() and self.card.mark == mark):
            self._resting.stop()
        elif self._over != mark:
            self._wait(lambda: self.card.read(self._marking.now(mark), self._said(mark), about))
        self._over = mark

    def leave(self) -> None:
        """The pointer is on no mark; it may be on its way to the card."""
        if self._over is not None or (self.card.isVisible() and not self._resting.isActive()):
            self._over = None
            self._wait(self._hide_unless_held)

    def escape(self, otherwise: Callable[[], object]) -> None:
        """Esc puts the card away first, and does what it does `otherwise` the next time."""
        if self.card.isVisible():
            self.card.drop()
        else:
            otherwise()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Over the page: a rest on a sign shows the card, a click on it opens the card to be written on."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self.leave()
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        here = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseMove if event.buttons() == Qt.MouseButton.NoButton:
                found = self._showing.at(here)
                if found and (found[0].words or found[0].name or self._showing.sign_at(here)):
                    self.rest_on(found[0], self._on_page(*found))
                else:
                    self.leave()
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self.card.finish()
                sign = self._showing.sign_at(here)
                self._pressed = sign is not None
                if sign:
                    self.write(sign[0], self._on_page(*sign))
                return self._pressed
            case QEvent.Type.MouseButtonRelease | QEvent.Type.MouseButtonDblClick if self._pressed:
                self._pressed = event.type() == QEvent.Type.MouseButtonDblClick
                return True
        return False

    def about(self, mark: Mark) -> QRect:
        """Where a mark, new or there already, lies on the stage; in the middle where it is not in sight."""
        viewport = self._showing.viewports()[0]
        return self._area(mark) or self.on_stage(QRect(viewport.rect().center(), QSize(1, 1)), viewport)

    def _area(self, mark: Mark) -> QRect | None:
        """Where a mark lies on the stage, if it is in sight."""
        for viewport in self._showing.viewports():
            area = self._showing.area_in(viewport, mark)
            if area and area.intersects(viewport.rect()):
                on_page = viewport is self._pages.viewport()
                return self._on_page(mark, area) if on_page else self.on_stage(area, viewport)
        return None

    def _on_page(self, mark: Mark, area: QRect) -> QRect:
        return self.on_stage(self._showing.whole(mark, area), self._pages.viewport())

    def _shift(self) -> None:
        """What is below the card moves: perhaps because a bar came or a page was composed, which must not end the
        writing.
        """
        if self.card.is_writing and self._pages.zoom == self._zoom:
            self._following.start()
        else:
            self.card.finish()

    def _follow(self) -> None:
        """The card goes along with what is written on, as long as that is in sight."""
        if not (self.card.is_writing and self.card.mark):
            return
        if area := self._area(self.card.mark):
            self.card.place(area)
        elif self._was_in_sight:
            self.card.finish()

    def keep(self) -> None:
        """Keep what is being written, as far as it is."""
        if self.card.mark and self.card.fields:
            self._writing.keep(self.card.mark, self.card.fields.words)

    def on_stage(self, area: QRect, viewport: QWidget) -> QRect:
        """Where an area of a viewport lies on the stage."""
        stage = self.card.parentWidget()
        return QRect(viewport.mapTo(stage, area.topLeft()), area.size()) if stage else area

    def _wait(self, then: Callable[[], object]) -> None:
        self._waiting = then
        self._resting.start()

    def _hide_unless_held(self) -> None:
        under = self.card.rect().contains(self.card.mapFromGlobal(QCursor.pos()))
        if not (self.card.is_writing or under):
            self.card.finish()

    def _offer(self, known: list[str]) -> None:
        if self.card.fields:
            self.card.fields.categories.offer(known)

    def _take(self, mark: Mark, words: str, tags: tuple[str, ...]) -> None:
        if mark.kind is MarkKind.BOOKMARK:
            self._writing.name(mark, words)
        else:
            self._writing.take(mark, words, tags)
            self._writing.forget(mark)

    def _said(self, mark: Mark) -> Said:
        meaning = self._pens.meaning(mark.colour) if mark.kind is not MarkKind.BOOKMARK else ""
        head = " · ".join(filter(None, (meaning or kind_name(mark.kind), "、".join(mark.tags))))
        made, changed = (moment_in_words(each, self._language) for each in (mark.created, mark.changed))
        foot = QCoreApplication.translate("Notes", "Made {made}").format(made=made)
        if mark.changed != mark.created:
            foot = QCoreApplication.translate("Notes", "Made {made}, changed {changed}")
            foot = foot.format(made=made, changed=changed)
        return Said(head, foot)
