"""What every rule of law must be, whatever it says."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from nlrbcase import Evidence, LawNotEncoded, Rule, Version, rules
from nlrbcase.events import Kind
from nlrbcase.law.computation import COMPUTATIONS, FIRST_DAY, SHUTDOWNS
from nlrbcase.periods import (
    Backward,
    BusinessDays,
    Days,
    DaysBefore,
    Hours,
    Months,
    NoSuchPaper,
    Unfixed,
    Weeks,
)
from nlrbcase.provisions import CountedBy, Office, Receipt

RULES = rules()
VERSIONS = [(rule, version) for rule in RULES for version in rule.versions]
DAY = timedelta(days=1)
RESEARCHED = date(2026, 11, 22)

WORDS = {
    2: "two",
    3: "three",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    10: "ten",
    12: "twelve",
    14: "fourteen",
    15: "fifteen",
    20: "twenty",
    28: "twenty-eight",
    30: "thirty|thirtieth",
    60: "sixty",
    90: "ninety",
}

OLDER_THAN_THE_CALENDAR = {
    "voter-list": "Excelsior Underwear is of 1966",
    "expedited-special-appeal": "26 FR 3892 is of 1961",
}

WITHOUT_NUMBER = {
    "the day itself": (
        "petition-service",
        "notice-of-election-transmittal",
        "consolidated-request-for-review",
        "representation-page-limit-motion",
        "representation-extension-request",
        "extension-request",
        "appeal-extension-request",
        "blocking-offer-of-proof",
    ),
    "the business day before": ("statement-of-position",),
    "the number is that of the section referred to": ("settlement-appeal", "eaja-dismissal-review"),
    "the same period as the exceptions": ("brief-in-support",),
    "quarterly": ("deferral-status-inquiry",),
    "the first day after the number of days": (
        "no-strike-period",
        "health-care-no-strike-period",
        "status-quo-after-inquiry",
        "complaint-hearing-postponement",
    ),
}
"""Rules whose clause has no number, or another, by the reason."""

EXCUSED = {key for keys in WITHOUT_NUMBER.values() for key in keys}


def _id(case: tuple[Rule, Version]) -> str:
    return f"{case[0].key}-{case[1].since}"


def _number(version: Version) -> int | None:
    return getattr(version.within, "n", None)


def _pattern(version: Version) -> re.Pattern[str]:
    n = _number(version)
    assert n is not None
    said = WORDS.get(n, str(n))
    if isinstance(version.within, Months) and n == 12:
        said = "twelve|one year|1 year"
    if isinstance(version.within, Weeks):
        said += f"|{n * 7}"
    return re.compile(rf"\b({n}|{said})\b", re.IGNORECASE)


class TestVersions:
    """Newest version first."""

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_versions_stand_newest_first_and_each_has_its_own_day(self, rule: Rule) -> None:
        since = [version.since for version in rule.versions]

        assert since == sorted(set(since), reverse=True)

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_the_day_before_the_earliest_raises(self, rule: Rule) -> None:
        earliest = rule.versions[-1].since

        assert rule.on(earliest) is rule.versions[-1]
        with pytest.raises(LawNotEncoded) as caught:
            rule.on(earliest - DAY)
        assert caught.value.earliest == earliest

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_a_superseded_version_stands_until_its_successor(self, rule: Rule) -> None:
        for newer, older in pairwise(rule.versions):
            assert older.read_to == newer.since - DAY or newer.law_as_of != older.law_as_of

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_what_was_read_was_read_while_it_stood(self, case: tuple[Rule, Version]) -> None:
        _, version = case

        assert FIRST_DAY <= version.since <= version.read_to <= RESEARCHED
        assert version.seen is None or version.since <= version.seen <= version.read_to

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_the_calendars_first_day_is_never_a_known_first_day(
        self, case: tuple[Rule, Version]
    ) -> None:
        rule, version = case
        older = "U.S.C." in version.cite or rule.key in OLDER_THAN_THE_CALENDAR

        assert version.since != FIRST_DAY or version.seen is not None or older


class TestEvidence:
    """Quotation marks only for words that were read; where none was read, say so."""

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_a_version_says_where_it_stands_and_what_made_it_law(
        self, case: tuple[Rule, Version]
    ) -> None:
        _, version = case

        assert version.source
        assert version.cite or version.evidence is not Evidence.TEXT

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_unverified_law_has_no_words(self, case: tuple[Rule, Version]) -> None:
        _, version = case

        assert version.evidence is not Evidence.UNVERIFIED or version.text == ""

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_a_clause_is_short_and_composed_of_nothing(self, case: tuple[Rule, Version]) -> None:
        _, version = case

        assert len(version.text) <= 400
        assert "[" not in version.text
        assert "..." not in version.text
        assert version.text == version.text.strip()

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_words_that_were_read_but_not_kept_gave_the_same_period(
        self, case: tuple[Rule, Version]
    ) -> None:
        rule, version = case
        place = rule.versions.index(version)
        absent = isinstance(version.within, NoSuchPaper | Unfixed)

        if version.text == "" and version.evidence is Evidence.TEXT and not absent:
            assert place > 0
            newer = rule.versions[place - 1].within
            assert version.within == newer or (version.within, newer) == (Days(5), BusinessDays(5))

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_the_clause_contains_its_number(self, case: tuple[Rule, Version]) -> None:
        rule, version = case
        n = _number(version)

        if n is None or version.text == "":
            return
        found = _pattern(version).search(version.text)
        assert found or rule.key in EXCUSED

    def test_no_excuse_is_idle(self) -> None:
        needed = {
            rule.key
            for rule, version in VERSIONS
            if _number(version) is not None
            and version.text
            and not _pattern(version).search(version.text)
        }

        assert needed <= EXCUSED
        assert needed >= EXCUSED


class TestMeaning:
    """Periods set by statute or practice take neither this count nor the roll."""

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_no_shutdown_moves_what_is_no_period_of_the_rules(self, rule: Rule) -> None:
        own = rule.counted_by is not CountedBy.RULES
        part_101 = any("CFR 101." in version.cite for version in rule.versions)

        assert not (own and rule.tolled) or part_101

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_no_shutdown_moves_what_is_no_paper(self, rule: Rule) -> None:
        assert not (rule.tolled and rule.receipt is Receipt.NONE)

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_a_period_counted_back_says_from_which_day(self, case: tuple[Rule, Version]) -> None:
        rule, version = case

        assert not isinstance(version.within, Backward) or rule.sets

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_what_no_office_receives_needs_no_postmark(self, rule: Rule) -> None:
        if rule.received_by is Office.NONE:
            assert rule.receipt is not Receipt.POSTMARK

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_a_rule_does_not_wait_for_itself(self, rule: Rule) -> None:
        triggers = {trigger for version in rule.versions for trigger in rule.triggers(version)}

        assert rule not in triggers
        assert rule.met_by
        assert not {kind for kind in triggers if isinstance(kind, Kind)} & set(rule.met_by)

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_a_rule_that_another_waits_for_is_encoded(self, rule: Rule) -> None:
        for version in rule.versions:
            for trigger in rule.triggers(version):
                assert isinstance(trigger, Kind) or trigger in RULES

    @pytest.mark.parametrize("case", VERSIONS, ids=_id)
    def test_numbers_are_sensible(self, case: tuple[Rule, Version]) -> None:
        _, version = case
        n = _number(version)
        zero = isinstance(version.within, Days | DaysBefore)
        most = 120 if not isinstance(version.within, Hours) else 100

        assert n is None or (0 if zero else 1) <= n <= most

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_cautions_have_keys_of_their_own(self, rule: Rule) -> None:
        for version in rule.versions:
            keys = [caution.key for caution in (*rule.cautions, *version.cautions)]

            assert len(keys) == len(set(keys))


class TestCountingTables:
    """Newest version first; shutdowns oldest first."""

    def test_every_day_has_its_way_to_count(self) -> None:
        since = [row.since for row in COMPUTATIONS]

        assert since == sorted(since, reverse=True)
        assert since[-1] == FIRST_DAY
        for newer, older in pairwise(COMPUTATIONS):
            assert older.read_to == newer.since - DAY

    def test_shutdowns_stand_in_order_and_apart(self) -> None:
        for earlier, later in pairwise(SHUTDOWNS):
            assert earlier.first <= earlier.last < later.first
