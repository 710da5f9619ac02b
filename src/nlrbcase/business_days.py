"""Is it a business day of the Agency, and why not; the n-th business day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache

from attrs import frozen

from nlrbcase.calendars import EveryFourthYear, Falls, Fixed, Holiday, Weekday
from nlrbcase.errors import NotADay, NotANumber, OutsideCalendar
from nlrbcase.law.computation import (
    CLOSED_BY_ORDER,
    COMPUTATIONS,
    FIRST_DAY,
    INAUGURATION,
    LAST_DAY,
)
from nlrbcase.law.holidays import CLOSING_ORDERS, HOLIDAYS, IN_LIEU, INAUGURATION_DAY
from nlrbcase.provisions import Computation, Evidence, Question
from nlrbcase.timeline import in_force
from nlrbcase.wording import weekday

_DAY = timedelta(days=1)


@frozen
class ClosedDay:
    """Why a day is no business day, or may be none.

    Attributes:
        day: The day.
        said: The reason, in words.
        cite: The law.
        question: None if it is settled that the day is no business day; else what is open.
        announced: For a closing by order, the day it was announced, where known.
        evidence: What was read of the law or the order that closes it.
    """

    day: date
    said: str
    cite: str
    question: Question | None = None
    announced: date | None = None
    evidence: Evidence = Evidence.TEXT


def check_date(day: object, where: str) -> date:
    """Return what was given as a plain date, if it is a day.

    Args:
        day: Anything; a `datetime.datetime` is no day, for its hour would be lost unseen.
        where: The argument it was given for, for the error.

    Raises:
        NotADay: It is no `datetime.date`, or it has an hour.
    """
    if type(day) is date:
        return day
    if not isinstance(day, date) or isinstance(day, datetime):
        raise NotADay(day, where)
    # A subclass of date would spread into every step that is kept for other deadlines.
    return date(day.year, day.month, day.day)


def check_day(day: object, where: str) -> date:
    """Return what was given, if it is a day of the calendar.

    Raises:
        NotADay: It is no `datetime.date`, or it has an hour.
        OutsideCalendar: The calendar does not cover it.
    """
    found = check_date(day, where)
    if not FIRST_DAY <= found <= LAST_DAY:
        raise OutsideCalendar(found, FIRST_DAY, LAST_DAY)
    return found


def computation_on(day: date) -> Computation:
    """Return how the Board's rules count a period that starts on a day."""
    return in_force(COMPUTATIONS, day) or COMPUTATIONS[-1]


def closed(day: date, *, washington: bool = False) -> ClosedDay | None:
    """Return why a day is no business day of the Agency, or None if it is one.

    Saturdays, Sundays and Federal holidays are none (29 CFR 102.1(i); 5 U.S.C. 6103).  Whether a
    day closed by executive order is one is not settled: the answer then has a `question`.
    A day closed for half a day's work is a business day.  Days of a shutdown are not closed in
    this sense: they are added to the time (see `nlrbcase.law.computation.SHUTDOWNS`).

    Args:
        day: The day.
        washington: Whether the office is in Washington, where Inauguration Day may count.

    Raises:
        NotADay: `day` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `day` is before 1978 or after 2100.
    """
    day = check_day(day, "day")
    computation = computation_on(day)
    return closed_under(computation.weekend_cite, day, washington)


@cache
def closed_under(weekend_cite: str, day: date, washington: bool) -> ClosedDay | None:  # noqa: FBT001 - it is called for every day of a count
    """Return why a day is, or may be, no business day, weekends under the provision given."""
    if day.weekday() >= Weekday.SATURDAY:
        return ClosedDay(day, weekday(day), weekend_cite)
    return _closings(day.year).get(day) or (_inaugurations().get(day) if washington else None)


