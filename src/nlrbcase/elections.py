"""A tally, judged: who is elected, what follows, what challenged ballots could change."""

from __future__ import annotations

from attrs import evolve, field, frozen

from nlrbcase.ballots import NONE, Count, check_ballots, pairs
from nlrbcase.challenges import Way, ways
from nlrbcase.deciding import decide, numbers_in_doubt
from nlrbcase.errors import BallotsDisagree, NotAChoice
from nlrbcase.law import elections as law
from nlrbcase.numbers import CaseNumber, CaseType
from nlrbcase.outcomes import Ballot, Outcome, OutcomeKind
from nlrbcase.polls import Poll, ballot_of, kind_of, poll_of


@frozen
class Tally:
    """What was counted in an election, and what it decides.

        >>> bessemer = Tally(kind="RC", votes={"RWDSU": 738}, against=1798, challenged=505)
        >>> bessemer.outcome.kind.value, bessemer.margin, bessemer.determinative
        ('lost', 1060, False)

    Attributes:
        kind: The type of case: RC, RM, RD or UD; its code or the number of a case will do.
        votes: Valid votes for each labor organization on the ballot, those without a vote
            included; may be given as a dict.  In a UD poll, votes to rescind the authority of the
            one that is named.
        against: Valid votes for none of them; in a UD poll, against rescission.  0 in a runoff
            between two labor organizations, where "none" is not on the ballot.
        challenged: Ballots challenged and not resolved; None if not known.
        void: Void ballots, so far as known; None if not known.
        eligible: Those eligible to vote, approximately; None if not known.
        ballot: Which ballot it is: `"initial"`, `"rerun"`, `"run-off"`, or the `"further"` one
            after a nullity.
        sustained: Ballots discarded because challenges to them were sustained.
        revises: The tally that this one revises; None for the first.

    Raises:
        NoSuchCaseType: No type of case has this code.
        NoElection: No election is held in cases of this type.
        NotBallots: A number of ballots is no whole number, or is negative.
        NotAChoice: A choice has no name, or the name of another, or that of none.
        NotATally: The ballots do not fit the ballot paper.
    """

    kind: CaseType = field(converter=kind_of)
    votes: tuple[tuple[str, int], ...] = field(converter=pairs)
    against: int
    challenged: int | None = None
    void: int | None = None
    eligible: int | None = None
    ballot: Ballot = field(default=Ballot.INITIAL, converter=ballot_of)
    sustained: int = 0
    revises: Tally | None = None

    def __attrs_post_init__(self) -> None:
        check_ballots(self.sustained, "sustained")
        poll_of(self.kind, self.ballot, self.count)

    @classmethod
    def of(
        cls, count: Count, kind: CaseType | CaseNumber | str, ballot: Ballot | str = Ballot.INITIAL
    ) -> Tally:
        """Return the tally of a count.

        Args:
            count: What was counted.
            kind: The type of case, or its number.
            ballot: Which ballot it is.

        Raises:
            NoElection: No election is held in cases of this type.
            NotAChoice: A choice has the name of none.
            NotATally: The count does not fit the ballot paper.
        """
        return cls(
            kind,
            count.votes,
            count.against,
            count.challenged,
            count.void,
            count.eligible,
            ballot,
        )

    @property
    def count(self) -> Count:
        """What was counted, without judgment."""
        return Count(self.votes, self.against, self.challenged, self.void, self.eligible)

    @property
    def valid(self) -> int:
        """Valid votes: void ballots and unresolved challenged ballots are none."""
        return sum(number for _, number in self.votes) + self.against

    @property
    def cast(self) -> int:
        """All ballots cast, so far as known: valid, challenged, void, and discarded."""
        return self.valid + (self.challenged or 0) + (self.void or 0) + self.sustained

    @property
    def turnout(self) -> float | None:
        """Ballots cast, without those discarded, as a share of those eligible; None if not known.

        It can exceed 1, for the number eligible is approximate.
        """
        return (self.cast - self.sustained) / self.eligible if self.eligible else None

    @property
    def margin(self) -> int:
        """Votes between the choice with the most and the next; 0 in a tie."""
        most, next_most, *_ = sorted(self._numbers, reverse=True)
        return most - next_most

    @property
    def majority(self) -> int:
        """The fewest votes that are a majority: of valid votes; in a UD poll, of those eligible."""
        of = self.eligible if self.poll.by_eligible else self.valid
        return (of or 0) // 2 + 1

    @property
    def poll(self) -> Poll:
        """What was asked: the choices on the ballot, in the order of their names."""
        return poll_of(self.kind, self.ballot, self.count)

    @property
    def _numbers(self) -> tuple[int, ...]:
        """The votes for each choice on the ballot, in the order of `poll`."""
        found = {**dict(self.votes), NONE: self.against}
        return tuple(found[choice] for choice in self.poll.choices)

    @property
    def standing(self) -> Outcome:
        """What the valid votes decide, as if no ballot were challenged."""
        return decide(self.poll, self._numbers, self.eligible)

    @property
    def ways(self) -> tuple[Way, ...]:
        """For each result that the challenged ballots could give, a way to it.

        The first is that of discarding them all.  If how many there are is not known, the results
        that some number of them could give.
        """
        # So many could turn any count into any other.
        any_number = 2 * (self.valid + (self.eligible or 0) + len(self._numbers))
        challenged = any_number if self.challenged is None else self.challenged
        return ways(self.poll, self._numbers, self.eligible, challenged)

    @property
    def determinative(self) -> bool:
        """Whether any way of resolving the challenged ballots could change the outcome.

        Each may be discarded or counted for any choice: does it change who is elected, whether
        there is a runoff, between which two, or a nullity?  A loss that becomes a tie is no change.
        True if how many there are is not known, for nothing then rules it out.
        """
        return len(self.ways) > 1

    @property
    def outcome(self) -> Outcome:
        """What the election came to; undetermined while challenged ballots could change it."""
        cautions = numbers_in_doubt(self.poll, self.count, self.sustained)
        reached = [way.outcome for way in self.ways]
        if len(reached) == 1:
            return evolve(self.standing, cautions=(*cautions, *self.standing.cautions))
        concerned = {name for outcome in reached for name in outcome.choices}
        doubts = [
            caution for outcome in reached for caution in outcome.cautions if not caution.note
        ]
        return Outcome(
            OutcomeKind.UNDETERMINED,
            tuple(choice for choice in self.poll.choices if choice in concerned),
            (law.SUFFICIENT,),
            tuple(dict.fromkeys((*cautions, *doubts))),
        )

    def resolve(
        self,
        sustained: int = 0,
        votes: object = (),
        against: int = 0,
        void: int = 0,
        unresolved: int = 0,
        eligible: int | None = None,
    ) -> Tally:
        """Return the revised tally once challenges are resolved; this one stays as it is.

        Args:
            sustained: Ballots whose challenges were sustained: discarded.
            votes: Of those whose challenges were overruled, votes for each labor organization.
            against: Of those, votes for none.
            void: Of those, ballots found void when they were opened.
            unresolved: Ballots left challenged.
            eligible: Those now eligible, if their number has changed.

        Raises:
            BallotsDisagree: These are not as many as were challenged, or that is not known.
            NotAChoice: A choice is not on the ballot.
            NotBallots: A number of ballots is no whole number, or is negative.
        """
        for where, ballots in (
            ("sustained", sustained),
            ("void", void),
            ("unresolved", unresolved),
        ):
            check_ballots(ballots, where)
        added = dict(Count(pairs(votes), against).votes)
        known = [name for name, _ in self.votes]
        for name in added:
            if name not in known:
                raise NotAChoice(name, f"on the ballot are {', '.join(known)}")
        overruled = sum(added.values()) + against + void
        if sustained + overruled + unresolved != self.challenged:
            raise BallotsDisagree(self.challenged, sustained, overruled, unresolved)
        return evolve(
            self,
            votes=tuple((name, number + added.get(name, 0)) for name, number in self.votes),
            against=self.against + against,
            challenged=unresolved,
            void=self.void + void if self.void is not None else void or None,
            eligible=self.eligible if eligible is None else eligible,
            sustained=self.sustained + sustained,
            revises=self,
        )

    def explain(self) -> str:
        """Return the whole answer as text: the ballots, the outcome, each reason with its law."""
        from nlrbcase.tally_words import explain

        return explain(self)
