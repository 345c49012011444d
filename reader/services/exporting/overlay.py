"""Text over the picture of a page, unseen: to be found and copied, article by article within its region."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, sqrt

from reader.model.issue import Issue
from reader.model.jump import PartAddress
from reader.pdf.drawing import Box, Glyph, Item, Words
from reader.pdf.hidden import HIDDEN, width
from reader.services.exporting.drawing import BLACK, Tags, box_of
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, TextAddress
from reader.typeset.sheet import Sheet

PITCH = 1.2  # of the size, from line to line
SMALLER = 0.94
LEAST, LARGEST = 0.5, 24.0  # points


def hidden_text(issue: Issue, sheet: Sheet, tags: Tags) -> Iterator[Item]:
    """The words of every article of a page that is a picture; over all of it where the region is not known."""
    regions = {PartAddress(room.article, room.part): room.area for room in sheet.articles}
    whole = Area(0.0, 0.0, sheet.width, sheet.height)
    for article, number in issue.on_page(sheet.label):
        part = PartAddress(article.id, number)
        texts = list(_texts(issue, part))
        box = box_of(regions.get(part, whole))
        for (address, _), glyphs in zip(texts, spread([text for _, text in texts], box), strict=True):
            yield Words([glyphs], BLACK, tags.text(sheet.label, address), hidden=True)
    page = issue.page(sheet.label)
    furniture = page.furniture if page else ()
    for at, glyphs in enumerate(spread([piece.text for piece in furniture], box_of(whole))):
        address = TextAddress(None, 0, Field.FURNITURE, at)
        yield Words([glyphs], BLACK, tags.text(sheet.label, address), hidden=True)


def _texts(issue: Issue, address: PartAddress) -> Iterator[tuple[TextAddress, str]]:
    """Every text of a part in the order of print."""
    article = issue.article(address.article)
    if article is None:
        return
    for name, text in article.heading() if address.part == 0 else ():
        yield TextAddress(article.id, address.part, Field(name)), text
    part = article.parts[address.part]
    for index in range(len(part.blocks) + 1):
        for number, line in enumerate(part.jump_lines):
            if line.at == index:
                yield TextAddress(article.id, address.part, Field.JUMP, number), line.text
        if index < len(part.blocks):
            yield TextAddress(article.id, address.part, Field.BLOCK, index), part.blocks[index].text


def spread(texts: Sequence[str], box: Box) -> list[list[Glyph]]:
    """The characters of each text in lines that fill the box, in type just small enough for all to be in it."""
    lengths = [sum(map(width, text)) / 1000 for text in texts]
    size = min(LARGEST, max(LEAST, sqrt(box.width * box.height / max(1.0, sum(lengths)))))
    while size > LEAST and PITCH * size * _lines(lengths, box.width / size) > box.height:
        size *= SMALLER
    made, y = [], box.y + size
    for text in texts:
        glyphs, y = _set(text, box, size, y)
        made.append(glyphs)
    return made


def _lines(lengths: Sequence[float], measure: float) -> int:
    return sum(ceil(length / max(1.0, measure - 1)) for length in lengths)


def _set(text: str, box: Box, size: float, y: float) -> tuple[list[Glyph], float]:
    """One text from baseline `y` on, and the baseline that follows it."""
    glyphs: list[Glyph] = []
    x = box.x
    for character in text:
        wide = width(character) * size / 1000
        if character == "\n" or x + wide > box.x + box.width:
            x, y = box.x, y + PITCH * size
        if character != "\n":
            glyphs.append(Glyph(HIDDEN, 0, x, y, size, character))
            x += wide
    return glyphs, y + PITCH * size
