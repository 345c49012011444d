"""Sheets bound into one PDF: drawn one after the other, then joined by links, outline, threads and marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.model.jump import Link as Jump
from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.pdf.drawing import Box, Element, Item, Kind, Layer, Leaf
from reader.pdf.images import PictureSupply
from reader.pdf.references import Annotation, Entry, Link, Place, Thread, Volume
from reader.services.contents import page_of, title_of
from reader.services.exporting.beads import beads_of
from reader.services.exporting.drawing import Draughtsman, Tags, box_of
from reader.services.exporting.glyphs import Type
from reader.services.exporting.inks import Inks
from reader.services.exporting.marked import annotations_of
from reader.services.exporting.overlay import hidden_text
from reader.services.following import link_at
from reader.services.opening import OpenIssue
from reader.typeset.placed import Field, TextAddress
from reader.typeset.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Print:
    """A sheet on paper, `scale` times as large, its corner at (x, y) of the paper in points; cut off beyond `clip`."""

    sheet: Sheet
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    clip: Box | None = None

    def box(self, box: Box) -> Box:
        """Where a box of the sheet stands on the paper."""
        x, y, scale = self.x, self.y, self.scale
        return Box(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale)

    def shows(self, box: Box) -> bool:
        """Whether anything of a box of the sheet is seen."""
        if self.clip is None:
            return True
        here, clip = self.box(box), self.clip
        across = min(here.x + here.width, clip.x + clip.width) > max(here.x, clip.x)
        return across and min(here.y + here.height, clip.y + clip.height) > max(here.y, clip.y)


class Binder:
    """Makes a PDF of sheets of one issue. `pages` are the labels that will be in it: jumps to others lead nowhere.

    Raises ForbiddenFont where a font must not be put into a file.
    """

    def __init__(
        self,
        opened: OpenIssue,
        pages: Iterable[str],
        fonts: Type,
        pictures: PictureSupply,
        inks: Inks,
        marks: Sequence[Mark] = (),
    ) -> None:
        from reader.pdf.writer import Writer

        self._opened = opened
        self._pages = frozenset(pages)
        self._inks = inks
        self._marks = marks
        self._tags = Tags(opened.issue, lambda address: self._jump(address) is not None)
        self._draughtsman = Draughtsman(self._tags, fonts, inks)
        self._writer = Writer(fonts, pictures)
        self._leaves = 0
        self._places: dict[PartAddress, Place] = {}
        self._entries: dict[str, tuple[Place, dict[PartAddress, Place]]] = {}
        self._jumps: list[tuple[int, Box, Element, Jump]] = []
        self._beads: dict[PartAddress, list[tuple[int, Box]]] = {}
        self._annotations: list[Annotation] = []

    def add(self, sheet: Sheet) -> None:
        """A leaf that is just the sheet."""
        label = sheet.label if sheet.number == 0 else f"{sheet.label}-{sheet.number + 1}"
        self.add_leaf(sheet.width, sheet.height, label, [Print(sheet)])

    def add_leaf(self, width: float, height: float, label: str, prints: Sequence[Print]) -> None:
        """A leaf of paper of this size, in points, with sheets on it."""
        layers = [Layer(list(self._items(each)), each.scale, each.x, each.y, each.clip) for each in prints]
        self._writer.add(Leaf(width, height, label, tuple(layers)))
        for each in prints:
            if each.sheet.label:  # what is lettered on paper beside the pages is no page
                self._note(each)
        self._leaves += 1

    def finish(self, title: str, path: Path) -> None:
        """Write the file at `path`. Raises OSError."""
        issue = self._opened.issue
        self._writer.finish(
            Volume(
                title,
                issue.language or "zh-Hans",
                self._tags.root,
                issue.paper or "",
                issue.date,
                tuple(self._links()),
                tuple(self._annotations),
                tuple(self._outline()),
                tuple(self._threads()),
            ),
            path,
        )

    def _items(self, each: Print) -> Iterator[Item]:
        sheet = each.sheet
        yield from self._draughtsman.items(sheet)
        if any(not figure.article for figure in sheet.figures):
            yield from hidden_text(self._opened.issue, sheet, self._tags)

    def _note(self, each: Print) -> None:
        """Keep where things are on the leaf that was just drawn; the sheet itself is let go of."""
        sheet, leaf = each.sheet, self._leaves
        corner = each.box(Box(0.0, 0.0, 0.0, 0.0))
        _, articles = self._entries.setdefault(sheet.label, (Place(leaf, corner.x, corner.y), {}))
        for room in sheet.articles:
            if each.shows(box_of(room.area)):
                box = each.box(box_of(room.area))
                address = PartAddress(room.article, room.part)
                place = self._places.setdefault(address, Place(leaf, box.x, box.y))
                articles.setdefault(address, place)
        for address, bead in beads_of(sheet):
            if each.shows(bead):
                self._beads.setdefault(address, []).append((leaf, each.box(bead)))
        self._note_jumps(each)
        for annotation in annotations_of(sheet, self._marks, self._inks, leaf):
            boxes = tuple(each.box(box) for box in annotation.boxes if each.shows(box))
            if boxes:
                self._annotations.append(annotation.on(boxes))

    def _note_jumps(self, each: Print) -> None:
        for area in each.sheet.jumps:
            if not each.shows(box_of(area.area)):
                continue
            if area.place is not None:
                address = TextAddress(area.article, area.part, Field.BLOCK, area.place[0])
            else:
                address = TextAddress(area.article, area.part, Field.JUMP, area.jump or 0)
            jump = self._jump(address, area.place)
            element = self._tags.text(each.sheet.label, address)
            if jump and element:
                if area.place is not None:
                    element = element.add(Element(Kind.LINK))
                self._jumps.append((self._leaves, each.box(box_of(area.area)), element, jump))

    def _jump(self, address: TextAddress, place: tuple[int, int, int] | None = None) -> Jump | None:
        """The jump printed there, if it leads to a page of the file."""
        if address.article is None:
            return None
        opened, part = self._opened, PartAddress(address.article, address.part)
        jump = link_at(opened.issue, opened.links, part, None if place else address.index, place)
        return jump if jump and jump.target and page_of(opened.issue, jump.target) in self._pages else None

    def _links(self) -> Iterator[Link]:
        for leaf, box, element, jump in self._jumps:
            if jump.target and (target := self._places.get(jump.target)):
                yield Link(leaf, box, target, jump.jump.text, element)

    def _outline(self) -> Iterator[Entry]:
        issue, links = self._opened.issue, self._opened.links
        for label, (place, articles) in self._entries.items():
            page = issue.page(label)
            name = f"{label} {page.name}" if page and page.name else label
            entries = (Entry(title_of(issue, links, address), there) for address, there in articles.items())
            yield Entry(name, place, tuple(entries))

    def _threads(self) -> Iterator[Thread]:
        """Every article once, with all its parts that are there."""
        issue, links = self._opened.issue, self._opened.links
        for first in dict.fromkeys(links.thread(address)[0] for address in self._beads):
            beads = [bead for address in links.thread(first) for bead in self._beads.get(address, ())]
            yield Thread(title_of(issue, links, first), tuple(beads))
