"""Due days in the words of iCalendar (RFC 5545), which the library icalendar writes.

It escapes and folds what it is given, so that no text can become a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from nlrbcase import __version__
from nlrbcase.errors import NotInstalled
from nlrbcase.exports.due_day_words import one_line
from nlrbcase.exports.due_days import DueDay
from nlrbcase.exports.sent import Sent

if TYPE_CHECKING:
    import icalendar

_ABOUT = (
    "Each due day is the safe day, on which a paper is on time under every reading of the law. "
    "This is not legal advice."
)
_ASK_AGAIN = timedelta(hours=1)
_CATEGORY = "NLRB"
_DAY = timedelta(days=1)


def check_installed() -> None:
    """Raise if the library that writes calendars is missing.

    Raises:
        NotInstalled: The extra `nlrbcase[ical]` is not installed.
    """
    try:
        import icalendar  # noqa: F401 - whether it can be loaded is the question
    except ImportError as error:
        raise NotInstalled("icalendar", "ical") from error


def written(shown: Iterable[tuple[DueDay, Sent]], name: str) -> bytes:
    """Return a calendar as the bytes of a file.

    Args:
        shown: The due days, each with what is sent of it.
        name: What the calendar is called.
    """
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//nlrbcase//nlrbcase {__version__}//EN")
    # As values of their own types: the library escapes only what it knows to be a text.  The
    # older names are those that calendar programs knew before there was a standard.
    for key in ("name", "x-wr-calname"):
        calendar.add(key, icalendar.vText(one_line(name)))
    for key in ("description", "x-wr-caldesc"):
        calendar.add(key, icalendar.vText(_ABOUT))
    again = icalendar.vDuration(_ASK_AGAIN)
    calendar.add("refresh-interval", again, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", icalendar.vDuration(_ASK_AGAIN))
    for day, now in shown:
        calendar.add_component(_event(day, now))
    return bytes(calendar.to_ical())


def _event(day: DueDay, now: Sent) -> icalendar.Event:
    """Return a due day as a part of a calendar."""
    import icalendar

    event = icalendar.Event()
    event.add("uid", day.uid)
    event.add("sequence", now.sequence)
    event.add("dtstamp", now.stamp)
    event.add("summary", day.summary)
    event.add("description", day.text)
    event.add("status", "CANCELLED" if day.cancelled else "CONFIRMED")
    # It takes up nobody's time on that day.
    event.add("transp", "TRANSPARENT")
    event.add("categories", [_CATEGORY, *filter(None, [day.rule])])
    if day.at is not None:
        event.add("dtstart", day.at)
    else:
        event.add("dtstart", day.day)
        event.add("dtend", day.day + _DAY)
    for before in day.alarms:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", day.summary)
        alarm.add("trigger", before)
        event.add_component(alarm)
    return event
