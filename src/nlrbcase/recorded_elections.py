"""The election that a case records, as the facts by which objections to it are judged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from nlrbcase.election_facts import ElectionFacts
from nlrbcase.errors import DaysOutOfOrder, NoElection, NotAChoice, NotATally
from nlrbcase.events import Event, Kind
from nlrbcase.numbers import CaseType
from nlrbcase.results import tallies_of

_TALLIES = (Kind.TALLY_PREPARED, Kind.REVISED_TALLY)
_HELD = (Kind.ELECTION_HELD, Kind.RUNOFF_HELD)
_ORDERS = (Kind.ELECTION_DIRECTED, Kind.AGREEMENT_APPROVED, Kind.SECOND_ELECTION_DIRECTED)
_CAST = (Kind.BALLOTS_MAILED, *_HELD)
FURTHER_BALLOTS = (Kind.RUNOFF_HELD, Kind.NULLITY_DECLARED)
"""What tells of a ballot that follows an election which was not set aside."""


def recorded_election(events: Sequence[Event], of: CaseType) -> ElectionFacts | None:
    """Return what is recorded of the election that events lead up to; None if it is too little.

    A case holds days and no hours; the end of voting and the return of ballots it does not hold.

    Args:
        events: What happened up to the filing of the objections, in order.
        of: The type of the case.
    """
    petition = _first(events, Kind.PETITION_FILED)
    if petition is None:
        return None
    ballot, first = _last_ballot(events)
    held = [event.on for event in ballot if event.kind in _HELD]
    try:
        return ElectionFacts(
            petition_filed=petition,
            directed=max((event.on for event in ballot if event.kind in _ORDERS), default=None),
            mailed=_first(ballot, Kind.BALLOTS_MAILED),
            polls_open=held[0] if held else None,
            polls_close=held[-1] if held[1:] else None,
            counted=_first(ballot, Kind.BALLOTS_COUNTED),
            first_election=first,
            margin=_margin(events, of),
        )
    except DaysOutOfOrder:
        return None


def _last_ballot(events: Sequence[Event]) -> tuple[Sequence[Event], date | None]:
    """Return what happened from the beginning of the last ballot on, and the day of the first.

    The first is None unless the last is a second election.
    """
    begins = 0
    first: date | None = None
    for place, event in enumerate(events):
        if event.kind not in (*_CAST, Kind.SECOND_ELECTION_DIRECTED):
            continue
        before = {each.kind for each in events[begins:place]}
        # Ballots cast once others were counted are those of another election.
        if event.kind is Kind.SECOND_ELECTION_DIRECTED or Kind.TALLY_PREPARED in before:
            held = next((each.kind for each in events[place:] if each.kind in _HELD), None)
            if held is not Kind.RUNOFF_HELD and Kind.NULLITY_DECLARED not in before:
                first = _first(events[begins:place], *_HELD, Kind.BALLOTS_MAILED) or first
            begins = place
    return events[begins:], first


def _first(events: Sequence[Event], *kinds: Kind) -> date | None:
    """Return the first day of an event of the first of these kinds that there is."""
    days = ([event.on for event in events if event.kind is kind] for kind in kinds)
    return next((each[0] for each in days if each), None)


def _margin(events: Sequence[Event], of: CaseType) -> int | None:
    """Return the margin of the last tally; None if its numbers are not recorded."""
    last = [event for event in events if event.kind in _TALLIES][-1:]
    if not last or last[0].count is None:
        return None
    try:
        return tallies_of(events, of)[-1].margin
    except (NotATally, NoElection, NotAChoice):
        return None
