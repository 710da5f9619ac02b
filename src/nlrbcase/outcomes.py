"""What an election can come to, and the provisions that say so: words for the law of elections."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from nlrbcase.provisions import Caution, Evidence, weakest


class Ballot(Enum):
    """Which ballot of an election was counted.  The values are the words of JSON."""

    INITIAL = "initial"
    RERUN = "rerun"
    RUNOFF = "run-off"
    FURTHER = "further"

    @property
    def said(self) -> str:
        """The ballot in plain words."""
        return {
            Ballot.INITIAL: "first election",
            Ballot.RERUN: "rerun election",
            Ballot.RUNOFF: "runoff election",
            Ballot.FURTHER: "further election after a nullity",
        }[self]


class Follows(Enum):
    """What the regional director does on an outcome, objections apart."""

    REPRESENTATIVE = "a certification of representative"
    RESULTS = "a certification of results"
    RESCISSION = "a certification that a majority voted to rescind"
    RUNOFF = "a runoff election"
    ANOTHER_ELECTION = "another election among the same choices"
    RESOLUTION = "a decision on the challenges"


class OutcomeKind(Enum):
    """What an election can come to.  The values are the words of JSON; they never change.

    Attributes:
        WON: A labor organization has a majority of the valid votes.
        LOST: A majority of the valid votes is for none.
        TIED: The votes for two choices are even, which elects nobody.
        RESCINDED: In a deauthorization poll, a majority of those eligible voted to rescind.
        NOT_RESCINDED: In such a poll, fewer did.
        RUNOFF: No choice has a majority, and two choices go to a runoff.
        NULLITY: No choice has a majority, and no two alone have the most votes: another election.
        NO_FURTHER_ELECTION: No choice has a majority, and there is no other election either.
        UNDETERMINED: Challenged ballots could change the outcome.
    """

    WON = "won"
    LOST = "lost"
    TIED = "tied"
    RESCINDED = "rescinded"
    NOT_RESCINDED = "not-rescinded"
    RUNOFF = "runoff"
    NULLITY = "nullity"
    NO_FURTHER_ELECTION = "no-further-election"
    UNDETERMINED = "undetermined"

    @property
    def follows(self) -> Follows:
        """What the regional director does, objections apart."""
        return {
            OutcomeKind.WON: Follows.REPRESENTATIVE,
            OutcomeKind.RESCINDED: Follows.RESCISSION,
            OutcomeKind.RUNOFF: Follows.RUNOFF,
            OutcomeKind.NULLITY: Follows.ANOTHER_ELECTION,
            OutcomeKind.UNDETERMINED: Follows.RESOLUTION,
        }.get(self, Follows.RESULTS)


@frozen
class Provision:
    """A line of law on elections.

    Attributes:
        key: A short name that does not change.
        said: What it says, in plain words.
        cite: Where it stands.
        evidence: What was read.
        read_in: What was read, and where.
        text: Its operative clause, word for word; empty if its words were not read or not kept.
    """

    key: str
    said: str
    cite: str
    evidence: Evidence
    read_in: str
    text: str = ""


@frozen
class Reason:
    """A line of an explanation.

    Attributes:
        said: The line.
        cite: The law for it.
    """

    said: str
    cite: str


@frozen
class Outcome:
    """What an election came to.

    Attributes:
        kind: What.
        choices: The choices concerned, by name, `NONE` last: the one elected, the two of a runoff
            or a tie, those of another election; empty where none is.
        law: The provisions, the decisive one first.
        cautions: What to know before relying on it, notes included.
    """

    kind: OutcomeKind
    choices: tuple[str, ...]
    law: tuple[Provision, ...]
    cautions: tuple[Caution, ...] = ()

    @property
    def follows(self) -> Follows:
        """What the regional director does, objections apart."""
        return self.kind.follows

    @property
    def result(self) -> tuple[Follows, tuple[str, ...]]:
        """What tells two outcomes apart: what follows, and for or between whom.

        A loss, a tie and an end without a further election have one result: nobody is certified.
        """
        named = self.kind in (OutcomeKind.WON, OutcomeKind.RUNOFF)
        return self.follows, self.choices if named else ()

    @property
    def cite(self) -> str:
        """The provisions on which it rests."""
        return "; ".join(dict.fromkeys(provision.cite for provision in self.law))

    @property
    def evidence(self) -> Evidence:
        """What was read of the provision least well known."""
        return weakest(provision.evidence for provision in self.law)

    @property
    def said(self) -> str:
        """The outcome in plain words."""
        names = " and ".join(self.choices)
        return {
            OutcomeKind.WON: f"won: {names} is elected",
            OutcomeKind.LOST: "lost: no labor organization is elected",
            OutcomeKind.TIED: f"tied, {names}: nobody is elected",
            OutcomeKind.RESCINDED: "rescinded: the union-security agreement loses its authority",
            OutcomeKind.NOT_RESCINDED: "not rescinded: the authority for union security stands",
            OutcomeKind.RUNOFF: f"undecided: a runoff between {names}",
            OutcomeKind.NULLITY: "a nullity: another election among the same choices",
            OutcomeKind.NO_FURTHER_ELECTION: "nobody is elected, and no further election is held",
            OutcomeKind.UNDETERMINED: "undetermined until the challenges are resolved",
        }[self.kind]
