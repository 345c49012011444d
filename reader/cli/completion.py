"""jumpline completion bash|zsh|fish: what makes a shell complete commands and options, written from the parsers."""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator
from typing import NamedTuple

from reader.cli.speech import PROGRAM, Speech
from reader.services.wording import Words

SUMMARY = "Print what makes a shell complete commands and options"

# Where each shell looks for it, from the root of the system.
SHELLS = {
    "bash": "usr/share/bash-completion/completions/jumpline",
    "zsh": "usr/share/zsh/vendor-completions/_jumpline",
    "fish": "usr/share/fish/vendor_completions.d/jumpline.fish",
}


class Offer(NamedTuple):
    """What can stand behind some words of the line: other words, and options with their help."""

    behind: tuple[str, ...]
    words: tuple[str, ...]
    options: tuple[tuple[str, str], ...]


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The shell."""
    parser.add_argument("shell", choices=list(SHELLS))


def run(arguments: Namespace, speech: Speech) -> int:
    """Print it."""
    speech.result(script(arguments.shell, speech.words.language).rstrip())
    return 0


def script(shell: str, language: str = "en") -> str:
    """All that the shell has to be told, with the help in a language."""
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](list(offers(language)))


def offers(language: str) -> Iterator[Offer]:
    """What is understood, the window first."""
    from reader.cli.main import command, commands
    from reader.cli.parsing import parser_of

    speech = Speech(Words(language))
    known = commands()
    yield _offer((), parser_of("", command(""), speech, commands), tuple(known))
    for name, each in known.items():
        parser = parser_of(name, each, speech, commands)
        verbs = _verbs(parser)
        choices = tuple(word for action in parser._actions if not action.option_strings for word in _choices(action))
        yield _offer((name,), parser, tuple(verbs) or choices)
        for verb, of_verb in verbs.items():
            yield _offer((name, verb), of_verb, ())


def _choices(action: Action) -> tuple[str, ...]:
    return () if action.choices is None else tuple(str(each) for each in action.choices)


def _offer(behind: tuple[str, ...], parser: ArgumentParser, words: tuple[str, ...]) -> Offer:
    options = [
        (option, (action.help or "").partition("\n")[0].replace("'", "’"))
        for action in parser._actions
        for option in action.option_strings
        if option.startswith("--")
    ]
    return Offer(behind, words, tuple(options))


def _verbs(parser: ArgumentParser) -> dict[str, ArgumentParser]:
    found = next((action for action in parser._actions if isinstance(action, _SubParsersAction)), None)
    return dict(found.choices) if found else {}


def _cases(known: list[Offer], word: str) -> str:
    """A case for each command, by what stands on the line; `word` is how the shell says the word of a number."""
    lines = []
    for behind, words, options in sorted(known, key=lambda offer: -len(offer.behind)):
        pattern = " ".join((*behind, *("*" for _ in range(2 - len(behind)))))
        offered = " ".join((*words, *(option for option, _ in options)))
        lines.append(f'    "{pattern.replace("*", chr(34) + "*" + chr(34))}") offered="{offered}" ;;')
    return "\n".join([f'  case "{word}" in', *lines, "  esac"])


def _bash(known: list[Offer]) -> str:
    cases = _cases(known, "${COMP_WORDS[1]} ${COMP_WORDS[2]}")
    return f"""\
_{PROGRAM}() {{
  local offered current="${{COMP_WORDS[COMP_CWORD]}}"
{cases}
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}}
complete -o default -o bashdefault -F _{PROGRAM} {PROGRAM}
"""


def _zsh(known: list[Offer]) -> str:
    cases = _cases(known, "${words[2]} ${words[3]}")
    return f"""\
#compdef {PROGRAM}
_{PROGRAM}() {{
  local offered
{cases}
  compadd -- ${{=offered}}
  _files
}}
_{PROGRAM} "$@"
"""


def _fish(known: list[Offer]) -> str:
    lines = []
    for behind, words, options in known:
        seen = " ".join(f"; and __fish_seen_subcommand_from {word}" for word in behind) or "; and __fish_use_subcommand"
        condition = seen.removeprefix("; and ").replace("; and __fish_seen", "; and __fish_seen")
        lines += [f"complete -c {PROGRAM} -n '{condition}' -a {word}" for word in words]
        lines += [f"complete -c {PROGRAM} -n '{condition}' -l {option[2:]} -d '{about}'" for option, about in options]
    return "\n".join(lines) + "\n"
