"""The bundle: the program, its Python and its libraries in one folder, made by PyInstaller for its own system."""

from __future__ import annotations

import os
import py_compile
import subprocess
import sys
from importlib import import_module
from pathlib import Path, PurePosixPath

from installers import icons

ROOT = Path(__file__).resolve().parents[1]
SPECIFICATION = ROOT / "installers" / "jumpline.spec"
DRAWING = ROOT / "resources" / "icons" / "jumpline.svg"
UNPACKED = PurePosixPath(
    "shiboken6/files.dir"
)  # where PySide looks for what it has packed into its library, before it unpacks that


def support(folder: Path) -> list[tuple[str, str]]:
    """The Python files that PySide would unpack and compile at every start, unpacked and compiled into this folder
    once; each with the folder of the bundle that it belongs in. They are a seventh of what a bare window takes.
    """
    import_module("PySide6.QtCore")
    packed = vars(sys.modules["PySide6.support.feature"].__loader__)["zfile"]
    packed.extractall(folder)
    for path in folder.rglob("*.py"):
        there = UNPACKED / path.relative_to(folder).as_posix()
        compiled = path.parent / "__pycache__" / f"{path.stem}.{sys.implementation.cache_tag}.pyc"
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(path), str(compiled), str(there), doraise=True, invalidation_mode=unchecked)
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [(str(path), str(UNPACKED / path.parent.relative_to(folder))) for path in files]


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
    # What is packed would be unpacked at every start; the package packs all of it once more, and better.
    environment = {**os.environ, "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    subprocess.run(line, cwd=ROOT, env=environment, check=True)
    return build / "bundle" / "jumpline"


if __name__ == "__main__":
    print(make())
