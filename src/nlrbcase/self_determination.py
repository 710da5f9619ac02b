"""Elections in which a group votes on its unit too: professionals, a severed or an added group.

How the votes of such groups are pooled was not read anywhere: every answer says so.
"""

from __future__ import annotations

from enum import Enum

from attrs import evolve, frozen

from nlrbcase.ballots import Count
from nlrbcase.elections import Tally
from nlrbcase.errors import NotATally
from nlrbcase.law import elections as law
from nlrbcase.outcomes import Outcome, OutcomeKind, Provision
from nlrbcase.provisions import Caution, Evidence, weakest
from nlrbcase.tally_words import in_groups


class Units(Enum):
    """Which units result.  The values are the words of JSON; they never change."""

    ONE = "one"
    SEPARATE = "separate"
    JOINS = "joins"
    STAYS_OUT = "stays-out"
    UNDETERMINED = "undetermined"

    @property
    def said(self) -> str:
        """The units in plain words."""
        return {
            Units.ONE: "one unit of the group and the others",
            Units.SEPARATE: "the group is a unit of its own",
            Units.JOINS: "the group joins the existing unit",
            Units.STAYS_OUT: "the group stays unrepresented",
            Units.UNDETERMINED: "undetermined until the challenges are resolved",
        }[self]


@frozen
class Determination:
    """What a self-determination election came to.

    Attributes:
        standing: The units that result as if no ballot were challenged.
        settled: Whether no way of resolving the challenged ballots could change the units.
        tallies: In those units, the tallies that decide on representation; empty where the vote
            on the unit has decided it.
        law: The provisions.
        cautions: What to know before relying on it.
    """

    standing: Units
    settled: bool
    tallies: tuple[Tally, ...]
    law: tuple[Provision, ...]
    cautions: tuple[Caution, ...]

    @property
    def units(self) -> Units:
        """The units that result; undetermined while challenged ballots could change them."""
        return self.standing if self.settled else Units.UNDETERMINED

    @property
    def determinative(self) -> bool:
        """Whether any way of resolving the challenged ballots could change units or outcomes."""
        return not self.settled or any(tally.determinative for tally in self.tallies)

    @property
    def evidence(self) -> Evidence:
        """What was read of the provision least well known."""
        return weakest(each.evidence for each in self.law)

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What the election came to in each of the units as they stand."""
        return tuple(tally.outcome for tally in self.tallies)

    def explain(self) -> str:
        """Return the whole answer as text, with each tally's own."""
        said = f"Units: {self.units.said}"
        if not self.settled:
            said += f". Without the challenged ballots, {self.standing.said}"
        return in_groups(said, self.law, self.cautions, self.tallies)


def professionals(inclusion: Count, own: Tally, others: Tally) -> Determination:
    """Return what a vote of professional employees on one unit with others comes to.

    If a majority of the professionals is for one unit, their votes on representation are pooled
    with those of the others; if not, each group decides for itself.

    Args:
        inclusion: Their votes for one unit with the others, under a name of your choice, and
            against it; challenged are the same ballots as in `own`.
        own: Their votes on representation.
        others: The votes of the others on representation.

    Raises:
        NotATally: The tallies do not fit each other.
    """
    _check(own, others, same_choices=True)
    question = Tally(
        own.kind, inclusion.votes, inclusion.against, inclusion.challenged, inclusion.void
    )
    if len(question.votes) != 1 or question.challenged != own.challenged:
        said = (
            f"inclusion: one question, and {own.challenged} ballots challenged as on "
            f"representation; found {len(question.votes)} and {question.challenged}"
        )
        raise NotATally(said)
    together = question.standing.kind is OutcomeKind.WON
    return Determination(
        Units.ONE if together else Units.SEPARATE,
        not question.determinative,
        (_pooled(own, others),) if together else (own, others),
        (law.SEPARATE_MAJORITY, law.SONOTONE),
        (law.MAJORITY_OF_PROFESSIONALS, law.POOLING_NOT_READ),
    )


