"""The tables of a docket, as the steps by which a file of an older format becomes one of today.

What was recorded is in `cases`, `events`, `descriptions` and `observations`: rows are added there
and never changed or deleted, which triggers hold against any program.  What is derived from it is
in `spans` and `days`, can be computed again at any time, and goes with each event that is added.
What calendars were told last is in `sent`.
Days there are ordinals, as of `date.toordinal`; each `until` is the first day after.
"""

from __future__ import annotations

APPLICATION_ID = int.from_bytes(b"nlrb", "big")
"""What tells a docket from other files of SQLite."""


_ADDED_TO = (
    """CREATE TABLE <table> (
  case_id INTEGER NOT NULL REFERENCES cases (id),
  seq INTEGER NOT NULL CHECK (typeof(seq) = 'integer' AND seq > 0),
<columns>,
  recorded TEXT NOT NULL CHECK (typeof(recorded) = 'text'),
  PRIMARY KEY (case_id, seq)
) WITHOUT ROWID""",
    """CREATE TRIGGER <table>_once BEFORE INSERT ON <table>
WHEN EXISTS (SELECT 1 FROM <table> WHERE case_id = NEW.case_id AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'this place is taken'); END""",
)
"""A table to which rows are only added, numbered in each case."""

_KEPT = tuple(
    f"CREATE TRIGGER <table>_no_{act.lower()} BEFORE {act} ON <table> "
    "BEGIN SELECT RAISE(ABORT, 'a docket is append-only: record what corrects it'); END"
    for act in ("UPDATE", "DELETE")
)
"""What keeps the rows of a table as they are."""


def _for(table: str, statements: tuple[str, ...], columns: str = "") -> tuple[str, ...]:
    """Return statements for a table."""
    return tuple(
        each.replace("<table>", table).replace("<columns>", columns) for each in statements
    )


def _text(*names: str) -> str:
    """Return columns that hold text."""
    return ",\n".join(f"  {name} TEXT NOT NULL CHECK (typeof({name}) = 'text')" for name in names)


_FIRST = (
    f"""CREATE TABLE cases (
  id INTEGER PRIMARY KEY,
{_text("number", "unit")},
  UNIQUE (number, unit)
)""",
    *_for("cases", _KEPT),
    *_for("events", _ADDED_TO + _KEPT, _text("event")),
    *_for("descriptions", _ADDED_TO + _KEPT, _text("name", "note")),
    *_for("observations", _ADDED_TO + _KEPT, _text("source", "line", "status", "closed", "reason")),
    """CREATE VIEW ledger AS
SELECT number, unit, seq, event, recorded FROM events JOIN cases ON cases.id = events.case_id""",
    """CREATE TABLE sent (
  uid TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  unit TEXT NOT NULL,
  day TEXT NOT NULL,
  title TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  stamp TEXT NOT NULL
) WITHOUT ROWID""",
    "CREATE TABLE derived (one INTEGER PRIMARY KEY CHECK (one = 1), stamp TEXT NOT NULL)",
    "INSERT INTO derived VALUES (1, '')",
    """CREATE TABLE spans (
  case_id INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  stage TEXT NOT NULL,
  over INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  problem TEXT NOT NULL,
  PRIMARY KEY (case_id, since)
) WITHOUT ROWID""",
    "CREATE INDEX spans_with_problems ON spans (case_id) WHERE problem <> ''",
    """CREATE TABLE days (
  case_id INTEGER NOT NULL,
  span INTEGER NOT NULL,
  place INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  list TEXT NOT NULL,
  status TEXT NOT NULL,
  rule TEXT NOT NULL,
  kind TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  opened_by TEXT,
  safe INTEGER NOT NULL,
  due INTEGER,
  latest INTEGER,
  actor TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT,
  zone TEXT,
  city TEXT NOT NULL,
  cautions TEXT NOT NULL,
  filed INTEGER NOT NULL,
  PRIMARY KEY (case_id, span, place, since)
) WITHOUT ROWID""",
    "CREATE INDEX days_listed ON days (list, until, since, safe)",
    """CREATE TRIGGER events_change_days AFTER INSERT ON events BEGIN
  DELETE FROM spans WHERE case_id = NEW.case_id;
  DELETE FROM days WHERE case_id = NEW.case_id;
END""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST,)
"""For each format, the statements that make it from the one before; the first, from nothing."""
