"""Reading aloud with a voice of paper: what is said, lit, turned to, and when the button is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from reader.gui.aloud.speaking import GROUP, Speaking
from reader.model.decorations import Decoration
from reader.model.jump import PartAddress
from tests.gui.driving import Reader
from tests.gui.papers import write_paper

HUIHUI, YAOYAO = "Huihui", "Yaoyao"
SOON = 50  # milliseconds that a page has been on the screen before voices are looked for, here


class PaperVoice(QObject):
    """Keeps what it is to say, and says that it has when it is told to."""

    found = Signal(object)
    over = Signal(int)
    failed = Signal()

    def __init__(self, _parent: QObject | None = None) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.said: list[tuple[str, int, str, float]] = []
        self.stops = 0
        self.names: tuple[str, ...] = (HUIHUI, YAOYAO)

    def look_for(self, language: str) -> None:
        self.asked.append(language)
        self.found.emit(self.names)

    def say(self, *what: object) -> None:
        words, number, voice, rate = what
        assert isinstance(words, str)
        assert isinstance(number, int)
        assert isinstance(voice, str)
        assert isinstance(rate, float)
        self.said.append((words, number, voice, rate))

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        self.stop()

    def end(self) -> None:
        """The sentence is over."""
        self.over.emit(self.said[-1][1])


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> PaperVoice:
    """The voice of the window."""
    voice = PaperVoice()
    monkeypatch.setattr("reader.gui.assembly.Voice", lambda _parent: voice)
    monkeypatch.setattr("reader.gui.aloud.speaking.QUIET", SOON)
    return voice


@pytest.fixture
def aloud(voice: PaperVoice, reading: Reader) -> Reader:
    """Somebody who has opened the small paper, and waited until a voice was found."""
    reading.qtbot.waitUntil(lambda: bool(voice.asked), timeout=10_000)
    return reading


def speaking(reading: Reader) -> Speaking:
    return reading.program.speaking


def lit(reading: Reader) -> list[Decoration]:
    """What is lit on the page."""
    return list(reading.pages.decorations(GROUP))


def read(reading: Reader, article: str) -> None:
    """Walk to an article and have it read."""
    reading.pages.focus_on(reading.spot(article, jump=False))
    reading.do("speak")


def test_the_voice_is_looked_for_in_the_language_of_the_paper_once(voice: PaperVoice, aloud: Reader) -> None:
    aloud.do("next")
    aloud.do("previous")
    assert voice.asked == ["zh-Hans"]
    assert not speaking(aloud)._quiet.isActive()


def test_without_a_voice_there_is_no_button(voice: PaperVoice, reading: Reader) -> None:
    assert not reading.action("speak").isVisible()
    voice.names = ()
    reading.qtbot.waitUntil(lambda: bool(voice.asked), timeout=10_000)
    assert not reading.action("speak").isVisible()
    assert not reading.action("speak").isEnabled()


def test_with_a_voice_there_is_one(aloud: Reader) -> None:
    assert aloud.action("speak").isVisible()
    assert aloud.action("speak").text() == "朗读"
    assert not speaking(aloud).bar.isVisible()


def test_the_tools_make_room_for_one_more(voice: PaperVoice, aloud: Reader) -> None:
    bar = aloud.window.findChild(QToolBar, "toolbar")
    assert isinstance(bar, QToolBar)
    aloud.window.resize(3000, 700)
    width = bar.sizeHint().width()
    voice.found.emit(())
    aloud.window.resize(width - 5, 700)
    assert bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    voice.found.emit((HUIHUI,))
    assert bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def test_it_begins_with_the_headline_and_goes_on(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    assert speaking(aloud).bar.isVisible()
    voice.end()
    voice.end()
    assert [words for words, *_ in voice.said] == ["桥成了", "0。", "江上来了第0只船，船头站着一个人，望着对岸的灯火。"]


def test_the_sentence_is_lit(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    assert [each.locator.heading for each in lit(aloud)] == ["headline"]
    voice.end()
    assert [(each.locator.block, each.locator.start, each.locator.stop) for each in lit(aloud)] == [(0, 0, 2)]


def test_the_page_is_turned_along_across_the_jump(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-2")
    while aloud.label == "A1":
        voice.end()
    aloud.settle()
    assert aloud.label == "A2"
    assert {each.locator.page for each in lit(aloud)} == {"A2"}
    assert not any("转" in words or "上接" in words for words, *_ in voice.said)
    assert not aloud.program.navigation.history.can_go_back


def test_whoever_turns_elsewhere_is_not_dragged_back(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    aloud.do("next")
    voice.end()
    assert aloud.label == "A2"
    assert lit(aloud) == []


def test_a_pause_goes_on_with_the_same_sentence(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    voice.end()
    assert aloud.action("speak").text() == "暂停"
    aloud.do("speak")
    assert voice.stops == 1
    assert aloud.action("speak").text() == "继续"
    voice.end()
    aloud.do("speak")
    assert [words for words, *_ in voice.said] == ["桥成了", "0。", "0。"]


def test_sentences_are_stepped_through(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    aloud.do("speak-next")
    aloud.do("speak-previous")
    aloud.do("speak-previous")
    assert [words for words, *_ in voice.said] == ["桥成了", "0。", "桥成了"]
    aloud.do("speak")
    aloud.do("speak-next")
    assert len(voice.said) == 3
    assert [each.locator.block for each in lit(aloud)] == [0]


def test_what_was_stopped_is_not_over(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    aloud.do("speak-next")
    voice.over.emit(0)
    assert len(voice.said) == 2


def test_stopping_puts_the_bar_and_the_light_away(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    aloud.do("speak-stop")
    assert voice.stops == 1
    assert lit(aloud) == []
    assert not speaking(aloud).bar.isVisible()
    assert aloud.action("speak").text() == "朗读"
    assert not aloud.action("speak-stop").isEnabled()


def test_at_the_end_it_stops_by_itself(voice: PaperVoice, aloud: Reader) -> None:
    aloud.do("last")
    aloud.do("previous")
    read(aloud, "a3-2")
    for _ in range(20):
        if speaking(aloud).is_speaking:
            voice.end()
    assert not speaking(aloud).is_speaking
    assert not speaking(aloud).bar.isVisible()


def test_a_continuation_is_read_from_where_it_is_seen(voice: PaperVoice, aloud: Reader) -> None:
    aloud.do("next")
    read(aloud, "a2-2")
    assert speaking(aloud).utterance is not None
    assert [each.locator.page for each in lit(aloud)] == ["A2"]
    assert voice.said[0][1] > 0


def test_the_article_view_is_read_and_lit_too(voice: PaperVoice, aloud: Reader) -> None:
    aloud.program.navigation.read(PartAddress("a1-2", 0))
    aloud.do("speak")
    voice.end()
    voice.end()
    view = aloud.window.stage.scenes.article.view
    lights = [each.cursor.selectedText() for each in view.extraSelections()]
    assert lights == ["江上来了第0只船，船头站着一个人，望着对岸的灯火。"]
    aloud.do("speak-stop")
    assert view.extraSelections() == []
    assert aloud.scene == "article"


def test_speed_and_voice_are_chosen_while_it_speaks(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    speaking(aloud).bar.speed.emit("fast")
    speaking(aloud).bar.voice.emit(YAOYAO)
    rates = [(name, rate) for _, _, name, rate in voice.said]
    assert rates[0] == (HUIHUI, 0.0)
    assert rates[-1] == (YAOYAO, 0.5)
    assert aloud.program.choices.settings.speech_speed == "fast"


def test_a_voice_that_fails_is_told_and_gone(voice: PaperVoice, aloud: Reader) -> None:
    read(aloud, "a1-1")
    voice.failed.emit()
    assert "没有回应" in aloud.notice()
    assert not speaking(aloud).is_speaking
    read(aloud, "a1-1")
    voice.end()
    assert aloud.window.notices.words == ""


def test_a_voice_begun_anew_is_the_one_that_was_chosen(voice: PaperVoice, aloud: Reader) -> None:
    speaking(aloud).bar.voice.emit(YAOYAO)
    voice.found.emit(voice.names)
    read(aloud, "a1-1")
    assert voice.said[-1][2] == YAOYAO


def test_another_paper_ends_it(voice: PaperVoice, aloud: Reader, tmp_path: Path) -> None:
    read(aloud, "a1-1")
    aloud.open(write_paper(tmp_path / "other", "<edition>晚报版</edition>"))
    assert not speaking(aloud).is_speaking
    assert lit(aloud) == []


def test_nothing_is_looked_for_before_a_page_is_there(voice: PaperVoice, reader: Reader, qtbot: QtBot) -> None:
    assert voice.asked == []
    assert not reader.action("speak").isVisible()
