"""An article is read instead of its page, or beside it; there page and text go along with each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.actions import ROWS
from reader.model.jump import PartAddress
from reader.settings import Settings
from tests.gui.driving import LEFT, NONE, Reader

LEAD = PartAddress("a1-1")
GOES_ON = PartAddress("a2-2")


@pytest.fixture
def settings() -> Settings:
    return Settings(article_place="beside")


@pytest.fixture
def beside(reading: Reader) -> Reader:
    """Somebody who reads the lead beside its page."""
    reading.window.resize(1300, 800)
    reading.program.navigation.read(LEAD)
    return reading


def article_label(reader: Reader) -> str:
    """The headline of the article that is read."""
    shown = reader.window.stage.scenes.article.view.reading
    assert shown
    return shown.article.headline or ""


def test_page_and_article_are_both_seen(beside: Reader) -> None:
    assert beside.pages.isVisible()
    assert beside.window.stage.scenes.article.isVisible()
    assert beside.window.stage.is_beside
    assert beside.scene == "pages"
    assert beside.action("return").text() == "收起文章"


def test_the_key_puts_it_in_place_of_the_page_and_back_and_that_is_kept(beside: Reader) -> None:
    assert next(row for row in ROWS if row.name == "beside").keys == ("F4",)
    assert beside.action("beside").isChecked()
    beside.do("beside")
    assert beside.scene == "article"
    assert beside.program.choices.settings.article_place == "instead"
    assert beside.action("return").text() == "回到版面"
    beside.do("beside")
    assert beside.window.stage.is_beside
    assert article_label(beside) == "桥成了"


def test_for_its_other_room_the_article_is_set_once(beside: Reader) -> None:
    view, times = beside.window.stage.scenes.article.view, list[int]()
    view.renewed.connect(lambda: times.append(view.viewport().width()))
    for _ in range(2):
        beside.do("beside")
        beside.settle()
    assert len(times) == 2
    assert times[0] != times[1]


def test_without_an_article_the_choice_is_said(reading: Reader) -> None:
    reading.do("beside")
    assert reading.said() == "以后文章占满版面的位置打开。"
    reading.do("beside")
    assert reading.said() == "以后文章在版面旁边打开。"
    assert reading.scene == "pages"


def test_another_article_of_the_page_takes_its_place(beside: Reader) -> None:
    spot = beside.spot("a1-4", jump=False)
    QTest.mouseDClick(beside.pages.viewport(), LEFT, NONE, beside.point(spot))
    assert article_label(beside) == "渡口旧事"
    beside.pages.focus_on(beside.spot("a1-2", jump=False))
    beside.press(Qt.Key.Key_Return)
    assert article_label(beside) == "麦子绿了"
    assert beside.window.stage.is_beside


def test_a_jump_followed_in_the_article_moves_the_page_too(beside: Reader) -> None:
    view = beside.window.stage.scenes.article.view
    view.turned.emit(GOES_ON)
    beside.settle()
    assert beside.label == "A2"
    assert view.address == GOES_ON
    assert beside.window.stage.is_beside
    assert beside.sees("a2-2")
    beside.do("back")
    assert (beside.label, beside.window.stage.is_beside) == ("A1", True)


def test_the_page_is_turned_while_the_article_stays(beside: Reader) -> None:
    beside.do("next")
    assert (beside.label, article_label(beside)) == ("A2", "桥成了")
    beside.program.navigation.go_to("A3")
    beside.settle()
    assert (beside.label, article_label(beside)) == ("A3", "桥成了")


def test_escape_closes_the_article_and_leaves_the_page_where_it_is(beside: Reader) -> None:
    beside.do("next")
    beside.do("return")
    assert not beside.window.stage.is_reading
    assert beside.label == "A2"
    assert beside.window.focusWidget() is beside.pages
    beside.do("back")
    assert beside.window.stage.is_beside
    beside.do("back")
    assert (beside.label, beside.window.stage.is_reading) == ("A1", False)


def test_a_headline_chosen_in_the_panel_is_shown_in_both(beside: Reader) -> None:
    beside.window.sidebar.article_chosen.emit(PartAddress("a3-1"))
    beside.settle()
    assert (beside.label, article_label(beside)) == ("A3", "渡口百年")


def test_the_keys_go_to_the_one_or_the_other(beside: Reader) -> None:
    stage = beside.window.stage
    assert stage.is_in_article
    beside.do("other-side")
    assert not stage.is_in_article
    assert beside.window.focusWidget() is beside.pages
    scale = beside.pages.layout_.scale
    beside.do("zoom-in")
    assert beside.pages.layout_.scale > scale
    beside.do("other-side")
    assert stage.is_in_article
    before = beside.program.choices.settings.article_points
    beside.do("zoom-in")
    assert beside.program.choices.settings.article_points > before


def test_a_bookmark_is_of_what_the_reader_is_in(beside: Reader) -> None:
    navigation = beside.program.navigation
    assert navigation.at_hand().article == "a1-1"
    beside.do("next")
    assert (navigation.at_hand().page, navigation.here().page) == ("A1", "A2")
    beside.do("other-side")
    assert (navigation.at_hand().page, navigation.at_hand().article) == ("A2", None)


def test_the_edge_between_them_is_kept(beside: Reader) -> None:
    stage = beside.window.stage
    wide = sum(stage.split.sizes())
    stage.split.setSizes([round(0.4 * wide), round(0.6 * wide)])
    stage.split.splitterMoved.emit(round(0.4 * wide), 1)
    assert stage.share == pytest.approx(0.4, abs=0.02)
    kept = beside.window.kept()
    stage.share = 0.7
    beside.window.restore(kept)
    assert stage.share == pytest.approx(0.4, abs=0.02)
    for nonsense in ("", "wide", "-1", "9.9"):
        stage.restore_share(nonsense)
        assert 0.15 <= stage.share <= 0.85


def test_the_bar_names_the_pages_whole_or_not_at_all(beside: Reader) -> None:
    label = beside.window.stage.scenes.article._pages
    label.setText("第A1 → A2 → A3版")
    for wide, is_seen in ((label.sizeHint().width(), True), (label.sizeHint().width() - 4, False)):
        label.setFixedWidth(wide)
        picture = label.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
        assert (len(colours) > 1) is is_seen


def test_hits_are_lit_in_both_at_once(beside: Reader) -> None:
    beside.do("find")
    beside.program.finding.bar.field.setText("第7只船")
    beside.qtbot.waitUntil(lambda: bool(beside.program.finding.hits), timeout=5000)
    view = beside.window.stage.scenes.article.view
    assert view.extraSelections()
    assert beside.pages.decorations("hits")
    assert beside.window.stage.is_beside


def test_another_issue_begins_without_an_article(beside: Reader) -> None:
    opened = beside.program.navigation.opened
    assert opened
    beside.program.navigation.begin(opened)
    assert not beside.window.stage.is_reading
    assert beside.pages.isVisible()


def test_the_start_page_stands_alone(beside: Reader) -> None:
    beside.do("start")
    assert (beside.scene, beside.window.stage.is_reading) == ("welcome", False)
    beside.do("back")
    assert beside.window.stage.is_beside
