"""The Debian package holds what a desktop needs, where it looks for it; the bundle is stood in for by one file."""

from __future__ import annotations

import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import dev
from installers import debian, icons
from reader import __version__
from reader.paths import resource


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """All files of the package."""
    bundle = tmp_path_factory.mktemp("bundle")
    (bundle / "jumpline").write_text("#!/bin/sh\n", encoding="utf-8")
    (bundle / "_internal").mkdir()
    (bundle / "_internal" / "base_library.zip").write_bytes(b"")
    root = tmp_path_factory.mktemp("package") / "deb"
    debian.fill(root, bundle)
    debian.describe(root, "amd64")
    return root


def test_the_program_is_found_by_its_name(root: Path) -> None:
    assert (root / "usr/bin/jumpline").readlink() == Path("../lib/jumpline/jumpline")
    assert (root / "usr/bin/jumpline").resolve() == (root / "usr/lib/jumpline/jumpline").resolve()
    assert stat.S_IMODE((root / "usr/lib/jumpline/jumpline").stat().st_mode) == 0o755


@pytest.mark.parametrize(
    "path",
    [
        "applications/jumpline.desktop",
        "mime/packages/jumpline.xml",
        "metainfo/org.jumpline.Jumpline.metainfo.xml",
        "man/man1/jumpline.1.gz",
        "icons/hicolor/scalable/apps/jumpline.svg",
        "icons/hicolor/48x48/apps/jumpline.png",
        "icons/hicolor/256x256/mimetypes/jumpline-issue.png",
        "bash-completion/completions/jumpline",
        "zsh/vendor-completions/_jumpline",
        "fish/vendor_completions.d/jumpline.fish",
        "doc/jumpline/copyright",
        "doc/jumpline/changelog.gz",
    ],
)
def test_a_desktop_finds_what_it_looks_for(path: str, root: Path) -> None:
    file = root / "usr/share" / path
    assert file.stat().st_size > 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o644


def test_dpkg_is_told_version_and_needs(root: Path) -> None:
    control = (root / "DEBIAN/control").read_text(encoding="utf-8")
    assert f"Version: {__version__}\n" in control
    assert all(each in control for each in ("fonts-noto-cjk", "shared-mime-info", "desktop-file-utils"))


def test_it_depends_on_every_library_that_the_program_takes_from_the_system() -> None:
    names = {name.strip().split(" ")[0] for each in debian.DEPENDS for name in each.split("|")}
    assert {names_[-1] for names_ in dev.LIBRARIES.values()} <= names


def test_dpkg_can_put_it_together(root: Path, tmp_path: Path) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("there is no dpkg-deb here")
    package = tmp_path / "jumpline.deb"
    line = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(root), str(package)]
    subprocess.run(line, check=True, capture_output=True)
    told = subprocess.run(["dpkg-deb", "-f", str(package), "Package"], capture_output=True, text=True, check=True)
    assert told.stdout == "jumpline\n"


def test_icons_are_of_the_size_that_is_asked_for(qapp: QApplication) -> None:
    drawing = resource("icons", "jumpline.svg")
    picture = icons.png(drawing, 48)
    assert picture.startswith(b"\x89PNG")
    assert (picture[16:20], picture[20:24]) == (b"\0\0\0\x30", b"\0\0\0\x30")


def test_windows_and_macos_have_icons_in_their_own_forms(qapp: QApplication) -> None:
    drawing = resource("icons", "jumpline.svg")
    windows, apple = icons.ico(drawing), icons.icns(drawing)
    assert windows[:6] == b"\0\0\1\0" + bytes([len(icons.WINDOWS), 0])
    assert windows.count(b"\x89PNG") == len(icons.WINDOWS)
    assert apple[:4] == b"icns"
    assert int.from_bytes(apple[4:8], "big") == len(apple)
