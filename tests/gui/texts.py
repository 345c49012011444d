"""Every text of the interface, with its context, found by reading the code of the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from reader.gui.actions import MENUS, ROWS
from tests import spoken
from tests.gates import tree


def interface_texts(root: Path) -> set[tuple[str, str]]:
    """(context, English) of every translate call, and of the tables of actions."""
    said = {pair for path in sorted((root / "reader" / "gui").rglob("*.py")) for pair in _translated(tree.parse(path))}
    printed = [path for path in (root / "reader/gui/printing").glob("*.py") if path.stem != "machine"]  # errors alone
    said |= {("Printing", text) for path in printed for text in spoken.texts(tree.parse(path))}
    tables = {row.text for row in ROWS} | {row.short for row in ROWS if row.short} | {title for title, _ in MENUS}
    return said | {("Actions", text) for text in tables}


def _translated(module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate":
            words = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if len(words) == 2:
                yield str(words[0]), str(words[1])
