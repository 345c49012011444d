"""A first glance at a newspaper says with which page its reader will begin."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import FileError, GivenUp
from reader.model.locator import Locator
from reader.services import glance as module
from reader.services.glance import Glance, glance
from reader.services.opening import open_files
from reader.storage import FILE_NAME
from reader.storage.library import Library
from tests.gui.papers import write_paper


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A small paper that nobody has read."""
    return write_paper(tmp_path / "江声日报")


@pytest.fixture
def stopped(tmp_path: Path, paper: Path) -> Callable[[Locator], Path]:
    """Has reading stop at a place of it; the folder of the store."""

    def stop(place: Locator) -> Path:
        library = Library(tmp_path / "data")
        library.keep_place(open_files([paper]).issue.key, place)
        library.close()
        return tmp_path / "data"

    return stop


def seen(paper: Path, folder: Path) -> Glance:
    found = glance([paper], folder)
    assert found
    return found


def test_a_new_paper_begins_with_its_front_page(paper: Path, tmp_path: Path) -> None:
    found = seen(paper, tmp_path / "data")
    assert found.label == "A1"
    assert found.opened.issue == open_files([paper]).issue
    assert not (tmp_path / "data").exists()


def test_one_read_before_begins_where_reading_stopped(paper: Path, stopped: Callable[[Locator], Path]) -> None:
    assert seen(paper, stopped(Locator("", "A3"))).label == "A3"


@pytest.mark.parametrize("place", [Locator("", "A2", "a2-1", 0), Locator("", "A9")])
def test_nothing_is_shown_first_that_is_not_shown_then(
    place: Locator, paper: Path, stopped: Callable[[Locator], Path]
) -> None:
    """An article is, or a page that somebody has added."""
    assert glance([paper], stopped(place)) is None


def test_nothing_is_shown_first_while_it_is_not_known_where_reading_stopped(
    paper: Path, stopped: Callable[[Locator], Path]
) -> None:
    folder = stopped(Locator("", "A3"))
    (folder / FILE_NAME).write_bytes(b"damaged" * 999)
    assert glance([paper], folder) is None


def test_a_large_paper_is_not_looked_at_twice(paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)
    assert glance([paper], tmp_path) is None


def test_nor_is_a_folder_with_very_many_files(paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_FILES", 2)
    assert glance([paper], tmp_path)
    for number in range(3):
        (paper / f"{number}.txt").touch()
    assert glance([paper], tmp_path) is None


def test_no_files_show_nothing(tmp_path: Path) -> None:
    assert glance([], tmp_path) is None


def test_what_is_not_there_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        glance([tmp_path / "gone.npissue"], tmp_path)


def test_it_can_be_given_up(paper: Path, tmp_path: Path) -> None:
    def give_up() -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        glance([paper], tmp_path, give_up)
