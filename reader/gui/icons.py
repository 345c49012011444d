"""Icons from resources/icons/actions: one line drawing each, in the colour of the text beside it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLineEdit

from reader.paths import resource

SIZES = (28, 56)  # pixels; Qt scales down the nearest one that is large enough
DRAWN = 400  # drawings kept: all icons of two themes
GREY = "#757575"  # at least 3:1 on the ground of a field by day and by night (WCAG 2.1, 1.4.11)
CLEARING = "_q_qlineeditclearaction"  # as Qt calls what the button does
PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, colours: QPalette) -> QIcon:
    """The icon of an action in the colours of `colours`, enabled and disabled; an empty one where there is none."""
    path = resource("icons", "actions", f"{name}.svg")
    made = QIcon()
    if not path.is_file():
        return made
    drawing = path.read_text(encoding="utf-8")
    for mode, group in ((QIcon.Mode.Normal, QPalette.ColorGroup.Active), (QIcon.Mode.Disabled, _DISABLED)):
        coloured = drawing.replace("currentColor", colours.color(group, QPalette.ColorRole.ButtonText).name())
        for size in SIZES:
            made.addPixmap(_drawn(coloured, size), mode)
    return made


_DISABLED = QPalette.ColorGroup.Disabled


def let_clear(field: QLineEdit) -> None:
    """Give a field the button that clears it, in one grey that is seen in every theme: that of the desktop is not."""
    field.setClearButtonEnabled(True)
    drawing = resource("icons", "actions", "clear.svg").read_text(encoding="utf-8").replace("currentColor", GREY)
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(drawing, size))
    for action in field.findChildren(QAction, CLEARING):
        action.setIcon(made)


def program_icon() -> QIcon:
    """The icon of the program."""
    path = resource("icons", "jumpline.svg")
    made = QIcon()
    if path.is_file():
        for size in PROGRAM_SIZES:
            made.addPixmap(_drawn(path.read_text(encoding="utf-8"), size))
    return made


@lru_cache(DRAWN)
def _drawn(svg: str, size: int) -> QPixmap:
    """The drawing in a square of `size` pixels; every window and every theme asks for the same ones again."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(picture)
