"""What the printed lines of two parts say of each other."""

import pytest

from reader.jumps.pieces import Piece, pieces
from reader.jumps.places import Places
from reader.jumps.printed import parts
from reader.jumps.printedclues import Custom, printed_clues
from tests.builders import article, issue

PAGES = ("A1", "A2", "A3", "A4")
BOTH = Custom(no_on=-3.2, no_back=-3.2)


def _two(on: str | None, back: str | None, text: str = "谁也不肯", heads: tuple[str, str] = ("", "")) -> list[Piece]:
    begun = article("a", "A1", text, headline=heads[0] or None, jumps=[on] if on else [])
    rest = article("b", "A2", "先走一步。", headline=heads[1] or None, first=[back] if back else [])
    return pieces(parts(issue(begun, rest, pages=PAGES)), Places(PAGES))


def _clues(on: str | None, back: str | None, text: str = "谁也不肯") -> dict[str, float]:
    source, target = _two(on, back, text)
    return {str(clue.reason): clue.weight for clue in printed_clues(source, target, BOTH)}


def _sum(on: str | None, back: str | None, text: str = "谁也不肯") -> float:
    return sum(_clues(on, back, text).values())


def test_lines_that_name_each_other_agree() -> None:
    assert _clues("下转A2版", "上接A1版") == {"“上接A1版” leads back to page A1": pytest.approx(3.2)}


@pytest.mark.parametrize(
    ("on", "back", "reason"),
    [
        ("下转A2版", "上接A3版", "“上接A3版” leads back to another page"),
        ("下转A3版", "上接A1版", "“下转A3版” names another page"),
        ("下转A2版①", "上接A1版②", "the two lines carry different numbers"),
        ("下转A2版", None, "no line there leads back"),
        (None, "上接A1版", "no line leads on to it"),
        ("下转A2版①", "上接A1版", "only one of the two lines carries a number"),
    ],
)
def test_what_does_not_agree_speaks_against_it(on: str | None, back: str | None, reason: str) -> None:
    assert _clues(on, back)[reason] < 0


def test_numbers_that_agree_speak_for_it() -> None:
    assert _clues("下转A2版③", "上接A1版③")["both lines carry the number 3"] > 0
    assert _sum("下转A2版③", "上接A1版③") > _sum("下转A2版", "上接A1版") > _sum("下转A2版③", "上接A1版④")


def test_a_page_that_cannot_be_read_says_less_than_one_that_agrees() -> None:
    assert _sum("下转A2版", "上接A1版") > _sum("下转第 页", "上接A1版") > _sum("下转A4版", "上接A1版")
    assert _sum("下转A2版", "上接A1版") > _sum("下转A2版", "上接第 版") > _sum("下转A2版", "上接A3版")


def test_without_a_line_on_a_broken_sentence_speaks_for_it() -> None:
    assert _sum(None, "上接A1版", "谁也不肯") > _sum(None, "上接A1版", "大家都走了。")


@pytest.mark.parametrize(
    ("on", "back", "heads", "agrees"),
    [
        ("See HARBOUR, Page A2", "From A1", ("Winter", "Harbour ferries rest"), True),
        ("See HARBOUR, Page A2", "HARBOUR From A1", ("Winter", "Ferries rest"), True),
        ("Continued on Page A2", "HARBOUR From A1", ("Harbour in winter", "Ferries rest"), True),
        ("See HARBOUR, Page A2", "From A1", ("Winter", "Wheat and rain"), False),
        ("See HARBOUR, Page A2", "From A1", ("Harbour in winter", "Wheat and rain"), False),
    ],
)
def test_a_catchword_tells_of_the_other_end(on: str, back: str, heads: tuple[str, str], agrees: bool) -> None:
    source, target = _two(on, back, heads=heads)
    reasons = [str(clue.reason) for clue in printed_clues(source, target, BOTH)]
    assert ("the catchword HARBOUR agrees" in reasons) is agrees


def _paper(on: int, back: int) -> Custom:
    begun = [article(f"a{n}", "A1", "雨", jumps=["下转A2版"]) for n in range(on)]
    rest = [article(f"b{n}", "A2", "雨", first=["上接A1版"]) for n in range(back)]
    return Custom.of(pieces(parts(issue(*begun, *rest, pages=PAGES)), Places(PAGES)))


def test_where_a_paper_never_prints_a_line_back_its_lack_says_nothing() -> None:
    assert _paper(20, 0).no_back == pytest.approx(0, abs=0.05)
    assert _paper(20, 20).no_back < -2.5
    assert _paper(20, 20).no_back < _paper(20, 10).no_back < _paper(20, 1).no_back
    assert _paper(0, 0).no_back == _paper(0, 0).no_on
