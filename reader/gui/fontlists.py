"""Which fonts to set a newspaper in, by language and kind of type, best first; they cover Linux, Windows and macOS."""

from __future__ import annotations

from reader.typeset.measure import Face, Family

SERIF = {
    "zh-Hans": ("Noto Serif CJK SC", "Source Han Serif SC", "思源宋体", "Songti SC", "STSong", "SimSun", "NSimSun"),
    "zh-Hant": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "LiSong Pro", "PMingLiU", "MingLiU"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho", "MS PMincho"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Nanum Myeongjo", "Batang"),
    "latin": ("Source Serif 4", "Source Serif Pro", "Noto Serif", "Noto Serif CJK JP", "Times New Roman", "Georgia"),
}
SANS = {
    "zh-Hans": ("Noto Sans CJK SC", "Source Han Sans SC", "思源黑体", "PingFang SC", "Microsoft YaHei", "SimHei"),
    "zh-Hant": ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"),
    "ja": ("Noto Sans CJK JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic", "MS PGothic"),
    "ko": ("Noto Sans CJK KR", "Source Han Sans K", "Apple SD Gothic Neo", "Malgun Gothic"),
    "latin": ("Source Sans 3", "Source Sans Pro", "Noto Sans", "Noto Sans CJK JP", "Helvetica Neue", "Arial"),
}
# Rare Han of Unicode's extensions, which the fonts for reading leave out.
RARE = (
    *("SimSun-ExtB", "PMingLiU-ExtB", "HanaMinA", "HanaMinB", "Jigmo", "Jigmo2", "Jigmo3"),
    *("Plangothic P1", "Plangothic P2", "BabelStone Han"),
)
EMOJI = ("Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji", "Twemoji", "Noto Emoji")
REGIONS = {
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "zh-hant": "zh-Hant",
    "zh": "zh-Hans",
    "ja": "ja",
    "ko": "ko",
}
SAMPLES = {"zh-Hans": "国的", "zh-Hant": "國的", "ja": "国の", "ko": "한국"}
"""Characters that no newspaper of a language does without."""


def region(language: str) -> str:
    """The row of the tables for a BCP 47 tag."""
    tag = language.lower() + "-"
    return next((row for start, row in REGIONS.items() if tag.startswith(f"{start}-")), "latin")


def families(face: Face) -> list[str]:
    """The families to try for a face, in order; those of other languages stand at the end, for rare glyphs."""
    table = SERIF if face.family is Family.SERIF else SANS
    first = table[region(face.language)]
    rest = (name for row in ("zh-Hans", "zh-Hant", "ja", "ko") for name in table[row][:1])
    return list(dict.fromkeys((*first, *rest, *RARE, *EMOJI)))
