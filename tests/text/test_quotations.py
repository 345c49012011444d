"""Words are found again where they have gone, and nowhere else."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.locator import Quotation
from reader.text.quotations import AROUND, Ground

STORY = (
    "澄江的水退下去三尺，滩地上长出了新草，白鹭也跟着回来了。护洲员冯大梁记得清楚，那天他值班，泡了一碗面，刚揭开盖子，"
    "一道白影从窗前斜斜地落下去，落在去年秋天才退出水面的那片泥滩上，单脚站着，像谁插了一支笔。他没敢动，面坨了。"
    "市农业农村局昨天公布，全市一千二百艘捕捞渔船全部回港，网具集中封存。禁渔期间，除科研监测外，禁止一切捕捞作业。"
)
REPORT = (
    "The board will hear objections to the levy until 30 April and settle its scale in June. The drawings may be seen "
    "in the entrance of the harbour office from Monday. Mrs Constance Leigh, who voted with him, asked why the board "
    "had not chosen the cheaper course of filling the hollow with concrete, which was priced at $2.2 million."
)


def quoted(text: str, words: str) -> Quotation:
    start = text.index(words)
    stop = start + len(words)
    return Quotation(words, text[max(0, start - AROUND) : start], text[stop : stop + AROUND])


def first(text: str, quotation: Quotation) -> str:
    """The words that are found, or none."""
    found = Ground(text).find(quotation)
    return text[found[0].start : found[0].stop] if found else ""


@given(st.integers(0, len(STORY) - 1), st.integers(1, 60))
def test_words_of_an_unchanged_text_are_where_they_were(start: int, length: int) -> None:
    stop = min(start + length, len(STORY))
    quotation = Quotation(STORY[start:stop], STORY[max(0, start - AROUND) : start], STORY[stop : stop + AROUND])
    best = Ground(STORY).find(quotation)[0]
    assert (best.start, best.stop) == (start, stop)


@pytest.mark.parametrize(
    ("text", "words", "old", "new", "expected"),
    [
        (STORY, "刚揭开盖子", "揭开盖子", "掀开盖子", "刚掀开盖子"),
        (STORY, "一道白影从窗前", "窗前", "窗前，", "一道白影从窗前"),
        (STORY, "一道白影从窗前", "白影", "白色的影子", "一道白色的影子从窗前"),
        (STORY, "面坨了", "他没敢动，", "他没动。", "面坨了"),
        (REPORT, "cheaper course", "cheaper", "cheeper", "cheeper course"),
        (REPORT, "Constance Leigh", "Mrs Constance", "Miss Constance", "Constance Leigh"),
    ],
)
def test_words_are_found_in_a_corrected_text(text: str, words: str, old: str, new: str, expected: str) -> None:
    assert first(text.replace(old, new), quoted(text, words)) == expected


@pytest.mark.parametrize(
    ("old", "new"), [("，", ","), ("。", "。\n"), ("澄江", "澄 江"), ("面", "麵"), ("落", "\n落"), ("渔", "漁")]
)
def test_width_script_and_line_ends_do_not_matter(old: str, new: str) -> None:
    text = STORY.replace(old, new)
    quotation = quoted(STORY, "一道白影从窗前斜斜地落下去，落在")
    found = first(text, quotation)
    assert found.replace("\n", "").replace(",", "，") == quotation.exact


def test_of_two_the_same_the_one_between_the_same_words_is_meant() -> None:
    text = "市长说，大桥通车了。渡船停航，船工说，大桥通车了，人也老了。"
    quotation = quoted("渡船停航，船工说，大桥通车了，人也老了。", "大桥通车了")
    best, other = Ground(text).find(quotation)
    assert best.start == text.rindex("大桥通车了")
    assert best.agreement > other.agreement + 3


def test_a_moved_paragraph_does_not_take_its_neighbours_along() -> None:
    lead, story = STORY[:28], STORY[28:]
    quotation = quoted(STORY, story[:40])
    assert first(f"面坨了。新的一段在这里。\n{story}\n{lead}", quotation) == story[:40]


@pytest.mark.parametrize("words", ["", " ", "\n", "\u3000"])
def test_what_has_no_letter_is_not_looked_for(words: str) -> None:
    assert Ground(STORY).find(Quotation(words, "澄江", "的水")) == []


@pytest.mark.parametrize("text", ["", " ", "完全没有关系的一段话，说的是别的事。", "x" * 500])
def test_what_is_not_there_is_not_found(text: str) -> None:
    assert Ground(text).find(quoted(STORY, "一道白影从窗前")) == []


def test_a_word_that_was_cut_out_is_not_found_between_its_neighbours() -> None:
    text = STORY.replace("刚揭开盖子，", "")
    assert first(text, quoted(STORY, "刚揭开盖子，")) == ""


@given(st.text(max_size=80), st.text(max_size=20), st.text(max_size=40), st.text(max_size=40))
def test_places_lie_in_the_text_apart_and_in_order(text: str, exact: str, prefix: str, suffix: str) -> None:
    found = Ground(text).find(Quotation(exact, prefix, suffix))
    assert all(0 <= each.start < each.stop <= len(text) and each.agreement > 0 for each in found)
    assert [each.agreement for each in found] == sorted((each.agreement for each in found), reverse=True)
    for one in found:
        assert all(one is other or one.stop <= other.start or other.stop <= one.start for other in found)


def test_a_common_word_in_a_long_text_does_not_take_long() -> None:
    text = "的" * 100_000
    found = Ground(text).find(Quotation("的", "的" * AROUND, "的" * AROUND))
    assert 0 < len(found) <= 600


@given(st.integers(0, 10_000))
def test_a_long_quotation_survives_one_changed_letter_in_ten(seed: int) -> None:
    rng = Random(seed)
    changed = "".join(rng.choice("江桥水天") if rng.random() < 0.1 else letter for letter in STORY)
    start, stop = 30, 100
    best = Ground(changed).find(Quotation(STORY[start:stop], STORY[:start], STORY[stop : stop + AROUND]))[0]
    assert abs(best.start - start) <= 2
    assert abs(best.stop - stop) <= 2
