"""Calendar files for tests: read by two programs, which must agree."""

from __future__ import annotations

import warnings
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from attrs import frozen

from nlrbcase import Case
from nlrbcase.exports.ical import Feed, calendar

pytest.importorskip("icalendar", reason="needs the extra nlrbcase[ical]")
pytest.importorskip("ics", reason="needs a second program that reads calendars")

import icalendar
import ics

NINE = timedelta(hours=9)
STAMP = datetime(2026, 1, 5, 8, 0, 0, tzinfo=UTC)
LATER = STAMP + timedelta(days=1)


@frozen
class Shown:
    """What a calendar program sees of a due day.

    Attributes:
        uid: What it is known by.
        sequence: How often it was revised.
        summary: The line that is seen first.
        text: The reasons.
        start: The day, or the moment in UTC.
        status: `CONFIRMED` or `CANCELLED`.
        alarms: When it reminds.
        stamp: When it was last revised.
        rule: The key of the rule.
    """

    uid: str
    sequence: int
    summary: str
    text: str
    start: date | datetime
    status: str
    alarms: tuple[timedelta, ...]
    stamp: datetime
    rule: str

    @property
    def day(self) -> date:
        """The day on which it begins, in UTC."""
        return self.start.date() if isinstance(self.start, datetime) else self.start


def feed(*cases: Case, on: date, stamp: datetime = STAMP, **options: Any) -> Feed:
    """Return the calendar of cases on a day."""
    return calendar(cases, on, stamp=stamp, **options)


def shown(of: Feed | bytes) -> tuple[Shown, ...]:
    """Return what calendar programs see, after looking at every byte."""
    content = of.content if isinstance(of, Feed) else of
    check_lines(content)
    found = tuple(
        Shown(
            uid=str(event["uid"]),
            sequence=int(event["sequence"]),
            summary=str(event["summary"]),
            text=str(event["description"]),
            start=event["dtstart"].dt,
            status=str(event["status"]),
            alarms=tuple(alarm["trigger"].dt for alarm in event.walk("VALARM")),
            stamp=event["dtstamp"].dt,
            rule=event["categories"].cats[-1] if len(event["categories"].cats) > 1 else "",
        )
        for event in _parsed(content)
    )
    _check_other(content, found)
    return found


def by_rule(of: Feed | bytes) -> dict[str, Shown]:
    """Return what is seen by the key of its rule; of several of a rule the last one."""
    return {one.rule: one for one in shown(of)}


def _parsed(content: bytes) -> list[Any]:
    """Return the due days of a calendar, and nothing else is in it."""
    calendar = icalendar.Calendar.from_ical(content)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar.errors == []
    events: list[Any] = list(calendar.walk("VEVENT"))
    assert len(calendar.subcomponents) == len(events)
    for event in events:
        assert event.errors == []
        assert {part.name for part in event.subcomponents} <= {"VALARM"}
        for alarm in event.subcomponents:
            assert alarm.subcomponents == []
            assert set(alarm) == {"ACTION", "DESCRIPTION", "TRIGGER"}
        assert set(event) - {"DTEND"} == {
            "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP",
            "CATEGORIES",
        }  # fmt: skip
    return events


def check_lines(content: bytes) -> None:
    """Check what the format asks of the lines of a file (RFC 5545, section 3.1)."""
    *lines, last = content.decode("utf-8").split("\r\n")
    assert last == ""
    for line in lines:
        assert line.strip()
        assert len(line.encode()) <= 75
        assert len(line.splitlines()) == 1
        assert not any(ord(char) < ord(" ") or 0x7F <= ord(char) < 0xA0 for char in line)


def _check_other(content: bytes, found: tuple[Shown, ...]) -> None:
    """Check that another program sees the same."""
    # Its parser puts another wrapper around the output each time, until they are too many.
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()), warnings.catch_warnings():
        # From Python 3.13 on it calls what is to change.
        warnings.simplefilter("ignore", DeprecationWarning)
        calendar_read = ics.Calendar(content.decode("utf-8"))
    seen = {event.uid: event for event in calendar_read.events}
    assert set(seen) == {one.uid for one in found}
    for one in found:
        other = seen[one.uid]
        assert other.name == one.summary
        assert other.description == one.text
        assert other.status == one.status
        assert other.transparent
        assert other.all_day == (not isinstance(one.start, datetime))
        assert other.begin.datetime.date() == one.day
        if isinstance(one.start, datetime):
            assert other.begin.datetime == one.start
        else:
            assert other.end.datetime.date() == one.day + timedelta(days=1)
        assert sorted(alarm.trigger for alarm in other.alarms) == sorted(one.alarms)
        assert {alarm.display_text for alarm in other.alarms} <= {one.summary}
