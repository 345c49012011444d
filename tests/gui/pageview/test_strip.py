"""The strip knows which pages lie together, where, and which of them is most in view."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reader.gui.pageview.arrangement import Arrangement, PageList
from reader.gui.pageview.layout import LEAST, MARGIN, Fit, Frame, Zoom
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.strip import Strip
from reader.typeset.geometry import A4, BROADSHEET

LABELS = tuple(f"A{number}" for number in range(1, 101))
VIEW = (1000, 700)
BAR = 14
SINGLE, SPREAD, CONTINUOUS = Arrangement.SINGLE, Arrangement.SPREAD, Arrangement.CONTINUOUS
SMALL = (A4.width, A4.height)


def strip(
    arrangement: Arrangement, label: str, zoom: Zoom | None = None, missing: str = "", *, right: bool = False
) -> Strip:
    """A strip of a hundred pages, laid out."""
    made = Strip()
    made.arrange(arrangement)
    made.set_pages(PageList(LABELS, frozenset(missing.split()), right))
    made.label = label
    made.lay_out(zoom or Zoom(Fit.PAGE), VIEW, BAR)
    return made


def window(there: Strip, label: str, down: float = 0.0) -> Frame:
    """The view, `down` pages below the top of one."""
    room = there.room(label)
    return Frame(0, room.y + down * (room.height - MARGIN), *VIEW)


@pytest.mark.parametrize(
    ("arrangement", "label", "shown"),
    [(SINGLE, "A4", ("A4",)), (SPREAD, "A5", ("A4", "A5")), (SPREAD, "A1", ("A1",)), (CONTINUOUS, "A7", LABELS)],
)
def test_what_lies_on_the_canvas(arrangement: Arrangement, label: str, shown: tuple[str, ...]) -> None:
    assert strip(arrangement, label).shown == shown
    assert strip(arrangement, "").shown == ()


def test_a_page_that_is_not_in_the_list_lies_alone() -> None:
    for arrangement in Arrangement:
        assert strip(arrangement, "Z9").shown == ("Z9",)


def test_a_spread_lies_open_with_its_pages_touching() -> None:
    frames = strip(SPREAD, "A2").layout.frames
    left, right = frames[Leaf("A2")], frames[Leaf("A3")]
    assert left.y == right.y
    assert left.x + left.width == pytest.approx(right.x, abs=1)


def test_a_paper_bound_on_the_right_has_its_later_page_on_the_left() -> None:
    there = strip(SPREAD, "A2", right=True)
    assert there.shown == ("A3", "A2")
    assert there.turned("A2", 1) == "A4"
    assert there.turned("A5", -1) == "A2"


def test_pages_one_below_the_other_have_the_desk_between_them() -> None:
    frames = list(strip(CONTINUOUS, "A1").layout.frames.values())
    for above, below in pairwise(frames):
        assert below.y - above.y - above.height == pytest.approx(MARGIN, abs=1)


def test_a_spread_is_fitted_whole() -> None:
    layout = strip(SPREAD, "A2", Zoom(Fit.WIDTH)).layout
    left, right = layout.frames[Leaf("A2")], layout.frames[Leaf("A3")]
    assert left.x == MARGIN
    assert right.x + right.width == pytest.approx(layout.width - MARGIN, abs=1)


def test_turning_goes_by_what_is_seen_together() -> None:
    spread = strip(SPREAD, "A1")
    assert [spread.turned(label, 1) for label in ("A1", "A2", "A3", "A100")] == ["A2", "A4", "A4", None]
    assert [spread.turned(label, -1) for label in ("A1", "A2", "A3", "A4")] == [None, "A1", "A1", "A2"]
    assert strip(CONTINUOUS, "A1").turned("A1", 1) == "A2"
    assert spread.turned("Z9", 1) is None


def test_a_page_not_composed_has_a_size_like_the_one_before_it() -> None:
    there = strip(CONTINUOUS, "A1")
    assert there.learn("A1", ((BROADSHEET.width, BROADSHEET.height),))
    assert there.learn("A3", (SMALL, SMALL))
    assert not there.learn("A3", (SMALL, SMALL))
    there.lay_out(Zoom(None, 1.0), VIEW, BAR)
    frames = there.layout.frames
    assert frames[Leaf("A2")].width == pytest.approx(BROADSHEET.width)
    assert frames[Leaf("A3", 1)].width == frames[Leaf("A4")].width == pytest.approx(A4.width)
    assert Leaf("A4", 1) not in frames


def test_the_page_most_in_view_is_the_one_the_reader_is_at() -> None:
    there = strip(CONTINUOUS, "A5")
    assert there.most_seen(window(there, "A5")) == "A5"
    assert there.most_seen(window(there, "A5", 0.4)) == "A5"
    assert there.most_seen(window(there, "A5", 0.6)) == "A6"


def test_of_pages_seen_alike_the_current_one_stays() -> None:
    spread = strip(SPREAD, "A3")
    assert spread.most_seen(Frame(0, 0, *VIEW)) == "A3"
    tiny = strip(CONTINUOUS, "A3", Zoom(None, LEAST))
    assert tiny.most_seen(window(tiny, "A1")) == "A3"
    assert tiny.most_seen(window(tiny, "A50")) == "A50"


def test_only_what_is_seen_and_what_lies_next_to_it_is_at_hand() -> None:
    there = strip(CONTINUOUS, "A5")
    seen = there.in_view(window(there, "A5", 0.5))
    assert seen == ["A5", "A6"]
    assert there.at_hand(seen) == ["A4", "A5", "A6", "A7"]
    assert there.beside(seen) == ["A7", "A4"]
    spread = strip(SPREAD, "A4")
    assert spread.at_hand(["A5"]) == ["A4", "A5"]
    assert spread.beside(["A4", "A5"]) == ["A6", "A7", "A2", "A3"]


def test_missing_pages_are_not_made_ready_and_those_behind_them_are() -> None:
    assert strip(SINGLE, "A5", missing="A6 A4").beside(["A5"]) == ["A7", "A3"]
    assert strip(SINGLE, "A5", missing="A5").beside(["A5"]) == ["A6", "A4"]


def test_the_room_of_a_page_has_the_desk_round_it() -> None:
    there = strip(CONTINUOUS, "A2")
    frame, room = there.layout.frames[Leaf("A2")], there.room("A2")
    assert (room.x, room.y) == (frame.x - MARGIN, frame.y - MARGIN)
    assert (room.width, room.height) == pytest.approx((frame.width + 2 * MARGIN, frame.height + 2 * MARGIN))
