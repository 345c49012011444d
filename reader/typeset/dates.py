"""The date of an issue in words, as newspapers print it under their names."""

from __future__ import annotations

from datetime import date

from reader.typeset.characters import Tradition

_WEEKDAYS = {
    Tradition.HANS: tuple(f"星期{day}" for day in "一二三四五六日"),
    Tradition.HANT: tuple(f"星期{day}" for day in "一二三四五六日"),
    Tradition.JA: tuple(f"{day}曜日" for day in "月火水木金土日"),
    Tradition.KO: tuple(f"{day}요일" for day in "월화수목금토일"),
    Tradition.LATIN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_in_words(day: date, manner: Tradition, language: str) -> str:
    """Date and weekday; languages of Latin script other than English get the date of ISO 8601."""
    weekday = _WEEKDAYS[manner][day.weekday()]
    if manner is Tradition.LATIN:
        english = f"{weekday}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"
        return english if language.lower().startswith("en") else day.isoformat()
    if manner is Tradition.KO:
        return f"{day.year}년 {day.month}월 {day.day}일 {weekday}"
    return f"{day.year}年{day.month}月{day.day}日　{weekday}"
