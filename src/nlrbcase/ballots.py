"""The ballots of a tally, as they were counted; what they decide is for others to say."""

from __future__ import annotations

from attrs import field, frozen


def _pairs(votes: object) -> object:
    """Return votes given by choice as pairs."""
    return tuple(votes.items()) if isinstance(votes, dict) else votes


@frozen
class Count:
    """What was counted in an election.

    Attributes:
        votes: Ballots for each labor organization, by its name; may be given as a dict.
        against: Ballots for none of them.
        challenged: Ballots challenged and not counted; None if not known.
        void: Ballots that count for nothing; None if not known.
        eligible: Those eligible to vote, approximately; None if not known.
    """

    votes: tuple[tuple[str, int], ...] = field(converter=_pairs)
    against: int
    challenged: int | None = None
    void: int | None = None
    eligible: int | None = None
