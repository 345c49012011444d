"""From the articles of a page to its stories: how important each is, and its texts in the faces of its level."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import log

from reader.model.issue import Article, BlockRole, Figure, FurnitureRole, Issue, Page, Part, WritingMode
from reader.model.jump import Links, PartAddress
from reader.text.sentences import ends_sentence
from reader.typeset.characters import Tradition, tradition
from reader.typeset.displaying import displayed
from reader.typeset.measure import Face, Family, Measure, PictureSize
from reader.typeset.paragraph import prepare
from reader.typeset.placed import Field, TextAddress
from reader.typeset.story import Picture, Story
from reader.typeset.turning import VerticalMeasure
from reader.typeset.units import Role, Text

UNKNOWN_RATIO = 1.5  # the shape of the frame that stands for a picture that cannot be read
ODD_RATIOS = (0.04, 25.0)
BRIEF = 230  # em of text below which a story without deck and picture is a brief
SUBSTANTIAL = 160  # em that a story needs to stand high on the page
TOLD, FULL_TITLE = 0.5, 12  # what a headline of so many characters speaks for: a mere motto says less
EARLY = 1.0  # what the whole order of print weighs
SECONDS = 0.3  # of the stories besides the lead that are of the second level

UPRIGHT = (Tradition.HANS, Tradition.HANT, Tradition.JA, Tradition.KO)  # what can be set in lines down the page

FIELD_FACES = {
    Field.RUBRIC: (Family.SANS, True),
    Field.KICKER: (Family.SANS, False),
    Field.BYLINE: (Family.SANS, False),
}
LATIN_FACES = {Field.KICKER: (Family.SANS, True), Field.DECK: (Family.SERIF, False)}  # small and bold; light
ROLE_FACES = {
    Role.PARAGRAPH: (Family.SERIF, False),
    Role.CROSSHEAD: (Family.SANS, True),
    Role.NOTE: (Family.SANS, False),
    Role.CREDIT: (Family.SANS, False),
    Role.JUMP: (Family.SANS, True),
    Role.FROM: (Family.SANS, True),
}
BLOCK_ROLES = {
    BlockRole.PARAGRAPH: Role.PARAGRAPH,
    BlockRole.CROSSHEAD: Role.CROSSHEAD,
    BlockRole.CAPTION: Role.NOTE,
    BlockRole.CREDIT: Role.CREDIT,
}


@dataclass(frozen=True)
class Caster:
    """Prepares texts for one issue."""

    issue: Issue
    measure: Measure
    picture_size: PictureSize
    vertical: bool = False
    links: Links = field(default_factory=Links)

    @property
    def manner(self) -> Tradition:
        """The tradition of the issue's language."""
        return tradition(self.issue.language)

    def text(self, words: str, address: TextAddress, family: Family, bold: bool, role: Role = Role.PARAGRAPH) -> Text:
        """`words` prepared."""
        face = self._face(family, bold)
        return Text(address, prepare(words, face, self.manner, self.measure, self._divides(role)), role)

    def _face(self, family: Family, bold: bool) -> Face:
        return Face(family, bold, self.issue.language or "zh-Hans", self.vertical)

    def _divides(self, role: Role) -> bool:
        """Whether words may be divided: in running text that is set in Latin letters."""
        return role is Role.PARAGRAPH and self.manner is Tradition.LATIN

    def stands(self, mode: WritingMode | None) -> bool:
        """Whether what asks for this writing mode is set in lines down the page: its language must allow it."""
        return mode is WritingMode.VERTICAL and self.manner in UPRIGHT

    def turned(self) -> Caster:
        """The caster that prepares the same texts for lines down the page, and sees pictures from the side."""
        sizes = _sideways(self.picture_size)
        return replace(self, measure=VerticalMeasure(self.measure), picture_size=sizes, vertical=True)

    def stories(self, page: Page) -> list[Story]:
        """The stories of a page, the most important first; advertisements last."""
        members = sorted(self.issue.on_page(page.label), key=_order(list(self.issue.on_page(page.label))))
        self._show(members)
        levels = _levels([_Weight.of(article, article.parts[part]) for article, part in members])
        told = [self.story(article, part, level) for (article, part), level in zip(members, levels, strict=True)]
        return [*told, *self._advertisements(page)]

    def _show(self, members: Sequence[tuple[Article, int]]) -> None:
        """Let the measure see the running text of a page at once: it has many words together far sooner than one text
        after the other.
        """
        words: dict[Role, list[str]] = {}
        for article, part in members:
            for block in article.parts[part].blocks:
                words.setdefault(BLOCK_ROLES[block.role], []).append(block.text)
        for role, texts in words.items():
            self.measure.shape(displayed("\n".join(texts), self.manner), self._face(*ROLE_FACES[role]))

    def story(self, article: Article, number: int, level: int) -> Story:
        """A part of an article as a story of this level."""
        if not self.vertical and self.stands(article.writing_mode):
            story = self.turned().story(article, number, level)
            story.turned = True
            return story
        part = article.parts[number]
        return Story(
            article=article.id,
            part=number,
            heading=tuple(self._heading(article, number, level)),
            flow=tuple(self._flow(article.id, number, part)),
            pictures=tuple(self._picture(article.id, number, at, figure) for at, figure in enumerate(part.figures)),
            boxed=article.style == "box",
            level=level,
        )

    def _heading(self, article: Article, number: int, level: int) -> Iterator[Text]:
        """The heading stands over the first part only."""
        if number:
            return
        for name, words in article.heading():
            field = Field(name)
            latin = LATIN_FACES.get(field) if self.manner is Tradition.LATIN else None
            known = latin or FIELD_FACES.get(field)
            family, bold = known or _display_face(field, level, article.style == "box", self.manner)
            yield self.text(words, TextAddress(article.id, number, field), family, bold)

    def _flow(self, article: str, number: int, part: Part) -> Iterator[Text]:
        pictured = {at for figure in part.figures for at in range(figure.start, figure.stop)}
        running = [at for at in range(len(part.blocks)) if at not in pictured]
        for at in range(len(part.blocks) + 1):
            yield from self._jump_lines(article, number, part, at)
            if at < len(part.blocks) and at not in pictured:
                text = self._block(article, number, part, at)
                cut = at == running[0] and text.role is Role.PARAGRAPH and self._is_cut(PartAddress(article, number))
                yield replace(text, runs_on=True) if cut else text

    def _is_cut(self, address: PartAddress) -> bool:
        """Whether the part before this one, on another page, breaks off in the midst of a sentence."""
        thread = self.links.thread(address)
        at = thread.index(address)
        article = self.issue.article(thread[at - 1].article) if at else None
        if article is None:
            return False
        number = thread[at - 1].part
        blocks = article.parts[number].blocks
        paragraphs = [place for place, block in enumerate(blocks) if block.role is BlockRole.PARAGRAPH]
        if not paragraphs:
            return False
        last = paragraphs[-1]
        glued = [link.place[1] for link in self.links.of(thread[at - 1]) if link.place and link.place[0] == last]
        return not ends_sentence(blocks[last].text[: min(glued, default=None)])

    def _block(self, article: str, number: int, part: Part, at: int) -> Text:
        role = BLOCK_ROLES[part.blocks[at].role]
        return self.text(part.blocks[at].text, TextAddress(article, number, Field.BLOCK, at), *ROLE_FACES[role], role)

    def _jump_lines(self, article: str, number: int, part: Part, at: int) -> Iterator[Text]:
        for index, line in enumerate(part.jump_lines):
            if line.at == at:
                role = Role.FROM if at == 0 and part.blocks else Role.JUMP
                yield self.text(line.text, TextAddress(article, number, Field.JUMP, index), *ROLE_FACES[role], role)

    def _picture(self, article: str, number: int, index: int, figure: Figure) -> Picture:
        size = self.picture_size(figure.href)
        ratio = size[0] / size[1] if size and size[1] else UNKNOWN_RATIO
        part = self.issue.article(article)
        assert part is not None
        captions = tuple(
            self._block(article, number, part.parts[number], at) for at in range(figure.start, figure.stop)
        )
        least, most = ODD_RATIOS
        return Picture(index, figure.href, min(most, max(least, ratio)), size is not None, captions, figure.start)

    def _advertisements(self, page: Page) -> Iterator[Story]:
        for at, piece in enumerate(page.furniture):
            if piece.role is FurnitureRole.ADVERTISEMENT:
                text = self.text(piece.text, TextAddress(None, 0, Field.FURNITURE, at), Family.SANS, False)
                yield Story(None, 0, (), (text,), (), boxed=True, level=4)


