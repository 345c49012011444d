"""How a piece of text begins and breaks off: whether it starts a paragraph, or is the rest of one cut elsewhere.

All of it is weighing of signs, for no sign is sure: a positive weight speaks for the rest of a cut sentence.
"""

from __future__ import annotations

import re

from reader.text.sentences import closes_first, ends_sentence, left_open

_PARTICLE = re.compile(
    "[的了着们吗呢吧和及等或而之者性也都则却又才于化們著嗎於卻則]|[与與](?!.{0,12}(?:相比|不同|一样|此同时|同時))|，|、|。|；|：|！|？|）|》|”|’|」|』|,|;|\\)"
)
_NEVER_FIRST = re.compile("[，、。；：！？）》”’」』〉】〕,;)!?%％℃]")
_ADVERB = re.compile(
    "分别|分別|并|並|再|就|将|將|已|还|還|所|以|到|有|使|让|讓|把|被|得到|进行|進行|成为|成為|领域|工作|方面|以来|以上|以下|左右|之一|期间|需要|提供|实现"
)
_STARTER = re.compile(
    r"(?:今年|去年|明年|近年|近日|近来|日前|目前|如今|当前|当天|当日|昨[天日]|今[天日]|此前|此外|此次|同时|随后|随着|据|為此|为此|为了|为进|为|"
    r"在|当|从|自|截至|对于|针对|面对|围绕|通过|根据|按照|由于|因此|不仅|不过|但是|然而|虽然|如果|只要|这|那|其|该|各|我|他|她|你|记者|会议|"
    r"近年|據|記者|當|從|截至|對|這|該|會議|隨|目前|“|「|《|【|\d{1,4}年|\d{1,2}月|\d{1,2}日|[一二三四五六七八九十]、|（[一二三四五六七八九十]）|第[一二三四五]，|首先|其次|最后|一是)"
)
_MARKER = re.compile(
    r"(?:据悉|据了解|据介绍|此外|目前|近年来|日前|近日|随后|下一步|为此|与此同时|接下来|据统计|據了解|據悉|近年來|隨後|同时|另外|最后|首先|其次)[，,]"
)
_WANTING = re.compile(
    r"(?:[的在与和是将从把被及或其这那该每各再不也都就并而但以于由向为对等比使让之所至与至個这个那个一个一种在於於與將從為對這該並]|一[个项条位名座家种批次场]|"
    r"[、，,；;—（(“《「『]|进行|推进|加快|包括|例如|其中|以及|通过|根据|关于|\d)$"
)
_TIME = re.compile(r"(?:今年|去年|近日|日前|昨[天日]|今[天日]|目前|近年|\d{4}年|\d{1,2}月|\d{1,2}日|据|從|从|在|自)")
_CLAUSE = re.compile(r"[^，。、；：！？,;!?]{1,40}([，。、；：！？])")


def starts_paragraph(text: str) -> float:
    """How much the first words look like those of a paragraph: 0 not at all, 1 somewhat, 3 surely."""
    if _MARKER.match(text):
        return 3.0
    return 1.0 if _STARTER.match(text) else 0.0


def rest_like(text: str) -> float:
    """How much the first words look like the rest of a sentence begun elsewhere."""
    weight = 0.0
    if _NEVER_FIRST.match(text) or text[:1].islower():
        weight += 5
    elif _PARTICLE.match(text):
        weight += 3
    elif _ADVERB.match(text):
        weight += 1.5
    if closes_first(text):
        weight += 3
    clause = _CLAUSE.match(text)
    if clause and clause.group(1) in "。；" and len(clause.group()) <= 9:
        weight += 1.5
    if clause and clause.group(1) == "、":
        weight += 0.5
    return weight - 1.5 * starts_paragraph(text)


def breaks_off(text: str) -> float:
    """How much the last words call for more: 0 where the sentence ends, 0.5 where it just has no full stop."""
    if ends_sentence(text):
        return 0.0
    weight = 0.5
    if _WANTING.search(text[-4:]):
        weight += 2.5
    if left_open(text[-400:]):
        weight += 3
    return weight


def belongs(tail: str, head: str) -> float:
    """How well `head` goes on where `tail` breaks off."""
    weight = rest_like(head)
    opened, closed = left_open(tail[-400:]), closes_first(head)
    if closed and opened:
        weight += 2
    elif closed:
        weight -= 1
    if tail[-1:].isdigit() and (head[:1].isdigit() or head[:1] in "年月日万亿个多%％余名元"):
        weight += 3
    if tail[-1:].isascii() and tail[-1:].isalpha() and head[:1].isascii() and head[:1].isalpha():
        weight += 2
    return weight


_ITEM = re.compile(
    r"(?:\d{1,2}月\d{1,2}日|\d{1,2}[:：.、]|[●■◆▲△★☆·•]|[问答問][：:]|[（(][一二三四五六七八九十\d]+[)）]|[①-⑨]|【|[一二三四五六七八九十]、)"
)


def same_item(first: str, second: str) -> bool:
    """Whether two texts begin in the same way that the items of a list do: with a date, a number, a bullet."""
    one, other = _ITEM.match(first), _ITEM.match(second)
    return bool(one and other and _plain(one.group()) == _plain(other.group()))


def _plain(mark: str) -> str:
    return re.sub(r"[\d一二三四五六七八九十①-⑨问答問]+", "0", mark)


def is_timed(text: str) -> bool:
    """Whether the text begins by saying when: what sentences do, and headlines seldom."""
    return bool(_TIME.match(text))
