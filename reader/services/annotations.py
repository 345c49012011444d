"""Marks as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in the Readium profile, and back.

What other programs know of stands in the profile's own fields. What only this one knows stands under `jumpline`, so
that the way there and back is exact. Read from others, the misspelt or older names of fields are understood too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID, uuid5

from reader.errors import DamagedFile, TooLarge
from reader.model.geometry import Region
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook, MarkStatus
from reader.text.quotations import AROUND

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FRAGMENTS = "http://www.w3.org/TR/media-frags/"
OURS = "jumpline"
MOST_BYTES = 64 << 20
MOST_MARKS = 200_000
LONGEST = 100_000  # code points of a note or quotation
NAMESPACE = UUID("5c1b8d6e-5c0b-4b35-9d0f-0f4a8e4c7a11")  # for ids of annotations that have none of ours

Json = Mapping[str, Any]
Name = TypeVar("Name", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Kept:
    """A mark, with the key and title of its issue."""

    issue: str
    title: str
    mark: Mark


def as_json(kept: Sequence[Kept], made: datetime) -> str:
    """The set of these marks, in their order."""
    titles = {each.issue: each.title for each in kept}
    about = {"dc:identifier": list(titles), "dc:title": "; ".join(titles.values()), "dc:format": "text/plain"}
    found = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{uuid5(NAMESPACE, made.isoformat() + ''.join(each.mark.id for each in kept))}",
        "type": "AnnotationSet",
        "generator": {"id": "urn:jumpline", "type": "Software", "name": "Jumpline"},
        "generated": made.isoformat(),
        "about": about,
        "items": [_item(each) for each in kept],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def from_json(data: bytes) -> list[Kept]:
    """The marks of a set; those of others wait until their issue is opened. Raises DamagedFile and TooLarge."""
    if len(data) > MOST_BYTES:
        raise TooLarge("The file of notes is larger than {most} bytes. Export fewer notes.", most=MOST_BYTES)
    try:
        found = json.loads(data.decode("utf-8-sig"))
        items = found["items"] if isinstance(found, dict) else found
        if not isinstance(items, list):
            raise ValueError("no list of annotations")
        if len(items) > MOST_MARKS:
            raise TooLarge("The file has more than {most} notes. Export fewer.", most=MOST_MARKS)
        about = found.get("about", {}) if isinstance(found, dict) else {}
        return [_kept(item, about) for item in items]
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise DamagedFile("The file holds no notes that can be read. Export it anew.") from error


def _item(kept: Kept) -> dict[str, Any]:
    mark = kept.mark
    item: dict[str, Any] = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{mark.id}",
        "type": "Annotation",
        "created": mark.created.isoformat(),
        "modified": mark.changed.isoformat(),
        "target": _target(mark),
        "body": _body(mark),
        OURS: _ours(kept),
    }
    if mark.kind is MarkKind.BOOKMARK:
        item["motivation"] = "bookmarking"
    return item


def _body(mark: Mark) -> dict[str, Any]:
    body = {
        "type": "TextualBody",
        "value": mark.words or mark.name,
        "format": "text/markdown",
        "color": mark.colour.value,
        "highlight": mark.look.value,
    }
    return body | ({"keyword": mark.tags[0], "tag": list(mark.tags)} if mark.tags else {})


def _target(mark: Mark) -> dict[str, Any]:
    from urllib.parse import quote

    place = mark.place
    selectors: list[dict[str, Any]] = []
    if said := mark.quotation:
        selectors.append(
            {"type": "TextQuoteSelector", "exact": said.exact, "prefix": said.prefix, "suffix": said.suffix}
        )
        if mark.position is not None:
            stop = mark.position + len(said.exact)
            selectors.append({"type": "TextPositionSelector", "start": mark.position, "end": stop})
    if region := place.region:
        sides = (f"{100 * side:.4f}" for side in (region.x, region.y, region.width, region.height))
        value = f"xywh=percent:{','.join(sides)}"
        selectors.append({"type": "FragmentSelector", "conformsTo": FRAGMENTS, "value": value})
    meta = {"page": place.page} if place.page else {}
    return {"source": quote(place.page or place.issue, safe=""), "selector": selectors, "meta": meta}


def _ours(kept: Kept) -> dict[str, Any]:
    mark = kept.mark
    return {
        "issue": kept.issue,
        "title": kept.title,
        "kind": mark.kind.value,
        "name": mark.name,
        "words": mark.words,
        "position": mark.position,
        "status": mark.status.value,
        "places": [_place(place) for place in mark.places],
    }


def _place(place: Locator) -> dict[str, Any]:
    fields = {name: getattr(place, name) for name in PLACE}
    if place.region:
        fields["region"] = [place.region.x, place.region.y, place.region.width, place.region.height]
    return {name: value for name, value in fields.items() if value is not None}


PLACE = ("issue", "page", "article", "part", "block", "heading", "start", "stop")


def _kept(item: Json, about: Json) -> Kept:
    """Raises KeyError, TypeError, ValueError or AttributeError where the item is no annotation."""
    body = item.get("body") or {}
    body = body[0] if isinstance(body, list) else body
    ours = item.get(OURS) or {}
    issue = _words(ours.get("issue") or _first(about.get("dc:identifier")) or "")
    created = _time(item["created"])
    quotation = _quotation(item)
    words, name = _said(item, body, ours)
    mark = Mark(
        id=_id(item),
        kind=_kind(item, body, ours),
        places=_places(item, ours, issue, quotation),
        created=created,
        changed=_time(item.get("modified") or item["created"]),
        position=_position(item),
        words=words,
        name=name,
        colour=_one_of(MarkColour, body.get("color"), MarkColour.YELLOW),
        look=_one_of(MarkLook, body.get("highlight") or body.get("hightlighting"), MarkLook.SOLID),
        tags=_tags(body),
        status=_one_of(MarkStatus, ours.get("status"), MarkStatus.WAITING),
    )
    return Kept(issue, _words(ours.get("title") or about.get("dc:title") or issue), mark)


def _id(item: Json) -> str:
    """The UUID of the annotation; one made of whatever else it is called."""
    name = _words(item["id"])
    try:
        return str(UUID(name.removeprefix("urn:uuid:")))
    except ValueError:
        return name.removeprefix("urn:uuid:") if OURS in item else str(uuid5(NAMESPACE, name))


def _kind(item: Json, body: Json, ours: Json) -> MarkKind:
    bookmark = item.get("motivation") == "bookmarking"
    otherwise = MarkKind.BOOKMARK if bookmark else MarkKind.NOTE if body.get("value") else MarkKind.HIGHLIGHT
    return _one_of(MarkKind, ours.get("kind"), otherwise)


def _said(item: Json, body: Json, ours: Json) -> tuple[str, str]:
    """What the reader wrote, and what a bookmark is called."""
    if ours:
        return _words(ours.get("words", "")), _words(ours.get("name", ""))
    value = _words(body.get("value") or "")
    return ("", value) if item.get("motivation") == "bookmarking" else (value, "")


def _places(item: Json, ours: Json, issue: str, quotation: Quotation | None) -> tuple[Locator, ...]:
    if ours.get("places"):
        first, *others = ours["places"]
        return (_locator(first, quotation), *(_locator(place, None) for place in others))
    target = item["target"]
    if not isinstance(target, str | dict):
        raise TypeError("an annotation needs a target")
    page = (target.get("meta") or {}).get("page") if isinstance(target, dict) else None
    return (Locator(issue, _words(page) if page else None, quotation=quotation, region=_region(item)),)


def _locator(fields: Json, quotation: Quotation | None) -> Locator:
    known = {name: fields[name] for name in PLACE if name in fields}
    for name, value in known.items():
        if type(value) is not (str if name in ("issue", "page", "article", "heading") else int):
            raise TypeError(f"{name} of a place: {value!r}")
    region = Region(*map(float, fields["region"])) if "region" in fields else None
    return Locator(**known, quotation=quotation, region=region)


def _selectors(item: Json) -> Iterable[Json]:
    target = item["target"]
    found = target.get("selector") or [] if isinstance(target, dict) else []
    return [each for each in (found if isinstance(found, list) else [found]) if isinstance(each, dict)]


def _quotation(item: Json) -> Quotation | None:
    for each in _selectors(item):
        if each.get("type") == "TextQuoteSelector":
            prefix, suffix = _words(each.get("prefix") or ""), _words(each.get("suffix") or "")
            return Quotation(_words(each["exact"]), prefix[-AROUND:], suffix[:AROUND])
    return None


def _position(item: Json) -> int | None:
    for each in _selectors(item):
        if each.get("type") == "TextPositionSelector" and type(each.get("start")) is int:
            return int(each["start"])
    return None


def _region(item: Json) -> Region | None:
    for each in _selectors(item):
        value = _words(each.get("value") or "") if each.get("type") == "FragmentSelector" else ""
        if value.startswith("xywh=percent:"):
            x, y, width, height = (float(side) / 100 for side in value.partition(":")[2].split(","))
            return Region(x, y, width, height)
    return None


def _tags(body: Json) -> tuple[str, ...]:
    """From any of the names that versions of the profile have had."""
    found = body.get("tag") or body.get("tags") or body.get("keyword") or ()
    return tuple(map(_words, [found] if isinstance(found, str) else found))


def _time(value: object) -> datetime:
    time = datetime.fromisoformat(_words(value))
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _words(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise TypeError("not a text, or a very long one")
    return value


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _one_of(names: type[Name], value: object, otherwise: Name) -> Name:
    """The member that is called so; a neutral one for what this program does not know."""
    return next((each for each in names if each.value == value), otherwise)
