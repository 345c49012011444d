"""A frozen list of line breaks, one rule to a case; and without its rule, each case comes out otherwise."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from reader.typeset import paragraph
from reader.typeset.characters import Tradition
from reader.typeset.lines import fit
from reader.typeset.spacing import PLAIN, Rule, pair_rules
from tests.typeset.wholeems import broken, prepared

HANS, HANT, JA, KO, LATIN = Tradition.HANS, Tradition.HANT, Tradition.JA, Tradition.KO, Tradition.LATIN


@dataclass(frozen=True)
class Case:
    """`words` in lines of `width` em; `lifted` are the pairs of kinds whose rule the case is about."""

    name: str
    words: str
    width: float
    expected: str
    lifted: str
    manner: Tradition = HANS
    indent: float = 0.0

    def __str__(self) -> str:
        return self.name


CASES = (
    Case("closing mark not at line start", "江声日报沿着堤岸）走了三天", 8, "江声日报沿着堤|岸）走了三天", "HC"),
    Case("pausing mark not at line start", "江声日报沿着堤岸，走了三天", 8, "江声日报沿着堤|岸，走了三天", "HP"),
    Case("stop not at line start", "江声日报沿着堤岸。走了三天", 8, "江声日报沿着堤|岸。走了三天", "HS"),
    Case("call not at line start", "江声日报沿着堤岸！走了三天", 8, "江声日报沿着堤|岸！走了三天", "HX"),
    Case("opening mark not at line end", "江声日报沿着堤《走了》三天", 8, "江声日报沿着堤|《走了》三天", "OH"),
    Case("wave not at line start", "江声日报沿着三月～五月走了", 8, "江声日报沿着三|月～五月走了", "HJ"),
    Case("per cent not at line start", "江声日报沿着堤岸％走了三天", 8, "江声日报沿着堤|岸％走了三天", "HN"),
    Case("number with its per cent", "江声日报沿着98%走了三", 7.3, "江声日报沿着|98%走了三", "AN"),
    Case("number with its prefix", "江声日报沿着堤$18走了三", 8, "江声日报沿着堤|$18走了三", "UA"),
    Case("name not before its dot", "江声日报沿着走马·吐温三天", 8, "江声日报沿着走|马·吐温三天", "HM"),
    Case("number whole", "江声日报沿着堤2026年走了", 8, "江声日报沿着堤|2026年走了", "AA"),
    Case("dash whole", "江声日报沿着堤——走了三天", 8, "江声日报沿着堤|——走了三天", "DD"),
    Case("ellipsis whole", "江声日报沿着堤……走了三天", 8, "江声日报沿着堤|……走了三天", "EE"),
    Case("marks together", "江声日报沿着堤岸。”走了三天", 8, "江声日报沿着堤|岸。”走了三天", "SC|HS"),
    Case("air between scripts", "江声日报A堤岸B走了三天", 8, "江声日报A堤岸B|走了三天", "HA|AH"),
    Case("small kana not at line start", "きのうのしんぶしゃのひとです", 8, "きのうのしんぶ|しゃのひとです", "HK", JA),
    Case("long vowel not at line start", "きのうのうたのビール屋だ", 8, "きのうのうたの|ビール屋だ", "HK", JA),
    Case("centred mark not at line start", "海天時報沿著堤岸，走了三天", 8, "海天時報沿著堤|岸，走了三天", "HP", HANT),
    Case("Latin word whole", "The swallows returned home", 7, "The swallows |returned home", "AA", LATIN),
    Case("Korean mark not at line start", "백로가돌아왔다, 그리고", 7, "백로가돌아왔|다, 그리고", "HN", KO),
    Case("Korean bracket not at line end", "백로가돌아왔(기자) 그리고", 7, "백로가돌아왔|(기자) 그리고", "UH", KO),
    Case("number with its particle", "백로가돌아왔3월에 그리고", 7, "백로가돌아왔|3월에 그리고", "AH", KO),
    Case("no-break space", "The swal lows 10\u00a0000 birds", 8, "The swal lows |10\u00a0000 birds", "TA", LATIN),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_lines_end_where_they_always_did(case: Case) -> None:
    assert "|".join(broken(case.words, case.width, case.indent, case.manner)) == case.expected


@pytest.mark.parametrize("case", CASES, ids=str)
def test_without_its_rule_the_case_fails(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    def lifted(manner: Tradition) -> dict[str, Rule]:
        return {pair: PLAIN if re.fullmatch(case.lifted, pair) else rule for pair, rule in pair_rules(manner).items()}

    monkeypatch.setattr(paragraph, "pair_rules", lifted)
    assert "|".join(broken(case.words, case.width, case.indent, case.manner)) != case.expected


def adjusts(words: str, width: float) -> list[float]:
    """What the lines' gaps open, or give."""
    return [round(line.adjust, 2) for line in fit(prepared(words), width)]


def test_push_in_comes_before_push_out() -> None:
    assert broken("江声，日报，沿着堤岸走了三天", 8) == ["江声，日报，沿着", "堤岸走了三天"]
    assert broken("江声，日，报，沿着。堤岸走了三天", 9) == ["江声，日，报，沿着。", "堤岸走了三天"]
    assert adjusts("江声，日，报，沿着。堤岸走了三天", 9)[0] == -0.5


def test_an_orphan_is_kept_from_by_pushing_out_a_full_line() -> None:
    assert broken("江声日报记者沿着堤岸走了三天看。", 15) == ["江声日报记者沿着堤岸走了三", "天看。"]


@pytest.mark.parametrize(("width", "expected"), [(6, 2), (7, 2), (8, 2)])
def test_a_last_line_has_two_characters_in_narrow_columns(width: int, expected: int) -> None:
    words = "江声日报记者沿着堤岸走了三天看见水退之后"[: 2 * width + 1] + "。"
    assert len(broken(words, width)[-1].rstrip("。")) >= expected


def test_a_minus_sign_stays_with_its_number_and_a_range_with_both() -> None:
    assert broken("江声日报沿着堤-5℃走了", 8) == ["江声日报沿着堤", "-5℃走了"]
    assert broken("江声日报沿着2026-03-05走了", 8) == ["江声日报沿着", "2026-03-05走了"]


@pytest.mark.parametrize(("left", "right"), [("[", "]"), ("{", "}")])
def test_stray_half_width_marks_obey_the_rules_of_marks(left: str, right: str) -> None:
    assert broken(f"江声日报沿着堤{left}走了{right}三天看", 7.5)[0] == "江声日报沿着堤"
    assert broken(f"江声日报沿着{left}走{right}三天看见", 8)[0].startswith("江声日报沿着")
    assert not any(line.startswith(right) or line.endswith(left) for line in broken(f"江声{left}日报{right}" * 9, 6))
