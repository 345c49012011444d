"""What is copied as HTML has the article's headings and paragraphs, and nothing in it can act."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.resolver import resolve
from reader.model.issue import Block, BlockRole
from reader.model.jump import PartAddress
from reader.services.articletext import ArticleText
from reader.services.markup import as_html
from tests.builders import article, issue

ALLOWED = {"html", "head", "meta", "body", "h1", "h2", "h3", "p", "small", "br"}


def with_words(*words: str, headline: str = "大桥通车") -> ArticleText:
    paper = issue(article("a1-1", "A1", *words, headline=headline))
    return ArticleText(paper, resolve(paper), PartAddress("a1-1"))


def body(html: str) -> str:
    return html.split("<body>")[1].split("</body>")[0]


class Seen(HTMLParser):
    """What a program makes of the HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


def seen(html: str) -> Seen:
    parser = Seen()
    parser.feed(html)
    parser.close()
    return parser


def test_headline_and_paragraphs_are_what_they_are() -> None:
    text = with_words("今晨六时。", "车来了。")
    html = as_html(text, 0, len(text.text), "zh-Hans")
    assert body(html) == "<h1>大桥通车</h1>\n<p>今晨六时。</p>\n<p>车来了。</p>"
    assert '<html lang="zh-Hans">' in html


def test_captions_crossheads_and_a_paragraph_cut_by_a_jump() -> None:
    first = article("a1-1", "A1", "今晨六时，大桥", headline="大桥通车", jumps=["下转A2版"])
    part = first.parts[0]
    blocks = (Block(BlockRole.CROSSHEAD, "第一班"), Block(BlockRole.CAPTION, "图为大桥。"), *part.blocks)
    paper = issue(
        replace(first, byline="本报记者 沈若水", parts=(replace(part, blocks=blocks),)),
        article("a2-1", "A2", "通车了。", first=["上接A1版"]),
    )
    text = ArticleText(paper, resolve(paper), PartAddress("a1-1"))
    html = body(as_html(text, 0, len(text.text), "zh-Hans"))
    assert "<p><small>本报记者 沈若水</small></p>" in html
    assert "<h3>第一班</h3>" in html
    assert "<p><small>图为大桥。</small></p>" in html
    assert "<p>今晨六时，大桥通车了。</p>" in html
    assert "转" not in html


def test_words_of_one_line_have_no_paragraph_of_their_own() -> None:
    text = with_words("今晨六时。")
    assert body(as_html(text, 5, 7, "zh-Hans")) == "今晨"
    assert body(as_html(text, 5, 10, "zh-Hans")) == "<p>今晨六时。</p>"
    assert body(as_html(text, 5, 7, "zh-Hans", "——《江声日报》")) == "<p>今晨</p>\n<p>——《江声日报》</p>"


def test_a_line_break_that_is_meant_stays_within_its_paragraph() -> None:
    text = with_words("床前明月光\n疑是地上霜")
    assert body(as_html(text, 5, 99, "zh-Hans")) == "<p>床前明月光<br>疑是地上霜</p>"


@given(st.text(min_size=1).filter(str.strip), st.text(max_size=20))
def test_no_text_of_a_newspaper_becomes_markup(words: str, source: str) -> None:
    text = with_words(words, headline="<script>")
    html = as_html(text, 0, len(text.text), 'zh"><img onerror=alert(1)>', source)
    found = seen(html)
    assert found.tags <= ALLOWED
    assert found.attributes <= {"lang", "charset"}


def test_markup_in_a_newspaper_is_shown_as_it_is_printed() -> None:
    text = with_words("<b onclick='x'>A & B</b>")
    assert seen(as_html(text, 0, len(text.text), "en")).words.strip().endswith("<b onclick='x'>A & B</b>")
