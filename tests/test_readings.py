"""The readings of one version: labels, authorities and conditions say what each count took."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase import Deadline, MissingDay, deadline
from nlrbcase.law import computation as law


def _told(found: Deadline) -> list[tuple[date, str, str]]:
    return [(reading.due, reading.label, reading.authority) for reading in found.readings]


class TestLabels:
    """the due day under the prevailing reading, the earliest day and the latest, each with its
    steps and its authority
    """

    def test_the_earlier_day_goes_with_the_earlier_reading(self) -> None:
        found = deadline("charge", date(2017, 7, 26))

        assert _told(found) == [
            (date(2018, 1, 26), law.SIX_MONTHS.early, law.SIX_MONTHS.early_authority),
            (date(2018, 1, 29), law.SIX_MONTHS.late, law.SIX_MONTHS.late_authority),
        ]

    def test_a_later_reading_may_prevail(self) -> None:
        found = deadline("objections", date(2025, 9, 26), law_as_of=date(2025, 8, 1))

        shutdown = next(each for each in law.SHUTDOWNS if each.name == "2025").inside_election
        assert shutdown is not None
        assert _told(found) == [
            (date(2025, 11, 17), shutdown.late, shutdown.late_authority),
            (date(2025, 10, 3), shutdown.early, shutdown.early_authority),
        ]

    def test_a_count_back_takes_an_order_as_closing_the_offices_first(self) -> None:
        found = deadline(
            "statement-of-position", sets=date(2024, 12, 26), law_as_of=date(2024, 12, 2)
        )

        assert _told(found) == [
            (date(2024, 12, 23), law.CLOSED_BY_ORDER.late, law.CLOSED_BY_ORDER.late_authority),
            (date(2024, 12, 24), law.CLOSED_BY_ORDER.early, law.CLOSED_BY_ORDER.early_authority),
        ]

    def test_two_open_points_are_both_told(self) -> None:
        # Begun inside the shutdown of 2025; the day it left ends on one closed by order.
        found = deadline("amicus-motion", date(2025, 11, 11))

        first, last = found.readings
        begun = next(each for each in law.SHUTDOWNS if each.name == "2025").begun
        assert begun is not None
        assert first.due == date(2025, 12, 23)
        assert last.due == date(2025, 12, 29)
        assert last.label == f"{begun.late}; {law.CLOSED_BY_ORDER.late}"
        assert last.authority == (f"{begun.late_authority}; {law.CLOSED_BY_ORDER.late_authority}")

    def test_versions_that_may_govern_are_told_by_their_condition(self) -> None:
        found = deadline("objections", date(2016, 5, 2))

        assert [reading.label for reading in found.readings] == [
            "petition filed from 14 April 2015",
            "petition filed from 29 September 1986 to 13 April 2015",
        ]

    def test_the_first_version_has_no_first_day_that_is_law(self) -> None:
        found = deadline("exceptions-to-report", date(2016, 5, 2))

        assert found.readings[-1].label == "petition filed to 13 April 2015"

    def test_one_reading_has_neither_label_nor_authority(self) -> None:
        [(_, label, authority)] = _told(deadline("answer", date(2024, 3, 1)))

        assert (label, authority) == ("", "")


class TestOrderOfDays:
    """a day that somebody fixed may be the day of the event itself"""

    def test_the_same_day_is_no_earlier(self) -> None:
        found = deadline("brief-to-judge", date(2024, 3, 13), sets=date(2024, 3, 13))

        assert found.due == date(2024, 3, 13)
        assert [step.day for step in found.steps] == [date(2024, 3, 13)]

    def test_docketed_on_the_day_it_was_filed_is_one_reading(self) -> None:
        found = deadline("charge-evidence", date(2026, 3, 2), sets=date(2026, 3, 2))

        assert len(found.readings) == 1
        assert found.due == date(2026, 3, 16)

    @pytest.mark.parametrize(
        ("key", "argument"),
        [("pre-election-hearing", "on"), ("statement-of-position", "on")],
    )
    def test_a_hearing_day_alone_may_not_do(self, key: str, argument: str) -> None:
        # Under the rule of 2019 both run from the notice of hearing.
        petition = date(2022, 2, 1)

        if key == "pre-election-hearing":
            assert deadline(key, sets=date(2022, 3, 3), law_as_of=petition).due == date(2022, 3, 3)
        else:
            with pytest.raises(MissingDay) as caught:
                deadline(key, sets=date(2022, 3, 3), law_as_of=petition)
            assert caught.value.argument == argument
