"""Where a bundle of the program starts."""

import sys

from reader.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
