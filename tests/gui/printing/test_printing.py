"""A reader prints: what, how, on which paper; sees it before; and has it from a printer or as a file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from reader.gui.printing import machine
from reader.gui.printing.dialog import PrintDialog
from reader.gui.printing.preparing import Ready
from reader.gui.printing.printing import Printing
from reader.gui.printing.tones import palette_of, toned
from reader.services.printing.wishes import MILLIMETRE, How, Margins, Notes, Tone, What
from reader.typeset.placed import Ink
from tests.gui.driving import Reader

WAIT = 30_000


@pytest.fixture(autouse=True)
def _no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever printers this system has, nobody prints on them."""
    monkeypatch.setattr(machine, "printers", list)


@pytest.fixture
def printing(reading: Reader) -> Iterator[Printing]:
    """The print dialog, open on the first page of the small paper."""
    found = asked_for(reading)
    yield found
    if found.dialog:
        found.dialog.close()


def asked_for(reading: Reader) -> Printing:
    """The print dialog, when it shows what there is to print."""
    outlets = reading.program.outlets
    reading.do("print")
    reading.qtbot.waitUntil(lambda: outlets.printing is not None, timeout=WAIT)
    printing = outlets.printing
    assert printing is not None
    reading.qtbot.waitUntil(lambda: printing.dialog is not None and sides(printing) > 0, timeout=WAIT)
    return printing


def shown(printing: Printing) -> PrintDialog:
    assert printing.dialog is not None
    return printing.dialog


def sides(printing: Printing) -> int:
    return len(shown(printing).preview.sides)


def choose(reading: Reader, printing: Printing, **wishes: object) -> None:
    """Choose in the dialog, and wait until the preview shows it."""
    before = printing.ready
    shown(printing).form.choose(**wishes)
    reading.qtbot.waitUntil(lambda: printing.ready is not before and printing.is_at_rest, timeout=WAIT)


def test_the_page_in_view_is_shown_as_it_will_come_out(reading: Reader, printing: Printing) -> None:
    dialog = shown(printing)
    assert sides(printing) == 1
    assert dialog.count.text() == "共 1 面"
    dialog.preview.resize(400, 560)
    reading.qtbot.waitUntil(lambda: dialog.preview.is_painted, timeout=WAIT)
    seen = dialog.preview.viewport().grab().toImage()
    place = dialog.preview.place_of(0).toRect()
    assert has_ink(seen.copy(place))
    assert not has_ink(seen.copy(place.x() + 1, place.y() + 1, 12, place.height() - 2))


def has_ink(image: QImage) -> bool:
    """Whether anything dark is seen."""
    return any(
        image.pixelColor(x, y).lightness() < 128 for y in range(0, image.height(), 2) for x in range(image.width())
    )


def test_pages_are_chosen_by_their_labels(reading: Reader, printing: Printing) -> None:
    choose(reading, printing, what=What.PAGES, pages="A1-A2")
    assert ready(printing).order.labels == ["A1", "A2"]
    assert shown(printing).told.isHidden()
    choose(reading, printing, pages="A1, C7")
    assert shown(printing).told.text() == "这一期没有 C7 版。"


def ready(printing: Printing) -> Ready:
    assert printing.ready is not None
    return printing.ready


def test_without_a_page_there_is_nothing_to_print(reading: Reader, printing: Printing) -> None:
    choose(reading, printing, what=What.PAGES, pages="")
    assert shown(printing).count.text() == "没有可打印的内容"
    assert not shown(printing).file_button.isEnabled()


def test_what_makes_no_difference_is_not_asked(reading: Reader, printing: Printing) -> None:
    form = shown(printing).form
    assert not form.control("percent").isVisible()
    choose(reading, printing, how=How.SCALE, percent=50)
    assert form.control("percent").isVisible()
    assert not form.control("across").isVisible()


def test_a_large_page_goes_over_several_sheets(reading: Reader, printing: Printing) -> None:
    choose(reading, printing, how=How.TILES)
    assert sides(printing) > 1
    assert shown(printing).count.text() == f"共 {sides(printing)} 面"


def test_type_too_small_to_read_is_said(reading: Reader, printing: Printing) -> None:
    assert "磅，读起来太小" in shown(printing).advice.text()
    choose(reading, printing, how=How.ACTUAL)
    assert shown(printing).advice.isHidden()


def test_without_a_printer_a_file_can_be_made(reading: Reader, printing: Printing) -> None:
    dialog = shown(printing)
    reading.qtbot.waitUntil(lambda: dialog.printers.placeholderText() == "没有找到打印机", timeout=WAIT)
    assert not dialog.print_button.isEnabled()
    assert dialog.file_button.isEnabled()


