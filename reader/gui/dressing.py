"""How the whole program is dressed: Fusion, which it is begun with, in the colours of a theme, in type of the size the
reader chose.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QChildEvent, QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QToolBar, QWidget

from reader.gui.fontlists import families
from reader.gui.theme import RULED, THEMES, Theme, palette
from reader.paths import resource
from reader.settings import Settings
from reader.typeset.measure import Face, Family

PAINTED, COLOURED = 30, 90  # ms after which what is seen has been painted, and its icons have
HALF = 127  # of the lightness of a colour
NOTHING = "", ""
LIGHT, DARK = "light", "dark"
OWN_COLOURS = "own-colours"  # the property of a part that has been given others than those of the window
TICKS = "ticks"  # the property of a window by which the rules choose the tick that is seen in its theme
TAGS = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant"}


def dress(application: QApplication, name: str, settings: Settings, language: str) -> None:
    """Give the whole program the palette of the theme of this name, and type of the size in `settings` that suits the
    language.
    """
    application.setPalette(palette(THEMES[name]))
    font = application.font()
    font.setFamilies(families(Face(Family.SANS, False, TAGS.get(language, language))))
    font.setPointSize(settings.interface_points)
    if font != application.font():
        application.setFont(font)


def dress_window(window: QWidget, name: str) -> None:
    """Give a window, its menus and its dialogs the rules, and with them the program's type; for the whole program that
    would take thrice as long. The rules take the colours of a theme from the palette that the program is dressed in.
    """
    wardrobe = window.findChild(Wardrobe) or Wardrobe(window)
    window.setProperty(TICKS, tick(THEMES[name]))
    wanted = style_sheet(), QApplication.font().key()
    if wardrobe.worn != wanted or wardrobe.is_new:  # the same again would be looked up again for every part
        # What is put into a window under rules has the font of the system before.
        wardrobe.is_new = wardrobe.worn == NOTHING
        wardrobe.worn = wanted
        window.setStyleSheet(wanted[0])
        for bar in window.findChildren(QToolBar):  # its margins it takes only now, and not when it is first shown
            bar.ensurePolished()
            QApplication.sendEvent(bar, QEvent(QEvent.Type.StyleChange))
    elif wardrobe.theme != name:
        recolour(window)
    wardrobe.theme = name


def recolour(window: QWidget) -> None:
    """Have the colours of the rules looked up again, as Qt does only with new rules: then every part would also be
    measured anew and every list set anew, and the window would not answer four times as long. Parts that are not seen
    take them after the others.
    """
    seen = {part for part in (window, *window.findChildren(QWidget)) if part.isVisible()}
    _polish(seen)
    QTimer.singleShot(COLOURED, window, lambda: _polish(set(window.findChildren(QWidget)) - seen))


def _polish(parts: Collection[QWidget]) -> None:
    own = [(part, part.palette()) for part in parts if part.property(OWN_COLOURS)]
    for part in parts:
        part.style().polish(part)
        part.update()
    for part, colours in own:
        part.setPalette(colours)


class Wardrobe(QObject):
    """What a window was dressed in last: rules, and the key of a font, which parts under rules take only with them; and
    the theme.

    It leaves the buttons of the window's dialogs, and of theirs, with words alone, before they are seen. A rule would
    be heeded only where it holds for the whole program, and then every widget takes twice as long to make.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.worn, self.is_new, self.theme = NOTHING, True, ""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog is about to be shown for the first time."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            dialog = event.child()
            if isinstance(dialog, QDialog):
                dialog.installEventFilter(self)
                for box in dialog.findChildren(QDialogButtonBox):
                    for button in box.buttons():
                        button.setIcon(QIcon())
        return False


def style_sheet() -> str:
    """The rules of resources/themes, the same for every theme; without the file Fusion alone will do."""
    path = resource("themes", "jumpline.qss")
    rules = path.read_text(encoding="utf-8") if path.is_file() else ""
    for drawing in path.parent.glob("*.svg"):
        rules = rules.replace(f"@{drawing.stem}", drawing.as_posix())
    for name in sorted(RULED, key=len, reverse=True):
        rules = rules.replace(f"@{name}", f"palette({RULED[name]})")
    return rules


def tick(theme: Theme) -> str:
    """Which tick is seen on the accent: a rule can name a drawing, but not colour it."""
    return LIGHT if QColor(theme.on_accent).lightness() > HALF else DARK
