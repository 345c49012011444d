"""The words in an article view that lead somewhere: where they lie, and which of them the keyboard has come to."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser


def anchor_at(document: QTextDocument, anchor: str) -> range | None:
    """The positions of the document from the beginning of an anchor's words to their end; None where there is none."""
    block = document.begin()
    while anchor and block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            found = piece.fragment()
            if found.charFormat().anchorHref() == anchor:
                return range(found.position(), found.position() + found.length() + 1)
            piece += 1
        block = block.next()
    return None


def walked_to(view: QTextBrowser) -> str:
    """The anchor whose words are selected, or nothing: Tab selects them, and of that Qt tells nobody."""
    cursor = view.textCursor()
    name = cursor.charFormat().anchorHref()
    words = anchor_at(view.document(), name)
    walked = words and (cursor.selectionStart(), cursor.selectionEnd()) == (words.start, words.stop - 1)
    return name if walked else ""


def rect_of(view: QTextBrowser, anchor: str) -> QRect:
    """Where the words of an anchor lie in the viewport; nowhere for none."""
    place = QRect()
    for at in anchor_at(view.document(), anchor) or ():
        place |= rect_at(view, at)
    return place


def rect_at(view: QTextBrowser, position: int) -> QRect:
    """Where a position of the document lies in the viewport."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    return view.cursorRect(cursor)
