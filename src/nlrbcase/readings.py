"""The readings of one version of a rule: a count for each way the law can be read."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from nlrbcase.business_days import computation_on
from nlrbcase.counting import DAY, Count, Stance, Step, Taken, fixed_by
from nlrbcase.counting_ahead import count_forward
from nlrbcase.counting_back import count_back
from nlrbcase.errors import (
    DaysOutOfOrder,
    MissingDay,
    NoFixedDay,
    NoSuchDuty,
    OutsideCalendar,
)
from nlrbcase.law import computation as law
from nlrbcase.periods import Backward, Forward, NoSuchPaper, Unfixed
from nlrbcase.provisions import Question, Rule, Version
from nlrbcase.wording import plain

_INSTEAD = "; or give `law_as_of` (--petition-filed), so that the version that governs is known"


@frozen
class Candidate:
    """A version that may govern.

    Attributes:
        version: The version.
        condition: When it governs, in words, where that is not known; else empty.
        taken: What it takes for granted of a day that two versions may govern; None if nothing.
    """

    version: Version
    condition: str = ""
    taken: Taken | None = None

    @property
    def authority(self) -> str:
        """What it rests on that it governs; empty if nothing says so."""
        return "" if self.taken is None else self.taken.authority


@frozen
class Reading:
    """One way to read the law, and the day it gives.

    Attributes:
        label: The reading, in words; empty if there is no other.
        steps: Every step of the count; the last step's day is the due day.
        authority: What the reading rests on; empty if there is no other.
        version: The version counted by.
        taken: The open points on which it took a stance.
    """

    label: str
    steps: tuple[Step, ...]
    authority: str
    version: Version
    taken: tuple[Taken, ...] = ()

    @property
    def due(self) -> date:
        """The day that this reading gives."""
        return self.steps[-1].day


def read(
    rule: Rule, candidate: Candidate, on: date | None, sets: date | None
) -> tuple[Reading, ...]:
    """Return the readings of a version, the prevailing one first.

    Raises:
        MissingDay: The version needs a day that was not given.
        NoFixedDay: The version gives no number of days.
        NoSuchDuty: The version asks for no such paper.
        OutsideCalendar: The count leaves the calendar.
        DaysOutOfOrder: The days given cannot both be right.
    """
    first = _count(rule, candidate, on, sets, Stance.PREVAILING)
    found = [first]
    if first.taken:
        for stance in (Stance.EARLY, Stance.LATE):
            other = _count(rule, candidate, on, sets, stance)
            if all(other.due != count.due for count in found):
                found.append(other)
    for count in found:
        if not law.FIRST_DAY <= count.due <= law.LAST_DAY:
            raise OutsideCalendar(count.due, law.FIRST_DAY, law.LAST_DAY)
    if len(found) == 1:
        taken = _taken(candidate, first) if first.taken or candidate.taken else ()
        steps, version = tuple(first.steps), candidate.version
        return (Reading(candidate.condition, steps, candidate.authority, version, taken),)
    return tuple(_reading(candidate, count) for count in found)


def _reading(candidate: Candidate, count: Count) -> Reading:
    """Return a count as a reading, labelled by the points it took a stance on."""
    labels = [taken.label for taken in count.taken.values()]
    authorities = [taken.authority for taken in count.taken.values()]
    return Reading(
        "; ".join([*filter(None, [candidate.condition]), *labels]),
        tuple(count.steps),
        "; ".join([*filter(None, [candidate.authority]), *authorities]),
        candidate.version,
        _taken(candidate, count),
    )


def _taken(candidate: Candidate, count: Count) -> tuple[Taken, ...]:
    """Return the stances taken: on which version governs, and in the count."""
    governs = () if candidate.taken is None else (candidate.taken,)
    return (*governs, *count.taken.values())


def _count(
    rule: Rule, candidate: Candidate, on: date | None, sets: date | None, stance: Stance
) -> Count:
    """Return a count in one stance."""
    version, within = candidate.version, candidate.version.within
    instead = _INSTEAD if candidate.condition else ""
    if rule.not_before and stance is Stance.PREVAILING:
        stance = Stance.LATE
    if isinstance(within, Forward):
        if sets is not None and rule.set_day_governs:
            return _fixed(rule, version, on, sets)
        if on is None:
            raise MissingDay(rule.key, "on", f"the day of: {rule.anchor(version)}", instead)
        return _forward(rule, version, within, on, sets, stance)
    if isinstance(within, Backward):
        if sets is None:
            raise MissingDay(rule.key, "sets", rule.sets, instead)
        count = start_count(rule, version, sets, rule.sets, stance)
        count_back(within, count)
        return count
    if isinstance(within, NoSuchPaper):
        named = not version.cite or version.cite in within.why
        raise NoSuchDuty(rule.key, within.why if named else f"{within.why} ({version.cite})")
    if sets is None:
        raise NoFixedDay(rule.key, within.instead, rule.sets, _limit(rule, version, within, on))
    return _fixed(rule, version, on, sets)


def _forward(
    rule: Rule,
    version: Version,
    within: Forward,
    on: date,
    sets: date | None,
    stance: Stance,
) -> Count:
    """Return a count forward, from the later of two events if the stance is to take that one."""
    if version.or_from is None or sets is None or sets == on:
        count = start_count(rule, version, on, rule.anchor(version), stance)
    else:
        _in_order(rule, version, on, sets)
        late = stance is Stance.LATE
        start, anchor = (sets, version.or_from.said) if late else (on, rule.anchor(version))
        count = start_count(rule, version, start, anchor, stance)
        count.taken[law.RUNS_FROM.key] = Taken(law.RUNS_FROM, late)
    count_forward(within, count)
    if version.overtaken is not None:
        _overtaken(rule, version, version.overtaken, count)
    return count


def _overtaken(rule: Rule, version: Version, question: Question, count: Count) -> None:
    """End a count with the law by which it runs, if the next version may leave it no more time."""
    newer = rule.after(version)
    if newer is None or count.due < newer.since or count.takes_late(question):
        return
    last = newer.since - DAY
    count.steps[1:] = [step for step in count.steps[1:] if step.day < last]
    said = (
        f"the last day before {plain(newer.since)}, from which on the law that came then may leave "
        f"no time"
    )
    count.step(last, said, question.caution.cite)


def start_count(rule: Rule, version: Version, start: date, anchor: str, stance: Stance) -> Count:
    """Return a count that has not begun."""
    return Count(
        start=start,
        anchor=anchor,
        cite=version.cite,
        computation=computation_on(start),
        counted_by=version.counted_by or rule.counted_by,
        key=rule.key,
        washington=(version.received_by or rule.received_by).in_washington,
        tolled=rule.tolled,
        received=(version.receipt or rule.receipt).must_arrive,
        stance=stance,
    )


def _fixed(rule: Rule, version: Version, on: date | None, sets: date) -> Count:
    """Return the day that somebody fixed, as a count."""
    if on is not None:
        _in_order(rule, version, on, sets)
    start = sets if on is None else on
    count = start_count(rule, version, start, rule.anchor(version), Stance.PREVAILING)
    fixed_by(sets, rule.sets, count)
    return count


def _in_order(rule: Rule, version: Version, on: date, sets: date) -> None:
    """Refuse a day that is fixed, or an event that comes later, before the start."""
    if sets < on:
        said = f"{rule.sets}, {sets}, is earlier than {on}, the day of: {rule.anchor(version)}"
        raise DaysOutOfOrder(said)


def _limit(rule: Rule, version: Version, within: Unfixed, on: date | None) -> str:
    """Return the outer limit of a period that somebody fixes, in words, if the law has one."""
    limit = outer_limit(rule, version, within, on)
    return "" if limit is None else f"but no later than {limit}"


def outer_limit(rule: Rule, version: Version, within: Unfixed, on: date | None) -> date | None:
    """Return the last day that somebody may fix; None if unknown or without limit."""
    if within.at_most is None or on is None:
        return None
    count = start_count(rule, version, on, rule.anchor(version), Stance.PREVAILING)
    count_forward(within.at_most, count)
    return count.due
