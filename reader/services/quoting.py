"""Where in an issue words stand that somebody types or pastes: over lines and jumps, in either script, of any width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.services.articletext import ArticleText
from reader.text.folding import fold

MOST = 1000  # places that are counted


@dataclass(frozen=True, slots=True)
class Passage:
    """Code points start:stop of an article's text."""

    article: ArticleText
    start: int
    stop: int

    @property
    def page(self) -> str:
        """The page on which it begins."""
        return next(self.article.stretches(self.start, self.stop)).page


def passages(texts: Sequence[ArticleText], quote: str, page: str = "", article: str = "") -> list[Passage]:
    """The places of the words in reading order, a thousand at most: those that begin on `page` and stand in `article`,
    where these are given. None for a quote without a letter.
    """
    found: list[Passage] = []
    for text in texts:
        for passage in _in(text, quote):
            first = next(text.stretches(passage.start, passage.stop), None)
            if first and page in ("", first.page) and article in ("", first.address.article):
                found.append(passage)
            if len(found) == MOST:
                return found
    return found


def _in(text: ArticleText, quote: str) -> Iterator[Passage]:
    wanted, there = fold(_on_one_line(quote)).text.strip(), fold(_on_one_line(text.text))
    at = there.text.find(wanted) if wanted else -1
    while at >= 0:
        yield Passage(text, *there.span(at, at + len(wanted)))
        at = there.text.find(wanted, at + len(wanted))


def _on_one_line(text: str) -> str:
    """The same with a space for each line end, so that places stay what they are."""
    return text.replace("\n", " ")
