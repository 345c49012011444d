"""Somebody who hears the window: an assistive program beside it, on a bus of its own."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.stories.screen import PATIENCE, Screen

PYTHON = Path("/usr/bin/python3")  # the system's: bindings of AT-SPI come with it, and with no other
EAR = Path(__file__).with_name("ear.py")
ASKING = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
BUS = "dbus-daemon"
QT_LACKS = "GetApplicationBusAddress"  # what AT-SPI asks of every program; Qt has it not, and says so
Thing = dict[str, Any]


def deaf() -> list[str]:
    """What is needed to hear and not installed."""
    lacking = [] if shutil.which(BUS) else [BUS]
    asked = PYTHON.exists() and subprocess.run([PYTHON, "-c", ASKING], capture_output=True, check=False)
    return lacking if asked and asked.returncode == 0 else [*lacking, "AT-SPI for the system's Python"]


def complaints(told: str) -> list[str]:
    """What a program wrote on its terminal, but for what Qt says where somebody listens."""
    return [line for line in told.splitlines() if QT_LACKS not in line]


class Listener:
    """Asks what is there, and keeps what was said. To be there before the program is."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self._screen = screen
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self._log = (folder / "ear.txt").open("wb")
        self._ear = subprocess.Popen(
            [PYTHON, "-W", "ignore", EAR],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
        )
        self.heard: list[list[str]] = []
        self._answers: queue.Queue[Any] = queue.Queue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()
        self._answers.get(timeout=PATIENCE)

    def ask(self, *question: object) -> Any:
        """What the assistive program finds; a LookupError where it finds nothing."""
        writing = self._ear.stdin
        assert writing
        writing.write(json.dumps(question).encode() + b"\n")
        writing.flush()
        answer = self._answers.get(timeout=PATIENCE)
        if isinstance(answer, dict) and "error" in answer:
            raise LookupError(answer["error"])
        return answer

    def finds(self, role: str, name: str) -> bool:
        """Whether there comes to be a thing of this role whose name begins so."""

        def found() -> bool:
            try:
                return bool(self.ask("find", role, name))
            except LookupError:
                return False

        return self._screen.wait(found)

    def shows(self, role: str, name: str) -> bool:
        """Whether there is a thing of this role and name to be seen now."""
        wanted = (role, name, True)
        return any((each["role"], each["name"], each["showing"]) == wanted for each in self.ask("all"))

    def hears(self, kind: str, words: str) -> bool:
        """Whether this comes to be said, or the focus to come to a thing of this name."""
        return self._screen.wait(lambda: any(each[0] == kind and words in each[-1] for each in self.heard))

    def does(self, act: Callable[[], object], until: Callable[[], bool]) -> bool:
        """Whether it comes to be so, doing it again where a busy screen lost it."""

        def done() -> bool:
            act()
            return self._screen.wait(until, 3.0)

        return self._screen.wait(done)

    def close(self) -> None:
        """Hear no more."""
        if self._ear.stdin:
            self._ear.stdin.close()
        self._ear.terminate()
        self._ear.wait(10)
        self._reading.join(10)
        if self._ear.stdout:
            self._ear.stdout.close()
        self._log.close()
        self._bus.terminate()
        self._bus.wait(10)

    def _start_bus(self) -> str:
        """A bus for this screen alone; its address."""
        line = [BUS, "--session", "--nofork", "--print-address=1"]
        environment = self._screen.environment
        self._bus = subprocess.Popen(line, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._bus.stdout
        with self._bus.stdout as said:
            return said.readline().decode().strip()

    def _read(self) -> None:
        for line in self._ear.stdout or ():
            what = json.loads(line)
            if what[0] in ("answer", "ready"):
                self._answers.put(what[-1])
            else:
                self.heard.append(what)
