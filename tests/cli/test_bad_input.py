"""Whatever is given to it, the program answers in one clear line, at once, within memory, and writes nothing."""

from __future__ import annotations

import os
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import NAMESPACE, article_xml, packed, page_xml, put, xml
from tests.cli.running import names, run, run_apart

MB = 1 << 20
COMMANDS = ("inspect", "validate", "render")
SOUND = xml(page_xml(article_xml()))
LAUGHS = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))


def zip_bomb(folder: Path) -> Path:
    """A page that swells from 1 MB to 1 GB."""
    with (
        zipfile.ZipFile(folder / "bomb.npissue", "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("issue.xml", "w") as stream,
    ):
        stream.write(SOUND.encode())
        for _ in range(1024):
            stream.write(b" " * MB)
    return folder / "bomb.npissue"


def lying_zip(folder: Path) -> Path:
    """A zip whose header says that its file is small."""
    path = packed(folder / "a.npissue", {"issue.xml": SOUND + " " * 5000})
    size = struct.pack("<I", len(SOUND.encode()) + 5000)
    return put(path, path.read_bytes().replace(size, struct.pack("<I", 7)))


def unreadable_folder(folder: Path) -> Path:
    """A folder that nobody may look into; who may do everything is given a pipe in its place."""
    path = folder / "closed"
    path.mkdir(mode=0)
    if os.geteuid() == 0:
        path.rmdir()
        os.mkfifo(path)
    return path


def doctype(subset: str, text: str) -> str:
    """An issue with a DOCTYPE of its own."""
    return f"<!DOCTYPE issue [{subset}]>{xml(page_xml(article_xml(f'<p>{text}</p>')))}".replace(
        '<?xml version="1.0" encoding="UTF-8"?>\n', ""
    )


BAD: dict[str, tuple[Callable[[Path], Path], str]] = {
    "nothing there": (lambda folder: folder / "gone.npissue", "没有这个文件"),
    "empty file": (lambda folder: put(folder / "a.npissue", ""), "空的"),
    "empty folder": (lambda folder: folder, "没有文件"),
    "binary rubbish": (
        lambda folder: put(folder / "a.bin", bytes(range(256)) * 99),
        ".npissue, issue.xml, .txt, .text",
    ),
    "rubbish by our name": (lambda folder: put(folder / "a.npissue", bytes(range(256)) * 99), "第 1 行"),
    "random bytes as text": (
        lambda folder: put(folder / "a.txt", b"\x80\x00\xff" * 999),
        ".npissue, issue.xml, .txt, .text",
    ),
    "a picture": (
        lambda folder: put(folder / "a.txt", b"\x89PNG\r\n\x1a\n" + bytes(99)),
        ".npissue, issue.xml, .txt, .text",
    ),
    "wrong encoding": (
        lambda folder: put(folder / "issue.xml", SOUND.encode("utf-8").replace(b"\xe6", b"\xff")),
        "UTF-8",
    ),
    "GBK called UTF-8": (lambda folder: put(folder / "issue.xml", SOUND.encode("gb18030")), "第 5 行"),
    "broken XML": (lambda folder: put(folder / "issue.xml", SOUND.replace("</p>", "")), "第 6 行"),
    "broken off": (lambda folder: put(folder / "issue.xml", SOUND[:-30]), "断"),
    "wrong schema": (lambda folder: put(folder / "issue.xml", SOUND.replace("p>", "para>")), "第 5 行"),
    "no pages": (lambda folder: put(folder / "issue.xml", xml("<paper>报</paper>")), "<page>"),
    "a later version": (lambda folder: put(folder / "issue.xml", SOUND.replace("issue:1", "issue:2")), "第 2 行"),
    "zip bomb": (zip_bomb, "16 MB"),
    "lying zip": (lying_zip, "压缩包"),
    "half a zip": (lambda folder: put(folder / "a.npissue", b"PK\x03\x04 and so on"), "压缩包"),
    "a way out of the zip": (lambda folder: packed(folder / "a.npissue", {"issue.xml": SOUND, "../x": "x"}), "../x"),
    "a zip of other things": (lambda folder: packed(folder / "a.zip", {"a.bin": "x", "b.bin": "x"}), ".npissue"),
    "external entity": (
        lambda folder: put(folder / "issue.xml", doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;")),
        "DOCTYPE",
    ),
    "parameter entity": (
        lambda folder: put(folder / "issue.xml", doctype('<!ENTITY % x SYSTEM "http://127.0.0.1:9/"> %x;', "")),
        "DOCTYPE",
    ),
    "DOCTYPE bomb": (
        lambda folder: put(folder / "issue.xml", doctype(f'<!ENTITY l0 "ha">{LAUGHS}', "&l12;")),
        "DOCTYPE",
    ),
    "deep XML": (lambda folder: put(folder / "issue.xml", f'<issue xmlns="{NAMESPACE}">' + "<page>" * MB), "层"),
    "many elements": (
        lambda folder: put(folder / "issue.xml", f'<issue xmlns="{NAMESPACE}">' + "<page/>" * (2 * MB)),
        "个",
    ),
    "huge XML": (lambda folder: put(folder / "issue.xml", SOUND.encode() + b" " * (20 * MB)), "16 MB"),
    "unreadable folder": (unreadable_folder, "没有读取权限" if os.geteuid() else "管道"),
    "a device": (lambda _: Path("/dev/zero"), "设备"),
}


@pytest.mark.parametrize(("make", "said"), BAD.values(), ids=list(BAD))
def test_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Callable[[Path], Path], said: str
) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    path = make(folder)
    before = names(tmp_path)
    for command in COMMANDS:
        more = ("--page", "A1", "-o", tmp_path / "out.png") if command == "render" else ()
        ran = run(capsys, command, path, *more)
        assert ran.code == 1
        assert ran.out == ""
        assert len(ran.lines) == 1, ran.err
        assert ran.err.startswith(f"jumpline: {path}: ")
        assert said in ran.err
    assert names(tmp_path) == before


@pytest.mark.parametrize(
    "name", ["zip bomb", "DOCTYPE bomb", "many elements", "huge XML", "external entity", "a device"]
)
def test_in_little_memory_and_without_a_traceback(tmp_path: Path, name: str) -> None:
    make, said = BAD[name]
    ran = run_apart("inspect", "--json", make(tmp_path), memory=512 * MB)
    assert (ran.code, ran.out, len(ran.lines)) == (1, "", 1), ran.err
    assert said in ran.err
    assert "root:" not in ran.err


def test_the_largest_xml_that_is_read_stays_within_memory(tmp_path: Path) -> None:
    line = f"<p>{'春水初生，春林初盛。' * 8}</p>\n"
    pages = "".join(page_xml(article_xml(line * 700, f"x{n}"), f"A{n}") for n in range(80))
    assert 12 * MB < len(pages.encode()) < 16 * MB
    ran = run_apart("validate", put(tmp_path / "issue.xml", xml(pages)), memory=1024 * MB)
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(tmp_path / "a.txt", "文")
    path.chmod(0)
    assert "没有读取权限" in run(capsys, "inspect", path).err


def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        assert run_apart("inspect", path, seconds=10).code == 1


def test_names_with_line_breaks_stay_on_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "inspect", tmp_path / "a\nTraceback: \x1b[31m.txt")
    assert len(ran.lines) == 1
    assert "\x1b" not in ran.err


@pytest.mark.skipif(os.name != "posix", reason="names are text elsewhere")
def test_names_that_are_no_text_can_be_spoken_of(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt")
    ran = run_apart("inspect", path)
    assert (ran.code, len(ran.lines)) == (1, 1)
    put(Path(path), "大桥通车\n\n    本报讯 昨日通车。\n")
    ran = run_apart("inspect", "--json", path)
    assert ran.code == 0
    assert "昨日通车" in ran.out


def test_one_damaged_page_and_a_missing_picture_are_warnings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = page_xml(article_xml("<para>坏</para>"))
    sound = page_xml(article_xml('<figure href="1.png"/><p>好</p>', "a2-1"), "A2")
    ran = run(capsys, "inspect", put(tmp_path / "issue.xml", xml(damaged + sound)))
    assert ran.code == 0
    assert ["提示" in line for line in ran.lines] == [True, True]
    assert "1.png" in ran.err
    assert "[a2-1]" in ran.out
