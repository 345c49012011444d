#!/usr/bin/env python3
"""Make this machine ready, then run the reader, its tests or its benchmarks, or make its package.

    python3 dev.py run [FILE…]                the window; without a file it shows the specimen issue
    python3 dev.py test [PYTEST ARGUMENTS…]   the tests, the rules of the house among them
    python3 dev.py bench [--json] [--long]    what the reader takes, in figures
    python3 dev.py package                    the Debian package, in build/

Needs Python 3.11 or newer, from any folder. What is missing is installed the first time: shared libraries and a
Chinese font with apt-get, Python packages into .venv beside this file. Older Pythons must still be able to read it,
to be told so: nothing here is newer than Python 3.8.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "jumpline.stamp"
SPECIMEN = ROOT / "issues" / "jiangsheng-2026-03-05"

OLDEST = (3, 11)

# One process for each processor; the tests of one file stay together, for they share what is dear to make.
SIDE_BY_SIDE = ["--numprocesses=auto", "--maxprocesses=8", "--dist=loadfile"]

# What PySide6's wheel takes from the system: the library, and the Debian packages that have it, newest name first.
LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libcups.so.2": ("libcups2t64", "libcups2"),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
}

FONT_PACKAGE: tuple[str, ...] = ("fonts-noto-cjk",)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# How files of Chinese fonts are called, in lower case.
FONT_MARKS = (
    "cjk",
    "notosanssc",
    "notoserifsc",
    "sourcehan",
    "wqy",
    "uming",
    "ukai",
    "fallback",
    "simsun",
    "simhei",
    "msyh",
)


def say(text: str) -> None:
    """Tell what is going on, on standard error: standard output belongs to the program that is run."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def stop(text: str, status: int = 1) -> NoReturn:
    """Say what is wrong and end."""
    say(text)
    raise SystemExit(status)


def main(arguments: list[str]) -> None:
    """Carry out one command; the program that it runs takes this one's place."""
    if is_too_old(tuple(sys.version_info[:2])):
        stop(f"Python 3.11 or newer is needed and this is {sys.version.split()[0]}; try python3.11 or python3.13")
    if not arguments or arguments[0] not in COMMANDS:
        stop(f"one of {', '.join(COMMANDS)} has to follow, for example: python3 dev.py run", status=2)
    line = COMMANDS[arguments[0]](arguments[1:])
    make_ready()
    execute(line)


def is_too_old(version: tuple[int, ...]) -> bool:
    """Whether a Python of this version cannot run the reader."""
    return version < OLDEST


def run_line(files: list[str]) -> list[str]:
    """The arguments of Python that open the window; stops at once where there is no display to open it on."""
    if not has_display(sys.platform):
        stop("there is no display: DISPLAY and WAYLAND_DISPLAY are both unset; start it in a desktop session")
    return ["-P", "-m", "reader", *(files or [str(SPECIMEN)])]


def test_line(arguments: list[str]) -> list[str]:
    """The arguments of Python that run the tests, in the checkout's folder; all of them side by side."""
    os.chdir(ROOT)
    return ["-m", "pytest", *(arguments or SIDE_BY_SIDE)]


def bench_line(arguments: list[str]) -> list[str]:
    """The arguments of Python that run the benchmarks, in the checkout's folder."""
    os.chdir(ROOT)
    return ["-m", "tests.benchmarks", *arguments]


def package_line(arguments: list[str]) -> list[str]:
    """The arguments of Python that make the Debian package; stops at once where there is no dpkg-deb."""
    if not shutil.which("dpkg-deb"):
        stop("the package is put together by dpkg-deb, which only Debian and its relatives have")
    os.chdir(ROOT)
    return ["-m", "installers.debian", *arguments]


COMMANDS = {"run": run_line, "test": test_line, "bench": bench_line, "package": package_line}