def test_what_is_seen_is_what_the_file_has(reading: Reader, printing: Printing, tmp_path: Path) -> None:
    choose(reading, printing, what=What.ISSUE, how=How.PAIR)
    expected = sides(printing)
    path = tmp_path / "out.pdf"
    printing.save(path)
    reading.qtbot.waitUntil(lambda: printing.dialog is None, timeout=WAIT)
    assert reading.said() == "已存为 out.pdf。"
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(pdf) == expected
        assert pdf[0].get_width() == pytest.approx(297 * MILLIMETRE, abs=0.5)
        assert "江声日报" in pdf[0].get_textpage().get_text_range()


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(
    reading: Reader, printing: Printing, tmp_path: Path
) -> None:
    printing.save(tmp_path / "nowhere" / "out.pdf")
    reading.qtbot.waitUntil(lambda: not shown(printing).told.isHidden(), timeout=WAIT)
    assert "nowhere" in shown(printing).told.text()
    assert shown(printing).file_button.isEnabled()


def test_stopping_leaves_nothing_behind(
    reading: Reader, printing: Printing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(reading, printing, what=What.ISSUE)
    go = threading.Event()
    monkeypatch.setattr(printing, "_told", lambda done, all_: bool(go.wait(30)) and not printing._stopped)
    printing.save(tmp_path / "out.pdf")
    dialog = shown(printing)
    reading.qtbot.waitUntil(lambda: dialog.close_button.text() == "停止", timeout=WAIT)
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    go.set()
    reading.qtbot.waitUntil(lambda: dialog.close_button.text() == "关闭", timeout=WAIT)
    assert list(tmp_path.glob("*.pdf")) == list(tmp_path.glob(".out*")) == []
    assert printing.dialog is dialog


def test_a_printer_gets_every_side_on_its_paper(reading: Reader, printing: Printing, tmp_path: Path) -> None:
    choose(reading, printing, how=How.TILES)
    made, path = ready(printing), tmp_path / "printed.pdf"
    assert machine.send(made.artist, made.sides, made.order.wishes.stock, to_file(path))
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(pdf) == len(made.sides)
        size = pdf[0].get_size()
        assert size == pytest.approx((made.sides[0].side.width, made.sides[0].side.height), abs=1.5)
        assert has_ink(QImage.fromData(png(pdf[0])))


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def png(page: pypdfium2.PdfPage) -> bytes:
    from io import BytesIO

    out = BytesIO()
    page.render(scale=0.5).to_pil().save(out, "PNG")
    return out.getvalue()


def test_a_printer_can_be_stopped(reading: Reader, printing: Printing, tmp_path: Path) -> None:
    choose(reading, printing, how=How.TILES)
    made, told = ready(printing), []

    def stop(done: int, all_: int) -> bool:
        told.append((done, all_))
        return done < 1

    assert not machine.send(made.artist, made.sides, made.order.wishes.stock, to_file(tmp_path / "x.pdf"), stop)
    assert told == [(0, len(made.sides)), (1, len(made.sides))]


def test_a_printer_that_is_gone_is_said(reading: Reader, printing: Printing) -> None:
    dialog = shown(printing)
    reading.qtbot.waitUntil(lambda: dialog.printers.placeholderText() == "没有找到打印机", timeout=WAIT)
    dialog.show_printers(["书房"])
    QTest.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    reading.qtbot.waitUntil(lambda: not dialog.told.isHidden(), timeout=WAIT)
    assert dialog.told.text() == "打印机“书房”没有回应。请换一台打印机，或者存为 PDF。"


def test_nothing_is_printed_where_the_printer_cannot_print(
    reading: Reader, printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.qtbot.waitUntil(lambda: shown(printing).printers.placeholderText() == "没有找到打印机", timeout=WAIT)
    edges = Margins(9.0, 60.0, 9.0, 9.0)
    monkeypatch.setattr(machine, "unprintable", lambda name: edges)
    shown(printing).show_printers(["书房"])
    reading.qtbot.waitUntil(lambda: ready(printing).order.wishes.margins.top == 60.0, timeout=WAIT)
    margins = ready(printing).order.wishes.margins
    assert margins.left == pytest.approx(10 * MILLIMETRE)
    assert all(piece.area.y >= 60.0 for side in ready(printing).sides for piece in side.side.pieces)


def test_the_edges_of_a_printer_are_in_points() -> None:
    edges = machine.unprintable("")
    assert all(0.0 <= edge < 72.0 for edge in (edges.left, edges.top, edges.right, edges.bottom))


def test_greys_are_grey_and_ink_is_saved() -> None:
    grey, saving = palette_of(Tone.GREY), palette_of(Tone.SAVING)
    assert all(code[1:3] == code[3:5] == code[5:7] for code in grey.inks.values())
    assert saving.inks[Ink.TINT] == palette_of(Tone.COLOUR).paper
    red = QImage(4, 4, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    picture = toned(lambda href, width: red, Tone.GREY)("a", 4)
    assert picture is not None
    assert picture.pixelColor(1, 1).saturation() == 0
    assert toned(lambda href, width: red, Tone.COLOUR)("a", 4) is red


def test_what_shows_through_goes_on_doing_so_in_greys() -> None:
    glass = QImage(4, 4, QImage.Format.Format_ARGB32)
    glass.fill(0x80FF0000)
    picture = toned(lambda href, width: glass, Tone.GREY)("a", 4)
    assert picture is not None
    assert picture.pixelColor(0, 0).alpha() == pytest.approx(0x80, abs=2)


def test_the_readers_notes_are_printed_at_the_end(reading: Reader, printing: Printing) -> None:
    before = sides(printing)
    choose(reading, printing, notes=Notes.END)
    assert sides(printing) == before  # there are none


def test_a_closed_dialog_opens_again_as_it_was_left(reading: Reader, printing: Printing) -> None:
    choose(reading, printing, how=How.BOOKLET)
    shown(printing).close()
    reading.qtbot.waitUntil(lambda: printing.dialog is None, timeout=WAIT)
    reading.do("print")
    reading.qtbot.waitUntil(lambda: printing.dialog is not None, timeout=WAIT)
    assert shown(printing).form.wishes.how is How.BOOKLET


def test_an_article_is_set_for_the_paper_whole_across_its_jumps(
    reading: Reader, printing: Printing, tmp_path: Path
) -> None:
    choose(reading, printing, what=What.ARTICLE, size=12, columns=2)
    article, opened = ready(printing).order.article, ready(printing).order.opened
    assert article is not None
    thread = opened.links.thread(article)
    assert len(thread) > 1
    assert not shown(printing).form.control("how").isVisible()
    path = tmp_path / "article.pdf"
    printing.save(path)
    reading.qtbot.waitUntil(lambda: printing.dialog is None, timeout=WAIT)
    with pypdfium2.PdfDocument(path) as pdf:
        words = "".join(pdf[number].get_textpage().get_text_range() for number in range(len(pdf)))
    articles = [(opened.issue.article(part.article), part.part) for part in thread]
    firsts = [found.parts[part].blocks[0].text for found, part in articles if found]
    assert len(firsts) == len(thread)
    assert all(first[:12] in "".join(words.split()) for first in firsts)


def test_a_page_too_small_to_read_gives_way_to_its_article(reading: Reader, printing: Printing) -> None:
    before = printing.ready
    QTest.mouseClick(shown(printing).take_advice, Qt.MouseButton.LeftButton)
    reading.qtbot.waitUntil(lambda: printing.ready is not before and printing.is_at_rest, timeout=WAIT)
    assert ready(printing).order.wishes.what is What.ARTICLE
    assert shown(printing).advice.isHidden()


def test_selected_words_are_printed_with_their_source(reading: Reader) -> None:
    reading.program.selecting.select_article()
    printing = asked_for(reading)
    choose(reading, printing, what=What.SELECTION)
    text = "".join(
        line.text.text[line.line.start : line.line.stop]
        for sheet in ready(printing).artist.leaves.sheets
        for line in sheet.lines
    )
    assert reading.program.selecting.words.split("\n")[0][:10] in text
    assert "《江声日报》2026年3月5日A1版转A2版" in "".join(text.split())
    shown(printing).close()


def test_the_clippings_are_printed_one_behind_the_other(reading: Reader) -> None:
    reading.program.marks.clipping.clip()
    reading.notice()
    printing = asked_for(reading)
    choose(reading, printing, what=What.CLIPPINGS)
    assert sides(printing) >= 1
    assert ready(printing).opened.issue.paper == "剪报本"
    shown(printing).close()


def test_enter_on_a_button_does_what_the_button_says_and_prints_nothing(printing: Printing) -> None:
    dialog = shown(printing)
    printed: list[bool] = []
    dialog.print_wanted.disconnect()
    dialog.print_wanted.connect(lambda: printed.append(True))
    dialog.print_button.setEnabled(True)
    dialog.close_button.setFocus()
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert printed == []
