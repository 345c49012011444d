"""The table of Chinese jump lines, simplified and traditional."""

from __future__ import annotations

import re
import unicodedata

from reader.jumps import labels
from reader.model.jump import Jump, JumpKind

# Verbs that are nothing else stand without brackets at the end of a paragraph; the others need brackets or a line of
# their own.
SURE = {
    JumpKind.TO: ("下转", "下轉", "文转", "文轉", "续见", "續見"),
    JumpKind.FROM: ("上接", "文接", "上承"),
}
EITHER = ("紧接", "緊接")  # leads back at the start of a text and on at its end; which it is, its place must say
WEAK = {
    JumpKind.TO: ("转", "轉", "续", "續"),
    JumpKind.FROM: (*EITHER, "接", "承"),
}
NEXT_ISSUE = ("下期待续", "下期待續", "未完待续", "未完待續", "待续", "待續")
SEE = "见見刊载載"

_ARROWS = "▶►▷→➡⇒»>◀◄◁←⬅⇐«<▼▲☞"
_OPENING, _CLOSING = "（(【［[〔〖", "）)】］]〕〗"
_NUMBER = r"[0-9０-９]{1,3}"
_NUMERAL = r"(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[〇零一二三四五六七八九]{1,3})"
_S = r"\s{0,4}"  # bounded everywhere, so that a run of white space costs no more than its length
_LABEL = rf"第?{_S}(?:[A-Za-zＡ-Ｚａ-ｚ]{{1,2}}{_S}[-－]?{_S}{_NUMBER}|{_NUMBER}|{_NUMERAL}){_S}[版面页頁]?"
_AND = rf"{_S}[、，,和及与與至到—–~～－-]{{1,2}}{_S}"
_LABELS = rf"{_LABEL}(?:{_AND}{_LABEL}){{0,7}}"
_ORDINAL = r"[①-⑳⑴-⒇㈠-㈩❶-❿]|[（(](?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[）)]"
_NAME = r"[·・][\u4e00-\u9fff]{1,6}"
_A = f"[{re.escape(_ARROWS)}\\s]{{0,4}}"


def _line(verbs: tuple[str, ...]) -> str:
    return rf"(?P<verb>{'|'.join(verbs)}){_S}(?P<labels>{_LABELS})(?:{_NAME})?{_S}(?P<ordinal>{_ORDINAL})?"


def _bracketed(inner: str) -> str:
    return rf"[{re.escape(_OPENING)}]{_A}{inner}{_A}[{re.escape(_CLOSING)}]"


_ALL = SURE[JumpKind.TO] + SURE[JumpKind.FROM] + WEAK[JumpKind.TO] + WEAK[JumpKind.FROM]
_SURE = SURE[JumpKind.TO] + SURE[JumpKind.FROM]
_CLAUSE = rf"[^（）()。！？!?]{{0,40}}?[{SEE}](?:于|於)?{_S}(?P<labels>{_LABELS})"
_SEE_INNER = _CLAUSE + "".join(
    rf"(?:[，,；;]{_S}{_CLAUSE.replace('labels', f'labels_{number}')})?" for number in (2, 3)
)
_NEXT_INNER = rf"(?P<next>{'|'.join(NEXT_ISSUE)})"

_WHOLE = [
    re.compile(form)
    for form in (
        rf"{_A}{_line(_ALL)}{_A}",
        rf"{_A}{_bracketed(_line(_ALL))}{_A}",
        _bracketed(_SEE_INNER),
        rf"[▶►→☞\s]*{_SEE_INNER}",
        rf"[—…\s]*{_NEXT_INNER}[…。\s]*",
        _bracketed(_NEXT_INNER),
    )
]
_INSIDE = [re.compile(_bracketed(inner)) for inner in (_line(_ALL), _SEE_INNER, _NEXT_INNER)]
_TAIL = re.compile(rf"{_A}{_line(_SURE)}{_A}$")
_HEAD = re.compile(rf"^{_A}{_line(_SURE)}{_A}")


def parse(text: str) -> Jump | None:
    """The jump that the whole text is, or None."""
    for pattern in _WHOLE:
        if (match := pattern.fullmatch(text)) and (jump := _jump(match)):
            return jump
    return None


def find(text: str) -> list[Jump]:
    """The jumps inside a paragraph: in brackets anywhere, and without brackets at its very start and end."""
    found = [jump for pattern in _INSIDE for match in pattern.finditer(text) if (jump := _jump(match))]
    for match in (_HEAD.search(text), _TAIL.search(text)):
        if match and (jump := _jump(match)):
            found.append(jump)
    return found


def _jump(match: re.Match[str]) -> Jump | None:
    groups = match.groupdict()
    if groups.get("next"):
        return Jump(JumpKind.NEXT_ISSUE, match.group(), span=match.span())
    verb = groups.get("verb")
    printed = [found for name, found in groups.items() if name.startswith("labels") and found]
    if not all(_is_label_list(found, sure=verb in _SURE) for found in printed):
        return None
    kind = _kind(verb) if verb else JumpKind.SEE
    pages = tuple(dict.fromkeys(page for found in printed for page in _pages(found)))
    return Jump(kind, match.group().strip(), pages, _number(groups.get("ordinal")), span=match.span())


def _is_label_list(printed: str, *, sure: bool) -> bool:
    """Whether the labels carry 版, a letter or 第: after a verb that is also a word, a bare number proves nothing."""
    return sure or bool(re.search(r"[版面页頁第A-Za-zＡ-Ｚａ-ｚ]", printed))


def _kind(verb: str) -> JumpKind:
    return next(kind for table in (SURE, WEAK) for kind, verbs in table.items() if verb in verbs)


def _pages(printed: str) -> tuple[str, ...]:
    """Labels in the order of print; 第2—3版 is a range, and each in between counts."""
    pages: list[str] = []
    reached = 0
    for match in re.finditer(_LABEL, printed):
        page = labels.normalise(match.group())
        if pages and printed[reached : match.start()].strip() in RANGE:
            pages += _range(pages[-1], page)
        pages.append(page)
        reached = match.end()
    return tuple(pages)


RANGE = ("—", "——", "–", "-", "－", "~", "～", "至", "到")


def _range(first: str, last: str) -> list[str]:
    """The labels strictly between two of the same 叠, at most eight."""
    (letters, low, _), (same, high, _) = labels.key(first), labels.key(last)
    return [f"{letters}{number}" for number in range(low + 1, high)][:8] if letters == same else []


def _number(ordinal: str | None) -> int | None:
    if not ordinal:
        return None
    plain = unicodedata.normalize("NFKC", ordinal).strip("()")
    if "❶" <= ordinal[0] <= "❿":
        return ord(ordinal[0]) - ord("❶") + 1
    return int(plain) if plain.isdigit() else labels.chinese_number(plain)
