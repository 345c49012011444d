"""A shell completes what the program understands: all of it and nothing else."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli.completion import SHELLS, offers, script
from reader.cli.main import COMMANDS
from tests.cli.running import run

ASK = (
    'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }; _jumpline; '
    'printf "%s\\n" "${COMPREPLY[@]}"'
)


@pytest.fixture(scope="module")
def bash(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script for bash."""
    path = tmp_path_factory.mktemp("completion") / "jumpline"
    path.write_text(script("bash", "zh_CN"), encoding="utf-8")
    return path


def completed(bash: Path, *words: str) -> list[str]:
    """What bash offers for the last of the words."""
    line = ["bash", "-c", ASK, "bash", str(bash), "jumpline", *words]
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout.split()


def test_commands_and_options_of_the_window_come_first(bash: Path) -> None:
    assert {*COMMANDS, "--new-window", "--version", "--help"} == set(completed(bash, ""))
    assert completed(bash, "insp") == ["inspect"]


def test_behind_a_command_come_its_own_options(bash: Path) -> None:
    assert completed(bash, "inspect", "--j") == ["--json"]
    assert {"--page", "--dpi", "--output"} <= set(completed(bash, "render", "--"))


def test_notes_have_verbs_and_these_have_options(bash: Path) -> None:
    assert {"add", "list", "export", "import"} <= set(completed(bash, "notes", ""))
    assert "--quote" in completed(bash, "notes", "add", "--q")
    assert completed(bash, "completion", "z") == ["zsh"]


def test_a_file_is_left_to_the_shell(bash: Path) -> None:
    assert completed(bash, "日报") == []
    assert "-o default" in bash.read_text(encoding="utf-8")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_is_told_all_there_is(shell: str) -> None:
    told = script(shell)
    for behind, words, options in offers("en"):
        assert all(word in told for word in (*behind, *words))
        assert all((option[2:] if shell == "fish" else option) in told for option, _ in options)


@pytest.mark.parametrize("shell", SHELLS)
def test_every_script_can_be_read_by_its_shell(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"there is no {shell} here")
    path = tmp_path / "script"
    path.write_text(script(shell, "zh_CN"), encoding="utf-8")
    subprocess.run([shell, "-n", str(path)], check=True)


def test_the_command_prints_the_script(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "completion", "bash").out.strip() == script("bash", "zh_CN").strip()
    assert run(capsys, "completion", "tcsh").code == 2
