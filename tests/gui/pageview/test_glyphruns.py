"""Glyph runs hold every glyph of the lines once; large type is drawn alike as a run and as outlines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from reader.gui.measure import QtMeasure
from reader.gui.pageview import glyphruns
from reader.gui.pageview.glyphruns import BLOCK, LARGE_TYPE, MOST_GLYPHS, Block, blocks, glyph_places, paint_block
from reader.gui.pageview.palette import LIGHT
from reader.model.issue import Article, BlockRole, Part, WritingMode
from reader.model.issue import Block as TextBlock
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.sheet import Sheet
from tests.typeset.pages import an_issue, story


@pytest.fixture(scope="module")
def measure(qapp: QGuiApplication) -> QtMeasure:
    """One measure for all these tests."""
    return QtMeasure()


@pytest.fixture(scope="module")
def sheet(measure: QtMeasure) -> Sheet:
    """A page of three stories."""
    issue = an_issue(story(1, 900), story(2, 300), story(3, 200))
    return compose(issue, "A1", Links(), measure, lambda href: None)[0]


@pytest.fixture(scope="module")
def made(sheet: Sheet, measure: QtMeasure) -> list[Block]:
    """The lines of the page in blocks."""
    return list(blocks(sheet.lines, measure))


def test_every_glyph_is_in_one_run(sheet: Sheet, made: list[Block], measure: QtMeasure) -> None:
    wanted = sum(1 for line in sheet.lines for _ in glyph_places(line, measure))
    small = sum(len(run.glyphs.glyphIndexes()) for block in made for run in block.runs)
    large = sum(len(run.glyphs.glyphIndexes()) for block in made for line in block.large for run in line.runs)
    assert small + large == wanted


def test_no_run_keeps_the_window_waiting_while_it_is_drawn(made: list[Block]) -> None:
    lengths = [len(run.glyphs.glyphIndexes()) for block in made for run in block.runs]
    assert max(lengths) == MOST_GLYPHS


def test_blocks_are_bounded_and_large_lines_stand_apart(sheet: Sheet, made: list[Block]) -> None:
    assert len(made) == -(-len(sheet.lines) // BLOCK)
    assert sum(len(block.large) for block in made) == sum(line.size >= LARGE_TYPE for line in sheet.lines)


def test_glyphs_go_from_left_to_right_within_their_line(sheet: Sheet, measure: QtMeasure) -> None:
    for line in sheet.lines:
        places = [place.x for place in glyph_places(line, measure)]
        area = line.area()
        assert all(area.x - line.size <= x <= area.right + line.size for x in places)
        assert places == sorted(places)


def test_the_ink_of_a_block_lies_within_its_bounds(made: list[Block], sheet: Sheet, measure: QtMeasure) -> None:
    for block in made:
        image = painted(block, sheet, measure)
        inside = block.bounds.toAlignedRect().adjusted(-1, -1, 1, 1)
        brush = QPainter(image)
        brush.fillRect(inside, QColor("white"))
        brush.end()
        assert image == blank(image)


def painted(block: Block, sheet: Sheet, measure: QtMeasure) -> QImage:
    image = QImage(round(sheet.width), round(sheet.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    brush = QPainter(image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_block(brush, block, LIGHT, measure, 1.0)
    brush.end()
    return image


def blank(like: QImage) -> QImage:
    image = QImage(like.size(), like.format())
    image.fill(QColor("white"))
    return image


def ink(image: QImage, area: QRectF) -> int:
    """How much darker than white a part of the picture is."""
    part = image.copy(area.toAlignedRect()).scaled(40, 10)
    return sum(255 - part.pixelColor(x, y).lightness() for x in range(40) for y in range(10))


def test_outlines_and_runs_look_alike(
    made: list[Block], sheet: Sheet, measure: QtMeasure, monkeypatch: pytest.MonkeyPatch
) -> None:
    block = next(block for block in made if block.large)
    line = next(line for line in sheet.lines if line.size == block.large[0].size).area()
    area = QRectF(line.x, line.y, line.width, line.height)
    as_run = ink(painted(block, sheet, measure), area)
    monkeypatch.setattr(glyphruns, "LARGEST_RUN", 0.0)
    as_outline = ink(painted(block, sheet, measure), area)
    assert as_run > 1000
    assert as_outline == pytest.approx(as_run, rel=0.15)


def cells(image: QImage) -> list[int]:
    """How dark each of 900 parts of the picture is."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(30, 30, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return [255 - small.pixelColor(x, y).lightness() for x in range(30) for y in range(30)]


def test_small_type_stands_where_it_stood_when_it_is_drawn_as_outlines(
    measure: QtMeasure, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = TextBlock(BlockRole.PARAGRAPH, "江上来了两只船，一只叫Courier，一只叫江渡6号。" * 6)
    article = Article("a1-1", (Part("A1", (words,)),), headline="船", writing_mode=WritingMode.VERTICAL)
    sheet = compose(an_issue(article, story(2, 200)), "A1", Links(), measure, lambda href: None)[0]
    found = list(blocks(sheet.lines, measure))
    assert {run.turned for block in found for run in block.runs} == {False, True}
    before = [cells(painted(block, sheet, measure).copy(block.bounds.toAlignedRect())) for block in found]
    monkeypatch.setattr(glyphruns, "LARGEST_RUN", 0.0)
    for block, runs in zip(found, before, strict=True):
        outlines = cells(painted(block, sheet, measure).copy(block.bounds.toAlignedRect()))
        apart = sum(abs(one - other) for one, other in zip(runs, outlines, strict=True))
        assert sum(runs) > 1000
        assert apart < 0.35 * sum(runs)
