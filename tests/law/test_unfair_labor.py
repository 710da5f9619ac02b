"""Deadlines in unfair labor practice cases, provision by provision."""

from __future__ import annotations

from datetime import date

import pytest

from law.rows_unfair_labor import OF_ONE_ROW, REWRITE, ROWS
from nlrbcase import deadline
from nlrbcase.errors import LawNotEncoded, NoFixedDay, NoSuchDuty
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.law.unfair_labor import RULES
from nlrbcase.provisions import CountedBy, Evidence, Late, Receipt
from nlrbcase.registry import rule

JUNE_1 = date(2021, 6, 1)
"""A Tuesday, after Memorial Day; Juneteenth was observed on Friday 18 June 2021."""

LAST_OLD = date(2017, 3, 5)
"""The Sunday before the rewrite of part 102."""


def keys_of(*, key: str, on: date | None = None, sets: date | None = None) -> set[str]:
    """Return the keys of the cautions and notes on a deadline."""
    found = deadline(key, on, sets=sets)
    return {caution.key for caution in (*found.cautions, *found.notes)}


class TestSixMonths:
    """no complaint shall issue based upon any unfair labor practice occurring more than six months
    prior to the filing of the charge with the Board and the service of a copy thereof upon the
    person against whom such charge is made (29 U.S.C. 160(b))
    """

    CASES = (
        pytest.param(
            date(1985, 3, 4),
            date(1985, 9, 4),
            date(1985, 9, 5),
            id="MacDonald's: a charge of 4 September for an act of 4 March is timely",
        ),
        pytest.param(
            date(1993, 4, 12),
            date(1993, 10, 12),
            date(1993, 10, 13),
            id="Dun & Bradstreet: service on 13 October for an act of 12 April was late",
        ),
        pytest.param(
            date(2017, 7, 26),
            date(2018, 1, 26),
            date(2018, 1, 29),
            id="FCA: a charge of Monday 29 January was taken; Friday the 26th is safe",
        ),
        pytest.param(
            date(2021, 4, 9),
            date(2021, 10, 9),
            date(2021, 10, 12),
            id="a last day on a Saturday does not roll; at best over Columbus Day",
        ),
        pytest.param(
            date(2021, 8, 31),
            date(2022, 2, 28),
            date(2022, 3, 1),
            id="31 August: February has no such day, its last is taken",
        ),
        pytest.param(
            date(2023, 8, 31),
            date(2024, 2, 29),
            date(2024, 3, 1),
            id="31 August before a leap year: 29 February",
        ),
        pytest.param(
            date(2020, 8, 29),
            date(2021, 2, 28),
            date(2021, 3, 1),
            id="29 August before a common year: 28 February",
        ),
    )

    @pytest.mark.parametrize(("act", "due", "latest"), CASES)
    @pytest.mark.parametrize("key", ["charge", "charge-service"])
    def test_the_same_numbered_day_is_due_and_safe(
        self, key: str, act: date, due: date, latest: date
    ) -> None:
        found = deadline(key, act)

        assert (found.due, found.safe, found.latest) == (due, due, latest)

    def test_discharge_from_the_armed_forces_begins_the_six_months(self) -> None:
        found = deadline("charge-after-armed-forces", date(2020, 6, 15))

        assert (found.due, found.safe) == (date(2020, 12, 15), date(2020, 12, 15))

    @pytest.mark.parametrize("key", ["charge-service", "charge-service-after-armed-forces"])
    @pytest.mark.parametrize(
        ("start", "receipt", "caution"),
        [
            pytest.param(
                date(2020, 5, 30),
                Receipt.DEPOSIT,
                "former-mode-of-service",
                id="before it was read",
            ),
            pytest.param(
                date(2020, 5, 31), Receipt.SERVICE, "mode-of-service", id="from the day it was read"
            ),
        ],
    )
    def test_e_mail_counts_when_sent_only_as_far_as_that_was_read(
        self, key: str, start: date, receipt: Receipt, caution: str
    ) -> None:
        found = deadline(key, start)

        assert found.receipt is receipt
        told = {each.key for each in (*found.cautions, *found.notes)}
        assert told & {"former-mode-of-service", "mode-of-service"} == {caution}

    def test_a_charge_must_arrive_but_its_copy_need_only_be_sent(self) -> None:
        charge, copy = rule("charge"), rule("charge-service")

        assert charge.receipt is Receipt.RECEIVED
        assert copy.receipt is Receipt.SERVICE
        assert copy.duty

    def test_the_reader_is_told_of_notice_of_concealment_and_of_service(self) -> None:
        found = keys_of(key="charge", on=date(2021, 4, 12))

        assert {"notice-of-the-act", "filing-and-service", "related-allegations"} <= found

    @pytest.mark.parametrize("key", ["charge", "charge-service", "charge-after-armed-forces"])
    def test_the_six_months_can_be_neither_extended_nor_tolled_nor_excused(self, key: str) -> None:
        found = rule(key)

        assert found.extension.kind == "none"
        assert not found.tolled
        assert found.late is Late.NEVER
        assert found.counted_by is CountedBy.SIX_MONTHS


