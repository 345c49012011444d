"""A program of its own that speaks: to find the system's voices blocks whoever does it, for up to ten seconds.

A line of JSON comes in: {"language": tag} asks which voices can read it, {"say": words, "number": n, "voice": name,
"rate": -1 … 1} to speak, {"stop": true} to stop; no more lines end it. Out go {"voices": [name …]}, {"over": n} and
{"failed": words}.

Where there is a voice but no sound, speech-dispatcher takes the first sentence and answers no more; whoever asks waits
for ever, with Python's one lock in hand. So it is told when a sentence does not begin or end, and a question without an
answer ends the program: a voice that hangs outlives no window.
"""

from __future__ import annotations

import faulthandler
import json
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer

from reader.gui.jobs import Jobs
from reader.services.speaking import NO_LOCALE, VoiceName, fitting

MODULE = "PySide6.QtTextToSpeech"
SILENT = ("mock", "none")  # engines that are there for trying, and say nothing
BEGINS = 15_000  # milliseconds after which a sentence that has not begun will not
ENDS = 5_000  # milliseconds that any sentence may take, and
A_LETTER = 600  # milliseconds more for each of its characters, spoken slowly
ANSWERS = 20.0  # seconds that the engine may take to do anything
FINDS = 120.0  # seconds to find all voices, which took 35 on a machine that was busy
Tell = Callable[[dict[str, Any]], None]


class Mouth(QObject):
    """Speaks with the system's voices, if it has any, and tells when it has spoken."""

    def __init__(self, module: Any, tell: Tell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = module.QTextToSpeech.State
        self._tell = tell
        self._voices: dict[str, Any] = {}
        self._number: int | None = None
        self._begun, self._letters = False, 0
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(lambda: self._tell({"failed": "silence"}))
        engines = [name for name in module.QTextToSpeech.availableEngines() if name not in SILENT]
        self._engine: Any = module.QTextToSpeech(engines[0], self) if engines else None
        if self._engine:
            self._engine.stateChanged.connect(self._changed)

    def take(self, asked: dict[str, Any]) -> None:
        """Do what a line asks for."""
        match asked:
            case {"language": str(language)}:
                self._tell({"voices": self._able(language)})
            case {"say": str(words), "number": int(number), "voice": str(voice), "rate": rate}:
                self._say(words, number, voice, float(rate))
            case _:
                self.stop()

    def stop(self) -> None:
        """Say no more."""
        self._number = None
        self._waiting.stop()
        if self._engine:
            self._engine.stop()

    def _able(self, language: str) -> list[str]:
        found = {name.name: voice for voice in self._all(language) for name in [_named(voice)]}
        self._voices |= found
        return [voice.name for voice in fitting([_named(voice) for voice in found.values()], language)]

    def _all(self, language: str) -> Iterable[Any]:
        """The voices that are filed under a language, or under none."""
        wanted = QLocale(language).language()
        for locale in self._engine.availableLocales() if self._engine else ():
            if locale.language() == wanted or locale.name() in NO_LOCALE:
                yield from self._engine.allVoices(locale)

    def _say(self, words: str, number: int, voice: str, rate: float) -> None:
        if not self._engine or voice not in self._voices:
            self._tell({"failed": voice})
            return
        self._number, self._begun = number, False
        if self._engine.voice() != self._voices[voice]:
            self._engine.setLocale(self._voices[voice].locale())
            self._engine.setVoice(self._voices[voice])
        self._engine.setRate(rate)
        self._letters = len(words)
        self._waiting.start(BEGINS)
        self._engine.say(words)

    def _changed(self, state: Any) -> None:
        """What is over is over only after it has begun: of what was stopped before it word comes late."""
        if state == self._state.Speaking:
            self._begun = True
            self._waiting.start(ENDS + self._letters * A_LETTER)
        elif state == self._state.Error:
            self._tell({"failed": str(self._engine.errorString())})
        elif state == self._state.Ready and self._begun and self._number is not None:
            self._waiting.stop()
            number, self._number = self._number, None
            self._tell({"over": number})


def _named(voice: Any) -> VoiceName:
    return VoiceName(voice.name(), voice.locale().name())


def _tell(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Speak until nobody asks any more."""
    application = QCoreApplication(sys.argv[:1])
    faulthandler.dump_traceback_later(FINDS, exit=True)
    mouth = Mouth(import_module(MODULE), _tell, application)
    jobs = Jobs({"asked": 1}, _fail, application)

    def take(line: bytes) -> None:
        if line:  # first of all: what cannot be told, since the window was killed, must not end the listening
            jobs.run("asked", sys.stdin.buffer.readline, take)
        asked = json.loads(line) if line else {"stop": True}
        faulthandler.dump_traceback_later(FINDS if "language" in asked else ANSWERS, exit=True)
        mouth.take(asked)
        faulthandler.cancel_dump_traceback_later()
        if not line:
            application.quit()

    faulthandler.cancel_dump_traceback_later()
    jobs.run("asked", sys.stdin.buffer.readline, take)
    ended = application.exec()
    jobs.close()
    return ended


def _fail(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    sys.exit(main())
