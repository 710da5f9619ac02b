"""Deadlines, rules and days as plain data for JSON.

The record types below are the format; `nlrbcase.schemas` makes the JSON Schema from them.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Annotated, Literal, TypeAlias, TypedDict

from nlrbcase.business_days import closed
from nlrbcase.due_days import Deadline
from nlrbcase.errors import NoHour
from nlrbcase.facts import all_cautions, by_when, filing_cite, late_words, more_time, who
from nlrbcase.law.computation import SHUTDOWNS
from nlrbcase.law.holidays import CLOSING_ORDERS
from nlrbcase.moments import last_moment
from nlrbcase.provisions import Caution, Extension, Question, Rule, Version
from nlrbcase.readings import Reading
from nlrbcase.registry import family_of
from nlrbcase.wording import plain

FORMAT: Literal[1] = 1
"""The number of the format; it changes when an old reader could misread a new record."""


IsoDay: TypeAlias = Annotated[str, "day"]
"""A day as 2021-04-16."""


class StepRecord(TypedDict):
    """One step of a count."""

    day: IsoDay
    said: str
    cite: str


class CautionRecord(TypedDict):
    """Something to know before relying on a date."""

    key: str
    said: str
    cite: str


class ExtensionRecord(TypedDict):
    """Whether more time can be had."""

    kind: str
    said: str
    cite: str


class VersionRecord(TypedDict):
    """A rule as it stood from a day on."""

    since: IsoDay
    seen: IsoDay | None
    read_to: IsoDay
    within: str
    text: str
    cite: str
    source: str
    evidence: str
    picked_by: str | None
    actor: str
    runs_from: str
    received_by: str
    receipt: str
    by: str | None
    extension: ExtensionRecord
    counted_by: str
    cautions: list[CautionRecord]
    notes: list[CautionRecord]


class ReadingRecord(TypedDict):
    """One way to read the law, and the day it gives."""

    due: IsoDay
    label: str
    authority: str
    version: VersionRecord
    steps: list[StepRecord]


class OpeningRecord(TypedDict):
    """The event that opened a deadline."""

    kind: str
    on: IsoDay
    sets: IsoDay | None


class DeadlineRecord(TypedDict):
    """A deadline with all its reasons."""

    format: Literal[1]
    rule: str
    title: str
    family: str
    actor: str
    duty: bool
    not_before: bool
    due: IsoDay
    safe: IsoDay
    latest: IsoDay
    due_at: str | None
    safe_at: str | None
    hour: str
    hour_cite: str
    city: str | None
    postmark_by: IsoDay | None
    received_by: str
    receipt: str
    opened_by: OpeningRecord
    law_as_of: IsoDay | None
    version: VersionRecord
    readings: list[ReadingRecord]
    evidence: str
    cautions: list[CautionRecord]
    notes: list[CautionRecord]
    extension: ExtensionRecord
    more_time: str
    late: str
    late_said: str


class RuleRecord(TypedDict):
    """A rule through time."""

    format: Literal[1]
    key: str
    title: str
    family: str
    actor: str
    duty: bool
    not_before: bool
    asks: str
    runs_from: list[str]
    met_by: list[str]
    picked_by: str | None
    sets: str
    late: str
    tolled: str
    cautions: list[CautionRecord]
    notes: list[CautionRecord]
    versions: list[VersionRecord]


class RulesRecord(TypedDict):
    """Every rule, or every one in force on the day asked for, with its versions of that day."""

    format: Literal[1]
    rules: list[RuleRecord]


class DayRecord(TypedDict):
    """Whether a day is a business day, and why not."""

    format: Literal[1]
    day: IsoDay
    business_day: bool
    settled: bool
    said: str
    cite: str
    announced: IsoDay | None
    evidence: str
    shutdown: str | None
    notes: list[str]


def deadline_record(deadline: Deadline, region: int | None = None) -> DeadlineRecord:
    """Return a deadline as plain data.

    Args:
        deadline: The deadline.
        region: The region that has the case, for the moment in its zone.

    Raises:
        NoSuchRegion: No region has this number.
    """
    rule, version = deadline.rule, deadline.version
    due_at, city = _moment(deadline, deadline.due, region)
    safe_at, _ = _moment(deadline, deadline.safe, region)
    opened = deadline.opened_by
    return DeadlineRecord(
        format=FORMAT,
        rule=rule.key,
        title=rule.title,
        family=family_of(rule.key).value,
        actor=who(version.actor or rule.actor),
        duty=rule.duty,
        not_before=rule.not_before,
        due=deadline.due.isoformat(),
        safe=deadline.safe.isoformat(),
        latest=deadline.latest.isoformat(),
        due_at=due_at,
        safe_at=safe_at,
        hour=by_when(deadline, region),
        hour_cite=version.cite if version.by is not None else filing_cite(deadline),
        city=city,
        postmark_by=iso(deadline.postmark_by),
        received_by=_word(version.received_by or rule.received_by),
        receipt=_word(deadline.receipt),
        opened_by=OpeningRecord(
            kind=opened.kind.value, on=opened.on.isoformat(), sets=iso(opened.sets)
        ),
        law_as_of=iso(deadline.law_as_of),
        version=version_record(rule, version),
        readings=[_reading(rule, reading) for reading in deadline.readings],
        evidence=deadline.evidence.value,
        cautions=[caution_record(caution) for caution in all_cautions(deadline, region)],
        notes=[caution_record(note) for note in deadline.notes],
        extension=_extension(version.extension or rule.extension),
        more_time=more_time(deadline),
        late=_word(rule.late),
        late_said=late_words(deadline),
    )


def _moment(
    deadline: Deadline, day: date, region: int | None
) -> tuple[str, str] | tuple[None, None]:
    """Return the last moment of a day and the city of the office, if they are known."""
    try:
        moment = last_moment(deadline, day, region)
    except NoHour:
        return None, None
    return moment.at.isoformat(), moment.city


def rule_record(rule: Rule, versions: tuple[Version, ...] | None = None) -> RuleRecord:
    """Return a rule as plain data.

    Args:
        rule: The rule.
        versions: Only these versions; all, if not given.
    """
    return RuleRecord(
        format=FORMAT,
        key=rule.key,
        title=rule.title,
        family=family_of(rule.key).value,
        actor=who(rule.actor),
        duty=rule.duty,
        not_before=rule.not_before,
        asks=rule.asks,
        runs_from=[_trigger(trigger) for trigger in rule.runs_from],
        met_by=[kind.value for kind in rule.met_by],
        picked_by=rule.law_as_of.value if rule.law_as_of else None,
        sets=rule.sets,
        late=_word(rule.late),
        tolled=tolled_word(rule.tolled),
        cautions=[caution_record(caution) for caution in rule.cautions if not caution.note],
        notes=[caution_record(caution) for caution in rule.cautions if caution.note],
        versions=[
            version_record(rule, version)
            for version in (rule.versions if versions is None else versions)
        ],
    )


def version_record(rule: Rule, version: Version) -> VersionRecord:
    """Return a version of a rule as plain data, with what it takes from the rule."""
    law_as_of = version.law_as_of or rule.law_as_of
    return VersionRecord(
        since=version.since.isoformat(),
        seen=iso(version.seen),
        read_to=version.read_to.isoformat(),
        within=version.within.said,
        text=version.text,
        cite=version.cite,
        source=version.source,
        evidence=version.evidence.value,
        picked_by=law_as_of.value if law_as_of else None,
        actor=who(version.actor or rule.actor),
        runs_from=rule.anchor(version),
        received_by=_word(version.received_by or rule.received_by),
        receipt=_word(version.receipt or rule.receipt),
        by=version.by.isoformat("minutes") if version.by else None,
        extension=_extension(version.extension or rule.extension),
        counted_by=_word(version.counted_by or rule.counted_by),
        cautions=[caution_record(caution) for caution in version.cautions if not caution.note],
        notes=[caution_record(caution) for caution in version.cautions if caution.note],
    )


def day_record(day: date) -> DayRecord:
    """Return whether a day is a business day as plain data.

    Raises:
        OutsideCalendar: The day is before 1978 or after 2100.
    """
    found = closed(day)
    return DayRecord(
        format=FORMAT,
        day=day.isoformat(),
        business_day=found is None,
        settled=found is None or found.question is None,
        said=found.said if found else "",
        cite=found.cite if found else "",
        announced=iso(found.announced) if found else None,
        evidence=found.evidence.value if found else "",
        shutdown=next((each.name for each in SHUTDOWNS if each.first <= day <= each.last), None),
        notes=list(_notes(day)),
    )


def _notes(day: date) -> list[str]:
    """Return what else is worth knowing about a day."""
    notes = []
    found = closed(day)
    if found is not None and found.question is not None:
        notes.append(found.question.caution.said)
    in_washington = closed(day, washington=True)
    if found is None and in_washington is not None and in_washington.question is not None:
        notes.append(f"{in_washington.said}. {in_washington.question.caution.said}")
    notes.extend(
        f"{order.authority} closed offices for half a day's work: a business day all the same."
        for order in CLOSING_ORDERS
        if order.day == day and not order.whole
    )
    notes.extend(
        f"The offices were closed by the shutdown of {shutdown.name}, {plain(shutdown.first)} to "
        f"{plain(shutdown.last)}. Such days are not skipped in a count; they are added to the time "
        f"of the papers that it reached ({shutdown.cite})."
        for shutdown in SHUTDOWNS
        if shutdown.first <= day <= shutdown.last
    )
    return notes


def _reading(rule: Rule, reading: Reading) -> ReadingRecord:
    return ReadingRecord(
        due=reading.due.isoformat(),
        label=reading.label,
        authority=reading.authority,
        version=version_record(rule, reading.version),
        steps=[
            StepRecord(day=step.day.isoformat(), said=step.said, cite=step.cite)
            for step in reading.steps
        ],
    )


def caution_record(caution: Caution) -> CautionRecord:
    """Return a caution or a note as plain data."""
    return CautionRecord(key=caution.key, said=caution.said, cite=caution.cite)


def _extension(extension: Extension) -> ExtensionRecord:
    return ExtensionRecord(kind=extension.kind, said=extension.said, cite=extension.cite)


def _trigger(trigger: object) -> str:
    """Return an event's word, or the key of the rule whose paper's due day it is."""
    return trigger.key if isinstance(trigger, Rule) else str(getattr(trigger, "value", trigger))


def tolled_word(tolled: bool | Question) -> str:  # noqa: FBT001 - it is a rule's own value
    """Return whether shutdowns add their days: "yes", "no" or "open"."""
    if isinstance(tolled, Question):
        return "open"
    return "yes" if tolled else "no"


def _word(member: Enum) -> str:
    """Return the name of a choice as a word that does not change."""
    return member.name.lower().replace("_", "-")


def iso(day: date | None) -> str | None:
    """Return a day as JSON writes it; None if there is none."""
    return day.isoformat() if day is not None else None
