"""How a language's table of jump lines is written, and how it is read.

A form is a template: literal words, `[left out or not]`, `(one|or|other)` and `{slot}`. A blank may be lost in print or
be wide; nothing else is loose. Templates are written as papers print them and folded (`characters`) when compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from reader.jumps.characters import folded
from reader.model.jump import Jump, JumpKind


class Place(IntEnum):
    """How sure a form is: where it may stand. What may stand in one place may stand in all that come after it."""

    GLUED = 0  # to a text, with nothing between
    APART = 1  # to a text, with a space or a mark between
    ALONE = 2  # on a line of its own
    BRACKETED = 3  # in brackets


@dataclass(frozen=True, slots=True)
class Form:
    """A way of printing a jump line."""

    kind: JumpKind
    template: str
    place: Place


def forms(kind: JumpKind, place: Place, *templates: str) -> tuple[Form, ...]:
    """Forms that mean the same and may stand in the same places."""
    return tuple(Form(kind, template, place) for template in templates)


# A slot's name → the field of a jump that it fills; other slots say nothing.
_FIELDS = {"pages": "pages", "number": "pages", "sided": "pages", "ordinal": "ordinal", "slug": "slug", "lost": "lost"}
_FIELDS |= {"on": "pages", "back": "pages", "supplement": "pages", "cut": "pages", "bare": "lost"}
_FIELDS |= {"title_as_slug": "slug", "slug_of": "slug"}
_SIGN = r"[▶◀<>■□●◆◇★☆▲△▼▽*※=|\s]"
_MARK = r"[▶◀<>■□●◆◇★☆▲△▼▽*※=|\s…:-]"  # dots and dashes beside a glued line belong to the text
_OPEN, _CLOSE = r"(?:[(<《]\s{0,3}){0,2}", r"(?:\s{0,3}[)>》]){0,2}"
_BEFORE = r"(?:(?<=^)|(?<=[\s,.;:!?。、,”\"'》)|…-]))"
_NO_PHRASE = "(?![的之中里时])"  # 上接A1版的报道 is a phrase of running text
_AFTER = r"(?=$|[\s,.;:!?。、“\"'《(|…-])"


@dataclass(frozen=True, slots=True)
class Language:
    """One language's table.

    `slots` are expressions over folded text; `trigger` finds at once what no line is without, and `verb` what no line
    is without that is glued to a text;
    `pages` reads the labels out of the text of the slots {pages} and {number}; `blank` stands between two signs,
    and with `opening` begins a line that ends a paragraph.
    """

    name: str
    forms: tuple[Form, ...]
    slots: Mapping[str, str]
    trigger: re.Pattern[str]
    verb: re.Pattern[str]
    pages: Callable[[str], tuple[str, ...]]
    ordinal: Callable[[str], int | None] = field(default=lambda printed: None)
    blank: str = ""
    opening: str = ""
    patterns: dict[str, re.Pattern[str]] = field(default_factory=dict, compare=False)

    def whole(self, text: str) -> Jump | None:
        """The jump that the folded text as a whole is."""
        if not self.trigger.search(text):
            return None
        bracketed = text.lstrip("▶◀■●◆★▲▼=* ")[:1] in ("(", "<", "《") and text.rstrip(" .。▶◀=").endswith(
            (")", ">", "》")
        )
        jump = self._read(self._pattern("whole", Place.ALONE).fullmatch(text))
        return (
            self._read(self._pattern("bracketed", Place.BRACKETED).fullmatch(text)) if bracketed and not jump else jump
        )

    def head(self, text: str) -> Jump | None:
        """The jump glued to the start of the folded text."""
        return self._read(self._pattern("head", Place.APART).match(text)) if self.verb.search(text) else None

    def tail(self, text: str) -> Jump | None:
        """The jump glued to the end of the folded text."""
        return self._read(self._pattern("tail", Place.APART).search(text)) if self.verb.search(text) else None

    def inside(self, text: str) -> Jump | None:
        """The jump between sentences in the folded text, with nothing to show where it begins and ends."""
        return self._read(self._pattern("inside", Place.GLUED).search(text)) if self.verb.search(text) else None

    def _pattern(self, where: str, least: Place) -> re.Pattern[str]:
        """The one expression for all forms that may stand in a place; made when first asked for."""
        if where not in self.patterns:
            body = "|".join(
                f"(?P<form{at}>{self._edged(form, at, where)})"
                for at, form in enumerate(self.forms)
                if _may_stand(form, where, least)
            )
            self.patterns[where] = re.compile(_FRAMES[where] % (body or "(?!)"), re.IGNORECASE)
        return self.patterns[where]

    def _edged(self, form: Form, at: int, where: str) -> str:
        """The form with the marks around it, and with what must stand beside it where it is glued to a text."""
        body = self.expression(form.template, at)
        if where in ("whole", "bracketed"):
            return body
        before = where == "tail" and (form.place is not Place.GLUED or form.kind is JumpKind.FROM)
        line = _line(body, _SIGN)
        start = (_BEFORE if before else "") + (self.opening if where == "tail" else "")
        end = (_AFTER if form.place is not Place.GLUED else _NO_PHRASE) if where == "head" else ""
        return start + line + end

    def expression(self, template: str, at: int) -> str:
        """The regular expression of a template; its fields are named after the form's number `at`."""
        pieces: list[str] = []
        blank = ""
        for number, token in enumerate(re.findall(r"\{\w+\}|\s+|[\[\]()|]|.", template)):
            if token.isspace():
                pieces.append(r"\s{0,4}")
                blank = ""
            elif token in _SYNTAX:
                pieces.append((blank if token in "[(" else "") + _SYNTAX[token])
                blank = self.blank if token in "])" else ""
            else:
                pieces.append(blank + (self._slot(token[1:-1], at, number) if len(token) > 1 else _literal(token)))
                blank = self.blank
        return "".join(pieces)

    def _slot(self, name: str, at: int, number: int) -> str:
        group = f"?P<{_FIELDS[name]}{at}_{number}>" if name in _FIELDS else "?:"
        return f"({group}{self.slots[name]})"

    def _read(self, match: re.Match[str] | None) -> Jump | None:
        if not match:
            return None
        said: dict[str, list[str]] = {}
        for name, value in match.groupdict().items():
            if value is not None and not name.startswith("form"):
                said.setdefault(name.rstrip("_0123456789"), []).append(value)
        number = next(
            int(name[4:]) for name, value in match.groupdict().items() if value is not None and name.startswith("form")
        )
        pages = tuple(dict.fromkeys(page for printed in said.get("pages", ()) for page in self.pages(printed)))
        ordinal = self.ordinal(said["ordinal"][0]) if "ordinal" in said else None
        start, stop = _trimmed(match)
        slug = said["slug"][0].strip() if "slug" in said else None
        return Jump(self.forms[number].kind, "", pages, ordinal, slug, (start, stop), uncertain="lost" in said)


