"""A mark stands where its words stand, wherever they have gone; where they are not surely found, it waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest

from reader.jumps.resolver import resolve
from reader.model.geometry import Region
from reader.model.issue import Article, Issue
from reader.model.jump import PartAddress
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkKind, MarkStatus
from reader.services.anchoring import Anchoring
from reader.services.articletext import ArticleText
from tests.builders import article, issue

NOW = datetime(2026, 3, 5, tzinfo=UTC)
FIRST = "澄江的水退下去三尺，滩地上长出了新草，白鹭也跟着回来了。"
SECOND = "护洲员冯大梁记得清楚，那天他值班，泡了一碗面，一道白影从窗前斜斜地落下去。"
THIRD = "市农业农村局昨天公布，全市一千二百艘捕捞渔船全部回港，网具集中封存。"


def paper(*articles: Article) -> Issue:
    return issue(*articles, pages=["A1", "A2"])


@cache
def before() -> Issue:
    return paper(
        article("a1-1", "A1", FIRST, SECOND, headline="水退三尺鹭归来"),
        article("a1-2", "A1", THIRD, headline="澄江进入禁渔期"),
    )


def marked(words: str, article_id: str = "a1-1", given: Issue | None = None) -> Mark:
    """A highlight on words of an article."""
    there = given or before()
    text = ArticleText(there, resolve(there), PartAddress(article_id))
    start = text.text.index(words)
    return Mark("m", MarkKind.HIGHLIGHT, text.places(start, start + len(words)), NOW, NOW, start, words="记一笔")


def settled(mark: Mark, now: Issue) -> Mark:
    return Anchoring(now, resolve(now)).settled(mark)


def covered(mark: Mark, now: Issue) -> str:
    """The words that the mark stands on."""
    words = ""
    for place in mark.places:
        found = now.article(place.article or "")
        assert found
        heading = dict(found.heading()).get(place.heading or "")
        text = heading if place.block is None else found.parts[place.part or 0].blocks[place.block].text
        words += (text or "")[place.start : place.stop]
    return words


def test_in_the_same_issue_nothing_changes() -> None:
    for mark in (marked("滩地上长出了新草"), marked("三尺"), marked("回来了。\n护洲员"), marked("鹭归来")):
        assert settled(mark, before()) == mark


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        ((article("a1-1", "A1", FIRST + SECOND),), "一道白影从窗前"),
        ((article("a1-1", "A1", SECOND[:20], SECOND[20:], FIRST),), "一道白影从窗前"),
        ((article("a1-1", "A1", "新写的一段开头。", FIRST, SECOND.replace("窗前", "窗外")),), "一道白影从窗外"),
        ((article("x9", "A1", FIRST, SECOND),), "一道白影从窗前"),
        ((article("a1-1", "A1", THIRD), article("x9", "A2", FIRST, SECOND)), "一道白影从窗前"),
        ((article("a1-1", "A1", FIRST, SECOND[:27], jumps=["下转A2版"]), article("c", "A2", SECOND[27:])), ""),
    ],
    ids=["joined", "split and moved", "corrected", "other name", "other page", "cut by a jump"],
)
def test_words_are_followed_to_where_they_have_gone(articles: tuple[Article, ...], expected: str) -> None:
    mark = marked("一道白影从窗前")
    now = paper(*articles)
    after = settled(mark, now)
    assert after.status is MarkStatus.PLACED
    assert covered(after, now) == (expected or mark.quote)
    assert (after.quotation, after.words, after.id) == (mark.quotation, mark.words, mark.id)
    assert settled(after, now) == after


def test_words_that_have_gone_wait_and_come_back() -> None:
    mark = marked("泡了一碗面")
    away = settled(mark, paper(article("a1-1", "A1", FIRST, THIRD)))
    assert away == replace(mark, status=MarkStatus.WAITING)
    assert settled(away, before()) == mark


def test_a_short_word_is_not_put_just_anywhere() -> None:
    mark = marked("值班")
    elsewhere = paper(article("a1-1", "A1", THIRD + "值班的人说。"), article("x", "A2", "今天谁值班？"))
    assert settled(mark, elsewhere).status is MarkStatus.WAITING


def test_of_two_the_same_none_is_taken_by_chance() -> None:
    once = "公告：因管道检修，望江区枫杨巷一带明日停水，请各户备水。"
    mark = marked("明日停水", "p", paper(article("p", "A1", once)))
    twice = paper(article("q", "A1", once), article("r", "A1", once))
    assert settled(mark, twice).status is MarkStatus.WAITING


def test_the_same_word_at_the_same_place_between_others_is_another_word() -> None:
    mark = marked("的水", "a1-1")
    now = paper(article("a1-1", "A1", "昨夜的水涨了上来，" + FIRST))
    after = settled(mark, now)
    assert after.place.start == len("昨夜的水涨了上来，澄江")


def test_a_page_or_spot_stands_while_its_page_is_there() -> None:
    spot = Mark("m", MarkKind.NOTE, (Locator("k", "A2", region=Region(0.1, 0.1, 0.2, 0.2)),), NOW, NOW)
    assert settled(spot, before()) == spot
    assert settled(spot, issue(article("a", "A1", FIRST), pages=["A1"])).status is MarkStatus.WAITING


def test_a_mark_on_an_article_follows_its_first_words() -> None:
    place = Locator("k", "A1", "a1-1", 0, quotation=Quotation(FIRST[:24]))
    mark = Mark("m", MarkKind.NOTE, (place,), NOW, NOW)
    assert settled(mark, before()) == mark
    moved = settled(mark, paper(article("a1-1", "A1", THIRD), article("x", "A2", FIRST, SECOND)))
    assert (moved.place.article, moved.place.page, moved.place.block) == ("x", "A2", None)


def test_an_article_that_has_fewer_parts_or_blocks_now_is_no_trouble() -> None:
    mark = marked("一道白影")
    far = replace(mark, places=(replace(mark.place, part=7, block=9),))
    assert covered(settled(far, before()), before()) == "一道白影"
    assert settled(mark, paper(article("a1-1", "A1"))).status is MarkStatus.WAITING
    assert settled(mark, issue(pages=["A1"])).status is MarkStatus.WAITING
