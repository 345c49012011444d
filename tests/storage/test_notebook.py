"""What the notebook asks of the store: which issues have marks, what is in rows, and changes of many issues at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageError
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.storage.library import KEPT_RECENT, Library
from reader.storage.marks import Choice
from reader.storage.signs import signs
from reader.text.folding import fold
from tests.storage.notes import KEY, every_kind, note

EVENING = "江声晚报/2026-03-05"


@pytest.fixture
def two(library: Library) -> Library:
    """A store with the marks of two issues; the evening's were made last."""
    library.marks.change((), [(KEY, "江声日报", mark) for mark in every_kind()])
    library.marks.change((), [(EVENING, "江声晚报", note("e")), (EVENING, "江声晚报", note("f2"))])
    return library


def ids(library: Library, choice: Choice, *, in_paper: bool = False) -> list[str]:
    """The marks that are chosen."""
    return [mark.id for mark in library.marks.numbered(library.marks.chosen(choice, in_paper=in_paper))]


def test_the_issues_with_marks_are_listed_the_last_marked_first(two: Library) -> None:
    shelved = two.marks.shelved()
    assert [(each.title, each.key, each.count) for each in shelved] == [
        ("江声晚报", EVENING, 2),
        ("江声日报", KEY, len(every_kind())),
    ]


def test_removed_marks_are_counted_apart(two: Library) -> None:
    two.marks.remove(["e", "n"])
    assert [each.count for each in two.marks.shelved()] == [1, len(every_kind()) - 1]
    assert sorted((each.title, each.count) for each in two.marks.shelved(removed=True)) == [
        ("江声日报", 1),
        ("江声晚报", 1),
    ]
    assert sorted(ids(two, Choice(removed=True))) == ["e", "n"]
    assert "n" not in ids(two, Choice())


def test_an_issue_without_marks_is_not_listed(two: Library) -> None:
    two.remember([Path("/papers/x")], "没有笔记的报", "x/1", "sha256:x")
    two.marks.remove(["e", "f2"])
    assert [each.title for each in two.marks.shelved()] == ["江声日报"]


def test_paper_and_date_name_an_issue_before_the_fingerprint_of_its_file(two: Library) -> None:
    two.remember([Path("/papers/1")], "江声日报", KEY, "sha256:0")
    assert [each.key for each in two.marks.shelved()] == [EVENING, KEY]
    two.remember([Path("/papers/2")], "无日期", "sha256:9", "sha256:8")
    two.marks.keep("sha256:8", [note("u9")])
    assert two.marks.shelved()[0].key.startswith("sha256:")


def test_marks_are_chosen_by_the_numbers_of_their_issues(two: Library) -> None:
    evening, morning = two.marks.shelved()
    assert sorted(ids(two, Choice(issues=(evening.number,)))) == ["e", "f2"]
    assert len(ids(two, Choice(issues=(evening.number, morning.number)))) == 2 + len(every_kind())
    assert ids(two, Choice("没有", issues=(evening.number,))) == []


def test_in_the_order_of_the_paper_pages_come_by_their_numbers(library: Library) -> None:
    def on(name: str, page: str, article: str = "a1-1") -> Mark:
        return note(name, places=(Locator(KEY, page, article, 0),))

    library.marks.keep(KEY, [on("1", "A10"), on("2", "A2", "a2-10"), on("3", "A2", "a2-9")])
    library.marks.keep(EVENING, [on("4", "B1")])
    assert ids(library, Choice(), in_paper=True) == ["4", "3", "2", "1"]


EVERY_CHOICE = (
    *(Choice(), Choice("桥"), Choice("江声"), Choice("没有"), Choice(tag="交通"), Choice(tag="交通", page="A1")),
    *(Choice(issue=KEY), Choice("桥", issue=KEY), Choice(page="A1"), Choice(status=MarkStatus.WAITING)),
    *(Choice(kinds=(MarkKind.NOTE,)), Choice(colours=(MarkColour.PINK,)), Choice("桥", removed=True)),
    *(Choice(removed=True), Choice(issues=(1,)), Choice("桥", issues=(1, 2)), Choice(issues=tuple(range(1, 999)))),
    Choice("桥", issues=tuple(range(1, 999)), tag="交通", kinds=tuple(MarkKind), colours=tuple(MarkColour)),
)


@pytest.mark.parametrize("choice", EVERY_CHOICE, ids=str)
@pytest.mark.parametrize("in_paper", [False, True])
def test_the_first_of_a_choice_are_the_first_and_all_are_counted(two: Library, choice: Choice, in_paper: bool) -> None:
    two.marks.remove(["u"])
    every = two.marks.chosen(choice, in_paper=in_paper)
    for most in (1, 3, 99):
        assert two.marks.first(choice, most, in_paper=in_paper) == (every[:most], len(every))
    assert set(ids(two, choice, in_paper=in_paper)) == {mark.id for mark in _there(two, choice)}


def _there(library: Library, choice: Choice) -> list[Mark]:
    """What a choice means, looked through one by one."""
    numbers = [number for kept in (False, True) for number in library.marks.chosen(Choice(removed=kept))]
    shelved = library.marks.issues(numbers)
    marks = dict(zip(numbers, library.marks.numbered(numbers), strict=True))
    removed = library.marks.removed([mark.id for mark in marks.values()])

    def is_wanted(number: int, mark: Mark) -> bool:
        said = fold("\n".join((mark.words, mark.name, mark.quote, *mark.tags))).text
        return all(
            (
                (mark.id in removed) is choice.removed,
                fold(choice.words).text in said,
                not choice.kinds or mark.kind in choice.kinds,
                not choice.colours or mark.colour in choice.colours,
                not choice.tag or choice.tag in mark.tags,
                not choice.page or mark.place.page == choice.page,
                choice.status is None or mark.status is choice.status,
                not choice.issue or shelved[number].key == choice.issue,
                not choice.issues or shelved[number].number in choice.issues,
            )
        )

    return [mark for number, mark in marks.items() if is_wanted(number, mark)]


