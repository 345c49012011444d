"""Rubric, kicker, headline, deck."""

import pytest

from reader.formats.pagetext.headings import Surroundings, announces_briefs, assign, new_from, printed, stanzas
from reader.formats.pagetext.units import Kind, Unit

OPEN = Surroundings(announced=False, inside=True)
SIGNED = Surroundings(announced=True, inside=True)


def run(*texts: str, rubric: bool = False) -> list[Unit]:
    """Headings with a gap before each; a line that begins with / has none."""
    kinds = [Kind.RUBRIC if rubric and not at else Kind.HEADING for at in range(len(texts))]
    return [Unit(text.lstrip("/"), kind, not text.startswith("/")) for text, kind in zip(texts, kinds, strict=True)]


HEADINGS = {
    "headline alone": [("headline", "市委常委会召开会议")],
    "deck behind dashes": [("headline", "发展新优势"), ("deck", "——株洲市促进高质量发展解码(下)")],
    "longer deck": [("headline", "市委常委会召开会议"), ("deck", "传达贯彻会议精神 研究召开民主生活会等工作 讲话")],
    "kicker that leads on": [("kicker", "省政府召开专题会议部署防火工作强调"), ("headline", "抓早抓小 守住绿水青山")],
    "longer kicker": [("kicker", "28.6万亩农田喝上“头道水”"), ("headline", "云溪先春耕")],
    "kicker, headline and deck": [
        ("kicker", "全长4.86公里，双向六车道，步行骑行都能过江"),
        ("headline", "柳林大桥通车，过江只要九分钟"),
        ("deck", "——百年渡口昨天摆完最后一班船"),
    ],
    "short rubric": [("rubric", "凡人歌"), ("headline", "一把伞，修了二十一年")],
    "rubric, headline and dashes": [
        ("rubric", "澄江纪事"),
        ("headline", "三汊湾，三代人守着一把水尺"),
        ("deck", "——一座小水文站的七十年"),
    ],
    "English": [
        ("headline", "BRIDGE TO CLOSE FOR SIX WEEKS"),
        ("deck", "Council blames rusted bearings; ferry to run"),
    ],
}


@pytest.mark.parametrize("wanted", HEADINGS.values(), ids=HEADINGS)
def test_lines_of_a_heading(wanted: list[tuple[str, str]]) -> None:
    assert assign(run(*(text for _, text in wanted))) == wanted


def test_a_line_known_as_rubric_is_one() -> None:
    heading = run("一线传真 我在竞技", "金属切削 我夺得全国第三名", rubric=True)
    assert [name for name, _ in assign(heading)] == ["rubric", "headline"]


def test_a_rubric_alone_is_the_headline() -> None:
    assert assign(run("一周简讯", rubric=True)) == [("headline", "一周简讯")]


def test_a_headline_broken_in_two_lines_is_one() -> None:
    assert assign(run("解开三道难题", "/守护一江碧水")) == [("headline", "解开三道难题 守护一江碧水")]


def test_the_lines_of_a_crosshead_are_one() -> None:
    group = run("改革激发活力", "/——为高质量发展匹配", "/高质量营商环境")
    assert [len(each) for each in stanzas(group)] == [3]
    assert printed(group) == "改革激发活力 ——为高质量发展匹配高质量营商环境"


def test_a_headline_broken_within_quotation_marks_has_no_space() -> None:
    assert printed(run("株洲高新区成“国家外贸", "/转型升级基地”")) == "株洲高新区成“国家外贸转型升级基地”"


def test_a_heading_that_is_announced_starts_after_the_deck_before_it() -> None:
    heading = run("改革激发活力", "/——为高质量发展匹配", "——促进高质量发展解码(下)", "一线传真", "我夺得全国第三名")
    assert new_from(heading, SIGNED) == 3


def test_a_short_heading_within_an_article_belongs_to_it() -> None:
    assert new_from(run("改革激发活力"), OPEN) == 1


def test_without_an_open_article_every_heading_is_new() -> None:
    assert new_from(run("改革激发活力"), Surroundings(announced=False, inside=False)) == 0


def test_two_headings_within_an_article_start_a_new_one() -> None:
    assert new_from(run("五年植树八千万株", "清河上游重现绿水青山"), OPEN) == 0


def test_a_rubric_starts_a_new_one() -> None:
    assert new_from(run("今日谈", "把台阶修矮一点", rubric=True), OPEN) == 0


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("菜鸟驿站搬新址", Surroundings(False, True, briefs=True)),
        ("征稿启事与公告栏目开始征集公告", OPEN),
        ("高原铁路冻土段完成首次体检", Surroundings(False, True, signed=True)),
        ("我市新开三条夜间公交线路方便夜归人", Surroundings(False, True, text="昨天，我市")),
        ("Librarian returns book forty years late", OPEN),
    ],
)
def test_headings_that_look_like_headlines_start_a_new_one(text: str, about: Surroundings) -> None:
    assert new_from(run(text), about) == 0


@pytest.mark.parametrize("text", ["一、修桥补路方便群众出行过江过河", "The collapse"])
def test_others_do_not(text: str) -> None:
    assert new_from(run(text), OPEN) == 1


def test_lines_before_a_rubric_belong_to_the_article_before() -> None:
    letter = [*run("(Mrs) Dorothea Pym", "/Regent Terrace"), *run("Letters to the Editor", "Early to bed", rubric=True)]
    assert new_from(letter, OPEN) == 2
    assert new_from(letter, SIGNED) == 2


def test_an_english_kicker_over_a_headline_that_has_its_deck() -> None:
    heading = run("Harbour Board votes seven to two", "$18.4m to save the Arm", "Divers find a hollow under the wall")
    assert [name for name, _ in assign(heading)] == ["kicker", "headline", "deck"]


def test_rubrics_that_announce_short_news() -> None:
    assert announces_briefs("一周简讯")
    assert announces_briefs("News in Brief")
    assert not announces_briefs("今日谈")
