"""An X screen that nobody sees, with a window manager on it; it is looked at, and keys and mouse are used on it."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

PROGRAMS = ("Xvfb", "openbox", "xdotool")
SIZE = (1600, 1000)
PATIENCE = 30.0  # seconds until something has happened, or never will

Process = subprocess.Popen[bytes]


def missing() -> list[str]:
    """The programs that are needed and not installed."""
    return [name for name in PROGRAMS if not shutil.which(name)]


class Patch(NamedTuple):
    """A place of one colour, in pixels from the upper left corner of the screen."""

    x: int
    y: int
    width: int
    height: int

    def is_far_from(self, other: Patch) -> bool:
        """Whether it lies beside the other, by more than the height of a line."""
        return (
            self.y > other.y + other.height + 10
            or other.y > self.y + self.height + 10
            or self.x > other.x + other.width + 10
            or other.x > self.x + self.width + 10
        )


class Screen:
    """One screen. Everything started on it ends with `close`."""

    def __init__(self, folder: Path) -> None:
        self._memory = folder / "Xvfb_screen0"
        self._processes: list[Process] = []
        self.environment = {**os.environ, "DISPLAY": self._start(folder), "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.start(["openbox", "--sm-disable"])
        if not self.wait(self._is_managed):
            self.close()
            raise TimeoutError("openbox did not take charge of the screen")

    def _start(self, folder: Path) -> str:
        """The name of a display that was free; the X server writes its number when it is ready.

        It must not begin anew when its last guest leaves, for that turns out whoever is coming in.
        """
        reading, writing = os.pipe()
        size = "{}x{}x24".format(*SIZE)
        line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        quiet = subprocess.DEVNULL
        self._processes.append(
            subprocess.Popen([*line, "-fbdir", str(folder)], pass_fds=[writing], stdout=quiet, stderr=quiet)
        )
        os.close(writing)
        with open(reading, encoding="ascii") as answer:
            return f":{answer.readline().strip()}"

    def start(self, line: Sequence[str], log: Path | None = None) -> Process:
        """Start a program on the screen; what it says goes to `log`."""
        with (log or Path(os.devnull)).open("wb") as told:
            process = subprocess.Popen(line, env=self.environment, stdout=told, stderr=told)
        self._processes.append(process)
        return process

    def close(self) -> None:
        """End what was started, the X server last."""
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def use(self, *line: str) -> str:
        """Run xdotool with these arguments; what it answers, or nothing where it found nothing."""
        done = subprocess.run(["xdotool", *line], env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def _is_managed(self) -> bool:
        """Whether the window manager is there: a window that is earlier than it is never made the active one."""
        return self.use("get_num_desktops") not in ("", "0")

    @property
    def title(self) -> str:
        """The title of the window in front."""
        return self.use("getactivewindow", "getwindowname")

    def wait(self, until: Callable[[], bool], patience: float = PATIENCE) -> bool:
        """Whether it became so in time."""
        end = time.monotonic() + patience
        while not (there := until()) and time.monotonic() < end:
            time.sleep(0.1)
        return there

    def move(self, patch: Patch) -> None:
        """Move the pointer to the middle of the patch."""
        x, y = patch.x + patch.width // 2, patch.y + patch.height // 2
        self.use("mousemove", str(x), str(y))

    def click(self, patch: Patch) -> None:
        """A click in the middle of the patch."""
        self.move(patch)
        self.use("sleep", "0.2", "click", "1")

    def red(self, besides: Iterable[tuple[int, int]] = ()) -> list[Patch]:
        """The red words and marks, from the lowest to the highest; those pixels left out that were red before."""
        known = frozenset(besides)
        pixels = [pixel for pixel in self.red_pixels() if pixel not in known]
        return sorted(_patches(pixels), key=lambda patch: -patch.y)

    def red_pixels(self, step: int = 1) -> list[tuple[int, int]]:
        """(y, x) of every red pixel; with `step` of those alone in every so many rows and columns, which is seen
        sooner.
        """
        return [
            (y, x)
            for y, line in self._lines(step)
            for x, (blue, green, red) in zip(range(0, SIZE[0], step), _pixels(line, step), strict=True)
            if red - green > 60 and red - blue > 60
        ]

    def area(self, colour: tuple[int, int, int]) -> int:
        """How many pixels have this colour (red, green, blue), give or take what is lost in mixing it."""
        wanted = {(blue, green, red) for red, green, blue in _near(colour)}
        return sum(pixel in wanted for _, line in self._lines() for pixel in _pixels(line))

    def _lines(self, step: int = 1) -> Iterator[tuple[int, bytes]]:
        """The lines of the screen, each with its number, from its memory: an X window dump (XWDFile.h)."""
        dump = self._memory.read_bytes()
        words = struct.unpack(">20I", dump[:80])
        size, width, height, line, colours = words[0], words[4], words[5], words[12], words[19]
        start = size + colours * 12
        return ((y, dump[start + y * line :][: width * 4]) for y in range(0, height, step))


def _pixels(line: bytes, step: int = 1) -> Iterator[tuple[int, int, int]]:
    """Blue, green, red of each pixel; the memory of a screen 24 bits deep holds 32 bits a pixel, least first."""
    return zip(line[0 :: 4 * step], line[1 :: 4 * step], line[2 :: 4 * step], strict=True)


def _near(colour: tuple[int, int, int], apart: int = 2) -> Iterator[tuple[int, ...]]:
    """All colours that are no further apart from this one in any channel."""
    return product(*(range(part - apart, part + apart + 1) for part in colour))


def _patches(pixels: list[tuple[int, int]], gap: int = 12) -> Iterator[Patch]:
    """Pixels gathered into patches: bands of lines without a gap between them, then runs with none wider than `gap`."""
    for band in _split(sorted({y for y, _ in pixels}), 2):
        columns = sorted({x for y, x in pixels if band[0] <= y <= band[-1]})
        for run in _split(columns, gap):
            yield Patch(run[0], band[0], run[-1] - run[0] + 1, band[-1] - band[0] + 1)


def _split(numbers: list[int], gap: int) -> list[list[int]]:
    """Ascending numbers, parted where two are more than `gap` apart."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number - runs[-1][-1] <= gap:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
