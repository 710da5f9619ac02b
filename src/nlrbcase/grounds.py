"""An objection and the facts: what the law of its day asks, step by step.

Nothing here says who wins.  A finding says which law governs, what it asks, whether the conduct
was in time to count, and which facts are still missing.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from nlrbcase.considerations import Finding, Matter
from nlrbcase.election_facts import (
    ORDER,
    ElectionFacts,
    When,
    check_number,
    check_when,
    day_of,
    is_before,
)
from nlrbcase.errors import DaysOutOfOrder, NotADay, NotAFact, NotTheGroundsFacts
from nlrbcase.holdings import Ground
from nlrbcase.precedent import ground
from nlrbcase.weighing import weighed
from nlrbcase.windows import Conduct


def judge(
    key: str | Ground,
    conduct_on: When,
    facts: ElectionFacts,
    decided_on: date | None = None,
    *,
    conduct_until: When | None = None,
    affected: int | None = None,
    known: Collection[str] = (),
) -> Finding:
    """Return what the law of its day asks of an objection, and what the facts answer.

        >>> facts = ElectionFacts(petition_filed=date(2020, 11, 20), mailed=date(2021, 2, 8))
        >>> day, decided = date(2021, 1, 20), date(2021, 11, 29)
        >>> meeting = judge("captive-audience-meeting", day, facts, decided)
        >>> meeting.critical_period
        <Answer.YES: 'yes'>
        >>> meeting.governing[0].holdings[0].since.year
        1948

    Args:
        key: The ground, or its key.
        conduct_on: The day of the conduct, or its moment in its time zone; for a paper or a
            posting that came late, the day it came.
        facts: The election.
        decided_on: The day of the decision on the objection; None if it is still to be decided.
        conduct_until: The last day or moment of conduct that went on.
        affected: How many voters were affected, or may have been kept from voting.
        known: The names of the facts that are known already; the others that the standard and
            what governs ask for are listed as missing.

    Raises:
        NoSuchGround: No ground has this key.
        NotAMoment: The conduct has neither a day nor a moment with a time zone.
        NotADay: `decided_on` is no `datetime.date`, or it has an hour.
        NotBallots: `affected` is no whole number, or negative.
        NotAFact: `facts` is no `ElectionFacts`, or `known` holds no names.
        DaysOutOfOrder: The conduct ends before it begins, or what was decided on began or was
            held after the decision.
        NotTheGroundsFacts: The ground asks for no such fact.
        LawNotEncoded: The law of the day is not encoded.
    """
    found = key if isinstance(key, Ground) else ground(key)
    conduct = _conduct(conduct_on, conduct_until)
    if not isinstance(facts, ElectionFacts):
        raise NotAFact(facts, "facts", "ElectionFacts(...) with what is known of the election")
    if decided_on is not None:
        _check_decided(decided_on, conduct, facts)
    if affected is not None:
        check_number(affected, "affected")
    matter = Matter(found, conduct, facts, decided_on, affected)
    return weighed(matter, _names(known, found))


def _names(known: Collection[str], found: Ground) -> tuple[str, ...]:
    """Return the names of the facts that are known, each one that the ground asks for."""
    try:
        names = (known,) if isinstance(known, str) else tuple(known)
    except TypeError:
        raise NotAFact(known, "known", "names of facts, such as ['speech']") from None
    asked = tuple(each.key for each in found.every_asked)
    for name in names:
        if name not in asked:
            raise NotTheGroundsFacts(name, found.key, asked)
    return names


def _conduct(on: When, until: When | None) -> Conduct:
    """Return when conduct took place, its days in order."""
    check_when(on, "conduct_on")
    if until is None:
        return Conduct(on)
    check_when(until, "conduct_until")
    if is_before(until, on):
        message = f"conduct_until ({until}) is before conduct_on ({on})"
        raise DaysOutOfOrder(message)
    return Conduct(on, until)


def _check_decided(decided_on: date, conduct: Conduct, facts: ElectionFacts) -> None:
    """Refuse a day of decision that is none, or that is before what was decided on."""
    if type(decided_on) is not date:
        raise NotADay(decided_on, "decided_on")
    named = {"conduct_on": conduct.began}
    named |= {name: getattr(facts, name) for chain in ORDER for name in chain}
    for name, when in named.items():
        if when is not None and decided_on < day_of(when):
            message = f"decided_on ({decided_on}) is before {name} ({when})"
            raise DaysOutOfOrder(message)
