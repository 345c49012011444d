"""Printed lines put together into units: a paragraph, or the piece of one that stands in one column."""

from __future__ import annotations

from collections.abc import Sequence

from reader.formats.pagetext import forms
from reader.formats.pagetext.columns import SLACK, column_widths, fills
from reader.formats.pagetext.lines import Line
from reader.formats.pagetext.units import Kind, Unit
from reader.text.gluing import glue
from reader.text.sentences import ends_sentence

LONGEST_HEADING = 4  # lines
INDENT = range(2, 9)  # half-width units by which a paragraph may be set in


class Wrapping:
    """One page's lines with their kinds and column widths, and which of them run on into the next."""

    def __init__(self, lines: Sequence[Line], kinds: Sequence[Kind], *, eastern: bool) -> None:
        self._lines, self._kinds, self._eastern = lines, list(kinds), eastern
        running = [line if kind in _RUNNING else None for line, kind in zip(lines, kinds, strict=True)]
        self._columns = column_widths(running, eastern=eastern)
        inside = [line for line, column in zip(lines, self._columns, strict=True) if column]
        indented = sum(line.indent in INDENT for line in inside)
        self._indents = indented >= 2 and indented <= 0.6 * len(inside)
        self._bare_starts = eastern and not self._indents and self._starts_are_short()

    def units(self) -> list[Unit]:
        """All lines, those that run on joined."""
        units: list[Unit] = []
        heading = False
        for at in range(len(self._lines)):
            if at and not heading and self._runs_on(at - 1):
                self._kinds[at], self._columns[at] = Kind.PLAIN, self._columns[at] or self._columns[at - 1]
                units[-1] = self._longer(units[-1], at)
            else:
                heading = self._starts_unindented(at) and self._heads(at)
                units.append(self._unit(at))
        return units

    def column(self, at: int) -> int:
        """The width of the column that a line fills or ends in, 0 for none."""
        return self._columns[at]

    def _unit(self, at: int) -> Unit:
        line = self._lines[at]
        indented = self._indents and line.indent in INDENT
        return Unit(line.text, self._kinds[at], line.after_gap, indented, self._full(at))

    def _longer(self, unit: Unit, at: int) -> Unit:
        text = glue(unit.text, self._lines[at].text, eastern=self._eastern)
        return Unit(text, unit.kind, unit.after_gap, unit.indented, self._full(at), unit.lines + 1)

    def _full(self, at: int) -> bool:
        return fills(self._lines[at], self._columns[at], eastern=self._eastern)

    def _runs_on(self, at: int) -> bool:
        """Whether the line after `at` goes on with its paragraph."""
        line, then = self._lines[at], self._lines[at + 1]
        if self._kinds[at] not in _RUNNING or not self._columns[at] or then.after_gap:
            return False
        if self._kinds[at + 1] is not Kind.PLAIN:
            return self._kinds[at + 1] in _MISTAKEN and self._within(at)
        if then.reach > self._columns[at] + 2 * SLACK + 1 or line.reach > self._columns[at] + 2 * SLACK + 1:
            return False
        if forms.is_dated(then.text) or (self._indents and then.indent in INDENT):
            return False
        if self._is_bare_start(at) and self._full(at + 1):
            return True
        if not self._full(at):
            return not self._eastern and then.text[0].islower() and not ends_sentence(line.text)
        if not self._indents and not self._bare_starts and ends_sentence(line.text) and self._had_room(at):
            return False
        return not (ends_sentence(line.text) and self._begins_anew(at + 1))

    def _had_room(self, at: int) -> bool:
        """Whether more of the text would have fitted into the line, so that it was ended on purpose."""
        word = 1 if self._eastern else 1 + len(self._lines[at + 1].text.split()[0])
        return self._lines[at].reach + word < self._columns[at]

    def _within(self, at: int) -> bool:
        """Whether a line that looks like a byline stands within a sentence that runs through it."""
        if not self._full(at) or ends_sentence(self._lines[at].text):
            return False
        if not fills(self._lines[at + 1], self._columns[at], eastern=self._eastern):
            return False
        return at + 2 < len(self._lines) and self._kinds[at + 2] is Kind.PLAIN and not self._lines[at + 2].after_gap

    def _begins_anew(self, at: int) -> bool:
        """After a full line that ends a sentence: whether the line at `at` is a heading or starts a paragraph."""
        line = self._lines[at]
        if ends_sentence(line.text):
            return False
        if self._is_bare_start(at):
            return True
        if self._indents:
            return self._heads(at)
        then = at + 1
        if self._full(at) or then == len(self._lines):
            return not self._full(at)
        return (
            self._kinds[then] in _AFTER_HEADING or self._lines[then].after_gap or forms.is_dated(self._lines[then].text)
        )

    def _is_bare_start(self, at: int) -> bool:
        """Whether the line is as long as a paragraph's first line without the two squares it was set in by."""
        return self._bare_starts and abs(self._columns[at] - 4 - self._lines[at].reach) <= 1

    def _heads(self, at: int) -> bool:
        """Whether a few lines from `at` on, none set in and none ending a sentence, stand over a paragraph."""
        for place in range(at, min(at + LONGEST_HEADING, len(self._lines))):
            line = self._lines[place]
            if ends_sentence(line.text) or line.indent in INDENT:
                return False
            then = place + 1
            if then == len(self._lines) or self._kinds[then] is not Kind.PLAIN or self._lines[then].after_gap:
                return True
            if self._lines[then].indent in INDENT:
                return True
        return False

    def _starts_unindented(self, at: int) -> bool:
        """Whether a line begins something without being set in, on a page that sets its paragraphs in."""
        if not self._indents or self._lines[at].indent in INDENT:
            return False
        return at == 0 or self._kinds[at - 1] not in _RUNNING or ends_sentence(self._lines[at - 1].text)

    def _starts_are_short(self) -> bool:
        """Whether first lines are two characters short of the column: an extractor dropped their indent."""
        starts = [
            (self._columns[at], self._lines[at].reach)
            for at in range(1, len(self._lines))
            if self._columns[at]
            and self._columns[at - 1]
            and not self._full(at - 1)
            and ends_sentence(self._lines[at - 1].text)
        ]
        short = sum(abs(column - 4 - reach) <= 1 for column, reach in starts)
        return len(starts) >= 3 and short >= 0.6 * len(starts)


_RUNNING = (Kind.PLAIN, Kind.CAPTION)
_MISTAKEN = (Kind.BYLINE, Kind.CREDIT, Kind.RUBRIC)
_AFTER_HEADING = (Kind.BYLINE, Kind.JUMP_FROM)
