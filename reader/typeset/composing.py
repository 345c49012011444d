"""Composing a page of an issue: from its articles to placed sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.errors import NotInIssue
from reader.model.issue import Issue, Page
from reader.model.jump import Links, PartAddress
from reader.typeset.casting import Caster
from reader.typeset.ear import Ear, choose_ear
from reader.typeset.facsimile import facsimile_sheet
from reader.typeset.fitting import Fitted, band_demand, capacity, demand
from reader.typeset.furniture import Furniture, Strip, folio, foot, nameplate
from reader.typeset.geometry import BROADSHEET, Paper
from reader.typeset.grid import Grid, grids, leading
from reader.typeset.measure import Measure, PictureSize
from reader.typeset.placed import Field, JumpArea, PlacedRule, TextAddress
from reader.typeset.placing import HAIRLINE, Placing, place
from reader.typeset.ruling import rules
from reader.typeset.sheet import Sheet
from reader.typeset.slicing import Slot, slots
from reader.typeset.story import Story
from reader.typeset.trees import Trees, fitted_once
from reader.typeset.upending import place_standing
from reader.typeset.vertical import Turn, flow_paper, is_vertical, tier_rules


def compose(
    issue: Issue,
    label: str,
    links: Links,
    measure: Measure,
    picture_size: PictureSize = lambda href: None,
    paper: Paper = BROADSHEET,
    facsimile: bool = True,
    trees: Trees | None = None,
) -> tuple[Sheet, ...]:
    """The sheets of the page printed `label`: at least one, more where its text overflows; no text is left out.

    A page with a picture of itself is that picture, unless `facsimile` is false. What `trees` keep is not searched for
    again; the sheets are the same. Raises NotInIssue where the issue has no such page.
    """
    page = issue.page(label)
    if page is None:
        raise NotInIssue("The issue has no page {label}", label=label)
    scan = facsimile_sheet(issue, page, picture_size, paper) if facsimile else None
    if scan:
        return (scan,)
    caster = Caster(issue, measure, picture_size, links=links)
    return _Composer(caster, page, links, paper, trees).sheets()


BELOW_EAR = 8.0  # points between the band of nameplate and ear and what is below
LEAST_DIVIDED = 200  # em of text below which a story is never divided


@dataclass
class _Composer:
    """Composes one page, sheet after sheet, until all its stories are placed."""

    caster: Caster
    page: Page
    links: Links
    paper: Paper
    trees: Trees | None = None

    @property
    def vertical(self) -> bool:
        """Whether the stories are set in lines down the page; its furniture never is."""
        return is_vertical(self.page, self.caster)

    def sheets(self) -> tuple[Sheet, ...]:
        waiting = (self.caster.turned() if self.vertical else self.caster).stories(self.page)
        made: list[Sheet] = []
        while waiting or not made:
            sheet, waiting = self._sheet(waiting, len(made))
            made.append(sheet)
        return tuple(made)

    def _sheet(self, stories: list[Story], number: int) -> tuple[Sheet, list[Story]]:
        """One sheet, and the stories that are left over."""
        head, band, low = self._furniture(number)
        ear = self._ear(stories, low) if number == 0 else None
        if ear:
            band, stories = Strip(0.0, [], []), [story for story in stories if story is not ear.story]
        choices = list(self._grids(head.height + band.height, low.height))
        trial, stories, taken = self._tried(stories, choices, ear)
        placing = Placing(trial.grid if trial else choices[0])
        if trial:
            self._place(trial, placing)
        if trial and ear:
            band = self._beside(ear, trial, placing)
        if self.vertical:
            Turn(self.paper.width, head.height + band.height).all(placing)
        for strip in (head, band, low):
            placing.lines += strip.lines
            placing.rules += strip.rules
        return self._finished(placing, number), stories[taken:]

    def _tried(
        self, stories: list[Story], choices: Sequence[Grid], ear: Ear | None
    ) -> tuple[Fitted | None, list[Story], int]:
        """What a sheet holds; the stories, the first divided where it alone is too long; how many of them are set."""
        spacing = leading(self.caster.manner)
        taken = self._as_many_as_fit(stories, choices, band_demand(ear, spacing))
        trial = fitted_once(stories[:taken], choices, spacing, self.trees, ear)
        while trial and trial.overflows(spacing) and stories[0].ems > LEAST_DIVIDED:
            stories = [*stories[0].divided(stories[0].ems * trial.share(spacing)), *stories[1:]]
            trial = fitted_once(stories[:1], choices, spacing, self.trees, ear)
        return trial, stories, trial.stories if trial else taken

    def _ear(self, stories: Sequence[Story], low: Strip) -> Ear | None:
        """What stands beside the nameplate of a front page, if anything."""
        furniture = Furniture(self.caster, self.page, self.paper)
        if self.vertical or not furniture.names():
            return None

        def name_height(width: float) -> float:
            return nameplate(furniture, 0.0, 0.0, width).height

        return choose_ear(stories, list(self._grids(0.0, low.height)), self.caster, name_height)

    def _beside(self, ear: Ear, trial: Fitted, placing: Placing) -> Strip:
        """The nameplate at the left of the ear, with a rule between them."""
        grid = trial.grid
        furniture = Furniture(self.caster, self.page, self.paper)
        band = nameplate(furniture, grid.left, grid.top, ear.name_width(grid), trial.band * grid.pitch - BELOW_EAR)
        edge = ear.rule_at(grid)
        band.rules.append(PlacedRule(edge, grid.top, edge, grid.y(trial.band) - BELOW_EAR, HAIRLINE))
        ear.story.forget()
        return band

    def _grids(self, above: float, below: float) -> Iterator[Grid]:
        if self.vertical:
            return grids(flow_paper(self.paper, above, below), 0.0, 0.0, self.caster.manner)
        return grids(self.paper, above, below, self.caster.manner)

    def _furniture(self, number: int) -> tuple[Strip, Strip, Strip]:
        furniture = Furniture(self.caster, self.page, self.paper)
        margin, width = self.paper.margin, self.paper.width - 2 * self.paper.margin
        front = number == 0 and bool(furniture.names())
        empty = Strip(0.0, [], [])
        head = empty if front else folio(furniture, margin, margin, width)
        band = nameplate(furniture, margin, margin, width) if front else empty
        low = foot(furniture, margin, self.paper.height - margin, width) if number == 0 else empty
        return head, band, low

    def _as_many_as_fit(self, stories: Sequence[Story], choices: Sequence[Grid], band: float) -> int:
        """How many stories the smallest type may hold, by estimate; at least one."""
        spacing = leading(self.caster.manner)
        room = max(map(capacity, choices)) * spacing.best / spacing.least - band
        taken = 0
        for story in stories:
            room -= demand(story, spacing)
            if room < 0 and taken:
                break
            taken += 1
        return taken

    def _place(self, trial: Fitted, placing: Placing) -> None:
        grid = trial.grid
        height = min(grid.rows - trial.band, trial.division.rows + round(trial.division.elastic))
        taken = list(slots(trial.division.tree, 0, trial.band, height))
        if trial.ear:
            taken.append(Slot(trial.ear, grid.columns - trial.ear.span, 0, trial.band))
        placing.rules += rules(taken, grid)
        for slot in taken:
            (place_standing if slot.shape.standing else place)(slot, placing)
            if self.vertical:
                placing.rules += tier_rules(slot, grid)
        for slot in taken:
            slot.shape.story.forget()

    def _finished(self, placing: Placing, number: int) -> Sheet:
        sheet = self._sheet_of(placing, number)
        placing.jumps += self._pointers(sheet)
        return self._sheet_of(placing, number)

    def _sheet_of(self, placing: Placing, number: int) -> Sheet:
        return Sheet(
            self.page.label,
            number,
            self.paper.width,
            self.paper.height,
            tuple(placing.lines),
            tuple(placing.rules),
            tuple(placing.boxes),
            tuple(placing.figures),
            tuple(placing.articles),
            tuple(placing.jumps),
        )

    def _pointers(self, sheet: Sheet) -> Iterator[JumpArea]:
        """The areas of jumps that stand inside the text."""
        for room in sheet.articles:
            for link in self.links.of(PartAddress(room.article, room.part)):
                if link.place:
                    block, start, stop = link.place
                    address = TextAddress(room.article, room.part, Field.BLOCK, block)
                    for area in sheet.rects(address, start, stop):
                        yield JumpArea(area, room.article, room.part, place=link.place)
