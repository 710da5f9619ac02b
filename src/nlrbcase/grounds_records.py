"""Grounds for objections, and findings on them, as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypedDict

from nlrbcase.considerations import Consideration, Finding
from nlrbcase.election_facts import ElectionFacts, When
from nlrbcase.holdings import Asked, Authority, Ground, Holding, Inquiry, Line, Window
from nlrbcase.provisions import Caution
from nlrbcase.records import FORMAT, CautionRecord, IsoDay


class WindowRecord(TypedDict):
    """The time in which conduct counts."""

    opens: str
    closes: str
    hours_before: int
    whole_day: bool


class InquiryRecord(TypedDict):
    """What the law asks under a holding."""

    said: str
    evidence: str
    weighed: str | None


class HoldingRecord(TypedDict):
    """A holding; with `seen`, of a day from `since` to that one."""

    since: IsoDay
    seen: IsoDay | None
    cite: str
    by: str
    held: str
    evidence: str
    read_in: str
    read_to: IsoDay
    prospective: bool
    window: WindowRecord | None
    law_asks: InquiryRecord | None
    asks: list[AskedRecord]
    cautions: list[CautionRecord]


class LineRecord(TypedDict):
    """A line of precedent, its holdings newest first."""

    question: str
    method: str | None
    holdings: list[HoldingRecord]


class AuthorityRecord(TypedDict):
    """Something else that was said on a ground; with `seen`, on a day from `since` to that one."""

    since: IsoDay
    seen: IsoDay | None
    cite: str
    by: str
    point: str
    evidence: str
    read_in: str


class AskedRecord(TypedDict):
    """A fact that a standard asks for."""

    key: str
    said: str


class EnoughRecord(TypedDict):
    """How many voters must have been affected."""

    said: str
    cite: str
    evidence: str
    of_margin: int


class GroundRecord(TypedDict):
    """A ground for setting an election aside."""

    format: Literal[1]
    key: str
    title: str
    said: str
    conduct_of: list[str]
    standard: str
    law_asks: str
    evidence: str
    burden: str
    window: WindowRecord | None
    due_under: str
    enough: EnoughRecord | None
    parallel: list[str]
    lines: list[LineRecord]
    asks: list[AskedRecord]
    applied: list[AuthorityRecord]
    positions: list[AuthorityRecord]
    cautions: list[CautionRecord]


class GroundsRecord(TypedDict):
    """Every ground, or every one on which there was precedent on the day asked for."""

    format: Literal[1]
    grounds: list[GroundRecord]


class ConsiderationRecord(TypedDict):
    """A step of a finding."""

    about: str
    answer: str | None
    said: str
    cite: str
    evidence: str
    by: str | None


class ElectionRecord(TypedDict):
    """The facts of the election, as they were given: days, or moments with their zones."""

    petition_filed: IsoDay
    polls_open: str | None
    polls_close: str | None
    mailed: str | None
    ballots_due: str | None
    counted: str | None
    first_election: IsoDay | None
    directed: IsoDay | None
    margin: int | None


class FindingOnObjection(TypedDict):
    """What the law asks of an objection, and what the facts answer."""

    format: Literal[1]
    ground: str
    title: str
    conduct_on: str
    conduct_until: str | None
    decided_on: IsoDay | None
    election: ElectionRecord
    critical_period: str
    window: str | None
    late: str | None
    enough: str | None
    steps: list[ConsiderationRecord]
    governing: list[LineRecord]
    parallel: list[str]
    missing: list[AskedRecord]
    unknown: list[str]
    evidence: str
    cautions: list[CautionRecord]
    notes: list[CautionRecord]


def finding_on_objection(finding: Finding) -> FindingOnObjection:
    """Return a finding as plain data."""
    return {
        "format": FORMAT,
        "ground": finding.ground.key,
        "title": finding.ground.title,
        "conduct_on": finding.conduct.began.isoformat(),
        "conduct_until": _iso(finding.conduct.ended),
        "decided_on": _iso(finding.decided_on),
        "election": election_record(finding.facts),
        "critical_period": finding.critical_period.value,
        "window": finding.window.value if finding.window else None,
        "late": finding.late.value if finding.late else None,
        "enough": finding.enough.value if finding.enough else None,
        "steps": [_step(step) for step in finding.steps],
        "governing": [line_record(each.line, each.holdings) for each in finding.governing],
        "parallel": list(finding.ground.parallel),
        "missing": _asked(finding.missing),
        "unknown": list(finding.unknown),
        "evidence": finding.evidence.value,
        "cautions": [_caution(each) for each in finding.cautions],
        "notes": [_caution(each) for each in finding.notes],
    }


def grounds_record(grounds: Iterable[Ground]) -> GroundsRecord:
    """Return grounds as plain data."""
    return {"format": FORMAT, "grounds": [ground_record(each) for each in grounds]}


def ground_record(ground: Ground) -> GroundRecord:
    """Return a ground as plain data."""
    enough = ground.enough
    return {
        "format": FORMAT,
        "key": ground.key,
        "title": ground.title,
        "said": ground.said,
        "conduct_of": [whose.value for whose in ground.conduct_of],
        "standard": ground.standard.value,
        "law_asks": ground.law_asks,
        "evidence": ground.evidence.value,
        "burden": ground.burden,
        "window": _window(ground.window),
        "due_under": ground.due_under,
        "enough": None
        if enough is None
        else {
            "said": enough.said,
            "cite": enough.cite,
            "evidence": enough.evidence.value,
            "of_margin": enough.of_margin,
        },
        "parallel": list(ground.parallel),
        "lines": [line_record(line, line.holdings) for line in ground.lines],
        "asks": _asked(ground.asks),
        "applied": [_authority(each) for each in ground.applied],
        "positions": [_authority(each) for each in ground.positions],
        "cautions": [_caution(each) for each in ground.cautions],
    }


def line_record(line: Line, holdings: tuple[Holding, ...]) -> LineRecord:
    """Return a line of precedent with some of its holdings as plain data."""
    return {
        "question": line.question,
        "method": line.method.value if line.method else None,
        "holdings": [_holding(holding) for holding in holdings],
    }


def election_record(facts: ElectionFacts) -> ElectionRecord:
    """Return the facts of an election as plain data."""
    return {
        "petition_filed": facts.petition_filed.isoformat(),
        "polls_open": _iso(facts.polls_open),
        "polls_close": _iso(facts.polls_close),
        "mailed": _iso(facts.mailed),
        "ballots_due": _iso(facts.ballots_due),
        "counted": _iso(facts.counted),
        "first_election": _iso(facts.first_election),
        "directed": _iso(facts.directed),
        "margin": facts.margin,
    }


def _iso(when: When | date | None) -> str | None:
    """Return a day or a moment as JSON has it."""
    return None if when is None else when.isoformat()


def _step(step: Consideration) -> ConsiderationRecord:
    """Return a step as plain data."""
    return {
        "about": step.about.value,
        "answer": step.answer.value if step.answer else None,
        "said": step.said,
        "cite": step.cite,
        "evidence": step.evidence.value,
        "by": step.by.value if step.by else None,
    }


def _holding(holding: Holding) -> HoldingRecord:
    """Return a holding as plain data."""
    return {
        "since": holding.since.isoformat(),
        "seen": _iso(holding.seen),
        "cite": holding.cite,
        "by": holding.by.value,
        "held": holding.held,
        "evidence": holding.evidence.value,
        "read_in": holding.read_in,
        "read_to": holding.read_to.isoformat(),
        "prospective": holding.prospective,
        "window": _window(holding.window),
        "law_asks": _inquiry(holding.law_asks),
        "asks": _asked(holding.asks),
        "cautions": [_caution(each) for each in holding.cautions],
    }


def _window(window: Window | None) -> WindowRecord | None:
    """Return a window as plain data."""
    if window is None:
        return None
    return {
        "opens": window.opens.value,
        "closes": window.closes.value,
        "hours_before": window.hours_before,
        "whole_day": window.whole_day,
    }


def _asked(facts: Iterable[Asked]) -> list[AskedRecord]:
    """Return facts that are asked for as plain data."""
    return [{"key": asked.key, "said": asked.said} for asked in facts]


def _inquiry(asks: Inquiry | None) -> InquiryRecord | None:
    """Return what the law asks under a holding as plain data."""
    if asks is None:
        return None
    return {
        "said": asks.said,
        "evidence": asks.evidence.value,
        "weighed": asks.weighed.value if asks.weighed else None,
    }


def _authority(authority: Authority) -> AuthorityRecord:
    """Return an authority as plain data."""
    return {
        "since": authority.since.isoformat(),
        "seen": _iso(authority.seen),
        "cite": authority.cite,
        "by": authority.by.value,
        "point": authority.point,
        "evidence": authority.evidence.value,
        "read_in": authority.read_in,
    }


def _caution(caution: Caution) -> CautionRecord:
    """Return a caution as plain data."""
    return {"key": caution.key, "said": caution.said, "cite": caution.cite}
