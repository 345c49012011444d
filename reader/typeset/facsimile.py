"""A page that the source has a picture of: the picture is the sheet, the regions of its articles lie over it."""

from __future__ import annotations

from reader.model.issue import Issue, Page
from reader.typeset.geometry import Area, Paper
from reader.typeset.measure import PictureSize
from reader.typeset.placed import ArticleArea, PlacedFigure
from reader.typeset.sheet import Sheet


def facsimile_sheet(issue: Issue, page: Page, picture_size: PictureSize, paper: Paper) -> Sheet | None:
    """The page's picture as a sheet as wide as the paper, in its own proportions; None where it cannot be had."""
    size = picture_size(page.facsimile) if page.facsimile else None
    if page.facsimile is None or size is None:
        return None
    width, height = paper.width, paper.width * size[1] / size[0]
    areas = []
    for article, number in issue.on_page(page.label):
        region = article.parts[number].region
        if region:
            place = Area(region.x * width, region.y * height, region.width * width, region.height * height)
            areas.append(ArticleArea(place, article.id, number))
    figure = PlacedFigure(Area(0, 0, width, height), page.facsimile, "", 0, 0)
    return Sheet(page.label, 0, width, height, figures=(figure,), articles=tuple(areas))
