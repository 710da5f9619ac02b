"""Where a case stands as plain data for JSON.

The record types below are the format; `nlrbcase.schemas` makes the JSON Schema from them.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

from nlrbcase.case import Case
from nlrbcase.changes import Change
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.events import Event
from nlrbcase.facts import who
from nlrbcase.procedure import Back
from nlrbcase.records import FORMAT, CautionRecord, IsoDay
from nlrbcase.standing import Possible


class HappenedRecord(TypedDict):
    """What happened, in short."""

    kind: str
    on: IsoDay
    by: str | None


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


class IrregularityRecord(TypedDict):
    """What the law did not allow when it happened."""

    event: HappenedRecord
    found: str
    reason: str


class GapRecord(TypedDict):
    """What presumes something that is not recorded."""

    event: HappenedRecord
    presumes: str


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
    events: list[HappenedRecord]
    deadlines: list[OpenedRecord]
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
        events=[_happened(event) for event in then.events],
        deadlines=[_opened(one, on) for one in then.opened()],
        moves=moves_record(then),
        irregularities=[
            IrregularityRecord(event=_happened(one.event), found=one.found, reason=one.reason)
            for one in then.irregularities
        ],
        gaps=[GapRecord(event=_happened(one.event), presumes=one.presumes) for one in then.gaps],
        note=case.note,
    )


def moves_record(case: Case) -> list[PossibleRecord]:
    """Return what may happen next in a case."""
    return [_possible(one) for one in case.moves()]


def changes_record(changes: tuple[Change, ...]) -> list[str]:
    """Return changes in words."""
    return [str(change) for change in changes]


def _happened(event: Event) -> HappenedRecord:
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
        not_before=_iso(one.not_before),
    )


def _opened(one: Deadline | Undated, on: date) -> OpenedRecord:
    """Return a deadline as it stands on a day."""
    dated = one if isinstance(one, Deadline) else None
    version = dated.version if dated is not None else None
    actor = (version.actor if version is not None else None) or one.rule.actor
    return OpenedRecord(
        rule=one.rule.key,
        title=one.rule.title,
        actor=who(actor),
        opened_by=_happened(one.opened_by),
        due=_iso(dated.due) if dated is not None else None,
        safe=_iso(one.safe),
        latest=_iso(dated.latest) if dated is not None else None,
        status=one.status(on).value,
        why_undated=one.why if isinstance(one, Undated) else "",
        used=[_happened(event) for event in one.used],
        ended=_iso(one.ended),
        cautions=[
            CautionRecord(key=caution.key, said=caution.said, cite=caution.cite)
            for caution in one.cautions
        ],
    )


def _iso(day: date | None) -> str | None:
    """Return a day as a text, if there is one."""
    return None if day is None else day.isoformat()
