"""Which voices there are, asked at once and waited for: for the command line, which has nothing else to do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec

from reader.gui.aloud.mouth import FINDS, MODULE
from reader.gui.aloud.voice import PROGRAM, surroundings


def is_installed() -> bool:
    """Whether what speaks is there: it comes with an extra."""
    return find_spec(MODULE) is not None


def voices(languages: Sequence[str]) -> dict[str, tuple[str, ...]] | None:
    """The names of the voices for each language, the best first; None where the system does not answer."""
    asked = "".join(json.dumps({"language": language}) + "\n" for language in languages)
    try:
        done = subprocess.run(
            [sys.executable, *PROGRAM],
            input=asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=FINDS,
            env=os.environ | surroundings(),
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    told = [json.loads(line) for line in done.stdout.splitlines()]
    found = [tuple(each["voices"]) for each in told if "voices" in each]
    return dict(zip(languages, found, strict=True)) if len(found) == len(languages) else None
