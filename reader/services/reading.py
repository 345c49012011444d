"""An article read whole: its thread as one text, across the pages it stands on.

The jump lines that lead from part to part fall away, a sentence cut by the jump is one sentence again, and each place
where the page turns is kept, so that a view can mark it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.jumps.likeness import breaks_off
from reader.model.issue import Article, Block, BlockRole, Figure, Issue, Part
from reader.model.jump import JumpKind, JumpStatus, Link, Links, PartAddress


@dataclass(frozen=True, slots=True)
class Piece:
    """The words of one block, or what is left of it without the jump line glued to it.

    `block` counts the blocks of the part; `start` is the code point in the block's text at which `text` begins.
    """

    address: PartAddress
    block: int
    text: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, crosshead, caption or credit, in one piece; or in several where a jump cut it."""

    role: BlockRole
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words of all pieces as one text."""
        whole = ""
        for piece in self.pieces:
            whole += _glue(whole, piece.text) + piece.text
        return whole


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
    if not (isinstance(broken, Passage) and isinstance(rest, Passage) and breaks_off(broken.text)):
        return False
    if rest.role is not BlockRole.PARAGRAPH:
        return False
    items[last] = replace(broken, pieces=broken.pieces + rest.pieces)
    del following[begin]
    return True


def _last_paragraph(items: list[Item]) -> int | None:
    last = next((index for index in reversed(range(len(items))) if _is_running(items[index])), None)
    if last is None:
        return None
    item = items[last]
    return last if isinstance(item, Passage) and item.role is BlockRole.PARAGRAPH else None


def _is_running(item: Item) -> bool:
    return isinstance(item, Passage) and item.role in (BlockRole.PARAGRAPH, BlockRole.CROSSHEAD)


def _items(part: Part, links: Links, address: PartAddress) -> Iterator[Item]:
    """One part's items in the order of print."""
    here = links.of(address)
    loose = [link for link in here if link.place is None and _is_loose(link)]
    for index, block in enumerate(part.blocks):
        yield from (Illustration(figure) for figure in part.figures if figure.start == index)
        if piece := _piece(block, index, here, address):
            yield Passage(block.role, (piece,))
    yield from (Illustration(figure) for figure in part.figures if figure.start == len(part.blocks))
    yield from (Loose(link) for link in loose)


def _piece(block: Block, index: int, links: tuple[Link, ...], address: PartAddress) -> Piece | None:
    """The block without a linked jump line glued to its start or end; None when nothing else was in it."""
    start, stop = 0, len(block.text)
    for link in links:
        if link.place and link.place[0] == index and _within_thread(link):
            _, first, last = link.place
            start, stop = (last, stop) if first <= start else (start, first)
    text = block.text[start:stop]
    start += len(text) - len(text.lstrip())
    return Piece(address, index, text.strip(), start) if text.strip() else None


def _within_thread(link: Link) -> bool:
    return link.status is JumpStatus.LINKED and link.jump.kind in (JumpKind.TO, JumpKind.FROM)


def _is_loose(link: Link) -> bool:
    return not _within_thread(link)


def _glue(before: str, after: str) -> str:
    """A space between Latin words that the cut stood between; nothing beside Chinese."""
    return " " if before and before[-1].isascii() and after[:1].isascii() and not before.endswith("-") else ""


def _article(issue: Issue, address: PartAddress) -> Article:
    article = issue.article(address.article)
    if article is None:
        raise KeyError(address)
    return article


def _part(issue: Issue, address: PartAddress) -> Part:
    return _article(issue, address).parts[address.part]
