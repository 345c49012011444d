"""Whether the XML keeps to the schema, and if not, where: what was found and what was expected."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lxml import etree

from reader.errors import sentence
from reader.formats.nativexml.faults import Fault, fault, line_of
from reader.formats.nativexml.vocabulary import ATTRIBUTES, CHILDREN, TEXTS, own
from reader.paths import resource

EXCERPT = 24


@cache
def schema() -> etree.RelaxNG:
    """The published schema."""
    return etree.RelaxNG(etree.parse(str(resource("schema", "issue.rng"))))


def breaches(root: etree._Element) -> list[Fault]:
    """What has no place where it stands. Wrong values are found in reading; both together are all that is wrong."""
    return [*_within(root, "issue", None), *_late(root)]


def _within(element: etree._Element, name: str, page: int | None) -> Iterator[Fault]:
    yield from _attributes(element, name)
    if name not in TEXTS and name != "date":
        yield from _stray_text(element, name, page)
    pages = 0
    for child_name, child in own(element):
        inner = pages if child_name == "page" and page is None else page
        pages += child_name == "page"
        if child_name in CHILDREN[name]:
            yield from _within(child, child_name, inner)
        else:
            yield _misplaced(child, name, f"<{child_name}>", page)


def _attributes(element: etree._Element, name: str) -> Iterator[Fault]:
    """Attributes of other namespaces, xml:lang among them, may stand anywhere."""
    known = ATTRIBUTES.get(name, ())
    for attribute in map(str, element.attrib):
        if not attribute.startswith("{") and attribute not in known:
            yield fault(
                element,
                "Line {line}: {expected} expected in <{element}>, {found} found. Remove it there.",
                expected=", ".join(known) or "–",
                element=name,
                found=attribute,
            )


def _stray_text(element: etree._Element, name: str, page: int | None) -> Iterator[Fault]:
    for text, at in [(element.text, element), *((child.tail, child) for child in element)]:
        if words := (text or "").strip():
            short = words if len(words) <= EXCERPT else words[:EXCERPT] + "…"
            yield _misplaced(at, name, f"“{' '.join(short.split())}”", page)


def _misplaced(at: etree._Element, parent: str, found: str, page: int | None) -> Fault:
    expected = ", ".join(f"<{name}>" for name in CHILDREN[parent]) or "–"
    words = sentence(
        "Line {line}: {expected} expected in <{element}>, {found} found. Correct it there, or ask for the file anew.",
        line=line_of(at),
        expected=expected,
        element=parent,
        found=found,
    )
    return Fault(line_of(at), words, page, damaging=page is not None)


def _late(root: etree._Element) -> Iterator[Fault]:
    """What describes the issue stands before its pages."""
    seen = False
    for name, child in own(root):
        seen = seen or name == "page"
        if seen and name in CHILDREN["issue"] and name != "page":
            yield fault(
                child, "Line {line}: <page> expected, <{found}> found. It belongs before the pages.", found=name
            )


def judged(root: etree._Element) -> Fault | None:
    """The schema's own first complaint, for what our words do not cover; None where it is content."""
    rules = schema()
    if rules.validate(root.getroottree()):
        return None
    first = next(iter(rules.error_log.filter_from_errors()), None)
    line, detail = (first.line or line_of(root), first.message) if first else (line_of(root), "")
    words = sentence("Line {line}: this breaks the schema ({detail}). Correct it there.", line=line, detail=detail)
    return Fault(line, words)
