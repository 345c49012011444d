"""The words of the native format: elements, where each may stand, and their attributes, as in schema/issue.rng."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

NAMESPACE = "urn:jumpline:issue:1"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MIMETYPE = b"application/vnd.jumpline.issue+zip"
MAIN = "issue.xml"

HEADING = ("rubric", "kicker", "headline", "deck", "byline")
BODY = {"p": "paragraph", "crosshead": "crosshead", "caption": "caption", "credit": "credit"}
TEXTS = (*HEADING, *BODY, "jump", "furniture", "paper", "number", "edition")

CHILDREN: dict[str, tuple[str, ...]] = {
    "issue": ("paper", "date", "number", "edition", "page"),
    "page": ("facsimile", "furniture", "article"),
    "article": ("region", *HEADING, *BODY, "figure", "jump"),
    "figure": ("caption", "credit"),
    "facsimile": (),
    "region": (),
    "date": (),
    "br": (),
    **dict.fromkeys(TEXTS, ("br",)),
}
ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "page": ("label", "name", "writing-mode", "inferred"),
    "facsimile": ("href",),
    "furniture": ("role",),
    "article": ("id", "rank", "style", "writing-mode", "continues"),
    "region": ("x", "y", "width", "height"),
    "figure": ("href",),
}


def local(element: etree._Element) -> str | None:
    """The element's name in our namespace; None for those of other namespaces, which are passed over."""
    name = etree.QName(element)
    return name.localname if name.namespace == NAMESPACE else None


def own(element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The children in our namespace with their names."""
    for child in element:
        if isinstance(child.tag, str) and (name := local(child)):
            yield name, child


def tag(name: str) -> str:
    """The name as lxml wants it."""
    return f"{{{NAMESPACE}}}{name}"
