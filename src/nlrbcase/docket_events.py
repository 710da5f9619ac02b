"""What is recorded in a docket: events, names and notes; read strictly, and only ever added to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from nlrbcase.case import Case
from nlrbcase.case_file import FORMAT, structured_event, unstructured_event, whole_text
from nlrbcase.errors import (
    CaseUnreadable,
    NlrbCaseError,
    NotACaseFile,
    NothingToCorrect,
    NotInDocket,
    OutOfOrder,
    Problem,
    shown,
)
from nlrbcase.events import Event
from nlrbcase.json_text import read_json
from nlrbcase.numbers import CaseNumber

_TABLES = {
    "events": "INSERT INTO events (case_id, seq, recorded, event) VALUES (?, ?, ?, ?)",
    "descriptions": (
        "INSERT INTO descriptions (case_id, seq, recorded, name, note) VALUES (?, ?, ?, ?, ?)"
    ),
    "observations": (
        "INSERT INTO observations (case_id, seq, recorded, source, line, status, closed, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    ),
}
_LAST = {
    "events": "SELECT coalesce(max(seq), 0) FROM events WHERE case_id = ?",
    "descriptions": "SELECT coalesce(max(seq), 0) FROM descriptions WHERE case_id = ?",
    "observations": "SELECT coalesce(max(seq), 0) FROM observations WHERE case_id = ?",
}
_LONGEST = 1_000_000
_EXPORT = "; `nlrbcase docket export` gives what is stored"
_DESCRIBED = "SELECT name, note FROM descriptions WHERE case_id = ? ORDER BY seq DESC LIMIT 1"


class Key(NamedTuple):
    """Which case it is, in a docket.

    Attributes:
        id: Its place in the docket.
        number: Its number, as a text.
        unit: Its unit; empty if it has none.
    """

    id: int
    number: str
    unit: str


def find(db: sqlite3.Connection, number: str, unit: str) -> Key | None:
    """Return which case has a number and a unit; None if none has.

    Raises:
        NotACaseFile: The unit is no text that can be kept.
    """
    check_text("unit", unit)
    rows = db.execute("SELECT id FROM cases WHERE number = ? AND unit = ?", (number, unit))
    found = rows.fetchone()
    return Key(found[0], number, unit) if found is not None else None


def key_of(db: sqlite3.Connection, number: CaseNumber | str, unit: str) -> Key:
    """Return which case has a number and a unit.

    Raises:
        NotACaseNumber: The number is none.
        NotInDocket: There is no such case.
    """
    text = str(CaseNumber(number))
    found = find(db, text, unit)
    if found is not None:
        return found
    raise NotInDocket(text, unit, units_of(db, text))


def units_of(db: sqlite3.Connection, number: str) -> tuple[str, ...]:
    """Return the units that a docket has of a case."""
    rows = db.execute("SELECT unit FROM cases WHERE number = ? ORDER BY unit", (number,))
    return tuple(unit for (unit,) in rows)


def begun(db: sqlite3.Connection, number: CaseNumber, unit: str) -> Key:
    """Add a case in which nothing is recorded yet, and return which it is."""
    text = str(number)
    done = db.execute("INSERT INTO cases (number, unit) VALUES (?, ?)", (text, unit))
    return Key(done.lastrowid or 0, text, unit)


def last(db: sqlite3.Connection, key: Key, table: str = "events") -> int:
    """Return the number of the last row of a case in a table; 0 if there is none."""
    found: int = db.execute(_LAST[table], (key.id,)).fetchone()[0]
    return found


def append(
    db: sqlite3.Connection,
    key: Key,
    table: str,
    rows: Sequence[tuple[str, ...]],
    at: datetime | None,
) -> None:
    """Add rows to a case, each in the next place."""
    first = last(db, key, table) + 1
    recorded = written_at(at)
    db.executemany(
        _TABLES[table],
        [(key.id, seq, recorded, *row) for seq, row in enumerate(rows, start=first)],
    )


def append_events(
    db: sqlite3.Connection, key: Key, events: Sequence[Event], at: datetime | None
) -> None:
    """Add events to a case, each in the next place.

    Raises:
        NotACaseFile: An event would not be read again as it is.
    """
    append(db, key, "events", [(written(event),) for event in events], at)


def described(db: sqlite3.Connection, key: Key) -> tuple[str, str]:
    """Return the name and the note of a case as they are now."""
    found = db.execute(_DESCRIBED, (key.id,)).fetchone()
    return (found[0], found[1]) if found is not None else ("", "")


def describe(
    db: sqlite3.Connection, key: Key, name: str, note: str, at: datetime | None = None
) -> None:
    """Give a case a name and a note, if they are not the ones that it has; the old ones are kept.

    Raises:
        NotACaseFile: One of them is no text that can be kept.
    """
    for path, text in (("name", name), ("note", note)):
        check_text(path, text)
    if (name, note) != described(db, key):
        append(db, key, "descriptions", [(name, note)], at)


def check_text(path: str, text: object) -> None:
    """Refuse what is no text that can be kept.

    Raises:
        NotACaseFile: It is none.
    """
    if type(text) is not str:
        raise NotACaseFile((Problem(path, f"{shown(text)} is no text"),))
    if not whole_text(text):
        raise NotACaseFile((Problem(path, "it holds half a character, which no file can keep"),))
    if len(text) > _LONGEST:
        said = f"it has {len(text):,} characters, and {_LONGEST:,} are the most"
        raise NotACaseFile((Problem(path, said),))


def written(event: Event) -> str:
    """Return an event as JSON, as case files write it, on one line.

    Raises:
        NotACaseFile: It would not be read again as it is.
    """
    text = json.dumps(unstructured_event(event), ensure_ascii=False)
    check_text(event.kind.value, text)
    if read(text) != event:
        raise NotACaseFile((Problem(event.kind.value, "it would be read again as another"),))
    return text


def read(text: object) -> Event:
    """Return the event that a JSON text holds.

    Raises:
        NotACaseFile: It holds none, or something is wrong with it.
    """
    if not isinstance(text, str):
        raise NotACaseFile((Problem("", f"it is no text but {type(text).__name__}"),))
    data, problems = read_json(text)
    if problems:
        raise NotACaseFile(problems)
    return structured_event(data)


def rows_of(db: sqlite3.Connection, key: Key) -> list[tuple[int, str, str]]:
    """Return the events of a case as they are stored: the place, the time, the text."""
    try:
        return db.execute(
            "SELECT seq, recorded, event FROM events WHERE case_id = ? ORDER BY seq", (key.id,)
        ).fetchall()
    except sqlite3.DataError as error:
        # Longer than anything that nlrbcase writes or could read in bounded memory.
        raise CaseUnreadable(key.number, key.unit, 0, str(error)) from error


def events_of(key: Key, rows: Sequence[tuple[int, str, str]]) -> list[Event]:
    """Return the events of rows, in the order of recording.

    Raises:
        CaseUnreadable: One cannot be read, or one is missing.
    """
    found = []
    for place, (seq, _, text) in enumerate(rows, start=1):
        if seq != place:
            said = f"it is missing; {seq} comes next{_EXPORT}"
            raise CaseUnreadable(key.number, key.unit, place, said)
        try:
            found.append(read(text))
        except NotACaseFile as error:
            raise CaseUnreadable(key.number, key.unit, seq, f"{error}{_EXPORT}") from error
    return found


def case_with(key: Key, events: Sequence[Event], name: str, note: str) -> Case:
    """Return the case that events make.

    Raises:
        CaseUnreadable: They make none, or none any more: the tables refuse one of them.
    """
    try:
        return Case(key.number, key.unit, tuple(events), name, note)
    except (OutOfOrder, NothingToCorrect) as error:
        seq = next(at for at, event in enumerate(events, start=1) if event is error.event)
        raise CaseUnreadable(key.number, key.unit, seq, f"{error}{_cure(error)}") from error
    except NlrbCaseError as error:
        raise CaseUnreadable(key.number, key.unit, 0, str(error)) from error


def _cure(error: OutOfOrder | NothingToCorrect) -> str:
    """Return how an event that is recorded and refused is mended, in words; empty if it is not."""
    if isinstance(error, NothingToCorrect):
        return ""
    entry = f"{error.event.kind.value} {error.event.on}"
    return (
        f". It is recorded already: record it again with --corrects {entry} --irregular REASON, or "
        f"strike it out: recorded-in-error with --corrects {entry}"
    )


def case_at(db: sqlite3.Connection, key: Key) -> Case:
    """Return a case as it is recorded.

    Raises:
        CaseUnreadable: What is recorded cannot be read or replayed.
    """
    return case_with(key, events_of(key, rows_of(db, key)), *described(db, key))


def grown_by(db: sqlite3.Connection, key: Key, new: Sequence[Event]) -> Case:
    """Return a case with more events; one that cannot be read, if they mend it.

    Raises:
        OutOfOrder: The tables do not allow one of the new events.
        NothingToCorrect: One of them corrects an entry that is not there.
        CaseUnreadable: What was recorded before cannot be read or replayed, with them neither.
    """
    old = events_of(key, rows_of(db, key))
    texts = described(db, key)
    try:
        case = case_with(key, old, *texts)
    except CaseUnreadable as unreadable:
        try:
            return Case(key.number, key.unit, (*old, *new), *texts)
        except NlrbCaseError as error:
            if any(getattr(error, "event", None) is each for each in new):
                raise
            raise unreadable from error
    return case.record(*new)


def as_stored(db: sqlite3.Connection, key: Key) -> str:
    """Return the text of a case file with what is stored of a case, whether it can be read or not.

    Raises:
        CaseUnreadable: An event is longer than could be read in bounded memory.
    """
    name, note = described(db, key)
    texts = {"unit": key.unit, "name": name, "note": note}
    data = {
        "format": FORMAT,
        "number": key.number,
        **{key: text for key, text in texts.items() if text},
        "events": [_stored(text) for _, _, text in rows_of(db, key)],
    }
    found = json.dumps(data, ensure_ascii=False, indent=2)
    # Half a character is written as the escape of JSON, so that a file can keep it.
    return (found if whole_text(found) else json.dumps(data, indent=2)) + "\n"


def _stored(text: str) -> object:
    """Return the data that a stored text holds; the text itself if it is no good JSON."""
    try:
        data, problems = read_json(text)
        json.dumps(data, allow_nan=False)
    except (NotACaseFile, ValueError, RecursionError):
        return text
    return text if problems else data


def keys_after(db: sqlite3.Connection, after: tuple[str, str], of: str, most: int) -> Iterator[Key]:
    """Yield the cases that follow one, by number and unit.

    Args:
        db: The docket.
        after: The number and unit that they follow.
        of: What the numbers must look like, as a pattern of `GLOB`.
        most: How many at the most.
    """
    rows = db.execute(
        "SELECT id, number, unit FROM cases WHERE (number, unit) > (?, ?) AND number GLOB ? "
        "ORDER BY number, unit LIMIT ?",
        (*after, of, most),
    )
    return map(Key._make, rows.fetchall())


def written_at(at: datetime | None) -> str:
    """Return the moment of recording as it is stored; empty if it is not known."""
    return at.isoformat(timespec="seconds") if at is not None else ""
