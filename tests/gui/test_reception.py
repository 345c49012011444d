"""The program that runs: it listens to the reader's other starts and to nobody else."""

from __future__ import annotations

import socket
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.reception import Reception
from reader.services.handover import DONE, GREETING, LONGEST, Request

Listen = Callable[[], Reception]


@pytest.fixture
def door(home: Path) -> Path:
    """Where the program listens; its folder is not there yet."""
    return home / "state" / "door"


@pytest.fixture
def wanted() -> list[Request]:
    """What other starts have asked for."""
    return []


@pytest.fixture
def listen(qtbot: QtBot, door: Path, wanted: list[Request]) -> Iterator[Listen]:
    """Programs that come to listen at the same door."""
    open_ones: list[Reception] = []

    def begin() -> Reception:
        open_ones.append(Reception(str(door), wanted.append))
        return open_ones[-1]

    yield begin
    for each in open_ones:
        each.close()


class Guest:
    """Somebody at the door."""

    def __init__(self, door: Path, qtbot: QtBot) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(door))
        self._socket.setblocking(False)
        self._qtbot = qtbot

    def says(self, words: bytes) -> None:
        """Say something, however long it takes to be heard."""

        def said() -> bool:
            nonlocal words
            try:
                words = words[self._socket.send(words) :]
            except BlockingIOError:
                return False
            except (BrokenPipeError, ConnectionResetError):
                return True
            return not words

        self._qtbot.waitUntil(said, timeout=10_000)

    def hears(self, words: bytes) -> bool:
        """Whether just this is said; nothing for being shown out."""
        heard = b""

        def enough() -> bool:
            nonlocal heard
            try:
                piece = self._socket.recv(99)
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True
            heard += piece
            return not piece or len(heard) >= len(words) > 0

        self._qtbot.waitUntil(enough, timeout=10_000)
        return heard == words

    def close(self) -> None:
        """Leave."""
        self._socket.close()


def test_whoever_comes_is_greeted_heard_and_answered(
    listen: Listen, door: Path, wanted: list[Request], qtbot: QtBot
) -> None:
    assert listen().is_open
    request = Request((Path("/江声.npissue"),), "word")
    with closing(Guest(door, qtbot)) as guest:
        assert guest.hears(GREETING)
        guest.says(request.line()[:9])
        guest.says(request.line()[9:])
        assert guest.hears(DONE)
    assert wanted == [request]


def test_the_door_is_open_to_the_reader_alone(listen: Listen, door: Path) -> None:
    listen()
    assert stat.S_IMODE(door.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(door.parent.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize("words", [b"GET / HTTP/1.1\r\n", b"{}\n", b"[" * 100_000 + b"\n"])
def test_whoever_says_anything_else_is_shown_out(
    words: bytes, listen: Listen, door: Path, wanted: list[Request], qtbot: QtBot
) -> None:
    listen()
    with closing(Guest(door, qtbot)) as guest:
        assert guest.hears(GREETING)
        guest.says(words)
        assert guest.hears(b"")
    assert wanted == []


def test_whoever_never_comes_to_an_end_is_shown_out(listen: Listen, door: Path, qtbot: QtBot) -> None:
    listen()
    with closing(Guest(door, qtbot)) as guest:
        assert guest.hears(GREETING)
        guest.says(b"x" * (LONGEST + 1))
        assert guest.hears(b"")


def test_who_leaves_without_a_word_leaves_nothing_behind(
    listen: Listen, door: Path, wanted: list[Request], qtbot: QtBot
) -> None:
    listen()
    Guest(door, qtbot).close()
    with closing(Guest(door, qtbot)) as guest:
        assert guest.hears(GREETING)
        guest.says(Request(()).line())
        assert guest.hears(DONE)
    assert wanted == [Request(())]


def test_what_a_program_left_behind_that_broke_off_is_cleared_away(listen: Listen, door: Path, qtbot: QtBot) -> None:
    door.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as broken:
        broken.bind(str(door))
    assert door.exists()
    assert listen().is_open
    with closing(Guest(door, qtbot)) as guest:
        assert guest.hears(GREETING)


def test_a_program_that_listens_is_not_turned_out(listen: Listen, door: Path, qtbot: QtBot) -> None:
    first, second = listen(), listen()
    assert (first.is_open, second.is_open) == (True, False)
    with closing(Guest(door, qtbot)) as guest:
        assert guest.hears(GREETING)


def test_a_door_that_was_closed_is_gone(listen: Listen, door: Path) -> None:
    listen().close()
    assert not door.exists()


def test_where_nothing_can_be_made_nobody_is_listened_to(home: Path, wanted: list[Request]) -> None:
    (home / "state").write_text("no folder", encoding="utf-8")
    assert not Reception(str(home / "state" / "door"), wanted.append).is_open
