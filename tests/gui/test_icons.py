"""Icons are drawn sharply at every size, in the colour of the text beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.icons import CLEARING, SIZES, icon, let_clear, program_icon
from reader.gui.theme import THEMES, palette
from tests.gui.contrasts import SEEN, contrast

NAMES = ("back", "page-next", "jump", "night")


def drawn(name: str, theme: str, size: int, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    colours = palette(THEMES[theme])
    return icon(name, colours).pixmap(QSize(size, size), 1.0, mode).toImage()


def strongest(image: QImage) -> QColor:
    """The colour of the pixel that is covered most."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_has_the_colour_of_the_text(qapp: QApplication, name: str, theme: str) -> None:
    colour = strongest(drawn(name, theme, 48))
    assert colour.alpha() > 200
    assert distance(colour, QColor(THEMES[theme].text)) < 12


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_that_is_off_is_fainter(qapp: QApplication, name: str) -> None:
    off = strongest(drawn(name, "light", 48, QIcon.Mode.Disabled))
    on = strongest(drawn(name, "light", 48))
    assert off.lightness() > on.lightness() + 30


@pytest.mark.parametrize("size", SIZES)
def test_every_size_is_drawn_for_itself(qapp: QApplication, size: int) -> None:
    image = drawn("open", "light", size)
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0


def test_an_icon_that_is_not_there_is_empty(qapp: QApplication) -> None:
    assert icon("never-drawn", QPalette()).isNull()


def test_the_program_has_an_icon_up_to_256_pixels(qapp: QApplication) -> None:
    assert QSize(256, 256) in program_icon().availableSizes()
    assert strongest(program_icon().pixmap(64, 64).toImage()).alpha() == 255


@pytest.mark.parametrize("theme", THEMES)
def test_the_button_that_clears_a_field_is_seen_in_every_theme(theme: str, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    let_clear(field)
    (action,) = field.findChildren(QAction, CLEARING)
    ink = strongest(action.icon().pixmap(28, 28).toImage())
    assert ink.alpha() > 200
    assert contrast(ink, palette(THEMES[theme]).color(QPalette.ColorRole.Base)) >= SEEN
