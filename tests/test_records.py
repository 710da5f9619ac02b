"""Deadlines, rules and days as plain data, under a schema made from the same types."""

from __future__ import annotations

import json
from datetime import date, timedelta

import jsonschema
import pytest

from nlrbcase import NlrbCaseError, deadline
from nlrbcase.periods import NoSuchPaper, Unfixed
from nlrbcase.records import (
    DayRecord,
    DeadlineRecord,
    RuleRecord,
    day_record,
    rule_record,
)
from nlrbcase.registry import rule, rules
from nlrbcase.schemas import schema
from nlrbcase.timeline import in_force

DEADLINE = jsonschema.Draft202012Validator(schema(DeadlineRecord))
RULE = jsonschema.Draft202012Validator(schema(RuleRecord))
DAY = jsonschema.Draft202012Validator(schema(DayRecord))


class TestDeadlineRecord:
    """plain data with ISO days, readings, steps, citations, evidence, cautions, "format": 1"""

    @pytest.mark.parametrize("key", [each.key for each in rules()])
    @pytest.mark.parametrize("region", [None, 28])
    def test_every_rule_fits_the_schema(self, key: str, region: int | None) -> None:
        day, given = date(2024, 3, 13), rule(key)
        answered = 0
        for on, sets in ((day, None), (None, day), (day, day + timedelta(days=20))):
            try:
                found = deadline(given, on, sets=sets)
            except NlrbCaseError:
                continue
            answered += 1
            DEADLINE.validate(found.to_dict(region))

        version = in_force(given.versions, day)
        undated = version is None or isinstance(version.within, NoSuchPaper | Unfixed)
        assert answered or undated

    def test_it_is_json_as_it_stands(self) -> None:
        found = deadline("charge", date(2017, 7, 26)).to_dict()

        assert json.loads(json.dumps(found)) == found

    def test_it_holds_the_days_of_the_deadline(self) -> None:
        found = deadline("charge", date(2017, 7, 26))

        record = found.to_dict(10)

        assert record["format"] == 1
        assert (record["due"], record["safe"], record["latest"]) == (
            "2018-01-26",
            "2018-01-26",
            "2018-01-29",
        )
        assert record["due_at"] == "2018-01-26T23:59:00-05:00"
        assert [reading["due"] for reading in record["readings"]] == ["2018-01-26", "2018-01-29"]
        assert record["cautions"][0]["key"] == "six-months"

    def test_due_safe_and_latest_are_told_apart(self) -> None:
        record = deadline("objections", date(2025, 9, 26), law_as_of=date(2025, 8, 1)).to_dict(29)

        assert (record["due"], record["safe"], record["latest"]) == (
            "2025-11-17",
            "2025-10-03",
            "2025-11-17",
        )
        assert record["due_at"] == "2025-11-17T23:59:00-05:00"
        assert record["safe_at"] == "2025-10-03T23:59:00-04:00"

    def test_each_reading_has_its_own_version(self) -> None:
        record = deadline("objections", date(2020, 7, 1)).to_dict()

        assert [reading["version"]["text"] for reading in record["readings"]] == [
            "Within 7 days after the tally of ballots has been prepared",
            "Within 5 business days after the tally of ballots has been prepared",
        ]

    def test_notes_are_no_cautions(self) -> None:
        record = deadline("objections", date(2021, 4, 9), law_as_of=date(2020, 11, 20)).to_dict()

        assert record["cautions"] == []
        assert [note["key"] for note in record["notes"]] == ["challenges-do-not-wait"]

    def test_the_text_says_nothing_that_the_record_does_not(self) -> None:
        found = deadline("objections", date(2020, 7, 1))
        words = json.dumps(found.to_dict(10), ensure_ascii=False)

        for reading in found.readings:
            for step in reading.steps:
                assert step.cite in words
                assert step.said in words
        for caution in found.cautions:
            assert json.dumps(caution.said, ensure_ascii=False) in words

    @pytest.mark.parametrize("spoil", ["due", "readings", "format"])
    def test_the_schema_refuses_what_is_missing(self, spoil: str) -> None:
        record = deadline("charge", date(2017, 7, 26)).to_dict()
        del record[spoil]

        assert not DEADLINE.is_valid(record)

    def test_the_schema_refuses_what_it_does_not_know(self) -> None:
        record = deadline("charge", date(2017, 7, 26)).to_dict()

        assert not DEADLINE.is_valid({**record, "dew": "2018-01-26"})
        assert not DEADLINE.is_valid({**record, "due": "26 January 2018"})


class TestRuleRecord:
    """its versions through time"""

    @pytest.mark.parametrize("key", [each.key for each in rules()])
    def test_every_rule_fits_the_schema(self, key: str) -> None:
        RULE.validate(rule_record(rule(key)))

    def test_notes_are_no_cautions(self) -> None:
        record = rule_record(rule("objections"))

        assert record["cautions"] == []
        assert [note["key"] for note in record["notes"]] == ["challenges-do-not-wait"]
        assert record["versions"][-1]["cautions"] == []
        assert [note["key"] for note in record["versions"][-1]["notes"]] == [
            "no-offer-of-proof-then"
        ]

    def test_each_version_says_by_which_day_it_is_picked(self) -> None:
        record = rule_record(rule("objections"))

        assert [version["picked_by"] for version in record["versions"]] == [
            "petition-filed",
            "petition-filed",
            "tally-prepared",
            "tally-prepared",
        ]

    def test_versions_stand_newest_first(self) -> None:
        since = [version["since"] for version in rule_record(rule("objections"))["versions"]]

        assert since == sorted(since, reverse=True)
        assert len(since) >= 4


class TestDayRecord:
    """says why a day is no business day"""

    @pytest.mark.parametrize(
        ("day", "open_", "settled", "notes"),
        [
            pytest.param(date(2021, 4, 12), True, True, 0, id="a Monday"),
            pytest.param(date(2020, 7, 3), False, True, 0, id="a holiday in lieu"),
            pytest.param(date(2025, 12, 24), False, False, 1, id="closed by order"),
            pytest.param(date(2015, 12, 24), True, True, 1, id="half a day"),
            pytest.param(date(2025, 10, 7), True, True, 1, id="a shutdown"),
            pytest.param(date(2021, 1, 20), True, True, 1, id="Inauguration Day"),
        ],
    )
    def test_a_day(self, *, day: date, open_: bool, settled: bool, notes: int) -> None:
        record = day_record(day)

        DAY.validate(record)
        assert (record["business_day"], record["settled"]) == (open_, settled)
        assert len(record["notes"]) == notes
