"""The forms of Chinese jump lines, and what only looks like one."""

import pytest

from reader.jumps import grammar
from reader.model.jump import JumpKind

Form = tuple[str, str, int | None]

TO: tuple[Form, ...] = (
    ("下转A2版①", "A2", 1),
    ("下转A2版", "A2", None),
    ("下转 A02 版 ②", "A2", 2),
    ("下转第四版", "4", None),
    ("下转4版", "4", None),
    ("下转第４版", "4", None),
    ("下转第4版③", "4", 3),
    ("下转十二版", "12", None),
    ("下转43页", "43", None),
    ("下转T3版", "T3", None),
    ("下转a-2版", "A2", None),
    ("下转A2版⑴", "A2", 1),
    ("下转A2版(1)", "A2", 1),
    ("下转A2版（二）", "A2", 2),
    ("下转A2版⑳", "A2", 20),
    ("下转A2版❸", "A2", 3),
    ("下转A2版㈡", "A2", 2),
    ("下转第二版·要闻", "2", None),
    ("下转二、三版", "2 3", None),
    ("下转第2—3版", "2 3", None),
    ("下转第2－5版", "2 3 4 5", None),
    ("下转第十至十二版", "10 11 12", None),
    ("下转第六版和第八版", "6 8", None),
    ("下转A3版、B1版", "A3 B1", None),
    ("（下转第A3版）", "A3", None),
    ("(下转A3版)", "A3", None),
    ("【下转第三版】", "3", None),
    ("［下转B1版①］", "B1", 1),
    ("▶下转B4版", "B4", None),
    ("下转B4版 ▶▶", "B4", None),
    ("→ 下转 B4 版", "B4", None),
    ("下轉A2版", "A2", None),
    ("文轉A3", "A3", None),
    ("文转A3版", "A3", None),
    ("轉第四版", "4", None),
    ("转A4版", "A4", None),
    ("续第三版", "3", None),
    ("（續見A4）", "A4", None),
)
FROM: tuple[Form, ...] = (
    ("上接A1版①", "A1", 1),
    ("上接第一版", "1", None),
    ("（上接第A2版）", "A2", None),
    ("◀上接B3版", "B3", None),
    ("◀ 上接 A01 版", "A1", None),
    ("上接1版（3）", "1", 3),
    ("文接A1", "A1", None),
    ("（承A2版）", "A2", None),
    ("接第三版", "3", None),
    ("紧接第一版", "1", None),
    ("上接第136页", "136", None),
)
SEE: tuple[Form, ...] = (
    ("（相关报道见第三版）", "3", None),
    ("（《方案》全文见第B2版）", "B2", None),
    ("（相關新聞見A3）", "A3", None),
    ("（名单见１２版）", "12", None),
    ("（白皮书全文见第二、三版）", "2 3", None),
    ("（相关报道见第二版，白皮书全文见第十至十二版）", "2 10 11 12", None),
    ("（讲话全文见二版；公报见三版；图片见A5版）", "2 3 A5", None),
    ("（《见一斑》见第三版）", "3", None),
    ("▶详见A6版", "A6", None),
    ("社论刊第二版", "2", None),
)
KINDS = {JumpKind.TO: TO, JumpKind.FROM: FROM, JumpKind.SEE: SEE}
NEXT_ISSUE = ("下期待续", "（未完待续）", "——待續", "未完待續……")
NOTHING = (
    *("下转", "上接", "版", "下转版", "转发", "转到第二天", "线上接单", "紧接着", "紧接着他说"),
    *("从第九版到第十二版", "第三版", "A2版", "见图", "（见图）", "（见图一）", "（见右图）", "转3", "接12", "（接3）"),
    *(
        "会见第三版主",
        "（会见第三版主）",
        "再版",
        "（第三版）",
        "上接A1版记者",
        "今日下转A2版的文章",
        "①",
        "转业",
        "下转A2版①②③④",
    ),
    *("记者上接第一版采访", "下期再见", "承前启后", "（承前启后）", "续写新篇", "转入第二阶段", "接第三棒"),
)


@pytest.mark.parametrize(
    ("kind", "text", "pages", "ordinal"), [(kind, *form) for kind, forms in KINDS.items() for form in forms]
)
def test_a_form_is_understood(kind: JumpKind, text: str, pages: str, ordinal: int | None) -> None:
    jump = grammar.parse(text)
    assert jump
    assert (jump.kind, jump.pages, jump.ordinal) == (kind, tuple(pages.split()), ordinal)


@pytest.mark.parametrize("text", NEXT_ISSUE)
def test_a_serial_goes_on_in_the_next_issue(text: str) -> None:
    jump = grammar.parse(text)
    assert jump
    assert (jump.kind, jump.pages) == (JumpKind.NEXT_ISSUE, ())


@pytest.mark.parametrize("text", NOTHING)
def test_a_look_alike_is_nothing(text: str) -> None:
    assert grammar.parse(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "《经济周刊》从第九版到第十二版，每周一出版，",
        "他们线上接单、线下配送，紧接着又开了第二家店。",
        "英格兰银行宣布接管，紧接着各国当局勒令停业",
        "书的第一版接第二版出版（第三版明年面世），转载须经同意",
        "本报四版刊出《地方新闻》（逢周日）",
        "车到站，请下转3路",  # a bare number ends the text only with 版 in a bracket or after a verb of its own
    ],
)
def test_running_text_holds_no_jump(text: str) -> None:
    assert [jump.text for jump in grammar.find(text)] == []


@pytest.mark.parametrize(
    ("text", "either"), [("紧接第一版", True), ("緊接A2版", True), ("上接A1版", False), ("详见A6版", False)]
)
def test_a_line_may_go_either_way(text: str, either: bool) -> None:
    jump = grammar.parse(text)
    assert jump
    assert grammar.goes_either_way(jump) is either
