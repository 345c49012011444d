"""A bare Debian in a folder, with the package in it and nothing else that would make it easy.

What is mounted is mounted in a name space of its own, so that nothing of it is left when a command has ended.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

MIRROR = os.environ.get("JUMPLINE_MIRROR", "")
QUIET = "DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends"
PERSON = "reader"


class Bare:
    """One Debian in a folder. It is made the first time, which takes minutes, and used again after that."""

    def __init__(self, folder: Path, suite: str) -> None:
        self.folder = folder
        if not (folder / "etc" / "debian_version").is_file():
            line = ["debootstrap", "--variant=minbase", suite, str(folder)]
            subprocess.run([*line, MIRROR] if MIRROR else line, check=True)

    @property
    def home(self) -> Path:
        """Where the person lives who reads there, seen from outside."""
        return self.folder / "home" / PERSON

    def line(self, command: str, person: str = "root") -> list[str]:
        """The arguments that run a shell command in there, with the devices and screens of this machine."""
        root = self.folder
        mounts = (
            f"mount -t proc proc {root}/proc && mount --bind /dev {root}/dev && mkdir -p {root}/tmp/.X11-unix && "
            f"mount --bind /tmp/.X11-unix {root}/tmp/.X11-unix"
        )
        inside = f'exec chroot --userspec={person} {root} /bin/sh -c "$0"'
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", f"{mounts} && {inside}", command]

    def run(self, command: str, person: str = "root") -> str:
        """What a command says that is run in there. Raises CalledProcessError."""
        done = subprocess.run(self.line(command, person), stdout=subprocess.PIPE, text=True, check=True)
        return done.stdout

    def install(self, package: Path, others: Sequence[str]) -> None:
        """Install the package by apt, then what the test itself needs, and let somebody live there."""
        shutil.copy(package, self.folder / "root" / package.name)
        self.run("apt-get update -q")
        self.run(f"{QUIET} --reinstall /root/{package.name}")
        self.run(f"{QUIET} {' '.join(others)}")
        self.run(f"id {PERSON} >/dev/null 2>&1 || useradd -m {PERSON}")
        self.run(f"rm -rf /home/{PERSON}/.config/jumpline /home/{PERSON}/.local /home/{PERSON}/.cache")
