"""Text made to be slow: four times as much of it takes about four times as long, whatever it is made of.

Read as a ratio of processor time, the best of several runs: a square law would give sixteen, a cube sixty-four.
"""

import time
from collections.abc import Callable

import pytest

from reader.jumps import grammar

LENGTH, FACTOR, TOLERATED = 500, 4, 10.0

HOSTILE: dict[str, Callable[[int], str]] = {
    "white space after a verb": lambda n: "下转" + " " * n + "。",
    "white space in a label": lambda n: "下转第2" + " " * n + "、" + " " * n + "x",
    "white space in a pointer": lambda n: "（见" + " " * n + "x）",
    "brackets": lambda n: "（" * n,
    "pointers begun": lambda n: "（见1、" * n,
    "pointers in one bracket": lambda n: "（" + "见二，" * n,
    "verbs": lambda n: "下转" * n,
    "labels": lambda n: "下转" + "1、" * n,
    "numerals": lambda n: "（见" + "十" * n,
    "arrows": lambda n: "▶" * n + "中",
    "a catchword and white space": lambda n: "(A" + " " * n + "x",
    "brackets and white space": lambda n: "(" + " " * n + "x",
    "capitals": lambda n: "(" + "AAAA " * n,
    "words": lambda n: "(see a" + " a" * n,
    "continued": lambda n: "(continued on " * n,
    "bare continued": lambda n: "Continued on page " * n,
    "see": lambda n: "See HARBOUR " * n,
    "German": lambda n: "Fortsetzung des Teils " * n,
    "French": lambda n: "Suite de la page " * n,
    "Spanish": lambda n: "Pasa a la pagina " * n,
    "damaged words": lambda n: "Contmued 1 " * n,
    "Japanese": lambda n: "３面に続く、" * n,
    "Japanese labels": lambda n: "面に" * n + "関連",
    "Korean": lambda n: "2면에 계속·" * n,
    "Korean labels": lambda n: "2·" * n + "면에",
    "lines": lambda n: "下转\n" * n,
    "nested brackets": lambda n: "（见（见二）" * n,
    "angles": lambda n: "<1" * n,
    "sentences": lambda n: "。下转第二" * n,
    "sentences in brackets": lambda n: "。（上接" * n,
    "ordinals": lambda n: "下转2版" + "①" * n,
    "lost figures": lambda n: "下转第" + "□" * n,
    "dots": lambda n: "Letters " + "." * n,
}


def effort(text: str) -> float:
    """Seconds of processor time that reading `text` takes, at best."""
    best = float("inf")
    for _ in range(7):
        start = time.process_time()
        grammar.find(text)
        grammar.parse(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("kind", HOSTILE)
def test_effort_grows_with_length_and_no_faster(kind: str) -> None:
    make = HOSTILE[kind]
    assert effort(make(LENGTH * FACTOR)) <= TOLERATED * max(effort(make(LENGTH)), 1e-5)
