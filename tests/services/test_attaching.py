"""A missing page is found in another file, kept whole or not at all, and put into the issue from then on."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reader.errors import FileError, TooLarge, WriteError, WrongFile
from reader.formats import native
from reader.formats.source import Source, open_source
from reader.model.issue import Article, Figure, Issue, Page
from reader.model.jump import JumpStatus, PartAddress
from reader.services import attaching
from reader.services.attaching import COPY, FOLDER, Bounded, completed, forget, keep, page_in
from reader.services.opening import OpenIssue, open_files
from reader.storage.library import Attached
from tests.builders import article, issue, jumping, part, put

SHIP_ON = article("a4-1", "A4", "岸上有人招手。", headline="船走了", first=["上接A1版"])
SHIP = PartAddress("a1-3")


def written(folder: Path, given: Issue, name: str = "a.npissue", pictures: Source | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    native.write(given, folder / name, pictures)
    return folder / name


@pytest.fixture
def opened(tmp_path: Path) -> OpenIssue:
    """A paper whose page A4 is missing."""
    return open_files([written(tmp_path / "papers", jumping())])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where pages are kept."""
    return tmp_path / "data" / FOLDER


def added(opened: OpenIssue, folder: Path, *paths: Path, label: str = "A4") -> Attached:
    """Find the page in these files, and keep it."""
    return keep(opened.issue, label, page_in(opened.issue, label, paths), folder)


def refused(opened: OpenIssue, given: Issue, folder: Path, label: str = "A4") -> str:
    path = written(folder / "other", given)
    with pytest.raises(WrongFile) as error:
        page_in(opened.issue, label, [path])
    return str(error.value)


def labels(opened: OpenIssue) -> list[str]:
    return [page.label for page in opened.issue.pages]


def ship(opened: OpenIssue) -> tuple[JumpStatus, PartAddress | None]:
    (link,) = opened.links.of(SHIP)
    return link.status, link.target


def test_the_page_takes_its_place_and_the_jump_leads_on(opened: OpenIssue, folder: Path, tmp_path: Path) -> None:
    page = added(opened, folder, written(tmp_path / "found", issue(SHIP_ON)))
    done = completed(opened, [page], folder)
    assert ship(opened) == (JumpStatus.MISSING_PAGE, None)
    assert labels(done.opened) == ["A1", "A2", "A4"]
    assert ship(done.opened) == (JumpStatus.LINKED, PartAddress("a4-1"))
    assert done.opened.issue.key == opened.issue.key
    assert (done.lost, done.opened.links.missing) == ((), ())


def test_the_copy_stays_when_the_file_goes(opened: OpenIssue, folder: Path, tmp_path: Path) -> None:
    path = written(tmp_path / "found", issue(SHIP_ON))
    page = added(opened, folder, path)
    path.unlink()
    assert labels(completed(opened, [page], folder).opened) == ["A1", "A2", "A4"]


def test_only_what_is_lacking_is_kept(opened: OpenIssue, folder: Path, tmp_path: Path) -> None:
    other = issue(article("x", "A1", "别的。"), SHIP_ON, article("a5-1", "A5", "第五版。"))
    page = added(opened, folder, written(tmp_path / "found", other))
    kept = open_files([folder / page.folder / COPY]).issue
    assert [each.label for each in kept.pages] == ["A4", "A5"]
    done = completed(opened, [page], folder).opened
    assert done.issue.articles[:5] == opened.issue.articles
    assert labels(done) == ["A1", "A2", "A4", "A5"]


def test_a_page_of_text_will_do(opened: OpenIssue, folder: Path, tmp_path: Path) -> None:
    path = put(tmp_path / "A4.txt", "船走了\n\n    上接A1版\n\n    岸上有人招手，船上的人也招手，直到看不见。\n")
    done = completed(opened, [added(opened, folder, path)], folder).opened
    assert labels(done) == ["A1", "A2", "A4"]


def test_pictures_come_along(opened: OpenIssue, folder: Path, tmp_path: Path) -> None:
    put(tmp_path / "found" / "images" / "ship.png", b"a picture")
    pictured = Article("a4-1", (replace(part("A4", "船。"), figures=(Figure("images/ship.png", 1, 1),)),))
    path = written(tmp_path / "found", issue(pictured), pictures=open_source([tmp_path / "found"]))
    page = added(opened, folder, path)
    done = completed(opened, [page], folder).opened
    coming = done.issue.article("a4-1")
    assert coming is not None
    href = coming.parts[0].figures[0].href
    assert done.source.has(href)
    assert done.source.read(href) == b"a picture"
    assert not done.source.has("images/ship.png")
    assert done.source.names() == opened.source.names()
    assert done.source.head("issue.xml") == opened.source.head("issue.xml")


def test_another_paper_is_refused(opened: OpenIssue, tmp_path: Path) -> None:
    said = refused(opened, issue(SHIP_ON, paper="海天时报"), tmp_path)
    assert said == "It is of 海天时报, not of 江声日报. Choose a file of the same newspaper."


def test_another_day_is_refused(opened: OpenIssue, tmp_path: Path) -> None:
    said = refused(opened, replace(issue(SHIP_ON), date=date(2026, 3, 6)), tmp_path)
    assert said == "It is of 2026-03-06, and this issue of 2026-03-05. Choose a file of the same day."


def test_a_file_without_the_page_is_refused(opened: OpenIssue, tmp_path: Path) -> None:
    said = refused(opened, issue(article("a", "A5", "文。"), article("b", "A6", "文。")), tmp_path)
    assert said == "It has no page A4, only A5, A6. Choose the file that has it."