def severance(group: Tally, rest: Tally | None, separate: str, larger: str) -> Determination:
    """Return what a vote of a group on a unit of its own comes to.

    If a majority of the group is for the union that seeks the separate unit, that is its unit; if
    not, the group belongs to the larger unit, and its votes are pooled with those of the rest.

    Args:
        group: The group's votes for the two unions, and for none.
        rest: The votes of the rest of the larger unit, on the union that seeks the larger unit;
            None if the larger unit exists already and only the group votes.
        separate: The union that seeks the separate unit.
        larger: The union that seeks the larger unit, or represents it.

    Raises:
        NotATally: The tallies do not fit each other, or the two unions.
    """
    if {name for name, _ in group.votes} != {separate, larger} or separate == larger:
        said = f"group: votes for {separate} and {larger}, two unions, are asked for"
        raise NotATally(said)
    if rest is not None:
        _check(group, rest, same_choices=False)
        if [name for name, _ in rest.votes] != [larger]:
            said = f"rest: votes for {larger} alone are asked for"
            raise NotATally(said)
    won = (OutcomeKind.WON, (separate,))
    reached = {(way.outcome.kind, way.outcome.choices) == won for way in group.ways}
    apart = (group.standing.kind, group.standing.choices) == won
    if rest is None:
        tallies: tuple[Tally, ...] = (group,) if apart else ()
    else:
        tallies = (group, rest) if apart else (_pooled(_face_value(group, separate), rest),)
    return Determination(
        Units.SEPARATE if apart else Units.ONE,
        len(reached) == 1,
        tallies,
        (law.GLOBE,) if rest is None else (law.GLOBE, law.GLOBE_POOL),
        (law.POOLING_NOT_READ,),
    )


def joining(group: Tally) -> Determination:
    """Return what a vote of unrepresented employees on joining an existing unit comes to.

    Args:
        group: Their votes for the union of that unit, and against it.

    Raises:
        NotATally: More than one union is named, or it is a UD poll.
    """
    if len(group.votes) != 1 or group.poll.by_eligible:
        said = "group: votes for the union of the existing unit alone are asked for"
        raise NotATally(said)
    return Determination(
        Units.JOINS if group.standing.kind is OutcomeKind.WON else Units.STAYS_OUT,
        not group.determinative,
        (),
        (law.ARMOUR_GLOBE,),
        (law.POOLING_NOT_READ,),
    )


def _check(one: Tally, other: Tally, *, same_choices: bool) -> None:
    """Refuse tallies of two groups that are not of one election."""
    if one.poll.by_eligible or (one.kind, one.ballot) != (other.kind, other.ballot):
        said = "the tallies of both groups are of one RC, RM or RD election"
        raise NotATally(said)
    if same_choices and one.poll.choices != other.poll.choices:
        said = "both groups vote on the same choices; name those without a vote too"
        raise NotATally(said)


def _face_value(group: Tally, separate: str) -> Tally:
    """Return a group's votes for the pool: those for its own unit are valid, but for nobody.

    With one other union on the ballot, to be for nobody is to be no part of its majority, as a vote
    against it is.
    """
    votes = dict(group.votes)
    against = group.against + votes.pop(separate)
    return evolve(group, votes=votes, against=against, revises=None)


def _pooled(one: Tally, other: Tally) -> Tally:
    """Return the tally of two groups together."""
    votes = dict(other.votes)
    return Tally(
        one.kind,
        {name: number + votes[name] for name, number in one.votes},
        one.against + other.against,
        _sum(one.challenged, other.challenged),
        _sum(one.void, other.void),
        _sum(one.eligible, other.eligible),
        one.ballot,
        one.sustained + other.sustained,
    )


def _sum(one: int | None, other: int | None) -> int | None:
    """Return the sum of two numbers; None if one is not known."""
    return None if one is None or other is None else one + other
