"""What the reader has chosen: a frozen record, a table that describes every row of it, and the file that keeps
overrides.

The file is JSON and holds only the rows that differ from their defaults, so a default improved later reaches everybody.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

Value = str | int | bool

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, with its default."""

    language: str = "system"
    interface_points: int = 13
    article_points: int = 16
    article_face: str = "serif"
    article_lines: str = "usual"
    article_measure: str = "usual"
    article_gap: str = "usual"
    article_place: str = "instead"
    theme: str = "system"
    day_theme: str = "light"
    night_theme: str = "dark"
    arrangement: str = "single"
    sidebar: bool = True
    resume: bool = False
    speech_speed: str = "usual"
    pen_yellow: str = ""
    pen_orange: str = ""
    pen_green: str = ""
    pen_blue: str = ""
    pen_pink: str = ""
    pen_purple: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the settings dialog: which field, its label (a translatable sentence) and the values it may take.

    `choices` are (value, label) pairs; `bounds` are the least and the greatest whole number; `length` is how many code
    points of free text it takes at most. `group` is the heading that it stands under.
    """

    name: str
    label: str
    choices: tuple[tuple[str, str], ...] = ()
    bounds: tuple[int, int] | None = None
    length: int = 0
    group: str = ""

    def admits(self, value: object) -> bool:
        """Whether `value` is one this row may hold."""
        if self.choices:
            return value in [choice for choice, _ in self.choices]
        if self.bounds:
            low, high = self.bounds
            return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        if self.length:
            return isinstance(value, str) and len(value) <= self.length
        return isinstance(value, bool)


DAY = (
    ("light", "Light paper"),
    ("sepia", "Yellowed paper"),
    ("black-on-white", "High contrast, black on white"),
    ("dim", "Dark window, light page"),
)
NIGHT = (
    ("dark", "Dark page, pictures as they are"),
    ("inverted", "Dark page, scanned pages inverted"),
    ("dim", "Dark window, light page"),
    ("sepia", "Yellowed paper"),
    ("white-on-black", "High contrast, white on black"),
)
ARRANGEMENTS = (
    ("single", "One page"),
    ("spread", "Two pages side by side"),
    ("continuous", "Pages one below the other"),
)

SPEEDS = (
    ("slow", "Slow"),
    ("slower", "A little slower"),
    ("usual", "Usual"),
    ("faster", "A little faster"),
    ("fast", "Fast"),
)

PENS = "What the colours mean to you"
MEANING = 16  # code points for what a colour means

ROWS = (
    Row(
        "language",
        "Language",
        choices=(("system", "As the system"), ("zh_CN", "简体中文"), ("zh_TW", "正體中文"), ("en", "English")),
    ),
    Row("interface_points", "Type size of menus and panels", bounds=(9, 32)),
    Row("article_points", "Type size of articles", bounds=(10, 48)),
    Row("article_face", "Typeface of articles", choices=(("serif", "Serif"), ("sans", "Sans serif"))),
    Row("article_lines", "Line spacing", choices=(("close", "Close"), ("usual", "Usual"), ("wide", "Wide"))),
    Row("article_measure", "Width of articles", choices=(("narrow", "Narrow"), ("usual", "Usual"), ("wide", "Wide"))),
    Row("article_gap", "Space between paragraphs", choices=(("none", "None"), ("usual", "Usual"), ("wide", "Wide"))),
    Row(
        "article_place",
        "Where articles are read",
        choices=(("instead", "Instead of the page"), ("beside", "Beside the page")),
    ),
    Row("theme", "Colours", choices=(("system", "As the system"), ("day", "Day"), ("night", "Night"))),
    Row("day_theme", "Colours by day", choices=DAY),
    Row("night_theme", "Colours by night", choices=NIGHT),
    Row("arrangement", "How pages are shown", choices=ARRANGEMENTS),
    Row("sidebar", "Show the sidebar"),
    Row("resume", "Begin with what was read last"),
    Row("speech_speed", "Speed of reading aloud", choices=SPEEDS),
    Row("pen_yellow", "Yellow", length=MEANING, group=PENS),
    Row("pen_orange", "Orange", length=MEANING, group=PENS),
    Row("pen_green", "Green", length=MEANING, group=PENS),
    Row("pen_blue", "Blue", length=MEANING, group=PENS),
    Row("pen_pink", "Pink", length=MEANING, group=PENS),
    Row("pen_purple", "Purple", length=MEANING, group=PENS),
)


def load(folder: Path) -> Settings:
    """The settings kept in `folder`; rows that are missing or not admitted keep their defaults.

    A file that is no JSON object counts as empty: a damaged choice of type size must never keep a newspaper shut.
    """
    try:
        kept = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _overridden(kept) if isinstance(kept, dict) else Settings()


def _overridden(kept: Mapping[str, Any]) -> Settings:
    return replace(
        Settings(), **{row.name: kept[row.name] for row in ROWS if row.name in kept and row.admits(kept[row.name])}
    )


def save(settings: Settings, folder: Path) -> None:
    """Keep the overrides of `settings` in `folder`, written aside first so that a crash leaves the old file whole.

    Raises OSError where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    aside = folder / f"{FILE_NAME}.new"
    aside.write_text(json.dumps(overrides(settings), ensure_ascii=False, indent=1), encoding="utf-8")
    aside.replace(folder / FILE_NAME)


def overrides(settings: Settings) -> dict[str, Value]:
    """The rows of `settings` that differ from the defaults."""
    default = Settings()
    return {
        field.name: getattr(settings, field.name)
        for field in fields(Settings)
        if getattr(settings, field.name) != getattr(default, field.name)
    }


def interface_language(settings: Settings, environment: Mapping[str, str] = os.environ) -> str:
    """The language of the interface, "zh_CN", "zh_TW" or "en": the setting, else LANGUAGE, LC_ALL and LANG in this
    order.
    """
    if settings.language != "system":
        return settings.language
    for name in ("LANGUAGE", "LC_ALL", "LANG"):
        if wanted := environment.get(name, "").split(":")[0]:
            return _language_of(wanted)
    return "zh_CN"


def _language_of(locale: str) -> str:
    """C and POSIX count as Chinese: bare systems have no locale, and the program is Chinese first."""
    bare = locale.split(".")[0].replace("-", "_").lower()
    if bare.startswith(("zh_tw", "zh_hk", "zh_mo", "zh_hant")):
        return "zh_TW"
    return "zh_CN" if bare in ("c", "posix") or bare.startswith("zh") else "en"
