"""The themes: colours of the widgets and of the page in one table, and the palettes made from it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette

from reader.gui.pageview import palette as page
from reader.gui.pageview.look import Look
from reader.gui.pageview.palette import between
from reader.settings import Settings
from reader.typeset.placed import Ink

Role = QPalette.ColorRole
Group = QPalette.ColorGroup
RULED = {
    "window": "window",
    "base": "base",
    "text": "text",
    "faint": "placeholder-text",
    "button": "button",
    "line": "mid",
    "accent": "highlight",
    "on_accent": "highlighted-text",
    "chosen": "link-visited",
    "handle": "tooltip-base",
    "edge": "tooltip-text",
}
"""How the rules of resources/themes come by a colour: the name it has there, and its role in the palette. Links that
were visited are nowhere told apart and tool tips have rules, so that the roles of both are free.
"""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb: those of the widgets, the desk that pages lie on, and the page's own."""

    window: str
    base: str
    text: str
    faint: str
    button: str
    line: str
    accent: str
    on_accent: str
    chosen: str
    desk: str
    page: page.Palette

    def look(self, name: str) -> Look:
        """What the page view needs of it: what is lit up on the page has the colour of its jump lines."""
        return Look(name, self.desk, self.page.inks[Ink.JUMP], self.page)


LIGHT = Theme(
    window="#f4f2ee",
    base="#fdfcfa",
    text="#23211f",
    faint="#66615a",
    button="#fbfaf7",
    line="#d3cec5",
    accent="#a51c22",
    on_accent="#ffffff",
    chosen="#f0ddd6",
    desk="#c9c5be",
    page=page.LIGHT,
)
SEPIA = Theme(
    window="#efe5d0",
    base="#f8f0df",
    text="#2f2619",
    faint="#5f5240",
    button="#f7eedb",
    line="#d0c1a2",
    accent="#96200f",
    on_accent="#fff8ea",
    chosen="#ead3ac",
    desk="#bfb093",
    page=page.SEPIA,
)
DARK = Theme(
    window="#2a2b2e",
    base="#232427",
    text="#e3e0da",
    faint="#a8a49c",
    button="#343539",
    line="#44464b",
    accent="#e5837c",
    on_accent="#1d1412",
    chosen="#4a3634",
    desk="#131416",
    page=page.DARK,
)
BLACK_ON_WHITE = Theme(
    window="#ffffff",
    base="#ffffff",
    text="#000000",
    faint="#2b2b2b",
    button="#ffffff",
    line="#000000",
    accent="#8f0000",
    on_accent="#ffffff",
    chosen="#ffe08a",
    desk="#8c8c8c",
    page=page.BLACK_ON_WHITE,
)
WHITE_ON_BLACK = Theme(
    window="#000000",
    base="#000000",
    text="#ffffff",
    faint="#e0e0e0",
    button="#000000",
    line="#ffffff",
    accent="#ffd84a",
    on_accent="#000000",
    chosen="#54430a",
    desk="#3a3a3a",
    page=page.WHITE_ON_BLACK,
)
THEMES = {
    "light": LIGHT,
    "sepia": SEPIA,
    "black-on-white": BLACK_ON_WHITE,
    "dim": replace(DARK, page=page.LIGHT),
    "dark": DARK,
    "inverted": replace(DARK, page=replace(page.DARK, inverts_scans=True)),
    "white-on-black": WHITE_ON_BLACK,
}
"""By their names in the settings."""

PALETTES = {name: theme.page for name, theme in THEMES.items()}
"""What pages are printed in, by the names of the themes."""


HIGH_CONTRAST = {False: "black-on-white", True: "white-on-black"}
"""By whether it is night."""


def theme_name(settings: Settings, system_is_dark: bool, system_is_strong: bool = False) -> str:
    """Which theme the settings name, by day or by night; whether it is night they may leave to the system.

    Then a system that is asked for high contrast is followed in this too.
    """
    if settings.theme == "system" and system_is_strong:
        return HIGH_CONTRAST[system_is_dark]
    night = system_is_dark if settings.theme == "system" else settings.theme == "night"
    return settings.night_theme if night else settings.day_theme


def palette(theme: Theme) -> QPalette:
    """The colours of the widgets."""
    colours = QPalette()
    plain = {
        Role.Window: theme.window,
        Role.WindowText: theme.text,
        Role.Base: theme.base,
        Role.AlternateBase: theme.window,
        Role.Text: theme.text,
        Role.PlaceholderText: theme.faint,
        Role.Button: theme.button,
        Role.ButtonText: theme.text,
        Role.BrightText: theme.accent,
        Role.Highlight: theme.accent,
        Role.HighlightedText: theme.on_accent,
        Role.Accent: theme.accent,
        Role.Link: theme.accent,
        Role.LinkVisited: theme.chosen,
        Role.ToolTipBase: between(theme.faint, theme.window),
        Role.ToolTipText: edge(theme),
        Role.Mid: theme.line,
    }
    for role, colour in plain.items():
        colours.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        colours.setColor(Group.Disabled, role, QColor(between(theme.text, theme.window)))
    return colours


def edge(theme: Theme) -> str:
    """The colour of the edges of fields and of boxes for ticks, which have to be seen."""
    return between(theme.faint, theme.base, 0.78)


def article_palette(theme: Theme) -> QPalette:
    """The colours of an article read as one text: those of the page."""
    colours = QPalette()
    paper, ink = QColor(theme.page.paper), QColor(theme.page.inks[Ink.TEXT])
    for role in (Role.Window, Role.Base):
        colours.setColor(role, paper)
    for role in (Role.WindowText, Role.Text):
        colours.setColor(role, ink)
    colours.setColor(Role.PlaceholderText, QColor(theme.page.inks[Ink.QUIET]))
    colours.setColor(Role.Link, QColor(theme.page.inks[Ink.JUMP]))
    colours.setColor(Role.Highlight, QColor(theme.page.chosen))
    colours.setColor(Role.HighlightedText, ink)
    return colours
