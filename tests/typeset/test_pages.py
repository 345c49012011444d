"""All kinds of pages that a reader may open, held against all the laws of a composed page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.model.issue import Article, Block, BlockRole, Figure, Furniture, FurnitureRole, Issue, JumpLine, Part
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.geometry import A3, A4, TABLOID, Paper
from reader.typeset.placed import Field, Ink, PlacedLine
from tests.typeset.laws import broken_laws
from tests.typeset.pages import SENTENCE, an_issue, pictured, story
from tests.typeset.wholeems import WholeEms

ENGLISH = "The river has fallen three feet and the herons are back on the bar; “nobody expected them,” she said. "
TRADITIONAL = "澄江的水退下去三尺，灘地上長出了新草；白鷺也跟著回來了。「誰也沒有想到」，他說。"
JAPANESE = "川の水が三尺ほど引いて、洲には若草が生え、鷺も戻ってきた。「だれも思わなかった」と彼は言う。"
KOREAN = "강물이 석 자나 줄자 모래톱에 새 풀이 돋고 백로도 돌아왔다. “아무도 몰랐다”고 그가 말했다. "


def sized(width: int, height: int) -> Callable[[str], tuple[int, int] | None]:
    """Every picture has this size."""
    return lambda href: (width, height)


def several(count: int) -> Issue:
    """Articles of mixed length: a lead with picture and jump, boxes, briefs, and some without a headline."""
    articles = []
    for number in range(count):
        match number % 5:
            case 0:
                articles.append(pictured(number, jump="下转A2版①"))
            case 3:
                articles.append(story(number, 260, style="box", rubric="一线传真"))
            case 4:
                articles.append(story(number, 90))
            case _:
                articles.append(story(number, 350 + 70 * number % 400, deck="滩地上的新草", kicker="江边"))
    ranked = [replace(article, rank=1 if at == 0 else None) for at, article in enumerate(articles)]
    return an_issue(*ranked)


def with_pictures(count: int) -> Issue:
    """One article with so many pictures, each with a caption."""
    blocks = [Block(BlockRole.PARAGRAPH, SENTENCE * 5) for _ in range(4)]
    blocks += [Block(BlockRole.CAPTION, f"图{number}为白鹭飞过新滩，岸上的人放下了活。") for number in range(count)]
    figures = tuple(Figure(f"images/{number}.png", 4 + number, 5 + number) for number in range(count))
    gallery = Article("a1-1", (Part("A1", tuple(blocks), (), figures),), headline="水退三尺鹭归来", rank=1)
    return an_issue(gallery, story(2, 400), story(3, 500))


def crossheaded() -> Issue:
    """An article with a crosshead after every paragraph, and a jump line at its end."""
    blocks = []
    for number in range(14):
        blocks.append(Block(BlockRole.CROSSHEAD, f"水退之后的第{number}天"))
        blocks.append(Block(BlockRole.PARAGRAPH, SENTENCE * (1 + number % 4)))
    part = Part("A1", tuple(blocks), (JumpLine("下转A2版", len(blocks)),))
    return an_issue(Article("a1-1", (part,), headline="水退三尺鹭归来", rank=1), story(2, 300), story(3, 600))


def continued() -> Issue:
    """A page of articles that come from elsewhere, and go on elsewhere."""
    articles = []
    for number in range(4):
        blocks = (Block(BlockRole.PARAGRAPH, SENTENCE * 5), Block(BlockRole.PARAGRAPH, SENTENCE * (3 + number)))
        lines = (JumpLine(f"上接A{number}版", 0), JumpLine(f"下转A{number + 2}版", 2))
        articles.append(Article(f"a1-{number}", (Part("A1", blocks, lines),), headline="续文" if number % 2 else None))
    return an_issue(*articles)


def in_language(language: str, sentence: str, headline: str) -> Issue:
    """Six articles in another language."""
    articles = [
        Article(
            f"a1-{number}",
            (Part("A1", tuple(Block(BlockRole.PARAGRAPH, (sentence * 4).strip()) for _ in range(2 + number % 3))),),
            headline=headline,
            rank=1 if number == 0 else None,
        )
        for number in range(6)
    ]
    return an_issue(*articles, language=language)


def furnished() -> Issue:
    """A front page with all its furniture."""
    return an_issue(
        *several(5).articles,
        furniture=(
            Furniture(FurnitureRole.NAMEPLATE, "江声日报"),
            Furniture(FurnitureRole.DATE_LINE, "2026年3月5日　今日8版"),
            Furniture(FurnitureRole.ADVERTISEMENT, "公益广告：江边像家的客厅，请把鱼线收好。"),
            Furniture(FurnitureRole.OTHER, "样报：所载人物、地名全部虚构。"),
            Furniture(FurnitureRole.FOLIO, "A1 要闻　江声日报"),
        ),
    )


def wordy(text: str) -> Issue:
    """An article with this paragraph beside two others."""
    odd = Article("a1-9", (Part("A1", (Block(BlockRole.PARAGRAPH, text),)),), headline="怪字")
    return an_issue(story(1, 400, rank=1), odd, story(3))


PAGES = {
    "no article": an_issue(),
    "one article": several(1),
    "three articles": several(3),
    "seven articles": several(7),
    "twelve articles": several(12),
    "twenty articles": several(20),
    "nine thousand characters": an_issue(story(1, 9000, rank=1)),
    "nine thousand characters among others": an_issue(story(1, 9000, rank=1), *(story(n, 300) for n in range(2, 6))),
    "a headline of two hundred characters": an_issue(
        story(1, 600, headline=(SENTENCE * 9)[:200], rank=1), story(2), story(3)
    ),
    "a long headline over a brief": an_issue(story(1, 700, rank=1), story(2, 60, headline=(SENTENCE * 9)[:120])),
    "an unbreakable word": wordy("江边有" + "W" * 24 + "一处。" + SENTENCE),
    "a word of sixty letters": wordy("W" * 60),
    "nothing but marks": wordy("，。、；：？！”）》" * 12),
    "nothing but opening marks": wordy("“（《" * 20),
    "nothing but a dash": wordy("——" * 40),
    "emoji and rare characters": wordy("江边𠮷野家👩‍🚀🇨🇳，𠀀𪚥龘。" * 12),
    "verse": wordy("江水退\n白鹭来\n新草三寸\n\n春风又一年"),
    "seven pictures": with_pictures(7),
    "crossheads": crossheaded(),
    "continued articles": continued(),
    "furniture": furnished(),
    "only briefs": an_issue(*(story(number, 70) for number in range(9))),
    "only boxes": an_issue(*(story(number, 300, style="box", rubric="一线传真") for number in range(5))),
    "no headlines": an_issue(*(story(number, 400, headline=None) for number in range(4))),
    "headlines without text": an_issue(*(story(number, 0) for number in range(4))),
    "English": in_language("en", ENGLISH, "Herons come back to the bar as river falls"),
    "traditional Chinese": in_language("zh-Hant", TRADITIONAL, "水退三尺鷺歸來"),
    "Japanese": in_language("ja", JAPANESE, "水引いて鷺もどる"),
    "Korean": in_language("ko", KOREAN, "물 빠지자 백로 돌아오다"),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_keeps_all_laws(name: str) -> None:
    issue = PAGES[name]
    assert broken_laws(issue, compose(issue, "A1", Links(), WholeEms(), sized(1200, 800))) == []


@pytest.mark.parametrize("paper", [TABLOID, A3, A4], ids=["tabloid", "a3", "a4"])
@pytest.mark.parametrize("name", ["one article", "seven articles", "crossheads", "furniture", "English"])
def test_a_page_keeps_all_laws_on_smaller_paper(name: str, paper: Paper) -> None:
    issue = PAGES[name]
    assert broken_laws(issue, compose(issue, "A1", Links(), WholeEms(), sized(1200, 800), paper)) == []


SIZES = {"portrait": (600, 1100), "tower": (200, 2400), "square": (900, 900), "very wide": (3000, 300), "dot": (1, 1)}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 3])
def test_pictures_of_any_shape_keep_all_laws(size: str, count: int) -> None:
    issue = with_pictures(count)
    assert broken_laws(issue, compose(issue, "A1", Links(), WholeEms(), sized(*SIZES[size]))) == []


def test_a_law_that_is_broken_is_named() -> None:
    """The laws see what they are for: each of these sheets is spoilt in one way."""
    issue = several(5)
    (sheet,) = compose(issue, "A1", Links(), WholeEms(), sized(1200, 800))
    first = next(line for line in sheet.lines if line.address.article)
    figure = sheet.figures[0]
    away = replace(figure, area=replace(figure.area, y=figure.area.y + 60))
    jump = next(line for line in sheet.lines if line.address.field is Field.JUMP)
    others = tuple(line for line in sheet.lines if line is not jump)
    body = [line for line in sheet.lines if line.address.field is Field.BLOCK and line.ink is Ink.TEXT]
    lowest = [line for line in sheet.lines if line is not body[-1]]
    spoilt = {
        "every_character_stands_once": replace(sheet, lines=tuple(line for line in sheet.lines if line is not first)),
        "lines_and_pictures_stand_apart": replace(sheet, lines=(*sheet.lines, replace(first, x=first.x + 1))),
        "nothing_leaves_the_paper": replace(sheet, height=sheet.height / 2),
        "captions_stand_under_their_picture": replace(sheet, figures=(away,)),
        "boxes_hold_their_articles": replace(sheet, boxes=()),
        "jump_lines_end_their_columns": replace(sheet, lines=(*others, replace(jump, x=jump.x - 9))),
        "columns_share_a_baseline_grid": replace(sheet, lines=(*lowest, _lowered(body[-1]))),
        "texts_read_forward": replace(sheet, lines=sheet.lines[::-1]),
        "sheets_are_numbered": replace(sheet, number=3),
    }
    for law, wrong in spoilt.items():
        assert law in {fault.partition(":")[0] for fault in broken_laws(issue, [wrong])}


def _lowered(line: PlacedLine) -> PlacedLine:
    return replace(line, y=line.y + 4)
