"""Two pages of the Chinese specimen as an extractor gives them: what is read must be what the XML says.

Their columns are broken in mid-sentence, a boxed feature stands within another article, jump lines are glued on.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.formats import open_issue
from reader.model.issue import HEADING_FIELDS, Article, BlockRole, FurnitureRole, Issue
from reader.paths import specimen_folder

RAW = specimen_folder() / "jiangsheng-raw"
PAGES = ("A1", "B1")


@pytest.fixture(scope="module")
def truth() -> Issue:
    return open_issue([specimen_folder() / "jiangsheng-2026-03-05"]).issue


@pytest.fixture(scope="module", params=PAGES)
def page(request: pytest.FixtureRequest, truth: Issue) -> tuple[list[Article], list[Article], Issue]:
    """The articles as they are, as they were read, and the issue that was read."""
    issue = open_issue([RAW / f"{request.param}.txt"]).issue
    return [article for article, _ in truth.on_page(request.param)], list(issue.articles), issue


def plain(text: str | None) -> str:
    return "".join((text or "").split())


def running(article: Article) -> Iterator[tuple[str, str]]:
    for block in article.parts[0].blocks:
        if block.role in (BlockRole.PARAGRAPH, BlockRole.CROSSHEAD):
            yield block.role, plain(block.text)


def beside(article: Article, role: BlockRole) -> str:
    return plain("".join(block.text for block in article.parts[0].blocks if block.role is role))


def test_every_article_is_found_and_no_more(page: tuple[list[Article], list[Article], Issue]) -> None:
    true, read, _ = page
    assert sorted(plain(article.headline) for article in read) == sorted(plain(article.headline) for article in true)


def test_every_heading_is_told_apart(page: tuple[list[Article], list[Article], Issue]) -> None:
    def headings(articles: list[Article]) -> dict[str, list[str]]:
        return {plain(each.headline): [plain(getattr(each, field)) for field in HEADING_FIELDS] for each in articles}

    true, read, _ = page
    assert headings(read) == headings(true)


def test_every_paragraph_is_whole_and_in_its_article(page: tuple[list[Article], list[Article], Issue]) -> None:
    true, read, _ = page
    texts = {plain(article.headline): list(running(article)) for article in read}
    for article in true:
        assert texts[plain(article.headline)] == list(running(article))


def test_captions_and_credits_stand_with_their_article(page: tuple[list[Article], list[Article], Issue]) -> None:
    true, read, _ = page
    for role in (BlockRole.CAPTION, BlockRole.CREDIT):
        expected = {plain(article.headline): beside(article, role) for article in true}
        assert {plain(article.headline): beside(article, role) for article in read} == expected


def test_every_jump_line_is_with_its_article(page: tuple[list[Article], list[Article], Issue]) -> None:
    def lines(articles: list[Article]) -> dict[str, list[str]]:
        return {plain(each.headline): [line.text for line in each.parts[0].jump_lines] for each in articles}

    true, read, _ = page
    assert lines(read) == lines(true)


def test_what_is_printed_of_the_page_itself_is_furniture(page: tuple[list[Article], list[Article], Issue]) -> None:
    _, _, issue = page
    roles = {piece.role for piece in issue.pages[0].furniture}
    assert roles & {FurnitureRole.DATE_LINE, FurnitureRole.FOLIO}
    assert str(issue.date) == "2026-03-05"
    assert issue.paper == "江声日报"
