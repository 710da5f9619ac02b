"""The objections of a case as plain data for JSON."""

from __future__ import annotations

from typing import TypedDict

from nlrbcase.due_days import Deadline
from nlrbcase.grounds_records import FindingOnObjection, finding_on_objection
from nlrbcase.objected import Objection
from nlrbcase.objection_sets import Objected, ObjectionSet
from nlrbcase.readings import Reading
from nlrbcase.records import CautionRecord, IsoDay, caution_record


class ObjectionRecord(TypedDict):
    """An objection as a paper or a decision names it."""

    number: int
    ground: str
    by: str | None
    conduct_on: IsoDay | None
    conduct_until: IsoDay | None
    charges: list[str]
    ruling: str | None
    note: str


class ReadingDayRecord(TypedDict):
    """A reading of the law and the day it gives."""

    label: str
    due: IsoDay


class ObjectedRecord(TypedDict):
    """An objection and what became of it."""

    objection: ObjectionRecord
    ruling: str | None
    ruled_on: IsoDay | None
    recommended: str | None
    finding: FindingOnObjection | None


class ObjectionSetRecord(TypedDict):
    """The objections that a party filed on a day."""

    by: str | None
    filed: IsoDay
    due: IsoDay | None
    timeliness: str | None
    timely_under: list[ReadingDayRecord]
    late_under: list[ReadingDayRecord]
    proof: IsoDay | None
    proof_standing: str
    proof_extended: IsoDay | None
    objections: list[ObjectedRecord]
    cautions: list[CautionRecord]


def objection_set_record(found: ObjectionSet) -> ObjectionSetRecord:
    """Return a set of objections as plain data."""
    due = found.deadline.due if isinstance(found.deadline, Deadline) else None
    return {
        "by": found.by.value if found.by is not None else None,
        "filed": found.filed.isoformat(),
        "due": due.isoformat() if due is not None else None,
        "timeliness": found.timeliness.value if found.timeliness is not None else None,
        "timely_under": [_reading(each) for each in found.timely_under],
        "late_under": [_reading(each) for each in found.late_under],
        "proof": found.proof.isoformat() if found.proof is not None else None,
        "proof_standing": found.proof_standing.value,
        "proof_extended": found.proof_extended.isoformat() if found.proof_extended else None,
        "objections": [_objected(each) for each in found.objections],
        "cautions": [caution_record(each) for each in found.cautions],
    }


def objection_record(objection: Objection) -> ObjectionRecord:
    """Return an objection as plain data."""
    on, until = objection.conduct_on, objection.conduct_until
    return {
        "number": objection.number,
        "ground": objection.ground,
        "by": objection.by.value if objection.by is not None else None,
        "conduct_on": on.isoformat() if on is not None else None,
        "conduct_until": until.isoformat() if until is not None else None,
        "charges": [str(charge) for charge in objection.charges],
        "ruling": objection.ruling.value if objection.ruling is not None else None,
        "note": objection.note,
    }


def _objected(each: Objected) -> ObjectedRecord:
    """Return an objection and what became of it as plain data."""
    return {
        "objection": objection_record(each.objection),
        "ruling": each.ruling.value if each.ruling is not None else None,
        "ruled_on": each.ruled_on.isoformat() if each.ruled_on is not None else None,
        "recommended": each.recommended.value if each.recommended is not None else None,
        "finding": finding_on_objection(each.finding) if each.finding is not None else None,
    }


def _reading(reading: Reading) -> ReadingDayRecord:
    """Return a reading and its day as plain data."""
    return {"label": reading.label, "due": reading.due.isoformat()}
