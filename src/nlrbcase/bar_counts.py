"""The last day of a bar, and the days of its windows, counted in every reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from attrs import evolve

from nlrbcase.bar_effects import OpenPeriod
from nlrbcase.barring import PetitionWindow
from nlrbcase.business_days import computation_on
from nlrbcase.counting import DAY, Count, Stance, Step, Taken
from nlrbcase.counting_ahead import count_forward
from nlrbcase.counting_back import count_back
from nlrbcase.law import bars as law
from nlrbcase.periods import Backward, Forward
from nlrbcase.provisions import CountedBy, Version
from nlrbcase.readings import Reading
from nlrbcase.wording import plain

_LATE_OR_EARLY = (True, False)


def months_end(
    version: Version, start: date, anchor: str, length: Taken | None = None
) -> tuple[Reading, ...]:
    """Return the readings of the last day of a time in months, the later first.

    Args:
        version: The line of law, with the months.
        start: The day of the event from which they run.
        anchor: That event, in words.
        length: What the readings take for granted of how long the time is, if that is open.

    Raises:
        OutsideCalendar: The count leaves the calendar.
    """
    return tuple(_months_end(version, start, anchor, length, late=late) for late in _LATE_OR_EARLY)


def _months_end(
    version: Version, start: date, anchor: str, length: Taken | None, *, late: bool
) -> Reading:
    """Return one reading of the last day of a time in months."""
    count = _begun(version, start, anchor)
    if isinstance(version.within, Forward):
        count_forward(version.within, count)
    same_numbered = count.due.day == start.day
    if not late:
        count.steps[0] = Step(start, f"{anchor}: the day itself is counted", version.cite)
    if late and not same_numbered:
        count.step(count.due + DAY, "the first of the next month", version.cite)
    if same_numbered and not late:
        count.step(count.due - DAY, "the day before the same-numbered day", version.cite)
    taken = (Taken(law.MONTHS_END, late),)
    return _reading(count, version, taken if length is None else (length, *taken))


def given_end(version: Version, *days: tuple[date, str]) -> Reading:
    """Return the reading of a last day that is given.

    Args:
        version: The line of law.
        days: The days, each with what happens on it; the last is the last day of the bar.
    """
    return Reading("", tuple(Step(day, said, version.cite) for day, said in days), "", version)


def period_before(window: PetitionWindow, ends: Iterable[Reading]) -> OpenPeriod:
    """Return a window before the end of a bar, in every reading of that end and of its edges.

    Args:
        window: The window.
        ends: The readings of the last day of the bar.
    """
    days = sorted({end.due for end in ends})
    opens = _edges(window.opens, days[::-1], DAY)
    closes = () if window.closes is None else _edges(window.closes, days, -DAY)
    return OpenPeriod(window.title, opens, closes, window)


def _edges(version: Version, ends: Sequence[date], inward: timedelta) -> tuple[Reading, ...]:
    """Return the readings of an edge of a window, the safest first, each day once."""
    found: dict[date, Reading] = {}
    for end in ends:
        for late in _LATE_OR_EARLY:
            reading = _edge(version, end, inward, late=late)
            if len(ends) > 1:
                label = f"the bar ends on {plain(end)}, and {reading.label}"
                reading = evolve(reading, label=label)
            found.setdefault(reading.due, reading)
    return tuple(found.values())


def _edge(version: Version, end: date, inward: timedelta, *, late: bool) -> Reading:
    """Return one reading of an edge of a window.

    Args:
        version: The line of law on that edge.
        end: The last day of the bar.
        inward: A day toward the inside of the window.
        late: Whether the day on which the count back ends is outside.
    """
    count = _begun(version, end, "last day of the bar")
    if isinstance(version.within, Backward):
        count_back(version.within, count)
    if late:
        count.step(count.due + inward, "that day itself taken to be outside", version.cite)
    return _reading(count, version, (Taken(law.WINDOW_EDGE, late),))


def _begun(version: Version, start: date, anchor: str) -> Count:
    """Return a count that has not begun; no rule on time moves a day at which a bar ends."""
    return Count(
        start=start,
        anchor=anchor,
        cite=version.cite,
        computation=computation_on(start),
        counted_by=CountedBy.OWN_WORDS,
        key="",
        washington=False,
        tolled=False,
        received=False,
        stance=Stance.LATE,
    )


def _reading(count: Count, version: Version, taken: tuple[Taken, ...]) -> Reading:
    """Return a count as a reading, labelled by the points it took a stance on."""
    told = "; ".join(dict.fromkeys(each.authority for each in taken))
    label = "; ".join(each.label for each in taken)
    return Reading(label, tuple(count.steps), told, version, taken)
