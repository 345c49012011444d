"""Heading or text, paragraph or rest."""

import pytest

from reader.formats.pagetext.resting import belongs, breaks_off, rest_like, same_item, starts_paragraph
from reader.formats.pagetext.roles import decide, leads_into
from reader.formats.pagetext.units import Kind, Unit

PROSE = "昨天，市里的第一座人行天桥通车了。住在河东的人，从此走五分钟就到河西。"
NEXT = "今年以来，全市已有十二座这样的桥通车，还有三座正在修。"


def kinds(*units: Unit | str, eastern: bool = True) -> list[Kind]:
    made = [Unit(unit, after_gap=True) if isinstance(unit, str) else unit for unit in units]
    return [unit.kind for unit in decide(made, eastern=eastern)[0]]


BYLINE = Unit("本报记者 张三", Kind.BYLINE, True)
HEADING, BODY = Kind.HEADING, Kind.BODY


@pytest.mark.parametrize(
    "line",
    [
        "市委常委会召开会议",
        "株洲高新区 成“国家外贸转型升级基地”",
        "村庄长效保洁实现全覆盖，卫生厕所普及率达90%",
        "大桥上能推婴儿车吗？",
        "抓早抓小，守住绿水青山！",
        "传达贯彻会议精神 研究召开民主生活会、示范区建设等工作 主要负责同志主持并讲话",
    ],
)
def test_what_stands_before_a_byline_is_a_heading(line: str) -> None:
    assert kinds(PROSE, line, BYLINE, PROSE) == [BODY, HEADING, Kind.BYLINE, BODY]


def test_what_stands_before_a_dateline_is_a_heading() -> None:
    assert kinds(PROSE, "人行天桥昨日通车", f"本报讯 {PROSE}") == [BODY, HEADING, BODY]


@pytest.mark.parametrize("line", ["改革激发活力", "一、修桥补路", "先失一球", "精准发力，做强产业", "难在哪里"])
def test_crossheads_are_headings(line: str) -> None:
    assert kinds(PROSE, line, NEXT) == [BODY, HEADING, BODY]


@pytest.mark.parametrize(
    ("start", "rest"),
    [
        ("上游3公里，是江西萍乡市湘东区", "老关镇仁冲村。张平遇见了正在巡河的村党支部书记。"),
        ("今年1月，株洲还与衡阳市、湘潭市", "分别签订上下游横向生态补偿协议，按月补偿。"),
        ("会议听取了《湖南省推进示范区建设三年行动计划", "(2020-2022年)》贯彻落实情况汇报，研究了有关事项。"),
        ("清水塘老工业基地261家企业关停搬迁后，近400家企业“扎堆”入驻，一个", "全新的总部经济聚集区呼之欲出。"),
        ("这份从容来自于平日里的刻苦训练，集训阶段更是“昼", "夜颠倒”，常常训练到次日清晨。"),
    ],
)
def test_paragraphs_cut_by_a_column_s_end_are_text(start: str, rest: str) -> None:
    assert kinds(PROSE, start, rest) == [BODY, BODY, BODY]


def test_a_question_that_ends_a_thought_is_text() -> None:
    assert kinds(PROSE, "“深居”内陆的株洲，凭什么?", "改革激发活力", "——为高质量发展", NEXT)[1] is BODY


def test_a_line_of_dashes_is_a_heading() -> None:
    assert kinds("解开三道难题", "——湘江保护治理的探索", PROSE)[:2] == [HEADING, HEADING]


def test_a_crosshead_may_hold_its_second_line() -> None:
    assert kinds(PROSE, "上游水质如何变好? ——齐心控增量，联防联控签订协议", PROSE)[1] is HEADING


def test_text_before_a_jump_line_is_text() -> None:
    assert kinds(PROSE, "做到各环节配套组合、", Unit("下转A2版②", Kind.JUMP_TO))[1] is BODY


@pytest.mark.parametrize("name", ["方 圆", "王小明", "市科普志愿者 唐果"])
def test_a_name_under_a_headline_is_who_wrote_it(name: str) -> None:
    assert kinds("把台阶修矮一点", name, PROSE) == [HEADING, Kind.BYLINE, BODY]


def test_a_square_before_what_is_no_name_is_a_rubric() -> None:
    assert kinds(Unit("■ 链接", Kind.BYLINE, True), "外地怎么做", PROSE)[0] is Kind.RUBRIC


def test_sentences_between_headline_and_byline_are_the_deck() -> None:
    assert kinds("桥通了", "走五分钟就到河西，两岸的人等了三十年。", BYLINE, PROSE)[1] is HEADING


def test_doubts_are_told() -> None:
    _, doubts = decide([Unit(PROSE), Unit("桥下的船照样来来往往")], eastern=True)
    assert [doubt.text for doubt in doubts] == ["桥下的船照样来来往往"]


@pytest.mark.parametrize(
    "line", ["BRIDGE TO CLOSE", "Librarian Returns Book 41 Years Late", "Mayor’s vote keeps market"]
)
def test_english_headlines(line: str) -> None:
    units = (line, Unit("By Ruth Penhaligon", Kind.BYLINE, True), "The iron bridge will close on Monday.")
    assert kinds(*units, eastern=False)[0] is HEADING


def test_english_text_is_none() -> None:
    assert kinds("The bridge will close on", "Monday for six weeks.", eastern=False) == [BODY, BODY]


@pytest.mark.parametrize(
    "text", ["领域的又一招牌。", "的样本。", "，多", "也将付诸东流。", "夜颠倒”，常常", "老关镇仁冲村。他来了"]
)
def test_rests_look_like_rests(text: str) -> None:
    assert rest_like(text) > 0


@pytest.mark.parametrize(
    "text", ["今年以来，", "据了解，省里", "“你们好。”他说", "与此同时，全市", "在省里，", "12月28日，"]
)
def test_paragraphs_do_not(text: str) -> None:
    assert rest_like(text) <= 0


def test_some_words_start_a_paragraph_and_nothing_else() -> None:
    assert starts_paragraph("据悉，") == 3
    assert starts_paragraph("今年") == 1
    assert starts_paragraph("领域") == 0


def test_what_breaks_off() -> None:
    assert breaks_off("呼之欲出。") == 0
    assert 0 < breaks_off("株洲高新区在外贸") < 1
    assert breaks_off("一个") > 2
    assert breaks_off("更是“昼") > 2


def test_a_bracket_that_is_closed_belongs_to_one_that_is_open() -> None:
    assert belongs("工作报告(讨论", "稿)》。会议要求") > belongs("工作报告", "稿)》。会议要求")
    assert belongs("增长20", "26年的") > belongs("增长", "26年的")
    assert belongs("the Harbour", "Board said") > belongs("过了江", "Board said")


def test_items_of_a_list_begin_alike() -> None:
    assert same_item("3月6日（周五）大剧院", "3月7日（周六）图书馆")
    assert same_item("1.修桥", "2.补路")
    assert not same_item("3月6日大剧院", "剧院")


@pytest.mark.parametrize("text", ["省政府召开专题会议强调", "在考察时指出", "澄江港："])
def test_kickers_lead_on(text: str) -> None:
    assert leads_into(text)
    assert not leads_into(text.rstrip("强调指出：") + "了")
