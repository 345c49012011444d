"""Composed pages: nothing lost, nothing on top of anything else, the lead first, whatever the page holds."""

from __future__ import annotations

from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import NotInIssue
from reader.model.issue import Article, Block, BlockRole, Furniture, FurnitureRole, Issue, Page, Part
from reader.model.jump import Jump, JumpKind, JumpStatus, Link, Links, PartAddress
from reader.typeset.composing import compose
from reader.typeset.geometry import A3, A4, BROADSHEET, TABLOID, Area, Paper
from reader.typeset.placed import Field, Ink, TextAddress
from reader.typeset.sheet import Sheet
from tests.typeset.pages import SENTENCE, an_issue, composed, pictured, placed, story, wanted
from tests.typeset.wholeems import WholeEms


def overlap(one: Area, other: Area) -> bool:
    """Whether two areas share more than an edge."""
    return (
        min(one.right, other.right) - max(one.x, other.x) > 0.1
        and min(one.bottom, other.bottom) - max(one.y, other.y) > 0.1
    )


def check(issue: Issue, sheets: tuple[Sheet, ...]) -> None:
    """What holds for every composed page."""
    assert placed(sheets) == wanted(issue)
    for sheet in sheets:
        paper = Area(0, 0, sheet.width, sheet.height)
        for line in sheet.lines:
            area = line.area()
            assert paper.x <= area.x
            assert area.right <= paper.right + 0.5
            assert area.bottom <= paper.bottom + 1
        for one, other in combinations([room.area for room in sheet.articles], 2):
            assert not overlap(one, other)


@pytest.mark.parametrize("count", [1, 3, 7, 12, 20])
def test_a_page_of_any_number_of_articles_shows_every_character_once(count: int) -> None:
    issue = an_issue(*(story(number, 180 + 60 * (number % 5)) for number in range(count)))
    check(issue, composed(issue))


@pytest.mark.parametrize("paper", [BROADSHEET, TABLOID, A3, A4], ids=["broadsheet", "tabloid", "a3", "a4"])
def test_pages_are_composed_for_any_paper(paper: Paper) -> None:
    issue = an_issue(pictured(1), story(2), story(3, 500))
    check(issue, composed(issue, paper=paper))


def test_an_article_too_long_for_a_sheet_goes_on_to_further_sheets() -> None:
    issue = an_issue(story(1, 30_000), story(2, 300))
    sheets = composed(issue)
    assert len(sheets) > 1
    check(issue, sheets)
    for sheet in sheets:
        body = [line for line in sheet.lines if line.address.field is Field.BLOCK]
        rows = sorted({round(line.y, 2) for line in body})
        assert all(below - above > 1.4 * body[0].size for above, below in pairwise(rows))


def test_a_page_without_articles_is_an_empty_sheet() -> None:
    assert len(composed(an_issue())) == 1


def test_a_headline_of_two_hundred_characters_is_shown_whole() -> None:
    issue = an_issue(story(1, 600, headline=(SENTENCE * 9)[:200]), story(2), story(3))
    check(issue, composed(issue))


def test_a_word_wider_than_its_column_is_shown_whole() -> None:
    issue = an_issue(story(1), Article("a1-9", (Part("A1", (Block(BlockRole.PARAGRAPH, "W" * 60),)),)))
    check(issue, composed(issue))


def test_an_article_with_nothing_but_a_picture_stands_on_the_page() -> None:
    issue = an_issue(story(1), pictured(2))
    (sheet,) = composed(issue)
    check(issue, (sheet,))
    assert [figure.href for figure in sheet.figures] == ["images/heron.png"]


def test_pictures_keep_their_proportions_and_stand_clear_of_the_text() -> None:
    (sheet,) = composed(an_issue(pictured(1), story(2), story(3)))
    area = sheet.figures[0].area
    assert area.width / area.height == pytest.approx(1.5)
    assert not any(overlap(area, line.area()) for line in sheet.lines)


def test_a_picture_that_cannot_be_had_keeps_its_place_and_caption() -> None:
    issue = an_issue(pictured(1))
    sheets = compose(issue, "A1", Links(), WholeEms())
    assert not sheets[0].figures[0].known
    check(issue, sheets)


