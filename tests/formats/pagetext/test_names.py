"""What is a Chinese personal name, what says whose it is, and what is merely a short word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.pagetext.names import are_names, is_author, is_marked_name, is_name, is_surname

NAMES = ["林舟", "林小舟", "王 芳", "王　芳", "欧阳小舟", "司马舟", "歐陽小舟", "劉小舟", "陳滿"]
WORDS = ["渡口", "的灯", "", "林", "小舟", "林小舟在渡口", "Ann Lee", "第三版", "灯亮了"]


@pytest.mark.parametrize("text", NAMES)
def test_a_name_begins_with_a_surname(text: str) -> None:
    assert is_name(text)
    assert is_surname(text)
    assert are_names(text)


@pytest.mark.parametrize("text", WORDS)
def test_other_words_are_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "text", ["林小舟 周满", "林小舟、周满、王芳", "林小舟/周满", "□ 林小舟", "■林小舟　周满", "劉小舟 陳滿"]
)
def test_several_names_in_one_line(text: str) -> None:
    assert are_names(text)


@pytest.mark.parametrize("text", ["林小舟，周满", "林小舟 的灯", "林小舟。", "王芳 " * 12, "渡口 周满"])
def test_names_among_other_words_are_not_nothing_but_names(text: str) -> None:
    assert not are_names(text.strip())


@pytest.mark.parametrize("text", ["林小舟", "市渡口协会会员 周小满", "澄江中学（初二） 林小舟", "澄江县渡口　王芳"])
def test_an_author_may_say_what_he_does(text: str) -> None:
    assert is_author(text)


@pytest.mark.parametrize("text", ["渡口的灯，亮了 林小舟", "灯 林小舟", "渡口的灯 亮了", "渡口" * 13 + " 林小舟"])
def test_a_line_that_ends_otherwise_has_no_author(text: str) -> None:
    assert not is_author(text)


@pytest.mark.parametrize("text", ["□ 林间", "□林小舟", "■ 渡口人", "◎阿满 小舟", "△ 阿依古丽·满"])
def test_behind_a_square_any_short_word_may_be_a_name(text: str) -> None:
    assert is_marked_name(text)


@pytest.mark.parametrize("text", ["林间", "□", "□ 灯", "□ 渡口的灯在那个夜里亮了", "□ 灯亮了。", "● 林间", "□ Ann"])
def test_without_a_square_or_with_a_sentence_it_is_none(text: str) -> None:
    assert not is_marked_name(text)


@given(
    st.lists(st.sampled_from([name for name in NAMES if " " not in name and "　" not in name]), min_size=1, max_size=5)
)
def test_up_to_five_names_may_stand_together_however_they_are_parted(names: list[str]) -> None:
    assert all(are_names(mark.join(names)) for mark in (" ", "、", "/", "　", "／"))
