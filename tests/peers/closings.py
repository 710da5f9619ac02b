"""Days on which the Agency's offices were closed, typed in from the texts.

None is taken from the tables of nlrbcase, for an error there would then be shared.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

DAY = timedelta(days=1)
FIRST = date(1986, 1, 1)
LAST = date(2100, 12, 31)
SATURDAY = 5

ORDERS = {
    date(1986, 12, 26): "Executive Order 12577",
    date(1994, 4, 27): "59 FR 21915, in mourning for President Nixon",
    date(1997, 12, 26): "a notice of the Office of Personnel Management",
    date(2001, 12, 24): "Executive Order 13238",
    date(2003, 12, 26): "Executive Order 13320",
    date(2004, 6, 11): "Executive Order 13343, in mourning for President Reagan",
    date(2007, 1, 2): "Executive Order 13421, in mourning for President Ford",
    date(2007, 12, 24): "Executive Order 13453",
    date(2008, 12, 26): "Executive Order 13482",
    date(2012, 12, 24): "Executive Order 13633",
    date(2014, 12, 26): "Executive Order 13682",
    date(2018, 12, 5): "Executive Order 13852, in mourning for President George H. W. Bush",
    date(2018, 12, 24): "Executive Order 13854",
    date(2019, 12, 24): "Executive Order 13900",
    date(2020, 12, 24): "Executive Order 13965",
    date(2024, 12, 24): "Executive Order 14129",
    date(2025, 1, 9): "Executive Order 14133, in mourning for President Carter",
    date(2025, 12, 24): "Executive Order 14371",
    date(2025, 12, 26): "Executive Order 14371",
}
"""Working days closed from morning to evening by executive order, and by which."""

SHUTDOWN_2013 = (date(2013, 10, 1), date(2013, 10, 16))
SHUTDOWN_2025 = (date(2025, 10, 1), date(2025, 11, 12))
SHUTDOWNS = (
    SHUTDOWN_2013,
    (date(2018, 1, 20), date(2018, 1, 22)),
    SHUTDOWN_2025,
    (date(2026, 1, 31), date(2026, 2, 3)),
)
"""First and last days of the lapses in appropriations that closed the Agency, both included."""


def days(first: date, last: date) -> Iterator[date]:
    """Yield every day from the first to the last, both included."""
    day = first
    while day <= last:
        yield day
        day += DAY


def in_shutdown(day: date) -> bool:
    """Return whether a lapse in appropriations closed the Agency on a day."""
    return any(first <= day <= last for first, last in SHUTDOWNS)
