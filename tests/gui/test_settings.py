"""The settings dialog is made from the table of settings; what is chosen holds at once and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QMessageBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reader import paths as places
from reader.gui.app import Program
from reader.gui.choices import changed
from reader.gui.dialogs.settings import SettingsDialog
from reader.gui.theme import DARK, LIGHT, THEMES, article_palette, palette
from reader.gui.theme import ON_ACCENT as ON
from reader.settings import ROWS, Settings, load
from reader.typeset.placed import Ink
from tests.gui.driving import Reader


@pytest.fixture
def dialog(reader: Reader) -> SettingsDialog:
    reader.do("settings")
    return reader.dialog(SettingsDialog)


def kept(reader: Reader) -> Settings:
    reader.program.jobs.finish("store", lambda: None)
    return load(places.config_folder())


def test_there_is_a_control_for_every_row(dialog: SettingsDialog) -> None:
    controls = {row.name: dialog.findChild(QWidget, row.name) for row in ROWS}
    assert all(isinstance(control, QComboBox | QSpinBox | QCheckBox) for control in controls.values())
    assert all(control is not None and control.accessibleName() for control in controls.values())


def test_the_type_of_the_interface_grows_at_once(reader: Reader, dialog: SettingsDialog, qapp: QApplication) -> None:
    box = dialog.findChild(QSpinBox, "interface_points")
    assert isinstance(box, QSpinBox)
    box.setValue(20)
    assert qapp.font().pointSize() == 20
    assert reader.window.sidebar.pages.font().pointSize() == 20
    assert kept(reader).interface_points == 20


def test_the_sidebar_goes_and_comes(reading: Reader) -> None:
    assert reading.window.sidebar.isVisible()
    reading.do("sidebar")
    assert not reading.window.sidebar.isVisible()
    assert not kept(reading).sidebar
    reading.do("sidebar")
    assert reading.window.sidebar.isVisible()


def test_night_mode_darkens_window_page_and_article(reading: Reader, qapp: QApplication) -> None:
    reading.do("night")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    article = reading.window.stage.scenes.article.view
    assert article.viewport().palette().color(QPalette.ColorRole.Base) == QColor(DARK.page.paper)
    reading.qtbot.waitUntil(lambda: page_colour(reading) == QColor(DARK.page.paper), timeout=5000)
    assert kept(reading).theme == "dark"
    reading.do("night")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def page_colour(reader: Reader) -> QColor:
    """The colour near the upper left corner of the page, as seen."""
    frame = reader.pages.frame_on_screen(0).toRect()
    corner = QRect(frame.x() + 6, frame.y() + 6, 2, 2)
    return reader.pages.viewport().grab(corner).toImage().pixelColor(0, 0)


def test_a_choice_made_already_changes_nothing(reader: Reader) -> None:
    with reader.qtbot.assertNotEmitted(reader.program.choices.changed):
        reader.program.choices.set("theme", "light")


def test_settings_that_cannot_be_kept_hold_all_the_same(reader: Reader) -> None:
    places.config_folder().parent.mkdir(parents=True, exist_ok=True)
    places.config_folder().write_text("no folder")
    reader.program.choices.set("article_points", 30)
    reader.program.jobs.finish("store", lambda: None)
    reader.qtbot.wait(10)
    assert reader.program.choices.settings.article_points == 30
    assert not reader.messages()


def test_one_row_is_changed_and_the_others_stay() -> None:
    assert changed(Settings(theme="dark"), "sidebar", False) == Settings(theme="dark", sidebar=False)


def test_another_language_makes_the_window_anew_at_the_same_page(
    qapp: QApplication, qtbot: QtBot, paper: Path, home: Path
) -> None:
    program = Program(qapp, Settings())
    program.assembly.window.show()
    first = Reader(program.assembly, qtbot)
    first.open(paper)
    first.do("next")
    program.assembly.choices.set("language", "en")
    qtbot.waitUntil(lambda: program.assembly is not first.program, timeout=5000)
    second = Reader(program.assembly, qtbot)
    qtbot.waitUntil(lambda: second.label == "A2", timeout=5000)
    assert second.window.windowTitle() == "江声日报 5 March 2026 A2 — Jumpline"
    assert second.window.isVisible()
    second.window.close()
    second.window.deleteLater()


def test_about_says_what_this_is(reader: Reader) -> None:
    reader.do("about")
    box = reader.dialog(QMessageBox)
    assert "转版" in box.text()
    assert "MIT" in box.informativeText()
    assert not box.iconPixmap().isNull()


def test_full_screen_leaves_nothing_but_the_page_and_esc_returns(reading: Reader) -> None:
    reading.do("full-screen")
    assert not reading.window.menuBar().isVisible()
    assert reading.window.windowState() & Qt.WindowState.WindowFullScreen
    reading.do("return")
    assert reading.window.menuBar().isVisible()


def contrast(one: QColor | str, other: QColor | str) -> float:
    """The contrast of two colours as WCAG 2 counts it, 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted(luminance(QColor(each)) for each in (one, other))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_everything_that_is_read_stands_out(name: str) -> None:
    theme = THEMES[name]
    pairs = [(ink, ground) for ink in (theme.text, theme.faint) for ground in (theme.window, theme.base, theme.chosen)]
    pairs += [(theme.accent, theme.base), (theme.accent, theme.page.paper), (ON[name], theme.accent)]
    pairs += [(theme.page.inks[ink], theme.page.paper) for ink in (Ink.TEXT, Ink.QUIET, Ink.JUMP, Ink.NAMEPLATE)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("name", THEMES)
def test_what_is_off_is_seen_to_be_off_and_still_seen(name: str) -> None:
    colours = palette(THEMES[name], ON[name])
    off = colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert 2.5 < contrast(off, THEMES[name].window) < contrast(THEMES[name].text, THEMES[name].window)


def test_an_article_stands_on_the_paper_of_the_page() -> None:
    colours = article_palette(DARK)
    assert colours.color(QPalette.ColorRole.Base) == QColor(DARK.page.paper)
    assert colours.color(QPalette.ColorRole.Link) == QColor(DARK.page.inks[Ink.JUMP])
