"""One page of each kind of newspaper is to look as it did.

To take the pictures anew after a wanted change: JUMPLINE_UPDATE_SNAPSHOTS=1 pytest tests/gui/test_snapshots.py
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage

from reader.formats.source import open_source
from reader.gui.fontlists import SERIF, region
from reader.gui.pageview.palette import DARK, LIGHT, Palette
from reader.gui.rendering import render_page
from reader.model.issue import Article, Block, BlockRole, Furniture, FurnitureRole, Issue, JumpLine, Part, WritingMode
from reader.model.jump import Links
from reader.services.opening import OpenIssue
from tests.typeset.pages import an_issue, pictured, story

SNAPSHOTS = Path(__file__).parent / "snapshots"
GRID = 12  # pixels to the side of a field whose mean grey is compared: rasterisers differ in single pixels
MOST_DIFFERENT = 14  # of 255, in any field
DPI = 40
FONTS = {
    "zh-Hans": "Noto Serif CJK SC",
    "zh-Hant": "Noto Serif CJK TC",
    "ja": "Noto Serif CJK JP",
    "en": "Noto Serif CJK JP",
}
"""The fonts in which the pictures were taken."""


def piece(number: int, headline: str, words: str, jump: str = "", **fields: Any) -> Article:
    """An article of two paragraphs alike, with a jump line perhaps."""
    blocks = (Block(BlockRole.PARAGRAPH, words), Block(BlockRole.PARAGRAPH, words))
    lines = (JumpLine(jump, len(blocks)),) if jump else ()
    return Article(f"a1-{number}", (Part("A1", blocks, lines),), headline=headline, **fields)


def simplified() -> Issue:
    """A page with a picture, a crosshead, a box and a jump line."""
    return an_issue(pictured(1, jump="下转A2版①"), story(2, 300), story(3, 260, style="box", rubric="一线传真"))


def traditional() -> Issue:
    """A page set vertically, under its name."""
    words = "渡輪「海鷗三號」今晨6時10分首航，全程22分鐘；船長說：「順風也要兩個鐘頭的日子，過去了。」"
    stories = (
        piece(1, "「海鷗三號」今晨首航", words * 5, "下轉A2版", byline="記者柯以誠"),
        piece(2, "茶農趕早", words * 3),
        piece(3, "總圖書館夜讀到十二點", words * 2, style="box"),
    )
    name = (Furniture(FurnitureRole.NAMEPLATE, "海天時報"), Furniture(FurnitureRole.DATE_LINE, "2026年3月5日"))
    return vertical(an_issue(*stories, furniture=name, language="zh-Hant"))


def japanese() -> Issue:
    """A page set vertically, with small kana, long vowels and figures of two digits."""
    words = "港の新しいフェリーが５日、初めて島へ渡った。所要は22分。「ゆっくり行けばいいさ」と船長はいった。"
    return vertical(
        an_issue(piece(1, "新フェリー、島へ", words * 6, "３面に続く"), piece(2, "春の茶", words * 3), language="ja")
    )


def english() -> Issue:
    """A page of words between rules, with a kicker and a deck."""
    words = "The board will hear objections to the levy until 30 April, and settle its scale in June; ‘you may look.’ "
    stories = (
        piece(1, "Harbour asks $450 of small boats", words * 8, "Continued on Page A5", byline="By Edie Marchant"),
        piece(2, "Tide turn it round", words * 5, rubric="Netball"),
        piece(3, "Try the ebb, and a little patience", words * 4, style="box"),
    )
    return an_issue(*stories, language="en")


def vertical(issue: Issue) -> Issue:
    """The issue, its page in columns from right to left."""
    return replace(issue, pages=tuple(replace(page, writing_mode=WritingMode.VERTICAL) for page in issue.pages))


PAGES = {
    "simplified": (simplified(), LIGHT),
    "night": (simplified(), DARK),
    "traditional": (traditional(), LIGHT),
    "japanese": (japanese(), LIGHT),
    "english": (english(), LIGHT),
}


def picture(folder: Path, issue: Issue, palette: Palette) -> QImage:
    """Page A1 as written to a file and read again; its pictures are one blue."""
    (folder / "images").mkdir()
    heron = QImage(300, 200, QImage.Format.Format_RGB32)
    heron.fill(0xFF204060)
    heron.save(str(folder / "images" / "heron.png"))
    render_page(OpenIssue("native", issue, Links(), open_source([folder])), "A1", DPI, folder / "page.png", palette)
    return QImage(str(folder / "page.png"))


def fields(image: QImage) -> list[list[float]]:
    """The mean grey of every field of the picture."""
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = range(0, small.height() - GRID + 1, GRID)
    columns = range(0, small.width() - GRID + 1, GRID)
    data, step = bytes(small.constBits()), small.bytesPerLine()
    return [
        [sum(sum(data[at * step + x : at * step + x + GRID]) for at in range(y, y + GRID)) / GRID**2 for x in columns]
        for y in rows
    ]


def difference(image: QImage, other: QImage) -> float:
    """How far the greys of any field lie apart, of 255."""
    pairs = zip(fields(image), fields(other), strict=True)
    return max(abs(a - b) for row, beside in pairs for a, b in zip(row, beside, strict=True))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did(name: str, tmp_path: Path, qapp: QGuiApplication) -> None:
    issue, palette = PAGES[name]
    font, known = FONTS[issue.language or ""], QFontDatabase.families()
    if next((family for family in SERIF[region(issue.language or "")] if family in known), None) != font:
        pytest.skip(f"the picture was taken with {font}")
    image, kept = picture(tmp_path, issue, palette), SNAPSHOTS / f"{name}.png"
    if os.environ.get("JUMPLINE_UPDATE_SNAPSHOTS"):
        image.convertToFormat(QImage.Format.Format_Grayscale8).save(str(kept))
    before = QImage(str(kept))
    assert (image.width(), image.height()) == (before.width(), before.height())
    assert difference(image, before) <= MOST_DIFFERENT


def test_no_two_of_the_pages_look_alike() -> None:
    kept = [QImage(str(SNAPSHOTS / f"{name}.png")) for name in PAGES]
    assert all(difference(one, other) > MOST_DIFFERENT for one in kept for other in kept if one is not other)
