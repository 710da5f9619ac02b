"""Business days: the n-th after a day, and whether a day is one, against other calendars."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import holidays
import numpy as np
from pandas import Timestamp
from pandas.tseries.offsets import CustomBusinessDay
from workalendar.usa import UnitedStates

from benchmarks.measuring import Measured, Row, Work, agree, by_turns
from nlrbcase import business_day_after, closed

STARTS = [date(2021, 1, 1) + timedelta(days=days) for days in range(0, 1400, 5)]
_FEW = STARTS[::13]
_NS = (5, 10, 28, 60, 250)
_AGAIN = 10

Nth = Callable[[Any, int], Any]


def _is_open(day: date) -> bool:
    """Return whether a day is a business day, days closed by order among them, as peers have it."""
    found = closed(day)
    return found is None or found.question is not None


def _shut() -> list[np.datetime64]:
    """Return the closed days from Monday to Friday, for peers that have no calendar."""
    days = [date(2020, 12, 1) + timedelta(days=days) for days in range(2500)]
    return [np.datetime64(day) for day in days if day.weekday() < 5 and not _is_open(day)]


def _calendar() -> Any:
    """Return numpy's calendar, ready."""
    return np.busdaycalendar(holidays=np.array(_shut(), dtype="datetime64[D]"))


def _federal() -> Any:
    """Return workalendar's calendar, with Juneteenth, which it leaves to those who want it."""
    calendar = UnitedStates()
    calendar.include_juneteenth = True
    return calendar


def _counts(nth: Nth, starts: Sequence[Any], again: int = 1) -> Work:
    """Return counting 5 to 250 business days from many days."""

    def work() -> int:
        for _ in range(again):
            for n in _NS:
                for start in starts:
                    nth(start, n)
        return again * len(_NS) * len(starts)

    return work


def _against(peer: str, nth: Nth, starts: Sequence[Any], days: Sequence[date]) -> Measured:
    """Compare the n-th business day with a peer's, once it is seen to give the same days."""
    ours = [business_day_after(day, n) for n in _NS for day in days]
    theirs = [nth(start, n) for n in _NS for start in starts]
    agree(peer, ours, [date.fromisoformat(str(day)[:10]) for day in theirs])
    return by_turns(_counts(business_day_after, days, _AGAIN), _counts(nth, starts))


def _numpy() -> Measured:
    calendar = _calendar()

    def nth(start: np.datetime64, n: int) -> np.datetime64:
        return np.busday_offset(start, n, roll="backward", busdaycal=calendar)

    return _against("numpy", nth, [np.datetime64(start) for start in STARTS], STARTS)


def _numpy_at_once() -> Measured:
    calendar, starts = _calendar(), np.array(STARTS, dtype="datetime64[D]")

    def work() -> int:
        for n in _NS:
            np.busday_offset(starts, n, roll="backward", busdaycal=calendar)
        return len(_NS) * len(starts)

    return by_turns(_counts(business_day_after, STARTS), work)


def _pandas() -> Measured:
    offsets = {n: CustomBusinessDay(n, calendar=_calendar()) for n in _NS}

    def nth(start: Timestamp, n: int) -> Timestamp:
        return start + offsets[n]

    return _against("pandas", nth, [Timestamp(start) for start in STARTS], STARTS)


def _holidays() -> Measured:
    return _against("holidays", holidays.US().get_nth_working_day, _FEW, _FEW)


def _workalendar() -> Measured:
    return _against("workalendar", _federal().add_working_days, _FEW, _FEW)


def _open_days(is_working_day: Callable[[date], bool], peer: str) -> Measured:
    """Compare whether a day is a business day with a peer's answer."""
    agree(peer, [_is_open(day) for day in STARTS], [is_working_day(day) for day in STARTS])

    def ours() -> int:
        for day in STARTS:
            closed(day)
        return len(STARTS)

    def theirs() -> int:
        for day in STARTS:
            is_working_day(day)
        return len(STARTS)

    return by_turns(ours, theirs)


def budgets() -> Iterator[Row]:
    """Yield the lines with a budget."""
    yield Row("n-th business day / numpy busday_offset", _numpy, 0.25)


def peers() -> Iterator[Row]:
    """Yield the lines without one."""
    yield Row("n-th business day / numpy, 280 days in a call", _numpy_at_once)
    yield Row("n-th business day / pandas CustomBusinessDay", _pandas)
    yield Row("n-th business day / holidays", _holidays)
    yield Row(
        "n-th business day / workalendar",
        _workalendar,
        notes=("workalendar: Juneteenth is switched on; as it comes, it has none.",),
    )
    yield Row(
        "is a day closed, and why / holidays",
        lambda: _open_days(holidays.US().is_working_day, "holidays"),
        notes=("holidays and workalendar: they say whether a day is closed, not by which law.",),
    )
    yield Row(
        "is a day closed, and why / workalendar",
        lambda: _open_days(_federal().is_working_day, "workalendar"),
    )
