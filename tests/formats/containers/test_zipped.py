"""A zip is read within bounds, whatever its headers say."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reader.errors import DamagedFile, NotReadable, TooLarge
from reader.formats.containers import bounds, zipped
from reader.formats.containers.zipped import Zipped
from reader.formats.source import open_source
from tests.builders import packed

MB = 1 << 20


def content(archive: Zipped, name: str) -> bytes:
    """All that the zip gives under this name."""
    return b"".join(archive.pieces(name))


def entry(name: str, mode: int = 0o100644) -> zipfile.ZipInfo:
    """An entry as Unix makes it."""
    made = zipfile.ZipInfo(name)
    made.create_system = 3
    made.external_attr = mode << 16
    return made


def test_files_are_listed_without_folders_and_leftovers(tmp_path: Path) -> None:
    files = {"images/": "", "images/1.png": "p", "issue.xml": "x", "__MACOSX/._issue.xml": "m", ".DS_Store": "d"}
    assert Zipped(packed(tmp_path / "a.zip", files)).names == ("images/1.png", "issue.xml")


def test_stored_and_deflated_files_are_read(tmp_path: Path) -> None:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        archive = Zipped(packed(tmp_path / f"{method}.zip", {"1.txt": "春" * 100_000}, method))
        assert content(archive, "1.txt").decode() == "春" * 100_000


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_can_swell_without_bounds_are_refused(tmp_path: Path, method: int) -> None:
    archive = Zipped(packed(tmp_path / "a.zip", {"1.txt": "x" * 1000}, method))
    with pytest.raises(NotReadable, match="unusual"):
        content(archive, "1.txt")


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/passwd", "%2e%2e/evil", "C:/evil", "a/../../evil", "../"])
def test_one_name_that_leads_out_condemns_the_zip(tmp_path: Path, name: str) -> None:
    with pytest.raises(DamagedFile, match="leads outside"):
        Zipped(packed(tmp_path / "a.zip", {"issue.xml": "x", name: "evil"}))


def test_a_name_with_a_backslash_is_refused(tmp_path: Path) -> None:
    data = packed(tmp_path / "a.zip", {"a-b.txt": "x"}).read_bytes()
    (tmp_path / "a.zip").write_bytes(data.replace(b"a-b.txt", b"a\\b.txt"))
    with pytest.raises(DamagedFile, match="leads outside"):
        Zipped(tmp_path / "a.zip")


def test_a_link_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(entry("issue.xml", 0o120777), "/etc/passwd")
    with pytest.raises(DamagedFile, match="a link named issue"):
        Zipped(tmp_path / "a.zip")


def test_a_blank_scan_passes_and_a_bomb_does_not(tmp_path: Path) -> None:
    line = bytes(898) + b"\x18\x24"  # a page with next to nothing on it
    scan = Zipped(packed(tmp_path / "scan.zip", {"A1.tif": line * 9600}))
    assert len(content(scan, "A1.tif")) == 9600 * 900
    bomb = Zipped(packed(tmp_path / "bomb.zip", {"A1.tif": bytes(16 * MB)}))
    with pytest.raises(TooLarge, match="times smaller"):
        content(bomb, "A1.tif")


def test_a_small_file_may_be_as_empty_as_it_likes(tmp_path: Path) -> None:
    assert len(content(Zipped(packed(tmp_path / "a.zip", {"1.txt": bytes(MB)})), "1.txt")) == MB


def test_what_the_header_says_of_the_size_is_not_believed(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"1.txt": bytes(range(256)) * 5000})
    size = struct.pack("<I", 256 * 5000)
    assert path.read_bytes().count(size) == 2
    path.write_bytes(path.read_bytes().replace(size, struct.pack("<I", 10)))
    with pytest.raises(DamagedFile):
        content(Zipped(path), "1.txt")
    path.write_bytes(path.read_bytes().replace(struct.pack("<I", 10), struct.pack("<I", 0xFFFFFFF0)))
    with pytest.raises((DamagedFile, TooLarge)):
        open_source([path]).read("1.txt", limit=MB)


def test_many_files_that_are_each_harmless_have_one_budget(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.formats.source.BUDGET", 3 * MB)
    source = open_source([packed(tmp_path / "a.zip", {f"{number}.txt": bytes(MB) for number in range(4)})])
    with pytest.raises(TooLarge, match="together"):
        source.fingerprint(source.names())


def test_too_many_files(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(bounds.ENTRIES + 1):
            archive.writestr(entry(str(number)), b"")
    with pytest.raises(TooLarge, match=str(bounds.ENTRIES)):
        Zipped(tmp_path / "a.zip")


def test_a_huge_table_of_contents_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "DIRECTORY", 100)
    path = packed(tmp_path / "a.zip", {f"{number}.txt": "" for number in range(3)})
    with pytest.raises(TooLarge):
        Zipped(path)


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9, 0.99])
def test_a_broken_off_zip(tmp_path: Path, keep: float) -> None:
    data = packed(tmp_path / "a.zip", {"1.txt": bytes(range(256)) * 50, "2.txt": "x"}).read_bytes()
    (tmp_path / "a.zip").write_bytes(data[: int(len(data) * keep)])
    with pytest.raises(DamagedFile, match="damaged or incomplete"):
        Zipped(tmp_path / "a.zip")


def test_damage_within_a_file_is_found_in_reading(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"1.txt": bytes(range(256)) * 50})
    data = bytearray(path.read_bytes())
    data[60:70] = b"\xff" * 10
    path.write_bytes(data)
    with pytest.raises(DamagedFile):
        content(Zipped(path), "1.txt")


def test_a_locked_file(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"1.txt": "x"})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(NotReadable, match="password"):
        content(Zipped(path), "1.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_chinese_names_that_do_not_state_their_encoding(tmp_path: Path, encoding: str) -> None:
    name = "第二版.txt".encode(encoding)
    path = packed(tmp_path / "a.zip", {"x" * len(name): "文"})
    path.write_bytes(path.read_bytes().replace(b"x" * len(name), name))
    archive = Zipped(path)
    assert archive.names == ("第二版.txt",)
    assert content(archive, "第二版.txt").decode() == "文"


def test_the_zip_is_not_kept_open(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"1.txt": "x" * 200_000})
    archive = Zipped(path)
    next(archive.pieces("1.txt"))
    path.replace(tmp_path / "b.zip")
    with pytest.raises(NotReadable):
        content(archive, "1.txt")


def test_a_bomb_takes_no_memory(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("1.txt", "w") as stream:
        for _ in range(300):
            stream.write(bytes(MB))
    path = tmp_path / "bomb.zip"
    path.write_bytes(made.getvalue())
    script = (
        "import resource, sys; from pathlib import Path; from reader.errors import TooLarge;"
        "from reader.formats.source import open_source\n"
        "resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))\n"
        "try: open_source([Path(sys.argv[1])]).read('1.txt', limit=1 << 30)\n"
        "except TooLarge: print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("refused\n", "")
