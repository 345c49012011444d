"""What a headline says of a text's being the continuation of another."""

from dataclasses import replace

import pytest

from reader.jumps.headlines import Headlines
from reader.jumps.pieces import Piece, pieces
from reader.jumps.places import Places
from reader.jumps.printed import parts
from tests.builders import article, issue, part

OTHERS = (
    "春耕备耕全面展开",
    "市政府召开常务会议",
    "渔港迎来首批渔船",
    "Council votes on harbour budget",
    "Tide of the century",
)


def _pieces(*headlines: str | None) -> list[Piece]:
    made = issue(*(article(f"a{at}", "A1", "雨停了。", headline=line) for at, line in enumerate(headlines)))
    return pieces(parts(made), Places(["A1"]))


def _weight(one: str | None, other: str | None) -> float:
    made = _pieces(one, other, *OTHERS)
    return Headlines(made).clue(made[0], made[1]).weight


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("大桥今日通车", "大桥今日通车"),
        ("大桥今日通车两岸欢腾", "大桥今日通车"),
        ("“大桥”今日通车！", "大桥今日通车"),
        ("Old ferry finds a new crew", "Ferry finds"),
        ("Old ferry finds a new crew", "OLD FERRY"),
        ("大桥今日通车", None),
    ],
)
def test_a_headline_shortened_or_lost_speaks_for_it(one: str, other: str | None) -> None:
    assert _weight(one, other) > 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("大桥今日通车", "麦田春管正忙"),
        ("Old ferry finds a new crew", "Baker wins the prize"),
        (None, "大桥今日通车"),
    ],
)
def test_another_headline_speaks_against_it(one: str | None, other: str) -> None:
    assert _weight(one, other) < -2


def test_rare_letters_tell_more_than_common_ones() -> None:
    common = ("市政府召开会议", "市政府召开大会", "市政府召开例会", "市政府研究防汛")
    made = _pieces("市政府召开会议", "市政府召开", "大桥今日通车", "大桥今日", *common)
    headlines = Headlines(made)
    assert headlines.clue(made[2], made[3]).weight > headlines.clue(made[0], made[1]).weight


def test_a_deck_may_head_the_continuation() -> None:
    begun = replace(article("a", "A1", "雨。", headline="人间四月天"), deck="老陈和他的三座桥")
    rest = article("b", "A1", "雨。", headline="老陈和他的三座桥")
    made = pieces(parts(issue(begun, rest)), Places(["A1"]))
    assert Headlines(made).clue(made[0], made[1]).weight > 0.5


def test_kin_are_found_by_a_rare_run_and_not_by_a_common_one() -> None:
    made = _pieces("大桥今日通车", "今日大桥", *(f"今日{name}" for name in "麦渔茶瓷铁帆鹤"))
    kin = list(Headlines(made).kin(made[0]))
    assert made[1] in kin
    assert made[2] not in kin


def test_later_parts_of_an_article_have_no_headline() -> None:
    spread = article("a", "A1", "雨。", headline="大桥")
    spread = replace(spread, parts=(*spread.parts, part("A2", "停。")))
    first, second = pieces(parts(issue(spread)), Places(["A1", "A2"]))
    assert first.headings == ("大桥",)
    assert second.headings == ()
