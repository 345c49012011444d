"""What can go wrong that a reader can do something about.

    JumplineError
    ├── FileError            a file given to us
    │   ├── NotReadable      it cannot be opened at all: gone, a folder without permission, empty
    │   ├── UnknownFormat    no format takes it for its own
    │   ├── DamagedFile      a format takes it for its own, but it breaks that format's rules
    │   ├── TooLarge         it goes over a bound that keeps the program safe
    │   └── WrongFile        it is sound, but not what was asked for
    ├── WriteError           a result cannot be put where the reader wants it
    ├── PrintError           a printer does not take what it is sent
    ├── NotInIssue           a page or article was asked for that the issue does not have
    ├── NoDisplay            there is no screen to open a window on
    ├── NoChineseFont        nothing on this system can draw the issue's script
    ├── ForbiddenFont        a font may not be put into a file
    └── StorageError         the reader's own data cannot be opened or written
        └── DamagedStore     it is there, and is not what was written

`GivenUp` is no error: the reader does not want to wait any longer, and nothing is said of it.

Everything else is a bug and is left to crash loudly. Each error, and each warning on an issue, is a `Sentence`: a
fixed English template with named values, so that the floors above can say it in the reader's language.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence for the reader: a template with {named} gaps, and the values that fill them.

    The template is the key under which resources/translations has its translations; of the values only the system's
    `reason` is translated.
    """

    template: str
    values: tuple[tuple[str, str | int], ...] = ()

    def __str__(self) -> str:
        return self.template.format_map(dict(self.values))

    def in_words(self, template: str) -> str:
        """The same sentence through a translated `template` that has the same gaps."""
        return template.format_map(dict(self.values))


def sentence(template: str, /, **values: str | int) -> Sentence:
    """A `Sentence`, written as one would write a format call."""
    return Sentence(template, tuple(values.items()))


class JumplineError(Exception):
    """The root: something the reader can be told in one sentence and can act upon."""

    def __init__(self, template: str, /, **values: str | int) -> None:
        self.sentence = sentence(template, **values)
        super().__init__(str(self.sentence))


class FileError(JumplineError):
    """A file given to us cannot be used."""


class NotReadable(FileError):
    """The file or folder cannot be opened, or there is nothing in it."""


class UnknownFormat(FileError):
    """No format recognises the file."""


class DamagedFile(FileError):
    """The file is of a known format and breaks its rules so that nothing can be shown."""


class TooLarge(FileError):
    """The file goes over one of the bounds on size, count or depth."""


class WrongFile(FileError):
    """The file is of another newspaper or day, or does not hold what was looked for in it."""


class WriteError(JumplineError):
    """A result could not be written where it was wanted."""


class PrintError(JumplineError):
    """A printer is gone, or does not take what it is sent."""


class NotInIssue(JumplineError):
    """The issue has no such page or article."""


class NoDisplay(JumplineError):
    """There is no screen to open a window on."""


class NoChineseFont(JumplineError):
    """No installed font has the characters of the issue."""


class ForbiddenFont(JumplineError):
    """The maker of a font does not allow that it is put into a file, or it has no outlines to be put there."""


class StorageError(JumplineError):
    """The reader's own data could not be opened, read or written."""


class DamagedStore(StorageError):
    """The reader's own data is there, and is not what was written."""


class GivenUp(Exception):
    """Whoever asked for something does not want it any more."""
