"""Links and the reader's marks as annotations of a file, each with a look of its own, so that all viewers show it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from typing import TYPE_CHECKING

from reader.pdf.drawing import Box
from reader.pdf.references import Annotation, Link, Pen, Place
from reader.pdf.streams import deflated

if TYPE_CHECKING:
    import pikepdf

PRINTED = 4  # the flag of annotations that are printed with the page
NOTE_SIZE = 18.0  # points: the sign of a note
THICK = 0.07  # of a line's height: lines under and through words


class Edges:
    """Turns boxes of the paper, y downwards, into those of a page of this height."""

    def __init__(self, height: float) -> None:
        self._height = height

    def of(self, box: Box) -> list[float]:
        """Left, lower, right and upper edge."""
        top = self._height - box.y
        return [round(edge, 2) for edge in (box.x, top - box.height, box.x + box.width, top)]

    def corners(self, box: Box) -> list[float]:
        """Upper left, upper right, lower left, lower right, as viewers expect them of marked words."""
        left, low, right, top = self.of(box)
        return [left, top, right, top, left, low, right, low]


def destination(place: Place, pages: Sequence[pikepdf.Object], heights: Sequence[float]) -> pikepdf.Array:
    """The place at the upper left corner of the view, in whatever size the reader has."""
    from pikepdf import Array, Name

    left, top = max(0.0, place.x), min(heights[place.leaf], heights[place.leaf] - place.y)
    return Array([pages[place.leaf], Name.XYZ, round(left, 2), round(top, 2), None])


def link(pdf: pikepdf.Pdf, what: Link, pages: Sequence[pikepdf.Object], heights: Sequence[float]) -> pikepdf.Object:
    """A box that leads elsewhere; the words in it say so already, so that it has no frame."""
    from pikepdf import Array, Dictionary, Name, String

    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array(Edges(heights[what.leaf]).of(what.box)),
            Border=Array([0, 0, 0]),
            F=PRINTED,
            P=pages[what.leaf],
            Contents=String(what.spoken),
            A=Dictionary(S=Name.GoTo, D=destination(what.target, pages, heights)),
        )
    )


def annotation(
    pdf: pikepdf.Pdf, what: Annotation, pages: Sequence[pikepdf.Object], heights: Sequence[float]
) -> pikepdf.Object:
    """A mark of the reader's."""
    from pikepdf import Array, Dictionary, Name, String

    edges = Edges(heights[what.leaf])
    boxes = [edges.of(box) for box in what.boxes]
    around = _around(boxes)
    made = Dictionary(
        Type=Name.Annot,
        Subtype=Name(f"/{what.pen}"),
        Rect=Array(around),
        C=Array([round(part, 3) for part in what.colour]),
        F=PRINTED,
        P=pages[what.leaf],
        NM=String(what.name),
        M=String(what.changed.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")),
        Contents=String(what.words),
    )
    if what.pen is Pen.NOTE:
        made["/Name"] = Name.Note
    else:
        made.QuadPoints = Array([corner for box in what.boxes for corner in edges.corners(box)])
    made.AP = Dictionary(N=_look(pdf, what, boxes, around))
    return pdf.make_indirect(made)


def _around(boxes: Sequence[Sequence[float]]) -> list[float]:
    lows, highs = [min(edges) for edges in zip(*boxes, strict=True)], [max(edges) for edges in zip(*boxes, strict=True)]
    return [lows[0], lows[1], highs[2], highs[3]]


def _look(
    pdf: pikepdf.Pdf, what: Annotation, boxes: Sequence[Sequence[float]], around: Sequence[float]
) -> pikepdf.Stream:
    """What the mark looks like. Colour is multiplied, so that the words keep their contrast."""
    from pikepdf import Array, Dictionary, Name

    colour = " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in what.colour)
    drawn = [f"/G gs {colour} rg {colour} RG", *(_stroke(what.pen, *box) for box in boxes)]
    look = deflated(pdf, "\n".join(drawn).encode("ascii"))
    look.Type, look.Subtype = Name.XObject, Name.Form
    look.BBox = Array(list(around))
    mode = Name.Multiply if what.pen is Pen.HIGHLIGHT else Name.Normal
    look.Resources = Dictionary(ExtGState=Dictionary(G=Dictionary(Type=Name.ExtGState, BM=mode)))
    look.Group = Dictionary(S=Name.Transparency)
    return look


def _stroke(pen: Pen, left: float, low: float, right: float, top: float) -> str:
    """Lines run along the longer side: below or through words, beside them where they run down the page."""
    thick = min(top - low, right - left) * THICK
    if pen in (Pen.HIGHLIGHT, Pen.NOTE):
        return f"{left:.2f} {low:.2f} {right - left:.2f} {top - low:.2f} re f"
    if top - low > 1.5 * (right - left):
        x = (left + right) / 2 if pen is Pen.STRIKE else right - thick / 2
        return f"{thick:.2f} w {x:.2f} {low:.2f} m {x:.2f} {top:.2f} l S"
    y = (low + top) / 2 if pen is Pen.STRIKE else low + thick / 2
    return f"{thick:.2f} w {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"
