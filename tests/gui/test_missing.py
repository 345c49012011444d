"""A missing page says which it is, what would go on there, and how to go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.dressing import dress
from reader.gui.missing import LINK, MissingPage
from reader.gui.theme import THEMES
from reader.gui.words import Language
from reader.model.jump import PartAddress
from reader.services.contents import PageEntry
from reader.settings import Settings
from tests.gui.contrasts import READABLE, contrast
from tests.gui.driving import LEFT

B6 = PageEntry("B6", present=False)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[MissingPage]:
    language = Language("zh_CN")
    page = MissingPage()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show_missing(B6, [(PartAddress("b1-1"), "澄江港：让箱子少绕一段路"), (PartAddress("b1-2"), "别的")])
    page.show()
    yield page
    language.leave()


def button(page: MissingPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def test_it_says_which_page_is_missing(page: MissingPage) -> None:
    assert "本期文件中没有 B6 版" in [label.text() for label in page.findChildren(QLabel)]


def test_the_articles_that_would_go_on_there_can_be_chosen(page: MissingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.chosen) as chosen:
        QTest.mouseClick(button(page, "别的"), LEFT)
    assert chosen.args == [PartAddress("b1-2")]


def test_there_is_a_way_back(page: MissingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back):
        QTest.mouseClick(button(page, "回到原处"), LEFT)


def test_the_keyboard_is_on_what_a_reader_most_likely_wants(page: MissingPage) -> None:
    page.setFocus()
    assert page.focusProxy() is button(page, "打开这一版…")


def test_the_file_that_has_the_page_can_be_opened(page: MissingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.mouseClick(button(page, "打开这一版…"), LEFT)
    assert wanted.args == ["B6"]
    page.show_missing(PageEntry("C1", present=False), [])
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(button(page, "打开这一版…"), Qt.Key.Key_Space)
    assert wanted.args == ["C1"]


def test_targets_are_large(page: MissingPage) -> None:
    assert min(each.height() for each in page.findChildren(QPushButton)) >= 36


def test_another_missing_page_takes_its_place(page: MissingPage) -> None:
    page.show_missing(PageEntry("C1", present=False), [])
    QApplication.processEvents()
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert labels == ["本期文件中没有 C1 版", "别的文件里有这一版吗？打开它，这一版就会一直留在本期里。"]


def test_it_looks_like_a_page_on_the_desk(page: MissingPage) -> None:
    light = page.grab().toImage()
    assert light.pixelColor(450, 60) != light.pixelColor(5, 5)
    page.set_theme("dark")
    dark = page.grab().toImage()
    assert dark.pixelColor(450, 60).lightness() < 60


@pytest.mark.parametrize("name", THEMES)
def test_everything_on_the_page_can_be_read_in_every_theme(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    dress(qapp, name, Settings(), "zh_CN")
    window = QMainWindow()
    qtbot.addWidget(window)
    page = MissingPage()
    window.setCentralWidget(page)
    page.set_theme(name)
    page.show_missing(B6, [(PartAddress("b1-1"), "澄江港：让箱子少绕一段路"), (PartAddress("b1-2"), "别的")])
    window.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)
    read = [*page.findChildren(QLabel), *page.findChildren(QPushButton, LINK)]
    assert len(read) == 5
    for widget in read:
        picture = page.grab(QRect(widget.mapTo(page, QPoint()), widget.size())).toImage()  # with the paper behind it
        seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
        assert max(contrast(QColor(each), THEMES[name].page.paper) for each in seen) >= READABLE, widget
    dress(qapp, "light", Settings(), "zh_CN")
