"""A deadline: its days in every reading, how it stands on a day, whether a paper is on time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from nlrbcase.business_days import check_day, computation_on
from nlrbcase.counting import Step
from nlrbcase.events import EACH_FOR_ITSELF, Event, Party
from nlrbcase.periods import Hours
from nlrbcase.provisions import Actor, Caution, Evidence, Receipt, Rule, Version, weakest
from nlrbcase.readings import Reading

if TYPE_CHECKING:
    from nlrbcase.moments import Moment
    from nlrbcase.numbers import CaseType


def _postmark_days(due: date) -> timedelta:
    """Return how long before a due day a postmark must be, to save a paper."""
    return timedelta(days=computation_on(due).postmark_days)


def _same(paper: Party, by: Party, of: CaseType | None) -> bool:
    """Return whether two names of a party may mean the same one, in cases of a type."""
    if of is None or paper is by:
        return paper is by
    # Loaded only where two names differ.
    from nlrbcase.parties import may_be

    return may_be(by, paper, of)


class Status(Enum):
    """How a deadline stands on a day.  The values are the words of JSON.

    Attributes:
        NOT_YET: Of a time to wait: it has not passed under every reading.
        OPEN: A paper is on time under every reading; of a time to wait, it has passed.
        AT_RISK: On time under some readings only: after the safe day, up to the latest one.
        MISSED: A duty for which no paper came up to the latest day, that day included.
        LAPSED: An option that nobody used up to the latest day, that day included.
        MET: A paper came on time under every reading.
        MET_LATE: A paper came, after the latest day of every reading.
        ENDED: It runs no longer, the case being over or its step undone.
    """

    NOT_YET = "not-yet"
    OPEN = "open"
    AT_RISK = "at-risk"
    MISSED = "missed"
    LAPSED = "lapsed"
    MET = "met"
    MET_LATE = "met-late"
    ENDED = "ended"


class Timeliness(Enum):
    """Whether a paper is on time: under every reading, under some, or under none.

    Only `TIMELY` is true.

    Attributes:
        TIMELY: On time under every reading.
        ARGUABLE: On time under some readings only: the other side could argue that it is late.
        LATE: Late under every reading.
    """

    TIMELY = "timely"
    ARGUABLE = "arguable"
    LATE = "late"

    def __bool__(self) -> bool:
        return self is Timeliness.TIMELY


@frozen(repr=False)
class Deadline:
    """The meeting of a rule and the event that opened it.

    Attributes:
        rule: The rule.
        version: The version that governs; with the petition's day unknown, that of the due day.
        opened_by: The event from which the period runs, or that fixes the day it counts back from.
        law_as_of: The day that picked the version; None if it was asked for and not given.
        readings: The readings of the law, the prevailing one first.
        cautions: What to know before relying on the date.
        notes: What else to know, which leaves the date as sure as it is.
        used: The papers filed under it.
        ended: First day on which it no longer runs, the case being over or its step undone; None
            while it does.
        of: The type of its case, by which a party may go by several names; None if not known.
    """

    rule: Rule
    version: Version
    opened_by: Event
    law_as_of: date | None
    readings: tuple[Reading, ...]
    cautions: tuple[Caution, ...]
    notes: tuple[Caution, ...] = ()
    used: tuple[Event, ...] = ()
    ended: date | None = None
    of: CaseType | None = None

    def __repr__(self) -> str:
        days = f"due {self.due}"
        if self.safe != self.latest:
            days += f", safe {self.safe}, latest {self.latest}"
        return f"<Deadline {self.rule.key}: {days}>"

    def _repr_html_(self) -> str:
        """Return the deadline as a card of HTML, which notebooks show."""
        # Loaded only in a notebook.
        from nlrbcase.exports.html import card

        return card(self)

    @property
    def actor(self) -> Actor:
        """Who acts."""
        return self.version.actor or self.rule.actor

    @property
    def due(self) -> date:
        """The last day under the prevailing reading, that day included."""
        return self.readings[0].due

    @property
    def safe(self) -> date:
        """The day on time under every reading: the earliest; of a time to wait, the latest."""
        days = [reading.due for reading in self.readings]
        return max(days) if self.rule.not_before else min(days)

    @property
    def latest(self) -> date:
        """The latest last day that any reading gives: what the other side could argue."""
        return max(reading.due for reading in self.readings)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the prevailing reading; the last step's day is the due day."""
        return self.readings[0].steps

    @property
    def evidence(self) -> Evidence:
        """What was read of the version that governs, or of why it does, if that is less."""
        points = (taken.question for reading in self.readings for taken in reading.taken)
        less = [point.evidence for point in points if point.evidence is not None]
        return weakest([self.version.evidence, *less]) if less else self.version.evidence

    @property
    def receipt(self) -> Receipt:
        """When a paper counts as on time; if versions that may govern differ, the strictest."""
        for reading in self.readings:
            if (reading.version.receipt or self.rule.receipt) is Receipt.RECEIVED:
                return Receipt.RECEIVED
        return self.version.receipt or self.rule.receipt

    @property
    def postmark_by(self) -> date | None:
        """The last day for a postmark to be safe, where e-filing is excused; None if none helps."""
        if isinstance(self.version.within, Hours):
            return None
        helps = all(self._takes_postmark(reading) for reading in self.readings)
        return self.safe - _postmark_days(self.safe) if helps else None

    def _takes_postmark(self, reading: Reading) -> bool:
        """Return whether a postmark counts under the version that a reading goes by."""
        return (reading.version.receipt or self.rule.receipt) is Receipt.POSTMARK

    def timely(self, day: date, postmarked: date | None = None) -> Timeliness:
        """Return whether a paper is on time, by days: an hour such as noon is for the caller.

        Args:
            day: The day the office received it; for service by mail or e-mail, the day it was sent.
            postmarked: The day of its postmark, where e-filing is excused; of use only for papers
                that may be postmarked (29 CFR 102.2(b)).

        Raises:
            NotADay: A day is no `datetime.date`, or it has an hour.
            OutsideCalendar: A day is not in the calendar.
        """
        day = check_day(day, "day")
        by_mail = day
        if postmarked is not None:
            by_mail = check_day(postmarked, "postmarked") + _postmark_days(self.due)
        passed = [
            reading.due <= day
            if self.rule.not_before
            else min(day, by_mail if self._takes_postmark(reading) else day) <= reading.due
            for reading in self.readings
        ]
        if all(passed):
            return Timeliness.TIMELY
        return Timeliness.ARGUABLE if any(passed) else Timeliness.LATE

    def status(self, today: date, by: Party | None = None) -> Status:
        """Return how the deadline stands on a day.

        Args:
            today: The day asked for; the due day itself is still open.
            by: The party asked about, of a time that any party may use, each for itself; of any
                other, it makes no difference.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        today = check_day(today, "today")
        each = self.rule.actor in EACH_FOR_ITSELF
        papers = [paper for paper in self.used if paper.on <= today]
        if each and by is not None:
            papers = [paper for paper in papers if paper.by is None or _same(paper.by, by, self.of)]
        # While it runs, a paper uses up the time of the party alone that is known to have filed it.
        running = each and today <= self.safe
        ours = [paper for paper in papers if paper.by is not None] if running else papers
        if ours and not (running and by is None):
            return self._met(ours)
        lasted = self.rule.not_before or (self.ended is not None and self.ended <= self.latest)
        if self.ended is not None and self.ended <= today and lasted:
            return self._met(papers) if papers else Status.ENDED
        if self.rule.not_before:
            return Status.OPEN if today >= self.safe else Status.NOT_YET
        if today <= self.safe:
            return Status.OPEN
        if today <= self.latest:
            return Status.AT_RISK
        return Status.MISSED if self.rule.duty else Status.LAPSED

    def _met(self, papers: list[Event]) -> Status:
        """Return how the best of the papers filed meets the deadline."""
        best = {self.timely(paper.on) for paper in papers}
        if Timeliness.TIMELY in best:
            return Status.MET
        return Status.AT_RISK if Timeliness.ARGUABLE in best else Status.MET_LATE

    def due_at(self, region: int | None = None) -> datetime:
        """Return the last moment on the due day, in the zone of the office that receives the paper.

        Args:
            region: The number of the region that has the case; needed only for papers that a
                region receives.

        Raises:
            NoSuchRegion: No region has this number.
            NoHour: No office receives the paper, or the region is not given.
        """
        return self.moment(self.due, region).at

    def safe_at(self, region: int | None = None) -> datetime:
        """Return the last moment on the safe day, as `due_at` does for the due day.

        Args:
            region: The number of the region that has the case; needed only for papers that a
                region receives.

        Raises:
            NoSuchRegion: No region has this number.
            NoHour: No office receives the paper, or the region is not given.
        """
        return self.moment(self.safe, region).at

    def moment(self, day: date, region: int | None = None) -> Moment:
        """Return the last moment of a day for this paper, with its office and cautions.

        Args:
            day: The day asked for, such as the due day of another reading.
            region: The number of the region that has the case; needed only for papers that a
                region receives.

        Raises:
            NoSuchRegion: No region has this number.
            NoHour: No office receives the paper, or the region is not given.
        """
        # Time zones are loaded only when a moment is asked for.
        from nlrbcase.moments import last_moment

        return last_moment(self, day, region)

    def explain(self, region: int | None = None) -> str:
        """Return the whole answer as text: day, hour, law, every step, evidence, cautions.

        Args:
            region: The region that has the case, for the hour in its zone.

        Raises:
            NoSuchRegion: No region has this number.
        """
        from nlrbcase.explain import explain

        return explain(self, region)

    def to_dict(self, region: int | None = None) -> dict[str, Any]:
        """Return the same facts as plain data, ready for JSON, under the published schema.

        Args:
            region: The region that has the case, for the moment in its zone.

        Raises:
            NoSuchRegion: No region has this number.
        """
        from nlrbcase.records import deadline_record

        return dict(deadline_record(self, region))


@frozen(repr=False)
class Undated:
    """A paper whose time has begun in a case, and whose last day is not known.

    Attributes:
        rule: The rule.
        opened_by: The event that opened it.
        why: Why there is no day: what the law says instead, or what is missing.
        safe: A day on which the paper is on time in any event; None if there is none.
        cautions: What to know before relying on that day.
        used: The papers filed under it.
        ended: First day on which it no longer runs: the case was over, its step undone, or the
            last day became known; None while it does.
        of: The type of its case, by which a party may go by several names; None if not known.
    """

    rule: Rule
    opened_by: Event
    why: str
    safe: date | None = None
    cautions: tuple[Caution, ...] = ()
    used: tuple[Event, ...] = ()
    ended: date | None = None
    of: CaseType | None = None

    def __repr__(self) -> str:
        return f"<Undated {self.rule.key}: safe {self.safe}>"

    def _repr_html_(self) -> str:
        """Return what is known as a card of HTML, which notebooks show."""
        # Loaded only in a notebook.
        from nlrbcase.exports.html import card

        return card(self)

    @property
    def actor(self) -> Actor:
        """Who acts; which version governs is not known."""
        return self.rule.actor

    def status(self, today: date, by: Party | None = None) -> Status:
        """Return how it stands on a day.

        Args:
            today: The day asked for.
            by: The party asked about, of a time that any party may use, each for itself; of any
                other, it makes no difference.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        today = check_day(today, "today")
        each = self.rule.actor in EACH_FOR_ITSELF
        papers = [paper for paper in self.used if paper.on <= today]
        if each and by is not None:
            papers = [paper for paper in papers if paper.by is None or _same(paper.by, by, self.of)]
        ours = [paper for paper in papers if paper.by is not None] if each else papers
        if ours and not (each and by is None):
            return Status.MET
        if self.ended is not None and self.ended <= today:
            return Status.MET if papers else Status.ENDED
        return Status.OPEN if self.safe is None or today <= self.safe else Status.AT_RISK
