"""A selection stays in its article and runs in the order of reading, whatever the layout."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.resolver import resolve
from reader.model.jump import PartAddress
from reader.services.articletext import ArticleText
from reader.services.selecting import PARAGRAPH, WORD, Selected, whole
from tests.builders import article, issue

PAPER = issue(
    article("a1-1", "A1", "昨天上午通车。", "今晨六时，大桥", headline="大桥通车", jumps=["下转A2版"]),
    article("a2-1", "A2", "通车了。第一班船停了。", first=["上接A1版"]),
)
TEXT = ArticleText(PAPER, resolve(PAPER), PartAddress("a1-1"))
PLACES = st.integers(0, len(TEXT.text))


@given(PLACES, PLACES)
def test_either_way_it_is_the_text_between_its_ends(anchor: int, head: int) -> None:
    selected = Selected(TEXT, anchor, head)
    assert selected.text == TEXT.text[min(anchor, head) : max(anchor, head)]
    assert selected.to(anchor).is_empty
    assert Selected(TEXT, head, anchor).text == selected.text


@given(PLACES, PLACES)
def test_what_stands_on_the_pages_is_all_of_it_once(anchor: int, head: int) -> None:
    selected = Selected(TEXT, anchor, head)
    stand = [TEXT.offset(place) or 0 for page in ("A1", "A2") for place in selected.places(page)]
    lengths = [(place.stop or 0) - (place.start or 0) for page in ("A1", "A2") for place in selected.places(page)]
    covered = [at for start, length in zip(stand, lengths, strict=True) for at in range(start, start + length)]
    assert covered == [at for at in range(selected.start, selected.stop) if TEXT.text[at] != "\n"]


def test_two_clicks_take_words_and_three_paragraphs() -> None:
    at = TEXT.text.index("上午")
    assert Selected(TEXT, at + 1, at + 1, WORD).text == "上午"
    assert Selected(TEXT, at + 1, at - 1, WORD).text == "昨天上午"
    assert Selected(TEXT, at, at, PARAGRAPH).text == "昨天上午通车。"
    assert Selected(TEXT, at, 1, PARAGRAPH).text == "大桥通车\n昨天上午通车。"
    assert Selected(TEXT, len(TEXT.text), len(TEXT.text), WORD).text == "。"


def test_keys_move_its_end_over_the_jump() -> None:
    selected = Selected(TEXT, TEXT.text.index("大桥通车了"), TEXT.text.index("通车了"))
    assert selected.text == "大桥"
    grown = selected.by_step(1).by_step(1)
    assert grown.text == "大桥通车"
    assert [place.page for place in (*grown.places("A1"), *grown.places("A2"))] == ["A1", "A2"]
    assert selected.by_word(1).by_word(-1).text in ("大桥", "大桥通车")
    assert selected.by_step(-99).head == 0
    assert selected.by_step(999).head == len(TEXT.text)
    assert Selected(TEXT, 0, 0).by_word(-1).head == 0


@given(PLACES, st.lists(st.sampled_from([1, -1]), max_size=9))
def test_words_by_key_lead_to_the_end_and_back(at: int, steps: list[int]) -> None:
    selected = Selected(TEXT, at, at)
    for step in steps:
        before = selected.head
        selected = selected.by_word(step)
        assert (selected.head - before) * step >= 0
        assert selected.head != before or before in (0, len(TEXT.text))


def test_all_of_an_article_is_its_headline_and_text() -> None:
    assert whole(TEXT).text == TEXT.text
    assert whole(TEXT).holds(0)
    assert not Selected(TEXT, 3, 5).holds(5)
