"""Arguments to commands, and errors to one line each and exit codes: 0, 1, or 2 where the command is not understood."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader.cli.speech import Speech
    from reader.services.wording import Words

INTERRUPTED = 130


class Command(Protocol):
    """A module with one command."""

    SUMMARY: str

    def add_arguments(self, parser: ArgumentParser, words: Words) -> None: ...

    def run(self, arguments: Namespace, speech: Speech) -> int: ...


# Each is loaded when it is wanted: the window has to be there soon.
COMMANDS = {
    "completion": "reader.cli.completion",
    "doctor": "reader.cli.doctor",
    "export": "reader.cli.export",
    "inspect": "reader.cli.inspect",
    "notes": "reader.cli.notes",
    "render": "reader.cli.render",
    "validate": "reader.cli.validate",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; without one, the window."""
    from reader import settings
    from reader.cli.speech import Speech, drop
    from reader.errors import JumplineError
    from reader.paths import config_folder
    from reader.services.wording import Words

    speech = Speech(Words(settings.interface_language(settings.load(config_folder()))))
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments), speech)
    except JumplineError as error:
        speech.error(error.sentence)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads us has seen enough
        drop(sys.stdout)
        return 1


def _run(given: list[str], speech: Speech) -> int:
    name = given[0] if given and given[0] in COMMANDS else ""
    chosen = command(name)
    if not name and (files := plain_files(given)) is not None:
        from reader.cli.window import open_window

        return open_window(files)
    from reader.cli.parsing import parser_of

    return chosen.run(parser_of(name, chosen, speech, commands).parse_args(given[1:] if name else given), speech)


def plain_files(given: Sequence[str]) -> list[str] | None:
    """The files that the arguments name, where that is all they say, as those of a double click do; else None."""
    if given and (given[0] in COMMANDS or any(each.startswith("-") for each in given)):
        return None
    return list(given)


def command(name: str) -> Command:
    """The command of this name; without a name the window."""
    return cast(Command, import_module(COMMANDS.get(name, "reader.cli.window")))


def commands() -> dict[str, Command]:
    """All that have a name."""
    return {name: command(name) for name in COMMANDS}
