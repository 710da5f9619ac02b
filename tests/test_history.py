"""The deadlines that a case's history opens, moves, meets and ends."""

from __future__ import annotations

from datetime import date

import pytest

from cases import (
    BESSEMER,
    BOARD_CASE,
    CHARGING_PARTY,
    EMPLOYER,
    RESPONDENT,
    UNION,
    case,
    dated,
    days,
    keys,
    one_day,
    opened,
)
from nlrbcase import Case, Deadline, Event, Kind, Party, Status, Undated

FILED = (Kind.PETITION_FILED, date(2020, 11, 20))
AGREED = Event(Kind.AGREEMENT_APPROVED, date(2020, 12, 1), sets=date(2021, 1, 14))
TALLIED = case(
    "10-RC-269250",
    FILED,
    AGREED,
    (Kind.ELECTION_HELD, date(2021, 1, 14)),
    (Kind.TALLY_PREPARED, date(2021, 1, 14)),
)
# The rule of 2023; Martin Luther King's Birthday is kept on Monday 15 January 2024.
NOTICED = case(
    "01-RC-300000",
    (Kind.PETITION_FILED, date(2024, 1, 8)),
    Event(Kind.NOTICE_OF_HEARING, date(2024, 1, 9), sets=date(2024, 1, 18)),
)
CHARGED = case("13-CA-200000", (Kind.CHARGE_FILED, date(2021, 1, 4)))


class TestEveryRuleWhoseTriggerHappenedOpens:
    """Every rule whose trigger has happened opens."""

    @pytest.mark.parametrize(
        ("key", "due"),
        [
            pytest.param("petition-service", date(2020, 11, 20), id="with the petition itself"),
            pytest.param("pre-election-hearing", date(2020, 12, 18), id="the day of the notice"),
            pytest.param(
                "notice-of-petition-posting",
                date(2020, 12, 1),
                id="5 business days from 23 November, Thanksgiving skipped",
            ),
            pytest.param(
                "statement-of-position",
                date(2020, 12, 4),
                id="8 business days from 23 November, Thanksgiving skipped",
            ),
            pytest.param(
                "responsive-statement",
                date(2020, 12, 15),
                id="3 business days before Friday 18 December",
            ),
            pytest.param(
                "voter-list",
                date(2021, 1, 20),
                id="2 business days from a Friday, a holiday on the Monday",
            ),
            pytest.param(
                "notice-of-election-posting",
                date(2021, 2, 2),
                id="3 full working days before the mailing of ballots on Monday 8 February",
            ),
            pytest.param("objections", date(2021, 4, 16), id="5 business days from Friday 9 April"),
        ],
    )
    def test_in_bessemer(self, key: str, due: date) -> None:
        assert dated(BESSEMER, key).due == due

    @pytest.mark.parametrize(
        ("key", "due"),
        [
            pytest.param("voter-list", date(2010, 3, 18), id="7 days from the agreement"),
            pytest.param(
                "notice-of-election-posting", date(2010, 4, 5), id="before Friday 9 April"
            ),
            pytest.param("objections", date(2010, 4, 16), id="7 days"),
            pytest.param("objections-evidence", date(2010, 4, 22), id="7 days more"),
            pytest.param("exceptions-to-report", date(2010, 6, 15), id="14 days from 1 June"),
            pytest.param(
                "answering-brief-to-report",
                date(2010, 6, 22),
                id="7 days from the day exceptions were due, not from 10 June",
            ),
        ],
    )
    def test_before_the_rule_of_2014(self, key: str, due: date) -> None:
        found = case(
            "05-RC-011111",
            (Kind.PETITION_FILED, date(2010, 3, 2)),
            Event(Kind.AGREEMENT_APPROVED, date(2010, 3, 11), sets=date(2010, 4, 9)),
            (Kind.ELECTION_HELD, date(2010, 4, 9)),
            (Kind.TALLY_PREPARED, date(2010, 4, 9)),
            Event(Kind.OBJECTIONS_FILED, date(2010, 4, 15), by=EMPLOYER),
            (Kind.HEARING_OFFICER_REPORT, date(2010, 6, 1)),
            Event(Kind.EXCEPTIONS_TO_REPORT, date(2010, 6, 10), by=EMPLOYER),
        )

        assert dated(found, key).due == due

    def test_before_the_rule_of_2014_nobody_states_a_position(self) -> None:
        found = case(
            "05-RC-011111",
            (Kind.PETITION_FILED, date(2010, 3, 2)),
            Event(Kind.NOTICE_OF_HEARING, date(2010, 3, 4), sets=date(2010, 3, 15)),
        )

        assert opened(found, "statement-of-position") == []

    def test_the_petition_picks_the_version_whatever_the_day_of_the_tally(self) -> None:
        # Filed on the last day of the rule of 2014: 7 days, not 5 business days.
        found = case(
            "05-RC-011111",
            (Kind.PETITION_FILED, date(2020, 5, 30)),
            (Kind.AGREEMENT_APPROVED, date(2020, 6, 8)),
            (Kind.ELECTION_HELD, date(2020, 7, 1)),
            (Kind.TALLY_PREPARED, date(2020, 7, 1)),
        )

        assert days(dated(found, "objections")) == one_day(date(2020, 7, 8))

    def test_an_event_before_the_petition_opens_too(self) -> None:
        found = case(
            "10-RC-022222",
            (Kind.RECOGNITION_GRANTED, date(2020, 8, 3)),
            (Kind.RECOGNITION_NOTICE_POSTED, date(2020, 8, 5)),
        )

        # 45 days from 5 August: 26 in August, 19 in September.
        assert dated(found, "recognition-window-petition").due == date(2020, 9, 19)

    @pytest.mark.parametrize("key", ["voter-list", "notice-of-election-posting"])
    def test_an_agreement_opens_what_a_direction_opens(self, key: str) -> None:
        assert dated(TALLIED, key).opened_by == AGREED

    @pytest.mark.parametrize(
        ("number", "opens"), [("20-CC-202222", True), ("13-CA-200000", False), ("28-CG-2", False)]
    )
    def test_section_10l_is_for_the_charges_that_it_names(
        self, number: str, *, opens: bool
    ) -> None:
        found = case(number, (Kind.CHARGE_FILED, date(2021, 1, 4)))

        assert bool(opened(found, "priority-decision")) is opens

    def test_the_dismissal_of_a_deauthorization_petition_has_its_own_review(self) -> None:
        found = case(
            "01-UD-022222",
            (Kind.PETITION_FILED, date(2020, 11, 20)),
            (Kind.UD_PETITION_DISMISSED, date(2020, 12, 1)),
        )

        # 14 days, and not the 10 business days of other petitions, which give the same day.
        assert dated(found, "ud-dismissal-review").due == date(2020, 12, 15)
        assert opened(found, "dismissal-review") == []

    def test_a_hearing_on_a_unit_asks_for_no_statement_of_position(self) -> None:
        found = case(
            "07-UC-033333",
            (Kind.PETITION_FILED, date(2024, 1, 8)),
            Event(Kind.NOTICE_OF_HEARING, date(2024, 1, 9), sets=date(2024, 1, 18)),
        )

        assert opened(found, "statement-of-position") == []

    def test_deadlines_come_in_the_order_of_opening(self) -> None:
        found = [one.opened_by.on for one in BESSEMER.opened()]

        assert found == sorted(found)


