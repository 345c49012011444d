"""What a Linux desktop is told: its own checkers find nothing wrong, and it is true."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader import __version__
from reader.cli.completion import SHELLS, offers
from reader.formats.nativexml import vocabulary
from reader.paths import resource
from tests.gates.tree import ROOT

DESKTOP = resource("desktop")
ENTRIES = sorted(DESKTOP.glob("*.desktop"))
MIMETYPE = vocabulary.MIMETYPE.decode("ascii")
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry(path: Path) -> dict[str, str]:
    """What a desktop file says."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("=", 1) for line in lines if line)


@pytest.mark.parametrize(
    ("program", "files"),
    [
        (["desktop-file-validate"], ENTRIES),
        (["appstreamcli", "validate", "--no-net"], [DESKTOP / "jumpline.metainfo.xml"]),
    ],
    ids=lambda given: str(given[0]) if isinstance(given[0], str) else "",
)
def test_the_desktops_own_checkers_find_nothing_wrong(program: list[str], files: list[Path]) -> None:
    if not shutil.which(program[0]):
        pytest.skip(f"there is no {program[0]} here")
    done = subprocess.run([*program, *map(str, files)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_double_click_on_our_own_files_opens_the_program() -> None:
    own = entry(DESKTOP / "jumpline.desktop")
    assert own["Exec"] == "jumpline %F"
    assert own["MimeType"].split(";")[:2] == [MIMETYPE, "application/vnd.jumpline.issue+xml"]


def test_what_others_own_is_only_offered() -> None:
    offered = entry(DESKTOP / "zz-jumpline-pages.desktop")
    assert offered["NoDisplay"] == "true"
    assert not set(offered["MimeType"].split(";")) & {"inode/directory", MIMETYPE}
    assert "text/plain" in offered["MimeType"]
    assert "text/plain" not in entry(DESKTOP / "jumpline.desktop")["MimeType"]


def test_the_types_are_known_by_name_magic_and_root() -> None:
    root = ElementTree.parse(DESKTOP / "jumpline-mime.xml").getroot()
    kinds = {kind.get("type"): kind for kind in root.iter(f"{MIME}mime-type")}
    packed = kinds[MIMETYPE]
    assert [glob.get("pattern") for glob in packed.iter(f"{MIME}glob")] == ["*.npissue"]
    assert [match.get("value") for match in packed.iter(f"{MIME}match")] == ["PK\\003\\004", "mimetype", MIMETYPE]
    text = kinds["application/vnd.jumpline.issue+xml"].find(f"{MIME}root-XML")
    assert text is not None
    assert (text.get("namespaceURI"), text.get("localName")) == ("urn:jumpline:issue:1", "issue")


def test_the_metainfo_is_of_this_version_and_says_the_same_types() -> None:
    root = ElementTree.parse(DESKTOP / "jumpline.metainfo.xml").getroot()
    assert next(root.iter("release")).get("version") == __version__
    types = {each.text for each in root.iter("mediatype")}
    assert types == set(entry(DESKTOP / "jumpline.desktop")["MimeType"].strip(";").split(";"))
    assert root.findtext("launchable") == "jumpline.desktop"


def test_the_manual_names_every_command_and_every_option_of_the_window() -> None:
    page = (DESKTOP / "jumpline.1").read_text(encoding="utf-8").replace("\\-", "-")
    for behind, words, options in offers("en"):
        if not behind:
            assert all(f"jumpline {word}" in page for word in words)
            assert all(option in page for option, _ in options)
    assert all(shell in page for shell in SHELLS)


def test_the_manual_can_be_set() -> None:
    if not shutil.which("man"):
        pytest.skip("there is no man here")
    line = ["man", "--warnings", "-l", str(DESKTOP / "jumpline.1")]
    done = subprocess.run(line, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert done.stderr == ""


@pytest.mark.parametrize("name", ["jumpline.svg", "jumpline-issue.svg"])
def test_the_icons_are_drawings_of_our_own(name: str) -> None:
    drawing = resource("icons", name).read_text(encoding="utf-8")
    assert re.search(r'viewBox="0 0 256 256"', drawing)
    assert "<image" not in drawing


def test_the_sources_hold_all_that_is_installed() -> None:
    assert {path.name for path in (ROOT / "resources" / "desktop").iterdir()} >= {
        *("jumpline.desktop", "zz-jumpline-pages.desktop", "jumpline-mime.xml", "jumpline.metainfo.xml", "jumpline.1")
    }
