"""How the program looks: Fusion with palettes of our own, light and dark, and type in the size the reader chose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.gui.fontlists import families
from reader.gui.pageview import palette as page
from reader.gui.pageview.look import Look
from reader.paths import resource
from reader.settings import Settings
from reader.typeset.measure import Face, Family
from reader.typeset.placed import Ink

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


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
    chosen: str
    desk: str
    page: page.Palette

    def look(self, name: str) -> Look:
        """What the page view needs of it."""
        return Look(name, self.desk, self.accent, self.page)


LIGHT = Theme(
    window="#f4f2ee",
    base="#fdfcfa",
    text="#23211f",
    faint="#66615a",
    button="#fbfaf7",
    line="#d3cec5",
    accent="#a51c22",
    chosen="#f0ddd6",
    desk="#c9c5be",
    page=page.LIGHT,
)
DARK = Theme(
    window="#2a2b2e",
    base="#232427",
    text="#e3e0da",
    faint="#a8a49c",
    button="#343539",
    line="#44464b",
    accent="#e5837c",
    chosen="#4a3634",
    desk="#131416",
    page=page.DARK,
)
TAGS = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant"}
THEMES = {"light": LIGHT, "dark": DARK}
ON_ACCENT = {"light": "#ffffff", "dark": "#1d1412"}


def theme_of(settings: Settings) -> Theme:
    """The theme that the settings name."""
    return THEMES[settings.theme]


def apply(application: QApplication, settings: Settings, language: str) -> None:
    """Give the whole program the look and the type size of `settings`, in type that suits the language."""
    theme = theme_of(settings)
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(palette(theme, ON_ACCENT[settings.theme]))
    font = application.font()
    font.setFamilies(families(Face(Family.SANS, False, TAGS.get(language, language))))
    font.setPointSize(settings.interface_points)
    application.setFont(font)
    application.setStyleSheet(_style_sheet(theme))


def palette(theme: Theme, on_accent: str) -> QPalette:
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
        Role.HighlightedText: on_accent,
        Role.Accent: theme.accent,
        Role.Link: theme.accent,
        Role.LinkVisited: theme.accent,
        Role.ToolTipBase: theme.base,
        Role.ToolTipText: theme.text,
        Role.Mid: theme.line,
    }
    for role, colour in plain.items():
        colours.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        colours.setColor(Group.Disabled, role, QColor(_between(theme.text, theme.window)))
    return colours


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
    colours.setColor(Role.Highlight, QColor(theme.chosen))
    colours.setColor(Role.HighlightedText, ink)
    return colours


def _between(one: str, other: str) -> str:
    """The colour two fifths of the way from one to the other: seen to be off, and still read."""
    a, b = QColor(one), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(0.6 * x + 0.4 * y) for x, y in pairs)).name()


def _style_sheet(theme: Theme) -> str:
    """The rules of resources/themes with the colours filled in; without the file Fusion alone will do."""
    path = resource("themes", "jumpline.qss")
    rules = path.read_text(encoding="utf-8") if path.is_file() else ""
    rules = rules.replace("@handle", _between(theme.faint, theme.window))
    for name in ("window", "base", "text", "faint", "button", "line", "accent", "chosen", "desk"):
        rules = rules.replace(f"@{name}", getattr(theme, name))
    return rules
