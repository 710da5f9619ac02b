"""Is it a business day of the Agency, and why not; the n-th business day."""

from __future__ import annotations

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
_WEEK = timedelta(weeks=1)


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
    shut = _closing(day)
    if shut is None and washington and day == _falls(INAUGURATION_DAY.falls, day.year):
        said = f"{INAUGURATION_DAY.name}, in Washington"
        return ClosedDay(day, said, INAUGURATION_DAY.cite, INAUGURATION)
    return shut


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
    days: list[date] = []
    before: list[int] = []
    day = FIRST_DAY
    while day <= LAST_DAY:
        if day.weekday() < Weekday.SATURDAY:
            shut = _closing(day)
            if shut is None or (shut.question is not None and not orders_closed):
                days.append(day)
        before.append(len(days))
        day += _DAY
    return days, before


def _closing(day: date) -> ClosedDay | None:
    """Return why the offices are, or may be, closed on a working day."""
    return _holidays(day.year).get(day) or _orders().get(day)


@cache
def _orders() -> dict[date, ClosedDay]:
    """Return the days on which an order closed the offices, by day."""
    return {
        order.day: ClosedDay(
            order.day,
            f"closed by {order.authority}" + (f", {order.why}" if order.why else ""),
            order.authority,
            CLOSED_BY_ORDER,
            order.announced,
            order.evidence,
        )
        for order in CLOSING_ORDERS
        if order.whole
    }


@cache
def _holidays(year: int) -> dict[date, ClosedDay]:
    """Return the working days on which the holidays of a year and of the next are kept, by day.

    A New Year's Day on a Saturday is kept in the year before.
    """
    falls = [(holiday, fall) for fall in (year, year + 1) for holiday in HOLIDAYS]
    kept = [_kept(holiday, fall) for holiday, fall in falls]
    return {found.day: found for found in kept if found is not None}


def _kept(holiday: Holiday, year: int) -> ClosedDay | None:
    """Return the working day on which a holiday of a year is kept; None if there was none."""
    day = _falls(holiday.falls, year)
    if day is None or day < holiday.since:
        return None
    lieu = next((row for row in IN_LIEU if row.weekday == day.weekday()), None)
    if lieu is None:
        return ClosedDay(day, holiday.name, holiday.cite)
    said = f"{holiday.name} ({weekday(day)}), kept on this day"
    cite = f"{holiday.cite}; {lieu.cite}"
    return ClosedDay(day + lieu.shift * _DAY, said, cite, evidence=lieu.evidence)


def _falls(falls: Falls, year: int) -> date | None:
    """Return the day of a year on which a holiday falls; None if it does not."""
    if isinstance(falls, Fixed):
        return date(year, falls.month, falls.day)
    if isinstance(falls, EveryFourthYear):
        # Every year of the calendar is after the one from which they are counted.
        if year % 4 != falls.after % 4:
            return None
        day = date(year, falls.month, falls.day)
        return day + _DAY if day.weekday() == Weekday.SUNDAY else day
    first = date(year, falls.month, 1)
    first += (falls.weekday - first.weekday()) % 7 * _DAY
    weekly = [first + week * _WEEK for week in range(5)]
    found = [day for day in weekly if day.month == falls.month]
    return found[falls.n - 1 if falls.n > 0 else falls.n]
