"""Where sentences end, and what is left open."""

import pytest

from reader.text.sentences import closes_first, ends_sentence, holds_sentence_end, left_open


@pytest.mark.parametrize(
    "text",
    [
        "会议还研究了其他事项。",
        "“这下子，指纹解锁一定会失灵。”",
        "（记者 张三）建成了。（完）",
        "凭什么?",
        "（《江州灶话》，澄江书局2026年版）",
        "真快！",
        "说来话长……",
        "内容如下：",
        "He said so.",
        "“I would have fined anyone else.”",
        "成为全省“样本。”）",
    ],
)
def test_ended(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "株洲高新区在外贸",
        "各环节配套组合、",
        "分别是，",
        "被称为“样本”",
        "the council said",
        "一个",
        "（讨论",
        "各区；",
    ],
)
def test_not_ended(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize("text", ["今天。明天", "“好。”他说", "真的？是的", "It rained. We left"])
def test_a_sentence_ends_within(text: str) -> None:
    assert holds_sentence_end(text)


@pytest.mark.parametrize("text", ["今天", "今天。", "增长16.1%", "$18.4m to save the Arm", ""])
def test_no_sentence_ends_within(text: str) -> None:
    assert not holds_sentence_end(text)


@pytest.mark.parametrize(
    ("text", "signs"),
    [("报告(讨论", "("), ("更是“昼", "“"), ("《三年行动计划", "《"), ("“好”", ""), ("它的’s", ""), ("（一）“二", "“")],
)
def test_what_is_left_open(text: str, signs: str) -> None:
    assert left_open(text) == signs


@pytest.mark.parametrize(
    ("text", "sign"), [("夜颠倒”，常常", "”"), ("稿)》。会议", ")"), ("“好”他说", ""), ("it’s", ""), ("没有", "")]
)
def test_what_is_closed_first(text: str, sign: str) -> None:
    assert closes_first(text) == sign
