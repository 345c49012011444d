"""What is installed is all that the reader needs, without the checkout it was built in."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import reader
from tests.gates.tree import ROOT

ASK = "import reader.paths as p; print(p.__file__); print(p.specimen_folder()); print(p.resource('translations'))"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the content of the wheel."""
    folder = tmp_path_factory.mktemp("installed")
    line = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(line, cwd=ROOT, check=True, capture_output=True)
    wheel = next(folder.glob("*.whl"))
    assert wheel.name == f"jumpline-{reader.__version__}-py3-none-any.whl"
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def test_every_file_of_the_program_its_resources_and_specimens_is_there(installed: Path) -> None:
    for folder, place in (("reader", "reader"), ("resources", "reader/resources"), ("issues", "reader/issues")):
        files = {path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*") if path.is_file()}
        visible = {path for path in files if not any(part[0] == "." or part == "__pycache__" for part in path.parts)}
        made = {path for path in visible if path.suffix == ".qm"}
        assert visible - made <= {path.relative_to(installed / place) for path in (installed / place).rglob("*")}


def test_the_tests_stay_at_home(installed: Path) -> None:
    assert {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")} == {"reader"}


def test_the_installed_reader_finds_its_own_resources(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(installed))
    asked = subprocess.run([sys.executable, "-P", "-c", ASK], cwd=installed, capture_output=True, text=True, check=True)
    found = [Path(line) for line in asked.stdout.splitlines()]
    assert found == [installed / "reader" / name for name in ("paths.py", "issues", "resources/translations")]
    assert all(path.exists() for path in found)


def test_the_command_is_the_module(installed: Path) -> None:
    entries = next(installed.glob("*.dist-info")) / "entry_points.txt"
    assert "jumpline = reader.__main__:main" in entries.read_text(encoding="utf-8")
