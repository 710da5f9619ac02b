"""What bars do on a day, as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypedDict

from nlrbcase.bar_effects import Barred, OpenPeriod, worst
from nlrbcase.barring import Barrable
from nlrbcase.facts import since_words
from nlrbcase.provisions import Version
from nlrbcase.readings import Reading
from nlrbcase.records import FORMAT, CautionRecord, IsoDay, StepRecord, caution_record, iso


class BarLawRecord(TypedDict):
    """A line of law on a bar."""

    within: str
    text: str
    cite: str
    source: str
    evidence: str
    since: str
    read_to: IsoDay


class BarReadingRecord(TypedDict):
    """One way to read the law, and the day it gives, that day included."""

    day: IsoDay
    label: str
    authority: str
    cite: str
    steps: list[StepRecord]


class OpenPeriodRecord(TypedDict):
    """A time in which a petition may come: first and last day safe, and at the most."""

    title: str
    first: IsoDay
    earliest: IsoDay
    last: IsoDay | None
    latest: IsoDay | None
    opens: list[BarReadingRecord]
    closes: list[BarReadingRecord]


class BarredRecord(TypedDict):
    """What one bar does to a petition, or to an election, of one day."""

    format: Literal[1]
    bar: str
    title: str
    what: str
    on: IsoDay
    effect: str
    said: str
    condition: str
    if_governs: str | None
    first: IsoDay | None
    last: IsoDay | None
    earliest: IsoDay | None
    latest: IsoDay | None
    safe: IsoDay | None
    open_ended: bool
    insulated_from: IsoDay | None
    insulated_to: IsoDay | None
    readings: list[BarReadingRecord]
    open: list[OpenPeriodRecord]
    missing: list[str]
    law: list[BarLawRecord]
    evidence: str | None
    cautions: list[CautionRecord]
    notes: list[CautionRecord]


class BarsRecord(TypedDict):
    """What every bar does on one day."""

    format: Literal[1]
    on: IsoDay
    effects: dict[str, str]
    bars: list[BarredRecord]


def bars_record(judged: Iterable[Barred], on: date, what: Iterable[Barrable]) -> BarsRecord:
    """Return what every bar does on a day as plain data, with the effect of all on each thing.

    Args:
        judged: What each does.
        on: The day.
        what: What was asked about.
    """
    told = list(judged)
    return BarsRecord(
        format=FORMAT,
        on=on.isoformat(),
        effects={
            asked.value: worst(each for each in told if each.what is asked).value for asked in what
        },
        bars=[barred_record(each) for each in told],
    )


def barred_record(barred: Barred) -> BarredRecord:
    """Return what one bar does as plain data."""
    insulated = barred.insulated
    return BarredRecord(
        format=FORMAT,
        bar=barred.bar.key,
        title=barred.bar.title,
        what=barred.what.value,
        on=barred.on.isoformat(),
        effect=barred.effect.value,
        said=barred.effect.said,
        condition=barred.condition,
        if_governs=None if barred.if_governs is None else barred.if_governs.value,
        first=iso(barred.first),
        last=iso(barred.last),
        earliest=iso(barred.earliest),
        latest=iso(barred.latest),
        safe=iso(barred.safe),
        open_ended=barred.open_ended,
        insulated_from=None if insulated is None else insulated[0].isoformat(),
        insulated_to=None if insulated is None else insulated[1].isoformat(),
        readings=[_reading(reading) for reading in barred.readings],
        open=[_period(period) for period in barred.open],
        missing=[fact.value for fact in barred.missing],
        law=[_line(version) for version in barred.law],
        evidence=None if barred.evidence is None else barred.evidence.value,
        cautions=[caution_record(caution) for caution in barred.cautions],
        notes=[caution_record(caution) for caution in barred.notes],
    )


def _period(period: OpenPeriod) -> OpenPeriodRecord:
    return OpenPeriodRecord(
        title=period.title,
        first=period.first.isoformat(),
        earliest=period.earliest.isoformat(),
        last=iso(period.last),
        latest=iso(period.latest),
        opens=[_reading(reading) for reading in period.opens],
        closes=[_reading(reading) for reading in period.closes],
    )


def _reading(reading: Reading) -> BarReadingRecord:
    return BarReadingRecord(
        day=reading.due.isoformat(),
        label=reading.label,
        authority=reading.authority,
        cite=reading.version.cite,
        steps=[
            StepRecord(day=step.day.isoformat(), said=step.said, cite=step.cite)
            for step in reading.steps
        ],
    )


def _line(version: Version) -> BarLawRecord:
    return BarLawRecord(
        within=version.within.said,
        text=version.text,
        cite=version.cite,
        source=version.source,
        evidence=version.evidence.value,
        since=since_words(version),
        read_to=version.read_to.isoformat(),
    )
