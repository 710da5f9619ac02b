"""Counting back from a day that an event fixes."""

from __future__ import annotations

from nlrbcase.counting import DAY, Count, though
from nlrbcase.law import computation as law
from nlrbcase.periods import (
    Backward,
    BusinessDaysBefore,
    DaysBefore,
    FullWorkingDaysBefore,
)
from nlrbcase.wording import number


def count_back(within: Backward, count: Count) -> None:
    """Count a period back from a fixed day, adding its steps.

    Raises:
        OutsideCalendar: The count leaves the calendar.
    """
    match within:
        case DaysBefore(0):
            count.step(count.start, f"{count.anchor}: due by that day", count.cite)
        case DaysBefore(n):
            _days_before(n, count)
        case BusinessDaysBefore(n):
            _business_days_before(n, count)
        case FullWorkingDaysBefore(n):
            _full_working_days_before(n, count)


def _days_before(n: int, count: Count) -> None:
    """Count days back; a few may be business days, and the last may be closed."""
    rules = count.by_rules
    if rules and n < count.computation.short and not count.takes_late(law.BACKWARD_SHORT):
        _business_days_before(n, count)
        return
    count.step(count.start, f"{count.anchor}: the day itself is not counted", count.cite)
    for done in range(1, n):
        count.step(count.start - done * DAY, str(done), count.cite)
    day = count.start - n * DAY
    shut = count.doubtful(day) or (count.shutdown(day) if rules else None)
    but = f", but {shut.said}" if shut else ""
    count.step(day, f"{n}: the last of {number(n, 'day')} back{but}", count.cite)
    if not shut:
        return
    question = law.BACKWARD if rules else law.BACKWARD_OWN_WORDS
    late = count.takes_late(question)
    if late and not rules:
        return
    way = DAY if late else -DAY
    while count.doubtful(day) or (rules and count.shutdown(day)):
        day += way
    said = "the business day after" if late else "the business day before"
    count.step(day, said, count.computation.cite if rules else count.cite)


def _business_days_before(n: int, count: Count) -> None:
    """Count business days back."""
    count.step(count.start, f"{count.anchor}: the day itself is not counted", count.cite)
    day, done = count.start, 0
    while done < n:
        day -= DAY
        shut = count.shut(day, back=True)
        lapse = None if shut else count.shutdown(day)
        if lapse and not count.takes_late(law.BACKWARD_SHUTDOWN):
            shut = lapse
        if shut:
            count.step(day, f"not counted: {shut.said}", shut.cite)
            continue
        done += 1
        last = f"{n}: the last of {number(n, 'business day')} back"
        count.step(day, (str(done) if done < n else last) + though(count.doubtful(day)), count.cite)


def _full_working_days_before(n: int, count: Count) -> None:
    """Leave whole working days between the act and the fixed day."""
    count.step(count.start, f"{count.anchor}: its own hours do not count", count.cite)
    day, done = count.start, 0
    while done < n:
        day -= DAY
        shut = count.shut(day, back=True)
        if shut:
            count.step(day, f"no working day: {shut.said}", shut.cite)
            continue
        done += 1
        said = f"full working day {done} of {n}"
        count.step(day, said + though(count.doubtful(day)), count.cite)
    day -= DAY
    if not (shut := count.shut(day, back=True)):
        count.step(day, "the last day before them" + though(count.doubtful(day)), count.cite)
        return
    count.step(day, f"the last day before them, but {shut.said}", count.cite)
    if count.takes_late(law.WORKING_DAYS):
        return
    while count.shut(day, back=True):
        day -= DAY
    count.step(day, "the working day before", law.WORKING_DAYS.caution.cite)
