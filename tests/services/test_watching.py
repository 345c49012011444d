"""Files that change are noticed when they have come to rest, whichever way they were saved."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services import watching
from reader.services.opening import open_files
from reader.services.watching import Event, Watch, content, is_corrected, look
from tests.builders import put

A, B, C = (("a", 1, 1),), (("a", 2, 2),), (("a", 3, 3),)
TEXT = "桥成了\n\n　　江上的桥成了，两岸的人都来看。\n\n麦子绿了\n\n　　麦子绿了，风从东边来。\n"


def events(watch: Watch, *looks: watching.Seen) -> list[Event | None]:
    return [watch.take(now) for now in looks]


def test_what_stays_as_it_is_is_no_event() -> None:
    watch = Watch.beginning(A)
    assert events(watch, A, A) == [None, None]
    assert not watch.is_restless


def test_a_change_counts_when_it_was_seen_twice_alike() -> None:
    watch = Watch.beginning(A)
    assert watch.take(B) is None
    assert watch.is_restless
    assert watch.take(B) is Event.CHANGED
    assert not watch.is_restless
    assert events(watch, B, B) == [None, None]


def test_a_file_that_is_being_written_is_left_alone() -> None:
    assert events(Watch.beginning(A), B, C, (("a", 4, 4),), B) == [None] * 4


def test_a_file_that_is_saved_by_renaming_is_gone_for_a_moment_only() -> None:
    assert events(Watch.beginning(A), None, B, B) == [None, None, Event.CHANGED]


def test_a_file_that_is_gone_may_come_back_as_it_was_or_as_another() -> None:
    watch = Watch.beginning(A)
    assert events(watch, None, None, None) == [None, Event.GONE, None]
    assert events(watch, A, A) == [None, Event.BACK]
    assert events(watch, None, None, B, B) == [None, Event.GONE, None, Event.CHANGED]


def test_a_change_that_was_taken_back_is_no_change_any_more() -> None:
    assert events(Watch.beginning(A), B, B, A, A) == [None, Event.CHANGED, None, Event.BACK]


@given(st.lists(st.sampled_from([A, B, None]), max_size=12))
def test_after_two_looks_alike_the_last_event_says_how_things_stand(looks: list[watching.Seen]) -> None:
    watch = Watch.beginning(A)
    told = [event for event in events(watch, *looks) if event]
    settled = [now for before, now in pairwise(looks) if before == now] or [A]
    ends: dict[watching.Seen, Event] = {A: Event.BACK, B: Event.CHANGED, None: Event.GONE}
    if told:
        assert told[-1] is ends[settled[-1]]
    else:
        assert set(settled) == {A}


def test_saving_a_file_is_seen(tmp_path: Path) -> None:
    path = put(tmp_path / "日报.txt", "一")
    before = look([path])
    assert look([path]) == before
    put(path, "一二")
    assert look([path]) != before


def test_saving_by_renaming_is_seen(tmp_path: Path) -> None:
    path = put(tmp_path / "日报.txt", "一二")
    before = look([path])
    aside = put(tmp_path / "日报.txt~", "三四")
    os.utime(aside, ns=(1, 1))
    aside.replace(path)
    assert look([path]) != before


def test_a_folder_is_seen_with_all_that_is_in_it(tmp_path: Path) -> None:
    put(tmp_path / "A1" / "一.txt", "一")
    before = look([tmp_path])
    put(tmp_path / "A1" / "二.txt", "二")
    after = look([tmp_path])
    assert before != after
    assert after is not None
    assert len(after) == 2


def test_what_is_not_there_is_seen_not_to_be_there(tmp_path: Path) -> None:
    there = put(tmp_path / "一.txt", "一")
    assert look([tmp_path / "none.txt"]) is None
    assert look([there, tmp_path / "none.txt"]) is None


def test_a_link_that_leads_nowhere_does_not_hide_the_rest(tmp_path: Path) -> None:
    put(tmp_path / "一.txt", "一")
    (tmp_path / "二.txt").symlink_to(tmp_path / "none")
    seen = look([tmp_path])
    assert seen is not None
    assert [size for _, size, _ in seen] == [3, -1]


def test_of_a_huge_folder_only_so_many_files_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "MOST_FILES", 3)
    for number in range(6):
        put(tmp_path / f"{number}.txt", "一")
    assert len(look([tmp_path]) or ()) == 3


def test_content_tells_a_touched_file_from_a_changed_one(tmp_path: Path) -> None:
    path = put(tmp_path / "一.txt", "一二")
    before, was_in_it = look([path]), content(look([path]))
    os.utime(path, ns=(1, 1))
    assert look([path]) != before
    assert content(look([path])) == was_in_it
    put(path, "一三")
    assert content(look([path])) != was_in_it


def test_content_knows_a_file_by_its_name_too(tmp_path: Path) -> None:
    first = put(tmp_path / "一.txt", "一")
    before = content(look([tmp_path]))
    first.rename(tmp_path / "二.txt")
    assert content(look([tmp_path])) != before


def test_what_is_too_large_or_gone_has_no_known_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "一.txt", "一二三")
    seen = look([path])
    monkeypatch.setattr(watching, "MOST_BYTES", 8)
    assert content(seen) is None
    monkeypatch.setattr(watching, "MOST_BYTES", 9)
    assert content(seen)
    path.unlink()
    assert content(seen) is None
    assert content(None) is None


def test_an_undated_text_with_some_words_put_right_is_the_same_newspaper(tmp_path: Path) -> None:
    before = open_files([put(tmp_path / "一.txt", TEXT)]).issue
    now = open_files([put(tmp_path / "二.txt", TEXT.replace("东边", "西边"))]).issue
    other = open_files(
        [put(tmp_path / "三.txt", "天气\n\n　　今天有雨，明天也有雨。\n\n集市\n\n　　集市开张了。\n")]
    ).issue
    assert before.key != now.key
    assert is_corrected(before, now)
    assert not is_corrected(before, other)


def test_newspapers_with_a_date_are_told_apart_by_it(tmp_path: Path) -> None:
    issue = open_files([put(tmp_path / "一.txt", TEXT)]).issue
    dated = replace(issue, paper="江声日报", date=date(2026, 3, 5))
    assert not is_corrected(issue, dated)
    assert not is_corrected(dated, issue)
