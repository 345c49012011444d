"""Every form in our tables is read as it says, and nothing is read in the look-alikes."""

import pytest

from tests.jumps import cases
from tests.jumps.cases import CHINESE, OTHER, Case

TABLES = ("zh", "western", "east")
CASES = [case for name in TABLES for case in cases.table(name)]
KINDS = {"to", "from", "see", "next-issue", None}


def test_the_tables_are_large_and_hold_every_kind() -> None:
    assert len(CASES) >= 400
    assert all({case.kind for case in cases.table(name)} == KINDS for name in TABLES)
    assert sum(case.kind is None for case in CASES) > 150
    assert sum(case.uncertain for case in CASES) > 20
    assert sum(not case.alone for case in CASES) > 40


@pytest.mark.parametrize("case", [case for case in CASES if case.kind], ids=lambda case: case.text)
def test_a_form_is_read_as_it_is_meant(case: Case) -> None:
    (jump,) = case.found()
    assert case.is_right(jump), jump
    assert case.ordinal in (None, jump.ordinal)
    assert case.slug in (None, jump.slug)


@pytest.mark.parametrize("case", [case for case in CASES if not case.kind], ids=lambda case: case.text)
def test_a_look_alike_is_nothing(case: Case) -> None:
    assert case.found() == []


@pytest.mark.parametrize("line", ["下转A2版①", "（下转第三版）", "Continued on Page A4", "３面に続く", "▶2면에 계속"])
@pytest.mark.parametrize("around", ["\n", "\n\n", " \n "])
def test_a_line_of_its_own_is_found_in_a_longer_text(line: str, around: str) -> None:
    found = [
        case for case in [Case(f"x{around}{line}{around}y", "to", None, printed=line, alone=False)] if case.found()
    ]
    assert [jump.text for case in found for jump in case.found()] == [line]


class TestScore:
    """The figures say what they are said to be."""

    RIGHT = Case("下转A2版", "to", ("A2",))
    WRONG = Case("下转A2版", "to", ("A3",))
    FALSE = Case("下转A2版", None)
    MISSED = Case("江水初生", "to", ("A2",))

    def test_of_what_is_right_wrong_and_missed(self) -> None:
        result = cases.score([self.RIGHT, self.RIGHT, self.WRONG, self.FALSE, self.MISSED])
        assert (result.printed, result.right) == (4, 2)
        assert (result.precision, result.recall) == (0.5, 0.5)
        assert len(result.wrong) == 2
        assert result.missed == ("下转A2版", "江水初生")

    def test_of_nothing(self) -> None:
        assert cases.score([]).recall == 0.0

    def test_languages_part_by_the_line_and_not_by_its_surroundings(self) -> None:
        assert cases.is_chinese(self.RIGHT)
        assert not cases.is_chinese(Case("２面に関連記事", "see"))
        assert not cases.is_chinese(Case("2면에 계속", "to"))
        assert len(cases.own(CHINESE)) + len(cases.own(OTHER)) == len(CASES)
