"""The table of Chinese jump lines. Folding (`characters`) has made traditional signs simplified before it is read."""

from __future__ import annotations

import re
import unicodedata

from reader.jumps import labels
from reader.jumps.forms import Language, Place, forms, slots
from reader.model.jump import JumpKind

EITHER = ("紧接", "緊接")  # leads back at the start of a text and on at its end; which it is, its place must say

# What recognition makes of a sign of the verbs; never both signs of a verb at once. 下载, 直接 and 上楼 are words.
_XIA, _ZHUAN = "[卞丁丅不千干]", "[軸轴輔辅传傳钱轻輕砖磚専専車抟轩軒轫]"
_SHANG, _JIE = "[土止卜士丄]", "[按援妾捿桵挨楼]"

_SIDE = "[版面页叛皈板阪贩扳贝员]"  # 版, 面, 页, and what recognition makes of them
_NO = "[第弟笫苐]"
_NUMERAL = "[〇零○一二三四五六七八九十廿卅]{1,4}"
_LETTERS = r"(?-i:[A-HJ-NP-Za-hjkmnp-z][A-HJ-NP-Z]?)"  # no I, O and l: in print they are figures
_FIGURE = rf"(?:\d{{1,3}}(?![\d%])|{_NUMERAL})"
_LETTERED = rf"(?:{_LETTERS}\s?[-·.叠]?\s?)?{_FIGURE}"
_LABEL = rf"{_NO}?\s{{0,4}}{_LETTERED}(?:\s{{0,4}}{_SIDE})?"
_AND = r"\s{0,2}(?:[、,和及与跟至到/&+·]|-{1,2})\s{0,2}"
# After a verb that is also a word a bare number proves nothing: one label of a list carries 版, 第 or a letter.
_BETWEEN = r"[\d〇零○一二三四五六七八九十廿卅\s、,和及与跟至到/&+·-]{0,24}"
_SHOWN = rf"(?={_BETWEEN}(?:{_NO}|{_SIDE}|{_LETTERS}[-·.叠\s]{{0,2}}{_FIGURE}))"
_LIST = rf"{_SHOWN}{_LABEL}(?:{_AND}{_LABEL}){{0,7}}"

WORDS = {
    **dict.fromkeys(("下一版", "下版", "次版", "下一页", "下页", "次页", "后页", "后一版"), labels.NEXT),
    **dict.fromkeys(("上一版", "前一版", "前版", "上一页", "上页", "前页"), labels.PREVIOUS),
    **dict.fromkeys(("末版", "尾版", "最后一版", "封底", "底版"), labels.BACK),
    **dict.fromkeys(("头版", "封面"), labels.FRONT),
}
_ITEM = re.compile(
    rf"(?P<word>{'|'.join(WORDS)})|{_NO}?\s{{0,4}}(?P<label>{_LETTERED})(?:\s{{0,4}}{_SIDE})?",
)

_NOUN = (
    "(?:报道|新闻|内容|全文|图片|照片|图文|详情|评论|社论|社评|名单|讲话|消息|公报|文章|访谈|解读|组图|故事|专题|特写"
    "|版面)"
)
_SUBJECT = f"(?:更多|相关|详细|具体|有关|全部|完整|其他)?{_NOUN}?"
_SECTION = (
    "要闻|国际|国内|体育|文化|经济|社会|教育|财经|综合|专题|时政|新闻|副刊|民生|科技|健康|生活|地方|区域|理论|评论"
    "|焦点|关注|深度|城事|都市|港闻|两岸|中国|世界|娱乐|旅游|特刊|特别报道|读书|视点|观察|政法|农业|市场|证券|人物"
)
_HERE = "(?:本报|本刊|本期|今日|今天|同日|今){0,2}"
_SEE = rf"(?:(?<![会看听常再接拜召偏意遇碰罕少])见|(?<![创停报期])刊|(?<![下装满转连])载|刊登|刊发)(?:于|在)?{_HERE}"
_SEE_SURE = rf"(?:[请详另]{{1,2}}[见看阅参]|参)(?:阅|看|见)?(?:于)?{_HERE}"

