"""The whole program takes the colours and the type that the reader chose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QToolBar

from reader.gui import dressing
from reader.gui.dialogs.settings import SettingsDialog
from reader.gui.dressing import dress, edge, style_sheet
from reader.gui.pageview.palette import between
from reader.gui.theme import DARK, LIGHT, THEMES, Theme
from reader.settings import Settings
from tests.gui.contrasts import SEEN, contrast
from tests.gui.driving import Reader


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


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_no_name_of_a_colour_is_left_in_the_rules(theme: Theme) -> None:
    rules = style_sheet(theme)
    assert not re.search(r"@\w", rules)
    assert set(re.findall(r"#[0-9a-f]{6}\b", rules)) <= {
        *(getattr(theme, name) for name in ("window", "base", "text", "faint", "button", "line", "accent")),
        *(theme.on_accent, theme.chosen, theme.desk, between(theme.faint, theme.window)),
        edge(theme),
    }


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_ticks_and_the_edges_of_fields_and_boxes_are_seen(theme: Theme) -> None:
    assert contrast(edge(theme), theme.base) >= SEEN
    assert contrast(theme.accent, theme.window) >= SEEN
    (tick,) = re.findall(r'url\("([^"]+)"\)', style_sheet(theme))
    (ink,) = re.findall(r"stroke=\"(#\w+)\"", Path(tick).read_text(encoding="utf-8"))
    assert contrast(ink, theme.accent) >= SEEN


def test_without_the_rules_there_are_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dressing, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert style_sheet(LIGHT) == ""


def test_the_window_and_its_dialogs_have_the_rules_and_the_program_none(reader: Reader, qapp: QApplication) -> None:
    assert qapp.styleSheet() == ""
    assert qapp.style().name() == "fusion"
    assert reader.window.styleSheet() == style_sheet(LIGHT)
    reader.do("night")
    assert reader.window.styleSheet() == style_sheet(DARK)


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
