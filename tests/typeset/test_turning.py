"""How letters, digits and marks stand on a vertical line, as a reader of a Taiwanese or Japanese daily knows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.typeset.characters import Tradition, kinds
from reader.typeset.lines import fit
from reader.typeset.measure import NO_GLYPH, Face, Family, Shaped
from reader.typeset.paragraph import Prepared, prepare
from reader.typeset.turning import FIRST, FLAGS, SECOND, SINGLE, TURNED, Stand, VerticalMeasure, runs, standing_kinds
from tests.typeset.wholeems import WholeEms

STANDING = Face(Family.SERIF, False, "zh-Hant", vertical=True)
LYING = Face(Family.SERIF, False, "zh-Hant")
FORMS = 0xE000  # what the vertical form of a mark is numbered above its code point


class WithForms:
    """A font with vertical forms for the marks in `forms`; everything full-width is one em wide, all else a half."""

    def __init__(self, forms: str = "") -> None:
        self._forms = forms

    def shape(self, text: str, face: Face) -> Shaped:
        """A vertical form is another glyph."""
        flat = WholeEms().shape(text, face)
        formed = [letter in self._forms and face.vertical for letter in text]
        glyphs = [glyph + FORMS * has_form for glyph, has_form in zip(flat.glyphs, formed, strict=True)]
        return Shaped(tuple(glyphs), flat.advances)


def vertical(text: str, forms: str = "", manner: Tradition = Tradition.HANT) -> Prepared:
    """The text prepared for a line down the page."""
    return prepare(text, STANDING, manner, VerticalMeasure(WithForms(forms)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("民國5年", [(2, 3, Stand.SINGLE)]),
        ("第A版", [(1, 2, Stand.SINGLE)]),
        ("3月16日", [(0, 1, Stand.SINGLE), (2, 4, Stand.PAIR)]),
        ("什麼!?真的", [(2, 4, Stand.PAIR)]),
        ("西元2026年", [(2, 6, Stand.TURNED)]),
        ("承A2版", [(1, 3, Stand.TURNED)]),
        ("約80%的人", [(1, 4, Stand.TURNED)]),
        ("聽Sea Gull號", [(1, 9, Stand.TURNED)]),
        ("他說it’s好", [(2, 6, Stand.TURNED)]),
        ("甲/乙", [(1, 2, Stand.TURNED)]),
        ("一二三①、。", []),
    ],
)
def test_what_stands_upright_and_what_lies(text: str, expected: list[tuple[int, int, Stand]]) -> None:
    assert list(runs(text)) == expected


def test_a_single_digit_takes_a_whole_em_and_two_share_one() -> None:
    text = vertical("在3月16日")
    assert text.bodies == [1.0, 1.0, 1.0, 0.5, 0.5, 1.0]
    assert [text.glyphs[at] & FLAGS for at in range(6)] == [0, SINGLE, 0, FIRST, SECOND, 0]


def test_a_word_lies_on_its_side_as_long_as_it_is_wide() -> None:
    text = vertical("船名Gull號")
    assert text.bodies[2:6] == [0.5] * 4
    assert all(glyph & TURNED for glyph in text.glyphs[2:6])
    assert [glyph & ~FLAGS for glyph in text.glyphs[2:6]] == list(map(ord, "Gull"))


def test_no_air_stands_beside_digits_that_share_an_em_but_beside_words() -> None:
    pair, word = vertical("月16日"), vertical("月168日")
    assert pair.width(0, 4) == pytest.approx(3.0)
    assert word.width(0, 5) == pytest.approx(2 + 1.5 + 2 * 0.2)


def test_digits_that_share_an_em_are_never_parted() -> None:
    text = vertical("甲乙丙16丁戊己26庚辛壬38癸")
    for width in range(2, 9):
        breaks = {line.stop for line in fit(text, float(width))}
        assert breaks.isdisjoint({4, 9, 14}), width


def test_a_digit_that_stands_alone_may_begin_a_line_like_any_other_character() -> None:
    lines = fit(vertical("一二三4五六"), 3.0)
    assert [(line.start, line.stop) for line in lines] == [(0, 3), (3, 6)]


@pytest.mark.parametrize("mark", "—…（）「」《》〈〉～ー")
def test_a_mark_without_a_vertical_form_is_turned_and_one_with_it_is_not(mark: str) -> None:
    without, with_form = vertical(f"海{mark}岸"), vertical(f"海{mark}岸", forms=mark)
    assert without.glyphs[1] == ord(mark) | TURNED
    assert with_form.glyphs[1] == ord(mark) + FORMS


@pytest.mark.parametrize("mark", "，。、；：！？々あ國①")
def test_what_is_upright_in_every_font_is_never_turned(mark: str) -> None:
    assert vertical(f"海{mark}岸").glyphs[1] == ord(mark)


def test_marks_keep_their_half_bodies_down_the_page() -> None:
    text = vertical("「岸」，船", forms="「」")
    assert text.bodies == [0.5, 1.0, 0.5, 0.5, 1.0]
    assert text.shifts[0] == -0.5, "the ink of an opening mark stands at the end of its em"


def test_a_face_that_lies_is_measured_as_ever() -> None:
    measure = VerticalMeasure(WithForms("「"))
    assert measure.shape("「A2」3", LYING) == WithForms("「").shape("「A2」3", LYING)
    assert VerticalMeasure(WholeEms()).shape("", STANDING) == Shaped((), ())


def test_what_has_no_glyph_of_its_own_keeps_none() -> None:
    class Ligatures:
        """A font that draws a whole word as one glyph."""

        def shape(self, text: str, face: Face) -> Shaped:
            glyphs = tuple(NO_GLYPH if at else ord(letter) for at, letter in enumerate(text))
            return Shaped(glyphs, (0.5,) * len(text))

    shaped = VerticalMeasure(Ligatures()).shape("office", STANDING)
    assert shaped.glyphs == (ord("o") | TURNED, *(NO_GLYPH,) * 5)


@given(st.text(st.sampled_from("海岸，。「」—…A7b 3%/\n①ー!"), max_size=40))
def test_every_code_point_has_one_kind_one_glyph_and_one_width(text: str) -> None:
    made = vertical(text)
    assert len(made.kinds) == len(made.glyphs) == len(made.bodies) == len(text)
    assert made.text == text
    assert all(0 <= body <= 1 for body in made.bodies)


@given(st.text(st.sampled_from("海，「A73 %/x’-"), max_size=30))
def test_runs_follow_one_another_and_hold_no_han(text: str) -> None:
    reached = 0
    for start, stop, stand in runs(text):
        assert reached <= start < stop <= len(text)
        assert not set(text[start:stop]) & set("海，「")
        assert (stop - start <= 2) or stand is Stand.TURNED
        reached = stop
    flat = text.translate(kinds(Tradition.HANT))
    changed = standing_kinds(text, flat)
    assert len(changed) == len(flat)
    assert all(one == other for one, other, letter in zip(flat, changed, text, strict=True) if letter in "海，「 ")
