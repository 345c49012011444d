"""A bare Debian, the package, a double click, a jump, a note; closed, opened again, and everything is there.

    python3 dev.py package
    .venv/bin/python -m tests.acceptance FOLDER [--suite trixie] [--package build/jumpline_….deb] [--pictures FOLDER]

FOLDER holds the Debian systems, one for each suite, and may be used again. Needs root, and Debian's debootstrap, xvfb,
openbox, xdotool and imagemagick. It says step by step what it sees, leaves pictures to be looked at, and ends with 0
where everything was as it should be. JUMPLINE_MIRROR names another mirror of Debian.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.formats import native, open_issue
from reader.paths import specimen_folder
from tests.acceptance.bare import PERSON, Bare
from tests.gates.tree import ROOT
from tests.stories.screen import Screen

FILE = "江声日报.npissue"
NOTE = "这座桥我走过"
TYPED_EVERY = "300"  # milliseconds: for each Chinese letter a key has to be given another meaning first
SIDEBAR = 400  # pixels, or a little less
PROGRAM = "— 转版"
PAPERS = f"/home/{PERSON}/papers"


class Story:
    """Somebody at the desk of a bare Debian. Each step is said; a picture is left of each."""

    def __init__(self, bare: Bare, screen: Screen, pictures: Path) -> None:
        self.bare, self.screen, self.pictures = bare, screen, pictures
        self._number = 0

    def expect(self, what: str, seen: bool) -> None:
        """Say a step and leave its picture; end where it was not so."""
        self._number += 1
        picture = self.pictures / f"{self._number:02} {what}.png"
        line = ["import", "-window", "root", str(picture)]
        subprocess.run(line, env=self.screen.environment, check=True)
        print(f"{'✓' if seen else '✗'} {what}", flush=True)
        if not seen:
            sys.exit(1)

    def begin(self) -> None:
        """A file manager on the folder with the newspaper."""
        display = self.screen.environment["DISPLAY"]
        words = f"DISPLAY={display} HOME=/home/{PERSON} LANG=C.UTF-8 XDG_CURRENT_DESKTOP=LXDE pcmanfm {PAPERS}"
        self.screen.start(self.bare.line(words, PERSON))
        self.expect("a file manager shows the newspaper", self.screen.wait(lambda: "papers" in self.screen.title))
        time.sleep(2)  # until it has drawn its icons; it says nothing of that

    def double_click(self) -> float:
        """Double-click the newspaper; the seconds until its page is there."""
        where = self.screen.use("search", "--name", "^papers$").splitlines()[-1]
        self.screen.use("windowactivate", "--sync", where)
        told = self.screen.use("getwindowgeometry", "--shell", where)
        place = dict(line.split("=") for line in told.splitlines() if "=" in line)
        x, y = int(place["X"]) + 220, int(place["Y"]) + 120
        self.screen.use("mousemove", str(x), str(y), "sleep", "0.3")
        began = time.monotonic()
        self.screen.use("click", "--repeat", "2", "--delay", "80", "1")
        there = self.screen.wait(lambda: len(self.screen.red_pixels(4)) > 120, 60)
        seen = time.monotonic() - began
        self.expect("a double click shows its first page", there)
        self.expect("the window round it is there", self.comes(lambda: "江声日报 2026" in self.whole_title))
        return seen

    @property
    def whole_title(self) -> str:
        """The title of the window in front when all of it is there; before that nothing."""
        title = self.screen.title
        return title if title.endswith(PROGRAM) else ""

    def comes(self, there: Callable[[], bool]) -> bool:
        """Whether it becomes so."""
        return self.screen.wait(there, 60)

    def jump(self) -> str:
        """Follow a jump line by mouse; the title of the window where it led."""
        beside = [(y, x) for y, x in self.screen.red_pixels() if x < SIDEBAR]  # the small pictures of the pages
        lines = [each for each in self.screen.red(beside) if 8 <= each.height <= 24 and 30 <= each.width <= 120]
        for line in lines:
            self.screen.click(line)
            if self.screen.wait(lambda: " A1 " not in self.screen.title, 3):
                break
        self.expect("a click on a jump line leads to another page", " A1 " not in self.screen.title)
        return self.screen.title

    def note(self) -> None:
        """Read the article whole, choose words in it by keys, and write a note on them."""
        self.screen.use("key", "Return", "sleep", "1")
        self.screen.use("key", "ctrl+Home", "sleep", "0.3", "key", "shift+End", "sleep", "0.5")
        self.screen.use("key", "n", "sleep", "1.5")
        self.screen.use("type", "--delay", TYPED_EVERY, NOTE)
        self.expect("a note is being written", True)
        self.screen.use("sleep", "0.5", "key", "ctrl+Return", "sleep", "1.5")
        self.expect("the note is kept", NOTE in self.kept())
        self.screen.use("key", "Escape", "sleep", "0.5")

    def kept(self) -> str:
        """The notes there are, by the command line."""
        return self.bare.run(f"HOME=/home/{PERSON} LANG=C.UTF-8 jumpline notes list", PERSON)

    def leave(self) -> None:
        """Close the window."""
        self.screen.use("key", "alt+F4")
        self.expect("the window is closed", self.comes(lambda: "转版" not in self.screen.title))


def tell(story: Story) -> None:
    """The whole story."""
    story.begin()
    print(f"  after {story.double_click():.2f} s")
    place = story.jump()
    story.note()
    story.leave()
    print(f"  after {story.double_click():.2f} s, the second time")
    story.expect("it is open where it was left", story.comes(lambda: story.screen.title == place))
    story.screen.use("key", "ctrl+shift+n", "sleep", "2")
    story.expect("the note is there again", NOTE in story.kept())
    story.leave()


def main() -> None:
    """Make ready, and tell the story."""
    parser = argparse.ArgumentParser(prog="python -m tests.acceptance")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--package", type=Path)
    parser.add_argument("--pictures", type=Path, default=Path("build/acceptance"))
    given = parser.parse_args()
    bare = Bare((given.folder / given.suite).absolute(), given.suite)
    bare.install(given.package or next((ROOT / "build").glob("jumpline_*.deb")), ["pcmanfm"])
    papers = bare.home / "papers"
    papers.mkdir(exist_ok=True)
    opened = open_issue([specimen_folder() / "jiangsheng-2026-03-05"])
    native.write(opened.issue, papers / FILE, opened.source)
    given.pictures.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        screen = Screen(Path(folder))
        try:
            tell(Story(bare, screen, given.pictures))
        finally:
            screen.close()


if __name__ == "__main__":
    main()
