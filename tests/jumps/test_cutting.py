"""Issues cut at random: what leads where is known, and found again."""

from __future__ import annotations

from random import Random

import pytest

from reader.jumps import grammar
from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import JumpKind, PartAddress
from tests.benchmarks.figure import ROOT
from tests.jumps import wholes
from tests.jumps.cutting import CHINESE, ENGLISH, Cut, Forms, Habits, Tally, Whole, cut, linked

FAITHFUL = Habits(lost=0, wrong=0)


def _made(seed: int, habits: Habits, forms: Forms = CHINESE, count: int = 40) -> tuple[list[Whole], Cut]:
    articles = (wholes.chinese if forms is CHINESE else wholes.english)(Random(seed), count)
    return articles, cut(articles, Random(seed), forms, habits)


def _text(issue: Issue, start: str, pairs: dict[str, str]) -> str:
    """The text from this article on, over its continuations."""
    text = ""
    following: str | None = start
    while following:
        article = issue.article(following)
        assert article
        text += "".join(block.text for block in article.parts[0].blocks)
        following = pairs.get(following)
    return text.replace(" ", "")


@pytest.mark.parametrize("forms", [CHINESE, ENGLISH])
@pytest.mark.parametrize("seed", range(3))
def test_cutting_loses_no_letter(seed: int, forms: Forms) -> None:
    articles, made = _made(seed, Habits(), forms)
    pairs = {source.article: target.article for source, target in made.pairs}
    for number, whole in enumerate(articles):
        assert _text(made.issue, f"a{number}-0", pairs) == "".join(whole.paragraphs).replace(" ", "")


def test_cutting_is_the_same_every_time() -> None:
    assert _made(4, Habits())[1] == _made(4, Habits())[1] != _made(5, Habits())[1]


@pytest.mark.parametrize("forms", [CHINESE, ENGLISH])
def test_every_line_printed_is_one_that_the_grammar_knows(forms: Forms) -> None:
    _, made = _made(1, FAITHFUL, forms)
    lines = [line.text for article in made.issue.articles for part in article.parts for line in part.jump_lines]
    assert len(lines) > 20
    assert all(grammar.parse(line) for line in lines)


def test_a_paper_that_prints_no_line_back_prints_none() -> None:
    _, made = _made(1, Habits(back=False))
    kinds = {link.jump.kind for link in resolve(made.issue).links}
    assert JumpKind.TO in kinds
    assert JumpKind.FROM not in kinds


@pytest.mark.parametrize("forms", [CHINESE, ENGLISH])
@pytest.mark.parametrize("back", [True, False])
def test_nearly_every_continuation_is_found(forms: Forms, back: bool) -> None:
    tally = Tally()
    for seed in range(3):
        _, made = _made(seed, Habits(back=back), forms)
        tally.add(made, linked(resolve(made.issue)))
    assert tally.right > 40
    assert tally.f1 > (0.96 if back else 0.92)
    assert tally.false_rate < 0.01


def test_nearly_every_continuation_of_the_specimen_is_found() -> None:
    tally = Tally()
    articles = wholes.of_issue(ROOT / "issues" / "jiangsheng-2026-03-05")
    for seed in range(3):
        made = cut(articles, Random(seed), CHINESE, Habits())
        tally.add(made, linked(resolve(made.issue)))
    assert tally.f1 > 0.97
    assert tally.false_rate < 0.01


def test_the_order_of_the_articles_of_a_page_does_not_matter_for_what_is_sure() -> None:
    _, made = _made(2, FAITHFUL)
    turned = Issue(made.issue.pages, tuple(reversed(made.issue.articles)))
    found, again = linked(resolve(made.issue)), linked(resolve(turned))
    assert len(found ^ again) <= len(found) // 20


def test_a_tally_counts() -> None:
    a, b, c, d = (PartAddress(name) for name in "abcd")
    issue = Issue((), tuple(_made(0, Habits(), count=10)[1].issue.articles[:4]))
    tally = Tally()
    tally.add(Cut(issue, frozenset({(a, b), (c, d)})), frozenset({(a, b), (c, b)}))
    assert (tally.right, tally.false, tally.missed, tally.articles) == (1, 1, 1, 4)
    assert tally.f1 == pytest.approx(0.5)
    assert tally.false_rate == pytest.approx(0.25)
