"""How evenly the lines of 江声日报 are set at 17 em, beside those that QTextDocument makes of the same text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QTextDocument, QTextLine, QTextOption
from PySide6.QtWidgets import QApplication

from reader.formats import open_issue
from reader.gui.fontlists import families
from reader.gui.measure import QtMeasure
from reader.model.issue import BlockRole
from reader.typeset.characters import Tradition
from reader.typeset.lines import Line, fit
from reader.typeset.measure import Face, Family
from reader.typeset.paragraph import Prepared, prepare
from tests.benchmarks.figure import Figure, milliseconds, specimen

CHARACTERS, MEASURE, INDENT = 8000, 17, 2.0
PIXELS = 64  # to the em, so that what Qt rounds to pixels is small
STRAY = 0.002  # em below which nothing has opened
FACE = Face(Family.SERIF, False, "zh-Hans")


class Opened(NamedTuple):
    """A line that is not the last of its paragraph: em that it was opened, and the gaps that could open."""

    em: float
    gaps: int

    @property
    def each(self) -> float:
        """Em per gap."""
        return self.em / max(1, self.gaps)


@cache
def paragraphs() -> tuple[str, ...]:
    """The paragraphs of the specimen, as far as the first characters."""
    issue = open_issue([specimen()]).issue
    blocks = [block for article in issue.articles for part in article.parts for block in part.blocks]
    taken: list[str] = []
    left = CHARACTERS
    for block in blocks:
        if block.role is BlockRole.PARAGRAPH and left > 0:
            taken.append(block.text[:left])
            left -= len(taken[-1])
    return tuple(taken)


@cache
def _application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


@cache
def prepared() -> tuple[Prepared, ...]:
    """The paragraphs in the fonts of the window."""
    _application()
    measure = QtMeasure()
    return tuple(prepare(words, FACE, Tradition.HANS, measure) for words in paragraphs())


@cache
def our_lines() -> tuple[Opened, ...]:
    """The lines of the typesetter."""
    return tuple(_opened(text, line) for text in prepared() for line in fit(text, MEASURE, INDENT)[:-1])


def _opened(text: Prepared, line: Line) -> Opened:
    rules = text.rules[line.start : line.stop - 1]
    return Opened(max(0.0, line.adjust), sum(rule is None or rule.stretches for rule in rules))


@cache
def qt_lines() -> tuple[Opened, ...]:
    """The lines of a justified QTextDocument with the same font, width and indent."""
    _application()
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    try:
        return tuple(line for words in paragraphs() for line in _lines_of(_document(words), _document(words, False)))
    finally:
        QLocale.setDefault(before)


def _document(words: str, justified: bool = True) -> QTextDocument:
    font = QFont(families(FACE))
    font.setPixelSize(PIXELS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    option = QTextOption()
    option.setAlignment(QTextOption().alignment().AlignJustify if justified else QTextOption().alignment().AlignLeft)
    document = QTextDocument("\u3000\u3000" + words)
    document.setDefaultFont(font)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setTextWidth(MEASURE * PIXELS)
    document.size()
    return document


def _lines_of(justified: QTextDocument, natural: QTextDocument) -> Iterator[Opened]:
    """Each line but the last beside itself without justification: the gaps are those that Qt did open."""
    layout, flush = justified.firstBlock().layout(), natural.firstBlock().layout()
    for number in range(layout.lineCount() - 1):
        steps = list(zip(_steps(layout.lineAt(number)), _steps(flush.lineAt(number)), strict=True))
        opened = [wide - narrow for wide, narrow in steps if wide - narrow > STRAY]
        yield Opened(sum(opened), len(opened))


def _steps(line: QTextLine) -> list[float]:
    first = line.textStart()
    places = [_x(line, at) for at in range(first, first + line.textLength() + 1)]
    return [(right - left) / PIXELS for left, right in pairwise(places)]


def _x(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)
    assert isinstance(found, tuple)  # the stubs do not say so
    return float(found[0])


def share(lines: tuple[Opened, ...]) -> float:
    """Of the lines, those with a gap wider than natural."""
    return sum(line.em > STRAY for line in lines) / len(lines)


def mean(lines: tuple[Opened, ...]) -> float:
    """Em added to a gap, over the lines that have one."""
    wide = [line.each for line in lines if line.em > STRAY]
    return sum(wide) / len(wide)


def largest(lines: tuple[Opened, ...]) -> float:
    """Em added to each gap of the loosest line."""
    return max(line.each for line in lines)


def _breaking() -> float:
    texts = prepared()
    return milliseconds(lambda: [fit(text, MEASURE, INDENT) for text in texts])


FIGURES = (
    Figure("stretched_share", "fraction", 0.24, lambda: share(our_lines())),
    Figure("mean_gap_em", "em", 0.04, lambda: mean(our_lines())),
    Figure("max_gap_em", "em", 0.15, lambda: largest(our_lines())),
    Figure("qt_stretched_share", "fraction", 0.24, lambda: share(qt_lines())),
    Figure("qt_mean_gap_em", "em", 0.04, lambda: mean(qt_lines())),
    Figure("qt_max_gap_em", "em", 0.15, lambda: largest(qt_lines())),
    Figure("break_lines_ms", "ms", 5, _breaking),
)
"""The gaps of a line are those that may open, or for Qt those that did; last lines of paragraphs are left out."""
