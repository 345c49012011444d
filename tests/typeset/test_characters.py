"""The tables of CLREQ, row by row: where a line may not break, and what stands between two characters."""

from __future__ import annotations

import pytest

from reader.typeset.characters import Tradition, kinds
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line
from reader.typeset.spacing import PLAIN
from tests.typeset.wholeems import HANS, WholeEms, broken, prepared

HAN = "江声日报记者沿着堤岸走了三天看见水退之后的滩地上长出了新草"
NOT_AT_START = "、，；：。？！’”）》〉」』】〕〗–～·/%‰℃"
NOT_AT_END = "‘“（《〈「『【〔〖¥$№"


def breaks_before(words: str, at: int, manner: Tradition = Tradition.HANS) -> bool:
    """Whether a line may end before code point `at`."""
    return bool(prepared(words, manner).ends[at])


def gap(words: str, manner: Tradition = Tradition.HANS) -> tuple[float, float]:
    """The natural gap between two characters and what it may give up, seen from the places of the characters."""
    text = prepared(words, manner)
    places = offsets(text, Line(0, 2))
    return round(places[1] - places[0] - text.bodies[0], 3), round(text.give[1] - text.give[0], 3)


@pytest.mark.parametrize("mark", NOT_AT_START)
def test_no_line_may_start_with(mark: str) -> None:
    assert not breaks_before(f"江{mark}河", 1)


@pytest.mark.parametrize("mark", NOT_AT_START)
@pytest.mark.parametrize("width", [6, 7, 8, 9, 10])
def test_no_line_does_start_with(mark: str, width: int) -> None:
    words = "".join(letter + mark * (at % 5 == 4) for at, letter in enumerate(HAN))
    assert not [line for line in broken(words, width) if line.startswith(mark)]


@pytest.mark.parametrize("mark", NOT_AT_END)
def test_no_line_may_end_with(mark: str) -> None:
    assert not breaks_before(f"江{mark}河", 2)


@pytest.mark.parametrize("mark", NOT_AT_END)
@pytest.mark.parametrize("width", [6, 7, 8, 9, 10])
def test_no_line_does_end_with(mark: str, width: int) -> None:
    words = "".join(mark * (at % 5 == 4) + letter for at, letter in enumerate(HAN))
    assert not [line for line in broken(words, width) if line.endswith(mark)]


@pytest.mark.parametrize("mark", NOT_AT_END)
def test_a_line_may_start_with_what_opens(mark: str) -> None:
    assert breaks_before(f"江{mark}河", 1)


@pytest.mark.parametrize("mark", "、，；：。？！’”）》〉」』】〕〗")
def test_a_line_may_end_with_what_closes(mark: str) -> None:
    assert breaks_before(f"江{mark}河", 2)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("江——河", 2),
        ("江……河", 2),
        ("达98%的", 2),
        ("达98%的", 3),
        ("达$18的", 2),
        ("达￥18的", 2),
        ("达36℃的", 3),
        ("达5‰的", 2),
        ("第№5号", 2),
        ("约3.5亿", 2),
        ("约3.5亿", 3),
        ("比2:1大", 2),
        ("比2:1大", 3),
        ("有1,000人", 2),
        ("有1,000人", 3),
        ("乘COVID机", 3),
        ("看A·B戏", 2),
    ],
)
def test_never_split(words: str, at: int) -> None:
    assert not breaks_before(words, at)


@pytest.mark.parametrize(
    ("words", "at"),
    [("江河", 1), ("江A河", 1), ("江A河", 2), ("江——河", 1), ("江——河", 3), ("江……河", 3), ("江。河", 2), ("用3天", 2)],
)
def test_may_be_split(words: str, at: int) -> None:
    assert breaks_before(words, at)


@pytest.mark.parametrize("mark", "ぁっゃょァッョーヶ々ゝ")
def test_small_kana_stay_with_the_character_before(mark: str) -> None:
    assert not breaks_before(f"か{mark}た", 1, Tradition.JA)


OPENING, CLOSING, PAUSING, STOPS = "“‘（《〈「『【〔〖", "”’）》〉」』】〕〗", "、，；：", "。？！"
ROWS = [
    *((f"江{mark}", 0.5, 0.36, "Han and opening mark") for mark in OPENING),
    *((f"{mark}江", 0.5, 0.36, "closing mark and Han") for mark in CLOSING),
    *((f"{mark}江", 0.5, 0.36, "pausing mark and Han") for mark in PAUSING),
    *((f"{mark}江", 0.5, 0.2, "stop and Han") for mark in STOPS),
    *((f"{mark}。", 0, 0, "closing or pausing mark before stop") for mark in CLOSING + PAUSING),
    *((f"{mark}”", 0, 0, "stop or pausing mark before closing") for mark in STOPS + PAUSING),
    *((f"{mark}，", 0, 0, "mark before pausing mark") for mark in CLOSING + STOPS),
    *((f"{mark}《", 0.5, 0.25, "mark before opening mark") for mark in CLOSING + PAUSING + STOPS),
    *((f"{mark}“", 0, 0, "opening before opening mark") for mark in OPENING),
    *((f"{mark}江", 0, 0, "opening mark and Han") for mark in OPENING),
    *((f"江{mark}", 0, 0, "Han and mark") for mark in CLOSING + PAUSING + STOPS),
    *((pair, 0.2, 0.1, "Han and Latin or digit") for pair in ("江A", "a江", "江5", "5江", "é江", "江Д")),
    ("江河", 0, 0, "Han and Han"),
    ("AB", 0, 0, "Latin and Latin"),
    ("——", 0, 0, "within a dash"),
    ("……", 0, 0, "within an ellipsis"),
]


