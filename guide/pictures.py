"""The pictures of the guide and of the README, made of the program as it is: `python -m guide.pictures`.

They show the specimen issues, in a home that is made for it and gone afterwards.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.gui.assembly import Assembly

FOLDER = Path(__file__).resolve().parent / "pictures"
SIZE = (1280, 860)
SPECIMENS = {"zh": ("zh_CN", "jiangsheng-2026-03-05", "大桥"), "en": ("en", "harbour-courier-2026-03-05", "bridge")}
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
STILL, PAUSE = 1500, 50  # milliseconds without anything left to do, until a picture is taken; and between looks


def main() -> None:
    """Make them all."""
    with TemporaryDirectory() as home:
        os.environ.update(dict.fromkeys(HOMES, home), QT_QPA_PLATFORM="offscreen")
        from PySide6.QtWidgets import QApplication

        application = QApplication(["jumpline"])
        for name in SPECIMENS:
            _take_all(application, name)


def _take_all(application: object, name: str) -> None:
    from PySide6.QtWidgets import QApplication

    from reader.gui.assembly import Assembly
    from reader.paths import specimen_folder
    from reader.settings import Settings

    assert isinstance(application, QApplication)
    language, specimen, words = SPECIMENS[name]
    program = Assembly(application, Settings(language=language, theme="day"))
    program.window.resize(*SIZE)
    program.window.show()
    program.opener.open([specimen_folder() / specimen])
    _wait(lambda: _is_still(program))
    for step, act in _steps(program, words).items():
        act()
        _wait(lambda: _is_still(program))
        program.window.grab().save(str(FOLDER / f"{step}-{name}.png"))
    program.window.close()


def _is_still(program: Assembly) -> bool:
    """Whether the pages and the small pictures of pages that are seen have been made."""
    pages, small = program.window.stage.scenes.pages, program.tools.thumbnails
    return bool(pages.sheets) and not program.press.is_busy and small.is_done


def _steps(program: Assembly, words: str) -> dict[str, Callable[[], object]]:
    """What is done before each picture."""
    commands = program.window.commands

    def find() -> None:
        commands["return"].trigger()
        commands["find"].trigger()
        program.finding.bar.field.setText(words)

    def darken() -> None:
        commands["return"].trigger()
        commands["night"].trigger()

    return {
        "page": commands["fit-width"].trigger,
        "article": commands["article"].trigger,
        "finding": find,
        "night": darken,
    }


def _wait(ready: Callable[[], bool]) -> None:
    """Let the program work until it is ready, and has been so for a while."""
    from PySide6.QtTest import QTest

    still = 0
    while still < STILL:
        QTest.qWait(PAUSE)
        still = still + PAUSE if ready() else 0


if __name__ == "__main__":
    main()
