"""The marks of the open issue, as they stand in it: read, changed step by step, kept at once, undone, read anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.errors import StorageError
from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.noticebar import NoticeBar
from reader.gui.shelf import Shelf
from reader.gui.undoing import NOTEBOOK, Undoing
from reader.model.marks import Mark
from reader.services.anchoring import Anchoring
from reader.services.marking import Step
from reader.services.opening import OpenIssue
from reader.services.wording import Words
from reader.storage.marks import Marks

UNKEPT = "marks"  # the subject of the notice that something could not be kept
States = dict[str, Mark | None]
"""Marks by their ids; None for those that are gone."""


class Deed(Protocol):
    """Something done to marks, that can be undone."""

    @property
    def back(self) -> Deed:
        """What undoes it."""

    @property
    def issues(self) -> frozenset[str]:
        """The keys of the issues whose marks it changes."""

    def take(self, keeper: Marks) -> None:
        """Have it done where marks are kept."""


class KeptMarks(QObject):
    """`changed`: the issue has other marks; `read`: those it has are known; `stored`: marks of this or another issue
    were changed in the store.
    """

    changed = Signal()
    read = Signal()
    stored = Signal()

    def __init__(
        self,
        navigation: Navigation,
        shelf: Shelf,
        jobs: Jobs,
        undoing: Undoing,
        notices: NoticeBar,
        words: Words,
    ) -> None:
        super().__init__(navigation)
        self.marks: dict[str, Mark] = {}
        self.is_known = False  # whether they have been read
        self._navigation = navigation
        self._shelf = shelf
        self._jobs = jobs
        self._undoing = undoing
        self._notices = notices
        self._words = words
        self._left: dict[str, Mark] = {}  # those of the issue that was just left: what is written there is kept late
        self._of = ""  # the key of the issue whose marks these are
        # What was read last: for which state of the issue, and after how many steps.
        self._found: tuple[OpenIssue, int, Sequence[Mark]] | None = None
        self._made = 0  # steps taken; what is read meanwhile is read again
        self._unkept: dict[str, States] = {}  # by issue: as they are shown, where that could not be kept
        self._undone: list[tuple[Deed, str]] = []  # what else could not be done
        navigation.begun.connect(self._begin)

    @property
    def key(self) -> str:
        """The key of the open issue; nothing where none is open."""
        opened = self._navigation.opened
        return opened.issue.key if opened else ""

    def known(self, mark_id: str) -> Mark | None:
        """The mark of this id as it is in the open issue, or was in the one that was just left."""
        return self.marks.get(mark_id) or self._left.get(mark_id)

    def key_of(self, mark: Mark) -> str:
        """The key of the issue of a mark, which may have been left a moment ago."""
        return self.key if mark.id in self.marks else mark.place.issue or self.key

    def do(self, deed: Deed, words: str, name: str = "") -> None:
        """Do something to marks of this issue or of others; `words` say what it was, and `name` calls it, where that is
        not the same.
        """
        undone = QCoreApplication.translate("Correcting", "Undone: {what}").format(what=name or words)
        redo, undo = partial(self._put, deed, words), partial(self._put, deed.back, undone)
        self._undoing.do(name or words, redo, undo, deed.issues, (*deed.issues, NOTEBOOK))

    def renew(self) -> None:
        """Read the marks again: something else may have changed them."""
        opened, key, made = self._navigation.opened, self.key, self._made
        if not (opened and key):
            return

        def settle(found: Sequence[Mark]) -> None:
            before, self._found = self._found, (opened, made, found)
            if before and before[0] is opened and before[1:] == (made, found):
                return  # it was something else that changed, such as a reading place
            self._jobs.run("files", lambda: _settled(opened, found), lambda marks: self._take(opened, made, marks))

        self._shelf.with_marks(lambda marks: marks.of(key), settle)

    def not_kept(self, error: BaseException, again: Callable[[], object] | None = None) -> None:
        """What could not be kept stays on the screen, and the reader is told each time."""
        if not isinstance(error, StorageError):
            raise error
        words = QCoreApplication.translate("Notes", "It is shown, but could not be kept: {reason}")
        more = [(QCoreApplication.translate("Notes", "Try again"), again)] if again else []
        self._notices.show_notice(UNKEPT, words.format(reason=self._words.say(error.sentence)), *more)

    def _begin(self) -> None:
        """Another issue; or the same with other links, whose marks may stand elsewhere."""
        self._found = None
        if self.key != self._of:
            self._left = self.marks
            self._of, self.marks, self.is_known = self.key, {}, False
            self.changed.emit()
        self.renew()

    def _take(self, opened: OpenIssue, made: int, marks: Sequence[tuple[Mark, Mark]]) -> None:
        """Show what was read, each as it was kept and as it stands now."""
        if opened is not self._navigation.opened:
            return
        if made != self._made:
            self.renew()
            return
        shown = {**{mark.id: mark for _, mark in marks}, **self._unkept.get(self.key, {})}
        self.marks, self.is_known = {name: mark for name, mark in shown.items() if mark}, True
        self.changed.emit()
        self.read.emit()
        elsewise = {mark.id: mark.status for kept, mark in marks if kept.status is not mark.status}
        if elsewise:
            self._shelf.with_marks(lambda kept: kept.settle(elsewise))

    def _put(self, deed: Deed, words: str) -> None:
        """Show what there is now, and have it kept."""
        self._made += 1
        touched = _states(deed) if isinstance(deed, Step) else {}
        self._left = {name: mark for name, mark in self._left.items() if name not in touched}
        states = touched if isinstance(deed, Step) and deed.key == self.key else {}
        if states:
            self._let_go(states)
            self.marks = {name: mark for name, mark in self.marks.items() if name not in states}
            self.marks |= {name: mark for name, mark in states.items() if mark}
            self.changed.emit()

        def kept(_: object) -> None:
            self._is_kept(states)
            self._navigation.said.emit(words)
            self.stored.emit()
            if not states:
                self.renew()

        def failed(error: BaseException) -> None:
            if isinstance(deed, Step) and states:
                self._unkept.setdefault(deed.key, {}).update(states)
            else:
                self._undone.append((deed, words))
            self.not_kept(error, self.try_again)

        self._shelf.with_marks(deed.take, kept, failed)

    def _is_kept(self, states: States) -> None:
        """These are in the store as they are shown; the reader is told no longer when all are."""
        self._let_go(states)
        if not self._unkept and not self._undone:
            self._notices.take_back(UNKEPT)

    def _let_go(self, states: States) -> None:
        """These have a later state, or are kept."""
        for key, unkept in tuple(self._unkept.items()):
            left = {name: mark for name, mark in unkept.items() if name not in states}
            self._unkept.pop(key)
            if left:
                self._unkept[key] = left

    def try_again(self) -> None:
        """Keep all that could not be kept, as it is now; what is still under way has its answer first."""
        self._shelf.with_marks(lambda marks: None, lambda _: self._keep_unkept())

    def _keep_unkept(self) -> None:
        unkept, undone = {key: dict(each) for key, each in self._unkept.items()}, tuple(self._undone)

        def keep(marks: Marks) -> None:
            for key, states in unkept.items():
                gone = [name for name, mark in states.items() if mark is None]
                marks.change(gone, [(key, "", mark) for mark in states.values() if mark])
            for deed, _ in undone:
                deed.take(marks)

        def kept(_: object) -> None:
            self._undone = [each for each in self._undone if each not in undone]
            self._is_kept({name: None for states in unkept.values() for name in states})
            if not self._unkept and not self._undone:
                self._navigation.said.emit(QCoreApplication.translate("Notes", "Everything is kept now."))
            self.stored.emit()
            self.renew()

        self._shelf.with_marks(keep, kept, lambda error: self.not_kept(error, self.try_again))


def _states(step: Step) -> States:
    """The marks of a step as they are after it; None for those that are gone."""
    return {**dict.fromkeys(each.id for each in step.before), **{each.id: each for each in step.after}}


def _settled(opened: OpenIssue, marks: Sequence[Mark]) -> list[tuple[Mark, Mark]]:
    anchoring = Anchoring(opened.issue, opened.links)
    return [(mark, anchoring.settled(mark)) for mark in marks]
