"""Errors: one tree, as its docstring draws it, and sentences that can be said in another language."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import errors
from reader.errors import DamagedFile, FileError, JumplineError, NotReadable, sentence
from tests.gates import tree

KINDS = {name for name, kind in vars(errors).items() if inspect.isclass(kind) and issubclass(kind, JumplineError)}


def drawn() -> dict[str, str]:
    """Every error in the docstring's drawing, with the one that it hangs on."""
    parents: dict[str, str] = {}
    above = ["JumplineError"]
    for line in (errors.__doc__ or "").splitlines():
        trunk, _, rest = line.partition("─ ")
        if rest:
            depth = (len(trunk) - 4) // 4
            above[depth + 1 :] = [rest.split()[0]]
            parents[rest.split()[0]] = above[depth]
    return parents


def calls() -> Iterator[tuple[str, str, set[str]]]:
    """Every sentence that the code makes: where, its template, and the values it is given."""
    for name, path in tree.modules(tree.ROOT).items():
        for node in ast.walk(tree.parse(path)):
            if isinstance(node, ast.Call) and node.args and _called(node) in KINDS | {"sentence"}:
                template = node.args[0]
                if isinstance(template, ast.Constant) and all(word.arg for word in node.keywords):
                    yield f"{name}:{node.lineno}", str(template.value), {str(word.arg) for word in node.keywords}


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_the_tree_is_as_it_is_drawn() -> None:
    assert drawn() == {name: getattr(errors, name).__mro__[1].__name__ for name in KINDS if name != "JumplineError"}


def test_every_sentence_gets_the_values_that_it_names() -> None:
    found = list(calls())
    assert len(found) > 30
    assert [(place, template) for place, template, values in found if values != gaps(template)] == []


def test_every_error_says_one_line_that_ends() -> None:
    assert [template for _, template, _ in calls() if "\n" in template or not template.strip()] == []


def test_an_error_reads_as_its_sentence() -> None:
    error = DamagedFile("Line {line}: {found} found.", line=3, found="<p>")
    assert str(error) == str(error.sentence) == "Line 3: <p> found."


def test_an_error_can_be_caught_as_what_it_is_a_kind_of() -> None:
    with pytest.raises(FileError) as caught:
        raise NotReadable("{name} is empty.", name="a.txt")
    assert isinstance(caught.value, JumplineError)


def test_a_sentence_can_be_said_in_other_words_and_another_order() -> None:
    said = sentence("{file} is larger than {limit} MB.", file="a.zip", limit=64)
    assert said.in_words("上限 {limit} MB，而 {file} 超过了。") == "上限 64 MB，而 a.zip 超过了。"


@given(st.text(), st.text())
def test_values_are_said_as_they_are(name: str, found: str) -> None:
    assert str(sentence("{name}: {found}", name=name, found=found)) == f"{name}: {found}"


def test_sentences_with_the_same_words_are_the_same() -> None:
    assert sentence("{n} pages", n=2) == sentence("{n} pages", n=2) != sentence("{n} pages", n=3)
    assert len({sentence("{n} pages", n=2), sentence("{n} pages", n=2)}) == 1
