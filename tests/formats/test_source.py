"""A reader gives a file, several files, a folder or a zip, and all are seen alike."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from reader.errors import NotReadable, TooLarge
from reader.formats import source as source_module
from reader.formats.containers import bounds, disk
from reader.formats.source import Source, open_source
from tests.builders import packed, put

PAGES = {"第2版.txt": "二", "第10版.txt": "十", "图/1.png": "picture"}


@pytest.fixture(params=["folder", "zip"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Source:
    """The same three files in a folder and in a zip."""
    if request.param == "zip":
        return open_source([packed(tmp_path / "issue.zip", PAGES)])
    for name, content in PAGES.items():
        put(tmp_path / "issue" / name, content)
    return open_source([tmp_path / "issue"])


def test_names_are_relative_and_pages_follow_their_numbers(either: Source) -> None:
    assert either.names() == ("图/1.png", "第2版.txt", "第10版.txt")


def test_the_source_is_called_after_its_file_without_its_folder(either: Source) -> None:
    assert either.name in ("issue", "issue.zip")


def test_content_is_read_whole_or_from_the_start(either: Source) -> None:
    assert either.read("第10版.txt") == "十".encode()
    assert either.head("图/1.png", 3) == b"pic"
    assert either.head("图/1.png") == b"picture"


def test_what_is_there_can_be_asked(either: Source) -> None:
    assert either.has("图/1.png")
    assert not either.has("图/2.png")


@pytest.mark.parametrize("name", ["图/2.png", "../issue/第2版.txt", "/etc/hostname", "图"])
def test_what_is_not_there_cannot_be_read(either: Source, name: str) -> None:
    assert not either.has(name)
    with pytest.raises(NotReadable):
        either.read(name)


def test_reading_stops_at_the_limit(either: Source) -> None:
    assert either.read("图/1.png", limit=7) == b"picture"
    with pytest.raises(TooLarge, match=r"图/1\.png"):
        either.read("图/1.png", limit=6)


def test_all_of_it_together_has_a_limit(either: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_module, "BUDGET", 9)
    for _ in range(5):
        assert either.read("图/1.png") == b"picture"  # again and again costs nothing more
    with pytest.raises(TooLarge, match="together"):
        either.read("第2版.txt")


def test_the_fingerprint_is_of_content_and_order_and_not_of_names(tmp_path: Path) -> None:
    put(tmp_path / "a/1.txt", "一")
    put(tmp_path / "a/2.txt", "二")
    packed(tmp_path / "b.zip", {"x.txt": "一", "y.txt": "二"})
    folder, archive = open_source([tmp_path / "a"]), open_source([tmp_path / "b.zip"])
    print_of_folder = folder.fingerprint(folder.names())
    assert print_of_folder == archive.fingerprint(archive.names())
    assert print_of_folder != folder.fingerprint(("2.txt", "1.txt"))
    assert print_of_folder.startswith("sha256:")
    assert len(print_of_folder) == 71


def test_the_fingerprint_does_not_run_files_together(tmp_path: Path) -> None:
    put(tmp_path / "a/1.txt", "ab")
    put(tmp_path / "a/2.txt", "c")
    put(tmp_path / "b/1.txt", "a")
    put(tmp_path / "b/2.txt", "bc")
    one, other = open_source([tmp_path / "a"]), open_source([tmp_path / "b"])
    assert one.fingerprint(one.names()) != other.fingerprint(other.names())


def test_one_file_stands_alone_but_finds_its_pictures_beside_it(tmp_path: Path) -> None:
    put(tmp_path / "issue.xml", "<x/>")
    put(tmp_path / "images/1.png", "picture")
    source = open_source([tmp_path / "issue.xml"])
    assert source.names() == ("issue.xml",)
    assert source.has("images/1.png")
    assert source.read("images/1.png") == b"picture"


def test_a_link_to_a_file_finds_the_pictures_beside_the_file(tmp_path: Path) -> None:
    put(tmp_path / "papers/issue.xml", "<x/>")
    put(tmp_path / "papers/1.png", "picture")
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop/today.xml").symlink_to(tmp_path / "papers/issue.xml")
    source = open_source([tmp_path / "desktop/today.xml"])
    assert source.names() == ("today.xml",)
    assert source.read("1.png") == b"picture"


def test_several_files_are_one_source_in_the_order_of_pages(tmp_path: Path) -> None:
    paths = [put(tmp_path / name, name) for name in ("A10.txt", "A2.txt", "A1.txt")]
    source = open_source([*paths, paths[0]])
    assert source.names() == ("A1.txt", "A2.txt", "A10.txt")
    assert source.name == "A10.txt +2"
    assert source.read("A2.txt") == b"A2.txt"


def test_files_of_the_same_name_from_two_folders_are_two(tmp_path: Path) -> None:
    source = open_source([put(tmp_path / "a/1.txt", "x"), put(tmp_path / "b/1.txt", "y")])
    assert source.names() == ("a/1.txt", "b/1.txt")


def test_folders_cannot_be_mixed_into_several_files(tmp_path: Path) -> None:
    put(tmp_path / "a/1.txt", "x")
    with pytest.raises(NotReadable, match="one by one"):
        open_source([tmp_path / "a", tmp_path / "a/1.txt"])


def test_what_systems_leave_in_folders_is_passed_over(tmp_path: Path) -> None:
    for name in (".DS_Store", ".git/config", "Thumbs.db", "__MACOSX/1.txt", "1.txt"):
        put(tmp_path / name, "x")
    assert open_source([tmp_path]).names() == ("1.txt",)


def test_the_current_folder_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "paper/1.txt", "x")
    monkeypatch.chdir(tmp_path / "paper")
    assert open_source([Path()]).name == "paper"


@pytest.mark.parametrize("empty", ["file", "folder", "zip"])
def test_nothing_in_it_is_said(tmp_path: Path, empty: str) -> None:
    path = tmp_path / empty
    if empty == "folder":
        path.mkdir()
    elif empty == "zip":
        packed(path, {})
    else:
        put(path, "")
    with pytest.raises(NotReadable):
        open_source([path])


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="no such file"):
        open_source([tmp_path / "gone.txt"])


@pytest.mark.parametrize("form", ["file", "folder", "zip"])
def test_a_file_that_vanishes_while_it_is_open(tmp_path: Path, form: str) -> None:
    path = tmp_path / "a.zip"
    if form == "zip":
        source, name, victim = open_source([packed(path, {"1.txt": "x"})]), "1.txt", path
    else:
        victim = put(tmp_path / "a/1.txt", "x")
        source, name = open_source([victim if form == "file" else victim.parent]), "1.txt"
    victim.unlink()
    with pytest.raises(NotReadable, match="no such file"):
        source.read(name)


@pytest.mark.skipif(os.name != "posix", reason="needs pipes in folders")
def test_pipes_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    put(tmp_path / "1.txt", "x")
    assert open_source([tmp_path]).names() == ("1.txt",)
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(NotReadable, match="pipe or a device"):
            open_source([path])


@pytest.mark.skipif(os.name != "posix", reason="needs pipes in folders")
def test_a_file_that_turns_into_a_pipe_does_not_hang(tmp_path: Path) -> None:
    path = put(tmp_path / "1.txt", "x")
    source = open_source([path])
    path.unlink()
    os.mkfifo(path)
    refused: list[NotReadable] = []

    def read() -> None:
        try:
            source.read("1.txt")
        except NotReadable as error:
            refused.append(error)

    reading = threading.Thread(target=read, daemon=True)
    reading.start()
    reading.join(5)
    assert len(refused) == 1


def test_links_out_of_the_folder_are_refused_and_links_inside_are_followed(tmp_path: Path) -> None:
    put(tmp_path / "secret.txt", "secret")
    put(tmp_path / "a/1.txt", "x")
    (tmp_path / "a/out.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "a/in.txt").symlink_to("1.txt")
    (tmp_path / "a/ring.txt").symlink_to("ring.txt")
    (tmp_path / "a/up").symlink_to("..")
    source = open_source([tmp_path / "a"])
    assert source.names() == ("1.txt", "in.txt")
    for name in ("out.txt", "up/secret.txt", "ring.txt"):
        assert not source.has(name)
        with pytest.raises(NotReadable):
            source.read(name)


def test_a_folder_of_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "ENTRIES", 3)
    for number in range(8):
        put(tmp_path / f"{number}.txt", "x")
    with pytest.raises(TooLarge, match="3 files"):
        open_source([tmp_path])


def test_folders_nested_too_deep(tmp_path: Path) -> None:
    put(tmp_path.joinpath(*"abcdefghijklmnop") / "1.txt", "x")
    with pytest.raises(TooLarge, match=f"deeper than {bounds.DEPTH}"):
        open_source([tmp_path])


def test_what_the_system_forbids_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "1.txt", "x")

    def forbidden(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbidden)
    with pytest.raises(NotReadable, match="not allowed"):
        open_source([path])
    monkeypatch.setattr(os, "scandir", forbidden)
    with pytest.raises(NotReadable, match="not allowed"):
        open_source([tmp_path])


def test_a_closed_folder_within_a_folder_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "a/1.txt", "x")
    put(tmp_path / "a/lost+found/2.txt", "x")
    open_folder = os.scandir

    def closed(path: Path) -> object:
        if path.name == "lost+found":
            raise PermissionError(13, "Permission denied")
        return open_folder(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert open_source([tmp_path / "a"]).names() == ("1.txt",)


def test_a_bad_disk_is_said_in_the_words_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "1.txt", "x")

    def broken(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", broken)
    with pytest.raises(NotReadable, match="Input/output error"):
        open_source([path])


def test_nothing_is_ever_written(tmp_path: Path) -> None:
    put(tmp_path / "a/1.txt", "x")
    packed(tmp_path / "a.zip", {"1.txt": "x"})
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    for path in (tmp_path / "a", tmp_path / "a.zip", tmp_path / "a/1.txt"):
        source = open_source([path])
        source.read(source.names()[0])
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
