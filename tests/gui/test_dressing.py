"""The whole program takes the colours and the type that the reader chose."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMargins, QObject
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QMenuBar,
    QMessageBox,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from reader.gui import dressing
from reader.gui.dialogs.settings import SettingsDialog
from reader.gui.dressing import dress, style_sheet, tick
from reader.gui.pageview.palette import between
from reader.gui.progress import Progress
from reader.gui.theme import DARK, LIGHT, RULED, THEMES, Theme, edge, palette
from reader.settings import ROWS, Settings
from tests.gui.contrasts import SEEN, contrast
from tests.gui.driving import Reader

DAYS = {name for row in ROWS if row.name == "day_theme" for name, _ in row.choices}


def test_colours_and_type_are_those_chosen(qapp: QApplication) -> None:
    dress(qapp, "dark", Settings(interface_points=17), "zh_CN")
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.base)
    assert qapp.font().pointSize() == 17
    dress(qapp, "light", Settings(), "zh_CN")
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.base)


def test_the_type_suits_the_language(qapp: QApplication) -> None:
    dress(qapp, "light", Settings(), "zh_TW")
    traditional = qapp.font().families()
    dress(qapp, "light", Settings(), "zh_CN")
    assert qapp.font().families() != traditional


def test_the_rules_name_no_colour_but_roles_of_the_palette() -> None:
    rules = style_sheet()
    assert not re.search(r"@\w|#[0-9a-f]{6}\b", rules)
    assert set(re.findall(r"palette\(([^)]+)\)", rules)) == {*RULED.values()}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_colour_of_the_rules_has_a_role_of_its_own(theme: Theme) -> None:
    role = QPalette.ColorRole
    colours = palette(theme)
    assert colours.color(role.LinkVisited) == QColor(theme.chosen)
    assert colours.color(role.ToolTipBase) == QColor(between(theme.faint, theme.window))
    assert colours.color(role.ToolTipText) == QColor(edge(theme))
    assert len({*RULED.values()}) == len(RULED)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_ticks_and_the_edges_of_fields_and_boxes_are_seen(theme: Theme) -> None:
    assert contrast(edge(theme), theme.base) >= SEEN
    assert contrast(theme.accent, theme.window) >= SEEN
    (drawing,) = {each for each in re.findall(r'url\("([^"]+)"\)', style_sheet()) if f"tick-{tick(theme)}" in each}
    (ink,) = re.findall(r"stroke=\"(#\w+)\"", Path(drawing).read_text(encoding="utf-8"))
    assert contrast(ink, theme.accent) >= SEEN


def test_without_the_rules_there_are_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dressing, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert style_sheet() == ""


def test_the_window_and_its_dialogs_have_the_rules_and_the_program_none(reader: Reader, qapp: QApplication) -> None:
    assert qapp.styleSheet() == ""
    assert qapp.style().name() == "fusion"
    assert reader.window.styleSheet() == style_sheet()


@pytest.mark.parametrize("doings", [("find",), ("article", "find"), ("beside", "article"), ("marks",), ("notebook",)])
@pytest.mark.parametrize("theme", ["dark", "white-on-black"])
def test_by_night_a_window_looks_as_under_new_rules(reading: Reader, doings: tuple[str, ...], theme: str) -> None:
    for name in doings:
        reading.do(name)
    reading.program.choices.set("night_theme", theme)
    for _ in range(3):  # there, back and there again
        reading.do("night")
        reading.qtbot.wait(300)  # the icons follow bit by bit
    changed = ruled(reading)
    reading.window.setStyleSheet(f"{style_sheet()}\n")
    reading.qtbot.wait(100)
    assert ruled(reading) == changed


def test_what_is_shown_only_later_has_the_colours_of_the_night_too(reading: Reader) -> None:
    reading.do("night")
    reading.qtbot.wait(300)
    reading.do("find")
    changed = ruled(reading)
    reading.window.setStyleSheet(f"{style_sheet()}\n")
    assert ruled(reading) == changed


def ruled(reading: Reader) -> list[QImage]:
    """How all that is seen of the parts looks that the rules are about."""
    kinds = (QMenuBar, QTabBar, QToolButton, QScrollBar, QPushButton, QComboBox)
    parts = [part for kind in kinds for part in reading.window.findChildren(kind)]
    return [part.grab().toImage() for part in parts if part.isVisible()]


def test_by_night_a_tick_is_the_one_that_is_seen_there(reader: Reader) -> None:
    box = QCheckBox(reader.window)
    box.setChecked(True)
    box.show()
    for theme in (LIGHT, DARK):
        shown = box.grab().toImage()
        inks = [shown.pixelColor(x, y) for x in range(7, 15) for y in range(shown.height())]
        assert max(contrast(ink, theme.accent) for ink in inks if near(ink, theme.on_accent)) > SEEN
        reader.do("night")


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox])
def test_where_a_choice_or_a_number_ends_is_seen_in_every_theme(kind: type[QWidget], reader: Reader) -> None:
    field = kind(reader.window)
    field.resize(200, 40)
    field.show()
    for name, theme in THEMES.items():
        reader.program.choices.set("day_theme" if name in DAYS else "night_theme", name)
        reader.program.choices.set("theme", "day" if name in DAYS else "night")
        shown = field.grab().toImage()
        for x, y in ((100, 0), (100, 39), (0, 20), (199, 20)):
            assert contrast(shown.pixelColor(x, y), theme.window) >= SEEN, name
        arrow = [shown.pixelColor(x, y) for x in range(176, 196) for y in range(6, 34)]
        assert max(contrast(each, theme.window) for each in arrow) >= SEEN, name


def test_of_every_small_button_it_is_seen_that_the_keyboard_is_on_it(reading: Reader) -> None:
    window = reading.window
    for within in (window, window.status, Progress(window.status), window.sidebar):
        within.show()
        button = QToolButton(within)
        button.setText("取消")
        button.setGeometry(0, 0, 80, 36)
        button.show()
        assert inked(button, LIGHT.accent) == 0
        button.setFocus()
        assert inked(button, LIGHT.accent) > 2 * 80


def inked(part: QWidget, colour: str) -> int:
    """How many pixels of a part have a colour."""
    shown = part.grab().toImage()
    places = product(range(shown.width()), range(shown.height()))
    return sum(shown.pixelColor(x, y) == QColor(colour) for x, y in places)


def test_all_that_can_be_chosen_is_seen_at_once(reader: Reader) -> None:
    choice = QComboBox(reader.window)
    choice.addItems(["宋体", "黑体"])
    choice.show()
    choice.showPopup()
    listed = choice.view()
    rows = [listed.visualRect(listed.model().index(row, 0)) for row in range(2)]
    assert all(listed.viewport().rect().contains(each) for each in rows)
    choice.hidePopup()


def near(colour: QColor, other: str) -> bool:
    """Whether a colour is about as light as another."""
    return abs(colour.lightness() - QColor(other).lightness()) < 70


def test_for_other_colours_nothing_is_measured_anew(reading: Reader) -> None:
    """Lists would set all their rows again, and the window would not answer meanwhile."""
    told: list[QEvent.Type] = []

    class Listener(QObject):
        """Hears all that a part is told."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            told.append(event.type())
            return False

    listener = Listener()
    for part in (reading.window.sidebar.pages, reading.window.sidebar.headlines, reading.window.status):
        part.installEventFilter(listener)
    reading.do("night")
    assert QEvent.Type.StyleChange not in told
    reading.program.choices.set("interface_points", 17)
    assert QEvent.Type.StyleChange in told