def test_the_story_of_first_rank_has_the_largest_headline_and_stands_at_the_head() -> None:
    issue = an_issue(story(1, 900), story(2, 400, rank=1), story(3, 500), story(4, 300))
    (sheet,) = composed(issue)
    sizes = {line.address.article: line.size for line in sheet.lines if line.address.field is Field.HEADLINE}
    tops = {room.article: room.area.y for room in sheet.articles}
    assert max(sizes, key=lambda article: sizes[article or ""]) == "a1-2"
    assert tops["a1-2"] == min(tops.values())


def test_all_columns_share_one_baseline_grid() -> None:
    (sheet,) = composed(an_issue(pictured(1), story(2), story(3), story(4)))
    body = sorted(
        {round(line.y, 2) for line in sheet.lines if line.address.field is Field.BLOCK and line.ink is Ink.TEXT}
    )
    size = min(line.size for line in sheet.lines if line.address.field is Field.BLOCK and line.ink is Ink.TEXT)
    text = {round(line.y, 3) for line in sheet.lines if line.size == size and line.ink is Ink.TEXT}
    pitch = min(round(b - a, 3) for a, b in pairwise(sorted(text)))
    assert body
    assert all(abs((y - min(text)) / pitch - round((y - min(text)) / pitch)) < 0.01 for y in text)


def test_a_boxed_story_stands_in_a_tinted_box() -> None:
    (sheet,) = composed(an_issue(story(1), story(2, style="box", rubric="一线传真")))
    assert {box.fill for box in sheet.boxes} == {Ink.TINT, Ink.ACCENT}


def test_a_jump_line_stands_flush_right_in_its_colour_and_can_be_found() -> None:
    (sheet,) = composed(an_issue(pictured(1, jump="下转A2版①"), story(2)))
    (jump,) = sheet.jumps
    assert (jump.article, jump.jump) == ("a1-1", 0)
    assert [line.ink for line in sheet.lines if line.address.field is Field.JUMP] == [Ink.JUMP]
    middle = jump.area.x + jump.area.width / 2, jump.area.y + jump.area.height / 2
    assert sheet.jump_at(*middle) == jump


def test_a_pointer_inside_the_text_has_its_own_area() -> None:
    issue = an_issue(
        Article("a1-1", (Part("A1", (Block(BlockRole.PARAGRAPH, "滩地（见A2版）长草。"),)),), headline="草")
    )
    jump = Jump(JumpKind.SEE, "（见A2版）", ("A2",))
    link = Link(jump, PartAddress("a1-1"), JumpStatus.MISSING_PAGE, place=(0, 2, 8))
    (sheet,) = composed(issue, Links((link,)))
    (area,) = sheet.jumps
    assert area.place == (0, 2, 8)
    assert sheet.hit(area.area.x + 1, area.area.y + 2) is not None


def test_a_nameplate_needs_a_paper_and_a_date_line_a_date() -> None:
    plain = an_issue(story(1))
    assert not any(line.ink is Ink.NAMEPLATE for line in composed(plain)[0].lines)
    known = Issue(plain.pages, plain.articles, paper="江声日报", date=date(2026, 3, 5), language="zh-Hans")
    lines = composed(known)[0].lines
    assert [line.text.text for line in lines if line.ink is Ink.NAMEPLATE] == ["江声日报"]
    assert "2026年3月5日　星期四" in [line.text.text for line in lines]


def test_furniture_printed_on_the_page_stands_on_the_sheet() -> None:
    roles = (
        Furniture(FurnitureRole.NAMEPLATE, "江声日报"),
        Furniture(FurnitureRole.DATE_LINE, "2026年3月5日　今日8版"),
        Furniture(FurnitureRole.ADVERTISEMENT, "公益广告：江边像家的客厅，请把鱼线收好。"),
        Furniture(FurnitureRole.OTHER, "样报：所载人物、地名全部虚构。"),
        Furniture(FurnitureRole.FOLIO, "A1 要闻　江声日报"),
    )
    issue = an_issue(story(1), story(2), furniture=roles)
    check(issue, composed(issue))


def test_an_inner_page_has_a_folio_line() -> None:
    issue = an_issue(story(1))
    inner = Issue((Page("A0"), Page("A1", name="综合")), issue.articles, paper="江声日报", date=date(2026, 3, 5))
    words = [line.text.text for line in composed(inner)[0].lines if line.address.field is Field.LABEL]
    assert words[:2] == ["A1", "综合"]
    assert "江声日报" in words


