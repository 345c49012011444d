"""An article set anew for paper: all of its words, nothing beyond the margins, in as many columns as were asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import NotInIssue
from reader.model.issue import Article, Block, BlockRole, Figure, Furniture, FurnitureRole, Issue, JumpLine, Page, Part
from reader.typeset.geometry import A4
from reader.typeset.grid import GUTTER
from reader.typeset.offprint import COLUMNS, MARGIN, OVER, PAPERS, SIZES, Form, set_article
from reader.typeset.placed import Field
from reader.typeset.sheet import Sheet
from tests.typeset.pages import SENTENCE, placed, wanted
from tests.typeset.wholeems import WholeEms

SOURCE = "——《江声日报》2026年3月5日 A1版 转 A2版"
FORMS = [Form(paper, columns, size) for paper in PAPERS.values() for columns in COLUMNS for size in (*SIZES, 11.0)]


def an_article(paragraphs: int = 20, pictures: int = 2, notes: int = 2, **fields: Any) -> Issue:
    """An issue of one article with crossheads, pictures, a jump line that leads nowhere, and notes below."""
    blocks: list[Block] = []
    figures: list[Figure] = []
    for number in range(paragraphs):
        if number % 5 == 4:
            blocks.append(Block(BlockRole.CROSSHEAD, f"第{number}个小标题"))
        if number % 7 == 2 and len(figures) < pictures:
            figures.append(Figure(f"images/{number}.png", len(blocks), len(blocks) + 2))
            blocks += [Block(BlockRole.CAPTION, SENTENCE), Block(BlockRole.CREDIT, "本报记者 摄")]
        blocks.append(Block(BlockRole.PARAGRAPH, f"{number}。" + SENTENCE * (1 + number % 6)))
    part = Part("A1", tuple(blocks), (JumpLine("下转A4版", len(blocks)),), tuple(figures))
    heading: dict[str, Any] = {
        "kicker": "引题",
        "headline": "水退三尺鹭归来",
        "deck": "副题",
        "byline": "本报记者 沈若水",
        **fields,
    }
    below = [Furniture(FurnitureRole.OTHER, f"{number}  “水退” {SENTENCE}") for number in range(1, notes + 1)]
    page = Page("A1", furniture=(*below, Furniture(FurnitureRole.DATE_LINE, SOURCE)))
    article = Article("a1-1", (part,), **heading)
    return Issue((page,), (article,), "江声日报", date(2026, 3, 5), language="zh-Hans")


def sheets(issue: Issue, form: Form) -> tuple[Sheet, ...]:
    """The sheets in whole ems; every picture is three to two."""
    return set_article(issue, "A1", WholeEms(), lambda href: (1200, 800), form)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.paper.width:.0f}-{form.columns}-{form.size}")
def test_every_word_is_there_once_and_within_the_margins(form: Form) -> None:
    issue = an_article()
    made = sheets(issue, form)
    assert placed(made) == wanted(issue)
    assert sum(len(sheet.figures) for sheet in made) == 2
    for sheet in made:
        right, bottom = sheet.width - MARGIN, sheet.height - MARGIN
        for line in sheet.lines:
            area = line.area()
            assert area.x >= MARGIN - 0.5
            assert area.right <= right + 0.6 * line.size, "but for a mark that hangs at the end of a line"
            assert area.y >= MARGIN - line.size
            assert area.bottom <= bottom + OVER * form.size * 1.8
        for figure in sheet.figures:
            assert figure.area.x >= MARGIN - 0.5
            assert figure.area.right <= right + 0.5
            assert figure.area.bottom <= bottom


@given(st.integers(0, 40), st.integers(0, 5), st.integers(0, 30), st.sampled_from(COLUMNS), st.floats(*SIZES))
def test_nothing_is_lost_however_long_it_is(
    paragraphs: int, pictures: int, notes: int, columns: int, size: float
) -> None:
    issue = an_article(paragraphs, pictures, notes)
    made = sheets(issue, Form(A4, columns, size))
    assert placed(made) == wanted(issue)
    assert _overlaps(made) == []


def _overlaps(made: Sequence[Sheet]) -> list[str]:
    """Lines of running text that stand in a picture."""
    return [
        line.text.text[line.line.start : line.line.stop]
        for sheet in made
        for line in sheet.lines
        for figure in sheet.figures
        if line.address.field is Field.BLOCK and _middle(line.area()) and figure.area.holds(*_middle(line.area()))
    ]


def _middle(area: object) -> tuple[float, float]:
    x, y, width, height = (getattr(area, name) for name in ("x", "y", "width", "height"))
    return x + width / 2, y + height / 2


@pytest.mark.parametrize("columns", COLUMNS)
def test_the_text_stands_in_so_many_columns_level_at_the_foot(columns: int) -> None:
    form = Form(A4, columns, 11.0)
    (first, *_), last = sheets(an_article(60, 0), form), sheets(an_article(60, 0), form)[-1]
    bodies = [line for line in first.lines if line.address.field is Field.BLOCK and line.text.text[0].isdigit()]
    lefts = Counter(int((line.x - MARGIN + 1) // ((form.measure + GUTTER) * 11)) for line in bodies)
    assert set(lefts) == set(range(columns))
    feet: dict[int, float] = {}
    for line in last.lines:
        if line.address.field is Field.BLOCK:
            column = int((line.x - MARGIN + 1) // ((form.measure + GUTTER) * 11))
            feet[column] = max(feet.get(column, 0.0), line.y)
    assert max(feet.values()) - min(feet.values()) < 5 * 11 * 1.6, "as far as widows and crossheads let it"


def test_type_is_never_smaller_than_asked_for() -> None:
    for form in FORMS:
        bodies = [line.size for line in sheets(an_article(3, 0), form)[0].lines if line.text.text[1:2] == "。"]
        assert min(bodies) >= form.size - 1e-6
        assert max(bodies) <= form.size * 1.1


def test_the_heading_the_paper_and_the_source_are_printed() -> None:
    made = sheets(an_article(), Form())
    words = [line.text.text for line in made[0].lines]
    assert words[:2] == ["江声日报", "2026年3月5日　星期四"]
    assert words[2:6] == ["引题", "水退三尺鹭归来", "副题", "本报记者 沈若水"]
    last = made[-1].lines[-1]
    assert last.text.text == SOURCE
    assert abs(last.area().right - (A4.width - MARGIN)) < 1, "at the right"


def test_further_sheets_say_what_they_are_of() -> None:
    made = sheets(an_article(80), Form())
    assert len(made) > 2
    for number, sheet in enumerate(made[1:], 2):
        assert [line.text.text for line in sheet.lines[:2]] == ["水退三尺鹭归来", str(number)]


def test_nothing_is_invented() -> None:
    issue = replace(an_article(2, 0, 0), paper=None, date=None)
    assert all(line.address.field is not Field.LABEL for line in sheets(issue, Form())[0].lines)


def test_a_rubric_hangs_in_its_flag() -> None:
    (sheet,) = sheets(an_article(2, 0, 0, rubric="一线传真"), Form())
    assert len(sheet.boxes) == 1


def test_a_form_that_nobody_reads_is_refused() -> None:
    for columns, size in ((0, 11), (4, 11), (2, 8), (2, 15)):
        with pytest.raises(ValueError, match="nobody"):
            Form(A4, columns, size)


def test_a_page_without_an_article_is_no_offprint() -> None:
    with pytest.raises(NotInIssue):
        sheets(Issue((Page("A1"),)), Form())