class TestDaysFixed:
    """A hearing or an election may be fixed anew: due moved, safe unmoved."""

    def test_the_statement_of_position_counts_back_from_the_hearing(self) -> None:
        # The business day before Thursday 18 January 2024.
        assert days(dated(NOTICED, "statement-of-position")) == one_day(date(2024, 1, 17))

    def test_a_monday_after_a_holiday(self) -> None:
        found = case(
            "01-RC-300000",
            (Kind.PETITION_FILED, date(2024, 1, 4)),
            Event(Kind.NOTICE_OF_HEARING, date(2024, 1, 5), sets=date(2024, 1, 16)),
        )

        # Tuesday 16 January follows a holiday on Monday: Friday 12 January.
        assert days(dated(found, "statement-of-position")) == one_day(date(2024, 1, 12))

    @pytest.mark.parametrize(
        "anew",
        [
            pytest.param(Kind.HEARING_POSTPONED, id="an order"),
            pytest.param(Kind.NOTICE_OF_HEARING, id="an amended notice"),
        ],
    )
    def test_a_hearing_fixed_anew_moves_due_and_not_safe(self, anew: Kind) -> None:
        found = NOTICED.record(Event(anew, date(2024, 1, 12), sets=date(2024, 1, 22)))

        # The business day before Monday 22 January is Friday 19 January.
        one = dated(found, "statement-of-position")
        assert days(one) == (date(2024, 1, 19), date(2024, 1, 17), date(2024, 1, 19))
        assert "day-moved" in keys(one)

    def test_a_hearing_put_forward_is_safe_on_the_new_day(self) -> None:
        found = NOTICED.record(
            Event(Kind.HEARING_POSTPONED, date(2024, 1, 10), sets=date(2024, 1, 17))
        )

        one = dated(found, "statement-of-position")

        assert days(one) == (date(2024, 1, 16), date(2024, 1, 16), date(2024, 1, 17))

    def test_a_notice_withdrawn_ends_its_papers_and_the_next_opens_its_own(self) -> None:
        found = NOTICED.record(
            Event(Kind.NOTICE_OF_HEARING_WITHDRAWN, date(2024, 1, 10)),
            Event(Kind.NOTICE_OF_HEARING, date(2024, 1, 11), sets=date(2024, 1, 18)),
        )

        first, second = opened(found, "statement-of-position")

        assert first.status(date(2024, 1, 11)) is Status.ENDED
        assert second.status(date(2024, 1, 11)) is Status.OPEN
        assert second.opened_by.on == date(2024, 1, 11)

    def test_an_election_fixed_anew_moves_the_posting(self) -> None:
        found = case(
            "10-RC-269250",
            FILED,
            AGREED,
            Event(Kind.ELECTION_SCHEDULED, date(2021, 1, 5), sets=date(2021, 1, 21)),
        )

        # Thursday 14 January: 11, 12 and 13 lie between, so Friday 8.  Thursday 21 January: 20,
        # 19 and, Monday being a holiday, 15: so Thursday 14, on which offices were open.
        one = dated(found, "notice-of-election-posting")
        assert one.opened_by == AGREED
        assert one.due == date(2021, 1, 14)
        assert one.safe == date(2021, 1, 8)

    def test_the_day_of_a_second_election_does_not_move_the_posting_for_the_first(self) -> None:
        second = TALLIED.record(
            Event(Kind.OBJECTIONS_FILED, date(2021, 1, 21), by=UNION),
            Event(Kind.SECOND_ELECTION_DIRECTED, date(2021, 3, 1)),
            Event(Kind.ELECTION_SCHEDULED, date(2021, 3, 8), sets=date(2021, 4, 15)),
        )

        first, again = opened(second, "notice-of-election-posting")

        assert isinstance(first, Deadline)
        assert first.due == date(2021, 1, 8)
        assert isinstance(again, Deadline)
        assert again.due == date(2021, 4, 9)

    def test_an_event_that_fixes_no_day_opens_without_one(self) -> None:
        found = case(
            "01-RC-300000",
            (Kind.PETITION_FILED, date(2024, 1, 8)),
            (Kind.NOTICE_OF_HEARING, date(2024, 1, 9)),
        )

        (one,) = opened(found, "statement-of-position")

        assert isinstance(one, Undated)
        assert one in found.undated()

    def test_a_day_fixed_before_the_event_is_no_day_to_count_to(self) -> None:
        found = case(
            "01-RC-300000",
            (Kind.PETITION_FILED, date(2024, 1, 8)),
            Event(Kind.NOTICE_OF_HEARING, date(2024, 1, 9), sets=date(2024, 1, 2)),
        )

        (one,) = opened(found, "statement-of-position")

        assert isinstance(one, Undated)

    def test_a_judge_fixes_the_day_of_the_brief(self) -> None:
        heard = BOARD_CASE.until(date(2021, 9, 15))
        (before,) = opened(heard, "brief-to-judge")

        found = heard.record(
            Event(
                Kind.DOCUMENT_DUE,
                date(2021, 9, 16),
                sets=date(2021, 10, 20),
                about="brief-to-judge",
            )
        )

        assert isinstance(before, Undated)
        assert days(dated(found, "brief-to-judge")) == one_day(date(2021, 10, 20))


