"""What is written reads as the same issue; the same issue gives the same bytes; a failure leaves the old file whole."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from reader.errors import NotReadable, WriteError
from reader.formats import native, open_issue
from reader.formats.nativexml.parsing import parse
from reader.formats.nativexml.reading import build
from reader.formats.nativexml.structure import breaches, judged
from reader.formats.nativexml.writing import to_xml
from reader.formats.source import open_source
from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, BlockRole, Figure, Issue, JumpLine, Part
from reader.model.jump import PartAddress
from tests.builders import article, full, issue, packed, put
from tests.formats.native_issues import issues


def read_back(written: Issue) -> Issue:
    """The issue as it reads after writing, without a file."""
    again, faults = build(parse(to_xml(written)), lambda _: True)
    assert [str(fault.sentence) for fault in faults] == []
    return again


@given(issues())
def test_what_is_written_reads_as_the_same_issue(written: Issue) -> None:
    assert read_back(written) == written


@given(issues())
def test_what_is_written_keeps_to_the_schema(written: Issue) -> None:
    root = parse(to_xml(written))
    assert breaches(root) == []
    assert judged(root) is None


@given(issues())
def test_the_same_issue_gives_the_same_bytes(written: Issue) -> None:
    assert to_xml(written) == to_xml(read_back(written))


def test_the_full_issue_goes_through_a_file(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"images/bridge.png": b"bridge", "images/map.png": b"map", "pages/A1.png": b"scan"}
    pictures = open_source([packed(tmp_path / "pictures.zip", files)])
    native.write(full(), tmp_path / "today.npissue", pictures)
    opened = open_issue([tmp_path / "today.npissue"])
    assert opened.issue == full()
    assert opened.issue.warnings == ()
    assert {name: opened.source.read(name) for name in files} == files


def test_the_zip_is_as_the_format_says(tmp_path: Path) -> None:
    put(tmp_path / "images/bridge.png", "bridge")
    native.write(full(), tmp_path / "a.npissue", open_source([tmp_path / "images/bridge.png"]))
    with zipfile.ZipFile(tmp_path / "a.npissue") as archive:
        first, *rest = archive.infolist()
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read(first) == b"application/vnd.jumpline.issue+zip"
        assert [entry.filename for entry in rest] == ["issue.xml"]


def test_the_same_issue_gives_the_same_file(tmp_path: Path) -> None:
    pictures = open_source([packed(tmp_path / "p.zip", {"images/map.png": "map"})])
    for name in ("a.npissue", "b.npissue"):
        native.write(full(), tmp_path / name, pictures)
    assert (tmp_path / "a.npissue").read_bytes() == (tmp_path / "b.npissue").read_bytes()


def test_the_xml_is_fit_for_people() -> None:
    text = to_xml(issue(article("a1-1", "A1", "一", "二\n三", headline="题"))).decode()
    assert "      <headline>题</headline>\n      <p>一</p>\n      <p>二<br/>三</p>\n    </article>\n" in text


def test_missing_pictures_do_not_stop_the_writing(tmp_path: Path) -> None:
    native.write(full(), tmp_path / "a.npissue")
    opened = open_issue([tmp_path / "a.npissue"])
    assert opened.issue == full()
    assert len(opened.issue.warnings) == 3


def test_a_picture_named_like_our_own_files_does_not_take_their_place(tmp_path: Path) -> None:
    body = Part("A1", figures=(Figure("issue.xml", 0, 0), Figure("../x", 0, 0)))
    written = issue(Article("x", (body,)))
    native.write(written, tmp_path / "a.npissue", open_source([put(tmp_path / "b/issue.xml", "no")]))
    assert open_issue([tmp_path / "a.npissue"]).issue == written


def test_an_article_of_several_parts_becomes_a_thread() -> None:
    parts = (Part("A1", (Block(BlockRole.PARAGRAPH, "一，"),)), Part("A2", (Block(BlockRole.PARAGRAPH, "二。"),)))
    written = replace(issue(article("x-2", "A1", "另"), pages=["A1", "A2"]))
    written = replace(written, articles=(Article("x", parts, headline="题"), *written.articles))
    again = read_back(written)
    assert [(one.id, one.headline, one.continues) for one in again.articles] == [
        ("x", "题", None),
        ("x-2", None, None),
        ("x-3", None, "x"),
    ]
    assert resolve(again).thread(PartAddress("x")) == (PartAddress("x"), PartAddress("x-3"))


def test_a_jump_line_within_a_figure_is_not_lost() -> None:
    blocks = (Block(BlockRole.CAPTION, "图"), Block(BlockRole.CREDIT, "摄"))
    body = Part("A1", blocks, (JumpLine("下转A2版", 1),), (Figure("1.png", 0, 2),))
    again = read_back(issue(Article("x", (body,)))).articles[0].parts[0]
    assert again.blocks == blocks
    assert [line.text for line in again.jump_lines] == ["下转A2版"]


def test_signs_that_xml_cannot_hold_are_marked() -> None:
    again = read_back(issue(article("x", "A1", "前\x01\ud800后", headline="a\ufffe")))
    assert again.articles[0].parts[0].blocks[0].text == "前\ufffd\ufffd后"
    assert again.articles[0].headline == "a\ufffd"


def test_a_file_is_replaced_only_by_a_whole_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "a.npissue", "old")
    pictures = open_source([packed(tmp_path / "p.zip", {"images/map.png": "map"})])
    (tmp_path / "p.zip").unlink()
    monkeypatch.setattr(pictures, "has", lambda _: True)
    with pytest.raises(NotReadable):
        native.write(full(), path, pictures)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.npissue"]


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="Choose another place"):
        native.write(full(), tmp_path / "gone/a.npissue")
    (tmp_path / "folder.npissue").mkdir()
    with pytest.raises(WriteError):
        native.write(full(), tmp_path / "folder.npissue")
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder.npissue"]


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(WriteError, match="No space left"):
        native.write(full(), tmp_path / "a.npissue")
    assert list(tmp_path.iterdir()) == []


def test_a_file_can_be_written_over_the_one_it_comes_from(tmp_path: Path) -> None:
    path = tmp_path / "a.npissue"
    native.write(full(), path, open_source([packed(tmp_path / "p.zip", {"images/map.png": "map"})]))
    before = path.read_bytes()
    opened = open_issue([path])
    native.write(opened.issue, path, opened.source)
    assert path.read_bytes() == before
