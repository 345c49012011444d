"""An Issue becomes XML: one paragraph a line, the same issue always the same bytes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from lxml import etree

from reader.formats.nativexml.inline import ILLEGAL, set_printed
from reader.formats.nativexml.naming import unique
from reader.formats.nativexml.vocabulary import BODY, LANGUAGE, NAMESPACE, tag
from reader.model.geometry import Region
from reader.model.issue import Article, Figure, Issue, Page, Part

ELEMENTS = {role: name for name, role in BODY.items()}
DEFAULT: Any = {None: NAMESPACE}
LAID_OUT = tuple(map(tag, ("issue", "page", "article", "figure")))


def to_xml(issue: Issue) -> bytes:
    """The issue's XML in UTF-8. An article of several parts becomes several that continue each other."""
    root = etree.Element(tag("issue"), nsmap=DEFAULT)
    if issue.language:
        root.set(LANGUAGE, issue.language)
    _text(root, "paper", issue.paper)
    _text(root, "date", issue.date.isoformat() if issue.date else None)
    _text(root, "number", issue.number)
    _text(root, "edition", issue.edition)
    ids = _ids(issue)
    for page in issue.pages:
        _page(root, issue, page, ids)
    _lay_out(root, 0)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _ids(issue: Issue) -> dict[tuple[str, int], str]:
    """An id for every part; the first part has the article's own."""
    taken = {article.id for article in issue.articles}
    return {
        (article.id, index): unique(article.id, taken) if index else article.id
        for article in issue.articles
        for index, _ in enumerate(article.parts)
    }


def _page(root: etree._Element, issue: Issue, page: Page, ids: dict[tuple[str, int], str]) -> None:
    inferred = "true" if page.inferred else None
    element = _element(
        root, "page", {"label": page.label, "name": page.name, "writing-mode": page.writing_mode, "inferred": inferred}
    )
    if page.facsimile:
        _element(element, "facsimile", {"href": page.facsimile})
    for furniture in page.furniture:
        set_printed(_element(element, "furniture", {"role": furniture.role}), furniture.text)
    for article, index in issue.on_page(page.label):
        _article(element, article, index, ids)


def _article(page: etree._Element, article: Article, index: int, ids: dict[tuple[str, int], str]) -> None:
    continues = article.continues if index == 0 else ids[article.id, index - 1]
    rank = str(article.rank) if article.rank else None
    element = _element(
        page,
        "article",
        {
            "id": ids[article.id, index],
            "rank": rank,
            "style": article.style,
            "writing-mode": article.writing_mode,
            "continues": continues,
        },
    )
    part = article.parts[index]
    if part.region:
        _element(element, "region", _edges(part.region))
    for name, text in article.heading() if index == 0 else ():
        _text(element, name, text)
    _body(element, part)


def _edges(region: Region) -> dict[str, str | None]:
    """Exact, and without an exponent, which the schema does not know."""
    return {name: f"{Decimal(repr(getattr(region, name))):f}" for name in ("x", "y", "width", "height")}


def _body(element: etree._Element, part: Part) -> None:
    """Blocks in order, each figure round its captions, each jump line before its block."""
    figures = list(part.figures)
    figure: etree._Element | None = None
    stop = 0
    for index in range(len(part.blocks) + 1):
        for line in part.jump_lines:
            if line.at == index:
                _text(element, "jump", line.text)
        while figures and figures[0].start <= index:
            stop = figures[0].stop
            figure = _figure(element, figures.pop(0))
        if index < len(part.blocks):
            block = part.blocks[index]
            _text(figure if figure is not None and index < stop else element, ELEMENTS[block.role], block.text)


def _figure(element: etree._Element, figure: Figure) -> etree._Element:
    return _element(element, "figure", {"href": figure.href})


def _element(parent: etree._Element, name: str, attributes: dict[str, str | None]) -> etree._Element:
    kept = {key: ILLEGAL.sub("\ufffd", value) for key, value in attributes.items() if value is not None}
    return etree.SubElement(parent, tag(name), kept)


def _text(parent: etree._Element, name: str, text: str | None) -> None:
    if text:
        set_printed(etree.SubElement(parent, tag(name)), text)


def _lay_out(element: etree._Element, depth: int) -> None:
    """Two spaces a level, in elements that hold no text of their own."""
    if element.tag not in LAID_OUT or not len(element):
        return
    inner = "\n" + "  " * (depth + 1)
    element.text = inner
    for child in element:
        child.tail = inner
        _lay_out(child, depth + 1)
    element[-1].tail = "\n" + "  " * depth
