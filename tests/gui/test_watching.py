"""A newspaper whose file changes is offered again in a bar; place, zoom and what is kept stay."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.gui import watching
from reader.model.issue import Issue
from tests.builders import put
from tests.gui.driving import Reader

TEXT = "桥成了\n\n　　江上的桥成了，两岸的人都来看。\n\n麦子绿了\n\n　　麦子绿了，风从东边来。\n"
CHANGED = "这份报纸的文件有改动。"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files settle sooner than on a real disk."""
    monkeypatch.setattr(watching, "SETTLE", 60)
    monkeypatch.setattr(watching, "EVERY", 200)


def shown(reader: Reader) -> Issue:
    """The issue that is read."""
    opened = reader.program.navigation.opened
    assert opened is not None
    return opened.issue


def says(reader: Reader, words: str) -> None:
    reader.qtbot.waitUntil(lambda: words in reader.window.notices.words, timeout=10_000)


def begin(reader: Reader, paper: Path) -> None:
    """Open it, and wait until its files have been looked at."""
    reader.open(paper)
    reader.program.jobs.finish("files", lambda: None)
    reader.qtbot.wait(20)


def rewrite(paper: Path, old: str, new: str) -> None:
    """Save the paper with other words."""
    file = paper / "issue.xml" if paper.is_dir() else paper
    put(file, file.read_text(encoding="utf-8").replace(old, new))


def test_a_changed_file_is_offered_again_and_opens_at_the_same_place(reader: Reader, paper: Path) -> None:
    begin(reader, paper)
    reader.do("next")
    for _ in range(3):
        reader.do("zoom-in")
    reader.pages.scroll_to(90, 200)
    before = reader.place()
    rewrite(paper, "集市开张", "集市开张了")
    says(reader, CHANGED)
    assert "集市开张了" not in [article.title for article in shown(reader).articles]
    issue = shown(reader)
    reader.window.notices.choose("重新打开")
    reader.qtbot.waitUntil(lambda: shown(reader) is not issue, timeout=10_000)
    reader.settle()
    assert "集市开张了" in [article.title for article in shown(reader).articles]
    assert reader.place() == before
    assert not reader.window.notices.words


def test_an_article_that_is_read_stays_open(reader: Reader, paper: Path) -> None:
    begin(reader, paper)
    reader.do("article")
    issue = shown(reader)
    rewrite(paper, "天气", "气候")
    reader.program.opener.open([paper])
    reader.qtbot.waitUntil(lambda: shown(reader) is not issue, timeout=10_000)
    assert reader.scene == "article"


def test_what_was_said_of_an_undated_paper_holds_for_the_corrected_one(reader: Reader, tmp_path: Path) -> None:
    path = put(tmp_path / "一版.txt", TEXT)
    begin(reader, path)
    for _ in range(4):
        reader.do("zoom-in")
    reader.pages.scroll_to(60, 80)
    place = reader.place()
    assert place[1] == (60, 80)
    before, taken = shown(reader).key, list[str]()
    rewrite(path, "东边", "西边")
    says(reader, CHANGED)
    reader.window.notices.choose("重新打开")
    reader.qtbot.waitUntil(lambda: shown(reader).key != before, timeout=10_000)
    reader.settle()
    assert reader.place() == place
    reader.program.session.keep_place()
    for key in (before, shown(reader).key):
        reader.program.shelf.kept(key, lambda kept: taken.append(str(kept.place and kept.place.page)))
    reader.qtbot.waitUntil(lambda: len(taken) == 2)
    assert taken[0] == taken[1] != "None"


def test_a_file_that_vanishes_is_said_to_and_reading_goes_on(reader: Reader, paper: Path, tmp_path: Path) -> None:
    begin(reader, paper)
    paper.rename(tmp_path / "moved")
    says(reader, "不在原处")
    reader.do("next")
    assert reader.label == "A2"
    (tmp_path / "moved").rename(paper)
    reader.qtbot.waitUntil(lambda: not reader.window.notices.words, timeout=10_000)


def test_a_file_saved_by_renaming_is_noticed_each_time(reader: Reader, tmp_path: Path) -> None:
    path = put(tmp_path / "一版.txt", TEXT)
    begin(reader, path)
    for number in range(2):
        put(tmp_path / "aside", TEXT + f"\n第{number}次。\n").replace(path)
        says(reader, CHANGED)
        reader.window.notices.put_away()


def test_a_file_that_was_only_touched_is_no_news(reader: Reader, paper: Path) -> None:
    begin(reader, paper)
    os.utime(paper / "issue.xml", ns=(1, 1))
    reader.qtbot.wait(600)
    assert not reader.window.notices.words
    rewrite(paper, "集市开张", "集市散了")
    says(reader, CHANGED)


def test_another_newspaper_is_watched_instead(reader: Reader, paper: Path, tmp_path: Path) -> None:
    begin(reader, paper)
    begin(reader, put(tmp_path / "一版.txt", TEXT))
    rewrite(paper, "集市开张", "集市散了")
    reader.qtbot.wait(500)
    assert not reader.window.notices.words


def test_a_change_that_cannot_be_read_leaves_what_is_open(reader: Reader, paper: Path) -> None:
    begin(reader, paper)
    put(paper / "issue.xml", "<issue")
    says(reader, CHANGED)
    reader.window.notices.choose("重新打开")
    says(reader, "无法打开")
    assert (reader.scene, reader.label) == ("pages", "A1")


def test_after_the_end_nobody_looks(reader: Reader, paper: Path) -> None:
    begin(reader, paper)
    reader.program.watching.close()
    rewrite(paper, "集市开张", "集市散了")
    reader.qtbot.wait(400)
    assert not reader.window.notices.words