def test_what_is_no_newspaper_is_refused(opened: OpenIssue, tmp_path: Path) -> None:
    with pytest.raises(FileError):
        page_in(opened.issue, "A4", [put(tmp_path / "a.bin", b"\0\1\2")])
    with pytest.raises(FileError):
        page_in(opened.issue, "A4", [tmp_path / "gone.npissue"])


@pytest.mark.parametrize(
    "other",
    [
        issue(SHIP_ON, paper=None),
        issue(SHIP_ON, paper="江声 日报"),
        replace(issue(SHIP_ON), date=None),
    ],
    ids=["no paper", "spaced", "no date"],
)
def test_what_is_unsaid_speaks_against_nothing(opened: OpenIssue, tmp_path: Path, other: Issue) -> None:
    assert page_in(opened.issue, "A4", [written(tmp_path / "found", other)]).issue.page("A4")


@pytest.mark.parametrize("label", ["A4", "A04", "4", "04"])
def test_the_page_is_known_by_its_label_in_any_form(opened: OpenIssue, tmp_path: Path, label: str) -> None:
    given = issue(article("a", label, "文。"), article("b", "A9", "文。"))
    assert page_in(opened.issue, "A4", [written(tmp_path / "found", given)]).issue.page("A4")


def test_a_page_alone_that_bears_no_label_is_the_one_wanted(opened: OpenIssue, tmp_path: Path) -> None:
    given = replace(issue(article("a", "A1", "文。")), pages=(Page("A1", inferred=True),))
    assert page_in(opened.issue, "A4", [written(tmp_path / "found", given)]).issue.pages[0].label == "A4"
    assert "only A1." in refused(opened, issue(article("a", "A1", "文。")), tmp_path)


@pytest.mark.parametrize("damage", [b"", b"PK\3\4 no zip", None])
def test_a_copy_that_is_gone_or_damaged_is_told_of_and_reading_goes_on(
    opened: OpenIssue, folder: Path, tmp_path: Path, damage: bytes | None
) -> None:
    lost = added(opened, folder, written(tmp_path / "found", issue(SHIP_ON)))
    sound = added(opened, folder, written(tmp_path / "more", issue(article("a5-1", "A5", "文。"))), label="A5")
    copy = folder / lost.folder / COPY
    copy.unlink() if damage is None else copy.write_bytes(damage)
    done = completed(opened, [lost, sound], folder)
    told = ["Page A4, which you added, cannot be read any more. Add it anew."]
    assert [str(each) for each in done.lost] == told
    assert [str(each) for each in done.opened.issue.warnings] == told
    assert labels(done.opened) == ["A1", "A2", "A5"]
    assert ship(done.opened)[0] is JumpStatus.MISSING_PAGE


@pytest.mark.parametrize("name", ["../papers", ".", "a" * 31])
def test_no_name_leads_out_of_the_folder(opened: OpenIssue, folder: Path, name: str) -> None:
    lying = folder / name
    folder.mkdir(parents=True)
    written(lying, issue(SHIP_ON), COPY)
    assert len(completed(opened, [Attached("A4", name)], folder).lost) == 1
    forget(Attached("A4", name), folder)
    assert (lying / COPY).is_file()


def test_nothing_added_changes_nothing(opened: OpenIssue, folder: Path) -> None:
    assert completed(opened, [], folder).opened == opened


def test_a_page_that_the_file_has_learnt_to_have_is_not_doubled(
    opened: OpenIssue, folder: Path, tmp_path: Path
) -> None:
    page = added(opened, folder, written(tmp_path / "found", issue(SHIP_ON)))
    whole = issue(*jumping().articles, replace(SHIP_ON, id="a4-9"))
    done = completed(open_files([written(tmp_path / "new", whole)]), [page], folder).opened
    assert [each.id for each in done.issue.articles if each.parts[0].page == "A4"] == ["a4-9"]


def test_a_page_is_forgotten(opened: OpenIssue, folder: Path, tmp_path: Path) -> None:
    page = added(opened, folder, written(tmp_path / "found", issue(SHIP_ON)))
    forget(page, folder)
    assert list(folder.iterdir()) == []
    assert len(completed(opened, [page], folder).lost) == 1


def failing(*_given: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("at", ["fsync", "rename"])
def test_nothing_half_made_stays(
    opened: OpenIssue, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    path = written(tmp_path / "found", issue(SHIP_ON))
    monkeypatch.setattr(os, "fsync", failing) if at == "fsync" else monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(WriteError, match="No space left"):
        added(opened, folder, path)
    assert [each.name for each in hidden(folder)] == []


def hidden(folder: Path) -> Sequence[Path]:
    """What lies aside in a folder: nothing that has a name of ours is half made."""
    return [each for each in folder.iterdir() if each.name.startswith(".")]


def test_what_is_too_large_is_not_kept(
    opened: OpenIssue, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "found" / "scan.jpg", b"x" * 3000)
    given = replace(issue(SHIP_ON), pages=(Page("A4", facsimile="scan.jpg"),))
    path = written(tmp_path / "found", given, pictures=open_source([tmp_path / "found"]))
    monkeypatch.setattr(attaching, "Bounded", lambda source: Bounded(source, 2000))
    with pytest.raises(TooLarge):
        added(opened, folder, path)
    assert list(folder.iterdir()) == []


def test_a_disk_that_is_full_while_the_copy_is_written_is_told(
    opened: OpenIssue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "It cannot be written here ({reason}). Choose another place."

    def full(*_arguments: object) -> None:
        raise WriteError(words, reason="full") from OSError(28, "No space left on device")

    found = page_in(opened.issue, "A4", [written(tmp_path / "found", issue(SHIP_ON))])
    monkeypatch.setattr(native, "write", full)
    with pytest.raises(WriteError, match="cannot be kept"):
        keep(opened.issue, "A4", found, tmp_path / "data")
