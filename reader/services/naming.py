"""What to call an issue: in the window's title, in lists, in messages."""

from __future__ import annotations

from datetime import date, datetime

from reader.model.issue import Issue

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_in_words(day: date, language: str) -> str:
    """The date as newspapers print it: 2026年3月5日, or 5 March 2026."""
    if language.startswith("zh"):
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_in_words(when: datetime, language: str) -> str:
    """Day and time by the clock of the place where the program runs: 2026年3月5日 14:20, or 5 March 2026 14:20."""
    there = when.astimezone()
    return f"{date_in_words(there.date(), language)} {there:%H:%M}"


def issue_name(issue: Issue, otherwise: str, language: str) -> str:
    """Paper and date as far as they are known; `otherwise` (the name of the file) where neither is."""
    day = date_in_words(issue.date, language) if issue.date else ""
    if issue.paper:
        return f"{issue.paper} {day}".strip()
    return f"{otherwise} {day}".strip()
