"""What takes longer than a moment: said at the foot of the window, with a way out where there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

MOMENT = 300  # milliseconds before anything is shown: what is over by then needs no words
WIDTH = 120  # pixels of the moving bar


@dataclass(frozen=True, slots=True)
class Task:
    """Something under way; `cancel` gives it up, where that can be done."""

    words: str
    cancel: Callable[[], object] | None = None


class Progress(QWidget):
    """Shows the latest of the tasks that are under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[str, Task] = {}
        self._words, self._bar, self._cancel = QLabel(), QProgressBar(), QToolButton()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(WIDTH)
        self._bar.setAccessibleName(QCoreApplication.translate("Progress", "Under way"))
        self._cancel.setText(QCoreApplication.translate("Progress", "Cancel"))
        self._cancel.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        for widget in (self._words, self._bar, self._cancel):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=MOMENT)
        self._timer.timeout.connect(self._show)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; nothing while there is nothing to wait for."""
        return self._words.text() if not self.isHidden() else ""

    @property
    def can_cancel(self) -> bool:
        """Whether there is a way out of what is shown."""
        return not self.isHidden() and not self._cancel.isHidden()

    def begin(self, name: str, words: str, cancel: Callable[[], object] | None = None) -> None:
        """A task has begun; one of the same name gives way."""
        self._tasks.pop(name, None)
        self._tasks[name] = Task(words, cancel)
        if not self.isHidden():
            self._show()
        elif not self._timer.isActive():
            self._timer.start()

    def end(self, name: str) -> None:
        """A task is over."""
        if self._tasks.pop(name, None) and not self.isHidden():
            self._show()

    def cancel(self) -> None:
        """Give up what is shown."""
        name, task = next(reversed(self._tasks.items()), ("", None))
        if task and task.cancel:
            self.end(name)
            task.cancel()

    def _show(self) -> None:
        task = next(reversed(self._tasks.values()), None)
        if task:
            self._words.setText(task.words)
            self._cancel.setVisible(task.cancel is not None)
        self.setVisible(task is not None)
