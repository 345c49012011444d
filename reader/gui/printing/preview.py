"""The preview: the sides one below the other, as they will lie in the tray. Painted in a lane, those in view first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reader.gui.jobs import Jobs
from reader.gui.printing.artist import Artist
from reader.services.printing.lettering import Printed

GAP = 18  # pixels between sides, and round them
KEPT = 24  # painted sides
SHADE = "#8a857d"


class Preview(QAbstractScrollArea):
    """Shows the sides that an artist will paint. Nothing is painted before it comes into view."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._artist: Artist | None = None
        self._sides: Sequence[Printed] = ()
        self._painted: dict[int, QImage] = {}
        self._sizes: list[tuple[int, int]] = []
        self._tops: list[int] = []
        self._asked: int | None = None
        self._turn = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(QSize(320, 360))
        self.setAccessibleName(QCoreApplication.translate("Printing", "Preview"))

    @property
    def sides(self) -> Sequence[Printed]:
        """What is shown."""
        return self._sides

    @property
    def is_painted(self) -> bool:
        """Whether everything in view is painted."""
        return all(number in self._painted for number in self._in_view())

    def show_sides(self, artist: Artist | None, sides: Sequence[Printed]) -> None:
        """Show these sides from now on."""
        self._artist, self._sides = artist, sides
        self._begin()

    def place_of(self, number: int) -> QRectF:
        """Where a side lies in the viewport."""
        wide, high = self._sizes[number]
        top = self._tops[number] - self.verticalScrollBar().value()
        return QRectF((self.viewport().width() - wide) // 2, top, wide, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All sides in another size."""
        self._begin()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Other sides come into view."""
        self.viewport().update()
        self._paint_next()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is painted already; white paper for what is not."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        for number in self._in_view():
            place = self.place_of(number)
            painter.fillRect(place.translated(2, 2), QColor(SHADE))
            painter.fillRect(place, Qt.GlobalColor.white)
            if image := self._painted.get(number):
                painter.drawImage(place.topLeft(), image)
        painter.end()

    def _size(self, side: Printed) -> tuple[int, int]:
        """Pixels across and down: a side is as large as the whole of it can be seen."""
        room, paper = self.viewport().size(), side.side
        scale = min((room.width() - 2 * GAP) / paper.width, (room.height() - 2 * GAP) / paper.height)
        return max(8, round(paper.width * scale)), max(8, round(paper.height * scale))

    def _in_view(self) -> list[int]:
        room = QRectF(self.viewport().rect())
        return [number for number in range(len(self._sides)) if self.place_of(number).intersects(room)]

    def _begin(self) -> None:
        self._turn += 1
        self._painted.clear()
        self._asked = None
        self._sizes = [self._size(side) for side in self._sides]
        *self._tops, long = accumulate((high + GAP for _, high in self._sizes), initial=GAP)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, long - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(60)
        self.viewport().update()
        self._paint_next()

    def _paint_next(self) -> None:
        """One side at a time, so that what has been scrolled out of sight is never painted."""
        number = next((each for each in self._in_view() if each not in self._painted), None)
        if self._asked is not None or number is None or self._artist is None:
            return
        self._asked, turn = number, self._turn
        side, artist = self._sides[number], self._artist
        size, ratio = self.place_of(number).size().toSize(), self.devicePixelRatioF()
        self._jobs.run(
            "print", lambda: painted(artist, side, size, ratio), lambda image: self._take(turn, number, image)
        )

    def _take(self, turn: int, number: int, image: QImage) -> None:
        if turn != self._turn:
            return
        self._asked = None
        if len(self._painted) >= KEPT:
            self._painted.pop(next(iter(self._painted)))
        self._painted[number] = image
        self.viewport().update()
        self._paint_next()


def painted(artist: Artist, side: Printed, size: QSize, ratio: float) -> QImage:
    """A side as a picture of so many pixels; for any thread."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(size.width() / side.side.width, size.height() / side.side.height)
    artist.paint(painter, side)
    painter.end()
    return image
