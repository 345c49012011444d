"""Marks go out as Web Annotations and come back as they were; those of other programs are understood."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DamagedFile, TooLarge
from reader.model.geometry import Region
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook, MarkStatus
from reader.services import annotations as sets
from reader.services.annotations import Kept, as_json, from_json

NOW = datetime(2026, 3, 5, 6, 20, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
QUOTATIONS = st.builds(Quotation, TEXTS.filter(bool), TEXTS, TEXTS)
REGIONS = st.builds(Region, st.floats(0, 0.5), st.floats(0, 0.5), st.floats(0.01, 0.5), st.floats(0.01, 0.5))
ON_WORDS = st.builds(
    lambda page, block, start, length, quotation: Locator("k", page, "a", 0, block, start, start + length, quotation),
    TEXTS, st.integers(0, 9), st.integers(0, 99), st.integers(1, 99), QUOTATIONS,
)  # fmt: skip
ON_HEADING = st.builds(lambda quotation: Locator("k", "A1", "a", 0, None, 0, 2, quotation, heading="deck"), QUOTATIONS)
ON_SPOT = st.builds(lambda region: Locator("k", "B3", region=region), REGIONS)
OTHERS = st.lists(st.builds(lambda page: Locator("k", page, "b", 0, 0, 0, 4), TEXTS), max_size=2)
MARKS = st.builds(
    lambda mark_id, first, others, **fields: Mark(str(mark_id), places=(first, *others), **fields),
    st.uuids(), ON_WORDS | ON_HEADING | ON_SPOT, OTHERS,
    kind=st.sampled_from(MarkKind), created=st.just(NOW), changed=st.datetimes(timezones=st.just(UTC)),
    position=st.none() | st.integers(0, 9999), words=TEXTS, name=TEXTS, colour=st.sampled_from(MarkColour),
    look=st.sampled_from(MarkLook), tags=st.lists(TEXTS.filter(bool), max_size=3).map(tuple),
    status=st.sampled_from(MarkStatus),
)  # fmt: skip


def item(**fields: Any) -> dict[str, Any]:
    """An annotation of another program."""
    selector = [{"type": "TextQuoteSelector", "exact": "大桥通车", "prefix": "昨天，", "suffix": "了"}]
    target = {"source": "a.html", "selector": selector, "meta": {"page": "A1"}}
    body = {"type": "TextualBody", "value": "记", "color": "blue", "highlight": "underline", "keyword": "桥"}
    kept = {"id": "urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2", "created": "2026-03-05T06:20:00Z"}
    return {**kept, "target": target, "body": body, **fields}


def set_of(*items: object, **fields: Any) -> bytes:
    about = {"dc:identifier": ["江声日报/2026-03-05"], "dc:title": "江声日报"}
    return json.dumps({"type": "AnnotationSet", "about": about, "items": items, **fields}).encode()


@given(st.lists(MARKS, max_size=3, unique_by=lambda mark: mark.id))
def test_there_and_back_is_exact(marks: list[Mark]) -> None:
    kept = [Kept("k", "江声日报 2026年3月5日", mark) for mark in marks]
    back = from_json(as_json(kept, NOW).encode())
    positioned = [each.mark.position if each.mark.quotation else None for each in kept]
    assert [each.mark.position for each in back] == positioned
    assert [(each.issue, each.title, _bare(each.mark)) for each in back] == [
        (each.issue, each.title, _bare(each.mark)) for each in kept
    ]


def _bare(mark: Mark) -> Mark:
    return replace(mark, position=None)


def test_what_others_look_for_is_there() -> None:
    place = Locator("k", "A1", "a", 0, 0, 4, 8, Quotation("大桥通车", "昨天，", "了"))
    mark = Mark("7d444840-9dc0-11d1-b245-5ffdce74fad2", MarkKind.NOTE, (place,), NOW, NOW, 17, "记", tags=("桥", "城"))
    found = json.loads(as_json([Kept("k", "江声日报", mark)], NOW))
    assert (found["@context"], found["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationSet")
    assert found["about"]["dc:identifier"] == ["k"]
    (only,) = found["items"]
    assert (only["id"], only["type"]) == ("urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2", "Annotation")
    assert only["target"]["selector"] == [
        {"type": "TextQuoteSelector", "exact": "大桥通车", "prefix": "昨天，", "suffix": "了"},
        {"type": "TextPositionSelector", "start": 17, "end": 21},
    ]
    assert only["body"] | {"keyword": "桥", "value": "记", "color": "yellow", "highlight": "solid"} == only["body"]
    assert "motivation" not in only


def test_a_bookmark_says_that_it_is_one_and_a_spot_where_it_is() -> None:
    spot = Locator("k", "B3", region=Region(0.25, 0.5, 0.125, 0.1))
    mark = Mark("7d444840-9dc0-11d1-b245-5ffdce74fad2", MarkKind.BOOKMARK, (spot,), NOW, NOW, name="看")
    (only,) = json.loads(as_json([Kept("k", "", mark)], NOW))["items"]
    assert only["motivation"] == "bookmarking"
    (selector,) = only["target"]["selector"]
    assert selector["value"] == "xywh=percent:25.0000,50.0000,12.5000,10.0000"


def test_a_note_of_another_program_waits_for_its_issue() -> None:
    (kept,) = from_json(set_of(item()))
    mark = kept.mark
    assert (kept.issue, kept.title) == ("江声日报/2026-03-05", "江声日报")
    assert (mark.kind, mark.words, mark.colour, mark.look) == (MarkKind.NOTE, "记", MarkColour.BLUE, MarkLook.UNDERLINE)
    assert (mark.quotation, mark.place.page, mark.tags) == (Quotation("大桥通车", "昨天，", "了"), "A1", ("桥",))
    assert mark.status is MarkStatus.WAITING


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"body": {"value": "x", "hightlighting": "strikethrough"}}, {"look": MarkLook.STRIKE}),
        ({"body": {"value": "x", "tag": "甲"}}, {"tags": ("甲",)}),
        ({"body": {"value": "x", "tags": ["甲", "乙"]}}, {"tags": ("甲", "乙")}),
        ({"body": [{"value": "x"}]}, {"words": "x"}),
        ({"body": None}, {"kind": MarkKind.HIGHLIGHT}),
        ({"body": {"value": "x", "color": "brown", "highlight": "outline"}}, {"colour": MarkColour.YELLOW}),
        ({"motivation": "bookmarking", "body": {"value": "此处"}}, {"kind": MarkKind.BOOKMARK, "name": "此处"}),
        ({"created": "2026-03-05T06:20:00"}, {"created": NOW}),
        ({"id": "https://example.org/1"}, {"words": "记"}),
        ({"target": "https://example.org/a.html"}, {"quotation": None}),
    ],
)
def test_the_ways_of_other_programs_are_understood(fields: dict[str, Any], expected: dict[str, Any]) -> None:
    (kept,) = from_json(set_of(item(**fields)))
    assert {name: getattr(kept.mark, name) for name in expected} == expected


def test_an_annotation_keeps_its_id_from_one_import_to_the_next() -> None:
    ids = [[each.mark.id for each in from_json(set_of(item(id="x:1"), item(id="x:2")))] for _ in range(2)]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == 2


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[1]", b"null", b"\xff\xfe", b"{}", b'{"items": {}}', b"[" * 100_000,
        set_of("x"), set_of(item(created="?")), set_of(item(created=None)), set_of(item(id=5)),
        set_of(item(target=None)),
        set_of(item(target={"selector": [{"type": "TextQuoteSelector"}]})),
        set_of(item(target={"selector": [{"type": "FragmentSelector", "value": "xywh=percent:1,2"}]})),
        set_of(item(target={"selector": [{"type": "FragmentSelector", "value": "xywh=percent:99,0,50,50"}]})),
        set_of(item(jumpline={"places": [{"issue": 5}]})),
        set_of(item(jumpline={"places": [{"part": 1, "issue": "k"}]})),
        set_of(item(jumpline={"words": 5})), set_of(item(body={"value": "x" * 200_000})), set_of(item(body="x")),
    ],
)  # fmt: skip
def test_what_is_no_set_of_notes_is_one_sentence(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        from_json(data)


def test_there_are_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sets, "MOST_MARKS", 1)
    with pytest.raises(TooLarge):
        from_json(set_of(item(), item(id="x")))
    monkeypatch.setattr(sets, "MOST_BYTES", 10)
    with pytest.raises(TooLarge):
        from_json(set_of())
