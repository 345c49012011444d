"""An article read whole: its thread as one text, across the pages it stands on.

The jump lines that lead from part to part fall away, a sentence cut by the jump is one sentence again, and each place
where the page turns is kept, so that a view can mark it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.issue import Article, Block, BlockRole, Figure, Issue, Part
from reader.model.jump import JumpKind, JumpStatus, Link, Links, PartAddress
from reader.services.healing import Piece, heal
from reader.text.sentences import ends_sentence


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, crosshead, caption or credit, in one piece; or in several where a jump cut it."""

    role: BlockRole
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words of all pieces as one text."""
        return heal(self.pieces).text


@dataclass(frozen=True, slots=True)
class Illustration:
    """A picture at its place in the text."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Turn:
    """The place between two passages where the text goes on upon another page."""

    page: str
    address: PartAddress


@dataclass(frozen=True, slots=True)
class Loose:
    """A jump line that leads out of the thread: to a missing page, into the next issue, or nowhere that could be
    found.
    """

    link: Link


Item = Passage | Illustration | Turn | Loose


@dataclass(frozen=True, slots=True)
class Reading:
    """A thread as one text. `article` is the one it begins with: its heading is the heading of the whole."""

    article: Article
    thread: tuple[PartAddress, ...]
    pages: tuple[str, ...]
    items: tuple[Item, ...]

    def page_of(self, address: PartAddress) -> str:
        """The page that a part of the thread stands on."""
        return self.pages[self.thread.index(address)]

    @property
    def text(self) -> str:
        """The running text, one passage a line."""
        return "\n".join(item.text for item in self.items if isinstance(item, Passage))


def read_whole(issue: Issue, links: Links, member: PartAddress) -> Reading:
    """The thread that `member` belongs to, as one text. Raises KeyError where the issue has no such part."""
    thread = links.thread(member)
    pages = tuple(_part(issue, address).page for address in thread)
    items: list[Item] = []
    for address in thread:
        _append_part(items, issue, links, address, first=address == thread[0])
    return Reading(_article(issue, thread[0]), thread, pages, tuple(items))


def _append_part(items: list[Item], issue: Issue, links: Links, address: PartAddress, *, first: bool) -> None:
    """Put a part's items behind those of the parts before it, healing a sentence that the jump cut."""
    following = list(_items(_part(issue, address), links, address))
    if first:
        items += following
        return
    if not _heal(items, following):
        items.append(Turn(_part(issue, address).page, address))
    items += following


def _heal(items: list[Item], following: list[Item]) -> bool:
    """Join the sentence that breaks off at the end of `items` with the paragraph that begins `following`; whether it
    did.
    """
    last = _last_paragraph(items)
    begin = next((index for index, item in enumerate(following) if _is_running(item)), None)
    if last is None or begin is None:
        return False
    broken, rest = items[last], following[begin]
    if not (isinstance(broken, Passage) and isinstance(rest, Passage) and rest.role is BlockRole.PARAGRAPH):
        return False
    if ends_sentence(broken.text) and not rest.text[0].islower():
        return False
    items[last] = replace(broken, pieces=broken.pieces + rest.pieces)
    del following[begin]
    return True


def _last_paragraph(items: list[Item]) -> int | None:
    """The paragraph that the text stops with; none behind a turn that nothing followed, as on a page of pictures."""
    last = next((index for index in reversed(range(len(items))) if _ends_search(items[index])), None)
    if last is None:
        return None
    item = items[last]
    return last if isinstance(item, Passage) and item.role is BlockRole.PARAGRAPH else None


def _ends_search(item: Item) -> bool:
    return isinstance(item, Turn) or _is_running(item)


def _is_running(item: Item) -> bool:
    return isinstance(item, Passage) and item.role in (BlockRole.PARAGRAPH, BlockRole.CROSSHEAD)


def _items(part: Part, links: Links, address: PartAddress) -> Iterator[Item]:
    """One part's items in the order of print."""
    here = links.of(address)
    loose = [Loose(link) for link in here if link.place is None and not _within_thread(link)]
    yield from (item for item in loose if item.link.jump.kind is JumpKind.FROM)
    for index, block in enumerate(part.blocks):
        yield from (Illustration(figure) for figure in part.figures if figure.start == index)
        yield from _passage(block, index, here, address)
    yield from (Illustration(figure) for figure in part.figures if figure.start == len(part.blocks))
    yield from (item for item in loose if item.link.jump.kind is not JumpKind.FROM)


def _passage(block: Block, index: int, links: tuple[Link, ...], address: PartAddress) -> Iterator[Item]:
    """The block without the jump lines glued to it; one that leads out of the thread stands beside it."""
    lines = [link for link in links if link.place and link.place[0] == index and _leads_on_or_back(link)]
    cuts = sorted(link.place[1:] for link in lines if link.place)
    pieces = tuple(_pieces(block.text, cuts, address, index))
    loose = [link for link in lines if not _within_thread(link)]
    at_start = [link for link in loose if link.place and (not pieces or link.place[1] <= pieces[0].start)]
    yield from map(Loose, at_start)
    if pieces:
        yield Passage(block.role, pieces)
    yield from (Loose(link) for link in loose if link not in at_start)


def _pieces(text: str, cuts: Sequence[tuple[int, int]], address: PartAddress, index: int) -> Iterator[Piece]:
    """What is left of a text without its `cuts`, in as many pieces."""
    start = 0
    for first, last in (*cuts, (len(text), len(text))):
        left = text[start:first]
        if left.strip():
            yield Piece(address, index, left.strip(), start + len(left) - len(left.lstrip()))
        start = max(start, last)


def _leads_on_or_back(link: Link) -> bool:
    return link.jump.kind in (JumpKind.TO, JumpKind.FROM)


def _within_thread(link: Link) -> bool:
    return link.status is JumpStatus.LINKED and _leads_on_or_back(link)


def _article(issue: Issue, address: PartAddress) -> Article:
    article = issue.article(address.article)
    if article is None:
        raise KeyError(address)
    return article


def _part(issue: Issue, address: PartAddress) -> Part:
    return _article(issue, address).parts[address.part]
