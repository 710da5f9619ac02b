"""What a charge can do to an election: the answer, under each rule that may govern."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from nlrbcase.blocking import BlockingRule, ChargeEffect, Condition, Effect, SettledBy
from nlrbcase.provisions import Caution, Evidence, Version, weakest
from nlrbcase.sections import Section

if TYPE_CHECKING:
    from nlrbcase.blocking_records import BlockingRecord


@frozen
class PossibleEffect:
    """What a charge can do to the election, and on what that still depends.

    Attributes:
        by: What the rule says of it.
        open: The conditions that are not known to be met; empty if it follows as it is.
    """

    by: ChargeEffect
    open: tuple[Condition, ...]


@frozen
class SectionEffects:
    """What a charge can do to the election because of one section that it alleges.

    Attributes:
        section: The section.
        possible: What it can do; the last is what follows if the conditions of the others fail.
    """

    section: Section
    possible: tuple[PossibleEffect, ...]


@frozen
class BlockingReading:
    """A rule that governs, or may govern, and what the charge can do under it.

    Attributes:
        rule: The rule.
        condition: When it governs, in words that follow "if", where that is not known; else empty.
        sections: For each section alleged, in the order given, what it can do.
    """

    rule: BlockingRule
    condition: str
    sections: tuple[SectionEffects, ...]

    @property
    def filed(self) -> Version:
        """The version of the rule on what is filed with the request."""
        return self.rule.filing.on(self.rule.since)

    @property
    def possible(self) -> tuple[PossibleEffect, ...]:
        """What any of the sections can do, each once."""
        found = (each for effects in self.sections for each in effects.possible)
        return tuple(dict.fromkeys(found))


@frozen
class Blocking:
    """What a charge can do to an election: what the rule allows and asks, not what is decided.

    It is true if the charge may hold up the election or the count, under any reading.

    Attributes:
        on: The day of the request to block.
        petition_filed: The day the petition was filed; None if not known.
        facts: What was said of the charge, by the key of the condition; None if not known.
        readings: The rules that govern or may govern, newest first; no authority was found that
            prefers one of several.
        picked_evidence: What was read of which of them governs.
        cautions: What to know before relying on it.
        notes: What else to know.
    """

    on: date
    petition_filed: date | None
    facts: tuple[tuple[str, bool | None], ...]
    readings: tuple[BlockingReading, ...]
    picked_evidence: Evidence
    cautions: tuple[Caution, ...]
    notes: tuple[Caution, ...]

    def __bool__(self) -> bool:
        return any(effect.holds_up for effect in self.effects)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections alleged, each once, in the order given."""
        return tuple(each.section for each in self.readings[0].sections)

    @property
    def effects(self) -> tuple[Effect, ...]:
        """What the charge can do, under any reading, each once."""
        found = (each.by.effect for reading in self.readings for each in reading.possible)
        return tuple(dict.fromkeys(found))

    @property
    def open(self) -> tuple[Condition, ...]:
        """The conditions that are not known to be met, under any reading, each once."""
        possible = (each for reading in self.readings for each in reading.possible)
        return tuple(dict.fromkeys(condition for each in possible for condition in each.open))

    @property
    def missing(self) -> tuple[Condition, ...]:
        """Of these, those that the charge itself settles: read it and ask again."""
        return tuple(each for each in self.open if each.settled_by is SettledBy.CHARGE)

    @property
    def evidence(self) -> Evidence:
        """What was read of the point least well known: which rule governs, or what it allows."""
        effects = (each.by.evidence for reading in self.readings for each in reading.possible)
        return weakest((self.picked_evidence, *effects))

    def explain(self) -> str:
        """Return the whole answer as text."""
        from nlrbcase.blocking_words import explain

        return explain(self)

    def to_dict(self) -> BlockingRecord:
        """Return the whole answer as plain data for JSON."""
        from nlrbcase.blocking_records import blocking_record

        return blocking_record(self)
