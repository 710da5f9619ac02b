"""The deadlines of a case, from what happened in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve, frozen

from nlrbcase.answers import answering
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.errors import NlrbCaseError, NoSuchDuty
from nlrbcase.events import Event, Kind
from nlrbcase.found import (
    Answered,
    Both,
    Found,
    both_cautions,
    computed,
    day_moved,
    days_fixed_for,
    why_undated,
)
from nlrbcase.law import history as law
from nlrbcase.more_time import given_time
from nlrbcase.openings import (
    History,
    Opening,
    asked_for,
    counts_back,
    fixed_days,
    governing,
    openings,
)
from nlrbcase.parties import may_be
from nlrbcase.periods import Unfixed
from nlrbcase.provisions import Actor, Rule, Version


@frozen
class Ends:
    """When what a case has opened ends without its paper.

    Attributes:
        over: The day on which the case was over; None while it goes on.
        undone: For each event, by its place in the history: the day on which its track was back
            where nothing is pending; None while it is not.
    """

    over: date | None
    undone: tuple[date | None, ...]


def deadlines_of(history: History, ends: Ends) -> tuple[Found, ...]:
    """Return every deadline that a history opened, dated or not, in the order of opening."""
    opened = openings(history)
    found: Answered = {}
    for rule in history.procedure.rules:
        _find(history, rule, opened, found)
    places = {id(event): place for place, event in enumerate(history.events)}
    every = [
        _ended(history, ends, places, both.now) for of_rule in found.values() for both in of_rule
    ]
    return tuple(sorted(every, key=lambda one: places[id(one.opened_by)]))


def _find(
    history: History, rule: Rule, opened: dict[Rule, tuple[Opening, ...]], found: Answered
) -> tuple[Both, ...]:
    """Return the deadlines of a rule; those of the rules it answers are found first."""
    if rule in found:
        return found[rule]
    found[rule] = ()
    answered = {
        trigger: _find(history, trigger, opened, found)
        for version in rule.versions
        for trigger in rule.triggers(version)
        if isinstance(trigger, Rule)
    }
    ours = [_from_event(history, opening, answered) for opening in opened.get(rule, ())]
    if not rule.opens_with:
        ours += [answering(history, rule, base) for bases in answered.values() for base in bases]
    first = _windows_closed([one for one in ours if one is not None])
    now = given_time(history, rule, first)
    first += now[len(first) :]
    found[rule] = tuple(
        Both(one, before)
        for one, before in zip(_with_papers(history, rule, now), first, strict=True)
    )
    return found[rule]


def _from_event(history: History, opening: Opening, answered: Answered) -> Found | None:
    """Return the deadline that an event opens; None if the law of the day asks for no paper."""
    rule, event = opening.rule, opening.event
    version = governing(history, rule, event.on)
    if not asked_for(version):
        return None
    try:
        if opening.window:
            return _window(history, opening)
        if answered:
            one = _counted_from_paper(history, opening, answered)
        else:
            one = _counted(history, rule, version, event)
    except NoSuchDuty:
        return None
    except NlrbCaseError as error:
        return Undated(rule, event, why_undated(rule, error), cautions=opening.cautions)
    return evolve(one, opened_by=event, cautions=both_cautions(one.cautions, opening.cautions))


def _counted(history: History, rule: Rule, version: Version | None, event: Event) -> Found:
    """Return the deadline that counts from an event, or back from the day it fixes.

    Raises:
        NlrbCaseError: The rule gives no day.
    """
    days = fixed_days(history, event)
    if version is not None and isinstance(version.within, Unfixed):
        days = days_fixed_for(history, rule, event) or days
    on = _start(history, rule, version, event)
    if on is None:
        return Undated(rule, event, "the event from which it runs is not recorded")
    one = computed(history, rule, on, days[-1] if days else None)
    if len(days) > 1 and counts_back(version):
        return day_moved(one, computed(history, rule, on, days[0]))
    return one


def _start(history: History, rule: Rule, version: Version | None, event: Event) -> date | None:
    """Return the day from which a deadline runs that an event opens; None if it is not recorded."""
    if version is None or not rule.opens_with or event.kind in rule.triggers(version):
        return event.on
    earlier = [
        other.on
        for other in history.events
        if other.kind in rule.triggers(version) and other.on <= event.on
    ]
    return earlier[-1] if earlier else None


def _counted_from_paper(history: History, opening: Opening, answered: Answered) -> Found:
    """Return a deadline that one event opens and that runs from the due day of another paper.

    Raises:
        NlrbCaseError: The rule gives no day.
    """
    rule, event = opening.rule, opening.event
    dated = [
        base.now
        for every in answered.values()
        for base in every
        if isinstance(base.now, Deadline) and base.now.opened_by.on <= event.on
    ]
    if not dated:
        return Undated(rule, event, "the last day of the paper from which it runs is not known")
    days = days_fixed_for(history, rule, event)
    return computed(history, rule, dated[-1].due, days[-1] if days else None)


def _window(history: History, opening: Opening) -> Undated:
    """Return a window in which a paper may be filed, though its last day is not known yet.

    Raises:
        NlrbCaseError: The rule gives no day.
    """
    rule, event = opening.rule, opening.event
    counted = computed(history, rule, event.on, None)
    cautions = both_cautions((law.WINDOW_OPEN, *opening.cautions), counted.cautions)
    why = "its last day runs from the final disposition, which has not come"
    return Undated(rule, event, why, counted.safe, cautions)


def _windows_closed(ours: list[Found]) -> list[Found]:
    """Return deadlines with each window closed on the day on which its last day became known."""
    known = [one.opened_by.on for one in ours if isinstance(one, Deadline)]
    found: list[Found] = []
    for one in ours:
        if isinstance(one, Undated) and law.WINDOW_OPEN in one.cautions:
            later = [day for day in known if day >= one.opened_by.on]
            found.append(evolve(one, ended=min(later)) if later else one)
        else:
            found.append(one)
    return found


def _with_papers(history: History, rule: Rule, ours: list[Found]) -> Iterator[Found]:
    """Yield deadlines with the papers filed under each: under the one opened last before it."""
    used: dict[int, list[Event]] = {}
    for event in history.events:
        if event.kind in rule.met_by:
            place = _latest_for(history, ours, event)
            if place is not None:
                used.setdefault(place, []).append(event)
        elif event.kind is Kind.PAPER_WITHDRAWN and event.about == rule.key:
            _withdraw(used, event)
    for place, one in enumerate(ours):
        papers = tuple(used.get(place, ()))
        yield evolve(one, used=papers) if papers else one


def _latest_for(history: History, ours: Sequence[Found], event: Event) -> int | None:
    """Return the place of the deadline that a paper was filed under; None if there is none."""
    fitting = [
        place
        for place, one in enumerate(ours)
        if one.opened_by.on <= event.on
        and one.opened_by is not event
        and may_be(_actor(one), event.by, history.type)
    ]
    return max(fitting, key=lambda place: (ours[place].opened_by.on, place)) if fitting else None


def _actor(one: Found) -> Actor:
    """Return who acts under a deadline."""
    version = one.version if isinstance(one, Deadline) else None
    return (version.actor if version is not None else None) or one.rule.actor


def _withdraw(used: dict[int, list[Event]], event: Event) -> None:
    """Take back the last paper filed by the party that withdrew it."""
    for papers in reversed(used.values()):
        for paper in reversed(papers):
            if event.by is None or paper.by in (None, event.by):
                papers.remove(paper)
                return


def _ended(history: History, ends: Ends, places: dict[int, int], one: Found) -> Found:
    """Return a deadline with the day on which it ended without its paper, if it did."""
    if one.rule in history.procedure.outlives:
        return one
    place = places.get(id(one.opened_by))
    undone = ends.undone[place] if place is not None else None
    days = [day for day in (ends.over, undone, one.ended) if day is not None]
    return evolve(one, ended=min(days)) if days else one
