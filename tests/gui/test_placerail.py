"""Where an article is read instead of its pages, small pictures of them show where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.articleview.rail import NARROW, PageButton, Rail
from reader.model.jump import PartAddress
from tests.gui.driving import LEFT, Reader

LEAD, GOES_ON = PartAddress("a1-1"), PartAddress("a2-2")


def rail(reader: Reader) -> Rail:
    return reader.program.tools.rail.rail


def pictures(reader: Reader) -> list[PageButton]:
    """The pictures that are shown."""
    return [each for each in rail(reader).findChildren(PageButton) if not each.isHidden()]


def is_whole(picture: PageButton) -> bool:
    """Whether there is a picture of the page, and the article's place on it."""
    return bool(picture.shown.image and picture.shown.rooms)


@pytest.fixture
def in_article(reading: Reader) -> Reader:
    """Somebody who reads the lead instead of its pages, of which there are pictures."""
    reading.program.navigation.read(LEAD)
    reading.qtbot.waitUntil(
        lambda: all(each.shown.image and each.shown.rooms for each in pictures(reading)), timeout=20_000
    )
    return reading


def test_every_page_of_the_article_has_a_picture_with_its_place(in_article: Reader) -> None:
    shown = [each.shown for each in pictures(in_article)]
    assert [each.label for each in shown] == ["A1", "A2"]
    assert [len(each.rooms) for each in shown] == [1, 1]
    assert [bool(each.read) for each in shown] == [True, False]
    assert pictures(in_article)[1].accessibleName() == "翻到 A2 版"


def test_reading_on_is_followed_in_the_picture_and_the_panel(in_article: Reader) -> None:
    in_article.window.stage.scenes.article.view.scroll_to(1.0)
    in_article.qtbot.waitUntil(lambda: bool(pictures(in_article)[1].shown.read), timeout=5000)
    assert in_article.window.sidebar.pages.currentItem().data(Qt.ItemDataRole.UserRole) == "A2"


def test_the_text_leaves_room_for_the_pictures(in_article: Reader) -> None:
    view = in_article.window.stage.scenes.article.view
    assert view.viewport().geometry().right() < rail(in_article).geometry().left()
    assert rail(in_article).geometry().right() < view.width()
    assert all(each.geometry().bottom() <= view.height() for each in pictures(in_article))


def test_a_picture_leads_to_the_place_on_its_page(in_article: Reader) -> None:
    QTest.mouseClick(pictures(in_article)[1], LEFT)
    in_article.settle()
    assert (in_article.scene, in_article.label) == ("pages", "A2")
    assert in_article.sees("a2-2")
    assert not rail(in_article).isVisible()


def test_beside_the_page_there_are_no_pictures(in_article: Reader) -> None:
    in_article.do("beside")
    assert not rail(in_article).isVisible()
    assert pictures(in_article) == []
    in_article.do("beside")
    assert len(pictures(in_article)) == 2


def test_in_a_narrow_window_the_text_has_all_of_it(in_article: Reader) -> None:
    view = in_article.window.stage.scenes.article.view
    rail(in_article).setParent(view)
    view.resize(NARROW - 1, 500)
    assert not rail(in_article).isVisible()
    view.resize(NARROW + 200, 500)
    assert rail(in_article).isVisible()


@pytest.mark.parametrize("name", ["dark", "white-on-black"])
def test_the_pictures_are_of_the_paper_of_the_theme(in_article: Reader, name: str) -> None:
    in_article.window.stage.set_theme(name)
    in_article.program.tools.thumbnails.theme = name
    in_article.program.tools.rail.follow()
    assert pictures(in_article)[0].shown.image is None
    in_article.qtbot.waitUntil(lambda: pictures(in_article)[0].shown.image is not None, timeout=20_000)
    image = pictures(in_article)[0].shown.image
    assert image
    assert image.pixelColor(2, 2).lightnessF() < 0.3
