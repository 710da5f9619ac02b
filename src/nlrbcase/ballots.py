"""The ballots of a tally, as they were counted; what they decide is for others to say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import Attribute, field, frozen

from nlrbcase.errors import NotAChoice, NotBallots

NONE = "none"
"""The choice of no labor organization, on the ballot as "no", "neither" or "none"."""

_PAIR = 2


def pairs(votes: object) -> tuple[tuple[Any, Any], ...]:
    """Return votes given by choice, as a mapping or as pairs, as pairs.

    Raises:
        NotBallots: They are neither.
    """
    found = votes.items() if isinstance(votes, Mapping) else votes
    if isinstance(found, Iterable) and not isinstance(found, str | bytes):
        given = [tuple(pair) if isinstance(pair, tuple | list) else () for pair in found]
        if all(len(pair) == _PAIR for pair in given):
            return tuple((name, ballots) for name, ballots in given)
    raise NotBallots(votes, "votes", "votes by the name of each choice, as {'RWDSU': 738}")


def check_ballots(found: object, where: str) -> None:
    """Refuse what is no number of ballots: a whole number, not negative, neither true nor false.

    Raises:
        NotBallots: It is none.
    """
    if type(found) is not int or found < 0:
        raise NotBallots(found, where)


def _check_votes(_: object, __: Attribute[Any], votes: tuple[tuple[Any, Any], ...]) -> None:
    """Refuse votes whose names are no names, or whose numbers are none."""
    named = set()
    for name, ballots in votes:
        if not isinstance(name, str) or not name.strip():
            raise NotAChoice(name, "a choice has a name")
        if name in named:
            raise NotAChoice(name, "it is named twice")
        named.add(name)
        check_ballots(ballots, f"votes for {name}")


def _check_number(_: object, attribute: Attribute[Any], found: object) -> None:
    """Refuse what is no number of ballots; None is one that is not known."""
    if found is not None or attribute.name == "against":
        check_ballots(found, attribute.name)


@frozen
class Count:
    """What was counted in an election.

    Attributes:
        votes: Ballots for each labor organization, by its name; may be given as a dict.
        against: Ballots for none of them.
        challenged: Ballots challenged and not counted; None if not known.
        void: Ballots that count for nothing; None if not known.
        eligible: Those eligible to vote, approximately; None if not known.

    Raises:
        NotBallots: A number of ballots is no whole number, or is negative.
        NotAChoice: A choice has no name, or two have the same.
    """

    votes: tuple[tuple[str, int], ...] = field(converter=pairs, validator=_check_votes)
    against: int = field(validator=_check_number)
    challenged: int | None = field(default=None, validator=_check_number)
    void: int | None = field(default=None, validator=_check_number)
    eligible: int | None = field(default=None, validator=_check_number)
