"""jumpline [FILE…]: the window."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from reader.cli.speech import Speech
from reader.errors import NoDisplay
from reader.services.wording import Words

SUMMARY = "Read a newspaper file, or several page files as one issue"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The files, if any."""
    parser.add_argument("files", metavar="FILE", type=Path, nargs="*", help=words.word(SUMMARY, "cli"))


def run(arguments: Namespace, speech: Speech) -> int:
    """Open the window and stay until it is closed; what is wrong with the files is said there."""
    if not has_display(os.environ):
        raise NoDisplay("There is no screen to open a window on. Start it in a desktop session.")
    from reader.gui.app import run as run_window

    return run_window(arguments.files)


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be opened: elsewhere than on Linux always."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in names)
