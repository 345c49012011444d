"""A glimpse of where a jump line leads, before the reader goes there: page, headline, the first lines, and how sure it
is.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import Sentence
from reader.model.issue import Issue
from reader.model.jump import JumpKind, Link, Links, PartAddress
from reader.services.contents import page_of, title_of
from reader.services.following import destination
from reader.services.wholetext import whole_text

CERTAIN = 0.9  # from this confidence on the reader needs not be told why
EXCERPT = 320  # code points: more than any card has room for


@dataclass(frozen=True, slots=True)
class Preview:
    """What is to be seen at the target. `page` is its label and `name` what the page is called, where there are such.

    `text` begins where the line leads to; `reasons` say why it is taken for the target, where that is not certain.
    `choices` are the headlines of several articles that may be meant. `missing`: the issue has no such page.
    """

    page: str | None = None
    name: str | None = None
    headline: str = ""
    text: str = ""
    reasons: tuple[Sentence, ...] = ()
    choices: tuple[str, ...] = ()
    missing: bool = False


def preview(issue: Issue, links: Links, link: Link) -> Preview:
    """What the line of this link leads to."""
    goal = destination(issue, link)
    if goal.part:
        certain = link.confidence >= CERTAIN or link.jump.kind is JumpKind.SEE
        return preview_of(issue, links, goal.part, () if certain else link.reasons)
    titles = tuple(title_of(issue, links, part) for part in goal.choices)
    return Preview(goal.page, _name(issue, goal.page), choices=titles, missing=goal.missing)


def preview_of(issue: Issue, links: Links, part: PartAddress, reasons: tuple[Sentence, ...] = ()) -> Preview:
    """What there is to be read at a part. Raises KeyError where the issue has no such part."""
    page = page_of(issue, part)
    return Preview(page, _name(issue, page), title_of(issue, links, part), _text(issue, links, part), reasons)


def _name(issue: Issue, label: str | None) -> str | None:
    page = issue.page(label) if label else None
    return page.name if page else None


def _text(issue: Issue, links: Links, part: PartAddress) -> str:
    """The words from the part on; an ellipsis where they begin in the midst of a sentence. Lines are run on."""
    whole = whole_text(issue, links, part)
    start = next((turn.at for turn in whole.turns if turn.address == part), 0)
    words = whole.text[start : start + EXCERPT]
    before = "…" if start and whole.text[start - 1] != "\n" else ""
    return before + " ".join(words.split("\n"))
