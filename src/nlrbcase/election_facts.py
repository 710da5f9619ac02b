"""The facts of an election by which objections to it are judged."""

from __future__ import annotations

import sys
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import combinations
from typing import TypeAlias

from attrs import Attribute, field, frozen
from attrs.validators import optional

from nlrbcase.errors import DaysOutOfOrder, NotADay, NotAMoment, NotBallots
from nlrbcase.holdings import Method

When: TypeAlias = date | datetime
"""A day whose hour is not known, or a moment in its time zone."""

ORDER = (
    ("petition_filed", "first_election", "polls_open", "polls_close", "counted"),
    ("petition_filed", "first_election", "mailed", "ballots_due", "counted"),
    ("petition_filed", "directed", "polls_open", "polls_close", "counted"),
    ("petition_filed", "directed", "mailed", "ballots_due", "counted"),
)
"""The facts of an election that follow each other, in order."""


def check_when(value: object, where: str) -> When:
    """Return a day or a moment as it is given.

    Raises:
        NotAMoment: It is neither a `datetime.date` nor a `datetime` that knows its time zone.
    """
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise NotAMoment(value, where)
        return value
    if not isinstance(value, date):
        raise NotAMoment(value, where)
    return value


def day_of(when: When) -> date:
    """Return the day of a moment, in its own time zone."""
    return when.date() if isinstance(when, datetime) else when


def instant(moment: datetime) -> timedelta:
    """Return a moment as the time since the year 1 began in UTC.

    Unlike datetimes, such times can be told apart where clocks are set back, and reach past the
    first and the last year.
    """
    clock = moment.replace(tzinfo=None) - datetime.combine(date.min, time.min)
    return clock - (moment.utcoffset() or timedelta())


def is_before(one: When, other: When) -> bool:
    """Return whether a day or moment is before another, by their days if one has no hour."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return instant(one) < instant(other)
    return day_of(one) < day_of(other)


def check_number(value: object, where: str) -> int:
    """Return a number of voters or votes as it is given.

    Raises:
        NotBallots: It is no whole number, or negative, or larger than any count can be.
    """
    if type(value) is not int or value < 0:
        raise NotBallots(value, where)
    if value > sys.maxsize:
        raise NotBallots(value, where, f"a whole number of at most {sys.maxsize}")
    return value


def _when(_: ElectionFacts, attribute: Attribute[When], value: When) -> None:
    """Refuse what is neither a day nor a moment."""
    check_when(value, attribute.name)


def _day(_: ElectionFacts, attribute: Attribute[date], value: date) -> None:
    """Refuse what is no day."""
    if type(value) is not date:
        raise NotADay(value, attribute.name)


def _number(_: ElectionFacts, attribute: Attribute[int], value: int) -> None:
    """Refuse what is no number of votes."""
    check_number(value, attribute.name)


@frozen(kw_only=True)
class ElectionFacts:
    """What is known of an election; what is None is not known, and may be asked for.

    A moment is a `datetime` with its time zone; a `date` says that the hour is not known.  A zone
    such as `ZoneInfo("America/Chicago")` knows when clocks change; a fixed distance from UTC does
    not.

    Attributes:
        petition_filed: The day the petition was filed.
        polls_open: The scheduled opening of the polls, the first if there were several sessions;
            None, as `polls_close`, where ballots are cast by mail alone.
        polls_close: The close of the polls, the last if there were several sessions.
        mailed: The scheduled mailing of the ballots; None, as `ballots_due`, where no ballots are
            mailed.
        ballots_due: The time set for the return of mailed ballots.
        counted: The beginning of the count.
        first_election: For a second election, the day of the first; None for a first election.
        directed: The day the election was directed, or the agreement on it approved.
        margin: The votes by which the outcome was decided.

    Raises:
        NotADay: A day is no `datetime.date`, or it has an hour.
        NotAMoment: A moment is neither a day nor a `datetime` with a time zone.
        NotBallots: The margin is no whole number, or negative.
        DaysOutOfOrder: The days cannot have followed each other.
    """

    petition_filed: date = field(validator=_day)
    polls_open: When | None = field(default=None, validator=optional(_when))
    polls_close: When | None = field(default=None, validator=optional(_when))
    mailed: When | None = field(default=None, validator=optional(_when))
    ballots_due: When | None = field(default=None, validator=optional(_when))
    counted: When | None = field(default=None, validator=optional(_when))
    first_election: date | None = field(default=None, validator=optional(_day))
    directed: date | None = field(default=None, validator=optional(_day))
    margin: int | None = field(default=None, validator=optional(_number))

    def __attrs_post_init__(self) -> None:
        for chain in ORDER:
            for first, second in combinations(chain, 2):
                self._in_order(first, second)

    def _in_order(self, first: str, second: str) -> None:
        """Refuse two days of which the second is before the first."""
        one, two = getattr(self, first), getattr(self, second)
        if one is not None and two is not None and is_before(two, one):
            message = f"{second} ({two}) is before {first} ({one})"
            raise DaysOutOfOrder(message)

    @property
    def methods(self) -> tuple[Method, ...]:
        """How ballots were cast, as far as is known: by hand, by mail, or both."""
        by_hand = self.polls_open is not None or self.polls_close is not None
        by_mail = self.mailed is not None or self.ballots_due is not None
        known = ((Method.MANUAL, by_hand), (Method.MAIL, by_mail))
        return tuple(method for method, is_known in known if is_known)

    @property
    def zone(self) -> tzinfo | None:
        """The time zone of the polls or the mailing; None if no hour of the election is known."""
        for when in (
            self.polls_open,
            self.mailed,
            self.polls_close,
            self.ballots_due,
            self.counted,
        ):
            if isinstance(when, datetime):
                return when.tzinfo
        return None
