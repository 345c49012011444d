"""Choosing the grid and the division of a sheet: which type size makes the page exactly full."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from reader.typeset.ear import Ear
from reader.typeset.grid import BEST, GUTTER, Grid, Leading
from reader.typeset.modules import Shape
from reader.typeset.slicing import Division, divide
from reader.typeset.story import Story

TRIALS = 3  # grids that are tried in full
FULL = 0.98  # of the page that a good estimate fills
AREAS = {1: 600.0, 2: 330.0, 3: 170.0, 4: 70.0}  # em² of heading and air, by level
SIZE_COST, FILL_COST, GOOD = 1.1, 60.0, 18.0
USUAL = 4  # em below the widest measure: all of these are tried where they may fill the sheet
LEAST_FILL, MOST_FILL = 0.84, 1.16
HOPELESS = 1.25  # times what the smallest type holds
CORRECTIONS = 5  # of the leading
BEHIND = 10.0  # by which a first division costs more than the best that there is, and will never be the best itself
SMALL = 9.3  # points to the em at most, where a page is too full for anything larger


@dataclass(frozen=True, slots=True)
class Fitted:
    """A grid with as many rows as the sheet gets, and the division that fills it, below a band of `band` rows.

    The band holds the nameplate and the ear, where there is one.
    """

    grid: Grid
    division: Division
    cost: float
    stories: int  # that it holds, counted from the first
    band: int = 0
    ear: Shape | None = None

    def overflows(self, spacing: Leading) -> bool:
        """Whether the lines would stand closer than they may."""
        return self.closeness(spacing) < 1 - 1e-6

    def closeness(self, spacing: Leading) -> float:
        """How far apart the lines would stand, of what they must at least."""
        return self.grid.pitch / self.grid.em / spacing.least

    def share(self, spacing: Leading) -> float:
        """How much of the text the sheet would hold, with a little to spare."""
        return min(0.9, 0.94 * self.closeness(spacing))


def demand(story: Story, spacing: Leading) -> float:
    """The area that a story takes, estimated, in em²."""
    head = AREAS[story.level] if story.heading else 12.0
    pictures = sum((PICTURE_WIDTHS[story.level] ** 2) / picture.ratio + 40 for picture in story.pictures)
    gutters = 1.0 + GUTTER / 16
    return head + pictures + 1.1 * gutters * (story.ems * 1.08 + 8 * len(story.flow)) * spacing.best


def band_demand(ear: Ear | None, spacing: Leading) -> float:
    """The area of a band with an ear, of which the nameplate takes about half, estimated, in em²."""
    return 2 * demand(ear.story, spacing) if ear else 0.0


PICTURE_WIDTHS = {1: 40, 2: 30, 3: 24, 4: 16}


def capacity(grid: Grid) -> float:
    """The area of a sheet in em²."""
    return grid.width * grid.height / grid.em**2


def _ranked(need: float, choices: Sequence[Grid]) -> list[Grid]:
    """The grids in the order in which they promise to fit so many em²."""

    def promise(grid: Grid) -> float:
        fill = need / capacity(grid)
        return FILL_COST * (fill - FULL) ** 2 * (2.5 if fill > FULL else 1.0) + taste(grid)

    return sorted(choices, key=promise)


def taste(grid: Grid) -> float:
    """What a grid costs for its type size and measure alone."""
    return SIZE_COST * abs(grid.em - BEST) + 0.3 * max(0, grid.measure - grid.widest)


def fitted(
    stories: Sequence[Story], choices: Sequence[Grid], spacing: Leading, ear: Ear | None = None
) -> Fitted | None:
    """The best of a few promising grids; what the first one really takes corrects the estimate for the others."""
    found = _trials(stories, choices, spacing, ear)
    found += _others(stories, choices, spacing, found, ear)
    if all(trial.overflows(spacing) for trial in found):
        found += _trials(stories, [grid.tightened() for grid in choices if grid.em <= SMALL], spacing, ear)
    good = [trial for trial in found if not trial.overflows(spacing)]
    return min(good or found, key=lambda trial: trial.cost, default=None)


def fitted_first(
    stories: Sequence[Story], choices: Sequence[Grid], spacing: Leading, ear: Ear | None = None
) -> Fitted | None:
    """What `fitted` finds for as many of the first stories as the sheet holds; for one, it may overflow.

    How far the lines of a trial are too close says how many to try next; once some fit, what is between is halved.
    """
    best = trial = fitted(stories, choices, spacing, ear)
    held, spilt = 0, len(stories)
    while trial and spilt - held > 1 and (held or trial.overflows(spacing)):
        middle = (held + spilt) // 2 if held else max(1, min(spilt - 1, round(spilt * trial.closeness(spacing))))
        trial = fitted(stories[:middle], choices, spacing, ear)
        if trial is None or middle == 1 or not trial.overflows(spacing):
            held, best = middle, trial
        else:
            spilt = middle
    return best


def _trials(stories: Sequence[Story], choices: Sequence[Grid], spacing: Leading, ear: Ear | None) -> list[Fitted]:
    need = sum(demand(story, spacing) for story in stories) + band_demand(ear, spacing)
    found: list[Fitted] = []
    left = list(choices)
    while left and len(found) < TRIALS:
        grid = _ranked(need, left)[0]
        left.remove(grid)
        trial = fit_grid(stories, grid, spacing, ear, _worth(found, spacing))
        if trial is None:
            continue
        need = (trial.division.rows + trial.band) * spacing.best * grid.em / grid.height * capacity(grid)
        found.append(trial)
        good = trial.cost < GOOD and not trial.overflows(spacing)
        if good or need > HOPELESS * max(map(capacity, choices)):
            break
    return found


def _others(
    stories: Sequence[Story], choices: Sequence[Grid], spacing: Leading, found: list[Fitted], ear: Ear | None
) -> list[Fitted]:
    """The other grids of a usual measure that the best trial so far promises to fill, tried in full."""
    good = [trial for trial in found if not trial.overflows(spacing)]
    if not good:
        return []
    best = min(good, key=lambda trial: trial.cost)
    need = (best.division.rows + best.band) * spacing.best * best.grid.em / best.grid.height * capacity(best.grid)
    tried = {(trial.grid.columns, trial.grid.measure) for trial in found}
    left = [
        grid
        for grid in choices
        if grid.widest - USUAL <= grid.measure <= grid.widest
        and (grid.columns, grid.measure) not in tried
        and LEAST_FILL <= need / capacity(grid) <= MOST_FILL
    ]
    others: list[Fitted] = []
    for grid in left:
        trial = fit_grid(stories, grid, spacing, ear, _worth([*good, *others], spacing))
        others += [trial] if trial else []
    return others


def _worth(found: Sequence[Fitted], spacing: Leading) -> float:
    """What a first division may cost at most to be worth correcting."""
    return BEHIND + min((trial.cost for trial in found if not trial.overflows(spacing)), default=inf)


def fit_grid(
    stories: Sequence[Story], grid: Grid, spacing: Leading, ear: Ear | None = None, worth: float = inf
) -> Fitted | None:
    """One grid with the leading that fills it: found, then corrected, since headings and pictures depend on it; not
    corrected where it costs more than `worth`.

    Only a division that was made for rows at most as high as those it gets leaves room for them.
    """
    best, is_sound = None, False
    for _ in range(CORRECTIONS):
        side = ear.shape(grid) if ear else None
        band = max(side.rows, ear.name_rows(grid)) if ear and side else 0
        found = divide(stories, grid, spacing, band)
        if found is None or (ear and not side):
            break
        cost, division = found
        rows = max(division.rows + band, round(grid.height / (grid.em * spacing.most)))
        holds = rows <= grid.rows
        if is_sound and not holds:
            break
        best = Fitted(grid.with_rows(rows), division, cost + taste(grid), len(stories), band, side)
        is_sound = holds
        if (holds and grid.rows - rows <= 1) or best.cost > worth or _is_hopeless(best, stories, spacing):
            break
        grid = grid.with_rows(rows)
    return best


def _is_hopeless(trial: Fitted, stories: Sequence[Story], spacing: Leading) -> bool:
    """Whether fewer stories will be tried anyhow."""
    return len(stories) > 1 and trial.overflows(spacing)
