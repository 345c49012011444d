"""Words laid out by Qt: which glyphs, and how wide, in em. Needs a QGuiApplication.

The glyph forms of a language come from the font families made for its region, and what a family does not have of
itself from OpenType features. Qt would take them from the default locale, which no thread may change while others run
(QLocale::setDefault is not reentrant); so `locl`, which follows that locale, is turned off.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QTextLayout

from reader.gui.fontlists import families, region
from reader.gui.rawfonts import RawFonts
from reader.text.late import late
from reader.typeset.measure import NO_GLYPH, Face, Shaped

REFERENCE = 256  # pixels to the em at which glyphs are measured
HAN_SCRIPT = "国 "  # marks take the script of what stands before them
LONGEST_WORD = 240  # code points: what is longer is no word, and Qt's places overflow after 131,000 em
BATCH = 4000  # code points laid out at once
LACKING = -2  # in place of a glyph, before it is known which character it is

# Format and control characters without ink: Qt's string indexes are wrong for a whole layout that has one in it.
INKLESS = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
MARKS = "—―⸺…⋯‥“”‘’"  # of a full-width and a Latin form; a Chinese text means the full-width one
# Characters that stand alone: CJK marks, kana, Han, Hangul, full-width forms, halves of a broken UTF-16 pair. All else
# is shaped in words.
ALONE = "\u3001-\u3098\u309b-\u9fff\uac00-\ud7a3\ud800-\udfff\uf900-\ufaff\uff01-\uff65\U00020000-\U0003ffff"
CLINGING = "\u0300-\u036f\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
_OTHER = f"[^\\s{INKLESS}{ALONE}{MARKS}]{{1,{LONGEST_WORD}}}"
_APART = f"[{ALONE}][{CLINGING}]{{0,16}}|\\s|[{INKLESS}]|[—―⸺]{{1,16}}|[…⋯‥]{{1,16}}|[{MARKS}]"
_WORDS = late(f"{_APART}|{_OTHER}")
# Among Han characters figures stand apart from the letters beside them: 5G, A2版.
_FIGURES_APART = late(f"{_APART}|[0-9]{{1,{LONGEST_WORD}}}|{_OTHER.replace('[^', '[^0-9')}")
BLANK = re.compile(f"[\\s{INKLESS}]")
_SILENT = late("[\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef\U000e0020-\U000e007f]")
_PIECE = late(f"(?s:.)[{CLINGING}]*")
_ZERO_WIDTH = late(f"[{CLINGING}\u200c\u200d]")
_FIGURES = re.compile("[0-9]")
_WIDE = re.compile(f"[{MARKS}]")
_WIDE_DOWN = re.compile(f"[{MARKS}·•‧]")

_System = QFontDatabase.WritingSystem
# Scripts that Qt gives a font without name or glyphs where none on this computer can shape them.
_NEEDING_RULES = (
    (0x0700, 0x074F, _System.Syriac),
    (0x0780, 0x07BF, _System.Thaana),
    (0x07C0, 0x07FF, _System.Nko),
    (0x0900, 0x097F, _System.Devanagari),
    (0x0980, 0x09FF, _System.Bengali),
    (0x0A00, 0x0A7F, _System.Gurmukhi),
    (0x0A80, 0x0AFF, _System.Gujarati),
    (0x0B00, 0x0B7F, _System.Oriya),
    (0x0B80, 0x0BFF, _System.Tamil),
    (0x0C00, 0x0C7F, _System.Telugu),
    (0x0C80, 0x0CFF, _System.Kannada),
    (0x0D00, 0x0D7F, _System.Malayalam),
    (0x0D80, 0x0DFF, _System.Sinhala),
    (0x1780, 0x17FF, _System.Khmer),
)
# Never in one line with other words: what runs from right to left, and what may take one cluster from two fonts, after
# which Qt's string indexes are wrong.
_BY_ITSELF = late(f"[{CLINGING}\u0590-\u08ff\u200c\u200d\ufb1d-\ufdff\ufe70-\ufefc\U00010000-\U0001ffff]")
_ACCENTED = late("[\u0300-\u036f\u20d0-\u20ff\u3099\u309a]")
_UPRIGHT = late(f"[{ALONE}{MARKS}·•‧]")
_HALF = late("[\ud800-\udfff]")
_RULED = late("[\u0700-\u074f\u0780-\u07ff\u0900-\u0dff\u1780-\u17ff]")


@dataclass
class _Laid:
    """The glyphs of each cluster by its first UTF-16 unit, its place in em, and its width where places do not tell."""

    glyphs: dict[int, list[int]] = field(default_factory=dict)
    places: dict[int, float] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)

    def lacks(self, start: int, stop: int) -> bool:
        """Whether a cluster between two units has no glyph, or there is none at all."""
        found = [self.glyphs[unit] for unit in range(start, stop) if unit in self.glyphs]
        return not found or any(LACKING in cluster for cluster in found)


def tokens(text: str, face: Face) -> list[str]:
    """The words of a text, and what stands alone, as they are shaped."""
    return (_FIGURES_APART if _is_square(face) else _WORDS).findall(text)


def shaped(tokens: Iterable[str], face: Face, fonts: RawFonts) -> Iterator[tuple[str, Shaped]]:
    """Each token with its glyphs. What no font has is given by code point, one em wide (`rawfonts.lacking`)."""
    groups: dict[str, list[str]] = {"": [], "fwid": [], "hwid": []}
    for token in tokens:
        if not _can_be_shaped(token):
            yield token, _without_font(token)
        else:
            groups[_form(token, face)].append(token)
    for form, members in groups.items():
        font = _font(face, form)
        for batch in _batches(sorted(members, key=_has_letters)):
            for token, found in _in_one_line(batch, font, region(face.language) != "latin", fonts):
                yield token, _downwards(found) if face.vertical and _UPRIGHT.match(token) else found


def _is_square(face: Face) -> bool:
    """Whether the characters of its language are as wide as high, and all else is fitted in among them."""
    return region(face.language) not in ("latin", "ko")


def _form(token: str, face: Face) -> str:
    """The OpenType feature that gives a token its width: whole ems for marks, half ones for figures, or none."""
    if not _is_square(face):
        return ""
    if (_WIDE_DOWN if face.vertical else _WIDE).match(token):
        return "fwid"
    return "hwid" if _FIGURES.match(token) else ""


def _batches(tokens: Sequence[str]) -> Iterator[list[str]]:
    """The tokens in lots that Qt can lay out in one line."""
    batch: list[str] = []
    length = 0
    for token in tokens:
        if batch and (length > BATCH or _BY_ITSELF.search(token) or _BY_ITSELF.search(batch[-1])):
            yield batch
            batch, length = [], 0
        batch.append(token)
        length += len(token) + 1
    if batch:
        yield batch


def _in_one_line(tokens: Sequence[str], font: QFont, is_cjk: bool, fonts: RawFonts) -> Iterator[tuple[str, Shaped]]:
    """Shape the tokens at once, set apart by spaces: one layout costs far less than one for each word.

    A sequence of which a part has no glyph (a family of emoji, say) is given as its parts.
    """
    lead = HAN_SCRIPT if is_cjk else ""
    laid = _laid_out(lead + " ".join(tokens) + " ", font, fonts)
    unit, incomplete = len(lead), []
    for token in tokens:
        if len(token) > 1 and (_ACCENTED.search(token) or laid.lacks(unit, unit + _units(token))):
            incomplete.append(token)
        else:
            yield token, _of_token(token, unit, laid)
        unit += _units(token) + 1
    if incomplete:
        pieces = {piece for token in incomplete for piece in _pieces(token) if not _SILENT.match(piece)}
        parts = dict(_in_one_line(sorted({_composed(piece) for piece in pieces}), font, is_cjk, fonts))
        yield from ((token, _joined(_part(piece, parts, fonts) for piece in _pieces(token))) for token in incomplete)


def _pieces(token: str) -> list[str]:
    """The code points of a token, each with the accents over it."""
    return _PIECE.findall(token)


def _composed(piece: str) -> str:
    """The first character of a piece, with its accents where Unicode has one character for both."""
    return unicodedata.normalize("NFC", piece)[0]


def _part(piece: str, parts: dict[str, Shaped], fonts: RawFonts) -> Shaped:
    """A piece from its first character; accents not in that take no room, and are of the same font."""
    if _SILENT.match(piece):
        return Shaped((NO_GLYPH,) * len(piece), (0.0,) * len(piece))
    first = parts[_composed(piece)]
    glyphs, advances = [first.glyphs[0]], [first.advances[0]]
    merged = len(unicodedata.normalize("NFD", _composed(piece)))
    for at, accent in enumerate(piece[1:], 1):
        number = first.glyphs[0] >> 16
        (found,) = fonts.font(number, REFERENCE).glyphIndexesForString(accent) or [0]
        is_drawn = at >= merged and not _SILENT.match(accent)
        glyphs.append((number << 16 | found if found else ord(accent)) if is_drawn else NO_GLYPH)
        advances.append(1.0 if is_drawn and not found else 0.0)
    return Shaped(tuple(glyphs), tuple(advances))


def _downwards(found: Shaped) -> Shaped:
    """What stands upright on a vertical line takes one em of it, whatever it takes of a horizontal one."""
    return Shaped(found.glyphs, tuple(1.0 if advance else 0.0 for advance in found.advances))


def _joined(parts: Iterable[Shaped]) -> Shaped:
    known = list(parts)
    glyphs = tuple(glyph for part in known for glyph in part.glyphs)
    return Shaped(glyphs, tuple(advance for part in known for advance in part.advances))


def _laid_out(line: str, font: QFont, fonts: RawFonts) -> _Laid:
    laid = _Laid()
    for run in _glyph_runs(line, font):
        raw = run.rawFont()
        number = fonts.number(raw) if raw.glyphCount() else 0  # a font without glyphs has no name to ask for either
        glyphs, units = run.glyphIndexes(), run.stringIndexes()
        for glyph, unit, point in zip(glyphs, units, run.positions(), strict=True):
            laid.glyphs.setdefault(unit, []).append(number << 16 | glyph if number and glyph else LACKING)
            laid.places.setdefault(unit, point.x() / REFERENCE)
        if run.isRightToLeft():  # its places run backwards
            for unit, advance in zip(units, raw.advancesForGlyphIndexes(glyphs), strict=True):
                laid.widths[unit] = laid.widths.get(unit, 0.0) + advance.x() / REFERENCE
    return laid


def _glyph_runs(line: str, font: QFont) -> Iterable[QGlyphRun]:
    layout = QTextLayout(line, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e9)
    layout.endLayout()
    return layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)


def _font(face: Face, form: str) -> QFont:
    """The font of a face; `form` is a feature to ask for, `vert` asks for the forms of vertical lines.

    Not `vrt2`, which would lay Latin letters on their side within the font: that is the typesetter's to do.
    """
    font = QFont(families(face))
    font.setPixelSize(REFERENCE)
    font.setWeight(QFont.Weight.Bold if face.bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("locl"), 0)
    if form:
        font.setFeature(QFont.Tag(form), 1)
    if face.vertical:
        font.setFeature(QFont.Tag("vert"), 1)
    return font


def _of_token(token: str, unit: int, laid: _Laid) -> Shaped:
    """A token's clusters spread over its code points: widths in equal parts, glyphs on the first ones."""
    if laid.lacks(unit, unit + _units(token)):
        return _without_font(token)
    starts = []
    for character in token:
        starts.append(unit)
        unit += _units(character)
    heads = [at for at, start in enumerate(starts) if start in laid.glyphs]
    glyphs, advances = [NO_GLYPH] * len(token), [0.0] * len(token)
    for head, following in zip(heads, [*heads[1:], len(token)], strict=True):
        cluster = laid.glyphs[starts[head]]
        width = _width(laid, starts[head], starts[following] if following < len(token) else unit)
        sharing = [at for at in range(head, following) if at == head or not _ZERO_WIDTH.match(token[at])]
        for at in sharing:
            advances[at] = width / len(sharing)
        cluster = cluster[: following - head]
        glyphs[head : head + len(cluster)] = cluster
    return Shaped(tuple(glyphs), tuple(advances))


