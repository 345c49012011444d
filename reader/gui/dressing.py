"""How the whole program is dressed: Fusion in the colours of a theme, in type of the size the reader chose."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.fontlists import families
from reader.gui.theme import THEMES, Theme, between, palette
from reader.paths import resource
from reader.settings import Settings
from reader.typeset.measure import Face, Family

FUSION = "fusion"
TAGS = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant"}


def dress(application: QApplication, name: str, settings: Settings, language: str) -> None:
    """Give the whole program the palette of the theme of this name, and type of the size in `settings` that suits the
    language.
    """
    if application.style().name() != FUSION:
        application.setStyle(FUSION)
    application.setPalette(palette(THEMES[name]))
    font = application.font()
    font.setFamilies(families(Face(Family.SANS, False, TAGS.get(language, language))))
    font.setPointSize(settings.interface_points)
    if font != application.font():
        application.setFont(font)


def dress_window(window: QWidget, name: str) -> None:
    """Give a window, its menus and its dialogs the rules of a theme; for the whole program that would take thrice as
    long.
    """
    rules = style_sheet(THEMES[name])
    if rules != window.styleSheet():
        window.setStyleSheet(rules)


def style_sheet(theme: Theme) -> str:
    """The rules of resources/themes with the colours filled in; without the file Fusion alone will do."""
    path = resource("themes", "jumpline.qss")
    rules = path.read_text(encoding="utf-8") if path.is_file() else ""
    rules = rules.replace("@handle", between(theme.faint, theme.window))
    names = [field.name for field in fields(theme) if field.name != "page"]
    for name in sorted(names, key=len, reverse=True):
        rules = rules.replace(f"@{name}", getattr(theme, name))
    return rules
