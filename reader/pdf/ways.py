"""Ways through a file: its outline, the articles that a viewer can follow from bead to bead, the names of its pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.pdf.annotations import Edges, destination
from reader.pdf.references import Entry, Thread

if TYPE_CHECKING:
    import pikepdf


def write_outline(
    pdf: pikepdf.Pdf, entries: Sequence[Entry], pages: Sequence[pikepdf.Object], heights: Sequence[float]
) -> None:
    """The outline, its first level open."""
    from pikepdf import Dictionary, Name

    if entries:
        root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
        _write_entries(pdf, entries, root, pages, heights)
        root.Count = len(entries)
        pdf.Root.Outlines = root
        pdf.Root.PageMode = Name.UseOutlines


def _write_entries(
    pdf: pikepdf.Pdf,
    entries: Sequence[Entry],
    parent: pikepdf.Object,
    pages: Sequence[pikepdf.Object],
    heights: Sequence[float],
) -> None:
    from pikepdf import Dictionary, String

    made: list[pikepdf.Object] = []
    for entry in entries:
        target = destination(entry.target, pages, heights)
        item = pdf.make_indirect(Dictionary(Title=String(entry.title), Parent=parent, Dest=target))
        if made:
            item.Prev, made[-1].Next = made[-1], item
        made.append(item)
        if entry.entries:
            _write_entries(pdf, entry.entries, item, pages, heights)
            item.Count = -len(entry.entries)
    parent.First, parent.Last = made[0], made[-1]


def write_threads(
    pdf: pikepdf.Pdf, threads: Sequence[Thread], pages: Sequence[pikepdf.Object], heights: Sequence[float]
) -> None:
    """The articles as threads (ISO 32000-1, 12.4.3): a ring of beads each; every page lists those on it."""
    from pikepdf import Array, Dictionary, Name, String

    made: list[pikepdf.Object] = []
    on_page: dict[int, list[pikepdf.Object]] = {}
    for thread in threads:
        item = pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Title=String(thread.title))))
        beads: list[pikepdf.Object] = []
        for leaf, box in thread.beads:
            edges = Edges(heights[leaf]).of(box)
            beads.append(pdf.make_indirect(Dictionary(Type=Name.Bead, P=pages[leaf], R=Array(edges))))
            on_page.setdefault(leaf, []).append(beads[-1])
        for at, bead in enumerate(beads):
            bead.N, bead.V = beads[(at + 1) % len(beads)], beads[at - 1]
        beads[0].T = item
        item.F = beads[0]
        made.append(item)
    for leaf, all_beads in on_page.items():
        pages[leaf].B = Array(all_beads)
    if made:
        pdf.Root.Threads = Array(made)


def write_labels(pdf: pikepdf.Pdf, labels: Sequence[str]) -> None:
    """What the pages are called (A1, A2 …), in place of 1, 2 …"""
    from pikepdf import Array, Dictionary, String

    numbers: list[object] = []
    for number, label in enumerate(labels):
        numbers += [number, Dictionary(P=String(label))]
    pdf.Root.PageLabels = Dictionary(Nums=Array(numbers))
