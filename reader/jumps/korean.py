"""The table of Korean jump lines: ▶2면에 계속, 1면에서 계속, 관련기사 3면."""

from __future__ import annotations

import re

from reader.jumps import labels
from reader.jumps.forms import Language, Place, forms, slots
from reader.model.jump import JumpKind

_FIGURE = r"[A-Z]{0,2}\s?-?\s?\d{1,3}"
_LABEL = rf"{_FIGURE}\s?(?:면|쪽|페이지)?"
_AND = r"\s?(?:[·,、/-]|및|와|과|~)\s?"
WORDS = {
    **dict.fromkeys(("다음면", "다음쪽", "다음페이지", "뒷면", "뒤쪽"), labels.NEXT),
    **dict.fromkeys(("앞면", "앞쪽", "이전면", "앞페이지"), labels.PREVIOUS),
    **dict.fromkeys(("마지막면", "맨뒷면"), labels.BACK),
}
_STORY = (
    "(?:관련|기사|사설|상보|해설|관계|칼럼|인터뷰|사진|화보|특집|표|전문|분석|인물|시론|자세한\\s?내용|심층|기획|연재)"
)

_SLOTS = slots(
    pages=rf"(?:{_LABEL}{_AND}){{0,5}}{_FIGURE}\s?(?:면|쪽|페이지)",
    on=r"다음\s?(?:면|쪽|페이지)|뒷\s?면|마지막\s?면|맨\s?뒷면",
    back=r"앞\s?(?:면|쪽|페이지)|이전\s?면",
    lost=r"[A-Z]?\d?[□■●○?*_…�lIO|]{1,3}\d?\s?면",
    bare="면|쪽",
    to=r"(?:으로|에|로)",
    at=r"(?:에서|서|에\s?이어|에서\s?이어)",
    go="(?:계속|게속|계슥|계숙|이어짐|이어집니다|이어진다|이어져|이어지는|연결|연속)(?:됨|됩니다|됨니다|된다|함|\\s?이어짐)?",
    story=rf"{_STORY}(?:\s?{_STORY}){{0,2}}(?:는|은|을)?",
    colon=r"[\s:▶=·-]{0,4}",
)
_TO, _FROM, _SEE = JumpKind.TO, JumpKind.FROM, JumpKind.SEE
FORMS = (
    *forms(_TO, Place.APART, "({pages}|{on}) {to} {go}"),
    *forms(_FROM, Place.APART, "({pages}|{back}) {at} {go}"),
    *forms(
        _TO, Place.ALONE, "({pages}|{on}) {go}", "{lost} {to} {go}", "{go}[은|는] {pages}[{to}]", "({pages}|{on}) {to}"
    ),
    *forms(_FROM, Place.ALONE, "({pages}|{back}) {at}[ 받음]", "{lost} {at} {go}", "({pages}|{back}) {at} 이어"),
    *forms(_TO, Place.ALONE, "{bare} {to} {go}"),
    *forms(_FROM, Place.ALONE, "{bare} {at} {go}"),
    *forms(
        _SEE,
        Place.ALONE,
        "{story}{colon}{pages}[ 참조|에|에서| 참고]",
        "{pages}[에] {story}[ 있음]",
        "{pages}[을|를] (참조|참고|보기)",
        "{story}{colon}{pages}[,] {story}{colon}{pages}",
    ),
    *forms(
        JumpKind.NEXT_ISSUE,
        Place.ALONE,
        "다음 (호|회|주|편)(에|에서|로) {go}",
        "(내일|다음날|다음 날|모레)[에| 자에| 신문에] {go}",
    ),
    *forms(JumpKind.NEXT_ISSUE, Place.BRACKETED, "계속", "다음 (호|회)"),
)

_ITEM = re.compile(rf"{'|'.join(WORDS)}|(?:다음|앞|뒷|마지막|이전|맨\s?뒷)\s?(?:면|쪽|페이지)|(?P<label>{_FIGURE})")

KOREAN = Language(
    name="ko",
    forms=FORMS,
    slots=_SLOTS,
    trigger=re.compile("[면쪽]|페이지|계속|다음|이어"),
    verb=re.compile("[면쪽지]\\s?(?:에|으|로|서)"),
    pages=lambda printed: labels.listed(printed, _ITEM, WORDS),
)
