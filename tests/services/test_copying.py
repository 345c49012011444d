"""What is copied says where it stands, and makes nothing up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import PartAddress
from reader.services.articletext import ArticleText
from reader.services.copying import reference, source_line, with_source
from tests.builders import article, issue

BRIDGE = article("a1-1", "A1", "今晨六时，大桥", headline="大桥通车", jumps=["下转A2版"])
PAPER = issue(
    replace(BRIDGE, byline="本报记者 顾临川 沈若水"),
    article("a2-1", "A2", "通车了。第一班船停了。", first=["上接A1版"]),
)


def text(given: Issue = PAPER) -> ArticleText:
    return ArticleText(given, resolve(given), PartAddress("a1-1"))


def test_the_source_names_paper_day_and_page() -> None:
    start = text().text.index("今晨")
    assert source_line(PAPER, text(), start, start + 4) == "《江声日报》2026年3月5日 A1版"
    assert with_source(PAPER, text(), start, start + 4) == "今晨六时\n——《江声日报》2026年3月5日 A1版"


def test_over_a_jump_it_names_both_pages() -> None:
    start = text().text.index("大桥通车了")
    assert source_line(PAPER, text(), start, start + 5) == "《江声日报》2026年3月5日 A1版 转 A2版"
    assert with_source(PAPER, text(), start, start + 5).startswith("大桥通车了\n")


def test_an_english_paper_is_named_in_english() -> None:
    english = replace(PAPER, paper="The Harbour Courier", language="en", date=date(2026, 3, 5))
    words = text(english)
    assert source_line(english, words, 0, 2) == "The Harbour Courier, 5 March 2026, page A1"
    assert source_line(english, words, 0, 99).endswith("pages A1, A2")
    assert with_source(english, words, 0, 4) == "大桥通车\n— The Harbour Courier, 5 March 2026, page A1"


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(PAPER, paper=None, date=None)
    assert source_line(bare, text(bare), 0, 2) == "A1版"
    assert reference(bare, text(bare)) == "顾临川, 沈若水. 大桥通车[N]. (A1, A2)."


@pytest.mark.parametrize(
    ("byline", "language", "authors"),
    [
        ("本报记者 顾临川 沈若水", "zh-Hans", "顾临川, 沈若水. "),
        ("本报记者 田守禾\u3000通讯员 骆青", "zh-Hans", "田守禾, 骆青. "),
        ("讲述人：远帆公司车工 许砚\u3000文／本报记者 宋知行", "zh-Hans", "宋知行. "),
        ("株洲日报记者 王军 通讯员/尹照 谭峥", "zh-Hans", "王军, 尹照, 谭峥. "),
        ("记者甲乙、丙丁、戊己、庚辛", "zh-Hans", "甲乙, 丙丁, 戊己, 等. "),
        ("本报记者 郑小满 整理", "zh-Hans", "郑小满. "),
        ("陶知远", "zh-Hans", "陶知远. "),
        ("阿卜杜·热合曼", "zh-Hans", "阿卜杜·热合曼. "),
        ("临江区读者 舒大同（七十七岁）", "zh-Hans", ""),
        ("記者林采薇、柯以誠／海天報導", "zh-Hant", "林采薇, 柯以誠. "),
        ("文／顏子喬", "zh-Hant", "顏子喬. "),
        ("By Nell Dacre, Business Editor", "en", "DACRE N. "),
        ("By Peter Hallam and Hana Brodie", "en", "HALLAM P, BRODIE H. "),
        ("By Frank Yelland at Nether Oake", "en", "YELLAND F. "),
        ("By our Court Reporter", "en", ""),
        ("By ‘Gut and Feather’", "en", "‘Gut and Feather’. "),
        ("From our correspondent", "en", ""),
        (None, "zh-Hans", ""),
    ],
)
def test_a_reference_names_those_who_are_surely_the_authors(byline: str | None, language: str, authors: str) -> None:
    first, *others = PAPER.articles
    given = replace(PAPER, articles=(replace(first, byline=byline), *others), language=language)
    assert reference(given, text(given)) == f"{authors}大桥通车[N]. 江声日报, 2026-03-05(A1, A2)."


def test_an_article_without_a_headline_is_named_by_its_first_words() -> None:
    first, *others = PAPER.articles
    given = replace(PAPER, articles=(replace(first, headline=None, byline=None), *others))
    assert reference(given, text(given)).startswith("今晨六时，大桥通车了。")


def test_a_label_that_was_guessed_says_nothing() -> None:
    first, *others = PAPER.pages
    given = replace(PAPER, pages=(replace(first, inferred=True), *others))
    assert source_line(given, text(given), 0, 99) == "《江声日报》2026年3月5日 A2版"
    assert reference(given, text(given)).endswith("2026-03-05(A2).")
    unknown = replace(given, paper=None, date=None)
    assert with_source(unknown, text(unknown), 0, 4) == "大桥通车"


def test_traditional_papers_turn_pages_in_their_own_sign() -> None:
    given = replace(PAPER, language="zh-Hant")
    assert source_line(given, text(given), 0, 99).endswith("A1版 轉 A2版")
