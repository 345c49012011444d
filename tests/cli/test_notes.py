"""Notes from the command line: in the store of the window, found again, out and in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.formats import native
from reader.model.marks import MarkColour, MarkKind
from reader.paths import data_folder
from reader.storage import FILE_NAME
from reader.storage.library import Library
from tests.builders import article, issue
from tests.cli.running import Ran, run, run_apart

Notes = Callable[..., Ran]
KEY = issue().key


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """An issue with a jump, in which some words stand twice."""
    made = issue(
        article("a1-1", "A1", "今晨六时，大桥", headline="大桥通车", jumps=["下转A2版"]),
        article("a1-2", "A1", "江水退了三尺。船停了。"),
        article("a2-1", "A2", "通车了。第一班船停了。", first=["上接A1版"]),
    )
    native.write(made, tmp_path / "江声.npissue")
    return tmp_path / "江声.npissue"


@pytest.fixture
def notes(capsys: pytest.CaptureFixture[str], home: Path) -> Notes:
    """`jumpline notes` with these arguments, of a person with a folder of their own."""
    return lambda *arguments: run(capsys, "notes", *arguments)


def listed(notes: Notes, *arguments: str | Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(notes("list", *arguments, "--json").out)
    return found


def test_a_note_is_in_the_store_once_its_id_is_said(paper: Path, notes: Notes) -> None:
    ran = notes("add", paper, "--quote", "三尺", "--note", "水情", "--colour", "blue", "--tag", "水", "--tag", "水")
    assert (ran.code, ran.err) == (0, "")
    library = Library(data_folder())
    mark = library.marks.get(ran.out.strip())
    library.close()
    assert mark
    assert (mark.kind, mark.words, mark.colour, mark.tags) == (MarkKind.NOTE, "水情", MarkColour.BLUE, ("水",))
    assert (mark.quote, mark.place.article, mark.place.start, mark.place.stop) == ("三尺", "a1-2", 4, 6)


def test_without_words_it_is_a_highlight_over_the_jump(paper: Path, notes: Notes) -> None:
    assert notes("add", paper, "--quote", "六时，大橋通車了").code == 0
    (found,) = listed(notes, paper)
    kept = {"kind": "highlight", "note": "", "quote": "六时，大桥通车了", "page": "A1", "article": "a1-1"}
    assert found | {**kept, "colour": "yellow", "tags": [], "status": "placed"} == found
    assert set(found) == {*kept, "colour", "tags", "status", "id", "created", "changed"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--quote", "没有这句"],
        ["--quote", "三尺", "--page", "A2"],
        ["--quote", "三尺", "--page", "B9"],
        ["--quote", "三尺", "--article", "no"],
        ["--quote", "三尺", "--article", "a1-1"],
        ["--quote", ""],
    ],
)
def test_words_that_are_not_there_are_one_line_and_one(paper: Path, notes: Notes, arguments: list[str]) -> None:
    ran = notes("add", paper, *arguments)
    assert (ran.code, ran.out, len(ran.lines)) == (1, "", 1)
    assert listed(notes) == []


def test_of_several_places_the_first_is_taken_and_that_is_said(paper: Path, notes: Notes) -> None:
    ran = notes("add", paper, "--quote", "船停了")
    assert ran.code == 0
    assert "2 处" in ran.err
    second = notes("add", paper, "--quote", "船停了", "--page", "a1")
    assert (second.code, second.err) == (0, "")
    assert [found["page"] for found in listed(notes, paper)] == ["A1", "A2"]


@pytest.mark.parametrize(
    "arguments",
    [[], ["add"], ["add", "x"], ["export"], ["import"], ["no"], ["add", "x", "--quote", "y", "--colour", "z"]],
)
def test_what_is_not_understood_is_two(notes: Notes, arguments: list[str]) -> None:
    ran = notes(*arguments)
    assert (ran.code, ran.out, len(ran.lines)) == (2, "", 1)


def test_notes_wait_when_their_words_have_gone(paper: Path, notes: Notes) -> None:
    notes("add", paper, "--quote", "三尺", "--note", "水情")
    native.write(issue(article("b", "A1", "别的事。"), article("c", "A2", "也是。")), paper)
    assert [(found["status"], found["note"]) for found in listed(notes, paper)] == [("waiting", "水情")]


def test_a_list_for_people(paper: Path, notes: Notes) -> None:
    notes("add", paper, "--quote", "三尺", "--note", "水\n情", "--tag", "水")
    assert notes("list", paper).out.splitlines()[1:] == ["  A1 · “三尺” · 水 情 · 水"]
    assert notes("list").out == notes("list", paper).out


@pytest.mark.parametrize("name", ["n.annotation", "n.md", "n.HTML"])
def test_an_export_has_every_note(paper: Path, notes: Notes, tmp_path: Path, name: str) -> None:
    notes("add", paper, "--quote", "三尺", "--note", "水情")
    assert notes("export", paper, "-o", tmp_path / name).code == 0
    said = (tmp_path / name).read_text("utf-8")
    assert "三尺" in said
    assert "水情" in said


def test_an_export_of_another_kind_is_refused(paper: Path, notes: Notes, tmp_path: Path) -> None:
    for name in ("n.pdf", "n"):
        ran = notes("export", "-o", tmp_path / name)
        assert (ran.code, len(ran.lines)) == (1, 1)
        assert not (tmp_path / name).exists()


def test_out_and_in_again_is_the_same_and_twice_is_once(paper: Path, notes: Notes, tmp_path: Path) -> None:
    for quote in ("三尺", "大桥通车了", "第一班船"):
        notes("add", paper, "--quote", quote, "--note", f"记{quote}", "--tag", "船")
    before = listed(notes, paper)
    notes("export", "-o", tmp_path / "n.annotation")
    for path in data_folder().glob(f"{FILE_NAME}*"):
        path.unlink()
    for path in (data_folder() / "snapshots").iterdir():
        path.unlink()
    preview = notes("import", tmp_path / "n.annotation", "--preview")
    assert preview.out.startswith("新增 3 条")
    assert listed(notes) == []
    assert notes("import", tmp_path / "n.annotation").out == preview.out
    assert listed(notes, paper) == before
    assert notes("import", tmp_path / "n.annotation").out.startswith("新增 0 条")
    assert listed(notes, paper) == before


@pytest.mark.parametrize("data", [b"", b"{}", b"PK\x03\x04", b"not json"])
def test_a_file_that_holds_no_notes_is_one_line(notes: Notes, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "n.annotation").write_bytes(data)
    ran = notes("import", tmp_path / "n.annotation")
    assert (ran.code, ran.out, len(ran.lines)) == (1, "", 1)
    assert notes("import", tmp_path / "none").code == 1


def test_a_damaged_store_is_taken_from_its_copy_and_told(paper: Path, notes: Notes) -> None:
    notes("add", paper, "--quote", "三尺", "--note", "水情")
    path = data_folder() / FILE_NAME
    path.write_bytes(path.read_bytes()[:3000])
    ran = notes("list", "--json")
    assert ran.code == 0
    assert "备份" in ran.err
    assert [found["note"] for found in json.loads(ran.out)] == ["水情"]


def test_as_a_program_it_needs_no_screen(paper: Path, home: Path) -> None:
    ran = run_apart("notes", "add", paper, "--quote", "三尺", "--note", "水情")
    assert (ran.code, ran.err) == (0, "")
    assert len(run_apart("notes", "list", paper).out.splitlines()) == 2
