"""Tallies and what an audit of published ones finds, as plain data for JSON."""

from __future__ import annotations

from typing import Literal, TypedDict

from nlrbcase.due_days import Deadline
from nlrbcase.elections import Tally
from nlrbcase.findings import Finding
from nlrbcase.outcomes import Outcome, Provision
from nlrbcase.records import FORMAT, CautionRecord, DeadlineRecord, caution_record, deadline_record
from nlrbcase.tally_words import reasons


class ReasonRecord(TypedDict):
    """A line of an explanation, with its law."""

    said: str
    cite: str


class ProvisionRecord(TypedDict):
    """A line of law on elections."""

    key: str
    said: str
    cite: str
    evidence: str
    read_in: str
    text: str


class OutcomeRecord(TypedDict):
    """What an election came to."""

    kind: str
    said: str
    choices: list[str]
    follows: str
    law: list[ProvisionRecord]
    evidence: str


class WayRecord(TypedDict):
    """A way of resolving the challenged ballots, and what it comes to."""

    counted: dict[str, int]
    sustained: int
    eligible: int | None
    outcome: OutcomeRecord


class TallyRecord(TypedDict):
    """A tally and what it decides."""

    format: Literal[1]
    type: str
    ballot: str
    votes: dict[str, int]
    against: int
    challenged: int | None
    challenged_assumed: bool
    void: int | None
    eligible: int | None
    valid: int
    cast: int
    margin: int
    majority: int
    determinative: bool
    outcome: OutcomeRecord
    standing: OutcomeRecord
    ways: list[WayRecord]
    reasons: list[ReasonRecord]
    cautions: list[CautionRecord]
    notes: list[CautionRecord]
    objections: DeadlineRecord | None


class FindingRecord(TypedDict):
    """What is wrong with a row of a list of tallies."""

    format: Literal[1]
    line: int
    case: str
    unit: str
    kind: str
    severity: str
    said: str
    expected: str
    found: str
    cause: str


def tally_record(
    tally: Tally,
    objections: Deadline | None = None,
    region: int | None = None,
    *,
    assumed: bool = False,
) -> TallyRecord:
    """Return a tally and what it decides as plain data.

    Args:
        tally: The tally.
        objections: When objections to it are due, if that was asked for.
        region: The region that has the case, for the moment in its zone.
        assumed: Whether the number of challenged ballots was not given but assumed.

    Raises:
        NoSuchRegion: No region has this number.
    """
    outcome = tally.outcome
    return TallyRecord(
        format=FORMAT,
        type=tally.kind.value,
        ballot=tally.ballot.value,
        votes=dict(tally.votes),
        against=tally.against,
        challenged=tally.challenged,
        challenged_assumed=assumed,
        void=tally.void,
        eligible=tally.eligible,
        valid=tally.valid,
        cast=tally.cast,
        margin=tally.margin,
        majority=tally.majority,
        determinative=tally.determinative,
        outcome=_outcome(outcome),
        standing=_outcome(tally.standing),
        ways=[
            WayRecord(
                counted=dict(way.counted),
                sustained=way.sustained,
                eligible=way.eligible,
                outcome=_outcome(way.outcome),
            )
            for way in tally.ways
        ],
        reasons=[ReasonRecord(said=each.said, cite=each.cite) for each in reasons(tally)],
        cautions=[caution_record(caution) for caution in outcome.cautions if not caution.note],
        notes=[caution_record(caution) for caution in outcome.cautions if caution.note],
        objections=None if objections is None else deadline_record(objections, region),
    )


def finding_record(finding: Finding) -> FindingRecord:
    """Return what is wrong with a row as plain data."""
    return FindingRecord(
        format=FORMAT,
        line=finding.line,
        case=finding.case,
        unit=finding.unit,
        kind=finding.kind.value,
        severity=finding.severity.value,
        said=finding.said,
        expected=finding.expected,
        found=finding.found,
        cause=finding.cause,
    )


def _outcome(outcome: Outcome) -> OutcomeRecord:
    return OutcomeRecord(
        kind=outcome.kind.value,
        said=outcome.said,
        choices=list(outcome.choices),
        follows=outcome.follows.value,
        law=[_provision(provision) for provision in outcome.law],
        evidence=outcome.evidence.value,
    )


def _provision(provision: Provision) -> ProvisionRecord:
    return ProvisionRecord(
        key=provision.key,
        said=provision.said,
        cite=provision.cite,
        evidence=provision.evidence.value,
        read_in=provision.read_in,
        text=provision.text,
    )
