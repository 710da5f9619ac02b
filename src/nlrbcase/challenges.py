"""What challenged ballots could change: for each result they could give, a way to it.

Each challenged ballot may be discarded or counted for any choice, and with each the number eligible
may change.  Instead of trying all, the fewest ballots that give a result are worked out: those that
make one choice a majority, leave two alone in front, leave more than two there, or tie some and
leave others without a vote.  What each then decides is asked anew, so that no result is claimed
that cannot be; that none is missed, the tests hold against every way there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from nlrbcase.deciding import decide
from nlrbcase.outcomes import Outcome
from nlrbcase.polls import Poll


@frozen
class Way:
    """A way of resolving challenged ballots, and what it comes to.

    Attributes:
        outcome: What it comes to.
        counted: The ballots counted, by choice; choices without any are left out.
        sustained: The ballots discarded.
        eligible: Those then eligible; None if not known.
    """

    outcome: Outcome
    counted: tuple[tuple[str, int], ...]
    sustained: int
    eligible: int | None


def ways(
    poll: Poll, votes: tuple[int, ...], eligible: int | None, challenged: int
) -> tuple[Way, ...]:
    """Return a way to each result that challenged ballots could give.

    The first is what they give if all are discarded and those eligible stay the same.  In each
    other, the fewest ballots are counted; the rest is discarded.

    Args:
        poll: What was asked.
        votes: The valid votes for each of its choices, in their order.
        eligible: Those eligible to vote; None if not known.
        challenged: The challenged ballots.
    """
    found: dict[object, Way] = {}
    reached = {added for added in _candidates(poll, votes, eligible) if sum(added) <= challenged}
    nearest = sorted(reached, key=lambda added: (sum(added), added))
    for off, on in ((False, False), (True, False), (False, True)):
        for added in nearest:
            sustained = challenged - sum(added)
            then = eligible
            if eligible is not None:
                then = max(eligible - off * sustained, 0) + on * sum(added)
            way = _way(poll, votes, added, sustained, then)
            found.setdefault(way.outcome.result, way)
    return tuple(found.values())


def _way(
    poll: Poll, votes: tuple[int, ...], added: tuple[int, ...], sustained: int, then: int | None
) -> Way:
    """Return what a way of resolving challenged ballots comes to."""
    after = tuple(map(sum, zip(votes, added, strict=True)))
    counted = tuple((name, n) for name, n in zip(poll.choices, added, strict=True) if n)
    return Way(decide(poll, after, then), counted, sustained, then)


def _candidates(
    poll: Poll, votes: tuple[int, ...], eligible: int | None
) -> Iterator[tuple[int, ...]]:
    """Yield ballots to count for each choice, enough of them that every result is reached.

    The result that the votes give as they stand is reached without any.
    """
    places = range(len(votes))
    if poll.by_eligible:
        short = (eligible or 0) - votes[0] * 2
        yield _and(0, places, max(short // 2 + 1, 0))
        # Whoever votes against may be added to those eligible.
        yield _and(1, places, max(-short, 0))
        return
    for place in places:
        yield _and(place, places, max(sum(votes) - votes[place] * 2 + 1, 0))
    for pair in combinations(places, 2):
        yield _added(votes, _two_in_front(votes, *pair))
        for rival, more in enumerate(_one_more(votes)):
            if rival not in pair:
                yield _added(votes, _two_in_front(more, *pair))
    if not poll.between_two:
        for top in places:
            level = _more_in_front(votes, top)
            for after in (level, *_one_more(level)):
                yield _added(votes, after)
        yield _added(votes, _tied_alone(votes))


def _and(place: int, places: range, ballots: int) -> tuple[int, ...]:
    """Return ballots for one choice alone."""
    return tuple(ballots if at == place else 0 for at in places)


def _added(before: tuple[int, ...], after: tuple[int, ...]) -> tuple[int, ...]:
    """Return the ballots that lead from one count to another."""
    return tuple(then - now for now, then in zip(before, after, strict=True))


def _one_more(votes: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Yield counts in which one choice has one vote more.

    Where everyone has voted, choices that are tied alone end the election; one vote more, for a
    rival or for one of them, and they are tied alone no longer.
    """
    for place, number in enumerate(votes):
        yield (*votes[:place], number + 1, *votes[place + 1 :])


def _two_in_front(votes: tuple[int, ...], one: int, other: int) -> tuple[int, ...]:
    """Return the nearest count in which two choices lead all others and neither has a majority."""
    after = list(votes)
    others = [number for at, number in enumerate(votes) if at not in (one, other)]
    if others:
        after[one] = max(after[one], max(others) + 1)
        after[other] = max(after[other], max(others) + 1)
    behind, ahead = sorted((one, other), key=lambda at: after[at])
    after[behind] += max(after[ahead] - after[behind] - sum(others), 0)
    return tuple(after)


def _more_in_front(votes: tuple[int, ...], top: int) -> tuple[int, ...]:
    """Return the nearest count with a choice first or level, two level next, and no majority."""
    after = list(votes)
    places = sorted(
        (at for at in range(len(votes)) if at != top), key=lambda at: votes[at], reverse=True
    )
    second, third, *rest = places
    after[third] = after[second]
    after[top] = max(after[top], after[second])
    short = max(after[top] - sum(after[at] for at in places), 0)
    after[second] += short // 2
    after[third] += short // 2
    if short % 2:
        below = [at for at in rest if after[at] < after[second]]
        for at in below[:1] or (second, third):
            after[at] += 1
    return tuple(after)


def _tied_alone(votes: tuple[int, ...]) -> tuple[int, ...]:
    """Return the nearest count in which all choices that have votes are tied.

    Where fewer than two have votes, two in front of all others are tied alone.
    """
    level = max(votes)
    return tuple(level if number else 0 for number in votes)
