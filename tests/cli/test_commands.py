"""What one can ask of the program on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__, paths, settings
from reader.cli import window
from reader.cli.main import COMMANDS
from reader.formats import native
from reader.settings import Settings
from tests.builders import article_xml, jumping, page_xml, put, xml
from tests.cli.running import run, run_apart

FAULTY = xml(f"<date>?</date>\n{page_xml(article_xml('<figure/>'))}")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """An issue with jumps."""
    native.write(jumping(), tmp_path / "江声.npissue")
    return tmp_path / "江声.npissue"


def test_inspect_tells_pages_articles_and_jumps(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "inspect", paper)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "江声日报 · 2026-03-05 · native",
        "A1",
        "  桥成了 [a1-1] 5 字",
        "    → 下转A2版①: 桥成了 [a2-1] 100%",
        "  麦子绿了 [a1-2] 5 字",
        "    → 下转A2版②: 麦子绿了 [a2-2] 100%",
        "  船走了 [a1-3] 5 字",
        "    → 下转A4版: 本期文件中没有该版",
        "A2",
        "  桥成了 [a2-1] 5 字",
        "    ← 上接A1版①: 桥成了 [a1-1] 100%",
        "  麦子绿了 [a2-2] 5 字",
        "    ← 上接A1版②: 麦子绿了 [a1-2] 100%",
        "A4：本期文件中没有",
    ]


def test_inspect_says_when_a_label_is_a_guess(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "inspect", put(tmp_path / "issue.xml", xml("<page><article id='x'/></page>")))
    assert "1 （版次系推断）" in ran.out


def test_inspect_as_json(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "inspect", paper, "--json")
    assert (ran.code, ran.err) == (0, "")
    told = json.loads(ran.out)
    assert told["format"] == "native"
    assert [page["label"] for page in told["pages"]] == ["A1", "A2", "A4"]
    assert told["articles"][0]["thread"] == ["a1-1", "a2-1"]


@pytest.mark.parametrize("locale", ["C", "POSIX", "zh_CN.GB18030", "en_US.ISO-8859-1"])
@pytest.mark.parametrize("spoken", ["utf-8", "gb18030", "ascii"])
def test_json_is_utf_8_whatever_the_terminal_speaks(paper: Path, locale: str, spoken: str) -> None:
    ran = run_apart("inspect", "--json", paper, LC_ALL=locale, PYTHONIOENCODING=spoken)
    assert ran.code == 0
    assert json.loads(ran.out)["paper"] == "江声日报"


def test_a_terminal_that_cannot_spell_chinese_still_gets_everything(paper: Path) -> None:
    ran = run_apart("inspect", paper, PYTHONIOENCODING="ascii")
    assert ran.code == 0
    assert "\\u6865\\u6210\\u4e86 [a1-1]" in ran.out


def test_several_page_files_are_one_issue(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = [put(tmp_path / f"A{number}.txt", f"第{number}件事\n\n    本报讯 文。\n") for number in (1, 2)]
    for given in (pages, [tmp_path]):
        told = json.loads(run(capsys, "inspect", "--json", *given).out)
        assert [page["label"] for page in told["pages"]] == ["A1", "A2"]


def test_validate_finds_nothing_wrong(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "validate", paper)
    assert (ran.code, ran.out, ran.err) == (0, f"{paper}：没有问题\n", "")


def test_validate_lists_everything_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(tmp_path / "issue.xml", FAULTY)
    ran = run(capsys, "validate", path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.lines == [
        f"jumpline: {path}: 第 3 行：<date> 处应为 2026-03-05，却是“?”，已略过。请在该处改正。",
        f"jumpline: {path}: 第 6 行：缺少 href，这张图片已略去。",
    ]


def test_render_makes_a_picture(paper: Path, tmp_path: Path) -> None:
    ran = run_apart(
        *("render", paper, "--page", "a01", "-o", tmp_path / "A1.png", "--dpi", "30"), seconds=60, memory=8 << 30
    )
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert (tmp_path / "A1.png").read_bytes().startswith(b"\x89PNG")


def test_render_names_the_pages_there_are(paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for page in ("A4", "C1"):
        ran = run(capsys, "render", paper, "--page", page, "-o", tmp_path / "x.png")
        assert (ran.code, ran.out) == (1, "")
        assert ran.lines == [f"jumpline: {paper}: 本期文件中没有 {page} 版。现有的版面是：A1, A2。"]
    assert not (tmp_path / "x.png").exists()


def test_render_needs_a_folder_to_write_to(paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "render", paper, "--page", "A1", "-o", tmp_path / "gone/x.png")
    assert (ran.code, len(ran.lines)) == (1, 1)
    assert "gone" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["inspect"],
        ["validate"],
        ["render", "a"],
        ["render", "a", "--page", "A1"],
        ["render", "a", "--page", "A1", "-o", "x.png", "--dpi", "0"],
        ["render", "a", "--page", "A1", "-o", "x.png", "--dpi", "fine"],
        ["inspect", "a", "--jso"],
        ["--nonsense"],
    ],
)
def test_what_is_not_understood_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, *arguments)
    assert (ran.code, ran.out, len(ran.lines)) == (2, "", 1)
    assert ran.err.startswith("jumpline: 命令有误")


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--version").out == f"jumpline {__version__}\n"
    told = run(capsys, "--help")
    assert told.code == 0
    assert all(f"jumpline {name}" in told.out for name in COMMANDS)
    assert "--json" in run(capsys, "inspect", "--help").out


def test_english_is_spoken_where_it_is_wished(
    paper: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(Settings(language="en"), paths.config_folder())
    assert "5 characters" in run(capsys, "inspect", paper).out
    assert "There is no such file" in run(capsys, "inspect", "gone").err
    settings.save(Settings(), paths.config_folder())
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert "There is no such file" in run(capsys, "inspect", "gone").err


def test_who_has_read_enough_may_leave(paper: Path) -> None:
    script = f"{sys.executable} -m reader inspect --json {paper} | head -c 1"
    ran = run_apart("inspect", paper)
    assert ran.code == 0
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {script}"], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_a_full_disk_is_said(paper: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "inspect", str(paper)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1


def test_qt_is_not_loaded_to_inspect(paper: Path) -> None:
    script = (
        "import sys; from reader.cli.main import main; "
        f"main(['inspect', {str(paper)!r}]); sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0


def test_without_a_screen_the_window_says_so(
    paper: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ran = run(capsys, paper)
    assert (ran.code, ran.lines) == (1, ["jumpline: 没有可用的屏幕，打不开窗口。请在桌面环境中启动。"])


def test_where_there_is_a_screen() -> None:
    assert window.has_display({"DISPLAY": ":0"}, "linux")
    assert window.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert window.has_display({}, "win32")
    assert not window.has_display({"DISPLAY": ""}, "linux")