class TestTakenForAnother:
    """Where the event that the law names is not recorded, another opens; never both."""

    @pytest.mark.parametrize(
        ("number", "earlier", "key"),
        [
            pytest.param("13-CA-200000", Kind.JUDGE_DECISION, "exceptions", id="in a C-case"),
            pytest.param("10-RC-269250", Kind.JUDGE_DECISION, "exceptions", id="in an R-case"),
        ],
    )
    def test_exceptions_count_from_the_decision_until_its_transfer_is_recorded(
        self, number: str, earlier: Kind, key: str
    ) -> None:
        before = {
            "13-CA-200000": BOARD_CASE.until(date(2021, 9, 15)),
            "10-RC-269250": BESSEMER.record(
                Event(Kind.CONSOLIDATED, date(2021, 4, 26), about="10-CA-200000"),
                Event(Kind.POST_ELECTION_NOTICE_OF_HEARING, date(2021, 4, 26)),
                Event(Kind.POST_ELECTION_HEARING_OPENED, date(2021, 5, 7)),
                Event(Kind.POST_ELECTION_HEARING_CLOSED, date(2021, 5, 26)),
            ),
        }[number]
        decided = before.record(Event(earlier, date(2021, 12, 1)))
        served = decided.record(Event(Kind.JUDGE_DECISION_TRANSFERRED, date(2021, 12, 2)))

        # 28 days: 29 and 30 December 2021, a Wednesday and a Thursday.
        assert dated(decided, key).due == date(2021, 12, 29)
        assert any("transfer-not-recorded" in each for each in keys(dated(decided, key)))
        assert dated(served, key).due == date(2021, 12, 30)
        assert not any("transfer-not-recorded" in each for each in keys(dated(served, key)))

    def test_an_order_entered_and_then_served_opens_each_time_once(self) -> None:
        found = BOARD_CASE.record(
            Event(Kind.FINAL_ORDER, date(2022, 5, 3)),
            Event(Kind.BOARD_ORDER_SERVED, date(2022, 5, 5)),
        )

        # 30 days from entry; 28 days from service.
        assert dated(found, "eaja-application").due == date(2022, 6, 2)
        assert dated(found, "reconsideration").due == date(2022, 6, 2)

    def test_a_complaint_issued_and_then_served_opens_each_time_once(self) -> None:
        found = CHARGED.record(
            Event(Kind.COMPLAINT_ISSUED, date(2021, 6, 1), sets=date(2021, 9, 14)),
            Event(Kind.COMPLAINT_SERVED, date(2021, 6, 3), sets=date(2021, 9, 14)),
        )

        # 14 days from Thursday 3 June.
        assert dated(found, "answer").due == date(2021, 6, 17)
        for key in ("intervention-motion", "summary-judgment-motion"):
            (one,) = opened(found, key)
            assert one.opened_by.kind is Kind.COMPLAINT_ISSUED

    def test_service_of_a_later_decision_is_not_that_of_an_earlier(self) -> None:
        directed = BESSEMER.until(date(2021, 2, 8))
        (first,) = opened(directed, "representation-reconsideration")

        found = BESSEMER.record(
            Event(Kind.DIRECTOR_DECISION, date(2021, 11, 29)),
            Event(Kind.REPRESENTATION_DECISION_SERVED, date(2021, 11, 30)),
        )

        still, second = opened(found, "representation-reconsideration")
        assert still == first
        assert second.opened_by.on == date(2021, 11, 30)

    def test_service_on_the_same_day_is_that_of_the_decision(self) -> None:
        found = case(
            "10-RC-269250",
            FILED,
            (Kind.ELECTION_DIRECTED, date(2021, 1, 15)),
            (Kind.REPRESENTATION_DECISION_SERVED, date(2021, 1, 15)),
        )

        (one,) = opened(found, "representation-reconsideration")

        assert one.opened_by.kind is Kind.REPRESENTATION_DECISION_SERVED

    def test_the_dismissal_of_a_part_keeps_its_own_time_to_appeal(self) -> None:
        found = CHARGED.record(
            Event(Kind.CHARGE_PARTLY_DISMISSED, date(2021, 3, 1)),
            Event(Kind.CHARGE_DISMISSED, date(2021, 3, 8)),
        )

        due = [one.due for one in found.deadlines() if one.rule.key == "dismissal-appeal"]

        assert due == [date(2021, 3, 15), date(2021, 3, 22)]

    def test_the_withdrawal_of_a_complaint_keeps_its_time_for_fees(self) -> None:
        found = CHARGED.record(
            Event(Kind.COMPLAINT_SERVED, date(2021, 6, 3)),
            Event(Kind.COMPLAINT_WITHDRAWN, date(2021, 6, 10)),
            Event(Kind.SETTLEMENT_SUBMITTED, date(2021, 6, 11)),
            Event(Kind.FINAL_ORDER, date(2021, 7, 1)),
        )

        due = [one.due for one in found.deadlines() if one.rule.key == "eaja-application"]

        assert due == [date(2021, 7, 12), date(2021, 8, 2)]


