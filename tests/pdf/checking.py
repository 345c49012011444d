"""The rules for tagged PDF that a checker of PDF/UA looks at first, held against a file; and its text."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

HEADINGS = ("/H1", "/H2")
NEEDING_PARENTS = {"/Caption": "/Figure"}


def faults(path: Path) -> list[str]:
    """Everything that is wrong with the tags of a file."""
    with pikepdf.open(path) as pdf:
        return [*_of_file(pdf), *_of_content(pdf), *_of_tree(pdf), *_of_annotations(pdf)]


def _of_file(pdf: pikepdf.Pdf) -> Iterator[str]:
    if not pdf.Root.MarkInfo.Marked:
        yield "the file does not say that it is tagged"
    if not str(pdf.Root.get("/Lang", "")):
        yield "the file has no language"
    if not pdf.Root.ViewerPreferences.DisplayDocTitle or not str(pdf.docinfo["/Title"]):
        yield "the file has no title to be shown"
    if b"<dc:title>" not in pdf.Root.Metadata.read_bytes():
        yield "the metadata have no title"


def _of_content(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Whatever is drawn is part of an element or an artifact, and the tree knows it under its number."""
    numbers = _numbers(pdf)
    for page in pdf.pages:
        depth, marks = 0, []
        for instruction in pikepdf.parse_content_stream(page):
            operands, name = instruction.operands, str(instruction.operator)
            if name in ("BDC", "BMC"):
                depth += 1
                if name == "BDC" and "/MCID" in operands[1]:
                    marks.append(int(operands[1].MCID))
            elif name == "EMC":
                depth -= 1
            elif name in ("TJ", "Tj", "Do", "f", "S") and not depth:
                yield f"{name} is neither part of anything nor an artifact"
        if marks != list(range(len(marks))):
            yield f"the marks of a page are numbered {marks}"
        if len(numbers[int(page.obj.StructParents)]) != len(marks):
            yield "the tree knows other marks than the page has"
        if page.obj.Tabs != Name.S:
            yield "the keys do not go through a page in the order of reading"


def _numbers(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(number): found for number, found in zip(nums[::2], nums[1::2], strict=True)}


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every element in the order of reading."""
    waiting = list(_kids(pdf.Root.StructTreeRoot))
    while waiting:
        element = waiting.pop(0)
        if isinstance(element, pikepdf.Dictionary) and element.get("/Type") == Name.StructElem:
            yield element
            waiting[:0] = _kids(element)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K")
    return list(kids) if isinstance(kids, pikepdf.Array) else [] if kids is None else [kids]


def _of_tree(pdf: pikepdf.Pdf) -> Iterator[str]:
    seen = [str(element.S) for element in elements(pdf)]
    if seen[:1] != ["/Document"]:
        yield "the tree does not begin with the document"
    if (first := next((kind for kind in seen if kind in HEADINGS), "/H1")) != "/H1":
        yield f"the first heading is {first}"
    for element in elements(pdf):
        kind = str(element.S)
        if not _kids(element):
            yield f"{kind} is empty"
        if all(element.objgen != kid.objgen for kid in _kids(element.P) if isinstance(kid, pikepdf.Dictionary)):
            yield f"{kind} is not among what its parent has"
        if kind == "/Figure" and not (str(element.get("/Alt", "")) and "/A" in element):
            yield "a picture has neither words nor place"
        if kind in NEEDING_PARENTS and str(element.P.S) != NEEDING_PARENTS[kind]:
            yield f"{kind} stands in {element.P.S}"
        if kind == "/Link" and not any(
            isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == Name.OBJR for kid in _kids(element)
        ):
            yield "a link leads nowhere"


def _of_annotations(pdf: pikepdf.Pdf) -> Iterator[str]:
    numbers = _numbers(pdf)
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            if int(annotation.StructParent) not in numbers:
                yield f"{annotation.Subtype} is not in the tree"
            if annotation.Subtype == Name.Link and not str(annotation.Contents):
                yield "a link does not say where it leads"


def text_of(path: Path, *options: str) -> str:
    """The text as poppler extracts it; the test is skipped where that is not there."""
    return _said_by("pdftotext", *options, str(path), "-")


def check(path: Path) -> str:
    """What qpdf says of the file; the test is skipped where that is not there."""
    return _said_by("qpdf", "--check", str(path))


def _said_by(program: str, *arguments: str) -> str:
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout


def squeezed(text: str) -> str:
    """The text without white space and without the hyphens that only lines have."""
    return re.sub(r"[\s\u00ad]", "", text)
