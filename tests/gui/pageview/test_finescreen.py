"""On a screen with two pixels to each of the view's, pages are painted with twice the pixels both ways."""

from __future__ import annotations

import pytest

from reader.gui.pageview.tiles import tiles
from reader.gui.pageview.view import PageView
from tests.gui.driving import Reader


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
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