class TestTallies:
    """A rerun or runoff tally opens `objections` again; a revised tally opens its own rule."""

    def test_a_runoff(self) -> None:
        found = TALLIED.record(
            Event(Kind.RUNOFF_HELD, date(2021, 2, 4)), Event(Kind.TALLY_PREPARED, date(2021, 2, 4))
        )

        first, second = opened(found, "objections")

        # 5 business days from Thursday 14 January, Monday a holiday, and from Thursday 4 February.
        assert isinstance(first, Deadline)
        assert first.due == date(2021, 1, 22)
        assert isinstance(second, Deadline)
        assert second.due == date(2021, 2, 11)

    def test_a_second_election(self) -> None:
        found = BESSEMER.record(
            Event(Kind.SECOND_ELECTION_DIRECTED, date(2021, 11, 29), sets=date(2022, 2, 4)),
            Event(Kind.BALLOTS_MAILED, date(2022, 2, 4)),
            Event(Kind.TALLY_PREPARED, date(2022, 3, 31)),
        )

        first, second = opened(found, "objections")

        assert first.used
        assert not second.used
        # Friday 1, Monday 4, 5, 6 and Thursday 7 April 2022.
        assert isinstance(second, Deadline)
        assert second.due == date(2022, 4, 7)

    def test_a_revised_tally(self) -> None:
        found = TALLIED.record(
            Event(Kind.CHALLENGES_DETERMINATIVE, date(2021, 1, 14)),
            Event(Kind.REVISED_TALLY, date(2021, 2, 12)),
        )

        assert len(opened(found, "objections")) == 1
        # Friday 12 February; Monday 15 is Washington's Birthday; 16, 17, 18, 19, 22.
        assert dated(found, "objections-to-revised-tally").due == date(2021, 2, 22)

    @pytest.mark.parametrize(
        ("day", "due"),
        [
            pytest.param(date(2025, 2, 15), date(2025, 2, 24), id="a Saturday, a holiday inside"),
            pytest.param(date(2024, 2, 28), date(2024, 3, 6), id="over a leap day, a business day"),
            pytest.param(date(2024, 2, 29), date(2024, 3, 7), id="on a leap day"),
            pytest.param(date(2022, 12, 29), date(2023, 1, 6), id="over a year's end, kept Monday"),
        ],
    )
    def test_a_tally_on_an_odd_day(self, day: date, due: date) -> None:
        found = case(
            "10-RC-269250",
            (Kind.PETITION_FILED, date(2022, 10, 3)),
            (Kind.AGREEMENT_APPROVED, date(2022, 10, 11)),
            (Kind.ELECTION_HELD, day),
            (Kind.TALLY_PREPARED, day),
        )

        assert days(dated(found, "objections")) == one_day(due)

    def test_two_tallies_of_one_day_open_two_times(self) -> None:
        found = TALLIED.record(
            Event(Kind.RUNOFF_HELD, date(2021, 2, 4)),
            Event(Kind.TALLY_PREPARED, date(2021, 2, 4)),
            Event(Kind.REVISED_TALLY, date(2021, 2, 4)),
        )

        assert len(opened(found, "objections")) == 2
        assert dated(found, "objections-to-revised-tally").due == date(2021, 2, 11)


