"""How the reader wants articles set: the size, the face, the air between lines and paragraphs, the measure."""

from __future__ import annotations

from dataclasses import dataclass

from reader.settings import Settings
from reader.typeset.measure import Family

LINES = {"close": 150, "usual": 175, "wide": 210}  # percent of the type size, for Chinese
MEASURES = {"narrow": 26, "usual": 36, "wide": 52}  # ems
GAPS = {"none": 0.0, "usual": 1.0, "wide": 3.0}  # times the usual air between paragraphs


@dataclass(frozen=True, slots=True)
class Typography:
    """`points` is the size of running text, `lines` the height of a line in percent, `measure` the column's width in
    ems at most, `gap` how many times the usual air stands between paragraphs.
    """

    points: int = 16
    family: Family = Family.SERIF
    lines: int = LINES["usual"]
    measure: int = MEASURES["usual"]
    gap: float = GAPS["usual"]


def typography(settings: Settings) -> Typography:
    """As the settings say."""
    return Typography(
        settings.article_points,
        Family.SANS if settings.article_face == "sans" else Family.SERIF,
        LINES[settings.article_lines],
        MEASURES[settings.article_measure],
        GAPS[settings.article_gap],
    )
