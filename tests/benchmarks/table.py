"""The tables, printed while they are measured."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import version

from benchmarks import (
    business_day_rows,
    docket_rows,
    explained_rows,
    growth,
    json_rows,
    recorded_rows,
    starting,
)
from benchmarks.measuring import Row

_PEERS = (
    "attrs",
    "cattrs",
    "numpy",
    "pandas",
    "holidays",
    "workalendar",
    "lexdays",
    "transitions",
    "python-statemachine",
)
_MILLISECONDS = 1e-3


def _budgets() -> Iterator[Row]:
    """Yield the lines with a budget."""
    yield from starting.budgets()
    yield from business_day_rows.budgets()
    yield from explained_rows.budgets()
    yield from recorded_rows.budgets()
    yield from json_rows.budgets()
    yield from docket_rows.budgets()


def _peers() -> Iterator[Row]:
    """Yield the lines without one."""
    yield from starting.peers()
    yield from business_day_rows.peers()
    yield from explained_rows.peers()
    yield from recorded_rows.peers()


def _time(took: float) -> str:
    """Return a time in a unit that fits it."""
    return f"{took * 1e3:8.2f} ms" if took >= _MILLISECONDS else f"{took * 1e6:8.2f} us"


def _print(row: Row) -> bool:
    """Measure and print a line; return whether its budget is met."""
    found = row.measure()
    met = row.budget is None or found.ratio <= row.budget
    promised = f"{row.budget:>7.3f}" if row.budget is not None else f"{'-':>7}"
    said = "" if row.budget is None else "  met" if met else "  MISSED"
    times = f"{_time(found.ours)} {_time(found.peer)}"
    print(f"{row.what:<46} {found.ratio:>7.3f} {promised} {times}{said}", flush=True)
    return met


def print_tables() -> int:
    """Print every table; return 1 if a budget is missed."""
    print(f"Python {platform.python_version()}, {platform.platform(terse=True)}")
    print(", ".join(f"{peer} {version(peer)}" for peer in _PEERS), end="\n\n")
    print(f"{'what':<46} {'ratio':>7} {'budget':>7} {'ours':>11} {'peer':>11}", flush=True)
    rows = [*_budgets(), *_peers()]
    met = [_print(row) for row in rows]
    for note in (note for row in rows for note in row.notes):
        print(note)
    for lines in (growth.case_lines(), growth.docket_lines()):
        print()
        for line in lines:
            print(line, flush=True)
    missed = met.count(False)
    print(f"\n{missed} budgets missed" if missed else "\nEvery budget is met.")
    return 1 if missed else 0
