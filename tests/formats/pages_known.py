"""The raw pages in tests/formats/pages, each with its reading beside it, written by hand.

A block of a reading is its letter (p paragraph, x crosshead, c caption, k credit, j jump line) and its text, with … for
any words between.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from reader.model.issue import Article, BlockRole, Issue

FOLDER = Path(__file__).parent / "pages"
LETTERS = {BlockRole.PARAGRAPH: "p", BlockRole.CROSSHEAD: "x", BlockRole.CAPTION: "c", BlockRole.CREDIT: "k"}


def pages() -> list[str]:
    """The names of the pages."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def raw(name: str) -> str:
    """A page as an extractor gives it."""
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def reading(name: str) -> dict[str, Any]:
    """What it says."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


def rows(article: Article) -> list[str]:
    """The blocks and jump lines of the first part, as readings write them."""
    part = article.parts[0]
    found: list[str] = []
    for at in range(len(part.blocks) + 1):
        found += [f"j {jump.text}" for jump in part.jump_lines if jump.at == at]
        found += [f"{LETTERS[block.role]} {block.text}" for block in part.blocks[at : at + 1]]
    return found


def fits(wanted: str, found: str) -> bool:
    """Whether a text is the one that is written with … for any words."""
    if wanted == found:
        return True
    at = 0
    pieces = wanted.split("…")
    for piece in pieces:
        at = found.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return len(pieces) > 1 and found.startswith(pieces[0]) and found.endswith(pieces[-1])


def printed(issue: Issue) -> Counter[str]:
    """Every character that stands somewhere in the issue, white space aside."""
    texts = [line.text for page in issue.pages for line in page.furniture]
    for article in issue.articles:
        texts += [text for _, text in article.heading()]
        texts += [block.text for part in article.parts for block in part.blocks]
        texts += [jump.text for part in article.parts for jump in part.jump_lines]
    return signs("".join(texts))


def signs(text: str) -> Counter[str]:
    """The characters of a text, white space aside."""
    return Counter(sign for sign in text if not sign.isspace())
