"""The notebook: marks of one issue or of all in reading order, as Markdown or one HTML file; and taking in others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import groupby

from reader.model.locator import Locator
from reader.model.marks import Mark, MarkStatus
from reader.services.annotations import Kept

_NUMBER = re.compile(r"(\d+)")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_AT_START = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)


def in_reading_order(marks: Iterable[Mark], pages: Sequence[str] = ()) -> list[Mark]:
    """The marks as they stand in the paper, page by page; `pages` are its labels in order, where they are known."""
    order = {label: number for number, label in enumerate(pages)}

    def key(mark: Mark) -> tuple[object, ...]:
        place = mark.place
        page = order.get(place.page or "", len(order))
        region = (place.region.y, place.region.x) if place.region else (0.0, 0.0)
        return (page, _by_numbers(place.page or ""), *_within(place), region, mark.position or 0, mark.created)

    return sorted(marks, key=key)


def _by_numbers(label: str) -> tuple[tuple[int, int, str], ...]:
    """A2 before A10."""
    pieces = _NUMBER.split(label)
    return tuple((1, int(piece), "") if piece.isdecimal() else (0, 0, piece) for piece in pieces)


def _within(place: Locator) -> tuple[object, ...]:
    article = _by_numbers(place.article or "")
    return (article, place.part or 0, -1 if place.block is None else place.block, place.start or 0)


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking in a set of marks would do: `added` and `newer` ones come in; the rest stays as it is here.

    `gone` are those that were removed here since they were last changed.
    """

    added: tuple[Kept, ...]
    newer: tuple[Kept, ...]
    same: int
    older: int
    gone: tuple[Kept, ...]

    @property
    def removed(self) -> int:
        """How many were removed here."""
        return len(self.gone)

    @property
    def taken(self) -> tuple[Kept, ...]:
        """All that come in."""
        return self.added + self.newer


def merge(theirs: Iterable[Kept], ours: Mapping[str, Mark], removed: Mapping[str, datetime]) -> Merge:
    """Put a set beside what is here. Of two states of a mark the later one counts; one that was removed here since its
    last change stays removed. Taking the same set in twice changes nothing.
    """
    added, newer, gone = [], [], []
    same = older = 0
    for kept in {each.mark.id: each for each in theirs}.values():
        mark, here = kept.mark, ours.get(kept.mark.id)
        if here is None and mark.id in removed and removed[mark.id] >= mark.changed:
            gone.append(kept)
        elif here is None:
            added.append(kept)
        elif _is_as(mark, here):
            same += 1
        elif mark.changed > here.changed:
            newer.append(kept)
        else:
            older += 1
    return Merge(tuple(added), tuple(newer), same, older, tuple(gone))


def _is_as(mark: Mark, here: Mark) -> bool:
    """Whether nothing was written otherwise; where it stands now is for the issue to say."""
    fields = ("kind", "words", "name", "colour", "look", "tags", "quotation")
    return all(getattr(mark, name) == getattr(here, name) for name in fields)


@dataclass(frozen=True, slots=True)
class Wording:
    """The few words that a notebook has of its own, in the reader's language; `page` has a gap {page}."""

    title: str
    page: str
    waiting: str


def markdown(kept: Sequence[Kept], wording: Wording) -> str:
    """The marks as Markdown (CommonMark), issue by issue and page by page; what the reader wrote stays as written."""
    lines = [f"# {in_plain_words(wording.title)}"]
    for issue, marks in _by_issue(kept):
        lines.append(f"## {in_plain_words(issue)}")
        for page, some in groupby(marks, key=lambda mark: mark.place.page):
            if page:
                lines.append(f"### {in_plain_words(wording.page.format(page=page))}")
            lines += [block for mark in some for block in _in_markdown(mark, wording)]
    return "\n\n".join(lines) + "\n"


def _in_markdown(mark: Mark, wording: Wording) -> Iterator[str]:
    if mark.name:
        yield f"**{in_plain_words(mark.name)}**"
    if mark.quote:
        yield "\n".join(f"> {in_plain_words(line)}" for line in mark.quote.split("\n"))
    if mark.words:
        yield mark.words
    yield "*" + in_plain_words(" · ".join(_about(mark, wording))) + "*"


def _about(mark: Mark, wording: Wording) -> Iterator[str]:
    yield mark.changed.astimezone().strftime("%Y-%m-%d %H:%M")
    if mark.tags:
        yield "、".join(mark.tags)
    if mark.status is MarkStatus.WAITING:
        yield wording.waiting


def in_plain_words(text: str) -> str:
    """The text with nothing in it that Markdown would take for its own."""
    return _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text)).replace("\n", " ")


def html(kept: Sequence[Kept], wording: Wording) -> str:
    """The marks as one HTML file that needs no other; what the reader wrote stands there letter by letter."""
    body = [f"<h1>{escape(wording.title)}</h1>"]
    for issue, marks in _by_issue(kept):
        body.append(f"<h2>{escape(issue)}</h2>")
        for page, some in groupby(marks, key=lambda mark: mark.place.page):
            if page:
                body.append(f"<h3>{escape(wording.page.format(page=page))}</h3>")
            body += [_in_html(mark, wording) for mark in some]
    head = f'<meta charset="utf-8"><title>{escape(wording.title)}</title><style>{_STYLE}</style>'
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body>\n" + "\n".join(body) + "\n</body></html>\n"


_STYLE = (
    "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.15em/1.7 'Noto Serif CJK SC','Songti SC',SimSun,serif}"
    "blockquote{margin:1em 0;padding-left:.8em;border-left:.3em solid #c8a24a;white-space:pre-wrap}"
    "p{white-space:pre-wrap}footer{color:#595959;font-size:.85em}article{margin-bottom:1.6em}"
    ".green{border-color:#4f8f4f}.blue{border-color:#3f72b5}.pink{border-color:#c55a86}.purple{border-color:#7d5bb0}"
    ".orange{border-color:#d07a2c}"
)


def _in_html(mark: Mark, wording: Wording) -> str:
    pieces = [f"<p><strong>{escape(mark.name)}</strong></p>"] if mark.name else []
    if mark.quote:
        pieces.append(f'<blockquote class="{mark.colour}">{escape(mark.quote)}</blockquote>')
    if mark.words:
        pieces.append(f"<p>{escape(mark.words)}</p>")
    return f"<article>{''.join(pieces)}<footer>{escape(' · '.join(_about(mark, wording)))}</footer></article>"


def _by_issue(kept: Sequence[Kept]) -> Iterator[tuple[str, list[Mark]]]:
    """The marks of each issue, in the order given."""
    titles = {each.issue: each.title for each in kept}
    for issue, title in titles.items():
        yield title, [each.mark for each in kept if each.issue == issue]
