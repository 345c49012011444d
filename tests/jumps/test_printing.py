"""The law of the grammar: whatever a jump line is printed with, reading it gives it back."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.jumps import grammar
from reader.jumps.forms import Form, Language, Place
from reader.model.jump import Jump
from tests.jumps.printing import FORMS, NAMES, in_print

BRACKETS = (("（", "）"), ("(", ")"), ("【", "】"), ("［", "］"), ("[", "]"), ("〔", "〕"))
NUMBERS = st.integers(0, 1 << 32)
ARROWS = ("", "▶", "◀ ", "→", "►►", "  ")


def meaning(jump: Jump | None) -> tuple[object, ...]:
    assert jump
    return jump.kind, jump.pages, jump.ordinal, jump.slug, jump.uncertain


@pytest.mark.parametrize(("language", "form"), FORMS, ids=NAMES)
@given(number=NUMBERS)
@settings(max_examples=12, deadline=None)
def test_a_line_in_print_is_read_as_it_was_meant(language: Language, form: Form, number: int) -> None:
    chance = Random(number)
    line, meant = in_print(chance, language, form)
    opening, closing = chance.choice(BRACKETS if form.place is Place.BRACKETED else (("", ""), *BRACKETS))
    printed = opening + chance.choice(ARROWS) + line + closing
    around = chance.choice(["", " ", "\n", "\u3000"])
    jump = grammar.parse(f"{around}{printed}{around}")
    assert meaning(jump) == meaning(meant), printed
    assert jump
    assert jump.text == printed.strip()
    assert f"{around}{printed}{around}"[slice(*jump.span)] == jump.text


@pytest.mark.parametrize(("language", "form"), FORMS, ids=NAMES)
@given(number=NUMBERS, text=st.text(st.sampled_from("江水初生，。见版第A①12（). the"), max_size=20))
@settings(max_examples=4, deadline=None)
def test_what_was_found_reads_the_same_alone(language: Language, form: Form, number: int, text: str) -> None:
    line, _ = in_print(Random(number), language, form)
    for whole in (text + line, line + text, f"{text}（{line}）{text}"):
        found = grammar.find(whole)
        assert all(0 <= jump.span[0] < jump.span[1] <= len(whole) for jump in found)
        assert all(one.span[1] <= other.span[0] for one, other in pairwise(found))
        assert [meaning(grammar.parse(jump.text)) for jump in found] == [meaning(jump) for jump in found]


@pytest.mark.parametrize(("language", "form"), FORMS, ids=NAMES)
@given(number=NUMBERS)
@settings(max_examples=4, deadline=None)
def test_a_line_in_brackets_is_found_anywhere(language: Language, form: Form, number: int) -> None:
    line, meant = in_print(Random(number), language, form)
    found = grammar.find(f"春江水暖。（{line}）鸭先知。")
    assert [meaning(jump) for jump in found] == [meaning(meant)]
