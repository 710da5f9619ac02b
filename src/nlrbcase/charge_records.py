"""Charges and their allegations as plain data for JSON.

The record types below are the format; `nlrbcase.schemas` makes the JSON Schema from them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypedDict

from nlrbcase.alleged import Allegation
from nlrbcase.charge_words import possible, told
from nlrbcase.charges import Charge
from nlrbcase.due_days import Timeliness
from nlrbcase.provisions import Caution
from nlrbcase.records import (
    FORMAT,
    CautionRecord,
    DeadlineRecord,
    IsoDay,
    caution_record,
    deadline_record,
    iso,
)
from nlrbcase.six_months import SixMonths


class AllegationRecord(TypedDict):
    """What is alleged; null for what is not known."""

    section: str | None
    label: str
    said: str
    against: list[str]
    case_types: list[str]
    conduct: IsoDay
    known: IsoDay | None
    ends: IsoDay | None
    discharged: IsoDay | None


class SixMonthsRecord(TypedDict):
    """The six months of an allegation, and what is still possible."""

    format: Literal[1]
    allegation: AllegationRecord
    amendment: bool
    status: str
    status_said: str
    filed: IsoDay | None
    filing_timeliness: str | None
    served: IsoDay | None
    service_timeliness: str | None
    served_early: bool
    safe: IsoDay
    latest: IsoDay
    today: IsoDay | None
    days_left: int | None
    possible: list[str]
    filing: DeadlineRecord
    service: DeadlineRecord
    cautions: list[CautionRecord]
    notes: list[CautionRecord]


class AmendmentRecord(TypedDict):
    """The days of an amendment."""

    filed: IsoDay
    served: IsoDay | None


class OpenedByChargeRecord(TypedDict):
    """A deadline that the charge opens, and the type of case in which it does."""

    case_type: str | None
    deadline: DeadlineRecord


class WithoutDayRecord(TypedDict):
    """What the charge opens and what has no day, and why."""

    case_type: str | None
    rule: str
    why: str


class ChargeRecord(TypedDict):
    """A charge: whether each allegation is in time, and what it opens."""

    format: Literal[1]
    filed: IsoDay | None
    served: IsoDay | None
    docketed: IsoDay | None
    amended: list[AmendmentRecord]
    case_types: list[str]
    allegations: list[SixMonthsRecord]
    opens: list[OpenedByChargeRecord]
    undated: list[WithoutDayRecord]
    cautions: list[CautionRecord]
    notes: list[CautionRecord]


def charge_record(
    charge: Charge, today: date | None = None, region: int | None = None
) -> ChargeRecord:
    """Return a charge as plain data.

    Args:
        charge: The charge.
        today: The day asked for, for what is still possible.
        region: The region that receives the charge, for the moment in its zone.

    Raises:
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
        NoSuchRegion: No region has this number.
    """
    return ChargeRecord(
        format=FORMAT,
        filed=iso(charge.filed),
        served=iso(charge.served),
        docketed=iso(charge.docketed),
        amended=[
            AmendmentRecord(filed=one.filed.isoformat(), served=iso(one.served))
            for one in charge.amended
        ],
        case_types=[of.value for of in charge.case_types],
        allegations=[six_months_record(each, today, region) for each in charge.six_months],
        opens=[
            OpenedByChargeRecord(
                case_type=one.of.value if one.of is not None else None,
                deadline=deadline_record(one, region),
            )
            for one in charge.deadlines()
        ],
        undated=[
            WithoutDayRecord(
                case_type=one.of.value if one.of is not None else None,
                rule=one.rule.key,
                why=one.why,
            )
            for one in charge.undated()
        ],
        cautions=_cautions(charge.cautions),
        notes=_cautions(charge.notes),
    )


def six_months_record(
    found: SixMonths, today: date | None = None, region: int | None = None
) -> SixMonthsRecord:
    """Return the six months of an allegation as plain data.

    Args:
        found: The six months of the allegation.
        today: The day asked for, for what is still possible.
        region: The region that receives the charge, for the moment in its zone.

    Raises:
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
        NoSuchRegion: No region has this number.
    """
    status = found.status(today)
    return SixMonthsRecord(
        format=FORMAT,
        allegation=_allegation(found.allegation),
        amendment=found.amendment,
        status=status.value,
        status_said=status.said,
        filed=iso(found.filed),
        filing_timeliness=_word(found.filing_timeliness),
        served=iso(found.served),
        service_timeliness=_word(found.service_timeliness),
        served_early=found.served_early,
        safe=found.safe.isoformat(),
        latest=found.latest.isoformat(),
        today=iso(today),
        days_left=None if today is None else found.days_left(today),
        possible=list(possible(found, today)),
        filing=deadline_record(found.filing, region),
        service=deadline_record(found.service, region),
        cautions=_cautions(told(found, region)),
        notes=_cautions(found.notes),
    )


def _allegation(alleged: Allegation) -> AllegationRecord:
    section = alleged.section
    return AllegationRecord(
        section=section.key if section is not None else None,
        label=alleged.label,
        said=section.said if section is not None else "",
        against=[party.value for party in alleged.against],
        case_types=[of.value for of in alleged.case_types],
        conduct=alleged.conduct.isoformat(),
        known=iso(alleged.known),
        ends=iso(alleged.ends),
        discharged=iso(alleged.discharged),
    )


def _cautions(cautions: Iterable[Caution]) -> list[CautionRecord]:
    return [caution_record(each) for each in cautions]


def _word(timeliness: Timeliness | None) -> str | None:
    return timeliness.value if timeliness is not None else None
