"""Every count of the library against the second opinion of `oracle`, day by day.

The default run takes each distinct set of terms (period, way of counting, tolling, family, office,
receipt) over ten years; the long run takes every rule and version over every day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from nlrbcase.deadlines import deadline
from nlrbcase.due_days import Deadline
from nlrbcase.errors import OutsideCalendar
from nlrbcase.law.computation import FIRST_DAY, LAST_DAY, SHUTDOWNS
from nlrbcase.law.holidays import CLOSING_ORDERS
from nlrbcase.periods import (
    Backward,
    BusinessDays,
    BusinessDaysBefore,
    Days,
    DaysBefore,
    DaysExceptHolidays,
    FullWorkingDaysBefore,
    Hours,
    Months,
    Weeks,
)
from nlrbcase.provisions import CountedBy, Family, Office, Receipt, Rule, Version
from nlrbcase.registry import family_of, rules
from nlrbcase.registry import rule as rule_of
from oracle import SHORT, Answer, Terms, answer, readings, terms

ONE_DAY = timedelta(days=1)

SIX_YEARS = (2004, 2013, 2018, 2021, 2025, 2026)
"""A leap year, closings by order, an Inauguration Day on a weekday, all shutdowns."""


def days(first: date, last: date) -> Iterator[date]:
    """Yield every day from the first to the last, both included."""
    day = first
    while day <= last:
        yield day
        day += ONE_DAY


class Row(NamedTuple):
    """A version of a rule with the start days on which it governs, both ends included.

    A petition filed on the version's first day keeps it for good; a version picked by the day on
    which the time starts ends with the next one.
    """

    rule: Rule
    version: Version
    first: date
    last: date

    def ask(self, day: date) -> Deadline:
        """Return the library's deadline for a start day, or for a day counted back from."""
        as_of = self.first if self.rule.law_as_of is not None else None
        if isinstance(self.version.within, Backward):
            return deadline(self.rule, sets=day, law_as_of=as_of)
        return deadline(self.rule, day, law_as_of=as_of)


def picked_by_start(rule: Rule, version: Version) -> bool:
    """Return whether the day on which the time starts picks this version."""
    kind = version.law_as_of or rule.law_as_of
    return kind is None or kind in rule.triggers(version)


def counts(rule: Rule, version: Version) -> Terms | None:
    """Return what a version is counted by, or None if it gives no number of days."""
    return terms(rule, version, election=family_of(rule.key) is Family.R)


def rows(rule: Rule) -> Iterator[tuple[Row, Terms]]:
    """Yield each version of a rule that gives a number of days."""
    ends = LAST_DAY
    for version in rule.versions:
        counted = counts(rule, version)
        if counted is not None:
            yield Row(rule, version, max(version.since, FIRST_DAY), ends), counted
        if picked_by_start(rule, version):
            ends = version.since - ONE_DAY


def by_terms() -> dict[Terms, list[Row]]:
    """Return the rows of all rules, those together that must have the same days."""
    found: dict[Terms, list[Row]] = {}
    for each in rules():
        for row, counted in rows(each):
            found.setdefault(counted, []).append(row)
    return found


BY_TERMS = by_terms()


def said(counted: Terms) -> str:
    """Return terms as an id."""
    flags = [name for name in Terms._fields[2:] if getattr(counted, name)]
    return " ".join([str(counted.within), counted.counted_by.name.lower(), *flags])


def found(row: Row, day: date) -> Answer | None:
    """Return the library's three days; None if they are outside the calendar."""
    try:
        given = row.ask(day)
    except OutsideCalendar:
        return None
    assert given.version is row.version
    return Answer(given.due, given.safe, given.latest)


def right(counted: Terms, day: date) -> Answer | None:
    """Return the oracle's three days; None if they are outside the calendar."""
    try:
        return answer(counted, day)
    except OutsideCalendar:
        return None


def disagreements(
    asked: Iterable[tuple[Row, Terms, date]],
) -> list[tuple[str, date, Answer | None, Answer | None]]:
    """Return the rule, the day, the library's answer and the oracle's, where they differ."""
    return [
        (row.rule.key, day, theirs, ours)
        for row, counted, day in asked
        if (theirs := found(row, day)) != (ours := right(counted, day))
    ]


