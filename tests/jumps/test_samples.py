"""The grammar on printed lines of real papers, and on real sentences that only look like them."""

import csv
import re
from pathlib import Path

import pytest

from reader.jumps import grammar, labels
from reader.model.jump import Jump

OTHER_LANGUAGES = re.compile("[\u3040-\u30ffſ]|Fort")
RANGE = re.compile("[至到—-]")
LEAST = 0.95


def rows(samples: Path, name: str) -> list[dict[str, str]]:
    path = samples / "samples" / "jump-lines" / name
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def markers(samples: Path) -> list[dict[str, str]]:
    """The Chinese and English lines."""
    return [row for row in rows(samples, "markers.tsv") if not OTHER_LANGUAGES.search(row["marker_text"])]


def is_right(row: dict[str, str], jump: Jump | None) -> bool:
    """Kind and pages as printed; the samples name of a range, and of several clauses, only some pages."""
    printed = row["from_page"] if row["direction"] == "from" else row["to_page"]
    pages = {labels.normalise(page) for page in printed.split(",")}
    if jump is None or jump.kind.value != row["direction"]:
        return False
    return pages == set(jump.pages) or (bool(RANGE.search(row["marker_text"])) and pages < set(jump.pages))


def test_real_lines_are_understood(markers: list[dict[str, str]]) -> None:
    missed = [row["marker_text"] for row in markers if not is_right(row, grammar.parse(row["marker_text"]))]
    assert len(markers) > 50
    assert 1 - len(missed) / len(markers) >= LEAST, missed


def test_real_pointers_are_found_in_their_paragraphs(markers: list[dict[str, str]]) -> None:
    missed = []
    for row in markers:
        before, _, after = row["context"].partition("|")
        if row["marker_text"].startswith("（") and row["to_page"] != "?" and before.strip():
            text = before.rpartition("⏎")[2].rstrip() + row["marker_text"] + after.partition("⏎")[0].strip()
            missed += [] if any(is_right(row, jump) for jump in grammar.find(text)) else [text]
    assert missed == []


def test_nothing_is_found_in_look_alikes(samples: Path) -> None:
    paragraphs = [
        paragraph.strip() for row in rows(samples, "markers_negative.tsv") for paragraph in row["context"].split("⏎")
    ]
    assert len(paragraphs) > 400
    assert [text for text in paragraphs if grammar.parse(text) or grammar.find(text)] == []
