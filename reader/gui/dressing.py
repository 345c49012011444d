"""How the whole program is dressed: Fusion in the colours of a theme, in type of the size the reader chose."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QToolBar, QWidget

from reader.gui.fontlists import families
from reader.gui.pageview.palette import between
from reader.gui.theme import THEMES, Theme, palette
from reader.paths import resource
from reader.settings import Settings
from reader.typeset.measure import Face, Family

HALF = 127  # of the lightness of a colour
STYLE = "fusion"
NOTHING = "", ""
TAGS = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant"}


def dress(application: QApplication, name: str, settings: Settings, language: str) -> None:
    """Give the whole program the palette of the theme of this name, and type of the size in `settings` that suits the
    language.
    """
    if application.style().name() != STYLE:
        application.setStyle(STYLE)
    application.setPalette(palette(THEMES[name]))
    font = application.font()
    font.setFamilies(families(Face(Family.SANS, False, TAGS.get(language, language))))
    font.setPointSize(settings.interface_points)
    if font != application.font():
        application.setFont(font)


def dress_window(window: QWidget, name: str) -> None:
    """Give a window, its menus and its dialogs the rules of a theme, and with them the program's type; for the whole
    program that would take thrice as long.
    """
    wardrobe = window.findChild(Wardrobe) or Wardrobe(window)
    wanted = style_sheet(THEMES[name]), QApplication.font().key()
    if wardrobe.worn != wanted or wardrobe.is_new:  # the same again would be looked up again for every part
        # What is put into a window under rules has the font of the system before.
        wardrobe.is_new = wardrobe.worn == NOTHING
        wardrobe.worn = wanted
        window.setStyleSheet(wanted[0])
    for bar in window.findChildren(QToolBar):  # its margins it takes only now, and not when it is first shown
        bar.ensurePolished()
        QApplication.sendEvent(bar, QEvent(QEvent.Type.StyleChange))


class Wardrobe(QObject):
    """What a window was dressed in last: rules, and the key of a font, which parts under rules take only with them.

    It leaves the buttons of the window's dialogs, and of theirs, with words alone, before they are seen. A rule would
    be heeded only where it holds for the whole program, and then every widget takes twice as long to make.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.worn, self.is_new = NOTHING, True
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


def style_sheet(theme: Theme) -> str:
    """The rules of resources/themes with the colours filled in; without the file Fusion alone will do."""
    path = resource("themes", "jumpline.qss")
    rules = path.read_text(encoding="utf-8") if path.is_file() else ""
    rules = rules.replace("@handle", between(theme.faint, theme.window))
    rules = rules.replace("@edge", edge(theme)).replace("@tick", _tick(theme))
    names = [field.name for field in fields(theme) if field.name != "page"]
    for name in sorted(names, key=len, reverse=True):
        rules = rules.replace(f"@{name}", getattr(theme, name))
    return rules


def edge(theme: Theme) -> str:
    """The colour of the edges of fields and of boxes for ticks, which have to be seen."""
    return between(theme.faint, theme.base, 0.78)


def _tick(theme: Theme) -> str:
    """The file of the tick that is seen on the accent: a rule can name a drawing, but not colour it."""
    shade = "light" if QColor(theme.on_accent).lightness() > HALF else "dark"
    return resource("themes", f"tick-{shade}.svg").as_posix()
