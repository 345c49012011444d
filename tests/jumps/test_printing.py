"""The law of the grammar: whatever a jump line is printed with, reading it gives it back."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.jumps import grammar, labels
from reader.jumps.chinese import SURE, WEAK
from reader.model.jump import Jump, JumpKind

NUMERALS = "〇一二三四五六七八九"
BRACKETS = (("", ""), ("（", "）"), ("(", ")"), ("【", "】"), ("［", "］"), ("[", "]"), ("〔", "〕"))
ARROWS = ("", "▶", "◀ ", "→", "►►", "  ")
VERBS = [(kind, verb) for table in (SURE, WEAK) for kind, verbs in table.items() for verb in verbs]


def in_numerals(number: int) -> str:
    tens, units = divmod(number, 10)
    ten = f"{NUMERALS[tens] if tens > 1 else ''}十" if tens else ""
    return ten + (NUMERALS[units] if units or not tens else "")


def full_width(text: str) -> str:
    return "".join(chr(ord(mark) + 0xFEE0) for mark in text)


def ordinal_signs(number: int) -> st.SearchStrategy[str]:
    """Every way of printing the number 1 to 10 after a label."""
    circled = [chr(start + number - 1) for start in (ord("①"), ord("⑴"), ord("㈠"), ord("❶"))]
    return st.sampled_from([*circled, f"({number})", f"（{number}）", f"（{in_numerals(number)}）"])


@st.composite
def printed_labels(draw: st.DrawFn) -> tuple[str, str]:
    """A label in its one form, and as printed."""
    letters, number = draw(st.sampled_from(["", "A", "B", "T", "AA"])), draw(st.integers(1, 99))
    forms = [f"{letters}{number}", f"{letters}{number:02}", full_width(f"{letters}{number}")]
    forms += [f"{letters}-{number}", f"{letters.lower()}{number}"] if letters else [in_numerals(number)]
    return f"{letters}{number}", draw(st.sampled_from(["第", "第 ", ""])) + draw(st.sampled_from(forms))


@st.composite
def chinese_lines(draw: st.DrawFn) -> tuple[str, Jump]:
    """A line in print, and the jump that it is."""
    kind, verb = draw(st.sampled_from(VERBS))
    places = draw(st.lists(printed_labels(), min_size=1, max_size=3, unique_by=lambda pair: pair[0]))
    number = draw(st.none() | st.integers(1, 10))
    ordinal = draw(ordinal_signs(number)) if number else ""
    opening, closing = draw(st.sampled_from(BRACKETS))
    space, arrow = draw(st.sampled_from(["", " ", "\u3000"])), draw(st.sampled_from(ARROWS))
    names = draw(st.sampled_from(["、", "，", "和", " 、 "])).join(f"{printed}{space}版" for _, printed in places)
    line = f"{opening}{arrow}{verb}{space}{names}{ordinal}{closing}"
    return line, Jump(kind, line.strip(), tuple(label for label, _ in places), number)


@st.composite
def english_lines(draw: st.DrawFn) -> tuple[str, Jump]:
    """A line in print, and the jump that it is."""
    verbs = st.sampled_from(["Continued {} ", "Cont’d {} ", "CONT'D {} the ", "continued  {} "])
    kind, word = draw(st.sampled_from([(JumpKind.TO, "on"), (JumpKind.FROM, "from")]))
    number = draw(st.integers(1, 99))
    label = draw(st.sampled_from(["", "A", "D"])) + str(number)
    page = draw(st.sampled_from(["page {}", "Page {}", "PAGE {}", "p. {}", "pg {}"])).format(label)
    if number <= len(labels.NUMBER_WORDS) and label.isdigit() and draw(st.booleans()):
        page = f"page {labels.NUMBER_WORDS[number - 1]}"
    opening, closing = draw(st.sampled_from([("", ""), ("(", ")"), ("(", ".)"), ("[", "]"), ("► ", "")]))
    line = opening + draw(verbs).format(word) + page + closing
    return line, Jump(kind, line.strip(), (label,))


LINES = chinese_lines() | english_lines()


def meaning(jump: Jump | None) -> tuple[object, ...]:
    assert jump
    return jump.kind, jump.text, jump.pages, jump.ordinal


@given(LINES, st.sampled_from(["", " ", "\n", "\u3000"]))
def test_a_line_in_print_is_read_as_it_was_meant(printed: tuple[str, Jump], around: str) -> None:
    line, meant = printed
    jump = grammar.parse(f"{around}{line}{around}")
    assert meaning(jump) == meaning(meant)
    assert jump
    assert f"{around}{line}{around}"[slice(*jump.span)] == jump.text


@given(LINES, st.text(st.sampled_from("江水初生，见版第A①12（). the"), max_size=30))
def test_a_span_never_leaves_its_text(printed: tuple[str, Jump], text: str) -> None:
    for whole in (text + printed[0], printed[0] + text, text + printed[0] + text):
        found = grammar.find(whole)
        assert all(0 <= jump.span[0] < jump.span[1] <= len(whole) for jump in found)
        assert all(one.span[1] <= other.span[0] for one, other in pairwise(found))


@given(chinese_lines())
def test_a_line_in_brackets_is_found_anywhere(printed: tuple[str, Jump]) -> None:
    line, meant = printed
    bracketed = line if line.startswith(tuple(opening for opening, _ in BRACKETS[1:])) else f"（{line}）"
    found = grammar.find(f"春江水暖。{bracketed}鸭先知。")
    assert [(jump.kind, jump.pages) for jump in found] == [(meant.kind, meant.pages)]
