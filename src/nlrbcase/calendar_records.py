"""What a calendar file was given, as plain data for JSON.

The record types below are the format; `nlrbcase.schemas` makes the JSON Schema from them.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from nlrbcase.exports.ical import Feed
from nlrbcase.exports.sent import Sent
from nlrbcase.records import FORMAT, IsoDay


class EntryRecord(TypedDict):
    """A due day as it stands in the calendar."""

    uid: str
    number: str
    unit: str
    day: IsoDay
    title: str
    sequence: int


class CalendarRecord(TypedDict):
    """A calendar file, and what it shows by day, what fell away included."""

    format: Literal[1]
    file: str
    cancelled: int
    due_days: list[EntryRecord]


def calendar_record(file: str, feed: Feed) -> CalendarRecord:
    """Return what a calendar file was given.

    Args:
        file: The file.
        feed: The calendar.
    """
    sent = {one.uid: one for one in feed.sent}
    return CalendarRecord(
        format=FORMAT,
        file=file,
        cancelled=feed.cancelled,
        due_days=[_entry(sent[uid]) for uid in feed.uids],
    )


def _entry(one: Sent) -> EntryRecord:
    """Return a due day."""
    return EntryRecord(
        uid=one.uid,
        number=one.number,
        unit=one.unit,
        day=one.day.isoformat(),
        title=one.title,
        sequence=one.sequence,
    )
