"""Small issues for tests: built as models, or as the XML and the zips that hold them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.model.geometry import Region
from reader.model.issue import (
    Article,
    Block,
    BlockRole,
    Figure,
    Furniture,
    FurnitureRole,
    Issue,
    JumpLine,
    Page,
    Part,
)

NAMESPACE = "urn:jumpline:issue:1"


def paragraph(text: str) -> Block:
    """A paragraph."""
    return Block(BlockRole.PARAGRAPH, text)


def crosshead(text: str) -> Block:
    """A crosshead."""
    return Block(BlockRole.CROSSHEAD, text)


def part(page: str, *texts: str | Block, jumps: Sequence[str] = (), first: Sequence[str] = ()) -> Part:
    """A part of paragraphs; `first` are the jump lines before its text, `jumps` those at its end."""
    blocks = tuple(text if isinstance(text, Block) else paragraph(text) for text in texts)
    lines = [JumpLine(line, 0) for line in first] + [JumpLine(line, len(blocks)) for line in jumps]
    return Part(page, blocks, tuple(lines))


def article(
    article_id: str,
    page: str,
    *texts: str | Block,
    headline: str | None = None,
    jumps: Sequence[str] = (),
    first: Sequence[str] = (),
) -> Article:
    """An article of one part."""
    return Article(article_id, (part(page, *texts, jumps=jumps, first=first),), headline=headline)


def issue(*articles: Article, pages: Sequence[str] = (), paper: str | None = "江声日报") -> Issue:
    """An issue of these articles; its pages are `pages`, else those that the articles stand on."""
    labels = pages or list(dict.fromkeys(part.page for article in articles for part in article.parts))
    return Issue(
        tuple(Page(label) for label in labels),
        articles,
        paper=paper,
        date=date(2026, 3, 5) if paper else None,
        fingerprint="sha256:00",
    )


def jumping() -> Issue:
    """Two articles that go on upon A2, one of them in mid-sentence, and one that goes on upon a missing page."""
    return issue(
        article("a1-1", "A1", "春水初生，", headline="桥成了", jumps=["下转A2版①"]),
        article("a1-2", "A1", "麦苗返青。", headline="麦子绿了", jumps=["下转A2版②"]),
        article("a1-3", "A1", "船已离岸。", headline="船走了", jumps=["下转A4版"]),
        article("a2-1", "A2", "春林初盛。", headline="桥成了", first=["上接A1版①"]),
        article("a2-2", "A2", "稻种下田。", headline="麦子绿了", first=["上接A1版②"]),
    )


def full() -> Issue:
    """An issue that has everything an issue can have."""
    body = (
        Block(BlockRole.PARAGRAPH, "本报讯 第一段。"),
        Block(BlockRole.CAPTION, "图为大桥。"),
        Block(BlockRole.CREDIT, "本报记者 摄"),
        Block(BlockRole.CROSSHEAD, "一"),
        Block(BlockRole.PARAGRAPH, "春风又绿\n江南岸"),
    )
    lead = Article(
        "a1-1",
        (
            Part(
                "A1",
                body,
                (JumpLine("上接昨日A1版", 0), JumpLine("下转A2版", 5)),
                (Figure("images/bridge.png", 1, 3), Figure("images/map.png", 5, 5)),
                Region(0.1, 0.2, 0.3, 0.4),
            ),
        ),
        rubric="一线传真",
        kicker="引题",
        headline="主题\n两行",
        deck="——副题",
        byline="记者 甲",
        rank=1,
        style="box",
    )
    furniture = (Furniture(FurnitureRole.NAMEPLATE, "江声日报"), Furniture(FurnitureRole.FOLIO, "A1 要闻"))
    pages = (Page("A1", "要闻", False, furniture, "pages/A1.png"), Page("A2", inferred=True))
    second = replace(article("a2-1", "A2", "第二段。"), continues="a1-1")
    return Issue(pages, (lead, second), "江声日报", date(2026, 3, 5), "第8812期", "样报", "zh-Hans")


def xml(body: str, attributes: str = 'xml:lang="zh-Hans"') -> str:
    """An <issue> with these children, after two lines of its own."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<issue xmlns="{NAMESPACE}" {attributes}>\n{body}\n</issue>\n'


def page_xml(body: str = "", label: str = "A1") -> str:
    """A <page> with these children, on lines of their own."""
    return f'<page label="{label}">\n{body}\n</page>'


def article_xml(body: str = "<p>文</p>", article_id: str = "a1-1") -> str:
    """An <article> with these children, on lines of their own."""
    return f'<article id="{article_id}">\n{body}\n</article>'


def put(path: Path, content: str | bytes) -> Path:
    """A file with this content; folders are made as needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def packed(path: Path, files: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A zip with these files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path
