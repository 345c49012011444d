"""Words of an article as HTML for other programs: headings, paragraphs and captions, and nothing that could act.

What the newspaper says is escaped by code; no address, style or script of it is taken along.
"""

from __future__ import annotations

from html import escape

from reader.services.articletext import ArticleText

TAGS = {"headline": "h1", "deck": "h2", "crosshead": "h3"}
QUIET = ("caption", "credit", "byline", "rubric", "kicker")


def as_html(text: ArticleText, start: int, stop: int, language: str, source: str = "") -> str:
    """The code points start:stop of the text, and below them the `source` where one is given.

    Words of one line stand in no paragraph of their own, so that they can be put into a sentence.
    """
    lines = list(text.lines(start, stop))
    alone = len(lines) == 1 and not source and lines[0][1:] != _whole_line(text, lines[0][1])
    inner = "\n".join(_line(kind, text.text[first:last], alone=alone) for kind, first, last in lines)
    if source:
        inner += f"\n<p>{escape(source)}</p>"
    return f'<html lang="{escape(language)}"><head><meta charset="utf-8"></head><body>{inner}</body></html>'


def _line(kind: str, words: str, *, alone: bool) -> str:
    inner = escape(words).replace("\n", "<br>")
    if kind in QUIET:
        inner = f"<small>{inner}</small>"
    tag = TAGS.get(kind, "p")
    return inner if alone else f"<{tag}>{inner}</{tag}>"


def _whole_line(text: ArticleText, start: int) -> tuple[int, int]:
    """Where the line ends and begins that `start` is in."""
    return next((first, last) for _, first, last in text.lines(0, len(text.text)) if first <= start < last)
