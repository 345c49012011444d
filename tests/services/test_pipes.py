"""The line between two programs of one reader."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.services.pipes import NamedPipe, UnixSocket, open_pipe


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    """Somebody who listens."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "door"))
        listening.listen()
        yield listening


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Both ends of a line, as a pipe has them."""
    here, there = socket.socketpair()
    with here, there:
        yield here, there


def test_what_is_said_at_one_end_is_heard_at_the_other(listener: socket.socket, tmp_path: Path) -> None:
    pipe = open_pipe(str(tmp_path / "door"))
    assert pipe is not None
    guest, _ = listener.accept()
    with guest:
        pipe.send("报纸".encode())
        assert guest.recv(99).decode() == "报纸"
        guest.sendall(b"done")
        assert pipe.receive(5) == b"done"
        assert pipe.receive(0.01) is None
        guest.shutdown(socket.SHUT_RDWR)
        assert pipe.receive(5) == b""
    pipe.close()


def test_nobody_listens_where_nothing_is(tmp_path: Path) -> None:
    assert open_pipe(str(tmp_path / "door")) is None


def test_nobody_listens_at_what_a_program_left_behind(listener: socket.socket, tmp_path: Path) -> None:
    listener.close()
    assert (tmp_path / "door").exists()
    assert open_pipe(str(tmp_path / "door")) is None


def test_no_name_is_too_long_to_be_asked_for(tmp_path: Path) -> None:
    assert open_pipe(str(tmp_path / ("x" * 200))) is None


def test_the_program_of_another_person_is_not_spoken_to(
    listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = os.geteuid()
    monkeypatch.setattr("os.geteuid", lambda: owner + 1)
    assert open_pipe(str(tmp_path / "door")) is None


def test_a_queue_that_is_full_does_not_keep_anybody_waiting(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "door"))
        listening.listen(0)
        waiting: list[UnixSocket] = []
        with pytest.raises(BlockingIOError):
            waiting.extend(UnixSocket(str(tmp_path / "door")) for _ in range(9))
        for each in waiting:
            each.close()


def test_a_named_pipe_is_read_only_when_something_has_come(ends: tuple[socket.socket, socket.socket]) -> None:
    here, there = ends
    come = 0
    pipe = NamedPipe(os.dup(here.fileno()), lambda file: come)
    assert pipe.receive(0.0) is None
    there.sendall(b"jumpline 1\n")
    come = 11
    assert pipe.receive(0.0) == b"jumpline 1\n"
    pipe.send(b"{}\n")
    assert there.recv(99) == b"{}\n"
    pipe.close()


def test_a_named_pipe_that_was_closed_at_the_other_end_has_nothing_to_say(
    ends: tuple[socket.socket, socket.socket],
) -> None:
    def broken(file: int) -> int:
        raise BrokenPipeError

    pipe = NamedPipe(os.dup(ends[0].fileno()), broken)
    assert pipe.receive(0.0) == b""
    pipe.close()
