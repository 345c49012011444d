"""Reading aloud: the sentences of a thread with their places, and which voice suits which language.

Jump lines and folios are no part of what is spoken: see `services.wholetext`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.issue import Issue
from reader.model.jump import Links, PartAddress
from reader.model.locator import Locator
from reader.services.articletext import ArticleText
from reader.text.spoken import sentences


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is spoken at once: `start` and `stop` count code points in the article's whole text (`ArticleText`),
    `places` say where it is printed: more than one where a jump or a line of the source cuts it.
    """

    text: str
    start: int
    stop: int
    places: tuple[Locator, ...]

    @property
    def page(self) -> str:
        """The page on which it begins."""
        return next((place.page for place in self.places if place.page), "")


@dataclass(frozen=True)
class Speech:
    """A thread in the order of speaking. `body` is where its headings have ended in the whole text."""

    utterances: tuple[Utterance, ...]
    body: int

    def at_part(self, address: PartAddress) -> int:
        """The number of the first utterance that begins in this part; 0 where there is none."""
        parts = [(place.article, place.part) for each in self.utterances for place in each.places[:1]]
        wanted = (address.article, address.part)
        return parts.index(wanted) if wanted in parts else 0

    def at_offset(self, offset: int) -> int:
        """The number of the utterance that holds a place of the whole text, or of the first behind it."""
        return next((at for at, each in enumerate(self.utterances) if each.stop > offset), 0)


def speech(issue: Issue, links: Links, member: PartAddress) -> Speech:
    """All that is said of the thread that `member` belongs to. Raises KeyError where the issue has no such part."""
    article = ArticleText(issue, links, links.thread(member)[0])
    key = issue.key
    return Speech(tuple(_utterances(article, key)), article.body)


def _utterances(article: ArticleText, key: str) -> Iterator[Utterance]:
    line_start = 0
    for line in article.text.split("\n"):
        for first, last in sentences(line):
            start, stop = line_start + first, line_start + last
            places = tuple(each.locator(key) for each in article.stretches(start, stop))
            if places:
                yield Utterance(line[first:last], start, stop, places)
        line_start += len(line) + 1


@dataclass(frozen=True, slots=True)
class VoiceName:
    """A voice by its name, and the locale that it is filed under: zh_CN, yue_HK, C …"""

    name: str
    locale: str


_MANDARIN = re.compile(
    r"mandarin|putonghua|普通话|普通話|国语|國語|\bcmn\b|\bzh\b|huihui|xiaoxiao|ting-?ting", re.IGNORECASE
)
_OTHER_CHINESE = re.compile(r"cantonese|hakka|粤|粵|客家|\byue\b|\bhak\b|\bnan\b|minnan|闽南|閩南", re.IGNORECASE)
VARIANT = "+"  # espeak-ng's way of naming one voice in a hundred colours
NO_LOCALE = ("C", "")  # where voices are filed whose language the system has no name for


def fitting(voices: Sequence[VoiceName], language: str) -> tuple[VoiceName, ...]:
    """The voices that can read this language, a BCP 47 tag, aloud; the best first."""
    plain = [voice for voice in voices if VARIANT not in voice.name]
    suits = _suits_chinese if _code(language) == "zh" else _suits
    able = [voice for voice in plain if suits(voice, language)]
    return tuple(sorted(dict.fromkeys(able), key=lambda voice: _rank(voice, language)))


def _suits(voice: VoiceName, language: str) -> bool:
    return _code(voice.locale) == _code(language)


def _suits_chinese(voice: VoiceName, _language: str) -> bool:
    """Filed under Chinese, or under nothing and called Mandarin; Cantonese and others read the same signs otherwise."""
    if _OTHER_CHINESE.search(voice.name) or "_HK" in voice.locale:
        return False
    return _code(voice.locale) in ("zh", "cmn") or (voice.locale in NO_LOCALE and bool(_MANDARIN.search(voice.name)))


def _rank(voice: VoiceName, language: str) -> tuple[bool, bool, bool, str]:
    """Of the same country first, with a locale before those without, one that spells Latin words last."""
    country = _country(language)
    return country not in voice.locale, voice.locale in NO_LOCALE, "pinyin" in voice.name.lower(), voice.name


def _code(tag: str) -> str:
    return re.split(r"[-_]", tag)[0].lower()


def _country(language: str) -> str:
    if _code(language) == "zh":
        return "TW" if "Hant" in language or "TW" in language else "CN"
    return {"en": "US", "pt": "BR"}.get(_code(language), _code(language).upper())
