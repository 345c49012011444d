"""Reads an article aloud: sentence after sentence, each lit and kept in view, across its jumps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reader.gui.aloud.bar import SPEEDS, AloudBar
from reader.gui.aloud.voice import Voice
from reader.gui.choices import Choices
from reader.gui.navigation import Navigation
from reader.gui.selecting import Selecting
from reader.gui.window import Window
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.services.opening import OpenIssue
from reader.services.speaking import Speech, Utterance, speech

GROUP = "aloud"
ACTIONS = ("speak-previous", "speak", "speak-next", "speak-stop")
NOTICE = "aloud"
QUIET = 1500  # milliseconds after the first page before voices are looked for
LANGUAGE = "zh-Hans"  # of a newspaper that does not say its own


class Speaking(QObject):
    """Speaks where a voice is found; else nothing of it is seen."""

    def __init__(
        self, window: Window, navigation: Navigation, selecting: Selecting, choices: Choices, voice: Voice
    ) -> None:
        super().__init__(window)
        self.bar = AloudBar()
        self.is_speaking = False
        self._window, self._navigation, self._selecting = window, navigation, selecting
        self._choices, self._voice = choices, voice
        self._pages, self._article = window.stage.scenes.pages, window.stage.scenes.article.view
        self._voices: tuple[str, ...] = ()
        self._language = ""
        self._speech: Speech | None = None
        self._of: OpenIssue | None = None
        self._at = 0
        self._page = ""
        self._lit_article = False
        self._quiet = QTimer(self, interval=QUIET, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._quiet.timeout.connect(self._look)
        self._pages.settled.connect(self._settled)
        self._navigation.begun.connect(self._begun)
        self._navigation.moved.connect(self._light)
        self._voice.found.connect(self._found)
        self._voice.over.connect(self._over)
        self._voice.failed.connect(self._failed)
        self.bar.speed.connect(self._take_speed)
        self.bar.voice.connect(self._take_voice)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "speak": self.toggle,
            "speak-next": lambda: self.step(1),
            "speak-previous": lambda: self.step(-1),
            "speak-stop": self.stop,
        }

    def begin(self) -> None:
        """The actions are there: no voice is known yet, so nobody sees them."""
        commands = self._window.commands
        self.bar.set_actions(*(commands[name] for name in ACTIONS))
        self.bar.show_speed(self._choices.settings.speech_speed)
        self._window.add_bar(self.bar)
        self._show()

    def toggle(self) -> None:
        """Begin, pause, or go on with the sentence that was paused in."""
        if self.is_speaking:
            self.is_speaking = False
            self._voice.stop()
        elif self._speech or self._start():
            self._say()
        self._show()

    def step(self, step: int) -> None:
        """To the next sentence, or the one before; spoken at once where it is being spoken."""
        if self._speech and 0 <= self._at + step < len(self._speech.utterances):
            self._at += step
            self._reach()
            if self.is_speaking:
                self._say()

    def stop(self) -> None:
        """Read aloud no more."""
        if self._speech:
            self._voice.stop()
            self._speech, self.is_speaking = None, False
            self._light()
            self._show()

    @property
    def utterance(self) -> Utterance | None:
        """What is being spoken, or was paused in."""
        return self._speech.utterances[self._at] if self._speech else None

    def _start(self) -> bool:
        """Take the article at hand: from the words that are selected, else from the part that is in view."""
        opened, there = self._navigation.opened, self._member()
        if opened is None or there is None:
            return False
        said = speech(opened.issue, opened.links, there)
        if not said.utterances:
            return False
        chosen = self._selecting.here
        self._at = said.at_offset(chosen.start) if chosen else said.at_part(there)
        self._speech, self._of = said, opened
        self._page = self._navigation.label
        return True

    def _member(self) -> PartAddress | None:
        if self._selecting.here:
            return self._selecting.here.article.first
        if self._window.stage.is_in_article:
            return self._navigation.reading
        spot = self._pages.article_in_view()
        return spot.address if spot else None

    def _say(self) -> None:
        if self.utterance:
            self.is_speaking = True
            self._reach()
            rate = SPEEDS[self._choices.settings.speech_speed]
            self._voice.say(self.utterance.text, self._at, self._voices[0], rate)

    def _reach(self) -> None:
        """Show the sentence: the page is turned along, unless the reader has turned to another meanwhile."""
        said = self.utterance
        stage = self._window.stage
        alone = stage.is_reading and not stage.is_beside
        if said and not alone and said.page != self._page == self._navigation.label:
            self._navigation.visit(said.page)
        self._page = said.page if said else ""
        self._light()
        if said and self._pages.label == said.page:
            self._pages.once_there(lambda: self._pages.show_place(said.places[0]))

    def _light(self) -> None:
        said = self.utterance
        style = DecorationStyle.SPOKEN
        here = [place for place in said.places if place.page in self._pages.labels] if said else []
        self._pages.decorate(GROUP, (Decoration(place, style) for place in here))
        if self._speech and said and self._is_read(said.places[0]):
            start, stop = said.start - self._speech.body, said.stop - self._speech.body
            self._article.mark([(start, stop, style)] if start >= 0 else [])
        elif self._lit_article:
            self._article.mark([])
        self._lit_article = said is not None and self._window.stage.is_reading

    def _is_read(self, place: Locator) -> bool:
        """Whether the article that is read holds this place."""
        opened, read = self._navigation.opened, self._navigation.reading
        there = PartAddress(place.article or "", place.part or 0)
        return opened is not None and read is not None and there in opened.links.thread(read)

    def _over(self, number: int) -> None:
        if not (self.is_speaking and self._speech and number == self._at):
            return
        self._window.notices.take_back(NOTICE)  # it answers again
        if self._at + 1 < len(self._speech.utterances):
            self._at += 1
            self._say()
        else:
            self.stop()

    def _failed(self) -> None:
        """The voice has failed: it is told, and can be tried again where it is still there."""
        if self.is_speaking:
            words = QCoreApplication.translate("Aloud", "The voice does not answer. Begin again after a moment.")
            self._window.notices.show_notice(NOTICE, words)
        self.stop()

    def _begun(self) -> None:
        """Another issue ends it; the same one with other links goes on."""
        if self._of and self._navigation.opened and self._of.issue is not self._navigation.opened.issue:
            self.stop()

    def _settled(self) -> None:
        """Once a page is there and all is quiet, look for a voice; once for each language."""
        if self._wanted != self._language:
            self._quiet.start()
        self._light()

    @property
    def _wanted(self) -> str:
        opened = self._navigation.opened
        return (opened.issue.language or LANGUAGE) if opened else self._language

    def _look(self) -> None:
        if self._wanted != self._language:
            self._language = self._wanted
            self._voice.look_for(self._language)

    def _found(self, names: tuple[str, ...]) -> None:
        is_another = bool(names) != bool(self._voices)
        if set(names) != set(self._voices):  # else it was begun anew, and speaks with the voice that was chosen
            self._voices = names
            self.bar.show_voices(names)
        self._show()
        if is_another:
            self._window.colour_icons()  # a tool more or less: there may be room for words no longer, or again

    def _take_voice(self, name: str) -> None:
        self._voices = (name, *(each for each in self._voices if each != name))
        if self.is_speaking:
            self._say()

    def _take_speed(self, speed: str) -> None:
        self._choices.set("speech_speed", speed)
        if self.is_speaking:
            self._say()

    def _show(self) -> None:
        """What can be done now, and what it is called."""
        commands, there = self._window.commands, bool(self._voices)
        self.bar.setVisible(there and self._speech is not None)
        for name in ACTIONS:
            commands[name].setVisible(there)
            commands[name].setEnabled(there and (name == "speak" or self._speech is not None))
        pause = QCoreApplication.translate("Aloud", "Pause")
        aloud = QCoreApplication.translate("Actions", "Read aloud")
        go_on = QCoreApplication.translate("Aloud", "Go on")
        words = pause if self.is_speaking else go_on if self._speech else aloud
        commands["speak"].setText(words)
        commands["speak"].setIconText(words)
