"""Print the budgets of the project and its peers as ratios, and how cost grows.

    python -m pip install -e '.[bench]'
    python tests/benchmarks/run.py

It takes a few minutes and ends with 1 if a budget is missed.  `docs/explanation/performance.md` has
the tables of one run and says what each line means.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Print the tables; return 1 if a budget is missed."""
    # Tests import from their folder too, as pytest is told to.
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from benchmarks.table import print_tables

    return print_tables()


if __name__ == "__main__":
    sys.exit(main())
