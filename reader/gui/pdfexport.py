"""Pages of an issue as a PDF: composed, drawn and let go of one after the other. Needs a QGuiApplication."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from reader.errors import Sentence
from reader.gui.measure import QtMeasure, lacking_sentence
from reader.gui.pageview.markpainting import DAY, STRONG
from reader.gui.pageview.palette import LIGHT, Palette
from reader.gui.pictures import Pictures
from reader.gui.printfonts import PrintFonts, PrintPictures
from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.services.exporting.binding import Binder
from reader.services.exporting.inks import Inks, colour
from reader.services.exporting.offprinting import offprint
from reader.services.kepttexts import kept_layouts
from reader.services.opening import OpenIssue
from reader.services.saving import written
from reader.typeset.composing import compose
from reader.typeset.offprint import Form
from reader.typeset.trees import Trees

Told = Callable[[int, int], bool]
"""Hears how many pages of how many are done; says whether to go on."""


def go_on(_done: int, _all: int) -> bool:
    """Tell nobody, and never stop."""
    return True


def inks_of(palette: Palette, pens: Mapping[str, str] = DAY, lines: Mapping[str, str] = STRONG) -> Inks:
    """The colours of a painted page."""
    return Inks(
        {ink: colour(code) for ink, code in palette.inks.items()},
        colour(palette.missing),
        {name: colour(code) for name, code in pens.items()},
        {name: colour(code) for name, code in lines.items()},
    )


@dataclass
class PdfExport:
    """Exports with one measure; what it has read of fonts stays for the next file. To be used in one thread.

    `lacking` are the characters in the files written so far that no font has.
    """

    measure: QtMeasure = field(default_factory=QtMeasure)
    palette: Palette = LIGHT
    trees: Trees = field(default_factory=kept_layouts)

    def __post_init__(self) -> None:
        self._fonts = PrintFonts(self.measure)
        self.lacking: set[str] = set()

    def binder(self, opened: OpenIssue, pages: Sequence[str], marks: Sequence[Mark] = ()) -> Binder:
        """What binds sheets of an issue into a file."""
        pictures = PrintPictures(opened.source, self.measure, self.palette, self.lacking)
        return Binder(opened, pages, self._fonts, pictures, inks_of(self.palette), marks)

    def pages(
        self,
        opened: OpenIssue,
        pages: Sequence[str],
        title: str,
        path: Path,
        marks: Sequence[Mark] = (),
        told: Told = go_on,
    ) -> bool:
        """Write the pages of these labels; whether it was written, or given up when `told` said so.

        Raises WriteError, ForbiddenFont, NotInIssue; nothing is left behind then.
        """
        sizes = Pictures(opened.source).size
        with written(path) as new:
            binder = self.binder(opened, pages, marks)
            for done, label in enumerate(pages):
                if not told(done, len(pages)):
                    new.unlink(missing_ok=True)
                    return False
                for sheet in compose(opened.issue, label, opened.links, self.measure, sizes, trees=self.trees):
                    binder.add(sheet)
            binder.finish(title, new)
        return True

    def article(
        self,
        opened: OpenIssue,
        member: PartAddress,
        form: Form,
        title: str,
        path: Path,
        marks: Sequence[Mark] = (),
        with_notes: bool = False,
    ) -> None:
        """Write one article with its continuations, set anew for paper. Raises WriteError and ForbiddenFont."""
        sizes = Pictures(opened.source).size
        made = offprint(opened, member, self.measure, sizes, form, marks, with_notes)
        with written(path) as new:
            binder = self.binder(made.alone.opened, [made.alone.label], made.alone.marks)
            for sheet in made.sheets:
                binder.add(sheet)
            binder.finish(title, new)


def export_article(
    opened: OpenIssue, member: PartAddress, title: str, path: Path, marks: Sequence[Mark] = ()
) -> list[Sentence]:
    """Write an article for A4 as a PDF where there is no window, as `export_pages` does."""

    def write(export: PdfExport) -> None:
        export.article(opened, member, Form(), title, path, marks, with_notes=bool(marks))

    return _without_window(opened, write)


def export_pages(
    opened: OpenIssue, pages: Sequence[str], title: str, path: Path, marks: Sequence[Mark] = ()
) -> list[Sentence]:
    """Write pages as a PDF where there is no window, and say which characters no font has.

    Raises WriteError, ForbiddenFont, NotInIssue, and NoChineseFont where nothing of it could be read.
    """
    return _without_window(opened, lambda export: export.pages(opened, pages, title, path, marks))


def _without_window(opened: OpenIssue, write: Callable[[PdfExport], object]) -> list[Sentence]:
    application = QGuiApplication.instance() or QGuiApplication(["jumpline"])  # held until the end
    export = PdfExport()
    export.measure.require(opened.issue.language or "zh-Hans")
    write(export)
    del application
    return [lacking_sentence(each) for each in sorted(export.lacking)]
