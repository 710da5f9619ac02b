"""Which open cases a version of a rule touches: what was due without it, what is due with it.

The law is a value: an amended procedure is made beside the one in force, and the same functions
read the deadlines of a case from either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from attrs import evolve, frozen

from nlrbcase.business_days import check_day
from nlrbcase.case import Case, is_overdue, procedure_of, runs
from nlrbcase.changes import days_said, found_in
from nlrbcase.docket_asked import each_of
from nlrbcase.due_days import Deadline
from nlrbcase.errors import NlrbCaseError, NotOfType
from nlrbcase.events import Event
from nlrbcase.found import Found
from nlrbcase.numbers import CaseNumber
from nlrbcase.periods import NoSuchPaper
from nlrbcase.procedure import Procedure
from nlrbcase.provisions import Rule, Version
from nlrbcase.registry import family_of
from nlrbcase.registry import rule as find_rule
from nlrbcase.replay import ready


@frozen
class Affected:
    """A deadline of an open case that a version of a rule touches.

    Attributes:
        number: The case's number.
        unit: The unit; empty if the case has none.
        name: What the case is called.
        rule: The rule of the deadline: the amended one, or one that waits for it.
        opened_by: The event that opened it.
        before: The deadline without the version; None if there was none.
        after: The deadline with it; None if there is none.
    """

    number: CaseNumber
    unit: str
    name: str
    rule: Rule
    opened_by: Event
    before: Found | None
    after: Found | None

    @property
    def moved(self) -> bool:
        """Whether any of its days differs; if not, the version governs and gives the same days."""
        return _days(self.before) != _days(self.after)

    def __str__(self) -> str:
        unit = f" unit {self.unit}" if self.unit else ""
        days = f"{days_said(self.before)} → {days_said(self.after)}"
        said = days if self.moved else days_said(self.after)
        return f"{self.number}{unit} {self.rule.key}: {said}"


def affected(
    cases: Iterable[Case], version: Version, *, rule: Rule | str, on: date
) -> Iterator[Affected]:
    """Yield the deadlines of open cases that a version of a rule touches, case by case.

    A version that the rule does not have yet is compared with the rule as it is; one that it has,
    with the rule as it would be without it.  Touched is a deadline that runs on the day, or is
    overdue, with the version or without it, and that goes by the version or moves because of it:
    so also what another paper's day moves.

    Args:
        cases: The cases.
        version: The version; it may be no law at all.
        rule: The rule of which it is a version, or its key.
        on: The day on which the cases are looked at, by what had happened by then.

    Raises:
        NoSuchRule: No rule has this key.
        NotOfType: `version` is no `Version`, or one of the cases no `Case`.
        NotADay: `on` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `on` is not in the calendar.
    """
    on = check_day(on, "on")
    if not isinstance(version, Version):
        raise NotOfType(version, "version", "Version")
    found = rule if isinstance(rule, Rule) else find_rule(rule)
    law = procedure_of(family_of(found.key))
    without, having = _both(found, version)
    before, after = amended(law, found.key, without), amended(law, found.key, having)
    return _each(cases, (found.key, version), on, before, after)


def _both(rule: Rule, version: Version) -> tuple[tuple[Version, ...], tuple[Version, ...]]:
    """Return the versions of a rule without one, and with it, newest first."""
    without = tuple(each for each in rule.versions if each != version)
    if len(without) < len(rule.versions):
        # Before its first version, the law asked for no such paper.
        none = evolve(version, within=NoSuchPaper("there was no such rule"))
        return without or (none,), rule.versions
    others = [each for each in rule.versions if each.since != version.since]
    return without, tuple(sorted([version, *others], key=_since, reverse=True))


def _since(version: Version) -> date:
    """Return the first day of a version."""
    return version.since


@cache
def amended(law: Procedure, key: str, versions: tuple[Version, ...]) -> Procedure:
    """Return a procedure in which one rule has other versions.

    Args:
        law: The procedure.
        key: The rule's key.
        versions: Its versions, newest first.
    """
    if any(rule.key == key and rule.versions == versions for rule in law.rules):
        return law
    rules = [evolve(rule, versions=versions) if rule.key == key else rule for rule in law.rules]
    return evolve(law, rules=tuple(rules))


def _each(
    cases: Iterable[Case], added: tuple[str, Version], on: date, before: Procedure, after: Procedure
) -> Iterator[Affected]:
    """Yield what two states of the law make different."""
    for case in each_of(cases, Case, "cases"):
        if case.number.family is not after.family:
            continue
        try:
            then = case.until(on)
        except NlrbCaseError:
            # Recorded out of order, and explained only by what came later.
            then = case
        old, new = _opened(then, before), _opened(then, after)
        for key in dict.fromkeys((*old, *new)):
            one = Affected(
                case.number,
                case.unit,
                case.name,
                *(_first(old.get(key), new.get(key))),
                old.get(key),
                new.get(key),
            )
            if _is_touched(one, *added) and any(
                _is_open(then, each, on) for each in (one.before, one.after)
            ):
                yield one


def _first(*found: Found | None) -> tuple[Rule, Event]:
    """Return the rule and the event of the first deadline that is there."""
    one = next(each for each in reversed(found) if each is not None)
    return one.rule, one.opened_by


def _opened(case: Case, law: Procedure) -> dict[tuple[str, int, int], Found]:
    """Return what a case has opened under a procedure, by the rule, the event and the turn."""
    keyed: dict[tuple[str, int, int], Found] = {}
    for one in found_in(ready(law, case.number.type), case.number.type, case.events):
        turn = 0
        while (one.rule.key, id(one.opened_by), turn) in keyed:
            turn += 1
        keyed[one.rule.key, id(one.opened_by), turn] = one
    return keyed


def _is_open(then: Case, one: Found | None, on: date) -> bool:
    """Return whether a deadline runs on a day, or is overdue."""
    return one is not None and (runs(one, on) or is_overdue(then, one, on))


def _is_touched(one: Affected, key: str, version: Version) -> bool:
    """Return whether a deadline moves, or goes by a version of a rule."""
    governed = one.rule.key == key and isinstance(one.after, Deadline)
    return one.moved or (governed and getattr(one.after, "version", None) == version)


def _days(one: Found | None) -> tuple[date | None, ...] | None:
    """Return the days of a deadline."""
    if one is None:
        return None
    return (one.safe, one.due, one.latest) if isinstance(one, Deadline) else (one.safe, None, None)
