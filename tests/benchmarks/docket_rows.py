"""A docket of many cases: what is due in it, against asking each case; and how cost grows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from attrs import evolve, frozen

from benchmarks.cases import PETITION, agreed, elected
from benchmarks.measuring import Measured, Row, agree, by_turns, seconds
from nlrbcase import Case, Docket, Event, Kind

EVENTS = 5
_CASES = 3_000
_AT_ONCE = 1_000
_LATER = 3


@frozen
class Grown:
    """What one docket costs, in CPU seconds a case.

    Attributes:
        cases: How many cases it has.
        adding: Adding a case.
        first: The first answer to what is due on a day, which computes and keeps it.
        later: A later answer, of another day.
        after: An answer after something was recorded in one case; in seconds altogether.
        due: How many deadlines are due.
    """

    cases: int
    adding: float
    first: float
    later: float
    after: float
    due: int


def _numbered(case: Case, first: int, last: int) -> list[Case]:
    """Return a case many times, each with a number of its own."""
    return [evolve(case, number=f"10-RC-{n:06}") for n in range(first, last + 1)]


def _in_docket() -> Measured:
    """Compare what is due in a docket, computed before, with asking as many cases."""
    today, one = PETITION + timedelta(days=30), agreed(25)
    with TemporaryDirectory() as folder, Docket.create(Path(folder) / "docket.db") as docket:
        docket.add(*_numbered(one, 1, _CASES))
        # The first answer computes and keeps what the later ones read.
        agree("docket", _CASES * len(one.due(today)), len(docket.due(today)))

        def of_docket() -> int:
            docket.due(today)
            return _CASES

        def of_cases() -> int:
            for _ in range(100):
                one.due(today)
            return 100

        return by_turns(of_docket, of_cases)


def budgets() -> Iterator[Row]:
    """Yield the lines with a budget."""
    yield Row("due in a docket / due in a case", _in_docket, 1 / 12)


def grown(size: int) -> Grown:
    """Return what a docket of some cases costs, each with objections pending."""
    case = elected(EVENTS)
    today = case.events[-1].on
    with TemporaryDirectory() as folder, Docket.create(Path(folder) / "docket.db") as docket:
        adding = 0.0
        for first in range(1, size + 1, _AT_ONCE):
            last = min(size, first + _AT_ONCE - 1)
            cases = _numbered(case, first, last)
            adding += seconds(_once(partial(docket.add, *cases)))
            _tell("added", last, size)
        took = seconds(_once(partial(docket.due, today, progress=_computed)))
        later = [
            seconds(_once(partial(docket.due, today + timedelta(days=days))))
            for days in range(1, _LATER + 1)
        ]
        again = Event(Kind.OTHER_ENTRY, today + timedelta(days=9), note="a call")
        docket.record("10-RC-000001", again)
        after = seconds(_once(partial(docket.due, today)))
        found = docket.due(today)
        agree("docket", size * len(case.due(today)), len(found))
    return Grown(size, adding / size, took / size, median(later) / size, after, len(found))


def _once(work: Callable[[], object]) -> Callable[[], int]:
    """Return work to be timed once."""

    def timed() -> int:
        work()
        return 1

    return timed


def _computed(done: int, total: int) -> None:
    """Tell for how many cases it is known what is due."""
    _tell("computed", done, total)


def _tell(what: str, done: int, total: int) -> None:
    """Tell how far it is: on one line of a terminal, elsewhere only at the end."""
    if sys.stderr.isatty() or done == total:
        end = "\n" if done == total else ""
        print(f"\r{what} {done:,} of {total:,} cases", end=end, file=sys.stderr, flush=True)
