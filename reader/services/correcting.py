"""Corrections by hand: links as they were found, and what the reader says of them, give the links that are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.errors import sentence
from reader.jumps.threads import chains
from reader.model.correction import Correction
from reader.model.issue import Issue
from reader.model.jump import JumpKind, JumpStatus, Link, Links, PartAddress
from reader.model.locator import Locator, Quotation
from reader.services.contents import page_of, pages_of

QUOTED = 24  # code points of a part's first words by which it is found again

Onward = Mapping[PartAddress, PartAddress]


def correction(issue: Issue, source: PartAddress, target: PartAddress | None) -> Correction:
    """What the reader says: `source` goes on at `target`, or nowhere."""
    return Correction(_locator(issue, source), _locator(issue, target) if target else None)


def said(corrections: Sequence[Correction], new: Correction) -> tuple[Correction, ...]:
    """All that has been said, with what is said now; it takes back what was said of the same parts before."""
    return (*(each for each in corrections if not _contradicts(new, each)), new)


def taken_back(
    issue: Issue, corrections: Sequence[Correction], part: PartAddress, *, back: bool = False
) -> tuple[Correction, ...]:
    """All that has been said but for where `part` goes on; `back`: but for what it continues."""
    return tuple(each for each in corrections if not _is_of(issue, each, part, back=back))


def neighbour(links: Links, part: PartAddress, *, back: bool = False) -> PartAddress | None:
    """The part that `part` goes on at; `back`: the one that it continues."""
    thread = links.thread(part)
    at = thread.index(part) + (-1 if back else 1)
    return thread[at] if 0 <= at < len(thread) else None


def corrected(issue: Issue, links: Links, corrections: Sequence[Correction]) -> Links:
    """The links with the corrections applied; one whose parts the issue does not have any more changes nothing."""
    before = {one: other for thread in links.threads for one, other in pairwise(thread)}
    after = dict(before)
    for each in corrections:
        _apply(after, issue, each)
    if after == before:
        return links
    now = tuple(_link(link, before, after) for link in links.links)
    return replace(links, links=now, threads=chains(after), missing=_missing(issue, now, links.missing))


def _apply(onward: dict[PartAddress, PartAddress], issue: Issue, said: Correction) -> None:
    source = _part(issue, said.source)
    target = _part(issue, said.target) if said.target else None
    if source is None or (said.target and target is None) or source == target:
        return
    onward.pop(source, None)
    if target:
        for other in [other for other, there in onward.items() if there == target]:
            del onward[other]
        _open_ring(onward, source, target)
        onward[source] = target


def _open_ring(onward: dict[PartAddress, PartAddress], source: PartAddress, target: PartAddress) -> None:
    """Where `source` has been the continuation of `target`, the last step to it goes."""
    seen = {target}
    while (following := onward.get(target)) and following not in seen:
        if following == source:
            del onward[target]
            return
        seen.add(following)
        target = following


def _link(link: Link, before: Onward, after: Onward) -> Link:
    if link.jump.kind not in (JumpKind.TO, JumpKind.FROM):
        return link
    back = link.jump.kind is JumpKind.FROM
    was, now = (_other(pairs, link.source, back=back) for pairs in (before, after))
    if was == now or link.target not in (was, None):
        return link
    others = tuple(candidate for candidate in link.candidates if candidate.part not in (was, now))
    if now is None:
        reasons = (sentence("you said that it does not go on there"),)
        return replace(
            link, status=JumpStatus.UNRESOLVED, target=None, confidence=0.0, reasons=reasons, candidates=others
        )
    reasons = (sentence("you said so"),)
    return replace(link, status=JumpStatus.LINKED, target=now, confidence=1.0, reasons=reasons, candidates=others)


def _other(pairs: Onward, part: PartAddress, *, back: bool) -> PartAddress | None:
    return next((one for one, other in pairs.items() if other == part), None) if back else pairs.get(part)


def _missing(issue: Issue, links: Sequence[Link], labels: Sequence[str]) -> tuple[str, ...]:
    """The missing pages that some line still leads to."""
    waiting = [link for link in links if link.status is JumpStatus.MISSING_PAGE and link.jump.kind is not JumpKind.SEE]
    wanted = {page for link in waiting for page in pages_of(issue, link)}
    return tuple(label for label in labels if label in wanted)


def _is_of(issue: Issue, each: Correction, part: PartAddress, *, back: bool) -> bool:
    """Whether this is said of the part: that it goes on or does not, or that it is the continuation of another."""
    end = each.target if back else each.source
    return end is not None and _part(issue, end) == part


def _contradicts(new: Correction, old: Correction) -> bool:
    return old.source == new.source or (new.target is not None and old.target == new.target)


def _locator(issue: Issue, part: PartAddress) -> Locator:
    words = _first_words(issue, part)
    page = page_of(issue, part)
    return Locator(issue.key, page, part.article, part.part, quotation=Quotation(words) if words else None)


def _part(issue: Issue, locator: Locator) -> PartAddress | None:
    """The part where it was, else the one part of the page that begins with the same words."""
    words = locator.quotation.exact if locator.quotation else ""
    there = PartAddress(locator.article or "", locator.part or 0)
    if page_of(issue, there) == locator.page and _first_words(issue, there) == words:
        return there
    same = [PartAddress(article.id, part) for article, part in issue.on_page(locator.page or "")]
    found = [part for part in same if words and _first_words(issue, part) == words]
    return found[0] if len(found) == 1 else None


def _first_words(issue: Issue, part: PartAddress) -> str:
    article = issue.article(part.article)
    blocks = article.parts[part.part].blocks if article and part.part < len(article.parts) else ()
    return blocks[0].text[:QUOTED] if blocks else ""
