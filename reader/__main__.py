"""Where the program starts: `jumpline`, or `python -m reader`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run; nothing is imported before it is needed, so that the window is there soon."""
    from reader.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
