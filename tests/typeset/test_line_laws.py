"""What holds for the lines of every text, in every tradition and at every width."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.characters import Tradition
from reader.typeset.hyphenation import points
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line, fit
from reader.typeset.units import Role, Text, indent, units_of
from tests.typeset.wholeems import BLOCK, broken, prepared, text

ALPHABET = "江河水土的，。；：？！“”（）《》—…·%$ABCdefghij 0129-'\u3000\n"
ODD = "𠮷𪚥👩‍🚀🇨🇳é\u0301\u200b\xa0\u00ad龘"
TEXTS = st.text(ALPHABET + ODD, max_size=220)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
MANNERS = st.sampled_from(list(Tradition))
WIDTHS = st.integers(6, 28)
HAN = "江声日报记者沿着堤岸走了三天看见水退之后的滩地上长出了新草白鹭也回来"


def check_complete(words: str, lines: tuple[Line, ...]) -> None:
    """Every code point but the newlines stands on one line, in order."""
    standing = [at for line in lines for at in range(line.start, line.stop)]
    assert standing == [at for at, letter in enumerate(words) if letter != "\n"]


@settings(max_examples=200, deadline=None)
@given(words=TEXTS, width=WIDTHS, manner=MANNERS)
def test_every_character_stands_on_one_line_in_order(words: str, width: int, manner: Tradition) -> None:
    check_complete(words, fit(prepared(words, manner), width, 2.0))


@settings(max_examples=100, deadline=None)
@given(words=ANYTHING, width=WIDTHS, manner=MANNERS)
def test_any_text_at_all_can_be_set(words: str, width: int, manner: Tradition) -> None:
    set_text = prepared(words, manner)
    lines = fit(set_text, width)
    check_complete(words, lines)
    assert all(offsets(set_text, line)[-1] <= width + 1e-3 for line in lines)


@settings(max_examples=150, deadline=None)
@given(words=TEXTS, width=WIDTHS, manner=MANNERS, inset=st.sampled_from([0.0, 1.0, 2.0]))
def test_no_line_is_wider_than_its_column(words: str, width: int, manner: Tradition, inset: float) -> None:
    set_text = prepared(words, manner)
    for line in fit(set_text, width, inset):
        assert offsets(set_text, line)[-1] <= width + 1e-3


@settings(max_examples=80, deadline=None)
@given(words=TEXTS, width=WIDTHS, manner=MANNERS)
def test_the_same_text_is_always_broken_alike(words: str, width: int, manner: Tradition) -> None:
    assert fit(prepared(words, manner), width) == fit(prepared(words, manner), width)


@settings(max_examples=150, deadline=None)
@given(words=st.text("江河水土的，。；：？！“”（）", max_size=260), width=st.integers(8, 24), less=st.integers(2, 6))
def test_a_narrower_column_never_takes_fewer_lines(words: str, width: int, less: int) -> None:
    set_text = prepared(words)
    assert len(fit(set_text, max(6, width - less))) >= len(fit(set_text, width))


@settings(max_examples=100, deadline=None)
@given(words=TEXTS, width=WIDTHS, manner=MANNERS)
def test_places_on_a_line_never_go_back(words: str, width: int, manner: Tradition) -> None:
    set_text = prepared(words, manner)
    for line in fit(set_text, width):
        places = offsets(set_text, line)
        assert len(places) == line.stop - line.start + 1
        assert all(left <= right + 1e-9 for left, right in pairwise(places))


@settings(max_examples=80, deadline=None)
@given(words=st.text("江河水土，。AB ", min_size=30, max_size=200), cut=st.integers(1, 29), width=WIDTHS)
def test_a_text_divided_over_two_sheets_loses_nothing(words: str, cut: int, width: int) -> None:
    set_text = prepared(words)
    check_complete(words, (*fit(set_text, width, 2.0, 0, cut), *fit(set_text, width, 0.0, cut)))


@settings(max_examples=80, deadline=None)
@given(words=st.text("江河水土，。", min_size=1, max_size=80), more=st.text("江河水土，。", min_size=1, max_size=80))
def test_a_newline_parts_two_texts_that_do_not_touch_each_other(words: str, more: str) -> None:
    assert broken(f"{words}\n{more}", 9) == broken(words, 9) + broken(more, 9)


@pytest.mark.parametrize("width", [11, 14, 17])
@pytest.mark.parametrize("mark", ["。", "！", ""])
def test_no_paragraph_ends_in_an_orphan(width: int, mark: str) -> None:
    for length in range(width, 6 * width):
        lines = broken((HAN * 4)[:length] + mark, width, indent=2)
        assert len(lines) == 1 or len(lines[-1].rstrip("。！")) >= 2


@pytest.mark.parametrize(
    ("role", "language", "measure", "expected"),
    [
        (Role.PARAGRAPH, Tradition.HANS, 16, 2.0),
        (Role.PARAGRAPH, Tradition.HANT, 16, 2.0),
        (Role.PARAGRAPH, Tradition.HANS, 11, 2.0),
        (Role.PARAGRAPH, Tradition.HANS, 10, 1.0),
        (Role.PARAGRAPH, Tradition.LATIN, 16, 1.0),
    ],
)
def test_paragraphs_are_indented(role: Role, language: Tradition, measure: int, expected: float) -> None:
    whole = text("江" * 40, role)
    assert indent(type(whole)(whole.address, prepared("江" * 40, language), role), measure) == expected


def test_the_indent_is_in_the_first_line_and_no_notes_have_one() -> None:
    units = list(units_of(text("江" * 40), 16))
    assert [unit.line.indent for unit in units] == [2.0, 0.0, 0.0]
    assert {unit.line.indent for unit in units_of(text("江" * 40, Role.NOTE), 16)} == {0.0}


def test_a_paragraph_that_goes_on_has_no_indent() -> None:
    (_, rest) = text("江" * 40 + "。" + "河" * 40).divided(50)
    assert next(iter(units_of(rest, 16))).line.indent == 0.0


@pytest.mark.parametrize(
    ("words", "expected"),
    [("ten metres would pay", 0.0), ("Ten metres would pay", 1.0), ("‘ten metres", 1.0), ("1894 was a gale", 1.0)],
)
def test_a_paragraph_that_begins_with_a_small_letter_goes_on_and_has_no_indent(words: str, expected: float) -> None:
    assert indent(Text(BLOCK, prepared(words, Tradition.LATIN)), 16) == expected


def test_verse_in_small_letters_keeps_its_indent() -> None:
    assert indent(Text(BLOCK, prepared("so quietly over the sill,\nwith the pieces", Tradition.LATIN)), 16) == 1.0


@pytest.mark.parametrize(
    ("word", "language", "parts"),
    [
        ("newspaper", "en", ["news", "pa", "per"]),
        ("Zeitungsleser", "de", ["Zei", "tungs", "le", "ser"]),
        ("river", "en", ["river"]),
        ("“newspaper,”", "en", ["“news", "pa", "per,”"]),
        ("B2345678", "en", ["B2345678"]),
        ("newspaper", "zz", ["newspaper"]),
    ],
)
def test_words_are_divided_as_their_language_does(word: str, language: str, parts: list[str]) -> None:
    edges = [0, *points(word, language), len(word)]
    assert [word[left:right] for left, right in pairwise(edges)] == parts


ENGLISH = "The extraordinarily comprehensive newspapers described responsibilities concerning understanding everywhere."


@pytest.mark.parametrize("width", range(7, 16))
def test_hyphens_stand_only_where_the_dictionary_has_them(width: int) -> None:
    set_text = prepared(ENGLISH, Tradition.LATIN)
    for line in fit(set_text, width):
        if line.hyphen:
            start = ENGLISH.rfind(" ", 0, line.stop) + 1
            stop = ENGLISH.find(" ", line.stop)
            assert line.stop - start in points(ENGLISH[start : stop if stop > 0 else None], "en")
            assert offsets(set_text, line)[-1] <= width - 0.3


def test_chinese_text_has_no_hyphens() -> None:
    assert not any(line.hyphen for line in fit(prepared("江边的extraordinarily水" * 8), 9))
