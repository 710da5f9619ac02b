"""A case is a number and what happened; all else is derived from that."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Self

from attrs import evolve, field, frozen

from nlrbcase.business_days import check_day
from nlrbcase.changes import Change, changes
from nlrbcase.chronology import (
    Placed,
    Refused,
    Way,
    after_day,
    bare,
    beginnings,
    by_day,
    corrections,
    effective,
    first_refused,
    in_one_order,
    known_from,
    one_more,
    replay,
)
from nlrbcase.due_days import Deadline, Status, Undated
from nlrbcase.errors import NothingToCorrect, NotOfType, NotTheSameCase, shown
from nlrbcase.events import Entry, Event, Party
from nlrbcase.history import deadlines_of
from nlrbcase.law.representation.procedure import PROCEDURE as REPRESENTATION
from nlrbcase.law.unfair_labor.procedure import PROCEDURE as UNFAIR_LABOR
from nlrbcase.numbers import CaseNumber, CaseType
from nlrbcase.openings import History
from nlrbcase.procedure import Procedure
from nlrbcase.provisions import Family
from nlrbcase.registry import family_named
from nlrbcase.replay import Ready, ready, stages
from nlrbcase.results import tallies_of
from nlrbcase.stages import Stage
from nlrbcase.standing import (
    Gap,
    Irregularity,
    Possible,
    ends,
    gaps,
    irregularities,
    out_of_order,
    possible,
)

if TYPE_CHECKING:
    from nlrbcase.election_facts import ElectionFacts
    from nlrbcase.elections import Tally
    from nlrbcase.objection_sets import ObjectionSet

_PROCEDURES = {Family.R: REPRESENTATION, Family.C: UNFAIR_LABOR}


def procedure_of(family: Family | str) -> Procedure:
    """Return the procedure of a family of cases: its tracks and rules.

    Args:
        family: `"r"` for representation cases or `"c"` for unfair labor practice cases, or the
            member of `Family`.

    Raises:
        NoSuchFamily: There is no such family.
    """
    return _PROCEDURES[family_named(family)]


def _sorted(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events in the one order in which a case holds them."""
    found = tuple(events)
    for event in found:
        _check(event)
    if len({id(event) for event in found}) < len(found):
        # What is recorded twice is two events, each with a place of its own.
        found = tuple([evolve(event) for event in found])
    return in_one_order(found)


def _check(event: object) -> None:
    """Refuse what is no event, or has a field that no file could hold."""
    if not isinstance(event, Event):
        raise NotOfType(event, "events", "Event")
    fits = {
        "by": event.by is None or type(event.by) is Party,
        "about": event.about is None or type(event.about) is str,
        "note": type(event.note) is str,
        "irregular": type(event.irregular) is str,
        "allegations": type(event.allegations) is tuple,
        "corrects": event.corrects is None or type(event.corrects) is Entry,
        "objections": type(event.objections) is tuple,
    }
    if not all(fits.values()):
        wrong = next(name for name, right in fits.items() if not right)
        found = shown(getattr(event, wrong))
        message = f"{event.kind.value} on {event.on}: {wrong}: {found} is {_RIGHT[wrong]}"
        raise TypeError(message)
    if event.objections:
        # Loaded only where there are objections.
        from nlrbcase.objections_of import check_objections

        check_objections(event)


_RIGHT = {
    "by": "no Party; give one such as Party.EMPLOYER",
    "about": "no text; give the key of a rule, or a case number",
    "note": "no text",
    "irregular": "no text; give the reason",
    "allegations": "no tuple of texts; give sections such as ('8(a)(3)',)",
    "corrects": "no Entry; give Entry(kind, on)",
    "objections": "no tuple of objections; give objects such as (Objection(1, ground),)",
}


