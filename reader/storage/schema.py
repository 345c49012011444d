"""The tables of notes.sqlite, as numbered migrations: a migration once released is never changed, only followed.

An issue has one stable id and many keys: its key by paper and date, and the fingerprint of every file of it. Paths are
a JSON list of absolute paths, locators JSON as `reader.storage.locators` writes it, times ISO 8601 in UTC.
"""

from __future__ import annotations

APPLICATION_ID = 0x4A4D504C  # "JMPL", in the header of the file, so that it is known for ours

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE issues (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE issue_keys (
            key TEXT PRIMARY KEY,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX issue_keys_by_issue ON issue_keys (issue)",
        # The order of opening is the order of `turn`, whatever the clock said.
        """
        CREATE TABLE recent_files (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            paths TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            opened TEXT NOT NULL,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE
        ) STRICT
        """,
        "CREATE INDEX recent_files_by_issue ON recent_files (issue)",
        """
        CREATE TABLE reading_places (
            issue INTEGER PRIMARY KEY REFERENCES issues (id) ON DELETE CASCADE,
            locator TEXT NOT NULL,
            kept TEXT NOT NULL
        ) STRICT
        """,
    ),
    (
        # Both parts of a correction are locators; where there is no target, the source goes on nowhere.
        """
        CREATE TABLE corrections (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            source TEXT NOT NULL,
            target TEXT,
            made TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX corrections_by_issue ON corrections (issue)",
        # `folder` is the name of a folder in the folder of attached pages.
        """
        CREATE TABLE attached_pages (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            page TEXT NOT NULL,
            folder TEXT NOT NULL UNIQUE,
            added TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX attached_pages_by_issue ON attached_pages (issue)",
    ),
    (
        # What marks are chosen by; `sought` is their words, folded. A mark that was removed stays, with the time in
        # `removed`. An issue is not deleted while it has marks.
        """
        CREATE TABLE marks (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE RESTRICT,
            kind TEXT NOT NULL,
            colour TEXT NOT NULL,
            look TEXT NOT NULL,
            status TEXT NOT NULL,
            page TEXT,
            article TEXT,
            created TEXT NOT NULL,
            changed TEXT NOT NULL,
            removed TEXT,
            sought TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX marks_by_issue ON marks (issue, removed)",
        "CREATE INDEX marks_by_change ON marks (changed) WHERE removed IS NULL",
        # `places` is a JSON list of locators.
        """
        CREATE TABLE mark_contents (
            mark INTEGER PRIMARY KEY REFERENCES marks (turn) ON DELETE CASCADE,
            places TEXT NOT NULL,
            position INTEGER,
            name TEXT NOT NULL,
            words TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE mark_tags (
            mark INTEGER NOT NULL REFERENCES marks (turn) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            tag TEXT NOT NULL,
            PRIMARY KEY (mark, place)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX mark_tags_by_tag ON mark_tags (tag, mark)",
        # What is being written and not yet kept, by the mark or place it is for.
        """
        CREATE TABLE drafts (
            id TEXT PRIMARY KEY,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE RESTRICT,
            places TEXT NOT NULL,
            words TEXT NOT NULL,
            kept TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX drafts_by_issue ON drafts (issue)",
    ),
    (
        # Articles with their words, so that they outlive the file: `heading` is a JSON list of (field, text), `blocks`
        # one of (role, text), `place` a locator. One that was removed stays, with the time in `removed`.
        """
        CREATE TABLE clippings (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE RESTRICT,
            category TEXT NOT NULL,
            place TEXT NOT NULL,
            heading TEXT NOT NULL,
            blocks TEXT NOT NULL,
            source TEXT NOT NULL,
            clipped TEXT NOT NULL,
            removed TEXT
        ) STRICT
        """,
        "CREATE INDEX clippings_by_issue ON clippings (issue)",
    ),
    (
        # What is needed to choose marks stands in both orders of the notebook, so that the first of them are at hand.
        "DROP INDEX marks_by_change",
        "CREATE INDEX marks_latest ON marks (changed, turn, kind, colour, status, page, issue) WHERE removed IS NULL",
        "CREATE INDEX marks_in_paper ON marks (issue DESC, length(page), page, length(article), article, turn, kind,"
        " colour, status) WHERE removed IS NULL",
        # The characters of `sought`, as `reader.storage.signs` writes them.
        """
        CREATE TABLE mark_signs (
            mark INTEGER PRIMARY KEY REFERENCES marks (turn) ON DELETE CASCADE,
            signs_0 INTEGER NOT NULL,
            signs_1 INTEGER NOT NULL,
            signs_2 INTEGER NOT NULL,
            signs_3 INTEGER NOT NULL,
            signs_4 INTEGER NOT NULL,
            signs_5 INTEGER NOT NULL,
            signs_6 INTEGER NOT NULL,
            signs_7 INTEGER NOT NULL
        ) STRICT
        """,
        "INSERT INTO mark_signs SELECT turn, sign(sought, 0), sign(sought, 1), sign(sought, 2), sign(sought, 3),"
        " sign(sought, 4), sign(sought, 5), sign(sought, 6), sign(sought, 7) FROM marks",
    ),
    (
        # How the issue is looked at there, as `reader.storage.looks` writes it; NULL where that is not known.
        "ALTER TABLE reading_places ADD COLUMN look TEXT",
    ),
)
