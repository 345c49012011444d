"""A file is whole, the same each time, and says the same to other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ForbiddenFont
from reader.pdf.content import Content
from reader.pdf.drawing import Box, Glyph, Glyphs, Layer, Leaf, Row, Words
from reader.pdf.fonts import Fonts
from reader.pdf.hidden import HIDDEN
from reader.pdf.images import Images
from tests.pdf.checking import check, faults, squeezed, text_of
from tests.pdf.paper import BLACK, Dots, NoFonts, write


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two leaves."""
    return write(tmp_path / "paper.pdf")


def test_the_same_leaves_make_the_same_bytes(file: Path, tmp_path: Path) -> None:
    assert file.read_bytes() == write(tmp_path / "again.pdf").read_bytes()


def test_it_is_sound_and_well_tagged(file: Path) -> None:
    assert faults(file) == []
    assert "No syntax or stream encoding errors" in check(file)


def test_hidden_words_are_found(file: Path) -> None:
    assert squeezed(text_of(file, "-raw")) == "标题A1转下版标题A2转下版"
    pdf = pypdfium2.PdfDocument(file)
    assert squeezed(pdf[0].get_textpage().get_text_bounded()) == "标题A1转下版"
    pdf.close()


def test_a_picture_is_read_and_embedded_once(tmp_path: Path) -> None:
    pictures = Dots()
    with pikepdf.open(write(tmp_path / "p.pdf", pictures)) as pdf:
        pictures_on = [page.obj.Resources.XObject for page in pdf.pages]
        assert len({each["/I0"].objgen for each in pictures_on}) == 1
    assert pictures.asked == 2, "the one that is there, and the one that is not"


def test_links_lead_both_ways(file: Path) -> None:
    found = []
    pages: list[Any] = list(pypdf.PdfReader(file).pages)
    for number, page in enumerate(pages):
        for annotation in page["/Annots"]:
            if annotation["/Subtype"] == "/Link":
                found.append((number, annotation["/A"]["/D"][0].get_object() == page))
    assert found == [(0, False), (1, False)]


def test_the_outline_names_pages_and_articles(file: Path) -> None:
    pdf = pypdfium2.PdfDocument(file)
    entries = [(entry.level, entry.get_title()) for entry in pdf.get_toc()]
    assert entries == [(0, "A1 要闻"), (1, "桥成了"), (0, "A2")]
    assert [pdf.get_page_label(number) for number in range(2)] == ["A1", "A2"]
    pdf.close()


def test_an_article_is_a_ring_of_beads(file: Path) -> None:
    reader = pypdf.PdfReader(file)
    threads: Any = reader.threads
    (thread,) = threads
    assert thread["/I"]["/Title"] == "桥成了"
    first = thread["/F"].get_object()
    second = first["/N"].get_object()
    assert [first["/P"].get_object(), second["/P"].get_object()] == [*reader.pages]
    assert second["/N"].get_object() == first
    assert [float(edge) for edge in first["/R"]] == [10, 210, 60, 290]


def test_marks_are_annotations_with_a_look_of_their_own(file: Path) -> None:
    with pikepdf.open(file) as pdf:
        marks = [each for each in pdf.pages[0].obj.Annots if each.Subtype != pikepdf.Name.Link]
        assert [str(mark.Subtype) for mark in marks] == ["/Highlight", "/Underline", "/StrikeOut", "/Text"]
        for mark in marks:
            assert str(mark.Contents) == "批注"
            assert str(mark.M) == "D:20260305080000Z"
            assert "/N" in mark.AP
        assert [float(corner) for corner in marks[0].QuadPoints] == [10, 288, 50, 288, 10, 278, 50, 278]


def test_a_layer_may_be_smaller_and_cut_off(tmp_path: Path) -> None:
    content = Content(Fonts(NoFonts()), Images(pikepdf.new(), Dots()))
    layer = Layer([Words([[Glyph(0, 0, 1, 2, 3, "字")]], BLACK)], 0.5, 20, 30, Box(10, 10, 50, 60))
    drawn = content.draw(Leaf(100, 200, "A1", (layer,))).decode()
    assert "10 130 50 60 re W n" in drawn
    assert "0.5 0 0 -0.5 20 170 cm" in drawn


@given(
    st.lists(st.tuples(st.sampled_from("春水abc"), st.floats(0, 900), st.sampled_from((40, 50.5))), max_size=20),
    st.sampled_from((7.5, 10)),
)
def test_a_row_is_written_as_its_glyphs_are(signs: list[tuple[str, float, float]], size: float) -> None:
    rows = [Row([HIDDEN << 16], [x], y, size, text) for text, x, y in signs]
    rows.append(
        Row([HIDDEN << 16] * len(signs), [x for _, x, _ in signs], 60, size, "".join(text for text, *_ in signs))
    )
    assert _content(rows) == _content([[glyph for row in rows for glyph in row]])


def _content(rows: Sequence[Glyphs]) -> str:
    content = Content(Fonts(NoFonts()), Images(pikepdf.new(), Dots()))
    return content.draw(Leaf(900, 100, "A1", (Layer([Words(rows, BLACK)]),))).decode()


def test_glyphs_behind_each_other_are_shown_together() -> None:
    row = Row([HIDDEN << 16] * 4, [10, 20, 35, 45], 40, 10, "春水初生")
    assert "1 0 0 -1 10 40 Tm [<00010002>-500<00030004>] TJ" in _content([row])


def test_a_font_without_outlines_is_refused() -> None:
    with pytest.raises(ForbiddenFont, match="font 9"):
        NoFonts().file(9)
