"""Every English text in the code that a reader may come to see, found by reading the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from reader import errors
from tests.gates import tree

ERRORS = {name for name, thing in vars(errors).items() if isinstance(thing, type) and issubclass(thing, Exception)}
SAYING = {"sentence", "word", "tr", *ERRORS}
SECOND = {"fault", "note", "translate"}  # their first argument says where, the second what
TEXTS = {"SUMMARY", "PENS", "COMPLAINTS", "REASONS"}
ROWS = {"Row"}
CHOICES = {"DAY", "NIGHT", "WHATS", "HOWS", "TONES", "NOTED"}


def spoken(root: Path) -> dict[str, str]:
    """Texts and the module that each was first found in."""
    found: dict[str, str] = {}
    for name, path in tree.modules(root).items():
        for text in texts(tree.parse(path)):
            found.setdefault(text, name)
    return found


def texts(module: ast.Module) -> Iterator[str]:
    """The texts of one module."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield from _said(node)
        elif isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id in TEXTS for to in node.targets):
            yield from _strings(node.value)
        elif isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id in CHOICES for to in node.targets):
            yield from _second(node.value)


def _said(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in SAYING and call.args:
        yield from _strings(call.args[0])
    elif name in SECOND and len(call.args) > 1:
        yield from _strings(call.args[1])
    elif name in ROWS:
        yield from _strings(call.args[1])
        yield from (label for pairs in call.keywords if pairs.arg == "choices" for label in _second(pairs.value))


def _second(pairs: ast.expr) -> Iterator[str]:
    for pair in pairs.elts if isinstance(pairs, ast.Tuple) else ():
        if isinstance(pair, ast.Tuple):
            yield from _strings(pair.elts[1])


def _strings(node: ast.expr) -> Iterator[str]:
    """A text, the two that `a if … else b` chooses from, or all of a tuple."""
    if isinstance(node, ast.Tuple):
        for each in node.elts:
            yield from _strings(each)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)
