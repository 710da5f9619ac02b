"""A period and a day: the steps, the last of which is the due day.

The counting takes a *stance* where the law can be read in two ways, and says which points it took
a stance on; another stance gives another reading.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from functools import cache, lru_cache

from attrs import define, field, frozen

from nlrbcase.business_days import ClosedDay, closed_under
from nlrbcase.calendars import Shutdown, Weekday
from nlrbcase.errors import OutsideCalendar
from nlrbcase.law import computation as law
from nlrbcase.periods import (
    Backward,
    BusinessDays,
    BusinessDaysBefore,
    Days,
    DaysBefore,
    DaysExceptHolidays,
    Forward,
    FullWorkingDaysBefore,
    Hours,
    Months,
    Weeks,
)
from nlrbcase.provisions import Computation, CountedBy, Family, Question
from nlrbcase.registry import family_of
from nlrbcase.wording import full, number, plain

_DAY = timedelta(days=1)
_HOURS_A_DAY = 24
_DAYS_A_WEEK = 7
_SATURDAY = Weekday.SATURDAY


class Stance(Enum):
    """How to read the law where it can be read in two ways."""

    PREVAILING = "prevailing"
    EARLY = "early"
    LATE = "late"


@frozen
class Step:
    """One step of a count.

    Attributes:
        day: The day it is about; of the last step, the due day.
        said: What becomes of that day: its number if it is counted, or why not.
        cite: The law for it.
    """

    day: date
    said: str
    cite: str


@frozen
class Taken:
    """A point on which a count took a stance.

    Attributes:
        question: The point.
        late: Whether it took the question's later reading.
    """

    question: Question
    late: bool


@define(eq=False)
class Count:
    """A count under way: how to count, and the steps so far.

    The one class that is not frozen, for steps are added to it; it never leaves this floor.

    Attributes:
        start: The day from which it runs; not counted.
        anchor: What happened on that day, in words.
        cite: The provision that gives the period.
        computation: The Board's rules on time as of the start.
        counted_by: How the days are counted.
        key: The key of the rule.
        washington: Whether the paper goes to Washington.
        tolled: Whether shutdowns add their days.
        received: Whether a paper must be received or served by the day, as under a statute.
        stance: How to read what can be read in two ways.
        steps: The steps so far; the last step's day is the due day.
        taken: The points on which a stance was taken, by the question's key.
    """

    start: date
    anchor: str
    cite: str
    computation: Computation
    counted_by: CountedBy
    key: str
    washington: bool
    tolled: bool | Question
    received: bool
    stance: Stance
    steps: list[Step] = field(factory=list)
    taken: dict[str, Taken] = field(factory=dict)

    @property
    def due(self) -> date:
        """The day reached so far."""
        return self.steps[-1].day

    def step(self, day: date, said: str, cite: str) -> None:
        """Add a step."""
        self.steps.append(Step(day, said, cite))

    def doubtful(self, day: date) -> ClosedDay | None:
        """Return why a day is, or may be, no business day."""
        return closed_under(self.computation.weekend_cite, day, self.washington)

    def takes_late(self, question: Question, *, back: bool = False) -> bool:
        """Take a stance: return whether the question's later reading is taken.

        Args:
            question: The point to decide.
            back: Whether the count runs back, so that the later reading gives the earlier day.
        """
        if self.stance is Stance.PREVAILING:
            late = question.late_prevails or back
        else:
            late = (self.stance is Stance.LATE) is not back
        self.taken[question.key] = Taken(question, late)
        return late

    def shut(self, day: date, *, back: bool = False) -> ClosedDay | None:
        """Return why a day is taken to be no business day, or None if it is taken to be one."""
        found = self.doubtful(day)
        if found is None or found.question is None:
            return found
        return found if self.takes_late(found.question, back=back) else None

    def no_last_day(self, day: date) -> ClosedDay | None:
        """Return why a day is taken to be no last day: closed, or a shutdown's counted so."""
        return self.shut(day) or (self._lapse(day) if self.received and not self.tolled else None)

    def shutdown(self, day: date) -> ClosedDay | None:
        """Return the shutdown that closed the offices on a day, if any."""
        for shutdown in law.SHUTDOWNS:
            if shutdown.first <= day <= shutdown.last:
                return ClosedDay(day, f"shutdown of {shutdown.name}", shutdown.cite)
        return None

    def _lapse(self, day: date) -> ClosedDay | None:
        """Return the shutdown whose days count as holidays for a time that cannot be extended."""
        for shutdown in law.SHUTDOWNS:
            question = shutdown.as_holidays
            if question and shutdown.first <= day <= shutdown.last and self.takes_late(question):
                return ClosedDay(day, f"shutdown of {shutdown.name}", shutdown.cite)
        return None


