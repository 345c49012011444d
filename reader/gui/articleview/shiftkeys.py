"""The keys that select in an article where no caret is shown: Shift and what else would move one."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextBrowser

Key, Move, Keep = QKeySequence.StandardKey, QTextCursor.MoveOperation, QTextCursor.MoveMode.KeepAnchor
MOVES = {
    Key.SelectNextChar: Move.NextCharacter,
    Key.SelectPreviousChar: Move.PreviousCharacter,
    Key.SelectNextWord: Move.NextWord,
    Key.SelectPreviousWord: Move.PreviousWord,
    Key.SelectNextLine: Move.Down,
    Key.SelectPreviousLine: Move.Up,
    Key.SelectStartOfLine: Move.StartOfLine,
    Key.SelectEndOfLine: Move.EndOfLine,
    Key.SelectStartOfBlock: Move.StartOfBlock,
    Key.SelectEndOfBlock: Move.EndOfBlock,
    Key.SelectStartOfDocument: Move.Start,
    Key.SelectEndOfDocument: Move.End,
}
SCREENS = {Key.SelectNextPage: 1, Key.SelectPreviousPage: -1}


def select_by_key(view: QTextBrowser, event: QKeyEvent) -> bool:
    """Let the selection grow or shrink as the key says on this system; whether it was one that does."""
    move = next((move for key, move in MOVES.items() if event.matches(key)), None)
    screens = next((step for key, step in SCREENS.items() if event.matches(key)), 0)
    if move is None and not screens:
        return False
    cursor = _begun(view)
    if move is not None:
        cursor.movePosition(move, Keep)
    else:
        view.setTextCursor(cursor)
        there = view.cursorRect().center() + QPoint(0, screens * view.viewport().height())
        cursor.setPosition(view.cursorForPosition(there).position(), Keep)
    view.setTextCursor(cursor)
    return True


def _begun(view: QTextBrowser) -> QTextCursor:
    """Where nothing is selected, and what was clicked on last is out of sight, selecting begins with the first line
    that is seen: what the reader has not before them is not taken.
    """
    cursor, here = view.textCursor(), view.cursorRect()
    if cursor.hasSelection() or view.viewport().rect().intersects(here):
        return cursor
    return view.cursorForPosition(QPoint(0, here.height()))
