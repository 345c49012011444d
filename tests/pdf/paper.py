"""A file of a few leaves in a font without ink, for looking at everything but the type."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from reader.pdf.drawing import Box, Element, Fill, Frame, Glyph, Kind, Layer, Leaf, Picture, Stroke, Words
from reader.pdf.fontfile import FontFile, FontSource
from reader.pdf.hidden import HIDDEN
from reader.pdf.images import Raster
from reader.pdf.references import Annotation, Entry, Link, Pen, Place, Thread, Volume
from reader.pdf.writer import Writer

BLACK = (0.0, 0.0, 0.0)
DAY = datetime(2026, 3, 5, 8, tzinfo=UTC)


class NoFonts:
    """For files whose text is hidden."""

    def file(self, number: int) -> FontFile:
        """There is none."""
        return FontFile(FontSource(lambda tag: b"", f"font {number}", "", 400))


class Dots:
    """A picture of two pixels by the name "dots", and none else; it counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def file(self, name: str) -> bytes | None:
        """Nothing that could be taken over."""
        return None

    def raster(self, name: str) -> Raster | None:
        """Two pixels."""
        self.asked += 1
        return Raster(2, 1, b"\xff\0\0\0\0\xff", b"\xff\x80") if name == "dots" else None


def words(text: str, x: float, y: float, element: Element) -> Words:
    """Hidden words on one line."""
    return Words([[Glyph(HIDDEN, 0, x + 10 * at, y, 10, sign) for at, sign in enumerate(text)]], BLACK, element, True)


def write(path: Path, pictures: Dots | None = None) -> Path:
    """Two leaves that lead to each other, with marks on the first."""
    root = Element(Kind.DOCUMENT)
    writer = Writer(NoFonts(), pictures or Dots())
    links = []
    for number, label in enumerate(("A1", "A2")):
        page = root.add(Element(Kind.PAGE, title=label))
        article = page.add(Element(Kind.ARTICLE))
        headline, jump = article.add(Element(Kind.HEADLINE)), article.add(Element(Kind.LINK))
        figure = article.add(Element(Kind.FIGURE, spoken="两点", box=Box(0, 0, 10, 10)))
        items = (
            Fill(Box(10, 10, 50, 20), (1.0, 0.5, 0.0)),
            Frame(Box(10, 10, 50, 20), BLACK, 0.5),
            Stroke(0, 100, 200, 100, 0.25, BLACK),
            Picture(Box(10, 40, 20, 10), "dots", figure),
            Picture(Box(50, 40, 20, 10), "none", figure),
            words(f"标题{label}", 10, 20, headline),
            words("转下版", 10, 90, jump),
        )
        writer.add(Leaf(200, 300, label, (Layer(items),)))
        links.append(Link(number, Box(10, 82, 30, 10), Place(1 - number, 10, 10), "转下版", jump))
    marks = tuple(
        Annotation(0, (Box(10, 12, 40, 10),), pen, (1.0, 0.9, 0.5), f"mark-{pen}", "批注", DAY) for pen in Pen
    )
    threads = (Thread("桥成了", ((0, Box(10, 10, 50, 80)), (1, Box(10, 10, 50, 80)))),)
    outline = (Entry("A1 要闻", Place(0, 0, 0), (Entry("桥成了", Place(0, 10, 10)),)), Entry("A2", Place(1, 0, 0)))
    writer.finish(Volume("江声日报", "zh-Hans", root, "江声", DAY.date(), tuple(links), marks, outline, threads), path)
    return path
