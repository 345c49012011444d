"""What is read aloud, in which order, where it is printed, and by which voice."""

from __future__ import annotations

import pytest

from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import PartAddress
from reader.services.speaking import Speech, VoiceName, fitting, speech
from tests.builders import article, issue


def jumping() -> Issue:
    """An article that breaks off in a sentence, and goes on upon the next page; and another."""
    front = article("a1-1", "A1", "大桥通车。第一辆车", jumps=["下转A2版①"], headline="桥成了")
    back = article("a2-1", "A2", "开过去了。江上放起烟花。", first=["上接A1版①"], headline="桥成了（续）")
    return issue(front, article("a1-2", "A1", "别的。", headline="麦子绿了"), back, pages=["A1", "A2"])


def spoken(paper: Issue, member: str) -> Speech:
    """What is said of an article."""
    return speech(paper, resolve(paper), PartAddress(member, 0))


def test_the_headline_comes_first_and_the_text_goes_on_across_the_jump() -> None:
    said = [each.text for each in spoken(jumping(), "a1-1").utterances]
    assert said == ["桥成了", "大桥通车。", "第一辆车开过去了。", "江上放起烟花。"]


def test_jump_lines_are_not_spoken() -> None:
    assert not any("转" in each.text or "上接" in each.text for each in spoken(jumping(), "a1-1").utterances)


def test_a_sentence_that_the_jump_cuts_is_printed_on_both_pages() -> None:
    cut = spoken(jumping(), "a1-1").utterances[2]
    assert [place.page for place in cut.places] == ["A1", "A2"]
    assert cut.page == "A1"
    assert [(place.block, place.start, place.stop) for place in cut.places] == [(0, 5, 9), (0, 0, 5)]


def test_a_headline_is_lit_as_a_heading() -> None:
    first = spoken(jumping(), "a1-1").utterances[0]
    assert [place.heading for place in first.places] == ["headline"]


def test_from_the_page_where_it_goes_on() -> None:
    said = spoken(jumping(), "a2-1")
    assert said.utterances[said.at_part(PartAddress("a2-1", 0))].text == "江上放起烟花。"
    assert said.at_part(PartAddress("a9-9", 0)) == 0


def test_from_a_place_in_the_text() -> None:
    said = spoken(jumping(), "a1-1")
    assert said.at_offset(0) == 0
    assert said.utterances[said.at_offset(said.body + 6)].text == "第一辆车开过去了。"
    assert said.at_offset(10_000) == 0


MANDARIN = VoiceName("Chinese (Mandarin, latin as English)", "C")
PINYIN = VoiceName("Chinese (Mandarin, latin as Pinyin)", "C")
CANTONESE = VoiceName("Chinese (Cantonese)", "yue_HK")
HAKKA = VoiceName("Hakka Chinese", "C")
BENGALI = VoiceName("Bishnupriya Manipuri", "C")
BRITISH = VoiceName("English (Great Britain)", "en_GB")
AMERICAN = VoiceName("English (America)", "en_US")
HUIHUI = VoiceName("Microsoft Huihui Desktop", "zh_CN")
HANHAN = VoiceName("Microsoft Hanhan Desktop", "zh_TW")
TRACY = VoiceName("Microsoft Tracy Desktop", "zh_HK")
ESPEAK = (BENGALI, VoiceName(MANDARIN.name + "+Adam", "C"), PINYIN, MANDARIN, HAKKA, CANTONESE, BRITISH, AMERICAN)


def test_mandarin_is_found_where_it_is_filed_under_no_locale() -> None:
    assert fitting(ESPEAK, "zh-Hans") == (MANDARIN, PINYIN)


@pytest.mark.parametrize("name", ["普通话女声", "國語", "cmn", "zh", "Putonghua"])
def test_a_name_alone_can_say_that_it_is_mandarin(name: str) -> None:
    assert fitting((VoiceName(name, "C"), BENGALI), "zh-Hant")


def test_cantonese_does_not_read_mandarin() -> None:
    assert fitting((CANTONESE, HAKKA, TRACY), "zh-Hans") == ()


def test_the_voice_of_the_same_country_comes_first() -> None:
    assert fitting((HANHAN, HUIHUI, MANDARIN), "zh-Hans")[0] is HUIHUI
    assert fitting((HUIHUI, MANDARIN, HANHAN), "zh-Hant")[0] is HANHAN
    assert fitting(ESPEAK, "en")[0] is AMERICAN
    assert fitting(ESPEAK, "en")[1] is BRITISH


def test_a_language_that_no_voice_speaks() -> None:
    assert fitting(ESPEAK, "de") == ()
    assert fitting((), "zh-Hans") == ()