_SLOTS = slots(
    pages=rf"{_LIST}|头版|(?:{_NO}\s{{0,2}})?末版",
    sided=rf"(?:{_LABEL}{_AND}){{0,7}}{_NO}?\s{{0,4}}{_LETTERED}\s{{0,4}}{_SIDE}",
    number=rf"{_LABEL}(?:{_AND}{_LABEL}){{0,7}}",
    also=_LIST,
    back="(?:上一?|前一?)[版页]",
    on="(?:下一?|次|后一?)[版页]|末版|尾版|最后一版|封底|底版|背面|反面|中缝",
    lost=rf"{_NO}(?:\s{{0,4}}[□■●◯?*_…�.×]{{0,3}}\s{{0,4}}{_SIDE})?"
    rf"|{_NO}?\s{{0,2}}[A-Z]?\d{{0,2}}[□■●◯?*_…�×]{{1,3}}\d{{0,2}}\s{{0,4}}{_SIDE}"
    rf"|{_NO}?\s{{0,2}}(?-i:[A-Z]{{1,2}})\s{{0,4}}{_SIDE}"
    rf"|{_NO}?\s{{0,2}}(?-i:[A-Z]?(?=[\dIlOoiZSz|!]{{0,3}}\d)[\dIlOoiZSz|!]{{2,4}})(?:\s{{0,4}}{_SIDE})?",
    bare=rf"\s{{0,4}}{_SIDE}",
    ordinal=r"[①-⑳㉑-㉟⑴-⒇⒈-⒛㈠-㈩❶-❿⓫-⓴Ⅰ-Ⅻ⓵-⓾]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2}|[A-Ha-h])\)"
    r"|之[一二三四五六七八九十]|(?<=[版页面\s])(?-i:[A-H])(?![A-Za-z\d])",
    where=r"中缝|第?[一二三四五六七八九十\d]{1,2}[栏欄]|[左右上中下]{1,2}[角方侧部]|头条",
    name=rf"·\s?[\u4e00-\u9fff]{{1,8}}|[-:(\s]\s?(?:{_SECTION}){{1,3}}版?\)?",
    section=r"·\s?[\u4e00-\u9fff]{1,6}",
    rubric=rf"\(?(?:{_SECTION}){{1,3}}版?\)?[·\s]?",
    to=r"(?:下转|文转|续见|下续|续转|下接|紧转|接转|转接)[至到入]?".replace("转", r"\s{0,2}转"),
    back_to=r"(?:上\s{0,2}接|文\s{0,2}接|上承|上续|续自|接自|前接)自?",
    damaged_to=f"(?:{_XIA}转|下{_ZHUAN}|[丈又交]转|文{_ZHUAN})",
    damaged_back=f"(?:{_SHANG}接|上{_JIE})",
    clause=r"(?:[^()。!?]|\([^()]{0,12}\)){0,40}?",
    words=r"[^()。!?,;]{0,24}?",
    subject=_SUBJECT,
    noun=_NOUN,
    see=f"{_SEE_SURE}|{_SEE}",
    see_sure=_SEE_SURE,
    colon="[▶:-]{0,3}",
    later="(?:下期|明日|明天|明|下周|下次|次日|下回|下页)",
)
_AFTER = "[{where}][{name}][{ordinal}][{where}]"
_NEAR = "[{section}][{where}][{ordinal}]"
_TO, _FROM = JumpKind.TO, JumpKind.FROM

