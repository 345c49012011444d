"""What is said of a mark in lists: its kind, its colour, what was written, what it is about, when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from reader.gui.formatted import unformatted
from reader.model.marks import Mark, MarkKind, MarkStatus


def kind_name(kind: MarkKind) -> str:
    """What a kind of mark is called."""
    if kind is MarkKind.BOOKMARK:
        return QCoreApplication.translate("Notes", "Bookmark")
    if kind is MarkKind.NOTE:
        return QCoreApplication.translate("Notes", "Note")
    return QCoreApplication.translate("Notes", "Highlight")


def colour_name(colour: str) -> str:
    """What a colour is called."""
    names = {
        "yellow": QCoreApplication.translate("Notes", "Yellow"),
        "orange": QCoreApplication.translate("Notes", "Orange"),
        "green": QCoreApplication.translate("Notes", "Green"),
        "blue": QCoreApplication.translate("Notes", "Blue"),
        "pink": QCoreApplication.translate("Notes", "Pink"),
        "purple": QCoreApplication.translate("Notes", "Purple"),
    }
    return names[colour]


def written(mark: Mark) -> str:
    """What the reader wrote or called it, on one line."""
    return unformatted(mark.words) or " ".join(mark.name.split())


def quoted(mark: Mark) -> str:
    """The words it was made on, on one line; of a page without words its label."""
    quote = " ".join(mark.quote.split())
    return f"“{quote}”" if quote else "" if written(mark) else of_page(mark)


def of_page(mark: Mark) -> str:
    """Page A4."""
    words = QCoreApplication.translate("Notes", "Page {page}")
    return words.format(page=mark.place.page) if mark.place.page else kind_name(mark.kind)


def about(mark: Mark, *first: str) -> str:
    """Kind, categories and time, behind whatever else comes first."""
    waiting = QCoreApplication.translate("Notes", "Not found again") if mark.status is MarkStatus.WAITING else ""
    parts = (*first, kind_name(mark.kind), waiting, "、".join(mark.tags), when(mark.changed))
    return " · ".join(filter(None, parts))


def when(time: datetime) -> str:
    """Day and time as the reader's clock has them."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M")


def waiting_words() -> str:
    """What it is called that a mark waits to be placed."""
    return QCoreApplication.translate("Notes", "Not found again: these wait for you")


def spoken(mark: Mark, *first: str) -> str:
    """All of it, as a screen reader says it."""
    return "\n".join(filter(None, (written(mark), quoted(mark), about(mark, *first))))


def tags_in(text: str) -> tuple[str, ...]:
    """The categories that are typed with commas between them, each once."""
    parts = text.replace("，", ",").replace("、", ",").split(",")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
