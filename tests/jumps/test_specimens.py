"""The specimen issues: every jump line leads where their makers meant it to."""

from __future__ import annotations

from functools import cache

import pytest

from reader.formats import open_issue
from reader.jumps.resolver import resolve
from reader.model.jump import JumpKind, JumpStatus, Links
from reader.paths import specimen_folder

# A thread: its articles in reading order, and the lines that lead on from each but the last.
Thread = tuple[str, tuple[str, ...]]

JIANGSHENG: tuple[Thread, ...] = (
    ("a1-1 a2-c1", ("下转A2版①",)),
    ("a1-2 a2-c2", ("下转A2版②",)),
    ("a1-3 a2-c3", ("下转A2版③",)),
    ("a1-4 a4-c1", ("下转A4版",)),
    ("a1-5 a3-c1 b2-c1", ("下转A3版", "下转B2版")),
    ("a2-1 a3-c2", ("（下转第A3版）",)),
    ("a3-1 b1-c1", ("下转B1版",)),
    ("a3-2 b1-c2", ("下转B1版",)),
    ("a4-1 b3-c1", ("下转B3版",)),
    ("b1-2 b2-c2", ("下转B2版①",)),
    ("b2-1 a4-c2", ("下转A4版",)),
    ("b3-1 b4-c1", ("▶下转B4版",)),
)
HARBOUR: tuple[Thread, ...] = (
    ("a1-1 a5-2", ("See HARBOUR, Page A5",)),
    ("a1-2 a4-3", ("Continued on Page A4",)),
    ("a1-3 a3-2", ("Please turn to Page A3",)),
    ("a2-1 a3-3 a6-2", ("Continued on Page A3", "Continued on back page")),
)
HAITIAN: tuple[Thread, ...] = (
    ("a1-1 a2-1", ("下轉A2版",)),
    ("a1-2 a3-2", ("文轉A3",)),
    ("a2-4 a4-2", ("（續見A4）",)),
    ("a3-1 a4-3", ("轉第四版",)),
)
THREADS = {
    "jiangsheng-2026-03-05": JIANGSHENG,
    "harbour-courier-2026-03-05": HARBOUR,
    "haitian-shibao-2026-03-05": HAITIAN,
}
# What leads to no continuation: article, line, what came of it.
LOOSE = {
    "jiangsheng-2026-03-05": {
        ("b1-1", "下转B6版", "missing-page"),
        ("a1-6", "（相关报道见第A3版）", "linked"),
        ("b1-3", "（《方案》全文见第B2版）", "linked"),
        ("b4-1", "下期待续", "unresolved"),
    },
    "harbour-courier-2026-03-05": {
        ("a5-3", "Continued on Page A8", "missing-page"),
        ("a1-2", "(See related story, Page A2)", "linked"),
        ("a1-5", "Letters, page A4", "linked"),
        ("a6-3", "To be continued", "unresolved"),
    },
    "haitian-shibao-2026-03-05": {("a1-1", "（相關新聞見A3）", "linked")},
}
MISSING = {"jiangsheng-2026-03-05": ("B6",), "harbour-courier-2026-03-05": ("A8",), "haitian-shibao-2026-03-05": ()}

specimens = pytest.mark.parametrize("name", THREADS)


@cache
def links_of(name: str) -> Links:
    return resolve(open_issue([specimen_folder() / name]).issue)


@specimens
def test_threads_are_as_they_were_written(name: str) -> None:
    found = {" ".join(part.article for part in thread) for thread in links_of(name).threads}
    assert found == {members for members, _ in THREADS[name]}


@specimens
def test_each_line_leads_to_the_next_part_of_its_thread(name: str) -> None:
    found = {
        (link.source.article, link.jump.text, link.target.article)
        for link in links_of(name).links
        if link.jump.kind is JumpKind.TO and link.target
    }
    steps = {
        (source, line, target)
        for members, lines in THREADS[name]
        for source, line, target in zip(members.split(), lines, members.split()[1:], strict=False)
    }
    assert found == steps


@specimens
def test_each_continuation_leads_back(name: str) -> None:
    links = links_of(name).links
    back = {(link.target, link.source) for link in links if link.jump.kind is JumpKind.FROM}
    on = {(link.source, link.target) for link in links if link.jump.kind is JumpKind.TO and link.target}
    assert back == on


@specimens
def test_what_leads_to_no_continuation_is_known(name: str) -> None:
    loose = {
        (link.source.article, link.jump.text, link.status.value) for link in links_of(name).links if not link.target
    }
    assert loose == LOOSE[name]
    assert links_of(name).missing == MISSING[name]


@specimens
def test_every_link_is_sure_and_gives_its_reasons(name: str) -> None:
    linked = [link for link in links_of(name).links if link.status is JumpStatus.LINKED and link.target]
    assert all(link.confidence > 0.5 and link.reasons for link in linked)
