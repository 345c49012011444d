"""What the system says of night and of contrast, also where it has to be asked over the bus and answers late.

It is needed before anything is shown, so this module must need next to nothing.
"""

from __future__ import annotations

import sys
from collections.abc import MutableMapping

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication

ANSWERED = 150  # ms in which a system that is asked answers; it takes some 30
OWN_WAYS = ("KDE",)  # desktops whose word Qt has by itself
THEME = "QT_QPA_PLATFORMTHEME"
ASKING = "gnome"  # Qt's way with a desktop that asks the settings portal, which most desktops have
RULES = "QT_LOGGING_RULES"
QUIET = "qt.qpa.theme.gnome.warning=false;qt.qpa.theme.dbus.warning=false"  # where there is none to ask


def ask_the_portal(environment: MutableMapping[str, str]) -> None:
    """Have Qt ask for night and contrast on desktops that it does not know too, where nobody has chosen otherwise; it
    has to be said before the application is made. Qt asks by itself only on those that it knows (GNOME, Xfce, …).
    """
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
    if sys.platform == "linux" and not environment.get(THEME) and not set(desktops) & set(OWN_WAYS):
        environment[THEME] = ASKING
        environment.setdefault(RULES, QUIET)


def is_dark(scheme: Qt.ColorScheme) -> bool:
    """Whether it is night; a system that does not say counts as day."""
    return scheme == Qt.ColorScheme.Dark


def is_strong(preference: Qt.ContrastPreference) -> bool:
    """Whether high contrast is wanted."""
    return preference == Qt.ContrastPreference.HighContrast


def system_word() -> str:
    """What is out of the ordinary now: "night", "contrast", both or neither."""
    hints = QGuiApplication.styleHints()
    strong = is_strong(hints.accessibility().contrastPreference())
    words = {"night": is_dark(hints.colorScheme()), "contrast": strong}
    return " ".join(word for word, is_so in words.items() if is_so)


def await_system(last: str) -> None:
    """Let the system say again what it said the `last` time, which it may do a moment after the start: else the
    window would be seen by day first. Where it says something else now, no longer than ANSWERED.
    """
    hints, loop = QGuiApplication.styleHints(), QEventLoop()
    if not last or system_word() == last:
        return

    def look() -> None:
        if system_word() == last:
            loop.quit()

    signals = hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged
    for signal in signals:
        signal.connect(look)
    QTimer.singleShot(ANSWERED, loop.quit)
    loop.exec()
    for signal in signals:
        signal.disconnect(look)
