"""The doctor says what there is, what is missing, and what to do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from reader import __version__, paths
from reader.gui.aloud import asking
from reader.services import checkup
from reader.storage import FILE_NAME
from tests.cli.running import run
from tests.gates.tree import ROOT


def test_where_everything_is_there_it_says_so(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "doctor")
    assert (ran.code, ran.err) == (0, "")
    assert all(line.startswith("✓ ") or "朗读" in line for line in ran.out.splitlines())
    assert f"转版 {__version__}" in ran.out
    for folder in (paths.config_folder(), paths.data_folder(), paths.cache_folder(), paths.state_folder()):
        assert str(folder) in ran.out
    assert "zh-Hans" in ran.out


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "LIBRARIES", ("no-such-library",))
    (finding,) = list(checkup.versions())[2:]
    assert not finding.good
    assert "no-such-library" in str(finding.what)


def test_all_libraries_of_the_program_are_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=~!;\[ ]", each)[0] for each in project["dependencies"]}
    asked = {name.replace("_", "-") for name in checkup.LIBRARIES}
    assert needed == asked


def test_a_store_that_was_damaged_is_told(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    paths.data_folder().mkdir(parents=True)
    (paths.data_folder() / FILE_NAME).write_bytes(b"no database" * 999)
    ran = run(capsys, "doctor")
    assert ran.code == 1
    assert any(line.startswith("✗ ") for line in ran.out.splitlines())


def test_where_there_is_no_screen_it_says_so(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ran = run(capsys, "doctor")
    assert ran.code == 1
    assert "✗ 没有可用的屏幕，打不开窗口。请在桌面环境中启动。" in ran.out


def test_a_folder_that_cannot_be_written_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = str(paths.config_folder().parent)
    access = os.access
    paths.config_folder().parent.mkdir(parents=True)
    monkeypatch.setattr("os.access", lambda path, mode: str(path) != blocked and access(path, mode))
    findings = list(checkup.folders())
    assert [each.good for each in findings] == [False, True, True, True]
    assert "config" in str(findings[0].what)


@pytest.mark.parametrize(
    ("answer", "lines"),
    [
        (None, ['– 没有安装朗读。需要的话，请安装这一部分：pip install "jumpline[speech]"。']),
        ("", ["– 系统的嗓音没有回应。请看看电脑能否发出声音。"]),
        (
            '{"voices": ["Mandarin", "Other"]}\n{"voices": []}\n',
            [
                "✓ Mandarin 能朗读 zh-Hans。",
                "– 没有能朗读 en 的嗓音。请安装一种，例如 speech-dispatcher 加 espeak-ng。",
            ],
        ),
    ],
    ids=["no part", "no answer", "one language"],
)
def test_whether_there_are_voices_is_told_and_nobody_has_to_have_them(
    answer: str | None,
    lines: list[str],
    qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def answered(line: list[str], **given: Any) -> subprocess.CompletedProcess[str]:
        asked.append(given["input"])
        return subprocess.CompletedProcess(line, 0, answer or "")

    monkeypatch.setattr(asking, "is_installed", lambda: answer is not None)
    monkeypatch.setattr(subprocess, "run", answered)
    ran = run(capsys, "doctor")
    assert ran.code == 0
    assert ran.out.splitlines()[-len(lines) :] == lines
    assert asked == ([] if answer is None else ['{"language": "zh-Hans"}\n{"language": "en"}\n'])


def test_who_has_a_package_is_told_what_helps_there(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "is_installed", lambda: False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    ran = run(capsys, "doctor")
    assert ran.code == 0
    (line,) = [line for line in ran.out.splitlines() if "朗读" in line]
    assert line.startswith("– 这个安装包不含朗读。")
    assert "Orca" in line
    assert "pip install" not in line  # which nobody can do to a package
