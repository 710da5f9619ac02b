"""More time: what an extension that was granted does to a deadline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from nlrbcase.counting import Step
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.events import Event, Kind
from nlrbcase.found import Found, both_cautions, distinct
from nlrbcase.law import history as law
from nlrbcase.openings import History, governing
from nlrbcase.provisions import Caution, Extension, Rule
from nlrbcase.readings import Reading
from nlrbcase.wording import plain


def given_time(history: History, rule: Rule, ours: Sequence[Found]) -> list[Found]:
    """Return the deadlines of a rule, moved by the time that was granted for them.

    Time that was granted where no deadline had been opened makes one of its own, at the end.
    """
    found = list(ours)
    for event in history.of(Kind.EXTENSION_GRANTED):
        if event.about != rule.key or event.sets is None:
            continue
        place = _latest(found, event)
        if place is not None:
            found[place] = _extended(history, found[place], event, event.sets)
        else:
            found.append(_by_order(history, rule, event, event.sets))
    return found


def _latest(ours: Sequence[Found], event: Event) -> int | None:
    """Return the place of the deadline opened last, not after an event; None if there is none."""
    places = [place for place, one in enumerate(ours) if one.opened_by.on <= event.on]
    return max(places, key=lambda place: (ours[place].opened_by.on, place)) if places else None


def _extended(history: History, one: Found, event: Event, day: date) -> Found:
    """Return a deadline with more time, where the law allows it; never an earlier day."""
    said = f"more time granted {plain(event.on)}: this is the new last day"
    if isinstance(one, Undated):
        if one.safe is not None and (day <= one.safe or law.WINDOW_OPEN in one.cautions):
            return evolve(one, safe=max(day, one.safe))
        return _dated_by_order(history, one, Step(day, said, ""))
    extension = one.version.extension or one.rule.extension
    if extension.kind == "part":
        return evolve(
            one, cautions=both_cautions((_for_part(extension, event, day),), one.cautions)
        )
    later = [
        evolve(reading, steps=(*reading.steps, Step(day, said, extension.cite)))
        for reading in one.readings
        if reading.due < day
    ]
    if not later:
        return one
    if extension.kind == "none":
        return _void(one, later[0])
    kept = [reading for reading in one.readings if reading.due >= day]
    first = kept if one.due >= day else []
    return evolve(one, readings=distinct([*first, later[0], *kept]))


def _for_part(extension: Extension, event: Event, day: date) -> Caution:
    """Return what more time does that can be had for a part of the paper alone."""
    said = (
        f"More time, to {plain(day)}, was granted on {plain(event.on)}: {extension.said}. The day "
        f"for the paper itself stays."
    )
    return Caution("more-time-for-part", said, extension.cite)


def _void(one: Deadline, later: Reading) -> Deadline:
    """Return a deadline for which more time was granted though the law allows none."""
    kept = [
        evolve(reading, label=law.NO_MORE_TIME_KEPT, authority=law.NO_MORE_TIME_AUTHORITY)
        for reading in one.readings
    ]
    new = evolve(later, label=law.NO_MORE_TIME_GRANTED, authority=law.GRANTED_AUTHORITY)
    cautions = both_cautions((law.NO_MORE_TIME,), one.cautions)
    return evolve(one, readings=distinct([*kept, new]), cautions=cautions)


def _dated_by_order(history: History, one: Undated, step: Step) -> Deadline:
    """Return a deadline that had no day, on the day that an order fixed for it."""
    version = governing(history, one.rule, one.opened_by.on) or one.rule.versions[0]
    return Deadline(
        one.rule,
        version,
        one.opened_by,
        law_as_of=_picked(history, one.rule),
        readings=(Reading("", (step,), "", version),),
        cautions=one.cautions,
        ended=one.ended,
    )


def _by_order(history: History, rule: Rule, event: Event, day: date) -> Deadline:
    """Return a deadline that nothing but an order opens."""
    version = governing(history, rule, event.on) or rule.versions[0]
    cite = (version.extension or rule.extension).cite
    step = Step(day, f"more time granted {plain(event.on)}: this is the last day", cite)
    reading = Reading("", (step,), "", version)
    return Deadline(rule, version, event, _picked(history, rule), (reading,), (law.DAY_BY_ORDER,))


def _picked(history: History, rule: Rule) -> date | None:
    """Return the day that picks the version of a rule, if it is recorded."""
    return history.first(rule.law_as_of) if rule.law_as_of is not None else None
