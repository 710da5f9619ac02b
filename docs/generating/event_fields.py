"""Which fields each kind of event takes, and what they mean there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generating.markdown import rule_link
from nlrbcase import Event, Family, Kind, procedure_of
from nlrbcase.law.representation.objections import OBJECTIONS, OBJECTIONS_TO_REVISED_TALLY
from nlrbcase.law.representation.petition import BLOCKING_OFFER_OF_PROOF
from nlrbcase.replay import OF_ANY_PAPER, incomplete, openers

# What the work modules look for in each field; a test holds `COUNTED` to what they do.
COUNTED = (Kind.TALLY_PREPARED, Kind.REVISED_TALLY)
ALLEGING = (
    Kind.CONDUCT,
    Kind.CHARGE_FILED,
    Kind.CHARGE_AMENDED,
    Kind.COMPLAINT_ISSUED,
    Kind.COMPLAINT_AMENDED,
)
OBJECTING = (Kind.OBJECTIONS_FILED, Kind.OBJECTIONS_TO_REVISED_TALLY)
WITHDRAWING = (Kind.OBJECTIONS_PARTLY_WITHDRAWN, Kind.OBJECTIONS_WITHDRAWN)
RULING = (
    Kind.HEARING_OFFICER_REPORT,
    Kind.OBJECTIONS_DECIDED,
    Kind.DIRECTOR_DECISION,
    Kind.SECOND_ELECTION_DIRECTED,
    Kind.BOARD_REPRESENTATION_DECISION,
)
NAMING = (Kind.CASE_TRANSFERRED, Kind.CONSOLIDATED, Kind.SEVERED)
_ANY_DAY = date(2024, 3, 13)
_WHOSE = " or ".join(rule_link(rule.key) for rule in (OBJECTIONS, OBJECTIONS_TO_REVISED_TALLY))


def fields(kind: Kind) -> Iterator[tuple[str, str]]:
    """Yield each field that means something for a kind, with what it means, in words."""
    about = _about(kind)
    if about:
        yield "about", f"{about}{_needed(kind, 'about')}"
    sets = _sets(kind)
    if sets:
        yield "sets", f"{'; '.join(sets)}{_needed(kind, 'sets')}"
    if kind in COUNTED:
        yield "count", "the ballots; with the challenged ones given, they are judged"
    if kind in ALLEGING:
        yield "allegations", "the sections alleged to be violated, such as `8(a)(3)`"
    if kind in OBJECTING:
        yield "objections", "each objection, by its number, with its ground and the conduct"
    if kind in WITHDRAWING:
        yield "objections", "those withdrawn, by their numbers"
    if kind in RULING:
        ruled = "recommended" if kind is Kind.HEARING_OFFICER_REPORT else "decided"
        yield "objections", f"what is {ruled} on each, by its number"
    if kind is Kind.RECORDED_IN_ERROR:
        yield "corrects", "the entry that is struck out (needed)"


def _needed(kind: Kind, field: str) -> str:
    """Return that an event of a kind means nothing without a field; empty if it does."""
    bare = Event(kind, _ANY_DAY)
    other = {"about": Event(kind, _ANY_DAY, sets=_ANY_DAY), "sets": Event(kind, _ANY_DAY, about="")}
    lacks = incomplete(other[field]) if incomplete(bare) else ""
    return " (needed)" if lacks.startswith(f"`{field}`") else ""


def _about(kind: Kind) -> str:
    """Return what the name means that an event is about; empty if nothing."""
    if kind in OF_ANY_PAPER:
        return "the key of the rule whose paper is meant"
    if kind in NAMING:
        return "the number of the other case"
    if kind is Kind.OFFER_OF_PROOF:
        return f"{rule_link(BLOCKING_OFFER_OF_PROOF.key)}, if it goes with a blocking request"
    if kind in (*WITHDRAWING, *RULING):
        return f"whose objections are meant, where a party filed several papers: {_WHOSE}"
    return ""


def _sets(kind: Kind) -> list[str]:
    """Return what the days are that an event of a kind can fix, in words."""
    if incomplete(Event(kind, _ANY_DAY, about="")).startswith("`sets`"):
        return ["the day on which the paper is due"]
    found = []
    for family in Family:
        law = procedure_of(family)
        fixes_anew = [first for new, first in law.resets if new is kind]
        fixing = {also.opens_as for also in law.also if also.sets and also.event is kind}
        for rule in law.rules:
            asked = rule.sets and rule.sets_from is None
            if asked and {kind, *fixes_anew, *fixing} & set(openers(rule)):
                found.append(rule.sets)
    return list(dict.fromkeys(found))
