"""Pages to compose in tests, and what stands on their sheets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from reader.model.issue import Article, Block, BlockRole, Figure, Furniture, Issue, JumpLine, Page, Part
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.geometry import BROADSHEET, Paper
from reader.typeset.placed import Field, TextAddress
from reader.typeset.sheet import Sheet
from tests.typeset.wholeems import WholeEms

SENTENCE = "澄江的水退下去三尺，滩地上长出了新草，白鹭也跟着回来了。"


def story(number: int, length: int = 300, **fields: Any) -> Article:
    """An article of two paragraphs with so many characters."""
    text = (SENTENCE * (length // len(SENTENCE) + 1))[:length]
    blocks = (Block(BlockRole.PARAGRAPH, text[: length // 2]), Block(BlockRole.PARAGRAPH, text[length // 2 :]))
    headline = f"第{number}条新闻的标题"
    kept = {"headline": headline, **fields}
    return Article(f"a1-{number}", (Part("A1", tuple(block for block in blocks if block.text)),), **kept)


def pictured(number: int, jump: str | None = None) -> Article:
    """An article with a crosshead, a picture with caption and credit, and perhaps a jump line."""
    blocks = (
        Block(BlockRole.PARAGRAPH, SENTENCE * 6),
        Block(BlockRole.CROSSHEAD, "水退之后"),
        Block(BlockRole.CAPTION, "白鹭飞过新滩。"),
        Block(BlockRole.CREDIT, "本报记者 摄"),
        Block(BlockRole.PARAGRAPH, SENTENCE * 6),
    )
    lines = (JumpLine(jump, len(blocks)),) if jump else ()
    part = Part("A1", blocks, lines, (Figure("images/heron.png", 2, 4),))
    return Article(f"a1-{number}", (part,), headline="水退三尺鹭归来", deck="拆掉围堰之后", byline="本报记者 沈若水")


def an_issue(*articles: Article, furniture: Iterable[Furniture] = (), language: str | None = "zh-Hans") -> Issue:
    """An issue with one page."""
    return Issue((Page("A1", furniture=tuple(furniture)),), tuple(articles), language=language)


def composed(issue: Issue, links: Links | None = None, paper: Paper = BROADSHEET) -> tuple[Sheet, ...]:
    """The sheets of page A1 in whole ems; every picture is three to two."""
    return compose(issue, "A1", links or Links(), WholeEms(), lambda href: (1200, 800), paper)


def texts(issue: Issue) -> dict[TextAddress, str]:
    """Every text that the sheets of the first page must show."""
    found: dict[TextAddress, str] = {}
    for article, number in issue.on_page(issue.pages[0].label):
        part = article.parts[number]
        found |= {TextAddress(article.id, number, Field(name)): words for name, words in article.heading()}
        found |= {TextAddress(article.id, number, Field.BLOCK, at): block.text for at, block in enumerate(part.blocks)}
        found |= {TextAddress(article.id, number, Field.JUMP, at): line.text for at, line in enumerate(part.jump_lines)}
    page = issue.pages[0]
    return found | {TextAddress(None, 0, Field.FURNITURE, at): piece.text for at, piece in enumerate(page.furniture)}


def placed(sheets: Sequence[Sheet]) -> Counter[tuple[TextAddress, int]]:
    """How often each code point of each text stands on the sheets."""
    return Counter(
        (line.address, at)
        for sheet in sheets
        for line in sheet.lines
        for at in range(line.line.start, line.line.stop)
        if line.text.text[at] != "\n" and line.address.field is not Field.LABEL
    )


def wanted(issue: Issue) -> Counter[tuple[TextAddress, int]]:
    """Each code point of each text once."""
    return Counter(
        (address, at) for address, words in texts(issue).items() for at, letter in enumerate(words) if letter != "\n"
    )
