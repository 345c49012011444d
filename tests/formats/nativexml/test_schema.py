"""The published schema and our own words agree about what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from reader.formats import native
from reader.formats.nativexml.faults import Fault
from reader.formats.nativexml.parsing import parse
from reader.formats.nativexml.reading import build
from reader.formats.nativexml.structure import breaches, judged, schema
from reader.formats.nativexml.vocabulary import ATTRIBUTES, CHILDREN, NAMESPACE
from reader.formats.nativexml.writing import to_xml
from reader.formats.source import open_source
from reader.paths import resource
from tests.builders import full, put, xml

SMALL_BUT_VALID = ("there is no picture", "a second article", "a second page", "it continues")
RELAX = "{http://relaxng.org/ns/structure/1.0}"


def found(root: etree._Element) -> list[Fault]:
    """All that our words find wrong, but for what no schema can see: the same name twice, files that are not there."""
    _, small = build(root, lambda _: True)
    unseen = [fault for fault in small if any(words in str(fault.sentence) for words in SMALL_BUT_VALID)]
    return [*breaches(root), *(fault for fault in small if fault not in unseen)]


def test_the_schema_has_the_same_words() -> None:
    rules = schema_tree()
    elements = {element.get("name") for element in rules.iter(f"{RELAX}element")} - {None}
    assert elements == set(CHILDREN)
    attributes = {attribute.get("name") for attribute in rules.iter(f"{RELAX}attribute")} - {None}
    assert attributes == {name for names in ATTRIBUTES.values() for name in names}


def schema_tree() -> etree._Element:
    """The schema's own XML."""
    return etree.parse(str(resource("schema", "issue.rng"))).getroot()


def test_a_sound_issue_satisfies_both() -> None:
    root = parse(to_xml(full()))
    assert found(root) == []
    assert judged(root) is None


VALUES = st.sampled_from(["-1", "box", "A1", "true", "", " ", "0.5"])
NAMES = st.sampled_from([*CHILDREN, "para"])


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """The full issue after a few random changes."""
    root = etree.fromstring(to_xml(full()))
    for _ in range(draw(st.integers(1, 3))):
        elements = list(root.iter())
        victim = elements[draw(st.integers(0, len(elements) - 1))]
        _spoil(draw, victim)
    return etree.tostring(root)


def _spoil(draw: st.DrawFn, victim: etree._Element) -> None:
    kind = draw(st.sampled_from(["rename", "insert", "text", "attribute", "value", "drop", "remove", "foreign"]))
    parent = victim.getparent()
    attributes = list(map(str, victim.attrib))
    if kind == "rename" and parent is not None:
        victim.tag = f"{{{NAMESPACE}}}{draw(NAMES)}"
    elif kind == "insert":
        victim.insert(draw(st.integers(0, len(victim))), etree.Element(f"{{{NAMESPACE}}}{draw(NAMES)}"))
    elif kind == "text":
        victim.text = draw(st.sampled_from(["散", " ", None]))
    elif kind == "attribute":
        victim.set(draw(st.sampled_from(["label", "rank", "class", "role", "{urn:x}y"])), "1")
    elif kind == "value" and attributes:
        victim.set(draw(st.sampled_from(attributes)), draw(VALUES))
    elif kind == "drop" and attributes:
        del victim.attrib[draw(st.sampled_from(attributes))]
    elif kind == "remove" and parent is not None:
        parent.remove(victim)
    elif kind == "foreign":
        victim.append(etree.Element("{urn:x}para"))


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(spoiled())
def test_the_schema_and_our_words_agree(data: bytes) -> None:
    root = parse(data)
    if any(element.tag == f"{{{NAMESPACE}}}date" and len(element) for element in root.iter()):
        return  # <date> is data and has no place for elements, of whatever namespace
    if not any(element.tag == f"{{{NAMESPACE}}}page" for element in root):
        assert judged(root) is not None
        return
    assert bool(found(root)) == (judged(root) is not None), (data.decode(), list(map(str, schema().error_log)))


def test_what_only_the_schema_sees_is_told_too(tmp_path: Path) -> None:
    body = '<date>2026-03-05<x:y xmlns:x="urn:x"/></date><page label="A1"/>'
    told = native.faults(open_source([put(tmp_path / "issue.xml", xml(body))]))
    assert [str(fault.sentence)[:30] for fault in told] == ["Line 3: this breaks the schema"]


@pytest.mark.parametrize("number", ["1", "0.5", ".5", "1.", "0", "1.0"])
def test_numbers_of_a_region_are_read_as_the_schema_reads_them(number: str) -> None:
    region = f'<region x="0" y="0" width="{number}" height="1"/>'
    root = parse(xml(f'<page label="A1"><article id="x">{region}</article></page>').encode())
    assert judged(root) is None  # a width of 0 is beyond what a schema can say
    assert bool(found(root)) is (number == "0")
