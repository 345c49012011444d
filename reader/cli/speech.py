"""What commands say: results on standard output; errors and warnings on standard error, each on one line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from reader.errors import Sentence, WriteError
from reader.services.wording import Words

PROGRAM = "jumpline"


class Speech:
    """Says everything in one language. `about` is the file that is being spoken of."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.about = ""

    def take_up(self, paths: Sequence[Path]) -> None:
        """Speak of these files from now on."""
        more = f" +{len(paths) - 1}" if len(paths) > 1 else ""
        self.about = f"{paths[0]}{more}"

    def result(self, text: str) -> None:
        """Lines of a result. Raises WriteError where standard output is full or closed."""
        _put(sys.stdout, text)

    def data(self, value: object) -> None:
        """A result as JSON, in UTF-8 whatever the terminal speaks."""
        text = json.dumps(value, ensure_ascii=False, indent=1)
        _put(sys.stdout, text, encoding="utf-8")

    def error(self, what: Sentence) -> None:
        """What is wrong and what to do."""
        self._on_one_line(self.words.say(what))

    def warnings(self, what: Sequence[Sentence]) -> None:
        """What is not quite right, though the file can be read."""
        for warning in what:
            self._on_one_line(f"{self.words.word('warning', 'cli')}: {self.words.say(warning)}")

    def _on_one_line(self, text: str) -> None:
        line = ": ".join(filter(None, (PROGRAM, self.about, text)))
        _put(sys.stderr, "".join(sign if sign.isprintable() or sign == "\u3000" else " " for sign in line))


def _put(stream: TextIO, text: str, encoding: str | None = None) -> None:
    """A line in the stream's own encoding; what it cannot spell is escaped."""
    try:
        stream.flush()
        stream.buffer.write(f"{text}\n".encode(encoding or stream.encoding or "utf-8", "backslashreplace"))
        stream.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop(stream)
        reason = error.strerror or type(error).__name__
        raise WriteError("The result cannot be written ({reason}). Make room for it.", reason=reason) from error


def drop(stream: TextIO) -> None:
    """Let what is still in the stream's buffer go nowhere: at exit it would be tried again, and fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
