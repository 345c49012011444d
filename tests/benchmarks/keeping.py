"""How fast marks are kept, shown and chosen from when there are a hundred thousand of them; and that none is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from random import Random
from time import sleep

from reader.gui.notebook import AT_FIRST
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.storage import FILE_NAME
from reader.storage.library import Library
from reader.storage.marks import Choice
from tests.benchmarks.figure import ROOT, Figure, milliseconds

MARKS, ISSUES = 100_000, 2_000
KILLS = 1_000
NOW = datetime(2026, 3, 5, tzinfo=UTC)
LETTERS = "".join(chr(0x4E00 + number) for number in range(3000))
SHOWN = 60  # rows of the notebook that are on the screen


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """A store with all the marks; it is gone when the program ends."""
    folder = tempfile.TemporaryDirectory(prefix="jumpline-marks-")
    library = Library(Path(folder.name))
    rng = Random(5)
    for issue in range(ISSUES):
        library.marks.keep(f"报{issue}", [_mark(rng, issue, number) for number in range(MARKS // ISSUES)])
    library.close()
    return folder


def _mark(rng: Random, issue: int, number: int) -> Mark:
    words = "".join(rng.choices(LETTERS, k=rng.randrange(10, 100)))
    start = rng.randrange(2000)
    quotation = Quotation(words[: rng.randrange(4, 40)], words[-32:], words[:32])
    place = Locator(f"报{issue}", f"A{number % 8 + 1}", f"a{number}", 0, number, start, start + 9, quotation)
    return Mark(
        f"{issue}-{number}",
        rng.choice(list(MarkKind)),
        (place,),
        NOW,
        NOW + timedelta(minutes=rng.randrange(500_000)),
        start,
        words,
        colour=rng.choice(list(MarkColour)),
        tags=(rng.choice("政经文体"),),
    )


def _library() -> Library:
    return Library(Path(_folder().name))


def _open_ms() -> float:
    """All marks of one issue."""
    with closing(_library()) as library:
        rng = Random(1)
        return milliseconds(lambda: library.marks.of(f"报{rng.randrange(ISSUES)}"))


def _filter_ms() -> float:
    """The slowest of what one does in the notebook, in both orders: by a word, by a rare one, by colour and tag, by
    issues, by what waits, by kind, by page, by nothing. As the notebook does it: the first of the list, how many there
    are, and what is in the rows in sight.
    """
    choices = (
        *(Choice("一"), Choice("一丁"), Choice(colours=(MarkColour.BLUE,), tag="政"), Choice(), Choice(page="A3")),
        *(Choice(issues=tuple(range(9, 99))), Choice(status=MarkStatus.WAITING), Choice(kinds=(MarkKind.NOTE,))),
    )
    with closing(_library()) as library:
        return max(
            milliseconds(partial(_shown, library, choice, in_paper), times=3)
            for choice in choices
            for in_paper in (False, True)
        )


def _shown(library: Library, choice: Choice, in_paper: bool) -> list[Mark]:
    numbers, _ = library.marks.first(choice, AT_FIRST, in_paper=in_paper)
    library.marks.issues(numbers[:SHOWN])
    return library.marks.numbered(numbers[:SHOWN])


def _commit_ms() -> float:
    with closing(_library()) as library:
        rng = Random(2)
        return milliseconds(lambda: library.marks.keep("报7", [_mark(rng, 7, rng.randrange(10**9))]), times=51)


def _lost() -> float:
    """Notes that were told as kept and are not there, of a thousand processes killed while they wrote."""
    with tempfile.TemporaryDirectory() as folder:
        lost = sum(_lost_by(Path(folder), turn) for turn in range(KILLS))
        with closing(sqlite3.connect(Path(folder) / FILE_NAME)) as connection:
            (said,) = connection.execute("PRAGMA integrity_check").fetchone()
        return float(lost + (said != "ok"))


def _lost_by(folder: Path, turn: int) -> int:
    rng, name = Random(turn), f"第{turn}次"
    line = [sys.executable, "-m", "tests.storage.child", "mark", str(folder), name]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        told = list(_numbers(child, rng.randrange(1, 6)))
        sleep(rng.random() / 200)
        child.kill()
        told += map(int, child.communicate()[0].split())
    with closing(Library(folder)) as library:
        kept = {mark.words for mark in library.marks.of(name)}
    return sum(f"第{number}条" not in kept for number in told)


def _numbers(child: subprocess.Popen[str], count: int) -> Iterator[int]:
    assert child.stdout
    for _ in range(count):
        yield int(child.stdout.readline())


FIGURES = (
    Figure("marks_open_ms", "ms", 20, _open_ms),
    Figure("marks_filter_ms", "ms", 50, _filter_ms),
    Figure("mark_commit_ms", "ms", 15, _commit_ms),
    Figure("marks_lost_in_kills", "marks", 0, _lost, long=True),
)
