"""What the reader keeps, in notes.sqlite: recent files, places, corrections, attached pages; only user of sqlite3."""

FILE_NAME = "notes.sqlite"
