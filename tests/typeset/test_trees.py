"""A kept tree gives the very page that the search gave, and a spoilt one gives it too."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.issue import Article, Issue
from reader.model.jump import Links
from reader.paths import specimen_folder
from reader.services.opening import open_files
from reader.typeset import trees as keeping
from reader.typeset.casting import Caster
from reader.typeset.composing import compose
from reader.typeset.geometry import A4, BROADSHEET, Paper
from reader.typeset.grid import CJK_LEADING, Grid, grids
from reader.typeset.sheet import Sheet
from reader.typeset.story import Story
from reader.typeset.trees import fitted_once, key_of, read, written
from tests.typeset.pages import an_issue, pictured, story
from tests.typeset.wholeems import WholeEms, prepared

PLAIN = prepared("字")
SPECIMENS = ("jiangsheng-2026-03-05", "haitian-shibao-2026-03-05", "harbour-courier-2026-03-05", "jiangsheng-raw")


class Kept(dict[str, str]):
    """Trees kept in a dict."""

    def put(self, key: str, text: str) -> None:
        """Keep it."""
        self[key] = text


Facts = list[object]  # of a sheet


def page(issue: Issue, label: str, links: Links, trees: Kept | None, paper: Paper = BROADSHEET) -> list[Facts]:
    """What stands on the sheets of a page in whole ems, set as type even where there is a picture of it."""
    sheets = compose(issue, label, links, WholeEms(), lambda href: (1200, 800), paper, False, trees)
    return [facts(sheet) for sheet in sheets]


def facts(sheet: Sheet) -> Facts:
    """All that is seen of a sheet: prepared texts are equal only to themselves, so their words stand for them."""
    lines = [(line.text.text, replace(line, text=PLAIN)) for line in sheet.lines]
    return [lines, sheet.rules, sheet.boxes, sheet.figures, sheet.articles, sheet.jumps]


def never(*asked: object) -> None:
    """A search that must not be made."""
    raise AssertionError("searched again")


def differing(files: list[Path], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages of an issue that a kept tree makes otherwise than the search does; there must be no second search."""
    opened, kept, found = open_files(files), Kept(), []
    for each in opened.issue.pages:
        searched = page(opened.issue, each.label, opened.links, None)
        found += [] if page(opened.issue, each.label, opened.links, kept) == searched else [each.label]
        with monkeypatch.context() as patch:
            patch.setattr(keeping, "fitted_first", never)
            found += [] if page(opened.issue, each.label, opened.links, kept) == searched else [f"kept {each.label}"]
    assert kept
    return found


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_pages_of_a_specimen_are_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert differing([specimen_folder() / name], monkeypatch) == []


