"""One scene at a time in the middle of the window, and how it is being looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument

from reader.gui.articleview.document import picture_url
from reader.gui.pageview.layout import Fit, Zoom
from reader.gui.theme import THEMES
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.opening import OpenIssue
from tests.builders import put
from tests.gui.driving import Reader


def opened(reader: Reader) -> OpenIssue:
    """The issue that is read."""
    assert reader.program.navigation.opened is not None
    return reader.program.navigation.opened


def test_one_scene_is_shown_at_a_time(reading: Reader) -> None:
    stage = reading.window.stage
    stage.show_article(opened(reading), PartAddress("a1-1", 0))
    assert reading.scene == "article"
    assert stage.is_reading
    stage.show_page("A1")
    assert reading.scene == "pages"
    assert not stage.is_reading
    stage.show_missing(opened(reading), reading.program.navigation.entries[-1])
    assert reading.scene == "missing"
    stage.show_welcome()
    assert reading.scene == "welcome"
    assert stage.is_away


def test_a_page_that_is_shown_already_is_not_made_anew(reading: Reader) -> None:
    reading.pages.scroll_to(0, 40)
    before = reading.place()
    reading.window.stage.show_page("A1")
    assert reading.place() == before


@pytest.mark.parametrize(("zoom", "share"), [(Zoom(Fit.WIDTH), 0.5), (Zoom(None, 2.0), 0.25), (Zoom(Fit.PAGE), 0.0)])
def test_a_stop_says_how_a_page_is_looked_at_and_brings_it_back(reading: Reader, zoom: Zoom, share: float) -> None:
    stage, pages = reading.window.stage, reading.pages
    pages.set_zoom(zoom)
    pages.scroll_to(pages.layout_.width * share, pages.layout_.height * share)
    before, stop = reading.place(), stage.stop(Locator("key", "A1"))
    assert (stop.zoom, stop.whole) == (zoom.fit.value if zoom.fit else None, False)
    pages.set_zoom(Zoom(None, 1.0))
    pages.scroll_to(0, 0)
    stage.look(stop)
    assert reading.place() == before


def test_a_place_on_the_page_is_the_same_share_of_it_in_another_window(reading: Reader) -> None:
    stage, pages = reading.window.stage, reading.pages
    pages.set_zoom(Zoom(None, 2.0))
    pages.scroll_to(0, pages.layout_.height / 2)
    stop = stage.stop(Locator("key", "A1"))
    assert stop.top == pytest.approx(0.5, abs=0.01)
    assert stop.left == 0.0


def test_how_far_an_article_was_read_is_part_of_the_stop(reading: Reader) -> None:
    stage = reading.window.stage
    stage.show_article(opened(reading), PartAddress("a1-1", 0), 0.5)
    stop = stage.stop(Locator("key", "A1", "a1-1", 0))
    assert stop.whole
    assert stop.read == pytest.approx(0.5, abs=0.05)


def test_on_the_way_to_another_article_the_last_one_is_not_set_once_more(reading: Reader) -> None:
    stage, view = reading.window.stage, reading.window.stage.scenes.article.view
    stage.show_article(opened(reading), PartAddress("a1-1", 0))
    stage.close_article()
    shown: list[str] = []
    view.renewed.connect(lambda: shown.append(view.toPlainText()))
    stage.show_article(opened(reading), PartAddress("a1-2", 0))
    assert shown == [view.toPlainText()]


def test_an_empty_stage_has_a_stop_too(reader: Reader) -> None:
    stop = reader.window.stage.stop(Locator(""))
    assert isinstance(stop, Stop)
    assert (stop.left, stop.top) == (0.0, 0.0)


@pytest.mark.parametrize("name", THEMES)
def test_every_scene_takes_the_theme(reading: Reader, name: str) -> None:
    stage = reading.window.stage
    stage.set_theme(name)
    stage.show_article(opened(reading), PartAddress("a1-1", 0))
    paper = stage.scenes.article.view.viewport().palette().base().color().name()
    assert paper == THEMES[name].page.paper


def test_the_keys_go_to_what_is_shown(reading: Reader) -> None:
    reading.window.activateWindow()
    reading.window.stage.take_focus()
    assert reading.pages.focusPolicy() & Qt.FocusPolicy.StrongFocus
    assert reading.window.focusWidget() is reading.pages


def test_by_night_the_pictures_of_an_article_have_less_light(reader: Reader, paper: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    assert image.save(str(paper / "white.png"))
    text = (paper / "issue.xml").read_text(encoding="utf-8")
    put(paper / "issue.xml", text.replace("</article>", '<figure href="white.png"/></article>', 1))
    reader.open(paper)
    stage = reader.window.stage
    stage.set_theme("dark")
    stage.show_article(opened(reader), PartAddress("a1-1", 0))
    document = stage.scenes.article.view.document

    def shown() -> QImage:
        found = document().resource(QTextDocument.ResourceType.ImageResource.value, picture_url("white.png"))
        return found if isinstance(found, QImage) else QImage()

    reader.qtbot.waitUntil(lambda: not shown().isNull(), timeout=5000)
    assert shown().pixelColor(9, 9).lightnessF() == pytest.approx(THEMES["dark"].page.photos, abs=0.02)
    stage.set_theme("light")
    assert shown().pixelColor(9, 9).lightnessF() == 1.0
