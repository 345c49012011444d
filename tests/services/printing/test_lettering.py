"""What stands beside the pages on paper: the header, the reader's notes, and where to cut. Nothing is lost of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.services.printing.imposing import impose
from reader.services.printing.lettering import HEADER, Printed, kept, lettered, ticks
from reader.services.printing.notes import Note
from reader.services.printing.wishes import STOCKS, How, Margins, Notes, Wishes
from reader.typeset.galley import LEADING, Galley
from reader.typeset.geometry import BROADSHEET, Area
from reader.typeset.placed import Ink, PlacedLine
from tests.builders import article, issue
from tests.typeset.wholeems import WholeEms

PAPER = issue(article("a1-1", "A1", "文"), pages=["A1", "A2"])
PAGE = Area(0.0, 0.0, BROADSHEET.width, BROADSHEET.height)
NOTES = tuple(
    Note(number, (number - 1) % 2, 100.0 + 40 * number, 60.0 + 30 * number, f"引文{number}", f"批注第{number}条，" * 9)
    for number in range(1, 31)
)
WAYS = [
    (How.FIT, 100, 2),
    (How.ACTUAL, 100, 2),
    (How.SCALE, 60, 2),
    (How.TILES, 100, 2),
    (How.TILES, 100, 3),
    (How.PAIR, 100, 2),
    (How.BOOKLET, 100, 2),
]
PAPERS = [stock for stock in STOCKS if stock.name in ("A4", "A3", "Letter")]


def printed(wishes: Wishes, notes: tuple[Note, ...] = NOTES) -> tuple[Printed, ...]:
    sides = impose([PAGE, PAGE], wishes, kept(wishes))
    return lettered(sides, ["A1", "A2"], PAPER, wishes, notes, Galley("zh-Hans", WholeEms()))


def words(made: tuple[Printed, ...]) -> str:
    """What is printed below the headers."""
    return "".join(text_of(line) for each in made for line in each.sheet.lines if line.y > each.side.room.y)


def text_of(line: PlacedLine) -> str:
    return line.text.text[line.line.start : line.line.stop]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "-".join(map(str, way)))
@pytest.mark.parametrize("stock", PAPERS, ids=lambda stock: stock.name)
@pytest.mark.parametrize("notes", list(Notes))
def test_every_word_of_every_note_is_printed_within_the_margins(
    way: tuple[How, int, int], stock: object, notes: Notes
) -> None:
    assert isinstance(stock, type(STOCKS[0]))
    wishes = Wishes(how=way[0], percent=way[1], across=way[2], stock=stock, notes=notes)
    made = printed(wishes)
    found = words(made)
    told = notes in (Notes.MARGIN, Notes.END)
    assert all((note.words in found) == told for note in NOTES)
    for each in made:
        edges = wishes.margins.turned() if each.side.width > each.side.height else wishes.margins
        for line in each.sheet.lines:
            area = line.area()
            assert area.x >= edges.left - 0.01
            assert area.right <= each.side.width - edges.right + 0.01
            assert area.y >= edges.top - 0.01
            assert area.bottom <= each.side.height - edges.bottom + LEADING


def test_a_header_says_paper_date_page_and_how_many_sides_there_are() -> None:
    first, second = printed(Wishes(), ())
    assert [text_of(line) for line in first.sheet.lines] == ["《江声日报》2026年3月5日 A1版", "1/2"]
    assert [text_of(line) for line in second.sheet.lines][1] == "2/2"


def test_two_pages_on_a_sheet_are_both_named() -> None:
    (side,) = printed(Wishes(how=How.PAIR), ())
    assert text_of(side.sheet.lines[0]) == "《江声日报》2026年3月5日 A1版、A2版"


def test_a_header_stands_above_the_room_of_the_page() -> None:
    side = printed(Wishes(), ())[0]
    assert side.side.room.y == pytest.approx(Wishes().margins.top + HEADER)
    assert all(line.y < side.side.room.y for line in side.sheet.lines)


def test_the_number_of_sides_stands_at_the_right_margin_beside_notes_too() -> None:
    for notes in (Notes.NONE, Notes.MARGIN):
        wishes = Wishes(notes=notes)
        side = printed(wishes, ())[0]
        assert side.sheet.lines[1].area().right == pytest.approx(side.side.width - wishes.margins.right)


def test_without_a_header_and_notes_nothing_is_lettered() -> None:
    assert all(not each.sheet.lines for each in printed(Wishes(header=False)))


def test_a_page_whose_label_was_guessed_is_not_named() -> None:
    guessed = replace(PAPER, pages=tuple(replace(page, inferred=True) for page in PAPER.pages))
    wishes = Wishes()
    sides = impose([PAGE], wishes, kept(wishes))
    (made,) = lettered(sides, ["A1"], guessed, wishes, (), Galley("zh-Hans", WholeEms()))
    assert text_of(made.sheet.lines[0]) == "《江声日报》2026年3月5日"


def test_numbers_stand_at_the_words_that_the_notes_are_on() -> None:
    side = printed(Wishes(notes=Notes.END), NOTES[:1])[0]
    (piece,) = side.side.pieces
    (number,) = [line for line in side.sheet.lines if line.ink is Ink.ACCENT]
    assert number.x == pytest.approx(piece.x + NOTES[0].x * piece.scale + 1.0)
    assert number.y == pytest.approx(piece.y + NOTES[0].y * piece.scale, abs=number.size)


def test_a_note_in_the_margin_is_as_high_as_its_words() -> None:
    side = printed(Wishes(notes=Notes.MARGIN, header=False), NOTES[:1])[0]
    (piece,) = side.side.pieces
    quote = next(line for line in side.sheet.lines if "引文1" in text_of(line))
    assert quote.x > piece.area.right
    assert quote.area().y == pytest.approx(piece.y + NOTES[0].y * piece.scale, abs=quote.size)


def test_notes_without_room_in_the_margin_stand_behind_the_pages_once() -> None:
    many = tuple(Note(number, 0, 100.0, 700.0, "", f"第{number}条" * 40) for number in range(1, 41))
    made = printed(Wishes(notes=Notes.MARGIN), many)
    assert len(made) > 2
    assert all(not each.side.pieces for each in made[2:])
    assert all(words(made).count(f"第{number}条" * 40) == 1 for number in range(1, 41))


def test_a_note_whose_place_is_on_no_sheet_stands_behind_the_pages() -> None:
    made = printed(Wishes(notes=Notes.MARGIN), (Note(1, 0, -5.0, 10.0, "", "在版外"),))
    assert not made[-1].side.pieces
    assert "在版外" in words(made)


def test_a_long_quotation_is_shortened_before_a_note() -> None:
    made = printed(Wishes(notes=Notes.END), (Note(1, 0, 1.0, 1.0, "长" * 90, "短"),))
    assert "长" * 39 + "…" in words(made)


def test_sheets_to_be_glued_have_marks_where_they_go_on_from_others() -> None:
    sides = impose([PAGE], Wishes(how=How.TILES, across=2), Margins.even(0.0))
    marks = {side.tile: list(ticks(side)) for side in sides}
    assert not marks[1, 1]
    assert len(marks[1, 2]) == 2
    assert len(marks[2, 2]) == 4
    assert all(printed(Wishes(how=How.TILES, across=2))[3].sheet.rules)
