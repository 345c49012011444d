"""A selection: it stays in its article and in the order of reading, over columns, sheets and jumps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.model.locator import Locator
from reader.services.articletext import ArticleText
from reader.text.words import paragraph_at, word_at

CHARACTER, WORD, PARAGRAPH = 1, 2, 3
"""What one click, two or three take hold of."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The characters of an article between where the selection was begun and where it has come to; in whole words or
    paragraphs where it was begun with two clicks or three. `language` is that of the issue.
    """

    article: ArticleText
    anchor: int
    head: int
    by: int = CHARACTER
    language: str = "zh-Hans"

    @property
    def start(self) -> int:
        """Where it begins in the article's text."""
        return min(self._span(self.anchor)[0], self._span(self.head)[0])

    @property
    def stop(self) -> int:
        """Where it ends in the article's text."""
        return max(self._span(self.anchor)[1], self._span(self.head)[1])

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not self.text.strip()

    @property
    def text(self) -> str:
        """The words: a paragraph a line, jumps healed, without jump lines and folio."""
        return self.article.text[self.start : self.stop]

    def to(self, head: int) -> Selected:
        """The selection, come to another place."""
        return replace(self, head=max(0, min(head, len(self.article.text))))

    def by_step(self, step: int) -> Selected:
        """The selection, grown or shrunk at its head by so many characters."""
        return replace(self.to(self.head + step), by=CHARACTER)

    def by_word(self, step: int) -> Selected:
        """The selection, grown or shrunk at its head by a word on (1) or back (-1)."""
        text = self.article.text
        at = self.head
        if step > 0:
            while at < len(text) and text[at].isspace():
                at += 1
            return replace(self.to(word_at(text, at, self.language)[1]), by=CHARACTER)
        while at > 0 and text[at - 1].isspace():
            at -= 1
        return replace(self.to(word_at(text, at - 1, self.language)[0] if at else 0), by=CHARACTER)

    def places(self, page: str) -> Iterator[Locator]:
        """What of it stands on a page."""
        if self.start < self.stop:
            yield from (place for place in self.article.places(self.start, self.stop) if place.page == page)

    def holds(self, offset: int) -> bool:
        """Whether the place in the article's text is within it."""
        return self.start <= offset < self.stop

    def _span(self, place: int) -> tuple[int, int]:
        text = self.article.text
        if self.by == WORD:
            return word_at(text, min(place, len(text) - 1), self.language) if text else (0, 0)
        if self.by == PARAGRAPH:
            return paragraph_at(text, place)
        return place, place


def whole(article: ArticleText, language: str = "zh-Hans") -> Selected:
    """All of an article."""
    return Selected(article, 0, len(article.text), CHARACTER, language)
