"""Marks going out to files and coming in from them: all of a store or of an issue, and what taking some in would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import UnknownFormat, WrongFile
from reader.formats.source import open_source
from reader.model.marks import Mark
from reader.services.annotations import Kept, as_json, from_json
from reader.services.notebook import Merge, Wording, html, in_reading_order, markdown, merge
from reader.services.saving import save
from reader.services.wording import Words
from reader.storage.marks import Choice, Marks

EXPORTS = (".annotation", ".md", ".html")


def all_kept(marks: Marks) -> list[Kept]:
    """The marks of all issues as they stood when they were last looked at, each issue in reading order."""
    numbers = marks.chosen(Choice())
    issues = marks.issues(numbers)
    of_issues: dict[tuple[str, str], list[Mark]] = {}
    for number, mark in zip(numbers, marks.numbered(numbers), strict=True):
        issue = issues[number]
        of_issues.setdefault((mark.place.issue or issue.key, issue.title), []).append(mark)
    return [Kept(key, title, mark) for (key, title), some in of_issues.items() for mark in in_reading_order(some)]


def of_issue(key: str, title: str, marks: Iterable[Mark], pages: Sequence[str]) -> list[Kept]:
    """The marks of one issue in reading order."""
    return [Kept(key, title, mark) for mark in in_reading_order(marks, pages)]


def wording(words: Words) -> Wording:
    """What a notebook says of its own, in the reader's language."""
    page = words.word("Page {page}", "cli", page="{page}")
    return Wording(words.word("Notes", "cli"), page, words.word("needs placing", "cli"))


def checked(path: Path) -> Path:
    """The path again. Raises UnknownFormat where notes are not written so."""
    kind = path.suffix.lower()
    if kind not in EXPORTS:
        raise UnknownFormat("Notes are not written as {kind}. Choose .annotation, .md or .html.", kind=kind or "?")
    return path


def write(path: Path, kept: Sequence[Kept], words: Words) -> None:
    """Write marks to a file of the kind that its name says. Raises UnknownFormat and WriteError."""
    kind = checked(path).suffix.lower()
    if kind == ".annotation":
        text = as_json(kept, datetime.now(UTC).replace(microsecond=0))
    else:
        text = markdown(kept, wording(words)) if kind == ".md" else html(kept, wording(words))
    save(path, text.encode(errors="replace"))


def read(path: Path, key: str = "", title: str = "") -> list[Kept]:
    """The marks of a file; those that do not say which issue they are of are taken to be of issue `key`, if there is
    one. Raises FileError.
    """
    source = open_source([path])
    theirs = from_json(source.read(source.names()[0]))
    if not key and any(not each.issue for each in theirs):
        raise WrongFile(
            "These notes do not say which newspaper they are of. Open that newspaper in the window, then import them."
        )
    return [each if each.issue else _addressed(each, key, title) for each in theirs]


def _addressed(kept: Kept, key: str, title: str) -> Kept:
    places = tuple(replace(place, issue=key) for place in kept.mark.places)
    return Kept(key, title, replace(kept.mark, places=places))


@dataclass(frozen=True, slots=True)
class Taking:
    """Marks of several issues as they were before, and as they are after: one step, to be undone as one."""

    before: tuple[Kept, ...] = ()
    after: tuple[Kept, ...] = ()

    @property
    def back(self) -> Taking:
        """The step that undoes it."""
        return Taking(self.after, self.before)

    @property
    def issues(self) -> frozenset[str]:
        """The keys of the issues whose marks it changes."""
        return frozenset(each.issue for each in (*self.before, *self.after))

    def take(self, keeper: Marks) -> None:
        """Have it done, all or nothing."""
        left = {each.mark.id for each in self.after}
        gone = [each.mark.id for each in self.before if each.mark.id not in left]
        keeper.change(gone, [(each.issue, each.title, each.mark) for each in self.after])


@dataclass(frozen=True, slots=True)
class Comparison:
    """A set put beside what is here; `ours` are the marks here that would be replaced."""

    merge: Merge
    ours: tuple[Kept, ...]

    def taking(self, *, with_gone: bool = False) -> Taking:
        """The step that takes in what is new and newer, and what was removed here if that is wanted back."""
        return Taking(self.ours, self.merge.taken + (self.merge.gone if with_gone else ()))

    def by_issue(self) -> list[tuple[str, int, int]]:
        """What each issue is called, how many marks are new there, and how many are changed."""
        added, newer = (Counter(each.issue for each in some) for some in (self.merge.added, self.merge.newer))
        titles = {each.issue: each.title or each.issue for each in self.merge.taken}
        return [(title, added[issue], newer[issue]) for issue, title in titles.items()]


def compare(marks: Marks, theirs: Sequence[Kept]) -> Comparison:
    """What taking in this set would do. Raises StorageError."""
    numbers = marks.numbers(each.mark.id for each in theirs)
    here = {mark.id: mark for mark in marks.numbered(list(numbers.values()))}
    found = merge(theirs, here, marks.removed(each.mark.id for each in theirs))
    newer = [each.mark.id for each in found.newer]
    issues = marks.issues([numbers[name] for name in newer])
    ours = (Kept(issues[numbers[name]].key, issues[numbers[name]].title, here[name]) for name in newer)
    return Comparison(found, tuple(ours))
