"""The table of Japanese jump lines: ３面に続く, １面から続く, （２面に関連記事）."""

from __future__ import annotations

import re

from reader.jumps import labels
from reader.jumps.forms import Language, Place, forms, slots
from reader.model.jump import JumpKind

_FIGURE = "(?:[A-Z]?\\d{1,2}(?!\\d)|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_SIDE = "(?:面|ペ[-ー一]ジ|页|頁|P)"
_LABEL = rf"第?\s?{_FIGURE}\s?{_SIDE}?"
_AND = r"\s?(?:[、,・·と及]|および|から|-)\s?"
_LIST = rf"(?:{_LABEL}{_AND}){{0,5}}第?\s?{_FIGURE}\s?{_SIDE}"
WORDS = {
    **dict.fromkeys(("次面", "次頁", "次页", "次のページ", "次ページ", "次のページ", "次ページ"), labels.NEXT),
    **dict.fromkeys(("前面", "前頁", "前页", "前のページ", "前ページ"), labels.PREVIOUS),
    **dict.fromkeys(("最終面", "最终面", "裏面"), labels.BACK),
}
_SAYS = "[^()、,。\\d]{0,14}?"
_STORY = (
    "(?:関連|記事|解説|詳報|詳細|社説|論説|特集|写真|要旨|全文|ポイント|表|一覧|インタビュー|座談会|続報|評論"
    "|連載|グラフ)"
)

_SLOTS = slots(
    pages=_LIST,
    on="次(?:の)?(?:面|ペ[-ー]ジ|页)|最[終终]面|裏面",
    back="前(?:の)?(?:面|ペ[-ー]ジ|页)",
    named="(?:第[一二三])?(?:社会|経済|国際|スポ[-ー]ツ|総合|政治|地域|文化|生活|運動|地方|家庭|特集)面",
    lost=rf"[□■●○?*_…�]{{1,3}}\s?{_SIDE}|第\s{{0,3}}{_SIDE}|[A-Z]?\d?[□■●?*…�lIOo|]{{1,2}}\d?\s?{_SIDE}",
    bare=_SIDE,
    go="(?:[続統统绩績]\\s?く?|つ\\s?[づず]\\s?く|つ[づず]き|[続統统]き|つ[つず]く)(?:。)?",
    rest="(?:の\\s?)?(?:[続統统绩績][くき]?|つ[づず]く|つ[づず]き)",
    story=_STORY,
    says=_SAYS,
    more=f"[^()、,。\\d]{{0,14}}?{_STORY}[^()、,。\\d]{{0,10}}",
    comma="[、,;]",
    colon=r"[\s▶=:]{0,3}",
)
_TO, _FROM, _SEE = JumpKind.TO, JumpKind.FROM, JumpKind.SEE
FORMS = (
    *forms(_TO, Place.APART, "{pages}(に|へ|ヘ){go}", "{on}(に|へ|ヘ){go}", "{rest}は{pages}[に|へ|で]"),
    *forms(_FROM, Place.APART, "{pages}(から|より|からの){rest}", "{pages}の{rest}", "{back}(から|より|の)[の]{rest}"),
    *forms(_TO, Place.ALONE, "{named}(に|へ){go}", "{pages}へ", "以下{pages}[に|へ][{go}]", "{lost}(に|へ|ヘ){go}"),
    *forms(_TO, Place.ALONE, "{pages}{go}", "({pages}|{on})(に|へ){go}={says}"),
    *forms(
        _FROM, Place.ALONE, "{named}(から|より|の)[の]{rest}", "{pages}(から|より)", "{lost}(から|より|の)[の]{rest}"
    ),
    *forms(_TO, Place.BRACKETED, "{bare}(に|へ|ヘ){go}"),
    *forms(_FROM, Place.BRACKETED, "{bare}(から|より|の)[の]{rest}"),
    *forms(
        _SEE,
        Place.ALONE,
        "{pages}(に|で|へ|も){more}",
        "{pages}(に|で){more}{comma}{pages}(に|で){says}",
        "[{says}]{story}[記事|は|が]{colon}{pages}[に|へ|で|も]",
        "[{says}]{pages}(参照|を参照|をご覧ください|に詳報|に詳細)",
        "{named}(に|で){more}",
        "(詳細|詳しく|くわしく)は{pages}[に|へ|で]",
    ),
    *forms(
        _SEE,
        Place.BRACKETED,
        "{pages}(に|で){says}{comma}{pages}(に|で){says}[{comma}{pages}(に|で){says}]",
        "[{says}]{story}[記事|は|が]{colon}{pages}{comma}{says}{story}[記事|は]{colon}{pages}",
    ),
    *forms(
        JumpKind.NEXT_ISSUE, Place.ALONE, "(次号|明日|次回|来週|次週|あす)(に|へ)(続く|つづく)", "以下次号", "つづく"
    ),
    *forms(JumpKind.NEXT_ISSUE, Place.BRACKETED, "つづく", "続く", "この項続く", "この項つづく"),
)
_ITEM = re.compile(f"{'|'.join(WORDS)}|第?\\s?(?P<label>{_FIGURE})\\s?{_SIDE}?")

JAPANESE = Language(
    name="ja",
    forms=FORMS,
    slots=_SLOTS,
    # Without kana a line has the number of a page; Chinese has 面 in many words.
    trigger=re.compile(
        rf"[\d一二三四五六七八九十]\s?{_SIDE}|次号|^(?=.*[ぁ-ヺ]).*(?:面|ペ[-ー]ジ|页|つ[づず]|続く)", re.DOTALL
    ),
    blank="\\s?",
    verb=re.compile("[面页ジ]\\s?[にへヘかよの]|つ\\s?[づず]|続き"),
    pages=lambda printed: labels.listed(printed, _ITEM, WORDS),
)
