"""What the numbers of a tally say of its case: who is elected, or what must come first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from nlrbcase.events import Event, Kind
from nlrbcase.numbers import CaseType
from nlrbcase.outcomes import Ballot, Follows

if TYPE_CHECKING:
    from nlrbcase.ballots import Count
    from nlrbcase.elections import Tally

_REMEMBERED = 4096
_TALLIES = (Kind.TALLY_PREPARED, Kind.REVISED_TALLY)
_BALLOTS_OF = {
    Kind.SECOND_ELECTION_DIRECTED: Ballot.RERUN,
    Kind.RUNOFF_HELD: Ballot.RUNOFF,
    Kind.NULLITY_DECLARED: Ballot.FURTHER,
}
_BALLOTS = (CaseType.RC, CaseType.RM, CaseType.RD, CaseType.UD)


def results(event: Event, of: CaseType | None, ballot: Ballot) -> tuple[Kind, ...]:
    """Return what a tally with its numbers amounts to, as kinds of events of their own.

    Empty for any other event, where the number of challenged ballots is not recorded, and where
    the numbers do not fit a ballot paper.

    Args:
        event: The event.
        of: The type of the case; None if not known.
        ballot: Which ballot was counted.
    """
    if event.count is None or event.kind not in _TALLIES or of not in _BALLOTS:
        return ()
    return _results(event.count, of, ballot)


@lru_cache(maxsize=_REMEMBERED)
def _results(count: Count, of: CaseType, ballot: Ballot) -> tuple[Kind, ...]:
    """Return what a count amounts to."""
    # Loaded only where a tally has its numbers.
    from nlrbcase.elections import Tally
    from nlrbcase.errors import NlrbCaseError

    if count.challenged is None:
        return ()
    try:
        tally = Tally.of(count, of, ballot)
        follows = tally.outcome.follows
    except NlrbCaseError:
        return ()
    return {
        Follows.REPRESENTATIVE: (Kind.REPRESENTATIVE_ELECTED,),
        Follows.RUNOFF: (Kind.RUNOFF_REQUIRED,),
        Follows.ANOTHER_ELECTION: (Kind.NULLITY_FOUND,),
        Follows.RESOLUTION: (Kind.CHALLENGES_DETERMINATIVE,),
    }.get(follows, (Kind.NOBODY_ELECTED,))


def tallies_of(events: Sequence[Event], of: CaseType) -> tuple[Tally, ...]:
    """Return the tallies whose numbers are recorded, judged, in order.

    Args:
        events: What happened, in order.
        of: The type of the case.

    Raises:
        NotATally: The numbers of a tally do not fit a ballot paper.
        NoElection: No election is held in cases of this type.
    """
    # Loaded only where a tally is asked for.
    from attrs import evolve

    from nlrbcase.elections import Tally

    found: list[Tally] = []
    for event in events:
        if event.count is None or event.kind not in _TALLIES:
            continue
        tally = Tally.of(event.count, of, ballot_at(events, event))
        if event.kind is Kind.REVISED_TALLY and found:
            tally = evolve(tally, revises=found[-1])
        found.append(tally)
    return tuple(found)


def ballot_at(events: Sequence[Event], event: Event) -> Ballot:
    """Return which ballot was counted in an event.

    Args:
        events: What happened, in order, the event among it.
        event: The event.
    """
    ballot = Ballot.INITIAL
    for other in events:
        if other is event:
            break
        ballot = _BALLOTS_OF.get(other.kind, ballot)
    return ballot
