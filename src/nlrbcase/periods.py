"""How a period of time is written down: each meaning its own type.

A period counted forward starts on the day of an event, which is not counted itself.  The types
whose names end in ``Before`` count back from a day that an event fixes (a hearing, an election,
the day a document is due).
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from nlrbcase.wording import number


@frozen
class Days:
    """Calendar days after the event; 0 is the day of the event itself."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return "the day itself" if self.n == 0 else number(self.n, "day")


@frozen
class Weeks:
    """Weeks of seven calendar days after the event."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return number(self.n, "week")


@frozen
class Months:
    """Months to the same-numbered day; where a month has no such day, to its last."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return number(self.n, "month")


@frozen
class Hours:
    """Hours after the hour of the event; a count by days can only name the day they end on."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return number(self.n, "hour")


@frozen
class BusinessDays:
    """Days on which the Agency's offices are open, after the event."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return number(self.n, "business day")


@frozen
class DaysExceptHolidays:
    """Calendar days after the event, Federal holidays skipped, weekends counted.

    A last day that is closed moves on to the next business day, as the provision itself says.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return f"{number(self.n, 'day')}, Federal holidays excluded"


@frozen
class DaysBefore:
    """Calendar days before a fixed day; 0 is that day itself."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return "by that day" if self.n == 0 else f"{number(self.n, 'day')} before"


@frozen
class BusinessDaysBefore:
    """Business days before a fixed day; 1 is the last business day before it."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return f"{number(self.n, 'business day')} before"


@frozen
class FullWorkingDaysBefore:
    """Whole working days that must lie between the act and 12:01 a.m. of a fixed day."""

    n: int

    @property
    def said(self) -> str:
        """The period in words."""
        return f"{number(self.n, 'full working day')} before"


Forward: TypeAlias = Days | Weeks | Months | Hours | BusinessDays | DaysExceptHolidays
"""Periods counted forward from the day of an event."""

Backward: TypeAlias = DaysBefore | BusinessDaysBefore | FullWorkingDaysBefore
"""Periods counted back from a day that an event fixes."""


@frozen
class Unfixed:
    """No number of days: the law says "promptly", or leaves the day to somebody.

    Attributes:
        instead: What the law says instead of a number.
        at_most: The outer limit, if the law has one; counted from the rule's own event.
    """

    instead: str
    at_most: Forward | None = None

    @property
    def said(self) -> str:
        """The period in words."""
        limit = f"; at most {self.at_most.said}" if self.at_most else ""
        return f"no number of days: {self.instead}{limit}"


@frozen
class NoSuchPaper:
    """The law asks for no such paper.

    Attributes:
        why: Why not, in words.
    """

    why: str

    @property
    def said(self) -> str:
        """The period in words."""
        return f"no such paper: {self.why}"


Period: TypeAlias = Forward | Backward | Unfixed | NoSuchPaper
"""Anything that can stand in `Version.within`."""
