"""Papers for trying the window: small, but with everything that a reader can follow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.builders import article_xml, page_xml, put, xml

LONG = "".join(f"江上来了第{number}只船，船头站着一个人，望着对岸的灯火。" for number in range(40))


def paragraphs(count: int) -> str:
    """So many paragraphs of text."""
    return "\n".join(f"<p>{number}。{LONG}</p>" for number in range(count))


def story(article_id: str, headline: str, jump: str = "", *, first: str = "", length: int = 1) -> str:
    """An article with its jump lines, as XML."""
    title = f"<headline>{headline}</headline>" if headline else ""
    before = f"<jump>{first}</jump>" if first else ""
    after = f"<jump>{jump}</jump>" if jump else ""
    return article_xml(f"{title}\n{before}\n{paragraphs(length)}\n{after}", article_id)


FRONT = (
    story("a1-1", "桥成了", "下转A2版①", length=2),
    story("a1-2", "麦子绿了", "下转A2版②"),
    story("a1-3", "船走了", "下转A4版"),
    article_xml("<headline>渡口旧事</headline><p>往事如烟（相关报道见A3版）</p>", "a1-4"),
)
INSIDE = (
    story("a2-1", "集市开张", length=3),
    story("a2-2", "桥成了", first="上接A1版①", length=2),
    story("a2-3", "", first="上接A1版②"),
)
BACK = (
    story("a3-1", "渡口百年", length=2),
    article_xml("<headline>连载</headline><p>她推开门。（下期待续）</p>", "a3-2"),
)


def write_paper(folder: Path, extra: str = "") -> Path:
    """江声日报 with pages A1, A2 and A3; its jump lines lead from page to page, and to an A4 that is not there."""
    pages = "".join(
        page_xml("\n".join(stories), label) for label, stories in zip(("A1", "A2", "A3"), _PAGES, strict=True)
    )
    head = f"<paper>江声日报</paper><date>2026-03-05</date>{extra}"
    put(folder / "issue.xml", xml(head + pages))
    return folder


_PAGES: Sequence[Sequence[str]] = (FRONT, INSIDE, BACK)


def write_thick(folder: Path, labels: Sequence[str]) -> Path:
    """A paper of many pages, two stories on each."""
    pages = "".join(
        page_xml("\n".join(story(f"{label}-{at}", f"第{label}版的第{at}条新闻") for at in (1, 2)), label)
        for label in labels
    )
    put(folder / "issue.xml", xml(f"<paper>江声日报</paper><date>2026-03-05</date>{pages}"))
    return folder


def write_page(
    path: Path, label: str = "A4", paper: str = "江声日报", day: str = "2026-03-05", article: str = "a4-7"
) -> Path:
    """A file with one page, on which the ship of the first page goes on."""
    pages = page_xml(story("a4-1", "天气", length=3) + story(article, "船走了", first="上接A1版", length=2), label)
    return put(path, xml(f"<paper>{paper}</paper><date>{day}</date>{pages}"))


def write_damaged(path: Path) -> Path:
    """A file of the native format that breaks off."""
    return put(path, xml("<paper>江声日报</paper>").replace("</issue>", ""))
