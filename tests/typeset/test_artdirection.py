"""What the art director of a daily would see to, on every page of the specimens and of a real paper."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from reader.model.issue import BlockRole, Issue
from reader.paths import specimen_folder
from reader.services.opening import open_files
from reader.typeset.composing import compose
from reader.typeset.placed import Field, Ink, PlacedLine
from reader.typeset.sheet import Sheet
from tests.typeset.laws import caption_lines, role_of
from tests.typeset.wholeems import WholeEms

SPECIMENS = ("jiangsheng-2026-03-05", "haitian-shibao-2026-03-05", "harbour-courier-2026-03-05", "jiangsheng-raw")
LEVEL_SHARE = 0.93  # of the columns that end within a row of the deepest beside them


@cache
def pages(name: str) -> tuple[tuple[Issue, Sheet], ...]:
    """The sheets of a specimen whose lines run across."""
    opened = open_files([specimen_folder() / name])
    found = [
        (opened.issue, sheet)
        for page in opened.issue.pages
        for sheet in compose(
            opened.issue, page.label, opened.links, WholeEms(), lambda href: (1200, 800), facsimile=False
        )
    ]
    return tuple((issue, sheet) for issue, sheet in found if not any(line.vertical for line in sheet.lines))


def columns(issue: Issue, sheet: Sheet) -> Iterator[list[list[PlacedLine]]]:
    """The running text of each article in columns, from the left."""
    flowing = (BlockRole.PARAGRAPH, BlockRole.CROSSHEAD)
    articles: dict[tuple[str | None, int], list[PlacedLine]] = defaultdict(list)
    for line in sheet.lines:
        if line.address.article and (line.address.field is Field.JUMP or role_of(issue, line) in flowing):
            articles[line.address.article, line.address.part].append(line)
    for lines in articles.values():
        found = [[lines[0]]]
        for above, below in pairwise(lines):
            if below.y < above.y:
                found.append([])
            found[-1].append(below)
        yield found


def ends_paragraph(line: PlacedLine) -> bool:
    """Whether a line is the last of several of its paragraph."""
    return line.line.start > 0 and line.line.stop == line.text.length


def is_short(line: PlacedLine, column: list[PlacedLine]) -> bool:
    """Whether a line is a good deal shorter than the longest of its column."""
    return line.area().width < 0.8 * max(other.area().width for other in column)


@pytest.mark.parametrize("name", SPECIMENS)
def test_no_column_begins_with_a_widow(name: str) -> None:
    for issue, sheet in pages(name):
        for article in columns(issue, sheet):
            for column in article[1:]:
                top = column[0]
                is_widow = role_of(issue, top) is BlockRole.PARAGRAPH and ends_paragraph(top) and is_short(top, column)
                assert not is_widow, (sheet.label, top.text.text[top.line.start : top.line.stop])


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_jump_line_never_stands_alone_and_a_crosshead_never_ends_a_column(name: str) -> None:
    for issue, sheet in pages(name):
        for article in columns(issue, sheet):
            for column in article:
                jumps = [line for line in column if line.address.field is Field.JUMP]
                assert len(jumps) < len(column)
                assert BlockRole.CROSSHEAD not in [role_of(issue, line) for line in column[-2:]]


@pytest.mark.parametrize("name", SPECIMENS)
def test_columns_are_level_at_the_foot(name: str) -> None:
    """Nearly all end within a row of the deepest; the others make room for a crosshead that keeps its lines."""
    level = total = 0
    for issue, sheet in pages(name):
        for article in columns(issue, sheet):
            feet = [column[-1].y for column in article]
            rows = [below.y - above.y for column in article for above, below in pairwise(column)]
            total += len(feet)
            level += sum(max(feet) - foot <= 1.05 * min(rows, default=0.0) for foot in feet)
    assert level >= LEVEL_SHARE * total


@pytest.mark.parametrize("name", SPECIMENS)
def test_pictures_are_never_distorted_and_captions_stand_below_them(name: str) -> None:
    for issue, sheet in pages(name):
        for figure in sheet.figures:
            assert figure.area.width / figure.area.height == pytest.approx(1.5)
            for line in caption_lines(issue, sheet, figure):
                assert figure.area.bottom - 0.1 <= line.area().y
                assert figure.area.x - 0.1 <= line.x
                assert line.area().right <= figure.area.right + 0.5


@pytest.mark.parametrize("name", SPECIMENS)
def test_every_rubric_hangs_in_its_flag(name: str) -> None:
    for _issue, sheet in pages(name):
        flags = [box.area for box in sheet.boxes if box.fill is Ink.ACCENT]
        for line in (line for line in sheet.lines if line.address.field is Field.RUBRIC):
            middle = line.area().y + line.size / 2
            assert any(flag.holds(line.x, middle) and line.area().right <= flag.right for flag in flags)
        heads = {round(rule.y1, 3) for rule in sheet.rules if rule.ink is Ink.ACCENT}
        assert all(round(flag.y, 3) in heads for flag in flags)


def test_the_real_page_has_level_columns_without_widows(samples: Path) -> None:
    opened = open_files(sorted((samples / "seed").glob("*.txt")))
    for page in opened.issue.pages:
        for sheet in compose(opened.issue, page.label, opened.links, WholeEms()):
            for article in columns(opened.issue, sheet):
                tops = [column[0] for column in article[1:] if is_short(column[0], column)]
                assert not [top for top in tops if ends_paragraph(top)]
