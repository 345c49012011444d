"""Jump lines printed from the tables themselves: a form, what fills its slots, and the jump that is meant."""

import re
from dataclasses import dataclass, field
from random import Random

from hypothesis import strategies as st

from reader.jumps.characters import folded
from reader.jumps.forms import Form, Language
from reader.jumps.grammar import ALL
from reader.model.jump import Jump

NUMERALS = "〇一二三四五六七八九"
# What is printed for a slot, and the page, catchword or nothing that it says.
Filling = tuple[str, str]

PLAIN: dict[str, dict[str, tuple[Filling, ...]]] = {
    "zh": {
        "on": (("下页", "next"), ("下一版", "next"), ("末版", "back"), ("封底", "back")),
        "back": (("上页", "previous"), ("前版", "previous")),
        "to": tuple((verb, "") for verb in ("下转", "文转", "下轉", "續見", "文轉", "下转至", "下接")),
        "back_to": tuple((verb, "") for verb in ("上接", "文接", "上接自", "上承")),
        "damaged_to": (("下軸", ""), ("卞转", ""), ("下輔", ""), ("丁转", "")),
        "damaged_back": (("土接", ""), ("上按", "")),
        "lost": (("第 页", ""), ("第□版", ""), ("第?版", ""), ("A版", ""), ("第1l版", "")),
        "bare": (("版", ""), (" 页", "")),
        "where": (("中缝", ""), ("右下角", ""), ("第三栏", "")),
        "name": (("·要闻", ""), ("（体育）", ""), (" 国际新闻", "")),
        "section": (("·要闻", ""),),
        "rubric": (("要闻", ""), ("国际新闻", "")),
        "clause": (("《条例》（修订）全文", ""), ("相关报道", ""), ("图", "")),
        "words": (("详细内容", ""), ("", "")),
        "subject": (("相关报道", ""), ("更多内容", "")),
        "noun": (("报道", ""), ("全文", ""), ("社论", "")),
        "see": (("见", ""), ("見", ""), ("刊", ""), ("详见", ""), ("见本报今日", "")),
        "see_sure": (("详见", ""), ("請見", ""), ("参见", "")),
        "colon": (("：", ""), ("", "")),
        "later": (("下期", ""), ("明日", "")),
        "also": (("第三版", ""),),
    },
    "ja": {
        "on": (("次のページ", "next"), ("最終面", "back")),
        "back": (("前のページ", "previous"), ("前面", "previous")),
        "named": (("社会面", ""), ("スポーツ面", "")),
        "lost": (("□面", ""), ("第 面", "")),
        "bare": (("面", ""),),
        "go": (("続く", ""), ("つづく", ""), ("つずく", ""), ("統く", "")),
        "rest": (("続く", ""), ("つづく", ""), ("続き", "")),
        "story": (("関連", ""), ("解説", ""), ("社説", "")),
        "says": (("論戦", ""), ("本文", "")),
        "more": (("関連記事", ""), ("判決要旨", "")),
        "comma": (("、", ""),),
        "colon": (("＝", ""), ("", "")),
    },
    "ko": {
        "on": (("다음 면", "next"), ("뒷면", "next")),
        "back": (("앞면", "previous"), ("앞 페이지", "previous")),
        "lost": (("□면", ""), ("A?면", "")),
        "bare": (("면", ""),),
        "to": (("에", ""), ("으로", "")),
        "at": (("에서", ""), ("서", "")),
        "go": (("계속", ""), ("이어짐", ""), ("이어집니다", "")),
        "story": (("관련기사", ""), ("사설", ""), ("관련 사진", "")),
        "colon": ((" ", ""), (": ", "")),
    },
    "en": {
        "begun": (("Continued", ""), ("CONTINUED", ""), ("Cont’d", ""), ("Story continues", ""), ("Concluded", "")),
        "begun_sure": (("Continued", ""), ("Cont'd", "")),
        "lost": (("page", ""), ("page A?", ""), ("Page 1l", "")),
        "turn": (("Please turn", ""), ("Turn", "")),
        "look": (("See", ""), ("Please see", "")),
        "unlike": (("", ""),),
        "slug": (("HARBOUR", "HARBOUR"), ("PORT STRIKE", "PORT STRIKE")),
        "title_as_slug": (("Harbour", "Harbour"), ("City Council", "City Council")),
        "story": (("Related story", ""), ("Editorial", ""), ("Letters", "")),
        "title": (("Garden Notes", ""),),
        "sign": ((", ", ""), (" — ", ""), (": ", "")),
        "mark": ((", ", ""), (" ", "")),
        "comma": ((", ", ""),),
        "clause": (("map of the port", ""),),
        "column": (("column 3", ""), ("Col. 2", "")),
        "period": (("week", ""), ("issue", "")),
    },
    "de": {
        "goes": (("Fortsetzung", ""), ("Fortſetzung", ""), ("Schluß", ""), ("Schluss", ""), ("Forts.", "")),
        "lost": (("Seite", ""), ("Seite ?", "")),
        "slug": (("HAFEN", "HAFEN"),),
        "slug_of": (("Nichtamtlichen", "Nichtamtlichen"), ("Handelsteils", "Handelsteils")),
        "supplement": (("Erſten Beilage", "BEILAGE"), ("Zweiten Beilage", "BEILAGE"), ("Beilage", "BEILAGE")),
        "cut": (("Erſten", "BEILAGE"),),
        "column": (("Spalte 2", ""), ("Sp. 3", "")),
        "story": (("Kommentar", ""), ("Bericht", ""), ("Meinung", "")),
        "clause": (("Weiteres dazu", ""),),
        "number_of": (("Nummer", ""), ("Ausgabe", "")),
        "mark": ((", ", ""), (": ", "")),
    },
    "fr": {
        "look": (("Lire la", ""), ("Voir la", "")),
        "goes": (("Suite", ""), ("suite", ""), ("Suite et fin", ""), ("SUITE", "")),
        "lost": (("page", ""), ("page ?", "")),
        "slug": (("PORT", "PORT"),),
        "column": (("col. 2", ""), ("colonne 3", "")),
        "story": (("nos informations", ""), ("l’éditorial", ""), ("notre enquête", "")),
        "clause": (("le compte rendu du débat", ""),),
        "mark": ((", ", ""), (": ", "")),
    },
    "es": {
        "passes": (("Pasa", ""), ("Sigue", ""), ("Continúa", ""), ("PASA", "")),
        "comes": (("Viene", ""), ("VIENE", "")),
        "lost": (("página", ""), ("pág. ?", "")),
        "slug": (("PUERTO", "PUERTO"),),
        "column": (("col. 2", ""), ("columna 3", "")),
        "story": (("información", ""), ("editorial", ""), ("entrevista", "")),
        "clause": (("el mapa del puerto", ""),),
        "mark": ((", ", ""), (": ", "")),
    },
}
PAGE_WORDS = {
    "en": ("page {}", "Page {}", "PAGE {}", "p. {}", "pg. {}"),
    "de": ("Seite {}", "S. {}"),
    "fr": ("page {}", "p. {}"),
    "es": ("página {}", "pág. {}"),
    "ko": ("{}면", "{} 면"),
    "ja": ("{}面", "第{}面"),
}
JOINS = {"en": " and ", "de": " und ", "fr": " et ", "es": " y ", "ko": "·", "ja": "、", "zh": "、"}