EXAMPLE = Terms(
    Days(14),
    CountedBy.RULES,
    tolled=True,
    election=False,
    washington=False,
    arrives=False,
    not_before=False,
)
"""A paper in an unfair labor practice case, as the examples of the Agency have it."""


class TestTheOracle:
    """The second opinion is itself right where somebody else has said what is right."""

    @pytest.mark.parametrize(
        ("counted", "day", "due"),
        [
            pytest.param(
                EXAMPLE,
                date(2025, 9, 23),
                date(2025, 11, 19),
                id="the Agency, 2025: from 7 October to 19 November",
            ),
            pytest.param(
                EXAMPLE,
                date(2025, 9, 29),
                date(2025, 11, 26),
                id="from Columbus Day 2025, so the 14th, to 26 November",
            ),
            pytest.param(
                EXAMPLE,
                date(2013, 9, 24),
                date(2013, 10, 24),
                id="the Agency, 2013: from 8 to 24 October",
            ),
            pytest.param(
                EXAMPLE._replace(within=Days(28)),
                date(2013, 9, 23),
                date(2013, 11, 6),
                id="the Agency, 2013: from 21 October to 6 November, though due after it",
            ),
            pytest.param(
                EXAMPLE._replace(within=BusinessDays(5)),
                date(2021, 4, 9),
                date(2021, 4, 16),
                id="Bessemer: objections in five business days",
            ),
            pytest.param(
                EXAMPLE._replace(within=FullWorkingDaysBefore(3)),
                date(2021, 2, 8),
                date(2021, 2, 2),
                id="three full working days before ballots mailed on a Monday",
            ),
            pytest.param(
                EXAMPLE._replace(within=FullWorkingDaysBefore(3)),
                date(2022, 3, 25),
                date(2022, 3, 21),
                id="three full working days before an election on a Friday",
            ),
            pytest.param(
                EXAMPLE._replace(within=Months(6), counted_by=CountedBy.SIX_MONTHS),
                date(1985, 3, 4),
                date(1985, 9, 4),
                id="MacDonald's Industrial Products, 281 NLRB 577: the same-numbered day",
            ),
            pytest.param(
                EXAMPLE._replace(within=Months(6), counted_by=CountedBy.SIX_MONTHS),
                date(1993, 4, 12),
                date(1993, 10, 12),
                id="Dun & Bradstreet, 317 NLRB 84: 13 October is a day late",
            ),
        ],
    )
    def test_gives_the_known_answer(self, counted: Terms, day: date, due: date) -> None:
        assert answer(counted, day).due == due

    def test_lets_the_other_side_argue_for_the_monday_of_fca(self) -> None:
        six_months = EXAMPLE._replace(within=Months(6), counted_by=CountedBy.SIX_MONTHS)

        assert answer(six_months, date(2017, 7, 26)) == Answer(
            due=date(2018, 1, 26), safe=date(2018, 1, 26), latest=date(2018, 1, 29)
        )


class TestEverySetOfTerms:
    """Every distinct way in which a rule counts, from every day of six years.

    The long tests do it from 1986 on.
    """

    @pytest.mark.parametrize("counted", BY_TERMS, ids=said)
    def test_counts_as_the_oracle_does(self, counted: Terms) -> None:
        asked = [
            (row, counted, day)
            for year in SIX_YEARS
            for day in days(date(year, 1, 1), date(year, 12, 31))
            for row in [row for row in BY_TERMS[counted] if row.first <= day <= row.last][:1]
        ]

        assert asked or all(
            row.first.year > SIX_YEARS[-1] or row.last.year < SIX_YEARS[0]
            for row in BY_TERMS[counted]
        )
        assert not disagreements(asked)


