"""Notes go out of the window as files and come back in: with a preview, once, and undone by one key."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.gui.dialogs.taking import TakingDialog
from reader.model.marks import Mark
from reader.paths import data_folder
from reader.services.annotations import Kept, as_json
from reader.storage.library import Library
from tests.gui.driving import Reader
from tests.gui.test_marking import kept, marks, select, stored
from tests.gui.test_opening import drop
from tests.storage.notes import MADE, note

PATIENCE = 30_000
LONG_WORDS = "船头站着一个人，望着对岸的灯火。江上来了第3只"


@pytest.fixture
def made(reading: Reader) -> list[Mark]:
    """Two highlights."""
    for words in ("船头站着一个人", "望着对岸"):
        select(reading, words)
        reading.do("highlight")
    return stored(reading, 2)


def file_chosen(reader: Reader, path: Path) -> None:
    """Choose this file in the dialog that is open."""
    dialog = reader.dialog(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def exported(reader: Reader, path: Path, action: str = "export-notes") -> str:
    """What the file has, once it is written."""
    reader.do(action)
    file_chosen(reader, path)
    reader.qtbot.waitUntil(lambda: path.name in reader.said(), timeout=PATIENCE)
    return path.read_text(encoding="utf-8")


def preview(reader: Reader, path: Path) -> TakingDialog:
    """The preview of a file."""
    reader.do("import-notes")
    file_chosen(reader, path)
    reader.qtbot.waitUntil(lambda: bool(reader.window.findChildren(TakingDialog)), timeout=PATIENCE)
    return reader.dialog(TakingDialog)


@pytest.mark.parametrize("kind", ["annotation", "md", "html"])
def test_the_notes_of_the_paper_are_written_in_reading_order(
    reading: Reader, made: list[Mark], tmp_path: Path, kind: str
) -> None:
    text = exported(reading, tmp_path / f"笔记.{kind}")
    assert text.index("船头站着一个人") < text.index("望着对岸")
    assert "江声日报 2026年3月5日" in text
    assert "2 条" in reading.said()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [f"笔记.{kind}"]


def test_the_notes_of_all_papers_are_written_without_one_open(reader: Reader, tmp_path: Path) -> None:
    library = Library(data_folder())
    for key in ("甲报/2026-01-01", "乙报/2026-01-02"):
        library.marks.keep(key, [note(key)])
    library.close()
    assert not reader.action("export-notes").isEnabled()
    found = json.loads(exported(reader, tmp_path / "all.annotation", "export-all-notes"))
    assert {item["id"] for item in found["items"]} == {"urn:uuid:甲报/2026-01-01", "urn:uuid:乙报/2026-01-02"}


def test_where_it_cannot_be_written_it_is_said_in_one_sentence(
    reading: Reader, made: list[Mark], tmp_path: Path
) -> None:
    reading.do("export-notes")
    file_chosen(reading, tmp_path / "gone" / "笔记.md")
    said = reading.notice()
    assert said.startswith("笔记.md")
    assert "\n" not in said
    reading.do("export-notes")
    file_chosen(reading, tmp_path / "笔记.doc")
    reading.qtbot.waitUntil(lambda: ".annotation" in reading.window.notices.words, timeout=PATIENCE)


def test_what_was_exported_is_here_already(reading: Reader, made: list[Mark], tmp_path: Path) -> None:
    exported(reading, tmp_path / "笔记.annotation")
    shown = preview(reading, tmp_path / "笔记.annotation")
    assert "没有新的笔记" in shown.heading.text()
    assert "有 2 条这里已经有了" in shown.rest.text()
    assert not shown.take.isEnabled()
    shown.reject()


def test_a_file_of_notes_dropped_on_the_window_is_looked_into_and_the_paper_stays(
    reading: Reader, made: list[Mark], tmp_path: Path
) -> None:
    exported(reading, tmp_path / "笔记.annotation")
    drop(reading, tmp_path / "笔记.annotation")
    reading.qtbot.waitUntil(lambda: bool(reading.window.findChildren(TakingDialog)), timeout=PATIENCE)
    assert "笔记.annotation" in reading.dialog(TakingDialog).heading.text()
    reading.dialog(TakingDialog).reject()
    assert reading.label == "A1"
    assert reading.window.notices.words == ""


def test_with_a_file_of_notes_the_program_starts_with_its_preview(reader: Reader, tmp_path: Path) -> None:
    theirs = [Kept("晚报/2026-01-01", "晚报", note("11111111-1111-4111-8111-111111111111"))]
    (tmp_path / "in.ANNOTATION").write_text(as_json(theirs, MADE), encoding="utf-8")
    reader.program.begin([tmp_path / "in.ANNOTATION"])
    reader.qtbot.waitUntil(lambda: bool(reader.window.findChildren(TakingDialog)), timeout=PATIENCE)
    reader.dialog(TakingDialog).take.click()
    assert [mark.quote for mark in stored(reader, 1)] == [theirs[0].mark.quote]
    assert reader.scene == "welcome"


def test_notes_and_their_paper_may_be_given_together(reader: Reader, paper: Path, tmp_path: Path) -> None:
    (tmp_path / "gone.annotation").write_text("{", encoding="utf-8")
    reader.program.begin([tmp_path / "gone.annotation", paper])
    reader.qtbot.waitUntil(lambda: reader.label == "A1", timeout=PATIENCE)
    reader.qtbot.waitUntil(lambda: "gone.annotation" in reader.window.notices.words, timeout=PATIENCE)


def test_new_and_changed_ones_come_in_and_one_undo_takes_all_of_it_back(
    reading: Reader, made: list[Mark], tmp_path: Path
) -> None:
    opened = reading.program.navigation.opened
    assert opened
    key = opened.issue.key
    newer = replace(made[0], words="从家里的电脑来", changed=made[0].changed.replace(year=2030))
    theirs = [
        Kept(key, "江声日报", newer),
        Kept("晚报/2026-01-01", "晚报", note("11111111-1111-4111-8111-111111111111")),
    ]
    (tmp_path / "in.annotation").write_text(as_json(theirs, MADE), encoding="utf-8")
    shown = preview(reading, tmp_path / "in.annotation")
    table = shown.table.model()
    cells = [[table.index(row, at).data() for at in range(3)] for row in range(table.rowCount())]
    assert sorted(cells) == [["晚报", "1", "–"], ["江声日报", "–", "1"]]
    assert shown.take.text() == "导入 2 条"
    assert {mark.words for mark in kept()} == {""}
    shown.take.click()
    stored(reading, 3)
    reading.qtbot.waitUntil(lambda: {mark.words for mark in marks(reading)} == {"", "从家里的电脑来"}, timeout=PATIENCE)
    again = preview(reading, tmp_path / "in.annotation")
    assert not again.take.isEnabled()
    again.reject()
    reading.do("undo")
    assert {mark.words for mark in stored(reading, 2)} == {""}
    reading.qtbot.waitUntil(lambda: {mark.words for mark in marks(reading)} == {""}, timeout=PATIENCE)
    reading.do("redo")
    stored(reading, 3)


def test_what_was_removed_here_comes_back_only_if_it_is_wanted(
    reading: Reader, made: list[Mark], tmp_path: Path
) -> None:
    exported(reading, tmp_path / "笔记.annotation")
    reading.program.marks.marking.remove(made[0])
    stored(reading, 1)
    shown = preview(reading, tmp_path / "笔记.annotation")
    assert not shown.take.isEnabled()
    assert "1 条" in shown.back.text()
    shown.back.setChecked(True)
    assert shown.take.isEnabled()
    shown.take.click()
    assert {mark.id for mark in stored(reading, 2)} == {mark.id for mark in made}


def test_notes_without_a_newspaper_are_taken_to_be_of_the_open_one(reading: Reader, tmp_path: Path) -> None:
    item = {
        "id": "https://example.org/1",
        "created": "2026-03-05T00:00:00Z",
        "target": {
            "source": "x",
            "selector": [{"type": "TextQuoteSelector", "exact": "船头站着一个人，望着对岸的灯火。江上来了第3只"}],
        },
        "body": {"value": "从别的程序来"},
    }
    (tmp_path / "other.json").write_text(json.dumps([item]), encoding="utf-8")
    preview(reading, tmp_path / "other.json").take.click()
    stored(reading, 1)
    reading.qtbot.waitUntil(lambda: [each.words for each in marks(reading)] == ["从别的程序来"], timeout=PATIENCE)


@pytest.mark.parametrize(("text", "words"), [("{", "读不出|没有读得出|笔记"), ('[{"id": "x"}]', "笔记")])
def test_a_file_that_holds_no_notes_is_refused(reading: Reader, tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "in.annotation").write_text(text, encoding="utf-8")
    reading.do("import-notes")
    file_chosen(reading, tmp_path / "in.annotation")
    assert reading.notice().startswith("in.annotation: ")
    assert any(each in reading.notice() for each in words.split("|"))
    assert kept() == []
