"""Links that were kept are just those that would be found, whatever happens to them on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.formats import open_issue
from reader.jumps import resolver
from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import Links
from reader.paths import cache_folder, specimen_folder
from reader.services.keptlinks import KeptLinks, kept_links
from reader.services.kepttexts import KeptTexts
from reader.services.opening import open_files

SPECIMEN = "jiangsheng-2026-03-05"


@pytest.fixture(scope="module")
def issue() -> Issue:
    """An issue with jumps of all kinds."""
    return open_issue([specimen_folder() / SPECIMEN]).issue


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Issue]:
    """The issues whose links were found and not kept."""
    done: list[Issue] = []

    def finding(issue: Issue) -> Links:
        done.append(issue)
        return resolve(issue)

    monkeypatch.setattr(resolver, "resolve", finding)
    return done


@pytest.mark.parametrize("folder", sorted(specimen_folder().glob("*/issue.xml")), ids=lambda path: path.parent.name)
def test_kept_links_are_those_that_were_found(folder: Path, tmp_path: Path, found: list[Issue]) -> None:
    paper = open_issue([folder.parent]).issue
    first = KeptLinks(KeptTexts(tmp_path)).of(paper)
    again = KeptLinks(KeptTexts(tmp_path)).of(paper)
    assert first == again == resolve(paper)
    assert len(found) == 1


def test_other_words_are_another_issue(issue: Issue, tmp_path: Path, found: list[Issue]) -> None:
    kept = KeptLinks(KeptTexts(tmp_path))
    kept.of(issue)
    kept.of(replace(issue, articles=issue.articles[:-1]))
    assert len(found) == 2


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-40])


def _changed(file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace('"to"', '"see"', 1), encoding="utf-8")


def _emptied(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("damage", [_cut, _changed, _emptied, Path.unlink])
def test_what_was_damaged_is_found_anew(
    damage: Callable[[Path], None], issue: Issue, tmp_path: Path, found: list[Issue]
) -> None:
    first = KeptLinks(KeptTexts(tmp_path)).of(issue)
    (file,) = tmp_path.iterdir()
    damage(file)
    assert KeptLinks(KeptTexts(tmp_path)).of(issue) == first
    assert len(found) == 2


def test_they_lie_in_the_cache_folder(issue: Issue) -> None:
    kept_links().of(issue)
    assert len(list((cache_folder() / "links").iterdir())) == 1


def test_a_file_is_opened_with_them(found: list[Issue]) -> None:
    for _ in range(2):
        opened = open_files([specimen_folder() / SPECIMEN], kept=kept_links())
        assert opened.links.links
    assert len(found) == 1
