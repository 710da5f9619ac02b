"""What a row of a public record adds to a case: nothing twice, nothing lost, nothing overwritten.

An event of the row and one of the case are the same if they are of one kind and one day and do not
contradict each other; allegations never do, for a case page lists those of today.  If the row says
no more, nothing is added.  If it says more, an event is added that holds what both say, and
corrects the poorer one.  What contradicts is added as an event of its own.  What somebody struck
out, or moved to another day, is not brought back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from attrs import evolve

from nlrbcase.case import Case
from nlrbcase.chronology import corrections, effective
from nlrbcase.errors import NotOfType, NotTheSameCase, OutOfOrder, shown
from nlrbcase.events import Entry, Event, Kind
from nlrbcase.imports.case_rows import CaseRow

_FIELDS = ("by", "sets", "about", "count", "objections")
_BETWEEN_NOTES = "; "
_MOST_TRIES = 16


class Merged(NamedTuple):
    """What became of a row.

    Attributes:
        case: The case with it.
        added: The events that were added to the case, as it holds them.
        already: How many of the row's events the case had before, or the row has twice.
    """

    case: Case
    added: tuple[Event, ...]
    already: int


class _New(NamedTuple):
    """An event that is to be added to a case.

    Attributes:
        event: The event.
        replaces: The event that it corrects; None if none.
        said: What the row says; None if the event only marks one of the case.
    """

    event: Event
    replaces: Event | None
    said: Event | None


def merged(case: Case | None, row: CaseRow, *, source: str) -> Merged:
    """Return a case with what a row says of it; the same row again adds nothing.

    An event that the tables call impossible is added all the same, and its `irregular` says where
    it is from.  If it makes impossible what was in order before, that is corrected by a copy which
    says so.  Where it could not be told which event a correction is meant for, the row's event is
    kept as an entry without a kind.

    Args:
        case: The case; None if it is not known yet.
        row: The row.
        source: Where the row is from, in words, such as the name of a file.

    Raises:
        NotTheSameCase: The row is of another case or unit.
        NotOfType: `case` is no `Case`, or `row` no `CaseRow`.
    """
    if not isinstance(row, CaseRow):
        raise NotOfType(row, "row", "CaseRow")
    if not isinstance(case, Case | None):
        raise NotOfType(case, "case", "Case")
    if case is None:
        case = Case(row.number, row.unit, name=row.name)
    elif (case.number, case.unit) != (row.number, row.unit):
        raise NotTheSameCase(str(case.number), str(row.number))
    elif row.name and not case.name:
        case = evolve(case, name=row.name)
    lacking = list(_lacking(case.events, row.events))
    if not lacking:
        return Merged(case, (), len(row.events))
    reason = f"imported from {source}"
    found = _recorded(case, lacking, reason) or _one_by_one(case, lacking, reason)
    return found._replace(already=found.already + len(row.events) - len(lacking))


def apart(unit: str, others: Iterable[str]) -> str:
    """Return that a case is now held twice, in words; empty if it is not.

    A list that names no unit and one that names it may mean one case, and nothing in them tells.
    Two units with names are two.

    Args:
        unit: The unit under which a row would be the first; empty for a case without one.
        others: The units under which there is a case of the row's number.
    """
    found = [other for other in others if bool(other) is not bool(unit)]
    if not found:
        return ""
    there = "without a unit" if unit else ", ".join(f"as unit {shown(other)}" for other in found)
    here = f"as unit {shown(unit)}" if unit else "without a unit"
    said = f"a case of this number is there {there}, and this row has it {here}"
    return f"{said}: it is held as another case, and what is recorded in one is not in the other"


def _lacking(held: tuple[Event, ...], events: Sequence[Event]) -> Iterator[_New]:
    """Yield what is to be added for the events of a row."""
    struck: set[int] = set()
    replaced: set[int] = set()
    for event, old in corrections(held):
        if old is not None:
            # By an event of the same kind and day, only what it says was made fuller.
            of = replaced if (event.kind, event.on) == (old.kind, old.on) else struck
            of.add(id(old))
    known: dict[tuple[Kind, date], list[Event]] = {}
    for event in held:
        if id(event) not in replaced:
            known.setdefault((event.kind, event.on), []).append(event)
    for event in events:
        of_its_day = known.setdefault((event.kind, event.on), [])
        same = [old for old in of_its_day if _is_same(old, event)]
        stand = [old for old in same if id(old) not in struck]
        if same and (not stand or any(_says_no_more(event, old) for old in stand)):
            continue
        new = _New(event, None, event)
        if stand:
            new = _New(_both(stand[0], event), stand[0], event)
            of_its_day.remove(stand[0])
        of_its_day.append(new.event)
        yield new


def _is_same(old: Event, event: Event) -> bool:
    """Return whether two events of one kind and day do not contradict each other."""
    if event.kind is Kind.OTHER_ENTRY and old.note != event.note:
        return False
    pairs = [(getattr(old, name), getattr(event, name)) for name in _FIELDS]
    return all(one == other or not one or not other for one, other in pairs)


def _says_no_more(event: Event, old: Event) -> bool:
    """Return whether all that an event says is said by one that is the same."""
    return (
        event.note in old.note
        and set(event.allegations) <= set(old.allegations)
        and all(not getattr(event, name) or getattr(old, name) for name in _FIELDS)
    )


def _both(old: Event, event: Event) -> Event:
    """Return an event that says what both say, and corrects the old one."""
    notes = [old.note] if event.note in old.note else [old.note, event.note]
    return evolve(
        old,
        note=_BETWEEN_NOTES.join(filter(None, notes)),
        allegations=tuple(dict.fromkeys((*old.allegations, *event.allegations))),
        corrects=_entry(old),
        **{name: getattr(old, name) or getattr(event, name) for name in _FIELDS},
    )


def _entry(event: Event) -> Entry:
    """Return what names an event for a correction."""
    return Entry(event.kind, event.on, event.by)


def _one_by_one(case: Case, lacking: list[_New], reason: str) -> Merged:
    """Return a case with events added one after the other, as entries where that is unclear."""
    added: list[Event] = []
    already = 0
    for new in lacking:
        found = _recorded(case, [new], reason)
        if found is None and new.said is not None:
            entry = _as_entry(new.said)
            if entry in case.events:
                already += 1
                continue
            found = Merged(case.record(entry), (entry,), 0)
        if found is not None:
            case = found.case
            added += found.added
    return Merged(case, tuple(added), already)


def _as_entry(event: Event) -> Event:
    """Return an event as an entry without a kind, which says all that it says."""
    words = [f"{event.kind.value}, of which something else is recorded for that day", event.note]
    note = _BETWEEN_NOTES.join(filter(None, words))
    return evolve(event, kind=Kind.OTHER_ENTRY, corrects=None, irregular="", note=note)


def _recorded(case: Case, new: list[_New], reason: str) -> Merged | None:
    """Return a case with events, as few of them marked as irregular as the tables ask for.

    Returns:
        None if a correction would be taken to mean another event than it does.
    """
    for _ in range(_MOST_TRIES):
        try:
            return _if_clear(case, case.record(*[each.event for each in new]), new)
        except OutOfOrder as error:
            new = _marked(new, [error.event], reason)
    # Too many to be told apart one by one.
    since = min(each.event.on for each in new)
    later = [event for event in effective(case.events) if event.on >= since]
    gone = {id(each.replaces) for each in new}
    marked = [each.event for each in new] + [event for event in later if id(event) not in gone]
    new = _marked(new, [event for event in marked if not event.irregular], reason)
    return _if_clear(case, case.record(*[each.event for each in new]), new)


def _marked(new: list[_New], events: Sequence[Event], reason: str) -> list[_New]:
    """Return the events to add, with some marked as irregular; of what is held, a marked copy."""
    marked = {id(event) for event in events}
    ours = {id(each.event) for each in new}
    changed = [
        each._replace(event=evolve(each.event, irregular=reason))
        if id(each.event) in marked
        else each
        for each in new
    ]
    said = f"out of order with what was {reason}"
    copies = [
        _New(evolve(event, irregular=said, corrects=_entry(event)), event, None)
        for event in events
        if id(event) not in ours
    ]
    return [*changed, *copies]


def _if_clear(case: Case, grown: Case, new: list[_New]) -> Merged | None:
    """Return a case that has grown, if of its events those stand that are meant to.

    A correction names its event by kind, day and party: of two such, the other may be found.
    """
    if any(event.corrects is not None for event in grown.events):
        before = {id(event) for event in effective(case.events)}
        gone = {id(each.replaces) for each in new}
        meant = (before | {id(each.event) for each in new}) - gone
        if {id(event) for event in effective(grown.events)} != meant:
            return None
    return Merged(grown, tuple(each.event for each in new), 0)
