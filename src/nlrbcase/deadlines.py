"""A rule and a day: the deadline, in every reading of the law, with its steps and cautions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from nlrbcase.business_days import check_date, check_day
from nlrbcase.cautions import cautions_of, limit_caution
from nlrbcase.counting import Step, months_after
from nlrbcase.errors import (
    DaysOutOfOrder,
    LawNotEncoded,
    MissingDay,
    NeedlessDay,
    NoFixedDay,
    NoSuchDuty,
    OutsideCalendar,
)
from nlrbcase.events import Event, Kind, Party
from nlrbcase.law import computation as law
from nlrbcase.periods import Backward, Hours, NoSuchPaper, Unfixed
from nlrbcase.provisions import Caution, Evidence, Receipt, Rule, Version
from nlrbcase.readings import Candidate, Reading, read
from nlrbcase.registry import rule as find_rule
from nlrbcase.wording import plain

if TYPE_CHECKING:
    from nlrbcase.moments import Moment

_DAY = timedelta(days=1)


class Status(Enum):
    """How a deadline stands on a day."""

    NOT_YET = "not-yet"
    OPEN = "open"
    AT_RISK = "at-risk"
    MISSED = "missed"
    LAPSED = "lapsed"
    MET = "met"
    MET_LATE = "met-late"


class Timeliness(Enum):
    """Whether a paper is on time: under every reading, under some, or under none.

    Only `TIMELY` is true.
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
    """

    rule: Rule
    version: Version
    opened_by: Event
    law_as_of: date | None
    readings: tuple[Reading, ...]
    cautions: tuple[Caution, ...]
    notes: tuple[Caution, ...] = ()
    used: tuple[Event, ...] = ()

    def __repr__(self) -> str:
        days = f"due {self.due}"
        if self.safe != self.latest:
            days += f", safe {self.safe}, latest {self.latest}"
        return f"<Deadline {self.rule.key}: {days}>"

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
        """What was read of the version that governs."""
        return self.version.evidence

    @property
    def receipt(self) -> Receipt:
        """When a paper counts as on time."""
        return self.version.receipt or self.rule.receipt

    @property
    def postmark_by(self) -> date | None:
        """The last day for a postmark to be safe, where e-filing is excused; None if none helps."""
        if self.receipt is not Receipt.POSTMARK or isinstance(self.version.within, Hours):
            return None
        return self.safe - _DAY

    def timely(self, day: date, postmarked: date | None = None) -> Timeliness:
        """Return whether a paper is on time.

        Args:
            day: The day the office received it; for service by mail or e-mail, the day it was sent.
            postmarked: The day of its postmark, where e-filing is excused; of use only for papers
                that may be postmarked (29 CFR 102.2(b)).

        Raises:
            NotADay: A day is no `datetime.date`, or it has an hour.
            OutsideCalendar: A day is not in the calendar.
        """
        check_day(day, "day")
        if postmarked is not None:
            check_day(postmarked, "postmarked")
            if self.receipt is Receipt.POSTMARK:
                day = min(day, postmarked + _DAY)
        passed = [
            reading.due <= day if self.rule.not_before else day <= reading.due
            for reading in self.readings
        ]
        if all(passed):
            return Timeliness.TIMELY
        return Timeliness.ARGUABLE if any(passed) else Timeliness.LATE

    def status(self, today: date, by: Party | None = None) -> Status:
        """Return how the deadline stands on a day.

        Args:
            today: The day asked for; the due day itself is still open.
            by: The party asked about; of a time that any party may use, each has its own.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        check_day(today, "today")
        papers = [paper for paper in self.used if by is None or paper.by in (None, by)]
        still_open = by is None and self.rule.actor is Party.ANY and today <= self.safe
        if papers and not still_open:
            return self._met(papers)
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

        Raises:
            NoSuchRegion: No region has this number.
            NoHour: No office receives the paper, or the region is not given.
        """
        return self.moment(self.safe, region).at

    def moment(self, day: date, region: int | None = None) -> Moment:
        """Return the last moment of a day for this paper, with its office and cautions.

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


