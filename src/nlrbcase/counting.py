"""A count under way: its steps, and the stance it takes where the law can be read in two ways.

`nlrbcase.counting_ahead` and `nlrbcase.counting_back` add the steps.  A count says on which points
it took a stance; another stance gives another reading.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from attrs import define, field, frozen

from nlrbcase.business_days import ClosedDay, closed_under
from nlrbcase.errors import OutsideCalendar
from nlrbcase.law import computation as law
from nlrbcase.provisions import Computation, CountedBy, Question
from nlrbcase.wording import full

DAY = timedelta(days=1)


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

    @property
    def label(self) -> str:
        """The reading taken, in words."""
        return self.question.late if self.late else self.question.early

    @property
    def authority(self) -> str:
        """What that reading rests on."""
        return self.question.late_authority if self.late else self.question.early_authority


@define
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

    @property
    def by_rules(self) -> bool:
        """Whether the Board's rules on time say how the days are counted."""
        return self.counted_by is CountedBy.RULES

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
        match self.stance:
            case Stance.PREVAILING:
                late = question.late_prevails
            case Stance.EARLY:
                late = False
            case Stance.LATE:
                late = True
        if back:
            late = not late
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


def though(doubt: ClosedDay | None) -> str:
    """Return a remark on a day counted though an order, or Inauguration Day, may close it."""
    return f", though {doubt.said}: see the cautions" if doubt else ""


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
