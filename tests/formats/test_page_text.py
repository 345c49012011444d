"""Files of raw text: which are taken, which are refused, and how pages make an issue."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import DamagedFile, NotReadable, TooLarge
from reader.formats import page_text
from reader.formats.pagetext import reading
from reader.formats.source import open_source
from reader.model.issue import Furniture, FurnitureRole, Issue
from tests.formats import pages_known as known

ARTICLE = "桥修好了\n\n本报记者 王大山\n\n昨天，桥修好了，两岸的人可以走过去了。\n\n"


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def read(*paths: Path) -> Issue:
    return page_text.read(open_source(paths))


def warnings(issue: Issue) -> list[str]:
    return [str(warning) for warning in issue.warnings]


REFUSED = {
    "PDF": b"%PDF-1.7\nsome text",
    "zip": b"PK\x05\x06" + bytes(18),
    "PNG": b"\x89PNG\r\n\x1a\n",
    "JPEG": b"\xff\xd8\xff\xe0 JFIF",
    "GIF": b"GIF89a",
    "TIFF": b"II*\x00",
    "gzip": b"\x1f\x8b\x08",
    "RTF": b"{\\rtf1 text}",
    "XML": b"<?xml version='1.0'?><issue/>",
    "XML with a mark": b"\xef\xbb\xbf<issue/>",
    "HTML": b"  <!DOCTYPE html><p>text</p>",
    "a tag": b"<p>text</p>",
    "JSON": b'{"pages": []}',
    "a list of JSON": b'[{"a": 1}]',
    "NUL": b"text\x00text",
    "a control character": b"text\x07text",
    "escape codes": b"\x1b[1mtext".replace(b"\x1b", b"\x01"),
    "no encoding": bytes(range(0x80, 0x100)) * 3,
}


@pytest.mark.parametrize("start", REFUSED.values(), ids=REFUSED)
def test_what_is_no_text_is_refused(start: bytes, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(start)
    if start.startswith(b"PK"):
        (tmp_path / "folder").mkdir()
        path = path.rename(tmp_path / "folder" / "page.txt").parent
    assert not page_text.recognise(open_source([path]))


@pytest.mark.parametrize("text", ["【本报讯】桥通了。", "《江声》创刊", "（一）", "[本报讯] 桥通了。", "BMW wins."])
def test_text_that_begins_with_a_bracket_is_text(text: str, tmp_path: Path) -> None:
    assert page_text.recognise(open_source([write(tmp_path, "a.txt", text)]))


def test_a_file_given_by_itself_may_have_any_name(tmp_path: Path) -> None:
    assert page_text.recognise(open_source([write(tmp_path, "page.asc", ARTICLE)]))


def test_a_folder_needs_a_text_file(tmp_path: Path) -> None:
    write(tmp_path, "a.md", ARTICLE)
    write(tmp_path, "b.html", ARTICLE)
    assert not page_text.recognise(open_source([tmp_path]))
    write(tmp_path, "A01.txt", ARTICLE)
    assert page_text.recognise(open_source([tmp_path]))


@pytest.mark.parametrize("blank", ["\n\n \t\n", "\ufeff\n", "　　\n", "\f\f"])
def test_a_file_of_white_space_says_so(blank: str, tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match=r"There is no text in a\.txt"):
        read(write(tmp_path, "a.txt", blank))


def test_text_that_turns_to_rubbish_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile, match=r"a\.txt is not the text of a page in an encoding known here"):
        read(write(tmp_path, "a.txt", (ARTICLE * 200).encode() + b"\xff\x00\x01\x02"))


def test_a_huge_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LIMIT", 1 << 20)
    with pytest.raises(TooLarge, match="larger than 1 MB"):
        read(write(tmp_path, "a.txt", "中" * 400_000))


def test_a_page_that_is_too_long_is_shown_as_it_stands(tmp_path: Path) -> None:
    text = "一行又一行的字。\n" * 20_000
    issue = read(write(tmp_path, "a.txt", text))
    assert warnings(issue) == [
        "A page that is longer than any newspaper page is shown line by line, as it stands in the file."
    ]
    assert known.printed(issue) == known.signs(text)


def test_one_damaged_page_among_others_is_left_out(tmp_path: Path) -> None:
    good = write(tmp_path, "A01.txt", ARTICLE)
    bad = write(tmp_path, "A02.txt", ARTICLE.encode() + b"\x00\x01")
    issue = read(good, bad)
    assert [page.label for page in issue.pages] == ["A1"]
    assert warnings(issue)[0].startswith("A02.txt is not the text of a page")


def test_a_form_feed_starts_the_next_page(tmp_path: Path) -> None:
    issue = read(write(tmp_path, "all.txt", f"A1 要闻\n{ARTICLE}\fA2 综合\n{ARTICLE}\f\n\f"))
    assert [(page.label, page.name, page.inferred) for page in issue.pages] == [
        ("A1", "要闻", False),
        ("A2", "综合", False),
    ]
    assert [(article.id, article.parts[0].page) for article in issue.articles] == [("a1-1", "A1"), ("a2-1", "A2")]


def test_files_are_pages_in_natural_order(tmp_path: Path) -> None:
    for name in ("node_10.txt", "node_2.txt", "node_1.txt"):
        write(tmp_path, name, ARTICLE)
    assert [page.label for page in read(tmp_path).pages] == ["1", "2", "10"]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("A01.txt", "A1"),
        ("node_03.txt", "3"),
        ("2026-03-05-B2.txt", "B2"),
        ("20260305_07.txt", "7"),
        ("page12.txt", "12"),
        ("江声日报第4版.txt", "4"),
    ],
)
def test_a_label_may_stand_in_the_file_name(name: str, label: str, tmp_path: Path) -> None:
    page = read(write(tmp_path, name, ARTICLE)).pages[0]
    assert (page.label, page.inferred) == (label, False)


@pytest.mark.parametrize("name", ["2026-03-05.txt", "seed.txt", "000_a259198dcd3b0200.txt", "page.txt"])
def test_other_names_say_nothing(name: str, tmp_path: Path) -> None:
    page = read(write(tmp_path, name, ARTICLE)).pages[0]
    assert (page.label, page.inferred) == ("1", True)


def test_a_printed_label_goes_before_the_file_name(tmp_path: Path) -> None:
    assert read(write(tmp_path, "07.txt", f"A02版 综合\n{ARTICLE}")).pages[0].label == "A2"


def test_jump_lines_tell_the_label_of_a_front_page(tmp_path: Path) -> None:
    page = read(write(tmp_path, "x.txt", f"{ARTICLE}下转A2版\n")).pages[0]
    assert (page.label, page.inferred) == ("A1", True)


def test_a_page_that_is_continued_from_the_first_comes_after_it(tmp_path: Path) -> None:
    assert read(write(tmp_path, "x.txt", f"上接B1版\n{ARTICLE}")).pages[0].label == "B2"


def test_two_pages_never_share_a_label(tmp_path: Path) -> None:
    text = f"A1 要闻\n{ARTICLE}"
    issue = read(write(tmp_path, "a.txt", text), write(tmp_path, "b.txt", text))
    assert [(page.label, page.inferred) for page in issue.pages] == [("A1", False), ("A2", True)]
    assert "Two pages are called A1; the second is given another label." in warnings(issue)


def test_the_imprint_may_stand_on_any_page(tmp_path: Path) -> None:
    head = "江声日报\n2026年3月5日 星期四 第8812期\n"
    issue = read(write(tmp_path, "1.txt", ARTICLE), write(tmp_path, "2.txt", head + ARTICLE))
    assert (issue.paper, issue.date, issue.number) == ("江声日报", date(2026, 3, 5), "第8812期")
    assert issue.key == "江声日报/2026-03-05"
    assert issue.pages[1].furniture[0] == Furniture(FurnitureRole.NAMEPLATE, "江声日报")


def test_dates_and_papers_in_the_text_are_not_the_issue_s(tmp_path: Path) -> None:
    text = "桥修好了\n\n江声日报讯 2020年12月28日，桥修好了。\n\n据晚报报道，两岸的人都来了。\n"
    issue = read(write(tmp_path, "x.txt", text))
    assert (issue.paper, issue.date, issue.number) == (None, None, None)
    assert issue.key == issue.fingerprint


def test_the_same_text_has_the_same_fingerprint_wherever_it_lies(tmp_path: Path) -> None:
    one = read(write(tmp_path / "a", "1.txt", ARTICLE))
    assert one.fingerprint == read(write(tmp_path / "b", "2.txt", ARTICLE)).fingerprint


NEWSLIKE = st.lists(
    st.one_of(
        st.text(alphabet="中国的是了在，。、；：“”（）《》— 　12A版图", max_size=60),
        st.sampled_from(
            [
                "",
                "本报记者 王大山",
                "下转A2版①",
                "（上接第一版）",
                "本报讯 昨天，",
                "图为大桥。",
                "——副题",
                "□ 林间",
                "（完）",
            ]
        ),
        st.sampled_from(
            ["江声日报", "A1 要闻", "责编 张三", "本报记者 李四 摄", "一、开头", "【快评】", "\f", "王大山"]
        ),
        st.text(max_size=20, alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"])),
    ),
    max_size=30,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(NEWSLIKE)
def test_every_character_stands_in_exactly_one_place(tmp_path: Path, parts: list[str]) -> None:
    text = "桥通了。\n" + "\n".join(parts).replace("\u00ad", "").replace("-", "")
    issue = read(write(tmp_path, "x.txt", text))
    assert known.printed(issue) == known.signs(text.translate({0xFEFF: None, 0x200B: None, 0x2060: None}))
    for article in issue.articles:
        for words in [text for _, text in article.heading()] + [block.text for block in article.parts[0].blocks]:
            assert words == words.strip() != ""
