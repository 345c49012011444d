"""A PDF file, written leaf by leaf; the same leaves always make the same bytes."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name

from reader.pdf.annotations import annotation, link
from reader.pdf.content import Content
from reader.pdf.drawing import Element, Kind, Leaf
from reader.pdf.fonts import Fonts, FontSupply
from reader.pdf.images import Images, PictureSupply
from reader.pdf.metadata import describe
from reader.pdf.references import Volume
from reader.pdf.streams import deflated
from reader.pdf.structure import Structure
from reader.pdf.ways import write_labels, write_outline, write_threads


class Writer:
    """Takes the leaves one after the other and lets go of them at once; then writes what binds them together.

    Raises ForbiddenFont where a glyph is of a font that must not be embedded.
    """

    def __init__(self, fonts: FontSupply, pictures: PictureSupply) -> None:
        self._pdf = pikepdf.new()
        self._fonts = Fonts(fonts)
        self._images = Images(self._pdf, pictures)
        self._structure = Structure()
        self._font_names = self._pdf.make_indirect(Dictionary())
        self._pages: list[pikepdf.Object] = []
        self._heights: list[float] = []
        self._labels: list[str] = []

    def add(self, leaf: Leaf) -> None:
        """Write a leaf."""
        content = Content(self._fonts, self._images)
        data = content.draw(leaf)
        pictures = {f"/I{at}": self._images.object(name) for at, name in enumerate(content.pictures)}
        page = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Page,
                MediaBox=Array([0, 0, round(leaf.width, 3), round(leaf.height, 3)]),
                Resources=Dictionary(Font=self._font_names, XObject=Dictionary(pictures)),
                Contents=deflated(self._pdf, data),
                Tabs=Name.S,
            )
        )
        self._pdf.pages.append(pikepdf.Page(page))
        self._pages.append(self._pdf.pages[-1].obj)
        self._heights.append(leaf.height)
        self._labels.append(leaf.label)
        self._structure.leaf(content.marks)

    def finish(self, volume: Volume, path: Path) -> None:
        """Write everything that leads from leaf to leaf, and the file. Raises OSError."""
        for name, font in self._fonts.embedded(self._pdf):
            self._font_names[name] = font
        self._annotate(volume)
        write_outline(self._pdf, volume.outline, self._pages, self._heights)
        write_threads(self._pdf, volume.threads, self._pages, self._heights)
        write_labels(self._pdf, self._labels)
        self._structure.write(self._pdf, volume.root, self._pages)
        describe(self._pdf, volume)
        self._pdf.save(
            path,
            deterministic_id=True,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
        )

    def _annotate(self, volume: Volume) -> None:
        on_page: dict[int, list[pikepdf.Object]] = {}
        for each in volume.links:
            made = link(self._pdf, each, self._pages, self._heights)
            self._structure.annotate(each.element, made)
            on_page.setdefault(each.leaf, []).append(made)
        for mark in volume.annotations:
            made = annotation(self._pdf, mark, self._pages, self._heights)
            self._structure.annotate(volume.root.add(Element(Kind.ANNOTATION, spoken=mark.words)), made)
            on_page.setdefault(mark.leaf, []).append(made)
        for leaf, notes in on_page.items():
            self._pages[leaf].Annots = Array(notes)
