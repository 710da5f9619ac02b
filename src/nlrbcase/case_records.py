"""Where a case stands as plain data for JSON.

The record types below are the format; `nlrbcase.schemas` makes the JSON Schema from them.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

from nlrbcase.ballots import Count
from nlrbcase.case import Case
from nlrbcase.changes import Change
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.events import EACH_FOR_ITSELF, Entry, Event
from nlrbcase.facts import who
from nlrbcase.found import Found
from nlrbcase.objection_records import (
    ObjectionRecord,
    ObjectionSetRecord,
    objection_record,
    objection_set_record,
)
from nlrbcase.procedure import Back
from nlrbcase.records import FORMAT, CautionRecord, IsoDay, caution_record, iso
from nlrbcase.standing import Possible


class HappenedRecord(TypedDict):
    """What happened, in short."""

    kind: str
    on: IsoDay
    by: str | None


class CountRecord(TypedDict):
    """The ballots of a tally; null for what is not known."""

    votes: dict[str, int]
    against: int
    challenged: int | None
    void: int | None
    eligible: int | None


class EventRecord(TypedDict):
    """What happened."""

    kind: str
    said: str
    on: IsoDay
    by: str | None
    sets: IsoDay | None
    about: str | None
    count: CountRecord | None
    allegations: list[str]
    objections: list[ObjectionRecord]
    corrects: HappenedRecord | None
    note: str
    irregular: str


class TrackRecord(TypedDict):
    """Where a track stands."""

    track: str
    stage: str
    said: str


class OpenedRecord(TypedDict):
    """A deadline of the case, dated or not, as it stands on the day."""

    rule: str
    title: str
    actor: str
    duty: bool
    each_for_itself: bool
    not_before: bool
    opened_by: HappenedRecord
    due: IsoDay | None
    safe: IsoDay | None
    latest: IsoDay | None
    status: str
    why_undated: str
    used: list[HappenedRecord]
    ended: IsoDay | None
    cautions: list[CautionRecord]


class PossibleRecord(TypedDict):
    """What may happen next."""

    track: str
    event: str
    to: str
    cite: str
    evidence: str
    not_before: IsoDay | None


class MovesRecord(TypedDict):
    """What may happen next in a case."""

    format: Literal[1]
    number: str
    unit: str
    stage: str
    moves: list[PossibleRecord]


class IrregularityRecord(TypedDict):
    """What the law did not allow when it happened."""

    event: HappenedRecord
    found: str
    reason: str


class GapRecord(TypedDict):
    """What presumes something that is not recorded."""

    event: HappenedRecord
    presumes: str


class DaysRecord(TypedDict):
    """The days of a deadline in one record of a case; null for what is not known."""

    due: IsoDay | None
    safe: IsoDay | None
    latest: IsoDay | None
    used: list[HappenedRecord]
    ended: IsoDay | None


class ChangeRecord(TypedDict):
    """A deadline that opened, moved, was met or fell away."""

    rule: str
    opened_by: HappenedRecord
    before: DaysRecord | None
    after: DaysRecord | None
    because: HappenedRecord | None
    said: str


class RecordedRecord(TypedDict):
    """What was recorded, and what it changed."""

    format: Literal[1]
    number: str
    unit: str
    recorded: EventRecord
    stage: str
    changes: list[ChangeRecord]
    remarks: list[str]


class CaseRecord(TypedDict):
    """Where a case stands on a day."""

    format: Literal[1]
    number: str
    unit: str
    name: str
    on: IsoDay
    stage: str
    over: bool
    standing: list[TrackRecord]
    events: list[EventRecord]
    deadlines: list[OpenedRecord]
    objections: list[ObjectionSetRecord]
    moves: list[PossibleRecord]
    irregularities: list[IrregularityRecord]
    gaps: list[GapRecord]
    note: str


def case_record(case: Case, on: date) -> CaseRecord:
    """Return where a case stands on a day, by what had happened by then.

    Args:
        case: The case.
        on: The day asked for.
    """
    then = case.until(on)
    return CaseRecord(
        format=FORMAT,
        number=str(case.number),
        unit=case.unit,
        name=case.name,
        on=on.isoformat(),
        stage=then.stage.value,
        over=then.over,
        standing=[
            TrackRecord(track=track, stage=stage.value, said=stage.said)
            for track, stage in then.standing.items()
        ],
        events=[event_record(event) for event in then.events],
        deadlines=[_opened(one, on) for one in then.opened()],
        objections=[objection_set_record(each) for each in then.objections()],
        moves=[_possible(one) for one in then.moves()],
        irregularities=[
            IrregularityRecord(event=happened_record(one.event), found=one.found, reason=one.reason)
            for one in then.irregularities
        ],
        gaps=[
            GapRecord(event=happened_record(one.event), presumes=one.presumes) for one in then.gaps
        ],
        note=case.note,
    )


def moves_record(case: Case) -> MovesRecord:
    """Return what may happen next in a case after all that is recorded."""
    return MovesRecord(
        format=FORMAT,
        number=str(case.number),
        unit=case.unit,
        stage=case.stage.value,
        moves=[_possible(one) for one in case.moves()],
    )


def recorded_record(
    case: Case, event: Event, changes: tuple[Change, ...], remarks: tuple[str, ...] = ()
) -> RecordedRecord:
    """Return what was recorded in a case, and which deadlines it changed."""
    return RecordedRecord(
        format=FORMAT,
        number=str(case.number),
        unit=case.unit,
        recorded=event_record(event),
        stage=case.stage.value,
        changes=[
            ChangeRecord(
                rule=change.rule.key,
                opened_by=happened_record(change.opened_by),
                before=days_record(change.before),
                after=days_record(change.after),
                because=happened_record(change.because) if change.because is not None else None,
                said=str(change),
            )
            for change in changes
        ],
        remarks=list(remarks),
    )


def days_record(one: Found | None) -> DaysRecord | None:
    """Return the days of a deadline."""
    if one is None:
        return None
    dated = one if isinstance(one, Deadline) else None
    return DaysRecord(
        due=iso(dated.due) if dated is not None else None,
        safe=iso(one.safe),
        latest=iso(dated.latest) if dated is not None else None,
        used=[happened_record(event) for event in one.used],
        ended=iso(one.ended),
    )


def event_record(event: Event) -> EventRecord:
    """Return an event."""
    return EventRecord(
        kind=event.kind.value,
        said=event.kind.said,
        on=event.on.isoformat(),
        by=event.by.value if event.by is not None else None,
        sets=iso(event.sets),
        about=event.about,
        count=_count(event.count) if event.count is not None else None,
        allegations=list(event.allegations),
        objections=[objection_record(each) for each in event.objections],
        corrects=happened_record(event.corrects) if event.corrects is not None else None,
        note=event.note,
        irregular=event.irregular,
    )


def _count(count: Count) -> CountRecord:
    """Return the ballots of a tally."""
    return CountRecord(
        votes=dict(count.votes),
        against=count.against,
        challenged=count.challenged,
        void=count.void,
        eligible=count.eligible,
    )


def happened_record(event: Event | Entry) -> HappenedRecord:
    """Return an event in short."""
    by = event.by.value if event.by is not None else None
    return HappenedRecord(kind=event.kind.value, on=event.on.isoformat(), by=by)


def _possible(one: Possible) -> PossibleRecord:
    """Return a move."""
    return PossibleRecord(
        track=one.track,
        event=one.event.value,
        to="back" if isinstance(one.to, Back) else one.to.value,
        cite=one.cite,
        evidence=one.evidence.value,
        not_before=iso(one.not_before),
    )


def _opened(one: Deadline | Undated, on: date) -> OpenedRecord:
    """Return a deadline as it stands on a day."""
    dated = one if isinstance(one, Deadline) else None
    return OpenedRecord(
        rule=one.rule.key,
        title=one.rule.title,
        actor=who(one.actor),
        duty=one.rule.duty,
        each_for_itself=one.actor in EACH_FOR_ITSELF,
        not_before=one.rule.not_before,
        opened_by=happened_record(one.opened_by),
        due=iso(dated.due) if dated is not None else None,
        safe=iso(one.safe),
        latest=iso(dated.latest) if dated is not None else None,
        status=one.status(on).value,
        why_undated=one.why if isinstance(one, Undated) else "",
        used=[happened_record(event) for event in one.used],
        ended=iso(one.ended),
        cautions=[caution_record(caution) for caution in one.cautions],
    )
