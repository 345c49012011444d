"""Which lines say who wrote an article, in the three ways that papers in Chinese and English have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.pagetext.bylines import is_byline

BYLINES = [
    "本报记者 林小舟",
    "本报记者 林小舟 周满",
    "本报记者林小舟",
    "江声日报记者 林小舟",
    "江声日报·渡口频道记者 林小舟",
    "本报记者 林小舟 通讯员 周满 王芳",
    "本报记者 林小舟 澄江县融媒体中心记者 周满",
    "记者 林小舟 文/图",
    "记者 林小舟 整理",
    "江声日报全媒体记者/林小舟",
    "通讯员 周满",
    "本报评论员",
    "特约评论员 林小舟",
    "实习生 王芳",
    "□ 林间",
    "■ 本报记者 林小舟",
    "文/林小舟",
    "文：林小舟 图：周满",
    "口述：周满",
    "□口述/周满　整理/林小舟",
    "记者 Ann 林小舟",
]
TRADITIONAL = [
    "記者林小舟／澄江報導",
    "【記者林小舟澄江報導】",
    "林小舟／攝影",
    "林小舟／綜合報導",
    "【本報記者林小舟】",
    "特派記者 林小舟",
]
ENGLISH = [
    "By Ann Lee",
    "By ANN LEE and TOM HILL",
    "BY ANN LEE",
    "By our Harbour Correspondent",
    "By A. B. Lee",
    "Staff writer",
    "Harbour Courier staff writer",
    "Ann Lee special correspondent",
]
NO_BYLINES = [
    "本报记者从渡口获悉，灯亮了。",
    "记者了解到这盏灯亮了",
    "记者节快到了",
    "记者看见渡口的灯",
    "记者说灯亮了",
    "记者团走进渡口",
    "记者和周满",
    "本报记者 从渡口",
    "記者 獲悉",
    "记者：灯是什么时候亮的？",
    "读者来信",
    "作者的灯",
    "渡口的灯亮了",
    "老读者记得的事，新读者不知道",
    "文化",
    "图书",
    "林小舟",
    "",
    "By the river the lamp was lit.",
    "By morning, the lamp was out",
    "Bypass opens",
    "The staff writes",
    "記者會今天召開",
]


@pytest.mark.parametrize("text", BYLINES + TRADITIONAL + ENGLISH)
def test_a_byline(text: str) -> None:
    assert is_byline(text)


@pytest.mark.parametrize("text", NO_BYLINES)
def test_what_only_resembles_a_byline(text: str) -> None:
    assert not is_byline(text)


NAMES = st.lists(st.sampled_from(["林小舟", "周满", "王芳", "欧阳舟", "刘灯"]), min_size=1, max_size=4, unique=True)
WHO = st.sampled_from(["本报记者", "江声日报记者", "通讯员", "实习生", "特约撰稿人"])


@given(WHO, NAMES, st.sampled_from([" ", "　", "、"]))
def test_whoever_and_however_many_wrote_it(who: str, names: list[str], between: str) -> None:
    assert is_byline(f"{who} {between.join(names)}")


@given(WHO, NAMES)
def test_a_sentence_about_them_is_none(who: str, names: list[str]) -> None:
    assert not is_byline(f"{who}{names[0]}在渡口看见灯亮了。")


@given(NAMES)
def test_a_line_wider_than_a_column_of_names_is_none(names: list[str]) -> None:
    assert not is_byline("本报记者 " + " ".join(names * 30))
