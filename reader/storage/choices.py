"""Which marks are wanted, and how they are found quickly among a hundred thousand: the queries of `Marks`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.marks import MarkColour, MarkKind, MarkStatus
from reader.storage.signs import names, signs
from reader.text.folding import fold

# A2 before A10, without taking labels apart.
PAPER = "issue DESC, length(page), page, length(article), article, turn"
LATEST = "changed DESC, turn DESC"
TAGGED = "EXISTS (SELECT 1 FROM mark_tags WHERE tag = ? AND mark = turn)"
IN_TAGGED = "turn IN (SELECT mark FROM mark_tags WHERE tag = ?)"
FEW = 200  # issues whose marks are found one issue after the other
Values = list[str | int]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which marks are wanted: all, less what is ruled out. `words` are looked for in note, name, tags and quotation;
    `issue` is a key or fingerprint, `issues` are numbers of `Shelved`. `removed` ones are wanted alone or not at all.
    """

    words: str = ""
    kinds: tuple[MarkKind, ...] = ()
    colours: tuple[MarkColour, ...] = ()
    tag: str = ""
    issue: str = ""
    page: str = ""
    status: MarkStatus | None = None
    issues: tuple[int, ...] = ()
    removed: bool = False

    @property
    def sought(self) -> str:
        """The words as they are looked for."""
        return fold(self.words).text.strip()

    @property
    def is_narrow(self) -> bool:
        """Whether no more than the marks of a few issues have to be looked at."""
        return bool(self.issue) or 0 < len(self.issues) <= FEW


def select(choice: Choice, *, in_paper: bool, most: int = -1) -> tuple[str, Values]:
    """The numbers of the marks, in one of the two orders, the first `most` of them (below 0: all)."""
    in_order = not (choice.removed or choice.sought or choice.is_narrow)
    table, conditions, values = _wanted(choice, one_by_one=in_order and most >= 0)
    if in_order and (most >= 0 or not choice.tag):  # the index has the rows in this order, with all they are chosen by
        table = f"marks INDEXED BY {'marks_in_paper' if in_paper else 'marks_latest'}"
    query = f"SELECT turn FROM {table} WHERE {conditions} ORDER BY {PAPER if in_paper else LATEST} LIMIT ?"
    return query, [*values, most]


def count(choice: Choice) -> tuple[str, Values]:
    """How many there are."""
    others = choice.kinds or choice.colours or choice.page or choice.status
    table, conditions, values = _wanted(choice, one_by_one=bool(others))
    return f"SELECT count(*) FROM {table} WHERE {conditions}", values


def gaps(values: Sequence[object]) -> str:
    """A place for each of the values."""
    return ", ".join("?" * len(values))


def _wanted(choice: Choice, *, one_by_one: bool) -> tuple[str, str, Values]:
    """From where, on which conditions, with which values. `one_by_one`: whether a mark has the tag is asked of each,
    which is sooner done than finding all that have it where only few are asked.
    """
    conditions, values = ["removed IS NOT NULL" if choice.removed else "removed IS NULL"], Values()
    table = "marks"
    if choice.sought and not choice.is_narrow:
        table = "mark_signs CROSS JOIN marks ON turn = mark"
        for name, wanted in zip(names(), signs(choice.sought), strict=True):
            if wanted:
                conditions.append(f"{name} & ? = ?")
                values += [wanted, wanted]
    elif not (choice.removed or choice.tag or choice.is_narrow):
        table = "marks INDEXED BY marks_latest"
    for condition, some in (("kind IN ({})", choice.kinds), ("colour IN ({})", choice.colours)):
        if some:
            conditions.append(condition.format(gaps(some)))
            values += [str(each) for each in some]
    for condition, value in (
        ("issue = (SELECT issue FROM issue_keys WHERE key = ?)", choice.issue),
        ("issue IN (SELECT value FROM json_each(?))", json.dumps(choice.issues) if choice.issues else ""),
        ("page = ?", choice.page),
        ("status = ?", choice.status or ""),
        (TAGGED if one_by_one else IN_TAGGED, choice.tag),
        ("instr(sought, ?)", choice.sought),
    ):
        if value:
            conditions.append(condition)
            values.append(value)
    return table, " AND ".join(conditions), values
