"""What speaks for and against one part being the continuation of another."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import Sentence, sentence
from reader.jumps import labels
from reader.jumps.likeness import breaks_off, likeness
from reader.jumps.printed import Printed
from reader.model.jump import Jump, JumpKind

THRESHOLD = 0.5  # below it nothing is linked
MARGIN = 0.08  # two candidates closer than this are not told apart


@dataclass(frozen=True, slots=True)
class Evidence:
    """How surely `target` continues `source`, 0..1, and why."""

    source: Printed
    target: Printed
    confidence: float
    reasons: tuple[Sentence, ...]


def weigh(source: Printed, jump: Jump, target: Printed, all_labels: list[str], *, only: bool) -> Evidence | None:
    """The evidence for one pair, or None where the printed lines rule it out.

    `only`: no other article leads from the one page to the other, and no other continuation there leads back.

    Weights add up: both lines naming each other's page suffice alone; without a continued-from line the headline must
    agree.
    """
    back = target.first(JumpKind.FROM)
    if back and back.pages and source.page not in [labels.placed(page, all_labels, target.page) for page in back.pages]:
        return None
    if back and back.ordinal and jump.ordinal and back.ordinal != jump.ordinal:
        return None
    clues = [*_printed_clues(source, jump, back), *_headline_clues(source, jump, target), *_text_clues(source, target)]
    if back and only:
        clues.append(
            (
                0.3,
                sentence("no other article goes from page {here} to page {there}", here=source.page, there=target.page),
            )
        )
    confidence = min(1.0, sum(weight for weight, _ in clues))
    return Evidence(source, target, max(0.0, confidence), tuple(reason for _, reason in clues))


def _printed_clues(source: Printed, jump: Jump, back: Jump | None) -> list[tuple[float, Sentence]]:
    clues = []
    if back:
        clues.append((0.55, sentence("“{line}” leads back to page {page}", line=back.text, page=source.page)))
        if back.ordinal and jump.ordinal:
            clues.append((0.3, sentence("both lines carry the number {number}", number=jump.ordinal)))
        elif back.ordinal or jump.ordinal:
            clues.append((-0.1, sentence("only one of the two lines carries a number")))
    return clues


def _headline_clues(source: Printed, jump: Jump, target: Printed) -> list[tuple[float, Sentence]]:
    if not target.headline:
        return [(0.1, sentence("the text there has no headline of its own"))]
    back = target.first(JumpKind.FROM)
    # A catchword tells of the other end: its own headline says nothing about where it leads.
    words: list[tuple[str | None, str | None]] = [(jump.slug, target.headline)]
    words += [(back.slug, source.headline), (jump.slug, back.slug)] if back else []
    for slug, other in words:
        if slug and other and likeness(slug, other) == 1.0:
            return [(0.4, sentence("the catchword {slug} agrees", slug=slug))]
    alike = likeness(source.headline, target.headline)
    if alike >= ALIKE:
        return [(0.4 * alike, sentence("the headlines are alike"))]
    return [(-0.3, sentence("the headlines differ"))]


def _text_clues(source: Printed, target: Printed) -> list[tuple[float, Sentence]]:
    if source.text and target.text and breaks_off(source.text[-1].text):
        return [(0.1, sentence("the text breaks off in mid-sentence and goes on there"))]
    return []


ALIKE = 0.45  # share of letter pairs from which two headlines count as one, shortened or reworded
