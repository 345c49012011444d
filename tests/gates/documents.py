"""What README.md and ARCHITECTURE.md say, held against the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.gates import floors, tree

DOCUMENTS = ("README.md", "ARCHITECTURE.md")
CODE = re.compile(r"```\w*\n(.*?)```|`([^`\n]+)`", re.S)
COMMAND = re.compile(r"^(?:python3 (dev)\.py|(jumpline)) ([a-z]+)\b(.*)$", re.M)
OPTION = re.compile(r"--[a-z]+")
LINK = re.compile(r"\]\(([^)#:]+)\)")
FILE = re.compile(r"^[\w./-]+(?:/|\.(?:py|md|toml|xml|rng))$")
KEY = re.compile(r"^(?:(?:Ctrl|Alt|Shift)\+)+[!-~←→↑↓]+$|^(?:F\d+|PgUp|PgDn|Home|End|Space|Enter|Tab|Esc|[A-Z←→↑↓])$")
KEYBOARD = re.compile(r"<kbd>(.+?)</kbd>")
SPELLINGS = {"PgDn": "PgDown", "Enter": "Return", "←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}
TABLES = {"dev": "dev.py", "jumpline": "reader/cli/main.py"}


def commands(root: Path) -> list[str]:
    """Commands and options that a document names and the code does not have, and commands that none names."""
    known = {program: _keys(root / path) for program, path in TABLES.items()}
    said = {(program, name) for name in DOCUMENTS for program, name, _ in _commands(root / name)}
    unsaid = {(program, name) for program, names in known.items() for name in names} - said
    return [
        f"{document}: {program} has no {name}{rest}"
        for document in DOCUMENTS
        for program, name, rest in _commands(root / document)
        if name not in known[program] or not _has_options(root, program, name, rest)
    ] + [f"README.md: nothing about {program} {name}" for program, name in sorted(unsaid)]


def _commands(document: Path) -> Iterator[tuple[str, str, str]]:
    for snippet in _code(document):
        for dev, jumpline, name, rest in COMMAND.findall(snippet):
            yield dev or jumpline, name, rest


def _code(document: Path) -> Iterator[str]:
    for block, span in CODE.findall(document.read_text(encoding="utf-8")):
        yield block or span


def _keys(path: Path) -> set[str]:
    """The words under which the table COMMANDS of a file has its commands."""
    table = floors.assigned(tree.parse(path), "COMMANDS")
    keys = table.keys if isinstance(table, ast.Dict) else []
    return {str(key.value) for key in keys if isinstance(key, ast.Constant)}


def _has_options(root: Path, program: str, name: str, rest: str) -> bool:
    """Whether the file of the command has all the options; dev.py hands its own on."""
    if program == "dev":
        return True
    source = (root / "reader" / "cli" / f"{name}.py").read_text(encoding="utf-8")
    return all(f'"{option}"' in source for option in OPTION.findall(rest))


def files(root: Path) -> list[str]:
    """Files and folders that a document names and that are not there; reader/ may be left out of a name."""
    return [
        f"{name}: there is no {mentioned}"
        for name in DOCUMENTS
        for mentioned in _mentioned(root / name)
        if not any((folder / mentioned).exists() for folder in (root, root / "reader"))
    ]


def _mentioned(document: Path) -> Iterator[str]:
    yield from (span for span in _code(document) if "/" in span and FILE.match(span))
    yield from LINK.findall(document.read_text(encoding="utf-8"))


def formats(root: Path) -> list[str]:
    """Formats that the README does not name as the program does."""
    said = set(_code(root / "README.md"))
    names = {name: _name(root, name) for name in floors.listed_formats(root)}
    return [f"README.md: nothing about the format {said_as}" for said_as in names.values() if said_as not in said]


def _name(root: Path, module: str) -> str:
    folder = root / "reader" / "formats"
    path = next(path for path in (folder / f"{module}.py", folder / module / "__init__.py") if path.exists())
    value = floors.assigned(tree.parse(path), "NAME")
    return str(value.value) if isinstance(value, ast.Constant) else module


def keys(root: Path) -> list[str]:
    """Keys that the README names and no action has."""
    table = floors.assigned(tree.parse(root / "reader" / "gui" / "actions.py"), "ROWS")
    rows = [node for node in ast.walk(table) if isinstance(node, ast.Tuple)] if table else []
    known = {str(key.value) for row in rows for key in row.elts if isinstance(key, ast.Constant)}
    return [f"README.md: no action has the key {key}" for key in _named_keys(root) if key not in known]


def _named_keys(root: Path) -> Iterator[str]:
    """The keys in the README one by one, as Qt spells them; in `Ctrl+PgUp/PgDn` both have the Ctrl."""
    text = (root / "README.md").read_text(encoding="utf-8")
    for span in (*KEYBOARD.findall(text), *_code(root / "README.md")):
        first, *others = re.split(r"(?<=[^+])/", span)
        held = first[: first.rfind("+", 0, -1) + 1]
        for key in (first, *(other if other.startswith(held) else held + other for other in others)):
            if KEY.match(key):
                start = key.rfind("+", 0, -1) + 1
                yield key[:start] + SPELLINGS.get(key[start:], key[start:])