def test_words_that_were_changed_are_found_and_the_old_ones_no_more(library: Library) -> None:
    library.marks.keep(KEY, [note("w", words="春水")])
    library.marks.keep(KEY, [note("w", words="秋山")])
    assert ids(library, Choice("秋山")) == ["w"]
    assert ids(library, Choice("春水")) == []


@given(st.text(), st.text(min_size=1), st.text())
def test_the_signs_of_a_text_hold_those_of_all_words_in_it(before: str, words: str, after: str) -> None:
    whole = signs(before + words + after)
    assert all(one & other == one for one, other in zip(signs(words), whole, strict=True))
    assert all(0 <= number < 1 << 62 for number in whole)


def test_signs_rule_most_texts_out() -> None:
    assert signs("春水") != signs("水春初")
    assert signs("") == (0,) * 8
    texts = [chr(0x4E00 + at) * 3 for at in range(496)]
    assert len({signs(text) for text in texts}) == len(texts)


def test_the_issues_of_rows_are_known(two: Library) -> None:
    numbers = two.marks.chosen(Choice())
    issues = two.marks.issues(numbers)
    of_evening = {number for number, mark in zip(numbers, two.marks.numbered(numbers), strict=True) if mark.id == "e"}
    assert {issues[number].title for number in of_evening} == {"江声晚报"}
    assert two.marks.issues([10**6]) == {}


def test_numbers_are_those_of_marks_that_are_there(two: Library) -> None:
    two.marks.remove(["e"])
    found = two.marks.numbers(["e", "n", "nobody"])
    assert list(found) == ["n"]
    assert [mark.id for mark in two.marks.numbered(list(found.values()))] == ["n"]


def test_a_change_of_many_issues_is_done_whole_or_not_at_all(two: Library) -> None:
    with pytest.raises(ValueError, match="needs a key"):
        two.marks.change(["e"], [(KEY, "江声日报", note("new")), ("", "", note("nowhere"))])
    assert two.marks.get("e")
    assert two.marks.get("new") is None
    two.marks.change(["e"], [(KEY, "江声日报", note("new"))])
    assert two.marks.get("e") is None
    assert two.marks.get("new") == note("new")


def test_a_new_issue_is_called_what_it_is_said_to_be_and_a_known_one_stays(two: Library) -> None:
    two.marks.change((), [("夜报/1", "夜报", note("y1")), (KEY, "别的名字", note("y2"))])
    assert {each.title for each in two.marks.shelved()} == {"夜报", "江声日报", "江声晚报"}


def test_whether_a_mark_waits_is_no_change_of_it(two: Library) -> None:
    before = two.marks.get("n")
    assert before
    two.marks.settle({"n": MarkStatus.WAITING, "nobody": MarkStatus.WAITING})
    after = two.marks.get("n")
    assert after
    assert (after.status, after.changed) == (MarkStatus.WAITING, before.changed)
    two.marks.remove(["n"])
    two.marks.settle({"n": MarkStatus.PLACED})
    assert two.marks.get("n") is None  # it is not brought back by that
    assert "n" not in ids(two, Choice(status=MarkStatus.WAITING))


@pytest.mark.parametrize(
    "choice",
    [
        Choice(kinds=(MarkKind.BOOKMARK,)),
        Choice(colours=(MarkColour.PINK,)),
        Choice("桥", tag="桥"),
        Choice(page="B3"),
        Choice(status=MarkStatus.WAITING),
    ],
)
def test_what_is_chosen_is_chosen_in_either_order(two: Library, choice: Choice) -> None:
    found = ids(two, choice)
    assert found
    assert sorted(found) == sorted(ids(two, choice, in_paper=True))


def test_the_file_of_an_issue_with_marks_is_remembered_for_good(two: Library, tmp_path: Path) -> None:
    two.remember([tmp_path / "morning"], "江声日报", KEY, "sha256:m")
    two.remember([tmp_path / "unmarked"], "无笔记", "x/1", "sha256:u")
    for number in range(KEPT_RECENT + 1):
        two.remember([tmp_path / str(number)], f"报{number}", f"r/{number}", f"sha256:{number}")
    assert two.paths(KEY) == two.paths("sha256:m") == (tmp_path / "morning",)
    assert two.paths("x/1") == ()
    assert two.paths("nobody") == ()


def test_the_file_it_was_opened_from_last_counts(two: Library, tmp_path: Path) -> None:
    for name in ("first", "second"):
        two.remember([tmp_path / name], "江声日报", KEY, f"sha256:{name}")
    assert two.paths(KEY) == (tmp_path / "second",)


def test_the_version_changes_when_somebody_else_writes(two: Library, folder: Path) -> None:
    before = two.version()
    two.marks.keep(KEY, [note("own")])
    assert two.version() == before
    other = Library(folder)
    other.marks.keep(KEY, [note("theirs")])
    assert two.version() != before
    other.close()


def test_categories_are_those_in_use_the_commonest_first(two: Library) -> None:
    two.marks.keep(KEY, [note("t1", tags=("桥",)), note("t2", tags=("桥", "船")), note("gone", tags=("旧",))])
    two.marks.remove(["gone"])
    assert two.marks.tags()[0] == "桥"
    assert set(two.marks.tags()) == {"桥", "船", "城建"}


def test_a_store_that_cannot_be_read_is_told(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"no folder")
    library = Library(folder)
    for ask in (library.version, library.marks.shelved, library.marks.tags, lambda: library.paths(KEY)):
        with pytest.raises(StorageError):
            ask()
