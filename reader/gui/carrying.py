"""What is taken along to other programs: plain words, and the same as HTML for those that know it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel


def carried(words: str, html: str = "") -> QMimeData:
    """The words, ready for the clipboard or to be dragged.

    It is Qt's own object: one made in Python, and still on the clipboard when the program ends, ends it with a crash.
    """
    rows = QStringListModel([words])
    data = rows.mimeData([rows.index(0)])
    data.clear()
    data.setText(words)
    if html:
        data.setHtml(html)
    return data
