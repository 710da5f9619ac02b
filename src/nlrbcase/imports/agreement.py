"""Does where a case stands agree with what the Agency's record says of it, and if not, why not?"""

from __future__ import annotations

from attrs import frozen

from nlrbcase.case import Case
from nlrbcase.chronology import effective
from nlrbcase.errors import NotOfType, NotTheSameCase, shown
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import CaseRow
from nlrbcase.imports.docket_entries import status
from nlrbcase.numbers import CaseNumber
from nlrbcase.stages import Stage
from nlrbcase.wording import plain

_OF_A_PART = (Kind.CHARGE_DISMISSED, Kind.CHARGE_WITHDRAWN)


@frozen
class Disagreement:
    """A case that stands otherwise than the Agency's record says.

    Attributes:
        line: Where the record says it.
        number: The case's number.
        unit: The unit.
        recorded: What the record says, as it is written.
        stands: Where the case stands, by the stage of its main line or of the track meant.
        reason: What makes them differ, in words.
    """

    line: int
    number: CaseNumber
    unit: str
    recorded: str
    stands: Stage
    reason: str

    def __str__(self) -> str:
        unit = f" unit {self.unit}" if self.unit else ""
        head = f"line {self.line}: {self.number}{unit}: recorded as {shown(self.recorded)}"
        return f"{head}, stands at {self.stands.value}: {self.reason}"


def agreement(case: Case, row: CaseRow) -> Disagreement | None:
    """Return how a case disagrees with the status recorded of it; None if it agrees.

    Recorded as closed, the case must be over; as open, it must not; as blocked, its petition must
    be held in abeyance, and only then.  A row without a status says nothing to disagree with.

    Args:
        case: The case, with what the record says.
        row: A row of the record.

    Raises:
        NotTheSameCase: The row is of another case or unit.
        NotOfType: `case` is no `Case`, or `row` no `CaseRow`.
    """
    _check(case, row)
    if not row.status:
        return None
    known = status(row.status)
    if known is None:
        reason = "it is no status that is known"
    elif known.over and not case.over:
        reason = _why_open(case, row)
    elif case.over and not known.over:
        reason = _why_over(case)
    elif known.blocked != (case.standing.get("blocking") is Stage.BLOCKED):
        reason = "no abeyance is recorded" if known.blocked else "an abeyance has not ended"
    else:
        return None
    return Disagreement(row.line, row.number, row.unit, row.status, case.stage, reason)


def _check(case: Case, row: CaseRow) -> None:
    """Refuse a row of another case."""
    if not isinstance(case, Case):
        raise NotOfType(case, "case", "Case")
    if not isinstance(row, CaseRow):
        raise NotOfType(row, "row", "CaseRow")
    if (case.number, case.unit) != (row.number, row.unit):
        raise NotTheSameCase(str(case.number), str(row.number))


def _why_open(case: Case, row: CaseRow) -> str:
    """Return why a case that is recorded as closed is not over."""
    if row.closed is None:
        return "no day of closing is recorded"
    closed = f"it was closed on {plain(row.closed)}"
    not_in_order = [one.event for one in case.irregularities]
    for event in reversed(_events(case)):
        if event.on > row.closed:
            return f"{closed}, and {event.kind.value} of {plain(event.on)} is later"
        if event.on == row.closed and event in not_in_order:
            return f"{closed}, and {event.kind.value} of that day is out of order"
    return f"{closed}, but what is recorded leaves it open"


def _why_over(case: Case) -> str:
    """Return why a case that is recorded as open is over."""
    line = case.procedure.tracks[0]
    ending = {move.event for moves in line.moves.values() for move in moves if move.to in line.ends}
    ended = next((each for each in reversed(_events(case)) if each.kind in ending), None)
    if ended is None:
        return "what is recorded ends it, and the Agency has not closed it"
    said = f"{ended.kind.value} of {plain(ended.on)} ends it, and the Agency has not closed it"
    may = "; what ends it may be of a part of the charge, or appealed"
    return said + may if ended.kind in _OF_A_PART else said


def _events(case: Case) -> tuple[Event, ...]:
    """Return the events that stand."""
    return effective(case.events)
