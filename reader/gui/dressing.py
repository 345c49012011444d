"""How the whole program is dressed: Fusion in the colours of a theme, in type of the size the reader chose."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtWidgets import QApplication

from reader.gui.fontlists import families
from reader.gui.theme import THEMES, Theme, between, palette
from reader.paths import resource
from reader.settings import Settings
from reader.typeset.measure import Face, Family

TAGS = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant"}


def dress(application: QApplication, name: str, settings: Settings, language: str) -> None:
    """Give the whole program the theme of this name, and type of the size in `settings` that suits the language."""
    theme = THEMES[name]
    if not application.styleSheet():  # under one the style does not say its name, and to set it again takes long
        application.setStyle("Fusion")
    rules, before = style_sheet(theme), (application.styleSheet(), application.font())
    application.setPalette(palette(theme))
    font = application.font()
    font.setFamilies(families(Face(Family.SANS, False, TAGS.get(language, language))))
    font.setPointSize(settings.interface_points)
    if font != application.font():
        application.setFont(font)
    if before != (rules, font):  # another window of the program is dressed so already
        application.setStyleSheet(rules)


def style_sheet(theme: Theme) -> str:
    """The rules of resources/themes with the colours filled in; without the file Fusion alone will do."""
    path = resource("themes", "jumpline.qss")
    rules = path.read_text(encoding="utf-8") if path.is_file() else ""
    rules = rules.replace("@handle", between(theme.faint, theme.window))
    names = [field.name for field in fields(theme) if field.name != "page"]
    for name in sorted(names, key=len, reverse=True):
        rules = rules.replace(f"@{name}", getattr(theme, name))
    return rules
