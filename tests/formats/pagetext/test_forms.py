"""What a line says of itself: where a news item was sent from, who signed it, what a picture shows and who took it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.pagetext import forms

DATELINES = [
    "本报讯 昨天清早，渡口的灯亮了。",
    "本报讯（记者 林小舟）渡口的灯亮了。",
    "【本报讯】渡口的灯亮了。",
    "江声日报讯 渡口的灯亮了。",
    "新华社北京3月4日电 渡口的灯亮了。",
    "据江声网消息 渡口的灯亮了。",
    "本報訊 渡口的燈亮了。",
    "【本報記者林小舟澄江報導】渡口的燈亮了。",
    "[记者 林小舟] 渡口的灯亮了。",
    "SMALLTOWN — The lamp at the ferry was lit.",
    "PORT ELLEN, March 4 — The lamp was lit.",
    "HARBOUR CITY (River News) -- The lamp was lit.",
]
UNDATED = [
    "本报记者 林小舟",
    "本报讯",  # with nothing behind it
    "讯号从江对岸传来，渡口的灯亮了。",
    "江声日报的读者来了，电灯亮着。",
    "电话里，老班长说炉火还红着。",
    "A lamp — the only one — was lit.",
    "THE LAMP WAS LIT",
]


@pytest.mark.parametrize("text", DATELINES)
def test_a_dateline_begins_a_news_item(text: str) -> None:
    assert forms.is_dated(text)


@pytest.mark.parametrize("text", UNDATED)
def test_what_only_resembles_a_dateline(text: str) -> None:
    assert not forms.is_dated(text)


CLOSINGS = [
    "（王小明）",
    "（林小舟 周满）",
    "（本报记者 林小舟 整理）",
    "（作者系澄江县中学教师）",
    "(林小舟)",
    "（來源：江聲新報）",
    "据新华社",
    "据江声日报客户端",
    "——摘自《渡口志》",
    "（完）",
]
UNCLOSED = [
    "（渡口）",
    "（三）",
    "（上接第一版）",
    "（他说，灯亮了。）",
    "据说渡口的灯亮了，人们都来了。",
    "据新华社报道，渡口的灯亮了。",
    "王小明",
    "（" + "记者 林小舟" * 12 + "）",
]


@pytest.mark.parametrize("text", [text for text in CLOSINGS if text != "（完）"])
def test_a_line_of_its_own_signs_an_article(text: str) -> None:
    assert forms.is_closing(text)


@pytest.mark.parametrize("text", UNCLOSED)
def test_what_only_resembles_a_signature(text: str) -> None:
    assert not forms.is_closing(text)


@pytest.mark.parametrize("signature", [text for text in CLOSINGS if text[0] in "（("])
def test_the_same_signature_may_stand_behind_the_last_full_stop(signature: str) -> None:
    assert forms.closes(f"渡口的灯亮了。{signature}")
    assert forms.closes(f"老班长说：“灯亮了。” {signature}")


@pytest.mark.parametrize("text", ["渡口的灯（王小明）", "渡口的灯亮了。（渡口）", "灯亮了。（林小舟）他说。", ""])
def test_within_a_sentence_brackets_are_no_signature(text: str) -> None:
    assert not forms.closes(text)


CAPTIONS = [
    "图为渡口的灯。",
    "圖為渡口的燈。",
    "上图：渡口的灯",
    "左图为渡口的灯。",
    "题图：渡口的灯",
    "图①：渡口的灯",
    "图①渡口的灯",
    "资料图：渡口的灯",
    "▲渡口的灯。",
    "▼ 渡口的燈。",
    "Photo: The lamp at the ferry",
    "Above: The lamp at the ferry",
]
NO_CAPTIONS = [
    "▲下转第三版",
    "▲上接A1版",
    "▲ 12.5",
    "图书馆今天开门",
    "图里的灯",
    "上图书馆去",
    "Photos of the ferry are on show",
    "Left behind by the ferry",
]


@pytest.mark.parametrize("text", CAPTIONS)
def test_a_caption_says_so(text: str) -> None:
    assert forms.is_caption(text)


@pytest.mark.parametrize("text", NO_CAPTIONS)
def test_what_only_resembles_a_caption(text: str) -> None:
    assert not forms.is_caption(text)


CREDITS = [
    "林小舟 摄",
    "林小舟摄",
    "本报记者 林小舟 摄",
    "江声日报记者林小舟 摄",
    "通讯员 周满/摄",
    "林小舟、周满 摄",
    "记者 林小舟 摄/文",
    "受访者供图",
    "受访者提供",
    "新华社发",
    "新华社发（林小舟摄）",
    "本报资料图片",
    "（资料图片）",
    "（林小舟 摄）",
    "摄影：林小舟",
    "图片来源：澄江档案馆",
    "記者林小舟／攝",
    "攝影：林小舟",
    "Photo by Ann Lee",
    "Photos: Ann Lee",
    "Drawing: Ann Lee",
]
NO_CREDITS = [
    "摄影",
    "漫画",
    "林小舟",
    "林小舟在渡口摄下了那盏灯。",
    "江声摄影展今天开幕",
    "Photo by the river shows the lamp and nothing else at all",
]


@pytest.mark.parametrize("text", CREDITS)
def test_a_credit_says_who_took_the_picture(text: str) -> None:
    assert forms.is_credit(text)


@pytest.mark.parametrize("text", NO_CREDITS)
def test_what_only_resembles_a_credit(text: str) -> None:
    assert not forms.is_credit(text)


@pytest.mark.parametrize("credit", ["林小舟 摄", "本报记者 林小舟 摄", "新华社发", "受访者供图", "摄影：林小舟"])
@pytest.mark.parametrize("caption", ["渡口的灯亮了。", "老班长说：“灯亮了。”", "渡口的灯（左一） "])
def test_a_credit_may_follow_its_caption(caption: str, credit: str) -> None:
    at = forms.credit_at(caption + credit)
    assert (caption + credit)[at:] == credit


@pytest.mark.parametrize("text", ["林小舟摄", "渡口的灯亮了。", "", "这一天他一直在拍摄"])
def test_without_a_caption_before_it_nothing_is_divided(text: str) -> None:
    assert forms.credit_at(text) is None


RUBRICS = [
    "【快评】",
    "【渡口人家】",
    "●澄江简讯",
    "■ 人物",
    "今日视点",
    "江声时评",
    "江边随笔",
    "记者调查",
    "新春走基层·一线",
    "社論",
    "國際快訊",
]
NO_RUBRICS = [
    "□ 林小舟",
    "■ 林小舟",
    "渡口的灯亮了",
    "【本报讯】渡口的灯亮了",
    "县里开展调查，灯亮了",
    "一条没有尽头的长街上所有的灯全部亮了的现场观察",
]


@pytest.mark.parametrize("text", RUBRICS)
def test_a_rubric_is_framed_or_has_a_word_of_its_own(text: str) -> None:
    assert forms.is_rubric(text)


@pytest.mark.parametrize("text", NO_RUBRICS)
def test_what_only_resembles_a_rubric(text: str) -> None:
    assert not forms.is_rubric(text)


NEWS = st.text(alphabet="本报讯记者林小舟摄图为（）【】据，。：/ 1A▲●", max_size=40)


@given(NEWS)
def test_a_credit_is_found_only_behind_some_caption(text: str) -> None:
    at = forms.credit_at(text)
    assert at is None or 0 < at < len(text)


@given(NEWS)
def test_a_line_that_is_all_signature_closes_the_sentence_before_it(text: str) -> None:
    if forms.is_closing(text) and text[0] in "（(【〔" and not text.endswith(" "):
        assert forms.closes(f"灯亮了。{text}")
