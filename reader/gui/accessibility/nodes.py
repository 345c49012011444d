"""What assistive programs come to and that is no widget: made in Python, deleted by Qt.

Qt's cache deletes what it knows, so Python must not do it before: every node is kept here until it is let go. Methods
that may answer "nothing" are typed Any, for Qt's own stubs do not know that they may.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextInterface,
)
from shiboken6 import VoidPtr

_KEPT: dict[int, Node] = {}
PRESS = QAccessibleActionInterface.pressAction()
FOCUS = QAccessibleActionInterface.setFocusAction()


class Node(QAccessibleInterface):
    """One thing, what it stands in, and what is `below` it."""

    ROLE = QAccessible.Role.Pane

    def __init__(self, above: QAccessibleInterface) -> None:
        super().__init__()
        self.below: list[Node] = []
        self._above = above
        self._key = QAccessible.registerAccessibleInterface(self)
        _KEPT[self._key] = self

    def let_go(self) -> None:
        """Have Qt delete this and all below it: it is there no longer."""
        for node in self.below:
            node.let_go()
        if _KEPT.pop(self._key, None):
            QAccessible.deleteAccessibleInterface(self._key)

    def tell(self, event: QAccessible.Event) -> None:
        """Tell whoever listens that this has happened to it."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, event))

    def name(self) -> str:
        """What to call it."""
        return ""

    def more(self) -> str:
        """What else there is to say of it."""
        return ""

    def place(self) -> QRect:
        """Where it lies on the screen."""
        return QRect()

    def is_at(self) -> bool:
        """Whether the keyboard is at it."""
        return False

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The other sides that it has, if any."""
        return self.actions() or NONE if kind is QAccessible.InterfaceType.ActionInterface else NONE

    def actions(self) -> QAccessibleActionInterface | None:
        """What can be done with it."""
        return None

    def isValid(self) -> bool:
        """Always: what is there no longer is let go."""
        return True

    def object(self) -> Any:
        """No object of Qt's."""
        return None

    def parent(self) -> QAccessibleInterface:
        """What it stands in."""
        return self._above

    def child(self, index: int) -> Any:
        """The thing below it, or nothing."""
        return self.below[index] if 0 <= index < len(self.below) else None

    def childCount(self) -> int:
        """How many things are below it."""
        return len(self.below)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which of the things below it this is."""
        return next((at for at, node in enumerate(self.below) if node is child), -1)

    def childAt(self, x: int, y: int) -> Any:
        """The thing below it at a place of the screen."""
        return next((node for node in self.below if node.place().contains(x, y)), None)

    def focusChild(self) -> Any:
        """What in it the keyboard is at."""
        found = (node if node.is_at() else node.focusChild() for node in self.below)
        return next((node for node in found if node), None)

    def rect(self) -> QRect:
        """Where it lies on the screen."""
        return self.place()

    def role(self) -> QAccessible.Role:
        """What it is."""
        return self.ROLE

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, and what describes it."""
        says = {QAccessible.Text.Name: self.name, QAccessible.Text.Description: self.more}.get(kind)
        return says() if says else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A newspaper is not changed."""

    def state(self) -> QAccessible.State:
        """It is only read; what can be acted on can have the keyboard."""
        state = QAccessible.State()
        state.readOnly = 1
        state.focusable = int(self.actions() is not None)
        state.focused = int(self.is_at())
        return state


class Actions(QAccessibleActionInterface):
    """A thing that can be pressed and walked to."""

    def __init__(self, node: Pressable) -> None:
        super().__init__()
        self._node = node

    def actionNames(self) -> list[str]:
        """What can be done."""
        return [PRESS, FOCUS]

    def doAction(self, name: str) -> None:
        """Do it."""
        {PRESS: self._node.press, FOCUS: self._node.walk_to}.get(name, lambda: None)()

    def keyBindingsForAction(self, name: str) -> list[str]:
        """The key that does it when the thing has been walked to."""
        return ["Return"] if name == PRESS else []


class Pressable(Node):
    """Something that Tab walks to and Enter presses."""

    def __init__(self, above: QAccessibleInterface) -> None:
        super().__init__(above)
        self._actions = Actions(self)

    def actions(self) -> QAccessibleActionInterface | None:
        """To press it and to walk to it."""
        return self._actions

    def press(self) -> None:
        """Do as Enter does."""

    def walk_to(self) -> None:
        """Come to it as Tab does."""


class Worded(Node):
    """Something with text that is read by character, word and sentence: `words` is Qt's text interface."""

    words: QAccessibleTextInterface

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Its text."""
        return self.words if kind is QAccessible.InterfaceType.TextInterface else super().interface_cast(kind)


NONE = VoidPtr(0)  # what Qt's binding takes for a null pointer; None it does not