class TestMet:
    """Met by the right paper from the right party."""

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            pytest.param(date(2021, 6, 14), Status.MET, id="early"),
            pytest.param(date(2021, 6, 17), Status.MET, id="on the due day"),
            pytest.param(date(2021, 6, 18), Status.MET_LATE, id="the day after"),
        ],
    )
    def test_an_answer(self, on: date, status: Status) -> None:
        found = CHARGED.record(
            Event(Kind.COMPLAINT_SERVED, date(2021, 6, 3)),
            Event(Kind.ANSWER_FILED, on, by=RESPONDENT),
        )

        assert dated(found, "answer").status(date(2021, 7, 1)) is status

    @pytest.mark.parametrize(
        ("number", "by", "meets"),
        [
            ("01-RC-300000", EMPLOYER, True),
            ("01-RC-300000", UNION, False),
            ("01-RC-300000", Party.PETITIONER, False),
            ("01-RM-300000", UNION, True),
            ("01-RM-300000", Party.NAMED_CLAIMANT, True),
            ("01-RM-300000", EMPLOYER, False),
            ("01-RM-300000", Party.PETITIONER, False),
            ("01-RD-300000", EMPLOYER, True),
            ("01-RD-300000", Party.REPRESENTATIVE, True),
            ("01-RD-300000", Party.PETITIONER, False),
            ("01-RC-300000", None, True),
        ],
    )
    def test_who_states_a_position(self, number: str, by: Party | None, *, meets: bool) -> None:
        found = Case(number).record(
            *NOTICED.events, Event(Kind.STATEMENT_OF_POSITION, date(2024, 1, 17), by=by)
        )

        assert bool(dated(found, "statement-of-position").used) is meets

    def test_the_director_files_no_objections(self) -> None:
        found = TALLIED.record(
            Event(Kind.OBJECTIONS_FILED, date(2021, 1, 20), by=Party.REGIONAL_DIRECTOR)
        )

        assert dated(found, "objections").used == ()

    def test_one_list_serves_a_direction_and_the_agreement_after_it(self) -> None:
        found = case(
            "10-RC-269250",
            FILED,
            (Kind.ELECTION_DIRECTED, date(2021, 1, 14)),
            (Kind.AGREEMENT_APPROVED, date(2021, 1, 15)),
            Event(Kind.VOTER_LIST, date(2021, 1, 19), by=EMPLOYER),
        )

        # A duty done is done for every time that runs.
        assert [len(one.used) for one in opened(found, "voter-list")] == [1, 1]

    def test_an_appeal_is_from_one_dismissal(self) -> None:
        found = CHARGED.record(
            Event(Kind.CHARGE_PARTLY_DISMISSED, date(2021, 3, 1)),
            Event(Kind.CHARGE_DISMISSED, date(2021, 3, 8)),
            Event(Kind.APPEAL_FILED, date(2021, 3, 12), by=CHARGING_PARTY),
        )

        # Of two letters the appeal may answer either: the other time is shown as still open.
        assert [len(one.used) for one in opened(found, "dismissal-appeal")] == [0, 1]

    def test_a_paper_withdrawn_meets_nothing(self) -> None:
        exceptions = Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20), by=RESPONDENT)
        filed = BOARD_CASE.record(exceptions)

        found = filed.record(
            Event(Kind.PAPER_WITHDRAWN, date(2021, 12, 22), by=RESPONDENT, about="exceptions")
        )

        assert dated(filed, "exceptions").used == (exceptions,)
        assert dated(found, "exceptions").used == ()
        assert opened(found, "answering-brief") == []

    def test_only_the_party_that_filed_takes_its_paper_back(self) -> None:
        found = BOARD_CASE.record(
            Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20), by=RESPONDENT),
            Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 21), by=CHARGING_PARTY),
            Event(Kind.PAPER_WITHDRAWN, date(2021, 12, 22), by=RESPONDENT, about="exceptions"),
        )

        assert [paper.by for paper in dated(found, "exceptions").used] == [CHARGING_PARTY]


