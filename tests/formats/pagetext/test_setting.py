"""Verse, tables, and two things in one line."""

from collections.abc import Sequence

from reader.formats.pagetext.dividing import divide
from reader.formats.pagetext.setting import set_apart
from reader.formats.pagetext.units import Kind, Unit

PROSE = "昨天，市里的第一座人行天桥通车了。住在河东的人，从此走五分钟就到河西。"


def plain(*texts: str, gaps: bool = False) -> list[Unit]:
    return [Unit(text, after_gap=gaps or not at) for at, text in enumerate(texts)]


def apart(units: Sequence[Unit]) -> list[tuple[Kind, str]]:
    return [(unit.kind, unit.text) for unit in set_apart(units)]


def divided(*units: Unit) -> list[tuple[Kind, str]]:
    return [(unit.kind, unit.text) for unit in divide(units)]


def test_lines_that_pause_at_their_ends_are_verse() -> None:
    lines = ("雨脚初收柳眼开，", "一声雷自隔江来。", "渡头不见撑篙叟，", "闲系孤舟长绿苔。")
    assert apart(plain(*lines)) == [(Kind.WHOLE, "\n".join(lines))]


def test_stanzas_without_signs_are_verse_under_a_name() -> None:
    lines = ("船到码头", "把一路的水声", "轻轻放下", "泥还是湿的")
    signed = [Unit("□ 柳如烟", Kind.BYLINE, True), *plain(*lines)]
    assert apart(signed)[1] == (Kind.WHOLE, "\n".join(lines))


def test_a_few_short_lines_are_no_verse() -> None:
    assert [kind for kind, _ in apart(plain("一线传真", "桥通了", "——河东到河西"))] == [Kind.PLAIN] * 3


def test_paragraphs_are_no_verse() -> None:
    assert [kind for kind, _ in apart(plain(*[PROSE] * 5, gaps=True))] == [Kind.PLAIN] * 5


def test_lines_of_cells_are_rows() -> None:
    rows = plain("名次 球队 胜 负", "1 临海队 6 2", "2 山南队 6 1")
    assert [kind for kind, _ in apart(rows)] == [Kind.WHOLE] * 3


def test_two_clauses_and_a_name_are_no_row() -> None:
    heads = plain("解开三道难题 守护一江碧水", "金属切削 我夺得全国第三名", "抓早抓小 守住绿水青山")
    assert [kind for kind, _ in apart(heads)] == [Kind.PLAIN] * 3


def test_a_jump_line_glued_to_the_end_is_taken_off() -> None:
    assert divided(Unit("各环节配套组合、下转A2版②")) == [(Kind.PLAIN, "各环节配套组合、"), (Kind.JUMP_TO, "下转A2版②")]


def test_a_jump_line_glued_to_the_start_is_taken_off() -> None:
    assert divided(Unit(f"上接A1版①{PROSE}")) == [(Kind.JUMP_FROM, "上接A1版①"), (Kind.PLAIN, PROSE)]


def test_a_credit_is_taken_off_its_caption() -> None:
    assert divided(Unit("楚智阳在比赛中。通讯员 供图")) == [
        (Kind.CAPTION, "楚智阳在比赛中。"),
        (Kind.CREDIT, "通讯员 供图"),
    ]


def test_a_short_text_before_a_credit_is_its_caption() -> None:
    units = (Unit(PROSE), Unit("大桥夜景。"), Unit("新华社发", Kind.CREDIT))
    assert [kind for kind, _ in divided(*units)] == [Kind.PLAIN, Kind.CAPTION, Kind.CREDIT]


def test_the_end_of_a_cut_sentence_before_a_credit_is_none() -> None:
    units = (Unit(PROSE[:-4]), Unit("到河西。"), Unit("新华社发", Kind.CREDIT))
    assert [kind for kind, _ in divided(*units)] == [Kind.PLAIN, Kind.PLAIN, Kind.CREDIT]


def test_a_long_text_before_a_credit_is_none() -> None:
    units = (Unit(PROSE * 2), Unit("新华社发", Kind.CREDIT))
    assert [kind for kind, _ in divided(*units)] == [Kind.PLAIN, Kind.CREDIT]


def test_items_behind_the_same_mark_are_no_captions() -> None:
    units = [Unit(f"△{PROSE}", Kind.CAPTION) for _ in range(3)]
    assert [kind for kind, _ in divided(*units)] == [Kind.WHOLE] * 3
