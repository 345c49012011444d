"""The broken sentence and its rest: whether a text can go on with another where it was cut."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.errors import sentence
from reader.jumps.clues import Clue
from reader.jumps.likeness import breaks_off
from reader.jumps.vocabulary import Vocabulary
from reader.text.sentences import closes_first, left_open
from reader.text.wide import is_han

_INNER = "，、；：。！？,;:.!?)）”’」』》〉…·%％"  # marks that no text begins with
_DATELINE = re.compile(r"[（(【\[]?(?:本报|新华社|中新社|据|【|图为|[A-Z][A-Z. ]{3,24}(?:\([A-Z]+\)|,|\s[—-]))")


def seam(head: str, tail: str, vocabulary: Vocabulary) -> Iterator[Clue]:
    """The clues where `head`, the last paragraph before the jump, meets `tail`, the first one after it."""
    if not head or not tail:
        return
    if _DATELINE.match(tail):
        yield Clue(-3.0, sentence("the text there begins as an article of its own"))
    elif breaks_off(head):
        yield from _broken(head, tail, vocabulary)
    elif tail[0] in _INNER or tail[0].islower():
        yield Clue(-3.0, sentence("the text there begins in mid-sentence, and none was broken off"))
    yield from _quotation(head, tail)


def _broken(head: str, tail: str, vocabulary: Vocabulary) -> Iterator[Clue]:
    last, first = head[-1], tail[0]
    if first in _INNER or first.islower():
        yield Clue(2.0, sentence("the text breaks off in mid-sentence and goes on there"))
    elif first.isupper():
        yield Clue(-1.0, sentence("the text breaks off in mid-sentence and a new one begins there"))
    elif is_han(last) and is_han(first):
        seen = vocabulary[last + first]
        if seen:
            weight = 1.2 if seen < OFTEN else 1.8
            yield Clue(weight, sentence("the jump cuts the word “{word}” in two", word=last + first))
        else:
            yield Clue(-0.5, sentence("“{word}” across the jump is no word of this issue", word=last + first))


OFTEN = 3


def _quotation(head: str, tail: str) -> Iterator[Clue]:
    """Quotation marks and brackets opened before the jump and closed behind it; only Chinese ones are sure to pair."""
    opened, closing = left_open(head[-REACH:])[-1:], closes_first(tail, REACH)
    if not closing:
        return
    if opened and _PAIRS.get(opened) == closing:
        yield Clue(2.5, sentence("what {mark} opens before the jump is closed there", mark=opened))
    elif not opened:
        yield Clue(-2.0, sentence("{mark} there closes what was not opened", mark=closing))


REACH = 300  # characters on either side of the jump
_PAIRS = dict(zip("“‘「『（(【《〈〔", "”’」』）)】》〉〕", strict=True))
