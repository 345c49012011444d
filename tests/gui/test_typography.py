"""Articles are set as the reader wants them, and stay so."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QTextBlock
from PySide6.QtWidgets import QMenu, QToolButton

from reader.gui.articleview.typography import GAPS, LINES, MEASURES, Typography, typography
from reader.gui.choices import changed
from reader.model.jump import PartAddress
from reader.settings import ROWS, Settings
from reader.typeset.measure import Family
from tests.gui.driving import Reader


@pytest.fixture
def whole(reading: Reader) -> Reader:
    """Somebody who reads the first article."""
    opened = reading.program.navigation.opened
    assert opened
    reading.program.navigation.read(PartAddress(opened.issue.articles[0].id))
    return reading


def paragraph(reader: Reader) -> QTextBlock:
    """The first paragraph of the running text."""
    view = reader.window.stage.scenes.article.view
    position = view.position_of(0)
    assert position is not None
    return view.document().findBlock(position)


def font(reader: Reader) -> QFont:
    return paragraph(reader).begin().fragment().charFormat().font()


def choose(reader: Reader, label: str) -> None:
    """From the menu of the article's bar."""
    next(each for each in entries(reader) if each.text() == label).trigger()


def entries(reader: Reader) -> list[QAction]:
    """All that can be chosen, in the menus of the menu."""
    return [action for menu in menu_of(reader).findChildren(QMenu) for action in menu.actions()]


def menu_of(reader: Reader) -> QMenu:
    button = next(
        each for each in reader.window.stage.scenes.article.findChildren(QToolButton) if each.menu() is not None
    )
    menu = button.menu()
    assert isinstance(menu, QMenu)
    return menu


def test_settings_say_how_articles_are_set() -> None:
    assert typography(Settings()) == Typography()
    chosen = Settings(
        article_points=24, article_face="sans", article_lines="wide", article_measure="narrow", article_gap="none"
    )
    assert typography(chosen) == Typography(24, Family.SANS, LINES["wide"], MEASURES["narrow"], GAPS["none"])


@pytest.mark.parametrize("name", ["article_face", "article_lines", "article_measure", "article_gap"])
def test_every_value_of_the_settings_is_known(name: str) -> None:
    row = next(row for row in ROWS if row.name == name)
    for value, _ in row.choices:
        typography(changed(Settings(), name, value))


def test_the_face(whole: Reader) -> None:
    before = font(whole).families()[0]
    choose(whole, "黑体")
    assert font(whole).families()[0] != before
    assert whole.program.choices.settings.article_face == "sans"


def test_the_air_between_lines_and_paragraphs(whole: Reader) -> None:
    shape = paragraph(whole).blockFormat()
    before = shape.lineHeight(), shape.bottomMargin()
    whole.program.choices.set("article_lines", "wide")
    whole.program.choices.set("article_gap", "wide")
    shape = paragraph(whole).blockFormat()
    assert shape.lineHeight() > before[0]
    assert shape.bottomMargin() > before[1]


def test_the_measure(whole: Reader) -> None:
    whole.window.resize(1800, 700)
    view = whole.window.stage.scenes.article.view
    widths = []
    for value in ("narrow", "usual", "wide"):
        whole.program.choices.set("article_measure", value)
        widths.append(view.viewport().width())
    assert widths == sorted(widths)
    assert widths[0] < widths[-1]
    em = QFontMetricsF(font(whole)).horizontalAdvance("国")
    assert widths[0] <= (MEASURES["narrow"] + 1) * em


def test_the_menu_shows_what_is_chosen_and_makes_type_larger(whole: Reader) -> None:
    menu = menu_of(whole)
    assert whole.action("zoom-in") in menu.actions()
    whole.program.choices.set("article_face", "sans")
    checked = {action.text(): action.isChecked() for action in entries(whole)}
    assert (checked["宋体"], checked["黑体"]) == (False, True)


def test_the_place_is_kept(whole: Reader) -> None:
    view = whole.window.stage.scenes.article.view
    whole.program.choices.set("article_points", 40)
    view.scroll_to(0.5)
    whole.program.choices.set("article_lines", "wide")
    assert abs(view.scrolled() - 0.5) < 0.05


def test_another_issue_is_set_so_too(whole: Reader) -> None:
    whole.program.choices.set("article_face", "sans")
    before = font(whole).families()
    whole.do("return")
    opened = whole.program.navigation.opened
    assert opened
    whole.program.navigation.read(PartAddress(opened.issue.articles[1].id))
    assert font(whole).families() == before