def has_display(platform: str) -> bool:
    """Whether a window can be shown; Qt aborts where it cannot. QT_QPA_PLATFORM names a platform of its own."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(os.environ.get(name) for name in names)


def make_ready() -> None:
    """Install what is missing; nothing is said and next to nothing done where all is there."""
    kept = STAMP.read_text(encoding="utf-8") if STAMP.is_file() else ""
    if not is_same_environment(kept):
        say("setting up for the first time; this takes about a minute")
    prepare_system(with_font=not is_same_environment(kept))
    if kept != stamp():
        prepare_environment(anew=not is_same_environment(kept))


# The system


def prepare_system(with_font: bool) -> None:
    """Install the shared libraries that do not load, venv where Debian left it out, and a Chinese font."""
    if not sys.platform.startswith("linux"):
        return
    needed = missing_packages()
    font = [FONT_PACKAGE] if with_font and not has_chinese_font() else []
    if not needed and not font:
        return
    if can_install():
        install(needed + font)
    elif needed:
        stop(f"system packages are missing; have root install them, then start again:\n  {apt_line(needed + font)}")
    else:
        say(f"no Chinese font was found; text will be unreadable until one is installed:\n  {apt_line(font)}")
    if still := missing_packages():
        stop(f"these system packages are still missing: {' '.join(names[-1] for names in still)}")


def missing_packages() -> list[tuple[str, ...]]:
    """The packages to install, each as its possible names."""
    missing = [names for library, names in LIBRARIES.items() if not loads(library)]
    importlib.invalidate_caches()
    return missing if importlib.util.find_spec("ensurepip") else [*missing, ("python3-venv",)]


def loads(library: str) -> bool:
    """Whether the shared library can be loaded, with all that it needs itself."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_chinese_font() -> bool:
    """Whether fontconfig knows a font with Chinese, or, where fontconfig cannot be asked, a font file is called so."""
    if shutil.which("fc-list"):
        listed = subprocess.run(["fc-list", ":lang=zh", "family"], stdout=subprocess.PIPE, check=False)
        return bool(listed.stdout.strip())
    files = (path for folder in FONT_FOLDERS for path in Path(folder).expanduser().rglob("*.[ot]t[cf]"))
    return any(mark in path.name.lower().replace("-", "") for path in files for mark in FONT_MARKS)


def can_install() -> bool:
    """Whether packages can be installed from here: as root, or through sudo where it need not ask or can ask."""
    if not shutil.which("apt-get"):
        return False
    if os.geteuid() == 0:
        return True
    if not shutil.which("sudo"):
        return False
    asks = sys.stdin is not None and sys.stdin.isatty()
    return asks or subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def apt_line(packages: list[tuple[str, ...]]) -> str:
    """The line that installs the packages, for a person to type."""
    if not shutil.which("apt-get"):
        return f"(as this system's package manager calls them) {' '.join(names[-1] for names in packages)}"
    prefix = "sudo " if os.geteuid() and shutil.which("sudo") else ""
    names = " ".join(known_name(names) for names in packages)
    return f"{prefix}apt-get update && {prefix}apt-get install -y --no-install-recommends {names}"


def known_name(names: tuple[str, ...]) -> str:
    """The first of a package's names that this release of Debian knows; the last, older name is always understood."""
    for name in names[:-1]:
        if subprocess.run(["apt-cache", "show", name], capture_output=True, check=False).returncode == 0:
            return name
    return names[-1]


def install(packages: list[tuple[str, ...]]) -> None:
    """Bring apt's lists up to date and install the packages, or stop with apt's own words."""
    say("reading the lists of system packages")
    apt(["update"])
    names = [known_name(each) for each in packages]
    say(f"installing {' '.join(names)}")
    done = apt(["install", "-y", "--no-install-recommends", *names])
    if done.returncode:
        stop(f"apt-get could not install them:\n{done.stdout.strip()}\nTry it yourself:\n  {apt_line(packages)}")


def apt(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Run apt-get without questions, waiting for another apt to end; sudo may ask for the password."""
    line = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments]
    if os.geteuid():
        line.insert(0, "sudo")
    return subprocess.run(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


# The Python environment


def stamp() -> str:
    """What .venv is made of: this checkout, the Python behind it, and the content of pyproject.toml."""
    content = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return "\n".join([str(ROOT), os.path.realpath(PYTHON), content])


def is_same_environment(kept: str) -> bool:
    """Whether .venv was finished for this checkout and its Python still runs; what it holds may be out of date."""
    return kept.splitlines()[:2] == stamp().splitlines()[:2] and os.access(PYTHON, os.X_OK)


def prepare_environment(anew: bool) -> None:
    """Make .venv, from nothing where it is missing, half made, broken or moved, and install the project into it."""
    if anew:
        make_environment()
    STAMP.unlink(missing_ok=True)
    say("installing Python packages")
    line = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    line += ["-e", f"{ROOT}[test,package]"]
    if subprocess.run(line, stdout=sys.stderr, check=False).returncode:
        stop("the Python packages could not be installed, for the reason above; start again when it is mended")
    STAMP.write_text(stamp(), encoding="utf-8")


def make_environment() -> None:
    """An empty .venv in place of whatever is there."""
    say("making .venv")
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    python = getattr(sys, "_base_executable", sys.executable)
    if subprocess.run([python, "-m", "venv", "--clear", str(VENV)], stdout=sys.stderr, check=False).returncode:
        stop(f"{VENV} could not be made, for the reason above")


def execute(line: list[str]) -> None:
    """Run .venv's Python in place of this one."""
    if os.name == "nt":
        raise SystemExit(subprocess.call([str(PYTHON), *line]))
    os.execv(str(PYTHON), [str(PYTHON), *line])


if __name__ == "__main__":
    main(sys.argv[1:])
