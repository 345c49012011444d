"""How long files and functions may be, and how much test there is to the code."""

import ast
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median

from tests.gates import tree

FILE_LINES = (120, 300, 400)
FUNCTION_LINES = (8, 28, 50)
TEST_SHARE = (1.0, 1.6)


def too_long(root: Path) -> list[str]:
    """Files and functions over the budget, in the code and in the tests, each by itself."""
    return [
        complaint
        for name, paths in (("code", tree.code(root)), ("tests", tree.tests(root)))
        for complaint in (*_files(name, paths, root), *_functions(name, paths))
    ]


def _files(group: str, paths: Sequence[Path], root: Path) -> Iterable[str]:
    return _over(
        f"{group}, lines a file", {str(path.relative_to(root)): tree.line_count(path) for path in paths}, FILE_LINES
    )


def _functions(group: str, paths: Sequence[Path]) -> Iterable[str]:
    lengths = {
        f"{path.name}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in paths
        for node in ast.walk(tree.parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    return _over(f"{group}, lines a function", lengths, FUNCTION_LINES)


def _over(what: str, lengths: dict[str, int], budget: tuple[int, int, int]) -> Iterable[str]:
    middle, most, limit = budget
    if not lengths:
        return
    if (found := median(lengths.values())) > middle:
        yield f"{what}: median {found}, at most {middle}"
    if (at_most := percentile(lengths.values(), 95)) > most:
        yield f"{what}: 95th percentile {at_most}, at most {most}"
    yield from (f"{what}: {name} has {length}, at most {limit}" for name, length in lengths.items() if length > limit)


def percentile(numbers: Iterable[int], share: int) -> int:
    """The number that `share` per cent of the numbers do not exceed (nearest rank)."""
    ranked = sorted(numbers)
    return ranked[max(0, math.ceil(len(ranked) * share / 100) - 1)]


def share_of_tests(root: Path) -> list[str]:
    """Test lines as a multiple of code lines, where it is outside its bounds."""
    least, most = TEST_SHARE
    written, tested = (sum(map(tree.line_count, paths)) for paths in (tree.code(root), tree.tests(root)))
    if least <= tested / written <= most:
        return []
    return [f"{tested} lines of tests to {written} of code: {tested / written:.2f}, wanted {least} to {most}"]
