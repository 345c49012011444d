"""Names of authors as GB/T 7714—2015 (8.1.1) writes them in a list of sources: AINSLIE M for Margaret Ainslie.

Only where it is plain which is the family name; else a name stays as it is printed. Languages that put the family name
first (Lim Siew Han), particles (de la Mare), suffixes (Jr) and pen names are such cases.
"""

from __future__ import annotations

import re

_GIVEN = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?|[A-Z]\.?(?:-?[A-Z]\.)?")
_FAMILY = re.compile(r"(?:[A-Z]['’]|Mac|Mc)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
_MOST = 4  # words of a name
_SPELLED = 3  # letters of a given name that is surely no syllable of another language

# Family names that stand first in Chinese, Korean and Vietnamese names, as they are romanised. Whoever bears one may
# have the name either way round.
_FIRST = frozenset(
    re.findall(
        r"\w+",
        """
    ahn an bae bai bui cai cao chan chang chao chau chen cheng cheong cheung chew chia chiang chin chiu cho
    choi chong chou chow choy chu chua chun chung cui dai dang dao deng ding dinh do dong du duan duong fan
    fang feng foo fong fu fung gan gao ge goh gu guan guo ha hah han hao he heng ho hoang hong hoo hou hsieh
    hsu hu hua huang hui hung huynh hwang im jang jeon jeong ji jia jiang jin jo joo joon jung kam kang kim ko
    koh kong ku kuan kuo kwak kwan kwok kwon lai lam lau law le lee lei leong leung li lian liang liao lien
    lim lin ling liu lo loh long loo low lu lui luo ly ma mai mak man mao mei meng mo mok moon na nam ng ngo
    nguyen ni nie niu noh oh ong ooi ou ouyang pai pak pan pang park peng pham phan phua poon qi qian qiao qin
    qiu quach quan ren ryu seo seow shao shek shen shi shih shim shin shum si sim sima sin siu so soh song su
    suh sui sun sung szeto tam tan tang tao tay teng teo thai thi tian to ton tong tran trinh truong tsai
    tsang tse tseng tsui tu tung vo vu wan wang wee wei wen weng wong woo wu xi xia xiang xiao xie xing xiong
    xu xue yan yang yao yap ye yee yen yeo yeung yi yim yin ying yip yiu yong yoo yoon you young yu yuan yue
    yuen yun yung zeng zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou
        """,
    )
)


def in_list_form(name: str) -> str:
    """The family name in capitals, then the initials; the name as it is where that would not be safe."""
    words = name.split()
    if not 2 <= len(words) <= _MOST or not _is_plain(words):
        return name
    initials = " ".join(letter for word in words[:-1] for letter in re.findall(r"[A-Z]", word))
    return f"{words[-1].upper()} {initials}"


def _is_plain(words: list[str]) -> bool:
    """Given names, then one family name, all of them as English spells them, and none that may stand first."""
    *given, family = words
    if not _FAMILY.fullmatch(family) or not all(map(_GIVEN.fullmatch, given)):
        return False
    if any(part.lower() in _FIRST for word in words for part in word.split("-")):
        return False
    return len(family) >= _SPELLED
