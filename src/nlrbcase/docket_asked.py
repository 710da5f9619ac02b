"""What is asked of a docket, checked: a moment, days ahead, which cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import TypeVar

from nlrbcase.business_days import check_day
from nlrbcase.errors import (
    NoSuchCaseType,
    NoSuchRegion,
    NotAMoment,
    NotDaysAhead,
    NotOfType,
    NotYesOrNo,
)
from nlrbcase.law.offices import REGIONS
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Family
from nlrbcase.registry import family_named

_T = TypeVar("_T")


def moment(at: object) -> datetime | None:
    """Return a moment that is aware of its zone, or None.

    Raises:
        NotAMoment: It is something else.
    """
    if at is None:
        return None
    if not isinstance(at, datetime) or at.tzinfo is None:
        raise NotAMoment(at, "at")
    return at


def last_day(today: date, within: int | None) -> date:
    """Return the last safe day that is asked for.

    Args:
        today: The day.
        within: How many days ahead; None for however many.

    Raises:
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
        NotDaysAhead: `within` is no number of days.
    """
    if within is None:
        return date.max
    if type(within) is not int or within < 0:
        raise NotDaysAhead(within)
    return check_day(today, "today") + timedelta(min(within, (date.max - today).days))


def pattern(of: CaseType | str | None, family: Family | str | None, region: int | None) -> str:
    """Return what the numbers of cases must look like, as a pattern of `GLOB`.

    Args:
        of: The type of case; None for any.
        family: The family of cases; None for either.
        region: The region that numbered them; None for any.

    Raises:
        NoSuchCaseType: There is no such type.
        NoSuchFamily: There is no such family.
        NoSuchRegion: What is given as a region is no number of one.
    """
    known = tuple(each.number for each in REGIONS)
    if region is not None and (type(region) is not int or region not in known):
        raise NoSuchRegion(region, known)
    code = _type(of).value if of is not None else ""
    wanted = family_named(family) if family is not None else None
    if code and wanted not in (None, CaseType(code).family):
        return ""
    if not code:
        code = {None: "??", Family.C: "C?", Family.R: "[^C]?"}[wanted]
    return f"{'??' if region is None else f'{region:02}'}-{code}-*"


def _type(of: object) -> CaseType:
    """Return the type of case that a code or a member names."""
    try:
        return CaseType(of)
    except ValueError:
        raise NoSuchCaseType(of, tuple(CaseType.__members__)) from None


def part(text: object) -> str:
    """Return what is to occur in a text, small letters and capitals alike.

    Raises:
        NotOfType: It is no text.
    """
    if not isinstance(text, str):
        raise NotOfType(text, "text", "text")
    return text.casefold()


def check_over(over: object) -> None:
    """Refuse what does not say whether only cases are wanted that are over.

    Raises:
        NotYesOrNo: It is neither yes, nor no, nor None.
    """
    if over is not None and type(over) is not bool:
        raise NotYesOrNo(over, "over")


def check_expected(expect: object) -> None:
    """Refuse what is no number of events.

    Raises:
        NotOfType: It is none.
    """
    if expect is not None and type(expect) is not int:
        raise NotOfType(expect, "expect", "number of events")


def each_of(values: object, of: type[_T] | tuple[type[_T], ...], where: str) -> Iterator[_T]:
    """Yield values, each of which must be of a type.

    Args:
        values: The values.
        of: The type, or the types.
        where: The argument they were given for.

    Raises:
        NotOfType: One is of another type, or they are no values one after the other.
    """
    types = of if isinstance(of, tuple) else (of,)
    asked = " or ".join(each.__name__ for each in types)
    if not isinstance(values, Iterable):
        raise NotOfType(values, where, f"series of {asked}")
    for value in values:
        if not isinstance(value, types):
            raise NotOfType(value, where, asked)
        yield value
