"""What the reader takes, in figures: `python3 dev.py bench [--json] [--long]`.

A module here has FIGURES, a tuple of `Figure`; `tests.benchmarks.plan` lists the modules. A figure names its target, so
that a reader of the table sees what was wanted; missing it is no failure.
"""
