"""Who may know whom, beyond the contracts that import-linter holds."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.gates import tree

QT_SHARE = 0.45
THREADS = {"QThread", "QThreadPool", "QRunnable", "QtConcurrent", "ThreadPoolExecutor", "ProcessPoolExecutor"}
THREADS_LIVE_IN = "reader.gui.jobs"
NO_FORMAT = {"__init__", "source"}


def circles(root: Path) -> list[str]:
    """A circle of modules that import each other, imports inside functions and in packages counted."""
    known = tree.modules(root)
    graph = {name: tree.imports(name, path, known) - {name} for name, path in known.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return ["a circle: " + " ← ".join(error.args[1])]
    return []


def qt_share(root: Path) -> list[str]:
    """The share of modules that import Qt, where it is too large."""
    known = tree.modules(root)
    with_qt = [
        name for name, path in known.items() if any("PySide6" in used for used in tree.imports(name, path, known))
    ]
    share = len(with_qt) / len(known)
    return [f"Qt in {len(with_qt)} of {len(known)} modules: {share:.0%}"] if share >= QT_SHARE else []


def stray_threads(root: Path) -> list[str]:
    """Names of thread classes outside the one module that makes threads."""
    return [
        f"{name}: {word}"
        for name, path in tree.modules(root).items()
        if name != THREADS_LIVE_IN
        for word in sorted(THREADS & _names(tree.parse(path)))
    ]


def _names(module: ast.Module) -> set[str]:
    nodes = list(ast.walk(module))
    return (
        {node.id for node in nodes if isinstance(node, ast.Name)}
        | {node.attr for node in nodes if isinstance(node, ast.Attribute)}
        | {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    )


def unlisted_formats(root: Path) -> list[str]:
    """Files of reader/formats that FORMATS does not list, and listed names without a file.

    A folder beside them holds a format's own rules; it counts as a format only where it can recognise a source.
    """
    folder = root / "reader" / "formats"
    files = {path.stem for path in folder.glob("*.py")} - NO_FORMAT
    folders = {path.parent.name for path in folder.glob("*/__init__.py") if "recognise" in _functions(path)}
    listed = listed_formats(root)
    return [f"reader/formats: {name} is not in FORMATS" for name in sorted((files | folders) - listed)] + [
        f"reader/formats: {name} is in FORMATS and has no file" for name in sorted(listed - files - folders)
    ]


def _functions(path: Path) -> set[str]:
    return {node.name for node in tree.parse(path).body if isinstance(node, ast.FunctionDef)}


def listed_formats(root: Path) -> set[str]:
    """The names in FORMATS."""
    value = assigned(tree.parse(root / "reader" / "formats" / "__init__.py"), "FORMATS")
    return {name.id for name in ast.walk(value) if isinstance(name, ast.Name)} if value else set()


def assigned(module: ast.Module, name: str) -> ast.expr | None:
    """What the module assigns to a name on its outermost level."""
    for node in module.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if name in [target.id for target in targets if isinstance(target, ast.Name)]:
                return node.value
    return None
