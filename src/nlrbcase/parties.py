"""Whether a party that acted may be the one that a rule means."""

from __future__ import annotations

from functools import cache

from nlrbcase.case_types import case_type
from nlrbcase.events import Party
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Actor, ByPetition, Family

_AGENCY = frozenset(
    (
        Party.REGIONAL_DIRECTOR,
        Party.HEARING_OFFICER,
        Party.JUDGE,
        Party.GENERAL_COUNSEL,
        Party.BOARD,
        Party.AGENCY,
    )
)
_RELATIVE = frozenset(
    (
        Party.ANY,
        Party.ANY_PERSON,
        Party.OBJECTING_PARTY,
        Party.OPPOSING_PARTY,
        Party.PERSON_SERVED,
        Party.MOVANT,
        Party.APPLICANT,
        Party.AMICUS,
        Party.OTHER_PARTIES,
        Party.NOTIFYING_PARTY,
    )
)
_TAKES_SIDES = frozenset((Party.GENERAL_COUNSEL, Party.REGIONAL_DIRECTOR))
_ANY_SIDE = frozenset(
    (
        Party.ANY,
        Party.ANY_PERSON,
        Party.OPPOSING_PARTY,
        Party.MOVANT,
        Party.OTHER_PARTIES,
        Party.PERSON_SERVED,
    )
)
_UNIONS = frozenset((Party.LABOR_ORGANIZATION, Party.REPRESENTATIVE, Party.NAMED_CLAIMANT))


@cache
def may_be(actor: Actor, by: Party | None, of: CaseType) -> bool:
    """Return whether a party that acted may be the one that a rule means.

    A party that is not known may be any; who is the petitioner or the respondent goes by the type
    of case.

    Args:
        actor: Who acts under the rule.
        by: Who acted; None if that is not known.
        of: The type of the case.
    """
    if by is None:
        return True
    if isinstance(actor, ByPetition):
        named = {CaseType.RC: actor.rc, CaseType.RM: actor.rm, CaseType.RD: actor.rd}.get(of, ())
        return not named or any(may_be(party, by, of) for party in named)
    if by in _TAKES_SIDES and actor in _ANY_SIDE:
        # Before a judge and the Board the General Counsel is a party like any other.
        return of.family is Family.C
    if actor in _RELATIVE or by in _RELATIVE:
        return (actor in _RELATIVE or actor not in _AGENCY) and by not in _AGENCY
    return bool(_meanings(actor, of) & _meanings(by, of))


def _meanings(party: Party, of: CaseType) -> frozenset[Party]:
    """Return whom a party's name may mean in a case of a type, itself included."""
    found = {party}
    if party is Party.AGENCY:
        found |= _AGENCY
    if party is Party.EMPLOYER_AND_UNION:
        found |= {Party.EMPLOYER, *_UNIONS}
    if party in _UNIONS:
        found |= _UNIONS
    if party is Party.NAMED_CLAIMANT:
        found |= {Party.EMPLOYEE}
    if party is Party.PETITIONER:
        found |= set(case_type(of).filed_by)
    if party is Party.RESPONDENT:
        found |= set(case_type(of).against)
    if party is Party.CHARGING_PARTY:
        found |= {Party.EMPLOYER, Party.EMPLOYEE, *_UNIONS} - set(case_type(of).against)
    return frozenset(found)
