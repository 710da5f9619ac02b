"""What to know of an entry that was recorded as it was given, and may not be what was meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlrbcase.case import Case
from nlrbcase.changes import Change
from nlrbcase.chronology import effective
from nlrbcase.events import Event, Kind
from nlrbcase.wording import number

_FILES_OBJECTIONS = (Kind.OBJECTIONS_FILED, Kind.OBJECTIONS_TO_REVISED_TALLY)


def remarks(case: Case, event: Event, changes: Sequence[Change] | None) -> Iterator[str]:
    """Yield what to know of an event, each in a sentence or two.

    Args:
        case: The case with it.
        event: The event.
        changes: Which deadlines it changed; None if that is not known.
    """
    if changes is None:
        yield "The case can be read again. Which deadlines that changed is not known."
    elif event.kind is Kind.EXTENSION_GRANTED and not changes:
        yield f"No day moved.{_more_time(case, event)}"
    same = sum(1 for each in case.events if each == event)
    if same > 1:
        entry = f"{event.kind.value} {event.on}"
        yield (
            f"The same is recorded {number(same, 'time')} now. If that is a mistake, strike one "
            f"out: recorded-in-error with --corrects {entry}."
        )
    yield from _not_filed(case, event)


def _more_time(case: Case, event: Event) -> str:
    """Return what the law says of more time for the paper that an event names, if its time runs."""
    times = [one for one in case.deadlines() if one.rule.key == event.about]
    if not times:
        return ""
    extension = times[-1].version.extension or times[-1].rule.extension
    return f" More time for {event.about}: {extension.said}."


def _not_filed(case: Case, event: Event) -> Iterator[str]:
    """Yield the objections of which an event speaks and that no recorded paper lists."""
    if event.kind in _FILES_OBJECTIONS:
        return
    papers = [each for each in effective(case.events) if each.kind in _FILES_OBJECTIONS]
    listed = {one.number for paper in papers for one in paper.objections}
    if papers and not listed:
        # None of them is numbered in what is recorded.
        return
    for one in event.objections:
        if one.number not in listed:
            yield f"No paper that is recorded lists an objection {one.number}."
