"""A reading set as a QTextDocument: plain text formats only, so nothing in a newspaper's text can act as markup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from reader.gui.articleview.evenness import side
from reader.gui.articleview.runs import Run
from reader.gui.articleview.typography import Typography
from reader.gui.fontlists import families
from reader.model.issue import BlockRole
from reader.model.jump import Link, PartAddress
from reader.services.healing import Piece, heal
from reader.services.reading import Illustration, Loose, Passage, Reading, Turn
from reader.typeset.measure import Face, Family


@dataclass(frozen=True, slots=True)
class ArticleStyle:
    """How an article is set: as the reader wants it, in the newspaper's language; colours are for ink, faint ink and
    links.
    """

    typography: Typography
    language: str
    ink: QColor
    faint: QColor
    link: QColor

    @property
    def em(self) -> float:
        """One em of the running text, in pixels."""
        return self.typography.points * 96 / 72


@dataclass(frozen=True, slots=True)
class Setting:
    """A document, and what its anchors lead to: anchor "n" leads to targets[n].

    `runs` say where the characters of the one text of `services.wholetext` stand, and those of the headings before it.
    """

    document: QTextDocument
    targets: tuple[Link | PartAddress, ...]
    pictures: tuple[str, ...]
    runs: tuple[Run, ...] = ()


# Sizes relative to running text, air before and after in ems, face, and whether faint.
HEADING = {
    "rubric": (0.9, 0.2, Family.SANS, False),
    "kicker": (1.15, 0.3, Family.SANS, False),
    "headline": (1.9, 0.5, Family.SERIF, False),
    "deck": (1.2, 0.5, Family.SERIF, False),
    "byline": (0.88, 1.0, Family.SANS, True),
}
BOLD = ("headline", "rubric")
CROSSHEAD, CAPTION, LINE, MARK = 1.05, 0.82, 0.85, 0.72  # sizes, too; all of them are sans serif
PROPORTIONAL = QFont.Tag("pwid")  # else quotation marks of a Chinese font stand a whole em wide in English
LOCAL = QFont.Tag("locl")  # forms by the program's language, which may not be the newspaper's
RAGGED = 25  # ems: narrower columns of spaced words have an uneven right edge
HEADING_LINES = 135  # percent of the type size
CAPTION_LINES = 150
SPACED = 0.88  # of that air between lines is enough where words are spaced, and letters have heights of their own
TALLEST = 24  # ems: a picture leaves room for text on the screen

_HEIGHTS: dict[str, float] = {}  # of lines, by the keys of fonts: one is looked for among all there are to be measured


def picture_url(href: str) -> QUrl:
    """The name under which a picture is a resource of the document."""
    return QUrl(f"picture:{href}")


def set_reading(reading: Reading, style: ArticleStyle, width: int, sizes: Mapping[str, QSize]) -> Setting:
    """Set the thread for a column of `width` pixels.

    `sizes` are the pictures that are here, in pixels; the others take no room until they come and are added as
    resources.
    """
    return _Setter(style, width, sizes).set(reading)


def fonts(style: ArticleStyle) -> dict[str, QFont]:
    """The fonts of an article by what is set in them: a heading field, a block role, a "line" or "mark" of ours."""
    kinds = {name: (family, size, name in BOLD) for name, (size, _, family, _) in HEADING.items()}
    kinds[BlockRole.PARAGRAPH] = style.typography.family, 1.0, False
    kinds[BlockRole.CROSSHEAD] = Family.SANS, CROSSHEAD, True
    small = {BlockRole.CAPTION: CAPTION, BlockRole.CREDIT: CAPTION, "line": LINE, "mark": MARK}
    kinds |= {name: (Family.SANS, size, False) for name, size in small.items()}
    return {name: _font(style, *kind) for name, kind in kinds.items()}


def line_height(font: QFont) -> float:
    """The height in pixels that a font asks for its lines. To measure one for the first time takes milliseconds."""
    key = font.key()
    if key not in _HEIGHTS:
        _HEIGHTS[key] = QFontMetricsF(font).height()
    return _HEIGHTS[key]


def _is_spaced(language: str) -> bool:
    """Whether words stand apart, as they do in letters."""
    return not language.lower().startswith(("zh", "ja"))


def _font(style: ArticleStyle, family: Family, size: float, bold: bool) -> QFont:
    font = QFont(families(Face(family, bold, style.language)))
    font.setPixelSize(round(style.em * size))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setFeature(LOCAL, 0)
    if _is_spaced(style.language):
        font.setFeature(PROPORTIONAL, 1)
    return font


class _Setter:
    """Writes one reading into one document."""

    def __init__(self, style: ArticleStyle, width: int, sizes: Mapping[str, QSize]) -> None:
        self.style = style
        self.width = width
        self.sizes = sizes
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.cursor = QTextCursor(self.document)
        self.targets: list[Link | PartAddress] = []
        self.pictures: list[str] = []
        self.runs: list[Run] = []
        self.fonts: dict[tuple[Family, float, bool], QFont] = {}
        self.at = 0  # in the one text, which the headings stand before
        self.empty, self.after_figure = True, False
        self.document.setDefaultFont(self._font(style.typography.family, 1.0))

    def set(self, reading: Reading) -> Setting:
        headings = list(reading.article.heading())
        own = reading.thread[0].part == 0  # else they are only shown, and no part of the thread's words
        self.at = -sum(len(text) + 1 for _, text in headings)
        for field, text in headings:
            self._heading(field, text, own=own)
        for item in reading.items:
            match item:
                case Passage():
                    self._passage(item, reading)
                case Illustration(figure):
                    self._picture(figure.href)
                case Turn(page, address):
                    self._line(turn_words(page), address)
                case Loose(link):
                    self._line(link.jump.text, link)
        return Setting(self.document, tuple(self.targets), tuple(self.pictures), tuple(self.runs))

    def _heading(self, field: str, text: str, *, own: bool) -> None:
        size, after, family, faint = HEADING[field]
        bold = field in BOLD
        words = self._format(family, size, bold=bold, colour=self.style.faint if faint else None)
        self._block(words.font(), after=after, centred=True, height=HEADING_LINES)
        self._narrow(side(text, words.font(), self.width))
        if own:
            self._words(text, words)
        else:
            self.cursor.insertText(_lines(text), words)
            self.at += len(text)
        self.at += 1  # the end of the line

    def _passage(self, passage: Passage, reading: Reading) -> None:
        text = self._format(self.style.typography.family, 1.0)
        match passage.role:
            case BlockRole.PARAGRAPH:
                self._block(
                    text.font(),
                    indent=2.0 if self._is_chinese else 0.0,
                    before=0.8 if self.after_figure else 0.0,
                    after=(0.35 if self._is_chinese else 0.7) * self.style.typography.gap,
                )
                self._pieces(passage.pieces, text, reading)
            case BlockRole.CROSSHEAD:
                words = self._format(Family.SANS, CROSSHEAD, bold=True)
                self._block(words.font(), before=0.8, after=0.4)
                self._pieces(passage.pieces, words, reading)
            case _:
                words = self._format(Family.SANS, CAPTION, colour=self.style.faint)
                self._block(words.font(), after=0.2, centred=True, height=CAPTION_LINES)
                self._pieces(passage.pieces, words, reading)
        self.after_figure = passage.role in (BlockRole.CAPTION, BlockRole.CREDIT)

    def _pieces(self, pieces: tuple[Piece, ...], words: QTextCharFormat, reading: Reading) -> None:
        """One healed text, with a mark where the page turns in the midst of it."""
        healed = heal(pieces)
        start = 0
        for at, address in healed.turns:
            self._words(healed.text[start:at], words)
            self._anchor(f" {turn_words(reading.page_of(address))} ", address, MARK)
            start = at
        self._words(healed.text[start:], words)
        self.at += 1  # the end of the line

    def _words(self, text: str, words: QTextCharFormat) -> None:
        self.runs.append(Run(self.cursor.position(), self.at, text))
        self.cursor.insertText(_lines(text), words)
        self.at += len(text)

    def _picture(self, href: str) -> None:
        """As wide as the column, unless that would make it taller than is good beside text."""
        self.pictures.append(href)
        size = self.sizes.get(href)
        if size is None or size.isEmpty():
            return
        self._block(before=0.8, after=0.3, centred=True)
        self.after_figure = True
        picture = QTextImageFormat()
        picture.setName(picture_url(href).toString())
        bounded = size.scaled(self.width, round(TALLEST * self.em), Qt.AspectRatioMode.KeepAspectRatio)
        picture.setWidth(bounded.width())
        picture.setHeight(bounded.height())
        self.cursor.insertImage(picture)

    def _line(self, text: str, target: Link | PartAddress) -> None:
        """A line of its own that leads somewhere."""
        font = self._font(Family.SANS, LINE)
        self._block(font, before=0.3, after=0.6, centred=isinstance(target, PartAddress))
        self._anchor(text, target, LINE)

    def _anchor(self, text: str, target: Link | PartAddress, size: float) -> None:
        words = self._format(Family.SANS, size, colour=self.style.link)
        words.setAnchor(True)
        words.setAnchorHref(str(len(self.targets)))
        self.targets.append(target)
        self.cursor.insertText(text, words)

    def _block(
        self,
        font: QFont | None = None,
        *,
        indent: float = 0,
        before: float = 0,
        after: float = 0,
        centred: bool = False,
        height: int = 0,
    ) -> None:
        """Begin a paragraph in a font, or of a picture. Indent and air are in ems of the running text, `height` in
        percent of the size of its type, if not as usual.
        """
        em = self.em
        shape = QTextBlockFormat()
        shape.setTextIndent(indent * em)
        shape.setTopMargin(before * em)
        shape.setBottomMargin(after * em)
        pitch = self._pitch(font, height) if font else 100.0
        shape.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else self._flush)
        if self.empty:
            self.cursor.setBlockFormat(shape)
        else:
            self.cursor.insertBlock(shape)
        self.empty = False

    def _narrow(self, room: float) -> None:
        """Leave so much room, in pixels, on either side of the paragraph that was begun."""
        shape = self.cursor.blockFormat()
        shape.setLeftMargin(room)
        shape.setRightMargin(room)
        self.cursor.setBlockFormat(shape)

    def _pitch(self, font: QFont, height: int) -> float:
        """The height of a line in percent of what the font asks for, which in Chinese fonts is half as much again as
        the size of the type.
        """
        wanted = height or self.style.typography.lines * (1.0 if self._is_chinese else SPACED)
        return wanted * font.pixelSize() / line_height(font)

    @property
    def _flush(self) -> Qt.AlignmentFlag:
        """Both edges even; where few words stand on a line, and none is ever divided, only the left one."""
        narrow = not self._is_chinese and self.width < RAGGED * self.em
        return Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignJustify

    @property
    def em(self) -> float:
        """One em of the running text, in pixels."""
        return self.style.em

    @property
    def _is_chinese(self) -> bool:
        return not _is_spaced(self.style.language)

    def _format(
        self, family: Family, size: float, *, bold: bool = False, colour: QColor | None = None
    ) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setFont(self._font(family, size, bold=bold))
        words.setForeground(colour or self.style.ink)
        return words

    def _font(self, family: Family, size: float, *, bold: bool = False) -> QFont:
        key = family, size, bold
        if key not in self.fonts:
            self.fonts[key] = _font(self.style, *key)
        return self.fonts[key]


def _lines(text: str) -> str:
    """A line break that is meant stays within its paragraph."""
    return text.replace("\n", "\N{LINE SEPARATOR}")


def turn_words(page: str) -> str:
    """The mark where the page turns."""
    return QCoreApplication.translate("ArticleView", "— on to page {page} —").format(page=page)