def _width(laid: _Laid, start: int, stop: int) -> float:
    if start in laid.widths:
        return laid.widths[start]
    return max(0.0, laid.places.get(stop, laid.places[start] + 1.0) - laid.places[start])


def _without_font(token: str) -> Shaped:
    """Code points in place of glyphs; joiners and variation selectors are nothing by themselves."""
    heard = [not _SILENT.match(character) for character in token]
    glyphs = tuple(ord(character) if is_heard else NO_GLYPH for character, is_heard in zip(token, heard, strict=True))
    return Shaped(glyphs, tuple(map(float, heard)))


def _can_be_shaped(token: str) -> bool:
    """Whether some font has the rules of the token's script, if that needs any. Half of a pair of UTF-16 is nothing."""
    return not _HALF.match(token) and all(_is_known(ord(found)) for found in set(_RULED.findall(token)))


def _is_known(code: int) -> bool:
    return all(_has_fonts(system) for first, last, system in _NEEDING_RULES if first <= code <= last)


@cache
def _has_fonts(system: QFontDatabase.WritingSystem) -> bool:
    return bool(QFontDatabase.families(system))


def _has_letters(token: str) -> bool:
    return any(map(str.isalpha, token))


def _units(text: str) -> int:
    """How many UTF-16 code units Qt counts for the text."""
    return len(text) + sum(character > "\uffff" for character in text)
