"""What is lit in the article view: the reader's marks, and over them the words that were found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader.gui.pageview.hitpainting import COVER
from reader.gui.pageview.markpainting import line_colour, pen_colour
from reader.gui.pageview.palette import Palette, between
from reader.model.decorations import DecorationStyle


class Marked(NamedTuple):
    """Code points start:stop of the article's one text, and how they are marked."""

    start: int
    stop: int
    style: DecorationStyle
    colour: str


Positions = Callable[[int], int | None]


def marked(
    document: QTextDocument, marks: Sequence[Marked], position: Positions, *, night: bool
) -> Iterator[QTextEdit.ExtraSelection]:
    """The marks as selections of the document; what does not stand there is left out."""
    for mark in marks:
        cursor = stretch(document, position(mark.start), position(mark.stop - 1))
        if cursor:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, _format(mark, night=night)
            yield selection


def stretch(document: QTextDocument, first: int | None, last: int | None) -> QTextCursor | None:
    """A cursor over the characters first … last of the document."""
    if first is None or last is None:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last + 1, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def found(cursor: QTextCursor, style: DecorationStyle, page: Palette) -> QTextEdit.ExtraSelection:
    """Words that were found or are spoken, as on the page; those that the reader is at are dark on a bright ground."""
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    if style is DecorationStyle.CURRENT_HIT:
        selection.format.setBackground(QColor(page.found))
        selection.format.setForeground(QColor(Qt.GlobalColor.black))
    else:
        colour = QColor(between(page.marker, page.paper, COVER[style]))
        selection.format.setBackground(colour)
    return selection


def _format(mark: Marked, *, night: bool) -> QTextCharFormat:
    shown = QTextCharFormat()
    if mark.style is DecorationStyle.STRIKE:
        shown.setFontStrikeOut(True)
    elif mark.style is DecorationStyle.UNDERLINE:
        _underline(shown, mark, QTextCharFormat.UnderlineStyle.SingleUnderline)
    else:
        shown.setBackground(pen_colour(mark.colour, night=night))
        if mark.style is DecorationStyle.NOTE:
            _underline(shown, mark, QTextCharFormat.UnderlineStyle.DotLine)
    return shown


def _underline(shown: QTextCharFormat, mark: Marked, style: QTextCharFormat.UnderlineStyle) -> None:
    shown.setUnderlineStyle(style)
    shown.setUnderlineColor(line_colour(mark.colour))
