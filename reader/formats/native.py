"""Jumpline's own format: *.npissue (a zip), the same as a folder with issue.xml, or that XML alone."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from lxml import etree

from reader.errors import DamagedFile
from reader.formats.nativexml.faults import Fault
from reader.formats.nativexml.packing import pack
from reader.formats.nativexml.parsing import SIZE, parse
from reader.formats.nativexml.reading import build
from reader.formats.nativexml.structure import breaches, judged
from reader.formats.nativexml.vocabulary import MAIN, MIMETYPE, own
from reader.formats.nativexml.writing import to_xml
from reader.formats.source import Source
from reader.model.issue import Issue

NAME = "native"
SUFFIX = ".npissue"
ENDINGS = (SUFFIX, MAIN)

ROOT = re.compile(rb"<(?:[\w.-]+:)?issue\b[^<>]*[\"']urn:jumpline:issue[:\"']")
LOOK = 1 << 16  # bytes from the start in which the root element must be seen


def recognise(source: Source) -> bool:
    """Whether the source says of itself that it is one of ours; it may still be damaged."""
    if source.name.lower().endswith(SUFFIX) or _has_mimetype(source):
        return True
    main = _main(source)
    return main is not None and ROOT.search(source.head(main, LOOK).replace(b"\0", b"")) is not None


def read(source: Source) -> Issue:
    """The issue, with its small faults as warnings. Raises FileError."""
    root, main = _opened(source)
    issue, small = build(root, source.has, posixpath.dirname(main))
    large = breaches(root)
    _refuse_if_all_damaged(root, large)
    warnings = tuple(fault.sentence for fault in _by_line([*large, *small]))
    return replace(issue, warnings=warnings, fingerprint=source.fingerprint([main]))


def faults(source: Source) -> tuple[Fault, ...]:
    """Everything that breaks the rules, in the order of lines. Raises FileError where nothing can be read at all."""
    root, main = _opened(source)
    _, small = build(root, source.has, posixpath.dirname(main))
    found = [*breaches(root), *small]
    unexplained = judged(root)
    return _by_line(found or filter(None, [unexplained]))


def write(issue: Issue, path: Path, pictures: Source | None = None) -> None:
    """The issue as a *.npissue at `path`, with the pictures that are there. Raises WriteError and FileError."""
    hrefs = [figure.href for article in issue.articles for part in article.parts for figure in part.figures]
    hrefs += [page.facsimile for page in issue.pages if page.facsimile]
    pack(path, to_xml(issue), hrefs, pictures)


def _opened(source: Source) -> tuple[etree._Element, str]:
    main = _main(source)
    if main is None:
        raise DamagedFile("There is no issue.xml in it. Ask for the file anew.")
    return parse(source.read(main, SIZE)), main


def _main(source: Source) -> str | None:
    """The issue's XML: issue.xml at the top, or in the one folder that was packed, or the only file."""
    names = source.names()
    if MAIN in names or len(names) == 1:
        return MAIN if MAIN in names else names[0]
    deeper = [name for name in names if name.count("/") == 1 and name.endswith(f"/{MAIN}")]
    return deeper[0] if len(deeper) == 1 else None


def _has_mimetype(source: Source) -> bool:
    return "mimetype" in source.names() and source.head("mimetype").strip() == MIMETYPE


def _refuse_if_all_damaged(root: etree._Element, found: Iterable[Fault]) -> None:
    """One damaged page never takes the issue down; where every page is, the file is not what it says."""
    damaged = [fault for fault in found if fault.damaging]
    pages = sum(name == "page" for name, _ in own(root))
    if len({fault.page for fault in damaged}) >= pages:
        first = damaged[0].sentence
        raise DamagedFile(first.template, **dict(first.values))


def _by_line(found: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(found, key=lambda fault: fault.line))
