"""An issue as it might come again: letters read otherwise, paragraphs parted otherwise, articles with other names.

Of every character that is left it is known which one it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, BlockRole, Issue, Part
from reader.model.jump import Links, PartAddress
from reader.services.articletext import ArticleText, article_texts

Source = tuple[PartAddress, int, int]
"""A character of the issue as it was: part, block, code point."""

Letters = list[tuple[str, Source | None]]

MOVED = 6  # paragraphs of a part, of which one is split, one joined and one moved
SPLIT = 5  # letters at least on either side


@dataclass(frozen=True)
class Changed:
    """An issue after the changes. `stands` says in which article's text, and where, each character is that is left."""

    issue: Issue
    links: Links
    stands: Mapping[Source, tuple[PartAddress, int]]
    texts: Mapping[PartAddress, ArticleText]


def change(issue: Issue, rate: float, rng: Random, *, renamed: bool = False) -> Changed:
    """The issue with `rate` of its letters changed, lost or followed by others."""
    alphabet = "".join(block.text for article in issue.articles for part in article.parts for block in part.blocks)
    origins: dict[tuple[PartAddress, int], Letters] = {}
    articles: list[Article] = []
    for article in issue.articles:
        name = f"x{len(articles)}" if renamed else article.id
        parts = []
        for number, part in enumerate(article.parts):
            blocks = _blocks(part, PartAddress(article.id, number), rate, rng, alphabet[:9000])
            for at, (_, letters) in enumerate(blocks):
                origins[PartAddress(name, number), at] = letters
            parts.append(_part(part, blocks))
        articles.append(replace(article, id=name, parts=tuple(parts), continues=None))
    made = replace(issue, articles=tuple(articles))
    return _changed(made, resolve(made), origins)


def _changed(issue: Issue, links: Links, origins: Mapping[tuple[PartAddress, int], Letters]) -> Changed:
    texts = {text.first: text for text in article_texts(issue, links)}
    stands: dict[Source, tuple[PartAddress, int]] = {}
    for first, text in texts.items():
        for stretch in text.stretches(0, len(text.text)):
            if stretch.block is None:
                continue
            begins = text.offset(stretch.locator(issue.key)) or 0
            letters = origins[stretch.address, stretch.block][stretch.start : stretch.stop]
            stands |= {source: (first, begins + at) for at, (_, source) in enumerate(letters) if source}
    return Changed(issue, links, stands, texts)


def _part(part: Part, blocks: Sequence[tuple[BlockRole, Letters]]) -> Part:
    """The part with other blocks; pictures go, and jump lines stay at the end or the beginning."""
    made = tuple(Block(role, "".join(letter for letter, _ in letters)) for role, letters in blocks)
    lines = tuple(replace(line, at=len(made) if line.at else 0) for line in part.jump_lines)
    return replace(part, blocks=made, jump_lines=lines, figures=())


def _blocks(
    part: Part, address: PartAddress, rate: float, rng: Random, alphabet: str
) -> list[tuple[BlockRole, Letters]]:
    blocks = [
        (block.role, list(_letters(block.text, (address, at), rate, rng, alphabet)))
        for at, block in enumerate(part.blocks)
    ]
    for _ in range(len(blocks) // MOVED):
        _split(blocks, rng)
        _join(blocks, rng)
        blocks.insert(rng.randrange(len(blocks)), blocks.pop(rng.randrange(len(blocks))))
    return [(role, letters) for role, letters in blocks if "".join(letter for letter, _ in letters).strip()]


def _letters(
    text: str, where: tuple[PartAddress, int], rate: float, rng: Random, alphabet: str
) -> Iterator[tuple[str, Source | None]]:
    for at, letter in enumerate(text):
        source = (*where, at)
        how = rng.randrange(3) if rng.random() < rate else None
        if how is None:
            yield letter, source
        elif how == 0:  # read as another
            yield rng.choice(alphabet), source
        elif how == 1:
            yield letter, source
            yield rng.choice(alphabet), None


def _split(blocks: list[tuple[BlockRole, Letters]], rng: Random) -> None:
    at = rng.randrange(len(blocks))
    role, letters = blocks[at]
    if len(letters) > 2 * SPLIT:
        cut = rng.randrange(SPLIT, len(letters) - SPLIT)
        blocks[at : at + 1] = [(role, letters[:cut]), (role, letters[cut:])]


def _join(blocks: list[tuple[BlockRole, Letters]], rng: Random) -> None:
    at = rng.randrange(len(blocks))
    if at + 1 < len(blocks) and blocks[at][0] is blocks[at + 1][0] is BlockRole.PARAGRAPH:
        blocks[at : at + 2] = [(BlockRole.PARAGRAPH, blocks[at][1] + blocks[at + 1][1])]