class TestEveryRule:
    """Each rule in each of its versions, and not only one for each set of terms."""

    @pytest.mark.parametrize("each", rules(), ids=lambda each: each.key)
    def test_counts_as_the_oracle_does_around_every_closing(self, each: Rule) -> None:
        closings = [*(order.day for order in CLOSING_ORDERS), *(s.first for s in SHUTDOWNS)]
        asked = [
            (row, counted, day)
            for row, counted in rows(each)
            for day in [row.first, row.last, *(day - ONE_DAY for day in closings)]
            if row.first <= day <= row.last
        ]

        assert not disagreements(asked)

    @pytest.mark.long
    @pytest.mark.parametrize("each", rules(), ids=lambda each: each.key)
    def test_counts_as_the_oracle_does_from_1986_to_2040(self, each: Rule) -> None:
        asked = (
            (row, counted, day)
            for row, counted in rows(each)
            for day in days(max(row.first, date(1986, 1, 1)), min(row.last, date(2040, 12, 31)))
        )

        assert not disagreements(asked)

    @pytest.mark.long
    @pytest.mark.parametrize("each", rules(), ids=lambda each: each.key)
    def test_ends_where_the_calendar_ends(self, each: Rule) -> None:
        edges = [*days(FIRST_DAY, date(1979, 1, 31)), *days(date(2099, 12, 1), LAST_DAY)]
        asked = (
            (row, counted, day)
            for row, counted in rows(each)
            for day in edges
            if row.first <= day <= row.last
        )

        assert not disagreements(asked)


def could_govern(rule: Rule, day: date) -> list[Version | None]:
    """Return the versions that a petition pending for at most five years could have on a day."""
    leap_day = (day.month, day.day) == (2, 29)
    earliest = max(day.replace(year=day.year - 5, day=28 if leap_day else day.day), FIRST_DAY)
    changes = [version.since for version in rule.versions if earliest < version.since <= day]
    found = []
    for filed in [earliest, *changes]:
        picked = [
            version
            for version in rule.versions
            if version.since <= (day if picked_by_start(rule, version) else filed)
        ]
        found.append(picked[0] if picked else None)
    return found


BY_PETITION = [each for each in rules(Family.R) if each.law_as_of is not None]


class TestPetitionOfUnknownDay:
    """Each version that a petition still pending could have is a reading; due is the earliest."""

    @pytest.mark.parametrize("each", BY_PETITION, ids=lambda each: each.key)
    def test_is_bracketed_by_its_versions(self, each: Rule) -> None:
        changes = [version.since for version in each.versions if version.since > FIRST_DAY]
        forgotten = [change.replace(year=change.year + 5) for change in changes]
        around = [
            day + timedelta(days=shift) for day in [*changes, *forgotten] for shift in range(-9, 10)
        ]
        asked = 0
        for day in [
            *around,
            *(day for day in days(date(1984, 1, 1), date(2032, 12, 31)) if day.day == 15),
        ]:
            could = could_govern(each, day)
            counted = [found for version in could if version for found in [counts(each, version)]]
            ways = {isinstance(found.within, Backward) for found in counted if found}
            if len(ways) != 1:
                continue
            answers = [answer(found, day) for found in counted if found]
            safe = (max if each.not_before else min)(found.safe for found in answers)
            due = safe if len(set(could)) > 1 else answers[0].due

            given = deadline(each, sets=day) if ways == {True} else deadline(each, day)

            asked += 1
            assert given.due == due, day
            assert given.safe == safe, day
            assert given.latest == max(found.latest for found in answers), day
        assert asked or not list(rows(each))


def invented(counted: Terms) -> Rule:
    """Return a rule that no law knows, with these terms."""
    model = rule_of("objections" if counted.election else "exceptions")
    version = evolve(
        model.versions[0],
        since=FIRST_DAY,
        within=counted.within,
        counted_by=counted.counted_by,
        received_by=Office.BOARD if counted.washington else Office.REGION,
        receipt=Receipt.RECEIVED if counted.arrives else Receipt.POSTMARK,
    )
    return evolve(
        model,
        versions=(version,),
        law_as_of=None,
        sets="the day" if isinstance(counted.within, Backward) else "",
        tolled=counted.tolled,
        not_before=counted.not_before,
    )


def given_by_library(counted: Terms, day: date) -> Deadline:
    if isinstance(counted.within, Backward):
        return deadline(invented(counted), sets=day)
    return deadline(invented(counted), day)


