"""All rules, by key."""

from __future__ import annotations

import pytest

from nlrbcase import Family, NoSuchFamily, NoSuchRule
from nlrbcase.law import representation, unfair_labor
from nlrbcase.registry import family_of, rule, rules

FIXED = (
    "objections",
    "objections-to-revised-tally",
    "objections-hearing",
    "exceptions-to-report",
    "answering-brief-to-report",
    "request-for-review",
    "opposition-to-review",
    "dismissal-review",
    "ud-dismissal-review",
    "notice-of-petition-posting",
    "pre-election-hearing",
    "statement-of-position",
    "responsive-statement",
    "pre-election-brief",
    "voter-list",
    "notice-of-election-posting",
    "representation-reconsideration",
    "hearing-subpoena-revocation",
    "charge",
    "charge-service",
    "charge-evidence",
    "dismissal-appeal",
    "answer",
    "subpoena-revocation",
    "brief-to-judge",
    "exceptions",
    "answering-brief",
    "cross-exceptions",
    "answering-brief-to-cross-exceptions",
    "reply-brief",
    "reconsideration",
    "compliance-answer",
    "compliance-appeal",
    "eaja-application",
)


class TestKeys:
    """at least 70 rules"""

    def test_there_are_more_than_seventy(self) -> None:
        assert len(rules()) >= 70

    def test_no_key_stands_for_two_rules(self) -> None:
        keys = [each.key for each in (*representation.RULES, *unfair_labor.RULES)]

        assert sorted(keys) == sorted(set(keys))
        assert len(keys) == len(rules())

    @pytest.mark.parametrize("key", FIXED)
    def test_a_fixed_key_is_there(self, key: str) -> None:
        assert rule(key).key == key

    def test_each_family_has_its_own(self) -> None:
        found = {family: {each.key for each in rules(family)} for family in Family}

        assert "objections" in found[Family.R]
        assert "charge" in found[Family.C]
        assert not found[Family.R] & found[Family.C]
        assert family_of("charge") is Family.C

    def test_a_family_can_be_named_by_its_letter(self) -> None:
        assert rules("r") == rules(Family.R)
        with pytest.raises(NoSuchFamily, match="'x'"):
            rules("x")


class TestUnknownKey:
    """an error that suggests"""

    @pytest.mark.parametrize(
        ("wrong", "right"),
        [
            ("objection", "objections"),
            ("Exceptions", "exceptions"),
            ("request_for_review", "request-for-review"),
            ("eaja", "eaja-application"),
        ],
    )
    def test_it_names_what_looks_like_it(self, wrong: str, right: str) -> None:
        with pytest.raises(NoSuchRule) as caught:
            rule(wrong)

        assert right in caught.value.near

    @pytest.mark.parametrize("wrong", ["xyzzy", "", None, 7])
    def test_where_nothing_looks_like_it_the_list_is_named(self, wrong: object) -> None:
        with pytest.raises(NoSuchRule, match="nlrbcase rules"):
            rule(wrong)  # type: ignore[arg-type]


class TestAsks:
    """rule(key) gives one and says which day it asks for"""

    def test_the_event_the_fixed_day_and_the_day_that_picks_the_law(self) -> None:
        assert rule("objections").asks == (
            "`on`, the day of: tally prepared; `law_as_of`, the day of: petition filed"
        )
        assert rule("answering-brief").asks == "`on`, the day of: last day for exceptions"
        assert rule("summary-judgment-motion").asks.startswith("`sets`, ")

    def test_what_older_versions_ran_from_is_told(self) -> None:
        asks = rule("request-for-review").asks

        assert "(before 2015-04-14: decision or report served)" in asks

    @pytest.mark.parametrize("key", [each.key for each in rules()])
    def test_every_rule_that_has_a_day_says_which_it_asks_for(self, key: str) -> None:
        assert rule(key).asks