class TestAnyParty:
    """A window that any party may use stays open for the others after one has used it."""

    def test_objections_by_one_leave_the_time_of_the_other(self) -> None:
        one = dated(BESSEMER, "objections")

        assert one.status(date(2021, 4, 16), by=UNION) is Status.MET
        assert one.status(date(2021, 4, 16), by=EMPLOYER) is Status.OPEN
        assert one.status(date(2021, 4, 16)) is Status.OPEN
        assert one in BESSEMER.due(date(2021, 4, 16))

    def test_after_the_last_day_it_has_lapsed_for_the_other(self) -> None:
        one = dated(BESSEMER, "objections")

        assert one.status(date(2021, 4, 17), by=UNION) is Status.MET
        assert one.status(date(2021, 4, 17), by=EMPLOYER) is Status.LAPSED
        assert one.status(date(2021, 4, 17)) is Status.MET


class TestWindows:
    """29 CFR 102.67(c): review may be asked for at any time until a last day that runs from the
    final disposition.
    """

    DIRECTED = case("10-RC-269250", FILED, (Kind.ELECTION_DIRECTED, date(2021, 1, 15)))

    def test_a_direction_opens_a_window_without_a_due_day(self) -> None:
        (window,) = opened(self.DIRECTED, "request-for-review")

        assert isinstance(window, Undated)
        # 10 business days, Monday 18 January a holiday.
        assert window.safe == date(2021, 2, 1)
        assert "window-open" in keys(window)

    def test_a_certification_closes_the_window_and_gives_the_last_day(self) -> None:
        found = self.DIRECTED.record(
            Event(Kind.ELECTION_HELD, date(2021, 2, 4)),
            Event(Kind.TALLY_PREPARED, date(2021, 2, 4)),
            Event(Kind.CERTIFIED_REPRESENTATIVE, date(2021, 2, 12)),
        )

        window, last = opened(found, "request-for-review")

        assert window.status(date(2021, 2, 12)) is Status.ENDED
        # 10 business days from Friday 12 February, Monday 15 a holiday.
        assert isinstance(last, Deadline)
        assert days(last) == one_day(date(2021, 3, 1))
        assert found.over
        assert last in found.due(date(2021, 3, 1))

    def test_a_request_in_the_window_is_used_up_by_nobody_else(self) -> None:
        found = self.DIRECTED.record(Event(Kind.REQUEST_FOR_REVIEW, date(2021, 1, 20), by=EMPLOYER))

        (window,) = opened(found, "request-for-review")

        assert window.status(date(2021, 1, 20), by=EMPLOYER) is Status.MET
        assert window.status(date(2021, 1, 20), by=UNION) is Status.OPEN

    def test_more_time_in_the_window_moves_the_safe_day_and_fixes_no_last_day(self) -> None:
        found = self.DIRECTED.record(
            Event(
                Kind.EXTENSION_GRANTED,
                date(2021, 1, 20),
                about="request-for-review",
                sets=date(2021, 2, 8),
            )
        )

        (window,) = opened(found, "request-for-review")

        assert isinstance(window, Undated)
        assert window.safe == date(2021, 2, 8)


