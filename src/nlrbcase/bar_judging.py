"""What a bar that has begun does under one version of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from nlrbcase.bar_cautions import cautions_on
from nlrbcase.bar_counts import given_end, months_end, period_before
from nlrbcase.bar_effects import BarEffect, Barred, OpenPeriod
from nlrbcase.bar_facts import BarFacts
from nlrbcase.barring import (
    NEVER,
    AfterPetitions,
    Barrable,
    BarVersion,
    Fact,
    ForATime,
    PetitionWindow,
    ToADay,
)
from nlrbcase.business_days import check_day
from nlrbcase.counting import DAY, Taken
from nlrbcase.deadlines import deadline
from nlrbcase.due_days import Deadline
from nlrbcase.law import bars as law
from nlrbcase.provisions import Caution, Version
from nlrbcase.readings import Reading


def by_version(entry: Barred, version: BarVersion, facts: BarFacts, begun: date) -> Barred:
    """Return what a bar does under a version, once it has begun.

    Args:
        entry: The bar, what it might bar, and the day.
        version: The version.
        facts: What is known of the unit.
        begun: The day of the fact that begins the bar.

    Raises:
        OutsideCalendar: A count leaves the calendar.
    """
    entry = evolve(entry, version=version, first=begun, cautions=version.cautions)
    match version:
        case AfterPetitions():
            found = _after_petitions(entry, version, facts, begun)
        case ToADay():
            found = _to_a_day(entry, version, facts, begun)
        case ForATime():
            found = _for_a_time(entry, version, facts, begun)
    for reading in found.readings:
        check_day(reading.due, "last day of the bar")
    return found


def _after_petitions(
    entry: Barred, version: AfterPetitions, facts: BarFacts, begun: date
) -> Barred:
    """Return what a bar does that begins once a time for petitions has passed."""
    start = facts.day(version.runs_from)
    if start is NEVER:
        return evolve(entry, effect=BarEffect.FREE, first=None)
    if not isinstance(start, date):
        line = version.rule.on(version.since)
        # The time cannot have begun before the bar would.
        soonest = min(reading.due for reading in _closes(entry, version, begun)[1])
        return evolve(
            entry,
            effect=BarEffect.OPEN if entry.on <= soonest else BarEffect.UNKNOWN,
            first=None,
            missing=(version.runs_from,),
            law=(line,),
            cautions=(*entry.cautions, *line.cautions, *cautions_on(entry.on, (line,))),
        )
    found, closes = _closes(entry, version, start)
    opens = given_end(found.version, (begun, f"{entry.bar.begins.said}: it bars nothing yet"))
    period = OpenPeriod(version.rule.title, (opens,), closes)
    effect = BarEffect.UNKNOWN
    if period.may_hold(entry.on):
        effect = BarEffect.OPEN if period.holds(entry.on) else BarEffect.ARGUABLE
    return evolve(
        entry,
        effect=effect,
        first=closes[0].due + DAY,
        open=(period,),
        law=(found.version,),
        cautions=(*entry.cautions, *found.cautions, *found.notes),
    )


def _closes(
    entry: Barred, version: AfterPetitions, start: date
) -> tuple[Deadline, tuple[Reading, ...]]:
    """Return the time for petitions that begins on a day, and the readings of its last day.

    Where the newest version may govern the petition, that is judged apart: here it does not.
    """
    found = deadline(version.rule, start, law_as_of=version.since)
    question = entry.bar.reaches
    if question is None or entry.on < entry.bar.versions[0].since:
        return found, found.readings
    whole = [
        reading
        for reading in found.readings
        if all(taken.late for taken in reading.taken if taken.question == question)
    ]
    return found, tuple(whole)


def _to_a_day(entry: Barred, version: ToADay, facts: BarFacts, begun: date) -> Barred:
    """Return what a bar does that lasts to a day that is given, or as long as it can."""
    end = facts.day(version.ends)
    readings = months_end(version.most, begun, entry.bar.begins.said)
    if not isinstance(end, date):
        # It may end earlier: only what comes after the longest time is sure.
        over = entry.on > max(reading.due for reading in readings)
        longest = tuple(
            evolve(each, label=f"the term lasts as long as it can bar; {each.label}")
            for each in readings
        )
        return evolve(
            entry,
            effect=BarEffect.FREE if over else BarEffect.UNKNOWN,
            readings=longest,
            missing=(version.ends,),
            law=(version.most,),
            cautions=(*entry.cautions, *cautions_on(entry.on, (version.most,), readings)),
        )
    if end <= min(reading.due for reading in readings):
        days = ((begun, entry.bar.begins.said), (end, version.ends.said))
        readings = (given_end(version.most, *days),)
    return _lasting(entry, (version.most,), version.windows, readings, facts)


def _for_a_time(entry: Barred, version: ForATime, facts: BarFacts, begun: date) -> Barred:
    """Return what a bar does that lasts for a time that is counted."""
    fact, least = version.runs_from, version.least
    other = version.otherwise
    if other is not None:
        so = facts.holds(other.if_so)
        if so or isinstance(facts.day(other.runs_from), date):
            fact, least = other.runs_from, other.least
            entry = evolve(entry, cautions=(*entry.cautions, other.caution))
        elif so is None:
            cautions = (*entry.cautions, other.caution)
            entry = evolve(entry, missing=(other.if_so,), open_ended=True, cautions=cautions)
    lines = (least,) if version.most is None else (least, version.most)
    start = facts.day(fact)
    if isinstance(start, date):
        readings = _readings(version, least, start, fact)
        return _lasting(entry, lines, version.windows, readings, facts)
    # The event from which it runs comes no earlier than the bar began.
    soonest = months_end(least, begun, fact.said)
    surely = start is NEVER or entry.on <= min(reading.due for reading in soonest)
    return evolve(
        entry,
        effect=BarEffect.BARRED if surely else BarEffect.UNKNOWN,
        open_ended=True,
        missing=() if start is NEVER else (fact,),
        law=lines,
        cautions=(*entry.cautions, *cautions_on(entry.on, lines)),
    )


def _readings(version: ForATime, least: Version, start: date, fact: Fact) -> tuple[Reading, ...]:
    """Return the readings of the last day, that of the longest time first."""
    if version.most is None or version.length is None:
        return months_end(least, start, fact.said)
    longest = months_end(version.most, start, fact.said, Taken(version.length, late=True))
    return longest + months_end(least, start, fact.said, Taken(version.length, late=False))


def _lasting(
    entry: Barred,
    lines: tuple[Version, ...],
    windows: Sequence[PetitionWindow],
    readings: tuple[Reading, ...],
    facts: BarFacts,
) -> Barred:
    """Return what a bar does whose last day is known, but for readings."""
    entry = evolve(entry, readings=readings)
    found = [window for window in windows if entry.what is Barrable.PETITION]
    asked = dict.fromkeys(window.if_so for window in found if window.if_so is not None)
    missing = tuple(fact for fact in asked if facts.holds(fact) is None)
    open_to = [
        window
        for window in found
        if window.if_so is None or facts.holds(window.if_so) in (window.is_so, None)
    ]
    periods = tuple(period_before(window, readings) for window in open_to)
    short = any(entry.first is not None and each.earliest < entry.first for each in periods)
    for window in open_to:
        lines += (window.opens,) if window.closes is None else (window.opens, window.closes)
    kept = tuple(each for each in periods if not _too_early(each, entry.first))
    told: tuple[Caution, ...] = (law.WINDOW_BEFORE_CONTRACT,) if short else ()
    told += cautions_on(entry.on, lines, readings, kept)
    return evolve(
        entry,
        effect=_effect(entry, periods, unsure=bool(missing)),
        open=kept,
        missing=entry.missing + missing,
        law=lines,
        cautions=(*entry.cautions, *told),
    )


def _too_early(period: OpenPeriod, first: date | None) -> bool:
    """Return whether a window is over before the bar begins, in every reading."""
    return first is not None and period.latest is not None and period.latest < first


def _effect(entry: Barred, periods: tuple[OpenPeriod, ...], *, unsure: bool) -> BarEffect:
    """Return what a bar does on the day asked about.

    Args:
        entry: The bar, with the readings of its last day.
        periods: When a petition may come although it stands.
        unsure: Whether only one of these periods is open, and it is not known which.
    """
    each = [_with(entry, (period,)) for period in periods] if unsure else [_with(entry, periods)]
    return each[0] if len(set(each)) == 1 else BarEffect.UNKNOWN


def _with(entry: Barred, periods: tuple[OpenPeriod, ...]) -> BarEffect:
    """Return what a bar does on the day asked about, with the windows that it has."""
    days = [reading.due for reading in entry.readings]
    if entry.on > max(days):
        return BarEffect.UNKNOWN if entry.open_ended else BarEffect.FREE
    if any(period.holds(entry.on) for period in periods):
        return BarEffect.OPEN
    if entry.on > min(days) or any(period.may_hold(entry.on) for period in periods):
        return BarEffect.ARGUABLE
    return BarEffect.BARRED
