"""Pages of many kinds of papers are read as their readers would read them, whatever the encoding."""

from pathlib import Path

import pytest

from reader.formats import page_text
from reader.formats.source import open_source
from reader.model.issue import Issue
from tests.formats import pages_known as known

FIELDS = ("rubric", "kicker", "deck", "byline", "style")


def read(path: Path) -> Issue:
    source = open_source([path])
    assert page_text.recognise(source)
    return page_text.read(source)


@pytest.fixture(params=known.pages())
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def issue(page: str) -> Issue:
    return read(known.FOLDER / f"{page}.txt")


def test_each_article_has_its_heading(page: str, issue: Issue) -> None:
    wanted = known.reading(page)["articles"]
    assert [article.headline for article in issue.articles] == [article.get("headline") for article in wanted]
    for article, told in zip(issue.articles, wanted, strict=True):
        assert {name: getattr(article, name) for name in FIELDS} == {name: told.get(name) for name in FIELDS}


def test_each_article_has_its_text_whole_and_in_order(page: str, issue: Issue) -> None:
    for article, told in zip(issue.articles, known.reading(page)["articles"], strict=True):
        found = known.rows(article)
        assert len(found) == len(told["blocks"]), found
        for row, wanted in zip(found, told["blocks"], strict=True):
            assert known.fits(wanted, row), (wanted, row)


def test_the_page_is_called_what_is_printed_on_it(page: str, issue: Issue) -> None:
    told = known.reading(page)
    assert issue.pages[0].label == told.get("label", "1")
    assert issue.pages[0].inferred is ("label" not in told)
    assert issue.pages[0].name == told.get("name")


def test_paper_date_and_number_only_where_they_are_printed(page: str, issue: Issue) -> None:
    told = known.reading(page)
    assert issue.paper == told.get("paper")
    assert (issue.date.isoformat() if issue.date else None) == told.get("date")
    assert issue.number == told.get("number")


def test_the_language_is_told(page: str, issue: Issue) -> None:
    assert issue.language == known.reading(page).get("language", "zh-Hans")


def test_nothing_is_lost_or_added(page: str, issue: Issue) -> None:
    lost = known.signs(known.raw(page)) - known.printed(issue)
    assert set(lost) <= {"-"}
    assert lost.total() <= (1 if page == "english" else 0)
    assert not known.printed(issue) - known.signs(known.raw(page))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_makes_no_difference(page: str, issue: Issue, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / f"{page}.txt"
    path.write_bytes(known.raw(page).encode(encoding))
    assert read(path).articles == issue.articles


def test_big5(tmp_path: Path) -> None:
    path = tmp_path / "hant.txt"
    path.write_bytes(known.raw("hant").encode("big5"))
    assert read(path).articles == read(known.FOLDER / "hant.txt").articles


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\u2028"])
def test_line_ends_make_no_difference(page: str, issue: Issue, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"{page}.txt"
    path.write_text(known.raw(page).replace("\n", ending), encoding="utf-8", newline="")
    assert read(path).articles == issue.articles


def test_a_doubtful_reading_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("一段没有标题的文字，就这样开始了，后来也没有标题。\n\n第二段也一样没有标题。\n", encoding="utf-8")
    warnings = [str(warning) for warning in read(path).warnings]
    assert warnings == ["The text from “一段没有标题的文字，就这样开始了” on has no headline."]
