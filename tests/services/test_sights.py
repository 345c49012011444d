"""A picture of the window is given out while it is true, and never else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import settings
from reader.paths import cache_folder, config_folder
from reader.services import sights
from reader.services.sights import Sight, Sights, kept_sights
from tests.builders import put

SCREEN = {"scheme": "Light", "ratio": "1.000"}
WINDOW = {"window": "AAEC", "panels": ""}
LEFT: dict[str, Any] = {"window": WINDOW, "ended": True}
SIGHT = Sight("江声日报 A1 — 转版", 3, 2, 2.0, bytes(range(24)))


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A folder with an issue."""
    folder = tmp_path / "paper"
    put(folder / "issue.xml", "<issue/>")
    put(folder / "images" / "bridge.png", b"PNG")
    return folder


@pytest.fixture
def kept(tmp_path: Path, paper: Path) -> Sights:
    """Pictures, with one of the window with the paper."""
    made = Sights(tmp_path / "sights")
    made.put([paper], SCREEN, WINDOW, SIGHT)
    return made


def test_it_is_there_the_next_time(kept: Sights, paper: Path) -> None:
    assert kept.get([paper], SCREEN, LEFT) == SIGHT


def test_the_reader_alone_may_look_at_it(kept: Sights, tmp_path: Path) -> None:
    (file,) = (tmp_path / "sights").iterdir()
    assert file.stat().st_mode & 0o077 == 0


def _rewritten(paper: Path) -> None:
    put(paper / "issue.xml", "<issue></issue>")


def _touched(paper: Path) -> None:
    os.utime(paper / "images" / "bridge.png", ns=(1, 1))


def _added(paper: Path) -> None:
    put(paper / "images" / "port.png", b"PNG")


def _chosen(paper: Path) -> None:
    put(config_folder() / settings.FILE_NAME, '{"sidebar": false}')


def _gone(paper: Path) -> None:
    paper.rename(paper.with_name("elsewhere"))


@pytest.mark.parametrize("change", [_rewritten, _touched, _added, _chosen, _gone])
def test_it_is_not_given_out_when_what_it_shows_has_changed(
    change: Callable[[Path], None], kept: Sights, paper: Path
) -> None:
    change(paper)
    assert kept.get([paper], SCREEN, LEFT) is None


@pytest.mark.parametrize(
    "left",
    [
        {},
        {**LEFT, "ended": False},
        {**LEFT, "window": {**WINDOW, "panels": "BBBB"}},
    ],
    ids=["nothing is known", "it broke off", "another window"],
)
def test_it_is_not_given_out_when_the_program_was_left_otherwise(
    left: dict[str, Any], kept: Sights, paper: Path
) -> None:
    assert kept.get([paper], SCREEN, left) is None


@pytest.mark.parametrize("screen", [{**SCREEN, "scheme": "Dark"}, {**SCREEN, "ratio": "2.000"}])
def test_it_is_not_given_out_on_another_screen(screen: dict[str, str], kept: Sights, paper: Path) -> None:
    assert kept.get([paper], screen, LEFT) is None


def test_it_is_not_given_out_in_another_language(kept: Sights, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "interface_language", lambda chosen: "en")
    assert kept.get([paper], SCREEN, LEFT) is None


@pytest.mark.parametrize("content", [b"", b"{}\n", b"[1]\n", b"no JSON", b'{"title": 3}\n' + bytes(24)])
def test_what_is_no_picture_is_none(content: bytes, kept: Sights, paper: Path, tmp_path: Path) -> None:
    (file,) = (tmp_path / "sights").iterdir()
    file.write_bytes(content)
    assert kept.get([paper], SCREEN, LEFT) is None


def test_a_picture_that_was_cut_off_is_none(kept: Sights, paper: Path, tmp_path: Path) -> None:
    (file,) = (tmp_path / "sights").iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert kept.get([paper], SCREEN, LEFT) is None


def test_one_that_is_no_longer_wanted_is_dropped(kept: Sights, paper: Path, tmp_path: Path) -> None:
    kept.drop([paper])
    kept.drop([paper])
    assert list((tmp_path / "sights").iterdir()) == []


def test_the_oldest_go_beyond_the_bound(tmp_path: Path) -> None:
    few = Sights(tmp_path / "sights", most=2)
    papers = [put(tmp_path / name, "text") for name in ("a.txt", "b.txt", "c.txt")]
    for at, each in enumerate(papers):
        few.put([each], SCREEN, WINDOW, SIGHT)
        for file in (tmp_path / "sights").iterdir():
            if file.stat().st_mtime_ns > 10**12:
                os.utime(file, ns=(at, at))
    assert [few.get([each], SCREEN, LEFT) is not None for each in papers] == [False, True, True]


def test_a_folder_with_too_much_in_it_is_not_gone_through(
    tmp_path: Path, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sights, "MOST_FILES", 2)
    made = Sights(tmp_path / "sights")
    made.put([paper], SCREEN, WINDOW, SIGHT)
    assert made.get([paper], SCREEN, LEFT) is None


def test_a_picture_too_large_is_not_kept(tmp_path: Path, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sights, "LARGEST", 400)
    made = Sights(tmp_path / "sights")
    made.put([paper], SCREEN, WINDOW, SIGHT)
    assert not (tmp_path / "sights").exists()


def test_where_nothing_can_be_written_it_is_not_kept(tmp_path: Path, paper: Path) -> None:
    put(tmp_path / "sights", "a file")
    made = Sights(tmp_path / "sights")
    made.put([paper], SCREEN, WINDOW, SIGHT)
    assert made.get([paper], SCREEN, LEFT) is None


def test_they_lie_in_the_cache_folder(paper: Path) -> None:
    kept_sights().put([paper], SCREEN, WINDOW, SIGHT)
    assert len(list((cache_folder() / "sights").iterdir())) == 1
