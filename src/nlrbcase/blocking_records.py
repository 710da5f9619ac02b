"""What a charge can do to an election, as plain data for JSON."""

from __future__ import annotations

from typing import Literal, TypedDict

from nlrbcase.blocking import BlockingRule, Condition
from nlrbcase.blocking_answers import Blocking, BlockingReading, PossibleEffect
from nlrbcase.blocking_words import period
from nlrbcase.facts import who
from nlrbcase.records import FORMAT, CautionRecord, IsoDay, caution_record


class BlockingRuleRecord(TypedDict):
    """A rule on charges that block an election."""

    key: str
    title: str
    since: IsoDay
    picked_by: list[str]
    cite: str
    source: str
    evidence: str
    read_to: IsoDay


class ConditionRecord(TypedDict):
    """Something on which an effect depends, and what settles it."""

    key: str
    said: str
    settled_by: str


class PossibleEffectRecord(TypedDict):
    """What a charge can do to the election, and on what that still depends."""

    effect: str
    said: str
    conditions: list[ConditionRecord]
    due_under: str | None
    period: str
    cite: str
    text: str
    evidence: str


class SectionEffectsRecord(TypedDict):
    """What a charge can do because of one section; the last is what follows otherwise."""

    section: str
    possible: list[PossibleEffectRecord]


class FilingRecord(TypedDict):
    """What is filed with a request to block."""

    due_under: str
    title: str
    actor: str
    within: str
    cite: str
    text: str
    source: str
    evidence: str


class BlockingReadingRecord(TypedDict):
    """A rule that governs or may govern, and what the charge can do under it."""

    rule: BlockingRuleRecord
    condition: str
    sections: list[SectionEffectsRecord]
    filing: FilingRecord


class BlockingRecord(TypedDict):
    """What a charge can do to an election, under each rule that may govern."""

    format: Literal[1]
    sections: list[str]
    on: IsoDay
    petition_filed: IsoDay | None
    facts: dict[str, bool | None]
    may_hold_up: bool
    effects: list[str]
    readings: list[BlockingReadingRecord]
    missing: list[ConditionRecord]
    evidence: str
    cautions: list[CautionRecord]
    notes: list[CautionRecord]


def blocking_record(blocking: Blocking) -> BlockingRecord:
    """Return what a charge can do to an election as plain data."""
    filed = blocking.petition_filed
    return BlockingRecord(
        format=FORMAT,
        sections=[each.key for each in blocking.sections],
        on=blocking.on.isoformat(),
        petition_filed=None if filed is None else filed.isoformat(),
        facts=dict(blocking.facts),
        may_hold_up=bool(blocking),
        effects=[effect.value for effect in blocking.effects],
        readings=[_reading(reading) for reading in blocking.readings],
        missing=[_condition(condition) for condition in blocking.missing],
        evidence=blocking.evidence.value,
        cautions=[caution_record(caution) for caution in blocking.cautions],
        notes=[caution_record(caution) for caution in blocking.notes],
    )


def _reading(reading: BlockingReading) -> BlockingReadingRecord:
    return BlockingReadingRecord(
        rule=_rule(reading.rule),
        condition=reading.condition,
        sections=[
            SectionEffectsRecord(
                section=each.section.key,
                possible=[_possible(effect, reading) for effect in each.possible],
            )
            for each in reading.sections
        ],
        filing=_filing(reading),
    )


def _rule(rule: BlockingRule) -> BlockingRuleRecord:
    return BlockingRuleRecord(
        key=rule.key,
        title=rule.title,
        since=rule.since.isoformat(),
        picked_by=[kind.value for kind in rule.picked_by],
        cite=rule.cite,
        source=rule.source,
        evidence=rule.evidence.value,
        read_to=rule.read_to.isoformat(),
    )


def _possible(each: PossibleEffect, reading: BlockingReading) -> PossibleEffectRecord:
    due_under = each.by.due_under
    return PossibleEffectRecord(
        effect=each.by.effect.value,
        said=each.by.effect.said,
        conditions=[_condition(condition) for condition in each.open],
        due_under=None if due_under is None else due_under.key,
        period=period(each.by, reading),
        cite=each.by.cite,
        text=each.by.text,
        evidence=each.by.evidence.value,
    )


def _filing(reading: BlockingReading) -> FilingRecord:
    rule, version = reading.rule.filing, reading.filed
    return FilingRecord(
        due_under=rule.key,
        title=rule.title,
        actor=who(version.actor or rule.actor),
        within=version.within.said,
        cite=version.cite,
        text=version.text,
        source=version.source,
        evidence=version.evidence.value,
    )


def _condition(condition: Condition) -> ConditionRecord:
    return ConditionRecord(
        key=condition.key, said=condition.said, settled_by=condition.settled_by.value
    )
