"""The page's own print: nameplate, date line, folio, names of the staff, telephone numbers, plain advertisements.

A line is furniture when it is made of nothing but such pieces, one after the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.formats.pagetext.vocabulary import ABOUT, ADDRESSES, CALLS, LATIN_PAPERS, PAGE_NAMES, PAPERS, STAFF, TRADES
from reader.model.issue import FurnitureRole
from reader.text.wide import is_eastern

_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_HAN = "\u4e00-\u9fff"
_NO_PERSON = rf"(?![{_HAN}]{{0,6}}(?:{CALLS}|{PAPERS})|第|总|總|星期|礼拜|农历|農曆|今日|本期)"
_PEOPLE = (
    rf"{_NO_PERSON}[{_HAN}]{{1,4}}(?:\s{_NO_PERSON}[{_HAN}](?![{_HAN}]))?"
    rf"(?:[\s、/／]+{_NO_PERSON}[{_HAN}]{{2,4}}(?![{_HAN}]*[:：]))*"
)
LABEL = (
    r"第\s*(?:[一二三四五六七八九十]{1,3}|\d{1,3})\s*[版頁页]|[A-Z][-－]?\d{1,2}\s*[版]?|\d{1,3}\s*版"
    r"|(?:Page|PAGE|page) [A-Z]?\d{1,3}|[Ａ-Ｚ][０-９]{1,2}版?"
)
_SPACED_PAPERS = "|".join(" ?".join(word) for word in PAPERS.split("|"))
# In this order; the names with a capital are proof by themselves, the others only beside one of those.
_PIECES = {
    "Date": rf"\d{{4}}\s*年\s*\d{{1,2}}\s*月\s*\d{{1,2}}\s*日"
    r"|[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
    rf"|\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}|{_MONTHS} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTHS} \d{{4}}",
    "Weekday": rf"(?:星期|礼拜|週|周)[一二三四五六日天](?![{_HAN}])|{_DAYS}\b",
    "Lunar": rf"中華民國[{_HAN}]{{2,14}}日|(?:农历|農曆|夏历)\s*[{_HAN}]{{2,12}}"
    rf"|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[{_HAN}]{{0,8}}"
    r"|[正二三四五六七八九十冬腊臘闰]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?(?![\u4e00-\u9fff])",
    "Number": r"[（(]?(?:总|總|第|总第|總第)\s*第?\s*\d{1,6}\s*[期号號][)）]?|\bN[oO]\.? ?\d[\d,]*|\bV[oO][lL]\.? ?\w+",
    "Extent": r"(?:今日|今天|本期|今日共|本期共|共)\s*[A-Z]?\d{1,3}\s*(?:个)?[版页]|[\d\w]{1,3}叠\d{1,3}版",
    "Code": r"国内统一(?:连续出版物|刊)号\s*[:：]?\s*(?:CN)?\s*[\d-]+(?:/\w)?|CN\s?\d{2}-\d{4}(?:/\w)?"
    r"|(?:邮发)?代号\s*[:：]?\s*[\d-]+|ISSN\s*[\d-]+X?",
    "Staff": rf"(?:{STAFF})(?:\s*[:：/／丨|]\s*|\s+){_PEOPLE}",
    "Contact": rf"[{_HAN}]{{0,6}}(?:{CALLS})\s*[:：]?\s*[\d０-９][\d０-９\-－—（）() 、]{{4,40}}"
    rf"|(?:{ADDRESSES})\s*[:：]\s*[^\s，。]{{2,60}}"
    r"|https?://[^\s，。]{3,80}|www\.[\w./-]{3,60}|[\w.]{2,30}@[\w.]{3,30}",
    "About": rf"(?:{ABOUT})\s*[:：][^。，；]{{1,40}}"
    rf"|[{_HAN}]{{2,14}}(?:主[管办辦]){{1,2}}(?![{_HAN}])|[{_HAN}]{{2,14}}出版(?![{_HAN}])",
    "Label": LABEL,
    "Nameplate": rf"(?:[{_HAN}]{{1,7}}?|(?:[{_HAN}]\s){{1,7}}?)(?:{_SPACED_PAPERS})(?:社)?(?![{_HAN}])"
    rf"|(?:(?:The|THE) )?(?:[A-Z][A-Za-z]+ ){{1,3}}(?:{LATIN_PAPERS}|{LATIN_PAPERS.upper()})\b",
    "Advertisement": r"[（(]?(?:广告|廣告|ADVERTISEMENT|Advertisement)[）)]?(?![\u4e00-\u9fff])",
    "day": r"\d{1,2}月\d{1,2}日",
    "name": rf"(?!的)[{_HAN}]{{2,6}}(?:[·/／][{_HAN}]{{2,6}})?(?![{_HAN}])",
    "latin": r"[A-Z][A-Za-z]+(?: [A-Z&][A-Za-z]*){0,3}",
    "figure": r"\d{1,3}(?!\d)",
}
_PIECE = re.compile("|".join(f"(?P<{name}>{form})" for name, form in _PIECES.items()))
_PAGE_NAME = re.compile(PAGE_NAMES)
_BETWEEN = re.compile(r"[\s|｜丨·•:：,，/／—–\-_=()（）【】\[\]。★☆●■◆~]*")
_WEAK = ("day", "name", "latin", "figure")
MOST_WEAK = 3  # pieces that prove nothing, beside one that does
LONGEST = 160  # characters; a longer line is no furniture


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of furniture and its pieces, as (what it is, text) in order."""

    text: str
    pieces: tuple[tuple[str, str], ...]

    def get(self, what: str) -> str | None:
        """The first piece of a kind: Date, Label, Nameplate, Number, name …"""
        return next((text for name, text in self.pieces if name == what), None)

    @property
    def role(self) -> FurnitureRole:
        """What the line as a whole is, by its most telling piece."""
        return next((role for what, role in _ROLES if self.get(what)), FurnitureRole.OTHER)