def test_buttons_of_dialogs_have_words_and_no_icons(reader: Reader) -> None:
    reader.do("settings")
    dialog = reader.dialog(SettingsDialog)
    buttons = dialog.findChildren(QPushButton)
    assert buttons
    assert all(button.icon().isNull() for button in buttons)
    over = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Ok, dialog)
    over.show()
    assert [button.icon().isNull() for button in over.buttons()] == [True]
    over.reject()
    dialog.reject()


def test_icons_take_the_colours_a_turn_after_the_window(reader: Reader) -> None:
    before = colour_of(reader)
    reader.do("night")
    reader.qtbot.waitUntil(lambda: colour_of(reader).lightness() > before.lightness() + 60, timeout=10_000)


def colour_of(reader: Reader) -> QColor:
    """The strongest colour of the icon of a tool."""
    image = reader.action("open").icon().pixmap(28, 28).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def test_the_toolbar_has_its_margins_from_the_start(reader: Reader) -> None:
    before = margins(reader)
    reader.do("night")
    assert margins(reader) == before


def margins(reader: Reader) -> QMargins:
    """Those of the toolbar."""
    layout = reader.window.findChildren(QToolBar, "toolbar")[0].layout()
    assert layout is not None
    return layout.contentsMargins()


@pytest.mark.parametrize("settings", [Settings(interface_points=15)])
def test_every_part_has_the_type_of_the_program_from_the_start(reader: Reader) -> None:
    sidebar, scenes = reader.window.sidebar, reader.window.stage.scenes
    parts = (sidebar, sidebar.pages, sidebar.tabBar(), reader.window.status, scenes.article, scenes.welcome)
    assert {part.font().pointSize() for part in parts} == {15}


@pytest.mark.parametrize("before", [(), ("article", "return")], ids=["never shown", "shown before"])
def test_an_article_opened_by_night_is_on_the_paper_of_the_night(reading: Reader, before: tuple[str, ...]) -> None:
    for name in before:
        reading.do(name)
    reading.do("night")
    reading.qtbot.wait(300)
    reading.do("article")
    view, paper = reading.window.stage.scenes.article.view, QColor(THEMES["dark"].page.paper)
    picture = view.grab().toImage()
    assert picture.pixelColor(4, picture.height() // 2) == paper
    assert picture.pixelColor(picture.width() // 2, 4) == paper
    roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Window)
    assert {part.palette().color(role).name() for part in (view, view.viewport()) for role in roles} == {paper.name()}