@dataclass
class Line:
    """A line being printed, and what it says so far."""

    text: str = ""
    pages: list[str] = field(default_factory=list)
    ordinal: int | None = None
    slug: str | None = None
    uncertain: bool = False


def in_numerals(number: int) -> str:
    """The number in Chinese."""
    tens, units = divmod(number, 10)
    ten = f"{NUMERALS[tens] if tens > 1 else ''}十" if tens else ""
    return ten + (NUMERALS[units] if units or not tens else "")


def full_width(text: str) -> str:
    """Latin letters and figures as wide as Chinese signs."""
    return "".join(chr(ord(mark) + 0xFEE0) for mark in text)


def ordinal_signs(number: int) -> list[str]:
    """Every way of printing the number after a label."""
    circled = [chr(start + number - 1) for start in (ord("①"), ord("⑴"), ord("㈠"), ord("❶"))]
    return [*circled, f"({number})", f"（{number}）", f"（{in_numerals(number)}）", f"（{'ABCDEFGH'[number - 1]}）"]


def _label(chance: Random, name: str, *, bare: bool) -> tuple[str, str]:
    """A label in its one form, and as a paper in the language prints it."""
    letters, number = chance.choice(["", "A", "B", "T"] if name != "ja" else [""]), chance.randint(1, 48)
    label = f"{letters}{number}"
    if name != "zh":
        wide = name in ("ja", "ko") and chance.random() < 0.5
        printed = label if bare else chance.choice(PAGE_WORDS[name])
        return label, printed.format(full_width(label) if wide else label)
    forms = [label, f"{letters}{number:02}", full_width(label)]
    forms += [f"{letters}-{number}", f"{letters.lower()}{number}"] if letters else [in_numerals(number)]
    side = chance.choice(["版", " 版", "页", "頁"])
    return label, chance.choice(["第", "第 ", ""]) + chance.choice(forms) + side


