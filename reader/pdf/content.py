"""The content of a page: operators that draw it, each piece marked with what it is part of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import assert_never

from reader.pdf.drawing import Box, Colour, Element, Fill, Frame, Glyph, Item, Layer, Leaf, Picture, Row, Stroke, Words
from reader.pdf.fonts import Fonts, Shown
from reader.pdf.images import UPRIGHT, Images

HIDDEN = 3  # text rendering mode
_Line = tuple[float, float, bool]  # size, where it is across its direction, whether it runs down


class Content:
    """The operators of one page. `marks` are the elements whose content it has, by their number on the page."""

    def __init__(self, fonts: Fonts, images: Images) -> None:
        self._fonts = fonts
        self._images = images
        self._lines: list[str] = []
        self.marks: list[Element] = []
        self.pictures: dict[str, None] = {}

    def draw(self, leaf: Leaf) -> bytes:
        """All of the page."""
        for layer in leaf.layers:
            self._lines.append("q")
            if layer.clip:
                self._lines.append(f"{_box(_upturned(layer.clip, leaf.height))} re W n")
            self._lines.append(f"{_matrix(layer, leaf.height)} cm")
            for item in layer.items:
                self._draw(item)
            self._lines.append("Q")
        return "\n".join(self._lines).encode("ascii")

    def _draw(self, item: Item) -> None:
        match item:
            case Fill(box, colour):
                self._marked(None, f"{_colour(colour)} rg {_box(box)} re f")
            case Frame(box, colour, width):
                self._marked(None, f"{_colour(colour)} RG {_plain(width)} w {_box(box)} re S")
            case Stroke(x1, y1, x2, y2, width, colour):
                ends = f"{_plain(x1)} {_plain(y1)} m {_plain(x2)} {_plain(y2)} l S"
                self._marked(None, f"{_colour(colour)} RG {_plain(width)} w {ends}")
            case Picture():
                self._picture(item)
            case Words():
                self._marked(item.element, _Text(self._fonts).set(item))
            case _:
                assert_never(item)

    def _picture(self, item: Picture) -> None:
        if self._images.object(item.name) is None:
            return
        self.pictures[item.name] = None
        name = f"I{list(self.pictures).index(item.name)}"
        x, y, width, height = item.box
        place = " ".join(map(_plain, (width, 0, 0, -height, x, y + height)))
        turn = self._images.turn(item.name)
        turned = "" if turn == UPRIGHT else f"{' '.join(map(str, turn))} cm "
        self._marked(item.element, f"q {place} cm {turned}/{name} Do Q")

    def _marked(self, element: Element | None, operators: str) -> None:
        if element is None:
            self._lines.append(f"/Artifact BMC {operators} EMC")
            return
        self._lines.append(f"/{element.kind} << /MCID {len(self.marks)} >> BDC {operators} EMC")
        self.marks.append(element)


class _Text:
    """One text object: glyphs that stand on a line behind each other are shown together, with what parts them."""

    def __init__(self, fonts: Fonts) -> None:
        self._shown = fonts.shown
        self._out: list[str] = []
        self._pieces: list[str] = []
        self._set: tuple[str, float] | None = None
        self._line: _Line | None = None
        self._name = ""
        self._start = self._pen = 0.0

    def set(self, words: Words) -> str:
        """The operators that set the words."""
        self._out += [f"BT {_colour(words.colour)} rg" if not words.hidden else f"BT {HIDDEN} Tr"]
        for row in words.rows:
            if isinstance(row, Row):
                keys = zip(row.numbers, row.texts, strict=True)
                self._run((row.size, row.y, False), list(map(self._shown.__getitem__, keys)), row.places)
                continue
            for line, glyphs in groupby(row, _line_of):
                run = list(glyphs)
                shown = [self._shown[glyph.font << 16 | glyph.number, glyph.text] for glyph in run]
                self._run(line, shown, [glyph.y if glyph.turned else glyph.x for glyph in run])
        self._end_line()
        return " ".join((*self._out, "ET"))

    def _run(self, line: _Line, shown: Sequence[Shown], places: Sequence[float]) -> None:
        """Glyphs on one line; they go on from those before them where these stand on it too."""
        if line != self._line:
            self._line, self._name = line, ""
        size, pieces, now, start, pen = line[0], self._pieces, self._name, self._start, self._pen
        for (name, code, width), along in zip(shown, places, strict=True):
            if name != now:
                self._begin(name, line, along)
                now, start, pen = name, along, 0.0
            off = (along - start - pen) * 1000 / size
            if off > 0.5 or off < -0.5:
                pieces.append(f">{-round(off)}<")
                width += round(off)
            pieces.append(code)
            pen += width * size / 1000
        self._name, self._start, self._pen = now, start, pen

    def _begin(self, name: str, line: _Line, along: float) -> None:
        self._end_line()
        size, across, turned = line
        if self._set != (name, size):
            self._set = name, size
            self._out.append(f"/{name} {_plain(size)} Tf")
        turn, x, y = ("0 1 1 0", across, along) if turned else ("1 0 0 -1", along, across)
        self._out.append(f"{turn} {_plain(x)} {_plain(y)} Tm")

    def _end_line(self) -> None:
        if self._pieces:
            self._out.append(f"[<{''.join(self._pieces)}>] TJ".replace("<>", ""))
            self._pieces.clear()


def _line_of(glyph: Glyph) -> _Line:
    return glyph.size, glyph.x if glyph.turned else glyph.y, glyph.turned


def _matrix(layer: Layer, height: float) -> str:
    numbers = (layer.scale, 0, 0, -layer.scale, layer.x, height - layer.y)
    return " ".join(map(_plain, numbers))


def _upturned(box: Box, height: float) -> Box:
    return Box(box.x, height - box.y - box.height, box.width, box.height)


def _plain(number: float) -> str:
    """At most four places behind the point, never with an exponent."""
    return f"{number:.4f}".rstrip("0").rstrip(".") if number else "0"


def _box(box: Iterable[float]) -> str:
    return " ".join(map(_plain, box))


def _colour(colour: Colour) -> str:
    return " ".join(map(_plain, colour))
