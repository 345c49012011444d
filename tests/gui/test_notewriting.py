"""What was written becomes a mark, a change to one, or nothing; and belongs to its issue whatever is open by then."""

from __future__ import annotations

from pathlib import Path

from reader.gui.notewriting import NoteWriting
from reader.model.marks import Mark, MarkKind
from reader.services.marking import changed, on_words
from tests.gui.driving import Reader
from tests.gui.papers import write_paper
from tests.gui.test_marking import drafts, kept, marks, stored, text_of


def writing(reader: Reader) -> NoteWriting:
    """Who makes marks of what is written."""
    return reader.program.marks.writing


def note(reader: Reader) -> Mark:
    """A note on words, not made yet."""
    return on_words(text_of(reader, "a1-1"), 10, 20, MarkKind.NOTE)


def test_new_words_are_a_new_note(reading: Reader) -> None:
    writing(reading).take(note(reading), "记", ("城建",))
    (mark,) = stored(reading, 1)
    assert (mark.words, mark.tags) == ("记", ("城建",))


def test_no_words_are_no_note(reading: Reader) -> None:
    writing(reading).take(note(reading), "", ("城建",))
    assert marks(reading) == []


def test_the_same_words_are_no_step(reading: Reader) -> None:
    writing(reading).take(note(reading), "记", ())
    (mark,) = stored(reading, 1)
    count = len(reading.program.undoing.past.done)
    writing(reading).take(mark, "记", ())
    assert len(reading.program.undoing.past.done) == count
    writing(reading).take(mark, "记", ("城建",))
    assert len(reading.program.undoing.past.done) == count + 1


def test_a_highlight_stays_when_its_words_go(reading: Reader) -> None:
    mark = changed(on_words(text_of(reading, "a1-1"), 10, 20), words="记")
    reading.program.marks.marking.make(mark, "made")
    writing(reading).take(mark, "", ())
    assert [(each.kind, each.words) for each in marks(reading)] == [(MarkKind.HIGHLIGHT, "")]


def test_a_name_is_given_once(reading: Reader) -> None:
    reading.do("bookmark")
    (mark,) = stored(reading, 1)
    count = len(reading.program.undoing.past.done)
    writing(reading).name(mark, "要读")
    writing(reading).name(mark, "要读")
    assert len(reading.program.undoing.past.done) == count + 1
    assert marks(reading)[0].name == "要读"


def test_a_note_belongs_to_its_issue_even_when_another_is_open(reading: Reader, tmp_path: Path) -> None:
    mark = note(reading)
    key = reading.program.marks.kept.key
    reading.open(write_paper(tmp_path / "evening", "<edition>晚报版</edition>"))
    assert reading.program.marks.kept.key != key
    writing(reading).take(mark, "写在前一份上", ())
    reading.qtbot.waitUntil(lambda: len(kept()) == 1, timeout=10_000)
    assert kept()[0].place.issue == key
    assert marks(reading) == []


def test_what_is_being_written_is_kept_and_forgotten_by_its_mark(reading: Reader) -> None:
    mark = note(reading)
    writing(reading).keep(mark, "写到一半")
    reading.qtbot.waitUntil(lambda: [each.words for each in drafts(reading)] == ["写到一半"], timeout=10_000)
    writing(reading).forget(mark)
    reading.qtbot.waitUntil(lambda: drafts(reading) == [], timeout=10_000)
