"""The links of an issue, kept for the next time it is opened: finding them takes longer than all else of opening it."""

from __future__ import annotations

import json
import zlib
from dataclasses import astuple
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import reader
from reader import paths
from reader.errors import Sentence
from reader.model.issue import Issue
from reader.model.jump import Candidate, Jump, JumpKind, JumpStatus, Link, Links, PartAddress
from reader.services.kepttexts import KeptTexts

MOST_KEPT = 200  # issues
LARGEST = 4 << 20  # bytes of the links of one


class KeptLinks:
    """Finds the links of issues, once for each."""

    def __init__(self, texts: KeptTexts) -> None:
        self._texts = texts

    def of(self, issue: Issue) -> Links:
        """All links of an issue, just as `resolve` finds them."""
        key = sha256(f"{_rules()}{issue!r}".encode("utf-8", "replace")).hexdigest()
        kept = _read(self._texts.get(key) or "")
        if kept is None:
            from reader.jumps.resolver import resolve  # its tables take long to be made ready

            kept = resolve(issue)
            self._texts.put(key, _written(kept))
        return kept


def kept_links() -> KeptLinks:
    """The links in the reader's cache folder."""
    return KeptLinks(KeptTexts(paths.cache_folder() / "links", MOST_KEPT, LARGEST))


@cache
def _rules() -> str:
    """What the rules are by which links are found: the program's version, and what its files say of themselves."""
    folders = [Path(reader.__file__).parent / name for name in ("jumps", "model", "text")]
    files = sorted(file for folder in folders for file in folder.glob("*.py"))
    return f"{reader.__version__}{[(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]}"


def _written(links: Links) -> str:
    """As JSON, after a sum by which it is known whether all of it is there."""
    found = json.dumps([[astuple(link) for link in links.links], [list(map(astuple, each)) for each in links.threads]])
    text = f"{found[:-1]}, {json.dumps(links.missing)}]"
    return f"{zlib.crc32(text.encode()):08x}{text}"


def _read(text: str) -> Links | None:
    """What was written; None where it is not that any more."""
    if text[:8] != f"{zlib.crc32(text[8:].encode()):08x}" or not text:
        return None
    links, threads, missing = json.loads(text[8:])
    return Links(
        tuple(map(_link, links)), tuple(tuple(_part(*each) for each in thread) for thread in threads), tuple(missing)
    )


def _link(values: list[Any]) -> Link:
    jump, source, status, target, confidence, reasons, candidates, place = values
    return Link(
        _jump(*jump),
        _part(*source),
        JumpStatus(status),
        _part(*target) if target else None,
        confidence,
        tuple(map(_sentence, reasons)),
        tuple(Candidate(_part(*part), likely, tuple(map(_sentence, why))) for part, likely, why in candidates),
        tuple(place) if place else None,
    )


def _jump(
    kind: str, text: str, pages: list[str], ordinal: int | None, slug: str | None, span: list[int], uncertain: bool
) -> Jump:
    start, stop = span
    return Jump(JumpKind(kind), text, tuple(pages), ordinal, slug, (start, stop), uncertain)


def _part(article: str, part: int) -> PartAddress:
    return PartAddress(article, part)


def _sentence(values: list[Any]) -> Sentence:
    template, gaps = values
    return Sentence(template, tuple((name, value) for name, value in gaps))
