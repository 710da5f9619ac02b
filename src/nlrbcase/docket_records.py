"""What a docket answers as plain data for JSON.

The record types below are the format; `nlrbcase.schemas` makes the JSON Schema from them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal, TypedDict

from nlrbcase.amending import Affected
from nlrbcase.case_records import (
    DaysRecord,
    EventRecord,
    HappenedRecord,
    days_record,
    event_record,
    happened_record,
)
from nlrbcase.docketed import Doubt, Due, Kept, Listed, Recorded, Taken
from nlrbcase.errors import CaseUnreadable
from nlrbcase.imports.case_rows import BadRow
from nlrbcase.provisions import Version
from nlrbcase.records import FORMAT, IsoDay


class KeptCaseRecord(TypedDict):
    """A case as a docket keeps it."""

    number: str
    unit: str
    name: str
    note: str
    events: int


class KeptRecord(TypedDict):
    """A docket, and the cases of it that a command wrote."""

    format: Literal[1]
    docket: str
    cases: list[KeptCaseRecord]


class DueRecord(TypedDict):
    """A deadline of a case, as it stands on the day."""

    number: str
    unit: str
    name: str
    rule: str
    title: str
    actor: str
    duty: bool
    not_before: bool
    opened_by: HappenedRecord
    status: str
    safe: IsoDay
    due: IsoDay | None
    latest: IsoDay | None
    safe_at: str | None
    city: str
    why_undated: str
    cautions: list[str]
    filed: int


class UnreadableRecord(TypedDict):
    """A case of which nothing can be said."""

    number: str
    unit: str
    event: int
    said: str


class AgendaRecord(TypedDict):
    """What is due or overdue in a docket on a day."""

    format: Literal[1]
    on: IsoDay
    within: int | None
    due: list[DueRecord]
    unreadable: list[UnreadableRecord]


class ListedRecord(TypedDict):
    """A case of a docket as it stands on the day; null for what cannot be said."""

    number: str
    unit: str
    name: str
    stage: str | None
    over: bool | None
    next: DueRecord | None


class ListRecord(TypedDict):
    """The cases of a docket on a day."""

    format: Literal[1]
    on: IsoDay
    cases: list[ListedRecord]
    unreadable: list[UnreadableRecord]


class RecordedEventRecord(TypedDict):
    """An event, with its place in the order of recording."""

    seq: int
    recorded_at: str | None
    corrects: int | None
    corrected_by: int | None
    wrong: str
    event: EventRecord


class HistoryRecord(TypedDict):
    """What was recorded in a case, in the order of recording."""

    format: Literal[1]
    number: str
    unit: str
    history: list[RecordedEventRecord]


class RowRecord(TypedDict):
    """A row of a public record, and what is to be known of it."""

    line: int
    said: str


class TakenRecord(TypedDict):
    """What an import did with one file."""

    source: str
    rows: int
    cases_added: int
    events_added: int
    events_already_there: int
    unknown_documents: int
    unknown_names: dict[str, int]
    bad_rows: int
    bad: list[RowRecord]
    oddities: int
    odd: list[RowRecord]


class ImportRecord(TypedDict):
    """What an import did."""

    format: Literal[1]
    files: list[TakenRecord]


class DoubtRecord(TypedDict):
    """Something in a docket that does not hold."""

    number: str
    unit: str
    about: str
    said: str


class CheckRecord(TypedDict):
    """What does not hold in a docket."""

    format: Literal[1]
    doubts: list[DoubtRecord]


class AffectedRecord(TypedDict):
    """A deadline that a version of a rule touches; null where there is none."""

    number: str
    unit: str
    name: str
    rule: str
    opened_by: HappenedRecord
    moved: bool
    before: DaysRecord | None
    after: DaysRecord | None


class AffectedListRecord(TypedDict):
    """What a version of a rule touches in a docket on a day."""

    format: Literal[1]
    on: IsoDay
    rule: str
    version_since: IsoDay
    affected: list[AffectedRecord]
    unreadable: list[UnreadableRecord]


def kept_record(docket: str, cases: Iterable[Kept]) -> KeptRecord:
    """Return what a command wrote into a docket.

    Args:
        docket: The docket's file.
        cases: The cases that it wrote, as they are now.
    """
    return KeptRecord(
        format=FORMAT,
        docket=docket,
        cases=[
            KeptCaseRecord(
                number=case.number,
                unit=case.unit,
                name=case.name,
                note=case.note,
                events=case.events,
            )
            for case in cases
        ],
    )


def agenda_record(
    on: date, within: int | None, due: Iterable[Due], unreadable: Iterable[CaseUnreadable]
) -> AgendaRecord:
    """Return what is due or overdue on a day."""
    return AgendaRecord(
        format=FORMAT,
        on=on.isoformat(),
        within=within,
        due=[due_record(one) for one in due],
        unreadable=_unreadable(unreadable),
    )


def _unreadable(found: Iterable[CaseUnreadable]) -> list[UnreadableRecord]:
    """Return the cases of which nothing can be said."""
    return [
        UnreadableRecord(number=one.number, unit=one.unit, event=one.seq, said=one.said)
        for one in found
    ]


def due_record(one: Due) -> DueRecord:
    """Return a deadline in short."""
    return DueRecord(
        number=str(one.number),
        unit=one.unit,
        name=one.name,
        rule=one.key,
        title=one.rule.title,
        actor=one.actor,
        duty=one.rule.duty,
        not_before=one.rule.not_before,
        opened_by=happened_record(one.opened_by),
        status=one.status.value,
        safe=one.safe.isoformat(),
        due=_iso(one.due),
        latest=_iso(one.latest),
        safe_at=_iso(one.at),
        city=one.city,
        why_undated=one.why,
        cautions=list(one.cautions),
        filed=one.filed,
    )


def list_record(
    on: date, found: Iterable[Listed], unreadable: Iterable[CaseUnreadable]
) -> ListRecord:
    """Return the cases of a docket on a day."""
    return ListRecord(
        format=FORMAT,
        on=on.isoformat(),
        cases=[
            ListedRecord(
                number=str(one.number),
                unit=one.unit,
                name=one.name,
                stage=one.stage.value if one.stage is not None else None,
                over=one.over,
                next=due_record(one.next) if one.next is not None else None,
            )
            for one in found
        ],
        unreadable=_unreadable(unreadable),
    )


def history_record(number: str, unit: str, found: Iterable[Recorded]) -> HistoryRecord:
    """Return what was recorded in a case."""
    return HistoryRecord(
        format=FORMAT,
        number=number,
        unit=unit,
        history=[
            RecordedEventRecord(
                seq=one.seq,
                recorded_at=_iso(one.at),
                corrects=one.corrects,
                corrected_by=one.corrected_by,
                wrong=one.wrong,
                event=event_record(one.event),
            )
            for one in found
        ],
    )


def import_record(found: Iterable[tuple[str, Taken]]) -> ImportRecord:
    """Return what an import did with each file."""
    return ImportRecord(
        format=FORMAT,
        files=[
            TakenRecord(
                source=source,
                rows=one.rows,
                cases_added=one.cases,
                events_added=one.events,
                events_already_there=one.already,
                unknown_documents=one.unknown_total,
                unknown_names=dict(one.unknown),
                bad_rows=one.bad_total,
                bad=[_row(row) for row in one.bad],
                oddities=one.odd_total,
                odd=[_row(row) for row in one.odd],
            )
            for source, one in found
        ],
    )


def check_record(found: Iterable[Doubt]) -> CheckRecord:
    """Return what does not hold in a docket."""
    return CheckRecord(
        format=FORMAT,
        doubts=[
            DoubtRecord(number=one.number, unit=one.unit, about=one.about, said=one.said)
            for one in found
        ],
    )


def affected_record(
    on: date,
    key: str,
    version: Version,
    found: Iterable[Affected],
    unreadable: Iterable[CaseUnreadable],
) -> AffectedListRecord:
    """Return what a version of a rule touches in a docket on a day."""
    return AffectedListRecord(
        format=FORMAT,
        on=on.isoformat(),
        rule=key,
        version_since=version.since.isoformat(),
        affected=[
            AffectedRecord(
                number=str(one.number),
                unit=one.unit,
                name=one.name,
                rule=one.rule.key,
                opened_by=happened_record(one.opened_by),
                moved=one.moved,
                before=days_record(one.before),
                after=days_record(one.after),
            )
            for one in found
        ],
        unreadable=_unreadable(unreadable),
    )


def _row(row: BadRow) -> RowRecord:
    """Return a row and what is to be known of it."""
    return RowRecord(line=row.line, said=row.said)


def _iso(day: date | datetime | None) -> str | None:
    """Return a day or a moment as a text, if there is one."""
    return None if day is None else day.isoformat()
