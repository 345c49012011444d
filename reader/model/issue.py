"""One newspaper issue: pages, articles, and the printed text in blocks.

Every character of a source stands in exactly one place: a heading field of an article, a block of a part, a jump
line, or a piece of furniture. Texts have no white space at their ends; a line break that is meant (verse) is a
newline inside the text. Offsets into texts count code points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from reader.errors import Sentence
from reader.model.geometry import Region


class BlockRole(StrEnum):
    """What a block of running text is."""

    PARAGRAPH = "paragraph"
    CROSSHEAD = "crosshead"
    CAPTION = "caption"
    CREDIT = "credit"


class FurnitureRole(StrEnum):
    """What a piece of text is that belongs to the page and to no article."""

    NAMEPLATE = "nameplate"
    DATE_LINE = "date-line"
    FOLIO = "folio"
    ADVERTISEMENT = "advertisement"
    OTHER = "other"


class WritingMode(StrEnum):
    """How the lines of a page or article run."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, crosshead, caption or credit."""

    role: BlockRole
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in a part. Its captions and credits are the part's blocks [start:stop]; start == stop where it has
    none.

    `href` names the picture's file within the source, with forward slashes.
    """

    href: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class JumpLine:
    """A jump line as printed, e.g. 下转A2版①; it stands before block `at` of its part (at == len(blocks): at the end).

    What it means is for `reader.jumps` to say.
    """

    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Part:
    """The piece of an article that stands on one page. `region` is its place on the page's facsimile."""

    page: str
    blocks: tuple[Block, ...] = ()
    jump_lines: tuple[JumpLine, ...] = ()
    figures: tuple[Figure, ...] = ()
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its heading fields and its parts in reading order, at least one.

    `rank` (1 is the most important on the page), `style` ("box") and `writing_mode` are hints for composing.
    `continues` is the id of the article that a source says this one continues.
    """

    id: str
    parts: tuple[Part, ...]
    rubric: str | None = None
    kicker: str | None = None
    headline: str | None = None
    deck: str | None = None
    byline: str | None = None
    rank: int | None = None
    style: str | None = None
    writing_mode: WritingMode | None = None
    continues: str | None = None

    def heading(self) -> Iterator[tuple[str, str]]:
        """The heading fields that are there, as (field, text), in the order of print."""
        for name in HEADING_FIELDS:
            if text := getattr(self, name):
                yield name, text

    @property
    def title(self) -> str:
        """What to call the article in a list: its headline, else the first words that it has."""
        words = self.headline or self.kicker or self.rubric or self.deck or self._first_words()
        return words.replace("\n", " ")

    def _first_words(self) -> str:
        texts = (block.text for part in self.parts for block in part.blocks)
        first = next(texts, self.byline or "")
        return first if len(first) <= FIRST_WORDS else first[:FIRST_WORDS] + "…"


HEADING_FIELDS = ("rubric", "kicker", "headline", "deck", "byline")
FIRST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Furniture:
    """A piece of text that belongs to the page: nameplate, date line, folio, advertisement."""

    role: FurnitureRole
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `label` is printed on it (A1, 04), unique in the issue; `inferred` when it had to be guessed.

    `facsimile` names the page picture's file within the source.
    """

    label: str
    name: str | None = None
    inferred: bool = False
    furniture: tuple[Furniture, ...] = ()
    facsimile: str | None = None
    writing_mode: WritingMode | None = None


@dataclass(frozen=True)
class Issue:
    """One issue: pages in their order in the source, articles in their order on the pages.

    `language` is a BCP 47 tag. `fingerprint` ("sha256:…") tells the content of the source; it and the `warnings` say
    how the issue was read, not what it is, and take no part in comparing.
    """

    pages: tuple[Page, ...]
    articles: tuple[Article, ...] = ()
    paper: str | None = None
    date: date | None = None
    number: str | None = None
    edition: str | None = None
    language: str | None = None
    fingerprint: str = field(default="", compare=False)
    warnings: tuple[Sentence, ...] = field(default=(), compare=False)

    @property
    def key(self) -> str:
        """The identity that notes hang on: paper, date and edition where paper and date are known, else the
        fingerprint.
        """
        if self.paper and self.date:
            return "/".join(filter(None, (self.paper, self.date.isoformat(), self.edition)))
        return self.fingerprint

    def page(self, label: str) -> Page | None:
        """The page printed `label`, or None."""
        return next((page for page in self.pages if page.label == label), None)

    def article(self, article_id: str) -> Article | None:
        """The article with this id, or None."""
        return self._articles.get(article_id)

    @cached_property
    def _articles(self) -> dict[str, Article]:
        """The articles by their ids; of two with one id the first."""
        return {article.id: article for article in reversed(self.articles)}

    def on_page(self, label: str) -> Iterator[tuple[Article, int]]:
        """Every (article, index of its part) on the page, in order."""
        for article in self.articles:
            for index, part in enumerate(article.parts):
                if part.page == label:
                    yield article, index
