"""How far an article has been read: told by the line at the top of the view, not in pixels.

Pixels are others in another size of type or another room; and of a text that has just been set Qt has laid out only the
beginning, and guesses how high all of it will be.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

MOST = 0.999  # of a line that is read; the whole of it would be the beginning of the next
LEAST = 1e-6  # of a character, by which a share is less than what it was made of


def share_read(view: QTextEdit) -> float:
    """How much of the text stands above the view, 0..1 by characters; 1 where its end is seen."""
    bar, document = view.verticalScrollBar(), view.document()
    if bar.value() <= bar.minimum() or bar.value() >= bar.maximum():
        return float(bar.value() > bar.minimum())
    at = document.documentLayout().hitTest(QPointF(0, bar.value()), Qt.HitTestAccuracy.FuzzyHit)
    line = _line(document, at)
    if bar.value() < line.top and line.start > 0:
        line = _line(document, line.start - 1)
    above = (bar.value() - line.top) / max(1.0, line.bottom - line.top)
    return (line.start + min(max(above, 0.0), MOST)) / document.characterCount()


def come_to(view: QTextEdit, share: float) -> None:
    """Have as much of the text stand above the view; it is laid out as far as that."""
    bar, document = view.verticalScrollBar(), view.document()
    goal = 0.0
    if share >= 1:
        goal = document.size().height()
    elif share > 0:
        at = share * document.characterCount() + LEAST
        line = _line(document, int(at))
        goal = line.top + at % 1 * (line.bottom - line.top)
    if goal > bar.maximum():
        document.size()  # is laid out to its end, so that the bar knows it
    bar.setValue(round(goal))


class _Line(NamedTuple):
    """Where a line begins in the text, and how far down it and the next one stand."""

    start: int
    top: float
    bottom: float


def _line(document: QTextDocument, at: int) -> _Line:
    """The line of a position; what is left free below it is its own."""
    block, top = document.findBlock(at), _top(document, at)  # which also lays it out
    line = block.layout().lineForTextPosition(at - block.position())
    start, length = (line.textStart(), line.textLength()) if line.isValid() else (0, block.length())
    after = block.position() + start + length
    if not line.isValid() or line.lineNumber() + 1 == block.layout().lineCount():
        after = block.position() + block.length()
    bottom = _top(document, after) if after < document.characterCount() else document.size().height()
    return _Line(block.position() + start, top, bottom)


def _top(document: QTextDocument, at: int) -> float:
    block = document.findBlock(at)
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(at - block.position())
    return top + line.y() if line.isValid() else top
