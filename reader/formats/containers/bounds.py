"""The bounds that keep a strange file from hurting: sizes in bytes, counts, depths. A blank scan deflates 463 : 1."""

from __future__ import annotations

PIECE = 1 << 16
HEAD = 4096
READ_LIMIT = 64 << 20  # one file, when the caller names no limit of its own
BUDGET = 2 << 30  # everything that is ever read of one source: a hundred pages as scans
ENTRIES = 10_000  # files in a folder or zip
DIRECTORY = 4 << 20  # the table of contents of a zip
DEPTH = 12  # folders within folders
RATIO = 600  # inflated : deflated; deflate itself can do 1032 : 1
RATIO_FROM = 1 << 20  # small files may be as empty as they like
