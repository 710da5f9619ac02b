"""Days and numbers in words, the same in every locale."""

from __future__ import annotations

from datetime import date, time

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_NOON = time(12)


def weekday(day: date) -> str:
    """Return "Friday"."""
    return WEEKDAYS[day.weekday()]


def plain(day: date) -> str:
    """Return "16 April 2021"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def full(day: date) -> str:
    """Return "Friday 16 April 2021"."""
    return f"{weekday(day)} {plain(day)}"


def short(day: date) -> str:
    """Return "Fri 16 Apr 2021", always of the same width."""
    return f"{weekday(day)[:3]} {day.day:>2} {MONTHS[day.month - 1][:3]} {day.year}"


def hour(moment: time) -> str:
    """Return "11:59 p.m." or "noon"."""
    if moment == _NOON:
        return "noon"
    half = "a.m." if moment < _NOON else "p.m."
    return f"{(moment.hour - 1) % _NOON.hour + 1}:{moment.minute:02} {half}"


def number(n: int, unit: str) -> str:
    """Return "1 day" or "5 business days"."""
    return f"{n} {unit}" if n == 1 else f"{n} {unit}s"


def harmless(text: str) -> str:
    """Return a text of one line without controls, of lines or of the direction of writing.

    A space stands for white space of other kinds, and the replacement character for the rest.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else " " if char.isspace() else "\N{REPLACEMENT CHARACTER}"
        for char in text
    )


def printable(text: str) -> str:
    """Return a text of lines with nothing in it that a terminal would take for a command."""
    return "\n".join(harmless(line) for line in text.split("\n"))
