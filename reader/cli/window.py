"""jumpline [FILE…]: the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import NoDisplay

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader.cli.speech import Speech
    from reader.services.wording import Words

SUMMARY = "Read a newspaper file, or several page files as one issue"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The files, if any."""
    parser.add_argument("files", metavar="FILE", nargs="*", help=words.word(SUMMARY, "cli"))
    alone = words.word("open a program of its own, though another one runs", "cli")
    parser.add_argument("--new-window", action="store_true", help=alone)


def run(arguments: Namespace, speech: Speech) -> int:
    """Open the window and stay until it is closed; what is wrong with the files is said there."""
    return open_window(arguments.files, alone=arguments.new_window)


def open_window(files: Sequence[str], *, alone: bool = False) -> int:
    """Be the program that shows the files; `alone` beside one that runs. Raises NoDisplay."""
    if not has_display(os.environ):
        raise NoDisplay("There is no screen to open a window on. Start it in a desktop session.")
    from reader.gui.app import run as run_window

    return run_window([Path(file) for file in files], alone=alone)


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be opened: elsewhere than on Linux always."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in names)
