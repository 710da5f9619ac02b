"""Which charges go with which objections: as they are recorded, or by the sections they allege."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from nlrbcase.allegations import allegation_label
from nlrbcase.blocking_charges import may_block
from nlrbcase.case import Case
from nlrbcase.chronology import effective
from nlrbcase.errors import NoSuchSection, NotACharge, NotAnAllegation, NotOfType
from nlrbcase.events import Kind
from nlrbcase.numbers import CaseNumber
from nlrbcase.objection_sets import Objected, ObjectionSet
from nlrbcase.precedent import ground
from nlrbcase.provisions import Family
from nlrbcase.sections import AllegationLabel

if TYPE_CHECKING:
    from nlrbcase.blocking_answers import Blocking

_ALLEGES = (Kind.CHARGE_FILED, Kind.CHARGE_AMENDED, Kind.COMPLAINT_ISSUED, Kind.COMPLAINT_AMENDED)


@frozen
class Link:
    """An objection and a charge on what may be the same conduct.

    Attributes:
        election: The number of the case of the election.
        filed: The objections of one party.
        objected: The objection.
        charge: The number of the case of the charge.
        named: Whether the objection names the charge; else it is only possible, for the charge
            alleges a section that conduct of this kind may violate.
        sections: The sections, by their keys, that the charge alleges and that conduct of this
            kind may violate.
    """

    election: CaseNumber
    filed: ObjectionSet
    objected: Objected
    charge: CaseNumber
    named: bool
    sections: tuple[str, ...]


def links(elections: Iterable[Case], charges: Iterable[Case]) -> tuple[Link, ...]:
    """Return which objections and charges go together, by election and objection.

    A charge that an objection names is linked whatever it alleges, and also if its own case is not
    among those given.  A case does not know its employer: give cases of one employer, or what is
    only possible will be links between strangers.  Filter by `charge` for the other direction.

    Args:
        elections: Representation cases.
        charges: Unfair labor practice cases.

    Raises:
        NotACharge: One of the charges is no unfair labor practice case.
        NotOfType: Something given is no `Case`.
    """
    elections = _cases(elections, "elections")
    alleged = {case.number: _sections(case) for case in _cases(charges, "charges")}
    return tuple(
        link
        for case in elections
        for each in case.objections()
        for objected in each.objections
        for link in _links(case.number, each, objected, alleged)
    )


def _cases(found: Iterable[Case], where: str) -> tuple[Case, ...]:
    """Return cases, if all are."""
    if not isinstance(found, Iterable):
        raise NotOfType(found, where, "series of cases; give a list")
    return tuple(_case(each, where) for each in found)


def _case(found: Case, where: str) -> Case:
    """Return a case, if it is one."""
    if not isinstance(found, Case):
        raise NotOfType(found, where, "Case")
    return found


def _links(
    election: CaseNumber,
    filed: ObjectionSet,
    objected: Objected,
    alleged: dict[CaseNumber, tuple[str, ...]],
) -> Iterable[Link]:
    """Yield the links of one objection."""
    objection = objected.objection
    parallel = ground(objection.ground).parallel if objection.ground else ()
    for number in dict.fromkeys((*objection.charges, *alleged)):
        sections = tuple(key for key in alleged.get(number, ()) if key in parallel)
        named = number in objection.charges
        if named or sections:
            yield Link(election, filed, objected, number, named, sections)


def _sections(case: Case) -> tuple[str, ...]:
    """Return the sections that a charge, and a complaint on it, allege, by their keys."""
    return tuple(dict.fromkeys(each.section.key for each in _alleged(case)))


def _alleged(case: Case) -> tuple[AllegationLabel, ...]:
    """Return what a charge, and a complaint on it, allege."""
    if case.number.type.family is not Family.C:
        said = f"{case.number} is no case of unfair labor practices"
        raise NotACharge(said)
    found = []
    for event in effective(case.events):
        if event.kind in _ALLEGES:
            for each in event.allegations:
                try:
                    found.append(allegation_label(each))
                except (NoSuchSection, NotAnAllegation):
                    # What is written there in other words is kept in the case, and links nothing.
                    continue
    return tuple(dict.fromkeys(found))


def blocking_of(charge: Case, election: Case, on: date) -> Blocking:
    """Return what a charge can do to an election, if it is asked to block it on a day.

    Args:
        charge: The case of the charge.
        election: The case of the petition.
        on: The day of the request that the charge block the election.

    Raises:
        NotACharge: The charge is no unfair labor practice case.
        NoSuchSection: It alleges no section that is held here.
        LawNotEncoded: The law of that day is not encoded.
        DaysOutOfOrder: The petition was filed after the request.
        NotOfType: `charge` or `election` is no `Case`.
        NotADay: `on` is no `datetime.date`, or it has an hour.
    """
    _case(charge, "charge")
    events = effective(_case(election, "election").events)
    filed = [event.on for event in events if event.kind is Kind.PETITION_FILED]
    return may_block(_alleged(charge), on, petition_filed=min(filed, default=None))
