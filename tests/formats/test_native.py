"""Jumpline's own format is read from a zip, a folder or the bare XML, and gives the same issue."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reader import paths
from reader.errors import DamagedFile, UnknownFormat
from reader.formats import native, open_issue
from reader.formats.source import open_source
from reader.model.issue import Article, BlockRole, Figure, FurnitureRole, Issue, JumpLine, WritingMode
from tests.builders import article_xml, packed, page_xml, put, xml

MIMETYPE = "application/vnd.jumpline.issue+zip"
SPECIMENS = sorted(path.parent for path in paths.specimen_folder().glob("*/issue.xml"))


def read(tmp_path: Path, body: str) -> Issue:
    """The issue whose pages are these."""
    return open_issue([put(tmp_path / "issue.xml", xml(body))]).issue


def read_article(tmp_path: Path, body: str) -> Article:
    """The one article of an issue, with these children."""
    return read(tmp_path, page_xml(article_xml(body))).articles[0]


def texts(article: Article) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in article.parts[0].blocks]


def test_what_describes_the_issue(tmp_path: Path) -> None:
    issue = read(
        tmp_path,
        "<paper>江声日报</paper><date>2026-03-05</date><number>第8812期</number><edition>样报</edition>"
        '<page label="A1" name="要闻" writing-mode="vertical"/><page label="A2" inferred="true"/>',
    )
    assert (issue.paper, issue.date, issue.number, issue.edition) == ("江声日报", date(2026, 3, 5), "第8812期", "样报")
    assert issue.language == "zh-Hans"
    assert issue.key == "江声日报/2026-03-05/样报"
    first, second = issue.pages
    assert (first.label, first.name, first.inferred, first.writing_mode) == ("A1", "要闻", False, WritingMode.VERTICAL)
    assert (second.label, second.name, second.inferred, second.writing_mode) == ("A2", None, True, None)
    assert issue.warnings == ()


def test_the_heading_of_an_article_in_any_order(tmp_path: Path) -> None:
    article = read_article(
        tmp_path,
        "<p>文</p><deck>——副</deck><headline>主<br/>题</headline><byline>记者</byline><kicker>引</kicker><rubric>栏</rubric>",
    )
    assert dict(article.heading()) == {
        "rubric": "栏",
        "kicker": "引",
        "headline": "主\n题",
        "deck": "——副",
        "byline": "记者",
    }
    assert texts(article) == ["文"]


def test_blocks_keep_their_roles_and_order(tmp_path: Path) -> None:
    article = read_article(
        tmp_path, "<p>一</p><crosshead>二</crosshead><caption>三</caption><credit>四</credit><p>五</p>"
    )
    roles = [block.role for block in article.parts[0].blocks]
    assert roles == [
        BlockRole.PARAGRAPH,
        BlockRole.CROSSHEAD,
        BlockRole.CAPTION,
        BlockRole.CREDIT,
        BlockRole.PARAGRAPH,
    ]
    assert texts(article) == list("一二三四五")


def test_jump_lines_know_the_block_they_stand_before(tmp_path: Path) -> None:
    article = read_article(
        tmp_path, "<jump>上接A1版</jump><headline>题</headline><p>一</p><p>二</p><jump>下转<br/>A3版</jump>"
    )
    assert article.parts[0].jump_lines == (JumpLine("上接A1版", 0), JumpLine("下转\nA3版", 2))


def test_figures_hold_their_captions(tmp_path: Path) -> None:
    put(tmp_path / "images/1.png", "p")
    article = read_article(
        tmp_path,
        '<p>一</p><figure href="images/1.png"><caption>图</caption><credit>摄</credit></figure>'
        '<figure href="images/1.png"/><p>二</p>',
    )
    assert article.parts[0].figures == (Figure("images/1.png", 1, 3), Figure("images/1.png", 3, 3))
    assert texts(article) == ["一", "图", "摄", "二"]


def test_hints_for_composing(tmp_path: Path) -> None:
    body = '<article id="x" rank="2" style="box" writing-mode="vertical"><region x="0" y=".5" width="1" height="0.5"/>'
    article = read(tmp_path, page_xml(f"{body}<p>文</p></article>")).articles[0]
    assert (article.rank, article.style, article.writing_mode) == (2, "box", WritingMode.VERTICAL)
    region = article.parts[0].region
    assert region is not None
    assert (region.x, region.y, region.width, region.height) == (0, 0.5, 1, 0.5)


def test_a_stated_link_is_kept(tmp_path: Path) -> None:
    second = '<article id="a2-1" continues="a1-1"><p>文</p></article>'
    issue = read(tmp_path, page_xml(article_xml()) + page_xml(second, "A2"))
    assert [article.continues for article in issue.articles] == [None, "a1-1"]


def test_furniture_and_facsimile(tmp_path: Path) -> None:
    put(tmp_path / "A1.jpg", "p")
    furniture = '<furniture role="nameplate">报</furniture><furniture role="date-line">今日<br/>8版</furniture>'
    page = read(tmp_path, page_xml(f'<facsimile href="A1.jpg"/>{furniture}')).pages[0]
    assert page.facsimile == "A1.jpg"
    assert [(piece.role, piece.text) for piece in page.furniture] == [
        (FurnitureRole.NAMEPLATE, "报"),
        (FurnitureRole.DATE_LINE, "今日\n8版"),
    ]


def test_other_namespaces_are_kept_out_of_the_way(tmp_path: Path) -> None:
    body = page_xml(
        article_xml('<p x:note="n">前<x:b>中</x:b>后</p><x:p>无</x:p><x:q><p>无</p></x:q>')
        + "<x:article>无</x:article>"
    )
    path = put(tmp_path / "issue.xml", xml(f"<x:meta>无</x:meta>{body}", 'xmlns:x="urn:other" x:a="1"'))
    issue = open_issue([path]).issue
    assert texts(issue.articles[0]) == ["前后"]
    assert issue.warnings == ()
    assert native.faults(open_source([path])) == ()


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("他说\n    你好", "他说你好"),
        ("他说“\n你好", "他说“你好"),
        ("a\n  b", "a b"),
        ("GDP\n增长", "GDP 增长"),
        ("한국\n신문", "한국 신문"),
        ("\n  文字\n  ", "文字"),
        ("a  b", "a  b"),
        ("春　风", "春　风"),
        ("一<br/>二", "一\n二"),
        ("一\n<br/>\n  二", "一\n二"),
        ("一<br/><br/>二", "一\n\n二"),
        ("&lt;&amp;&#x6625;", "<&春"),
        ("<![CDATA[<p>]]>", "<p>"),
        ("前<!-- 注 -->后<?x y?>", "前后"),
    ],
)
def test_what_white_space_means(tmp_path: Path, written: str, printed: str) -> None:
    assert texts(read_article(tmp_path, f"<p>{written}</p>")) == [printed]


@pytest.mark.parametrize("body", ["<p/>", "<p> \n </p>", "<headline/>", "<jump/>", "<caption> </caption>"])
def test_empty_elements_are_nothing(tmp_path: Path, body: str) -> None:
    article = read_article(tmp_path, body)
    assert (article.headline, article.parts[0].blocks, article.parts[0].jump_lines) == (None, (), ())


def test_zip_folder_and_bare_xml_read_the_same(tmp_path: Path) -> None:
    body = xml(page_xml(article_xml('<figure href="images/1.png"/><p>文</p>')))
    files: dict[str, str | bytes] = {"mimetype": MIMETYPE, "issue.xml": body, "images/1.png": "p"}
    for name, content in files.items():
        put(tmp_path / "folder" / name, content)
    given = [
        packed(tmp_path / "a.npissue", files),
        packed(tmp_path / "a.zip", {name: files[name] for name in ("issue.xml", "images/1.png")}),
        tmp_path / "folder",
        tmp_path / "folder/issue.xml",
    ]
    opened = [open_issue([path]) for path in given]
    assert {one.format for one in opened} == {"native"}
    assert len({one.issue for one in opened}) == 1
    assert len({one.issue.fingerprint for one in opened}) == 1
    assert not any(one.issue.warnings for one in opened)
    assert all(one.source.read("images/1.png") == b"p" for one in opened)


def test_a_folder_packed_with_its_name_reads_too(tmp_path: Path) -> None:
    body = xml(page_xml(article_xml('<figure href="images/1.png"/>')))
    path = packed(tmp_path / "a.zip", {"today/issue.xml": body, "today/images/1.png": "p"})
    opened = open_issue([path])
    assert opened.issue.articles[0].parts[0].figures == (Figure("today/images/1.png", 0, 0),)
    assert opened.issue.warnings == ()


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "GB18030", "Big5"])
def test_any_encoding_that_the_xml_states(tmp_path: Path, encoding: str) -> None:
    written = xml(page_xml(article_xml("<p>春水</p>"))).replace("UTF-8", encoding)
    issue = open_issue([put(tmp_path / "today.xml", written.encode(encoding))]).issue
    assert texts(issue.articles[0]) == ["春水"]


def test_an_issue_without_a_date_is_known_by_its_content(tmp_path: Path) -> None:
    issue = read(tmp_path, page_xml(article_xml()))
    assert issue.key == issue.fingerprint
    moved = open_issue([put(tmp_path / "elsewhere/other.xml", (tmp_path / "issue.xml").read_bytes())]).issue
    assert moved.key == issue.key


@pytest.mark.parametrize(
    "content", ["<issue/>", '<issue xmlns="urn:other"/>', "<html/>", "issue urn:jumpline:issue:1", "\x00\x01"]
)
def test_what_is_not_ours_is_left_to_others(tmp_path: Path, content: str) -> None:
    assert not native.recognise(open_source([put(tmp_path / "issue.xml", content)]))


@pytest.mark.parametrize("name", ["rubbish.npissue", "issue.xml"])
def test_what_is_ours_and_damaged_is_not_left_to_others(tmp_path: Path, name: str) -> None:
    content = "rubbish" if name.endswith("npissue") else '<issue xmlns="urn:jumpline:issue:1"><page'
    with pytest.raises(DamagedFile):
        open_issue([put(tmp_path / name, content)])


def test_a_zip_of_ours_without_its_xml(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile, match=r"issue\.xml"):
        open_issue([packed(tmp_path / "a.zip", {"mimetype": MIMETYPE, "images/1.png": "p", "images/2.png": "p"})])


def test_an_unknown_file_is_told_what_is_read(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match=r"\.npissue"):
        open_issue([put(tmp_path / "a.bin", bytes(range(256)))])


@pytest.mark.parametrize("folder", SPECIMENS, ids=lambda folder: folder.name)
def test_the_specimens_keep_to_the_schema(folder: Path) -> None:
    assert [str(fault.sentence) for fault in native.faults(open_source([folder]))] == []
    issue = open_issue([folder]).issue
    assert len(issue.articles) > 20
    assert {article.parts[0].page for article in issue.articles} == {page.label for page in issue.pages}
