"""The installer for Windows, which NSIS puts together from the bundle; it can do so on other systems too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from reader import __version__

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "installers" / "windows.nsi"


def make(bundle: Path, folder: Path) -> Path:
    """Make it in a folder, from the folder of the bundle, and say where it is."""
    made = folder / f"Jumpline-{__version__}-setup.exe"
    told = {"VERSION": __version__, "BUNDLE": str(bundle), "OUTPUT": str(made)}
    line = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in told.items())]
    subprocess.run([*line, str(SCRIPT)], check=True)
    return made


if __name__ == "__main__":
    print(make(ROOT / "build" / "bundle" / "jumpline", ROOT / "build"))
    sys.exit(0)
