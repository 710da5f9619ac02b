"""The flags of one published tally held against what its numbers decide."""

from __future__ import annotations

from collections.abc import Iterator

from nlrbcase.audit_sums import is_self_determination
from nlrbcase.elections import Tally
from nlrbcase.errors import NlrbCaseError
from nlrbcase.findings import Finding, FindingKind
from nlrbcase.imports.election_rows import REVISED, TALLY_TYPES, UD, ElectionRow
from nlrbcase.numbers import CaseType
from nlrbcase.outcomes import Ballot, OutcomeKind
from nlrbcase.wording import number


def tallies(row: ElectionRow) -> tuple[Tally, ...]:
    """Return the tally of a row, in each way its numbers can be read.

    There is one way, but for a UD poll there are two: the list does not say which votes are those
    to rescind.  In a runoff, labor organizations without a vote were not on the ballot.

    Returns:
        The tallies; none if a number that it takes is not known, or if a group voted on its unit.

    Raises:
        NoElection: No election is held in cases of this type.
        NotAChoice: A choice has the name of another, or of none.
        NotATally: The ballots do not fit the ballot paper.
    """
    needed = (row.number, row.counted, row.challenged)
    if None in needed or "tally_type" in row.unread or is_self_determination(row):
        return ()
    kind = row.number.type if row.number is not None else ""
    ballot = Ballot(TALLY_TYPES[row.tally_type])
    unions = [(name, votes or 0) for name, votes in row.unions]
    if ballot is Ballot.RUNOFF:
        unions = [(name, votes) for name, votes in unions if votes] or unions[:1]
    against = row.against or 0
    given = (row.challenged, row.void, row.eligible, ballot)
    if kind is not CaseType.UD:
        # A ballot that is called UD in another case can be read in neither way.
        return () if row.category == UD else (Tally(kind, unions, against, *given),)
    if row.eligible is None:
        return ()
    swapped = [(name, against) for name, _ in unions]
    others = sum(votes for _, votes in unions)
    return Tally(kind, unions, against, *given), Tally(kind, swapped, others, *given)


def flags(row: ElectionRow) -> Iterator[Finding]:
    """Yield which flags of a row its numbers contradict."""
    try:
        found = tallies(row)
    except NlrbCaseError as error:
        said = f"the ballots fit no ballot paper: {error}"
        yield Finding(row.line, row.case, row.unit, FindingKind.NOT_A_TALLY, said)
        return
    if found:
        yield from _determinative(row, found)
        yield from _runoff(row, found)


def _determinative(row: ElectionRow, found: tuple[Tally, ...]) -> Iterator[Finding]:
    """Yield that challenges are said to be determinative and are not, or the other way round."""
    ours = {tally.determinative for tally in found}
    if "determinative" in row.unread or (row.determinative or False) in ours:
        return
    tally = found[0]
    could = tally.determinative
    beside = f"the margin is {tally.margin:,}" if tally.poll.between_two else tally.standing.said
    if tally.poll.by_eligible:
        beside = f"{tally.eligible:,} were eligible"
    said = "no ballot is challenged: "
    if tally.challenged:
        said = f"{number(tally.challenged, 'ballot')} challenged, and {beside}: "
    said += "they could change the outcome" if could else "nothing can change the outcome"
    entered = row.determinative is not None
    kind = FindingKind.DETERMINATIVE_FLAG if entered else FindingKind.DETERMINATIVE_NOT_ENTERED
    flag = _flag(row.determinative)
    said += f"; the flag says {flag}" if entered else "; no flag was entered, which counts as N"
    yield Finding(row.line, row.case, row.unit, kind, said, _flag(could), flag, _behind(row, tally))


def _behind(row: ElectionRow, tally: Tally) -> str:
    """Return what may lie behind a flag that differs."""
    challenged = tally.challenged or 0
    level = tally.poll.between_two and tally.margin == challenged
    causes = (
        (tally.poll.by_eligible, "in a UD poll a majority of those eligible decides"),
        (not challenged, "the flag was not changed when the challenges were resolved"),
        (
            challenged == row.valid,
            "duplicate count: the challenged ballots are as many as the valid votes",
        ),
        (not tally.valid, "no valid vote is entered"),
        (
            row.counted is not None and row.valid == row.counted + challenged > row.counted,
            "the valid votes include the challenged ballots: they may have been resolved",
        ),
        (
            tally.eligible is not None and tally.cast > tally.eligible,
            "more ballots than eligible voters: one of the numbers is wrong",
        ),
        (
            level and tally.standing.kind is OutcomeKind.WON,
            "they could make it a tie, which is no majority",
        ),
        (level, "they could make it a tie, which is no majority and no change"),
        (row.category in REVISED, "a revised tally, with the flag of the one before or without"),
        (row.determinative is None, "the flag was not entered"),
    )
    found = (said for fits, said in causes if fits)
    return next(found, "the flag contradicts the numbers")


def _runoff(row: ElectionRow, found: tuple[Tally, ...]) -> Iterator[Finding]:
    """Yield that a runoff is said to be required and is not, or the other way round.

    While challenged ballots could make the difference, either may be said.
    """
    tally = found[0]
    reached = {way.outcome.kind is OutcomeKind.RUNOFF for way in tally.ways}
    if "runoff" in row.unread or (row.runoff or False) in reached:
        return
    required = not row.runoff
    entered = row.runoff is not None
    kind = FindingKind.RUNOFF_FLAG if entered else FindingKind.RUNOFF_NOT_ENTERED
    flag = _flag(row.runoff)
    if tally.poll.between_two:
        cause = "between two choices there is none"
        cause = "only one is held" if tally.ballot is Ballot.RUNOFF else cause
    else:
        cause = ""
    said = f"a runoff is {'' if required else 'not '}required: {tally.standing.said}"
    said += f"; the flag says {flag}" if entered else "; no flag was entered, which counts as N"
    yield Finding(row.line, row.case, row.unit, kind, said, _flag(required), flag, cause)


def _flag(said: bool | None) -> str:  # noqa: FBT001 - it is a row's own value
    """Return a flag as the Agency writes it."""
    return "" if said is None else "Y" if said else "N"
