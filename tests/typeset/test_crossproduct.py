"""Papers, numbers of articles and oddities crossed: what is held of every page, for each way they can meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest

from reader.model.issue import Article, Block, BlockRole, Figure, Issue, JumpLine, Part, WritingMode
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.geometry import A3, A4, BROADSHEET, TABLOID, Area, Paper
from reader.typeset.sheet import Sheet
from tests.typeset.columns import parted, recorded, unlevel
from tests.typeset.laws import DIRECTED, LAWS, headings_stand_above_their_text, lying, within, words
from tests.typeset.pages import SENTENCE, an_issue, pictured, story
from tests.typeset.test_pages import ENGLISH
from tests.typeset.wholeems import WholeEms

PAPERS = {"broadsheet": BROADSHEET, "tabloid": TABLOID, "a3": A3, "a4": A4}
COUNTS = (0, 1, 3, 7, 12, 20)
SIZES = {"images/wide.png": (3000, 300), "images/tall.png": (300, 3000)}
USUAL = (1200, 800)
NAMES = "、".join(f"沈若水{chr(0x4E00 + number)}" for number in range(60))


def size(href: str) -> tuple[int, int]:
    """How large the picture of that name is."""
    return SIZES.get(href, USUAL)


def showing(*hrefs: str, text: int = 4) -> Article:
    """An article with these pictures, each with a caption, among so many sentences."""
    paragraphs = [Block(BlockRole.PARAGRAPH, SENTENCE * text)] * bool(text)
    captions = [Block(BlockRole.CAPTION, f"图{at}为白鹭飞过新滩，岸上的人放下了活。") for at, _ in enumerate(hrefs)]
    first = len(paragraphs)
    figures = tuple(Figure(href, first + at, first + at + 1) for at, href in enumerate(hrefs))
    return Article("a1-99", (Part("A1", (*paragraphs, *captions), (), figures),), headline="水退三尺鹭归来")


def only_a_jump_line() -> Article:
    """An article of which nothing is on this page but where it goes on."""
    return Article("a1-99", (Part("A1", (), (JumpLine("下转A2版①", 0),)),))


def only_a_picture() -> Article:
    """A picture without a word."""
    return Article("a1-99", (Part("A1", (), (), (Figure("images/heron.png", 0, 0),)),))


ODDITIES = {
    "nothing odd": None,
    "nine thousand characters": story(99, 9000),
    "a headline of two hundred characters": story(99, 400, headline=(SENTENCE * 9)[:200]),
    "an unbreakable word": Article("a1-99", (Part("A1", (Block(BlockRole.PARAGRAPH, "江边" + "W" * 24 + SENTENCE),)),)),
    "a kicker of forty characters": story(99, 300, kicker=(SENTENCE * 2)[:40]),
    "a byline of sixty names": story(99, 300, byline=NAMES),
    "ten pictures": showing(*(f"images/{number}.png" for number in range(10))),
    "a picture ten times as wide as high": showing("images/wide.png"),
    "a picture ten times as high as wide": showing("images/tall.png"),
    "only a headline": story(99, 0),
    "only a picture": only_a_picture(),
    "only a jump line": only_a_jump_line(),
}


def page(count: int, oddity: str) -> Issue:
    """So many articles, the last but one of them odd."""
    articles = [pictured(at, "下转A2版①") if at % 5 == 0 else story(at, 120 + 137 * at % 500) for at in range(count)]
    odd = ODDITIES[oddity]
    if odd and articles:
        articles[max(0, len(articles) - 2)] = odd
    return an_issue(*articles)


def nothing_leaves_the_type_area(sheets: Sequence[Sheet], paper: Paper) -> Iterator[str]:
    """Lines and pictures stand between the margins."""
    margin = paper.margin
    inside = Area(margin, margin, paper.width - 2 * margin, paper.height - 2 * margin)
    for sheet in sheets:
        yield from (f"{words(line)} in the margin" for line in sheet.lines if not within(line.area(), inside))
        yield from (f"{figure.href} in the margin" for figure in sheet.figures if not within(figure.area, inside))


def pictures_keep_their_ratio(sheets: Sequence[Sheet]) -> Iterator[str]:
    """A picture is as wide to its height as it is in its file."""
    for figure in (figure for sheet in sheets for figure in sheet.figures):
        width, height = size(figure.href)
        if abs(figure.area.width / figure.area.height * height / width - 1) > 1e-6:
            yield f"{figure.href} is distorted"


def broken(issue: Issue, paper: Paper, vertical: bool = False) -> list[str]:
    """What is wrong with the sheets of page A1 on this paper."""
    with pytest.MonkeyPatch.context() as patch:
        settings = recorded(patch)
        sheets = compose(issue, "A1", Links(), WholeEms(), size, paper)
    turned = lying(sheets)
    laws = [law for law in LAWS if not (vertical and law is headings_stand_above_their_text)]
    found = [fault for law in laws for fault in law(issue, turned if law in DIRECTED else sheets)]
    found += [*nothing_leaves_the_type_area(sheets, paper), *pictures_keep_their_ratio(sheets)]
    return [*found, *unlevel(settings), *parted(settings)]


CROSS = [
    ([*PAPERS][(at + by) % len(PAPERS)], count, oddity)
    for (at, oddity), (by, count) in product(enumerate(ODDITIES), enumerate(COUNTS))
    if count or oddity == "nothing odd"
]
"""Every oddity with every number of articles, the papers going round: every two of the three meet."""


def test_every_two_of_the_three_meet() -> None:
    for left, right in (("paper", "oddity"), ("paper", "count"), ("oddity", "count")):
        met = {(each[AT[left]], each[AT[right]]) for each in CROSS if each[1]}
        assert len(met) == SIZE_OF[left] * SIZE_OF[right], (left, right)


AT = {"paper": 0, "count": 1, "oddity": 2}
SIZE_OF = {"paper": len(PAPERS), "count": len(COUNTS) - 1, "oddity": len(ODDITIES)}


@pytest.mark.parametrize(("paper", "count", "oddity"), CROSS)
def test_a_page_of_any_kind_keeps_all_laws(paper: str, count: int, oddity: str) -> None:
    assert broken(page(count, oddity), PAPERS[paper]) == []


def in_english(words: str | None) -> str | None:
    """English that is as long in print, with the same unbreakable word at its head; nothing for nothing."""
    return words and english(words)


def english(words: str) -> str:
    """English that is as long in print, with the same unbreakable word at its head."""
    long = "W" * words.count("W") + " " if "WW" in words else ""
    return long + (ENGLISH * (len(words) // 40 + 1))[: 2 * len(words)].strip()


def translated(article: Article) -> Article:
    """The article in English."""
    return replace(
        article,
        kicker=in_english(article.kicker),
        headline=in_english(article.headline),
        deck=in_english(article.deck),
        byline=in_english(article.byline),
        parts=tuple(map(_translated, article.parts)),
    )


def _translated(part: Part) -> Part:
    return replace(
        part,
        blocks=tuple(replace(block, text=english(block.text)) for block in part.blocks),
        jump_lines=tuple(replace(line, text="Continued on Page A2") for line in part.jump_lines),
    )


def in_tongue(issue: Issue, language: str, vertical: bool) -> Issue:
    """The page set as another language sets it."""
    pages = tuple(replace(page, writing_mode=WritingMode.VERTICAL) if vertical else page for page in issue.pages)
    articles = tuple(map(translated, issue.articles)) if language == "en" else issue.articles
    return replace(issue, language=language, pages=pages, articles=articles)


TONGUES = {
    "traditional": ("zh-Hant", False),
    "vertical": ("zh-Hant", True),
    "vertical Japanese": ("ja", True),
    "English": ("en", False),
}
TURNS = [
    (oddity, tongue, COUNTS[1 + (at + by) % 5], [*PAPERS][(2 * at + by) % 4])
    for (at, oddity), (by, tongue) in product(enumerate(ODDITIES), enumerate(TONGUES))
]


@pytest.mark.parametrize(("oddity", "tongue", "count", "paper"), TURNS)
def test_a_page_in_any_tongue_keeps_all_laws(oddity: str, tongue: str, count: int, paper: str) -> None:
    """Every oddity in every tongue, with the numbers of articles and the papers going round."""
    language, vertical = TONGUES[tongue]
    assert broken(in_tongue(page(count, oddity), language, vertical), PAPERS[paper], vertical) == []


def test_a_vertical_page_is_crossed_as_one() -> None:
    (sheet, *_more) = compose(in_tongue(page(7, "ten pictures"), "ja", True), "A1", Links(), WholeEms(), size)
    assert all(line.vertical for line in sheet.lines if line.address.article)
