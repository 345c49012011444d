"""The parser of the command line, in the reader's language; its errors are one line and exit code 2."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NoReturn, Protocol

from reader import __version__
from reader.cli.frame import Frame, in_words
from reader.cli.speech import PROGRAM, Speech
from reader.errors import sentence
from reader.services.wording import Words


class Command(Protocol):
    """A module with one command, as far as its parser is concerned."""

    SUMMARY: str

    def add_arguments(self, parser: ArgumentParser, words: Words) -> None: ...


class Parser(ArgumentParser):
    """Says what it does not understand in one line. `speech` is that of the run: parsers of verbs speak with it too."""

    speech: Speech
    overview: Callable[[], str] | None = None

    def __init__(self, **how: Any) -> None:
        words = self.speech.words
        super().__init__(add_help=False, formatter_class=partial(Frame, words), **how)
        self._positionals.title = words.word("arguments", "cli")
        self._optionals.title = words.word("options", "cli")
        shown = words.word("show this help and end", "cli")
        self.add_argument("-h", "--help", action="help", default=SUPPRESS, help=shown)

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        detail = in_words(message, self.speech.words)
        self.speech.error(
            sentence("The command is not understood ({detail}). See {program} --help.", detail=detail, program=PROGRAM)
        )
        raise SystemExit(2)

    def format_help(self) -> str:
        """The help; what the program can do is asked for only now."""
        if self.overview:
            self.description = self.overview()
        return super().format_help()


def parser_of(name: str, command: Command, speech: Speech, commands: Callable[[], Mapping[str, Command]]) -> Parser:
    """The parser of a command, or of the window where it has no name; that one tells of all `commands`."""
    words, Parser.speech = speech.words, speech
    parser = Parser(
        prog=f"{PROGRAM} {name}".strip(), description=words.word(command.SUMMARY, "cli"), allow_abbrev=False
    )
    if not name:
        parser.overview = lambda: overview(words, commands())
        told = words.word("say the version and end", "cli")
        parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help=told)
    command.add_arguments(parser, words)
    return parser


def overview(words: Words, commands: Mapping[str, Command]) -> str:
    """What the program is, and its commands."""
    lines = [words.word("A newspaper reader in which jump lines are links. Commands:", "cli")]
    lines += [f"  {PROGRAM} {name:<9} {words.word(command.SUMMARY, 'cli')}" for name, command in commands.items()]
    return "\n".join(lines)
