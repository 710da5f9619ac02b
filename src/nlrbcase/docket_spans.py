"""Keeping what is derived beside each case, and answering from it: never from what is stale."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from nlrbcase.docket_days import DUE, Row, Span, span, unreadable
from nlrbcase.docket_events import Key, case_at
from nlrbcase.docket_file import reading, writing
from nlrbcase.docketed import Due, Listed
from nlrbcase.due_days import Status
from nlrbcase.errors import CaseUnreadable
from nlrbcase.events import Entry, Kind, Party
from nlrbcase.fingerprint import law_and_code
from nlrbcase.numbers import CaseNumber
from nlrbcase.registry import rule
from nlrbcase.stages import Stage

Progress = Callable[[int, int], None]
"""What is told how much is done, of how much."""

_T = TypeVar("_T")
_BATCH = 200
_BETWEEN = "\n"
_IS_LACKING = """FROM cases WHERE NOT EXISTS (
  SELECT 1 FROM spans WHERE case_id = cases.id AND since <= :day AND until > :day
)"""
_HOW_MANY = f"SELECT count(*) {_IS_LACKING}"
_WHICH = f"SELECT id, number, unit {_IS_LACKING} AND id > :after ORDER BY id LIMIT :most"
_NAME = """(
  SELECT name FROM descriptions WHERE descriptions.case_id = cases.id ORDER BY seq DESC LIMIT 1
)"""
_DUE = f"""SELECT number, unit, {_NAME}, days.* FROM days JOIN cases ON cases.id = days.case_id
WHERE list = :list AND days.until > :day AND days.since <= :day AND safe <= :last
ORDER BY safe, number, unit, place, days.since"""  # noqa: S608 - of constants
_LISTED = f"""SELECT number, unit, {_NAME}, stage, over, problem
FROM cases JOIN spans ON spans.case_id = cases.id AND since <= :day AND until > :day
WHERE number GLOB :of ORDER BY number, unit"""  # noqa: S608 - of constants
_PROBLEMS = """SELECT number, unit, seq, problem FROM spans JOIN cases ON cases.id = case_id
WHERE problem <> '' AND since <= :day AND until > :day ORDER BY number, unit"""
_KEEP_SPAN = "INSERT OR REPLACE INTO spans VALUES (?, ?, ?, ?, ?, ?, ?)"
_KEEP_DAYS = f"INSERT OR REPLACE INTO days VALUES (?, ?{', ?' * len(Row._fields)})"  # noqa: S608 - of constants
_KEPT_SPANS = "SELECT * FROM spans WHERE case_id = ? ORDER BY since"
_KEPT_DAYS = "SELECT * FROM days WHERE case_id = ? AND span = ? ORDER BY place, since"


def answered(
    db: sqlite3.Connection, day: date, ask: Callable[[], _T], progress: Progress | None = None
) -> _T:
    """Return an answer from what is kept for a day, once that is there for every case.

    Args:
        db: The docket.
        day: The day.
        ask: What reads the answer.
        progress: What is told how many cases are done, if some must be computed first.
    """
    for _ in range(2):
        with reading(db):
            if is_current(db) and not _lacking(db, day):
                return ask()
        _compute(db, day, progress)
    # Others record so much meanwhile that they must wait.
    with writing(db):
        _make_current(db)
        for key in _keys_lacking(db, day, 0, -1):
            keep(db, key, _derived(db, key, day))
        return ask()


def is_current(db: sqlite3.Connection) -> bool:
    """Return whether what is kept was computed by the law and the code of today."""
    stamp: str = db.execute("SELECT stamp FROM derived").fetchone()[0]
    return stamp == law_and_code()


def _lacking(db: sqlite3.Connection, day: date) -> int:
    """Return for how many cases nothing is kept for a day."""
    found: int = db.execute(_HOW_MANY, {"day": day.toordinal()}).fetchone()[0]
    return found


def _make_current(db: sqlite3.Connection) -> None:
    """Forget what was computed by other law or other code."""
    if not is_current(db):
        db.execute("DELETE FROM spans")
        db.execute("DELETE FROM days")
        db.execute("UPDATE derived SET stamp = ?", (law_and_code(),))


def _compute(db: sqlite3.Connection, day: date, progress: Progress | None) -> None:
    """Compute what is not kept for a day, some cases at a time."""
    with writing(db):
        _make_current(db)
    total, done, after = _lacking(db, day), 0, 0
    while True:
        with writing(db):
            _make_current(db)
            keys = _keys_lacking(db, day, after, _BATCH)
            for key in keys:
                keep(db, key, _derived(db, key, day))
        if not keys:
            return
        after = keys[-1].id
        done += len(keys)
        if progress is not None:
            progress(done, max(done, total))


def _keys_lacking(db: sqlite3.Connection, day: date, after: int, most: int) -> list[Key]:
    """Return cases for which nothing is kept for a day, after one, as many as asked for."""
    asked = {"day": day.toordinal(), "after": after, "most": most}
    return [Key(*row) for row in db.execute(_WHICH, asked).fetchall()]


def _derived(db: sqlite3.Connection, key: Key, day: date) -> Span:
    """Return what is to be kept of a case around a day."""
    try:
        return span(case_at(db, key), day)
    except CaseUnreadable as error:
        return unreadable(error.seq, error.said)


def keep(db: sqlite3.Connection, key: Key, found: Span) -> None:
    """Keep what was computed of a case."""
    db.execute(_KEEP_SPAN, (key.id, *found[:-1]))
    db.executemany(_KEEP_DAYS, [(key.id, found.since, *row) for row in found.rows])


def kept(db: sqlite3.Connection, key: Key) -> Iterator[Span]:
    """Yield what is kept of a case."""
    for _, since, *fields in db.execute(_KEPT_SPANS, (key.id,)).fetchall():
        rows = db.execute(_KEPT_DAYS, (key.id, since)).fetchall()
        yield Span._make((since, *fields, tuple(Row(*row) for _, _, *row in rows)))


def forget(db: sqlite3.Connection, key: Key) -> None:
    """Forget what is kept of a case, so that it is computed again when it is asked for."""
    db.execute("DELETE FROM spans WHERE case_id = ?", (key.id,))
    db.execute("DELETE FROM days WHERE case_id = ?", (key.id,))


def due_rows(db: sqlite3.Connection, of: str, day: date, until: date) -> Iterator[Due]:
    """Yield what is due or overdue on a day, the earliest safe day first.

    Args:
        db: The docket.
        of: The list: `DUE` or `OVERDUE`.
        day: The day.
        until: The last safe day that is asked for.
    """
    asked = {"list": of, "day": day.toordinal(), "last": until.toordinal()}
    for number, unit, name, _, _, *row in db.execute(_DUE, asked):
        yield _due(CaseNumber(number), unit, name or "", Row(*row))


def listed(db: sqlite3.Connection, day: date, of: str) -> Iterator[Listed]:
    """Yield every case as it stands on a day, by number and unit.

    Args:
        db: The docket.
        day: The day.
        of: What the numbers must look like, as a pattern of `GLOB`.
    """
    first: dict[tuple[str, str], Due] = {}
    for due in due_rows(db, DUE, day, date.max):
        # Of a time to wait, nothing has to be done by its day.
        if not due.rule.not_before:
            first.setdefault((str(due.number), due.unit), due)
    for number, unit, name, stage, over, problem in db.execute(
        _LISTED, {"day": day.toordinal(), "of": of}
    ):
        yield Listed(
            CaseNumber(number),
            unit,
            name or "",
            None if problem else Stage(stage),
            None if problem else bool(over),
            first.get((number, unit)),
        )


def problems(db: sqlite3.Connection, day: date) -> tuple[CaseUnreadable, ...]:
    """Return the cases that cannot be read as of a day, by number and unit."""
    rows = db.execute(_PROBLEMS, {"day": day.toordinal()})
    return tuple(CaseUnreadable(*row) for row in rows)


def _due(number: CaseNumber, unit: str, name: str, row: Row) -> Due:
    """Return a deadline in short, as it is kept."""
    at = datetime.fromisoformat(row.at) if row.at is not None else None
    by = Party(row.opened_by) if row.opened_by is not None else None
    return Due(
        number,
        unit,
        name,
        rule(row.rule).key,
        Entry(Kind(row.kind), date.fromisoformat(row.opened_on), by),
        Status(row.status),
        date.fromordinal(row.safe),
        _day(row.due),
        _day(row.latest),
        row.actor,
        row.why,
        at.replace(tzinfo=ZoneInfo(row.zone)) if at is not None and row.zone else None,
        row.city,
        tuple(row.cautions.split(_BETWEEN)) if row.cautions else (),
        row.filed,
    )


def _day(ordinal: int | None) -> date | None:
    """Return a day as it is kept."""
    return date.fromordinal(ordinal) if ordinal is not None else None
