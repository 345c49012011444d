"""From units to articles: each heading, paragraph, caption and jump line finds the article it belongs to.

An extractor gives a page column by column, so one article may be interrupted by another; it is taken up again where a
text has no heading of its own and the article before it is closed, or where it ends a sentence that broke off.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from reader.errors import Sentence, sentence
from reader.formats.pagetext import forms
from reader.formats.pagetext.drafts import Draft
from reader.formats.pagetext.headings import Surroundings, announces_briefs, assign, new_from, printed, stanzas
from reader.formats.pagetext.kinship import Kinship
from reader.formats.pagetext.resting import belongs, breaks_off, rest_like, same_item, starts_paragraph
from reader.formats.pagetext.roles import DASH
from reader.formats.pagetext.units import HEADS, TEXT, Kind, Unit
from reader.model.issue import BlockRole
from reader.text.sentences import ends_sentence

SURE_REST = 2.0
QUOTED = 16  # characters of a text in a warning
LOOK_AHEAD = 30  # units up to the next heading
LOOK_BACK = 12  # articles that may still be open


class Assembly:
    """The articles of one page, growing unit by unit."""

    def __init__(self, *, eastern: bool) -> None:
        self.drafts: list[Draft] = []
        self.warnings: list[Sentence] = []
        self._eastern = eastern
        self._current: Draft | None = None
        self._waiting: list[Unit] = []
        self._briefs = False
        self._kinship = Kinship(())
        self._resuming: tuple[Unit, Draft] | None = None

    def take(self, units: Sequence[Unit]) -> None:
        """All units of the page in their order, furniture left out."""
        self._kinship = Kinship(unit.text for unit in units)
        at = 0
        while at < len(units):
            at += self._run(units, at) if units[at].kind in HEADS else self._one(units, at)
        for unit in self._waiting:
            self._stray(unit)

    def _run(self, units: Sequence[Unit], at: int) -> int:
        """Headings that follow one another, and how many they are."""
        stop = at
        while stop < len(units) and units[stop].kind in HEADS:
            stop += 1
        run = units[at:stop]
        start = new_from(run, self._about(run, units[stop : stop + LOOK_AHEAD]))
        self._inside(run[:start], over=start == len(run) and stop < len(units))
        if start < len(run):
            self._resuming = self._resumes(run, units[stop : stop + LOOK_AHEAD])
            self._begin(run[start:])
        return len(run)

    def _resumes(self, run: Sequence[Unit], after: Sequence[Unit]) -> tuple[Unit, Draft] | None:
        """The text under this heading that takes up the one article that broke off before it, if one does."""
        broken = [draft for draft in self.drafts[-LOOK_BACK:] if draft.broken_off and not draft.closed]
        texts = list(takewhile(lambda unit: unit.kind in (*TEXT, *_PICTURE, Kind.BYLINE), after))
        if len(broken) != 1 or len(texts) == len(after):
            return None
        places = [at for at in range(1, len(texts)) if self._may_resume(texts[at - 1], texts[at])]
        heading = "".join(unit.text for unit in run)
        place = self._kinship.cut("".join(broken[0].texts()), heading, [unit.text for unit in texts], places)
        return (texts[place], broken[0]) if place is not None else None

    @staticmethod
    def _may_resume(before: Unit, unit: Unit) -> bool:
        return ends_sentence(before.text) and unit.kind is Kind.BODY and starts_paragraph(unit.text) < 3

    def _about(self, run: Sequence[Unit], after: Sequence[Unit]) -> Surroundings:
        first = after[0] if after else None
        announced = first is not None and (
            first.kind in (Kind.BYLINE, Kind.JUMP_FROM) or (first.kind in TEXT and forms.is_dated(first.text))
        )
        current = self._current
        inside = current is not None and not current.closed and not self._waiting
        if current and inside and not current.has_text and not announced and "byline" not in current.fields:
            inside = bool(current.pieces)
        text = next((unit.text for unit in after if unit.kind in TEXT), "")
        crossheads = tuple(current.crossheads) if current else ()
        return Surroundings(announced, inside, crossheads, self._briefs, text, self._is_signed(current, after))

    def _is_signed(self, current: Draft | None, after: Sequence[Unit]) -> bool:
        """Whether the text up to the next heading is signed, while the open article has its author already."""
        if current is None or not (current.fields.get("byline") or current.dated):
            return False
        below = list(takewhile(lambda unit: unit.kind not in HEADS, after))
        return bool(below) and (below[-1].kind is Kind.CLOSING or forms.closes(below[-1].text))

    def _inside(self, run: Sequence[Unit], *, over: bool) -> None:
        """Headings within the open article: crossheads, or the deck that its headline still lacks.

        With no text to stand over, lines after a letter are who signed it.
        """
        if not run:
            return
        draft = self._current
        if draft is None or draft.closed:
            self._begin(run)
            return
        for group in stanzas(run):
            text = printed(group)
            if "deck" not in draft.fields and "headline" in draft.fields and self._is_deck(draft, group[0]):
                draft.put("deck", text)
            elif self._eastern or over or not draft.has_text:
                draft.add(BlockRole.CROSSHEAD, text)
            else:
                draft.add(BlockRole.PARAGRAPH, "\n".join(unit.text for unit in group), whole=True)

    def _is_deck(self, draft: Draft, first: Unit) -> bool:
        if DASH.match(first.text):
            return True
        return not draft.has_text and first.squares > 12

    def _begin(self, run: Sequence[Unit]) -> None:
        """A new article under this heading, with what waited for it."""
        draft = self._new()
        for name, text in assign(run):
            draft.put(name, text)
        if "rubric" in draft.fields:
            self._briefs = announces_briefs(draft.fields["rubric"][0])
        for unit in self._waiting:
            if unit.kind is Kind.BYLINE:
                draft.put("byline", unit.text)
            else:
                draft.jump(unit.text, leads_on=False)
        self._waiting = []

    def _new(self) -> Draft:
        self._current = Draft()
        self.drafts.append(self._current)
        return self._current

    def _here(self) -> Draft:
        return self._current or self._new()

    def _one(self, units: Sequence[Unit], at: int) -> int:
        unit, then = units[at], units[at + 1] if at + 1 < len(units) else None
        if unit.kind is Kind.BODY:
            self._body(unit)
        elif unit.kind is Kind.WHOLE:
            self._here().add(BlockRole.PARAGRAPH, unit.text, whole=True)
        elif unit.kind is Kind.CLOSING:
            self._here().add(BlockRole.PARAGRAPH, unit.text, whole=True)
            self._here().signed = True
        elif unit.kind in _PICTURE:
            self._here().add(_PICTURE[unit.kind], unit.text)
        elif unit.kind is Kind.BYLINE:
            self._byline(unit, units[at + 1 :][:8])
        elif unit.kind is Kind.JUMP_FROM:
            self._continued_from(unit, then)
        else:
            self._jump(unit)
        return 1

    def _byline(self, unit: Unit, after: Sequence[Unit]) -> None:
        draft = self._current
        headed = bool(after) and after[0].kind in HEADS
        free = draft is None or draft.closed or ("byline" in draft.fields and draft.has_text)
        signed_below = next((then.kind for then in after if then.kind not in HEADS), None) is Kind.BYLINE
        if headed and free and not signed_below:
            self._waiting.append(unit)
        elif draft is None or (draft.has_text and "byline" in draft.fields):
            self._stray(unit)
        else:
            draft.put("byline", unit.text)
            self._briefs = False

    def _stray(self, unit: Unit) -> None:
        self._here().add(BlockRole.PARAGRAPH, unit.text, whole=True)
        self._doubt(unit.text)

    def _doubt(self, text: str) -> None:
        self.warnings.append(sentence("It is not certain which article “{words}” belongs to.", words=text[:QUOTED]))

    def _continued_from(self, unit: Unit, then: Unit | None) -> None:
        draft = self._current
        if (
            draft
            and not draft.has_text
            and not draft.closed
            and (then is None or then.kind not in HEADS or not draft.fields)
        ):
            draft.jump(unit.text, leads_on=False)
        elif then and then.kind in HEADS:
            self._waiting.append(unit)
        else:
            self._new().jump(unit.text, leads_on=False)

    def _jump(self, unit: Unit) -> None:
        draft = self._here()
        if draft.closed:
            broken = [other for other in self._open() if other.broken_off]
            if broken:
                draft = self._current = broken[0]
            elif draft.led_on:
                self._doubt(unit.text)
        draft.jump(unit.text, leads_on=True)

    def _open(self) -> list[Draft]:
        """Earlier articles that may go on, the latest first."""
        return [draft for draft in self.drafts[-LOOK_BACK:][::-1] if not draft.closed and draft is not self._current]

    def _body(self, unit: Unit) -> None:
        draft = self._owner(unit)
        if draft is not self._current:
            self._take_up(draft)
        if self._is_rest(draft, unit):
            draft.extend(unit.text, eastern=self._eastern)
        else:
            draft.add(BlockRole.PARAGRAPH, unit.text)
        draft.signed = draft.signed or forms.closes(unit.text)

    def _take_up(self, draft: Draft) -> None:
        """Go on with an article that was interrupted; what stands between with a rubric of its own is a box in it."""
        for other in reversed(self.drafts):
            if other is draft:
                break
            other.boxed = other.boxed or "rubric" in other.fields
        self._current = draft

    def _owner(self, unit: Unit) -> Draft:
        """The article that a text without a heading belongs to."""
        current = self._current
        if current is None:
            return self._unheaded(unit)
        if self._resuming and self._resuming[0] is unit and self._resuming[1].broken_off:
            return self._resuming[1]
        fits = belongs(current.broken_off, unit.text) if current.broken_off and not current.closed else 0.0
        if not current.closed:
            return self._better(current, unit, fits)
        waiting = self._open()
        broken = [draft for draft in waiting if draft.broken_off and starts_paragraph(unit.text) < 3]
        dangling = [draft for draft in waiting if draft.dangling]
        if found := broken or dangling or waiting:
            best = max(found[:3], key=lambda draft: belongs(draft.broken_off, unit.text) if draft.broken_off else 0.0)
            if len(found) > 1 or not (broken or dangling):
                self._doubt(unit.text)
            return best
        if current.signed and not current.led_on:
            return current
        return self._unheaded(unit)

    def _better(self, current: Draft, unit: Unit, fits: float) -> Draft:
        """An earlier article that broke off, if the text fits there far better than here, else the current one."""
        if not current.has_text or (current.dangling and rest_like(unit.text) < SURE_REST + 1):
            return current
        broken = [draft for draft in self._open() if draft.broken_off]
        best = max(broken, key=lambda draft: belongs(draft.broken_off, unit.text), default=None)
        if best is None or belongs(best.broken_off, unit.text) < max(SURE_REST, fits + SURE_REST):
            return current
        return current if current.broken_off and fits >= 0 else best

    def _unheaded(self, unit: Unit) -> Draft:
        self.warnings.append(sentence("The text from “{words}” on has no headline.", words=unit.text[:QUOTED]))
        return self._new()

    def _is_rest(self, draft: Draft, unit: Unit) -> bool:
        """Whether the unit is the rest of the last paragraph, which a column's end cut."""
        broken = draft.broken_off
        if not broken or forms.is_dated(unit.text) or unit.indented:
            return False
        if same_item(broken, unit.text):
            return False
        if draft.tail is None:
            return belongs(broken, unit.text) >= SURE_REST + 1
        if broken.endswith(("”", "」")) and unit.text[0] in "“「" and breaks_off(broken) <= 0.5:
            return False
        return starts_paragraph(unit.text) < 3 or breaks_off(broken) > 1


_PICTURE = {Kind.CAPTION: BlockRole.CAPTION, Kind.CREDIT: BlockRole.CREDIT}


def broken_off(drafts: Sequence[Draft]) -> list[Sentence]:
    """A warning for each article whose text ends in the middle of a sentence and is led nowhere."""
    return [
        sentence(
            "The article that ends “{words}” breaks off in the middle of a sentence.", words=draft.broken_off[-QUOTED:]
        )
        for draft in drafts
        if draft.broken_off and not draft.led_on and not ends_sentence(draft.pieces[-1].text)
    ]
