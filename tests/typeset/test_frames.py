"""Pictures of modules: true proportions, captions below them, credits on the caption's line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.frames import CREDIT_GAP, caption_width, captions, frames
from reader.typeset.grid import Grid
from reader.typeset.modules import Shape, filled, shapes
from reader.typeset.story import Picture, Story
from reader.typeset.units import NOTE_SIZE, Role
from tests.typeset.wholeems import text

GRID = Grid(columns=6, measure=16, rows=90, left=48, top=120, width=1008, height=1380)


def a_story(*ratios: float, caption: str = "白鹭飞过新滩。", credit: str = "本报记者 摄", length: int = 900) -> Story:
    """A story with pictures of these ratios, each with a caption and a credit."""
    notes = (text(caption, Role.NOTE), text(credit, Role.CREDIT))
    pictures = tuple(Picture(at, f"images/{at}.png", ratio, True, notes) for at, ratio in enumerate(ratios))
    return Story("a1-1", 0, (), (text("江水退下去三尺，" * (length // 8)),), pictures)


def test_a_credit_goes_on_in_the_last_line_of_the_caption_where_it_fits() -> None:
    story = a_story(1.5)
    caption, credit = captions(story, story.pictures[0], 30)
    assert caption.row == credit.row
    assert credit.x == pytest.approx(caption.text.ems * NOTE_SIZE + CREDIT_GAP)


def test_a_credit_that_does_not_fit_stands_flush_right_below() -> None:
    story = a_story(1.5, caption="白鹭飞过新滩，岸上的人放下了活")
    lines = captions(story, story.pictures[0], 15)
    assert lines[-1].text.role is Role.CREDIT
    assert lines[-1].row == lines[-2].row + 1
    assert lines[-1].x + lines[-1].text.ems * NOTE_SIZE == pytest.approx(15)


def test_a_caption_is_as_wide_as_its_picture_but_never_a_thread() -> None:
    assert caption_width(20, 34) == 20
    assert caption_width(3, 34) == 11
    assert caption_width(3, 8) == 8


def test_one_picture_stands_at_the_right_and_many_are_read_from_the_left() -> None:
    (one,), _ = frames(a_story(1.5), 6, 2, 16, 2.0, GRID)
    assert one.column == 4
    many, _ = frames(a_story(1.5, 1.5, 1.5), 6, 2, 16, 2.0, GRID)
    assert [frame.column for frame in many] == [0, 2, 4]


@settings(max_examples=80, deadline=None)
@given(
    ratios=st.lists(st.floats(0.05, 20), min_size=1, max_size=10),
    inner=st.integers(1, 6),
    wide=st.integers(1, 6),
    more=st.integers(0, 6),
)
def test_pictures_keep_their_ratios_and_stand_clear_of_each_other(
    ratios: list[float], inner: int, wide: int, more: int
) -> None:
    placed, blocked = frames(a_story(*ratios), inner, min(wide, inner), 16, 2.0, GRID, more)
    taken: set[tuple[int, int]] = set()
    for frame, ratio in zip(placed, ratios, strict=True):
        assert frame.width / frame.height == pytest.approx(ratio)
        assert frame.width <= frame.columns * 16 + (frame.columns - 1) * 2.0 + 1e-6
        columns = range(frame.column, frame.column + frame.columns)
        cells = {(column, frame.row + row) for column in columns for row in range(frame.rows)}
        assert not cells & taken
        taken |= cells
    assert all(row < blocked[column] for column, row in taken)


def test_rows_to_spare_go_to_the_picture() -> None:
    shape = next(shape for shape in shapes(a_story(0.25, length=1800), 3, GRID))
    assert isinstance(shape, Shape)
    larger = filled(shape, shape.rows + 6, GRID)
    assert shape.rows < larger.rows <= shape.rows + 6
    assert larger.frames[0].height > shape.frames[0].height
    assert filled(shape, shape.rows, GRID) is shape
