"""The way by one key between the page, the article beside it, and the bars above and below them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.gui.window import Window


def to_other_side(window: Window) -> None:
    """Have the keys go on: page, article, each bar that is there, and the page again. Past the last article of a page
    Tab leads there too, but a front page has many.
    """
    focus, stage = window.focusWidget(), window.stage
    bars = [(bar, first) for bar in window.bars_there for first in [_first(bar)] if first]
    at = next((at for at, (bar, _) in enumerate(bars) if focus and bar.isAncestorOf(focus)), None)
    onward = bars[0 if at is None else at + 1 :]
    if at is None and stage.is_beside and not (stage.is_in_article and bars):
        stage.change_sides()
    elif onward:
        onward[0][1].setFocus(Qt.FocusReason.TabFocusReason)
    elif stage.is_beside and stage.is_in_article:
        stage.change_sides()
    else:
        stage.take_focus()


def _first(bar: QWidget) -> QWidget | None:
    """What in a bar Tab comes to first. What was put into it later stands far behind it in the order of the window."""
    part = bar.nextInFocusChain()
    while part and part is not bar:
        by_tab = part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and bar.isAncestorOf(part):
            return part
        part = part.nextInFocusChain()
    return None
