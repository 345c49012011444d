"""jumpline doctor: what there is of all that the program needs, and what to do where something is missing."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from reader.cli.speech import Speech
from reader.cli.window import has_display
from reader.errors import Sentence, sentence
from reader.services import checkup
from reader.services.checkup import Finding
from reader.services.log import log_file
from reader.services.wording import Words

SUMMARY = "Check fonts, libraries, folders and notes, and say what to do"
LANGUAGES = ("zh-Hans", "zh-Hant", "ja", "ko")
SPOKEN = ("zh-Hans", "en")
SIGNS = {True: "✓", False: "✗", None: "–"}


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """None."""


def run(arguments: Namespace, speech: Speech) -> int:
    """0 where everything is as it should be."""
    bad = False
    for good, what in findings():
        bad |= good is False
        speech.result(f"{SIGNS[good]} {speech.words.say(what)}")
    return 1 if bad else 0


def findings() -> Iterator[Finding]:
    """Everything, one after the other."""
    screen = _screen()  # before fonts are asked for, which is done without one
    yield from checkup.versions()
    yield from checkup.folders()
    yield from checkup.store()
    yield from _fonts()
    yield screen
    yield Finding(True, sentence("What went wrong is written down in {file}", file=str(log_file())))
    yield from _voices()  # last, since to find them can take long


def _fonts() -> Iterator[Finding]:
    """For each script whether a font has it; asked for as the window does, so Qt itself is tried too."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # as for a picture
    from reader.gui.rendering import without_font

    without = without_font(LANGUAGES)
    for language in LANGUAGES:
        there = sentence("There is a font for {language}.", language=language)
        lacking = sentence(
            "No font here has the characters of {language}. Install one, such as Noto CJK.", language=language
        )
        yield Finding(language not in without, lacking if language in without else there)


def _screen() -> Finding:
    if has_display(os.environ):
        return Finding(True, sentence("There is a screen to open a window on."))
    return Finding(False, sentence("There is no screen to open a window on. Start it in a desktop session."))


def _silent() -> Sentence:
    """Why nothing reads aloud, and what helps: nothing can be added to a package, but what it shows can be heard."""
    if checkup.is_packaged():
        return sentence(
            "This package of Jumpline has no part that reads aloud. A screen reader of your system, such as Orca, can "
            'read its window to you. Jumpline made from its source can have that part: pipx install ".[speech]".'
        )
    return sentence('Nothing here reads aloud. Where that is wanted, install its part: pip install "jumpline[speech]".')


def _voices() -> Iterator[Finding]:
    """What reads aloud, which nobody has to have."""
    from reader.gui.aloud import asking

    if not asking.is_installed():
        yield Finding(None, _silent())
        return
    found = asking.voices(SPOKEN)
    if found is None:
        yield Finding(None, sentence("The voices of this system do not answer. Look whether it can make sounds."))
    for language, names in (found or {}).items():
        there = sentence("{voice} reads {language} aloud.", voice=next(iter(names), ""), language=language)
        lacking = sentence(
            "No voice here reads {language} aloud. Install one, such as speech-dispatcher with espeak-ng.",
            language=language,
        )
        yield Finding(True if names else None, there if names else lacking)
