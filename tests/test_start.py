"""What a start has to load before there is a page to be seen: no more than that page needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.paths import specimen_folder
from tests.gates.tree import ROOT

LATER = {
    "charset_normalizer": "a file that is not UTF-8",
    "rapidfuzz": "a mark that must be looked for",
    "pikepdf": "a PDF that is written",
    "uharfbuzz": "a PDF that is written",
    "pypdfium2": "a PDF that is read",
    "PIL": "a picture in an old form",
    "budoux": "a double click on a word",
    "pyphen": "a word of Latin script",
    "PySide6.QtNetwork": "another start of the program",
    "PySide6.QtPrintSupport": "a page that is printed",
    "asyncio": "nothing",
    "http": "nothing: there is no network",
    "ssl": "nothing: there is no network",
    "urllib.request": "nothing: there is no network",
    "multiprocessing": "nothing",
    "unittest": "nothing",
    "pydoc": "nothing",
    "reader.formats.pagetext.reading": "an issue of page text",
    "reader.gui.reception": "another start of the program",
    "reader.cli.parsing": "options and commands",
}
AFTER_THE_CLIENT = ("PySide6", "shiboken6", "lxml", "sqlite3", "reader.gui", "reader.settings", "dataclasses")


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that are loaded when the first page of the specimen has been painted."""
    program = ROOT / "tests" / "benchmarks" / "firstpaint.py"
    line = [sys.executable, str(program), "page", str(specimen_folder() / "jiangsheng-2026-03-05")]
    return told(line, tmp_path_factory.mktemp("start"))


def told(line: list[str], home: Path) -> set[str]:
    """The modules that a program names, started in an empty home."""
    homes = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = {**os.environ, **homes, "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT), "LANG": "zh_CN.UTF-8"}
    done = subprocess.run(line, capture_output=True, text=True, env=environment, check=True, timeout=120)
    return set(done.stdout.split()[1:])


def test_a_page_is_seen(loaded: set[str]) -> None:
    assert {"PySide6.QtWidgets", "reader.gui.pageview.view", "reader.formats.native"} <= loaded


@pytest.mark.parametrize("module", LATER)
def test_what_the_first_page_does_not_need_comes_later(module: str, loaded: set[str]) -> None:
    found = {name for name in loaded if name == module or name.startswith(f"{module}.")}
    assert not found, f"{module} is for {LATER[module]}"


def test_the_page_of_a_first_newspaper_needs_no_store_and_few_kinds_of_widgets(tmp_path: Path) -> None:
    program = ROOT / "tests" / "benchmarks" / "firstpaint.py"
    specimen = str(specimen_folder() / "jiangsheng-2026-03-05")
    found = told([sys.executable, str(program), "front", specimen], tmp_path)
    assert {"reader.gui.pageview.view", "PySide6.QtWidgets.QAbstractScrollArea"} <= found
    # PySide makes them all when it has to find out which of them something is that Qt has made.
    assert {"sqlite3", "reader.storage.stopping", "PySide6.QtWidgets.QWizard"} & found == set()


def test_modules_are_imported_past_the_hook_of_pyside(tmp_path: Path) -> None:
    script = "import reader.gui, builtins, sys; print(0, builtins.__import__.__name__, 'PySide6.QtCore' in sys.modules)"
    assert told([sys.executable, "-c", script], tmp_path) == {"__lazy_import__", "True"}


def test_a_second_start_asks_the_program_that_runs_before_it_loads_anything(tmp_path: Path) -> None:
    script = (
        "import sys; from reader.services.handover import hand_over; from reader.cli.main import plain_files; "
        "hand_over(plain_files(['a.npissue'])); print(0, *sys.modules)"
    )
    found = told([sys.executable, "-c", script], tmp_path)
    assert [name for name in found if name.startswith(AFTER_THE_CLIENT)] == []
