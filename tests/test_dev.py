"""Two commands are all that a newcomer types: dev.py makes the machine ready and gets out of the way."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev
from tests.gates.tree import ROOT

Log = Callable[[], list[str]]

# Stands in for a program of the system: writes down how it was called, then does what the test wants.
PROGRAM = """#!/bin/sh
echo "${{0##*/}} $*" >> "{log}"
{answer}
"""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Log]:
    """Leaves on PATH only what a test names, none of it real; gives the function that reads what was called."""
    folder, log = tmp_path / "bin", tmp_path / "log"
    folder.mkdir()
    (folder / "env").symlink_to(shutil.which("env") or "/usr/bin/env")

    def put(**answers: str) -> Log:
        for name, answer in answers.items():
            path = folder / name.replace("_", "-")
            path.write_text(PROGRAM.format(log=log, answer=answer), encoding="utf-8")
            path.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))
        return lambda: log.read_text(encoding="utf-8").splitlines() if log.exists() else []

    return put


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Makes the test run as root (0) or as somebody else."""
    return lambda number: monkeypatch.setattr(os, "geteuid", lambda: number)


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The shared libraries that the system lacks; taken out by the test when they have been installed."""
    missing: set[str] = set()
    monkeypatch.setattr(dev, "loads", lambda library: library not in missing)
    return missing


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout without .venv, in which making one and installing into it takes no time."""
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    for name, path in {"ROOT": "", "VENV": ".venv", "PYTHON": ".venv/bin/python", "STAMP": ".venv/stamp"}.items():
        monkeypatch.setattr(dev, name, tmp_path / path)
    return tmp_path


