"""The page view itself, as the widget that the tree of its pages hangs on."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.gui.accessibility.nodes import Node
from reader.gui.accessibility.tree import PageTree
from reader.gui.pageview.view import PageView


@cache
def install() -> None:
    """Have Qt ask here what a page view is; once in a program."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject) -> Any:
    """What stands for a page view; for everything else Qt has its own."""
    return PageViewNode(thing) if isinstance(thing, PageView) else None


class PageViewNode(QAccessibleWidget):
    """The view with pages in it, in the place of the widgets that it is made of.

    It is never let go by the binding: hence it holds nothing of the program, and asks for it each time.
    """

    def __init__(self, view: PageView) -> None:
        super().__init__(view, QAccessible.Role.Pane)

    def child(self, index: int) -> Any:
        """One of the pages."""
        pages = self._pages()
        return pages[index] if 0 <= index < len(pages) else None

    def childCount(self) -> int:
        """How many pages are shown."""
        return len(self._pages())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which of the pages this is."""
        return next((at for at, page in enumerate(self._pages()) if page is child), -1)

    def childAt(self, x: int, y: int) -> Any:
        """The page at a place of the screen."""
        return next((page for page in self._pages() if page.place().contains(x, y)), None)

    def focusChild(self) -> Any:
        """The article or jump line that was walked to."""
        found = (page.focusChild() for page in self._pages())
        return next((node for node in found if node), None)

    def _pages(self) -> list[Node]:
        tree = self.widget().findChild(PageTree)
        return list(tree.pages(self)) if tree else []
