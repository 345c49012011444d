"""The clippings book as it is kept: articles with their words, by category; removed ones leave a tombstone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from reader.model.clipping import Clipping
from reader.model.issue import Block, BlockRole
from reader.storage import locators
from reader.storage.issuekeys import one_issue
from reader.storage.store import Store, now

COLUMNS = "SELECT id, place, heading, blocks, source, clipped, category FROM clippings WHERE removed IS NULL"


class Clippings:
    """The clippings in a store. Every method raises StorageError where it cannot be read or written."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Clipping]:
        """All clippings in the order in which they were cut out."""
        with self._store.reading() as connection, self._store.understood():
            return [_clipping(row) for row in connection.execute(f"{COLUMNS} ORDER BY turn")]

    def keep(self, key: str, clippings: Iterable[Clipping]) -> None:
        """Keep these clippings of the issue of this key, all or none; those that are there already are replaced, and
        those that were removed are there again.
        """
        with self._store.writing() as connection:
            issue = one_issue(connection, key, key)
            for clipping in clippings:
                _keep(connection, issue, clipping)

    def remove(self, clipping_ids: Iterable[str]) -> None:
        """Remove these clippings, all or none. They leave a tombstone, and `keep` brings them back."""
        with self._store.writing() as connection:
            connection.executemany(
                "UPDATE clippings SET removed = ? WHERE id = ? AND removed IS NULL",
                [(now(), each) for each in clipping_ids],
            )


def _keep(connection: sqlite3.Connection, issue: int, clipping: Clipping) -> None:
    heading = json.dumps(clipping.heading)
    blocks = json.dumps([(block.role, block.text) for block in clipping.blocks])
    connection.execute(
        "INSERT INTO clippings (id, issue, category, place, heading, blocks, source, clipped)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET issue = excluded.issue,"
        " category = excluded.category, place = excluded.place, heading = excluded.heading, blocks = excluded.blocks,"
        " source = excluded.source, removed = NULL",
        (
            *(clipping.id, issue, _proper(clipping.category), locators.write(clipping.place), heading, blocks),
            *(_proper(clipping.source), clipping.clipped.isoformat()),
        ),
    )


def _clipping(row: Sequence[str]) -> Clipping:
    """Raises ValueError where the row is not what `_keep` wrote."""
    name, place, heading, blocks, source, clipped, category = row
    try:
        return Clipping(
            id=name,
            place=locators.read(place),
            heading=tuple((str(field), str(text)) for field, text in json.loads(heading)),
            blocks=tuple(Block(BlockRole(role), str(text)) for role, text in json.loads(blocks)),
            source=source,
            clipped=datetime.fromisoformat(clipped),
            category=category,
        )
    except TypeError as error:
        raise ValueError(f"not a clipping: {name}") from error


def _proper(words: str) -> str:
    """What can be written as UTF-8: half a surrogate pair, which some keyboards make, cannot."""
    return words.encode(errors="replace").decode()
