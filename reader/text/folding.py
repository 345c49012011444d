"""Texts brought to one form for searching: 简繁, full and half width, case, accents, marks and spaces are one.

What a reader types and what stands in print differ in all of these. Every place in the folded text leads back to the
characters it was made of. Widths and case are those of Unicode (UAX 15 compatibility forms, CaseFolding).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.paths import resource
from reader.text.late import late

_QUOTES = dict.fromkeys("“”„‟«»「」『』〝〞＂", '"') | dict.fromkeys("‘’‚‛`´＇", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−─－", "-") | dict.fromkeys("·・•‧∙･", "·") | dict.fromkeys("～〜", "~")
_MARKS = _QUOTES | _DASHES | {"。": ".", "、": ",", "《": "<", "》": ">", "〈": "<", "〉": ">", "【": "[", "】": "]"}
_EASTERN = "\u2e80-\u2fdf\u3001-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
# What does not fold to exactly one character: white space, marks that stand over a letter, what is not to be seen, and
# letters that are written out.
_UNSEEN = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff"
_WRITTEN_OUT = "ßæœÆŒﬀ-ﬆ…⋯‥㈠-㈩①-⑳⑴-⒇½⅓¼¾№℃‰ŀǄ-ǌ"
_ODD = re.compile(f"\\s+|[{_UNSEEN}]+|[{_WRITTEN_OUT}]")
_BETWEEN_WORDS = late(f"[^\\W{_EASTERN}][{_UNSEEN}]*\\s+[^\\W{_EASTERN}]$")
_TABLED = (
    (0x00, 0x250),
    (0x370, 0x530),
    (0x1E00, 0x2000),
    (0x2010, 0x2050),
    (0x2200, 0x2220),
    (0x2F00, 0x2FE0),
    (0x3000, 0x3020),
    (0xF900, 0xFB00),
    (0xFE30, 0xFF70),
)


NEAR = 4  # marks over one letter that are looked past


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, and where its characters come from.

    It stands in runs: from the folded code point `starts[n]` on stands what begins at `origins[n]` of the text and ends
    before `ends[n]`, in step, or written out.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    ends: tuple[int, ...]

    def origin(self, at: int) -> int:
        """The code point of the text that the folded character `at` comes from. Raises IndexError beyond the end."""
        if not 0 <= at < len(self.text):
            raise IndexError(at)
        run = bisect_right(self.starts, at) - 1
        return min(self.origins[run] + at - self.starts[run], self.ends[run] - 1)

    def place(self, origin: int) -> int:
        """The first folded character that comes from `origin` of the text or from behind it."""
        return bisect_left(range(len(self.text)), origin, key=self.origin)

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """The (start, stop) of the text that folded characters start:stop come from; stop > start."""
        return self.origin(start), self.origin(stop - 1) + 1


def fold(text: str) -> Folded:
    """The text in the one form."""
    words: list[str] = []
    runs: list[tuple[int, int, int]] = []
    length = 0
    for piece, start, stop in _pieces(text):
        if piece:
            words.append(piece)
            runs.append((length, start, stop))
            length += len(piece)
    starts, origins, ends = zip(*runs, strict=True) if runs else ((), (), ())
    return Folded("".join(words), starts, origins, ends)


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """(folded, start, stop) of all that the text is made of."""
    at = 0
    for start, stop, words in _odd(text):
        yield text[at:start].translate(_table()), at, start
        yield words, start, stop
        at = stop
    yield text[at:].translate(_table()), at, len(text)


def _odd(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, stop, what it folds to) of everything that is not one character for one."""
    for match in _ODD.finditer(text):
        start, stop = match.span()
        if match.group().isspace():
            kept = _BETWEEN_WORDS.search(text[max(0, start - NEAR) : stop + 1]) if stop < len(text) else None
            if not kept or match.group() != " ":
                yield start, stop, " " if kept else ""
        else:
            yield start, stop, _written_out(match.group())


def _written_out(odd: str) -> str:
    """ﬁ as fi, ① as 1, … as ...; nothing for what is not to be seen."""
    plain = unicodedata.normalize("NFKC", odd).replace("æ", "ae").replace("œ", "oe")
    plain = plain.replace("Æ", "ae").replace("Œ", "oe").replace("⋯", "...")
    bare = "".join(letter for letter in unicodedata.normalize("NFD", plain) if not _is_unseen(letter))
    return bare.casefold().translate(_table())


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Cf")


@cache
def _table() -> dict[int, str]:
    """One character for one."""
    table = {
        code: plain
        for first, last in _TABLED
        for code in range(first, last)
        if len(plain := _plain(chr(code))) == 1 and plain != chr(code)
    }
    rows = [row for row in _rows() if not row.startswith("#")]
    for traditional, simplified in zip(rows[::2], rows[1::2], strict=True):
        table |= {ord(old): new for old, new in zip(traditional, simplified, strict=True)}
    return table | {ord(mark): plain for mark, plain in _MARKS.items()}


def _rows() -> list[str]:
    return resource("folding", "simplified.txt").read_text("utf-8").splitlines()


def _plain(letter: str) -> str:
    """The letter without width, accent and case."""
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", letter))
    bare = "".join(sign for sign in apart if unicodedata.category(sign) != "Mn") or letter
    folded = unicodedata.normalize("NFC", bare.casefold())
    return _MARKS.get(folded, folded.strip() or letter)
