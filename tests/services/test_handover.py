"""A second start hands over what it was asked for, or is a program of its own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.handover import DONE, GREETING, Request, address, hand_over, understood

NAMES = st.text(st.characters(exclude_characters="\0"), min_size=1)


class Running:
    """A program that runs, and says these words one after the other; what it is told is in `heard`."""

    pause = 0.0

    def __init__(self, *words: bytes | None) -> None:
        self._words = list(words)
        self.heard = b""
        self.is_left = False

    def send(self, words: bytes) -> None:
        """Be told."""
        self.heard += words

    def receive(self, patience: float) -> bytes | None:
        """Say something; nothing any more when all has been said."""
        return self._words.pop(0) if self._words else None

    def close(self) -> None:
        """Be left."""
        self.is_left = True


def asked(running: Running | None, *files: str, **environment: str) -> bool:
    """Whether the program took the files over."""
    return hand_over(files, environment, lambda address: running, patience=0.02)


def test_where_no_program_runs_nothing_is_handed_over() -> None:
    assert not asked(None, "报纸.npissue")


@pytest.mark.parametrize(
    "words",
    [
        (GREETING, DONE),
        (GREETING + DONE[:0], None, DONE),
        (b"jump", b"line", None, b" 1\n", b"do", b"ne\n"),
    ],
)
def test_a_program_that_runs_is_told_the_files_in_full(
    words: tuple[bytes | None, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    running = Running(*words)
    assert asked(running, "报纸.npissue", "/A2.txt", XDG_ACTIVATION_TOKEN="word")
    assert understood(running.heard) == Request((tmp_path / "报纸.npissue", Path("/A2.txt")), "word")
    assert running.is_left


@pytest.mark.parametrize("words", [(), (None, None), (b"",), (b"HTTP/1.1 200 OK",), (b"jump", b"")])
def test_a_program_that_hangs_or_is_another_is_told_nothing(words: tuple[bytes | None, ...]) -> None:
    running = Running(*words)
    assert not asked(running, "报纸.npissue")
    assert running.heard == b""
    assert running.is_left


@pytest.mark.parametrize("words", [(GREETING,), (GREETING, b"")])
def test_a_program_that_ends_before_it_shows_the_files_does_not_have_them(words: tuple[bytes, ...]) -> None:
    assert not asked(Running(*words), "报纸.npissue")


def test_a_program_that_ends_while_it_is_told_does_not_have_them() -> None:
    class Ending(Running):
        """A program that is gone when it is to be told."""

        def send(self, words: bytes) -> None:
            raise BrokenPipeError

    assert not asked(Ending(GREETING, DONE), "报纸.npissue")


@given(st.lists(NAMES), st.text())
def test_what_is_sent_is_understood(files: list[str], token: str) -> None:
    request = Request(tuple(Path(name) for name in files), token)
    assert understood(request.line()) == request
    assert request.line().count(b"\n") == 1


def test_a_name_that_is_no_text_arrives_too() -> None:
    request = Request((Path(os.fsdecode(b"\xb1\xa8.txt")),))
    assert understood(request.line()) == request


@pytest.mark.parametrize(
    "line",
    [b"", b"\n", b"{", b"[]\n", b"{}\n", b'{"files": "x"}\n', b'{"files": [1]}\n', b'{"files": [""]}', b"\xff\n"],
)
def test_what_is_no_request_is_not_understood(line: bytes) -> None:
    assert understood(line) is None


@given(st.binary())
def test_nothing_that_is_sent_breaks_the_program(line: bytes) -> None:
    understood(line)


class TestAddress:
    """One program for each reader, screen and folder of notes."""

    def test_it_is_in_the_folder_of_the_login(self, home: Path) -> None:
        assert Path(address({}, "linux")).parent == home / "run"

    def test_without_a_login_it_is_among_the_readers_own(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for gone in ("", str(home / "gone"), "run"):
            monkeypatch.setenv("XDG_RUNTIME_DIR", gone)
            assert Path(address({}, "linux")).is_relative_to(home / ".local/state")

    @pytest.mark.parametrize(
        "change",
        [
            lambda patch: patch.setattr("os.geteuid", lambda: 4242),
            lambda patch: patch.setenv("XDG_DATA_HOME", "/elsewhere"),
            lambda patch: patch.setenv("DISPLAY", ":7"),
            lambda patch: patch.setenv("WAYLAND_DISPLAY", "wayland-7"),
        ],
    )
    def test_another_person_screen_or_store_has_another(
        self, change: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = address()
        assert address() == before
        change(monkeypatch)
        assert address() != before

    def test_on_windows_it_is_a_named_pipe(self) -> None:
        assert address({}, "win32").startswith("\\\\.\\pipe\\jumpline-")
