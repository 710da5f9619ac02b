"""What to know before relying on what a charge can do to an election."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from nlrbcase.blocking_answers import BlockingReading
from nlrbcase.blocking_rules import in_doubt, meant
from nlrbcase.cautions import last_read
from nlrbcase.events import Kind
from nlrbcase.law import blocking as law
from nlrbcase.provisions import Caution


def cautions(
    readings: tuple[BlockingReading, ...], on: date, filed: date | None
) -> Iterator[Caution]:
    """Yield what to know before relying on the answer, notes included."""
    by_petition = [rule for rule in law.RULES if Kind.PETITION_FILED in rule.picked_by]
    if filed is None and on >= by_petition[-1].since:
        said = (
            f"The law goes by the day of: {Kind.PETITION_FILED.said}, or may. It was not given; "
            f"each rule that a petition still pending could have is here, unless it is very old. "
            f"Give the day to know."
        )
        yield Caution("version-unknown", said)
    for rule in in_doubt(on, filed):
        yield from rule.picked_cautions
    for reading in readings:
        rule = reading.rule
        yield from rule.cautions
        if len({each.possible for each in reading.sections}) > 1:
            yield law.ONE_IS_ENOUGH
        for each in reading.possible:
            if each.by.due_under is not None:
                yield from each.by.due_under.on(rule.since).cautions
        yield from (*reading.filed.cautions, *rule.filing.cautions)
        if rule is law.RULES[0] and on > rule.read_to:
            yield last_read(rule.read_to, rule.cite)


def unused(
    readings: tuple[BlockingReading, ...], answers: Mapping[str, bool | None]
) -> Iterator[Caution]:
    """Yield a note on each answer about the charge for which no rule that governs has a use."""
    asked = {
        condition.key
        for reading in readings
        for each in reading.sections
        for effect in meant(reading.rule, each.section.key, _keys(reading))
        for condition in effect.conditions
    }
    for key, answer in answers.items():
        if answer is not None and key not in asked:
            said = (
                f"What was said of `{key}` was not used: no rule that governs asks that of a "
                f"charge under these sections."
            )
            yield Caution("fact-not-used", said, note=True)


def _keys(reading: BlockingReading) -> set[str]:
    """Return the names of the sections alleged."""
    return {each.section.key for each in reading.sections}
