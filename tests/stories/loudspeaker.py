"""A loudspeaker that nobody hears: the system's own voice, its sound thrown away, and what it was given to say."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from shutil import which

DAEMON = "speech-dispatcher"
VOICE = Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng")
SOUND = f"{DAEMON}/spd_libao.so"
PLACES = (Path("/usr/lib"), *Path("/usr/lib").glob("*-linux-gnu"))
MODULE = "PySide6.QtTextToSpeech"
SETTINGS = """
LogLevel 5
LogDir "default"
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
Timeout 1
"""


def silent() -> list[str]:
    """What is needed to speak and not installed."""
    lacking = [] if find_spec("PySide6") and find_spec(MODULE) else [f"{MODULE} (the extra `speech`)"]
    lacking += [] if which(DAEMON) and VOICE.exists() else ["speech-dispatcher with espeak-ng"]
    return lacking + ([] if any((place / SOUND).exists() for place in PLACES) else ["sound through libao"])


class Loudspeaker:
    """The settings of speech-dispatcher for one home; the program starts it when it looks for a voice."""

    def __init__(self, home: Path) -> None:
        folder = home / ".config" / DAEMON
        folder.mkdir(parents=True)
        (folder / "speechd.conf").write_text(SETTINGS, encoding="utf-8")
        (home / ".libao").write_text("default_driver=null\n", encoding="utf-8")
        self._folder = home / "run" / DAEMON

    @property
    def said(self) -> list[str]:
        """The sentences it was given, in their order."""
        return list(self._told(r"Queueing message \|(.*)\|"))

    @property
    def speeds(self) -> list[int]:
        """The speeds that were set, -100 to 100, as often as they were."""
        return [int(speed) for speed in self._told(r"SET SELF RATE (-?\d+)")]

    def close(self) -> None:
        """End it, if it was started and is still there."""
        written = self._folder / "pid" / f"{DAEMON}.pid"
        if written.exists():
            os.kill(int(written.read_text(encoding="ascii")), signal.SIGKILL)

    def _told(self, pattern: str) -> Iterator[str]:
        log = self._folder / "log" / f"{DAEMON}.log"
        words = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        return (found[1] for found in re.finditer(pattern, words))
