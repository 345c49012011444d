"""The settings while the window is open: one place to change them, told to all, kept off the GUI thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices, changed
from reader.gui.jobs import Jobs
from reader.settings import Settings, load

ROW = st.sampled_from(
    [("theme", "night"), ("sidebar", False), ("article_points", 20), ("language", "en"), ("resume", True)]
)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    def failed(error: BaseException) -> None:
        raise error

    jobs = Jobs({"store": 1}, failed)
    yield jobs
    jobs.close()


@pytest.fixture
def choices(jobs: Jobs, tmp_path: Path) -> Choices:
    return Choices(Settings(), tmp_path, jobs)


def test_what_is_chosen_is_told_and_kept(choices: Choices, jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choices.changed) as told:
        choices.set("article_points", 24)
    assert told.args == [Settings(article_points=24)]
    assert choices.settings.article_points == 24
    jobs.finish("store", lambda: None)
    assert load(tmp_path) == Settings(article_points=24)


def test_of_many_choices_the_last_one_is_kept(choices: Choices, jobs: Jobs, tmp_path: Path) -> None:
    for points in range(12, 40):
        choices.set("article_points", points)
    jobs.finish("store", lambda: None)
    assert load(tmp_path).article_points == 39


def test_what_was_chosen_before_is_neither_told_nor_written(choices: Choices, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choices.changed):
        choices.set("theme", "system")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_stops_nobody(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "config"
    folder.write_text("no folder")
    choices = Choices(Settings(), folder, jobs)
    choices.set("sidebar", False)
    jobs.finish("store", lambda: None)
    qtbot.wait(5)
    assert not choices.settings.sidebar


def test_what_is_no_such_failure_is_a_bug(
    choices: Choices, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(settings: Settings, folder: Path) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("reader.gui.choices.save", broken)
    with qtbot.captureExceptions() as caught:
        choices.set("sidebar", False)
        jobs.finish("store", lambda: None)
        qtbot.wait(20)
    assert [kind for kind, _, _ in caught] == [RuntimeError]


@given(st.lists(ROW))
def test_only_the_rows_that_were_chosen_change(rows: list[tuple[str, str | int | bool]]) -> None:
    settings = Settings()
    for name, value in rows:
        settings = changed(settings, name, value)
    chosen = dict(rows)
    for each in fields(Settings):
        assert getattr(settings, each.name) == chosen.get(each.name, getattr(Settings(), each.name))
