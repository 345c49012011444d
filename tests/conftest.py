"""What holds for every test: no display, no warnings, and nothing of a real user's in reach."""

import atexit
import contextlib
import locale
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples every time: a suite that is red now and then tells nothing. To look for new ones:
# dev.py test --hypothesis-profile=default
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

# Before anything can import Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The program is started a few hundred times: it is compiled once, though not beside its source.
COMPILED = tempfile.TemporaryDirectory(prefix="jumpline-compiled-")
atexit.register(COMPILED.cleanup)
os.environ["PYTHONPYCACHEPREFIX"] = COMPILED.name
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Qt warns where the terminal's locale is not UTF-8 (LC_ALL=C, or a language that is not installed).
with contextlib.suppress(locale.Error):
    locale.setlocale(locale.LC_CTYPE, "C.UTF-8")

HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.fixture(scope="session", autouse=True)
def _first_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the one QApplication of all tests is made in."""
    with pytest.MonkeyPatch.context() as patch:
        _move_into(tmp_path_factory.mktemp("first-home"), patch)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new home folder with nothing in it, a Chinese locale, and nothing left of the terminal's own settings."""
    return _move_into(tmp_path_factory.mktemp("home"), monkeypatch)


def _move_into(home: Path, patch: pytest.MonkeyPatch) -> Path:
    for name, folder in HOME_FOLDERS.items():
        patch.setenv(name, str(home / folder))
    (home / "run").mkdir(mode=0o700)
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "PYTHONUNBUFFERED"):
        patch.delenv(name, raising=False)
    patch.setenv("LANG", "zh_CN.UTF-8")
    return home


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real papers, with seed/ and samples/ in it; the test is skipped where there is none."""
    folder = os.environ.get("JUMPLINE_SAMPLES")
    if not folder:
        pytest.skip("JUMPLINE_SAMPLES names no folder of real papers")
    return Path(folder)
