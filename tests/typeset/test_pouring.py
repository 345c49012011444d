"""Pouring a story into columns: all of it, in order, within the rows, pictures where the text comes to them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.typeset.casting import Caster
from reader.typeset.grid import Grid
from reader.typeset.pouring import Piece, Place, Pouring, height_of
from reader.typeset.units import Role
from tests.typeset.test_offprint import an_article
from tests.typeset.wholeems import WholeEms

MEASURE = 18


def pouring(paragraphs: int, pictures: int, rows: int) -> Pouring:
    """A story in columns of 18 em on sheets of so many rows."""
    issue = an_article(paragraphs, pictures, 0)
    story = Caster(issue, WholeEms(), lambda href: (1200, 800)).story(issue.articles[0], 0, 3)
    return Pouring(story, MEASURE, Grid(2, MEASURE, rows, 0, 0, (2 * MEASURE + 2) * 11, rows * 17.6))


def poured(story: Pouring, columns: int) -> list[list[list[Piece]]]:
    """The columns of sheet after sheet."""
    sheets, place = [], Place()
    while not story.is_done(place):
        made, place = story.columns(place, columns, story.rows)
        sheets.append(made)
    return sheets


@given(st.integers(0, 30), st.integers(0, 4), st.integers(24, 60), st.integers(1, 3))
def test_all_of_it_in_order_and_within_the_rows(paragraphs: int, pictures: int, rows: int, columns: int) -> None:
    story = pouring(paragraphs, pictures, rows)
    sheets = poured(story, columns)
    pieces = [piece for sheet in sheets for column in sheet for piece in column]
    assert [unit for piece in pieces for unit in piece.units] == list(story.flow.units)
    assert [piece.float for piece in pieces if piece.float] == list(story.floats)
    assert all(height_of(column) <= rows for sheet in sheets for column in sheet)


def test_a_picture_comes_no_sooner_than_its_place() -> None:
    story = pouring(20, 3, 40)
    seen = 0
    for sheet in poured(story, 2):
        for column in sheet:
            for piece in column:
                if piece.float:
                    assert seen >= piece.float.anchor
                seen += len(piece.units)


def test_the_last_sheet_is_level() -> None:
    story = pouring(6, 0, 60)
    ((first, second),) = poured(story, 2)
    assert abs(height_of(first) - height_of(second)) <= 4
    assert height_of(first) < 60


def test_no_column_ends_with_a_crosshead() -> None:
    for rows in range(20, 40):
        for sheet in poured(pouring(24, 0, rows), 2):
            for column in sheet:
                assert not column or column[-1].units[-1].text.role is not Role.CROSSHEAD


def test_an_empty_story_takes_no_column() -> None:
    story = pouring(0, 0, 40)
    assert len(story.flow.units) == 1, "the jump line alone"
    assert height_of([]) == 0
    assert Place() == replace(Place(5), unit=0)
