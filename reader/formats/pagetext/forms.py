"""What a line says of itself by its form alone: datelines, closings, captions, credits, rubrics."""

from __future__ import annotations

import re

from reader.formats.pagetext.names import are_names, is_marked_name
from reader.formats.pagetext.vocabulary import AGENCIES, LATIN_RUBRICS, ORGANS, RUBRICS, SIGNING, TAKEN
from reader.text.wide import width

_NAME = r"[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff]\s[\u4e00-\u9fff]|[A-Za-z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3}"
LONGEST_SIGNATURE = 120  # half-width units


_ORGAN = rf"{ORGANS}|[\u4e00-\u9fff]{{2,8}}?(?:{AGENCIES})"
_DATELINE = re.compile(
    rf"[【〔［\[（(]?\s*[据據]?(?:{_ORGAN})[^，。；、！？\n]{{0,18}}?(?:[讯訊电電]|消息)"
    r"(?=[\s　】〕］\]）)（(:：，记記])"
    r"|[【〔［\[（(]\s*(?:本報|本报)?(?:特派|驻地)?[记記]者[^，。；\n]{1,24}[】〕］\]）)]"
    r"|[A-ZÄÖÜÉ][A-ZÄÖÜÉ.,’' -]{2,40}(?:,? [A-Z][a-z]+\.? \d{1,2})?(?: \([A-Z][A-Za-z ]+\))? ?(?:—|–|--) ?(?=\S)"
)


def is_dated(text: str) -> bool:
    """Whether the text begins with a dateline: 本报讯, 新华社北京3月4日电, SMALLTOWN —."""
    return bool(_DATELINE.match(text))


_CLOSING = re.compile(
    rf"[（(【〔—]+\s*(?:[^（()）。！？]{{0,30}}?(?:{SIGNING})[^（()）。]{{0,40}}|(?P<name>[^（()）。，]{{2,16}}))\s*[）)】〕]"
)
_CLOSING_TAIL = re.compile(rf"(?<=[。！？…”!?])\s*{_CLOSING.pattern}$")
_PLAIN_CLOSING = re.compile(r"[—\s]*(?:据|據|来源[:：]|來源[:：]|摘自|原载|本报综合|综合)\s*[^。，；]{2,24}")


def is_closing(text: str) -> bool:
    """Whether the whole line signs off an article: （株洲日报记者 X 整理）, （王小明）, 据新华社."""
    if width(text) > LONGEST_SIGNATURE:
        return False
    return _signs(_CLOSING.fullmatch(text)) or bool(_PLAIN_CLOSING.fullmatch(text) and width(text) <= 40)


def closes(text: str) -> bool:
    """Whether the text ends by signing off its article."""
    return _signs(_CLOSING_TAIL.search(text, max(0, len(text) - 90)))


def _signs(match: re.Match[str] | None) -> bool:
    if not match:
        return False
    return match.group("name") is None or are_names(match.group("name").strip())


_CAPTION = re.compile(
    r"(?:图为|圖為|[上下左右题]图(?:为|[：:\s])|图片?[①-⑨一二三四五六七八九\d]?\s*[:：]|资料图[:：]|图[①-⑨]|[▲△▼▽↑←→↓◀☜☝](?=\s*[^\s\d下上转接]))"
    r"|(?:Photo|PHOTO|Above|Below|Left|Right|Pictured)\s*:"
)
_BY = r"(?:[\u4e00-\u9fff]{0,10}?(?:记者|記者|通讯员|通訊員|摄影师|攝影師|特约|实习生|摄影)\s*[/／:：]?\s*)?"
_CREDIT = (
    rf"{_BY}(?:(?:{_NAME})(?:[\s、/／]+(?:{_NAME})){{0,3}})?\s*[/／]?\s*(?:{TAKEN})(?:[/／]文)?(?:（[^）]{{1,10}}）)?"
    r"|(?:新华社|中新社|新華社|中央社|本报|本報)(?:发|發|资料图片|资料照片|資料照|资料图)(?:[（(][^）)。]{2,14}[）)])?"
    r"|[（(](?:资料图片|资料照片|资料图|資料照片|資料照|档案照片|视频截图|网络图片|效果图|本报资料图片?)[）)]"
    r"|[（(](?:本报|新华社|[\u4e00-\u9fff]{2,6})?(?:记者|記者)?[^（）()。]{2,14}(?:摄|攝|供图|提供)[）)]"
    r"|(?:(?:数据|资料|图片)来源\s*[:：]\s*[^。，；\s]{2,16}\s*)?(?:摄影|攝影|图片|制图|绘图|图|照片|圖片)\s*[:：/／]\s*[^。，；]{2,16}"
    r"|(?:数据|资料|图片)来源\s*[:：]\s*[^。，；\s]{2,16}"
    r"|(?:[A-Z][\w’' ]{2,30} )?(?:[Pp]hotos? by|PHOTOS? BY|(?:Photos?|Pictures?|Drawing|Illustration|Map|Graphic):)"
    r" [A-Z][\w.’' ]{2,30}"
)
_WHOLE_CREDIT = re.compile(_CREDIT)
_CREDIT_TAIL = re.compile(rf"(?:(?<=[。！？”）\s])|(?<=\.\s))(?:{_CREDIT})$")
LONGEST_CREDIT = 40


def is_caption(text: str) -> bool:
    """Whether the text says that it describes a picture: 图为…, ▲…."""
    return bool(_CAPTION.match(text))


def is_credit(text: str) -> bool:
    """Whether the whole line says who took or gave a picture."""
    return len(text) <= LONGEST_CREDIT and text not in TAKEN and bool(_WHOLE_CREDIT.fullmatch(text))


def credit_at(text: str) -> int | None:
    """Where the credit at the end of a caption begins, or None."""
    start = max(0, len(text) - LONGEST_CREDIT)
    match = _CREDIT_TAIL.search(text, start)
    return match.start() if match and match.start() > 0 else None


_RUBRIC_WORD = re.compile(rf"[^\s。，！？：]{{0,8}}(?:{RUBRICS})")
_FRAMED = re.compile(
    r"(?:【[^【】。，]{2,14}】|〖[^〖〗。，]{2,14}〗|\[[^\[\]。，]{2,14}\]|[●◆◎★☆◇■▶►]\s*[^\s。，：]{2,8}|[^\s。，]{2,8}[●◆◎★☆◇■])"
)
_LATIN_RUBRIC = re.compile(LATIN_RUBRICS, re.IGNORECASE)
LONGEST_RUBRIC = 28  # half-width units


def is_rubric(text: str) -> bool:
    """Whether the line is the standing title of a column: in a frame of its own, or by the words papers use for it."""
    if width(text) > LONGEST_RUBRIC:
        return False
    if _FRAMED.fullmatch(text):
        return not is_marked_name(text) or bool(_RUBRIC_WORD.fullmatch(text.strip("●◆◎★☆◇■▶► ")))
    if _LATIN_RUBRIC.fullmatch(text):
        return True
    return any(_RUBRIC_WORD.fullmatch(word) for word in re.split(r"[\s·•|｜/]+", text))
