"""A row of the Agency's list of election tallies, and the words that the list uses."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from nlrbcase.errors import Problem
from nlrbcase.numbers import CaseNumber

TALLY_TYPES = {"": "initial", "initial": "initial", "rerun": "rerun", "run-off": "run-off"}
"""The Agency's words for which ballot was counted, in small letters, and ours."""

SELF_DETERMINATION = "self determination"
UD = "ud"
ONE, TWO, THREE = (
    "single labor organization",
    "two labor organizations",
    "three labor organizations",
)
REVISED = {"revised single labor org": ONE, "revised two labor orgs": TWO}
CATEGORIES = ("", ONE, TWO, THREE, SELF_DETERMINATION, UD, *REVISED)
"""The Agency's words for what was on the ballot, in small letters."""


@frozen
class ElectionRow:
    """A row of the list: one tally, as an office entered it.

    Attributes:
        line: The line of the file it begins on.
        case: The case's number as it is written; empty for what concerns the whole file.
        number: The case's number; None if it is none.
        unit: The unit.
        category: What was on the ballot, in small letters.
        tally_type: Which ballot was counted, in small letters.
        tally_date: The day of the tally.
        closed_reason: Why the case was closed.
        unions: Each labor organization on the ballot, and the votes for it.
        against: Votes for none of them.
        valid: Valid votes, as they were added up.
        challenged: Challenged ballots.
        void: Void ballots.
        eligible: Those eligible to vote.
        determinative: Whether the challenges are said to be determinative; None if not entered.
        runoff: Whether a runoff is said to be required; None if not entered.
        certify: The labor organization to be certified.
        problems: What could not be read, each with its column.
        unread: What is not known because its column is missing or its cell could not be read.
        head: Whether it is the head of the table, with what is wrong with it, and no tally.
        name: What the case is called.
        status: Whether the case is open or closed, as it is written.
        filed: The day the petition was filed.
        closed: The day the case was closed.
        mode: How the ballots were cast, as it is written.
        mailed: The day the ballots were mailed.
        scheduled: The day for which the election was scheduled.
    """

    line: int
    case: str = ""
    number: CaseNumber | None = None
    unit: str = ""
    category: str = ""
    tally_type: str = ""
    tally_date: date | None = None
    closed_reason: str = ""
    unions: tuple[tuple[str, int | None], ...] = ()
    against: int | None = None
    valid: int | None = None
    challenged: int | None = None
    void: int | None = None
    eligible: int | None = None
    determinative: bool | None = None
    runoff: bool | None = None
    certify: str = ""
    problems: tuple[Problem, ...] = ()
    unread: frozenset[str] = frozenset()
    head: bool = False
    name: str = ""
    status: str = ""
    filed: date | None = None
    closed: date | None = None
    mode: str = ""
    mailed: date | None = None
    scheduled: date | None = None

    @property
    def counted(self) -> int | None:
        """Votes for and against added up; None if one of them is not known."""
        known = [votes for _, votes in self.unions if votes is not None]
        if self.against is None or not known or len(known) < len(self.unions):
            return None
        return sum(known) + self.against
