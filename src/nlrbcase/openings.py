"""Which rules the events of a case open, and the days that each of them gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from attrs import field, frozen

from nlrbcase.events import Event, Kind
from nlrbcase.numbers import CaseType
from nlrbcase.periods import Backward, NoSuchPaper
from nlrbcase.procedure import Also, Procedure
from nlrbcase.provisions import Caution, Rule, Trigger, Version
from nlrbcase.results import ballot_at, results
from nlrbcase.timeline import in_force


@frozen
class Opening:
    """A rule opened by an event.

    Attributes:
        rule: The rule.
        event: The event.
        version: The version that governs; None if the law of the day is not encoded.
        cautions: What to know, the event being taken for another.
        window: Whether it only lets the paper be filed: its last day runs from a later event.
    """

    rule: Rule
    event: Event
    version: Version | None
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
    _by_kind: dict[Kind, list[Event]] = field(init=False, factory=dict, eq=False, repr=False)
    _places: dict[int, int] = field(init=False, factory=dict, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for place, event in enumerate(self.events):
            self._by_kind.setdefault(event.kind, []).append(event)
            self._places[id(event)] = place

    def of(self, *kinds: Kind) -> Sequence[Event]:
        """Return the events of some kinds, in order."""
        if len(kinds) == 1:
            return self._by_kind.get(kinds[0], ())
        found = [event for kind in kinds for event in self._by_kind.get(kind, ())]
        return sorted(found, key=self.place)

    def place(self, event: Event) -> int:
        """Return the place of an event among those that stand."""
        return self._places[id(event)]

    def first(self, kind: Kind) -> date | None:
        """Return the day of the first event of a kind; None if there is none."""
        found = self.of(kind)
        return found[0].on if found else None


@cache
def answered_by(procedure: Procedure) -> dict[Rule, tuple[Rule, ...]]:
    """Return, for each rule that runs from the last day of other papers, the rules of those."""
    found = {
        rule: [trigger for trigger in _triggers(rule) if isinstance(trigger, Rule)]
        for rule in procedure.rules
    }
    return {rule: tuple(dict.fromkeys(papers)) for rule, papers in found.items() if papers}


def _triggers(rule: Rule) -> Iterator[Trigger]:
    """Yield what a rule runs from in any version."""
    for version in rule.versions:
        yield from rule.triggers(version)


@cache
def _openable(procedure: Procedure) -> dict[Kind, tuple[Rule, ...]]:
    """Return the rules that each kind of event can open, not counting papers that others answer."""
    found: dict[Kind, list[Rule]] = {}
    for rule in procedure.rules:
        kinds = rule.opens_with or [
            trigger for trigger in _triggers(rule) if isinstance(trigger, Kind)
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
    for event in history.events:
        for kind, cautions, of_rules in _taken_for(history, event):
            for rule in opens.get(kind, ()):
                if of_rules and rule not in of_rules:
                    continue
                opening = _opening(history, rule, kind, event, cautions)
                if opening is not None:
                    found.setdefault(rule, []).append(opening)
    return {rule: _settled(opened) for rule, opened in found.items()}


def _taken_for(
    history: History, event: Event
) -> Iterator[tuple[Kind, tuple[Caution, ...], tuple[Rule, ...]]]:
    """Yield the kinds that an event counts as, its own first, and for which rules, if not all."""
    yield event.kind, (), ()
    if event.count is not None:
        for kind in results(event, history.type, ballot_at(history.events, event)):
            yield kind, (), ()
    for also in _also(history.procedure).get(event.kind, ()):
        if not (also.sets and event.sets is None) and not _recorded(history, also, event):
            yield also.opens_as, (also.caution,), also.rules


def _recorded(history: History, also: Also, event: Event) -> bool:
    """Return whether what an event would be taken for is recorded as a part of the same step.

    What is recorded belongs to the step nearest to it: service to the decision last made before
    it, the entry of an order to the service that comes next.  What fixes a day anew is none of it.
    """
    if also.opens_as in _anew(history.procedure).get(event.kind, ()):
        return False
    if also.besides:
        return any(event.on == other.on for other in history.of(also.opens_as))
    return any(event.on in _days_of_step(history, other) for other in history.of(also.opens_as))


def _days_of_step(history: History, recorded: Event) -> set[date]:
    """Return the day of the events that are nearest to one that they could be taken for."""
    distances = {
        abs((event.on - recorded.on).days): event.on
        for also in history.procedure.also
        if also.opens_as is recorded.kind
        for event in history.of(also.event)
        if event.on == recorded.on or (event.on > recorded.on) == also.earlier
    }
    return {distances[min(distances)]} if distances else set()


@cache
def _anew(procedure: Procedure) -> dict[Kind, frozenset[Kind]]:
    """Return, for each kind that fixes a day, the kinds that fix it anew."""
    return {
        first: frozenset(new for new, other in procedure.resets if other is first)
        for _, first in procedure.resets
    }


def _opening(
    history: History, rule: Rule, kind: Kind, event: Event, cautions: tuple[Caution, ...]
) -> Opening | None:
    """Return how an event opens a rule; None if the version that governs does not run from it."""
    if not applies(history, rule) or not _given(history, rule, event):
        return None
    version = governing(history, rule, event.on)
    if version is None:
        # Whatever the version, the law of that day is not encoded: the deadline says so.
        return Opening(rule, event, None, cautions)
    if kind in (rule.opens_with or rule.triggers(version)):
        return Opening(rule, event, version, cautions)
    if kind in rule.window_from:
        return Opening(rule, event, version, cautions, window=True)
    return None


def applies(history: History, rule: Rule) -> bool:
    """Return whether a rule is for cases of the type that this one has."""
    codes = _codes(history.procedure).get(rule)
    return codes is None or history.type.value in codes


def _given(history: History, rule: Rule, event: Event) -> bool:
    """Return whether what a rule presupposes had happened, and the paper is one it is for."""
    if rule.given and not history.of(*rule.given):
        return False
    if event.kind not in rule.unless and any(
        other.on == event.on for kind in rule.unless for other in history.of(kind)
    ):
        return False
    papers = [of for request, of in history.procedure.requests if request == rule]
    named = event.kind is Kind.DOCUMENT_DUE and event.about is not None
    return not (papers and named) or any(paper.key == event.about for paper in papers[0])


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

    Where the event whose day picks it is not recorded, the version in force at the start.  Of a
    first day that the version before may still govern, that one: the deadline has both.
    """
    picked = history.first(rule.law_as_of) if rule.law_as_of is not None else None
    for version in rule.versions:
        own = version.law_as_of is not None and version.law_as_of in rule.triggers(version)
        day = start if own or picked is None else picked
        if version.since <= day:
            return rule.before(version, day) or version
    return in_force(rule.versions, start)


def asked_for(version: Version | None) -> bool:
    """Return whether a version asks for a paper at all."""
    return version is None or not isinstance(version.within, NoSuchPaper)


def fixed_days(history: History, event: Event) -> tuple[date, ...]:
    """Return the days that an event fixed, and later events fixed anew, the first one first.

    A day that has come is not fixed anew: what is fixed after it is another hearing or election.
    """
    found = [event.sets] if event.sets is not None else []
    anew = _anew(history.procedure).get(event.kind, ())
    for other in history.of(*anew) if anew else ():
        if other.sets is None or history.place(other) <= history.place(event):
            continue
        if found and other.on > found[-1]:
            break
        found.append(other.sets)
    return tuple(found)


def counts_back(version: Version | None) -> bool:
    """Return whether a version counts back from a day."""
    return version is not None and isinstance(version.within, Backward)
