"""The rules that other programs hold: ruff, mypy and import-linter, run in the tree they are to judge."""

import os
import subprocess
import sys
from pathlib import Path

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(root: Path) -> list[str]:
    """What `ruff check` finds."""
    return _complaints(root, "-m", "ruff", "check", "--no-fix", "--output-format=concise", ".")


def formatting(root: Path) -> list[str]:
    """Files that `ruff format` would change."""
    return _complaints(root, "-m", "ruff", "format", "--check", "--output-format=concise", ".")


def types(root: Path, *files: str) -> list[str]:
    """What `mypy --strict` finds, in the files that pyproject.toml names or in those given."""
    return _complaints(root, "-m", "mypy", "--no-error-summary", *files)


def contracts(root: Path) -> list[str]:
    """Import contracts that are broken; nothing is cached, so that a copy is never taken for the original."""
    return _complaints(root, "-c", LINT_IMPORTS, "--no-cache", "--no-logo")


def _complaints(root: Path, *arguments: str) -> list[str]:
    """The output of a Python program that did not end well; the working folder comes first in its import path."""
    plain = {**os.environ, "NO_COLOR": "1", "COLUMNS": "200"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=root, env=plain, capture_output=True, text=True, check=False
    )
    return (done.stdout + done.stderr).splitlines() if done.returncode else []
