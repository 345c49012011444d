"""What an issue holds, as the two panels list it: pages with those that are missing in their places, and headlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.jumps import labels
from reader.model.issue import Issue
from reader.model.jump import JumpKind, JumpStatus, Link, Links, PartAddress


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page of the list. `articles` counts the pieces on it; `waiting` are the parts that would go on there."""

    label: str
    name: str | None = None
    present: bool = True
    articles: int = 0
    waiting: tuple[PartAddress, ...] = ()


@dataclass(frozen=True, slots=True)
class HeadlineEntry:
    """One piece of an article on a page; `continued` where the article began elsewhere."""

    address: PartAddress
    title: str
    continued: bool = False


def page_entries(issue: Issue, links: Links) -> tuple[PageEntry, ...]:
    """The pages in their order, and each missing one behind the last page that comes before it."""
    entries = [PageEntry(page.label, page.name, articles=len(list(issue.on_page(page.label)))) for page in issue.pages]
    for label in links.missing:
        before = [at for at, entry in enumerate(entries) if labels.key(entry.label) < labels.key(label)]
        missing = PageEntry(label, present=False, waiting=_waiting(issue, links, label))
        entries.insert(before[-1] + 1 if before else 0, missing)
    return tuple(entries)


def _waiting(issue: Issue, links: Links, label: str) -> tuple[PartAddress, ...]:
    waiting = (
        link.source
        for link in links.links
        if link.status is JumpStatus.MISSING_PAGE and link.jump.kind is JumpKind.TO
        if label in pages_of(issue, link)
    )
    return tuple(dict.fromkeys(waiting))


def pages_of(issue: Issue, link: Link) -> tuple[str, ...]:
    """The labels that a link's printed line names, as this issue has them; a missing page goes by its one form."""
    known = [page.label for page in issue.pages]
    here = page_of(issue, link.source) or ""
    return tuple(labels.placed(page, known, here) for page in link.jump.pages)


def page_of(issue: Issue, address: PartAddress) -> str | None:
    """The label of the page that the part stands on; None where the issue has no such part."""
    article = issue.article(address.article)
    return article.parts[address.part].page if article and 0 <= address.part < len(article.parts) else None


def headlines(issue: Issue, links: Links, label: str) -> tuple[HeadlineEntry, ...]:
    """The pieces of articles on a page, in order."""
    addresses = (PartAddress(article.id, part) for article, part in issue.on_page(label))
    return tuple(
        HeadlineEntry(address, title_of(issue, links, address), links.thread(address)[0] != address)
        for address in addresses
    )


def title_of(issue: Issue, links: Links, address: PartAddress) -> str:
    """What to call a part: its own headline, else that of the thread's beginning, else its first words."""
    own = issue.article(address.article)
    if own is None:
        return ""
    first = issue.article(links.thread(address)[0].article) or own
    return own.title if own.headline or not first.headline else first.title


def find_page(wanted: str, entries: Sequence[PageEntry], here: str) -> str | None:
    """The label that a reader means by "A4", "第4版" or "4" on page `here`, or None.

    A number no page bears counts the pages of the list, the first being 1.
    """
    if not wanted.strip():
        return None
    known = [entry.label for entry in entries]
    label = labels.placed(wanted, known, here)
    if label in known:
        return label
    number = labels.normalise(wanted)
    at = int(number) if number.isascii() and number.isdigit() else 0
    return known[at - 1] if 0 < at <= len(known) else None
