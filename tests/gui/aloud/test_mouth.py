"""The program that speaks, with an engine that only says what it does; and the way to it."""

from __future__ import annotations

import json
import subprocess
import sys
from enum import Enum, auto
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from reader.gui.aloud.mouth import Mouth
from reader.gui.aloud.voice import Voice
from tests.gates.tree import ROOT

MANDARIN, ENGLISH = "Chinese (Mandarin, latin as English)", "English (America)"


class State(Enum):
    """As QTextToSpeech.State."""

    Ready = auto()
    Speaking = auto()
    Error = auto()


class PaperEngine(QObject):
    """As QTextToSpeech, as far as it is used."""

    State = State
    engines = ("mock", "speechd")
    stateChanged = Signal(object)

    def __init__(self, name: str, _parent: QObject) -> None:
        super().__init__()
        self.name = name
        self.said: list[str] = []
        self.rate = 0.0
        self.chosen: Any = None

    @classmethod
    def availableEngines(cls) -> list[str]:
        return list(cls.engines)

    def availableLocales(self) -> list[QLocale]:
        return [QLocale.c(), QLocale("en_US"), QLocale("de_DE")]

    def allVoices(self, locale: QLocale) -> list[Any]:
        names = {"C": [MANDARIN, f"{MANDARIN}+Adam", "Hakka Chinese"], "en_US": [ENGLISH], "de_DE": ["Anna"]}
        return [self._voice(name, locale) for name in names[locale.name()]]

    def _voice(self, name: str, locale: QLocale) -> Any:
        return SimpleNamespace(name=lambda: name, locale=lambda: locale)

    def voice(self) -> Any:
        return self.chosen

    def setVoice(self, voice: Any) -> None:
        self.chosen = voice

    def setLocale(self, locale: QLocale) -> None:
        self.said.append(f"<{locale.name()}>")

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.said.append("<stop>")

    def errorString(self) -> str:
        return "gone"


class Talk:
    """A mouth, what it told, and its engine."""

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []
        self.mouth = Mouth(SimpleNamespace(QTextToSpeech=PaperEngine), self.told.append)
        self.engine: PaperEngine = self.mouth._engine

    def say(self, words: str, number: int) -> None:
        self.mouth.take({"say": words, "number": number, "voice": MANDARIN, "rate": 0.25})


@pytest.fixture
def talk(qapp: object) -> Talk:
    """A mouth that has been asked for voices."""
    talk = Talk()
    talk.mouth.take({"language": "zh-Hans"})
    return talk


def test_the_voices_of_a_language_are_told(talk: Talk) -> None:
    talk.mouth.take({"language": "en"})
    talk.mouth.take({"language": "ja"})
    assert talk.told == [{"voices": [MANDARIN]}, {"voices": [ENGLISH]}, {"voices": []}]


