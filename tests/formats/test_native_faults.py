"""Small faults are said and the rest opens; a page that is damaged takes no other page with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import DamagedFile, TooLarge
from reader.formats import native, open_issue
from reader.formats.source import open_source
from reader.model.issue import FurnitureRole, Issue
from tests.builders import article_xml, page_xml, put, xml

SOUND = page_xml(article_xml("<p>好</p>", "b1-1"), "B1")


def opened(tmp_path: Path, body: str) -> tuple[Issue, list[str], list[str]]:
    """The issue, its warnings, and what the strict check says."""
    path = put(tmp_path / "issue.xml", xml(body))
    issue = open_issue([path]).issue
    strict = [str(fault.sentence) for fault in native.faults(open_source([path]))]
    return issue, list(map(str, issue.warnings)), strict


ARTICLE = article_xml()
SMALL = [
    ("a bad date", f"<date>5 March</date>{page_xml(ARTICLE)}", "Line 3: 2026-03-05 expected in <date>, “5 March”"),
    ("no such day", f"<date>2026-02-30</date>{page_xml(ARTICLE)}", "“2026-02-30” found"),
    ("a page without a label", f"<page>\n{ARTICLE}</page>", "Line 3: a page without a label, taken for 1."),
    ("the same label twice", page_xml(ARTICLE) + page_xml(), "Line 7: a second page A1, now called A1-2."),
    ("the same id twice", page_xml(ARTICLE + ARTICLE), "Line 6: a second article a1-1, now called a1-1-2."),
    ("no id", page_xml("<article><p>文</p></article>"), "Line 4: an article without an id, now called a1-1."),
    ("a missing picture", page_xml(article_xml('<figure href="x.png"/>')), "Line 5: there is no picture x.png."),
    ("a picture elsewhere", page_xml(article_xml('<figure href="../x.png"/>')), "there is no picture ../x.png."),
    (
        "no href",
        page_xml(article_xml("<figure><caption>图</caption></figure>")),
        "Line 5: a href expected, none found.",
    ),
    ("a missing facsimile", page_xml('<facsimile href="A1.jpg"/>'), "Line 4: there is no picture A1.jpg."),
    ("a second facsimile", page_xml('<facsimile href="a"/><facsimile href="b"/>'), "a second <facsimile> found"),
    (
        "a region outside",
        page_xml(article_xml('<region x="0.5" y="0" width="0.6" height="1"/>')),
        "Line 5: x, y, width, height 0..1 expected in <region>, “0.5 0 0.6 1” found.",
    ),
    ("a region of nothing", page_xml(article_xml('<region x="0" y="0" width="0" height="1"/>')), "in <region>"),
    ("a region of words", page_xml(article_xml('<region x="nan" y="0" width="1" height="1"/>')), "“nan 0 1 1”"),
    ("half a region", page_xml(article_xml('<region x="0"/>')), "in <region>, “0” found."),
    (
        "two regions",
        page_xml(article_xml('<region x="0" y="0" width="1" height="1"/><region x="0" y="0" width="1" height="1"/>')),
        "a second <region> found, one expected.",
    ),
    (
        "a second headline",
        page_xml(article_xml("<headline>一</headline>\n<headline>二</headline>")),
        "Line 6: a second",
    ),
    ("a second paper", f"<paper>一</paper><paper>二</paper>{page_xml(ARTICLE)}", "a second <paper> found"),
    ("a bad rank", page_xml('<article id="x" rank="0"/>'), "Line 4: 1, 2, 3 … expected in rank, “0” found."),
    ("an empty rank", page_xml('<article id="x" rank=""/>'), "expected in rank, “” found."),
    ("an empty continues", page_xml('<article id="x" continues=" "/>'), "id expected in continues, “” found."),
    ("a second headline, empty", page_xml(article_xml("<headline/><headline/>")), "a second <headline> found"),
    ("a bad style", page_xml('<article id="x" style="round"/>'), "box expected in style, “round” found."),
    ("a bad mode", page_xml('<article id="x" writing-mode="up"/>'), "horizontal, vertical expected in writing-mode"),
    ("a bad role", page_xml('<furniture role="ear">眼</furniture>'), "expected in role, “ear” found."),
    ("no role", page_xml("<furniture>眼</furniture>"), "expected in role, “” found."),
    ("a bad guess", '<page label="A1" inferred="perhaps"/>', "true, false expected in inferred, “perhaps” found."),
    ("an unknown continues", page_xml('<article id="x" continues="y"/>'), "Line 4: it continues y, and there is no"),
    ("itself continued", page_xml('<article id="x" continues="x"/>'), "it continues x"),
    (
        "an unknown attribute",
        page_xml('<article id="x" class="y"/>'),
        "Line 4: id, rank, style, writing-mode, continues",
    ),
    (
        "an attribute where none belongs",
        page_xml(article_xml('<p class="y">文</p>')),
        "– expected in <p>, class found.",
    ),
    ("a paper after the pages", f"{page_xml(ARTICLE)}<paper>报</paper>", "<page> expected, <paper> found."),
]


@pytest.mark.parametrize(("body", "said"), [row[1:] for row in SMALL], ids=[row[0] for row in SMALL])
def test_a_small_fault_is_a_warning_and_the_rest_opens(tmp_path: Path, body: str, said: str) -> None:
    issue, warnings, strict = opened(tmp_path, body + SOUND)
    assert [warning for warning in warnings if said in warning], warnings
    assert strict == warnings
    assert issue.articles[-1].parts[0].blocks[0].text == "好"


def test_what_a_small_fault_leaves(tmp_path: Path) -> None:
    put(tmp_path / "1.png", "p")
    article = article_xml(
        "<headline>一</headline><headline>二</headline><figure><caption>图</caption></figure>"
        '<figure href="2.png"><caption>图</caption></figure>'
    )
    issue, warnings, _ = opened(tmp_path, f"<date>?</date>{page_xml(article + '<furniture>眼</furniture>')}")
    first = issue.articles[0]
    assert len(warnings) == 5
    assert issue.date is None
    assert first.headline == "一\n二"
    assert [block.text for block in first.parts[0].blocks] == ["图", "图"]
    assert [figure.href for figure in first.parts[0].figures] == ["2.png"]
    assert [(piece.role, piece.text) for piece in issue.pages[0].furniture] == [(FurnitureRole.OTHER, "眼")]


@pytest.mark.parametrize(
    ("labels", "given"),
    [
        (["A1", "", "", "B1"], ["A1", "A2", "A3", "B1"]),
        (["", "", "A3"], ["A1", "A2", "A3"]),
        (["", ""], ["1", "2"]),
        (["08", "", "10"], ["08", "09", "10"]),
        (["A1", "", "A2"], ["A1", "A2", "A2-2"]),
        (["", "A1"], ["1", "A1"]),
        (["特刊", ""], ["特刊", "2"]),
    ],
)
def test_missing_labels_are_inferred_from_the_pages_around(tmp_path: Path, labels: list[str], given: list[str]) -> None:
    body = "".join(f'<page label="{label}"><article id="x{at}"/></page>' for at, label in enumerate(labels))
    issue, _, _ = opened(tmp_path, body)
    assert [page.label for page in issue.pages] == given
    assert [page.inferred for page in issue.pages] == [new != old for new, old in zip(given, labels, strict=True)]


DAMAGED = [
    ("an unknown element", article_xml("<p>一</p>\n<para>二</para>"), "Line 6: <region>, <rubric>", "<para> found"),
    ("text between elements", article_xml("<p>一</p>散<p>二</p>"), "Line 5: <region>", "“散” found"),
    (
        "a paragraph in the page",
        "<p>一</p>" + article_xml(),
        "Line 4: <facsimile>, <furniture>, <article>",
        "<p> found",
    ),
    ("an element in text", article_xml("<p>一<em>二</em></p>"), "Line 5: <br> expected in <p>", "<em> found"),
    ("text in a figure", article_xml('<figure href="1.png">一</figure>'), "<caption>, <credit> expected", "“一” found"),
    (
        "something in a region",
        article_xml('<region x="0" y="0" width="1" height="1">一</region>'),
        "– expected",
        "“一”",
    ),
]


@pytest.mark.parametrize(("body", "expected", "found"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED])
def test_a_damaged_page_is_a_warning_and_the_others_open(tmp_path: Path, body: str, expected: str, found: str) -> None:
    put(tmp_path / "1.png", "p")
    issue, warnings, strict = opened(tmp_path, page_xml(body) + SOUND)
    assert len(warnings) == 1
    assert expected in warnings[0]
    assert found in warnings[0]
    assert strict == warnings
    assert [page.label for page in issue.pages] == ["A1", "B1"]


@pytest.mark.parametrize(("body", "expected", "found"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED])
def test_where_every_page_is_damaged_the_file_is(tmp_path: Path, body: str, expected: str, found: str) -> None:
    put(tmp_path / "1.png", "p")
    with pytest.raises(DamagedFile) as caught:
        opened(tmp_path, page_xml(body))
    assert expected in str(caught.value)
    assert found in str(caught.value)


def test_the_text_of_a_damaged_page_is_not_lost(tmp_path: Path) -> None:
    page = page_xml(
        "散一<p>散二</p>"
        + article_xml(
            "散三<p>文<em>字</em></p><para>散四<p>散五</p></para><figure href='x'>散六<p>散七</p></figure>散八"
        )
    )
    issue, _, _ = opened(tmp_path, page + SOUND)
    words = "".join(block.text for block in issue.articles[0].parts[0].blocks)
    words += "".join(piece.text for piece in issue.pages[0].furniture)
    assert "文字" in words
    assert all(f"散{number}" in words for number in "一二三四五六七八")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("", "Line 2: <page> expected in <issue>, nothing found"),
        ("<paper>报</paper>", "Line 3: <page> expected in <issue>, <paper> found"),
        ("\n<chapter><para>文</para></chapter>", "Line 4: <page> expected in <issue>, <chapter> found"),
    ],
)
def test_an_issue_without_pages(tmp_path: Path, body: str, said: str) -> None:
    with pytest.raises(DamagedFile) as caught:
        opened(tmp_path, body)
    assert said in str(caught.value)


def test_a_later_version_is_not_guessed_at(tmp_path: Path) -> None:
    newer = xml(page_xml(article_xml())).replace("urn:jumpline:issue:1", "urn:jumpline:issue:2")
    with pytest.raises(DamagedFile, match="Line 2: <issue> of urn:jumpline:issue:1 expected"):
        open_issue([put(tmp_path / "issue.xml", newer)])


def test_faults_are_told_in_the_order_of_lines(tmp_path: Path) -> None:
    pages = page_xml("<furniture>眼</furniture>\n" + article_xml("<q>文</q>\n<figure/>")) + SOUND
    _, warnings, strict = opened(tmp_path, f"<date>?</date>\n{pages}")
    lines = [int(warning.split()[1].rstrip(":")) for warning in warnings]
    assert lines == sorted(lines)
    assert len(lines) == 4
    assert strict == warnings


def test_an_xml_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native, "SIZE", 100)
    with pytest.raises(TooLarge):
        opened(tmp_path, page_xml(article_xml()))
