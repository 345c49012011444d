"""A gate that cannot fall is no gate: each one is shown a tree with a fault in it and has to name the fault."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.gates import documents, floors, sizes, tools, tree, words
from tests.gates.tree import ROOT
from tests.test_architecture import GATES

Gate = Callable[[Path], list[str]]

# A module that would pass every gate, to be spoilt.
GOOD = '"""Planted."""\n'
FUNCTION = 'def long() -> None:\n    """Long."""\n' + "    print()\n" * 49


@dataclass(frozen=True)
class Fault:
    """What is written into which files of the tree, the gate that has to see it, and words of its complaint."""

    gate: Gate
    files: dict[str, str]
    complaint: str


def types_of_the_planted(root: Path) -> list[str]:
    """The types gate on one file: checking the whole copy anew would take minutes."""
    return tools.types(root, "reader/model/planted.py")


FAULTS = {
    "an import upwards": Fault(
        tools.contracts, {"model/planted": "from reader.jumps import labels"}, "reader.model.planted -> reader.jumps"
    ),
    "a module on no floor": Fault(tools.contracts, {"attic": ""}, "attic"),
    "neighbours that know each other": Fault(
        tools.contracts,
        {"typeset/planted": "from reader.formats import source"},
        "reader.typeset.planted -> reader.formats",
    ),
    "a circle of neighbours": Fault(
        tools.contracts,
        {
            "model/one": "from reader.model import two",
            "model/two": "def f() -> None:\n    from reader.model import one",
        },
        "No cycles are allowed in reader.model.",
    ),
    "a circle through a function": Fault(
        floors.circles,
        {
            "model/one": "from reader.model import two",
            "model/two": "def f() -> None:\n    from reader.model import one",
        },
        "reader.model.one ← reader.model.two",
    ),
    "a circle through a package": Fault(
        floors.circles,
        {"model/old/__init__": "from . import new", "model/old/new": "from reader.model.old import anything"},
        "reader.model.old",
    ),
    "Qt in the services": Fault(
        tools.contracts,
        {"services/planted": "from PySide6.QtCore import QObject"},
        "reader.services.planted -> PySide6",
    ),
    "a command that draws": Fault(
        tools.contracts, {"cli/planted": "from reader.gui import measure"}, "reader.cli.planted -> reader.gui"
    ),
    "SQL outside the storage": Fault(
        tools.contracts, {"jumps/planted": "import sqlite3"}, "reader.jumps.planted -> sqlite3"
    ),
    "XML outside the formats": Fault(
        tools.contracts, {"text/planted": "def f() -> None:\n    import lxml.etree"}, "reader.text.planted -> lxml"
    ),
    "PDF outside its floor": Fault(
        tools.contracts,
        {"services/planted": "def f() -> None:\n    import pikepdf"},
        "reader.services.planted -> pikepdf",
    ),
    "platform folders outside paths": Fault(
        tools.contracts, {"model/planted": "import platformdirs"}, "reader.model.planted -> platformdirs"
    ),
    "a format that knows another": Fault(
        tools.contracts,
        {"formats/native": "from reader.formats import page_text", "formats/page_text": ""},
        "reader.formats.native -> reader.formats.page_text",
    ),
    "a thread in the services": Fault(
        tools.contracts,
        {"services/planted": "from concurrent.futures import Future"},
        "reader.services.planted -> concurrent",
    ),
    "a Qt thread in a view": Fault(
        floors.stray_threads, {"gui/planted": "from PySide6.QtCore import QThread"}, "reader.gui.planted: QThread"
    ),
    "Qt nearly everywhere": Fault(
        floors.qt_share, {f"gui/planted{number}": "import PySide6.QtGui" for number in range(400)}, "Qt in "
    ),
    "a format that nobody lists": Fault(floors.unlisted_formats, {"formats/stone": ""}, "stone is not in FORMATS"),
    "a folder that is a format": Fault(
        floors.unlisted_formats, {"formats/clay/__init__": "def recognise() -> None: ..."}, "clay is not in FORMATS"
    ),
    "a format listed in vain": Fault(
        floors.unlisted_formats, {"formats/__init__": "FORMATS = (papyrus,)"}, "papyrus is in FORMATS and has no file"
    ),
    "a file of 401 lines": Fault(sizes.too_long, {"planted": "\n" * 400}, "planted.py has 401, at most 400"),
    "a function of 51 lines": Fault(sizes.too_long, {"planted": FUNCTION}, "long has 51, at most 50"),
    "files that are long as a rule": Fault(
        sizes.too_long, {f"planted{number}": "\n" * 130 for number in range(600)}, "lines a file: median 131"
    ),
    "too many long functions": Fault(
        sizes.too_long, {"planted": FUNCTION.replace("long", "so_long") * 400}, "lines a function: 95th percentile 51"
    ),
    "hardly any tests": Fault(sizes.share_of_tests, {"planted": "\n" * 9}, "wanted 1.0 to 1.6"),
    "a class without a docstring": Fault(words.undocumented, {"planted": "class Jump: ..."}, "Jump has no docstring"),
    "a name that says nothing": Fault(words.vague_names, {"text/utils": ""}, "utils.py"),
    "a path of one machine": Fault(
        words.unwanted_words, {"planted": "# in /" + "root/papers"}, "a path of one machine"
    ),
    "unfinished work": Fault(words.unwanted_words, {"planted": "# TO" + "DO: the rest"}, "unfinished work"),
    "a silenced check": Fault(words.unwanted_words, {"planted": "x = 1  # no" + "qa"}, "a silenced check"),
    "a command that is not there": Fault(
        documents.commands, {"../README.md": "`jumpline dance FILE`"}, "README.md: jumpline has no dance FILE"
    ),
    "an option that is not there": Fault(
        documents.commands,
        {"../README.md": "`jumpline inspect FILE --loudly`"},
        "jumpline has no inspect FILE --loudly",
    ),
    "a command that nobody is told of": Fault(
        documents.commands, {"../README.md": "`python3 dev.py run`"}, "README.md: nothing about dev test"
    ),
    "a file that is not there": Fault(documents.files, {"../README.md": "`gui/attic.py`"}, "there is no gui/attic.py"),
    "a format that nobody is told of": Fault(
        documents.formats, {"../README.md": ""}, "nothing about the format native"
    ),
    "a key that does nothing": Fault(
        documents.keys,
        {"../README.md": "<kbd>Ctrl+PgUp/Insert</kbd> `F1` `Alt+←`"},
        "no action has the key Ctrl+Insert",
    ),
    "an unused import": Fault(tools.lint, {"planted": "import json"}, "reader/planted.py:2:8: F401"),
    "lines out of shape": Fault(tools.formatting, {"planted": "x = ( 1 )"}, "reader/planted.py"),
    "a function without types": Fault(
        types_of_the_planted, {"model/planted": "def f(x): return x"}, "missing a type annotation"
    ),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The tree without its specimens and resources, and with just enough lines of tests; free to be spoilt."""
    shutil.copytree(ROOT / "reader", tmp_path / "reader", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "dev.py", *documents.DOCUMENTS):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/planted.py").write_text("\n" * sum(map(tree.line_count, tree.code(tmp_path))), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_the_gate_falls(fault: Fault, copy: Path) -> None:
    assert fault.complaint not in "\n".join(fault.gate(copy))
    for name, content in fault.files.items():
        path = copy / "reader" / (name if name.endswith(".md") else f"{name}.py")
        path.parent.mkdir(exist_ok=True)
        path.write_text(GOOD + content, encoding="utf-8")
    assert fault.complaint in "\n".join(fault.gate(copy))


def test_every_gate_has_been_seen_to_fall() -> None:
    fallen = {tools.types if fault.gate is types_of_the_planted else fault.gate for fault in FAULTS.values()}
    assert fallen >= set(GATES)


def test_a_percentile_is_one_of_the_numbers() -> None:
    assert sizes.percentile(range(1, 101), 95) == 95
    assert sizes.percentile([7], 95) == 7


def test_keys_are_read_as_people_write_them(copy: Path) -> None:
    (copy / "README.md").write_text(
        "`Ctrl+PgUp/PgDn` <kbd>Alt+←</kbd>, `Ctrl++` `J` `Enter` not `A1` nor `Ctrl`", "utf-8"
    )
    assert documents.keys(copy) == []