class TestEnded:
    """Nothing is open once a case is over, save every period the law lets run after it."""

    def test_an_agreement_ends_what_the_hearing_opened(self) -> None:
        found = NOTICED.record(Event(Kind.AGREEMENT_APPROVED, date(2024, 1, 12)))

        one = dated(found, "statement-of-position")

        assert one.status(date(2024, 1, 11)) is Status.OPEN
        assert one.status(date(2024, 1, 12)) is Status.ENDED
        assert one.ended == date(2024, 1, 12)
        assert dated(found, "voter-list").status(date(2024, 1, 12)) is Status.OPEN

    def test_what_was_missed_before_the_agreement_stays_missed(self) -> None:
        found = NOTICED.record(Event(Kind.AGREEMENT_APPROVED, date(2024, 1, 19)))

        assert dated(found, "statement-of-position").status(date(2024, 1, 19)) is Status.MISSED

    @pytest.mark.parametrize(
        ("ending", "open_still"),
        [
            pytest.param(Kind.PETITION_WITHDRAWN, set(), id="a withdrawal"),
            pytest.param(
                Kind.PETITION_DISMISSED_ADMINISTRATIVELY,
                {"dismissal-review"},
                id="a dismissal before any hearing",
            ),
            pytest.param(
                Kind.PETITION_DISMISSED,
                {"request-for-review", "representation-reconsideration"},
                id="a dismissal by decision",
            ),
        ],
    )
    def test_a_petition_that_ends(self, ending: Kind, open_still: set[str]) -> None:
        found = NOTICED.record(
            Event(ending, date(2024, 1, 12)), Event(Kind.CASE_CLOSED, date(2024, 1, 16))
        )

        assert {one.rule.key for one in found.due(date(2024, 1, 16))} == open_still

    def test_a_certification_leaves_objections_review_and_nothing_else(self) -> None:
        # Certified by mistake before the last day for objections.
        found = TALLIED.record(Event(Kind.CERTIFIED_RESULTS, date(2021, 1, 20)))

        assert {one.rule.key for one in found.due(date(2021, 1, 20))} == {
            "objections",
            "request-for-review",
        }

    def test_a_dismissed_charge_leaves_the_appeal(self) -> None:
        found = CHARGED.record(
            Event(Kind.CHARGE_DISMISSED, date(2021, 3, 1)),
            Event(Kind.CASE_CLOSED, date(2021, 3, 2)),
        )

        assert [one.rule.key for one in found.due(date(2021, 3, 2))] == ["dismissal-appeal"]
        assert days(dated(found, "dismissal-appeal")) == one_day(date(2021, 3, 15))

    def test_a_denied_appeal_leaves_reconsideration(self) -> None:
        found = CHARGED.record(
            Event(Kind.CHARGE_DISMISSED, date(2021, 3, 1)),
            Event(Kind.CASE_CLOSED, date(2021, 3, 2)),
            Event(Kind.APPEAL_FILED, date(2021, 3, 12), by=CHARGING_PARTY),
            Event(Kind.APPEAL_DECIDED, date(2021, 5, 3)),
        )

        assert [one.rule.key for one in found.due(date(2021, 5, 3))] == ["gc-reconsideration"]
        assert dated(found, "gc-reconsideration").due == date(2021, 5, 17)

    def test_an_order_outlives_the_file(self) -> None:
        found = BOARD_CASE.record(
            Event(Kind.FINAL_ORDER, date(2022, 5, 3)),
            Event(Kind.BOARD_ORDER_SERVED, date(2022, 5, 5)),
            Event(Kind.NOTICE_SERVED_BY_REGION, date(2022, 5, 9)),
            Event(Kind.CASE_CLOSED, date(2022, 5, 9)),
        )

        open_still = {one.rule.key for one in found.due(date(2022, 5, 9))}

        assert {
            "reconsideration",
            "eaja-application",
            "court-lottery",
            "order-notice-posting",
            "order-reinstatement-offer",
        } <= open_still
        assert "exceptions" not in open_still

    def test_a_complaint_withdrawn_ends_the_answer_and_opens_fees_alone(self) -> None:
        found = CHARGED.record(
            Event(Kind.COMPLAINT_SERVED, date(2021, 6, 3), sets=date(2021, 9, 14)),
            Event(Kind.COMPLAINT_WITHDRAWN, date(2021, 6, 10)),
        )

        assert dated(found, "answer").status(date(2021, 6, 10)) is Status.ENDED
        for key in ("intervention-motion", "summary-judgment-motion"):
            assert opened(found, key)[0].status(date(2021, 6, 10)) is Status.ENDED
        # 30 days.
        assert dated(found, "eaja-application").due == date(2021, 7, 12)
        for key in ("order-reinstatement-offer", "order-expungement", "court-review"):
            assert opened(found, key) == []

    @pytest.mark.parametrize("ending", [Kind.SETTLEMENT_APPROVED, Kind.CHARGE_WITHDRAWN])
    def test_a_settlement_or_withdrawal_ends_the_answer(self, ending: Kind) -> None:
        found = CHARGED.record(
            Event(Kind.COMPLAINT_SERVED, date(2021, 6, 3)), Event(ending, date(2021, 6, 10))
        )

        assert dated(found, "answer").status(date(2021, 6, 10)) is Status.ENDED
        assert found.overdue(date(2021, 7, 1)) == ()

    def test_a_second_complaint_asks_for_an_answer_again(self) -> None:
        found = CHARGED.record(
            Event(Kind.COMPLAINT_SERVED, date(2021, 6, 3)),
            Event(Kind.COMPLAINT_WITHDRAWN, date(2021, 6, 10)),
            Event(Kind.COMPLAINT_SERVED, date(2021, 8, 2)),
        )

        first, second = opened(found, "answer")

        assert first.status(date(2021, 8, 2)) is Status.ENDED
        assert second.status(date(2021, 8, 2)) is Status.OPEN

    def test_a_certification_meets_every_time_to_certify(self) -> None:
        found = TALLIED.record(
            Event(Kind.CHALLENGES_DETERMINATIVE, date(2021, 1, 14)),
            Event(Kind.REVISED_TALLY, date(2021, 2, 12)),
            Event(Kind.CERTIFIED_RESULTS, date(2021, 2, 23)),
        )

        statuses = {one.status(date(2021, 2, 23)) for one in opened(found, "certification")}

        assert statuses == {Status.MET}

    def test_a_time_to_wait_ends_with_the_case(self) -> None:
        found = case(
            "05-RC-011111",
            (Kind.PETITION_FILED, date(2010, 3, 2)),
            (Kind.ELECTION_DIRECTED, date(2010, 4, 1)),
            (Kind.PETITION_WITHDRAWN, date(2010, 5, 3)),
        )

        # 25 days from 1 April: over when the case ends.
        one = dated(found, "directed-election-wait")
        assert one.status(date(2010, 4, 1)) is Status.NOT_YET
        assert one.status(date(2010, 5, 2)) is Status.OPEN
        assert one.status(date(2010, 5, 3)) is Status.ENDED

    def test_a_case_reopened_runs_again(self) -> None:
        closed = CHARGED.record(Event(Kind.CHARGE_WITHDRAWN, date(2021, 3, 1)))
        reopened = closed.record(Event(Kind.CASE_REOPENED, date(2021, 3, 8)))

        assert closed.over
        assert not reopened.over
        assert dated(CHARGED, "merit-determination") in reopened.due(date(2021, 4, 12))
        assert dated(closed, "merit-determination").ended == date(2021, 3, 1)
        assert dated(reopened, "merit-determination").ended is None
