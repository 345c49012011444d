"""The bundle: the program, its Python and its libraries in one folder, made by PyInstaller for its own system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from installers import icons

ROOT = Path(__file__).resolve().parents[1]
SPECIFICATION = ROOT / "installers" / "jumpline.spec"
DRAWING = ROOT / "resources" / "icons" / "jumpline.svg"


def make() -> Path:
    """Make it anew, and say in which folder it is."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    if sys.platform == "win32":
        (build / "jumpline.ico").write_bytes(icons.ico(DRAWING))
    if sys.platform == "darwin":
        (build / "jumpline.icns").write_bytes(icons.icns(DRAWING))
    places = ["--distpath", str(build / "bundle"), "--workpath", str(build / "work")]
    line = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(SPECIFICATION)]
    subprocess.run(line, cwd=ROOT, check=True)
    return build / "bundle" / "jumpline"


if __name__ == "__main__":
    print(make())
