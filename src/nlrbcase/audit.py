"""Published tallies audited: rows that contradict their own numbers, each with the reason.

Nothing is said of a number that is missing.  Rows of self-determination elections are judged for
their sums alone, for how their votes are pooled was not read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from nlrbcase.audit_closing import closing
from nlrbcase.audit_flags import flags
from nlrbcase.audit_sums import sums
from nlrbcase.findings import Finding, FindingKind
from nlrbcase.imports.election_rows import ElectionRow

_NEAR = 1000
"""How many rows before and after a row are searched for others of its case."""


def audit(rows: Iterable[ElectionRow]) -> Iterator[Finding]:
    """Yield what is wrong with the rows of a list of tallies, in their order.

    Only some rows are kept at a time: those of one case are found if they stand within a thousand
    rows of each other, as they do in a list sorted by case or by day.
    """
    for row, others in _with_others(rows):
        yield from _unreadable(row)
        if not row.head:
            yield from sums(row)
            yield from flags(row)
            yield from _again(row, others)
            yield from closing(row, others)


def _with_others(rows: Iterable[ElectionRow]) -> Iterator[tuple[ElectionRow, list[ElectionRow]]]:
    """Yield each row, and the other rows of its case that stand near it."""
    of_case: dict[str, list[ElectionRow]] = {}
    ahead: deque[ElectionRow] = deque()
    behind: deque[ElectionRow] = deque()

    def first() -> tuple[ElectionRow, list[ElectionRow]]:
        row = ahead.popleft()
        # Rows without a number are of no case.
        same = of_case[row.case] if row.case else ()
        others = [other for other in same if other.line != row.line]
        behind.append(row)
        if len(behind) > _NEAR:
            gone = behind.popleft()
            # It is the oldest of its case.
            of_case[gone.case].pop(0)
            if not of_case[gone.case]:
                del of_case[gone.case]
        return row, others

    for row in rows:
        of_case.setdefault(row.case, []).append(row)
        ahead.append(row)
        if len(ahead) > _NEAR:
            yield first()
    while ahead:
        yield first()


def _unreadable(row: ElectionRow) -> Iterator[Finding]:
    """Yield what of a row could not be read."""
    for problem in row.problems:
        said = str(problem)
        yield Finding(row.line, row.case, row.unit, FindingKind.UNREADABLE, said)


def _again(row: ElectionRow, others: list[ElectionRow]) -> Iterator[Finding]:
    """Yield that a row is the tally of an earlier one once more, or that tally doubled."""
    ours = _numbers(row)
    if ours is None or not any(ours):
        return
    for other in others:
        theirs = _numbers(other)
        same = (other.unit, other.tally_type, other.category, other.tally_date) == (
            row.unit,
            row.tally_type,
            row.category,
            row.tally_date,
        )
        if not same or theirs is None:
            continue
        doubled = ours == tuple(number * 2 for number in theirs)
        if (ours == theirs and other.line < row.line) or doubled:
            said = f"every number is {'twice that' if doubled else 'that'} of line {other.line}"
            cause = "one tally was entered or added up twice"
            yield Finding(
                row.line, row.case, row.unit, FindingKind.DUPLICATE_COUNT, said, cause=cause
            )
            return


def _numbers(row: ElectionRow) -> tuple[int, ...] | None:
    """Return the votes of a row; None if one is not known."""
    if row.counted is None or row.tally_date is None:
        return None
    votes = (votes or 0 for _, votes in row.unions)
    return (*votes, row.against or 0, row.challenged or 0)
