"""Where the program starts: `jumpline`, or `python -m reader`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run; nothing is imported before it is needed, so that the window is there soon.

    A program that runs already is asked first, before anything large is loaded.
    """
    from reader.cli.main import main as run
    from reader.cli.main import plain_files
    from reader.services.handover import hand_over

    files = plain_files(sys.argv[1:])
    if files is not None and hand_over(files):
        return 0
    return run()


if __name__ == "__main__":
    sys.exit(main())
