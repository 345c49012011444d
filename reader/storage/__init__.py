"""What the reader keeps: recent files and reading places, in notes.sqlite. The only user of sqlite3."""
