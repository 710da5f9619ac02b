"""What a charge can do to an election, and what the rules on that are made of."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import frozen

from nlrbcase.events import Kind
from nlrbcase.provisions import Caution, Evidence, Question, Rule


class Effect(Enum):
    """What a charge can do to the election.  The values are the words of JSON."""

    HELD_IN_ABEYANCE = "held-in-abeyance"
    ELECTION_DELAYED = "election-delayed"
    IMPOUNDED = "impounded"
    COUNTED = "voted-and-counted"
    NOT_BLOCKED = "not-blocked"

    @property
    def said(self) -> str:
        """The effect in plain words."""
        return {
            Effect.HELD_IN_ABEYANCE: "the petition is held in abeyance",
            Effect.ELECTION_DELAYED: "the election is delayed",
            Effect.IMPOUNDED: "the election is held, and its ballots are impounded",
            Effect.COUNTED: "the election is held, and its ballots are opened and counted",
            Effect.NOT_BLOCKED: "the petition goes on, and the election is not held up",
        }[self]

    @property
    def holds_up(self) -> bool:
        """Whether it holds up the election or the count of its ballots."""
        return self not in (Effect.COUNTED, Effect.NOT_BLOCKED)


class SettledBy(Enum):
    """What settles whether a condition is met.  The values are the words of JSON."""

    CHARGE = "charge"
    REQUEST = "request"
    DIRECTOR = "regional-director"
    LATER = "later"
    LAW = "law"

    @property
    def said(self) -> str:
        """What settles it, in plain words."""
        return {
            SettledBy.CHARGE: "the charge shows it",
            SettledBy.REQUEST: "for the party that asks to see to",
            SettledBy.DIRECTOR: "for the Regional Director to determine",
            SettledBy.LATER: "not known before then",
            SettledBy.LAW: "the words of the rule on it were not at hand",
        }[self]


@frozen
class Condition:
    """Something on which an effect depends.

    Attributes:
        key: A short name that does not change.
        said: The condition, in words that follow "if".
        settled_by: What settles whether it is met.
        allegations: Allegations, each a section and the Agency's label, that show it is met.
    """

    key: str
    said: str
    settled_by: SettledBy
    allegations: tuple[str, ...] = ()


@frozen
class ChargeEffect:
    """What a rule lets charges of a kind do to the election.

    Attributes:
        effect: What they can do.
        cite: Where it is codified.
        evidence: What was read.
        text: The operative clause: word for word with evidence TEXT, else as it is reported; empty
            if its words were not read or not kept.
        alleging: The sections that the charge must allege, all of them; empty for any charge.
        conditions: What else must be so.
        due_under: The rule that says how soon or how long; None where there is none.
    """

    effect: Effect
    cite: str
    evidence: Evidence
    text: str
    alleging: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    due_under: Rule | None = None


@frozen
class BlockingRule:
    """A rule on charges that block an election.

    Attributes:
        key: A short name that does not change.
        title: What it is called here, in words that follow "the".
        since: First day in force, that day included.
        picked_by: The event whose day, from `since` on, brings a case under it; more than one
            where it is not settled which.
        picked_evidence: What was read of that.
        effects: What charges can do under it, in the order in which it is asked; the last is for
            every charge, without a condition.
        filing: The rule on what is filed with a request to block.
        cite: Where it is codified.
        source: What made it law, or, where its words were not read, who reports it.
        evidence: What was read.
        read_to: Last day for which it is known to stand as it is given here.
        picked_cautions: What to know where it is open whether the rule governs.
        cautions: What to know before relying on it, notes included.
        first_day: What is open of a petition filed on `since` itself: early, that the rule governs
            it; late, that the one before it still does.  None if it is settled.
    """

    key: str
    title: str
    since: date
    picked_by: tuple[Kind, ...]
    picked_evidence: Evidence
    effects: tuple[ChargeEffect, ...]
    filing: Rule
    cite: str
    source: str
    evidence: Evidence
    read_to: date
    picked_cautions: tuple[Caution, ...] = ()
    cautions: tuple[Caution, ...] = ()
    first_day: Question | None = None
