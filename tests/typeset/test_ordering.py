"""The order in which a page is read aloud and selected: as a person reads it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from reader.model.issue import (
    Article,
    Block,
    BlockRole,
    Furniture,
    FurnitureRole,
    Issue,
    JumpLine,
    Page,
    Part,
    WritingMode,
)
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.geometry import A4
from reader.typeset.placed import Field, TextAddress
from tests.typeset.pages import SENTENCE, an_issue, composed, pictured, story, texts
from tests.typeset.test_round_trip import pages
from tests.typeset.wholeems import WholeEms


def fields(order: tuple[TextAddress, ...], article: str) -> list[tuple[Field, int]]:
    """The texts of one article in the order."""
    return [(address.field, address.index) for address in order if address.article == article]


@pytest.mark.parametrize("mode", [None, WritingMode.VERTICAL])
def test_an_article_is_read_from_its_heading_to_its_jump_line(mode: WritingMode | None) -> None:
    issue = an_issue(pictured(1, jump="下转A2版①"), story(2))
    issue = replace(issue, pages=(replace(issue.pages[0], writing_mode=mode),))
    order = composed(issue)[0].reading_order()
    assert fields(order, "a1-1") == [
        (Field.HEADLINE, 0),
        (Field.DECK, 0),
        (Field.BYLINE, 0),
        *((Field.BLOCK, at) for at in range(5)),
        (Field.JUMP, 0),
    ]


def test_a_continued_from_line_is_read_before_the_text_and_one_in_it_where_it_stands() -> None:
    blocks = tuple(Block(BlockRole.PARAGRAPH, SENTENCE * 3) for _ in range(3))
    jumps = (JumpLine("上接A1版", 0), JumpLine("详见A3版", 2), JumpLine("下转A4版", 3))
    order = composed(an_issue(Article("a1-1", (Part("A1", blocks, jumps),), headline="水退三尺")))[0].reading_order()
    assert fields(order, "a1-1") == [
        (Field.HEADLINE, 0),
        (Field.JUMP, 0),
        (Field.BLOCK, 0),
        (Field.BLOCK, 1),
        (Field.JUMP, 1),
        (Field.BLOCK, 2),
        (Field.JUMP, 2),
    ]


def test_articles_follow_one_another_whole_and_the_page_itself_comes_last() -> None:
    issue = an_issue(
        *(story(number, 300 - 20 * number) for number in range(1, 6)),
        furniture=[Furniture(FurnitureRole.FOLIO, "A1 要闻"), Furniture(FurnitureRole.OTHER, "印刷")],
    )
    (sheet,) = composed(issue)
    owners = [address.article for address in sheet.reading_order()]
    changes = [owner for at, owner in enumerate(owners) if at == 0 or owner != owners[at - 1]]
    assert changes == [*(room.article for room in sheet.articles), None]


@settings(max_examples=40, deadline=None)
@given(issue=pages())
def test_every_text_is_read_once(issue: Issue) -> None:
    sheets = compose(issue, "A1", Links(), WholeEms(), paper=A4)
    read = [address for sheet in sheets for address in sheet.reading_order() if address.field is not Field.LABEL]
    assert set(read) == set(texts(issue))
    assert all(len(set(sheet.reading_order())) == len(sheet.reading_order()) for sheet in sheets)


def test_an_empty_page_is_read_in_silence() -> None:
    (sheet,) = compose(Issue((Page("A1"),)), "A1", Links(), WholeEms())
    assert [address for address in sheet.reading_order() if address.field is not Field.LABEL] == []
