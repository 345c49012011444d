"""The content of a page: operators that draw it, each piece marked with what it is part of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from reader.pdf.drawing import Box, Colour, Element, Fill, Frame, Item, Layer, Leaf, Picture, Stroke, Words
from reader.pdf.fonts import Fonts
from reader.pdf.images import UPRIGHT, Images

HIDDEN = 3  # text rendering mode


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
        self._fonts = fonts
        self._out: list[str] = []
        self._pieces: list[str] = []
        self._set: tuple[str, float] | None = None

    def set(self, words: Words) -> str:
        """The operators that set the words."""
        self._out += [f"BT {_colour(words.colour)} rg" if not words.hidden else f"BT {HIDDEN} Tr"]
        shown_as, pieces = self._fonts.shown, self._pieces
        line: tuple[str, float, float, bool] | None = None
        start = pen = 0.0
        for font, number, x, y, size, text, turned in words.glyphs:
            name, code, width = shown_as(font, number, text)
            along, across = (y, x) if turned else (x, y)
            if line != (name, size, across, turned):
                line = name, size, across, turned
                self._begin(name, size, x, y, turned)
                start, pen = along, 0.0
            off = round((along - start - pen) * 1000 / size)
            if off:
                pieces.append(f">{-off}<")
            pieces.append(code)
            pen += (off + width) * size / 1000
        self._end_line()
        return " ".join((*self._out, "ET"))

    def _begin(self, name: str, size: float, x: float, y: float, turned: bool) -> None:
        self._end_line()
        if self._set != (name, size):
            self._set = name, size
            self._out.append(f"/{name} {_plain(size)} Tf")
        turn = "0 1 1 0" if turned else "1 0 0 -1"
        self._out.append(f"{turn} {_plain(x)} {_plain(y)} Tm")

    def _end_line(self) -> None:
        if self._pieces:
            self._out.append(f"[<{''.join(self._pieces)}>] TJ".replace("<>", ""))
            self._pieces.clear()


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
