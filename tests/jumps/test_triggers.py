"""Tables take long to be made ready, so a text is not asked about in a language that it cannot be of."""

from __future__ import annotations

import pytest

from reader.jumps.forms import Language
from reader.jumps.grammar import parse
from reader.jumps.japanese import JAPANESE


def test_a_number_alone_is_asked_about_in_no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(language: Language, text: str) -> None:
        pytest.fail(f"{language.name} was asked about {text}")

    monkeypatch.setattr(Language, "whole", ask)
    for text in ("(2471)", "2472", "2,473"):
        assert parse(text) is None


@pytest.mark.parametrize(("line", "page"), [("◀ 52", "52"), ("52 ▶", "52"), ("►61", None)])
def test_a_number_with_an_arrow_is_a_line(line: str, page: str | None) -> None:
    jump = parse(line)
    assert (jump.pages[0] if jump else None) == page


@pytest.mark.parametrize("text", ["他没敢动,面坨了。", "横向补偿,断面水质", "方方面面"])
def test_chinese_is_not_taken_for_japanese(text: str) -> None:
    assert not JAPANESE.trigger.search(text)


@pytest.mark.parametrize("line", ["関連記事3面", "3面に続く", "以下次号", "次のページに続く", "つづく", "社会面へ続く"])
def test_japanese_is_known_with_kana_and_without(line: str) -> None:
    assert parse(line)
