"""What bars a petition or an election of a day, and until when, from what is known of a unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from nlrbcase.bar_effects import BarEffect, Barred
from nlrbcase.bar_facts import BarFacts, Known
from nlrbcase.bar_judging import by_version
from nlrbcase.barring import NEVER, Bar, Barrable, BarVersion, Fact, ToADay
from nlrbcase.business_days import check_day
from nlrbcase.errors import NotAFact
from nlrbcase.law import bars as law
from nlrbcase.provisions import Question
from nlrbcase.timeline import in_force

PETITIONS_AND_ELECTIONS = (Barrable.PETITION, Barrable.ELECTION, Barrable.POLL)
"""What is asked about if nothing else is said."""


def bars(
    facts: BarFacts, on: date, what: Iterable[Barrable] = PETITIONS_AND_ELECTIONS
) -> tuple[Barred, ...]:
    """Return what bars, or may bar, a petition filed or an election held on a day.

        >>> facts = BarFacts(
        ...     election_held=date(2021, 4, 9),
        ...     recognized=NEVER,
        ...     certified=NEVER,
        ...     contract_effective=NEVER,
        ...     poll_held=NEVER,
        ... )
        >>> bars(facts, date(2022, 1, 3))  # doctest: +NORMALIZE_WHITESPACE
        (<Barred election-bar: petition of 2022-01-03 barred>,
         <Barred election-bar: election of 2022-01-03 barred>)

    A bar that stands and leaves the day open all the same is told too, and so is one of which
    nothing is known: only what is known to be `NEVER` is taken for no bar.  Nothing is told of a
    bar that has not begun or is over.

    Args:
        facts: What is known of the unit.
        on: The day on which the petition is filed or the election is held.
        what: What it could be that is barred, such as picketing too.

    Raises:
        NotADay: `on` is no `datetime.date`, or it has an hour.
        NotAFact: `facts` is no `BarFacts`, or `what` names what no bar stands against.
        OutsideCalendar: `on`, or a day that a count reaches, is not in the calendar.
    """
    return tuple(each for each in judged(facts, on, what) if each.effect is not BarEffect.FREE)


def judged(
    facts: BarFacts, on: date, what: Iterable[Barrable] = PETITIONS_AND_ELECTIONS
) -> tuple[Barred, ...]:
    """Return the same as `bars`, and what does not stand on that day but has its days.

    Raises:
        NotADay: `on` is no `datetime.date`, or it has an hour.
        NotAFact: `facts` is no `BarFacts`, or `what` names what no bar stands against.
        OutsideCalendar: `on`, or a day that a count reaches, is not in the calendar.
    """
    if not isinstance(facts, BarFacts):
        raise NotAFact(facts, "facts", "BarFacts(...) with what is known of the unit")
    on = check_day(on, "on")
    asked = _asked(what)
    return tuple(
        found
        for bar in law.BARS
        for each in bar.bars
        if each in asked
        for found in _judged(bar, each, facts, on)
    )


def _asked(what: object) -> tuple[Barrable, ...]:
    """Return what is asked about."""
    found = tuple(what) if isinstance(what, Iterable) else (what,)
    for each in found:
        if not isinstance(each, Barrable):
            raise NotAFact(each, "what", "members of Barrable, such as Barrable.PETITION")
    return tuple(each for each in found if isinstance(each, Barrable))


def _judged(bar: Bar, what: Barrable, facts: BarFacts, on: date) -> Iterator[Barred]:
    """Yield what a bar does: nothing if known not to stand, twice if two versions may govern."""
    begun = facts.day(bar.begins)
    so = True if bar.only_if is None else facts.holds(bar.only_if)
    if begun is NEVER or so is False:
        return
    found = _by_versions(bar, what, facts, on, begun)
    if so is None and bar.only_if is not None:
        missing = bar.only_if
        found = [evolve(each, missing=(*each.missing, missing)) for each in found]
    for each in found:
        told = tuple(dict.fromkeys((*each.cautions, *bar.cautions)))
        yield evolve(
            each,
            cautions=tuple(caution for caution in told if not caution.note),
            notes=tuple(caution for caution in told if caution.note),
        )


def _by_versions(bar: Bar, what: Barrable, facts: BarFacts, on: date, begun: Known) -> list[Barred]:
    """Return what a bar does under each version that may govern."""
    if not isinstance(begun, date):
        return [_not_known(bar, what, facts, on)]
    if on < begun:
        return [Barred(bar, what, on, BarEffect.FREE, first=begun)]
    newest = bar.versions[0]
    reached = begun < newest.since <= on or begun == newest.since == on
    if bar.reaches is None or not reached:
        return [_by(bar, what, in_force(bar.versions, begun), facts, on, begun)]
    before = in_force(bar.versions[1:], begun)
    found = [_by(bar, what, version, facts, on, begun) for version in (before, newest)]
    return _unsettled(found, bar.reaches)


def _unsettled(found: list[Barred], question: Question) -> list[Barred]:
    """Return what two versions do where it is open which governs, the older first: none is sure."""
    effects = {BarEffect.OPEN if each.effect is BarEffect.FREE else each.effect for each in found}
    told = []
    for each, condition in zip(found, (question.late, question.early), strict=True):
        sure = each.effect in (BarEffect.BARRED, BarEffect.OPEN)
        effect = BarEffect.ARGUABLE if sure and len(effects) > 1 else each.effect
        cautions = (question.caution, *each.cautions)
        told.append(
            evolve(
                each,
                effect=effect,
                condition=condition,
                if_governs=each.effect,
                picked_evidence=question.evidence,
                cautions=cautions,
            )
        )
    return told


def _not_known(bar: Bar, what: Barrable, facts: BarFacts, on: date) -> Barred:
    """Return that nothing is known of the fact that begins a bar."""
    version = bar.versions[0]
    missing: tuple[Fact, ...] = (bar.begins,)
    if isinstance(version, ToADay):
        end = facts.day(version.ends)
        if isinstance(end, date) and end < on:
            return Barred(bar, what, on, BarEffect.FREE)
        missing = (bar.begins,) if end else (bar.begins, version.ends)
    return Barred(bar, what, on, BarEffect.UNKNOWN, missing=missing)


def _by(
    bar: Bar, what: Barrable, version: BarVersion | None, facts: BarFacts, on: date, begun: date
) -> Barred:
    """Return what a bar that has begun does under one version."""
    if version is None:
        cautions = () if bar.not_read is None else (bar.not_read,)
        return Barred(bar, what, on, BarEffect.UNKNOWN, first=begun, cautions=cautions)
    return by_version(
        Barred(bar, what, on, BarEffect.UNKNOWN, version, first=begun), version, facts, begun
    )
