"""The tags of a file: what each piece of its content is, in the order of reading (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.pdf.drawing import Element, Kind

if TYPE_CHECKING:
    import pikepdf


class Structure:
    """Collects which content of which leaf belongs to an element, and writes the tree."""

    def __init__(self) -> None:
        self._marks: dict[Element, list[tuple[int, int]]] = defaultdict(list)
        self._leaves: list[list[Element]] = []
        self._notes: dict[Element, list[pikepdf.Object]] = defaultdict(list)
        self._numbers: dict[int, Element] = {}
        self._made: dict[Element, pikepdf.Object] = {}

    def leaf(self, marks: list[Element]) -> None:
        """Take the content of the next leaf, by its numbers."""
        number = len(self._leaves)
        for mark, element in enumerate(marks):
            self._marks[element].append((number, mark))
        self._leaves.append(marks)

    def annotate(self, element: Element, annotation: pikepdf.Object) -> None:
        """An annotation is part of an element; it is told its number in the tree."""
        annotation.StructParent = len(self._leaves) + len(self._numbers)
        self._numbers[annotation.StructParent] = element
        self._notes[element].append(annotation)

    def write(self, pdf: pikepdf.Pdf, root: Element, pages: list[pikepdf.Object]) -> None:
        """The tree, and from every piece of content the way to its element."""
        from pikepdf import Array, Dictionary, Name

        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        made = self._element(pdf, root, tree, pages)
        tree.K = Array([made] if made is not None else [])
        numbers: list[object] = []
        for number, marks in enumerate(self._leaves):
            pages[number].StructParents = number
            numbers += [number, pdf.make_indirect(Array([self._made[element] for element in marks]))]
        for number, element in self._numbers.items():
            numbers += [number, self._made[element]]
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(self._leaves) + len(self._numbers)
        pdf.Root.StructTreeRoot = tree
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(
        self, pdf: pikepdf.Pdf, element: Element, parent: pikepdf.Object, pages: list[pikepdf.Object]
    ) -> pikepdf.Object | None:
        """An element with all that it holds; None where it holds nothing."""
        from pikepdf import Array, Dictionary, Name, String

        made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.kind}"), P=parent))
        kids = list(self._own(element, made, pages))
        kids += [each for child in element.children if (each := self._element(pdf, child, made, pages)) is not None]
        if not kids:
            return None
        self._made[element] = made
        made.K = kids[0] if len(kids) == 1 else Array(kids)
        if element.title:
            made.T = String(element.title)
        if element.spoken:
            made.Alt = String(element.spoken)
        if element.kind is Kind.FIGURE and element.box:
            edges = [float(round(edge, 3)) for edge in element.box]
            made.A = Dictionary(O=Name.Layout, BBox=Array(edges), Placement=Name.Block)
        return made

    def _own(self, element: Element, made: pikepdf.Object, pages: list[pikepdf.Object]) -> Iterator[object]:
        from pikepdf import Dictionary, Name

        for number, mark in self._marks.get(element, ()):
            if "/Pg" not in made:
                made.Pg = pages[number]
            if made.Pg.objgen == pages[number].objgen:
                yield mark
            else:
                yield Dictionary(Type=Name.MCR, Pg=pages[number], MCID=mark)
        for annotation in self._notes.get(element, ()):
            yield Dictionary(Type=Name.OBJR, Obj=annotation, Pg=annotation.P)
