"""A deadline as text."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase import NoSuchRegion, deadline
from nlrbcase.facts import foreseeable_until

BESSEMER = date(2020, 11, 20)

EXPLAINED = """\
Objections to the election, with a written offer of proof
Due Friday 16 April 2021, by 11:59 p.m. in Atlanta; where e-filing is excused, postmarked by
Thursday 15 April 2021 (29 CFR 102.2(b))
Any party may file by then; if unused, the right is lost
Goes to the regional office; on time if received by the day it is due, or postmarked the day
before

5 business days: "Within 5 business days after the tally of ballots has been prepared"   29 CFR
102.69(a)(8)
In force where petition filed from 31 May 2020 (84 FR 69524, postponed by 85 FR 17500); here 20
November 2020

Fri  9 Apr 2021  tally prepared: the day itself is not counted     29 CFR 102.2(a)
Sat 10 Apr 2021  not counted: Saturday                             29 CFR 102.1(i)
Sun 11 Apr 2021  not counted: Sunday                               29 CFR 102.1(i)
Mon 12 Apr 2021  1                                                 29 CFR 102.2(a)
  …
Thu 15 Apr 2021  4                                                 29 CFR 102.2(a)
Fri 16 Apr 2021  5: the last of 5 business days                    29 CFR 102.2(a)
"""


class TestOneReading:
    """What a reader sees; nothing in it may be missing."""

    def test_bessemer_is_explained_step_by_step(self) -> None:
        found = deadline("objections", date(2021, 4, 9), law_as_of=BESSEMER)

        assert found.explain(region=10).startswith(EXPLAINED)

    @pytest.mark.parametrize(
        "part",
        [
            "Evidence: the words of the law were read.",
            "none for the objections",
            "a request must be received by Friday 16 April 2021",
            "from Tuesday 13 April 2021 only on grounds not reasonably foreseeable",
            "A late paper is not excused.",
            "This is not legal advice.",
        ],
    )
    def test_evidence_more_time_and_lateness_are_told(self, part: str) -> None:
        found = deadline("objections", date(2021, 4, 9), law_as_of=BESSEMER)

        assert part.lower() in " ".join(found.explain(region=10).split()).lower()

    def test_without_a_region_the_hour_is_told_without_a_city(self) -> None:
        found = deadline("objections", date(2021, 4, 9), law_as_of=BESSEMER)

        text = " ".join(found.explain().split())

        assert "by 11:59 p.m. in the time zone of the regional office" in text

    def test_before_e_filing_the_office_closes(self) -> None:
        text = " ".join(deadline("answer", date(2014, 4, 30)).explain(10).split())

        assert "by 4:30 p.m., when the office in Atlanta closes; or postmarked by Tuesday" in text
        assert "before the regional office closes" in " ".join(
            deadline("answer", date(2014, 4, 30)).explain().split()
        )

    def test_washington_needs_no_region(self) -> None:
        assert "by 11:59 p.m. in Washington" in deadline("exceptions", date(2025, 9, 9)).explain(19)

    def test_noon(self) -> None:
        found = deadline("statement-of-position", date(2022, 3, 2), law_as_of=date(2022, 3, 1))

        assert "by noon in Brooklyn" in found.explain(29)

    def test_an_unknown_region_is_an_error_even_where_it_does_not_matter(self) -> None:
        with pytest.raises(NoSuchRegion):
            deadline("exceptions", date(2025, 9, 9)).explain(99)


class TestWhoMustAct:
    """by whom, and what follows if they do not"""

    @pytest.mark.parametrize(
        ("key", "day", "says"),
        [
            pytest.param(
                "answer", date(2024, 3, 1), "The respondent must file by then", id="a duty"
            ),
            pytest.param(
                "charge",
                date(2024, 3, 1),
                "may file by then; if unused, the right is lost",
                id="an option that no excuse revives",
            ),
            pytest.param(
                "exceptions", date(2024, 3, 1), "Any party may file by then\n", id="an option"
            ),
            pytest.param(
                "no-strike-period", date(2024, 3, 1), ": no sooner than that day", id="a wait"
            ),
            pytest.param("charge-service", date(2024, 3, 1), "must serve by then", id="a service"),
        ],
    )
    def test_the_line_says_what_the_rule_means(self, key: str, day: date, says: str) -> None:
        assert says in deadline(key, day).explain()

    @pytest.mark.parametrize(
        ("tally", "says"),
        [
            pytest.param(
                date(2024, 2, 23),
                "postmarked by Thursday 29 February 2024 (29 CFR 102.2(b))",
                id="open",
            ),
            pytest.param(
                date(2024, 3, 4), "Sunday 10 March 2024, so before that", id="no mail on a Sunday"
            ),
        ],
    )
    def test_a_postmark_needs_a_day_with_mail(self, tally: date, says: str) -> None:
        found = deadline("objections", tally, law_as_of=date(2024, 1, 2))

        assert " ".join(says.split()) in " ".join(found.explain().split())

    def test_late_papers_of_elections_could_not_always_be_excused(self) -> None:
        before = deadline("request-for-review", date(2002, 11, 8), law_as_of=date(2002, 9, 3))
        after = deadline("request-for-review", date(2002, 11, 12), law_as_of=date(2002, 9, 3))

        assert "What becomes of a late paper was not found" in " ".join(before.explain().split())
        assert "excusable neglect" not in " ".join(before.explain().split())
        assert "excusable neglect" in " ".join(after.explain().split())

    def test_the_first_day_of_the_calendar_is_never_told_as_law(self) -> None:
        assert "1 January 1978" not in deadline("answer", date(1980, 3, 3)).explain()


class TestSeveralReadings:
    """the due day under the prevailing reading, the earliest day and the latest, each with its
    steps and its authority
    """

    def test_each_reading_has_its_day_its_authority_and_its_rank(self) -> None:
        text = " ".join(deadline("charge", date(2017, 7, 26)).explain().split())

        assert (
            "Safe: Friday 26 January 2018. Latest that could be argued: Monday 29 January" in text
        )
        assert "Reading 1 of 2 (prevailing, safe): Friday 26 January 2018" in text
        assert "Authority: MacDonald's Industrial Products, 281 NLRB 577 (1986)" in text
        assert "Reading 2 of 2 (latest): Monday 29 January 2018" in text
        assert "FCA US LLC" in text

    def test_due_safe_and_latest_are_told_apart(self) -> None:
        found = deadline("objections", date(2025, 9, 26), law_as_of=date(2025, 8, 1))

        text = " ".join(found.explain().split())

        assert "Due Monday 17 November 2025, by 11:59 p.m." in text
        assert "postmarked by Thursday 2 October 2025" in text
        assert (
            "Safe: Friday 3 October 2025. Latest that could be argued: Monday 17 November 2025"
            in text
        )
        assert "Reading 1 of 2 (prevailing, latest): Monday 17 November 2025" in text
        assert "Reading 2 of 2 (safe): Friday 3 October 2025" in text
        assert "a request must be received by Friday 3 October 2025" in text
        assert "from Tuesday 30 September 2025 only on grounds" in text

    def test_a_safe_day_before_the_due_day_is_told_even_if_nothing_is_later(self) -> None:
        found = deadline("objections", date(2025, 9, 26), law_as_of=date(2025, 8, 1))

        assert found.latest == found.due
        assert "Safe: Friday 3 October 2025" in found.explain()

    def test_the_hour_goes_by_the_day_due_and_not_by_the_start(self) -> None:
        text = " ".join(deadline("answer", date(2017, 2, 20)).explain().split())

        assert "Due Monday 6 March 2017, by 11:59 p.m. in the time zone" in text

    def test_each_office_that_may_receive_is_named(self) -> None:
        found = deadline("exceptions-to-report", date(2015, 6, 12))

        text = " ".join(found.explain().split())

        assert "Goes to the regional office or the Board in Washington" in text
        assert "before the regional office closes" not in text

    def test_a_postmark_that_may_not_count_is_not_told(self) -> None:
        text = " ".join(deadline("objections", date(2016, 5, 2)).explain().split())

        assert "on time if received by the day it is due; a postmark does not count" in text
        assert "postmarked by" not in text

    def test_each_version_that_may_govern_is_quoted(self) -> None:
        text = " ".join(deadline("objections", date(2020, 7, 1)).explain().split())

        assert '"Within 7 days after the tally of ballots has been prepared"' in text
        assert '"Within 5 business days after the tally of ballots has been prepared"' in text
        assert "here not given" in text


class TestQuotation:
    """Quotation marks are for words that were read"""

    def test_reported_words_have_none(self) -> None:
        found = deadline("exceptions-to-report", date(2024, 3, 1), law_as_of=date(2024, 1, 2))

        assert f'"{found.version.text}' not in found.explain()
        assert "as reported by" in found.explain()

    def test_unread_words_are_said_to_be_unread(self) -> None:
        found = deadline("exceptions-to-report", date(2014, 5, 1), law_as_of=date(2014, 3, 3))

        assert "words not read" in found.explain()


class TestElision:
    """each day counted or skipped"""

    def test_a_long_run_of_counted_days_shows_its_first_and_last(self) -> None:
        text = deadline("exceptions", date(2024, 3, 1)).explain()

        counted = [
            line.split("2024  ")[1].split()[0] for line in text.splitlines() if "Mar 2024  " in line
        ]
        assert counted == ["order", "1", "27", "28:"]
        assert text.count("\n  …\n") == 1

    def test_what_is_not_counted_is_never_left_out(self) -> None:
        found = deadline("objections", date(2021, 12, 23), law_as_of=BESSEMER)

        text = found.explain()

        for step in found.steps:
            if not step.said.isdigit():
                assert step.said in " ".join(text.split())


class TestLastDaysToAskForMoreTime:
    """within 3 days of the due date must be grounded upon circumstances not reasonably
    foreseeable in advance
    """

    @pytest.mark.parametrize(
        ("due", "expected"),
        [
            pytest.param(date(2021, 4, 16), date(2021, 4, 13), id="both counts agree"),
            pytest.param(date(2021, 4, 19), date(2021, 4, 14), id="business days are earlier"),
        ],
    )
    def test_the_earlier_of_two_ways_to_count(self, due: date, expected: date) -> None:
        assert foreseeable_until(due, 3) == expected
