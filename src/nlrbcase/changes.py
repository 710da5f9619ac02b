"""Which deadlines of a case moved when more was recorded, from when to when, and by which event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from nlrbcase.chronology import Refused, corrections, effective, in_one_order, replay
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.events import Event
from nlrbcase.found import Found
from nlrbcase.history import deadlines_of
from nlrbcase.numbers import CaseType
from nlrbcase.openings import History
from nlrbcase.provisions import Rule
from nlrbcase.replay import Ready
from nlrbcase.standing import ends
from nlrbcase.wording import plain


@frozen
class Change:
    """A deadline that opened, moved, was met or fell away.

    Attributes:
        rule: The rule.
        opened_by: The event that opened it, in the newer case if it is there.
        before: The deadline in the older case; None if it was not open.
        after: The deadline in the newer case; None if it fell away.
        because: The event that changed it; None if it changed because an event was taken out.
    """

    rule: Rule
    opened_by: Event
    before: Found | None
    after: Found | None
    because: Event | None

    def __str__(self) -> str:
        why = f", by {self.because.kind.said} of {plain(self.because.on)}" if self.because else ""
        return f"{self.rule.key}: {_said(self.before)} → {_said(self.after)}{why}"


def days_said(one: Found | None) -> str:
    """Return the days of a deadline, in words; "none" if there is no deadline."""
    if one is None:
        return "none"
    if isinstance(one, Undated):
        return f"no day known{f', safe {plain(one.safe)}' if one.safe is not None else ''}"
    return f"{plain(one.due)}{f', safe {plain(one.safe)}' if one.safe != one.due else ''}"


def _said(one: Found | None) -> str:
    """Return the days of a deadline and what became of it, in words."""
    papers = f", met by {len(one.used)}" if one is not None and one.used else ""
    ended = f", ended {plain(one.ended)}" if one is not None and one.ended else ""
    return f"{days_said(one)}{papers}{ended}"


def changes(
    law: Ready, of: CaseType, before: Sequence[Event], after: Sequence[Event]
) -> tuple[Change, ...]:
    """Return what changed from one record of a case to another, in the order of the events.

    Args:
        law: The procedure.
        of: The type of the case.
        before: The events recorded first.
        after: The events recorded later.
    """
    added = _without(after, before)
    gone = _without(before, after)
    roots = first_entries(after)
    known = [event for event in before if not any(event is other for other in gone)]
    found: list[Change] = []
    then = found_in(law, of, before)
    if gone:
        now = found_in(law, of, known)
        found += _compared(then, now, roots, None)
        then = now
    for event in added:
        known.append(event)
        now = found_in(law, of, known)
        found += _compared(then, now, roots, event)
        then = now
    return tuple(found)


def _without(events: Sequence[Event], others: Sequence[Event]) -> list[Event]:
    """Return the events that are not among others, each counted as often as it is recorded."""
    left = list(others)
    found = []
    for event in events:
        if event in left:
            left.remove(event)
        else:
            found.append(event)
    return found


def first_entries(events: Sequence[Event]) -> dict[Event, Event]:
    """Return, for each event that corrects another, the first entry that was corrected.

    With the rule, that entry is what a deadline is known by, however often its day is corrected.

    Args:
        events: What is recorded, corrected entries too.
    """
    corrected = {new: old for new, old in corrections(events) if old is not None}
    found = {}
    for new in corrected:
        root = new
        while root in corrected:
            root = corrected[root]
        found[new] = root
    return found


def found_in(law: Ready, of: CaseType, events: Sequence[Event]) -> list[Found]:
    """Return the deadlines of a record, taken as it is, in order or not.

    Args:
        law: The procedure; the one in force, or one that was amended.
        of: The type of the case.
        events: What is recorded, corrected entries too.
    """
    placed = replay(law, effective(in_one_order(events)), lenient=True)
    if isinstance(placed, Refused):
        return []
    history = History(law.procedure, of, tuple(one.event for one in placed))
    return list(deadlines_of(history, ends(law, placed)))


def _compared(
    before: Sequence[Found],
    after: Sequence[Found],
    roots: dict[Event, Event],
    because: Event | None,
) -> Iterator[Change]:
    """Yield what differs between the deadlines of two records."""
    then, now = _keyed(before, roots), _keyed(after, roots)
    for key in dict.fromkeys((*then, *now)):
        old, new = then.get(key), now.get(key)
        if _state(old) != _state(new):
            one = new if new is not None else old
            if one is not None:
                yield Change(one.rule, one.opened_by, old, new, because)


def _keyed(
    found: Sequence[Found], roots: dict[Event, Event]
) -> dict[tuple[str, Event, int], Found]:
    """Return deadlines by what identifies them: the rule, and the event that opened them."""
    keyed: dict[tuple[str, Event, int], Found] = {}
    for one in found:
        root = roots.get(one.opened_by, one.opened_by)
        again = sum(1 for key, event, _ in keyed if key == one.rule.key and event == root)
        keyed[one.rule.key, root, again] = one
    return keyed


def _state(one: Found | None) -> tuple[object, ...] | None:
    """Return what would make somebody act differently."""
    if one is None:
        return None
    days = (one.due, one.latest) if isinstance(one, Deadline) else (None, None)
    return (*days, one.safe, one.used, one.ended)
