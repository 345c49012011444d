"""The text of a part as Qt counts it: in UTF-16 units, of which some characters are two."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.accessibility.printed import PartText, Printed, part_text
from reader.model.issue import Article, Block, BlockRole, Issue, Page, Part
from reader.model.jump import PartAddress
from reader.typeset.placed import Field, TextAddress

BLOCKS = st.lists(st.text(alphabet="桥a\U00020000😀", max_size=6), min_size=1, max_size=4)


def text_of(*blocks: str) -> PartText:
    """A part with these blocks."""
    starts = [sum(len(each) + 1 for each in blocks[:index]) for index in range(len(blocks))]
    return PartText(tuple(Printed(start, address(index), blocks[index]) for index, start in enumerate(starts)))


def address(index: int) -> TextAddress:
    return TextAddress("a1-1", 0, Field.BLOCK, index)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(BLOCKS)
def test_it_is_as_long_as_qt_counts_it(blocks: list[str]) -> None:
    text = text_of(*blocks)
    assert text.units == units(text.text)
    assert text.words(0, text.units) == text.text


@given(BLOCKS)
def test_every_character_is_found_where_qt_counts_it_and_back(blocks: list[str]) -> None:
    text = text_of(*blocks)
    for index, block in enumerate(blocks):
        for offset, character in enumerate(block):
            unit = text.unit(address(index), offset)
            assert unit is not None
            assert text.place(unit) == (address(index), offset)
            assert text.words(unit, unit + units(character)) == character


@given(BLOCKS, st.integers(0, 30), st.integers(0, 30))
def test_no_cut_halves_a_character(blocks: list[str], start: int, stop: int) -> None:
    whole = text_of(*blocks)
    assert whole.words(0, start) + whole.words(start, whole.units) == whole.text
    assert whole.words(start, stop) in whole.text


def test_what_ends_a_line_is_printed_nowhere() -> None:
    assert text_of("桥", "成").place(1) is None
    assert text_of("桥", "成").place(9) is None


def test_a_text_of_another_part_stands_nowhere() -> None:
    assert text_of("桥").unit(TextAddress("a2-2", 0, Field.BLOCK, 0), 0) is None


def issue() -> Issue:
    """One article in two parts."""
    blocks = (Block(BlockRole.PARAGRAPH, "江上。"), Block(BlockRole.PARAGRAPH, "岸上。"))
    parts = (Part("A1", blocks), Part("A2", blocks[1:]))
    return Issue((Page("A1"), Page("A2")), (Article("a1-1", parts, kicker="本报讯", headline="桥成了"),))


def test_the_heading_stands_over_the_first_part_only() -> None:
    assert part_text(issue(), PartAddress("a1-1")).text == "本报讯\n桥成了\n江上。\n岸上。"
    assert part_text(issue(), PartAddress("a1-1", 1)).text == "岸上。"


def test_each_text_is_known_by_its_field() -> None:
    text = part_text(issue(), PartAddress("a1-1"))
    assert text.place(4) == (TextAddress("a1-1", 0, Field.HEADLINE), 0)
    assert text.place(12) == (TextAddress("a1-1", 0, Field.BLOCK, 1), 0)


def test_a_part_that_is_not_there_says_nothing() -> None:
    assert part_text(issue(), PartAddress("a9-9")).units == 0
    assert part_text(issue(), PartAddress("a1-1", 7)).units == 0
