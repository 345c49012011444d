"""Issues made by cutting whole articles at random places into parts on other pages, with what leads where known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from reader.model.issue import Article, Issue, JumpLine, Page, Part
from reader.model.jump import Links, PartAddress
from tests.builders import paragraph

Pair = tuple[PartAddress, PartAddress]
Jumps = Mapping[str, Sequence[str]]

NUMERALS = "〇一二三四五六七八九十"
ORDINALS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(frozen=True)
class Whole:
    """An article before it is cut."""

    headline: str | None
    paragraphs: tuple[str, ...]
    byline: str | None = None
    deck: str | None = None


@dataclass(frozen=True)
class Forms:
    """How one paper prints its lines: {page} and {ordinal} are filled in."""

    on: tuple[str, ...]
    back: tuple[str, ...]
    see: tuple[str, ...]
    join: str


CHINESE = Forms(
    (
        "下转{page}版{ordinal}",
        "（下转第{page}版{ordinal}）",
        "▶下转{page}版{ordinal}",
        "转{page}版{ordinal}",
        "紧接第{page}版{ordinal}",
    ),
    ("上接{page}版{ordinal}", "（上接第{page}版{ordinal}）", "◀上接{page}版{ordinal}", "接{page}版{ordinal}"),
    ("相关报道见第{page}版", "（详见{page}版）"),
    "",
)
ENGLISH = Forms(
    ("Continued on page {page}", "Please turn to page {page}", "Continued on {page}", "Turn to page {page}"),
    ("Continued from page {page}", "From page {page}", "Continued from {page}"),
    ("Related story, page {page}",),
    " ",
)


@dataclass(frozen=True)
class Habits:
    """How a paper goes about its jumps: shares of the articles for which something holds.

    `back`: continuations say where they come from. `lost`: a line is lacking; `wrong`: a page is misprinted. `to_page`:
    how many articles there are for each page.
    """

    back: bool = True
    jumping: float = 0.5
    again: float = 0.15
    numbered: float = 0.4
    lost: float = 0.03
    wrong: float = 0.02
    headed: float = 0.65
    seeing: float = 0.1
    to_page: int = 5


@dataclass(frozen=True)
class Cut:
    """An issue with the pairs of parts that belong together."""

    issue: Issue
    pairs: frozenset[Pair]


class Cutter:
    """Cuts the articles of one issue. Nothing but the random numbers decides."""

    def __init__(self, chance: Random, forms: Forms, habits: Habits) -> None:
        self._chance = chance
        self._forms = forms
        self._habits = habits
        self._on, self._back = chance.choice(forms.on), chance.choice(forms.back)
        self._numbered = chance.random() < habits.numbered and "{ordinal}" in self._on and "{ordinal}" in self._back
        self._count: Counter[tuple[str, str]] = Counter()

    def cut(self, wholes: Sequence[Whole]) -> Cut:
        """One issue of all these articles."""
        pages = self._labels(max(4, len(wholes) // self._habits.to_page))
        jumps = {page: self._chance.sample(pages, 2) for page in pages}  # a page goes on upon few others
        articles: list[tuple[int, float, Article]] = []
        pairs: set[Pair] = set()
        for number, whole in enumerate(wholes):
            made = self._parts(number, whole, pages, jumps)
            pairs |= {(PartAddress(one.id), PartAddress(two.id)) for one, two in pairwise(made)}
            places = ((pages.index(each.parts[0].page), self._chance.random(), each) for each in made)
            articles += places
        articles.sort(key=lambda placed: placed[:2])
        issue = Issue(tuple(map(Page, pages)), tuple(article for _, _, article in articles))
        return Cut(issue, frozenset(pairs))

    def _labels(self, count: int) -> list[str]:
        section = self._chance.choice(["", "A"])
        return [f"{section}{number}" for number in range(1, count + 1)]

    def _parts(self, number: int, whole: Whole, pages: Sequence[str], jumps: Jumps) -> list[Article]:
        """The article in parts, one on each page of its way."""
        runs = self._runs(whole)
        way = self._way(len(runs), pages, jumps)
        runs[len(way) - 1 :] = [tuple(text for run in runs[len(way) - 1 :] for text in run)]
        numbers = [self._next(*leg) for leg in pairwise(way)]
        made = []
        for at, (page, text) in enumerate(zip(way, runs, strict=True)):
            lines = []
            if at and self._habits.back:
                lines += self._line(self._back, way[at - 1], numbers[at - 1], 0, pages)
            if at < len(numbers):
                lines += self._line(self._on, way[at + 1], numbers[at], len(text), pages)
            elif not at and self._chance.random() < self._habits.seeing:
                see = self._chance.choice(self._forms.see).format(page=self._chance.choice(pages))
                lines.append(JumpLine(see, len(text)))
            made.append(self._article(f"a{number}-{at}", whole, at, page, text, tuple(lines)))
        return made

    def _way(self, length: int, pages: Sequence[str], jumps: Jumps) -> list[str]:
        """The pages that an article goes over, each once."""
        way = [self._chance.choice(pages)]
        while len(way) < length and (others := [page for page in jumps[way[-1]] if page not in way]):
            way.append(self._chance.choice(others))
        return way

    def _next(self, here: str, there: str) -> int:
        self._count[here, there] += 1
        return self._count[here, there]

    def _runs(self, whole: Whole) -> list[tuple[str, ...]]:
        """The paragraphs in one, two or three runs, cut anywhere but near their ends."""
        length = sum(map(len, whole.paragraphs))
        if length < 160 or self._chance.random() >= self._habits.jumping:
            return [whole.paragraphs]
        runs = 3 if length > 500 and self._chance.random() < self._habits.again else 2
        at = self._chance.randint(length * 3 // (10 * (runs - 1)), length * 7 // (10 * (runs - 1)))
        first, rest = self._cut_at(whole.paragraphs, at)
        if runs == 2:
            return [first, rest]
        return [first, *self._cut_at(rest, self._chance.randint(40, sum(map(len, rest)) - 40))]

    def _cut_at(self, paragraphs: tuple[str, ...], at: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The paragraphs before and after a place: mostly within a sentence, now and then between paragraphs."""
        whole_ones = self._chance.random() < 0.25
        for index, text in enumerate(paragraphs):
            if at < len(text):
                if whole_ones and index:
                    return paragraphs[:index], paragraphs[index:]
                place = self._place(text, at)
                first = (*paragraphs[:index], *filter(None, [text[:place].strip()]))
                return first, (*filter(None, [text[place:].strip()]), *paragraphs[index + 1 :])
            at -= len(text)
        return paragraphs[:1], paragraphs[1:]

    def _place(self, text: str, at: int) -> int:
        """Latin words are not cut; no line begins with a mark that must not begin one."""
        if self._forms.join:
            return text.find(" ", at) + 1 or len(text)
        while 0 < at < len(text) and text[at] in "，。、；：！？”’）》」』":
            at += 1
        return at

    def _line(self, form: str, page: str, ordinal: int, at: int, pages: Sequence[str]) -> list[JumpLine]:
        chance = self._chance.random()
        if chance < self._habits.lost:
            return []
        if chance < self._habits.lost + self._habits.wrong:
            page = self._chance.choice(pages)
        number = self._ordinal(ordinal) if self._numbered else ""
        return [JumpLine(form.format(page=self._printed(page), ordinal=number), at)]

    def _ordinal(self, ordinal: int) -> str:
        return ORDINALS[(ordinal - 1) % len(ORDINALS)]

    def _printed(self, page: str) -> str:
        """第四版 for page 4 in papers that say 第…版."""
        if "第{page}" in self._on + self._back and page.isdigit() and int(page) <= 10:
            return NUMERALS[int(page)]
        return page

    def _article(
        self, name: str, whole: Whole, at: int, page: str, text: tuple[str, ...], lines: tuple[JumpLine, ...]
    ) -> Article:
        part = Part(page, tuple(map(paragraph, text)), lines)
        if not at:
            return Article(name, (part,), headline=whole.headline, byline=whole.byline, deck=whole.deck)
        return Article(name, (part,), headline=self._shortened(whole.headline))

    def _shortened(self, headline: str | None) -> str | None:
        """As a continuation has it: nothing, the same, or a few words of it."""
        chance = self._chance.random()
        if not headline or chance > self._habits.headed:
            return None
        if chance < self._habits.headed * 0.4:
            return headline
        if self._forms.join:
            words = headline.split()
            start = self._chance.randrange(max(1, len(words) - 2))
            return " ".join(words[start : start + self._chance.randint(2, 3)])
        length = min(len(headline), self._chance.randint(4, 8))
        start = self._chance.choice([0, len(headline) - length, self._chance.randint(0, len(headline) - length)])
        return headline[start : start + length].strip("，。、；：！？ ") or None


def cut(wholes: Sequence[Whole], chance: Random, forms: Forms, habits: Habits) -> Cut:
    """The articles cut, and the pairs that belong together."""
    return Cutter(chance, forms, habits).cut(wholes)


def linked(links: Links) -> frozenset[Pair]:
    """The pairs that follow each other in the threads found."""
    return frozenset(pair for thread in links.threads for pair in pairwise(thread))


@dataclass
class Tally:
    """What was found of what there is, added up over issues."""

    right: int = 0
    false: int = 0
    missed: int = 0
    articles: int = 0

    def add(self, made: Cut, found: frozenset[Pair]) -> None:
        """Count one issue."""
        self.right += len(found & made.pairs)
        self.false += len(found - made.pairs)
        self.missed += len(made.pairs - found)
        self.articles += len(made.issue.articles)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall of pairs."""
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)

    @property
    def false_rate(self) -> float:
        """False links for each article."""
        return self.false / max(1, self.articles)
