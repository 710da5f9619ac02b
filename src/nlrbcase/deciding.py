"""What the votes of a ballot decide, challenged ballots left out of account; what is in doubt."""

from __future__ import annotations

from nlrbcase.ballots import NONE, Count
from nlrbcase.law import elections as law
from nlrbcase.outcomes import Ballot, Outcome, OutcomeKind, Provision
from nlrbcase.polls import Poll
from nlrbcase.provisions import Caution


def decide(poll: Poll, votes: tuple[int, ...], eligible: int | None) -> Outcome:
    """Return what votes decide.

    Args:
        poll: What was asked.
        votes: The valid votes for each of its choices, in their order.
        eligible: Those eligible to vote; None if not known, which a poll that a majority of them
            decides does not allow.
    """
    if poll.by_eligible:
        rescinded = eligible is not None and votes[0] * 2 > eligible
        kind = OutcomeKind.RESCINDED if rescinded else OutcomeKind.NOT_RESCINDED
        return Outcome(kind, (), (law.RESCISSION,), (law.OBJECTIONS_FIRST,))
    elected = _elected(poll, votes)
    if elected is not None:
        return elected
    cautions = () if any(votes) else (law.NO_VALID_VOTES,)
    if poll.between_two:
        return _tied(poll, cautions)
    return _inconclusive(poll, votes, eligible, cautions)


def _elected(poll: Poll, votes: tuple[int, ...]) -> Outcome | None:
    """Return what a majority decides; None if no choice has one."""
    valid = sum(votes)
    for choice, number in zip(poll.choices, votes, strict=True):
        if number * 2 > valid:
            if choice == NONE:
                return Outcome(OutcomeKind.LOST, (), law.LOST, (law.OBJECTIONS_FIRST,))
            return Outcome(OutcomeKind.WON, (choice,), law.WON, (law.OBJECTIONS_FIRST,))
    return None


def _tied(poll: Poll, cautions: tuple[Caution, ...]) -> Outcome:
    """Return what equal votes for two choices decide."""
    if poll.ballot is Ballot.RUNOFF:
        cautions = (*cautions, law.RUNOFF_TIE_NOT_READ, law.OBJECTIONS_FIRST)
        return Outcome(OutcomeKind.TIED, poll.choices, law.TIED_IN_RUNOFF, cautions)
    cautions = (*cautions, law.OBJECTIONS_FIRST)
    return Outcome(OutcomeKind.TIED, poll.choices, law.TIED, cautions)


def _inconclusive(
    poll: Poll, votes: tuple[int, ...], eligible: int | None, cautions: tuple[Caution, ...]
) -> Outcome:
    """Return what follows if none of three or more choices has a majority."""
    tied = _tied_alone(votes)
    if tied and eligible is not None and sum(votes) >= eligible:
        return _all_have_voted(poll, votes)
    if tied and eligible is None:
        cautions = (*cautions, law.ELIGIBLE_NOT_KNOWN)
    first, second, third = sorted(votes, reverse=True)[: law.THREE_CHOICES]
    if second == third:
        said = law.ALL_EQUAL if set(votes) == {first} else law.TWO_BELOW_THIRD
        return _nullity(poll, cautions, said)
    if tied and eligible is not None:
        cautions = (*cautions, law.NOT_EVERYONE_VOTED)
    cautions = (*cautions, law.OBJECTIONS_FIRST)
    two = _with(poll, votes, second)
    return Outcome(OutcomeKind.RUNOFF, two, (law.RUNOFF_BETWEEN_TWO,), cautions)


def _with(poll: Poll, votes: tuple[int, ...], least: int) -> tuple[str, ...]:
    """Return the choices with so many votes or more."""
    chosen = zip(poll.choices, votes, strict=True)
    return tuple(choice for choice, number in chosen if number >= least)


def _tied_alone(votes: tuple[int, ...]) -> bool:
    """Return whether two or more choices have the same number of votes, and all others none.

    One that alone has votes is elected, and this is not asked.
    """
    return 0 in votes and len(set(votes) - {0}) == 1


def _all_have_voted(poll: Poll, votes: tuple[int, ...]) -> Outcome:
    """Return what follows if choices are tied, others have no vote, and everyone has voted."""
    provision = law.ALL_HAVE_VOTED
    cautions: tuple[Caution, ...] = (law.EVERYONE_VOTED, law.OBJECTIONS_FIRST)
    if poll.among_more_than_three:
        provision = law.ALL_HAVE_VOTED_AMONG_MORE
        cautions = (law.FOUR_OR_MORE_CHOICES, *cautions)
    tied = _with(poll, votes, 1)
    return Outcome(OutcomeKind.NO_FURTHER_ELECTION, tied, (provision,), cautions)


def _nullity(poll: Poll, cautions: tuple[Caution, ...], provision: Provision) -> Outcome:
    """Return what follows if no two choices alone have the most votes.

    Args:
        poll: What was asked.
        cautions: What is known to be in doubt.
        provision: What the rule says of such votes for three choices.
    """
    if poll.among_more_than_three:
        provision = law.SECOND_PLACE_SHARED
        cautions = (*cautions, law.FOUR_OR_MORE_CHOICES)
    if poll.ballot is Ballot.FURTHER:
        cautions = (*cautions, law.SECOND_NULLITY_NOT_READ, law.OBJECTIONS_FIRST)
        return Outcome(OutcomeKind.NO_FURTHER_ELECTION, (), law.SECOND_NULLITY, cautions)
    cautions = (*cautions, law.OBJECTIONS_FIRST)
    return Outcome(
        OutcomeKind.NULLITY, poll.choices, (provision, law.ONE_FURTHER_ELECTION), cautions
    )


def numbers_in_doubt(poll: Poll, count: Count, sustained: int) -> tuple[Caution, ...]:
    """Return what to know of the numbers counted.

    Args:
        poll: What was asked.
        count: What was counted.
        sustained: Ballots discarded.
    """
    cast = sum(number for _, number in count.votes) + count.against + sustained
    cast += (count.challenged or 0) + (count.void or 0)
    resolved_or_to_be = bool(count.challenged or sustained)
    told = (
        (count.challenged is None, law.CHALLENGED_NOT_KNOWN),
        (count.eligible is not None and cast > count.eligible, law.MORE_BALLOTS_THAN_ELIGIBLE),
        (poll.by_eligible and resolved_or_to_be, law.CHALLENGES_AND_ELIGIBLE),
        (bool(count.void), law.DUAL_MARKED),
    )
    return tuple(caution for applies, caution in told if applies)