def count_forward(within: Forward, count: Count) -> None:
    """Count a period forward from the start, adding its steps.

    Raises:
        OutsideCalendar: The count leaves the calendar.
    """
    cite = count.computation.cite if count.counted_by is CountedBy.RULES else count.cite
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
        case Days(n) if n < count.computation.short and count.counted_by is CountedBy.RULES:
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
    day, done, steps = count.start, 0, count.steps
    weekend_cite, washington = count.computation.weekend_cite, count.washington
    while done < n:
        day += _DAY
        skipped, doubt = _skipped(weekend_cite, day, washington)
        if skipped is not None and (doubt is None or count.shut(day)):
            steps.append(skipped)
            continue
        done += 1
        if done < n and doubt is None:
            steps.append(_counted(day, done, cite))
        else:
            said = str(done) if done < n else f"{n}: the last of {number(n, unit)}"
            steps.append(Step(day, said + _though(doubt), cite))


@lru_cache(maxsize=2**15)
def _counted(day: date, done: int, cite: str) -> Step:
    """Return the step of a day merely counted; many deadlines share it."""
    return Step(day, str(done), cite)


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
    day = count.start
    for done in range(1, n):
        day += _DAY
        count.steps.append(_counted(day, done, cite))
    count.step(count.start + n * _DAY, f"{n}: the last of {period}", cite)
    if count.counted_by is CountedBy.RULES:
        _roll(count)


def _months(n: int, count: Count) -> None:
    """Count months to the same-numbered day, or the month's last."""
    day = months_after(count.start, n)
    clipped = "" if day.day == count.start.day else ", the month having no such day"
    said = f"{number(n, 'month')}, to the same-numbered day{clipped}"
    count.step(day, said, count.cite)
    if count.counted_by is CountedBy.RULES:
        _roll(count)
    elif count.counted_by is CountedBy.SIX_MONTHS and count.takes_late(law.SIX_MONTHS):
        count.step(
            day + _DAY,
            "the months taken to end the day after, the day of the act not being counted",
            law.SIX_MONTHS.late_authority,
        )
        _roll(count)