PERIODS = st.one_of(
    st.builds(Days, st.integers(0, SHORT + 1)),
    st.builds(Days, st.integers(SHORT, 400)),
    st.builds(Weeks, st.integers(1, 52)),
    st.builds(Months, st.integers(1, 60)),
    st.builds(Hours, st.integers(1, 200)),
    st.builds(BusinessDays, st.integers(1, 90)),
    st.builds(DaysExceptHolidays, st.integers(1, 60)),
    st.builds(DaysBefore, st.integers(0, SHORT + 1)),
    st.builds(DaysBefore, st.integers(SHORT, 400)),
    st.builds(BusinessDaysBefore, st.integers(1, 90)),
    st.builds(FullWorkingDaysBefore, st.integers(1, 30)),
)


def unheard_of(counted: Terms) -> str:
    """Return why no law has these terms, or an empty string."""
    by_rules = counted.counted_by is not CountedBy.OWN_WORDS
    short = by_rules and counted.within in {Days(n) for n in range(1, SHORT)}
    hours = by_rules and isinstance(counted.within, Hours)
    if counted.within == Days(0) and counted.tolled:
        return "what is due on the day of its event leaves no time to be tolled"
    # Time that cannot be extended is, by 78 FR 61869, that of charges and of applications for
    # fees, and theirs is long and runs ahead by the calendar.
    strict = counted.arrives and not counted.tolled
    if strict and (isinstance(counted.within, BusinessDays) or short or hours):
        return "the notice of 2013 is silent on how its holidays would stand in such a count"
    return ""


ANY_TERMS = st.one_of(
    st.builds(
        Terms,
        PERIODS,
        st.sampled_from([CountedBy.RULES, CountedBy.OWN_WORDS]),
        tolled=st.booleans(),
        election=st.booleans(),
        washington=st.booleans(),
        arrives=st.booleans(),
        not_before=st.booleans(),
        # What a later version does to a time is no matter of the period, and is held above.
        overtaken=st.none(),
    ),
    st.builds(
        EXAMPLE._replace,
        within=st.builds(Months, st.integers(1, 60)),
        counted_by=st.just(CountedBy.SIX_MONTHS),
        tolled=st.just(value=False),
        arrives=st.just(value=True),
    ),
).filter(lambda counted: not unheard_of(counted))

REMARKABLE = (
    *(order.day for order in CLOSING_ORDERS),
    *(day for shutdown in SHUTDOWNS for day in (shutdown.first, shutdown.last)),
    *(date(year, 1, 20) for year in range(1981, 2090, 4)),
)

ANY_DAY = st.one_of(
    st.dates(date(1985, 1, 1), date(2090, 12, 31)),
    st.builds(
        lambda day, shift: day + timedelta(days=shift),
        st.sampled_from(REMARKABLE),
        st.integers(-150, 150),
    ),
)


def agrees(counted: Terms, day: date) -> None:
    library = given_by_library(counted, day)

    assert Answer(library.due, library.safe, library.latest) == answer(counted, day)


def reads_the_law_as_the_oracle_does(counted: Terms, day: date) -> None:
    library = {reading.steps[-1].day for reading in given_by_library(counted, day).readings}
    ours = {reading for reading, _ in readings(counted, day)}

    assert library <= ours
    assert len(library) == 1 or len(ours) > 1


class TestAnyPeriod:
    """Periods that no rule has today, so that a new line of law finds its count already held."""

    @pytest.mark.parametrize("counted", BY_TERMS, ids=said)
    def test_includes_every_period_that_a_rule_has(self, counted: Terms) -> None:
        assert not unheard_of(counted)

    @given(ANY_TERMS, ANY_DAY)
    @settings(max_examples=300, deadline=None)
    def test_is_counted_as_the_oracle_does(self, counted: Terms, day: date) -> None:
        agrees(counted, day)

    @given(ANY_TERMS, ANY_DAY)
    @settings(max_examples=300, deadline=None)
    def test_has_no_reading_that_the_oracle_does_not_know(self, counted: Terms, day: date) -> None:
        reads_the_law_as_the_oracle_does(counted, day)

    @pytest.mark.long
    @given(ANY_TERMS, ANY_DAY)
    @settings(max_examples=10_000, deadline=None)
    def test_is_counted_so_ten_thousand_times(self, counted: Terms, day: date) -> None:
        agrees(counted, day)
        reads_the_law_as_the_oracle_does(counted, day)