def test_the_page_of_a_real_paper_is_the_same(samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert differing(sorted((samples / "seed").glob("*.txt")), monkeypatch) == []


def test_further_sheets_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    issue, kept = an_issue(story(1, 9000), pictured(2), story(3, 700)), Kept()
    searched = page(issue, "A1", Links(), kept, A4)
    assert len(searched) > 1
    monkeypatch.setattr(keeping, "fitted_first", never)
    assert page(issue, "A1", Links(), kept, A4) == searched


def test_how_many_stories_a_sheet_holds_is_kept_with_its_tree() -> None:
    issue, kept = an_issue(*(story(number, 900) for number in range(1, 13))), Kept()
    sheets = page(issue, "A1", Links(), kept, A4)
    taken = [(len(json.loads(text)["nodes"]) + 1) // 2 for text in kept.values()]
    assert len(taken) == len(sheets) > 1
    assert sum(taken) == 12


def stories(*articles: Article, ratio: tuple[int, int] = (1200, 800)) -> list[Story]:
    """The stories of a page."""
    issue = an_issue(*articles)
    return Caster(issue, WholeEms(), lambda href: ratio).stories(issue.pages[0])


CHOICES = list(grids(BROADSHEET, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
ARTICLES = (story(1, 900, style="box"), pictured(2), story(3, 500))
STORIES = stories(*ARTICLES)
KEPT = Kept()
FOUND = fitted_once(STORIES, CHOICES, CJK_LEADING, KEPT)
(TEXT,) = KEPT.values()


def key(*articles: Article, choices: list[Grid] = CHOICES, ratio: tuple[int, int] = (1200, 800)) -> str:
    """The key of a page."""
    return key_of(stories(*articles, ratio=ratio), choices, CJK_LEADING)


def test_the_same_page_has_the_same_key() -> None:
    assert key(*ARTICLES) == key_of(STORIES, CHOICES, CJK_LEADING) == next(iter(KEPT))


def test_whatever_the_search_goes_by_is_in_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    lower = list(grids(BROADSHEET, 40, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    keys = {
        key(*ARTICLES),
        key(*ARTICLES[:2]),
        key(story(1, 900), *ARTICLES[1:]),
        key(story(1, 901, style="box"), *ARTICLES[1:]),
        key(replace(ARTICLES[0], headline="另外一个标题"), *ARTICLES[1:]),
        key(*ARTICLES, choices=lower),
        key(*ARTICLES, ratio=(800, 1200)),
    }
    monkeypatch.setattr(keeping, "VERSION", keeping.VERSION + 1)
    assert len(keys | {key(*ARTICLES)}) == 8


def test_what_is_read_is_what_was_written() -> None:
    assert FOUND
    found = read(TEXT, STORIES, CHOICES)
    assert found
    assert written(found, STORIES) == written(FOUND, STORIES) == TEXT
    assert found.grid == FOUND.grid


def test_a_tree_of_other_stories_is_none() -> None:
    assert read(TEXT, stories(*ARTICLES[:2]), CHOICES) is None
    assert read(TEXT, stories(story(1, 4000), *ARTICLES[1:]), CHOICES) is None
    assert read(TEXT, stories(*ARTICLES, ratio=(800, 1200)), CHOICES) is None
    assert FOUND
    used = FOUND.grid.columns, FOUND.grid.measure
    assert read(TEXT, STORIES, [grid for grid in CHOICES if (grid.columns, grid.measure) != used]) is None


def leaf(kept: Any, which: int = 0) -> Any:
    """One of the leaves of a written tree; the story with the picture where `which` is -1."""
    leaves = [node for node in kept["nodes"] if isinstance(node, list)]
    return next(node for node in leaves if node[4]) if which < 0 else leaves[which]


SPOILING: dict[str, Callable[[Any], object]] = {
    "key": lambda kept: kept.update(more=1),
    "rows": lambda kept: kept["grid"].__setitem__(2, 3),
    "no rows": lambda kept: kept["grid"].__setitem__(2, 0),
    "columns": lambda kept: kept["grid"].__setitem__(0, 1),
    "tight": lambda kept: kept["grid"].__setitem__(3, 1),
    "elastic": lambda kept: kept.update(elastic=float("nan")),
    "cut": lambda kept: kept["nodes"].__setitem__(0, "heap"),
    "too few": lambda kept: kept["nodes"].pop(),
    "twice": lambda kept: leaf(kept)[0].__setitem__(0, leaf(kept, 1)[0][0]),
    "unknown": lambda kept: leaf(kept)[0].__setitem__(0, 7),
    "truth": lambda kept: leaf(kept)[0].__setitem__(6, False),
    "span": lambda kept: leaf(kept)[0].__setitem__(1, 0),
    "wide": lambda kept: leaf(kept)[0].__setitem__(3, 300),
    "shallow": lambda kept: leaf(kept)[0].__setitem__(5, 1),
    "negative": lambda kept: leaf(kept)[0].__setitem__(4, -1),
    "huge": lambda kept: leaf(kept)[0].__setitem__(4, 10**9),
    "blocked": lambda kept: leaf(kept)[2].append(0),
    "taken": lambda kept: leaf(kept)[3].append(0),
    "no picture": lambda kept: leaf(kept, -1)[4].pop(),
    "beside": lambda kept: leaf(kept, -1)[4][0].__setitem__(0, 90),
    "distorted": lambda kept: leaf(kept, -1)[4][0].__setitem__(5, 2.0),
}


@pytest.mark.parametrize("spoil", SPOILING.values(), ids=SPOILING.keys())
def test_one_wrong_figure_makes_it_none(spoil: Callable[[Any], object]) -> None:
    kept = json.loads(TEXT)
    spoil(kept)
    assert read(json.dumps(kept), STORIES, CHOICES) is None


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "{}", TEXT[:-9], "[" * 60_000, '{"a":' * 9000, "\ufffd", "9" * 5000]
)
def test_strange_texts_are_none(text: str) -> None:
    assert read(text, STORIES, CHOICES) is None


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(TEXT) - 1), st.text('0123456789[]{},."-eE', max_size=3))
def test_no_damage_stops_the_reader(at: int, instead: str) -> None:
    """What is taken after damage is at least whole: each of its stories stands on it once."""
    found = read(TEXT[:at] + instead + TEXT[at + 1 :], STORIES, CHOICES)
    if found:
        assert len(json.loads(written(found, STORIES))["nodes"]) == 2 * found.stories - 1


def test_a_spoilt_tree_is_searched_for_and_written_anew() -> None:
    issue, kept = an_issue(*ARTICLES), Kept()
    searched = page(issue, "A1", Links(), kept)
    whole = dict(kept)
    for name in kept:
        kept[name] = "spoilt"
    assert page(issue, "A1", Links(), kept) == searched
    assert kept == whole
