"""The marks of all issues: kept, changed, removed with a tombstone, and chosen from."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook, MarkStatus
from reader.storage import choices, locators
from reader.storage.choices import Choice, gaps
from reader.storage.issuekeys import OF_ISSUE, one_issue
from reader.storage.signs import COUNT, names, signs
from reader.storage.store import Store, now
from reader.text.folding import fold

COLUMNS = (
    "SELECT marks.turn, id, kind, colour, look, status, created, changed, places, position, name, words"
    " FROM marks JOIN mark_contents ON mark_contents.mark = marks.turn"
)
# Paper and date tell more than the fingerprint of a file.
KEY_OF = "(SELECT key FROM issue_keys WHERE issue_keys.issue = {}.issue ORDER BY key LIKE 'sha256:%', key LIMIT 1)"
__all__ = ["Choice", "Draft", "Marks", "Shelved"]

AT_ONCE = 500  # bound values in one query; SQLite allows 999 at least


@dataclass(frozen=True, slots=True)
class Shelved:
    """An issue with marks: its number in this store, one of its keys, what it is called, and how many there are."""

    number: int
    key: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Draft:
    """Words being written: for the mark `id`, or a new one of that id at `places`."""

    id: str
    places: tuple[Locator, ...]
    words: str


class Marks:
    """The marks in a store. Every method raises StorageError where it cannot be read or written."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, key: str) -> list[Mark]:
        """The marks of the issue of this key or fingerprint, in the order of making, without removed ones."""
        with self._store.reading() as connection:
            rows = connection.execute(f"{COLUMNS} {OF_ISSUE} AND removed IS NULL ORDER BY turn", (key,)).fetchall()
            return self._marks(connection, rows)

    def chosen(self, choice: Choice, *, in_paper: bool = False) -> list[int]:
        """The numbers of the marks that are wanted, latest change first; `numbered` has what is in them.

        `in_paper`: issue by issue, the last one first, and in each by pages and articles.
        """
        query, values = choices.select(choice, in_paper=in_paper)
        with self._store.reading() as connection:
            return [turn for (turn,) in connection.execute(query, values)]

    def first(self, choice: Choice, most: int, *, in_paper: bool = False) -> tuple[list[int], int]:
        """The first numbers of `chosen`, and how many there are in all: what is to be seen at once, much sooner."""
        # Who looks for words looks at all marks anyhow.
        query, values = choices.select(choice, in_paper=in_paper, most=-1 if choice.sought else most)
        with self._store.reading() as connection:
            found = [turn for (turn,) in connection.execute(query, values)]
            if len(found) != most:
                return found[:most], len(found)
            (count,) = connection.execute(*choices.count(choice)).fetchone()
        return found, count

    def numbered(self, numbers: Sequence[int]) -> list[Mark]:
        """The marks of these numbers, in their order; those that are no more are left out."""
        with self._store.reading() as connection:
            found: dict[int, Mark] = {}
            for at in range(0, len(numbers), AT_ONCE):
                some = numbers[at : at + AT_ONCE]
                rows = connection.execute(f"{COLUMNS} WHERE turn IN ({gaps(some)})", some).fetchall()
                found |= zip([row[0] for row in rows], self._marks(connection, rows), strict=True)
        return [found[number] for number in numbers if number in found]

    def get(self, mark_id: str) -> Mark | None:
        """One mark; None where there is none, or it was removed."""
        with self._store.reading() as connection:
            rows = connection.execute(f"{COLUMNS} WHERE id = ? AND removed IS NULL", (mark_id,)).fetchall()
            return next(iter(self._marks(connection, rows)), None)

    def numbers(self, mark_ids: Iterable[str]) -> dict[str, int]:
        """The numbers of those of these marks that are here and not removed."""
        wanted = list(mark_ids)
        found: dict[str, int] = {}
        with self._store.reading() as connection:
            for at in range(0, len(wanted), AT_ONCE):
                some = wanted[at : at + AT_ONCE]
                query = f"SELECT id, turn FROM marks WHERE removed IS NULL AND id IN ({gaps(some)})"
                found |= dict(connection.execute(query, some).fetchall())
        return found

    def removed(self, mark_ids: Iterable[str]) -> dict[str, datetime]:
        """Which of these marks have been removed, and when."""
        wanted = list(mark_ids)
        found: dict[str, datetime] = {}
        with self._store.reading() as connection, self._store.understood():
            for at in range(0, len(wanted), AT_ONCE):
                some = wanted[at : at + AT_ONCE]
                query = f"SELECT id, removed FROM marks WHERE removed IS NOT NULL AND id IN ({gaps(some)})"
                found |= {name: datetime.fromisoformat(when) for name, when in connection.execute(query, some)}
        return found

    def tags(self) -> list[str]:
        """All tags in use, by how often they are."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT tag FROM (SELECT tag, count(*) AS uses FROM mark_tags GROUP BY tag) AS used WHERE EXISTS"
                " (SELECT 1 FROM mark_tags AS each JOIN marks ON turn = mark WHERE each.tag = used.tag"
                " AND removed IS NULL) ORDER BY uses DESC, tag"
            )
            return [tag for (tag,) in rows]

    def titles(self, numbers: Sequence[int]) -> dict[int, str]:
        """What the issues of these marks are called."""
        with self._store.reading() as connection:
            rows: list[tuple[int, str]] = []
            for at in range(0, len(numbers), AT_ONCE):
                some = numbers[at : at + AT_ONCE]
                query = f"SELECT turn, title FROM marks JOIN issues ON issues.id = issue WHERE turn IN ({gaps(some)})"
                rows += connection.execute(query, some).fetchall()
        return dict(rows)

    def shelved(self, *, removed: bool = False) -> list[Shelved]:
        """The issues that have marks, or removed ones; the one marked last comes first."""
        condition = "removed IS NOT NULL" if removed else "removed IS NULL"
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT issue, {KEY_OF.format('marked')}, title, marked.count"
                f" FROM (SELECT issue, count(*) AS count, max(turn) AS last FROM marks WHERE {condition}"
                " GROUP BY issue) AS marked JOIN issues ON issues.id = marked.issue ORDER BY last DESC"
            )
            return [Shelved(*row) for row in rows]

    def issues(self, numbers: Sequence[int]) -> dict[int, Shelved]:
        """The issues of these marks, by the numbers of the marks; their counts are not looked at."""
        found: dict[int, Shelved] = {}
        with self._store.reading() as connection:
            for at in range(0, len(numbers), AT_ONCE):
                some = numbers[at : at + AT_ONCE]
                query = (
                    f"SELECT turn, issue, {KEY_OF.format('marks')}, title, 0"
                    f" FROM marks JOIN issues ON issues.id = issue WHERE turn IN ({gaps(some)})"
                )
                found |= {turn: Shelved(*rest) for turn, *rest in connection.execute(query, some)}
        return found

    def change(self, gone: Iterable[str], there: Iterable[tuple[str, str, Mark]]) -> None:
        """Remove marks and keep others, each with the key and title of its issue: all of it, or nothing."""
        with self._store.writing() as connection:
            _remove(connection, gone)
            for key, title, mark in there:
                _keep(connection, one_issue(connection, title or key, key), mark)

    def keep(self, key: str, marks: Iterable[Mark]) -> None:
        """Keep these marks of the issue of this key, all or none; those that are there already are replaced, and those
        that were removed are there again.
        """
        with self._store.writing() as connection:
            issue = one_issue(connection, key, key)
            for mark in marks:
                _keep(connection, issue, mark)

    def remove(self, mark_ids: Iterable[str]) -> None:
        """Remove these marks, all or none. They leave a tombstone, and `keep` brings them back."""
        with self._store.writing() as connection:
            _remove(connection, mark_ids)

    def settle(self, statuses: Mapping[str, MarkStatus]) -> None:
        """Keep whether it is known where these marks stand. That is no change of theirs: it is found anew each time."""
        with self._store.writing() as connection:
            connection.executemany(
                "UPDATE marks SET status = ? WHERE id = ?", [(status, name) for name, status in statuses.items()]
            )

    def keep_draft(self, key: str, draft: Draft) -> None:
        """Keep what is being written, as far as it is; without words, forget it."""
        with self._store.writing() as connection:
            if not draft.words:
                connection.execute("DELETE FROM drafts WHERE id = ?", (draft.id,))
                return
            connection.execute(
                "INSERT INTO drafts (id, issue, places, words, kept) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET words = excluded.words, kept = excluded.kept",
                (draft.id, one_issue(connection, key, key), _written(draft.places), _proper(draft.words), now()),
            )

    def drafts(self, key: str) -> list[Draft]:
        """What was being written in the issue of this key when the program ended."""
        with self._store.reading() as connection, self._store.understood():
            rows = connection.execute(f"SELECT id, places, words FROM drafts {OF_ISSUE} ORDER BY kept", (key,))
            return [Draft(name, _read(places), words) for name, places, words in rows]

    def _marks(self, connection: sqlite3.Connection, rows: Sequence[tuple[object, ...]]) -> list[Mark]:
        with self._store.understood():
            tags = _tags(connection, [row[0] for row in rows])
            return [_mark(row, tuple(tags.get(row[0], ()))) for row in rows]


def _remove(connection: sqlite3.Connection, mark_ids: Iterable[str]) -> None:
    connection.executemany(
        "UPDATE marks SET removed = ? WHERE id = ? AND removed IS NULL", [(now(), each) for each in mark_ids]
    )


def _keep(connection: sqlite3.Connection, issue: int, mark: Mark) -> None:
    """Write all of one mark. A time before the one it replaces is a clock that went back: the later one stays."""
    sought = fold(_proper("\n".join((mark.words, mark.name, mark.quote, *mark.tags)))).text
    (turn,) = connection.execute(
        "INSERT INTO marks (id, issue, kind, colour, look, status, page, article, created, changed, sought)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET issue = excluded.issue,"
        " kind = excluded.kind, colour = excluded.colour, look = excluded.look, status = excluded.status,"
        " page = excluded.page, article = excluded.article, sought = excluded.sought, removed = NULL,"
        " changed = max(excluded.changed, marks.changed) RETURNING turn",
        (
            *(mark.id, issue, mark.kind, mark.colour, mark.look, mark.status, mark.place.page, mark.place.article),
            *(mark.created.isoformat(), mark.changed.isoformat(), sought),
        ),
    ).fetchone()
    connection.execute(
        f"INSERT OR REPLACE INTO mark_signs (mark, {', '.join(names())}) VALUES (?{', ?' * COUNT})",
        (turn, *signs(sought)),
    )
    connection.execute(
        "INSERT INTO mark_contents (mark, places, position, name, words) VALUES (?, ?, ?, ?, ?) ON CONFLICT (mark)"
        " DO UPDATE SET places = excluded.places, position = excluded.position, name = excluded.name,"
        " words = excluded.words",
        (turn, _written(mark.places), mark.position, _proper(mark.name), _proper(mark.words)),
    )
    connection.execute("DELETE FROM mark_tags WHERE mark = ?", (turn,))
    connection.executemany(
        "INSERT INTO mark_tags (mark, place, tag) VALUES (?, ?, ?)",
        [(turn, place, _proper(tag)) for place, tag in enumerate(mark.tags)],
    )
    connection.execute("DELETE FROM drafts WHERE id = ?", (mark.id,))


def _tags(connection: sqlite3.Connection, turns: Sequence[object]) -> dict[object, list[str]]:
    found: dict[object, list[str]] = {}
    for at in range(0, len(turns), AT_ONCE):
        some = turns[at : at + AT_ONCE]
        query = f"SELECT mark, tag FROM mark_tags WHERE mark IN ({gaps(some)}) ORDER BY mark, place"
        for turn, tag in connection.execute(query, some):
            found.setdefault(turn, []).append(tag)
    return found


def _mark(row: Sequence[object], tags: tuple[str, ...]) -> Mark:
    """Raises ValueError where the row is not what `_keep` wrote."""
    _, name, kind, colour, look, status, created, changed, places, position, called, words = row
    if position is not None and not isinstance(position, int):
        raise ValueError(f"not a position: {position}")
    return Mark(
        id=str(name),
        kind=MarkKind(str(kind)),
        places=_read(str(places)),
        created=datetime.fromisoformat(str(created)),
        changed=datetime.fromisoformat(str(changed)),
        position=position,
        words=str(words),
        name=str(called),
        colour=MarkColour(str(colour)),
        look=MarkLook(str(look)),
        tags=tags,
        status=MarkStatus(str(status)),
    )


def _proper(words: str) -> str:
    """What can be written as UTF-8: half a surrogate pair, which some keyboards make, cannot."""
    return words.encode(errors="replace").decode()


def _written(places: Sequence[Locator]) -> str:
    return json.dumps([locators.write(place) for place in places])


def _read(text: str) -> tuple[Locator, ...]:
    """Raises ValueError where it is no list of locators."""
    found = json.loads(text)
    if not isinstance(found, list):
        raise ValueError(f"not a list of locators: {text[:80]}")
    return tuple(_each(found))


def _each(found: list[object]) -> Iterator[Locator]:
    for place in found:
        if not isinstance(place, str):
            raise ValueError("not a locator")
        yield locators.read(place)