def _fill(chance: Random, language: Language, slot: str, line: Line) -> None:
    if slot in ("pages", "number", "sided"):
        several = dict(_label(chance, language.name, bare=slot == "number") for _ in range(chance.randint(1, 2)))
        line.pages += several
        line.text += JOINS[language.name].join(several.values())
    elif slot == "ordinal":
        number = chance.randint(1, 8)
        line.ordinal = line.ordinal or number
        line.text += chance.choice(ordinal_signs(number))
    else:
        printed, says = chance.choice(PLAIN[language.name][slot])
        line.text += printed
        line.uncertain |= slot in ("lost", "bare")
        if slot in ("slug", "title_as_slug", "slug_of"):
            line.slug = says
        elif says:
            line.pages.append(says)


def _print(chance: Random, language: Language, tokens: list[str], line: Line) -> None:
    """Print one of the alternatives that the tokens are."""
    rest = chance.choice(_alternatives(tokens))
    while rest:
        token = rest.pop(0)
        if token in "[(":
            inner = _cut(rest)
            if token == "(" or chance.random() < 0.5:
                _print(chance, language, inner, line)
        elif token.startswith("{"):
            _fill(chance, language, token[1:-1], line)
        else:
            line.text += token


def _cut(tokens: list[str]) -> list[str]:
    """Take the tokens up to the closing bracket from the front."""
    depth, inner = 1, []
    while depth:
        token = tokens.pop(0)
        depth += (token in "[(") - (token in "])")
        inner.append(token)
    return inner[:-1]


def _alternatives(tokens: list[str]) -> list[list[str]]:
    choices: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token in "[(") - (token in "])")
        if token == "|" and not depth:
            choices.append([])
        else:
            choices[-1].append(token)
    return choices


def in_print(chance: Random, language: Language, form: Form) -> tuple[str, Jump]:
    """A line in one form of one language, and the jump that it is."""
    line = Line()
    _print(chance, language, re.findall(r"\{\w+\}|.", form.template), line)
    text = re.sub(r" {2,}", " ", line.text).strip()
    return text, Jump(
        form.kind, text, tuple(dict.fromkeys(line.pages)), line.ordinal, line.slug, (0, 0), line.uncertain
    )


def lines(language: Language, form: Form) -> st.SearchStrategy[tuple[str, Jump]]:
    """Such lines, one for each number."""
    return st.integers(0, 1 << 32).map(lambda number: in_print(Random(number), language, form))


FORMS = [(language, form) for language in ALL for form in language.forms]
NAMES = [f"{language.name}: {folded(form.template)}" for language, form in FORMS]
