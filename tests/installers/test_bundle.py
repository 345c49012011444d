"""What a bundle has ready, so that it need not be made at every start."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

from installers.bundle import support


def test_what_pyside_brings_packed_lies_there_unpacked_and_compiled(tmp_path: Path) -> None:
    found = {str(PurePosixPath(folder) / Path(file).name): Path(file) for file, folder in support(tmp_path)}
    folder = "shiboken6/files.dir/shibokensupport/signature"
    assert found[f"{folder}/loader.py"].read_text(encoding="utf-8")
    compiled = found[f"{folder}/__pycache__/loader.{sys.implementation.cache_tag}.pyc"].read_bytes()
    flags = int.from_bytes(compiled[4:8], "little")
    assert flags == 1  # PEP 552: by its hash, and not checked, so that the day it was installed on does not matter
