"""What was understood of an issue, as the plain data of `jumpline inspect --json`. Scripts rely on its form.

Sentences are in English here, whatever the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from reader.jumps import labels
from reader.model.issue import Article, Page, Part
from reader.model.jump import Candidate, JumpKind, JumpStatus, Link, PartAddress
from reader.services.opening import OpenIssue

Data = Mapping[str, object]


def inspect(opened: OpenIssue) -> Data:
    """The whole issue: pages, articles with their parts and jumps, and warnings."""
    issue = opened.issue
    return {
        "format": opened.format,
        "paper": issue.paper,
        "date": issue.date.isoformat() if issue.date else None,
        "key": issue.key,
        "pages": [*_pages(opened)],
        "articles": [_article(opened, article) for article in issue.articles],
        "warnings": [str(warning) for warning in issue.warnings],
    }


def _pages(opened: OpenIssue) -> Iterator[Data]:
    """Pages in their order; those that only jump lines name stand where they belong among them."""
    absent = sorted(opened.links.missing, key=labels.key)
    for page in opened.issue.pages:
        while absent and labels.key(absent[0]) < labels.key(page.label):
            yield _absent(absent.pop(0))
        yield _page(opened, page)
    yield from map(_absent, absent)


def _page(opened: OpenIssue, page: Page) -> Data:
    return {
        "label": page.label,
        "name": page.name,
        "present": True,
        "inferred": page.inferred,
        "articles": list(dict.fromkeys(article.id for article, _ in opened.issue.on_page(page.label))),
        "furniture": [{"role": str(furniture.role), "text": furniture.text} for furniture in page.furniture],
    }


def _absent(label: str) -> Data:
    return {"label": label, "name": None, "present": False, "inferred": True, "articles": []}


def _article(opened: OpenIssue, article: Article) -> Data:
    thread = opened.links.thread(PartAddress(article.id))
    region = article.parts[0].region
    return {
        "id": article.id,
        "headline": article.headline,
        "kicker": article.kicker,
        "deck": article.deck,
        "rubric": article.rubric,
        "byline": article.byline,
        "parts": [
            _part(part, opened.links.of(PartAddress(article.id, index))) for index, part in enumerate(article.parts)
        ],
        "thread": list(dict.fromkeys(member.article for member in thread)),
        "region": asdict(region) if region else None,
    }


def _part(part: Part, links: Sequence[Link]) -> Data:
    jump_to = next((link for link in links if link.jump.kind is JumpKind.TO), None)
    jump_from = next((link for link in links if link.jump.kind is JumpKind.FROM), None)
    others = [link for link in links if link not in (jump_to, jump_from) and _is_told(link)]
    return {
        "page": part.page,
        "blocks": [{"role": str(block.role), "text": block.text} for block in part.blocks],
        "jump_to": _link(jump_to) if jump_to else None,
        "jump_from": _link(jump_from) if jump_from else None,
        "see": [*map(_link, others), *_not_understood(part, links)],
    }


def _is_told(link: Link) -> bool:
    """What is to be continued in the next issue is no jump; only a line of its own must not get lost."""
    return link.jump.kind is not JumpKind.NEXT_ISSUE or link.place is None


def _link(link: Link) -> Data:
    jump = link.jump
    return {
        "text": jump.text,
        "kind": str(jump.kind),
        "page": jump.pages[0] if jump.pages else None,
        "pages": list(jump.pages),
        "ordinal": jump.ordinal,
        "status": str(link.status),
        "target": asdict(link.target) if link.target else None,
        "confidence": link.confidence,
        "reasons": [str(reason) for reason in link.reasons],
        "candidates": [_candidate(candidate) for candidate in link.candidates],
    }


def _candidate(candidate: Candidate) -> Data:
    return {
        **asdict(candidate.part),
        "confidence": candidate.confidence,
        "reasons": [str(reason) for reason in candidate.reasons],
    }


def _not_understood(part: Part, links: Sequence[Link]) -> Iterator[Data]:
    """Lines that the file calls jump lines and the grammar does not know: shown, so that no text is lost."""
    known = {link.jump.text for link in links if link.place is None}
    for line in part.jump_lines:
        if line.text not in known:
            yield {
                "text": line.text,
                "kind": str(JumpKind.SEE),
                "page": None,
                "pages": [],
                "ordinal": None,
                "status": str(JumpStatus.UNRESOLVED),
                "target": None,
                "confidence": 0.0,
                "reasons": [],
                "candidates": [],
            }
