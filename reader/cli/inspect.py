"""jumpline inspect FILE [--json]: what was understood."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.speech import Speech
from reader.cli.summary import summary
from reader.services.inspecting import inspect
from reader.services.opening import open_files
from reader.services.wording import Words

SUMMARY = "Say what was understood of a newspaper file"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The files, and --json."""
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")
    parser.add_argument("--json", action="store_true", help=words.word("everything, as JSON", "cli"))


def run(arguments: Namespace, speech: Speech) -> int:
    """Inspect; warnings do not change the exit code."""
    speech.take_up(arguments.files)
    opened = open_files(arguments.files)
    speech.warnings(opened.issue.warnings)
    if arguments.json:
        speech.data(inspect(opened))
    else:
        speech.result("\n".join(summary(opened, speech.words)))
    return 0
