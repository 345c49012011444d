"""What a printed jump line says: 下转A2版①, （相关报道见第三版）, Continued on Page A4, ３面に続く."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from reader.jumps import chinese
from reader.jumps.characters import folded
from reader.jumps.chinese import CHINESE
from reader.jumps.damage import mended
from reader.jumps.english import ENGLISH
from reader.jumps.forms import Language
from reader.jumps.french import FRENCH
from reader.jumps.german import GERMAN
from reader.jumps.japanese import JAPANESE
from reader.jumps.korean import KOREAN
from reader.jumps.spanish import SPANISH
from reader.model.jump import Jump, JumpKind

LONGEST, LONGEST_EASTERN = 120, 60  # characters; no paper prints a longer jump line
LEADS = (JumpKind.TO, JumpKind.FROM)

LATIN = (GERMAN, FRENCH, SPANISH, ENGLISH)  # English last: it has the widest forms
ALL = (CHINESE, JAPANESE, KOREAN, *LATIN)

_WORTH_MENDING = re.compile(
    r"^.{4,40}\d|\d[A-H]?[\s.)>]{0,4}$|page|beilage|blatt", re.I
)  # a damaged line still has its label
_MENDED = 80
_FIRST_EASTERN = "\u3000"
_WINDOW = 72  # characters at either end of a paragraph that a line without brackets may take
_SCRIPT = 24  # characters beside a paragraph's end that tell which languages to ask
_HAN, _HANGUL = re.compile("[\u3400-\u9fff]"), re.compile("[\uac00-\ud7a3]")
_ALPHABET = re.compile("[\u3041-\u30fa\uac00-\ud7a3]")  # kana or hangul
_INNER = r"\([^()]{0,40}\)"
_BRACKETS = re.compile(rf"\((?:[^()]|{_INNER}){{1,{LONGEST}}}\)|<[^<>()]{{1,60}}>")
_INNERMOST = re.compile(r"(?<=.)\([^()]{1,60}\)", re.DOTALL)
_BETWEEN = re.compile(r"[下上文续]\s?[转接续承见].{0,24}")
_SAYING = re.compile(r"[^\W\d_]|[▶◀]")  # a letter or an arrow: no line is without one, and (2) need not be asked about
_SENTENCE_END = ("。", "!", "?", "”", '"', "|")


@lru_cache(maxsize=4096)  # the same few lines stand on many pages
def parse(text: str) -> Jump | None:
    """The jump that `text` as a whole is, or None; its span covers `text` without the white space around it."""
    line = text.strip()
    if not line or len(line) > LONGEST:
        return None
    jump = _first(Language.whole, folded(line))
    start = len(text) - len(text.lstrip())
    return replace(jump, text=line, span=(start, start + len(line))) if jump else None


def find(text: str) -> tuple[Jump, ...]:
    """All jumps printed within a text, in order; none overlap.

    They stand at the start and the end of each of its lines, in brackets anywhere, and between two sentences.
    """
    plain = folded(text)
    found = sorted(_found(plain), key=lambda jump: (jump.span[0], -jump.span[1]))
    apart: list[Jump] = []
    for jump in found:
        jump = replace(jump, text=text[slice(*jump.span)])
        if (not apart or jump.span[0] >= apart[-1].span[1]) and _stands_alone(jump):
            apart.append(jump)
    return tuple(apart)


def tail(text: str) -> Jump | None:
    """The jump glued to the end of `text` that leads on or back, or None.

    text[:span[0]] is the paragraph without it.
    """
    stripped = text.rstrip()
    found = [jump for jump in find(stripped) if jump.span[1] == len(stripped) and jump.kind in LEADS]
    return found[-1] if found else None


def head(text: str) -> Jump | None:
    """The jump glued to the start of `text` that leads on or back, or None.

    text[span[1]:] is the paragraph without it.
    """
    found = [jump for jump in find(text) if not text[: jump.span[0]].strip() and jump.kind in LEADS]
    return found[0] if found else None


def goes_either_way(jump: Jump) -> bool:
    """Whether the line leads back where a text begins with it and on where the text ends with it: 紧接第二版.

    Its `kind` is then FROM for want of a place.
    """
    return jump.kind in LEADS and any(verb in jump.text for verb in chinese.EITHER)


def _stands_alone(jump: Jump) -> bool:
    """Whether the line reads the same without the text around it: what does not was no line of its own."""
    alone = parse(jump.text)
    return bool(alone) and replace(jump, span=(0, 0)) == replace(alone or jump, span=(0, 0))


def _languages(beside: str) -> tuple[Language, ...]:
    """Whose tables to ask about a text with these signs."""
    if beside.isascii():
        return LATIN
    if _ALPHABET.search(beside):
        return (KOREAN,) if _HANGUL.search(beside) else (JAPANESE,)
    return (CHINESE, JAPANESE) if _HAN.search(beside) else LATIN


def _first(read: Callable[[Language, str], Jump | None], plain: str, beside: str = "") -> Jump | None:
    """What the first language understands that understands the folded text at all."""
    if not _SAYING.search(plain):
        return None
    languages = _languages(beside or plain)
    if jump := next((jump for language in languages if (jump := read(language, plain))), None):
        return jump
    return (
        _mended(read, plain) if languages is LATIN and len(plain) <= _MENDED and _WORTH_MENDING.search(plain) else None
    )


def _mended(read: Callable[[Language, str], Jump | None], plain: str) -> Jump | None:
    """What a language understands of a text whose words are damaged."""
    for language in LATIN:
        better = mended(plain, language.name)
        if better and (jump := read(language, better.text)):
            start, stop = jump.span
            return replace(jump, span=(better.origin[start], better.origin[stop]))
    return None


def _found(plain: str) -> Iterator[Jump]:
    """Every jump in a folded text, as often as it is found."""
    for match in _BRACKETS.finditer(plain):
        if jump := _first(Language.whole, match.group()):
            yield replace(jump, span=match.span())
        else:
            yield from _innermost(match)
    for match in _BETWEEN.finditer(plain):
        after_sentence = plain[max(0, match.start() - 8) : match.start()].rstrip("▶◀ ").endswith(_SENTENCE_END)
        if after_sentence and (jump := CHINESE.inside(match.group())):
            yield _moved(jump, match.start())
    start = 0
    for line in plain.split("\n"):
        yield from _in_line(line, start)
        start += len(line) + 1


def _innermost(outer: re.Match[str]) -> Iterator[Jump]:
    for match in _INNERMOST.finditer(outer.group()):
        if jump := _first(Language.whole, match.group()):
            yield _moved(replace(jump, span=match.span()), outer.start())


def _in_line(line: str, start: int) -> Iterator[Jump]:
    """The jumps that a line is, begins with and ends with."""
    inner = line.strip()
    if not inner:
        return
    longest = LONGEST_EASTERN if inner[0] >= _FIRST_EASTERN else LONGEST
    if len(inner) <= longest and (jump := _first(Language.whole, inner)):
        at = start + len(line) - len(line.lstrip())
        yield replace(jump, span=(at, at + len(inner)))
        return
    if jump := _first(Language.head, line[:_WINDOW], inner[:_SCRIPT]):
        yield _moved(jump, start)
    cut = max(0, len(line) - _WINDOW)
    if jump := _first(Language.tail, line[cut:], inner[-_SCRIPT:]):
        yield _moved(jump, start + cut)


def _moved(jump: Jump, by: int) -> Jump:
    start, stop = jump.span
    return replace(jump, span=(start + by, stop + by))