def business_day_after(day: date, n: int, *, orders_closed: bool = False) -> date:
    """Return the n-th business day after a day, that day itself not counted.

    Shutdowns are not in it, for they add days instead, nor is Inauguration Day in Washington.

    Args:
        day: The day from which to count.
        n: Which business day, from 1.
        orders_closed: Whether days closed by executive order are taken to be no business days.

    Raises:
        NotANumber: `n` is no whole number, or less than 1.
        NotADay: `day` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `day` or the answer is not in the calendar.
    """
    if not isinstance(n, int) or n < 1:
        raise NotANumber(n, "n")
    day = check_day(day, "day")
    days, before = _business_days(orders_closed)
    try:
        return days[before[day.toordinal() - _FIRST] + n - 1]
    except IndexError:
        raise OutsideCalendar(None, FIRST_DAY, LAST_DAY) from None


_FIRST = FIRST_DAY.toordinal()


@cache
def _business_days(orders_closed: bool) -> tuple[list[date], list[int]]:  # noqa: FBT001 - cached by position
    """Return all business days of the calendar, and for each day how many there are to its end."""
    shut = {
        found.day
        for year in range(FIRST_DAY.year, LAST_DAY.year + 1)
        for found in _closings(year).values()
        if orders_closed or found.question is None
    }
    days: list[date] = []
    before: list[int] = []
    for ordinal in range(_FIRST, LAST_DAY.toordinal() + 1):
        # Ordinal 1 was a Monday, so a multiple of 7 is a Sunday and one less a Saturday.
        if ordinal % 7 not in (0, 6) and (day := date.fromordinal(ordinal)) not in shut:
            days.append(day)
        before.append(len(days))
    return days, before


@cache
def _closings(year: int) -> dict[date, ClosedDay]:
    """Return the working days of a year on which the offices are, or may be, closed."""
    found = {
        order.day: ClosedDay(
            order.day,
            f"closed by {order.authority}" + (f", {order.why}" if order.why else ""),
            order.authority,
            CLOSED_BY_ORDER,
            order.announced,
            order.evidence,
        )
        for order in CLOSING_ORDERS
        if order.whole and order.day.year == year
    }
    # A New Year's Day on a Saturday is kept in the year before.
    for fall in (year, year + 1):
        for holiday in HOLIDAYS:
            for kept in _kept(holiday, fall):
                if kept.day.year == year:
                    found[kept.day] = kept
    return found


@cache
def _inaugurations() -> dict[date, ClosedDay]:
    """Return the Inauguration Days of the calendar, by day."""
    cite = INAUGURATION_DAY.cite
    return {
        day: ClosedDay(day, f"{INAUGURATION_DAY.name}, in Washington", cite, INAUGURATION)
        for year in range(FIRST_DAY.year, LAST_DAY.year + 1)
        for day in _falls(INAUGURATION_DAY.falls, year)
    }


def _kept(holiday: Holiday, year: int) -> Iterator[ClosedDay]:
    """Yield the working day on which a holiday of a year is kept, if the law had it then."""
    for day in _falls(holiday.falls, year):
        if day < holiday.since:
            continue
        lieu = next((row for row in IN_LIEU if row.weekday == day.weekday()), None)
        if lieu is None:
            yield ClosedDay(day, holiday.name, holiday.cite)
        else:
            said = f"{holiday.name} ({weekday(day)}), kept on this day"
            cite = f"{holiday.cite}; {lieu.cite}"
            kept = day + lieu.shift * _DAY
            yield ClosedDay(kept, said, cite, evidence=lieu.evidence)


def _falls(falls: Falls, year: int) -> Iterator[date]:
    """Yield the day of a year on which a holiday falls, if it does."""
    if isinstance(falls, Fixed):
        yield date(year, falls.month, falls.day)
    elif isinstance(falls, EveryFourthYear):
        if year > falls.after and (year - falls.after) % 4 == 0:
            day = date(year, falls.month, falls.day)
            yield day + _DAY if day.weekday() == Weekday.SUNDAY else day
    elif falls.n > 0:
        first = date(year, falls.month, 1)
        yield first + _DAY * ((falls.weekday - first.weekday()) % 7 + 7 * (falls.n - 1))
    else:
        last = date(year + falls.month // 12, falls.month % 12 + 1, 1) - _DAY
        yield last - _DAY * ((last.weekday() - falls.weekday) % 7 + 7 * (-falls.n - 1))
