"""An issue of a hundred pages: the page looked at comes first, then those beside it, and no other unasked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from reader.gui.pageview.layout import LEAST, Zoom
from reader.gui.pageview.press import MEMORY, PAGES, SHEETS
from reader.gui.pageview.tiles import Tile
from reader.gui.theme import LIGHT
from tests.builders import put
from tests.gui.driving import CONTROL, Reader
from tests.gui.papers import write_thick

LABELS = [f"A{number}" for number in range(1, 101)]


@pytest.fixture(scope="module")
def thick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A paper of a hundred pages."""
    return write_thick(tmp_path_factory.mktemp("thick"), LABELS)


class Made:
    """What the press makes, in the order in which it is ready."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.all: list[tuple[str, str]] = []
        reader.program.press.composed.connect(lambda label: self.all.append(("composed", label)))
        reader.program.press.painted.connect(self._painted)

    def _painted(self, tile: Tile) -> None:
        self.all.append(("painted", tile.label))

    @property
    def pages(self) -> list[str]:
        """The labels of the pages composed."""
        return [label for what, label in self.all if what == "composed"]

    def until(self, *labels: str) -> None:
        """Wait until these pages are composed and painted."""
        wanted = {("painted", label) for label in labels}
        self._reader.qtbot.waitUntil(lambda: wanted <= set(self.all), timeout=10_000)


@pytest.fixture
def made(reader: Reader) -> Made:
    return Made(reader)


@pytest.fixture
def held(reader: Reader) -> Iterator[threading.Event]:
    """Set to let pages be composed again, which they are not before."""
    gate = threading.Event()
    yield gate
    gate.set()


def test_the_first_page_is_painted_before_any_other_is_composed(reader: Reader, thick: Path, made: Made) -> None:
    reader.open(thick)
    made.until("A1", "A2")
    assert made.all[:3] == [("composed", "A1"), ("painted", "A1"), ("composed", "A2")]


def test_pages_far_away_are_never_composed_unasked(reader: Reader, thick: Path, made: Made) -> None:
    reader.open(thick)
    made.until("A1", "A2")
    reader.qtbot.wait(200)
    assert made.pages == ["A1", "A2"]


def test_after_a_leap_the_pages_on_both_sides_are_made_ready_the_next_one_first(
    reader: Reader, thick: Path, made: Made
) -> None:
    reader.open(thick)
    reader.program.navigation.go_to("A50")
    made.until("A49", "A50", "A51")
    at = made.pages.index("A50")
    assert made.pages[at:] == ["A50", "A51", "A49"]
    assert set(made.pages[:at]) <= {"A1", "A2"}


def test_a_page_turned_to_goes_before_all_that_was_waiting(reader: Reader, thick: Path, made: Made) -> None:
    reader.open(thick)

    def leap_on(label: str) -> None:
        if label == "A50":
            reader.program.navigation.go_to("A80")

    reader.program.press.composed.connect(leap_on)
    reader.program.navigation.go_to("A50")
    made.until("A79", "A80", "A81")
    at = made.pages.index("A50")
    assert made.pages[at:] == ["A50", "A80", "A81", "A79"]


def test_another_issue_begins_with_its_own_page_not_with_the_one_left(
    reader: Reader, thick: Path, tmp_path: Path, made: Made
) -> None:
    reader.open(thick)
    reader.program.navigation.go_to("A50")
    made.until("A49", "A50", "A51")
    other = tmp_path / "other"
    put(other / "issue.xml", (thick / "issue.xml").read_text(encoding="utf-8").replace("江声日报", "澄江晚报"))
    before = len(made.all)
    reader.open(other)
    reader.qtbot.waitUntil(lambda: ("composed", "A2") in made.all[before:])
    assert [label for what, label in made.all[before:] if what == "composed"] == ["A1", "A2"]


def hold(reader: Reader, gate: threading.Event) -> None:
    """Let the pages lane be at work on something until the gate is opened."""
    reader.program.jobs.run("pages", lambda: gate.wait(10))


def seen(reader: Reader) -> QImage:
    """What the page view shows at this moment."""
    return reader.pages.viewport().grab().toImage()


def test_a_turn_shows_an_empty_sheet_at_once_and_the_page_when_it_is_ready(
    reader: Reader, thick: Path, made: Made, held: threading.Event
) -> None:
    reader.open(thick)
    made.until("A1", "A2")
    reader.do("fit-page")
    before = reader.pages.frame_on_screen(reader.pages.leaf)
    hold(reader, held)
    reader.program.navigation.go_to("A30")
    assert reader.label == "A30"
    assert reader.pages.frame_on_screen(reader.pages.leaf) == before
    shown = seen(reader).copy(before.toRect().adjusted(1, 1, -1, -1))
    paper = QImage(shown.size(), shown.format())
    paper.fill(QColor(LIGHT.page.paper))
    assert shown.convertToFormat(QImage.Format.Format_RGB32) == paper.convertToFormat(QImage.Format.Format_RGB32)
    held.set()
    made.until("A30")
    reader.qtbot.waitUntil(lambda: seen(reader).copy(before.toRect()) != paper)
    assert reader.pages.sheets


def test_keys_are_answered_while_a_page_is_being_composed(
    reader: Reader, thick: Path, made: Made, held: threading.Event
) -> None:
    reader.open(thick)
    made.until("A1", "A2")
    hold(reader, held)
    reader.program.navigation.go_to("A30")
    for label in ("A31", "A32", "A33"):
        QTest.keyClick(reader.pages, Qt.Key.Key_PageDown, CONTROL)
        assert reader.label == label
    held.set()
    reader.settle()
    assert made.pages[2:4] == ["A30", "A33"]  # what has been begun is finished, what was only passed never is begun


def test_no_more_than_a_few_pages_are_kept(reader: Reader, thick: Path, made: Made) -> None:
    reader.open(thick)
    press = reader.program.press
    for number in range(2, 2 * PAGES, 2):
        reader.program.navigation.go_to(LABELS[number])
        reader.settle()
        made.until(LABELS[number], LABELS[number + 1])
    kept = [label for label in LABELS if press.sheets(label)]
    assert len(kept) <= PAGES
    assert set(LABELS[number - 1 : number + 2]) <= set(kept)


@pytest.fixture
def rolled(reader: Reader, thick: Path) -> Reader:
    """Somebody with all hundred pages one below the other, as wide as the view."""
    reader.do("continuous")
    reader.open(thick)
    reader.do("fit-width")
    return reader


def test_one_below_the_other_too_only_what_is_needed_is_composed(rolled: Reader, made: Made) -> None:
    rolled.program.navigation.go_to("A50")
    rolled.settle()
    made.until("A49", "A50", "A51")
    assert set(made.pages) <= {"A1", "A2", "A49", "A50", "A51"}
    assert len(rolled.pages.layout_.frames) == len(LABELS)


def test_one_below_the_other_no_more_than_a_few_pages_are_kept(rolled: Reader) -> None:
    press, bar = rolled.program.press, rolled.pages.verticalScrollBar()
    for number in range(1, 3 * PAGES, 3):
        bar.setValue(round(rolled.pages.strip.room(LABELS[number]).y))
        rolled.settle()
        assert rolled.label == LABELS[number]
        assert len(rolled.pages.labels) <= 4
    assert len([label for label in LABELS if press.sheets(label)]) <= PAGES


def test_one_below_the_other_the_tiles_stay_within_the_one_budget(rolled: Reader) -> None:
    press, largest = rolled.program.press, 0
    for number in range(0, 40, 2):
        rolled.pages.verticalScrollBar().setValue(round(rolled.pages.strip.room(LABELS[number]).y) + 200)
        rolled.qtbot.waitUntil(lambda: rolled.pages.is_sharp, timeout=30_000)
        largest = max([largest, *(tile.size for tile in press._tiles)])
        assert press._tiles.used <= max(MEMORY, SHEETS * largest)
    assert press._tiles.used > MEMORY / 4  # there was something to keep


def test_space_reads_on_from_page_to_page(rolled: Reader) -> None:
    for _ in range(12):
        rolled.press(Qt.Key.Key_Space)
    assert LABELS.index(rolled.label) >= 2
    assert rolled.program.navigation.history.behind == ()


def test_all_pages_in_view_are_painted_even_when_they_are_small(rolled: Reader) -> None:
    rolled.pages.set_zoom(Zoom(None, LEAST))
    rolled.qtbot.waitUntil(lambda: rolled.pages.is_sharp, timeout=30_000)
    assert len(rolled.pages.labels) >= 3
