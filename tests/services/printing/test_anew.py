"""Articles are set for the paper, one behind the other, and words that were selected with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.formats.source import open_source
from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import PartAddress
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkKind
from reader.services.opening import OpenIssue
from reader.services.printing.anew import EXCERPT, excerpt, set_anew, sides_of
from reader.services.printing.penned import noted, strokes
from reader.services.printing.wishes import STOCKS, Notes, Stock, Tone, Wishes
from reader.typeset.sheet import Sheet
from tests.builders import jumping
from tests.typeset.wholeems import WholeEms

NOW = datetime(2026, 3, 6, tzinfo=UTC)
WORDS = Locator("", "A1", "a1-1", 0, 0, 0, 4, quotation=Quotation("春水初生"))
MARK = Mark("m", MarkKind.HIGHLIGHT, (WORDS,), NOW, NOW)


def opened(issue: Issue) -> OpenIssue:
    return OpenIssue("native", issue, resolve(issue), open_source([Path(__file__)]))


def words_on(sheets: tuple[Sheet, ...]) -> str:
    return "".join(line.text.text[line.line.start : line.line.stop] for sheet in sheets for line in sheet.lines)


def nothing(_href: str) -> None:
    return None


@pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.name)
@pytest.mark.parametrize("columns", [1, 2, 3])
def test_an_article_is_set_on_any_paper(stock: Stock, columns: int) -> None:
    paper = opened(jumping())
    made = set_anew(paper, [PartAddress("a1-1", 0)], WholeEms(), nothing, Wishes(stock=stock, columns=columns, size=9))
    assert {(sheet.width, sheet.height) for sheet in made.sheets} == {(stock.width, stock.height)}
    found = words_on(made.sheets)
    assert "春水初生" in found
    assert "春林初盛" in found


def test_articles_follow_each_other_on_pages_of_their_own() -> None:
    paper = opened(jumping())
    members = [PartAddress("a1-1", 0), PartAddress("a1-2", 0)]
    made = set_anew(paper, members, WholeEms(), nothing, Wishes())
    assert [page.label for page in made.opened.issue.pages] == ["1", "2"]
    assert [sheet.label for sheet in made.sheets] == ["1", "2"]
    assert [article.id for article in made.opened.issue.articles] == ["a1-1", "a1-2"]


def test_what_was_written_stands_behind_the_article() -> None:
    paper = opened(jumping())
    place = Locator(paper.issue.key, "A1", "a1-1", 0, 0, 0, 2, quotation=Quotation("春水"))
    mark = Mark("m", MarkKind.NOTE, (place,), NOW, NOW, words="记下来")
    made = set_anew(paper, [PartAddress("a1-1", 0)], WholeEms(), nothing, Wishes(notes=Notes.END), [mark])
    assert "记下来" in words_on(made.sheets)
    plain = set_anew(paper, [PartAddress("a1-1", 0)], WholeEms(), nothing, Wishes(), [mark])
    assert "记下来" not in words_on(plain.sheets)


def test_every_sheet_is_a_side_as_it_is() -> None:
    made = set_anew(opened(jumping()), [PartAddress("a1-1", 0)], WholeEms(), nothing, Wishes())
    (side,) = sides_of(made.sheets)
    (piece,) = side.side.pieces
    assert (piece.scale, piece.x, piece.y) == (1.0, 0.0, 0.0)
    assert piece.part.width == side.side.width
    assert not side.sheet.lines


def test_selected_words_are_an_article_without_a_heading() -> None:
    made = excerpt(opened(jumping()), "A1", "春水初生，\n春林初盛。\n")
    (article,) = made.issue.articles
    assert (article.id, article.headline) == (EXCERPT, None)
    assert [block.text for block in article.parts[0].blocks] == ["春水初生，", "春林初盛。"]


@pytest.mark.parametrize("source", ["", "《江声日报》2026年3月5日 A1版 转 A2版"])
def test_their_source_is_where_they_were_selected_or_the_page(source: str) -> None:
    chosen = excerpt(opened(jumping()), "A1", "春水初生，")
    made = set_anew(chosen, [PartAddress(EXCERPT, 0)], WholeEms(), nothing, Wishes(), source=source)
    assert made.opened.issue.pages[0].furniture[-1].text == f"——{source or '《江声日报》2026年3月5日 A1版'}"


def a_sheet() -> Sheet:
    return set_anew(opened(jumping()), [PartAddress("a1-1", 0)], WholeEms(), nothing, Wishes()).sheets[0]


def test_pens_colour_the_words_and_lines_save_ink() -> None:
    sheet = a_sheet()
    (broad,) = strokes(sheet, [MARK], Notes.HIGHLIGHTS, Tone.COLOUR)
    (line,) = strokes(sheet, [MARK], Notes.HIGHLIGHTS, Tone.SAVING)
    assert not broad.strong
    assert line.strong
    assert line.area.height < broad.area.height / 5
    assert list(strokes(sheet, [MARK], Notes.NONE, Tone.COLOUR)) == []


def test_notes_are_numbered_in_the_order_of_the_pages() -> None:
    sheet = a_sheet()
    first, second = replace(MARK, words="一"), replace(MARK, words="二", position=9)
    found = noted([sheet], [second, first, MARK])
    assert [(note.number, note.words, note.leaf) for note in found] == [(1, "一", 0), (2, "二", 0)]
