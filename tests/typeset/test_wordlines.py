"""Lines of words: what their spaces open to, where words are divided, and a line more or fewer."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset import wordlines
from reader.typeset.characters import Tradition
from reader.typeset.hyphenation import points
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line, fit
from reader.typeset.measure import Face, Family
from reader.typeset.paragraph import Prepared, prepare
from tests.typeset.wholeems import WholeEms, broken, prepared

NEWS = (
    "The breakwater that has sheltered the fishing fleet since 1894 is to be rebuilt from the sea bed up, after divers "
    "found that the January gale had scoured a cavern beneath its outer end. The Harbour Board voted by seven to two "
    "on Tuesday afternoon to begin work in October, as soon as the winter seas have gone down, and to finish before "
    "the autumn of the second year. It is the largest sum that the board has ever committed to a single job."
)
WIDTHS = st.integers(6, 30)
SOME = [
    "a",
    "of",
    "the",
    "herons",
    "mudbank",
    "breakwater",
    "extraordinarily",
    "north-westerly",
    "O’Hara’s",
    "—",
    "“so”",
]
WORDS = st.lists(st.sampled_from(SOME), min_size=1, max_size=40).map(" ".join)


def latin(words: str) -> Prepared:
    """The words as on an English page."""
    return prepared(words, Tradition.LATIN)


def spaces(text: Prepared, line: Line) -> list[float]:
    """How wide the word spaces of a line are set."""
    places = offsets(text, line)
    inside = range(line.start, line.stop - 1)
    return [
        places[at + 1 - line.start] - places[at - line.start] - text.bodies[at]
        for at in inside
        if text.kinds[at] == "B"
    ]


def syllables(word: str, language: str = "en") -> str:
    """The word with a hyphen wherever one may stand."""
    edges = [0, *points(word, language), len(word)]
    return "-".join(word[left:right] for left, right in pairwise(edges))


def hyphens_below_one_another(lines: tuple[Line, ...]) -> int:
    """The most lines in a row that end in a hyphen."""
    most = row = 0
    for line in lines:
        row = row + 1 if line.hyphen else 0
        most = max(most, row)
    return most


@pytest.mark.parametrize("width", [17, 18, 20, 22])
def test_few_word_spaces_are_wider_than_half_an_em(width: int) -> None:
    text = latin(NEWS)
    lines = fit(text, width, 1.0)[:-1]
    wide = [line for line in lines if max(spaces(text, line), default=0.0) > 0.5 + 1e-6]
    assert len(wide) <= 0.3 * len(lines)


@settings(max_examples=150, deadline=None)
@given(words=WORDS, width=WIDTHS, inset=st.sampled_from([0.0, 1.0]))
def test_every_line_is_full_and_none_runs_over(words: str, width: int, inset: float) -> None:
    text = latin(words)
    for line in fit(text, width, inset):
        end = offsets(text, line)[-1] + text.hyphen_width * line.hyphen
        assert end <= width + 1e-3
        if line.stop < text.length and spaces(text, line):
            assert end == pytest.approx(width, abs=1e-3)


@settings(max_examples=150, deadline=None)
@given(words=WORDS, width=WIDTHS)
def test_no_space_is_narrower_than_two_thirds_of_a_natural_one(words: str, width: int) -> None:
    text = latin(words)
    assert all(space >= 0.17 - 1e-6 for line in fit(text, width) for space in spaces(text, line))


def badness(text: Prepared, lines: tuple[Line, ...]) -> float:
    """The cubes of how far the spaces of the lines open, together; the last line has room enough."""
    return float(sum(max(0.0, space - 0.25) ** 3 for line in lines[:-1] for space in spaces(text, line)))


def filled(text: Prepared, width: float) -> tuple[Line, ...]:
    """Line after line as full as it goes, without hyphens, as a typewriter would."""
    lines: list[Line] = []
    start = 0
    while start < text.length:
        ends = [at for at in range(start + 1, text.length + 1) if text.ends[at] and text.width(start, at) <= width]
        stop = text.length if text.width(start, text.length) <= width else max(ends)
        last = stop == text.length
        lines.append(Line(start, stop, 0.0, 0.0 if last else width - text.width(start, stop)))
        start = stop
    return tuple(lines)


@pytest.mark.parametrize("width", range(12, 24))
def test_lines_weighed_together_are_more_even_than_lines_filled_one_by_one(width: int) -> None:
    text = latin(NEWS)
    assert badness(text, fit(text, width)) <= badness(text, filled(text, width))


def test_the_whole_paragraph_is_weighed_for_the_sake_of_its_worst_line() -> None:
    text = latin(NEWS)
    assert sum(badness(text, fit(text, width)) < badness(text, filled(text, width)) / 2 for width in range(12, 24)) > 8


@settings(max_examples=150, deadline=None)
@given(words=WORDS, width=st.integers(14, 30))
def test_there_are_no_three_hyphens_below_one_another(words: str, width: int) -> None:
    assert hyphens_below_one_another(fit(latin(words), width)) <= 2


def test_hyphens_below_one_another_are_avoided_where_another_way_is_as_good() -> None:
    text = latin(NEWS)
    assert sum(hyphens_below_one_another(fit(text, width)) > 1 for width in range(16, 26)) <= 2


def test_a_last_line_is_more_than_the_end_of_a_word() -> None:
    for cut in range(60, len(NEWS)):
        if NEWS[cut] == " ":
            lines = fit(latin(NEWS[:cut]), 18, 1.0)
            assert len(lines) == 1 or not lines[-2].hyphen or " " in NEWS[lines[-1].start : lines[-1].stop]


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("winter", "en", "win-ter"),
        ("winter", "en-GB", "winter"),
        ("comprehensive", "en-US", "com-pre-hen-sive"),
        ("comprehensive", "en-AU", "com-pre-hens-ive"),
        ("harbour’s", "en", "har-bour’s"),
        ("‘harbour’", "en", "‘har-bour’"),
        ("Pargeter's", "en", "Par-geter's"),
        ("l’administration", "fr", "l’ad-mi-nis-tra-tion"),
        ("Zeitung", "de-CH", "Zei-tung"),
        ("only", "en", "only"),
        ("B2345678", "en", "B2345678"),
        ("www.harbourcourier.example", "en", "www.harbourcourier.example"),
        ("editor@harbourcourier", "en", "editor@harbourcourier"),
        ("extra\u00adordinary", "en", "extra\u00ad-ordinary"),
        ("harbour", "zz", "harbour"),
    ],
)
def test_words_are_divided_by_the_dictionary_of_their_language_and_country(
    word: str, language: str, expected: str
) -> None:
    assert syllables(word, language) == expected


@settings(deadline=None)
@given(word=st.text("abcdefghij’'“”.,-1", max_size=16), language=st.sampled_from(["en", "en-GB", "de", "fr", "zz"]))
def test_at_least_two_letters_stand_before_a_hyphen_and_three_after(word: str, language: str) -> None:
    assert all(word[at - 2 : at].isalpha() and word[at : at + 3].isalpha() for at in points(word, language))


def test_a_word_that_is_printed_with_a_hyphen_rarely_gets_a_second_one(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "All of it was given to the co-operative on the shore and that was the end of it for good."
    assert broken(words, 16, manner=Tradition.LATIN)[0] == "All of it was given to the co-"
    monkeypatch.setattr(wordlines, "COMPOUND", 0.0)
    assert broken(words, 16, manner=Tradition.LATIN)[0] == "All of it was given to the co-oper"


LONG = f"{NEWS} {NEWS}"


def stops(words: str) -> list[int]:
    """Where the words might have come to their end."""
    return [at for at in range(150, len(words) + 1) if words[at - 1] == " "]


@pytest.mark.parametrize("width", [17, 20, 22, 24])
def test_a_paragraph_of_words_takes_a_line_fewer_where_its_spaces_can_give_it(width: int) -> None:
    text = latin(LONG)
    tightened = 0
    for stop in stops(LONG):
        usual, fewer = (fit(text, width, 1.0, stop=stop, looseness=looseness) for looseness in (0, -1))
        assert len(fewer) in (len(usual), len(usual) - 1)
        tightened += len(fewer) < len(usual)
        assert all(offsets(text, line)[-1] <= width + 1e-3 for line in fewer)
    assert tightened >= 2


def looks_well(text: Prepared, start: int, stop: int, width: float) -> bool:
    """Whether the words start:stop fill a line with spaces between two thirds and three times their natural width."""
    gaps = text.kinds[start : stop - 1].count("B")
    if stop == text.length:
        is_lost = start > 0 and text.width(start, stop) < 2.5
        return text.width(start, stop) - 0.08 * gaps <= width and not is_lost
    return text.width(start, stop) - 0.08 * gaps <= width <= text.width(start, stop) + 0.5 * gaps


def counts(text: Prepared, width: float) -> set[int]:
    """In how many lines the text can be set well, without hyphens: found by trying all ways."""

    @cache
    def below(start: int) -> frozenset[int]:
        if start == text.length:
            return frozenset([0])
        ends = [at for at in range(start + 1, text.length + 1) if text.ends[at] and looks_well(text, start, at, width)]
        return frozenset(1 + more for end in ends for more in below(end))

    return set(below(0))


@settings(max_examples=200, deadline=None)
@given(words=WORDS, width=st.integers(10, 30), looseness=st.sampled_from([-1, 1]))
def test_a_line_more_or_fewer_is_found_wherever_it_can_be_had(words: str, width: int, looseness: int) -> None:
    text = prepare(words, Face(Family.SERIF, False, "en"), Tradition.LATIN, WholeEms())
    usual, other = fit(text, width), fit(text, width, looseness=looseness)
    assert (len(other) == len(usual) + looseness) == (len(usual) + looseness in counts(text, width))


@pytest.mark.parametrize("width", [17, 19, 22])
def test_many_paragraphs_of_words_can_take_a_line_more(width: int) -> None:
    text = latin(NEWS)
    usual, more = ([len(fit(text, width, 1.0, stop=stop, looseness=n)) for stop in stops(NEWS)] for n in (0, 1))
    assert sum(longer > short for longer, short in zip(more, usual, strict=True)) > len(usual) / 8


@settings(max_examples=100, deadline=None)
@given(words=WORDS, width=WIDTHS, looseness=st.sampled_from([-2, -1, 1, 2]))
def test_looser_or_tighter_no_word_is_lost(words: str, width: int, looseness: int) -> None:
    text = latin(words)
    lines, usual = fit(text, width, 1.0, looseness=looseness), fit(text, width, 1.0)
    assert "".join(words[line.start : line.stop] for line in lines) == words
    assert len(lines) in (len(usual), len(usual) + looseness)


@pytest.mark.parametrize("width", [17, 20])
def test_a_line_more_is_not_had_for_one_short_word(width: int) -> None:
    text = latin(NEWS)
    for stop in stops(NEWS):
        usual, more = (fit(text, width, 1.0, stop=stop, looseness=looseness) for looseness in (0, 1))
        assert more == usual or text.width(more[-1].start, stop) >= 2.5


def test_a_last_line_of_one_short_word_is_rare() -> None:
    text = latin(LONG)
    last = [fit(text, width, 1.0, stop=stop)[-1] for width in (17, 20) for stop in stops(LONG)]
    assert sum(text.width(line.start, line.stop) < 2.5 for line in last) < 0.03 * len(last)


def test_an_address_wider_than_the_column_is_cut_where_the_line_is_full() -> None:
    words = "See www.theharbourcourierandadvertiser.example for more"
    lines = broken(words, 8, manner=Tradition.LATIN)
    assert "".join(lines) == words
    assert max(len(line.rstrip()) for line in lines) <= 16
    assert len(lines) == 4


def test_a_column_narrower_than_a_letter_still_holds_every_letter() -> None:
    text = latin("to be")
    assert "".join("to be"[line.start : line.stop] for line in fit(text, 0.3)) == "to be"


def test_captions_are_not_hyphenated() -> None:
    text = prepare(NEWS, Face(Family.SANS, False, "en"), Tradition.LATIN, WholeEms())
    lines = fit(text, 14)
    assert not any(line.hyphen for line in lines)
    assert all(NEWS[line.stop - 1] == " " for line in lines[:-1])


def test_han_characters_on_a_page_of_words_end_lines_too() -> None:
    words = "The herons (白鹭飞过新滩看见水退之后的滩地上) came back"
    text = latin(words)
    lines = fit(text, 10)
    assert "".join(words[line.start : line.stop] for line in lines) == words
    assert any(text.kinds[line.stop - 1] == "H" == text.kinds[line.stop] for line in lines[:-1])
