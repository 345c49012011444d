"""The whole program takes the colours and the type that the reader chose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.gui import dressing
from reader.gui.dressing import dress, style_sheet
from reader.gui.theme import DARK, LIGHT, THEMES, Theme, between
from reader.settings import Settings


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
    }


def test_without_the_rules_there_are_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dressing, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert style_sheet(LIGHT) == ""
