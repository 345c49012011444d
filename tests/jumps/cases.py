"""Lines in print with what they say, and what only looks like them: our own tables, and lines of real papers.

⟦ ⟧ in a table's text stand around the line within running text, and \\n is a new line there.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.jumps import grammar, labels
from reader.model.jump import Jump

TABLES = Path(__file__).parent / "forms"
CHINESE, OTHER = "zh", "other"
_HAN, _KANA, _HANGUL = re.compile("[\u3400-\u9fff]"), re.compile("[\u3041-\u30fa]"), re.compile("[\uac00-\ud7a3]")
_RANGE = re.compile("[至到—-]")


@dataclass(frozen=True)
class Case:
    """A text, the line printed in it, and what that says; `kind` is None where nothing is printed.

    `pages` None: the source does not know them. `some`: it names only some of them. `alone`: the text is the line.
    """

    text: str
    kind: str | None
    pages: tuple[str, ...] | None = ()
    ordinal: int | None = None
    slug: str | None = None
    printed: str = ""
    uncertain: bool = False
    some: bool = False
    alone: bool = True

    def found(self) -> list[Jump]:
        """What the grammar finds in the text."""
        jump = grammar.parse(self.text) if self.alone else None
        return [jump] if jump else list(grammar.find(self.text))

    def is_right(self, jump: Jump) -> bool:
        """Whether the jump is the one that is printed."""
        if jump.kind.value != self.kind or (not self.alone and jump.text.strip() != self.printed.strip()):
            return False
        if jump.uncertain != self.uncertain:
            return False
        return self.pages is None or jump.pages == self.pages or (self.some and set(self.pages) < set(jump.pages))


@dataclass(frozen=True)
class Score:
    """How many lines there are, how many were read rightly, and what was read wrongly or where nothing is."""

    printed: int
    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        """Of what was found, the share that is printed."""
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        """Of what is printed, the share that was found."""
        return self.right / max(1, self.printed)


def score(cases: Iterable[Case]) -> Score:
    """The grammar's score on the cases."""
    printed = right = 0
    wrong: list[str] = []
    missed: list[str] = []
    for case in cases:
        jumps = case.found()
        good = sum(case.is_right(jump) for jump in jumps[:1]) if case.kind else 0
        printed += case.kind is not None
        right += good
        wrong += [f"{case.text} ⇒ {jump.kind} {jump.pages} {jump.text}" for jump in jumps[good:]]
        missed += [case.text] if case.kind and not good else []
    return Score(printed, right, tuple(wrong), tuple(missed))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            {name: value or "" for name, value in row.items()}
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def table(name: str) -> list[Case]:
    """The cases of one of our own tables."""
    return [_case(row) for row in _rows(TABLES / f"{name}.tsv")]


def _case(row: dict[str, str]) -> Case:
    marked = row["text"].replace("\\n", "\n")
    before, opened, rest = marked.partition("⟦")
    printed, _, after = rest.partition("⟧")
    ordinal = row.get("ordinal", "")
    kind = {"next": "next-issue", "-": None}.get(row["kind"], row["kind"])
    uncertain = row["pages"] == "?"
    return Case(
        text=before + printed + after,
        kind=kind,
        pages=() if uncertain else tuple(row["pages"].split()),
        ordinal=int(ordinal) if ordinal else None,
        slug=row.get("slug") or None,
        printed=printed,
        uncertain=uncertain,
        alone=not opened,
    )


def real(samples: Path) -> Iterator[Case]:
    """The lines of real papers, by themselves and in the text around them, and the look-alikes."""
    folder = samples / "samples" / "jump-lines"
    for row in _rows(folder / "markers.tsv"):
        line = row["marker_text"]
        said = row["from_page"] if row["direction"] == "from" else row["to_page"]
        lost = said == "?" and "第" in line
        pages = None if said in ("", "?") and not lost else tuple(labels.normalise(page) for page in said.split(","))
        case = Case(line, row["direction"], () if lost else pages, uncertain=lost, some=bool(_RANGE.search(line)))
        yield case
        before, _, after = row["context"].partition("|")
        if line.startswith("（") and line not in row["context"] and "⏎" in row["context"]:
            text = (before.rstrip() + line + after).replace("⏎", "\n")
            yield Case(text, case.kind, case.pages, None, None, line, case.uncertain, case.some, alone=False)
    for row in _rows(folder / "markers_negative.tsv"):
        yield Case(row["context"].replace("⏎", "\n"), None, alone=False)


def is_chinese(case: Case) -> bool:
    """Whether the case counts among the Chinese ones."""
    text = case.printed or case.text
    return bool(_HAN.search(text)) and not _KANA.search(text) and not _HANGUL.search(text)


def own(language: str) -> list[Case]:
    """The cases of our own tables that count for the language."""
    return table("zh") if language == CHINESE else table("western") + table("east")


def of(language: str, samples: Path) -> list[Case]:
    """All cases, of real papers and our own, that count for the language."""
    return own(language) + [case for case in real(samples) if is_chinese(case) == (language == CHINESE)]
