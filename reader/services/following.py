"""Following a printed jump: which link it is, and where that leads."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.issue import Issue
from reader.model.jump import DOUBTFUL, JumpKind, JumpStatus, Link, Links, PartAddress
from reader.services.contents import page_of, pages_of


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads: to a part, to a page (that may be missing), to one of several parts, or nowhere.

    `choices` are what the reader is to choose from, where it is not certain enough to go there.
    """

    page: str | None = None
    part: PartAddress | None = None
    choices: tuple[PartAddress, ...] = ()
    missing: bool = False


def destination(issue: Issue, link: Link) -> Destination:
    """Where `link` leads. A line whose continuation was not found still leads to the page that it names."""
    near = tuple(candidate.part for candidate in link.candidates)
    if link.target and (page := page_of(issue, link.target)):
        doubtful = link.confidence < DOUBTFUL and link.jump.kind is not JumpKind.SEE
        return Destination(page, link.target, (link.target, *near) if doubtful and near else ())
    pages = pages_of(issue, link)
    page = next((page for page in pages if issue.page(page)), pages[0] if pages else None)
    choices = near if link.status is JumpStatus.UNRESOLVED else ()
    return Destination(page, choices=choices, missing=page is not None and issue.page(page) is None)


def link_at(
    issue: Issue, links: Links, address: PartAddress, line: int | None, place: tuple[int, int, int] | None
) -> Link | None:
    """The link of jump line number `line` of the part, or of the pointer printed at `place`; None where the line
    means nothing.
    """
    here = links.of(address)
    if line is None:
        return next((link for link in here if link.place == place), None)
    article = issue.article(address.article)
    printed = article.parts[address.part].jump_lines if article else ()
    text = printed[line].text if line < len(printed) else ""
    same = [link for link in here if link.place is None and link.jump.text == text]
    before = sum(other.text == text for other in printed[:line])
    return same[min(before, len(same) - 1)] if same else None


def onward(links: Links, address: PartAddress) -> Link | None:
    """The link that leads on from a part, else the one that leads back; pointers to other articles do not count."""
    here = links.of(address)
    for kind in (JumpKind.TO, JumpKind.FROM):
        if link := next((link for link in here if link.jump.kind is kind), None):
            return link
    return None