_ROLES = (
    ("Advertisement", FurnitureRole.ADVERTISEMENT),
    ("Label", FurnitureRole.FOLIO),
    ("Staff", FurnitureRole.OTHER),
    ("About", FurnitureRole.OTHER),
    ("Date", FurnitureRole.DATE_LINE),
    ("Weekday", FurnitureRole.DATE_LINE),
    ("Number", FurnitureRole.DATE_LINE),
    ("Lunar", FurnitureRole.DATE_LINE),
    ("Nameplate", FurnitureRole.NAMEPLATE),
    ("figure", FurnitureRole.FOLIO),
)
_TRADE = re.compile(rf"(?=.*(?:\d{{3,4}}-?\d{{7,8}}|1[3-9]\d{{9}}))(?=.*(?:{TRADES}))")


def printed(text: str, *, edge: bool = False) -> Printed | None:
    """The line as furniture, or None. `edge`: it stands at the top or bottom, where a number alone is the page's."""
    if len(text) > LONGEST:
        return None
    if _TRADE.match(text) and not text.endswith("。"):
        return Printed(text, (("Advertisement", text),))
    pieces = () if text.endswith(("，", "。", "、")) else _pieces(text)
    if (
        pieces
        and sum(name in _WEAK for name, _ in pieces) <= MOST_WEAK
        and (any(_proves(name, text, edge) for name, _ in pieces) or _alone(pieces, edge))
    ):
        return Printed(text, pieces)
    return None


def _proves(name: str, text: str, edge: bool) -> bool:
    if name == "Nameplate":
        return edge
    return name[0].isupper()


def _alone(pieces: tuple[tuple[str, str], ...], edge: bool) -> bool:
    """A number at the edge of a page is the page's, also with the name of a page behind it: 08 副刊."""
    kinds = [name for name, _ in pieces]
    named = kinds == ["figure", "name"] and (pieces[0][1].startswith("0") or bool(_PAGE_NAME.match(pieces[1][1])))
    return edge and (kinds == ["figure"] or named)


def _pieces(text: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    eastern = is_eastern(text)
    at = _end(_BETWEEN.match(text))
    while at < len(text):
        match = _PIECE.match(text, at)
        if not match or (match.lastgroup == "latin" and eastern and not found) or _is_one_word(found, match):
            return ()
        found.append((match.lastgroup or "", match.group().strip()))
        at = _end(_BETWEEN.match(text, match.end()))
    return tuple(found)


def _is_one_word(found: list[tuple[str, str]], match: re.Match[str]) -> bool:
    """Whether what looks like a label and a page's name is a word of the text: G60高速, A4纸; but A02综合."""
    glued = match.lastgroup == "name" and match.start() > 0 and match.string[match.start() - 1].isdigit()
    sure = not found or found[-1][0] != "Label" or "0" in found[-1][1][:2]
    return glued and not sure and not _PAGE_NAME.search(match.group())


def _end(match: re.Match[str] | None) -> int:
    return match.end() if match else 0
