"""The table of English jump lines."""

from __future__ import annotations

import re

from reader.jumps import labels
from reader.model.jump import Jump, JumpKind

_PAGE = r"(?:pages?|pg\.?|p\.?|pp\.)"
_NUMBER = "|".join(labels.NUMBER_WORDS)
_LABEL = (
    rf"(?:{_PAGE}\s*(?P<page>[A-Z]{{0,2}}[- ]?\d{{1,3}}[A-Z]?|{_NUMBER})"
    r"|(?P<lettered>[A-Z]-?\d{1,3})|(?P<cover>front|back)\s+page)"
)
_SLUG = r"(?P<slug>[A-Z][A-Z0-9’'&-]*(?:\s+[A-Z0-9’'&-]+){0,4})"

_TO = (
    rf"(?:continued|cont[’']?d\.?|cont\.)\s+(?:on|to)\s+(?:the\s+)?{_LABEL}"
    rf"|(?:please\s+)?turn\s+to\s+(?:the\s+)?{_LABEL}|jump\s+to\s+{_LABEL}"
)
_FROM = rf"(?:(?:continued|cont[’']?d\.?|cont\.)\s+)?from\s+(?:the\s+)?{_LABEL}"
_SEE_SLUG = rf"(?i:please\s+)?(?:[Ss]ee|SEE)\s+{_SLUG}\s*[,:]?\s*(?:on\s+)?(?i:{_LABEL})"
_SEE = rf"(?:see\s+)?(?:[a-z][\w’' -]{{0,40}},\s*|(?:see|more|also)\s+(?:on\s+)?){_LABEL}"
_NEXT = r"to\s+be\s+continued(?:\s+(?:next\s+\w+|tomorrow))?|continued\s+(?:next\s+\w+|tomorrow)"

_OPENING, _CLOSING, _LEAD = r"[(\[]?\s*", r"\s*[.]?\s*[)\]]?", r"[▶►→◀◄←»«\s]*"


def _numbered(form: str) -> str:
    """The form with its group names made unique, since a regex may hold `_LABEL` more than once."""
    seen: dict[str, int] = {}

    def unique(match: re.Match[str]) -> str:
        name = match.group(1)
        seen[name] = seen.get(name, 0) + 1
        return f"(?P<{name}_{seen[name]}>"

    return re.sub(r"\(\?P<(\w+)>", unique, form)


def _bounded(form: str) -> str:
    """The form with no white space longer than a printed line has: a long run of it costs no more than its length."""
    return form.replace(r"\s+", r"\s{1,4}").replace(r"\s*", r"\s{0,4}")


_FORMS = [
    (JumpKind.TO, _numbered(rf"(?i:{_TO})")),
    (JumpKind.FROM, _numbered(rf"(?:{_SLUG}\s*[:,]?\s+)?(?i:{_FROM})")),
    (JumpKind.TO, _numbered(_SEE_SLUG)),
    (JumpKind.NEXT_ISSUE, rf"(?i:{_NEXT})"),
    (JumpKind.SEE, _numbered(rf"(?i:{_SEE})")),
]
_WHOLE = [(kind, re.compile(rf"{_LEAD}{_OPENING}(?:{form}){_CLOSING}{_LEAD}")) for kind, form in _FORMS]
_INSIDE = [(kind, re.compile(_bounded(rf"[(\[]\s*(?:{form})\s*[.]?\s*[)\]]"))) for kind, form in _FORMS]
_TAIL = [
    (kind, re.compile(rf"(?:(?<=[\s,.;:—-])|(?<=^)){_OPENING}(?:{form}){_CLOSING}$"))
    for kind, form in _FORMS[:1] + _FORMS[2:4]
]


def parse(text: str) -> Jump | None:
    """The jump that the whole text is, or None."""
    for kind, pattern in _WHOLE:
        if match := pattern.fullmatch(text):
            return _jump(kind, match)
    return None


def find(text: str) -> list[Jump]:
    """The jumps inside a paragraph: in brackets anywhere, and without brackets at its very end."""
    found = [_jump(kind, match) for kind, pattern in _INSIDE for match in pattern.finditer(text)]
    window = text[-TAIL_LENGTH:]
    for kind, pattern in _TAIL:
        if match := pattern.search(window):
            found.append(_jump(kind, match, len(text) - len(window)))
    return found


TAIL_LENGTH = 90  # no printed jump line is longer; it bounds the search


def _jump(kind: JumpKind, match: re.Match[str], shift: int = 0) -> Jump:
    groups = {name.rpartition("_")[0] or name: value for name, value in match.groupdict().items() if value}
    printed = groups.get("page") or groups.get("lettered") or groups.get("cover")
    start, stop = match.span()
    return Jump(
        kind,
        match.group().strip(),
        (labels.normalise(printed),) if printed else (),
        slug=groups.get("slug"),
        span=(start + shift, stop + shift),
    )
