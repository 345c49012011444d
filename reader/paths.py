"""Where things lie: the reader's own folders and the program's resources. The only module that asks platformdirs."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import platformdirs

APPLICATION = "jumpline"


def config_folder() -> Path:
    """Folder of the settings file; it may not exist yet."""
    return platformdirs.user_config_path(APPLICATION, appauthor=False)


def data_folder() -> Path:
    """Folder of what must never be lost: notes, reading places, attached pages; it may not exist yet."""
    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def cache_folder() -> Path:
    """Folder of what can be made again at any time; it may not exist yet."""
    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def state_folder() -> Path:
    """Folder of what tells how the program ran, the log for one; it may not exist yet."""
    return platformdirs.user_state_path(APPLICATION, appauthor=False)


def runtime_folder() -> Path:
    """Folder of what lives as long as the program: that of the reader's login where there is one, else the state."""
    login = Path(os.environ.get("XDG_RUNTIME_DIR") or "")
    return login if login.is_absolute() and login.is_dir() else state_folder()


@cache
def _home() -> Path:
    """The folder that holds resources/ and issues/: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    return package if (package / "resources").is_dir() else package.parent


def resource(*parts: str) -> Path:
    """A file or folder under resources/."""
    return _home().joinpath("resources", *parts)


def specimen_folder() -> Path:
    """The folder of the specimen issues that come with the program."""
    return _home() / "issues"