def test_an_engine_that_is_only_for_trying_is_none(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Talk().engine.name == "speechd"
    monkeypatch.setattr(PaperEngine, "engines", ("mock",))
    talk = Talk()
    talk.mouth.take({"language": "zh-Hans"})
    talk.say("桥。", 1)
    talk.mouth.stop()
    assert talk.told == [{"voices": []}, {"failed": MANDARIN}]


def test_words_are_said_with_the_voice_and_it_is_told_when_they_are_over(talk: Talk) -> None:
    talk.say("桥成了。", 4)
    talk.engine.stateChanged.emit(State.Speaking)
    assert talk.told[1:] == []
    talk.engine.stateChanged.emit(State.Ready)
    assert talk.told[1:] == [{"over": 4}]
    assert (talk.engine.said, talk.engine.rate) == (["<C>", "桥成了。"], 0.25)


def test_the_end_of_what_was_stopped_is_not_the_end_of_what_comes(talk: Talk) -> None:
    talk.say("桥成了。", 4)
    talk.engine.stateChanged.emit(State.Speaking)
    talk.mouth.take({"stop": True})
    talk.say("船走了。", 5)
    talk.engine.stateChanged.emit(State.Ready)
    assert talk.told[1:] == []
    talk.engine.stateChanged.emit(State.Speaking)
    talk.engine.stateChanged.emit(State.Ready)
    assert talk.told[1:] == [{"over": 5}]


def test_an_engine_that_fails_is_told(talk: Talk) -> None:
    talk.engine.stateChanged.emit(State.Error)
    assert talk.told[1:] == [{"failed": "gone"}]


def test_a_sentence_that_does_not_begin_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.gui.aloud.mouth.BEGINS", 10)
    talk = Talk()
    talk.mouth.take({"language": "zh-Hans"})
    talk.say("桥成了。", 4)
    qtbot.waitUntil(lambda: talk.told[1:] == [{"failed": "silence"}], timeout=10_000)


def test_one_that_begins_but_does_not_end_is_told(qtbot: QtBot, talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.gui.aloud.mouth.ENDS", 10)
    monkeypatch.setattr("reader.gui.aloud.mouth.A_LETTER", 1)
    talk.say("桥成了。", 4)
    talk.engine.stateChanged.emit(State.Speaking)
    qtbot.waitUntil(lambda: talk.told[1:] == [{"failed": "silence"}], timeout=10_000)


def test_a_long_sentence_may_take_long(talk: Talk) -> None:
    talk.say("灯火" * 50, 4)
    talk.engine.stateChanged.emit(State.Speaking)
    assert talk.mouth._waiting.interval() > 60_000


@pytest.mark.parametrize("ending", ["over", "stopped"])
def test_one_that_is_over_or_stopped_is_not_waited_for(talk: Talk, ending: str) -> None:
    talk.say("桥成了。", 4)
    assert talk.mouth._waiting.isActive()
    talk.engine.stateChanged.emit(State.Speaking)
    if ending == "over":
        talk.engine.stateChanged.emit(State.Ready)
    else:
        talk.mouth.stop()
    assert not talk.mouth._waiting.isActive()


def test_where_nothing_can_speak_nobody_is_asked(qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.gui.aloud.voice.find_spec", lambda _name: None)
    voice = Voice()
    voice.look_for("zh-Hans")
    voice.say("桥。", 1, MANDARIN, 0.0)
    assert voice._process is None
    voice.close()


SILENCE = "……"
PAPER_MOUTH = f"""
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    over = {{"failed": "silence"}} if asked.get("say") == "{SILENCE}" else {{"over": asked.get("number")}}
    answer = {{"voices": ["Huihui"]}} if "language" in asked else over if "say" in asked else None
    if answer:
        print(json.dumps(answer), flush=True)
"""


@pytest.fixture
def voice(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Voice:
    """The way to another program, which only answers."""
    monkeypatch.setattr("reader.gui.aloud.voice.find_spec", lambda _name: True)
    monkeypatch.setattr("reader.gui.aloud.voice.PROGRAM", ("-c", PAPER_MOUTH))
    return Voice()


def test_what_is_asked_is_answered_from_the_other_program(qtbot: QtBot, voice: Voice) -> None:
    with qtbot.waitSignal(voice.found, timeout=20_000) as found:
        voice.look_for("zh-Hans")
    assert found.args == [("Huihui",)]
    with qtbot.waitSignal(voice.over, timeout=20_000) as over:
        voice.say("桥成了。", 7, "Huihui", 0.0)
    assert over.args == [7]
    voice.stop()
    voice.close()
    assert voice._process is None


def test_the_end_of_the_other_program_is_told(qtbot: QtBot, voice: Voice) -> None:
    with qtbot.waitSignal(voice.found, timeout=20_000):
        voice.look_for("zh-Hans")
    assert voice._process is not None
    with qtbot.waitSignal(voice.failed, timeout=20_000), qtbot.assertNotEmitted(voice.found):
        voice._process.closeWriteChannel()
    voice.close()


def test_what_failed_is_begun_anew_for_the_next_sentence(qtbot: QtBot, voice: Voice) -> None:
    with qtbot.waitSignal(voice.found, timeout=20_000):
        voice.look_for("zh-Hans")
    first = voice._process
    with qtbot.waitSignal(voice.failed, timeout=20_000):
        voice.say(SILENCE, 7, "Huihui", 0.0)
    with qtbot.waitSignal(voice.over, timeout=20_000) as over:
        voice.say("桥成了。", 8, "Huihui", 0.0)
    assert over.args == [8]
    assert voice._process is not first
    voice.close()


def test_the_program_says_what_it_lacks_by_ending() -> None:
    code = "import sys; sys.modules['PySide6.QtTextToSpeech'] = None; from reader.gui.aloud.mouth import main; main()"
    line = [sys.executable, "-c", code]
    done = subprocess.run(line, cwd=ROOT, input=json.dumps({"stop": True}), capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert done.stdout == ""


HANGING = """
HANGS = 600
import sys, time
from types import SimpleNamespace
from reader.gui.aloud import mouth

class Engine:
    State = stateChanged = SimpleNamespace(connect=print)
    def __init__(self, *_): pass
    def availableLocales(self): return []
    def stop(self): time.sleep(HANGS)

Engine.availableEngines = lambda: ["speechd"]
sys.modules["PySide6.QtTextToSpeech"] = SimpleNamespace(QTextToSpeech=Engine)
mouth.ANSWERS = 0.2
mouth.main()
"""


def test_a_voice_that_hangs_does_not_outlive_the_window() -> None:
    line = [sys.executable, "-c", HANGING]
    done = subprocess.run(line, cwd=ROOT, input="", capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode != 0
    assert "Timeout" in done.stderr


def test_it_ends_with_a_window_that_was_killed() -> None:
    line = [sys.executable, "-c", HANGING.replace("HANGS = 600", "HANGS = 0")]
    with subprocess.Popen(
        line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as mouth:
        assert mouth.stdin
        assert mouth.stdout
        assert mouth.stderr
        mouth.stdout.close()
        mouth.stdin.write(json.dumps({"language": "zh-Hans"}).encode() + b"\n")
        mouth.stdin.close()
        assert mouth.wait(60) is not None
        assert b"BrokenPipe" in mouth.stderr.read()
