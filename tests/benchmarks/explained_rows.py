"""Answers with their reasons, against those of lexdays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

import lexdays

from benchmarks.business_day_rows import STARTS
from benchmarks.measuring import Measured, Row, Work, agree, by_turns
from nlrbcase import (
    Allegation,
    Charge,
    Deadline,
    ElectionFacts,
    closed,
    deadline,
    judge,
)

_FEW = STARTS[::13]
_A_WEEK = timedelta(days=7)
_A_WHILE = timedelta(days=150)
# Objections to an election whose petition was filed then run seven days.
_SEVEN_DAYS = date(2016, 1, 4)
_ELECTION = ElectionFacts(
    petition_filed=date(2020, 11, 20), polls_open=date(2025, 2, 10), polls_close=date(2025, 2, 15)
)


def _objections(start: date) -> Deadline:
    """Return a deadline of seven days, rolled to a business day."""
    return deadline("objections", start, law_as_of=_SEVEN_DAYS)


def _theirs(start: date) -> lexdays.DeadlineResult:
    """Return the same by lexdays, under a rule of court that counts and rolls alike."""
    return lexdays.compute("us/frcp", start.isoformat(), "P7D")


def _lieu(start: date) -> bool:
    """Return whether the seventh day is a Friday kept for a holiday on a Saturday.

    lexdays takes it to be no holiday, as the safe way to read its own rule.
    """
    found = closed(start + _A_WEEK)
    return found is not None and found.day.weekday() == 4


def _same_days() -> None:
    """End the run if lexdays gives other days, where it reads the law alike."""
    days = [start for start in STARTS if not _lieu(start)]
    agree(
        "lexdays",
        [_objections(day).due for day in days],
        [_theirs(day).deadline for day in days],
    )


def _each(work: Callable[[date], object], starts: list[date] = STARTS) -> Work:
    """Return asking for each of many days."""

    def asked() -> int:
        for start in starts:
            work(start)
        return len(starts)

    return asked


def _trace(start: date) -> object:
    return _theirs(start).trace


def _steps(start: date) -> object:
    return _objections(start).steps


def _allegation(start: date) -> object:
    """Judge an allegation, filed and served."""
    filed = start + _A_WHILE
    charge = Charge(filed, filed, allegations=Allegation("8(a)(3)", start))
    return charge.six_months[0].status()


def _objection(start: date) -> object:
    """Judge a captive-audience meeting."""
    return judge("captive-audience-meeting", start, _ELECTION)


def _to_trace(ours: Callable[[date], object]) -> Measured:
    """Compare an answer with the deadline of lexdays and its trace."""
    _same_days()
    return by_turns(_each(ours), _each(_trace, _FEW))


def _written_out() -> Measured:
    """Compare a deadline in words with that of lexdays."""
    _same_days()
    return by_turns(
        _each(lambda start: _objections(start).explain(), _FEW),
        _each(lambda start: _theirs(start).explain(), _FEW),
    )


def budgets() -> Iterator[Row]:
    """Yield the lines with a budget."""
    yield Row(
        "explained deadline / lexdays compute",
        partial(_to_trace, _steps),
        1 / 40,
        notes=(
            "lexdays: seven days under us/frcp; days compared but for Fridays kept for a Saturday.",
        ),
    )
    yield Row("allegation judged / lexdays compute", partial(_to_trace, _allegation), 1 / 3)
    yield Row("objection judged / lexdays compute", partial(_to_trace, _objection), 1 / 4)


def peers() -> Iterator[Row]:
    """Yield the lines without one."""
    yield Row("deadline in words / lexdays", _written_out)
