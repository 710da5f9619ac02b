"""What is asked on a ballot: in which cases, between which choices."""

from __future__ import annotations

from attrs import frozen

from nlrbcase.ballots import NONE, Count
from nlrbcase.case_types import case_type
from nlrbcase.errors import NoElection, NotAChoice, NotATally, shown
from nlrbcase.law import elections as law
from nlrbcase.numbers import CaseNumber, CaseType
from nlrbcase.outcomes import Ballot


@frozen
class Poll:
    """What was asked: the choices on the ballot.

    Attributes:
        kind: The type of case.
        ballot: Which ballot it is.
        choices: The choices by name, in the order of their names, `NONE` last if it is one.
    """

    kind: CaseType
    ballot: Ballot
    choices: tuple[str, ...]

    @property
    def by_eligible(self) -> bool:
        """Whether a majority of those eligible is needed, not of the valid votes."""
        return self.kind in law.BY_ELIGIBLE

    @property
    def between_two(self) -> bool:
        """Whether there are two choices only."""
        return len(self.choices) == law.RUNOFF_CHOICES

    @property
    def among_more_than_three(self) -> bool:
        """Whether there are four choices or more, of which no rule was read."""
        return len(self.choices) > law.THREE_CHOICES


def kind_of(of: CaseType | CaseNumber | str) -> CaseType:
    """Return the type of a case in which an election can be held.

    Raises:
        NoSuchCaseType: No type of case has this code.
        NoElection: No election is held in cases of this type.
    """
    found = case_type(of).type
    known = (*law.BY_VALID_VOTES, *law.BY_ELIGIBLE)
    if found not in known:
        raise NoElection(found.value, tuple(kind.value for kind in known))
    return found


def ballot_of(which: Ballot | str) -> Ballot:
    """Return the ballot that a word names.

    Raises:
        NotATally: It names none.
    """
    known = [each.value for each in Ballot]
    if isinstance(which, Ballot) or which in known:
        return Ballot(which)
    said = f"ballot: {shown(which)} is no ballot; there are {', '.join(known)}"
    raise NotATally(said)


def poll_of(kind: CaseType, ballot: Ballot, count: Count) -> Poll:
    """Return what was asked, where a count fits it.

    Raises:
        NotAChoice: A labor organization has the name of none.
        NotATally: The count does not fit the ballot paper.
    """
    names = tuple(sorted(name for name, _ in count.votes))
    for name in names:
        if name.strip().casefold() == NONE:
            raise NotAChoice(name, "votes for none are given as `against`")
    two_unions = ballot is Ballot.RUNOFF and len(names) == law.RUNOFF_CHOICES
    poll = Poll(kind, ballot, names if two_unions else (*names, NONE))
    for wrong, said in _problems(poll, count, len(names)):
        if wrong:
            raise NotATally(said)
    return poll


def _problems(poll: Poll, count: Count, named: int) -> tuple[tuple[bool, str], ...]:
    """Return in what a count could fail to fit the ballot paper, and whether it does."""
    runoff, further = (poll.ballot is each for each in (Ballot.RUNOFF, Ballot.FURTHER))
    return (
        (not named, "votes: an election has a labor organization on the ballot; name each"),
        (
            poll.by_eligible and (named > 1 or runoff or further),
            "a UD poll asks one question, once, of the authority of one labor organization",
        ),
        (
            poll.by_eligible and count.eligible is None,
            "eligible: a UD poll is decided by a majority of those eligible; give them",
        ),
        (
            runoff and named > law.RUNOFF_CHOICES,
            f"votes: a runoff is between two choices, and {named} are named",
        ),
        (
            NONE not in poll.choices and count.against > 0,
            f"against: {count.against}, but {NONE} is not on the ballot of a runoff between two",
        ),
        (
            further and named == 1,
            "ballot: a further election follows a nullity, which takes three choices or more",
        ),
    )
