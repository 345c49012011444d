"""The specimen 江声日报 read in the window: every printed jump leads where it says, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.assembly import Assembly
from reader.gui.pageview.hotspots import Spot, spots
from reader.gui.pageview.layout import Zoom
from reader.gui.panels.headlines import CONTINUED
from reader.gui.panels.rows import ADDRESS, HEADER, KIND, TEXT
from reader.model.jump import JumpKind, JumpStatus, PartAddress
from reader.paths import specimen_folder
from reader.settings import Settings
from tests.gui.driving import LEFT, NONE, Reader

Key = Qt.Key
SPECIMEN = specimen_folder() / "jiangsheng-2026-03-05"
PAGES = ("A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4")


@pytest.fixture(scope="module")
def program(qapp: QApplication) -> Iterator[Assembly]:
    """One window for all these tests."""
    program = Assembly(qapp, Settings())
    program.window.resize(1200, 800)
    program.window.show()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def reading(program: Assembly, qtbot: QtBot) -> Reader:
    """Somebody at the front page, who has been nowhere else yet."""
    reader = Reader(program, qtbot)
    if program.navigation.opened is None:
        reader.open(SPECIMEN)
    assert program.navigation.opened
    reader.pages.set_zoom(Zoom())
    program.navigation.begin(program.navigation.opened, "A1")
    reader.settle()
    return reader


def go(reader: Reader, label: str) -> None:
    reader.program.navigation.go_to(label)
    reader.settle()


def test_control_and_page_down_turns_all_pages_in_their_order(reading: Reader) -> None:
    turned = [reading.label]
    while reading.action("next").isEnabled():
        QTest.keyClick(reading.window, Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        reading.settle()
        turned.append(reading.label)
    assert turned == [*PAGES, "B6"]
    assert reading.scene == "missing"
    assert not reading.action("back").isEnabled()


@pytest.mark.parametrize(
    ("article", "page", "continuation"),
    [
        ("a1-1", "A2", "a2-c1"),
        ("a1-2", "A2", "a2-c2"),
        ("a1-3", "A2", "a2-c3"),
        ("a1-4", "A4", "a4-c1"),
        ("a1-5", "A3", "a3-c1"),
    ],
)
def test_each_jump_line_of_the_front_page_leads_to_its_continuation(
    reading: Reader, article: str, page: str, continuation: str
) -> None:
    reading.click(reading.spot(article))
    assert reading.label == page
    assert reading.sees(continuation)
    assert reading.pages.lit > 0


@pytest.mark.parametrize(
    ("page", "article", "goal", "beginning"),
    [("A2", "a2-c2", "A1", "a1-2"), ("A3", "a3-c2", "A2", "a2-1"), ("A4", "a4-c2", "B2", "b2-1")],
)
def test_a_continued_from_line_leads_back_to_the_beginning(
    reading: Reader, page: str, article: str, goal: str, beginning: str
) -> None:
    go(reading, page)
    reading.click(reading.spot(article))
    assert reading.label == goal
    assert reading.sees(beginning)


def test_three_pages_along_one_article_and_all_the_way_back(reading: Reader) -> None:
    reading.do("zoom-in")
    stops = []
    for article in ("a1-5", "a3-c1"):
        jumps = [each for each in spots(reading.pages.sheets) if each.is_jump and each.address.article == article]
        onward = next(each for each in jumps if leads_on(reading, each))
        reading.point(onward)
        stops.append(reading.place())
        reading.click(onward)
    assert (reading.label, reading.sees("b2-c1")) == ("B2", True)
    for before in reversed(stops):
        QTest.keyClick(reading.window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        reading.settle()
        assert reading.place() == before
    assert not reading.action("back").isEnabled()


def leads_on(reader: Reader, spot: Spot) -> bool:
    link = reader.program.navigation.link(spot)
    return link is not None and link.jump.kind is JumpKind.TO


def test_going_elsewhere_after_coming_back_gives_up_the_way_forward(reading: Reader) -> None:
    reading.click(reading.spot("a1-1"))
    reading.do("back")
    assert reading.action("forward").isEnabled()
    reading.click(reading.spot("a1-4"))
    assert not reading.action("forward").isEnabled()


def test_every_jump_of_the_issue_can_be_clicked_on_its_page(reading: Reader) -> None:
    opened = reading.program.navigation.opened
    assert opened
    linked = {link.source for link in opened.links.links if link.status is JumpStatus.LINKED}
    seen: set[PartAddress] = set()
    for label in PAGES:
        go(reading, label)
        seen |= {
            spot.address
            for spot in spots(reading.pages.sheets)
            if spot.is_jump and reading.program.navigation.describe(spot)
        }
    assert linked - seen <= on_facsimile(reading)


def on_facsimile(reader: Reader) -> set[PartAddress]:
    """The parts whose jump lines are only in a picture of the page."""
    opened = reader.program.navigation.opened
    assert opened
    scanned = {page.label for page in opened.issue.pages if page.facsimile}
    return {PartAddress(article.id, part) for label in scanned for article, part in opened.issue.on_page(label)}


def test_the_facsimile_is_one_picture_with_the_regions_of_its_articles(reading: Reader) -> None:
    go(reading, "B3")
    (sheet,) = reading.pages.sheets
    assert [figure.href for figure in sheet.figures] == ["pages/B3.jpg"]
    assert {room.article for room in sheet.articles} >= {"b3-1", "b3-2", "b3-3"}
    assert all(room.area.x >= 0 and room.area.right <= sheet.width + 1 for room in sheet.articles)


def test_a_double_click_on_the_facsimile_reads_the_article_there(reading: Reader) -> None:
    go(reading, "B3")
    point = reading.point(reading.spot("b3-2", jump=False))
    QTest.mouseDClick(reading.pages.viewport(), LEFT, NONE, point)
    assert reading.scene == "article"
    assert "江州队" in reading.window.stage.scenes.article.view.toPlainText()
    reading.do("return")
    assert (reading.scene, reading.label) == ("pages", "B3")


def test_j_follows_an_article_of_the_facsimile(reading: Reader) -> None:
    go(reading, "B3")
    reading.pages.focus_on(reading.spot("b3-1", jump=False))
    reading.do("jump")
    assert reading.label == "B4"
    assert reading.sees("b4-c1")


def test_the_missing_page_says_so_and_offers_the_article_that_leads_there(reading: Reader) -> None:
    go(reading, "B1")
    reading.click(reading.spot("b1-1"))
    assert (reading.scene, reading.label) == ("missing", "B6")
    words = [label.text() for label in reading.window.stage.scenes.missing.findChildren(QLabel)]
    assert "本期文件中没有 B6 版" in words
    offered = reading.window.stage.scenes.missing.findChildren(QPushButton)
    article = next(button for button in offered if "澄江港" in button.text())
    QTest.mouseClick(article, LEFT)
    reading.settle()
    assert (reading.scene, reading.label) == ("pages", "B1")


def test_a_jump_line_rested_on_shows_the_headline_that_it_leads_to(reading: Reader) -> None:
    QTest.mouseMove(reading.pages.viewport(), reading.point(reading.spot("a1-4")))
    card = reading.program.previewing.on_page
    reading.qtbot.waitUntil(card.isVisible, timeout=5000)
    assert card.texts[0].startswith("第A4版")
    assert "楼道灯，该谁来修" in "".join(card.texts)


def test_the_hand_points_at_every_jump_line_of_the_front_page(reading: Reader) -> None:
    viewport = reading.pages.viewport()
    for spot in [spot for spot in spots(reading.pages.sheets) if spot.is_jump]:
        QTest.mouseMove(viewport, QPoint(2, 2))
        QTest.mouseMove(viewport, reading.point(spot))
        assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_an_article_is_read_whole_across_three_pages_in_order(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-5"))
    opened = reading.program.navigation.opened
    assert opened
    text = reading.window.stage.scenes.article.view.toPlainText()
    places = []
    for member in ("a1-5", "a3-c1", "b2-c1"):
        article = opened.issue.article(member)
        assert article
        places.append(text.index(article.parts[0].blocks[1].text[:12]))
    assert places == sorted(places)
    assert "下转A3版" not in text
    reading.do("return")


def test_the_headlines_of_all_pages_are_listed_and_continuations_marked(reading: Reader) -> None:
    panel = reading.window.sidebar.headlines
    rows = [panel.item(at) for at in range(panel.count())]
    assert [row.data(ADDRESS) for row in rows if row.data(KIND) == HEADER] == list(PAGES)
    marked = {row.data(ADDRESS).article for row in rows if row.data(TEXT).startswith(CONTINUED)}
    opened = reading.program.navigation.opened
    assert opened
    assert marked == {member.article for thread in opened.links.threads for member in thread[1:]}


def test_a_continuation_without_a_headline_goes_by_that_of_its_beginning(reading: Reader) -> None:
    panel = reading.window.sidebar.headlines
    texts = {panel.item(at).data(ADDRESS): panel.item(at).data(TEXT) for at in range(panel.count())}
    assert texts[PartAddress("a2-c3")] == "↪ 惊蛰一犁土，云溪先春耕"
    assert texts[PartAddress("b3-c1")] == "↪ 让小剧场的灯多亮一会儿"


def test_the_page_list_follows_jumps_and_ends_with_the_missing_page(reading: Reader) -> None:
    panel = reading.window.sidebar.pages
    assert [panel.item(at).data(ADDRESS) for at in range(panel.count())] == [*PAGES, "B6"]
    reading.click(reading.spot("a1-4"))
    assert panel.currentItem().data(ADDRESS) == "A4"
    reading.do("back")
    assert panel.currentItem().data(ADDRESS) == "A1"


def test_everything_that_can_be_used_has_a_name_that_can_be_spoken(reading: Reader) -> None:
    buttons = [button for button in reading.window.findChildren(QToolButton) if button.isVisible()]
    named = [button for button in buttons if button.accessibleName() or button.text() or button.toolTip()]
    assert len(buttons) > 8
    assert named == buttons
    lists = [view for view in reading.window.sidebar.findChildren(QAbstractItemView) if view.isVisible()]
    assert lists
    assert all(view.accessibleName() for view in lists)


@pytest.mark.parametrize("label", PAGES)
def test_every_page_is_composed_with_all_its_articles(reading: Reader, label: str) -> None:
    go(reading, label)
    opened = reading.program.navigation.opened
    assert opened
    wanted = {(article.id, part) for article, part in opened.issue.on_page(label)}
    assert {(room.article, room.part) for sheet in reading.pages.sheets for room in sheet.articles} == wanted
