"""On a screen with two pixels to each of the view's, pages are painted with twice the pixels both ways."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.gui.pageview.tiles import tiles
from reader.gui.pageview.view import PageView
from tests.gui.driving import Reader

RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_page_has_the_pixels_of_the_screen(reading: Reader, ratio: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PageView, "devicePixelRatioF", lambda view: ratio)
    reading.do("fit-page")
    pages, press = reading.pages, reading.program.press
    sheet = pages.sheets[0]
    (tile,) = tiles("A1", 0, "light", pages.layout_.scale * ratio, (sheet.width, sheet.height))
    reading.qtbot.waitUntil(lambda: press.image(tile) is not None, timeout=10_000)
    image = press.image(tile)
    assert image is not None
    assert image.width() == pytest.approx(pages.layout_.frames[pages.leaf].width * ratio, abs=1)
    assert image.height() == pytest.approx(pages.layout_.frames[pages.leaf].height * ratio, abs=1)


@pytest.mark.parametrize("how", ["spread", "continuous"])
@pytest.mark.parametrize("ratio", RATIOS)
def test_pages_seen_together_have_the_pixels_of_the_screen_each(
    reading: Reader, how: str, ratio: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PageView, "devicePixelRatioF", lambda view: ratio)
    pages, press, made = reading.pages, reading.program.press, dict[Leaf, QImage]()
    reading.do(how)
    reading.do("fit-page")
    reading.program.navigation.go_to("A2")
    frame = pages.layout_.frames[Leaf("A2")]
    pages.scroll_to(0, frame.y + frame.height / 2)  # below the other, half of each is seen
    reading.qtbot.waitUntil(lambda: {"A2", "A3"} <= set(pages.labels) and pages.is_sharp, timeout=20_000)
    for sheet in pages.sheets:
        for tile in tiles(sheet.label, 0, "light", pages.layout_.scale * ratio, (sheet.width, sheet.height)):
            if (image := press.image(tile)) is not None:
                made[leaf_of(sheet)] = image
    assert {Leaf("A2"), Leaf("A3")} <= set(made)
    for leaf, image in made.items():
        on_screen = pages.frame_on_screen(leaf)
        assert image.width() == pytest.approx(on_screen.width() * ratio, abs=1)
        assert image.height() == pytest.approx(on_screen.height() * ratio, abs=1)
        assert (on_screen.x() * ratio) % 1 == pytest.approx(0, abs=1e-6)
        assert (on_screen.y() * ratio) % 1 == pytest.approx(0, abs=1e-6)
