"""One <article> becomes an Article of one part; text that has no place in it is kept as a paragraph."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from reader.formats.nativexml.inline import printed, unbroken
from reader.formats.nativexml.pictures import Pictures
from reader.formats.nativexml.values import Values
from reader.formats.nativexml.vocabulary import BODY, HEADING, own
from reader.model.geometry import Region
from reader.model.issue import Article, Block, BlockRole, Figure, JumpLine, Part


@dataclass
class _Piece:
    """What has been read of an article so far."""

    blocks: list[Block] = field(default_factory=list)
    jump_lines: list[JumpLine] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    heading: dict[str, str] = field(default_factory=dict)
    region: Region | None = None
    seen: set[str] = field(default_factory=set)

    def add(self, role: BlockRole, text: str) -> None:
        if text:
            self.blocks.append(Block(role, text))


class ArticleReader:
    """Reads the articles of one issue; ids come from outside, where they are made unique."""

    def __init__(self, values: Values, pictures: Pictures) -> None:
        self._values = values
        self._pictures = pictures

    def read(self, element: etree._Element, article_id: str, page: str) -> Article:
        """The article."""
        piece = _Piece()
        piece.add(BlockRole.PARAGRAPH, stray(element.text))
        for name, child in own(element):
            self._take(piece, name, child)
        for child in element:
            piece.add(BlockRole.PARAGRAPH, stray(child.tail))
        part = Part(page, tuple(piece.blocks), tuple(piece.jump_lines), tuple(piece.figures), piece.region)
        return Article(
            article_id,
            (part,),
            **piece.heading,
            rank=self._values.rank(element),
            style=self._values.style(element),
            writing_mode=self._values.writing_mode(element),
            continues=self._values.continues(element),
        )

    def _take(self, piece: _Piece, name: str, child: etree._Element) -> None:
        if name == "figure":
            self._figure(piece, child)
        elif name == "region":
            self._region(piece, child)
        elif name in HEADING:
            self._heading(piece, name, child)
        elif name != "jump":
            piece.add(BlockRole(BODY.get(name, BlockRole.PARAGRAPH)), printed(child))
        elif text := printed(child):
            piece.jump_lines.append(JumpLine(text, len(piece.blocks)))

    def _heading(self, piece: _Piece, name: str, child: etree._Element) -> None:
        if name in piece.seen:
            self._values.note(
                child, "Line {line}: a second <{element}> found, one expected. Put <br/> between lines.", element=name
            )
        piece.seen.add(name)
        if text := printed(child):
            piece.heading[name] = "\n".join(filter(None, (piece.heading.get(name), text)))

    def _region(self, piece: _Piece, child: etree._Element) -> None:
        if "region" in piece.seen:
            self._values.note(
                child, "Line {line}: a second <{element}> found, one expected. It was passed over.", element="region"
            )
        else:
            piece.region = self._values.region(child)
        piece.seen.add("region")

    def _figure(self, piece: _Piece, figure: etree._Element) -> None:
        start = len(piece.blocks)
        piece.add(BlockRole.CAPTION, stray(figure.text))
        for name, child in own(figure):
            piece.add(BlockRole.CREDIT if name == "credit" else BlockRole.CAPTION, printed(child))
        for child in figure:
            piece.add(BlockRole.CAPTION, stray(child.tail))
        if href := self._pictures.href(figure):
            piece.figures.append(Figure(href, start, len(piece.blocks)))


def stray(text: str | None) -> str:
    """Text that stands between elements, where only white space belongs."""
    return unbroken(text or "").strip()