class TestFirstEvidence:
    """The two-week deadline for responding to preliminary information requests under the updated
    protocol is fully consistent with longstanding agency practice. (nlrb.gov, on GC 26-01)
    """

    def test_it_runs_from_filing_and_at_the_latest_from_docketing(self) -> None:
        found = deadline("charge-evidence", date(2026, 3, 2), sets=date(2026, 3, 5))

        assert (found.due, found.safe) == (date(2026, 3, 16), date(2026, 3, 16))
        assert found.latest == date(2026, 3, 19)

    def test_a_charge_of_the_day_of_the_memorandum_has_two_weeks(self) -> None:
        found = deadline("charge-evidence", date(2025, 12, 23))

        assert found.due == date(2026, 1, 6)

    @pytest.mark.parametrize("filed", [date(2025, 10, 2), date(2025, 12, 22)])
    def test_a_charge_filed_before_the_memorandum_has_no_day(self, filed: date) -> None:
        with pytest.raises(NoFixedDay, match="only on 23 December 2025"):
            deadline("charge-evidence", filed)

    def test_nothing_is_encoded_for_charges_filed_before(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("charge-evidence", date(2025, 10, 1))


class TestPracticeOfTheRegions:
    """The Regional Office should complete its investigation and make a decision within 72 hours.
    (Casehandling Manual, Part One, section 10200.1)

    Typically, a decision is made about the merits of a charge within 7 to 14 weeks (nlrb.gov)
    """

    CASES = (
        pytest.param(
            "merit-determination", date(2021, 3, 1), date(2021, 6, 7), id="fourteen weeks"
        ),
        pytest.param(
            "priority-charge-evidence", date(2011, 2, 8), date(2011, 2, 9), id="24 hours: a day"
        ),
        pytest.param(
            "priority-decision", date(2011, 2, 8), date(2011, 2, 11), id="72 hours: three days"
        ),
        pytest.param(
            "advice-submission",
            date(2011, 2, 11),
            date(2011, 2, 14),
            id="hours of a guideline run over a weekend",
        ),
        pytest.param(
            "priority-complaint",
            date(2011, 2, 7),
            date(2011, 2, 12),
            id="five days of a guideline are calendar days and end on a Saturday",
        ),
        pytest.param(
            "priority-hearing", date(2011, 2, 7), date(2011, 3, 7), id="28 days to the hearing"
        ),
        pytest.param(
            "deferral-status-inquiry",
            date(2024, 5, 31),
            date(2024, 8, 31),
            id="a quarter is three months and ends on a Saturday",
        ),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_a_practice_is_counted_by_its_own_words(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)
        assert found.evidence is Evidence.AGENCY

    def test_the_day_in_the_notice_of_hearing_governs(self) -> None:
        found = deadline("priority-hearing", date(2011, 2, 7), sets=date(2011, 3, 14))

        assert found.due == date(2011, 3, 14)


class TestDeferralStatus:
    """Charging Parties are obligated to provide a deferral status report to the Region on a
    biannual basis (nlrb.gov, on GC 25-09)
    """

    def test_the_region_asked_on_the_last_day_before_the_memorandum(self) -> None:
        found = deadline("deferral-status-inquiry", date(2025, 8, 6))

        assert found.due == date(2025, 11, 6)

    def test_the_region_no_longer_asks(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("deferral-status-inquiry", date(2025, 8, 7))

    def test_the_report_has_fixed_days_and_no_number_of_days(self) -> None:
        with pytest.raises(NoFixedDay):
            deadline("deferral-status-report", date(2025, 8, 7))

    def test_the_day_given_is_the_day(self) -> None:
        found = deadline("deferral-status-report", date(2025, 8, 7), sets=date(2025, 9, 15))

        assert found.due == date(2025, 9, 15)

    def test_before_the_memorandum_no_report_is_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("deferral-status-report", date(2025, 8, 6))


class TestDismissalAppeal:
    """within 14 days from the service of the notice of such refusal to issue or reissue by the
    Regional Director, except where a shorter period is provided by § 102.81. (29 CFR 102.19(a))
    """

    CASES = (
        pytest.param("dismissal-appeal", JUNE_1, date(2021, 6, 15), id="two weeks to the day"),
        pytest.param(
            "dismissal-appeal", date(2021, 8, 23), date(2021, 9, 7), id="Labor Day rolls to Tuesday"
        ),
        pytest.param(
            "dismissal-appeal", LAST_OLD, date(2017, 3, 20), id="last day of the old text"
        ),
        pytest.param("dismissal-appeal", REWRITE, date(2017, 3, 20), id="first of the new text"),
        pytest.param("picketing-appeal", JUNE_1, date(2021, 6, 8), id="8(b)(7): seven days"),
        pytest.param(
            "picketing-appeal",
            date(2021, 5, 28),
            date(2021, 6, 4),
            id="Memorial Day inside seven days does not extend them",
        ),
        pytest.param(
            "related-charge-appeal", date(2021, 8, 30), date(2021, 9, 7), id="seven days, rolled"
        ),
        pytest.param("gc-reconsideration", JUNE_1, date(2021, 6, 15), id="fourteen days"),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_appeal_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe, found.latest) == (due, due, due)

    @pytest.mark.parametrize(("on", "since"), [(LAST_OLD, FIRST_DAY), (REWRITE, REWRITE)])
    def test_the_day_of_service_picks_the_text(self, on: date, since: date) -> None:
        found = deadline("dismissal-appeal", on)

        assert found.version.since == since

    def test_the_reader_is_told_of_the_seven_days(self) -> None:
        found = keys_of(key="dismissal-appeal", on=JUNE_1)

        assert "seven-days" in found

    def test_more_time_must_be_asked_for_by_the_day_the_appeal_is_due(self) -> None:
        found = deadline("appeal-extension-request", sets=date(2021, 6, 15))

        assert found.due == date(2021, 6, 15)
        assert found.postmark_by is None


class TestOralPresentation:
    """may be permitted by a party on written request made within 4 days after service of
    acknowledgement of the filing of an appeal. (29 CFR 102.19(b))
    """

    CASES = (
        pytest.param(JUNE_1, date(2021, 6, 7), id="four days are four business days"),
        pytest.param(
            date(2021, 7, 1), date(2021, 7, 8), id="Independence Day, observed on Monday, is none"
        ),
    )

    @pytest.mark.parametrize(("on", "due"), CASES)
    def test_fewer_than_seven_days_count_business_days(self, on: date, due: date) -> None:
        found = deadline("oral-presentation-request", on)

        assert (found.due, found.safe) == (due, due)


class TestSettlements:
    """Within 7 days after service of these documents, the charging party may file with the
    Regional Director a written statement of any objections to the proposed settlement.
    (29 CFR 101.9(c)(1))
    """

    CASES = (
        pytest.param(
            "settlement-objections", date(2015, 6, 1), date(2015, 6, 8), id="seven days to the day"
        ),
        pytest.param(
            "settlement-objections",
            date(2014, 6, 27),
            date(2014, 7, 4),
            id="part 101 is not among the rules of part 102: a holiday does not roll",
        ),
        pytest.param(
            "settlement-statement", date(2015, 6, 1), date(2015, 6, 8), id="seven days to the Board"
        ),
        pytest.param(
            "settlement-appeal",
            date(2014, 6, 20),
            date(2014, 7, 7),
            id="the fourteen days of 102.19 roll over a holiday and a weekend",
        ),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_charging_party_may_object(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)


class TestComplaint:
    """The Respondent must, within 14 days from the service of the complaint, file an answer.
    (29 CFR 102.20)
    """

    CASES = (
        pytest.param(JUNE_1, date(2021, 6, 15), id="two weeks to the day"),
        pytest.param(date(2021, 8, 23), date(2021, 9, 7), id="Labor Day rolls to Tuesday"),
        pytest.param(LAST_OLD, date(2017, 3, 20), id="last day of the old text: Sunday rolls"),
        pytest.param(REWRITE, date(2017, 3, 20), id="first day of the new text"),
    )

    @pytest.mark.parametrize(("on", "due"), CASES)
    @pytest.mark.parametrize("key", ["answer", "complaint-hearing"])
    def test_the_answer_is_due_the_day_the_hearing_may_first_be(
        self, key: str, on: date, due: date
    ) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)

    def test_a_hearing_on_the_thirteenth_day_is_too_early(self) -> None:
        found = deadline("complaint-hearing", JUNE_1)

        assert not found.timely(date(2021, 6, 14))
        assert found.timely(date(2021, 6, 15))

    def test_a_missed_answer_is_a_default(self) -> None:
        found = rule("answer")

        assert found.duty
        assert found.late is Late.EXCUSABLE
        assert found.extension.cite == "29 CFR 102.22"


class TestBeforeTheHearing:
    """All motions for summary judgment or dismissal must be filed with the Board no later than
    28 days prior to the scheduled hearing. (29 CFR 102.24(b))
    """

    CASES = (
        pytest.param(
            "summary-judgment-motion",
            date(2021, 7, 13),
            date(2021, 6, 15),
            date(2021, 6, 15),
            id="28 days back",
        ),
        pytest.param(
            "summary-judgment-motion",
            date(2021, 8, 2),
            date(2021, 7, 2),
            date(2021, 7, 6),
            id="28 days back is the holiday of 5 July: the business day before is safe",
        ),
        pytest.param(
            "summary-judgment-opposition",
            date(2021, 7, 13),
            date(2021, 6, 22),
            date(2021, 6, 22),
            id="21 days back",
        ),
        pytest.param(
            "complaint-hearing-postponement",
            date(2021, 7, 13),
            date(2021, 6, 21),
            date(2021, 6, 21),
            id="more than 21 days remain on the 22nd day before",
        ),
        pytest.param(
            "complaint-hearing-postponement",
            date(2021, 8, 30),
            date(2021, 8, 6),
            date(2021, 8, 8),
            id="on the Monday only 21 remain: it never rolls on to that day",
        ),
        pytest.param(
            "deposition-application",
            date(2021, 7, 13),
            date(2021, 7, 6),
            date(2021, 7, 6),
            id="7 days back, at home",
        ),
        pytest.param(
            "deposition-application-abroad",
            date(2021, 7, 13),
            date(2021, 6, 28),
            date(2021, 6, 28),
            id="15 days back, elsewhere",
        ),
    )

    @pytest.mark.parametrize(("key", "sets", "due", "latest"), CASES)
    def test_the_count_runs_back(self, key: str, sets: date, due: date, latest: date) -> None:
        found = deadline(key, sets=sets)

        assert (found.due, found.safe, found.latest) == (due, due, latest)

    @pytest.mark.parametrize(
        "key",
        [
            "summary-judgment-motion",
            "summary-judgment-opposition",
            "deposition-application",
            "deposition-application-abroad",
        ],
    )
    @pytest.mark.parametrize(("sets", "since"), [(LAST_OLD, FIRST_DAY), (REWRITE, REWRITE)])
    def test_the_day_counted_back_from_picks_the_text(
        self, key: str, sets: date, since: date
    ) -> None:
        found = deadline(key, sets=sets)

        assert found.version.since == since


class TestMotionPapers:
    """A party that has filed a motion may file a reply to an opposition to its motion within 7
    days of receipt of the opposition (29 CFR 102.24(c))

    Any statement in opposition or other response to the request and/or to the appeal must be filed
    within 7 days of receipt of the appeal (29 CFR 102.26)
    """

    CASES = (
        pytest.param(JUNE_1, date(2021, 6, 8), id="seven days from receipt"),
        pytest.param(date(2021, 8, 30), date(2021, 9, 7), id="Labor Day rolls"),
        pytest.param(REWRITE, date(2017, 3, 13), id="first day of the seven days"),
    )

    @pytest.mark.parametrize(("on", "due"), CASES)
    @pytest.mark.parametrize("key", ["reply-to-opposition", "special-appeal-opposition"])
    def test_the_paper_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)

    @pytest.mark.parametrize("key", ["reply-to-opposition", "special-appeal-opposition"])
    def test_before_the_rewrite_the_rule_said_promptly(self, key: str) -> None:
        with pytest.raises(NoFixedDay, match="promptly"):
            deadline(key, LAST_OLD)


class TestNoNumberOfDays:
    """must be filed in writing promptly and within such time as not to delay the proceeding
    (29 CFR 102.26)

    Any person aggrieved by a final order of the Board granting or denying in whole or in part the
    relief sought may obtain a review of such order (29 U.S.C. 160(f))
    """

    CASES = (
        pytest.param("special-appeal-to-board", "promptly", id="a special appeal"),
        pytest.param("reopening-after-order", "promptly on discovery", id="new evidence"),
        pytest.param("intervention-motion", "no time limit", id="intervention"),
        pytest.param("court-review", "no time limit", id="review by a court of appeals"),
        pytest.param("enforcement", "no time limit", id="enforcement by a court of appeals"),
        pytest.param("show-cause-response", "as the notice to show cause fixes", id="show cause"),
    )

    @pytest.mark.parametrize(("key", "said"), CASES)
    def test_no_day_is_made_up(self, key: str, said: str) -> None:
        with pytest.raises(NoFixedDay, match=said):
            deadline(key, JUNE_1)

    def test_the_notice_to_show_cause_fixes_the_day(self) -> None:
        found = deadline("show-cause-response", JUNE_1, sets=date(2021, 6, 21))

        assert found.due == date(2021, 6, 21)

    def test_the_old_text_on_reopening_said_promptly_too(self) -> None:
        with pytest.raises(NoFixedDay, match="promptly on discovery"):
            deadline("reopening-after-order", LAST_OLD)


class TestSubpoenas:
    """within 5 business days after the date of service of the subpoena, petition in writing to
    revoke the subpoena. The date of service for purposes of computing the time for filing a
    petition to revoke is the date the subpoena is received. (29 CFR 102.31(b))
    """

    CASES = (
        pytest.param(JUNE_1, date(2021, 6, 8), id="a weekend is not counted"),
        pytest.param(date(2021, 5, 28), date(2021, 6, 7), id="nor is Memorial Day"),
        pytest.param(
            LAST_OLD, date(2017, 3, 10), id="five days of the old text, weekends excluded"
        ),
        pytest.param(REWRITE, date(2017, 3, 13), id="first day of the five business days"),
        pytest.param(date(2014, 6, 30), date(2014, 7, 8), id="the old text over Independence Day"),
    )

    @pytest.mark.parametrize(("on", "due"), CASES)
    def test_the_petition_is_due(self, on: date, due: date) -> None:
        found = deadline("subpoena-revocation", on)

        assert (found.due, found.safe) == (due, due)

    def test_the_petition_must_be_received(self) -> None:
        found = deadline("subpoena-revocation", JUNE_1)

        assert found.postmark_by is None


class TestImmunity:
    """requests for permission to appeal in this instance must be filed within 24 hours of the
    Administrative Law Judge's ruling. (29 CFR 102.31(c))
    """

    CASES = (
        pytest.param(JUNE_1, date(2021, 6, 2), id="the next day"),
        pytest.param(date(2017, 2, 28), date(2017, 3, 1), id="under the old text"),
    )

    @pytest.mark.parametrize(("on", "due"), CASES)
    def test_the_request_is_due(self, on: date, due: date) -> None:
        found = deadline("immunity-appeal", on)

        assert (found.due, found.safe) == (due, due)


class TestJudgeDismissal:
    """Unless such request for review is filed within 28 days from the date of the order of
    dismissal, the case will be closed. (29 CFR 102.27)
    """

    CASES = (
        pytest.param(JUNE_1, date(2021, 6, 29), id="four weeks to the day"),
        pytest.param(date(2021, 6, 7), date(2021, 7, 6), id="5 July, a holiday, rolls"),
        pytest.param(LAST_OLD, date(2017, 4, 3), id="last day of the old text: Sunday rolls"),
        pytest.param(REWRITE, date(2017, 4, 3), id="first day of the new text"),
    )

    @pytest.mark.parametrize(("on", "due"), CASES)
    @pytest.mark.parametrize("key", ["review-of-judge-dismissal", "exceptions", "reconsideration"])
    def test_the_paper_is_due_after_28_days(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)


class TestBriefToJudge:
    """who may fix a reasonable time for such filing, but not in excess of 35 days from the close of
    the hearing. (29 CFR 102.42)
    """

    @pytest.mark.parametrize("on", [LAST_OLD, REWRITE, JUNE_1])
    def test_without_the_judges_day_there_is_none(self, on: date) -> None:
        with pytest.raises(NoFixedDay, match="as the judge fixes"):
            deadline("brief-to-judge", on)

    def test_the_limit_is_named(self) -> None:
        with pytest.raises(NoFixedDay, match="2021-07-06"):
            deadline("brief-to-judge", JUNE_1)

    def test_the_judges_day_is_due(self) -> None:
        found = deadline("brief-to-judge", JUNE_1, sets=date(2021, 7, 1))

        assert found.due == date(2021, 7, 1)

    def test_a_day_beyond_the_limit_is_remarked_on(self) -> None:
        found = keys_of(key="brief-to-judge", on=JUNE_1, sets=date(2021, 7, 7))

        assert "beyond-limit" in found


class TestAdrProgram:
    """A case may remain in the ADR Program for 28 days from the first settlement meeting or until
    the parties reach a settlement, whichever occurs first. (29 CFR 102.45(c)(2))
    """

    def test_the_stay_ends_after_28_days(self) -> None:
        found = deadline("adr-program", JUNE_1)

        assert found.due == date(2021, 6, 29)

    def test_before_the_rewrite_it_is_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("adr-program", LAST_OLD)

    def test_exceptions_warn_of_the_stay(self) -> None:
        found = keys_of(key="exceptions", on=JUNE_1)

        assert "adr-stay" in found


class TestBriefs:
    """Within 14 days, or such further period as the Board may allow, from the last date on which
    exceptions and any supporting brief may be filed (29 CFR 102.46(b)(1))
    """

    CASES = (
        pytest.param("answering-brief", date(2021, 6, 29), date(2021, 7, 13), id="answering"),
        pytest.param("cross-exceptions", date(2021, 6, 29), date(2021, 7, 13), id="cross"),
        pytest.param(
            "answering-brief-to-cross-exceptions",
            date(2021, 7, 13),
            date(2021, 7, 27),
            id="answering the cross-exceptions",
        ),
        pytest.param("reply-brief", date(2021, 7, 13), date(2021, 7, 27), id="replying to both"),
        pytest.param(
            "answering-brief", date(2021, 8, 23), date(2021, 9, 7), id="Labor Day rolls to Tuesday"
        ),
        pytest.param("answering-brief", LAST_OLD, date(2017, 3, 20), id="old text: answering"),
        pytest.param("cross-exceptions", LAST_OLD, date(2017, 3, 20), id="old text: cross"),
        pytest.param(
            "answering-brief-to-cross-exceptions", LAST_OLD, date(2017, 3, 20), id="old: both"
        ),
        pytest.param("reply-brief", LAST_OLD, date(2017, 3, 20), id="old text: replying"),
        pytest.param("reply-brief", REWRITE, date(2017, 3, 20), id="new text: replying"),
        pytest.param(
            "cross-exceptions-after-late-paper", JUNE_1, date(2021, 6, 15), id="from the ruling"
        ),
        pytest.param(
            "cross-exceptions-after-late-paper",
            LAST_OLD,
            date(2017, 3, 20),
            id="from the ruling, old text",
        ),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_paper_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)

    def test_each_runs_from_the_day_the_paper_before_it_was_due(self) -> None:
        answering = rule("answering-brief")
        to_cross = rule("answering-brief-to-cross-exceptions")

        assert answering.runs_from == (rule("exceptions"),)
        assert to_cross.runs_from == (rule("cross-exceptions"),)
        assert rule("reply-brief").runs_from == (answering, to_cross)

    def test_reply_briefs_have_no_extension(self) -> None:
        found = rule("reply-brief")

        assert found.extension.kind == "none"

    def test_a_brief_in_support_was_due_with_the_exceptions(self) -> None:
        found = deadline("brief-in-support", LAST_OLD)

        assert found.due == date(2017, 4, 3)

    def test_the_rewrite_dropped_the_brief_in_support(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("brief-in-support", REWRITE)


class TestAmici:
    """the motion must be filed with the Office of the Executive Secretary of the Board no later
    than 42 days after the filing of exceptions (29 CFR 102.46(i)(2))
    """

    CASES = (
        pytest.param("amicus-motion", JUNE_1, date(2021, 7, 13), id="six weeks to the day"),
        pytest.param(
            "amicus-motion",
            date(2017, 9, 29),
            date(2017, 11, 13),
            id="first day; Veterans Day, observed on Friday, rolls to Monday",
        ),
        pytest.param("amicus-motion-on-remand", JUNE_1, date(2021, 6, 22), id="on remand: 21 days"),
        pytest.param("amicus-motion-reply", JUNE_1, date(2021, 6, 8), id="a reply: 7 days"),
        pytest.param("amicus-answering-brief", JUNE_1, date(2021, 6, 15), id="an answer: 14 days"),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_paper_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)

    @pytest.mark.parametrize(
        "key",
        [
            "amicus-motion",
            "amicus-motion-on-remand",
            "amicus-motion-reply",
            "amicus-answering-brief",
        ],
    )
    def test_before_29_september_2017_nothing_is_encoded(self, key: str) -> None:
        with pytest.raises(LawNotEncoded):
            deadline(key, date(2017, 9, 28))


class TestRemand:
    """No text: the letter of the Executive Secretary is believed to set fourteen days."""

    def test_it_is_believed_to_be_fourteen_days(self) -> None:
        found = deadline("remand-statement", JUNE_1)

        assert found.due == date(2021, 6, 15)
        assert found.evidence is Evidence.UNVERIFIED

    def test_the_letter_governs(self) -> None:
        found = deadline("remand-statement", JUNE_1, sets=date(2021, 7, 1))

        assert found.due == date(2021, 7, 1)


class TestStandardOrders:
    """No text: what the Board's standard orders are believed to say; the order itself governs."""

    CASES = (
        pytest.param("order-notice-posting", JUNE_1, date(2021, 6, 15), id="post within 14 days"),
        pytest.param(
            "order-notice-posting", date(2021, 6, 5), date(2021, 6, 19), id="a Saturday stays"
        ),
        pytest.param("order-reinstatement-offer", JUNE_1, date(2021, 6, 15), id="offer in 14 days"),
        pytest.param("order-expungement", JUNE_1, date(2021, 6, 15), id="remove within 14 days"),
        pytest.param(
            "order-compliance-certification", JUNE_1, date(2021, 6, 22), id="certify within 21 days"
        ),
        pytest.param(
            "order-notice-taken-down",
            JUNE_1,
            date(2021, 8, 1),
            id="31 July is the 60th day; the notice may come down on the day after",
        ),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_act_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)
        assert "order-governs" in {caution.key for caution in found.cautions}


class TestCompliance:
    """Each Respondent alleged in the specification to have compliance obligations must, within 21
    days from the service of the specification, file an answer (29 CFR 102.56(a))

    Within 7 days of receipt of a compliance appeal or request for review, a party may file an
    opposition to the compliance appeal or request for review. (29 CFR 102.53(e))
    """

    CASES = (
        pytest.param("compliance-appeal", JUNE_1, date(2021, 6, 15), id="an appeal: 14 days"),
        pytest.param("compliance-appeal", LAST_OLD, date(2017, 3, 20), id="an appeal, old text"),
        pytest.param("compliance-review", JUNE_1, date(2021, 6, 15), id="review: 14 days"),
        pytest.param("compliance-review", LAST_OLD, date(2017, 3, 20), id="review, old text"),
        pytest.param("compliance-opposition", JUNE_1, date(2021, 6, 8), id="opposing: 7 days"),
        pytest.param("compliance-opposition", REWRITE, date(2017, 3, 13), id="its first day"),
        pytest.param("compliance-hearing", JUNE_1, date(2021, 6, 22), id="21 days at least"),
        pytest.param("compliance-hearing", LAST_OLD, date(2017, 3, 27), id="at least, old text"),
        pytest.param("compliance-answer", JUNE_1, date(2021, 6, 22), id="an answer: 21 days"),
        pytest.param("compliance-answer", LAST_OLD, date(2017, 3, 27), id="old text: Sunday rolls"),
        pytest.param("compliance-answer", REWRITE, date(2017, 3, 27), id="first day, new text"),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_paper_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)

    def test_before_the_rewrite_no_opposition_was_provided_for(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("compliance-opposition", LAST_OLD)


class TestCourts:
    """Within 21 days after the application for enforcement is filed, the respondent must serve on
    the applicant an answer to the application and file it with the clerk. (Fed. R. App. P. 15)

    If within ten days after issuance of the order the agency, board, commission, or officer
    concerned receives, from the persons instituting the proceedings, the petition for review
    (28 U.S.C. 2112(a)(1))
    """

    CASES = (
        pytest.param("court-lottery", JUNE_1, date(2021, 6, 11), id="ten days to the day"),
        pytest.param(
            "court-lottery", date(2021, 6, 2), date(2021, 6, 12), id="a Saturday does not roll"
        ),
        pytest.param(
            "enforcement-answer",
            date(2009, 11, 30),
            date(2009, 12, 20),
            id="last day of the twenty days, to a Sunday",
        ),
        pytest.param(
            "enforcement-answer", date(2009, 12, 1), date(2009, 12, 22), id="first of the 21 days"
        ),
        pytest.param("certiorari", JUNE_1, date(2021, 8, 30), id="ninety days"),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_paper_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)


class TestFees:
    """in no case later than 30 days after the entry of the Board's final order in that proceeding.
    (29 CFR 102.148(a))
    """

    CASES = (
        pytest.param(
            "eaja-application",
            date(1982, 9, 10),
            date(1982, 10, 12),
            id="B.J. Heating: a Sunday before Columbus Day rolls to Tuesday",
        ),
        pytest.param("eaja-application", JUNE_1, date(2021, 7, 1), id="thirty days"),
        pytest.param("eaja-answer", JUNE_1, date(2021, 7, 6), id="an answer: 35 days"),
        pytest.param("eaja-answer-after-denial", JUNE_1, date(2021, 7, 6), id="from the denial"),
        pytest.param(
            "eaja-answer-after-negotiation",
            date(2021, 7, 6),
            date(2021, 8, 10),
            id="35 more days from the day the answer was due",
        ),
        pytest.param("eaja-response", JUNE_1, date(2021, 6, 22), id="against dismissal: 21 days"),
        pytest.param("eaja-dismissal-review", JUNE_1, date(2021, 6, 29), id="review: 28 days"),
        pytest.param("eaja-reply", JUNE_1, date(2021, 6, 22), id="a reply: 21 days"),
        pytest.param("eaja-comments", JUNE_1, date(2021, 7, 6), id="comments: 35 days"),
        pytest.param("eaja-comments-on-answer", JUNE_1, date(2021, 6, 22), id="on answer: 21 days"),
        pytest.param("eaja-payment", JUNE_1, date(2021, 8, 2), id="sixty days, rolled to Monday"),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_paper_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)

    def test_an_application_must_arrive_and_is_never_excused(self) -> None:
        found = rule("eaja-application")

        assert found.receipt is Receipt.RECEIVED
        assert found.late is Late.NEVER
        assert not found.tolled
        assert found.extension.kind == "none"

    def test_more_time_for_an_answer_is_not_had_by_a_request_on_the_due_day(self) -> None:
        found = rule("eaja-answer")

        assert found.extension.kind == "order"
        assert found.extension.cite == "29 CFR 102.149(b)"

    def test_three_days_before_are_safest_counted_in_business_days(self) -> None:
        found = deadline("eaja-extension-motion", sets=date(2021, 6, 15))

        assert (found.due, found.safe) == (date(2021, 6, 10), date(2021, 6, 10))
        assert found.latest == date(2021, 6, 14)


class TestDisputes:
    """Parties who desire to file a brief with the Board must do so within 7 days after the close of
    the hearing. (29 CFR 102.90)

    within ten days after notice that such charge has been filed, the parties to such dispute submit
    to the Board satisfactory evidence that they have adjusted, or agreed upon methods for the
    voluntary adjustment of, the dispute (29 U.S.C. 160(k))
    """

    CASES = (
        pytest.param(
            "dispute-adjustment",
            date(2021, 6, 2),
            date(2021, 6, 12),
            id="ten days of the statute end on a Saturday",
        ),
        pytest.param(
            "dispute-hearing",
            date(2021, 6, 2),
            date(2021, 6, 14),
            id="ten days of the rule roll to Monday",
        ),
        pytest.param(
            "dispute-hearing", date(2017, 3, 3), date(2017, 3, 13), id="under the old text"
        ),
        pytest.param(
            "dispute-hearing-notice", JUNE_1, date(2021, 6, 8), id="five days are business days"
        ),
        pytest.param(
            "dispute-hearing-notice", LAST_OLD, date(2017, 3, 10), id="so in the old text"
        ),
        pytest.param("dispute-brief", JUNE_1, date(2021, 6, 8), id="seven days"),
        pytest.param("dispute-brief", LAST_OLD, date(2017, 3, 13), id="seven days, old text"),
        pytest.param(
            "restraining-order-end",
            JUNE_1,
            date(2021, 6, 6),
            id="five days of the statute end on a Sunday",
        ),
        pytest.param("advisory-opinion-response", JUNE_1, date(2021, 6, 15), id="advisory opinion"),
        pytest.param("declaratory-order-response", JUNE_1, date(2021, 6, 15), id="declaratory"),
        pytest.param("disciplinary-answer", JUNE_1, date(2021, 6, 15), id="discipline"),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_paper_is_due(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)


class TestBargainingNotices:
    """serves a written notice upon the other party to the contract of the proposed termination or
    modification sixty days prior to the expiration date thereof (29 U.S.C. 158(d)(1))

    not less than ten days prior to such action, notify the institution in writing and the Federal
    Mediation and Conciliation Service of that intention (29 U.S.C. 158(g))
    """

    CASES = (
        pytest.param(
            "contract-notice",
            date(2021, 12, 31),
            date(2021, 11, 1),
            date(2021, 11, 1),
            id="sixty days before expiry",
        ),
        pytest.param(
            "health-care-contract-notice",
            date(2021, 12, 31),
            date(2021, 10, 1),
            date(2021, 10, 2),
            id="ninety days before expiry is a Saturday: Friday is safe",
        ),
        pytest.param(
            "health-care-mediation-notice",
            date(2021, 12, 31),
            date(2021, 11, 1),
            date(2021, 11, 1),
            id="sixty days before expiry, by practice",
        ),
        pytest.param(
            "initial-contract-mediation-notice",
            date(2021, 6, 30),
            date(2021, 5, 28),
            date(2021, 5, 31),
            id="thirty days before is Memorial Day: Friday is safe",
        ),
        pytest.param(
            "strike-notice",
            date(2021, 6, 25),
            date(2021, 6, 15),
            date(2021, 6, 15),
            id="ten days before the strike",
        ),
        pytest.param(
            "strike-notice",
            date(2021, 6, 15),
            date(2021, 6, 4),
            date(2021, 6, 5),
            id="ten days before the strike is a Saturday: Friday is safe",
        ),
    )

    @pytest.mark.parametrize(("key", "sets", "due", "latest"), CASES)
    def test_the_count_runs_back(self, key: str, sets: date, due: date, latest: date) -> None:
        found = deadline(key, sets=sets)

        assert (found.due, found.safe, found.latest) == (due, due, latest)

    def test_the_mediation_service_is_told_within_thirty_days(self) -> None:
        found = deadline("mediation-notice", date(2021, 11, 1))

        assert (found.due, found.safe) == (date(2021, 12, 1), date(2021, 12, 1))


class TestWaitingTimes:
    """continues in full force and effect, without resorting to strike or lock-out, all the terms
    and conditions of the existing contract for a period of sixty days after such notice is given or
    until the expiration date of such contract, whichever occurs later (29 U.S.C. 158(d)(4))

    on or after the thirtieth day following the beginning of such employment (29 U.S.C. 158(a)(3))
    """

    CASES = (
        pytest.param(
            "no-strike-period",
            date(2021, 11, 1),
            date(2022, 1, 1),
            id="31 December is the sixtieth day and still quiet",
        ),
        pytest.param(
            "health-care-no-strike-period",
            date(2021, 10, 1),
            date(2021, 12, 31),
            id="30 December is the ninetieth day and still quiet",
        ),
        pytest.param(
            "status-quo-after-inquiry",
            JUNE_1,
            date(2021, 6, 17),
            id="16 June is the fifteenth day and still quiet",
        ),
        pytest.param("union-security", JUNE_1, date(2021, 7, 1), id="on the thirtieth day itself"),
    )

    @pytest.mark.parametrize(("key", "on", "first"), CASES)
    def test_the_day_given_is_the_first_on_which_it_may_be_done(
        self, key: str, on: date, first: date
    ) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (first, first)
        assert found.timely(first)
        assert not found.timely(date.fromordinal(first.toordinal() - 1))


class TestNationalEmergencies:
    """The National Labor Relations Board, within the succeeding fifteen days, shall take a secret
    ballot of the employees (29 U.S.C. 179(b))
    """

    CASES = (
        pytest.param("last-offer-ballot", JUNE_1, date(2021, 6, 16), id="fifteen days"),
        pytest.param(
            "last-offer-certification", JUNE_1, date(2021, 6, 6), id="five days, a Sunday"
        ),
    )

    @pytest.mark.parametrize(("key", "on", "due"), CASES)
    def test_the_board_acts(self, key: str, on: date, due: date) -> None:
        found = deadline(key, on)

        assert (found.due, found.safe) == (due, due)


class TestFilingPapers:
    """Except as otherwise provided, a request for an extension of time to file a document must be
    filed no later than the date on which the document is due. (29 CFR 102.2(c))

    Unless otherwise specified, such requests must be filed not less than 10 days prior to the date
    the document is due. (29 CFR 102.5(b))
    """

    CASES = (
        pytest.param("extension-request", date(2021, 6, 15), date(2021, 6, 15), id="that very day"),
        pytest.param("extension-request", date(2017, 3, 3), date(2017, 3, 3), id="in the old text"),
        pytest.param("page-limit-motion", date(2021, 6, 25), date(2021, 6, 15), id="ten days back"),
        pytest.param(
            "page-limit-motion", date(2017, 3, 3), date(2017, 2, 21), id="in the old text"
        ),
    )

    @pytest.mark.parametrize(("key", "sets", "due"), CASES)
    def test_the_request_is_due(self, key: str, sets: date, due: date) -> None:
        found = deadline(key, sets=sets)

        assert (found.due, found.safe) == (due, due)

    @pytest.mark.parametrize(
        ("sets", "since"), [(date(2017, 3, 5), FIRST_DAY), (date(2017, 3, 6), REWRITE)]
    )
    @pytest.mark.parametrize("key", ["extension-request", "page-limit-motion"])
    def test_the_due_day_picks_the_text(self, key: str, sets: date, since: date) -> None:
        found = deadline(key, sets=sets)

        assert found.version.since == since

    def test_the_reader_is_told_of_the_last_three_days(self) -> None:
        found = keys_of(key="extension-request", sets=date(2021, 6, 15))

        assert "special-grounds" in found


class TestRows:
    """Every row of the research has its version of a rule, or a reason why it is no deadline."""

    ENCODED = tuple((row, *found) for row, found in ROWS.items() if not isinstance(found, str))
    KEYS = tuple(found.key for found in RULES)

    @pytest.mark.parametrize(("row", "key", "since"), ENCODED)
    def test_the_row_is_a_version_of_its_rule(self, row: str, key: str, since: date) -> None:
        known = {version.since for version in rule(key).versions}

        assert since in known, row

    def test_all_130_rows_are_there(self) -> None:
        assert len(ROWS) == 130

    @pytest.mark.parametrize("key", KEYS)
    def test_the_rule_comes_from_a_row(self, key: str) -> None:
        named = {found[1] for found in self.ENCODED} | set(OF_ONE_ROW)

        assert key in named

    @pytest.mark.parametrize(("key", "other"), OF_ONE_ROW.items())
    def test_two_rules_of_one_row_have_its_words(self, key: str, other: str) -> None:
        clauses = [{version.text for version in rule(each).versions} for each in (key, other)]

        assert clauses[0] == clauses[1]

    @pytest.mark.parametrize("key", KEYS)
    def test_a_period_of_a_statute_is_not_tolled(self, key: str) -> None:
        found = rule(key)

        statutory = all("U.S.C." in version.cite for version in found.versions)

        assert not (statutory and found.tolled)
