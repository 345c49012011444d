"""Where it is not certain which article a line means the reader chooses, and can keep the choice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from reader.gui.targets import sureness
from reader.model.jump import Candidate, JumpStatus, Link, PartAddress
from reader.services.following import destination
from tests.gui.driving import Reader

BRIDGE, BRIDGE_ON, MARKET = PartAddress("a1-1"), PartAddress("a2-2"), PartAddress("a2-1")


def line(reader: Reader, source: PartAddress = BRIDGE) -> Link:
    opened = reader.program.navigation.opened
    assert opened is not None
    return opened.links.of(source)[0]


def doubt(reader: Reader, confidence: float = 1.0, other: float = 0.0) -> Link:
    """Have the jump line of the bridge less certain than it is; at 0 it leads nowhere."""
    navigation = reader.program.navigation
    opened, old = navigation.opened, line(reader)
    assert opened is not None
    new = replace(old, candidates=(Candidate(MARKET, other),), confidence=confidence)
    if not confidence:
        new = replace(new, status=JumpStatus.UNRESOLVED, target=None)
    links = replace(opened.links, links=tuple(new if each == old else each for each in opened.links.links))
    navigation.relink(reader.program.correcting.over(replace(opened, links=links)))
    return new


def offered(reader: Reader) -> QMenu:
    return next(each for each in reader.window.findChildren(QMenu) if each.isVisible())


def choose(reader: Reader, at: int) -> None:
    menu = offered(reader)
    action = [each for each in menu.actions() if not each.isSeparator()][at]
    menu.close()
    action.trigger()
    reader.settle()


def test_a_certain_line_offers_nothing(reading: Reader) -> None:
    doubt(reading)
    reading.click(reading.spot("a1-1"))
    assert reading.label == "A2"
    assert reading.sees("a2-2")


def test_a_doubtful_target_is_offered_beside_the_others(reading: Reader) -> None:
    doubt(reading, 0.55)
    reading.click(reading.spot("a1-1"))
    assert reading.label == "A1"
    texts = [each.text() for each in offered(reading).actions() if not each.isSeparator()]
    assert texts == ["A2 · 桥成了 · 也许", "A2 · 集市开张", "只翻到 A2 版"]
    choose(reading, 0)
    assert reading.sees("a2-2")


def test_one_that_could_not_be_told_is_offered_and_kept(reading: Reader) -> None:
    doubt(reading, 0)
    reading.do("jump")
    choose(reading, 0)
    assert (reading.label, reading.sees("a2-1")) == ("A2", True)
    buttons = [each for each in reading.window.status.findChildren(QToolButton) if each.text() == "记住接在这里"]
    assert [each.isVisible() for each in buttons] == [True]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    opened = reading.program.navigation.opened
    assert opened is not None
    assert opened.links.thread(BRIDGE) == (BRIDGE, MARKET)
    assert not buttons[0].isVisible()
    reading.do("undo")


def test_the_offer_is_gone_when_the_reader_moves_on(reading: Reader) -> None:
    doubt(reading, 0.55)
    reading.do("jump")
    choose(reading, 1)
    assert reading.action("keep-target").isEnabled()
    reading.do("back")
    assert not reading.action("keep-target").isEnabled()
    assert not reading.action("undo").isEnabled()


def test_the_page_alone_can_be_chosen(reading: Reader) -> None:
    doubt(reading, 0.55)
    reading.do("jump")
    choose(reading, 2)
    assert reading.label == "A2"
    assert not reading.pages.lit


@pytest.mark.parametrize(("confidence", "words"), [(0.55, "也许"), (0.7, "可能"), (0.9, "很可能")])
def test_confidence_in_words(reading: Reader, confidence: float, words: str) -> None:
    link = replace(line(reading), confidence=confidence)
    assert sureness(link, BRIDGE_ON) == words
    assert sureness(link, MARKET) == ""


def test_how_likely_each_of_the_others_is_stands_beside_it(reading: Reader) -> None:
    doubt(reading, 0.55, other=0.4)
    reading.click(reading.spot("a1-1"))
    texts = [each.text() for each in offered(reading).actions() if not each.isSeparator()]
    assert texts[:2] == ["A2 · 桥成了 · 也许", "A2 · 集市开张 · 也许"]


def test_a_doubtful_line_without_others_leads_on(reading: Reader) -> None:
    opened = reading.program.navigation.opened
    assert opened is not None
    assert destination(opened.issue, replace(line(reading), confidence=0.55)).choices == ()
