"""argparse's own words are said in the reader's language, whatever version of Python has them."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from reader.cli.frame import COMPLAINTS, in_words
from reader.cli.main import main
from reader.services.wording import Words

# What argparse says to those who write a program, not to those who use it.
FOR_PROGRAMMERS = re.compile(
    r"conflict|cannot merge|'required' is|invalid option string|dest=|mutually exclusive|not callable|not defined"
    r"|cannot have multiple|unknown parser|with mode|can't open|unexpected option|must start|argument_name|%\(prog\)s"
)
COMMANDS = ("", "inspect", "notes", "notes add", "notes list", "notes export", "notes import", "render", "validate")
ENGLISH = re.compile(r"\b(usage|options|positional|arguments|show|this|required|invalid|expected|choose)\b")


def said(capsys: pytest.CaptureFixture[str], *given: str) -> str:
    """What is said where the command ends."""
    with pytest.raises(SystemExit):
        main(given)
    out, err = capsys.readouterr()
    return out + err


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_has_no_english_frame(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(capsys, *command.split(), "--help")
    assert told.startswith("用法：")
    assert "显示这份说明后结束" in told
    assert not ENGLISH.search(told)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("render", "还缺少参数：FILE, --page, -o/--output"),
        ("render a --page", "参数 --page：后面要写一个值"),
        ("render a --page A1 -o b --what", "不认识的参数：--what"),
        ("inspect a --json=1", "参数 --json：这个选项后面不能带值：'1'"),
        ("notes add a --quote b --colour red", "参数 --colour：没有 'red' 这一项，可以写"),
        ("notes what", "没有 'what' 这一项，可以写"),
    ],
)
def test_what_is_not_understood_is_said_in_chinese(given: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(capsys, *given.split())
    assert words in told
    assert not ENGLISH.search(told)


def test_in_english_argparse_is_quoted(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert "(argument --page: expected one argument)" in said(capsys, "render", "a", "--page")
    assert said(capsys, "inspect", "--help").startswith("usage: jumpline inspect")


def test_what_is_not_known_stays_as_it_is() -> None:
    assert in_words("something new", Words("zh_CN")) == "something new"


def test_all_that_this_python_complains_of_is_known() -> None:
    source = Path(argparse.__file__).read_text(encoding="utf-8")
    found = re.findall(r"""(?:\b_|ngettext)\((?:'((?:[^'\\]|\\.)*)'|"([^"]*)")""", source)
    complaints = {one or other for one, other in found if "%" in (one or other) or "expected" in (one or other)}
    told = [each for each in complaints if not FOR_PROGRAMMERS.search(each)]
    assert len(told) >= len(COMPLAINTS) - 4
    unknown = [each for each in told if in_words(example(each), Words("zh_CN")) == example(each)]
    assert unknown == []


def example(template: str) -> str:
    """A complaint of argparse's with something in its gaps."""
    return re.sub(r"%(\(\w+\))?[sr]", "2", template)
