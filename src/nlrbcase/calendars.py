"""How a holiday, a closing and a shutdown are written down."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TypeAlias

from attrs import frozen

from nlrbcase.provisions import Caution, Evidence, Question


class Weekday(IntEnum):
    """Days of the week, numbered as `datetime.date.weekday` does."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


@frozen
class Fixed:
    """The same day of every year."""

    month: int
    day: int


@frozen
class Nth:
    """The n-th such weekday of a month; -1 is the last."""

    n: int
    weekday: Weekday
    month: int


@frozen
class EveryFourthYear:
    """A day of each fourth year after a year that is not itself one; on a Sunday, the day after."""

    after: int
    month: int
    day: int


Falls: TypeAlias = Fixed | Nth | EveryFourthYear
"""When a holiday falls."""


@frozen
class Holiday:
    """A legal public holiday.

    Attributes:
        name: Its name in the statute.
        falls: When it falls.
        cite: Where it is codified.
        since: First day on which it could be kept, that day included.
    """

    name: str
    falls: Falls
    cite: str
    since: date


@frozen
class InLieu:
    """A holiday on this weekday is kept on another day instead.

    Attributes:
        weekday: The weekday on which the holiday falls.
        shift: Days from there to the day on which it is kept.
        cite: The law that moves it.
        evidence: What was read of that law.
    """

    weekday: Weekday
    shift: int
    cite: str
    evidence: Evidence


@frozen
class ClosingOrder:
    """A day on which an executive order closed Government offices.

    Attributes:
        day: The day closed.
        authority: The order.
        evidence: What was read of the order.
        read_in: Where.
        why: What for, if not to join a holiday to a weekend.
        announced: Day of the order, or of the oldest dated notice of it known; None if unknown.
        whole: Whether for the whole day; after half a day's work the day is a business day.
    """

    day: date
    authority: str
    evidence: Evidence
    read_in: str
    why: str = ""
    announced: date | None = None
    whole: bool = True


@frozen
class Shutdown:
    """Days on which a lapse in appropriations closed the Agency's offices.

    Wherever a question stands as None, it is settled that the days are added.

    Attributes:
        name: The year.
        first: First day closed, that day included.
        last: Last day closed, that day included.
        cite: The notice that adds the days.
        evidence: What was read of that notice.
        inside: Whether they are added to a paper due on one of them.
        inside_election: The same, for papers in representation cases.
        after: Whether they are added to a paper due later, whose time began before them.
        after_election: The same, for papers in representation cases.
        begun: Whether the rest of them is added to a paper whose time began on one of them.
        as_holidays: Whether they count as legal holidays for periods that cannot be extended;
            None if the Agency said nothing of the kind.
        filing: What is known of filing on one of them.
    """

    name: str
    first: date
    last: date
    cite: str
    evidence: Evidence
    inside: Question | None
    inside_election: Question | None
    after: Question | None
    after_election: Question | None
    begun: Question | None
    as_holidays: Question | None
    filing: Caution


@frozen
class Region:
    """A region of the Board, or the number of a former one.

    Attributes:
        number: As in case numbers.
        city: Where the Regional Office is.
        zone: IANA name of its time zone.
        closes: Official closing time, local, as printed in 2015.
        other_zones: Zones of its other offices, with their cities, where they differ.
        successor: Number of the region that has its cases now; None if it still has them.
        other_successors: Numbers of the regions that have some of its cases.
        until: First day on which the successor has them; None if unknown or no successor.
        source: Where the merger was published, and what else must be known.
    """

    number: int
    city: str
    zone: str
    closes: str
    other_zones: tuple[tuple[str, str], ...] = ()
    successor: int | None = None
    until: date | None = None
    other_successors: tuple[int, ...] = ()
    source: str = ""
