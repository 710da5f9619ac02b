"""What to know before relying on a date, each caution at the days that begin and end it."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase import Evidence, deadline


def _keys(key: str, on: date | None = None, **days: date) -> list[str]:
    return [caution.key for caution in deadline(key, on, **days).cautions]


class TestEdges:
    """Not a day too early, not a day too late."""

    @pytest.mark.parametrize(
        ("key", "caution", "without", "with_"),
        [
            pytest.param(
                "subpoena-revocation",
                "law-last-read",
                date(2020, 5, 31),
                date(2020, 6, 1),
                id="the rule was read as of 31 May 2020",
            ),
            pytest.param(
                "charge",
                "law-last-read",
                date(2023, 4, 20),
                date(2023, 4, 21),
                id="the statute was read as of 20 April 2023, and no rule counts it",
            ),
            pytest.param(
                "answer",
                "early-counting",
                date(1991, 9, 27),
                date(1991, 9, 26),
                id="counting was read as of 27 September 1991",
            ),
            pytest.param(
                "answer",
                "early-orders",
                date(1986, 1, 1),
                date(1985, 12, 31),
                id="orders are known from 1986 on",
            ),
            pytest.param(
                "answer",
                "gaps-in-orders",
                date(2001, 1, 1),
                date(2000, 12, 31),
                id="the list of orders is whole from 2001 on",
            ),
            pytest.param(
                "answer",
                "lapse-of-1995",
                date(1996, 1, 7),
                date(1996, 1, 6),
                id="the lapses of 1995 ended on 6 January 1996",
            ),
            pytest.param(
                "answer",
                "lapse-of-1995",
                date(1995, 10, 30),
                date(1995, 10, 31),
                id="a paper due the day before the first lapse is free of it",
            ),
        ],
    )
    def test_a_caution_begins_and_ends_with_its_day(
        self, key: str, caution: str, without: date, with_: date
    ) -> None:
        assert caution not in _keys(key, without)
        assert caution in _keys(key, with_)

    @pytest.mark.parametrize(
        ("on", "inside"),
        [
            pytest.param(date(2025, 3, 31), False, id="due the day before it"),
            pytest.param(date(2025, 4, 1), True, id="due on its first day"),
            pytest.param(date(2025, 5, 12), True, id="due on its last day"),
            pytest.param(date(2025, 5, 13), False, id="due the day after it"),
        ],
    )
    def test_a_charge_due_in_the_shutdown_of_2025(self, on: date, *, inside: bool) -> None:
        found = deadline("charge", on)
        filing = [caution for caution in found.cautions if caution.key == "due-in-shutdown"]

        assert bool(filing) == (inside or found.latest == date(2025, 10, 1))

    def test_a_superseded_version_is_known_to_its_end(self) -> None:
        # A petition of 2020 tallied in 2022: its rule was read, and so was the counting then.
        assert _keys("objections", date(2022, 3, 1), law_as_of=date(2020, 5, 1)) == []

    def test_but_the_counting_may_have_changed_since(self) -> None:
        # The rule of 2019 was read to its end; the way to count, to 30 September 2024.
        petition = date(2023, 12, 1)

        assert _keys("exceptions-to-report", date(2024, 9, 30), law_as_of=petition) == []
        assert _keys("exceptions-to-report", date(2024, 10, 1), law_as_of=petition) == [
            "law-last-read"
        ]

    def test_the_day_that_picks_the_law_is_the_one_compared(self) -> None:
        # The petition is older than what was read of the rule; the report is not.
        found = _keys("dismissal-review", date(1987, 2, 2), law_as_of=date(1986, 9, 1))

        assert "older-than-read" in found

    def test_orders_after_the_last_check_matter_to_counts_back_only(self) -> None:
        assert "later-orders" in _keys("summary-judgment-motion", sets=date(2026, 7, 24))
        assert "later-orders" not in _keys("summary-judgment-motion", sets=date(2026, 7, 23))
        assert "later-orders" not in _keys("answer", date(2026, 9, 1))

    def test_each_caution_stands_once(self) -> None:
        keys = [
            (caution.key, caution.said)
            for caution in deadline("exceptions", date(2020, 12, 10)).cautions
        ]

        assert len(keys) == len(set(keys))


class TestEveryVersionThatMayGovern:
    """each version that a petition still pending (five years) could have"""

    def test_the_evidence_of_each_is_told(self) -> None:
        # The petition may be of the rule of 2019, which was read, or of 2023, which was not.
        assert "evidence-agency" in _keys("exceptions-to-report", date(2024, 3, 1))

    def test_the_evidence_of_one_that_is_not_used_is_told_too(self) -> None:
        found = deadline("objections", date(2016, 5, 2))

        assert found.evidence is Evidence.TEXT
        assert "evidence-agency" in {caution.key for caution in found.cautions}

    @pytest.mark.parametrize(
        ("on", "says"),
        [
            pytest.param(date(2024, 3, 1), "any of 2 versions", id="several"),
            pytest.param(date(2026, 9, 1), "can only have the version used here", id="one left"),
        ],
    )
    def test_how_many_there_are_is_told(self, on: date, says: str) -> None:
        [told] = [c for c in deadline("objections", on).cautions if c.key == "version-unknown"]

        assert says in told.said


class TestOwnWords:
    """periods set by statute or practice take neither this count nor the roll"""

    def test_a_last_day_on_a_sunday_says_that_nothing_moves_it(self) -> None:
        assert "no-roll" in _keys("court-lottery", date(2024, 5, 9))
        assert "no-roll" not in _keys("court-lottery", date(2024, 5, 10))

    def test_a_last_day_closed_by_order_is_an_open_question(self) -> None:
        keys = _keys("court-lottery", date(2024, 12, 14))

        assert "closed-by-order" in keys
        assert "no-roll" not in keys

    @pytest.mark.parametrize(
        ("act", "says"),
        [
            pytest.param(date(2024, 6, 8), "e-filed one can still come", id="with e-filing"),
            pytest.param(date(2015, 6, 12), "before the office closed", id="before e-filing"),
        ],
    )
    def test_a_charge_whose_last_day_is_closed(self, act: date, says: str) -> None:
        found = {caution.key: caution.said for caution in deadline("charge", act).cautions}

        assert says in found["last-day-closed"]

    def test_a_charge_whose_last_day_was_closed_by_order(self) -> None:
        keys = _keys("charge", date(2024, 6, 24))

        assert "closed-by-order" in keys
        assert "last-day-closed" not in keys
