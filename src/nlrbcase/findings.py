"""What an audit of published tallies finds: words for it."""

from __future__ import annotations

from enum import Enum

from attrs import frozen


class Severity(Enum):
    """How sure it is that something is wrong.  The values are the words of JSON."""

    ERROR = "error"
    WARNING = "warning"


class FindingKind(Enum):
    """What is wrong with a row.  The values are the words of JSON; they never change."""

    UNREADABLE = "unreadable"
    NOT_A_TALLY = "not-a-tally"
    VALID_VOTES = "valid-votes"
    VALID_NOT_ENTERED = "valid-not-entered"
    VALID_INCLUDES_CHALLENGED = "valid-includes-challenged"
    VALID_INCLUDES_VOID = "valid-includes-void"
    DUPLICATE_COUNT = "duplicate-count"
    MORE_BALLOTS_THAN_ELIGIBLE = "more-ballots-than-eligible"
    BALLOT_TYPE = "ballot-type"
    DETERMINATIVE_FLAG = "determinative-flag"
    DETERMINATIVE_NOT_ENTERED = "determinative-not-entered"
    RUNOFF_FLAG = "runoff-flag"
    RUNOFF_NOT_ENTERED = "runoff-not-entered"
    UNION_NOT_ON_BALLOT = "union-not-on-ballot"
    UNION_NOT_ELECTED = "union-not-elected"
    CLOSED_REASON = "closed-reason"

    @property
    def severity(self) -> Severity:
        """An error if the row contradicts its own numbers; a warning if it may yet be right."""
        errors = (
            FindingKind.UNREADABLE,
            FindingKind.NOT_A_TALLY,
            FindingKind.VALID_VOTES,
            FindingKind.DUPLICATE_COUNT,
            FindingKind.DETERMINATIVE_FLAG,
            FindingKind.RUNOFF_FLAG,
        )
        return Severity.ERROR if self in errors else Severity.WARNING


@frozen
class Finding:
    """What is wrong with a row of a list of tallies.

    Attributes:
        line: The line of the file that the row begins on, the first being 1.
        case: The case's number, as it is written; empty for what concerns the whole file.
        unit: The unit.
        kind: What is wrong.
        said: The same in words, with the numbers that show it.
        expected: What its numbers call for; empty if that is not known.
        found: What is there instead; empty if nothing was entered.
        cause: What may lie behind it, in words; empty if nothing is known.
    """

    line: int
    case: str
    unit: str
    kind: FindingKind
    said: str
    expected: str = ""
    found: str = ""
    cause: str = ""

    @property
    def severity(self) -> Severity:
        """How sure it is that something is wrong."""
        return self.kind.severity

    def __str__(self) -> str:
        where = f"line {self.line}"
        if self.case:
            where += f", {self.case}{f' {self.unit}' if self.unit else ''}"
        cause = f" ({self.cause})" if self.cause else ""
        return f"{where}: {self.severity.value}: {self.said}{cause} [{self.kind.value}]"
