"""Pictures are enlarged by two clicks on the page or in the article, or from the menu, and saved as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.errors import JumplineError
from reader.gui.articleview.document import picture_url
from reader.gui.dialogs.picture import PictureDialog
from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.pageview.pointing import Pointing
from reader.gui.pageview.view import PageView
from reader.gui.placemenu import PlaceMenu
from reader.gui.session import Session
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.services.opening import OpenIssue
from reader.services.saving import save
from reader.services.wording import Words
from reader.typeset.geometry import Area
from reader.typeset.placed import PlacedFigure

WIDEST = 4096  # pixels that are shown; the file that is saved has all it has
SMALL = 64  # pixels that are read to know whether a picture is there
ENTRY = 16  # characters of a caption in the menu
NOWHERE = Area(0, 0, 0, 0)
NAME = 40  # characters of the caption in a file's name
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Enlarging(QObject):
    """Shows pictures by themselves."""

    def __init__(self, window: Window, navigation: Navigation, session: Session, jobs: Jobs, words: Words) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._session = session
        self._jobs = jobs
        self._words = words
        self._pages: PageView = window.stage.scenes.pages
        self._article = window.stage.scenes.article.view

    def serve(self, pointing: Pointing, menus: PlaceMenu) -> None:
        """Be there for clicks on pictures, and for whoever asks for the menu of an article."""
        pointing.figure_wanted.connect(self.show_at)
        menus.pictures = self.add_entries
        self._article.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Two clicks on a picture in the article show it by itself."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            return self._show_in_article(event.position())
        return False

    def add_entries(self, menu: QMenu, address: PartAddress) -> None:
        """An entry for each picture of an article, by the beginning of its caption."""
        for figure in self._figures(address):
            words = QCoreApplication.translate("Picture", "Enlarge the picture")
            if caption := _caption(self._navigation.opened, figure):
                named = QCoreApplication.translate("Picture", "Enlarge the picture: {caption}")
                words = named.format(caption=caption if len(caption) <= ENTRY else f"{caption[:ENTRY]}…")
            menu.addAction(words.replace("&", "&&"), partial(self._show_if_there, figure))
            save_it = QCoreApplication.translate("Picture", "Save the picture…")
            menu.addAction(save_it, partial(self.ask_for_name, figure))

    def _show_if_there(self, figure: PlacedFigure) -> None:
        """Of a picture whose file is missing nothing is opened: the article says that it is."""

        def show(_picture: QImage) -> None:
            self.show_figure(figure)

        self._session.load_picture(figure.href, SMALL, show)

    def _figures(self, address: PartAddress) -> Iterator[PlacedFigure]:
        """The pictures of the whole thread that a part belongs to."""
        opened = self._navigation.opened
        for member in opened.links.thread(address) if opened else ():
            article = opened.issue.article(member.article) if opened else None
            part = article.parts[member.part] if article else None
            for index, figure in enumerate(part.figures if part else ()):
                yield PlacedFigure(NOWHERE, figure.href, member.article, member.part, index)

    def _show_in_article(self, here: QPointF) -> bool:
        bars = self._article.horizontalScrollBar().value(), self._article.verticalScrollBar().value()
        name = self._article.document().documentLayout().imageAt(here + QPointF(*bars))
        reading = self._navigation.reading
        for figure in self._figures(reading) if name and reading else ():
            if picture_url(figure.href).toString() == name:
                self._show_if_there(figure)
                return True
        return False

    def figure_at(self, point: QPointF) -> PlacedFigure | None:
        """The picture at a point of the viewport; a page that is all picture is none."""
        place = self._pages.place_on_sheet(point)
        if place is None:
            return None
        return next(
            (each for each in place[0].figures if each.article and each.known and each.area.holds(*place[1:])), None
        )

    def show_at(self, point: QPointF) -> bool:
        """Show the picture at a point of the viewport by itself; whether there is one."""
        figure = self.figure_at(point)
        if figure:
            self.show_figure(figure)
        return figure is not None

    def show_figure(self, figure: PlacedFigure) -> PictureDialog | None:
        """Show it by itself, as soon as it has been read."""
        opened = self._navigation.opened
        if opened is None:
            return None
        dialog = PictureDialog(_caption(opened, figure), self._window)
        dialog.save_wanted.connect(lambda: self.ask_for_name(figure, dialog))
        closed: list[int] = []
        dialog.finished.connect(closed.append)

        def put(picture: QImage) -> None:
            if not closed:  # a slow picture may come when nobody waits for it
                dialog.canvas.put(picture)

        self._session.load_picture(figure.href, WIDEST, put)
        dialog.open()
        return dialog

    def ask_for_name(self, figure: PlacedFigure, dialog: PictureDialog | None = None) -> None:
        """Save a picture under the name that the reader chooses; what came of it is said in the `dialog` it is in."""
        opened = self._navigation.opened
        if opened is None:
            return
        chooser = QFileDialog(dialog or self._window, QCoreApplication.translate("Picture", "Save the picture"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(PurePosixPath(figure.href).suffix[1:])
        chooser.selectFile(suggested(_caption(opened, figure), figure.href))
        chooser.fileSelected.connect(lambda name: self._save(opened, figure.href, Path(name), dialog))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _save(self, opened: OpenIssue, href: str, path: Path, dialog: PictureDialog | None) -> None:
        """Write the picture, byte for byte as it is in the issue."""
        shown = [dialog] if dialog else []
        if dialog:
            dialog.finished.connect(shown.clear)

        def written(_: None) -> None:
            words = QCoreApplication.translate("Picture", "The picture was saved as {file}.").format(file=str(path))
            self._navigation.said.emit(words)
            for each in shown:
                each.tell(words)

        def failed(error: BaseException) -> None:
            if not isinstance(error, JumplineError):
                raise error
            words = self._words.say(error.sentence)
            if not shown:
                self._window.notices.show_notice("picture", words)
            for each in shown:
                self._navigation.said.emit(words)
                each.tell(words)

        self._jobs.run("files", lambda: save(path, opened.source.read(href)), written, failed)


def suggested(caption: str, href: str) -> str:
    """A name for the file: the beginning of the caption, else that of the picture; with the ending of the picture."""
    there = PurePosixPath(href)
    words = " ".join(_UNFIT.sub(" ", caption.split("。")[0]).split())[:NAME].strip(" .")
    return f"{words or there.stem}{there.suffix}"


def _caption(opened: OpenIssue | None, figure: PlacedFigure) -> str:
    article = opened.issue.article(figure.article) if opened else None
    part = article.parts[figure.part] if article and figure.part < len(article.parts) else None
    if part is None or figure.index >= len(part.figures):
        return ""
    found = part.figures[figure.index]
    return "\u3000".join(block.text for block in part.blocks[found.start : found.stop])
