"""What was understood of an issue, for people: a line for the issue, for each page, article and jump."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.issue import Article
from reader.model.jump import JumpKind, JumpStatus, Link, PartAddress
from reader.services.opening import OpenIssue
from reader.services.wording import Words

ARROWS = {JumpKind.TO: "→", JumpKind.FROM: "←", JumpKind.SEE: "↗"}


def summary(opened: OpenIssue, words: Words) -> Iterator[str]:
    """The lines."""
    issue = opened.issue
    day = issue.date.isoformat() if issue.date else None
    yield " · ".join(filter(None, (issue.paper, day, issue.number, issue.edition, opened.format)))
    for page in issue.pages:
        guess = words.word("(label inferred)", "cli") if page.inferred else None
        yield " ".join(filter(None, (page.label, page.name, guess)))
        for article, index in issue.on_page(page.label):
            yield f"  {article.title} [{article.id}] {_size(article, index, words)}"
            for link in opened.links.of(PartAddress(article.id, index)):
                if link.jump.kind in ARROWS:
                    yield f"    {ARROWS[link.jump.kind]} {_told(opened, link, words)}"
    for label in opened.links.missing:
        yield words.word("{page}: not in this file", "cli", page=label)


def _size(article: Article, index: int, words: Words) -> str:
    count = sum(len(block.text) for block in article.parts[index].blocks)
    return words.word("{count} character" if count == 1 else "{count} characters", "cli", count=count)


def _told(opened: OpenIssue, link: Link, words: Words) -> str:
    line = link.jump.text.replace("\n", " ")
    if link.target and (article := opened.issue.article(link.target.article)):
        return f"{line}: {article.title} [{article.id}] {link.confidence:.0%}"
    if link.status is JumpStatus.MISSING_PAGE:
        return f"{line}: {words.word('that page is not in this file', 'cli')}"
    if link.jump.kind is JumpKind.SEE:
        return line
    return f"{line}: {words.word('not found', 'cli')}"
