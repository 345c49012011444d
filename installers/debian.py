"""The Debian package: the bundle in /usr/lib, and all that a desktop wants to know of a program.

`python3 dev.py package` makes ready what is needed and runs this; dpkg-deb puts the files together.
"""

from __future__ import annotations

import gzip
import hashlib
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from installers import bundle, icons
from reader import __version__
from reader.cli.completion import SHELLS, script

ROOT = Path(__file__).resolve().parents[1]
DESKTOP = ROOT / "resources" / "desktop"
ICONS = ROOT / "resources" / "icons"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
RELEASED = "Sat, 28 Nov 2026 12:00:00 +0000"

DEPENDS = (
    "libc6 (>= 2.36)",
    "libglib2.0-0t64 | libglib2.0-0",
    *("libdbus-1-3", "libfontconfig1", "libfreetype6", "libgl1", "libegl1", "libgssapi-krb5-2", "libstdc++6", "zlib1g"),
    *("libx11-6", "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
    *("libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1"),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libwayland-client0", "libwayland-cursor0"),
    "libcups2t64 | libcups2",
    *("shared-mime-info", "desktop-file-utils", "hicolor-icon-theme", "fonts-noto-cjk"),
)
CONTROL = """\
Package: jumpline
Version: {version}
Architecture: {machine}
Maintainer: Jumpline maintainers <maintainers@jumpline.invalid>
Installed-Size: {size}
Depends: {depends}
Section: text
Priority: optional
Description: newspaper reader in which jump lines are links
 Opens an issue of a newspaper and shows it page by page. A printed jump line
 such as "Continued on Page A4" is a link to the place where the article goes
 on, and back; an article reads whole across its jumps. Bookmarks, highlights
 and notes stay on this computer.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Jumpline

Files: *
Copyright: 2026 Jumpline maintainers
License: MIT
Comment:
 /usr/lib/jumpline holds Python (PSF-2.0), PySide6 and Qt (LGPL-3.0), lxml
 (BSD-3-clause), and the other libraries that the program is made with, each
 as it is published; they are files of their own there and may be replaced.
 The starter is PyInstaller's bootloader (GPL-2.0 with an exception that
 allows any licence for what it starts).

License: MIT
{licence}
"""


def main() -> int:
    """Make build/jumpline_VERSION_MACHINE.deb."""
    machine = MACHINES.get(platform.machine(), platform.machine())
    root = ROOT / "build" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    fill(root, bundle.make())
    describe(root, machine)
    package = ROOT / "build" / f"jumpline_{__version__}_{machine}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(root), str(package)], check=True)
    print(package)
    return 0


def fill(root: Path, program: Path) -> None:
    """All files of the package, from the folder of the bundle."""
    shutil.copytree(program, root / "usr/lib/jumpline", symlinks=True)
    link = root / "usr/bin/jumpline"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/jumpline/jumpline")
    share = root / "usr/share"
    for desktop in DESKTOP.glob("*.desktop"):
        _put(share / "applications" / desktop.name, desktop.read_bytes())
    _put(share / "mime/packages/jumpline.xml", (DESKTOP / "jumpline-mime.xml").read_bytes())
    _put(share / "metainfo/org.jumpline.Jumpline.metainfo.xml", (DESKTOP / "jumpline.metainfo.xml").read_bytes())
    _put(share / "man/man1/jumpline.1.gz", _packed((DESKTOP / "jumpline.1").read_text(encoding="utf-8")))
    for shell, place in SHELLS.items():
        _put(root / place, script(shell).encode())
    for name, context in (("jumpline", "apps"), ("jumpline-issue", "mimetypes")):
        drawing = ICONS / f"{name}.svg"
        _put(share / f"icons/hicolor/scalable/{context}/{name}.svg", drawing.read_bytes())
        for size in icons.SIZES:
            _put(share / f"icons/hicolor/{size}x{size}/{context}/{name}.png", icons.png(drawing, size))


def describe(root: Path, machine: str) -> None:
    """What dpkg is told, what changed, and under which licence all this is."""
    papers = root / "usr/share/doc/jumpline"
    licence = "".join(f" {line}\n" if line else " .\n" for line in (ROOT / "LICENSE").read_text().splitlines())
    _put(papers / "copyright", COPYRIGHT.format(licence=licence.rstrip()).encode())
    changed = f"jumpline ({__version__}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
    changed += f" -- Jumpline maintainers <maintainers@jumpline.invalid>  {RELEASED}\n"
    _put(papers / "changelog.gz", _packed(changed))
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == root / "usr/lib/jumpline/jumpline" else 0o644)
    sums = "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    _put(root / "DEBIAN/md5sums", sums.encode())
    told = CONTROL.format(version=__version__, machine=machine, size=size, depends=", ".join(DEPENDS))
    _put(root / "DEBIAN/control", told.encode())


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


if __name__ == "__main__":
    sys.exit(main())