def deadline(
    key: str | Rule,
    on: date | None = None,
    *,
    law_as_of: date | None = None,
    sets: date | None = None,
) -> Deadline:
    """Return the deadline that a rule and a day give.

    Args:
        key: A rule's key, such as `"objections"`, or the rule itself.
        on: The day the period runs from, not counted itself; for a responsive paper, the day the
            paper it answers was due.  `rule(key).asks` says which day that is.
        law_as_of: The day that picks the version of the law: for an election, the day the
            petition was filed.  Without it, a rule that goes by the petition answers with a
            reading for each version that a petition still pending could have.
        sets: A day that an event fixes: the hearing, the election, the mailing of ballots, the
            day a judge set.  A period counted back runs from it and needs no `on`.

    Raises:
        NoSuchRule: No rule has this key.
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day, or one that the count reaches, is before 1978 or after 2100.
        LawNotEncoded: The law of that day is not encoded.
        NoFixedDay: The law gives no number of days.
        NoSuchDuty: The law of that day asked for no such paper.
        MissingDay: A day is needed and was not given.
        NeedlessDay: A day was given that the rule cannot use.
        DaysOutOfOrder: The days given cannot all be right.
    """
    found = key if isinstance(key, Rule) else find_rule(key)
    start = _check(found, on, law_as_of, sets)
    candidates = _candidates(found, start, law_as_of)
    readings: list[Reading] = []
    silent: list[NoFixedDay | NoSuchDuty] = []
    for candidate in candidates:
        try:
            readings += read(found, candidate, on, sets)
        except (NoFixedDay, NoSuchDuty) as error:
            silent.append(error)
    if not readings:
        raise silent[0]
    if len(candidates) > 1:
        readings.sort(key=lambda reading: reading.due, reverse=found.not_before)
    version = readings[0].version
    if law_as_of is None and (_reference(found, version) is None or found.law_as_of is None):
        picked: date | None = start
    else:
        picked = law_as_of
    told = cautions_of(found, start, law_as_of, candidates, silent, readings)
    if isinstance(version.within, Unfixed):
        told += limit_caution(found, version, version.within, on, sets)
    if version.or_from is not None and sets is None:
        told += (law.RUNS_FROM.caution,)
    return Deadline(
        rule=found,
        version=version,
        opened_by=_opening(found, version, start, sets),
        law_as_of=picked,
        readings=tuple(readings),
        cautions=tuple([caution for caution in told if not caution.note]),
        notes=tuple([caution for caution in told if caution.note]),
    )


def _check(rule: Rule, on: date | None, law_as_of: date | None, sets: date | None) -> date:
    """Check the days given against each other and the rule; return the day to go by."""
    start = sets if on is None else on
    if start is None:
        raise (
            MissingDay(rule.key, "on", rule.asks)
            if _asks_on(rule)
            else MissingDay(rule.key, "sets", rule.sets)
        )
    outside = None if _inside(start, "sets" if on is None else "on") else start
    if law_as_of is not None and not _inside(law_as_of, "law_as_of"):
        outside = law_as_of
    if sets is not None and not _inside(sets, "sets"):
        outside = sets
    picked = start if law_as_of is None else law_as_of
    if picked > start and rule.law_as_of is Kind.PETITION_FILED:
        said = f"a petition filed on {law_as_of} is later than {start}, which it led to"
        raise DaysOutOfOrder(said)
    # A day before all law is an error about the law, not about the calendar.
    if picked < rule.versions[-1].since and start < rule.versions[-1].since:
        raise LawNotEncoded(rule.key, picked, rule.versions[-1].since)
    if outside is not None:
        raise OutsideCalendar(outside, law.FIRST_DAY, law.LAST_DAY)
    if sets is not None and not rule.sets:
        raise NeedlessDay(rule.key, "sets", rule.asks)
    if on is not None and not _asks_on(rule):
        if sets is None:
            raise MissingDay(rule.key, "sets", rule.sets)
        raise NeedlessDay(rule.key, "on", rule.asks)
    return start


def _inside(day: date, where: str) -> bool:
    """Return whether a day is in the calendar, if it is a day."""
    return law.FIRST_DAY <= check_date(day, where) <= law.LAST_DAY


def _asks_on(rule: Rule) -> bool:
    """Return whether any version has a use for the day of an event."""
    return any(not isinstance(version.within, Backward | NoSuchPaper) for version in rule.versions)


def _reference(rule: Rule, version: Version) -> Kind | None:
    """Return the event whose day picks a version; None for the day the period starts."""
    kind = version.law_as_of or rule.law_as_of
    return None if kind in rule.triggers(version) else kind


def _governing(rule: Rule, start: date, law_as_of: date) -> Version | None:
    """Return the version that governs, each by the day that it goes by."""
    for version in rule.versions:
        # A version that took over for every case goes by its own period, whatever the rule does.
        own = version.law_as_of is not None and version.law_as_of in rule.triggers(version)
        if version.since <= (start if own else law_as_of):
            return version
    return None


def _candidates(rule: Rule, start: date, law_as_of: date | None) -> list[Candidate]:
    """Return the versions that may govern: one, unless the day that picks it is unknown."""
    if law_as_of is None and rule.law_as_of is not None:
        return list(_pending(rule, rule.law_as_of, start))
    version = _governing(rule, start, law_as_of or start)
    if version is None:
        raise LawNotEncoded(rule.key, law_as_of or start, rule.versions[-1].since)
    return [Candidate(version)]


def _pending(rule: Rule, event: Kind, start: date) -> Iterator[Candidate]:
    """Yield each version that a case still pending could have, newest first."""
    oldest = max(months_after(start, -law.PENDING.n), rule.versions[-1].since)
    turns = [version.since for version in rule.versions if oldest < version.since <= start]
    until: date | None = None
    found: list[Version] = []
    for day in (*turns, oldest):
        version = _governing(rule, start, day)
        if version is not None and all(version is not other for other in found):
            found.append(version)
            said = f"{event.said} from {plain(version.since)}"
            yield Candidate(version, said + (f" to {plain(until)}" if until else ""))
        until = day - _DAY


def _opening(rule: Rule, version: Version, start: date, sets: date | None) -> Event:
    """Return the event that opens the deadline, as far as the caller told it."""
    trigger = rule.triggers(version)[0]
    kind = trigger.met_by[0] if isinstance(trigger, Rule) else trigger
    return Event(kind, start, sets=sets)
