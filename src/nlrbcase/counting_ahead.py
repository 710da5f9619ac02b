"""Counting ahead from the day of an event: business days, calendar days, months, hours."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache

from nlrbcase.business_days import ClosedDay, closed_under
from nlrbcase.calendars import Shutdown, Weekday
from nlrbcase.counting import DAY, Count, Step, months_after, though
from nlrbcase.law import computation as law
from nlrbcase.periods import (
    BusinessDays,
    Days,
    DaysExceptHolidays,
    Forward,
    Hours,
    Months,
    Weeks,
)
from nlrbcase.provisions import CountedBy, Family, Question
from nlrbcase.registry import family_of
from nlrbcase.wording import number, plain

_HOURS_A_DAY = 24
_DAYS_A_WEEK = 7


def count_forward(within: Forward, count: Count) -> None:
    """Count a period forward from the start, adding its steps.

    Raises:
        OutsideCalendar: The count leaves the calendar.
    """
    cite = count.computation.cite if count.by_rules else count.cite
    if isinstance(within, Days) and within.n == 0:
        count.step(count.start, f"{count.anchor}: due on the day itself", count.cite)
        return
    count.step(count.start, f"{count.anchor}: the day itself is not counted", cite)
    _days(within, count, cite)
    if count.tolled:
        due = count.due
        for shutdown in law.SHUTDOWNS:
            if shutdown.first <= due and count.start < shutdown.last:
                _toll(shutdown, count)
                due = count.due


def _days(within: Forward, count: Count, cite: str) -> None:
    """Count the days of a period, each type in its own way."""
    match within:
        case BusinessDays(n):
            _business_days(n, "business day", count, cite)
        case Days(n) if n < count.computation.short and count.by_rules:
            _business_days(n, "day", count, cite)
        case Days(n):
            _calendar_days(n, number(n, "day"), count, cite)
        case Weeks(n):
            _calendar_days(n * _DAYS_A_WEEK, number(n, "week"), count, cite)
        case Months(n):
            _months(n, count)
        case Hours(n):
            _hours(n, count)
        case DaysExceptHolidays(n):
            _days_except_holidays(n, count)


def _business_days(n: int, unit: str, count: Count, cite: str) -> None:
    """Count business days; the last is one, so nothing rolls."""
    day, left, steps = count.start, n, count.steps
    weekend_cite, washington = count.computation.weekend_cite, count.washington
    while left:
        day += DAY
        skipped, doubt = _skipped(weekend_cite, day, washington)
        if skipped is not None and (doubt is None or count.shut(day)):
            steps.append(skipped)
            continue
        left -= 1
        if not left:
            said = f"{n}: the last of {number(n, unit)}{though(doubt)}"
            steps.append(Step(day, said, cite))
        elif doubt is None:
            steps.append(_counted(day, n - left, cite))
        else:
            steps.append(Step(day, f"{n - left}{though(doubt)}", cite))


@lru_cache(maxsize=32_768)
def _counted(day: date, done: int, cite: str) -> Step:
    """Return the step of a day merely counted; many deadlines share it."""
    return Step(day, str(done), cite)


@lru_cache(maxsize=4_096)
def _all_counted(start: date, n: int, cite: str) -> tuple[Step, ...]:
    """Return the steps of the days of a period but its last; many deadlines share them."""
    return tuple([_counted(start + done * DAY, done, cite) for done in range(1, n)])


@cache
def _skipped(
    weekend_cite: str,
    day: date,
    washington: bool,  # noqa: FBT001 - cached by position
) -> tuple[Step | None, ClosedDay | None]:
    """Return the step that skips a day, if it is closed, and why it may be open all the same."""
    found = closed_under(weekend_cite, day, washington)
    if found is None:
        return None, None
    step = Step(day, f"not counted: {found.said}", found.cite)
    return step, found if found.question is not None else None


def _calendar_days(n: int, period: str, count: Count, cite: str) -> None:
    """Count every day, then roll the last, if the rules on time govern."""
    count.steps += _all_counted(count.start, n, cite)
    count.step(count.start + n * DAY, f"{n}: the last of {period}", cite)
    if count.by_rules:
        _roll(count)


def _months(n: int, count: Count) -> None:
    """Count months to the same-numbered day, or the month's last."""
    day = months_after(count.start, n)
    to = "the same-numbered day"
    if day.day != count.start.day:
        to = f"the last day of a month that has no day {count.start.day}"
    count.step(day, f"{number(n, 'month')}, to {to}", count.cite)
    if count.by_rules:
        _roll(count)
    elif count.counted_by is CountedBy.SIX_MONTHS and count.takes_late(law.SIX_MONTHS):
        count.step(
            day + DAY,
            "the months taken to end the day after, the day of the act not being counted",
            law.SIX_MONTHS.late_authority,
        )
        _roll(count)


def _hours(n: int, count: Count) -> None:
    """Name the day on which hours end; the hour is that of the event."""
    day = count.start + -(-n // _HOURS_A_DAY) * DAY
    count.step(day, f"{number(n, 'hour')} end on this day, at the hour of the event", count.cite)
    if count.by_rules and count.doubtful(day) and count.takes_late(law.HOURS):
        _roll(count)


def _days_except_holidays(n: int, count: Count) -> None:
    """Count days, skipping holidays, then roll as the provision itself says."""
    day, left = count.start, n
    while left:
        day += DAY
        shut = count.shut(day)
        if shut and day.weekday() < Weekday.SATURDAY:
            count.step(day, f"not counted: {shut.said}", count.cite)
            continue
        left -= 1
        last = f"{n}: the last of {number(n, 'day')}, holidays excluded"
        count.step(day, str(n - left) if left else last, count.cite)
    _roll(count, count.cite)


def _roll(count: Count, cite: str = "") -> None:
    """Move the last day on to the next business day, if it is none."""
    shut = count.no_last_day(count.due)
    if shut is None:
        return
    last = count.steps.pop()
    day = last.day
    count.step(day, f"{last.said}, but {shut.said}: the period runs on", shut.cite)
    while shut := count.no_last_day(day := day + DAY):
        count.step(day, f"not counted: {shut.said}", shut.cite)
    count.step(
        day, f"the next business day{though(count.doubtful(day))}", cite or count.computation.cite
    )


def _toll(shutdown: Shutdown, count: Count) -> None:
    """Add the days of a shutdown that follow the start, and roll again."""
    election = family_of(count.key) is Family.R
    if count.start >= shutdown.first:
        question = shutdown.begun
    elif count.due <= shutdown.last:
        question = shutdown.inside_election if election else shutdown.inside
    else:
        question = shutdown.after_election if election else shutdown.after
    for asked in (question, count.tolled):
        if isinstance(asked, Question) and not count.takes_late(asked):
            return
    first = max(shutdown.first, count.start + DAY)
    added = (shutdown.last - first).days + 1
    count.step(
        count.due + added * DAY,
        f"{number(added, 'day')} added, one for each day that the shutdown of {shutdown.name} "
        f"closed the offices, from {plain(first)} to {plain(shutdown.last)}",
        shutdown.cite,
    )
    _roll(count)
