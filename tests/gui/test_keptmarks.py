"""Marks that others keep, that could not be kept, and that are read while new ones are made."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.gui.storewatch import SETTLE
from reader.model.marks import Mark, MarkKind, MarkStatus
from reader.paths import data_folder
from reader.services.marking import changed, making, on_words
from reader.services.opening import open_files
from reader.storage.library import Library
from tests.gui.driving import Reader
from tests.gui.papers import write_paper
from tests.gui.test_marking import kept, marks, select, stored, text_of


def elsewhere(reader: Reader, *made: Mark, gone: str = "") -> None:
    """Another program keeps these, or removes one."""
    opened = reader.program.navigation.opened
    assert opened
    library = Library(data_folder())
    if gone:
        library.marks.remove([gone])
    else:
        library.marks.keep(opened.issue.key, made)
    library.close()


def highlighted(reader: Reader, words: str) -> Mark:
    """Words that are highlighted and kept."""
    select(reader, words)
    reader.do("highlight")
    return stored(reader, len(marks(reader)))[0]


def test_a_note_that_another_program_keeps_is_soon_to_be_seen(reading: Reader) -> None:
    own = highlighted(reading, "船头站着一个人")
    reading.qtbot.wait(2 * SETTLE)
    elsewhere(reading, on_words(text_of(reading, "a1-2"), 6, 12, MarkKind.NOTE, words="从别处来"))
    reading.qtbot.waitUntil(lambda: {each.words for each in marks(reading)} == {"", "从别处来"}, timeout=30_000)
    assert "从别处来" in "\n".join(reading.window.sidebar.marks.texts())
    elsewhere(reading, gone=own.id)
    reading.qtbot.waitUntil(lambda: [each.words for each in marks(reading)] == ["从别处来"], timeout=30_000)


def test_what_was_read_for_the_issue_before_is_read_again(reading: Reader, paper: Path) -> None:
    highlighted(reading, "船头站着一个人")
    kept_marks = reading.program.marks.kept
    text = (paper / "issue.xml").read_text(encoding="utf-8").replace("站着一个人", "立两位客").replace("船头", "岸上")
    (paper / "issue.xml").write_text(text, encoding="utf-8")
    corrected = open_files([paper])
    kept_marks.renew()  # for the issue as it was
    reading.program.navigation.begin(corrected)
    reading.qtbot.waitUntil(lambda: [each.status for each in marks(reading)] == [MarkStatus.WAITING], timeout=30_000)


def renewed(reader: Reader) -> None:
    """The marks have been read again, with all that comes of it."""
    answers: list[str] = []
    reader.program.marks.kept.renew()
    for count, lane in enumerate(("store", "files"), 1):
        reader.program.jobs.run(lane, str, answers.append)
        reader.qtbot.waitUntil(partial(_has, answers, count), timeout=30_000)


def _has(answers: list[str], count: int) -> bool:
    return len(answers) == count


def test_marks_are_not_shown_anew_where_a_reading_place_was_kept(reading: Reader) -> None:
    highlighted(reading, "船头站着一个人")
    kept_marks = reading.program.marks.kept
    renewed(reading)
    shown: list[int] = []
    kept_marks.changed.connect(lambda: shown.append(len(kept_marks.marks)))
    renewed(reading)
    renewed(reading)
    assert shown == []
    elsewhere(reading, on_words(text_of(reading, "a1-2"), 6, 12, MarkKind.NOTE, words="从别处来"))
    renewed(reading)
    assert shown == [2]


def test_what_is_made_while_marks_are_read_is_not_lost(reading: Reader) -> None:
    reading.program.marks.kept.renew()
    select(reading, "船头站着一个人")
    reading.do("highlight")
    reading.program.marks.kept.renew()
    stored(reading, 1)
    for _ in range(3):
        reading.qtbot.wait(30)
        assert [each.quote for each in marks(reading)] == ["船头站着一个人"]


def test_what_could_not_be_kept_stays_and_can_be_tried_again(reading: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> None:
        raise StorageError("It cannot be written here ({reason}). Choose another place.", reason="full")

    with monkeypatch.context() as patch:
        patch.setattr("reader.storage.marks.Marks.keep", full)
        select(reading, "船头站着一个人")
        reading.do("highlight")
        assert "没能保存" in reading.notice()
        reading.program.marks.kept.renew()
        reading.qtbot.wait(100)
        assert [each.quote for each in marks(reading)] == ["船头站着一个人"]
    assert kept() == []
    reading.window.notices.choose("再试一次")
    assert [each.quote for each in stored(reading, 1)] == ["船头站着一个人"]
    assert reading.window.notices.words == ""


def test_whether_a_mark_waits_is_kept_for_the_notebook(reading: Reader, paper: Path) -> None:
    made = highlighted(reading, "船头站着一个人")
    whole = (paper / "issue.xml").read_text(encoding="utf-8")
    (paper / "issue.xml").write_text(whole.replace("站着一个人", "立两位客").replace("船头", "岸上"), encoding="utf-8")
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: [each.status for each in kept()] == [MarkStatus.WAITING], timeout=30_000)
    assert kept()[0].changed == made.changed
    (paper / "issue.xml").write_text(whole, encoding="utf-8")
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: [each.status for each in kept()] == [MarkStatus.PLACED], timeout=30_000)


def test_a_step_of_another_issue_is_kept_there_and_not_shown_here(reading: Reader) -> None:
    mark = changed(on_words(text_of(reading, "a1-1"), 6, 12), words="别的报上")
    reading.program.marks.kept.do(making("晚报/2026-01-01", mark), "Note kept")
    stored(reading, 1)
    library = Library(data_folder())
    assert [each.id for each in library.marks.of("晚报/2026-01-01")] == [mark.id]
    library.close()
    assert marks(reading) == []
    reading.do("undo")
    stored(reading, 0)


def test_what_could_not_be_kept_outlives_another_issue(
    reading: Reader, paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StorageError("It cannot be written here ({reason}). Choose another place.", reason="full")

    with monkeypatch.context() as patch:
        patch.setattr("reader.storage.marks.Marks.keep", full)
        select(reading, "船头站着一个人")
        reading.do("highlight")
        assert "没能保存" in reading.notice()
        reading.open(write_paper(tmp_path / "evening", "<edition>晚报版</edition>"))
        assert marks(reading) == []
        reading.open(paper)
        reading.qtbot.waitUntil(lambda: len(marks(reading)) == 1, timeout=30_000)
    reading.program.marks.kept.try_again()
    assert [each.quote for each in stored(reading, 1)] == ["船头站着一个人"]


def test_of_several_that_could_not_be_kept_the_last_state_counts(
    reading: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StorageError("It cannot be written here ({reason}). Choose another place.", reason="full")

    keeping = reading.program.marks.kept
    with monkeypatch.context() as patch:
        patch.setattr("reader.storage.marks.Marks.keep", full)
        select(reading, "船头站着一个人")
        reading.do("highlight")
        assert "没能保存" in reading.notice()
        keeping.do(making("晚报/1", changed(marks(reading)[0], id="other")), "已记下")
        reading.qtbot.waitUntil(lambda: len(keeping._undone) == 1, timeout=30_000)
    (mark,) = marks(reading)
    reading.program.marks.marking.change(mark, "已记下", words="后来的")
    reading.qtbot.waitUntil(lambda: [each.words for each in kept()] == ["后来的"], timeout=30_000)
    assert "没能保存" in reading.notice()
    keeping.try_again()
    stored(reading, 2)
    assert {each.words for each in kept() if each.id == mark.id} == {"后来的"}
    reading.qtbot.waitUntil(lambda: reading.window.notices.words == "", timeout=30_000)
