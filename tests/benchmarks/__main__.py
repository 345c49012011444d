"""`python -m tests.benchmarks [--json] [--long] [NAME …]`: measure and print, whether or not targets are met."""

import argparse
import json
import os
import sys


def main() -> None:
    """Offscreen, a table on standard output as the figures come, or with --json one object at the end."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--json", action="store_true", help="print one object and nothing else")
    parser.add_argument("--long", action="store_true", help="measure also what takes minutes")
    parser.add_argument("names", metavar="NAME", nargs="*", help="measure these alone")
    options = parser.parse_args()

    from tests.benchmarks import plan

    figures = plan.named(options.names)
    results = plan.measured(figures, options.long, lambda text: print(text, file=sys.stderr))
    if options.json:
        print(json.dumps(plan.as_objects(results)))
        return
    for result in results:
        print(plan.as_row(result), flush=True)


if __name__ == "__main__":
    main()
