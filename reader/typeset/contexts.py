"""Kinds that depend on what stands around: spaces in Han text, minus signs, stray half-width marks, joined letters."""

from __future__ import annotations

import re

from reader.typeset.characters import Kind, Tradition, kinds

_BETWEEN_HAN = re.compile("(?<=[HOCPSXMKDE])B(?=[HOCPSXMKDE])")
_MINUS = re.compile("(?<![AYNG])Y(?=A)")
_IN_FIGURES = re.compile(r"(?<=[0-9])[-/](?=[0-9])")
_HALF_WIDTH_MARK = re.compile(r"[])}.,:;!?]|[(\[{]")
_OPENERS = "([{"
_JOINED = re.compile("[\u200d\u2060].|[\U0001f1e6-\U0001f1ff]{2}", re.DOTALL)
_BARE = re.compile(f"(?:^|(?<=[{Kind.NEWLINE}{Kind.SPACE}{Kind.FIELD}{Kind.TIE}{Kind.BREAK}])){Kind.EXTENDER}")
_STACKS = re.compile(f"(.){Kind.EXTENDER}+")


def kinds_of(shown: str, manner: Tradition) -> str:
    """The kind of each code point of a text as it is drawn; what stands on the one before is an EXTENDER."""
    letters = _BETWEEN_HAN.sub(Kind.FIELD, shown.translate(kinds(manner)))
    if "Y" in letters:
        letters = _MINUS.sub(Kind.PREFIX, letters)
    if "Y" in letters or "J" in letters:
        letters = _replaced(letters, {match.start(): "A" for match in _IN_FIGURES.finditer(shown)})
    if not manner.spaced:
        letters = _replaced(letters, _stray_marks(shown, letters))
    joined = {match.end() - 1: "G" for match in _JOINED.finditer(shown) if letters[match.end() - 1] not in "LBFTZ"}
    letters = _replaced(letters, joined)
    return _BARE.sub(Kind.HAN, letters) if "G" in letters else letters


def based(letters: str) -> str:
    """The kinds with those of their bases for the EXTENDERs, so that what follows meets the character as a whole."""
    if Kind.EXTENDER not in letters:
        return letters
    return _STACKS.sub(lambda match: match[1] * len(match[0]), letters)


def _stray_marks(shown: str, letters: str) -> dict[int, str]:
    """A half-width mark that no Latin letter carries clings to the Han character that it closes or opens."""
    found = {}
    for match in _HALF_WIDTH_MARK.finditer(shown):
        at, opens = match.start(), match.group() in _OPENERS
        beside = letters[at + 1 : at + 2] if opens else letters[at - 1 : at] if at else ""
        if letters[at] == "A" and beside != "A":
            found[at] = "U" if opens else "N"
    return found


def _replaced(letters: str, changes: dict[int, str]) -> str:
    if not changes:
        return letters
    kept = list(letters)
    for at, kind in changes.items():
        kept[at] = kind
    return "".join(kept)
