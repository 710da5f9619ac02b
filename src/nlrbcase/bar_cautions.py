"""What to know before relying on the days of a bar: how its law is known, and what is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from nlrbcase.bar_effects import OpenPeriod
from nlrbcase.business_days import closed_under
from nlrbcase.cautions import how_known, last_read
from nlrbcase.law.computation import NO_ROLL
from nlrbcase.provisions import Caution, Version
from nlrbcase.readings import Reading


def cautions_on(
    on: date,
    law: Iterable[Version],
    readings: Iterable[Reading] = (),
    periods: Iterable[OpenPeriod] = (),
) -> tuple[Caution, ...]:
    """Return what to know of the days of a bar, each once.

    Args:
        on: The day asked about.
        law: The lines of law on which the answer rests.
        readings: The readings of the last day of the bar.
        periods: When a petition may come although it stands.
    """
    found = [*_open_points(readings)]
    for period in periods:
        found += _open_points((*period.opens, *period.closes))
        found += period.window.cautions if period.window else ()
        # A window of the calendar's first contract may have closed before the calendar begins.
        if period.last is not None and closed_under("", period.last, washington=False):
            found.append(NO_ROLL)
    for version in law:
        found += how_known(version, on)
        if on > version.read_to:
            found.append(last_read(version.read_to, version.cite))
    return tuple(dict.fromkeys(found))


def _open_points(readings: Iterable[Reading]) -> Iterator[Caution]:
    """Yield the cautions of the points on which readings differ."""
    for reading in readings:
        yield from (taken.question.caution for taken in reading.taken)
