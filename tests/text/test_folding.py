"""What a reader types finds what is printed, and every place leads back to print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.paths import resource
from reader.text.folding import fold

CHARACTERS = st.characters(codec="utf-8")
MIXED = st.text(st.one_of(st.sampled_from("大橋桥 \n，。ＡａÀe\u0301ﬁ①…“ \u3000ß裏﹐—"), CHARACTERS), max_size=40)


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("臺灣鐵路", "台湾铁路"),
        ("後來發現頭髮", "后来发现头发"),
        ("裏裡", "里里"),
        ("ＡＢＣ１２３", "abc123"),
        ("2026年3月", "２０２６年３月"),
        ("Café Zürich", "cafe zurich"),
        ("Cafe\u0301", "café"),
        ("ſtraße", "STRASSE"),
        ("ﬁnance", "finance"),
        ("下转A2版①", "下转a2版1"),
        ("“大桥”", '"大桥"'),
        ("「大桥」", "“大桥”"),
        ("他说——走", "他说--走"),
        ("走了……", "走了......"),
        ("《江声日报》", "〈江声日报〉"),
        ("，。：；！？（）", ",.:;!?()"),
        ("马克·吐温", "马克・吐温"),
        ("㈠", "(一)"),
        ("１００％", "100%"),
        ("ΑΘΉΝΑ", "αθηνα"),
        ("МОСКВА", "москва"),
    ],
)
def test_what_is_the_same_to_a_reader_folds_to_the_same(printed: str, typed: str) -> None:
    assert fold(printed).text == fold(typed).text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("大 桥\u3000通\n车", "大桥通车"),
        ("the  old\n harbour", "the old harbour"),
        ("大桥 A2 版", "大桥a2版"),
        ("cafe\u0301 noir", "cafe noir"),
        ("He left. She stayed", "he left.she stayed"),
        ("soft\u00adhyphen", "softhyphen"),
        (" 大桥 ", "大桥"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_white_space_counts_only_between_words(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("one", "other"), [("大桥", "大樑"), ("a", "b"), ("1", "2"), ("，", "。"), ("日", "曰"), ("は", "ば")]
)
def test_what_differs_to_a_reader_still_differs(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


def test_places_lead_back_over_what_was_dropped_and_written_out() -> None:
    text = "大 橋…… ﬁn。"
    folded = fold(text)
    assert folded.text == "大桥......fin."
    found = {
        word: text[slice(*folded.span(at := folded.text.index(word), at + len(word)))]
        for word in ("大桥", "fin", "桥.")
    }
    assert found == {"大桥": "大 橋", "fin": "ﬁn", "桥.": "橋…"}


@given(MIXED)
def test_every_place_leads_to_a_character_of_the_text(text: str) -> None:
    folded = fold(text)
    origins = [folded.origin(at) for at in range(len(folded.text))]
    assert origins == sorted(origins)
    assert all(0 <= origin < len(text) for origin in origins)
    with pytest.raises(IndexError):
        folded.origin(len(folded.text))


@given(MIXED)
def test_each_character_comes_from_one_that_folds_to_it(text: str) -> None:
    folded = fold(text)
    for at, letter in enumerate(folded.text):
        here = text[folded.origin(at)]
        assert letter in fold(here).text or (letter == " " and here.isspace())


@given(MIXED)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(MIXED, MIXED)
def test_a_text_is_found_within_another(before: str, text: str) -> None:
    whole = f"{before}。{text}。"
    wanted = fold(text).text
    at = fold(whole).text.rfind(wanted)
    assert at >= 0
    if wanted:
        start, stop = fold(whole).span(at, at + len(wanted))
        assert fold(whole[start:stop]).text == wanted


def test_the_table_has_one_for_one() -> None:
    rows = [row for row in resource("folding", "simplified.txt").read_text("utf-8").splitlines() if row[0] != "#"]
    old, new = "".join(rows[::2]), "".join(rows[1::2])
    assert len(old) == len(new) == len(set(old)) > 4000
    assert set(old).isdisjoint(new)
