"""Arguments to commands, and errors to one line each and exit codes: 0, 1, or 2 where the command is not understood."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NoReturn, Protocol

from reader import __version__, settings
from reader.cli import inspect, notes, render, validate, window
from reader.cli.speech import PROGRAM, Speech, drop
from reader.errors import JumplineError, sentence
from reader.paths import config_folder
from reader.services.wording import Words

INTERRUPTED = 130


class Command(Protocol):
    """A module with one command."""

    SUMMARY: str

    def add_arguments(self, parser: ArgumentParser, words: Words) -> None: ...

    def run(self, arguments: Namespace, speech: Speech) -> int: ...


COMMANDS: dict[str, Command] = {"inspect": inspect, "notes": notes, "render": render, "validate": validate}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; without one, the window."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    speech = Speech(Words(settings.interface_language(settings.load(config_folder()))))
    name = given[0] if given and given[0] in COMMANDS else ""
    command = COMMANDS.get(name, window)
    parser = _parser(name, command, speech)
    try:
        return command.run(parser.parse_args(given[1:] if name else given), speech)
    except JumplineError as error:
        speech.error(error.sentence)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads us has seen enough
        drop(sys.stdout)
        return 1


class _Parser(ArgumentParser):
    """Says what it does not understand in one line. `speech` is that of the run: parsers of verbs speak with it too."""

    speech: Speech

    def error(self, message: str) -> NoReturn:
        self.speech.error(
            sentence("The command is not understood ({detail}). See {program} --help.", detail=message, program=PROGRAM)
        )
        raise SystemExit(2)


def _parser(name: str, command: Command, speech: Speech) -> ArgumentParser:
    words = speech.words
    parser = _Parser(
        prog=f"{PROGRAM} {name}".strip(),
        description=words.word(command.SUMMARY, "cli") if name else _overview(words),
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _Parser.speech = speech
    if not name:
        parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    command.add_arguments(parser, words)
    return parser


def _overview(words: Words) -> str:
    """What the program is, and its commands."""
    lines = [words.word("A newspaper reader in which jump lines are links. Commands:", "cli")]
    lines += [f"  {PROGRAM} {name:<9} {words.word(command.SUMMARY, 'cli')}" for name, command in COMMANDS.items()]
    return "\n".join(lines)
