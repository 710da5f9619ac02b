"""The numbers of one published tally held against each other."""

from __future__ import annotations

from collections.abc import Iterator

from nlrbcase.findings import Finding, FindingKind
from nlrbcase.imports.election_rows import (
    ONE,
    REVISED,
    SELF_DETERMINATION,
    THREE,
    TWO,
    UD,
    ElectionRow,
)
from nlrbcase.numbers import CaseType
from nlrbcase.wording import number

_NAMED = (ONE, TWO, THREE)


def sums(row: ElectionRow) -> Iterator[Finding]:
    """Yield in what the numbers of a row contradict each other.

    A sum of which one part is not known is not held against anything.
    """
    yield from _valid(row)
    yield from _twice(row)
    yield from _eligible(row)
    yield from _ballot(row)


def _valid(row: ElectionRow) -> Iterator[Finding]:
    """Yield how the valid votes differ from those for and against."""
    counted, valid = row.counted, row.valid
    if counted is None or valid is None or valid == counted:
        return
    challenged, void = row.challenged or 0, row.void or 0
    over = valid - counted
    kinds = (
        (valid == 0, FindingKind.VALID_NOT_ENTERED, "it was left at 0"),
        (over == challenged, FindingKind.VALID_INCLUDES_CHALLENGED, "as many as were challenged"),
        (over == void, FindingKind.VALID_INCLUDES_VOID, "as many as were void"),
        (
            over == challenged + void,
            FindingKind.VALID_INCLUDES_CHALLENGED,
            "as many as were challenged or void",
        ),
        (over == counted, FindingKind.DUPLICATE_COUNT, "each was counted twice"),
    )
    kind, cause = next(
        ((kind, cause) for fits, kind, cause in kinds if fits), (FindingKind.VALID_VOTES, "")
    )
    said = f"{valid:,} valid votes, but votes for and against make {counted:,}"
    if over > 0:
        said += f", {over:,} fewer"
    yield _finding(row, kind, said, str(counted), str(valid), cause)


def _twice(row: ElectionRow) -> Iterator[Finding]:
    """Yield that the count of valid votes was entered again, as challenged or void ballots."""
    counted, eligible = row.counted, row.eligible
    if not counted or eligible is None:
        return
    for name, ballots in (("challenged", row.challenged), ("void", row.void)):
        again = ballots and ballots in (counted, row.valid)
        if again and counted + (ballots or 0) > eligible:
            said = (
                f"{number(ballots or 0, f'{name} ballot')}, as many as the valid votes: with "
                f"{counted:,} for and against more than the {eligible:,} eligible"
            )
            cause = f"the count was entered twice, once as {name} ballots"
            yield _finding(row, FindingKind.DUPLICATE_COUNT, said, "", str(ballots), cause)


def _eligible(row: ElectionRow) -> Iterator[Finding]:
    """Yield that more ballots were cast than there were eligible voters."""
    if row.counted is None or row.eligible is None:
        return
    cast = row.counted + (row.challenged or 0) + (row.void or 0)
    if cast > row.eligible:
        valid_alone = row.counted > row.eligible
        said = f"{cast:,} ballots were cast, and {row.eligible:,} were eligible"
        if valid_alone:
            said = f"{row.counted:,} valid votes were cast, and {row.eligible:,} were eligible"
        cause = "the number eligible is approximate"
        if not valid_alone and row.challenged:
            cause += ", and ballots of people not on the list are challenged"
        kind = FindingKind.MORE_BALLOTS_THAN_ELIGIBLE
        yield _finding(row, kind, said, f"at most {row.eligible}", str(cast), cause)


def _ballot(row: ElectionRow) -> Iterator[Finding]:
    """Yield that what is said to have been on the ballot is not what has votes."""
    if "category" in row.unread or not row.category:
        return
    is_ud = row.number is not None and row.number.type is CaseType.UD
    if row.number is not None and is_ud != (row.category == UD):
        said = f"a {row.number.type.value} case, but the ballot is called {row.category!r}"
        expected = UD if is_ud else ""
        yield _finding(row, FindingKind.BALLOT_TYPE, said, expected, row.category)
    called = REVISED.get(row.category, row.category)
    if called in _NAMED and row.unions and not row.unread:
        named = len(row.unions)
        if named != _NAMED.index(called) + 1:
            said = f"{named} on the ballot, which is called {row.category!r}"
            yield _finding(row, FindingKind.BALLOT_TYPE, said, _NAMED[named - 1], row.category)


def is_self_determination(row: ElectionRow) -> bool:
    """Return whether a group voted on its unit: such a row is judged for its sums alone."""
    return row.category == SELF_DETERMINATION


def _finding(
    row: ElectionRow, kind: FindingKind, said: str, expected: str, found: str, cause: str = ""
) -> Finding:
    return Finding(row.line, row.case, row.unit, kind, said, expected, found, cause)
