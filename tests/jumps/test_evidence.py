"""The small judgements: how alike headlines are, where a text breaks off, and how parts string together."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.candidates import Candidates
from reader.jumps.evidence import HOPELESS, Scales
from reader.jumps.headlines import LEAST
from reader.jumps.likeness import breaks_off, likeness
from reader.jumps.pieces import pieces
from reader.jumps.places import Places
from reader.jumps.printed import parts
from reader.jumps.printedclues import printed_clues
from reader.jumps.threads import chains
from reader.model.jump import PartAddress
from tests.jumps import wholes
from tests.jumps.cutting import CHINESE, Habits, cut


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("大桥今日通车", "大桥今日通车", 1.0),
        ("大桥今日通车", "大桥", 1.0),
        ("“大桥”今日通车！", "大桥今日通车", 1.0),
        ("５Ｇ进山村", "5g进山村", 1.0),
        ("Harbour", "HARBOUR IN WINTER", 1.0),
        ("大桥通车", "大桥今日通车", 2 / 3),
        ("大桥", "麦田", 0.0),
        ("", "麦田", 0.0),
        ("——", "麦田", 0.0),
    ],
)
def test_headlines_are_more_or_less_alike(one: str, other: str, alike: float) -> None:
    assert likeness(one, other) == likeness(other, one) == pytest.approx(alike)


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_is_a_share(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) <= 1.0


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("谁也不肯", True),
        ("谁也不肯，", True),
        ("and then the", True),
        ("走了。", False),
        ("“走了。”", False),
        ("(end.)", False),
        ("", False),
    ],
)
def test_a_text_breaks_off_or_ends(text: str, off: bool) -> None:
    assert breaks_off(text) is off


PARTS = st.integers(0, 12).map(lambda number: PartAddress(f"n{number:02}"))


@given(st.dictionaries(PARTS, PARTS))
def test_threads_hold_every_part_once(onward: dict[PartAddress, PartAddress]) -> None:
    # What leads to one part from two is decided before: here each part is led to once.
    once = {target: source for source, target in sorted(onward.items()) if source != target}
    links = {source: target for target, source in once.items()}
    threads = chains(links)
    members = [part for thread in threads for part in thread]
    assert sorted(members) == sorted({*links, *links.values()})
    assert all(links[one] == other for thread in threads for one, other in pairwise(thread))


def test_every_ring_is_opened_at_its_least_part() -> None:
    a, b, c, d = (PartAddress(name) for name in "abcd")
    assert chains({b: a, a: b, d: c, c: d}) == ((a, b), (c, d))


@pytest.mark.parametrize("habits", [Habits(), Habits(back=False), Habits(headed=0.3, wrong=0.2, lost=0.2)])
def test_what_is_dropped_at_a_glance_would_be_dropped_after_weighing(habits: Habits) -> None:
    made = cut(wholes.chinese(Random(3), 50), Random(3), CHINESE, habits).issue
    found = pieces(parts(made), Places([page.label for page in made.pages]))
    scales = Scales(found)
    dropped = 0
    for pair in Candidates(found, scales.headlines).pairs(lambda source, target: True):
        if scales.is_plainly_hopeless(pair):
            dropped += 1
            lines = sum(clue.weight for clue in printed_clues(pair.source, pair.target, scales.custom))
            assert not pair.alone
            assert pair.prior + lines + LEAST < HOPELESS
    assert dropped > 20
