"""Which page a printed label means."""

import pytest

from reader.jumps import grammar, labels
from reader.jumps.places import Places

PAGES = ("A1", "A2", "A4", "B1", "B2", "03", "C12")


def _of(line: str, source: str) -> tuple[str, ...]:
    jump = grammar.parse(line)
    assert jump
    return Places(PAGES).of(jump, source)


@pytest.mark.parametrize(
    ("line", "source", "pages"),
    [
        ("下转A2版", "A1", ("A2",)),
        ("下转A02版", "B1", ("A2",)),
        ("下转第二版", "A1", ("A2",)),
        ("下转第二版", "B1", ("B2",)),
        ("下转三版", "A1", ("03",)),
        ("下转五版", "A1", ("A5",)),
        ("下转三版", "03", ("03",)),
        ("下转C12版", "A1", ("C12",)),
        ("下转第二、四版", "A1", ("A2", "A4")),
        ("下转A2、二版", "A1", ("A2",)),
        ("Continued on back page", "A1", ("C12",)),
        ("Continued from front page", "B2", ("A1",)),
    ],
)
def test_a_label_is_looked_for_in_its_own_section_first(line: str, source: str, pages: tuple[str, ...]) -> None:
    assert _of(line, source) == pages


@pytest.mark.parametrize("source", PAGES)
@pytest.mark.parametrize("printed", ["A2", "2", "4", "B2", "12", "front", "back", "3", "D7"])
def test_looking_up_many_says_what_looking_through_all_pages_says(printed: str, source: str) -> None:
    jump = grammar.parse("下转A2版")
    assert jump
    wanted = labels.normalise(printed)
    found = Places(PAGES)._page(printed, source)
    assert found == labels.placed(wanted, PAGES, source)


def test_a_line_whose_page_is_lost_names_none() -> None:
    assert _of("下转第 页", "A1") == ()
