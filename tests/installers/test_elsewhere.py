"""The recipes for Windows and macOS, as far as they can be tried without such a machine."""

from __future__ import annotations

import plistlib
import re
import shutil
from pathlib import Path

import pytest

from installers import macos, windows
from reader import __version__
from reader.services import handover
from tests.gates.tree import ROOT

SCRIPT = windows.SCRIPT.read_text(encoding="utf-8")
WORKFLOW = (ROOT / ".github/workflows/packages.yml").read_text(encoding="utf-8")
SPECIFICATION = (ROOT / "installers/jumpline.spec").read_text(encoding="utf-8")


class TestWindows:
    """The installer that NSIS makes."""

    def test_nsis_makes_it(self, tmp_path: Path) -> None:
        if not shutil.which("makensis"):
            pytest.skip("there is no makensis here")
        (tmp_path / "bundle").mkdir()
        (tmp_path / "bundle" / "jumpline.exe").write_bytes(b"MZ")
        made = windows.make(tmp_path / "bundle", tmp_path)
        assert made.name == f"Jumpline-{__version__}-setup.exe"
        assert made.read_bytes().startswith(b"MZ")

    def test_it_asks_for_no_rights_and_writes_to_nobody_elses_settings(self) -> None:
        assert "RequestExecutionLevel user" in SCRIPT
        roots = re.findall(r"(?:WriteReg\w+|DeleteReg\w+) (\w+)", SCRIPT)
        assert set(roots) == {"HKCU"}

    def test_our_own_files_open_with_the_program_and_others_only_can(self) -> None:
        assert '"${CLASSES}\\.npissue" "" "Jumpline.Issue"' in SCRIPT
        assert re.findall(r"macro OfferFor \"(\w+)\"", SCRIPT) == ["txt", "xml", "zip"]
        assert not re.search(r"CLASSES\}\\\.(?!npissue)\$?\{?\w+\}?\" \"\"", SCRIPT)

    def test_what_is_written_is_taken_away_again_and_notes_stay(self) -> None:
        section = SCRIPT.partition("Section Uninstall")[2]
        assert all(key in section for key in ("Jumpline.Issue", "Jumpline.Pages", ".npissue", "${KEY}"))
        assert "APPDATA" not in section

    def test_a_second_start_finds_the_first_by_a_named_pipe(self) -> None:
        assert re.fullmatch(r"\\\\\.\\pipe\\jumpline-[0-9a-f]{8}", handover.address({}, "win32"))


class TestMacos:
    """What the program says of itself in Info.plist."""

    def test_it_can_be_written_as_a_property_list(self) -> None:
        assert plistlib.loads(plistlib.dumps(macos.information())) == macos.information()

    def test_it_owns_its_own_files_and_is_an_alternative_for_others(self) -> None:
        documents = macos.information()["CFBundleDocumentTypes"]
        assert isinstance(documents, list)
        ranks = {tuple(each["LSItemContentTypes"]): each["LSHandlerRank"] for each in documents}
        assert ranks == {(macos.ISSUE,): "Owner", macos.READ: "Alternate"}

    def test_its_own_type_is_declared_with_ending_and_mime_type(self) -> None:
        declared = macos.information()["UTExportedTypeDeclarations"]
        assert isinstance(declared, list)
        tags = declared[0]["UTTypeTagSpecification"]
        assert tags["public.filename-extension"] == ["npissue"]
        assert tags["public.mime-type"] == ["application/vnd.jumpline.issue+zip"]

    def test_it_is_of_this_version(self) -> None:
        assert macos.information()["CFBundleShortVersionString"] == __version__


def test_the_bundle_is_described_in_python() -> None:
    compile(SPECIFICATION, "jumpline.spec", "exec")
    assert "collect_submodules" in SPECIFICATION


def test_each_system_makes_its_own_package() -> None:
    for name, machine in (("debian", "ubuntu"), ("windows", "windows"), ("macos", "macos")):
        job = WORKFLOW.partition(f"  {name}:\n")[2]
        assert job.partition("runs-on: ")[2].startswith(machine)
    for module in re.findall(r"python -m (installers\.\w+)", WORKFLOW):
        assert (ROOT / f"{module.replace('.', '/')}.py").is_file()
