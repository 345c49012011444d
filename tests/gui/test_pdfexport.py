"""Pages as PDF: every character as it stands in the newspaper, and the page as it is on the screen."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from reader.errors import ForbiddenFont, WriteError
from reader.formats.source import open_source
from reader.gui.pdfexport import PdfExport, export_pages
from reader.gui.printfonts import PrintFonts
from reader.gui.rendering import render_page
from reader.jumps.resolver import resolve
from reader.model.geometry import Region
from reader.model.issue import Issue, Page, Part, WritingMode
from reader.model.locator import Locator
from reader.model.marks import MarkKind, MarkLook
from reader.pdf.fontfile import FontFile, FontSource
from reader.services.articletext import ArticleText
from reader.services.marking import on_page, on_words
from reader.services.opening import OpenIssue, open_files
from tests.builders import article, issue, jumping
from tests.pdf.checking import check, elements, faults, squeezed, text_of
from tests.typeset.pages import an_issue, pictured, story, texts


@pytest.fixture(scope="module")
def export(qapp: QGuiApplication) -> PdfExport:
    """What exports; its fonts are read once."""
    return PdfExport()


def opened(made: Issue, folder: Path) -> OpenIssue:
    """An issue with its links."""
    return OpenIssue("native", made, resolve(made), open_source([folder]))


@pytest.fixture
def folder(tmp_path: Path, qapp: QGuiApplication) -> Path:
    """A folder with a picture."""
    (tmp_path / "images").mkdir()
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#204060"))
    picture.save(str(tmp_path / "images" / "heron.png"))
    picture.save(str(tmp_path / "images" / "scan.jpg"))
    return tmp_path


def exported(export: PdfExport, made: Issue, folder: Path, pages: Sequence[str] = (), **more: Any) -> Path:
    """The issue as a file."""
    path = folder / "made.pdf"
    labels = pages or [page.label for page in made.pages]
    assert export.pages(opened(made, folder), labels, "江声日报", path, **more)
    return path


def printed(made: Issue, label: str) -> Counter[str]:
    """Every character of a page but white space."""
    page = next(page for page in made.pages if page.label == label)
    others = tuple(each for each in made.pages if each != page)
    return Counter(squeezed("".join(texts(replace(made, pages=(page, *others))).values())))


def lacking(path: Path, wanted: Counter[str], *options: str) -> tuple[Counter[str], Counter[str]]:
    """The characters that a file lacks, and those that it has and should not."""
    found = Counter(squeezed(text_of(path, *options)))
    return wanted - found, found - wanted


def test_every_character_of_the_seed_page_is_extracted(samples: Path, export: PdfExport, tmp_path: Path) -> None:
    paper = open_files(sorted((samples / "seed").glob("*.txt")))
    label = paper.issue.pages[0].label
    export.pages(paper, [label], "样", tmp_path / "seed.pdf")
    missing, more = lacking(tmp_path / "seed.pdf", printed(paper.issue, label), "-raw")
    assert not missing
    assert "".join(more) in label, "nothing but the page's label, which is printed on it"
    assert faults(tmp_path / "seed.pdf") == []
    assert "No syntax or stream encoding errors" in check(tmp_path / "seed.pdf")


def test_text_is_extracted_in_the_order_of_reading(export: PdfExport, folder: Path) -> None:
    made = an_issue(story(1, 600), story(2, 300))
    found = squeezed(text_of(exported(export, made, folder), "-raw"))
    for each in made.articles:
        assert squeezed("".join(block.text for block in each.parts[0].blocks)) in found


SMOOTH = Qt.TransformationMode.SmoothTransformation
HARD = "他说——“等等……”1/4 的〇与㐀、𠮷，ﬁ office ½ (甲)乙：①②\u3000１２　Ａ。日⽇一⼀"


def test_what_fonts_and_programs_confuse_stays_as_it_is(export: PdfExport, folder: Path) -> None:
    path = exported(export, issue(article("a", "A1", HARD, HARD, headline=HARD)), folder)
    assert squeezed(text_of(path, "-raw")).count(squeezed(HARD)) == 3


def test_a_character_that_no_font_has_is_there_and_told(export: PdfExport, folder: Path) -> None:
    export.lacking.clear()
    path = exported(export, issue(article("a", "A1", "江\ue123水")), folder)
    assert "江\ue123水" in squeezed(text_of(path, "-raw"))
    assert export.lacking == {"\ue123"}


def test_a_latin_paper_keeps_its_words_and_loses_its_hyphens(export: PdfExport, folder: Path) -> None:
    words = " ".join("The extraordinary harbourmaster considered international representation" for _ in range(12))
    made = replace(issue(article("a", "A1", words, headline="Harbour news")), language="en")
    path = exported(export, made, folder)
    assert squeezed(words) in squeezed(text_of(path, "-raw"))
    pdf = pypdfium2.PdfDocument(path)
    assert "The extraordinary harbourmaster" in pdf[0].get_textpage().get_text_bounded().replace("\r\n", " ")
    pdf.close()


def test_a_vertical_page_is_extracted_too(export: PdfExport, folder: Path) -> None:
    made = an_issue(story(1, 400, headline="豎排的——標題"), language="zh-Hant")
    made = replace(made, pages=(replace(made.pages[0], writing_mode=WritingMode.VERTICAL),))
    missing, _ = lacking(exported(export, made, folder), printed(made, "A1"), "-raw")
    assert not missing


def test_jump_lines_lead_both_ways(export: PdfExport, folder: Path) -> None:
    path = exported(export, jumping(), folder)
    leads = []
    pages: list[Any] = list(pypdf.PdfReader(path).pages)
    for number, page in enumerate(pages):
        for annotation in page.get("/Annots", ()):
            target = annotation["/A"]["/D"][0].get_object()
            leads.append((number, pages.index(target), annotation["/Contents"]))
    assert leads == [(0, 1, "下转A2版①"), (0, 1, "下转A2版②"), (1, 0, "上接A1版①"), (1, 0, "上接A1版②")]
    assert faults(path) == []


def test_a_page_alone_leads_nowhere(export: PdfExport, folder: Path) -> None:
    with pikepdf.open(exported(export, jumping(), folder, ["A1"])) as pdf:
        assert "/Annots" not in pdf.pages[0].obj


def test_articles_are_threads_across_pages(export: PdfExport, folder: Path) -> None:
    reader = pypdf.PdfReader(exported(export, jumping(), folder))
    pages: list[Any] = list(reader.pages)
    threads: Any = reader.threads
    found = {}
    for thread in threads:
        first = bead = thread["/F"].get_object()
        through: list[int] = []
        while not through or bead != first:
            through.append(pages.index(bead["/P"].get_object()))
            bead = bead["/N"].get_object()
        found[str(thread["/I"]["/Title"])] = through
    assert {title: sorted(set(through)) for title, through in found.items()} == {
        "桥成了": [0, 1],
        "麦子绿了": [0, 1],
        "船走了": [0],
    }
    assert all(through == sorted(through) for through in found.values()), "in the order of reading"


def test_outline_labels_and_language(export: PdfExport, folder: Path) -> None:
    path = exported(export, jumping(), folder)
    pdf = pypdfium2.PdfDocument(path)
    assert [entry.get_title() for entry in pdf.get_toc()] == [
        *("A1", "桥成了", "麦子绿了", "船走了"),
        *("A2", "桥成了", "麦子绿了"),
    ]
    assert [pdf.get_page_label(number) for number in (0, 1)] == ["A1", "A2"]
    pdf.close()
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "zh-Hans"
        assert b"2026-03-05" in pdf.Root.Metadata.read_bytes()


def test_tags_follow_the_article(export: PdfExport, folder: Path) -> None:
    path = exported(export, an_issue(pictured(1)), folder)
    assert faults(path) == []
    with pikepdf.open(path) as pdf:
        kinds = [str(element.S)[1:] for element in elements(pdf)]
        figure = next(element for element in elements(pdf) if element.S == "/Figure")
        assert str(figure.Alt) == "白鹭飞过新滩。 本报记者 摄"
    assert kinds == ["Document", "Sect", "Art", "H1", "P", "P", "P", "H2", "Figure", "Caption", "Caption", "P"]


def test_a_picture_is_in_the_file_as_it_was(export: PdfExport, folder: Path) -> None:
    made = an_issue(pictured(1))
    made = replace(made, articles=(replace(made.articles[0], parts=(with_picture(made, "images/scan.jpg"),)),))
    with pikepdf.open(exported(export, made, folder)) as pdf:
        image = pdf.pages[0].obj.Resources.XObject["/I0"]
        assert image.read_raw_bytes() == (folder / "images/scan.jpg").read_bytes()


def with_picture(made: Issue, href: str) -> Part:
    """The first part of an issue with another picture."""
    part = made.articles[0].parts[0]
    return replace(part, figures=(replace(part.figures[0], href=href),))


def test_a_missing_picture_is_a_quiet_frame(export: PdfExport, folder: Path) -> None:
    made = an_issue(pictured(1))
    made = replace(made, articles=(replace(made.articles[0], parts=(with_picture(made, "images/no.jpg"),)),))
    assert faults(exported(export, made, folder)) == []


def test_a_scanned_page_keeps_its_picture_and_can_be_searched(export: PdfExport, folder: Path) -> None:
    lead = article("a", "A1", "春水初生。" * 20, headline="桥成了")
    made = issue(lead, article("b", "A1", "春林初盛。", headline="船"))
    first = replace(made.articles[0], parts=(replace(made.articles[0].parts[0], region=Region(0.1, 0.1, 0.4, 0.3)),))
    made = replace(made, pages=(Page("A1", facsimile="images/scan.jpg"),), articles=(first, made.articles[1]))
    path = exported(export, made, folder)
    assert squeezed("桥成了" + "春水初生。" * 20) in squeezed(text_of(path, "-raw"))
    assert faults(path) == []
    pdf = pypdfium2.PdfDocument(path)
    page = pdf[0]
    width, height = page.get_size()
    inside = page.get_textpage().get_text_bounded(0.1 * width, 0.6 * height, 0.5 * width, 0.9 * height)
    assert squeezed(inside).startswith("桥成了春水初生")
    pdf.close()
    with pikepdf.open(path) as file:
        assert file.pages[0].obj.Resources.XObject["/I0"].Filter == "/DCTDecode"


def test_marks_stand_on_their_words(export: PdfExport, folder: Path) -> None:
    made = jumping()
    paper = opened(made, folder)
    text = ArticleText(made, paper.links, paper.links.threads[0][0])
    at = text.text.index("春水")
    marks = (
        on_words(text, at, at + 4),
        on_words(text, 0, 3, look=MarkLook.UNDERLINE),
        on_words(text, at + 2, text.text.index("春林") + 2, MarkKind.NOTE, words="跨版"),
        on_page(Locator(made.key, "A2"), MarkKind.NOTE, words="这一版"),
        on_page(Locator(made.key, "A2")),
    )
    path = exported(export, made, folder, marks=marks)
    assert faults(path) == []
    pdf = pypdfium2.PdfDocument(path)
    text_page = pdf[0].get_textpage()
    with pikepdf.open(path) as file:
        on_first, on_second = ([each for each in page.obj.Annots if each.Subtype != "/Link"] for page in file.pages)
        assert [str(each.Subtype) for each in on_first] == ["/Highlight", "/Underline", "/Highlight"]
        assert [(str(each.Subtype), str(each.Contents)) for each in on_second] == [
            ("/Highlight", "跨版"),
            ("/Text", "这一版"),
        ]
        marked = [squeezed(text_page.get_text_bounded(*map(float, each.Rect))) for each in on_first[:2]]
    assert marked == ["春水初生", "桥成了"]
    pdf.close()


def test_the_same_issue_makes_the_same_bytes(export: PdfExport, folder: Path) -> None:
    first = exported(export, jumping(), folder).read_bytes()
    export_pages(opened(jumping(), folder), ["A1", "A2"], "江声日报", folder / "again.pdf")
    assert (folder / "again.pdf").read_bytes() == first


def test_the_page_is_the_one_on_the_screen(export: PdfExport, folder: Path) -> None:
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is not installed")
    made = an_issue(pictured(1), story(2, 900), story(3, 500, style="box", rubric="一线传真"))
    path = exported(export, made, folder)
    subprocess.run(["pdftoppm", "-r", "72", "-png", "-singlefile", path, folder / "printed"], check=True)
    render_page(opened(made, folder), "A1", 72, folder / "shown.png", replace(export.palette, paper="#ffffff"))
    files = [QImage(str(folder / name)) for name in ("printed.png", "shown.png")]
    printed, shown = (image.convertToFormat(QImage.Format.Format_Grayscale8) for image in files)
    assert abs(printed.width() - shown.width()) <= 1
    small = [image.scaled(100, 140, mode=SMOOTH) for image in (printed, shown)]
    pixels = [bytes(image.constBits()) for image in small]  # whose memory goes with them
    off = [abs(one - other) for one, other in zip(*pixels, strict=True)]
    assert max(off) < 60
    assert sum(off) / len(off) < 3


def test_giving_up_leaves_what_was_there(export: PdfExport, folder: Path) -> None:
    (folder / "made.pdf").write_bytes(b"before")
    told: list[tuple[int, int]] = []

    def stop_at_the_second(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 1

    assert not export.pages(opened(jumping(), folder), ["A1", "A2"], "", folder / "made.pdf", told=stop_at_the_second)
    assert told == [(0, 2), (1, 2)]
    assert (folder / "made.pdf").read_bytes() == b"before"
    assert sorted(path.name for path in folder.iterdir()) == ["images", "made.pdf"]


def test_a_font_that_forbids_it_is_named_and_nothing_is_left(
    folder: Path, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = PrintFonts.file

    def restricted(self: PrintFonts, number: int) -> FontFile:
        source = real(self, number).source

        def table(tag: str) -> bytes:
            data = source.table(tag)
            return data[:8] + b"\x00\x02" + data[10:] if tag == "OS/2" else data

        return FontFile(FontSource(table, "秘密宋体", "", 400))

    monkeypatch.setattr(PrintFonts, "file", restricted)
    with pytest.raises(ForbiddenFont, match="秘密宋体"):
        exported(PdfExport(), jumping(), folder)
    assert not list(folder.glob("*.pdf*"))


def test_a_full_disk_is_a_sentence_and_nothing_is_left(
    export: PdfExport, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_more: object) -> None:
        (folder / ".half").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pikepdf.Pdf, "save", full)
    with pytest.raises(WriteError, match="No space left"):
        exported(export, jumping(), folder)
    assert not list(folder.glob("*.pdf*"))
