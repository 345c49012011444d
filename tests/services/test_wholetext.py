"""The one text of a thread: every printed character but the jump lines, each with its place on the page and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.resolver import resolve
from reader.model.issue import BlockRole, Issue, JumpLine
from reader.model.jump import JumpKind, JumpStatus, PartAddress
from reader.paths import specimen_folder
from reader.services.opening import OpenIssue, open_files
from reader.services.wholetext import PageTurn, TextPlace, WholeText, whole_text
from tests.builders import article, crosshead, issue

CHINESE = st.text("江上雾散，桥。“”（）、说12 ", min_size=1, max_size=12)
LATIN = st.text("ab C,.-'“” 1", min_size=1, max_size=14)
TEXTS = st.lists((CHINESE | LATIN).map(str.strip).filter(bool), min_size=0, max_size=4)


def thread(*parts: list[str], on: str = "下转{}版", back: str = "上接{}版") -> Issue:
    """An article in so many parts on A1, A2 …, each leading on to the next."""
    made = []
    for at, texts in enumerate(parts, 1):
        forward = [on.format(f"A{at + 1}")] if at < len(parts) else []
        backward = [back.format(f"A{at - 1}")] if at > 1 else []
        made.append(article(f"a{at}", f"A{at}", *texts, headline="大桥通车", jumps=forward, first=backward))
    return issue(*made)


def whole(given: Issue) -> WholeText:
    return whole_text(given, resolve(given), PartAddress("a1"))


def printed(given: Issue, place: TextPlace) -> str:
    found = given.article(place.address.article)
    assert found is not None
    return found.parts[place.address.part].blocks[place.block].text[place.offset]


def places(given: Issue) -> list[TextPlace]:
    """Every printed character of the running text."""
    return [
        TextPlace(PartAddress(each.id, number), index, offset)
        for each in given.articles
        for number, part in enumerate(each.parts)
        for index, block in enumerate(part.blocks)
        for offset in range(len(block.text))
    ]


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_every_character_has_its_place_and_every_place_its_character(parts: list[list[str]]) -> None:
    given = thread(*parts)
    text = whole(given)
    for offset, character in enumerate(text.text):
        place = text.place(offset)
        if place is None:
            assert character in " \n"
        else:
            assert printed(given, place) == character
            assert text.offset(place) == offset


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_no_character_is_lost_but_the_hyphen_of_a_healed_word(parts: list[list[str]]) -> None:
    given = thread(*parts)
    text = whole(given)
    for place in places(given):
        offset = text.offset(place)
        if offset is None:
            assert printed(given, place) in "-\u00ad"
        else:
            assert text.place(offset) == place


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_every_turn_of_the_page_is_marked_once_and_in_order(parts: list[list[str]]) -> None:
    turns = whole(thread(*parts)).turns
    assert [turn.page for turn in turns] == [f"A{at}" for at in range(2, len(parts) + 1)]
    assert [turn.at for turn in turns] == sorted(turn.at for turn in turns)


@given(st.lists(TEXTS, min_size=1, max_size=3), st.integers(0, 60), st.integers(0, 60))
def test_what_is_selected_is_printed_block_by_block(parts: list[list[str]], one: int, other: int) -> None:
    text = whole(thread(*parts))
    start, stop = sorted((one, other))
    found = "".join(text.text[span.start : span.stop] for span in text.printed(start, stop))
    wanted = "".join(text.text[at] for at in range(start, min(stop, len(text.text))) if text.place(at))
    assert found == wanted


@pytest.mark.parametrize(
    ("head", "tail", "healed"),
    [
        ("谁也不肯", "先走。", "谁也不肯先走。"),
        ("The tide had turned and", "the boats were out.", "The tide had turned and the boats were out."),
        ("The har-", "bour was empty.", "The harbour was empty."),
        ("She had left; the", "men stayed.", "She had left; the men stayed."),
        ("They came;", "nobody spoke.", "They came; nobody spoke."),
        ("他叫它“春风”", "不是没有道理。", "他叫它“春风”不是没有道理。"),
        ("共投入5", "亿元。", "共投入5亿元。"),
    ],
)
def test_a_sentence_cut_by_the_jump_is_one_sentence_again(head: str, tail: str, healed: str) -> None:
    assert whole(thread([head], [tail])).text == healed


@pytest.mark.parametrize(
    ("head", "tail"),
    [("桥通了。", "第二天雨停了。"), ("It opened.", "The rain had stopped."), ("他说：“好。”", "夜深了。")],
)
def test_sentences_that_end_stay_apart(head: str, tail: str) -> None:
    assert whole(thread([head], [tail])).text == f"{head}\n{tail}"


def test_the_mark_stands_behind_the_word_that_the_cut_went_through() -> None:
    text = whole(thread(["The har-"], ["bour was empty."]))
    assert text.turns == (PageTurn(len("The harbour "), "A2", PartAddress("a2")),)


def test_the_mark_between_passages_stands_before_the_first_of_the_new_page() -> None:
    text = whole(thread(["桥通了。"], ["雨停了。"]))
    assert text.turns == (PageTurn(5, "A2", PartAddress("a2")),)


def test_a_jump_line_inside_a_block_falls_away_and_what_stands_behind_it_stays() -> None:
    given = issue(
        article("a1", "A1", "改革协同配套、下转A2版①", headline="试点"),
        article("a2", "A2", "系统推进。", headline="试点", first=["上接A1版①"]),
    )
    assert whole(given).text == "改革协同配套、系统推进。"


def test_a_jump_line_that_leads_nowhere_is_no_part_of_the_text_either() -> None:
    assert whole(issue(article("a1", "A1", "未完的话，下转A8版", headline="试点"))).text == "未完的话，"


def test_lines_say_what_they_are() -> None:
    text = whole(issue(article("a1", "A1", crosshead("一"), "雨。")))
    assert [(line.role, text.text[line.start : line.stop]) for line in text.lines] == [
        (BlockRole.CROSSHEAD, "一"),
        (BlockRole.PARAGRAPH, "雨。"),
    ]


def test_other_threads_and_places_beyond_the_text_have_no_offset() -> None:
    text = whole(issue(article("a1", "A1", "雨。"), article("b", "A1", "别的。")))
    assert text.offset(TextPlace(PartAddress("b"), 0, 0)) is None
    assert text.offset(TextPlace(PartAddress("a1"), 0, 9)) is None
    assert text.place(-1) is None
    assert text.place(9) is None


@pytest.fixture(scope="module", params=["jiangsheng", "harbour-courier", "haitian-shibao"])
def specimen(request: pytest.FixtureRequest) -> OpenIssue:
    """One of the specimens after the other."""
    return open_files([specimen_folder() / f"{request.param}-2026-03-05"])


def test_the_threads_of_the_specimens_lose_nothing_but_their_jump_lines(specimen: OpenIssue) -> None:
    printed_lines = {
        (link.source, link.place[0], at)
        for link in specimen.links.links
        if link.place and link.jump.kind in (JumpKind.TO, JumpKind.FROM)
        for at in range(link.place[1], link.place[2])
    }
    for members in specimen.links.threads:
        text = whole_text(specimen.issue, specimen.links, members[0])
        lost = [
            (place, character)
            for place in places(specimen.issue)
            if place.address in members and text.offset(place) is None
            if (place.address, place.block, place.offset) not in printed_lines
            if (character := printed(specimen.issue, place)) not in "-\u00ad"
        ]
        assert lost == []


def test_in_the_specimens_no_jump_line_is_left_in_the_text(specimen: OpenIssue) -> None:
    lines = {link.jump.text for link in specimen.links.links if link.status is JumpStatus.LINKED and not link.place}
    for members in specimen.links.threads:
        text = whole_text(specimen.issue, specimen.links, members[0]).text
        assert not [line for line in lines if line in text and len(line) > 4]


def test_a_line_of_its_own_before_the_text_is_no_part_of_it() -> None:
    given = thread(["桥通了。"], ["雨停了。"])
    assert isinstance(given.articles[1].parts[0].jump_lines[0], JumpLine)
    assert "上接" not in whole(given).text
