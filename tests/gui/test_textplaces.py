"""From a point of the page to a place in an article's text, and line by line back to the page."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint

from reader.gui.caretmoves import Caret, area_of, line_of
from reader.gui.pageview.layout import Fit, Zoom
from reader.gui.textplaces import Texts
from reader.model.jump import PartAddress
from reader.services.articletext import ArticleText
from tests.gui.driving import Reader

LEAD, GOES_ON = PartAddress("a1-1"), PartAddress("a2-2")


@pytest.fixture
def texts(reading: Reader) -> Texts:
    """The texts of the small paper, of whose first page all is in view."""
    reading.pages.set_zoom(Zoom(Fit.PAGE))
    return reading.program.tools.text_desk.texts


@pytest.fixture
def lead(texts: Texts) -> ArticleText:
    """The text of the lead."""
    found = texts.of(LEAD)
    assert found
    return found


def test_both_parts_of_a_thread_have_one_text(texts: Texts, lead: ArticleText) -> None:
    assert texts.of(GOES_ON) is lead
    assert texts.of(PartAddress("a1-2")) is not lead
    assert texts.of(PartAddress("no such")) is None


def test_the_texts_are_of_the_issue_that_is_open(reading: Reader, texts: Texts, lead: ArticleText) -> None:
    opened = reading.program.navigation.opened
    assert opened
    assert texts.language == "zh-Hans"
    reading.program.navigation.relink(opened)
    assert texts.of(LEAD) is lead  # the same issue: nothing is made anew


def test_without_an_issue_there_is_nothing(reader: Reader) -> None:
    texts = reader.program.tools.text_desk.texts
    assert texts.of(LEAD) is None
    assert texts.at(QPoint(100, 100)) is None
    assert texts.language == "zh-Hans"


def test_the_lines_in_view_are_the_text_of_that_page(texts: Texts, lead: ArticleText) -> None:
    lines = list(texts.lines(lead))
    assert lines[0].start == 0
    assert {line.sheet.label for line in lines} == {"A1"}
    shown = "".join(lead.text[line.start : line.stop] for line in lines)
    assert shown.startswith("桥成了")
    assert "下转" not in shown
    assert all(one.stop <= two.start for one, two in pairwise(lines))


def test_on_the_page_behind_the_jump_its_lines_are_those_of_the_other_part(
    reading: Reader, texts: Texts, lead: ArticleText
) -> None:
    before = list(texts.lines(lead))
    reading.do("next")
    after = list(texts.lines(lead))
    assert {line.sheet.label for line in after} == {"A2"}
    assert after[0].start >= before[-1].stop
    assert "上接" not in "".join(lead.text[line.start : line.stop] for line in after)


def test_a_point_on_a_line_is_a_place_in_its_text(reading: Reader, texts: Texts, lead: ArticleText) -> None:
    for number in (0, 3, 7):
        line = list(texts.lines(lead))[number]
        middle = (line.start + line.stop) // 2
        area = area_of(line, Caret(middle))
        frame, scale = reading.pages.frame_on_screen(line.sheet), reading.pages.layout_.scale
        x = frame.x() + (area.x + area.width / 2) * scale
        y = frame.y() + (area.y + area.height / 2) * scale
        found = texts.at(QPoint(round(x), round(y)))
        assert found
        assert found[0] is lead
        assert abs(found[1] - middle) <= 2


def test_far_from_an_article_the_nearest_place_in_it_is_meant(reading: Reader, texts: Texts, lead: ArticleText) -> None:
    lines = list(texts.lines(lead))
    top = texts.nearest(QPoint(-500, -500), lead)
    assert top is not None
    assert line_of(lines, Caret(top)) is not None
    last = texts.nearest(QPoint(5000, 5000), lead)
    assert last is not None
    assert last > top
    assert lines[0].start <= top <= lines[-1].stop
    assert lines[0].start <= last <= lines[-1].stop


def test_of_an_article_on_another_page_nothing_is_near(reading: Reader, texts: Texts) -> None:
    other = texts.of(PartAddress("a3-1"))
    assert other
    assert list(texts.lines(other)) == []
    assert texts.nearest(QPoint(100, 100), other) is None
