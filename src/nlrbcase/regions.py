"""Which region a number names, and which has its cases."""

from __future__ import annotations

from datetime import date
from functools import cache

from nlrbcase.calendars import Region
from nlrbcase.errors import NoSuchRegion
from nlrbcase.law.offices import REGIONS
from nlrbcase.numbers import CaseNumber


def region_of(number: CaseNumber | str | int) -> Region:
    """Return the region, or the former one, that a number names.

        >>> region_of("26-RC-8625").city
        'Memphis'

    A former region has a `successor`; `until` and `source` say since when, and where that was
    published.  The number says where a case was filed, not which office has it now.

    Args:
        number: The number of a case, or of a region.

    Raises:
        NotACaseNumber: A text that is no case number.
        NoSuchRegion: No region has this number; stray prefixes such as 85 occur in real numbers.
    """
    return _region(CaseNumber(number).region if isinstance(number, CaseNumber | str) else number)


def regions_now(number: CaseNumber | str | int) -> tuple[Region, ...]:
    """Return the regions that have the cases of a number now, after every merger encoded.

        >>> [region.city for region in regions_now("26-RC-8625")]
        ['New Orleans', 'Atlanta']

    The first has them unless the case went with a smaller office to one of the others, or was
    transferred by an order of its own.

    Args:
        number: The number of a case, or of a region.

    Raises:
        NotACaseNumber: A text that is no case number.
        NoSuchRegion: No region has this number.
    """
    region = region_of(number)
    first = region if region.successor is None else _region(region.successor)
    return (first, *map(_region, region.other_successors))


def region_on(number: int, day: date) -> Region:
    """Return the region that had the cases of a number on a day.

    Args:
        number: As in case numbers, 1 to 37 without 35; former regions too.
        day: The day asked for.

    Raises:
        NoSuchRegion: No region has this number.
    """
    region = _region(number)
    if region.successor is not None and (region.until is None or day >= region.until):
        return _region(region.successor)
    return region


def _region(number: object) -> Region:
    """Return the region of exactly this number."""
    known = _by_number()
    if isinstance(number, bool) or not isinstance(number, int) or number not in known:
        raise NoSuchRegion(number, tuple(known))
    return known[number]


@cache
def _by_number() -> dict[int, Region]:
    """Return every region by its number."""
    return {region.number: region for region in REGIONS}