FORMS = (
    *forms(_TO, Place.GLUED, "{to}{pages}" + _NEAR),
    *forms(_FROM, Place.GLUED, "{back_to}{sided}" + _NEAR),
    *forms(
        _TO,
        Place.APART,
        "{to}{number}[{ordinal}]",
        "{to}{on}[{ordinal}]",
        "{to}{lost}[{ordinal}]",
        "[{ordinal}]{to}{pages}" + _NEAR,
        "未完[,](转|续|接|见|{to})[至|入]({pages}|{on})[{ordinal}]",
    ),
    *forms(
        _FROM,
        Place.APART,
        "{back_to}{number}[{ordinal}]",
        "{back_to}{back}[{ordinal}]",
        "{back_to}{lost}[{ordinal}]",
        "[{ordinal}]{back_to}{pages}" + _NEAR,
    ),
    *forms(
        _TO,
        Place.ALONE,
        "{to}{pages}" + _AFTER,
        "[本文]{to}{rubric}{pages}[{ordinal}]",
        "[{ordinal}](转|续)[至|到|入|见]{pages}" + _AFTER,
        "(转|接)[至|到|入]{on}[{ordinal}]",
        "(转|续)[至|入]第{lost}[{ordinal}]",
        "{damaged_to}{pages}" + _NEAR,
        "{pages}[{ordinal}](续|待续)",
        "{to}{pages}[{ordinal}](,|;|。|、| )[{words}]{see}{also}",
    ),
    *forms(
        _FROM,
        Place.ALONE,
        "{back_to}{pages}" + _AFTER,
        "[{ordinal}](紧接|接|承)[自]{pages}" + _AFTER,
        "{back_to}{rubric}{pages}[{ordinal}]",
        "(接|承|紧接){back}[{ordinal}]",
        "(接|承)第{lost}[{ordinal}]",
        "{damaged_back}{pages}" + _NEAR,
    ),
    *forms(_TO, Place.BRACKETED, "{to}{bare}[{ordinal}]", "(转|续){lost}"),
    *forms(_FROM, Place.BRACKETED, "{back_to}{bare}[{ordinal}]"),
    *forms(
        JumpKind.SEE,
        Place.BRACKETED,
        "{clause}{see}{pages}(,|;|、|。| ){clause}{see}{pages}[(,|;|、|。| )[{clause}{see}{pages}]]",
    ),
    *forms(
        JumpKind.SEE,
        Place.ALONE,
        "{words}{see}{pages}(,|;|、| ){words}{see}{pages}[(,|;|、| ){words}{see}{pages}]",
    ),
    *forms(JumpKind.SEE, Place.APART, "{subject}[均|分别]{see_sure}{pages}"),
    *forms(
        JumpKind.SEE,
        Place.ALONE,
        "{words}{see}{pages}[{section}]",
        "[相关|有关|更多|详细]{noun}{colon}{pages}",
    ),
    *forms(
        JumpKind.SEE,
        Place.BRACKETED,
        "{clause}{see}{pages}[{name}]",
        "{clause}{noun}{colon}{pages}",
    ),
    *forms(
        JumpKind.NEXT_ISSUE,
        Place.ALONE,
        "[未完][,]{later}[再|接](待续|续完|续载|再续|续登|连载|续刊|续)",
        "[未完][,]待续",
        "未完[,]{later}[再]续",
    ),
    *forms(JumpKind.NEXT_ISSUE, Place.BRACKETED, "未完", "[未完][,]{later}刊完"),
)


def ordinal(printed: str) -> int | None:
    """The number that ①, (1), ㈠, 之一 or A stands for."""
    sign = printed.strip("()之 ")
    if len(sign) == 1 and sign.upper() in "ABCDEFGH":
        return "ABCDEFGH".index(sign.upper()) + 1
    if sign.isdecimal():
        return int(sign)
    return labels.chinese_number(sign) or int(unicodedata.numeric(sign, 0)) or None


CHINESE = Language(
    name="zh",
    forms=FORMS,
    slots=_SLOTS,
    trigger=re.compile("[转续接按承见刊载看阅参妾楼]|待续|未完|下|报道|全文|[闻容片论]"),
    verb=re.compile(
        r"[下文紧]\s{0,2}[转接]|[下续]\s?[续转见]|[接转]转|转接|[上文前]\s{0,2}[接承续]|[续接]自|未完|[请详另参][见看阅参]"
    ),
    pages=lambda printed: labels.listed(printed, _ITEM, WORDS),
    ordinal=ordinal,
    blank=r"\s{0,2}",
)
