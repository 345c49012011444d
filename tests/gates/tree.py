"""The project's files as the gates read them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

TEXT = {".css", ".desktop", ".html", ".json", ".md", ".py", ".qss", ".rng", ".svg", ".toml", ".ts", ".txt", ".xml"}
FOLDERS = ("reader", "tests", "resources", "issues", ".ci")


def code(root: Path) -> list[Path]:
    """The Python files of the program and of dev.py."""
    return sorted([*(root / "reader").rglob("*.py"), *root.glob("dev.py")])


def tests(root: Path) -> list[Path]:
    """The Python files of the tests."""
    return sorted((root / "tests").rglob("*.py"))


def texts(root: Path) -> list[Path]:
    """Every file that people read or write, except what is made by tools."""
    inside = (path for folder in FOLDERS for path in (root / folder).rglob("*"))
    return sorted(path for path in (*root.iterdir(), *inside) if path.suffix in TEXT or path.name == "run")


def line_count(path: Path) -> int:
    """Lines of the file, blank ones and comments included."""
    return len(path.read_text(encoding="utf-8").splitlines())


def parse(path: Path) -> ast.Module:
    """The syntax tree of the file, to be looked at only: one that has been parsed before is the same tree."""
    return _parsed(path.read_text(encoding="utf-8"))


@cache
def _parsed(content: str) -> ast.Module:
    return ast.parse(content)


def module_name(root: Path, path: Path) -> str:
    """The dotted name under which the file is imported."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules(root: Path) -> dict[str, Path]:
    """The program's modules by name."""
    return {module_name(root, path): path for path in sorted((root / "reader").rglob("*.py"))}


def imports(name: str, path: Path, known: dict[str, Path]) -> set[str]:
    """The modules that the module `name` imports, inside functions too; of the `known` ones the innermost."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    return {module if module in known else outer for outer, module in _imported(parse(path), package)}


def _imported(tree: ast.Module, package: str) -> Iterator[tuple[str, str]]:
    """Pairs: the module that an import names, and the name in it that may be a module of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package.split(".")[: 1 - node.level or None] if node.level else []
            outer = ".".join([*start, *filter(None, [node.module])])
            yield from ((outer, f"{outer}.{alias.name}") for alias in node.names)
