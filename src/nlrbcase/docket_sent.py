"""What calendars were told of the cases of a docket, so that the next one says what moved."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime

from nlrbcase.exports.sent import Sent

_ALL = "SELECT uid, number, unit, day, title, sequence, fingerprint, stamp FROM sent ORDER BY uid"
_KEEP = "INSERT OR REPLACE INTO sent VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def sent_before(db: sqlite3.Connection) -> tuple[Sent, ...]:
    """Return what calendars were told last.

    Raises:
        ValueError: Somebody wrote there what nlrbcase did not.
    """
    return tuple(
        Sent(
            uid,
            number,
            unit,
            date.fromisoformat(day),
            title,
            int(sequence),
            fingerprint,
            datetime.fromisoformat(stamp),
        )
        for uid, number, unit, day, title, sequence, fingerprint, stamp in db.execute(_ALL)
    )


def keep_sent(db: sqlite3.Connection, sent: Iterable[Sent]) -> None:
    """Keep what a calendar was told, instead of what it was told of the same due days before."""
    db.executemany(
        _KEEP,
        [
            (
                one.uid,
                one.number,
                one.unit,
                one.day.isoformat(),
                one.title,
                one.sequence,
                one.fingerprint,
                one.stamp.isoformat(),
            )
            for one in sent
        ],
    )
