"""From bytes to text: what is no text is refused; UTF-8, UTF-16, GB18030, Big5 and Western code pages are told apart.

Chinese encodings are weighed by how many characters of the decoded text are everyday ones; charset-normalizer, which is
slow to load, is asked only when that leaves doubt.
"""

from __future__ import annotations

import codecs
import re

from reader.errors import DamagedFile, NotReadable
from reader.text.wide import han_count

_SIGNATURES = (
    b"%PDF", b"PK\x03\x04", b"PK\x05\x06", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF",
    b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"\x00\x00\x00\x0cjP", b"\xd0\xcf\x11\xe0", b"AT&TFORM", b"%!PS",
    b"SQLite",
)  # fmt: skip
_BITMAP = re.compile(rb"BM.{4}\x00\x00\x00\x00", re.DOTALL)
_MARKUP = re.compile(rb"<[?!/a-zA-Z]|\{\s*[\"}]|\[\s*[\[{\"\d\-tfn\]]|\{\s*$")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BAD_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]|[\x80-\x84\x86-\x9f]")
_EVERYDAY = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去"
    "法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业"
    "外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教市区会记"
    "這個們來為國時說會對發後經過還進開從實無與長機間問關點業將兩應戰頭體見產報記縣區學動種樣當現電車東條萬務運員處場師議內應總黨"
    "，。、“”：；？！（）《》「」０１２３４５６７８９0123456789"
)
_UNSEEN = dict.fromkeys(map(ord, "\ufeff\u200b\u2060"))  # marks and spaces without width count as white space
_GUESSES = ("gb18030", "big5hkscs", "big5")
_WIDE_GUESSES = ("utf-16-le", "utf-16-be")
ENOUGH = 0.20  # of the characters of any Chinese text, these are everyday ones; of wrongly decoded text, under a tenth


def is_text(head: bytes) -> bool:
    """Whether a file that begins so may be page text."""
    return _looks_textual(head) and bool(_guess(head, final=False))


def decode(raw: bytes, name: str) -> str:
    """The text of a page file. Raises NotReadable where there is none, DamagedFile where no encoding fits."""
    if not raw.strip(b" \t\r\n\f\x00\xef\xbb\xbf\xfe\xff"):
        raise NotReadable("There is no text in {name}. Ask for the page anew.", name=name)
    encoding = _guess(raw, final=True) if _looks_textual(raw) else None
    text = raw.decode(encoding, "replace") if encoding else ""
    if not encoding or _BAD_TEXT.search(text):
        raise DamagedFile(
            "{name} is not the text of a page in an encoding known here. Save it anew as UTF-8.", name=name
        )
    if not text.translate(_UNSEEN).strip():
        raise NotReadable("There is no text in {name}. Ask for the page anew.", name=name)
    return text.translate(_UNSEEN)


def _looks_textual(raw: bytes) -> bool:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    bare = raw.removeprefix(codecs.BOM_UTF8).lstrip()
    if bare.startswith(tuple(mark for mark in _SIGNATURES if mark != b"BM")) or _BITMAP.match(bare):
        return False
    if _wide_guess(raw):
        return True
    return not _MARKUP.match(bare[:64]) and not _CONTROL.search(raw)


def _guess(raw: bytes, *, final: bool) -> str | None:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16" if _decoded(raw, "utf-16", final=final) is not None else None
    if wide := _wide_guess(raw):
        return wide
    return "utf-8" if _decoded(raw, "utf-8", final=final) is not None else _eastern_guess(raw, final=final)


def _eastern_guess(raw: bytes, *, final: bool) -> str | None:
    texts = {name: text for name in _GUESSES if (text := _decoded(raw, name, final=final)) is not None}
    best = max(texts, key=lambda name: _everyday(texts[name]), default=None)
    if best and _everyday(texts[best]) >= ENOUGH:
        return best
    return _asked(raw, final=final)


def _asked(raw: bytes, *, final: bool) -> str | None:
    """What charset-normalizer makes of bytes that are neither UTF-8 nor plainly Chinese: mostly Western code pages.

    Imported here, because loading it takes longer than reading a page, and hardly a page needs it.
    """
    from charset_normalizer import from_bytes

    found = from_bytes(raw[:20000], cp_exclusion=["utf_7"]).best()
    if found is None or found.percent_chaos > 5 or _decoded(raw, found.encoding, final=final) is None:
        return None
    return found.encoding


def _decoded(raw: bytes, encoding: str, *, final: bool) -> str | None:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(raw, final)
    except (UnicodeDecodeError, LookupError):
        return None
    return None if _BAD_TEXT.search(text) else text


def _everyday(text: str) -> float:
    wide = [character for character in text[:20000] if not character.isascii() and not character.isspace()]
    return sum(character in _EVERYDAY for character in wide) / len(wide) if wide else 0.0


def _wide_guess(raw: bytes) -> str | None:
    """UTF-16 without a mark: its line ends and digits hold NUL bytes, and two by two the bytes make sense."""
    even = raw[: min(len(raw), 4096) & ~1]
    if b"\x00" not in even:
        return None
    texts = {name: _decoded(even, name, final=False) or "" for name in _WIDE_GUESSES}
    best = max(texts, key=lambda name: _sense(texts[name]))
    told = texts[best].isascii() or _everyday(texts[best]) >= ENOUGH
    return best if told and _sense(texts[best]) >= 0.9 else None


def _sense(text: str) -> float:
    """How much of the text is Chinese, ASCII or Chinese punctuation."""
    signs = sum(character.isascii() or character in "，。、“”‘’：；？！（）《》　—…·" for character in text)
    return (signs + han_count(text)) / len(text) if text else 0.0
