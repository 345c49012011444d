"""The voice, as the window sees it: asked, and telling later. It speaks in a program of its own (`aloud.mouth`)."""

from __future__ import annotations

import json
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

import reader
from reader.gui.aloud.mouth import MODULE

PROGRAM = ("-P", "-m", "reader.gui.aloud.mouth")
GOODBYE = 300  # milliseconds that it is given to stop speaking when the window closes


class Voice(QObject):
    """`found` carries the names of the voices for the language that was asked for, the best first; `over` the number
    of what has been said; `failed` that it speaks no more. What failed is ended, and begun anew when it is to speak.
    """

    found = Signal(object)
    over = Signal(int)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._said = b""
        self._language = ""

    def look_for(self, language: str) -> None:
        """Ask which voices can read a language, a BCP 47 tag; where nothing can speak there is no answer."""
        self._language = language
        if self._process is None and find_spec(MODULE):
            self._process = self._start()
        self._ask({"language": language})

    def say(self, words: str, number: int, voice: str, rate: float) -> None:
        """Say this with the voice of this name, slower or faster than usual (-1 … 1), and nothing else any more."""
        if self._process is None:
            self.look_for(self._language)
        self._ask({"say": words, "number": number, "voice": voice, "rate": rate})

    def stop(self) -> None:
        """Say no more."""
        self._ask({"stop": True})

    def close(self) -> None:
        """End it."""
        process, self._process = self._process, None
        if process:
            process.finished.disconnect()
            process.closeWriteChannel()
            if not process.waitForFinished(GOODBYE):
                process.kill()
                process.waitForFinished()

    def _give_up(self) -> None:
        """What does not answer will not answer a goodbye."""
        if self._process:
            self._process.kill()

    def _start(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in surroundings().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.start(sys.executable, list(PROGRAM))
        return process

    def _ask(self, what: dict[str, Any]) -> None:
        if self._process:
            self._process.write(json.dumps(what).encode() + b"\n")

    def _read(self) -> None:
        if self._process:
            self._said += bytes(self._process.readAllStandardOutput().data())
            *lines, self._said = self._said.split(b"\n")
            for line in lines:
                self._take(json.loads(line))

    def _take(self, told: dict[str, Any]) -> None:
        match told:
            case {"voices": list(names)}:
                self.found.emit(tuple(names))
            case {"over": int(number)}:
                self.over.emit(number)
            case _:
                self._give_up()

    def _ended(self) -> None:
        self._process, self._said = None, b""
        self.failed.emit()


def surroundings() -> dict[str, str]:
    """What of its environment the program that speaks has otherwise."""
    folders = [str(Path(reader.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    # speech-dispatcher does not start in a locale that is not installed
    return {"PYTHONPATH": os.pathsep.join(filter(None, folders)), "LC_ALL": "C.UTF-8"}
