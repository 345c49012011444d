"""Where other starts of the program come to: they are greeted, and what they want is done in this one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.services.handover import DONE, GREETING, LONGEST, Request, understood
from reader.services.pipes import open_pipe


class Reception(QObject):
    """Listens at an address, for the reader alone. `take` is to do what is wanted, and come back when it is seen."""

    def __init__(self, address: str, take: Callable[[Request], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        with suppress(OSError):  # it will not listen then: every start has a program of its own
            if (folder := Path(address).parent).is_absolute():
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.is_open = _is_deserted(address) and self._server.listen(address)

    def close(self) -> None:
        """Let another program be the one that is found."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            guest.setReadBufferSize(LONGEST)
            guest.readyRead.connect(lambda guest=guest: self._listen(guest))
            guest.disconnected.connect(guest.deleteLater)
            guest.write(GREETING)

    def _listen(self, guest: QLocalSocket) -> None:
        """One line; whoever says anything else is shown out."""
        if not guest.canReadLine():
            if guest.bytesAvailable() >= LONGEST:
                guest.abort()
            return
        request = understood(bytes(guest.readLine().data()))
        if request is not None:
            self._take(request)
            guest.write(DONE)
            guest.flush()
        guest.disconnectFromServer()


def _is_deserted(address: str) -> bool:
    """Whether nobody listens there; what a program left behind that broke off is cleared away."""
    if (pipe := open_pipe(address)) is not None:
        pipe.close()
        return False
    QLocalServer.removeServer(address)
    return True
