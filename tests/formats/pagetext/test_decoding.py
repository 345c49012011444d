"""From bytes to text."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DamagedFile, NotReadable
from reader.formats.pagetext.decoding import decode, is_text
from reader.formats.pagetext.tongues import language

PROSE = "昨天，市里的第一座人行天桥通车了。住在河东的人，从此走五分钟就到河西。\n“这是大家的桥。”他说。\n"
TRADITIONAL = "昨天，市裡的第一座人行天橋通車了。住在河東的人，從此走五分鐘就到河西。\n「這是大家的橋。」他說。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"])
def test_simplified_chinese(encoding: str) -> None:
    raw = PROSE.encode(encoding)
    assert is_text(raw)
    assert decode(raw, "a.txt") == PROSE


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "gb18030", "utf-16"])
def test_traditional_chinese(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding), "a.txt") == TRADITIONAL


def test_western_code_pages() -> None:
    text = "Die Brücke über den Fluss ist fertig, sagte der Bürgermeister. „Endlich“, riefen die Leute.\n" * 3
    assert "Brücke" in decode(text.encode("cp1252"), "a.txt")


def test_a_head_may_end_within_a_character() -> None:
    for encoding in ("utf-8", "gb18030"):
        raw = (PROSE * 100).encode(encoding)
        assert all(is_text(raw[:size]) for size in range(4090, 4097))


@pytest.mark.parametrize("raw", [b"", b" \n", b"\xef\xbb\xbf", b"\xff\xfe", "　\n".encode(), "\ufeff\u200b".encode()])
def test_nothing_to_read(raw: bytes) -> None:
    with pytest.raises(NotReadable, match=r"There is no text in a\.txt\. Ask for the page anew\."):
        decode(raw, "a.txt")


@pytest.mark.parametrize("raw", [b"a\x00b", b"a\x08b", PROSE.encode() + b"\xff\xfe\xfa", bytes(range(128, 256)) * 4])
def test_no_text(raw: bytes) -> None:
    with pytest.raises(DamagedFile, match=r"Save it anew as UTF-8"):
        decode(raw, "a.txt")


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(raw: bytes) -> None:
    is_text(raw)
    with suppress(DamagedFile, NotReadable):
        assert decode(raw, "a.txt").strip()


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (PROSE, "zh-Hans"),
        (TRADITIONAL, "zh-Hant"),
        ("The bridge over the river is open to the people of the town.", "en"),
        ("Die Brücke ist für die Leute und das Land nicht mit Geld zu bezahlen.", "de"),
        ("Le pont est ouvert et les habitants des deux rives passent dans une heure.", "fr"),
        ("きのう、はじめての橋がひらいた。みんながわたった。", "ja"),
        ("어제 첫 다리가 열렸다 사람들이 건넜다", "ko"),
        ("1234", None),
    ],
)
def test_the_language_is_told(text: str, tag: str | None) -> None:
    assert language(text) == tag


WORDS = "".join(sorted({*PROSE, *"渡口灯亮了船回家"}))
EASTERN = st.text(alphabet=WORDS, min_size=30).filter(lambda text: bool(text.strip()))


@given(EASTERN, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_decoding_undoes_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@given(EASTERN, st.sampled_from(["gb18030", "utf-16-le", "utf-16-be"]))
def test_beside_common_prose_any_words_are_decoded(text: str, encoding: str) -> None:
    assert decode((PROSE * 3 + text).encode(encoding), "a.txt") == PROSE * 3 + text
