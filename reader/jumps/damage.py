"""Words of jump lines that recognition has damaged, mended: Contmued → continued, Fortfetzung → Fortsetzung.

Only the words of the tables are mended, never a figure: what a label has lost is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_KEYWORDS = {
    "en": "continued continues concluded please turn from page story jump on to",
    "de": "fortsetzung schluß schluss seite beilage hauptblatt ersten zweiten dritten siehe auf von der in aus",
    "fr": "suite page lire voir numero prochain premiere derniere en de la",
    "es": "pasa viene sigue continua continuacion pagina pag. portada ultima primera de la",
}
# Words of their own that lie near a keyword.
_OTHERS = frozenset(
    re.findall(
        r"\w+",
        """
        contained combined confined continuum continent contributed contrived considered confirmed conceded
        concluding excluded included turns turned tum torn form forms frog prose whom storm pace pages cage wage pale
        pane sage park part stone store stony dump bump pump pleased seize suits suited
        seit seiten weite leite beide siege siehst viele letzten suites lives live lira dire vois voit noir
        pasta paso pass passa vienen vienes viens tienen signe pausa casa para pata
        """,
    )
)
_SHAPES = (
    *(("rn", "m"), ("in", "m"), ("ni", "m"), ("ii", "u"), ("vv", "w"), ("cl", "d"), ("1", "l"), ("0", "o")),
    *(("i", "l"), ("f", "s"), ("|", "l"), ("!", "l"), ("h", "b"), ("e", "c")),
)
_WORD = re.compile(r"[A-Za-zß][A-Za-zß|!01]+(?:-\s?[a-zß]{2,})?")
_LETTERS = re.compile("[A-Za-zß]")


@dataclass(frozen=True, slots=True)
class Mended:
    """A text with its words mended.

    `origin[at]` is the place in the damaged text of the sign at `at`; the last is that of the end.
    """

    text: str
    origin: tuple[int, ...]


def mended(text: str, language: str) -> Mended | None:
    """The folded text with words of a table mended, or None where there is nothing to mend."""
    pieces: list[str] = []
    origin: list[int] = []
    reached, changed = 0, False
    for start, stop, word in _replacements(text, language):
        pieces += [text[reached:start], word]
        origin += [*range(reached, start), *([start] * len(word))]
        reached, changed = stop, True
    if not changed:
        return None
    return Mended("".join([*pieces, text[reached:]]), (*origin, *range(reached, len(text) + 1)))


def _replacements(text: str, language: str) -> list[tuple[int, int, str]]:
    """Places of damaged words, and what they are; two pieces that make one word count as one."""
    found: list[tuple[int, int, str]] = []
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        first = words[at]
        after = words[at + 1] if at + 1 < len(words) else None
        if (
            after
            and after.start() - first.end() <= 2
            and (word := _keyword(first.group() + after.group(), language, 0))
        ):
            found.append((first.start(), after.end(), word))
            at += 1
        elif (word := _keyword(first.group(), language)) and word != first.group().lower():
            found.append((first.start(), first.end(), word))
        at += 1
    return [each if text[each[0]].islower() else (each[0], each[1], each[2].capitalize()) for each in found]


@lru_cache(maxsize=8192)
def _keyword(word: str, language: str, most: int = 2) -> str | None:
    """The one keyword that a word is or was before its damage, or None."""
    plain = re.sub(r"-\s?", "", word.lower())
    keywords = _KEYWORDS.get(language, "").split()
    if plain in keywords or plain in _OTHERS or not _LETTERS.search(plain):
        return plain if plain in keywords else None
    allowed = min(most, 0 if len(plain) < 4 else 1 if len(plain) < 7 else 2)
    near = [key for key in keywords if abs(len(key) - len(plain)) <= 2 and _near(plain, key, allowed)]
    return near[0] if near else None


def _near(word: str, keyword: str, allowed: int) -> bool:
    if distance(word, keyword, allowed) <= allowed:
        return True
    return _shape(word) == _shape(keyword)


def _shape(word: str) -> str:
    """The word with the letters that recognition takes for each other made one."""
    for old, new in _SHAPES:
        word = word.replace(old, new)
    return word


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be changed, left out, added or swapped; `most` + 1 where it is more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            steps = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if last and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                steps = min(steps, last[j - 2] + 1)
            row.append(steps)
        if min(*row, *before) > most:
            return most + 1
    return min(row[-1], most + 1)
