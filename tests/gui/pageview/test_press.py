"""The press makes what is wanted now, never what was wanted before, and stops for nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from reader.gui.fontlists import SAMPLES
from reader.gui.jobs import Jobs
from reader.gui.keptpictures import KeptPictures
from reader.gui.pageview import press as press_module
from reader.gui.pageview.glyphruns import BLOCK
from reader.gui.pageview.palette import LIGHT
from reader.gui.pageview.press import SHEETS, STRIP, Press, lay_paper
from reader.gui.pageview.tiles import Tile, tiles
from reader.gui.pictures import Pictures
from reader.services.opening import OpenIssue, open_files
from tests.builders import article_xml, page_xml, put, xml


@pytest.fixture
def press(qtbot: QtBot) -> Iterator[Press]:
    jobs = Jobs({"pages": 1}, lambda error: None)
    yield Press(jobs, {"light": LIGHT})
    jobs.close()


@pytest.fixture
def opened(paper: Path) -> OpenIssue:
    return open_files([paper])


def tile(press: Press, label: str = "A1", scale: float = 0.5) -> Tile:
    sheet = press.sheets(label)[0]
    return next(tiles(label, 0, "light", scale, (sheet.width, sheet.height)))


def test_pages_are_composed_in_the_order_of_the_plan(press: Press, opened: OpenIssue, qtbot: QtBot) -> None:
    made: list[str] = []
    press.composed.connect(made.append)
    press.plan = lambda: ("A2", "A1")
    press.begin(opened, None)
    qtbot.waitUntil(lambda: len(made) == 2, timeout=20_000)
    assert made == ["A2", "A1"]
    assert press.sheets("A1")


def test_tiles_are_painted_and_stand_in_for_others(press: Press, opened: OpenIssue, qtbot: QtBot) -> None:
    press.plan = lambda: ("A1",)
    press.begin(opened, None)
    qtbot.waitUntil(lambda: bool(press.sheets("A1")), timeout=20_000)
    wanted, other = tile(press), tile(press, scale=0.8)
    press.plan = lambda: (wanted,)
    press.wake()
    qtbot.waitUntil(lambda: press.image(wanted) is not None, timeout=20_000)
    image = press.image(wanted)
    assert image is not None
    assert (image.width(), image.height()) == (wanted.width, wanted.height)
    assert press.image(other) is None
    assert press.stand_ins(other) == [(wanted, image)]
    dark = Tile(other.label, 0, "dark", other.scale, 0, 0, other.width, other.height)
    assert press.stand_ins(dark) == []


def test_what_is_no_longer_wanted_is_not_made(press: Press, opened: OpenIssue, qtbot: QtBot) -> None:
    made: list[str] = []
    press.composed.connect(made.append)
    press.plan = lambda: ("A1", "A2")
    press.begin(opened, None)
    press.wake()
    press.plan = lambda: ("A3",)
    qtbot.waitUntil(lambda: "A3" in made, timeout=20_000)
    qtbot.wait(100)
    assert made == ["A1", "A3"]


def test_the_window_gets_its_turn_between_two_pieces_of_a_page(
    press: Press, opened: OpenIssue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[float] = []
    monkeypatch.setattr(time, "sleep", given.append)
    monkeypatch.setattr(press_module, "AT_ONCE", 0.0)
    press.plan = lambda: ("A1",)
    press.begin(opened, None)
    qtbot.waitUntil(lambda: bool(press.sheets("A1")), timeout=20_000)
    wanted = tile(press)
    before = len(given)
    press.plan = lambda: (wanted,)
    press.wake()
    qtbot.waitUntil(lambda: press.image(wanted) is not None, timeout=20_000)
    blocks = -(-len(press.sheets("A1")[0].lines) // BLOCK)
    assert len(given) - before == blocks + -(-wanted.height // (STRIP // wanted.width))


def test_the_plan_is_asked_only_when_the_view_can_know_of_the_issue(
    press: Press, opened: OpenIssue, qtbot: QtBot
) -> None:
    press.plan = lambda: ("B9",)
    press.begin(opened, None)
    press.plan = lambda: ("A1",)
    qtbot.waitUntil(lambda: bool(press.sheets("A1")), timeout=20_000)


def test_what_was_made_for_another_issue_is_thrown_away(press: Press, opened: OpenIssue, qtbot: QtBot) -> None:
    press.plan = lambda: ("A1",)
    press.begin(opened, None)
    press.begin(None, None)
    qtbot.wait(400)
    assert press.sheets("A1") == ()


def test_a_page_that_cannot_be_made_does_not_stop_the_others(press: Press, opened: OpenIssue, qtbot: QtBot) -> None:
    press.plan = lambda: ("B9", "A1")
    with qtbot.captureExceptions() as exceptions:
        press.begin(opened, None)
        qtbot.waitUntil(lambda: bool(press.sheets("A1")), timeout=20_000)
    assert [kind.__name__ for kind, _, _ in exceptions] == ["NotInIssue"]


def lacking_paper(folder: Path) -> OpenIssue:
    pages = [page_xml(article_xml(f"<p>江\ue123船{label}\ue124</p>", f"x{label}"), label) for label in ("A1", "A2")]
    return open_files([put(folder / "issue.xml", xml("".join(pages)))])


def told(press: Press, opened: OpenIssue, qtbot: QtBot) -> list[tuple[str, bool]]:
    """What is said while both pages are composed."""
    said: list[tuple[str, bool]] = []
    press.lacking.connect(lambda what, is_script: said.append((str(what), is_script)))
    press.plan = lambda: ("A1", "A2")
    press.begin(opened, None)
    qtbot.waitUntil(lambda: bool(press.sheets("A1") and press.sheets("A2")), timeout=20_000)
    return said


def test_a_character_that_no_font_has_is_told_of_once(press: Press, tmp_path: Path, qtbot: QtBot) -> None:
    said = told(press, lacking_paper(tmp_path), qtbot)
    assert [("U+E123" in words, is_script) for words, is_script in said] == [(True, False)]


def test_a_computer_without_chinese_fonts_is_told_of_once(
    press: Press, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SAMPLES, "zh-Hans", "\ue123")
    said = told(press, lacking_paper(tmp_path), qtbot)
    assert [("Install a Chinese font" in words, is_script) for words, is_script in said] == [(True, True)]


def test_pictures_are_read_once_for_sizes_alike() -> None:
    opened = open_files([Path(__file__).parents[3] / "issues" / "jiangsheng-2026-03-05"])
    pictures = KeptPictures(Pictures(opened.source))
    stored = pictures.size("images/bridge.png")
    assert stored is not None
    full, large = pictures("images/bridge.png", stored[0]), pictures("images/bridge.png", stored[0] - 5)
    small = pictures("images/bridge.png", stored[0] // 3)
    assert full is large
    assert full is not None
    assert small is not None
    assert stored[0] // 3 <= small.width() < full.width()
    assert pictures("images/none.png", 100) is None


def test_pieces_in_another_size_stand_in_over_the_whole_sheet(press: Press, opened: OpenIssue, qtbot: QtBot) -> None:
    press.plan = lambda: ("A1",)
    press.begin(opened, None)
    qtbot.waitUntil(lambda: bool(press.sheets("A1")), timeout=20_000)
    sheet, whole = press.sheets("A1")[0], tile(press)
    pieces = list(tiles("A1", 0, "light", 4.0, (sheet.width, sheet.height)))[:2]
    assert not pieces[0].whole
    press.plan = lambda: (whole, *pieces)
    press.wake()
    qtbot.waitUntil(lambda: press.image(pieces[1]) is not None, timeout=20_000)
    stand_ins = [each for each, _ in press.stand_ins(tile(press, scale=0.8))]
    assert stand_ins[0] == whole
    assert set(stand_ins[1:]) == set(pieces)


def test_a_plan_larger_than_the_budget_is_made_as_far_as_it_fits_and_then_rests(
    press: Press, opened: OpenIssue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.pageview.press.MEMORY", 1)
    press.plan = lambda: ("A1",)
    press.begin(opened, None)
    qtbot.waitUntil(lambda: bool(press.sheets("A1")), timeout=20_000)
    wanted = [tile(press, scale=0.1 + step * 1e-5) for step in range(SHEETS + 3)]
    made: list[object] = []
    press.painted.connect(made.append)
    press.plan = lambda: ("A1", *wanted)
    press.wake()
    qtbot.waitUntil(lambda: len(made) >= SHEETS, timeout=20_000)
    qtbot.wait(200)
    assert made == wanted[:SHEETS]


def test_all_pages_of_a_plan_are_kept_however_many(
    press: Press, opened: OpenIssue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.pageview.press.PAGES", 1)
    made: list[str] = []
    press.composed.connect(made.append)
    press.plan = lambda: ("A1", "A2", "A3")
    press.begin(opened, None)
    qtbot.waitUntil(lambda: len(made) >= 3, timeout=20_000)
    qtbot.wait(200)
    assert made == ["A1", "A2", "A3"]
    assert all(press.sheets(label) for label in made)


class Brush:
    """Keeps what it was told to fill."""

    def __init__(self) -> None:
        self.strips: list[QRect] = []

    def fillRect(self, x: int, y: int, width: int, height: int, colour: QColor) -> None:
        self.strips.append(QRect(x, y, width, height))


@pytest.mark.parametrize(("wide", "high"), [(3000, 4567), (120, 90), (STRIP + 1, 3)])
def test_paper_is_laid_everywhere_and_in_strips(wide: int, high: int) -> None:
    """Other threads get Python's lock between two strips: a large tile in one piece held up the window for 100 ms."""
    brush = Brush()
    lay_paper(cast(QPainter, brush), Tile("A1", 0, "light", 1.0, 0, 0, wide, high), QColor("white"))
    tops = [strip.y() for strip in brush.strips]
    assert tops == [0, *(strip.bottom() + 1 for strip in brush.strips[:-1])]
    assert brush.strips[-1].bottom() + 1 == high
    assert {(strip.x(), strip.width()) for strip in brush.strips} == {(0, wide)}
    assert all(strip.width() * strip.height() <= STRIP or strip.height() == 1 for strip in brush.strips)
