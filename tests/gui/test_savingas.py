"""A reader saves what is in view in another form: chooses what and how, sees it under way, and is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from reader.errors import ForbiddenFont
from reader.gui import savingas
from reader.gui.dialogs.saveas import FORMS, SaveAsDialog
from reader.gui.pdfexport import PdfExport
from reader.gui.savingas import SavingAs, file_name
from reader.model.jump import PartAddress
from reader.services.exporting.extent import Extent
from reader.services.exporting.texts import KINDS
from reader.services.opening import OpenIssue
from tests.gui.driving import Reader

WAIT = 30_000


@pytest.fixture
def saving(reading: Reader) -> Iterator[SavingAs]:
    """Somebody who has asked to save something."""
    reading.do("save-as")
    found = reading.program.outlets.saving
    assert found is not None
    yield found
    if found.dialog:
        found.dialog.close()
    for chooser in reading.window.findChildren(QFileDialog):
        chooser.close()


def shown(saving: SavingAs) -> SaveAsDialog:
    assert saving.dialog is not None
    return saving.dialog


def offered(saving: SavingAs) -> list[str]:
    return [button.text() for _, button in shown(saving).offers]


def choose(saving: SavingAs, number: int, ending: str, *, notes: bool = False) -> None:
    """Choose what, the form and the notes, and go on to the name."""
    dialog = shown(saving)
    dialog.offers[number][1].setChecked(True)
    dialog.form.setCurrentIndex(dialog.form.findData(ending))
    dialog.notes.setChecked(notes)
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    next(button for button in box.buttons() if box.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole).click()


def name_it(reading: Reader, path: Path) -> None:
    """Give it a name in the dialog of files, and wait until something is said."""
    (chooser,) = reading.window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()
    reading.qtbot.waitUntil(lambda: said(reading) != "", timeout=WAIT)


def said(reading: Reader) -> str:
    """What stands at the foot of the window, or in its notice."""
    notices = reading.window.notices
    words = reading.window.status.currentMessage()
    return words if words.startswith(("已存为", "没有保存")) else "" if notices.isHidden() else notices.words


def test_the_page_the_article_and_the_issue_are_offered(saving: SavingAs) -> None:
    assert offered(saving) == ["这一版（A1）", "这篇文章，连同转版的部分：桥成了", "整期报纸"]
    assert shown(saving).offers[0][1].isChecked()


def test_in_the_article_view_the_article_stands_first(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a2-2"))
    reading.do("save-as")
    saving = reading.program.outlets.saving
    assert saving is not None
    assert offered(saving) == ["这篇文章，连同转版的部分：桥成了", "这一版（A1）", "整期报纸"]
    shown(saving).close()


@pytest.mark.parametrize("ending", KINDS)
def test_an_article_is_saved_in_every_form(reading: Reader, saving: SavingAs, tmp_path: Path, ending: str) -> None:
    choose(saving, 1, ending)
    name_it(reading, tmp_path / f"桥{ending}")
    assert said(reading) == f"已存为 桥{ending}。"
    assert (tmp_path / f"桥{ending}").stat().st_size > 100


def test_a_page_is_saved_as_pdf(reading: Reader, saving: SavingAs, tmp_path: Path) -> None:
    choose(saving, 0, ".pdf")
    name_it(reading, tmp_path / "A1.pdf")
    with pikepdf.open(tmp_path / "A1.pdf") as pdf:
        assert len(pdf.pages) == 1
        assert str(pdf.docinfo["/Title"]) == "江声日报 2026年3月5日"


def test_the_name_is_made_of_paper_day_and_what_it_is(reading: Reader, saving: SavingAs) -> None:
    choose(saving, 1, ".txt")
    (chooser,) = reading.window.findChildren(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "江声日报 2026年3月5日 桥成了.txt"


def test_a_name_has_nothing_that_a_system_would_not_take(reading: Reader) -> None:
    opened = reading.program.navigation.opened
    assert opened is not None
    assert file_name("日报: 2026/3/5", Extent(page="A1"), opened) == "日报 2026 3 5 A1"
    assert len(file_name("报" * 200, Extent(), opened)) == 60


def test_what_was_chosen_is_chosen_the_next_time(reading: Reader, saving: SavingAs, tmp_path: Path) -> None:
    choose(saving, 2, ".md", notes=True)
    name_it(reading, tmp_path / "all.md")
    reading.do("save-as")
    assert shown(saving).form.currentData() == ".md"
    assert shown(saving).notes.isChecked()


def test_notes_go_along_where_they_are_wanted(reading: Reader, saving: SavingAs, tmp_path: Path) -> None:
    shown(saving).close()
    reading.program.navigation.read(PartAddress("a1-1"))
    reading.window.stage.scenes.article.view.selectAll()
    reading.do("highlight")
    reading.qtbot.waitUntil(lambda: bool(reading.program.marks.kept.marks), timeout=WAIT)
    for name, wanted in (("with", True), ("without", False)):
        reading.window.status.clearMessage()
        saving.save(Extent(article=PartAddress("a1-1")), tmp_path / f"{name}.txt", with_notes=wanted)
        reading.qtbot.waitUntil((tmp_path / f"{name}.txt").exists, timeout=WAIT)
    assert "[笔记]" in (tmp_path / "with.txt").read_text(encoding="utf-8")
    assert "[笔记]" not in (tmp_path / "without.txt").read_text(encoding="utf-8")


def test_our_own_form_has_no_notes_in_it(saving: SavingAs) -> None:
    dialog = shown(saving)
    for ending, _ in FORMS:
        dialog.form.setCurrentIndex(dialog.form.findData(ending))
        assert dialog.notes.isEnabled() is (ending != ".npissue")


def test_a_place_that_cannot_be_written_is_told(reading: Reader, saving: SavingAs, tmp_path: Path) -> None:
    choose(saving, 2, ".txt")
    name_it(reading, tmp_path / "no" / "a.txt")
    assert "没有文件夹" in said(reading)


def test_a_font_that_forbids_it_is_told(
    reading: Reader, saving: SavingAs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_more: object) -> bool:
        raise ForbiddenFont(
            "The font {font} may not be put into a file. Choose another font in the settings of your system.",
            font="秘密宋体",
        )

    monkeypatch.setattr(PdfExport, "pages", refuse)
    choose(saving, 2, ".pdf")
    name_it(reading, tmp_path / "a.pdf")
    assert "秘密宋体" in said(reading)
    assert not (tmp_path / "a.pdf").exists()


def test_saving_can_be_given_up(
    reading: Reader, saving: SavingAs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work, go_on = threading.Event(), threading.Event()
    compose = PdfExport.pages

    def slowly(self: PdfExport, opened: OpenIssue, *arguments: object, **more: object) -> bool:
        at_work.set()
        go_on.wait(WAIT / 1000)
        return bool(compose.__get__(self)(opened, *arguments, **more))

    monkeypatch.setattr(PdfExport, "pages", slowly)
    choose(saving, 2, ".pdf")
    (chooser,) = reading.window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "a.pdf"))
    assert at_work.wait(WAIT / 1000)
    progress = reading.window.status.progress
    reading.qtbot.waitUntil(lambda: progress.words != "", timeout=WAIT)
    assert progress.words == "正在保存 a.pdf……"
    assert progress.can_cancel
    progress.cancel()
    go_on.set()
    reading.qtbot.waitUntil(lambda: said(reading) == "没有保存。", timeout=WAIT)
    assert list(tmp_path.glob("*.pdf")) == []


def test_it_says_how_far_it_is(
    reading: Reader, saving: SavingAs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []
    progress = reading.window.status.progress
    monkeypatch.setattr(progress, "begin", lambda name, said, cancel: words.append(said))
    choose(saving, 2, ".pdf")
    name_it(reading, tmp_path / "a.pdf")
    assert words[1:] == [f"正在保存第 {number} 版，共 3 版……" for number in (1, 2, 3)]


def test_without_a_newspaper_there_is_nothing_to_save(reader: Reader) -> None:
    assert not reader.action("save-as").isEnabled()
    reader.action("save-as").trigger()
    assert reader.program.outlets.saving is None


def test_the_forms_are_those_that_can_be_written() -> None:
    assert {ending for ending, _ in FORMS} == {".pdf", *KINDS}
    assert savingas.LANE == "print"
