"""The settings dialog is made from the table of settings; what is chosen holds at once and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader import paths as places
from reader.gui.choices import changed
from reader.gui.dialogs.settings import SettingsDialog
from reader.gui.program import Program
from reader.gui.theme import DARK, LIGHT
from reader.settings import ROWS, Settings, load
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
    assert all(isinstance(control, QComboBox | QSpinBox | QCheckBox | QLineEdit) for control in controls.values())
    assert all(control is not None and control.accessibleName() for control in controls.values())


def test_every_label_is_in_the_readers_language(dialog: SettingsDialog) -> None:
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert "黄色" in labels
    assert [text for text in labels if text and not any("一" <= sign <= "鿿" for sign in text)] == []


def test_it_fits_a_small_screen(dialog: SettingsDialog) -> None:
    assert dialog.sizeHint().height() <= 620
    assert dialog.sizeHint().width() <= 1200


def test_it_can_be_closed_however_large_the_type_is(reader: Reader) -> None:
    reader.program.choices.set("interface_points", 32)
    reader.do("settings")
    dialog = reader.dialog(SettingsDialog)
    assert dialog.height() <= dialog.screen().availableSize().height()
    (close,) = dialog.findChildren(QDialogButtonBox)
    assert dialog.rect().contains(close.geometry())
    last = dialog.findChild(QWidget, ROWS[-1].name)
    rows = dialog.findChild(QScrollArea)
    assert last is not None
    assert rows is not None
    assert rows.verticalScrollBar().maximum() > 0
    rows.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()


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
    assert kept(reading).theme == "night"
    reading.do("night")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def page_colour(reader: Reader) -> QColor:
    """The colour near the upper left corner of the page, as seen."""
    frame = reader.pages.frame_on_screen(reader.pages.leaf).toRect()
    corner = QRect(frame.x() + 6, frame.y() + 6, 2, 2)
    return reader.pages.viewport().grab(corner).toImage().pixelColor(0, 0)


def test_the_night_is_as_the_reader_wants_it(reading: Reader, qapp: QApplication) -> None:
    reading.program.choices.set("night_theme", "white-on-black")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    reading.do("night")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#000000")
    reading.qtbot.waitUntil(lambda: page_colour(reading) == QColor("#000000"), timeout=5000)


def test_the_window_follows_the_system(reading: Reader, qapp: QApplication) -> None:
    reading.program.lighting.follow_system(Qt.ColorScheme.Dark)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert reading.action("night").isChecked()
    assert kept(reading).theme == "system"


def test_a_choice_made_already_changes_nothing(reader: Reader) -> None:
    with reader.qtbot.assertNotEmitted(reader.program.choices.changed):
        reader.program.choices.set("theme", "system")


def test_settings_that_cannot_be_kept_hold_all_the_same(reader: Reader) -> None:
    places.config_folder().parent.mkdir(parents=True, exist_ok=True)
    places.config_folder().write_text("no folder")
    reader.program.choices.set("article_points", 30)
    reader.program.jobs.finish("store", lambda: None)
    reader.qtbot.wait(10)
    assert reader.program.choices.settings.article_points == 30
    assert not reader.messages()


def test_one_row_is_changed_and_the_others_stay() -> None:
    assert changed(Settings(theme="night"), "sidebar", False) == Settings(theme="night", sidebar=False)


def test_another_language_makes_the_window_anew_at_the_same_page(
    qapp: QApplication, qtbot: QtBot, paper: Path, home: Path
) -> None:
    program = Program(qapp, Settings())
    first = Reader(program.begin([]), qtbot)
    first.open(paper)
    first.do("next")
    first.program.choices.set("language", "en")
    qtbot.waitUntil(lambda: program.assemblies[0] is not first.program, timeout=5000)
    second = Reader(program.assemblies[0], qtbot)
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


def test_only_what_changes_the_looks_dresses_the_window_anew(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    dressed: list[str] = []
    monkeypatch.setattr("reader.gui.assembly.dress", lambda application, name, *rest: dressed.append(name))
    choices = reader.program.choices
    choices.set("sidebar", False)
    choices.set("article_points", 30)
    choices.set("night_theme", "sepia")
    assert dressed == []
    choices.set("interface_points", 15)
    choices.set("theme", "night")
    assert dressed == ["light", "sepia"]
