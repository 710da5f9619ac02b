"""Taking public records into a docket: some rows at a time, nothing twice, nothing lost."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice

from attrs import define, field

from nlrbcase.case import Case
from nlrbcase.docket_check import ahead
from nlrbcase.docket_events import (
    Key,
    append,
    append_events,
    begun,
    case_at,
    check_text,
    describe,
    find,
    units_of,
)
from nlrbcase.docket_file import told, writing
from nlrbcase.docketed import Taken
from nlrbcase.errors import NlrbCaseError
from nlrbcase.events import Event
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.merging import apart, merged

Progress = Callable[[int], None]
"""What is told how many rows were read."""

_BATCH = 500
_KEPT = 1000
_SAME = (
    "SELECT 1 FROM observations WHERE case_id = :id AND status = :status AND closed = :closed "
    "AND reason = :reason AND (seq = (SELECT max(seq) FROM observations WHERE case_id = :id) "
    "OR seq = (SELECT max(seq) FROM observations WHERE case_id = :id AND source = :source))"
)


@define
class _Sums:
    """What an import has done so far."""

    rows: int = 0
    cases: int = 0
    events: int = 0
    already: int = 0
    unknown: Counter[str] = field(factory=Counter)
    unknown_total: int = 0
    bad: list[BadRow] = field(factory=list)
    bad_total: int = 0
    odd: list[BadRow] = field(factory=list)
    odd_total: int = 0

    def add(self, other: _Sums) -> None:
        """Add what a batch did; of what is listed, no more than can be read."""
        self.rows += other.rows
        self.cases += other.cases
        self.events += other.events
        self.already += other.already
        self.unknown_total += other.unknown_total
        self.bad_total += other.bad_total
        self.odd_total += other.odd_total
        self.bad += other.bad[: _KEPT - len(self.bad)]
        self.odd += other.odd[: _KEPT - len(self.odd)]
        for name, times in other.unknown.items():
            if name in self.unknown or len(self.unknown) < _KEPT:
                self.unknown[name] += times

    def taken(self) -> Taken:
        """Return the sums as a value."""
        return Taken(
            self.rows,
            self.cases,
            self.events,
            self.already,
            tuple(self.unknown.most_common()),
            self.unknown_total,
            tuple(self.bad),
            self.bad_total,
            tuple(self.odd),
            self.odd_total,
        )


def take(
    db: sqlite3.Connection,
    rows: Iterable[CaseRow | BadRow],
    source: str,
    at: datetime | None,
    progress: Progress | None,
    name: str,
) -> Taken:
    """Take rows of a public record into a docket, a batch a transaction, and return what was done.

    Args:
        db: The docket.
        rows: The rows.
        source: The record, in words.
        at: The moment; None if it is not to be kept.
        progress: What is told how many rows were read, after each batch.
        name: The docket's file, for errors.
    """
    check_text("source", source)
    sums = _Sums()
    for batch in _batches(rows):
        with told(name), writing(db):
            done = _Batch(db, source, at)
            for row in batch:
                done.take(row)
        # What is counted was written.
        sums.add(done.sums)
        if progress is not None:
            progress(sums.rows)
    return sums.taken()


def _batches(rows: Iterable[CaseRow | BadRow]) -> Iterator[list[CaseRow | BadRow]]:
    """Yield rows, some at a time."""
    left = iter(rows)
    while batch := list(islice(left, _BATCH)):
        yield batch


@define
class _Batch:
    """Rows that are taken in one transaction, and the cases that they speak of."""

    db: sqlite3.Connection
    source: str
    at: datetime | None
    sums: _Sums = field(factory=_Sums)
    _cases: dict[tuple[str, str], tuple[Key, Case]] = field(factory=dict)

    def take(self, row: CaseRow | BadRow) -> None:
        """Take one row."""
        self.sums.rows += 1
        if isinstance(row, BadRow):
            self._leave_out(row)
            return
        self.db.execute("SAVEPOINT row")
        try:
            self._take(row)
        except NlrbCaseError as error:
            self.db.execute("ROLLBACK TO row")
            self._cases.pop((str(row.number), row.unit), None)
            self._leave_out(BadRow(row.line, str(error)))
        self.db.execute("RELEASE row")

    def _leave_out(self, row: BadRow) -> None:
        """Count a row that is left out."""
        self.sums.bad_total += 1
        self.sums.bad.append(row)

    def _take(self, row: CaseRow) -> None:
        """Take what a row says of a case."""
        known = self._known(row)
        done = merged(known[1] if known is not None else None, row, source=self.source)
        key = known[0] if known is not None else begun(self.db, row.number, row.unit)
        if done.added:
            append_events(self.db, key, done.added, self.at)
        if known is None or known[1].name != done.case.name:
            describe(self.db, key, done.case.name, done.case.note, self.at)
        self._observe(key, row)
        self._cases[key.number, key.unit] = (key, done.case)
        self.sums.cases += known is None
        self.sums.events += len(done.added)
        self.sums.already += done.already
        self.sums.unknown.update(row.unknown)
        self.sums.unknown_total += len(row.unknown)
        odd = [*row.cautions, *self._ahead(done.added), *self._apart(row, known)]
        self.sums.odd += [BadRow(row.line, said) for said in odd]
        self.sums.odd_total += len(odd)

    def _ahead(self, added: Sequence[Event]) -> Iterator[str]:
        """Yield what is added of days after that of the import."""
        if self.at is not None:
            yield from ahead(added, self.at.date())

    def _apart(self, row: CaseRow, known: tuple[Key, Case] | None) -> Iterator[str]:
        """Yield that a row's case, if it is new, may be one that is there under another unit."""
        others = units_of(self.db, str(row.number)) if known is None else ()
        said = apart(row.unit, [each for each in others if each != row.unit])
        if said:
            yield said

    def _known(self, row: CaseRow) -> tuple[Key, Case] | None:
        """Return the case that a row speaks of; None if it is new."""
        of = (str(row.number), row.unit)
        if of not in self._cases:
            key = find(self.db, *of)
            if key is None:
                return None
            self._cases[of] = (key, case_at(self.db, key))
        return self._cases[of]

    def _observe(self, key: Key, row: CaseRow) -> None:
        """Keep what a row says of where the case stands, unless that was the last thing said."""
        closed = row.closed.isoformat() if row.closed is not None else ""
        if not (row.status or closed or row.reason_closed):
            return
        said = {"status": row.status, "closed": closed, "reason": row.reason_closed}
        for path, text in said.items():
            check_text(path, text)
        asked = {"id": key.id, "source": self.source, **said}
        if self.db.execute(_SAME, asked).fetchone() is None:
            values = (self.source, str(row.line), *said.values())
            append(self.db, key, "observations", [values], self.at)
