"""What is taken along of a newspaper: the words with where they stand, and as a reference in a list of sources.

Nothing is made up: what the issue does not say of itself is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.issue import Article, Issue
from reader.services.articletext import ArticleText
from reader.services.authors import in_list_form
from reader.services.naming import date_in_words

TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
AUTHORS = 3  # that a reference names (GB/T 7714—2015, 8.1.2)
_OFFICE = "记者|通讯员|評論員|评论员|撰文|記者|通訊員|特派員"
_ROLE = f"(?:{_OFFICE}|文)"
_PERSON = f"(?!{_OFFICE})[\u4e00-\u9fff]{{2,4}}(?:·[\u4e00-\u9fff]{{1,6}})*"
_BETWEEN = "[\\s、，,]"
_SIGNED = re.compile(rf"{_ROLE}[：:／/\s]*({_PERSON}(?:{_BETWEEN}+{_PERSON})*)(?=$|\s|[／/）)])")
_ALONE = re.compile(rf"({_PERSON}(?:{_BETWEEN}+{_PERSON})*)$")
_BY = re.compile(r"by\s+(.+)", re.IGNORECASE)
_PLACE = re.compile(r"\s+(?:at|in)\s+.*$")
_NO_PERSON = re.compile(
    r"记者|通讯员|記者|通訊員|本报|本報|讯|訊|整理|供图|Editor|Reporter|Correspondent|Critic|Writer|Staff|^our |^the "
)


def source_line(issue: Issue, text: ArticleText, start: int, stop: int) -> str:
    """Paper, date and pages, as the issue's language writes them: 《江声日报》2026年3月5日 A1版 转 A2版.

    `start` and `stop` are code points of the article's text.
    """
    return source_of(issue, _pages(issue, text, start, stop), jumping=True)


def source_of(issue: Issue, pages: Sequence[str], *, jumping: bool = False) -> str:
    """Paper, date and these pages: an article is `jumping` from one to the next, else they only stand together."""
    language = issue.language or "zh-Hans"
    if _is_eastern(language):
        name = f"《{issue.paper}》" if issue.paper else ""
        day = date_in_words(issue.date, "zh") if issue.date else ""
        on = (" 轉 " if language.lower() in TRADITIONAL else " 转 ") if jumping else "、"
        return f"{name}{day} {on.join(f'{page}版' for page in pages)}".strip()
    day = date_in_words(issue.date, language) if issue.date else ""
    where = f"page {pages[0]}" if len(pages) == 1 else f"pages {', '.join(pages)}" if pages else ""
    return ", ".join(filter(None, (issue.paper, day, where)))


def with_source(issue: Issue, text: ArticleText, start: int, stop: int) -> str:
    """The words, and below them where they stand."""
    source = source_line(issue, text, start, stop)
    dash = "——" if _is_eastern(issue.language or "zh-Hans") else "— "
    return f"{text.text[start:stop].strip()}\n{dash}{source}" if source else text.text[start:stop].strip()


def reference(issue: Issue, text: ArticleText) -> str:
    """The article in a list of sources: 作者. 题名[N]. 报纸名, 2026-03-05(A1, A2) (GB/T 7714—2015, 4.5)."""
    article = issue.article(text.first.article)
    assert article is not None
    authors = _authors(article, issue.language or "zh-Hans")
    headline = article.headline or text.text.split("\n")[0][:24]
    day = issue.date.isoformat() if issue.date else ""
    labels = _pages(issue, text, 0, len(text.text))
    pages = f"({', '.join(labels)})" if labels else ""
    where = ", ".join(filter(None, (issue.paper, f"{day}{pages}")))
    return ". ".join(filter(None, (authors, f"{headline}[N]", where))) + "."


def _pages(issue: Issue, text: ArticleText, start: int, stop: int) -> Sequence[str]:
    """The labels printed on the pages; one that had to be guessed says nothing."""
    guessed = {page.label for page in issue.pages if page.inferred}
    there = dict.fromkeys(stretch.page for stretch in text.stretches(start, stop))
    return [label for label in there if label not in guessed]


def _authors(article: Article, language: str) -> str:
    byline = (article.byline or "").strip()
    if _is_eastern(language):
        signed = _SIGNED.findall(byline) or (_ALONE.match(byline) and [byline]) or []
        names, more = [name for piece in signed for name in re.split(f"{_BETWEEN}+", piece)], "等"
    else:
        by = _BY.match(byline)
        plain = _PLACE.sub("", by[1]) if by else ""
        names, more = [plain] if "‘" in plain else re.split(r"\s*,\s*|\s+and\s+", plain), "et al"
    people = [name for name in names if name and not _NO_PERSON.search(name)]
    if language.lower().startswith("en"):
        people = [in_list_form(name) for name in people]
    return ", ".join([*people[:AUTHORS], *([more] if len(people) > AUTHORS else [])])


def _is_eastern(language: str) -> bool:
    return language.lower().startswith(("zh", "ja"))
