"""In every theme all that is read stands out from what it stands on, by the numbers of the colours themselves."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.gui.pageview.palette import Palette, between
from reader.gui.theme import DARK, LIGHT, THEMES, Theme, article_palette, palette, theme_name
from reader.settings import DAY, NIGHT, Settings
from reader.typeset.placed import Ink
from tests.gui.contrasts import READABLE, SEEN, STRONG, contrast, over

WORDS = (Ink.TEXT, Ink.QUIET, Ink.ACCENT, Ink.JUMP, Ink.NAMEPLATE)  # what words are printed in, on paper or on a tint
PAGES = [(name, theme.page) for name, theme in THEMES.items()]
HIGH = ("black-on-white", "white-on-black")


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_all_words_of_the_window_can_be_read(theme: Theme) -> None:
    grounds = (theme.window, theme.base, theme.button, theme.chosen)
    pairs = [(ink, ground) for ink in (theme.text, theme.faint) for ground in grounds]
    pairs += [(theme.accent, theme.base), (theme.accent, theme.window), (theme.on_accent, theme.accent)]
    assert [pair for pair in pairs if contrast(*pair) < READABLE] == []


@pytest.mark.parametrize(("name", "page"), PAGES)
def test_all_words_of_the_page_can_be_read(name: str, page: Palette) -> None:
    pairs = [(page.inks[ink], ground) for ink in WORDS for ground in (page.paper, page.inks[Ink.TINT])]
    pairs += [(page.inks[Ink.REVERSED], page.inks[Ink.ACCENT]), (page.inks[Ink.TEXT], page.chosen)]
    assert [pair for pair in pairs if contrast(*pair) < READABLE] == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_that_are_selected_can_still_be_read(theme: Theme) -> None:
    look = theme.look("any")
    assert contrast(look.page.inks[Ink.TEXT], over(look.page.paper, look.selection, 0.3)) >= READABLE


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_page_stands_out_from_the_desk(theme: Theme) -> None:
    assert contrast(theme.desk, theme.page.paper) > 1.1


@pytest.mark.parametrize("name", HIGH)
def test_high_contrast_is_high(name: str) -> None:
    theme = THEMES[name]
    grounds = (theme.window, theme.base, theme.button, theme.chosen, theme.page.paper)
    assert all(contrast(ink, ground) >= STRONG for ink in (theme.text, theme.faint) for ground in grounds)
    assert all(contrast(theme.page.inks[ink], theme.page.paper) >= STRONG for ink in WORDS)
    assert contrast(theme.line, theme.window) >= SEEN
    assert contrast(theme.page.inks[Ink.RULE], theme.page.paper) >= SEEN


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_what_is_off_is_seen_to_be_off_and_still_seen(theme: Theme) -> None:
    colours = palette(theme)
    off = colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert 2.5 < contrast(off, theme.window) < contrast(theme.text, theme.window)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_an_article_stands_on_the_paper_of_the_page(theme: Theme) -> None:
    colours = article_palette(theme)
    role = QPalette.ColorRole
    assert colours.color(role.Base) == QColor(theme.page.paper)
    assert colours.color(role.Link) == QColor(theme.page.inks[Ink.JUMP])
    chosen = colours.color(role.HighlightedText), colours.color(role.Highlight)
    assert contrast(*chosen) >= READABLE
    assert contrast(colours.color(role.PlaceholderText), colours.color(role.Base)) >= READABLE


def test_what_is_lit_up_has_the_colours_of_the_page_not_of_the_window() -> None:
    look = THEMES["dim"].look("dim")
    assert (look.accent, look.desk) == (LIGHT.page.inks[Ink.JUMP], DARK.desk)
    assert look.page == LIGHT.page


def test_every_theme_can_be_chosen_and_every_choice_is_a_theme() -> None:
    assert {name for name, _ in (*DAY, *NIGHT)} == set(THEMES)


def test_pictures_are_dimmed_by_night_only_and_scans_inverted_where_it_is_asked_for() -> None:
    assert (LIGHT.page.photos, THEMES["dim"].page.photos) == (1.0, 1.0)
    assert 0.7 < DARK.page.photos < 1.0
    assert [name for name, theme in THEMES.items() if theme.page.inverts_scans] == ["inverted"]


@pytest.mark.parametrize(
    ("chosen", "system_is_dark", "name"),
    [
        ("system", False, "sepia"),
        ("system", True, "inverted"),
        ("day", True, "sepia"),
        ("night", False, "inverted"),
    ],
)
def test_day_and_night_have_a_theme_each(chosen: str, system_is_dark: bool, name: str) -> None:
    settings = Settings(theme=chosen, day_theme="sepia", night_theme="inverted")
    assert theme_name(settings, system_is_dark) == name


def test_between_two_colours_lies_one_nearer_to_the_first() -> None:
    assert between("#000000", "#ffffff") == "#666666"
