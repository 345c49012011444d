"""A text that no form decides goes to the article whose words it has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.pagetext.kinship import MOST, Kinship, pairs

RIVER = "水文站的水尺立在澄江边上，站员每天早晨看水位，把读数写进水文本子，汛期水位一涨就报"
FORGE = "铸造车间里炉火很旺，老班长看铁水的颜色，铸造的泵壳要匀，铁水倒快了就有砂眼"
FORGE_ON = "徒弟端着浇包，学老班长看铁水，泵壳一件件从炉火边抬走。"
RIVER_ON = "夜里看水位的手电一闪一闪，水尺上的读数十分钟报一次，站员说那是澄江边上的萤火虫。"


def test_the_text_that_takes_up_the_other_article_is_found() -> None:
    texts = [FORGE_ON, "铸造车间下班了，炉火还红着。", RIVER_ON, "汛期一过，站员把水尺擦干净。"]
    assert Kinship([RIVER, FORGE, *texts]).cut(RIVER, FORGE, texts, [1, 2, 3]) == 2


def test_an_article_that_keeps_to_its_own_words_is_not_cut() -> None:
    texts = [FORGE_ON, "铸造车间下班了，炉火还红着。", "老班长说，铁水有铁水的脸色。"]
    assert Kinship([RIVER, FORGE, *texts]).cut(RIVER, FORGE, texts, [1, 2]) is None


def test_it_is_cut_only_where_it_may_be() -> None:
    texts = [FORGE_ON, "铸造车间下班了，炉火还红着。", RIVER_ON]
    kinship = Kinship([RIVER, FORGE, *texts])
    assert kinship.cut(RIVER, FORGE, texts, []) is None
    assert kinship.cut(RIVER, FORGE, texts, [1]) in (None, 1)


def test_more_texts_than_an_article_has_are_not_weighed() -> None:
    texts = [RIVER_ON] * (MOST + 1)
    assert Kinship(texts).cut(RIVER, FORGE, texts, [1]) is None


@given(st.lists(st.text(max_size=30), min_size=2, max_size=6), st.text(max_size=40), st.text(max_size=40))
def test_whatever_the_texts_the_answer_is_a_place_or_nothing(texts: list[str], before: str, heading: str) -> None:
    places = list(range(1, len(texts)))
    assert Kinship([before, heading, *texts]).cut(before, heading, texts, places) in (None, *places)


def test_marks_and_figures_are_no_words() -> None:
    assert pairs("水，位 12米") == {"水位", "位米"}