def _hours(n: int, count: Count) -> None:
    """Name the day on which hours end; the hour is that of the event."""
    day = count.start + -(-n // _HOURS_A_DAY) * _DAY
    count.step(day, f"{number(n, 'hour')} end on this day, at the hour of the event", count.cite)
    if count.counted_by is CountedBy.RULES and count.doubtful(day) and count.takes_late(law.HOURS):
        _roll(count)


def _days_except_holidays(n: int, count: Count) -> None:
    """Count days, skipping holidays, then roll as the provision itself says."""
    day, done = count.start, 0
    while done < n:
        day += _DAY
        shut = count.shut(day)
        if shut and day.weekday() < _SATURDAY:
            count.step(day, f"not counted: {shut.said}", count.cite)
            continue
        done += 1
        last = f"{n}: the last of {number(n, 'day')}, holidays excluded"
        count.step(day, str(done) if done < n else last, count.cite)
    _roll(count, count.cite)


def _roll(count: Count, cite: str = "") -> None:
    """Move the last day on to the next business day, if it is none."""
    shut = count.no_last_day(count.due)
    if shut is None:
        return
    last = count.steps.pop()
    day = last.day
    count.step(day, f"{last.said}, but {shut.said}: the period runs on", shut.cite)
    while shut := count.no_last_day(day := day + _DAY):
        count.step(day, f"not counted: {shut.said}", shut.cite)
    count.step(
        day, f"the next business day{_though(count.doubtful(day))}", cite or count.computation.cite
    )


def _though(doubt: ClosedDay | None) -> str:
    """Return a remark on a day counted though an order, or Inauguration Day, may close it."""
    return f", though {doubt.said}: see the cautions" if doubt else ""


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
    first = max(shutdown.first, count.start + _DAY)
    added = (shutdown.last - first).days + 1
    count.step(
        count.due + added * _DAY,
        f"{number(added, 'day')} added, one for each day that the shutdown of {shutdown.name} "
        f"closed the offices, from {plain(first)} to {plain(shutdown.last)}",
        shutdown.cite,
    )
    _roll(count)


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
    rules = count.counted_by is CountedBy.RULES
    if rules and n < count.computation.short and not count.takes_late(law.BACKWARD_SHORT):
        _business_days_before(n, count)
        return
    count.step(count.start, f"{count.anchor}: the day itself is not counted", count.cite)
    for done in range(1, n):
        count.step(count.start - done * _DAY, str(done), count.cite)
    day = count.start - n * _DAY
    shut = count.doubtful(day) or (count.shutdown(day) if rules else None)
    but = f", but {shut.said}" if shut else ""
    count.step(day, f"{n}: the last of {number(n, 'day')} back{but}", count.cite)
    if not shut:
        return
    question = law.BACKWARD if rules else law.BACKWARD_OWN_WORDS
    late = count.takes_late(question)
    if late and not rules:
        return
    way = _DAY if late else -_DAY
    while count.doubtful(day) or (rules and count.shutdown(day)):
        day += way
    said = "the business day after" if late else "the business day before"
    count.step(day, said, question.caution.cite or count.cite)


def _business_days_before(n: int, count: Count) -> None:
    """Count business days back."""
    count.step(count.start, f"{count.anchor}: the day itself is not counted", count.cite)
    day, done = count.start, 0
    while done < n:
        day -= _DAY
        shut = count.shut(day, back=True)
        lapse = None if shut else count.shutdown(day)
        if lapse and not count.takes_late(law.BACKWARD_SHUTDOWN):
            shut = lapse
        if shut:
            count.step(day, f"not counted: {shut.said}", shut.cite)
            continue
        done += 1
        last = f"{n}: the last of {number(n, 'business day')} back"
        count.step(
            day, (str(done) if done < n else last) + _though(count.doubtful(day)), count.cite
        )


def _full_working_days_before(n: int, count: Count) -> None:
    """Leave whole working days between the act and the fixed day."""
    count.step(count.start, f"{count.anchor}: its own hours do not count", count.cite)
    day, done = count.start, 0
    while done < n:
        day -= _DAY
        shut = count.shut(day, back=True)
        if shut:
            count.step(day, f"no working day: {shut.said}", shut.cite)
            continue
        done += 1
        said = f"full working day {done} of {n}"
        count.step(day, said + _though(count.doubtful(day)), count.cite)
    day -= _DAY
    if not (shut := count.shut(day, back=True)):
        count.step(day, "the last day before them" + _though(count.doubtful(day)), count.cite)
        return
    count.step(day, f"the last day before them, but {shut.said}", count.cite)
    if count.takes_late(law.WORKING_DAYS):
        return
    while count.shut(day, back=True):
        day -= _DAY
    count.step(day, "the working day before", law.WORKING_DAYS.caution.cite)


def months_after(day: date, n: int) -> date:
    """Return the same-numbered day n months later, or the month's last; n may be negative.

    Raises:
        OutsideCalendar: No date can hold it.
    """
    # Loaded on first use, for most deadlines are counted without it.
    from dateutil.relativedelta import relativedelta

    try:
        return day + relativedelta(months=n)
    except (ValueError, OverflowError):
        raise OutsideCalendar(None, law.FIRST_DAY, law.LAST_DAY) from None


def fixed_by(day: date, said: str, count: Count) -> None:
    """Add the steps of a day that somebody fixed: there is nothing to count."""
    if count.start != day:
        count.step(count.start, count.anchor, count.cite)
    count.step(day, f"{said}, {full(day)}: that day governs", count.cite)