def test_a_printed_folio_line_gives_the_label_and_the_name_their_size() -> None:
    folio = Furniture(FurnitureRole.FOLIO, "A1 综合　江声日报　2026年3月5日")
    issue = an_issue(story(1), furniture=[folio])
    issue = Issue((Page("A0"), Page("A1", name="综合", furniture=(folio,))), issue.articles)
    (sheet,) = composed(issue)
    pieces = [line for line in sheet.lines if line.address.field is Field.FURNITURE]
    assert [line.text.text[line.line.start : line.line.stop].strip() for line in pieces][:2] == ["A1", "综合"]
    assert pieces[0].size > pieces[1].size > pieces[2].size
    assert sum(line.line.stop - line.line.start for line in pieces) == len(folio.text)


def test_a_guessed_label_is_not_printed() -> None:
    issue = an_issue(story(1))
    guessed = Issue((Page("A1", inferred=True),), issue.articles)
    assert not [line for line in composed(guessed)[0].lines if line.address.field is Field.LABEL]


def test_a_page_that_is_not_in_the_issue_is_an_error() -> None:
    with pytest.raises(NotInIssue):
        compose(an_issue(), "Z9", Links(), WholeEms())


def test_the_point_of_every_character_leads_back_to_it() -> None:
    issue = an_issue(pictured(1, jump="下转A2版"), story(2, 200), story(3, 200))
    (sheet,) = composed(issue)
    for line in sheet.lines:
        for at in range(line.line.start, line.line.stop):
            (area,) = sheet.rects(line.address, at, at + 1)
            hit = sheet.hit(area.x + area.width * 0.25, area.y + area.height / 2)
            assert hit is not None
            assert (hit.address, hit.offset) == (line.address, at) or area.width == 0


def test_rects_of_a_range_cover_one_area_a_line() -> None:
    (sheet,) = composed(an_issue(story(1, 300)))
    address = TextAddress("a1-1", 0, Field.BLOCK, 0)
    areas = list(sheet.rects(address, 0, 150))
    assert len(areas) == len([line for line in sheet.lines if line.address == address])
    assert list(sheet.rects(address, 5, 5)) == []


MIXED = st.text("江河水，。“”（）《》——ABC abc 123%\n", min_size=1, max_size=400)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(MIXED, MIXED, st.booleans()), min_size=1, max_size=5))
def test_whatever_the_text_no_character_is_lost(stories: list[tuple[str, str, bool]]) -> None:
    issue = an_issue(
        *(
            Article(
                f"a1-{number}",
                (Part("A1", (Block(BlockRole.PARAGRAPH, words),)),),
                headline=headline[:40],
                style="box" if boxed else None,
            )
            for number, (headline, words, boxed) in enumerate(stories)
        )
    )
    assert placed(composed(issue)) == wanted(issue)


@pytest.mark.parametrize(
    ("before", "linked", "indented"),
    [
        ("烟抽到第二支，黑地里", True, False),
        ("烟抽到第二支，天亮了。", True, True),
        ("烟抽到第二支，黑地里下转A1版", True, False),
        ("烟抽到第二支，黑地里", False, True),
    ],
)
def test_a_sentence_that_goes_on_behind_a_jump_is_not_indented(before: str, linked: bool, indented: bool) -> None:
    one = Article("a0-1", (Part("A0", (Block(BlockRole.PARAGRAPH, before),)),), headline="水退")
    rest = (Block(BlockRole.PARAGRAPH, SENTENCE * 4), Block(BlockRole.PARAGRAPH, SENTENCE * 4))
    other = Article("a1-1", (Part("A1", rest),))
    parts = PartAddress("a0-1"), PartAddress("a1-1")
    paper = Issue((Page("A1"), Page("A0")), (one, other), language="zh-Hans")
    glued = before.endswith("版")
    jump, place = Jump(JumpKind.TO, before[-6:], ("A1",)), (0, len(before) - 6, len(before))
    links = (Link(jump, parts[0], JumpStatus.LINKED, parts[1], place=place),) if glued else ()
    sheets = composed(paper, Links(links, (parts,) if linked else ()))
    first, second = (
        next(line for line in sheets[0].lines if line.address.field is Field.BLOCK and line.address.index == at)
        for at in (0, 1)
    )
    assert (first.line.indent > 0) == indented
    assert second.line.indent > 0
