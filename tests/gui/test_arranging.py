"""How pages lie is chosen in the menu or the settings, and is as it was left."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.gui.pageview.arrangement import Arrangement
from reader.settings import Settings
from tests.builders import put
from tests.gui.driving import Reader
from tests.gui.papers import write_paper


def checked(reader: Reader) -> list[str]:
    """The arrangements that the menu has marked."""
    return [each.value for each in Arrangement if reader.action(each.value).isChecked()]


@pytest.mark.parametrize("how", list(Arrangement))
def test_one_of_them_is_marked_and_seen(reading: Reader, how: Arrangement) -> None:
    reading.do(how.value)
    assert checked(reading) == [how.value]
    assert reading.pages.strip.arrangement is how
    assert reading.program.choices.settings.arrangement == how.value


def test_what_the_settings_say_is_done_and_marked(reading: Reader) -> None:
    reading.program.choices.set("arrangement", "spread")
    assert checked(reading) == ["spread"]
    assert reading.pages.strip.arrangement is Arrangement.SPREAD


class TestAsItWasLeft:
    """With pages one below the other from the start."""

    @pytest.fixture
    def settings(self) -> Settings:
        return Settings(arrangement="continuous")

    def test_a_paper_opens_as_pages_were_left(self, reading: Reader) -> None:
        assert checked(reading) == ["continuous"]
        assert len(reading.pages.layout_.frames) == 4
        assert reading.label == "A1"

    def test_the_height_on_a_page_is_kept_whatever_lies_above_it(self, reading: Reader) -> None:
        pages = reading.pages
        pages.verticalScrollBar().setValue(round(pages.strip.room("A2").y) + 150)
        reading.settle()
        stop = reading.window.stage.stop(reading.program.navigation.here())
        assert (reading.label, stop.locator.page) == ("A2", "A2")
        assert 0 < stop.top < 0.5
        for how in ("single", "continuous"):
            reading.do(how)
            reading.program.navigation.go_to("A1")
            reading.do("back")
            assert reading.label == "A2"
            assert pages.zoom.fit is not None
        assert pages.seen_from()[1] == pytest.approx(stop.top, abs=0.02)


def test_a_paper_set_vertically_is_opened_from_the_other_side(reader: Reader, tmp_path: Path) -> None:
    folder = write_paper(tmp_path / "海天時報")
    source = folder / "issue.xml"
    words = source.read_text(encoding="utf-8").replace("<page ", '<page writing-mode="vertical" ')
    put(source, words)
    reader.open(folder)
    reader.do("spread")
    reader.do("next")
    assert reader.label == "A2"
    frames = reader.pages.layout_.frames
    left, right = sorted(frames, key=lambda leaf: frames[leaf].x)
    assert (left.label, right.label) == ("A3", "A2")
