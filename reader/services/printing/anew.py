"""Articles set for the paper they are printed on, one behind the other; and selected words, as such an article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.model.issue import Article, Block, BlockRole, Page, Part
from reader.model.jump import Links, PartAddress
from reader.model.marks import Mark
from reader.services.exporting.offprinting import Offprint, offprint
from reader.services.opening import OpenIssue
from reader.services.printing.imposing import Piece, Side
from reader.services.printing.lettering import Printed
from reader.services.printing.wishes import Notes, Wishes
from reader.typeset.geometry import Area, Paper
from reader.typeset.measure import Measure, PictureSize
from reader.typeset.offprint import Form
from reader.typeset.sheet import Sheet

EXCERPT = "excerpt"


@dataclass(frozen=True)
class Anew:
    """Articles as an issue of their own, a page for each, and the sheets they are set on."""

    opened: OpenIssue
    sheets: tuple[Sheet, ...] = ()
    marks: tuple[Mark, ...] = ()


def set_anew(
    opened: OpenIssue,
    members: Sequence[PartAddress],
    measure: Measure,
    picture_size: PictureSize,
    wishes: Wishes,
    marks: Sequence[Mark] = (),
    source: str = "",
) -> Anew:
    """The threads of these parts, each on sheets of its own, with their own sources or this one. Raises KeyError where
    the issue has no such part.
    """
    form = Form(Paper(wishes.stock.width, wishes.stock.height, 0.0), wishes.columns, float(wishes.size))
    with_notes = wishes.notes in (Notes.MARGIN, Notes.END)
    made = [offprint(opened, member, measure, picture_size, form, marks, with_notes, source) for member in members]
    if len(made) == 1:
        return Anew(made[0].alone.opened, made[0].sheets, made[0].alone.marks)
    return _together(opened, made)


def sides_of(sheets: Iterable[Sheet]) -> tuple[Printed, ...]:
    """A side for each sheet: it is as large as the paper, and has its own line at the head."""
    sides: list[Printed] = []
    for leaf, sheet in enumerate(sheets):
        whole = Area(0.0, 0.0, sheet.width, sheet.height)
        side = Side(sheet.width, sheet.height, whole, (Piece(leaf, whole, 0.0, 0.0, 1.0),))
        sides.append(Printed(side, Sheet("", 0, sheet.width, sheet.height)))
    return tuple(sides)


def excerpt(opened: OpenIssue, label: str, words: str) -> OpenIssue:
    """Words that were selected as an article without a heading, on the page of this label."""
    issue = opened.issue
    blocks = tuple(Block(BlockRole.PARAGRAPH, line) for line in words.split("\n") if line.strip())
    page = next((page for page in issue.pages if page.label == label), Page(label))
    alone = replace(page, furniture=(), facsimile=None)
    made = replace(issue, pages=(alone,), articles=(Article(EXCERPT, (Part(label, blocks),)),))
    return OpenIssue(opened.format, made, Links(), opened.source)


def _together(opened: OpenIssue, made: Sequence[Offprint]) -> Anew:
    """Several articles in one issue; its pages are counted, since two may have been printed on the same one."""
    pages: list[Page] = []
    articles: list[Article] = []
    sheets: list[Sheet] = []
    marks: list[Mark] = []
    for number, each in enumerate(made, 1):
        label, alone = str(number), each.alone.opened.issue
        pages.append(replace(alone.pages[0], label=label))
        articles += (
            replace(one, parts=tuple(replace(part, page=label) for part in one.parts)) for one in alone.articles
        )
        sheets += (replace(sheet, label=label) for sheet in each.sheets)
        marks += (_on_page(mark, label) for mark in each.alone.marks)
    issue = replace(opened.issue, pages=tuple(pages), articles=tuple(articles))
    return Anew(OpenIssue(opened.format, issue, Links(), opened.source), tuple(sheets), tuple(marks))


def _moved(article: Article, label: str) -> Article:
    return replace(article, parts=tuple(replace(part, page=label) for part in article.parts))


def _on_page(mark: Mark, label: str) -> Mark:
    return replace(mark, places=tuple(replace(place, page=label) for place in mark.places))
