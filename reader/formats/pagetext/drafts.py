"""An article while it is being put together."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.formats.pagetext.forms import is_dated
from reader.model.issue import HEADING_FIELDS, Article, Block, BlockRole, JumpLine, Part
from reader.text.gluing import glue
from reader.text.sentences import ends_sentence

SHORTEST_PIECE = 8  # characters; what a column's end leaves over is at least one line


@dataclass(slots=True)
class Piece:
    """A block that may still grow. `whole`: a verse, a row, a signature; nothing is joined to it."""

    role: BlockRole
    text: str
    whole: bool = False


@dataclass(slots=True, eq=False)
class Draft:
    """Heading fields as their printed pieces, blocks and jump lines so far.

    `led_on`: a jump line ended it. `signed`: a signature did. `boxed`: it stands in the middle of another article.
    """

    fields: dict[str, list[str]] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    jumps: list[JumpLine] = field(default_factory=list)
    led_on: bool = False
    signed: bool = False
    boxed: bool = False

    @property
    def closed(self) -> bool:
        """Whether no more text is to be expected."""
        return self.led_on or self.signed

    @property
    def tail(self) -> Piece | None:
        """The last paragraph, past pictures' captions, or None where a crosshead or nothing stands there."""
        for piece in reversed(self.pieces):
            if piece.role is BlockRole.PARAGRAPH:
                return piece
            if piece.role is BlockRole.CROSSHEAD:
                return None
        return None

    @property
    def broken_off(self) -> str:
        """The text of the last paragraph where it ends in the middle of a sentence, else nothing."""
        tail = next((piece for piece in reversed(self.pieces) if piece.role is BlockRole.PARAGRAPH), None)
        if tail is None or tail.whole or len(tail.text) < SHORTEST_PIECE:
            return ""
        return "" if ends_sentence(tail.text) else tail.text

    @property
    def dangling(self) -> bool:
        """Whether the last thing is a heading that still has no text under it."""
        texts = [piece for piece in self.pieces if piece.role in (BlockRole.PARAGRAPH, BlockRole.CROSSHEAD)]
        return bool(self.fields) if not texts else texts[-1].role is BlockRole.CROSSHEAD

    @property
    def has_text(self) -> bool:
        """Whether any paragraph stands in it yet."""
        return any(piece.role is BlockRole.PARAGRAPH for piece in self.pieces)

    @property
    def dated(self) -> bool:
        """Whether its text begins with a dateline."""
        first = next((piece.text for piece in self.pieces if piece.role is BlockRole.PARAGRAPH), "")
        return is_dated(first)

    @property
    def crossheads(self) -> list[str]:
        """Its crossheads so far."""
        return [piece.text for piece in self.pieces if piece.role is BlockRole.CROSSHEAD]

    def texts(self) -> list[str]:
        """All its print so far."""
        return [text for printed in self.fields.values() for text in printed] + [piece.text for piece in self.pieces]

    def put(self, name: str, text: str) -> None:
        """Add a printed piece to a heading field."""
        self.fields.setdefault(name, []).append(text)

    def add(self, role: BlockRole, text: str, *, whole: bool = False) -> None:
        """A new block at the end."""
        self.pieces.append(Piece(role, text, whole))

    def extend(self, text: str, *, eastern: bool) -> None:
        """Join the rest of a cut sentence to the last paragraph."""
        last = next(piece for piece in reversed(self.pieces) if piece.role is BlockRole.PARAGRAPH)
        last.text = glue(last.text, text, eastern=eastern)

    def jump(self, text: str, *, leads_on: bool) -> None:
        """A jump line at the place reached."""
        self.jumps.append(JumpLine(text, len(self.pieces)))
        self.led_on = self.led_on or leads_on

    def article(self, article_id: str, page: str) -> Article:
        """The finished article."""
        blocks = tuple(Block(piece.role, piece.text) for piece in self.pieces)
        part = Part(page, blocks, tuple(self.jumps))
        style = "box" if self.boxed else None
        rubric, kicker, headline, deck, byline = (self._printed(name) for name in HEADING_FIELDS)
        return Article(article_id, (part,), rubric, kicker, headline, deck, byline, style=style)

    def _printed(self, name: str) -> str | None:
        return " ".join(self.fields[name]) if name in self.fields else None
