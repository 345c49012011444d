"""One page, all steps: what it costs grows with the page, however the page was made to cost more."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from reader.formats.pagetext.paging import MOST, MOST_DOUBTS, read_page
from reader.model.issue import BlockRole, FurnitureRole

PROSE = "渡口的灯是去年秋天装上的，守灯的老人姓周，每晚七点把它点亮。"
PILES = {
    "paragraphs": f"{PROSE}\n\n",
    "headings": "渡口的灯亮了\n\n",
    "articles": f"渡口的灯亮了\n\n本报记者 林小舟\n\n{PROSE}\n\n",
    "cut paragraphs": "渡口的灯是去年秋天装上的，守灯的\n\n老人姓周，每晚七点把它\n\n",
    "jump lines": f"{PROSE}\n\n下转第三版\n\n",
    "interrupted articles": f"渡口的灯亮了\n\n{PROSE}守灯的老人\n\n船老大回家\n\n{PROSE}\n\n的灯亮着。\n\n",
    "articles left open": f"渡口的灯亮了\n\n本报记者 林小舟\n\n{PROSE}\n\n今年以来，船比往年多，守灯的老人又把\n\n",
    "bylines": "本报记者 林小舟\n\n",
    "captions": "▲渡口的灯亮了。林小舟 摄\n\n",
    "verse": "灯亮了，\n船来了，\n水落了，\n人归了。\n\n",
    "rows": "甲队 6 2 1\n",
    "brackets": "（“《（“《（“《渡口\n",
    "printed lines": "渡口的灯是去年秋天装上的，守灯\n的老人姓周，每晚七点把它点亮，\n",
    "English lines": "The lamp at the ferry was put up last\nautumn, and an old man lights it at sev-\n",
}


def calls(text: str) -> int:
    """How many functions are called to read the page."""
    count = 0

    def counting(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        read_page(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", PILES.values(), ids=PILES)
def test_a_page_twice_as_long_costs_about_twice_as_much(piece: str) -> None:
    read_page(piece * 30)  # what is made once only is made here
    assert calls(piece * 120) < 2.6 * calls(piece * 60)


def test_the_ear_beside_the_nameplate_is_no_article() -> None:
    page = read_page(f"江声日报\n\n今天多云，江面有雾。\n\n渡口的灯亮了\n\n本报记者 林小舟\n\n{PROSE}\n")
    assert [(line.role, line.text) for line in page.furniture] == [
        (FurnitureRole.NAMEPLATE, "江声日报"),
        (FurnitureRole.OTHER, "今天多云，江面有雾。"),
    ]
    assert [draft.fields["headline"] for draft in page.drafts] == [["渡口的灯亮了"]]


def test_without_a_nameplate_a_first_text_is_text() -> None:
    page = read_page(f"今天多云，江面有雾。\n\n渡口的灯亮了\n\n本报记者 林小舟\n\n{PROSE}\n")
    assert page.furniture == ()
    assert page.drafts[0].texts() == ["今天多云，江面有雾。"]


def test_a_headline_that_begins_like_a_folio_heads_its_article() -> None:
    page = read_page(f"G60高速通车\n\n本报记者 林小舟\n\n{PROSE}\n")
    assert page.furniture == ()
    assert page.drafts[0].fields["headline"] == ["G60高速通车"]


def test_not_more_doubts_are_told_than_a_reader_will_read() -> None:
    page = read_page(f"{PROSE}\n\n灯和船，都是渡口的事情\n\n" * 40 + PROSE)
    told = [warning for warning in page.warnings if "may be a heading" in str(warning)]
    assert len(told) == MOST_DOUBTS


def test_what_is_longer_than_any_page_stands_line_by_line() -> None:
    page = read_page(f"渡口的灯亮了\n本报记者 林小舟\n{PROSE * (MOST // len(PROSE) + 1)}\n")
    (draft,) = page.drafts
    assert [piece.role for piece in draft.pieces] == [BlockRole.PARAGRAPH] * 3
    assert [str(warning) for warning in page.warnings] == [
        "A page that is longer than any newspaper page is shown line by line, as it stands in the file."
    ]
