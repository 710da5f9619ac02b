"""The time to file a charge for an allegation, and to serve a copy of it, in every reading."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from nlrbcase.alleged import Allegation
from nlrbcase.counting import Taken
from nlrbcase.deadlines import deadline
from nlrbcase.due_days import Deadline
from nlrbcase.events import Event
from nlrbcase.found import both_cautions, distinct
from nlrbcase.law.unfair_labor import charge as law
from nlrbcase.provisions import Caution, Question, Rule
from nlrbcase.readings import Reading
from nlrbcase.wording import plain


def time_for(
    allegation: Allegation, rule: Rule, after_discharge: Rule, paper: date | None
) -> Deadline:
    """Return the time for a paper, in every reading, with the paper itself if there is one.

    Args:
        allegation: What is alleged.
        rule: The rule on the paper.
        after_discharge: The rule on it for a person whom service in the armed forces prevented.
        paper: The day it was filed or served; None if it was not.

    Raises:
        LawNotEncoded: The law of that day is not encoded.
        OutsideCalendar: The six months leave the calendar.
    """
    start = allegation.starts
    found = deadline(rule, start)
    discharged, ends = allegation.discharged, allegation.ends
    if discharged is not None and discharged > start:
        later = deadline(after_discharge, discharged)
        if discharged > found.latest:
            found = evolve(later, cautions=both_cautions((law.ARMED_FORCES,), later.cautions))
        else:
            found = _joined(found, later, law.DISCHARGED_IN_TIME)
    if ends is not None and ends > found.opened_by.on:
        found = _joined(found, deadline(rule, ends), law.CONTINUING_CONDUCT)
    used = () if paper is None else (Event(rule.met_by[0], paper),)
    return evolve(found, used=used)


def _joined(early: Deadline, late: Deadline, question: Question) -> Deadline:
    """Return the earlier of two counts, with the readings of the later one after its own."""
    readings = [
        *(_marked(reading, question, late=False) for reading in early.readings),
        *(_marked(reading, question, late=True) for reading in late.readings),
    ]
    cautions = both_cautions(early.cautions, late.cautions)
    return evolve(
        early,
        readings=distinct(readings),
        cautions=both_cautions((question.caution,), cautions),
        notes=both_cautions(early.notes, late.notes),
    )


def _marked(reading: Reading, question: Question, *, late: bool) -> Reading:
    """Return a reading that takes a stance on one more point."""
    label = question.late if late else question.early
    authority = question.late_authority if late else question.early_authority
    return evolve(
        reading,
        label="; ".join(filter(None, (label, reading.label))),
        authority="; ".join(filter(None, (authority, reading.authority))),
        taken=(Taken(question, late), *reading.taken),
    )


def unused(allegation: Allegation, filing: Deadline) -> Iterator[Caution]:
    """Yield a note on a day that was given and that moves nothing."""
    start = allegation.starts
    discharged, ends = allegation.discharged, allegation.ends
    if discharged is not None and discharged <= start:
        yield _not_used(discharged, "discharge from the armed forces", start)
    if ends is not None and ends <= filing.opened_by.on:
        yield _not_used(ends, "the last act", filing.opened_by.on)


def _not_used(day: date, what: str, start: date) -> Caution:
    """Return a note on a day that moves nothing."""
    said = f"The day of {what}, {plain(day)}, moves nothing: the six months begin no earlier than "
    return Caution("day-not-used", f"{said}{plain(start)}.", note=True)
