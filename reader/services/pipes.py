"""The line between two programs of one reader: a socket in the file system, on Windows a named pipe."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from typing import Protocol

MOST = 4096  # bytes received at once


class Pipe(Protocol):
    """An open line. `pause` is how long to wait, in seconds, before asking again for what has not come yet."""

    pause: float

    def send(self, words: bytes) -> None: ...

    def receive(self, patience: float) -> bytes | None:
        """Something of what was said; None where nothing has come in this time, nothing at all where nobody is left."""
        ...

    def close(self) -> None: ...


def open_pipe(address: str) -> Pipe | None:
    """The line to whoever listens at the address; None where nobody does, or somebody else's program."""
    try:
        if sys.platform == "win32":
            return NamedPipe(os.open(address, os.O_RDWR | os.O_BINARY), _waiting)
        return UnixSocket(address) if os.lstat(address).st_uid == os.geteuid() else None
    except OSError:
        return None


class UnixSocket:
    """A socket in the file system. Raises OSError where nobody listens, and where the address is too long for one."""

    pause = 0.0

    def __init__(self, address: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.settimeout(0.5)  # a queue that is full: nobody has come to the door for long
            self._socket.connect(address)
        except BaseException:
            self._socket.close()
            raise

    def send(self, words: bytes) -> None:
        """Say it all."""
        self._socket.sendall(words)

    def receive(self, patience: float) -> bytes | None:
        """Wait for something to be said."""
        self._socket.settimeout(patience)
        try:
            return self._socket.recv(MOST)
        except TimeoutError:
            return None

    def close(self) -> None:
        """Leave."""
        self._socket.close()


class NamedPipe:
    """A named pipe of Windows, which can be read without waiting only by looking first what has come.

    `waiting` tells how many bytes have; it raises OSError where nobody is left.
    """

    pause = 0.005

    def __init__(self, file: int, waiting: Callable[[int], int]) -> None:
        self._file = file
        self._waiting = waiting

    def send(self, words: bytes) -> None:
        """Say it all."""
        while words:
            words = words[os.write(self._file, words) :]

    def receive(self, patience: float) -> bytes | None:
        """What has come by now."""
        try:
            ready = self._waiting(self._file)
        except OSError:
            return b""
        return os.read(self._file, min(ready, MOST)) if ready else None

    def close(self) -> None:
        """Leave."""
        os.close(self._file)


if sys.platform == "win32":
    import _winapi
    import msvcrt

    def _waiting(file: int) -> int:
        return _winapi.PeekNamedPipe(msvcrt.get_osfhandle(file), 0)[0]
