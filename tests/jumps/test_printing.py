"""The law of the grammar: whatever a jump line is printed with, reading it gives it back."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.jumps import grammar
from reader.jumps.forms import Form, Language, Place
from reader.model.jump import Jump
from tests.jumps.printing import FORMS, NAMES, lines

BRACKETS = (("（", "）"), ("(", ")"), ("【", "】"), ("［", "］"), ("[", "]"), ("〔", "〕"))
ARROWS = ("", "▶", "◀ ", "→", "►►", "  ")


def meaning(jump: Jump | None) -> tuple[object, ...]:
    assert jump
    return jump.kind, jump.pages, jump.ordinal, jump.slug, jump.uncertain


@pytest.mark.parametrize(("language", "form"), FORMS, ids=NAMES)
@given(data=st.data())
@settings(max_examples=12)
def test_a_line_in_print_is_read_as_it_was_meant(language: Language, form: Form, data: st.DataObject) -> None:
    line, meant = data.draw(lines(language, form))
    opening, closing = data.draw(st.sampled_from(BRACKETS if form.place is Place.BRACKETED else (("", ""), *BRACKETS)))
    printed = opening + data.draw(st.sampled_from(ARROWS)) + line + closing
    around = data.draw(st.sampled_from(["", " ", "\n", "\u3000"]))
    jump = grammar.parse(f"{around}{printed}{around}")
    assert meaning(jump) == meaning(meant), printed
    assert jump
    assert jump.text == printed.strip()
    assert f"{around}{printed}{around}"[slice(*jump.span)] == jump.text


@pytest.mark.parametrize(("language", "form"), FORMS, ids=NAMES)
@given(data=st.data())
@settings(max_examples=4)
def test_what_was_found_reads_the_same_alone(language: Language, form: Form, data: st.DataObject) -> None:
    line, _ = data.draw(lines(language, form))
    text = data.draw(st.text(st.sampled_from("江水初生，。见版第A①12（). the"), max_size=20))
    for whole in (text + line, line + text, f"{text}（{line}）{text}"):
        found = grammar.find(whole)
        assert all(0 <= jump.span[0] < jump.span[1] <= len(whole) for jump in found)
        assert all(one.span[1] <= other.span[0] for one, other in pairwise(found))
        assert [meaning(grammar.parse(jump.text)) for jump in found] == [meaning(jump) for jump in found]


@pytest.mark.parametrize(("language", "form"), FORMS, ids=NAMES)
@given(data=st.data())
@settings(max_examples=4)
def test_a_line_in_brackets_is_found_anywhere(language: Language, form: Form, data: st.DataObject) -> None:
    line, meant = data.draw(lines(language, form))
    found = grammar.find(f"春江水暖。（{line}）鸭先知。")
    assert [meaning(jump) for jump in found] == [meaning(meant)]
