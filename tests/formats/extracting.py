"""What an extractor does to a page: the articles of a known page as raw text, in the manner of one or another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.issue import Article, BlockRole, Issue
from reader.text.wide import is_eastern, is_han, width


@dataclass(frozen=True, slots=True)
class Manner:
    """How an extractor writes: `gaps` between paragraphs, `columns` full squares wide (0: a paragraph a line).

    `indent`: whether it keeps the space before a paragraph's first line. `cut`: every so many paragraphs one is cut as
    by a column's end.
    """

    gaps: bool = True
    columns: int = 0
    indent: bool = True
    cut: int = 0


MANNERS = {
    "paragraphs": Manner(),
    "cut": Manner(cut=3),
    "dense": Manner(gaps=False),
    "wrapped": Manner(gaps=False, columns=17),
    "wrapped, gaps": Manner(gaps=True, columns=15),
    "wrapped, no indent": Manner(gaps=False, columns=18, indent=False),
}


def page_text(issue: Issue, label: str, manner: Manner) -> str:
    """One page of the issue as an extractor of this manner gives it."""
    out: list[str] = []
    page = issue.page(label)
    assert page is not None
    if any(field for field in (issue.number, issue.date)) and label == issue.pages[0].label:
        out += [issue.paper or "", f"{issue.date:%Y年%-m月%-d日} {issue.number or ''}"]
    out += [f"{label} {page.name or ''}".strip()]
    for article, _ in issue.on_page(label):
        out += _article(article, manner)
    return ("\n\n" if manner.gaps else "\n").join(out) + "\n"


def _article(article: Article, manner: Manner) -> Iterator[str]:
    yield from (text for _, text in article.heading())
    part = article.parts[0]
    jumps = {jump.at: jump.text for jump in part.jump_lines}
    cut = 0
    for at, block in enumerate(part.blocks):
        if at in jumps:
            yield jumps[at]
        if block.role is not BlockRole.PARAGRAPH or "\n" in block.text:
            yield block.text
            continue
        cut += 1
        cuts = manner.cut and cut % manner.cut == 0 and len(block.text) > 60
        yield from _paragraph(block.text, manner, cuts=bool(cuts))
    if len(part.blocks) in jumps:
        yield jumps[len(part.blocks)]


def _paragraph(text: str, manner: Manner, *, cuts: bool) -> Iterator[str]:
    if cuts:
        middle = _middle(text)
        yield from (text[:middle].rstrip(), text[middle:].lstrip())
    elif manner.columns:
        printed = "\n".join(wrapped(text, manner.columns * 2))
        yield printed if manner.indent else printed.lstrip()
    else:
        yield text


def _middle(text: str) -> int:
    """A place about the middle where a column may end: between words, or between two Chinese characters."""
    middle = len(text) // 2
    if not is_eastern(text):
        return text.index(" ", middle)
    return next(at for at in range(middle, len(text)) if is_han(text[at]) and is_han(text[at - 1]))


def wrapped(text: str, column: int) -> Iterator[str]:
    """Printed lines; no line begins with a closing mark."""
    if not is_eastern(text):
        yield from _words(text, 44)
        return
    line = "　　"
    for character in text:
        if width(line + character) > column and character not in "，。、；：？！”’）》」』":
            yield line
            line = ""
        line += character
    yield line


def _words(text: str, column: int) -> Iterator[str]:
    line = "   "
    for word in text.split():
        if line.strip() and len(line) + 1 + len(word) > column:
            yield line
            line = ""
        line = f"{line} {word}" if line.strip() else line + word
    yield line
