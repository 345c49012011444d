"""jumpline validate FILE: everything in the file that breaks the rules of its format, each with its line."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.speech import Speech
from reader.services.opening import check_files
from reader.services.wording import Words

SUMMARY = "List everything that breaks the rules of the format"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The files."""
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")


def run(arguments: Namespace, speech: Speech) -> int:
    """0 where nothing is wrong."""
    speech.take_up(arguments.files)
    faults = check_files(arguments.files)
    for fault in faults:
        speech.error(fault)
    if not faults:
        speech.result(speech.words.word("{file}: nothing is wrong", "cli", file=speech.about))
    return 1 if faults else 0
