"""What is asked of a docket, checked: a moment, days ahead, which cases."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from nlrbcase.business_days import check_day
from nlrbcase.errors import NoSuchRegion, NotAMoment, NotDaysAhead
from nlrbcase.law.offices import REGIONS
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Family


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
        ValueError: There is no such type or family.
        NoSuchRegion: What is given as a region is no number of one.
    """
    if region is not None and type(region) is not int:
        raise NoSuchRegion(region, tuple(each.number for each in REGIONS))
    code = CaseType(of).value if of is not None else ""
    wanted = Family(family) if family is not None else None
    if code and wanted not in (None, CaseType(code).family):
        return ""
    if not code:
        code = {None: "??", Family.C: "C?", Family.R: "[^C]?"}[wanted]
    return f"{'??' if region is None else f'{region:02}'}-{code}-*"