@pytest.fixture
def calls(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What set-up runs, as "venv" and "pip"; a new .venv has a Python that is only a name."""
    made: list[str] = []

    def run(line: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        made.append(line[2])
        if line[2] == "venv":
            shutil.rmtree(checkout / ".venv", ignore_errors=True)
            (checkout / ".venv/bin").mkdir(parents=True)
            (checkout / ".venv/bin/python").symlink_to(sys.executable)
        return subprocess.CompletedProcess(line, 1 if "pip fails" in made and line[2] == "pip" else 0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(dev, "prepare_system", lambda with_font: None)
    return made


def test_an_old_python_can_read_the_file_and_is_told_what_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    assert [dev.is_too_old(version) for version in ((3, 9), (3, 10), (3, 11), (3, 13))] == [True, True, False, False]
    monkeypatch.setattr(dev, "is_too_old", lambda version: True)
    with pytest.raises(SystemExit):
        dev.main(["run"])
    assert "Python 3.11 or newer is needed" in capsys.readouterr().err


def test_nothing_outside_the_standard_library_is_imported() -> None:
    module = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    plain = {alias.name for node in ast.walk(module) if isinstance(node, ast.Import) for alias in node.names}
    pulled = {str(node.module) for node in ast.walk(module) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in plain | pulled} <= sys.stdlib_module_names


@pytest.mark.parametrize("arguments", [[], ["dance"]])
def test_a_wrong_command_is_answered_with_the_right_ones_from_any_folder(tmp_path: Path, arguments: list[str]) -> None:
    line = [sys.executable, str(ROOT / "dev.py"), *arguments]
    done = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "dev.py: one of run, test, bench, package has to follow, for example: python3 dev.py run\n"


def test_run_opens_the_files_given_or_the_specimen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.run_line(["a.npissue", "b.txt"]) == ["-P", "-m", "reader", "a.npissue", "b.txt"]
    assert dev.run_line([])[:3] == ["-P", "-m", "reader"]
    assert Path(dev.run_line([])[3]).joinpath("issue.xml").is_file()


def test_run_says_in_one_line_that_there_is_no_display(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.has_display("darwin")
    assert not dev.has_display("linux")
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit) as ended:
        dev.run_line([])
    assert (ended.value.code, capsys.readouterr().err.count("\n")) == (1, 1)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev.has_display("linux")


def test_the_tests_and_the_benchmarks_run_in_the_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert dev.test_line(["-k", "jump"]) == ["-m", "pytest", "-k", "jump"]
    assert "--dist=loadfile" in dev.test_line([])
    assert Path.cwd() == ROOT
    assert dev.bench_line(["--json"]) == ["-m", "tests.benchmarks", "--json"]
    monkeypatch.setattr("shutil.which", lambda program: f"/usr/bin/{program}")
    assert dev.package_line([]) == ["-m", "installers.debian"]


def test_a_library_counts_as_there_when_it_loads() -> None:
    assert not dev.loads("libno-such-thing.so.9")
    assert dev.loads("libc.so.6")


def test_root_has_the_missing_packages_installed_under_the_names_of_its_release(
    programs: Callable[..., Log], user: Callable[[int], None], lacking: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking |= {"libglib-2.0.so.0", "libEGL.so.1"}
    log = programs(apt_get="", apt_cache='[ "$2" = libglib2.0-0t64 ]', fc_list="echo Song")
    user(0)
    apt = dev.apt

    def install(arguments: list[str]) -> subprocess.CompletedProcess[str]:
        lacking.clear()
        return apt(arguments)

    monkeypatch.setattr(dev, "apt", install)
    dev.prepare_system(with_font=True)
    options = "-q -o DPkg::Lock::Timeout=120"
    assert [line for line in log() if line.startswith("apt-get")] == [
        f"apt-get {options} update",
        f"apt-get {options} install -y --no-install-recommends libglib2.0-0t64 libegl1",
    ]


def test_an_older_release_knows_the_older_name(programs: Callable[..., Log]) -> None:
    programs(apt_cache="exit 100")
    assert dev.known_name(("libglib2.0-0t64", "libglib2.0-0")) == "libglib2.0-0"


def test_who_may_not_install_gets_the_exact_line(
    programs: Callable[..., Log], user: Callable[[int], None], lacking: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    lacking.add("libEGL.so.1")
    log = programs(apt_get="", apt_cache="exit 100", fc_list="", sudo="exit 1")
    user(1000)
    with pytest.raises(SystemExit):
        dev.prepare_system(with_font=True)
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 fonts-noto-cjk"
    assert capsys.readouterr().err.splitlines()[-1].strip() == line
    assert not [call for call in log() if call.startswith("apt-get")]


def test_sudo_is_used_where_it_asks_for_nothing(programs: Callable[..., Log], user: Callable[[int], None]) -> None:
    log = programs(apt_get="", sudo="")
    user(1000)
    assert dev.can_install()
    dev.apt(["update"])
    assert log()[-1].startswith("sudo env DEBIAN_FRONTEND=noninteractive apt-get")


def test_without_a_chinese_font_it_says_so_and_goes_on(
    programs: Callable[..., Log], user: Callable[[int], None], lacking: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    programs(fc_list="")
    user(1000)
    dev.prepare_system(with_font=True)
    assert "no Chinese font" in capsys.readouterr().err
    dev.prepare_system(with_font=False)
    assert capsys.readouterr().err == ""


def test_a_font_is_known_by_its_file_where_fontconfig_cannot_be_asked(
    programs: Callable[..., Log], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs()
    monkeypatch.setattr(dev, "FONT_FOLDERS", (str(tmp_path),))
    (tmp_path / "DejaVuSans.ttf").touch()
    assert not dev.has_chinese_font()
    (tmp_path / "NotoSans-CJK-Regular.ttc").touch()
    assert dev.has_chinese_font()


def test_a_failing_apt_is_quoted(
    programs: Callable[..., Log], user: Callable[[int], None], lacking: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    lacking.add("libEGL.so.1")
    programs(apt_get="echo E: no space left; exit 100", apt_cache="exit 100")
    user(0)
    with pytest.raises(SystemExit):
        dev.prepare_system(with_font=False)
    said = capsys.readouterr().err
    assert "E: no space left" in said
    assert "apt-get install -y --no-install-recommends libegl1" in said


def test_set_up_is_done_once(calls: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    dev.make_ready()
    assert calls == ["venv", "pip"]
    assert "about a minute" in capsys.readouterr().err
    dev.make_ready()
    assert calls == ["venv", "pip"]
    assert capsys.readouterr().err == ""


def test_a_changed_pyproject_is_installed_into_the_same_environment(checkout: Path, calls: list[str]) -> None:
    dev.make_ready()
    (checkout / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    dev.make_ready()
    assert calls == ["venv", "pip", "pip"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda venv: (venv / "stamp").unlink(),
        lambda venv: (venv / "bin/python").unlink(),
        lambda venv: (venv / "stamp").write_text("elsewhere\n/usr/bin/python3.9\n0", encoding="utf-8"),
        lambda venv: venv.rename(venv.with_name("moved")).joinpath("..", ".venv").symlink_to("gone"),
    ],
    ids=["half made", "without its Python", "made for another checkout", "a link to nothing"],
)
def test_a_broken_environment_is_made_anew(checkout: Path, calls: list[str], spoil: Callable[[Path], object]) -> None:
    dev.make_ready()
    spoil(checkout / ".venv")
    dev.make_ready()
    assert calls == ["venv", "pip", "venv", "pip"]
    assert (checkout / ".venv/stamp").read_text(encoding="utf-8") == dev.stamp()


def test_an_installation_that_fails_is_not_taken_for_done(checkout: Path, calls: list[str]) -> None:
    calls.append("pip fails")
    with pytest.raises(SystemExit):
        dev.make_ready()
    assert not (checkout / ".venv/stamp").exists()
    calls.clear()
    dev.make_ready()
    assert calls == ["venv", "pip"]


@pytest.mark.parametrize("beside", [True, False])
def test_the_gatekeeper_runs_the_same_tests_with_real_papers_where_there_are_some(
    beside: bool, tmp_path: Path, programs: Callable[..., Log], monkeypatch: pytest.MonkeyPatch
) -> None:
    papers, script = tmp_path / ("sha" + "red"), tmp_path / "checkout/.ci/run"
    script.parent.mkdir(parents=True)
    shutil.copy(ROOT / ".ci/run", script)
    if beside:
        papers.mkdir()
    bash = shutil.which("bash") or "/bin/bash"
    monkeypatch.delenv("JUMPLINE_SAMPLES", raising=False)
    log = programs(python3='echo "$PWD ${JUMPLINE_SAMPLES-none}" >> "${0%/*}/../log"', dirname="echo ${1%/*}")
    subprocess.run([bash, str(script)], check=True)
    assert log()[-2:] == ["python3 dev.py test", f"{script.parents[1]} {papers if beside else 'none'}"]
