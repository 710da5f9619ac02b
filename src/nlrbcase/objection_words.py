"""The objections of a case as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from nlrbcase.due_days import Deadline, Timeliness
from nlrbcase.objected import Objection, Ruling
from nlrbcase.objection_sets import Objected, ObjectionSet, Proof
from nlrbcase.precedent import ground
from nlrbcase.windows import Answer
from nlrbcase.wording import full, number, plain

_PROOF = {
    Proof.WITH_OBJECTIONS: "came with them",
    Proof.IN_TIME: "came later, within its time",
    Proof.BY_EXTENSION: "came within the time that was granted for it",
    Proof.ARGUABLE: "came after its safe day, on time under some readings only",
    Proof.LATE: "came late",
    Proof.NOT_RECORDED: "is not recorded",
    Proof.NOT_KNOWN: "came on a day whose limit is not known",
}
_TIMELY = {
    Timeliness.TIMELY: "on time",
    Timeliness.ARGUABLE: "on time under some readings only",
    Timeliness.LATE: "late",
}
_PERIOD = {
    Answer.YES: "in the critical period",
    Answer.NO: "outside the critical period",
    Answer.DEPENDS: "in the critical period or not, by how the law is read",
    Answer.UNKNOWN: "not known whether in the critical period",
}


def objection_set_said(found: ObjectionSet) -> Iterator[str]:
    """Yield a set of objections as paragraphs, the first on the set, then one on each objection."""
    yield head(found)
    for reading in found.late_under if found.timely_under else ():
        label = reading.label or "one reading"
        yield f"late under {label}: the last day was {full(reading.due)}"
    for caution in found.cautions:
        yield caution.said
    for each in found.objections:
        yield _objected(each)


def head(found: ObjectionSet) -> str:
    """Return who objected when, whether on time, with which proof, and what became of it."""
    by = f" by {found.by.said}" if found.by is not None else ""
    said = f"filed {plain(found.filed)}{by}: {_timely(found)}; the offer of proof {_proof(found)}"
    if not found.objections:
        return said
    rulings = Counter(each.ruling for each in found.objections)
    counts = [f"{rulings[ruling]} {ruling.value}" for ruling in Ruling if rulings[ruling]]
    if rulings[None]:
        counts.append(f"{rulings[None]} without a ruling")
    return f"{said}; {number(len(found.objections), 'objection')}: {', '.join(counts)}"


def _timely(found: ObjectionSet) -> str:
    """Return whether a set is on time, in words."""
    if found.timeliness is None or not isinstance(found.deadline, Deadline):
        return "whether on time is not known"
    return f"{_TIMELY[found.timeliness]}, due {plain(found.deadline.due)}"


def _proof(found: ObjectionSet) -> str:
    """Return how the offer of proof stands, in words."""
    said = _PROOF[found.proof_standing]
    if found.proof_extended is not None:
        return f"{said} (more time for it, to {plain(found.proof_extended)})"
    return said


def _objected(each: Objected) -> str:
    """Return an objection and what became of it."""
    objection = each.objection
    said = f"{objection.number}. {_named(objection)}"
    if each.finding is not None:
        said += f"; {_PERIOD[each.finding.critical_period]}"
    if objection.charges:
        said += f"; charged in {', '.join(map(str, objection.charges))}"
    if each.recommended is not None:
        said += f"; recommended: {each.recommended.value}"
    if each.ruling is not None:
        on = f" {plain(each.ruled_on)}" if each.ruled_on is not None else ""
        said += f"; {each.ruling.value}{on}"
    return said


def _named(objection: Objection) -> str:
    """Return what an objection is about, and when the conduct was."""
    said = f"{ground(objection.ground).title} ({objection.ground})" if objection.ground else ""
    said = said or "ground not recorded"
    if objection.conduct_on is None:
        return said
    days = plain(objection.conduct_on)
    if objection.conduct_until is not None:
        days += f" to {plain(objection.conduct_until)}"
    return f"{said}, {days}"
