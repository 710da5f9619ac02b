"""The Board's regions, their cities, time zones, closing times and successors.

Sources:
    Former Appendix A to 29 CFR part 102 (57 FR 4158; annual edition of 2015), read: cities and
    official hours.
    77 FR 72886 (10 December 2012), 78 FR 44602 (2013), 79 FR 69136 (2014): mergers.
    nlrb.gov pages of the regions.
    The rules speak of "the time zone of the receiving office" only; the IANA zones are assigned
    from the cities, and for Region 28 from "MT" on nlrb.gov, Arizona keeping no summer time.
    No case with the number 35 was found, and no region is known by it.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.calendars import Region

_EASTERN, _CENTRAL = "America/New_York", "America/Chicago"
_MOUNTAIN, _PACIFIC = "America/Denver", "America/Los_Angeles"
_2012 = "77 FR 72886"
_2013 = "78 FR 44602"

WASHINGTON_CITY = "Washington"
WASHINGTON_ZONE = _EASTERN
WASHINGTON_CLOSES = "17:00"

REGIONS: tuple[Region, ...] = (
    Region(1, "Boston", _EASTERN, "17:00"),
    Region(2, "New York", _EASTERN, "17:15"),
    Region(3, "Buffalo", _EASTERN, "17:00"),
    Region(4, "Philadelphia", _EASTERN, "17:00"),
    Region(5, "Baltimore", _EASTERN, "16:45"),
    Region(6, "Pittsburgh", _EASTERN, "17:00"),
    Region(7, "Detroit", "America/Detroit", "16:45"),
    Region(8, "Cleveland", _EASTERN, "16:45"),
    Region(9, "Cincinnati", _EASTERN, "17:00"),
    Region(
        10,
        "Atlanta",
        _EASTERN,
        "16:30",
        other_zones=((_CENTRAL, "Birmingham and Nashville"),),
    ),
    Region(
        11, "Winston-Salem", _EASTERN, "16:30", successor=10, until=date(2012, 12, 10), source=_2012
    ),
    Region(12, "Tampa", _EASTERN, "16:30", other_zones=(("America/Puerto_Rico", "Hato Rey"),)),
    Region(13, "Chicago", _CENTRAL, "17:00"),
    Region(14, "St. Louis", _CENTRAL, "16:30"),
    Region(15, "New Orleans", _CENTRAL, "16:30"),
    Region(16, "Fort Worth", _CENTRAL, "16:45"),
    Region(
        17, "Overland Park", _CENTRAL, "16:45", successor=14, until=date(2012, 12, 10), source=_2012
    ),
    Region(18, "Minneapolis", _CENTRAL, "16:30"),
    Region(19, "Seattle", _PACIFIC, "16:45", other_zones=(("America/Anchorage", "Anchorage"),)),
    Region(20, "San Francisco", _PACIFIC, "17:00", other_zones=(("Pacific/Honolulu", "Honolulu"),)),
    Region(21, "Los Angeles", _PACIFIC, "17:00"),
    Region(22, "Newark", _EASTERN, "17:15"),
    Region(23, "Houston", _CENTRAL, "16:30", successor=16, source="merged before 4 February 1992"),
    Region(
        24,
        "Hato Rey",
        "America/Puerto_Rico",
        "17:00",
        successor=12,
        until=date(2013, 9, 1),
        source=_2013,
    ),
    Region(25, "Indianapolis", "America/Indiana/Indianapolis", "17:00", ((_CENTRAL, "Peoria"),)),
    Region(
        26,
        "Memphis",
        _CENTRAL,
        "16:30",
        successor=15,
        until=date(2012, 12, 10),
        other_successors=(10,),
        source=f"{_2012}; its Nashville office went to Region 10",
    ),
    Region(27, "Denver", _MOUNTAIN, "17:00"),
    Region(
        28,
        "Phoenix",
        "America/Phoenix",
        "16:45",
        other_zones=((_MOUNTAIN, "Albuquerque"), (_PACIFIC, "Las Vegas")),
    ),
    Region(29, "Brooklyn", _EASTERN, "17:30"),
    Region(30, "Milwaukee", _CENTRAL, "16:30", successor=18, until=date(2013, 8, 1), source=_2013),
    Region(31, "Los Angeles (west)", _PACIFIC, "17:00"),
    Region(32, "Oakland", _PACIFIC, "17:00"),
    Region(33, "Peoria", _CENTRAL, "17:00", successor=25, until=date(2012, 12, 10), source=_2012),
    Region(34, "Hartford", _EASTERN, "17:00", successor=1, until=date(2012, 12, 10), source=_2012),
    Region(36, "Portland", _PACIFIC, "16:30", successor=19, source="a subregion of 19"),
    Region(37, "Honolulu", "Pacific/Honolulu", "16:30", successor=20, source="a subregion of 20"),
)
