"""Arbitrary issues, as the native format can hold them, for hypothesis."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from reader.model.geometry import Region
from reader.model.issue import (
    Article,
    Block,
    BlockRole,
    Figure,
    Furniture,
    FurnitureRole,
    Issue,
    JumpLine,
    Page,
    Part,
    WritingMode,
)

SIGNS = "春水A1 ,.“”——…①　\t\n<>&\"']é한\U00020000"


def _is_text(text: str) -> bool:
    """As the model has it: something, and no white space at its ends."""
    return bool(text) and text == text.strip()


TEXTS = st.text(SIGNS, max_size=12).map(str.strip).filter(_is_text)
LINES = st.text(SIGNS.replace("\n", ""), max_size=8).map(str.strip).filter(_is_text)
MAYBE = st.none() | TEXTS
MODES = st.none() | st.sampled_from(WritingMode)
FRACTIONS = st.floats(0, 0.5, allow_subnormal=False)
SIZES = st.floats(0.001, 0.5)
REGIONS = st.builds(Region, FRACTIONS, FRACTIONS, SIZES, SIZES)
FURNITURE = st.builds(Furniture, st.sampled_from(FurnitureRole), TEXTS)
HREFS = st.sampled_from(["images/1.png", "图/二.jpg", "a & b.png"])
RUNNING = st.builds(Block, st.sampled_from(BlockRole), TEXTS)
CAPTIONS = st.builds(Block, st.sampled_from([BlockRole.CAPTION, BlockRole.CREDIT]), TEXTS)


@st.composite
def parts(draw: st.DrawFn, page: str) -> Part:
    """A part in which no jump line stands within a figure."""
    blocks: list[Block] = []
    figures: list[Figure] = []
    lines: list[JumpLine] = []
    for kind in draw(st.lists(st.sampled_from(["block", "figure", "jump"]), max_size=6)):
        if kind == "block":
            blocks.append(draw(RUNNING))
        elif kind == "jump" and not (figures and figures[-1].stop == len(blocks) == figures[-1].start):
            lines.append(JumpLine(draw(TEXTS), len(blocks)))
        elif kind == "figure":
            start = len(blocks)
            blocks += draw(st.lists(CAPTIONS, max_size=2))
            figures.append(Figure(draw(HREFS), start, len(blocks)))
    return Part(page, tuple(blocks), tuple(lines), tuple(figures), draw(st.none() | REGIONS))


@st.composite
def articles(draw: st.DrawFn, article_id: str, page: str, others: list[str]) -> Article:
    """An article of one part."""
    return Article(
        article_id,
        (draw(parts(page)),),
        rubric=draw(MAYBE),
        kicker=draw(MAYBE),
        headline=draw(MAYBE),
        deck=draw(MAYBE),
        byline=draw(MAYBE),
        rank=draw(st.none() | st.integers(1, 99)),
        style=draw(st.sampled_from([None, "box"])),
        writing_mode=draw(MODES),
        continues=draw(st.none() | st.sampled_from(others)) if others else None,
    )


@st.composite
def issues(draw: st.DrawFn) -> Issue:
    """An issue whose articles are of one part each, in the order of its pages."""
    labels = draw(st.lists(LINES, min_size=1, max_size=3, unique=True))
    pages = tuple(
        Page(
            label,
            draw(st.none() | LINES),
            draw(st.booleans()),
            tuple(draw(st.lists(FURNITURE, max_size=2))),
            draw(st.none() | HREFS),
            draw(MODES),
        )
        for label in labels
    )
    found: list[Article] = []
    for label in labels:
        for _ in range(draw(st.integers(0, 2))):
            others = [article.id for article in found]
            found.append(draw(articles(f"x{len(found)}", label, others)))
    paper, number, edition = draw(MAYBE), draw(MAYBE), draw(MAYBE)
    day = draw(st.none() | st.dates(min_value=date(1609, 1, 1)))
    return Issue(pages, tuple(found), paper, day, number, edition, draw(st.sampled_from([None, "en", "zh-Hant"])))
