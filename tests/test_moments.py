"""The last moment of a due day, in the zone of the office that receives the paper."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from nlrbcase import Deadline, NoHour, NoSuchRegion, deadline
from nlrbcase.law.offices import REGIONS
from nlrbcase.regions import region_on

BESSEMER = date(2020, 11, 20)


def _objections(day: date = date(2021, 4, 9)) -> Deadline:
    return deadline("objections", day, law_as_of=BESSEMER)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"


class TestEFiled:
    """E-Filed documents must be received by 11:59 p.m. of the time zone of the receiving office."""

    @pytest.mark.parametrize(
        ("region", "utc"),
        [
            pytest.param(10, "2021-04-17 03:59", id="Atlanta, in summer time"),
            pytest.param(13, "2021-04-17 04:59", id="Chicago"),
            pytest.param(27, "2021-04-17 05:59", id="Denver"),
            pytest.param(21, "2021-04-17 06:59", id="Los Angeles"),
            pytest.param(29, "2021-04-17 03:59", id="Brooklyn"),
        ],
    )
    def test_a_region_receives_in_its_own_zone(self, region: int, utc: str) -> None:
        assert _utc(_objections().due_at(region)) == utc

    def test_the_moment_is_aware_of_its_zone(self) -> None:
        found = _objections().due_at(10)

        assert found.isoformat() == "2021-04-16T23:59:00-04:00"
        assert str(found.tzinfo) == "America/New_York"

    def test_winter_time(self) -> None:
        assert (
            _objections(date(2021, 1, 11)).due_at(10).utcoffset()
            != _objections().due_at(10).utcoffset()
        )

    @pytest.mark.parametrize("region", [None, 19, 28])
    @pytest.mark.parametrize("key", ["exceptions", "dismissal-appeal", "eaja-application"])
    def test_washington_receives_in_washington_whatever_the_region(
        self, key: str, region: int | None
    ) -> None:
        found = deadline(key, date(2024, 7, 1))

        assert found.due_at(region).hour == 23
        assert str(found.due_at(region).tzinfo) == "America/New_York"

    def test_the_safe_moment_is_that_of_the_safe_day(self) -> None:
        found = deadline("objections", date(2025, 9, 26), law_as_of=date(2025, 8, 1))

        assert found.safe_at(29).date() == found.safe
        assert found.due_at(29).date() == found.due


class TestNoon:
    """at noon 8 business days following the issuance and service of the Notice of Hearing"""

    @pytest.mark.parametrize(
        ("petition", "on", "hearing"),
        [
            pytest.param(date(2022, 3, 1), date(2022, 3, 2), None, id="the rule of 2019"),
            pytest.param(date(2024, 3, 1), None, date(2024, 3, 13), id="the rule of 2023"),
            pytest.param(date(2016, 3, 1), None, date(2016, 3, 16), id="the rule of 2014"),
        ],
    )
    def test_a_statement_of_position_is_due_at_noon(
        self, petition: date, on: date | None, hearing: date | None
    ) -> None:
        found = deadline("statement-of-position", on, law_as_of=petition, sets=hearing)

        assert f"{found.due_at(10):%H:%M}" == "12:00"


class TestBeforeEFiling:
    """the period runs until the official closing time of the receiving office"""

    def test_before_2017_the_office_closes_on_every_paper(self) -> None:
        last = deadline("answer", date(2017, 2, 17))
        first = deadline("answer", date(2017, 2, 20))

        assert f"{last.due} {last.due_at(10):%H:%M}" == "2017-03-03 16:30"
        assert f"{first.due} {first.due_at(10):%H:%M}" == "2017-03-06 23:59"

    def test_the_hours_of_another_year_are_a_caution(self) -> None:
        found = deadline("answer", date(2010, 2, 17))

        moment = found.moment(found.due, 10)

        assert moment.closes
        assert "closing-time" in {caution.key for caution in moment.cautions}


class TestTwoZones:
    """An office with two zones gives the earlier instant and a caution."""

    @pytest.mark.parametrize(
        ("region", "day", "zone"),
        [
            pytest.param(
                28, date(2021, 7, 6), "America/Denver", id="in summer Albuquerque is first"
            ),
            pytest.param(10, date(2021, 7, 6), "America/New_York", id="Atlanta before Birmingham"),
            pytest.param(
                19, date(2021, 7, 6), "America/Los_Angeles", id="Seattle before Anchorage"
            ),
            pytest.param(
                12, date(2021, 1, 5), "America/Puerto_Rico", id="in winter Hato Rey is first"
            ),
        ],
    )
    def test_the_earlier_instant(self, region: int, day: date, zone: str) -> None:
        found = _objections(day)

        moment = found.moment(found.due, region)

        assert str(moment.at.tzinfo) == zone
        assert "two-zones" in {caution.key for caution in moment.cautions}

    def test_zones_that_agree_on_the_day_are_no_caution(self) -> None:
        # In summer Hato Rey keeps the time of Tampa.
        found = _objections(date(2021, 7, 6))

        moment = found.moment(found.due, 12)

        assert moment.city == "Tampa"
        assert moment.cautions == ()


class TestWhoeverReceives:
    """A request for more time goes to whoever receives the paper itself."""

    @pytest.mark.parametrize(
        ("region", "zone"),
        [
            pytest.param(None, "America/New_York", id="Washington, no region given"),
            pytest.param(19, "America/New_York", id="Washington before Seattle"),
            pytest.param(12, "America/Puerto_Rico", id="in winter Hato Rey before Washington"),
        ],
    )
    def test_the_earlier_of_the_region_and_washington(self, region: int | None, zone: str) -> None:
        found = deadline("extension-request", sets=date(2024, 1, 16))

        assert str(found.due_at(region).tzinfo) == zone
        assert "whoever-receives-the-paper" in {caution.key for caution in found.cautions}


class TestHours:
    """requests for permission to appeal in this instance must be filed within 24 hours of the
    Administrative Law Judge's ruling
    """

    def test_they_end_at_the_hour_of_the_ruling_and_not_with_the_day(self) -> None:
        found = deadline("immunity-appeal", date(2024, 3, 4))

        assert found.due == date(2024, 3, 5)
        assert found.postmark_by is None
        assert "hours-run" in {caution.key for caution in found.cautions}
        assert "at the hour of the event" in found.explain()
        with pytest.raises(NoHour, match="in hours"):
            found.due_at()


class TestRegions:
    """The region that has the case now."""

    @pytest.mark.parametrize(
        ("number", "day", "city"),
        [
            pytest.param(11, date(2012, 12, 9), "Winston-Salem", id="the day before the merger"),
            pytest.param(11, date(2012, 12, 10), "Atlanta", id="the day of the merger"),
            pytest.param(24, date(2013, 8, 31), "Hato Rey", id="the day before"),
            pytest.param(24, date(2013, 9, 1), "Tampa", id="the day of the merger"),
            pytest.param(23, date(1985, 1, 2), "Fort Worth", id="merged on a day not known"),
            pytest.param(36, date(2021, 1, 4), "Seattle", id="a subregion"),
        ],
    )
    def test_a_former_region_has_a_successor(self, number: int, day: date, city: str) -> None:
        assert region_on(number, day).city == city

    def test_a_merger_is_a_caution(self) -> None:
        found = _objections()

        assert "region-merged" in {c.key for c in found.moment(found.due, 26).cautions}

    def test_a_region_whose_cases_went_two_ways_gives_the_earlier_moment(self) -> None:
        # Memphis went to New Orleans, its Nashville office to Atlanta.
        found = _objections()

        moment = found.moment(found.due, 26)

        assert moment.city == "Atlanta"
        assert "two-zones" in {caution.key for caution in moment.cautions}

    @pytest.mark.parametrize("number", [0, 35, 38, 99, "ten", True, 10.0, None, []])
    def test_an_unknown_region_is_an_error_that_lists_them(self, number: object) -> None:
        with pytest.raises(NoSuchRegion, match="there are 1, 2, 3"):
            region_on(number, date(2021, 4, 9))  # type: ignore[arg-type]

    def test_every_successor_is_an_active_region(self) -> None:
        active = {region.number for region in REGIONS if region.successor is None}

        assert len(active) == 26
        assert all(region.successor in active for region in REGIONS if region.successor)


class TestNoMoment:
    """postings and acts of the Agency have no hour"""

    def test_a_paper_for_a_region_needs_the_region(self) -> None:
        with pytest.raises(NoHour, match="give `region`"):
            _objections().due_at()

    @pytest.mark.parametrize("key", ["notice-of-election-posting", "strike-notice"])
    def test_what_no_office_receives_has_none(self, key: str) -> None:
        found = deadline(
            key,
            sets=date(2021, 2, 8),
            law_as_of=BESSEMER if key.startswith("notice") else None,
        )

        with pytest.raises(NoHour):
            found.due_at(10)

    def test_a_system_without_time_zones_says_what_helps(self) -> None:
        ask = (
            "import sys, zoneinfo; zoneinfo.reset_tzpath(to=()); sys.modules['tzdata'] = None;"
            "from datetime import date; from nlrbcase import NoTimeZones, deadline\n"
            "try: deadline('exceptions', date(2024, 3, 1)).explain()\n"
            "except NoTimeZones as error: print(error)"
        )

        done = subprocess.run(
            [sys.executable, "-c", ask], check=True, capture_output=True, text=True
        )

        assert "pip install tzdata" in done.stdout

    def test_a_version_may_send_the_paper_elsewhere(self) -> None:
        to_board = deadline("exceptions-to-report", date(2015, 9, 1), law_as_of=date(2015, 4, 13))
        to_region = deadline("exceptions-to-report", date(2015, 9, 1), law_as_of=date(2015, 4, 14))
        either = deadline("exceptions-to-report", date(2015, 9, 1))

        assert str(to_board.due_at(21).tzinfo) == "America/New_York"
        assert str(to_region.due_at(21).tzinfo) == "America/Los_Angeles"
        assert str(either.due_at(21).tzinfo) == "America/New_York"