@frozen(repr=False)
class Case:
    """A case: its number, and what happened.

        >>> from datetime import date
        >>> from nlrbcase import Case, Event, Kind
        >>> case = Case("10-RC-269250").record(Event(Kind.PETITION_FILED, date(2020, 11, 20)))
        >>> case.stage
        <Stage.PETITION_PENDING: 'petition-pending'>

    Attributes:
        number: The case's number; a text is read as one.
        unit: The unit, where the case has several.
        events: What happened, by day; the order of recording is not kept.
        name: What the case is called, for people.
        note: What else to know, such as events whose day is not known.

    Raises:
        NotACaseNumber: The number is none.
        OutOfOrder: The tables of the procedure do not allow an event, and it does not say why it
            is recorded all the same.
        NothingToCorrect: An event corrects an entry that is not there.
    """

    number: CaseNumber = field(converter=CaseNumber)
    unit: str = ""
    events: tuple[Event, ...] = field(default=(), converter=_sorted)
    name: str = ""
    note: str = ""
    _ways: tuple[Way, ...] = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        for event, old in corrections(self.events):
            if old is None:
                raise NothingToCorrect(event)
        law = _law(self.number)
        ways = beginnings(law)
        for day in by_day(effective(self.events)):
            after = (
                one_more(law, ways, day[0]) if len(day) == 1 else bare(after_day(law, ways, day))
            )
            if not after:
                refused = first_refused(law, ways[0].state, day)
                raise out_of_order(str(self.number), law, refused)
            ways = after
        object.__setattr__(self, "_ways", ways)

    def __repr__(self) -> str:
        unit = f" unit {self.unit}" if self.unit else ""
        return f"<Case {self.number}{unit}: {self.stage.value}, {len(self.events)} events>"

    def record(self, *events: Event, irregular: str = "") -> Self:
        """Return the case with more events; the order in which they are given does not matter.

        Args:
            events: What happened.
            irregular: Why they are recorded although the tables may call them impossible.  They
                are then never refused, and those that are out of order are listed under
                `irregularities`.

        Raises:
            OutOfOrder: The tables do not allow an event, and no reason is given.
            NothingToCorrect: An event corrects an entry that is not there.
            NotOfType: What is given is no `Event`.
            TypeError: An event has a field that no file could hold.
        """
        if irregular:
            for event in events:
                _check(event)
            events = tuple(evolve(event, irregular=irregular) for event in events)
        if len(events) == 1 and self.events and isinstance(events[0], Event):
            event = events[0]
            if event.on > self.events[-1].on and event.corrects is None:
                _check(event)
                return self._with_last(event)
        return evolve(self, events=(*self.events, *events))

    def _with_last(self, event: Event) -> Self:
        """Return the case with an event of a later day than any."""
        law = _law(self.number)
        ways = one_more(law, self._ways, event)
        if not ways:
            refused = first_refused(law, self._ways[0].state, (event,))
            raise out_of_order(str(self.number), law, refused)
        grown = object.__new__(type(self))
        put = object.__setattr__
        put(grown, "number", self.number)
        put(grown, "unit", self.unit)
        put(grown, "events", (*self.events, event))
        put(grown, "name", self.name)
        put(grown, "note", self.note)
        put(grown, "_ways", ways)
        return grown

    @property
    def stage(self) -> Stage:
        """Where the main line of the case stands."""
        return next(iter(self.standing.values()))

    @property
    def standing(self) -> dict[str, Stage]:
        """Where every track of the case stands, by the track's name, the main line first."""
        return stages(_law(self.number), self._ways[0].state)

    @property
    def procedure(self) -> Procedure:
        """The law of this family of cases: its tracks and rules."""
        return _law(self.number).procedure

    @property
    def over(self) -> bool:
        """Whether the case is over; what outlives it may still run."""
        law = _law(self.number)
        return self._ways[0].state.places[0] in law.ends

    def until(self, day: date) -> Self:
        """Return the case as it was at the end of a day.

        An entry and what corrected it are kept or left out together, by the day that stands.

        Args:
            day: The last day whose events are kept.

        Raises:
            NotADay: `day` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `day` is not in the calendar.
            OutOfOrder: What happened by then is out of order without what came later; only for
                an event recorded as irregular that a later one explains.
        """
        day = check_day(day, "day")
        known = zip(self.events, known_from(self.events), strict=True)
        kept = [event for event, since in known if since <= day]
        return self if len(kept) == len(self.events) else evolve(self, events=kept)

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """The tallies whose numbers are recorded, judged, in order; a revised one knows the first.

        Raises:
            NotATally: The numbers of a tally do not fit a ballot paper.
            NoElection: No election is held in cases of this type.
        """
        return tallies_of([one.event for one in self._placed()], self.number.type)

    def moves(self) -> tuple[Possible, ...]:
        """Return what may happen now, on which track, by which law; papers are in `deadlines`."""
        return possible(_law(self.number), self._ways[0].state, self.deadlines())

    @property
    def irregularities(self) -> tuple[Irregularity, ...]:
        """What the law did not allow when it happened, with the reason given for recording it."""
        placed = self._placed()
        return tuple(irregularities(str(self.number), _law(self.number), placed, self.deadlines()))

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What cannot have happened without something that is not recorded."""
        return tuple(gaps(_law(self.number), self._placed(), self.deadlines()))

    def deadlines(self) -> tuple[Deadline, ...]:
        """Return every deadline that the case has opened, in the order of opening.

        Each knows the papers filed under it, the time granted for it and the day on which it
        ended without its paper.
        """
        return tuple(one for one in self.opened() if isinstance(one, Deadline))

    def undated(self) -> tuple[Undated, ...]:
        """Return every paper whose time has begun and whose last day is not known."""
        return tuple(one for one in self.opened() if isinstance(one, Undated))

    def due(self, today: date) -> tuple[Deadline | Undated, ...]:
        """Return what is open on a day, by what had happened by then, the nearest safe day first.

        A window whose last day is not known is among them up to its safe day; after that day it
        is in `undated` alone.

        Args:
            today: The day asked for, that day included.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        running = [
            (one.safe, one)
            for one in self.until(today).opened()
            if one.safe is not None and runs(one, today)
        ]
        return tuple(one for _, one in sorted(running, key=lambda pair: pair[0]))

    def overdue(self, today: date) -> tuple[Deadline, ...]:
        """Return the duties not met by a day, by what had happened by then, the oldest first.

        Once the case is over, only those that outlive it.

        Args:
            today: The day asked for; a duty is among them from the day after its latest day.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        then = self.until(today)
        missed = [one for one in then.deadlines() if is_overdue(then, one, today)]
        return tuple(sorted(missed, key=lambda one: one.safe))

    def changes(self, other: Case) -> tuple[Change, ...]:
        """Return which deadlines differ in a later record, from when to when, by which event.

        Args:
            other: The same case with other events: more of them, or corrected ones.

        Raises:
            NotTheSameCase: The other case has another number or unit.
        """
        if (self.number, self.unit) != (other.number, other.unit):
            raise NotTheSameCase(str(self.number), str(other.number))
        return changes(_law(self.number), self.number.type, self.events, other.events)

    def opened(self) -> tuple[Deadline | Undated, ...]:
        """Return every deadline that the case has opened, with a day or without."""
        law = _law(self.number)
        placed = self._placed()
        events = tuple(one.event for one in placed)
        history = History(law.procedure, self.number.type, events)
        return deadlines_of(history, ends(law, placed))

    def objections(self, facts: ElectionFacts | None = None) -> tuple[ObjectionSet, ...]:
        """Return the objections to the election, each set with its time and what became of it.

        Args:
            facts: The election by which each is judged; None for what the case itself records,
                which has no hours.
        """
        # Loaded only where objections are asked for.
        from nlrbcase.objections_of import objection_sets

        events = tuple(one.event for one in self._placed())
        return objection_sets(events, self.opened(), self.number.type, facts)

    def _placed(self) -> list[Placed]:
        """Return the events that stand, each in its place."""
        law = _law(self.number)
        placed = replay(law, effective(self.events))
        if isinstance(placed, Refused):
            raise out_of_order(str(self.number), law, placed)
        return placed


def runs(one: Deadline | Undated, today: date) -> bool:
    """Return whether a deadline is due on a day: open, or past the safe day and not the latest.

    Args:
        one: The deadline, of a case as it was known on the day.
        today: The day.
    """
    if one.ended is not None and one.ended <= today:
        # A paper that is late under some readings alone keeps a time from being met, not running.
        return False
    status = one.status(today)
    if status is Status.AT_RISK:
        return isinstance(one, Deadline) and today <= one.latest
    return status in (Status.OPEN, Status.NOT_YET)


def is_overdue(then: Case, one: Deadline | Undated, today: date) -> bool:
    """Return whether a deadline is a duty not met by a day, which the end of the case left running.

    Args:
        then: The case as it was known on the day.
        one: A deadline of it.
        today: The day.
    """
    return (
        isinstance(one, Deadline)
        and one.status(today) is Status.MISSED
        and (one.ended is None or one.ended > today)
        and not (then.over and one.rule not in then.procedure.outlives)
    )


@cache
def _law_of(of: CaseType) -> Ready:
    """Return the procedure of a type of case, ready for replay."""
    return ready(_PROCEDURES[of.family], of)


def _law(number: CaseNumber) -> Ready:
    """Return the procedure of a case, ready for replay."""
    return _law_of(number.type)