@pytest.mark.parametrize(("pair", "natural", "give"), [row[:3] for row in ROWS], ids=[f"{r[3]} {r[0]}" for r in ROWS])
def test_natural_gap_and_what_it_may_give(pair: str, natural: float, give: float) -> None:
    assert gap(pair) == (natural, give)


@pytest.mark.parametrize("mark", OPENING)
def test_an_opening_mark_at_line_start_loses_its_left_half(mark: str) -> None:
    text = prepared(f"{mark}江")
    assert offsets(text, Line(0, 2)) == [0.0, 0.5, 1.5]
    assert text.shifts[0] == -0.5


@pytest.mark.parametrize("mark", CLOSING + PAUSING + STOPS)
def test_any_mark_at_line_end_loses_its_right_half(mark: str) -> None:
    assert offsets(prepared(f"江{mark}河"), Line(0, 2))[-1] == 1.5


@pytest.mark.parametrize("mark", "，。！")
def test_centred_marks_have_air_on_both_sides(mark: str) -> None:
    assert offsets(prepared(f"江{mark}河", Tradition.HANT), Line(0, 3)) == pytest.approx([0, 1.25, 2, 3])


@pytest.mark.parametrize("words", ["“Yes,” he said", "(a) – b", "don’t", "50% of $20"])
def test_latin_pages_have_no_marks_of_full_width(words: str) -> None:
    text = prepared(words, Tradition.LATIN)
    shaped = WholeEms().shape(words, HANS).advances
    assert all(body == wide for body, wide, letter in zip(text.bodies, shaped, words, strict=True) if letter != " ")
    assert not text.shifts


@pytest.mark.parametrize(("words", "at"), [("a b", 2), ("well-known", 5), ("said. Then", 6)])
def test_latin_lines_break_after_spaces_and_hyphens(words: str, at: int) -> None:
    assert breaks_before(words, at, Tradition.LATIN)


@pytest.mark.parametrize(("words", "at"), [("a b", 1), ("don’t", 4), ("(he) said", 1), ("it. She", 2), ("3.5", 1)])
def test_latin_words_keep_their_marks(words: str, at: int) -> None:
    assert not breaks_before(words, at, Tradition.LATIN)


@pytest.mark.parametrize("words", ["백로, 귀", "백로. 귀", "백로)는", "백로” 귀", "백로? 귀"])
def test_korean_lines_do_not_start_with_closing_marks(words: str) -> None:
    assert not breaks_before(words, 2, Tradition.KO)


@pytest.mark.parametrize("words", ["(백로", "“백로", "[백로"])
def test_korean_lines_do_not_end_with_opening_marks(words: str) -> None:
    assert not breaks_before(words, 1, Tradition.KO)


def test_korean_words_are_parted_by_their_spaces_only() -> None:
    assert breaks_before("백로 귀환", 3, Tradition.KO)
    assert gap("3월", Tradition.KO) == gap("로)", Tradition.KO) == (0, 0)


@pytest.mark.parametrize(
    ("letter", "kind"),
    [
        ("ا", "A"),
        ("א", "A"),
        ("ก", "A"),
        ("Ⅳ", "H"),
        ("①", "H"),
        ("■", "H"),
        ("한", "H"),
        ("𠮷", "H"),
        ("ｱ", "H"),
        ("„", "A"),
    ],
)
def test_unlisted_characters_are_told_by_what_unicode_says(letter: str, kind: str) -> None:
    assert letter.translate(kinds(Tradition.HANS)) == kind


@pytest.mark.parametrize("letter", "„‚‹›†‡•−–’“‰")
def test_marks_of_latin_pages_belong_to_their_words(letter: str) -> None:
    assert not breaks_before(f"a{letter}b", 1, Tradition.LATIN)
    assert prepared(f"a{letter}b", Tradition.LATIN).rules[0] != PLAIN


@pytest.mark.parametrize(
    ("words", "at"), [("US$18", 2), ("HK$20", 2), ("−5℃", 1), ("江-5", 2), ("3/4", 2), ("36㎡", 2)]
)
def test_numbers_keep_what_belongs_to_them(words: str, at: int) -> None:
    assert not breaks_before(words, at)


@pytest.mark.parametrize(
    ("words", "natural", "give"),
    [("马·", 0.1, 0.1), ("·吐", 0.1, 0.1)],
    ids=["before the dot", "after the dot"],
)
def test_a_dot_between_names_gives_its_air(words: str, natural: float, give: float) -> None:
    assert gap(words) == (natural, give)


def test_the_dot_gives_after_word_spaces_and_before_brackets() -> None:
    rules = [rule for rule in prepared("a b·江（").rules[1:5] if rule and rule.rank]
    assert [rule.rank for rule in rules] == sorted(rule.rank for rule in rules)


@pytest.mark.parametrize("manner", list(Tradition))
def test_a_word_space_keeps_a_quarter_em_beside_han_and_two_thirds_of_it_on_latin_pages(manner: Tradition) -> None:
    text = prepared("ab cd", manner)
    left = text.rules[2]
    assert left is not None
    assert left.gap - left.give >= (0.17 if manner.spaced else 0.25) - 1e-9


@pytest.mark.parametrize("words", ["incomprehensible", "1,000,000", "3.14", "U.S.", "a—b", "well-known"])
@pytest.mark.parametrize("manner", list(Tradition))
def test_there_is_never_air_put_between_letters(words: str, manner: Tradition) -> None:
    latin = "A" * len(words) if "—" not in words or manner.spaced else "A"
    stretching = [rule is None or rule.stretches for rule in prepared(words, manner).rules[: len(latin) - 1]]
    assert not any(stretching)
