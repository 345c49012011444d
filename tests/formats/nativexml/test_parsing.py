"""XML made to hurt is refused in one sentence, at once and without much memory."""

from __future__ import annotations

import contextlib
import time

import pytest

from reader.errors import DamagedFile, TooLarge
from reader.formats.nativexml import parsing
from reader.formats.nativexml.faults import line_of
from reader.formats.nativexml.inline import printed
from reader.formats.nativexml.parsing import parse
from tests.builders import NAMESPACE, article_xml, page_xml, xml

OPEN = f'<issue xmlns="{NAMESPACE}">'
LAUGHS = '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


def refusal(data: str | bytes) -> str:
    """What is said of this XML."""
    with pytest.raises((DamagedFile, TooLarge)) as caught:
        parse(data.encode() if isinstance(data, str) else data)
    words = str(caught.value)
    assert "\n" not in words
    return words


def test_sound_xml_is_read_with_its_lines() -> None:
    root = parse(xml(page_xml(article_xml())).encode())
    assert [line_of(element) for element in root.iter()] == [2, 3, 4, 5]


def test_comments_and_instructions_fall_away() -> None:
    assert len(parse(f"<!-- one -->{OPEN}<!-- two --><?three?></issue><!-- four -->".encode())) == 0


@pytest.mark.parametrize(
    "doctype",
    [
        f"<!DOCTYPE issue [{LAUGHS}]>",
        '<!DOCTYPE issue [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE issue [<!ENTITY x SYSTEM "http://127.0.0.1:9/">]>',
        '<!DOCTYPE issue [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>',
        '<!DOCTYPE issue SYSTEM "x.dtd" []>',
        '<!DOCTYPE issue [<!ATTLIST issue a CDATA "b">]>',
        "<!-- > --><?x?>\n<!DOCTYPE\nissue\n[ ]>",
        "<!doctype issue []>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_that_declares_anything_is_refused(doctype: str, encoding: str) -> None:
    assert "DOCTYPE" in refusal(f"{doctype}{OPEN}</issue>".encode(encoding))


def test_entities_hidden_from_the_first_look_are_refused_too() -> None:
    hidden = '<!DOCTYPE issue SYSTEM "a>b" [<!ENTITY x "y">]>'
    assert "DOCTYPE" in refusal(f"{hidden}{OPEN}</issue>")


def test_a_doctype_that_only_names_a_dtd_is_harmless() -> None:
    root = parse(f'<!DOCTYPE issue SYSTEM "http://127.0.0.1:9/issue.dtd">{OPEN}</issue>'.encode())
    assert len(root) == 0


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (f"{OPEN}\n<page>\n</issue>", "Line 3: </page> expected, </issue> found"),
        (f"{OPEN}\n<page>", "breaks off at line 2"),
        (f"{OPEN}\n<page label='A", "breaks off at line 2"),
        (f"{OPEN}\n<!-- ", "breaks off at line 2"),
        (f"{OPEN}\n&nbsp;</issue>", "Line 2: a character expected, &nbsp; found"),
        (f"{OPEN}\na & b</issue>", "Line 2: this is no sound XML"),
        (f"{OPEN}\n<page label=A1/></issue>", "Line 2: this is no sound XML"),
        (f"{OPEN}</issue>\n<issue/>", "Line 2: this is no sound XML"),
        (f"{OPEN}\n&#0;</issue>", "Line 2"),
        (f"{OPEN}\n\x01</issue>", "Line 2: these bytes are no text"),
        (b"\x00\x01\x02", "Line 1"),
        ("rubbish", "Line 1: this is no sound XML"),
        (f"<?xml version='1.0' encoding='klingon'?>{OPEN}</issue>", "Line 1: these bytes are no text"),
        (xml(page_xml(article_xml("<p>春水初生</p>"))).encode("gb18030"), "Line 5: these bytes are no text"),
        ("<newspaper/>", "Line 1: <issue> of urn:jumpline:issue:1 expected, newspaper found"),
        ("<issue xmlns='urn:x'/>", "urn:x issue found"),
    ],
)
def test_broken_xml_is_told_with_its_line(broken: str | bytes, said: str) -> None:
    assert said in refusal(broken)


def test_a_broken_line_far_down_is_found(tmp_path: object) -> None:
    body = "\n".join(["<p>春水初生，春林初盛。</p>"] * 20_000)
    assert "Line 20004: </p> expected, </article> found" in refusal(
        xml(page_xml(f"<article id='x'>\n{body}<p></article>"))
    )


def test_depth_is_bounded() -> None:
    assert "nested deeper" in refusal(OPEN + "<page>" * 50)
    assert "nested deeper" in refusal(OPEN + "<page>" * 500_000)


def test_the_number_of_elements_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "ELEMENTS", 1000)
    assert "more than 1000 elements" in refusal(OPEN + "<page/>" * 20_000 + "</issue>")


def test_the_length_of_a_tag_is_bounded() -> None:
    many = " ".join(f"a{number}=''" for number in range(20_000))
    assert "tags is longer" in refusal(f"{OPEN}<page {many}/></issue>")


@pytest.mark.parametrize(
    "body",
    [
        "<p>" + " " * 3_000_000 + "</p>",
        "<p>" + "\n" * 1_000_000 + "</p>",
        "<p>" + "春\n" * 500_000 + "</p>",
        "<p>" + ("<a" * 30_000 + ">") * 20,
        "<!-" * 1_000_000,
    ],
    ids=["spaces", "breaks", "broken lines", "open tags", "half comments"],
)
def test_nothing_takes_long(body: str) -> None:
    started = time.thread_time()
    with contextlib.suppress(DamagedFile, TooLarge):
        printed(parse(f"{OPEN}{body}</issue>".encode())[0])
    assert time.thread_time() - started < 5
