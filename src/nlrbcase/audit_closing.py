"""How a case ended, held against its last tally: the union to certify, and why it was closed."""

from __future__ import annotations

from collections.abc import Iterator

from nlrbcase.audit_flags import tallies
from nlrbcase.audit_sums import is_self_determination
from nlrbcase.elections import Tally
from nlrbcase.errors import NlrbCaseError
from nlrbcase.events import Kind
from nlrbcase.findings import Finding, FindingKind
from nlrbcase.imports.docket_entries import reason_closed
from nlrbcase.imports.election_rows import REVISED, ElectionRow
from nlrbcase.numbers import CaseType
from nlrbcase.outcomes import Follows, OutcomeKind
from nlrbcase.provisions import Family

_FOLLOWS = {
    Kind.CERTIFIED_REPRESENTATIVE: Follows.REPRESENTATIVE,
    Kind.CERTIFIED_RESULTS: Follows.RESULTS,
}
_ELSE = "what came after it, such as challenges or objections decided, is not in the list"


def closing(row: ElectionRow, others: list[ElectionRow]) -> Iterator[Finding]:
    """Yield in what the end of a case contradicts its last tally.

    A tally that a later one of the same unit followed, or that challenges could change, is not held
    against the end of the case; nor is a UD poll, which ends in other certifications.
    """
    yield from _on_ballot(row)
    tally = _tally(row)
    if tally is None or tally.determinative or any(_follows(other, row) for other in others):
        return
    yield from _elected(row, tally)
    expected, found = tally.standing.follows, _certified(row)
    certified = (Follows.REPRESENTATIVE, Follows.RESULTS)
    if found is not None and expected in certified and found is not expected:
        said = f"closed by {found.value}, but the tally is {tally.standing.said}"
        cause = _behind(row, others)
        kind, reason = FindingKind.CLOSED_REASON, row.closed_reason
        yield Finding(row.line, row.case, row.unit, kind, said, expected.value, reason, cause)


def _certified(row: ElectionRow) -> Follows | None:
    """Return the certification with which the case was closed; None if it was closed otherwise."""
    reason = reason_closed(row.closed_reason)
    ended = dict(reason.presumes).get(Family.R) if reason is not None else None
    return _FOLLOWS.get(ended) if ended is not None else None


def _tally(row: ElectionRow) -> Tally | None:
    """Return the tally of a row, if it has one that can be read in one way."""
    try:
        found = tallies(row)
    except NlrbCaseError:
        # The audit of flags tells it.
        return None
    return found[0] if len(found) == 1 else None


def _follows(other: ElectionRow, row: ElectionRow) -> bool:
    """Return whether another row is a later tally of the same unit."""
    if other.unit != row.unit or is_self_determination(other):
        return False
    if other.tally_date is None or row.tally_date is None or other.tally_date == row.tally_date:
        return other.line > row.line
    return other.tally_date > row.tally_date


def _on_ballot(row: ElectionRow) -> Iterator[Finding]:
    """Yield that the union to certify was not on the ballot."""
    on_ballot = [name for name, _ in row.unions]
    if row.certify and on_ballot and _plain(row.certify) not in map(_plain, on_ballot):
        said = f"to be certified is {row.certify!r}, which is not on the ballot"
        yield Finding(
            row.line,
            row.case,
            row.unit,
            FindingKind.UNION_NOT_ON_BALLOT,
            said,
            " or ".join(on_ballot),
            row.certify,
            "the employer's name, a name in other words, or that of another row",
        )


def _elected(row: ElectionRow, tally: Tally) -> Iterator[Finding]:
    """Yield that the union to certify is on the ballot and was not elected."""
    elected = tally.standing.choices if tally.standing.kind is OutcomeKind.WON else ()
    on_ballot = {_plain(name) for name, _ in row.unions}
    if _plain(row.certify) in on_ballot - {_plain(name) for name in elected}:
        said = f"to be certified is {row.certify!r}, but the tally is {tally.standing.said}"
        kind = FindingKind.UNION_NOT_ELECTED
        cause = "" if elected else "some offices enter the name whatever the outcome"
        expected = " and ".join(elected)
        yield Finding(row.line, row.case, row.unit, kind, said, expected, row.certify, cause)


def _behind(row: ElectionRow, others: list[ElectionRow]) -> str:
    """Return what else could explain how a case was closed."""
    units = [other.line for other in others if other.unit != row.unit]
    groups = [other.line for other in others if is_self_determination(other)]
    is_rd = row.number is not None and row.number.type is CaseType.RD
    causes = (
        (units, f"another unit of the case is in line {', '.join(map(str, units))}"),
        (groups, f"a group voted on its unit in line {', '.join(map(str, groups))}"),
        (is_rd, f"in an RD case votes may be entered the other way round; {_ELSE}"),
        (row.category in REVISED, f"a revised tally may have been revised again; {_ELSE}"),
    )
    return next((said for fits, said in causes if fits), _ELSE)


def _plain(name: str) -> str:
    """Return a name without what varies in it."""
    return " ".join(name.casefold().split())
