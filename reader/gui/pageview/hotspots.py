"""What on a sheet can be pointed at, walked through and followed: articles and jump lines. In points of the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.model.jump import PartAddress
from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea, JumpArea
from reader.typeset.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Spot:
    """An article, or one of its jump lines; `sheet` says on which leaf."""

    sheet: Leaf
    thing: ArticleArea | JumpArea

    @property
    def address(self) -> PartAddress:
        """The part of the article that it is, or stands in."""
        return PartAddress(self.thing.article, self.thing.part)

    @property
    def area(self) -> Area:
        """Its room on the sheet."""
        return self.thing.area

    @property
    def is_jump(self) -> bool:
        """Whether it is a jump line."""
        return isinstance(self.thing, JumpArea)


def spots(sheets: Sequence[Sheet]) -> Iterator[Spot]:
    """Everything that can be walked through: each article, then the jump lines in it."""
    for sheet in sheets:
        for room in sheet.articles:
            yield Spot(leaf_of(sheet), room)
            for jump in sheet.jumps:
                if (jump.article, jump.part) == (room.article, room.part):
                    yield Spot(leaf_of(sheet), jump)


def jumps_in(sheets: Sequence[Sheet], spot: Spot) -> Iterator[Spot]:
    """The jump lines of an article; a jump line is its own."""
    return (each for each in spots(sheets) if each.is_jump and (each == spot or each.address == spot.address))


def jump_near(sheet: Sheet, x: float, y: float, slack: float) -> Spot | None:
    """The jump line at the point, or the nearest one within `slack` points: small type, large target."""
    missed = [(max(jump.area.distance(x, y)), at) for at, jump in enumerate(sheet.jumps)]
    nearest = min(missed, default=None)
    return Spot(leaf_of(sheet), sheet.jumps[nearest[1]]) if nearest and nearest[0] <= slack else None


def article_spot(sheet: Sheet, x: float, y: float) -> Spot | None:
    """The article at the point."""
    room = sheet.article_at(x, y)
    return Spot(leaf_of(sheet), room) if room else None


def of_part(sheets: Sequence[Sheet], address: PartAddress) -> list[Spot]:
    """Where a part stands; on several sheets where the page overflows."""
    return [
        Spot(leaf_of(sheet), room)
        for sheet in sheets
        for room in sheet.articles
        if PartAddress(room.article, room.part) == address
    ]


def most_visible(
    sheets: Sequence[Sheet], seen: Sequence[Area | None], among: Callable[[Spot], bool] = lambda spot: True
) -> Spot | None:
    """The article `among` those looked for of which most is seen, where `seen` is what the view shows of each
    sheet.
    """
    rooms = [
        (_common(spot.area, part), spot)
        for sheet, part in zip(sheets, seen, strict=True)
        if part
        for spot in (Spot(leaf_of(sheet), room) for room in sheet.articles)
        if among(spot)
    ]
    most = max(rooms, key=lambda room: room[0], default=None)
    return most[1] if most and most[0] > 0 else None


def _common(one: Area, other: Area) -> float:
    """The area, in square points, that two areas have in common."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(across, 0.0) * max(down, 0.0)
