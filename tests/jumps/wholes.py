"""Whole articles for cutting: those of real issues, and made-up ones in any number."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from reader.model.issue import BlockRole
from reader.services.opening import open_files
from tests.jumps.cutting import Whole

# Characters that any news may have; names and topics are drawn from them anew for every article.
COMMON = (
    "的一是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同"
    "工也能下过子说产种面而方后多定行学法所民得经"
)
RARE = "桥渔麦棉茶瓷铁帆鹤橘潭堤闸窑坊埠驿枫荷藕蚕绸砚笺鼓笙琴棋弈碑塔祠亭廊榭舫舟楫桨缆锚礁屿湾汛澜涛潮汐霜雪雾霁晴岚"
NAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"
LATIN = [
    "harbour",
    "tide",
    "council",
    "market",
    "bridge",
    "farmer",
    "river",
    "school",
    "budget",
    "winter",
    "orchard",
    "railway",
    "engine",
    "nurse",
    "lantern",
    "ferry",
    "mason",
    "clerk",
    "baker",
    "quarry",
]
LITTLE = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "that",
    "for",
    "on",
    "was",
    "with",
    "as",
    "by",
    "at",
    "from",
    "which",
    "said",
    "would",
    "have",
    "after",
    "before",
    "under",
    "over",
    "new",
    "more",
]


def of_issue(path: Path) -> list[Whole]:
    """The articles of an issue, whole across their jumps, without the lines that say so."""
    opened = open_files([path])
    issue, links = opened.issue, opened.links
    later = {part for thread in links.threads for part in thread[1:]}
    wholes = []
    for article in issue.articles:
        thread = next((each for each in links.threads if each[0].article == article.id), None)
        members = [(address.article, address.part) for address in thread] if thread else [(article.id, 0)]
        if any(address in later for address in later if address.article == article.id):
            continue
        texts = [
            block.text
            for name, number in members
            if (member := issue.article(name))
            for block in member.parts[number].blocks
            if block.role is BlockRole.PARAGRAPH
        ]
        wholes.append(Whole(article.headline, tuple(texts), article.byline, article.deck))
    return [whole for whole in wholes if whole.paragraphs]


def chinese(chance: Random, count: int) -> list[Whole]:
    """Made-up Chinese articles: each has names and things of its own among common words, and some share a topic."""
    shared = [_word(chance, RARE) for _ in range(12)]
    return [_chinese(chance, shared) for _ in range(count)]


def _chinese(chance: Random, shared: Sequence[str]) -> Whole:
    topic = [_word(chance, RARE) for _ in range(5)] + [_word(chance, RARE, COMMON) for _ in range(4)]
    topic += [chance.choice(NAMES) + _word(chance, RARE, COMMON) for _ in range(2)] + chance.sample(list(shared), 2)
    texts = [
        "".join(_sentence(chance, topic) for _ in range(chance.randint(1, 4))) for _ in range(chance.randint(2, 9))
    ]
    headline = "".join([*chance.sample(topic, 3), _word(chance, COMMON)])
    return Whole(
        headline, tuple(texts), chance.choice([None, f"本报记者 {chance.choice(NAMES)}{_word(chance, COMMON)}"])
    )


def _word(chance: Random, *letters: str) -> str:
    return "".join(chance.choice(letters[at % len(letters)]) for at in range(2))


def _sentence(chance: Random, topic: Sequence[str]) -> str:
    words = [
        chance.choice(topic) if chance.random() < 0.15 else "".join(chance.choices(COMMON, k=chance.randint(1, 3)))
        for _ in range(chance.randint(8, 24))
    ]
    half = len(words) // 2
    return "".join(words[:half]) + "，" + "".join(words[half:]) + "。"


def english(chance: Random, count: int) -> list[Whole]:
    """Made-up English articles."""
    return [_english(chance) for _ in range(count)]


def _english(chance: Random) -> Whole:
    own = [
        "".join(chance.choices("bcdfglmnprst", k=1))
        + chance.choice(["al", "en", "or", "in", "ar"])
        + chance.choice(["ton", "ford", "by", "wick", "ley", "more"])
        for _ in range(4)
    ]
    topic = [*chance.sample(LATIN, 5), *own]
    texts = tuple(
        " ".join(_clause(chance, topic) for _ in range(chance.randint(2, 5))) for _ in range(chance.randint(3, 9))
    )
    return Whole(" ".join(word.capitalize() for word in chance.sample(topic, 5)), texts)


def _clause(chance: Random, topic: Sequence[str]) -> str:
    words = [
        chance.choice(topic) if chance.random() < 0.25 else chance.choice(LITTLE) for _ in range(chance.randint(9, 22))
    ]
    return " ".join(words).capitalize() + "."
