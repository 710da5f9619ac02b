"""The deadlines of a case, from what happened in it."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

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
    answered_by,
    asked_for,
    counts_back,
    fixed_days,
    openings,
)
from nlrbcase.papers import with_papers
from nlrbcase.periods import Unfixed
from nlrbcase.procedure import Procedure
from nlrbcase.provisions import Rule, Version


@frozen
class Ends:
    """When what a case has opened ends without its paper.

    Attributes:
        over: The day on which the case was over; None while it goes on.
        undone: For each event, by its place in the history: the day on which its track was back
            where nothing is pending; None while it is not.
        final: Whether the case ended in a way after which nothing runs on.
    """

    over: date | None
    undone: tuple[date | None, ...]
    final: bool = False


def deadlines_of(history: History, ends: Ends) -> tuple[Found, ...]:
    """Return every deadline that a history opened, dated or not, in the order of opening."""
    opened = openings(history)
    granted = {event.about for event in history.of(Kind.EXTENSION_GRANTED)}
    answers = answered_by(history.procedure)
    found: Answered = {}
    for rule in history.procedure.rules:
        if rule in opened or rule in answers or rule.key in granted:
            _find(history, ends, rule, opened, found)
    every = [both.now for of_rule in found.values() for both in of_rule]
    return tuple(sorted(every, key=lambda one: history.place(one.opened_by)))


def _find(
    history: History,
    ends: Ends,
    rule: Rule,
    opened: dict[Rule, tuple[Opening, ...]],
    found: Answered,
) -> tuple[Both, ...]:
    """Return the deadlines of a rule; those of the rules it answers are found first."""
    if rule in found:
        return found[rule]
    # The rule as the procedure has it, which may have been amended since another named it.
    rule = _own(history.procedure).get(rule, rule)
    found[rule] = ()
    papers = answered_by(history.procedure).get(rule, ())
    answered = [base for paper in papers for base in _find(history, ends, paper, opened, found)]
    fixing = (
        _find(history, ends, rule.sets_from, opened, found) if rule.sets_from is not None else ()
    )
    ours = [
        _from_event(history, opening, answered, fixing)
        for opening in _each_hearing_once(
            history, ends, _each_start_once(history, opened.get(rule, ()))
        )
    ]
    if not rule.opens_with:
        ours += [one for base in answered for one in answering(history, rule, base, answered)]
    first = _windows_closed([one for one in ours if one is not None])
    now = given_time(history, rule, first)
    first += now[len(first) :]
    now = with_papers(history, rule, [_ended(history, ends, one) for one in now])
    found[rule] = tuple(Both(one, before) for one, before in zip(now, first, strict=True))
    return found[rule]


@cache
def _own(procedure: Procedure) -> dict[Rule, Rule]:
    """Return the rules of a procedure, each by itself: rules are equal if their keys are."""
    return {rule: rule for rule in procedure.rules}


def _each_start_once(history: History, opened: Sequence[Opening]) -> Iterator[Opening]:
    """Yield openings without those that would count the same days again.

    Two events of one day may be one step of the case, such as a decision and the certification
    that it makes; several events may open what runs from another, such as objections of two
    parties the hearing that is counted from the tally.
    """
    known: dict[date, set[Kind]] = {}
    for opening in opened:
        rule, event = opening.rule, opening.event
        start = _start(history, rule, opening.version, event)
        if start is not None and not opening.window and not counts_back(opening.version):
            kinds = known.setdefault(start, set())
            if kinds and (rule.opens_with or event.kind not in kinds):
                continue
            kinds.add(event.kind)
        yield opening


def _each_hearing_once(
    history: History, ends: Ends, opened: Iterable[Opening]
) -> Iterator[Opening]:
    """Yield openings without those by an event that only fixes a day anew.

    Where a paper counts back from a day, the day moves the paper that is open already.
    """
    moved: dict[date, date | None] = {}
    for opening in opened:
        event = opening.event
        if not opening.window and counts_back(opening.version):
            undone = moved.get(event.sets, event.on) if event.sets is not None else event.on
            if undone is None or undone > event.on:
                continue
            until = ends.undone[history.place(event)]
            moved.update(dict.fromkeys(fixed_days(history, event), until))
        yield opening


def _from_event(
    history: History, opening: Opening, answered: Sequence[Both], fixing: Sequence[Both]
) -> Found | None:
    """Return the deadline that an event opens; None if the law of the day asks for no paper."""
    rule, event, version = opening.rule, opening.event, opening.version
    if not asked_for(version):
        return None
    try:
        if opening.window:
            return _window(history, opening)
        if opening.rule in answered_by(history.procedure):
            one = _counted_from_paper(history, opening, answered)
        else:
            one = _counted(history, rule, version, event, _last_day(fixing, event))
    except NoSuchDuty:
        return None
    except NlrbCaseError as error:
        return Undated(rule, event, why_undated(rule, error), cautions=opening.cautions)
    return evolve(one, opened_by=event, cautions=both_cautions(one.cautions, opening.cautions))


def _last_day(fixing: Sequence[Both], event: Event) -> tuple[date, ...]:
    """Return the safe day of the paper whose last day another rule asks for, if it is known."""
    return tuple(
        both.now.safe
        for both in fixing
        if both.now.opened_by is event and both.now.safe is not None
    )


def _counted(
    history: History,
    rule: Rule,
    version: Version | None,
    event: Event,
    fixed: tuple[date, ...],
) -> Found:
    """Return the deadline that counts from an event, or back from the day it fixes.

    Raises:
        NlrbCaseError: The rule gives no day.
    """
    days = fixed_days(history, event) or fixed
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
    kinds = [trigger for trigger in rule.triggers(version) if isinstance(trigger, Kind)]
    earlier = [other.on for other in history.of(*kinds) if other.on <= event.on]
    return earlier[-1] if earlier else None


def _counted_from_paper(history: History, opening: Opening, answered: Sequence[Both]) -> Found:
    """Return a deadline that one event opens and that runs from the due day of another paper.

    Raises:
        NlrbCaseError: The rule gives no day.
    """
    rule, event = opening.rule, opening.event
    dated = [
        base.now
        for base in answered
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
    """Return deadlines with each that has no day ended when its last day became known.

    What was opened anew is ended too: a second tally asks for its own certification.
    """
    known = sorted(one.opened_by.on for one in ours if isinstance(one, Deadline))
    opened: dict[Kind, list[date]] = {}
    for one in ours:
        bisect.insort(opened.setdefault(one.opened_by.kind, []), one.opened_by.on)
    found: list[Found] = []
    for one in ours:
        ended: date | None = None
        event = one.opened_by
        if isinstance(one, Undated) and law.WINDOW_OPEN in one.cautions:
            ended = _at(known, bisect.bisect_left(known, event.on))
        elif isinstance(one, Undated):
            days = opened[event.kind]
            ended = _at(days, bisect.bisect_right(days, event.on))
        found.append(evolve(one, ended=ended) if ended is not None else one)
    return found


def _at(days: Sequence[date], place: int) -> date | None:
    """Return the day at a place; None if there are no more."""
    return days[place] if place < len(days) else None


def _ended(history: History, ends: Ends, one: Found) -> Found:
    """Return a deadline with the day on which it ended without its paper, if it did."""
    if one.rule in history.procedure.outlives and not ends.final:
        return one
    undone = ends.undone[history.place(one.opened_by)]
    days = [day for day in (ends.over, undone, one.ended) if day is not None]
    past = isinstance(one, Deadline) and not one.rule.not_before and one.latest
    if not days or (past and min(days) > past):
        return one
    return evolve(one, ended=min(days))