def _sideways(picture_size: PictureSize) -> PictureSize:
    def size(href: str) -> tuple[int, int] | None:
        found = picture_size(href)
        return found and (found[1], found[0])

    return size


def _display_face(field: Field, level: int, boxed: bool, manner: Tradition) -> tuple[Family, bool]:
    """宋体 for what stands high, 黑体 for boxes and briefs; Latin headlines keep their serifs."""
    if field is Field.HEADLINE:
        sans = (boxed or level == 4) and manner is not Tradition.LATIN
        return (Family.SANS if sans else Family.SERIF), True
    return (Family.SERIF if level < 3 else Family.SANS), False


@dataclass(frozen=True, slots=True)
class _Weight:
    """What speaks for the importance of a story, beside its rank."""

    ems: int
    headed: bool
    decked: bool
    pictured: bool
    goes_on: bool
    title: int = 0  # characters of the headline

    @classmethod
    def of(cls, article: Article, part: Part) -> _Weight:
        ems = sum(len(block.text) for block in part.blocks)
        goes_on = any(line.at == 0 for line in part.jump_lines) and bool(part.blocks)
        headed, title = bool(article.headline), len(article.headline or "")
        return cls(ems, headed, bool(article.deck), bool(part.figures), goes_on, title)

    @property
    def score(self) -> float:
        bonus = 0.5 * self.decked + 0.4 * self.pictured - 1.2 * self.goes_on - 1.0 * (not self.headed)
        return log(max(30, self.ems), 2) * 0.5 + bonus + TOLD * min(1.0, self.title / FULL_TITLE)


def _order(members: Sequence[tuple[Article, int]]) -> Callable[[tuple[Article, int]], tuple[float, float]]:
    """By rank where there is one; then by weight, and by the order of print, which newspapers choose with care."""
    places = {(article.id, part): at for at, (article, part) in enumerate(members)}

    def order(member: tuple[Article, int]) -> tuple[float, float]:
        article, part = member
        early = EARLY * places[article.id, part] / max(1, len(members))
        weight = _Weight.of(article, article.parts[part]).score
        rank = (article.rank or RANKLESS) if article.headline else HEADLESS
        return (rank, early - weight)

    return order


RANKLESS, HEADLESS = 50, 60  # nothing leads a page without a headline


def _levels(weights: Sequence[_Weight]) -> list[int]:
    seconds = round((len(weights) - 1) * SECONDS)
    return [_level(weight, at, seconds) for at, weight in enumerate(weights)]


def _level(weight: _Weight, at: int, seconds: int) -> int:
    if at == 0:
        return 1
    if at <= seconds and weight.headed and weight.ems >= SUBSTANTIAL:
        return 2
    brief = weight.ems < BRIEF and not weight.decked and not weight.pictured
    return 4 if brief or not weight.headed else 3
