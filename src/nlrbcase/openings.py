"""Which rules the events of a case open, and the days that each of them gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from attrs import frozen

from nlrbcase.events import Event, Kind
from nlrbcase.numbers import CaseType
from nlrbcase.periods import Backward, NoSuchPaper
from nlrbcase.procedure import Also, Procedure
from nlrbcase.provisions import Caution, Rule, Version
from nlrbcase.timeline import in_force


@frozen
class Opening:
    """A rule opened by an event.

    Attributes:
        rule: The rule.
        event: The event.
        cautions: What to know, the event being taken for another.
        window: Whether it only lets the paper be filed: its last day runs from a later event.
    """

    rule: Rule
    event: Event
    cautions: tuple[Caution, ...] = ()
    window: bool = False


@frozen
class History:
    """What happened in a case, in order, as deadlines are read from it.

    Attributes:
        procedure: The procedure.
        type: The type of the case.
        events: The events that stand, in the order in which the tables take them.
    """

    procedure: Procedure
    type: CaseType
    events: tuple[Event, ...]

    def first(self, kind: Kind | None) -> date | None:
        """Return the day of the first event of a kind; None if there is none."""
        return next((event.on for event in self.events if event.kind is kind), None)


@cache
def _openable(procedure: Procedure) -> dict[Kind, tuple[Rule, ...]]:
    """Return the rules that each kind of event can open, not counting papers that others answer."""
    found: dict[Kind, list[Rule]] = {}
    for rule in procedure.rules:
        kinds = rule.opens_with or [
            trigger
            for version in rule.versions
            for trigger in rule.triggers(version)
            if isinstance(trigger, Kind)
        ]
        for kind in dict.fromkeys([*kinds, *rule.window_from]):
            found.setdefault(kind, []).append(rule)
    return {kind: tuple(opened) for kind, opened in found.items()}


@cache
def _also(procedure: Procedure) -> dict[Kind, tuple[Also, ...]]:
    """Return what else each kind of event opens."""
    found: dict[Kind, list[Also]] = {}
    for also in procedure.also:
        found.setdefault(also.event, []).append(also)
    return {kind: tuple(every) for kind, every in found.items()}


def openings(history: History) -> dict[Rule, tuple[Opening, ...]]:
    """Return how each rule was opened, by events; papers that answer others are not among them."""
    found: dict[Rule, list[Opening]] = {}
    opens = _openable(history.procedure)
    for place, event in enumerate(history.events):
        for kind, cautions, of_rules in _taken_for(history, place, event):
            for rule in opens.get(kind, ()):
                if of_rules and rule not in of_rules:
                    continue
                opening = _opening(history, rule, kind, event, cautions)
                if opening is not None:
                    found.setdefault(rule, []).append(opening)
    return {rule: _settled(opened) for rule, opened in found.items()}


def _taken_for(
    history: History, place: int, event: Event
) -> Iterator[tuple[Kind, tuple[Caution, ...], tuple[Rule, ...]]]:
    """Yield the kinds that an event counts as, its own first, and for which rules, if not all."""
    yield event.kind, (), ()
    for also in _also(history.procedure).get(event.kind, ()):
        recorded = any(
            other.kind is also.opens_as and (at > place or other.on == event.on)
            for at, other in enumerate(history.events)
        )
        if not recorded and not (also.sets and event.sets is None):
            yield also.opens_as, (also.caution,), also.rules


def _opening(
    history: History, rule: Rule, kind: Kind, event: Event, cautions: tuple[Caution, ...]
) -> Opening | None:
    """Return how an event opens a rule; None if the version that governs does not run from it."""
    if not applies(history, rule):
        return None
    version = governing(history, rule, event.on)
    if version is None:
        # Whatever the version, the law of that day is not encoded: the deadline says so.
        return Opening(rule, event, cautions)
    if kind in (rule.opens_with or rule.triggers(version)):
        return Opening(rule, event, cautions)
    if kind in rule.window_from:
        return Opening(rule, event, cautions, window=True)
    return None


def applies(history: History, rule: Rule) -> bool:
    """Return whether a rule is for cases of the type that this one has."""
    codes = _codes(history.procedure).get(rule)
    return codes is None or history.type.value in codes


@cache
def _codes(procedure: Procedure) -> dict[Rule, tuple[str, ...]]:
    """Return the codes of the types of case, for the rules that are for some alone."""
    return {rule: codes for rules, codes in procedure.only for rule in rules}


def _settled(opened: Sequence[Opening]) -> tuple[Opening, ...]:
    """Return openings without windows that an event opens whose last day it fixes as well."""
    fixing = {id(opening.event) for opening in opened if not opening.window}
    return tuple(
        opening for opening in opened if not (opening.window and id(opening.event) in fixing)
    )


def governing(history: History, rule: Rule, start: date) -> Version | None:
    """Return the version that governs a rule in a case; None if the law of the day is not encoded.

    Where the event whose day picks it is not recorded, the version in force at the start.
    """
    picked = history.first(rule.law_as_of) if rule.law_as_of is not None else None
    for version in rule.versions:
        own = version.law_as_of is not None and version.law_as_of in rule.triggers(version)
        if version.since <= (start if own or picked is None else picked):
            return version
    return in_force(rule.versions, start)


def asked_for(version: Version | None) -> bool:
    """Return whether a version asks for a paper at all."""
    return version is None or not isinstance(version.within, NoSuchPaper)


def fixed_days(history: History, event: Event) -> tuple[date, ...]:
    """Return the days that an event fixed, and later events fixed anew, the first one first."""
    again = {new for new, first in history.procedure.resets if first is event.kind}
    place = history.events.index(event)
    later = [
        other.sets for other in history.events[place + 1 :] if other.kind in again and other.sets
    ]
    found = [event.sets] if event.sets is not None else []
    return (*found, *later)


def counts_back(version: Version | None) -> bool:
    """Return whether a version counts back from a day."""
    return version is not None and isinstance(version.within, Backward)
