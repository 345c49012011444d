"""Sheets as drawings: glyphs with their characters, elements in the order of reading, beads from column to column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.issue import Issue, WritingMode
from reader.model.jump import PartAddress
from reader.pdf.drawing import Box, Element, Fill, Glyph, Item, Kind, Picture, Words
from reader.pdf.fontfile import FontFile
from reader.pdf.hidden import HIDDEN
from reader.services.exporting.beads import beads_of
from reader.services.exporting.drawing import Draughtsman, Tags
from reader.services.exporting.glyphs import SOFT_HYPHEN, glyphs_of
from reader.services.exporting.inks import Inks, colour
from reader.services.exporting.overlay import spread
from reader.typeset.finding import Entry
from reader.typeset.placed import Field, Ink, PlacedFigure, TextAddress
from reader.typeset.sheet import Sheet
from tests.pdf.checking import squeezed
from tests.typeset.pages import an_issue, composed, pictured, story

INKS = Inks(dict.fromkeys(Ink, (0.0, 0.0, 0.0)), (0.9, 0.9, 0.9), {}, {})


class Blank(FontFile):
    """A font that has a glyph for every white space."""

    def __init__(self) -> None:
        """Without a file."""

    def glyph_of(self, character: str) -> int:
        """Its code point."""
        return ord(character)


class WholeType:
    """Fonts in which every glyph is one em wide; those of font `pictures` are none."""

    def __init__(self, pictures: int = -1) -> None:
        self._pictures = pictures

    def file(self, number: int) -> FontFile:
        """The one font."""
        return Blank()

    def width(self, glyph: int) -> float:
        """One em."""
        return 1.0

    def is_picture(self, number: int) -> bool:
        """Whether it is that font."""
        return number == self._pictures


def drawn(sheet: Sheet, made: Issue, fonts: WholeType | None = None) -> tuple[list[Item], Tags]:
    """Everything on a sheet, and its tags."""
    tags = Tags(made)
    return list(Draughtsman(tags, fonts or WholeType(), INKS).items(sheet)), tags


def said(element: Element, items: list[Item]) -> str:
    """The words of an element and of all within it."""
    own = "".join(
        glyph.text for item in items if isinstance(item, Words) and item.element is element for glyph in item.glyphs
    )
    return own + "".join(said(child, items) for child in element.children)


def test_what_is_drawn_says_what_the_article_says_in_its_order() -> None:
    made = an_issue(story(1, 500), pictured(2, "下转A2版"), language="zh-Hans")
    (sheet,) = composed(made)
    items, tags = drawn(sheet, made)
    (page,) = tags.root.children
    found = {element.title: squeezed(said(element, items)) for element in page.children}
    for article in made.articles:
        text = "".join(words for _, words in article.heading())
        part = article.parts[0]
        text += "".join(block.text for block in part.blocks) + "".join(line.text for line in part.jump_lines)
        assert found[article.title] == squeezed(text)


def test_kinds_of_elements() -> None:
    made = an_issue(pictured(1))
    (sheet,) = composed(made)
    _, tags = drawn(sheet, made)
    (article,) = tags.root.children[0].children
    kinds = [element.kind for element in article.children]
    assert kinds.count(Kind.HEADLINE) == kinds.count(Kind.CROSSHEAD) == kinds.count(Kind.FIGURE) == 1
    figure = next(element for element in article.children if element.kind is Kind.FIGURE)
    assert [child.kind for child in figure.children] == [Kind.CAPTION, Kind.CAPTION]
    assert figure.box is not None


def test_only_jump_lines_that_lead_somewhere_are_links() -> None:
    made = an_issue(pictured(1, "下转A2版"))
    (sheet,) = composed(made)
    for leads, kind in ((True, Kind.LINK), (False, Kind.PARAGRAPH)):
        tags = Tags(made, {True: _everywhere, False: _nowhere}[leads])
        element = tags.text(sheet.label, TextAddress("a1-1", 0, Field.JUMP))
        assert element is not None
        assert element.kind is kind


def _everywhere(_address: TextAddress) -> bool:
    return True


def _nowhere(_address: TextAddress) -> bool:
    return False


def test_labels_are_no_part_of_the_text() -> None:
    made = an_issue(story(1))
    assert Tags(made).text("A1", TextAddress(None, 0, Field.LABEL)) is None


def test_glyphs_that_are_pictures_stand_between_the_words() -> None:
    made = an_issue(story(1, 60))
    (sheet,) = composed(made)
    number = next(glyph for line in sheet.lines for glyph in line.text.glyphs) >> 16
    items, _ = drawn(sheet, made, WholeType(number))
    pictures = [item for item in items if isinstance(item, Picture)]
    hidden = [item for item in items if isinstance(item, Words) and item.hidden]
    assert len(pictures) == len(hidden) > 50
    assert all(glyph.font == HIDDEN for item in hidden for glyph in item.glyphs)


def test_a_missing_picture_and_the_picture_of_a_page() -> None:
    made = an_issue(pictured(1))
    (sheet,) = composed(made)
    missing = replace(sheet, figures=(replace(sheet.figures[0], known=False),))
    items, _ = drawn(missing, made)
    assert not any(isinstance(item, Picture) for item in items)
    assert Fill(Box(*_edges(sheet.figures[0])), INKS.missing) in items
    scan = Sheet("A1", 0, 100, 200, figures=(replace(sheet.figures[0], article=""),))
    (only,) = drawn(scan, made)[0]
    assert isinstance(only, Picture)
    assert only.element is None, "it is the paper"


def _edges(figure: PlacedFigure) -> tuple[float, float, float, float]:
    area = figure.area
    return area.x, area.y, area.width, area.height


@pytest.mark.parametrize("mode", [None, WritingMode.VERTICAL])
def test_every_code_point_of_a_line_is_in_its_glyphs(mode: WritingMode | None) -> None:
    made = an_issue(story(1, 300, headline="“桥”——12座 A"), language="zh-Hans")
    made = replace(made, pages=(replace(made.pages[0], writing_mode=mode),))
    for sheet in composed(made):
        for line in sheet.lines:
            glyphs = glyphs_of(Entry(line), WholeType())
            text = line.text.text[line.line.start : line.line.stop]
            assert "".join(glyph.text for glyph in glyphs) == text.replace("\n", "")


def test_a_hyphen_at_a_lines_end_is_none_of_the_text() -> None:
    words = "The extraordinary harbourmaster considered international representation " * 12
    made = an_issue(replace(story(1, 60), headline=None), language="en")
    part = made.articles[0].parts[0]
    block = replace(part.blocks[0], text=words.strip())
    made = replace(made, articles=(replace(made.articles[0], parts=(replace(part, blocks=(block,)),)),))
    lines = [line for sheet in composed(made) for line in sheet.lines if line.line.hyphen]
    assert lines, "the page has divided words"
    assert {list(glyphs_of(Entry(line), WholeType()))[-1].text for line in lines} == {SOFT_HYPHEN}


def test_beads_go_from_the_heading_through_the_columns() -> None:
    made = an_issue(story(1, 2500))
    (sheet,) = composed(made)
    beads = [box for address, box in beads_of(sheet) if address == PartAddress("a1-1")]
    assert 2 < len(beads) < 12
    assert [box.x for box in beads[1:]] == sorted(box.x for box in beads[1:])
    assert beads[0].y == min(box.y for box in beads)
    room = sheet.articles[0].area
    assert all(room.x - 9 <= box.x and box.x + box.width <= room.right + 9 for box in beads)


def test_an_article_without_lines_is_one_bead() -> None:
    (sheet,) = composed(an_issue(story(1)))
    scan = Sheet("A1", 0, 100, 200, articles=sheet.articles)
    assert [box for _, box in beads_of(scan)] == [Box(*_room(sheet))]


def _room(sheet: Sheet) -> tuple[float, float, float, float]:
    area = sheet.articles[0].area
    return area.x, area.y, area.width, area.height


@given(st.lists(st.text("春水初生 abc\n", max_size=400), max_size=6), st.floats(30, 600), st.floats(20, 800))
def test_hidden_words_fill_their_region_and_all_are_there(texts: list[str], width: float, height: float) -> None:
    made = spread(texts, Box(10, 20, width, height))
    assert ["".join(glyph.text for glyph in glyphs) for glyphs in made] == [text.replace("\n", "") for text in texts]
    for glyph in _all(made):
        assert 10 <= glyph.x < 10 + width


def _all(made: list[list[Glyph]]) -> Iterator[Glyph]:
    return (glyph for glyphs in made for glyph in glyphs)


def test_hidden_words_stay_within_their_region() -> None:
    texts = ["春水初生。" * 30, "春林初盛。" * 40]
    for box in (Box(10, 20, 200, 300), Box(0, 0, 60, 700), Box(5, 5, 500, 40)):
        lowest = max(glyph.y for glyph in _all(spread(texts, box)))
        assert box.y + 0.5 * box.height < lowest <= box.y + box.height


def test_a_colour_is_three_shares() -> None:
    assert colour("#ff8000") == (1.0, 128 / 255, 0.0)
