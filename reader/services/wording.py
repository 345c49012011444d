"""Saying things in the reader's language: English is the key, the translations are Qt Linguist files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from reader.errors import Sentence, sentence
from reader.paths import resource

# What the system says of a file it will not write or read, in its own English; known by no other sign on the way here.
REASONS = (
    "Permission denied",
    "Operation not permitted",
    "Read-only file system",
    "No space left on device",
    "Disk quota exceeded",
    "No such file or directory",
    "Not a directory",
    "Is a directory",
    "File name too long",
    "File too large",
    "Input/output error",
    "Device or resource busy",
    "Too many open files",
)


class Words:
    """Words of one language, "zh_CN", "zh_TW" or "en". What has no translation is said in English.

    The translations are read when the first word is said: most runs of the command line say none.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, what: Sentence, context: str = "") -> str:
        """A sentence, as an error or a warning holds it."""
        return self._with_reason(what).in_words(self._template(what.template, context))

    def word(self, text: str, context: str = "", /, **values: str | int) -> str:
        """A word or sentence of the interface, its {gaps} filled; `context` decides where the same English is said
        in several ways.
        """
        return self.say(sentence(text, **values), context)

    def _with_reason(self, what: Sentence) -> Sentence:
        values = dict(what.values)
        reason = values.get("reason")
        return what if reason not in REASONS else sentence(what.template, **values | {"reason": self.word(str(reason))})

    def _template(self, text: str, context: str) -> str:
        words = translations(self.language)
        return words.get((context, text)) or words.get(("", text)) or text


@cache
def translations(language: str) -> dict[tuple[str, str], str]:
    """Finished translations by (context, English), and by ("", English) as the first context has it."""
    path = resource("translations", f"jumpline_{language}.ts")
    return _read(path) if path.is_file() else {}


def _read(path: Path) -> dict[tuple[str, str], str]:
    from xml.etree import ElementTree

    words: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and not translation.get("type"):
                english = message.findtext("source", "")
                words[name, english] = translation.text
                words.setdefault(("", english), translation.text)
    return words


def counted(count: int, one: str, many: str) -> str:
    """The words for a number of things, its gap {count} filled; English says one thing otherwise than several."""
    return (one if count == 1 else many).format(count=f"{count:,}")
