"""No last line of one character where any way of breaking avoids it; no piece cut that could be whole."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.characters import Tradition
from reader.typeset.justifying import offsets
from reader.typeset.lines import fit, last_line_cost
from reader.typeset.paragraph import Prepared
from tests.typeset.wholeems import broken, prepared

HAN = "江声日报记者沿着堤岸走了三天看见水退之后的滩地上长出了新草白鹭也回来"


def could_do_without(text: Prepared, width: float) -> bool:
    """Whether some way through all allowed ends leaves no orphan, found by trying them all."""
    length = text.length

    @cache
    def reaches_the_end(start: int) -> bool:
        for end in range(start + 1, length + 1):
            give = text.give[end - 1] - text.give[start]
            if text.width(start, end) - give > width:
                return False
            if end == length and not (start and last_line_cost(text, start, end)):
                return True
            if text.ends[end] and end < length and reaches_the_end(end):
                return True
        return False

    return reaches_the_end(0)


@settings(max_examples=200, deadline=None)
@given(words=st.text("江河水土，。”“98%—", min_size=1, max_size=40), width=st.integers(6, 12))
def test_there_is_no_orphan_that_could_be_avoided(words: str, width: int) -> None:
    text = prepared(words)
    lines = fit(text, width)
    short = len(lines) > 1 and last_line_cost(text, lines[-1].start, lines[-1].stop) > 10
    assert not short or not could_do_without(text, width)


@pytest.mark.parametrize("width", range(6, 20))
@pytest.mark.parametrize("end", ["", "。", "。”", "……"])
def test_plain_text_never_ends_in_an_orphan(width: int, end: str) -> None:
    for length in range(width - 1, 4 * width):
        lines = broken((HAN * 3)[:length] + end, width)
        assert len(lines) == 1 or len(lines[-1].rstrip("。”…")) >= 2


def test_a_mark_after_the_last_character_is_no_company() -> None:
    assert last_line_cost(prepared("江。”"), 0, 3) > 10
    assert 0 < last_line_cost(prepared("江河。”"), 0, 4) < 10
    assert last_line_cost(prepared("江河水。”"), 0, 5) == 0
    assert last_line_cost(prepared("a", Tradition.LATIN), 0, 1) == 0


LONG = "A" * 24  # twelve em


@pytest.mark.parametrize("width", [6, 7, 8, 10, 11])
@pytest.mark.parametrize("before", ["", "江", "江声日报，"])
def test_an_unbreakable_word_wider_than_the_column_is_cut_where_lines_are_full(width: int, before: str) -> None:
    words = f"{before}{LONG}江声日报记者"
    text = prepared(words)
    lines = fit(text, width)
    assert "".join(words[line.start : line.stop] for line in lines) == words
    assert all(offsets(text, line)[-1] <= width + 1e-3 for line in lines)


@pytest.mark.parametrize("width", [12, 13, 16])
def test_a_word_that_has_room_is_left_whole(width: int) -> None:
    assert any(LONG in line for line in broken(f"江声日报{LONG}江声日报", width))


@settings(max_examples=200, deadline=None)
@given(words=st.text("江河水土，。；“”（）…—·%$ABCdef 0129-", min_size=1, max_size=120), width=st.integers(6, 24))
def test_lines_end_only_where_they_may_or_within_what_is_too_wide(words: str, width: int) -> None:
    text = prepared(words)
    for line in fit(text, width)[:-1]:
        if not text.ends[line.stop]:
            before = max(at for at in range(line.stop) if text.ends[at] or at == 0)
            after = min(at for at in range(line.stop, text.length + 1) if text.ends[at])
            assert text.width(before, after) > width


CLUSTERS = [
    "e\u0301",
    "👩\u200d🚀",
    "👨\u200d👩\u200d👧",
    "👍🏽",
    "🇨🇳",
    "葛\U000e0100",
    "❤\ufe0f",
    "가\u0301",
    "\u1112\u1161\u11ab",
    "1\ufe0f\u20e3",
]


@pytest.mark.parametrize("cluster", CLUSTERS)
@pytest.mark.parametrize("width", [6, 7, 8])
@pytest.mark.parametrize("manner", list(Tradition))
def test_a_character_of_several_code_points_is_never_divided(cluster: str, width: int, manner: Tradition) -> None:
    for lead in range(10):
        words = HAN[:lead] + cluster + HAN[:8]
        assert any(cluster in line for line in broken(words, width, manner=manner))


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u2060", "\ufeff", "\u202a", "\u0301"])
def test_marks_without_ink_take_nothing_from_the_rules(mark: str) -> None:
    for lead in range(4, 9):
        lines = broken(HAN[:lead] + mark + "，" + HAN[:8], 7)
        assert not any(line.startswith((mark, "，")) for line in lines)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2007"])
def test_a_no_break_space_holds_together(space: str) -> None:
    assert not prepared(f"10{space}000", Tradition.LATIN).ends[3]
    assert prepared("10 000", Tradition.LATIN).ends[3]


def test_a_zero_width_space_lets_a_word_end_a_line_without_a_hyphen() -> None:
    text = prepared("江声" + "A" * 8 + "\u200b" + "A" * 8, Tradition.HANS)
    assert text.ends[11]
    assert next(line.stop for line in fit(text, 8)) == 11


def test_soft_hyphens_are_where_a_word_is_divided() -> None:
    words = "extra\u00adordi\u00adnarily"
    text = prepared(words, Tradition.LATIN)
    line = fit(text, 7)[0]
    assert words[: line.stop] == "extra\u00adordi\u00ad"
    assert line.hyphen
