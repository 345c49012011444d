"""What is changed in panel and card is kept, said in words, and undone like anything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.gui.panels.marks import MarksPanel
from reader.model.marks import Mark, MarkColour, MarkKind
from reader.paths import data_folder
from reader.services.marking import on_words
from reader.storage.library import Library
from reader.storage.marks import Choice
from tests.gui.driving import Reader
from tests.gui.papers import write_paper
from tests.gui.test_marking import kept, marks, select, stored, text_of

PATIENCE = 30_000


@pytest.fixture
def panel(reading: Reader) -> MarksPanel:
    """The panel with one highlight, which is current."""
    select(reading, "船头站着一个人")
    reading.do("highlight")
    stored(reading, 1)
    reading.do("marks")
    return reading.window.sidebar.marks


def one(reader: Reader) -> Mark:
    """The one mark of the issue."""
    (mark,) = marks(reader)
    return mark


def removed() -> list[str]:
    """The tombstones in the store."""
    library = Library(data_folder())
    try:
        return [mark.quote for mark in library.marks.numbered(library.marks.chosen(Choice(removed=True)))]
    finally:
        library.close()


def test_words_written_in_the_card_are_kept(reading: Reader, panel: MarksPanel) -> None:
    panel.card.editor.setPlainText("他在等谁")
    panel.card.tell()
    assert one(reading).words == "他在等谁"
    reading.qtbot.waitUntil(lambda: [each.words for each in kept()] == ["他在等谁"], timeout=PATIENCE)
    reading.qtbot.waitUntil(lambda: reading.said() == "批注已保存", timeout=PATIENCE)
    assert "他在等谁" in "\n".join(panel.texts())


def test_words_categories_and_colour_are_undone_one_by_one(reading: Reader, panel: MarksPanel) -> None:
    panel.card.editor.setPlainText("他在等谁")
    panel.card.tell()
    panel.card.tags.setText("人物")
    panel.card.tell()
    panel.card.pens[MarkColour.GREEN].click()
    assert (one(reading).words, one(reading).tags, one(reading).colour) == ("他在等谁", ("人物",), MarkColour.GREEN)
    for expected in (("他在等谁", ("人物",), MarkColour.YELLOW), ("他在等谁", (), MarkColour.YELLOW)):
        reading.do("undo")
        assert (one(reading).words, one(reading).tags, one(reading).colour) == expected
    reading.do("undo")
    assert one(reading).words == ""
    assert panel.card.editor.toPlainText() == ""
    for _ in range(3):
        reading.do("redo")
    assert (one(reading).words, one(reading).tags, one(reading).colour) == ("他在等谁", ("人物",), MarkColour.GREEN)
    assert panel.card.tags.text() == "人物"


def test_each_step_has_words_of_its_own(reading: Reader, panel: MarksPanel) -> None:
    panel.card.editor.setPlainText("他在等谁")
    panel.card.tell()
    panel.card.tags.setText("人物")
    panel.card.tell()
    panel.card.pens[MarkColour.GREEN].click()
    panel.card.remove.click()
    assert [step.words for step in reading.program.undoing.past.done] == [
        "已划线",
        "批注已保存",
        "分类已保存",
        "已改颜色",
        "已删除",
    ]
    assert reading.action("undo").text() == "撤销：已删除"


def test_nothing_is_asked_and_what_is_removed_leaves_a_tombstone(reading: Reader, panel: MarksPanel) -> None:
    panel.card.remove.click()
    assert reading.messages() == []
    stored(reading, 0)
    assert removed() == ["船头站着一个人"]
    reading.do("undo")
    stored(reading, 1)
    assert removed() == []


def test_what_is_being_written_survives_as_a_draft(reading: Reader, panel: MarksPanel) -> None:
    panel.card.typed.emit(one(reading), "写到一")

    def drafts() -> list[str]:
        library = Library(data_folder())
        try:
            return [draft.words for draft in library.marks.drafts(reading.program.marks.kept.key)]
        finally:
            library.close()

    reading.qtbot.waitUntil(lambda: drafts() == ["写到一"], timeout=PATIENCE)
    panel.card.editor.setPlainText("写到一半")
    panel.card.tell()
    reading.qtbot.waitUntil(lambda: drafts() == [], timeout=PATIENCE)
    assert [each.words for each in kept()] == ["写到一半"]


def test_what_is_written_is_kept_when_another_paper_is_opened(
    reading: Reader, panel: MarksPanel, tmp_path: Path
) -> None:
    panel.card.editor.setPlainText("没按回车")
    reading.open(write_paper(tmp_path / "evening", "<edition>晚报版</edition>"))
    reading.qtbot.waitUntil(lambda: [each.words for each in kept()] == ["没按回车"], timeout=PATIENCE)
    assert marks(reading) == []


def test_what_is_written_is_kept_when_the_window_is_closed(reading: Reader, panel: MarksPanel) -> None:
    panel.card.editor.setPlainText("没按回车")
    reading.window.close()
    assert [each.words for each in kept()] == ["没按回车"]


def test_a_note_that_somebody_else_removed_meanwhile_is_still_the_readers(reading: Reader, panel: MarksPanel) -> None:
    mark = on_words(text_of(reading, "a1-2"), 6, 12, MarkKind.NOTE, words="旧")
    reading.program.tending.tending.change(mark, {"words": "新"}, reading.program.marks.kept.key)
    reading.qtbot.waitUntil(lambda: {each.words for each in kept()} == {"", "新"}, timeout=PATIENCE)
    assert {each.words for each in marks(reading)} == {"", "新"}


def test_fields_that_are_as_they_were_are_no_step(reading: Reader, panel: MarksPanel) -> None:
    before = len(reading.program.undoing.past.done)
    reading.program.tending.tending.change(one(reading), {"colour": MarkColour.YELLOW, "tags": ()})
    reading.program.tending.tending.remove([])
    assert len(reading.program.undoing.past.done) == before
