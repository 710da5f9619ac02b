"""When what was recorded in a docket, what corrects what, and what public records said."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import date, datetime

from nlrbcase.chronology import corrections, in_one_order
from nlrbcase.docket_events import Key, case_with, events_of, rows_of
from nlrbcase.docketed import Observed, Recorded
from nlrbcase.errors import CaseUnreadable
from nlrbcase.events import Event

_OBSERVED = (
    "SELECT source, line, status, closed, reason, recorded FROM observations WHERE case_id = ? "
    "ORDER BY seq"
)


def history_of(db: sqlite3.Connection, key: Key) -> tuple[Recorded, ...]:
    """Return every event of a case in the order of recording, what is wrong with one marked.

    Raises:
        CaseUnreadable: An event cannot be read, or one is missing.
    """
    rows = rows_of(db, key)
    events = events_of(key, rows)
    wrong = _wrong(key, events)
    places = {id(event): seq for seq, event in enumerate(events, start=1)}
    corrects = {
        places[id(new)]: places[id(old)]
        for new, old in corrections(in_one_order(events))
        if old is not None
    }
    corrected_by = {old: new for new, old in corrects.items()}
    return tuple(
        Recorded(
            seq,
            event,
            _moment(recorded),
            corrects.get(seq),
            corrected_by.get(seq),
            wrong.get(seq, ""),
        )
        for event, (seq, recorded, _) in zip(events, rows, strict=True)
    )


def _wrong(key: Key, events: list[Event]) -> dict[int, str]:
    """Return the place of the event that cannot be taken, with the reason; nothing if all can."""
    try:
        case_with(key, events, "", "")
    except CaseUnreadable as error:
        if not error.seq:
            raise
        return {error.seq: error.said}
    return {}


def observed(db: sqlite3.Connection, key: Key) -> tuple[Observed, ...]:
    """Return what public records said of where a case stands, in the order of taking over."""
    return tuple(
        Observed(
            source,
            int(line) if line.isascii() and line.isdigit() else 0,
            status,
            _day(closed),
            reason,
            _moment(recorded),
        )
        for source, line, status, closed, reason, recorded in db.execute(_OBSERVED, (key.id,))
    )


def _moment(text: str) -> datetime | None:
    """Return a moment as it is stored; None if there is none that can be read."""
    with suppress(ValueError):
        return datetime.fromisoformat(text)
    return None


def _day(text: str) -> date | None:
    """Return a day as it is stored; None if there is none that can be read."""
    with suppress(ValueError):
        return date.fromisoformat(text)
    return None