_SYNTAX = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}


def _line(body: str, sign: str) -> str:
    """The body with the marks and brackets that may stand around it."""
    marks = sign + "{0,6}"
    return rf"{marks}{_OPEN}{marks}{body}\s{{0,3}}[.。]?{marks}{_CLOSE}{marks}"


_FRAMES = {
    "whole": _line("(?:%s)", _MARK),
    "bracketed": _line("(?:%s)", _MARK),
    "head": "^(?:%s)",
    "tail": "(?:%s)$",
    "inside": r"^(?:%s)(?<=[版页面)①-⑳⑴-⒇])(?![的之中上里时])",
}


def _may_stand(form: Form, where: str, least: Place) -> bool:
    """Whether the form belongs to a pattern: what leads on begins no text, and what stands alone is asked first."""
    if where == "bracketed":
        return form.place is Place.BRACKETED
    return form.place <= least and (where != "head" or form.kind is JumpKind.FROM)


def _literal(sign: str) -> str:
    return re.escape(folded(sign))


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    start, stop = match.span()
    found = match.group()
    return start + len(found) - len(found.lstrip()), stop - len(found) + len(found.rstrip())


def slots(**named: str | Iterable[str]) -> dict[str, str]:
    """Slots by name: an expression, or the words that it may be."""
    return {name: value if isinstance(value, str) else "|".join(value) for name, value in named.items()}
