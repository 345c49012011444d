"""What a bundle has ready, so that it need not be made at every start."""

from __future__ import annotations

import importlib.util
from pathlib import Path, PurePosixPath

from installers.bundle import support


def test_what_pyside_brings_packed_lies_there_unpacked_and_compiled(tmp_path: Path) -> None:
    found = {str(PurePosixPath(folder) / Path(file).name): Path(file) for file, folder in support(tmp_path)}
    loader = found["shiboken6/files.dir/shibokensupport/signature/loader.py"]
    compiled = Path(importlib.util.cache_from_source(str(loader)))
    assert loader.read_text(encoding="utf-8")
    assert f"shiboken6/files.dir/shibokensupport/signature/__pycache__/{compiled.name}" in found
    flags = int.from_bytes(compiled.read_bytes()[4:8], "little")
    assert flags == 1  # PEP 552: by its hash, and not checked, so that the day it was installed on does not matter
