"""The last moment of a due day, in the zone of the office that receives the paper."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import frozen

from nlrbcase.business_days import computation_on
from nlrbcase.calendars import Region
from nlrbcase.due_days import Deadline
from nlrbcase.errors import NoHour, NoTimeZones
from nlrbcase.law.offices import WASHINGTON_CITY, WASHINGTON_CLOSES, WASHINGTON_ZONE
from nlrbcase.periods import Hours
from nlrbcase.provisions import Caution, Office, Rule, Version
from nlrbcase.regions import region_on, regions_now


@frozen
class Moment:
    """The last moment for a paper.

    Attributes:
        at: The moment, aware of its zone.
        city: The city of the office that receives the paper.
        closes: Whether it is the hour at which the office closes, all papers being due by then.
        cautions: What to know before relying on it.
    """

    at: datetime
    city: str
    closes: bool
    cautions: tuple[Caution, ...] = ()


def last_moment(deadline: Deadline, day: date, region: int | None) -> Moment:
    """Return the last moment of a day for the paper of a deadline.

    Where several versions of the law may govern, the earliest of their moments.

    Raises:
        NoSuchRegion: No region has this number.
        NoHour: No office receives the paper, or the region is not given.
    """
    versions: list[Version] = []
    for reading in deadline.readings:
        if all(reading.version is not version for version in versions):
            versions.append(reading.version)
    found = [_moment(deadline.rule, version, day, region) for version in versions]
    return min(found, key=lambda moment: moment.at)


def _moment(rule: Rule, version: Version, day: date, region: int | None) -> Moment:
    """Return the last moment of a day under one version."""
    office = version.received_by or rule.received_by
    found = region_on(region, day) if region is not None else None
    if isinstance(version.within, Hours):
        raise NoHour(rule.key, "its time is in hours, from the hour of the event")
    if office.in_washington:
        hour, closes = _hour(version.by, day, WASHINGTON_CLOSES)
        return Moment(_at(day, hour, WASHINGTON_ZONE), WASHINGTON_CITY, closes)
    if office is Office.OF_THE_PAPER:
        return _earlier_office(version, day, found)
    if office is not Office.REGION:
        raise NoHour(rule.key, f"{office.value} receives it, and its hour is not in the rules")
    if found is None or region is None:
        raise NoHour(rule.key, "a region receives it; give `region` (--region), such as 10")
    return _in_region(version, day, found, region)


def _earlier_office(version: Version, day: date, found: Region | None) -> Moment:
    """Return the moment in Washington, or in the region if that is earlier."""
    hour, closes = _hour(version.by, day, WASHINGTON_CLOSES)
    washington = Moment(_at(day, hour, WASHINGTON_ZONE), WASHINGTON_CITY, closes)
    if found is None:
        return washington
    there = _in_region(version, day, found, found.number)
    return there if there.at < washington.at else washington


def _in_region(version: Version, day: date, found: Region, region: int) -> Moment:
    """Return the last moment of a day in a region, the earliest of its zones."""
    hour, closes = _hour(version.by, day, found.closes)
    at, city, cautions = _at(day, hour, found.zone), found.city, _moved(region, found)
    for zone, cities in (*found.other_zones, *_other_successors(region)):
        other = _at(day, hour, zone)
        if other != at:
            cautions.append(_two_zones(found, cities))
        if other < at:
            at, city = other, cities
    if closes:
        cautions.append(_CLOSING_TIME)
    return Moment(at, city, closes, tuple(dict.fromkeys(cautions)))


_CLOSING_TIME = Caution(
    "closing-time",
    "The hour is the office's official closing time as printed in 2015; in another year it may "
    "have been another.",
)


def _hour(by: time | None, day: date, closes: str) -> tuple[time, bool]:
    """Return the local hour by which a paper is due, and whether the office closes then."""
    computation = computation_on(day)
    hour = by or computation.efiled_by
    return (hour, False) if hour is not None else (time.fromisoformat(closes), True)


def _other_successors(number: int) -> tuple[tuple[str, str], ...]:
    """Return the zones and cities of the other regions that have some cases of a former one."""
    _, *others = regions_now(number)
    return tuple((other.zone, other.city) for other in others)


def _moved(number: int, region: Region) -> list[Caution]:
    """Return a caution if another region has the cases of a number now."""
    if number == region.number:
        return []
    said = f"The cases of Region {number} are now with Region {region.number}, {region.city}."
    return [Caution("region-merged", said)]


def _two_zones(region: Region, cities: str) -> Caution:
    """Return the caution on a region with offices in two zones."""
    said = (
        f"Region {region.number} ({region.city}), or another that has its cases, has an office in "
        f"another time zone ({cities}); the earlier moment is given."
    )
    return Caution("two-zones", said)


def _at(day: date, hour: time, zone: str) -> datetime:
    """Return an hour of a day in a zone."""
    return datetime.combine(day, hour, tzinfo=_zone(zone))


@cache
def _zone(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name."""
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        raise NoTimeZones(name) from None
