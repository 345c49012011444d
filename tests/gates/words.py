"""What is said and how things are called: docstrings, names, and words that do not belong in the tree."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.gates import tree

VAGUE = {"utils", "util", "manager", "helper", "helpers", "base", "common", "core", "misc"}

UNWANTED = {
    "a path of one machine": re.compile(r"(?<![\w.<>/])/(?:work|farm|tmp|root|opt)/\w"),
    "the address of a registry": re.compile(r"https?://[\w./-]*(?:pypi|pythonhosted|debian|npmjs)\b", re.I),
    "a folder outside the tree": re.compile(r"\.\./sh{1}ared"),
    "unfinished work": re.compile(r"\b(?:TO{1}DO|FIX{1}ME|X{3})\b"),
    "a silenced check": re.compile(r"#\s*(?:no{1}qa|type:\s*ig{1}nore|prag{1}ma:)"),
}
ALLOWED = {".ci/run": "a folder outside the tree"}


def undocumented(root: Path) -> list[str]:
    """Modules and public classes without a docstring; an empty file says all there is to say."""
    return [
        f"{path.relative_to(root)}: {name} has no docstring"
        for path in (*tree.code(root), *tree.tests(root))
        for name, node in _documentable(path)
        if not ast.get_docstring(node)
    ]


def _documentable(path: Path) -> Iterator[tuple[str, ast.Module | ast.ClassDef]]:
    module = tree.parse(path)
    if module.body:
        yield "the module", module
    yield from (
        (node.name, node) for node in ast.walk(module) if isinstance(node, ast.ClassDef) and node.name[0] != "_"
    )


def vague_names(root: Path) -> list[str]:
    """Modules and folders of code whose name says nothing."""
    paths = [path.relative_to(root) for path in (*tree.code(root), *tree.tests(root))]
    return [str(path) for path in paths if VAGUE & {*path.parts, path.stem, path.stem.removeprefix("test_")}]


def unwanted_words(root: Path) -> list[str]:
    """Lines with paths of one machine, registries, unfinished work or silenced checks."""
    return [
        f"{path.relative_to(root).as_posix()}:{number}: {kind}: {line.strip()[:80]}"
        for path in tree.texts(root)
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        for kind, pattern in UNWANTED.items()
        if pattern.search(line) and ALLOWED.get(path.relative_to(root).as_posix()) != kind
    ]
