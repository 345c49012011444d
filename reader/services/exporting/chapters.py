"""What is written of each article, whatever the form: its heading, its whole text, its notes and its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.issue import Issue
from reader.model.jump import Links, PartAddress
from reader.model.marks import Mark, MarkKind
from reader.services.articletext import ArticleText
from reader.services.contents import page_of
from reader.services.copying import source_line
from reader.services.exporting.extent import Extent, threads_of
from reader.services.naming import date_in_words
from reader.services.opening import OpenIssue
from reader.services.reading import Item, read_whole


@dataclass(frozen=True, slots=True)
class Chapter:
    """An article across its jumps. `heading` are its fields in the order of print, as (field, text).

    `source` says where it stood; `marks` are what the reader marked in it, in the order of its text.
    """

    title: str
    page: str
    heading: tuple[tuple[str, str], ...]
    items: tuple[Item, ...]
    source: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """Articles to be written into one file. `title` names the paper and the day; `names` are the pages' names."""

    title: str
    language: str
    chapters: tuple[Chapter, ...]
    names: tuple[tuple[str, str], ...]
    is_single: bool

    def page_name(self, label: str) -> str:
        """What stands over the articles of a page."""
        return " ".join(filter(None, (label, dict(self.names).get(label, ""))))


def collected(opened: OpenIssue, extent: Extent, title: str, marks: Sequence[Mark] = ()) -> Collection:
    """Everything that is meant, ready for writing."""
    issue, links = opened.issue, opened.links
    chapters = tuple(_chapter(issue, links, first, marks) for first in threads_of(issue, links, extent))
    names = tuple((page.label, page.name or "") for page in issue.pages)
    heading = title
    if issue.paper and issue.date:
        heading = f"{issue.paper} {date_in_words(issue.date, issue.language or 'zh')}"
    return Collection(heading, issue.language or "zh-Hans", chapters, names, extent.article is not None)


def _chapter(issue: Issue, links: Links, first: PartAddress, marks: Sequence[Mark]) -> Chapter:
    reading = read_whole(issue, links, first)
    text = ArticleText(issue, links, first)
    heading = tuple(reading.article.heading()) if first.part == 0 else ()
    members = {(part.article, part.part) for part in reading.thread}
    own = sorted(_of_article(marks, members), key=lambda mark: (mark.position or 0, mark.created))
    page = page_of(issue, first) or ""
    return Chapter(
        reading.article.title, page, heading, reading.items, source_line(issue, text, 0, len(text.text)), tuple(own)
    )


def _of_article(marks: Sequence[Mark], members: set[tuple[str, int]]) -> Iterator[Mark]:
    """Those made in the article that say something: its words, or words to them."""
    for mark in marks:
        place = mark.place
        if (place.article or "", place.part or 0) in members and mark.kind is not MarkKind.BOOKMARK:
            yield mark
