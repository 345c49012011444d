"""Slicing trees that are kept: what the search has found for some stories is written down, so that it is made once.

A kept tree comes from outside: it is taken only where every figure of it is sound and the stories still fit it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from math import isfinite
from typing import Protocol

from reader.typeset.ear import Ear
from reader.typeset.fitting import Fitted, fitted_first
from reader.typeset.frames import Frame
from reader.typeset.grid import TALLEST, TIGHT, Grid, Leading
from reader.typeset.modules import Shape, room
from reader.typeset.slicing import Division, Leaf, Row, Stack, Tree, columns_of, rows_of
from reader.typeset.standing import lines_across, lines_down, rows_standing
from reader.typeset.story import Picture, Story
from reader.typeset.units import Text

VERSION = 9  # of the search: one more whenever it, its costs or the measures of a module change
MOST = 5000  # rows or columns of anything
CLOSE = 1e-6  # em


class Trees(Protocol):
    """Where trees are kept; it may forget any of them at any time."""

    def get(self, key: str) -> str | None:
        """What was put under the key, or whatever has become of it."""

    def put(self, key: str, text: str) -> None:
        """Keep the text under the key, if there is room."""


def fitted_once(
    stories: Sequence[Story],
    choices: Sequence[Grid],
    spacing: Leading,
    trees: Trees | None,
    ear: Ear | None = None,
) -> Fitted | None:
    """What `fitted_first` finds, taken from the kept trees where it is there, and kept where it is not."""
    if trees is None:
        return fitted_first(stories, choices, spacing, ear)
    key = key_of(stories, choices, spacing, ear)
    kept = trees.get(key)
    found = read(kept, stories, choices, ear) if kept is not None else None
    if found is None:
        found = fitted_first(stories, choices, spacing, ear)
        if found:
            trees.put(key, written(found, stories))
    return found


def key_of(stories: Sequence[Story], choices: Sequence[Grid], spacing: Leading, ear: Ear | None = None) -> str:
    """One name for all that the search goes by. The grids stand for the paper, its furniture and the tradition."""
    beside = ear and (_story_facts(ear.story), [ear.name_rows(grid) for grid in choices])
    facts = (VERSION, list(choices), spacing, [*map(_story_facts, stories)], beside)
    return sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()


def _story_facts(story: Story) -> tuple[object, ...]:
    texts = [*map(_text_facts, story.heading)], [*map(_text_facts, story.flow)]
    pictures = [(picture.ratio, [*map(_text_facts, picture.captions)]) for picture in story.pictures]
    return story.level, story.boxed, story.turned, story.article is None, texts, pictures


def _text_facts(text: Text) -> tuple[object, ...]:
    """Its words and how they are set; its length tells of another font."""
    prepared = text.prepared
    face = prepared.face
    setting = (str(face.family), face.bold, face.language, face.vertical, str(prepared.manner), prepared.hyphen_width)
    place = (str(text.address.field), str(text.role), text.start, text.end, text.runs_on)
    return prepared.text, setting, place, round(prepared.width(0, prepared.length), 3)


def written(found: Fitted, stories: Sequence[Story]) -> str:
    """A result as JSON: the tree as a list of its nodes, each cut before its two parts."""
    grid, division = found.grid, found.division
    numbers = {id(story): at for at, story in enumerate(stories)}
    kept = {
        "grid": [grid.columns, grid.measure, grid.rows, grid.is_tight],
        "elastic": division.elastic,
        "band": [found.band, found.ear and _leaf(found.ear, 0)],
        "nodes": list(_nodes(division.tree, numbers)),
    }
    return json.dumps(kept, separators=(",", ":"))


def _nodes(tree: Tree, numbers: dict[int, int]) -> Iterator[object]:
    match tree:
        case Leaf(shape):
            yield _leaf(shape, numbers[id(shape.story)])
        case Stack(first, second):
            yield "stack"
            yield from _nodes(first, numbers)
            yield from _nodes(second, numbers)
        case Row(first, second):
            yield "row"
            yield from _nodes(first, numbers)
            yield from _nodes(second, numbers)


def _leaf(shape: Shape, number: int) -> list[object]:
    frames = [[one.column, one.columns, one.row, one.rows, one.width, one.height] for one in shape.frames]
    counts = [number, shape.span, shape.inner, shape.measure, shape.head, shape.depth, shape.over, shape.standing]
    return [counts, shape.gutter, list(shape.blocked), list(shape.taken), frames]


def read(text: str, stories: Sequence[Story], choices: Sequence[Grid], ear: Ear | None = None) -> Fitted | None:
    """The result that was written, if it is one for these stories on one of these grids."""
    try:
        return _Reader(stories, choices, ear).fitted(json.loads(text))
    except (ValueError, RecursionError):  # damaged, or made to do damage: then it is as if there were none
        return None


class _Reader:
    """Reads one result. Raises ValueError for all that is not as it would have been written."""

    def __init__(self, stories: Sequence[Story], choices: Sequence[Grid], ear: Ear | None) -> None:
        self._stories = stories
        self._ear = ear
        self._choices = choices
        self._left: set[int] = set()

    def fitted(self, kept: object) -> Fitted:
        if not isinstance(kept, dict) or kept.keys() != {"grid", "elastic", "band", "nodes"}:
            raise ValueError
        grid = self._grid(_listed(kept["grid"], 4))
        nodes = kept["nodes"]
        _require(isinstance(nodes, list) and len(nodes) % 2 == 1 and len(nodes) < 2 * len(self._stories))
        self._left = set(range((len(nodes) + 1) // 2))
        tree = self._tree(iter(nodes), grid)
        rows = rows_of(tree)
        band, side = self._band(_listed(kept["band"], 2), grid)
        _require(not self._left and columns_of(tree) == grid.columns and rows + band <= grid.rows)
        division = Division(0.0, rows, grid.columns, _number(kept["elastic"]), tree, False, False)
        return Fitted(grid, division, 0.0, (len(nodes) + 1) // 2, band, side)

    def _grid(self, facts: list[object]) -> Grid:
        columns, measure, rows = (_count(fact) for fact in facts[:3])
        _require(isinstance(facts[3], bool) and rows > 0)
        for grid in self._choices:
            if (grid.columns, grid.measure) == (columns, measure):
                return replace(grid, rows=rows, tallest=TIGHT if facts[3] else TALLEST)
        raise ValueError

    def _tree(self, nodes: Iterator[object], grid: Grid) -> Tree:
        node = next(nodes, None)
        if node == "row":
            return Row(self._tree(nodes, grid), self._tree(nodes, grid))
        if node == "stack":
            above, below = self._tree(nodes, grid), self._tree(nodes, grid)
            _require(columns_of(above) == columns_of(below))
            return Stack(above, below)
        return Leaf(self._shape(_listed(node, 5), grid))

    def _band(self, facts: list[object], grid: Grid) -> tuple[int, Shape | None]:
        band = _count(facts[0])
        if self._ear is None:
            _require(not band and facts[1] is None)
            return 0, None
        side = _shape(self._ear.story, _listed(facts[1], 5), grid)
        _require(side.span == self._ear.span(grid) and side.rows <= band and self._ear.name_rows(grid) <= band)
        return band, side

    def _shape(self, facts: list[object], grid: Grid) -> Shape:
        number = _count(_listed(facts[0], 8)[0])
        _require(number in self._left)
        self._left.remove(number)
        return _shape(self._stories[number], facts, grid)


def _shape(story: Story, facts: list[object], grid: Grid) -> Shape:
    """A shape of this story that fits its columns."""
    _, span, inner, measure, head, depth, over, standing = map(_count, _listed(facts[0], 8))
    _require(0 < span <= grid.columns and inner > 0 and measure > 0 and over < inner)
    gutter = _number(facts[1])
    blocked = tuple(map(_count, _listed(facts[2], inner)))
    taken = tuple(map(_count, _listed(facts[3], inner if over else 0)))
    bare = Shape(story, span, inner, measure, gutter, head, depth, (), blocked, 0.0, over, taken, standing)
    if story.turned:
        _require(standing == rows_standing(bare) and lines_down(bare) <= lines_across(span, grid))
    else:
        _require(not standing and bare.width(inner) <= room(story, span, grid) + CLOSE)
    _require(story.flowed(measure).least_depth(blocked) <= depth and max(blocked) <= depth)
    framed = zip(_listed(facts[4], len(story.pictures)), story.pictures, strict=True)
    return bare._replace(frames=tuple(_frame(_listed(each, 6), picture, bare) for each, picture in framed))


def _frame(facts: list[object], picture: Picture, shape: Shape) -> Frame:
    """A picture in its true proportions, inside its columns."""
    column, columns, row, rows = map(_count, facts[:4])
    width, height = _number(facts[4]), _number(facts[5])
    _require(columns > 0 and column + columns <= shape.inner and row + rows <= shape.depth)
    _require(width <= shape.width(columns) + CLOSE and abs(width - height * picture.ratio) <= CLOSE)
    return Frame(picture, column, columns, row, rows, width, height)


def _require(sound: bool) -> None:
    if not sound:
        raise ValueError


def _listed(value: object, length: int) -> list[object]:
    if not isinstance(value, list) or len(value) != length:
        raise ValueError
    return value


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MOST:
        raise ValueError
    return value


def _number(value: object) -> float:
    if type(value) is not float or not isfinite(value) or not 0 <= value <= MOST:
        raise ValueError
    return value
