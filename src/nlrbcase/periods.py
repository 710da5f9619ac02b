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
    """Calendar days after the event; 0 is the day of the event itself.

    Attributes:
        n: How many days, 0 or more.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "5 days"."""
        return "the day itself" if self.n == 0 else number(self.n, "day")


@frozen
class Weeks:
    """Weeks of seven calendar days after the event.

    Attributes:
        n: How many weeks.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "2 weeks"."""
        return number(self.n, "week")


@frozen
class Months:
    """Months to the same-numbered day; where a month has no such day, to its last.

    Attributes:
        n: How many months.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "6 months"."""
        return number(self.n, "month")


@frozen
class Hours:
    """Hours after the hour of the event; a count by days can only name the day they end on.

    Attributes:
        n: How many hours.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "24 hours"."""
        return number(self.n, "hour")


@frozen
class BusinessDays:
    """Days on which the Agency's offices are open, after the event.

    Attributes:
        n: How many business days.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "5 business days"."""
        return number(self.n, "business day")


@frozen
class DaysExceptHolidays:
    """Calendar days after the event, Federal holidays skipped, weekends counted.

    A last day that is closed moves on to the next business day, as the provision itself says.

    Attributes:
        n: How many days, those of weekends included, Federal holidays not.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "8 days, Federal holidays excluded"."""
        return f"{number(self.n, 'day')}, Federal holidays excluded"


@frozen
class DaysBefore:
    """Calendar days before a fixed day; 0 is that day itself.

    Attributes:
        n: How many days, 0 or more.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "60 days before"."""
        return "by that day" if self.n == 0 else f"{number(self.n, 'day')} before"


@frozen
class BusinessDaysBefore:
    """Business days before a fixed day; 1 is the last business day before it.

    Attributes:
        n: How many business days.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "3 business days before"."""
        return f"{number(self.n, 'business day')} before"


@frozen
class FullWorkingDaysBefore:
    """Whole working days that must lie between the act and 12:01 a.m. of a fixed day.

    Attributes:
        n: How many whole working days.
    """

    n: int

    @property
    def said(self) -> str:
        """The period in words, as "3 full working days before"."""
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
        """That there is no number of days, what the law says instead, and its outer limit."""
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
        """That there is no such paper, and why."""
        return f"no such paper: {self.why}"


Period: TypeAlias = Forward | Backward | Unfixed | NoSuchPaper
"""Anything that can stand in `Version.within`."""
