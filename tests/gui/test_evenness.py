"""The lines of a heading are about as long as each other, and no more than they would be in any case."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextLayout

from reader.gui.articleview.evenness import side

CHINESE = "——百年渡口昨天摆完最后一班船"
ENGLISH = "Divers find a hollow under the old breakwater big enough to park a bus in"


def lines(text: str, font: QFont, width: float) -> list[float]:
    """How long the lines are."""
    layout, long = QTextLayout(text, font), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        long.append(line.naturalTextWidth())
    layout.endLayout()
    return long


@pytest.fixture
def font(qapp: QGuiApplication) -> QFont:
    font = QFont("Noto Serif CJK SC")
    font.setPixelSize(20)
    return font


@pytest.mark.parametrize("text", [CHINESE, ENGLISH])
@pytest.mark.parametrize("width", [280, 285, 310, 400, 520])
def test_lines_are_even_and_no_more_than_before(font: QFont, text: str, width: int) -> None:
    before = lines(text, font, width)
    room = width - 2 * side(text, font, width)
    after = lines(text, font, room)
    assert 0 < room <= width
    assert len(after) == len(before)
    assert min(after) / max(after) >= min(before) / max(before) - 0.01


@pytest.mark.parametrize("more", range(2, 200, 6))
def test_no_word_is_cut_that_fits_into_the_column(font: QFont, more: int) -> None:
    text = "The slow resurrection of the Corisande"
    width = round(QFontMetricsF(font).horizontalAdvance("resurrection")) + more
    room = width - 2 * side(text, font, width)
    assert max(lines(text, font, room)) <= room


def test_a_last_character_is_not_left_alone(font: QFont) -> None:
    before = lines(CHINESE, font, 285)
    after = lines(CHINESE, font, 285 - 2 * side(CHINESE, font, 285))
    assert min(before) < 50
    assert min(after) > 100


@pytest.mark.parametrize("text", ["桥成了", "", "桥成了\n江上来了一只船，船头站着一个人望着灯火"])
def test_what_fits_or_has_lines_of_its_own_is_left_as_it_is(font: QFont, text: str) -> None:
    assert side(text, font, 300) == 0
