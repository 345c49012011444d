"""What a jump line leads to, in words: for its tool tip, and for the status line where it leads nowhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.model.jump import JumpKind, Link
from reader.services.contents import title_of
from reader.services.following import Destination, destination
from reader.services.opening import OpenIssue


def describe(opened: OpenIssue, link: Link | None) -> str:
    """Where a click on the line leads."""
    if link is None:
        return ""
    goal = destination(opened.issue, link)
    if link.jump.kind is JumpKind.NEXT_ISSUE:
        return QCoreApplication.translate("Following", "Goes on in the next issue")
    if goal.part:
        return _to_part(opened, link, goal)
    if goal.page is None:
        return QCoreApplication.translate("Following", "Where this goes on could not be found")
    return _to_page(link, goal).format(page=goal.page)


def _to_part(opened: OpenIssue, link: Link, goal: Destination) -> str:
    back = QCoreApplication.translate("Following", "Begins on page {page}: {headline}")
    on = QCoreApplication.translate("Following", "Goes on upon page {page}: {headline}")
    see = QCoreApplication.translate("Following", "See page {page}: {headline}")
    words = {JumpKind.FROM: back, JumpKind.TO: on}.get(link.jump.kind, see)
    headline = title_of(opened.issue, opened.links, goal.part) if goal.part else ""
    return words.format(page=goal.page, headline=headline)


def _to_page(link: Link, goal: Destination) -> str:
    if goal.missing:
        return QCoreApplication.translate("Following", "The file of this issue has no page {page}")
    if goal.choices:
        return QCoreApplication.translate("Following", "Several articles on page {page} may be meant: choose one")
    if link.jump.kind is JumpKind.SEE:
        return QCoreApplication.translate("Following", "See page {page}")
    return QCoreApplication.translate("Following", "Page {page}; the article that is meant was not found there")
