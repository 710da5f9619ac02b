"""Histories as a clinic meets them: what is open, for whom, and what ends it."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase import Case, Event, Kind, OutOfOrder, Party, Stage, Status
from nlrbcase.serialize import dumps, loads

EMPLOYER, UNION = Party.EMPLOYER, Party.LABOR_ORGANIZATION


def case(number: str, *events: tuple[Kind, str] | tuple[Kind, str, Party]) -> Case:
    """Return a case in which some things happened."""
    return Case(number, events=[_event(*event) for event in events])


def _event(kind: Kind, on: str, by: Party | None = None) -> Event:
    """Return an event by its day as a text."""
    return Event(kind, date.fromisoformat(on), by)


def days(found: Case, key: str) -> list[date]:
    """Return the last days that a rule has in a case."""
    return [one.due for one in found.deadlines() if one.rule.key == key]


ELECTION = (
    (Kind.PETITION_FILED, "2024-02-01"),
    (Kind.AGREEMENT_APPROVED, "2024-02-08"),
    (Kind.ELECTION_HELD, "2024-03-01"),
    (Kind.TALLY_PREPARED, "2024-03-01"),
)


class TestTwoParties:
    """What one party withdraws leaves the papers of the other."""

    def test_objections_of_the_other_stay_pending(self) -> None:
        found = case(
            "01-RC-111111",
            *ELECTION,
            (Kind.OBJECTIONS_FILED, "2024-03-06", EMPLOYER),
            (Kind.OBJECTIONS_FILED, "2024-03-07", UNION),
            (Kind.OBJECTIONS_WITHDRAWN, "2024-03-12", EMPLOYER),
        )

        assert found.standing["objections"] is Stage.OBJECTIONS_PENDING
        with pytest.raises(OutOfOrder, match="objections"):
            found.record(Event(Kind.CERTIFIED_REPRESENTATIVE, date(2024, 3, 13)))
        settled = found.record(Event(Kind.OBJECTIONS_WITHDRAWN, date(2024, 3, 14), UNION))
        assert settled.standing["objections"] is Stage.NO_OBJECTIONS

    def test_a_request_of_the_other_stays_pending(self) -> None:
        found = case(
            "01-RC-111111",
            *ELECTION,
            (Kind.REQUEST_FOR_REVIEW, "2024-03-04", EMPLOYER),
            (Kind.REQUEST_FOR_REVIEW, "2024-03-05", UNION),
            (Kind.REVIEW_REQUEST_WITHDRAWN, "2024-03-12", EMPLOYER),
        )

        assert found.standing["review"] is Stage.REVIEW_REQUESTED
        assert found.record(Event(Kind.REVIEW_DENIED, date(2024, 4, 1))).standing["review"] is (
            Stage.REVIEW_DECIDED
        )

    def test_the_paper_may_be_named_instead(self) -> None:
        found = case("01-RC-111111", *ELECTION, (Kind.OBJECTIONS_FILED, "2024-03-06", EMPLOYER))

        gone = found.record(Event(Kind.PAPER_WITHDRAWN, date(2024, 3, 12), about="objections"))

        assert gone.standing["objections"] is Stage.NO_OBJECTIONS

    def test_what_nobody_is_known_to_have_filed_uses_up_no_ones_time(self) -> None:
        found = case("01-RC-111111", *ELECTION, (Kind.OBJECTIONS_FILED, "2024-03-05"))

        (window,) = [one for one in found.deadlines() if one.rule.key == "objections"]
        assert window.status(date(2024, 3, 7), by=UNION) is Status.OPEN
        assert window.status(date(2024, 3, 11), by=UNION) is Status.MET

    def test_a_party_goes_by_several_names(self) -> None:
        found = case("01-RC-111111", *ELECTION, (Kind.OBJECTIONS_FILED, "2024-03-05", UNION))

        (window,) = [one for one in found.deadlines() if one.rule.key == "objections"]
        assert window.status(date(2024, 3, 7), by=Party.PETITIONER) is Status.MET
        assert window.status(date(2024, 3, 7), by=EMPLOYER) is Status.OPEN


class TestDecisions:
    """29 CFR 102.67(c): 10 business days after a final disposition."""

    def test_a_second_election_is_no_final_disposition(self) -> None:
        found = case(
            "01-RC-111111",
            *ELECTION,
            (Kind.OBJECTIONS_FILED, "2024-03-07"),
            (Kind.DIRECTOR_DECISION, "2024-06-03"),
            (Kind.SECOND_ELECTION_DIRECTED, "2024-06-03"),
        )

        assert days(found, "request-for-review") == []
        window = [one for one in found.undated() if one.rule.key == "request-for-review"]
        assert [one.ended for one in window] == [None]

    @pytest.mark.parametrize(
        ("number", "kind"),
        [
            ("01-UC-111111", Kind.UNIT_CLARIFIED),
            ("01-AC-111111", Kind.CERTIFICATION_AMENDED),
            ("01-RD-111111", Kind.PETITION_DECIDED),
        ],
        ids=["unit clarified", "certification amended", "decided without an election"],
    )
    def test_a_decision_without_an_election_can_be_reviewed(self, number: str, kind: Kind) -> None:
        found = case(number, (Kind.PETITION_FILED, "2024-01-10"), (kind, "2024-03-04"))

        # 10 business days after Monday 4 March.
        assert days(found, "request-for-review") == [date(2024, 3, 18)]
        assert days(found, "representation-reconsideration") == [date(2024, 3, 18)]

    def test_so_can_a_decision_on_objections(self) -> None:
        found = case(
            "01-RC-111111",
            *ELECTION,
            (Kind.OBJECTIONS_FILED, "2024-03-07"),
            (Kind.OBJECTIONS_DECIDED, "2024-06-03"),
        )

        assert days(found, "request-for-review") == [date(2024, 6, 17)]

    def test_each_request_in_a_window_can_be_opposed(self) -> None:
        found = case(
            "01-RC-111111",
            (Kind.PETITION_FILED, "2024-01-10"),
            (Kind.ELECTION_DIRECTED, "2024-02-05"),
            (Kind.REQUEST_FOR_REVIEW, "2024-02-06", EMPLOYER),
            (Kind.REQUEST_FOR_REVIEW, "2024-03-04", UNION),
        )

        safe = [one.safe for one in found.undated() if one.rule.key == "opposition-to-review"]
        # 5 business days after each; the first from Tuesday 6 February.
        assert safe == [date(2024, 2, 13), date(2024, 3, 11)]

    def test_the_opposition_gets_its_day_with_the_certification(self) -> None:
        found = case(
            "01-RC-111111",
            (Kind.PETITION_FILED, "2024-01-10"),
            (Kind.ELECTION_DIRECTED, "2024-02-05"),
            (Kind.ELECTION_HELD, "2024-02-26"),
            (Kind.TALLY_PREPARED, "2024-02-26"),
            (Kind.REQUEST_FOR_REVIEW, "2024-03-01", EMPLOYER),
            (Kind.CERTIFIED_REPRESENTATIVE, "2024-03-18"),
        )

        # Review to Monday 1 April, opposition 5 business days later.
        assert days(found, "request-for-review") == [date(2024, 4, 1)]
        assert days(found, "opposition-to-review") == [date(2024, 4, 8)]

    @pytest.mark.parametrize("number", ["01-CA-111111", "01-CB-111111", "01-CP-111111"])
    def test_no_dismissal_is_without_its_appeal(self, number: str) -> None:
        found = case(
            number,
            (Kind.CHARGE_FILED, "2024-02-01"),
            (Kind.PICKETING_CHARGE_DISMISSED, "2024-03-04"),
        )

        # 7 days after Monday 4 March.
        assert days(found, "picketing-appeal") == [date(2024, 3, 11)]

    def test_an_amended_complaint_asks_for_an_answer_with_a_caution(self) -> None:
        found = case(
            "01-CA-111111",
            (Kind.CHARGE_FILED, "2024-02-01"),
            (Kind.MERIT_DETERMINATION, "2024-03-01"),
            (Kind.COMPLAINT_SERVED, "2024-04-01"),
            (Kind.COMPLAINT_AMENDED, "2024-05-01"),
        )

        assert days(found, "answer") == [date(2024, 4, 15), date(2024, 5, 15)]


class TestTheEnd:
    """29 CFR 102.60(a): upon approval of the withdrawal "the case shall be closed"."""

    def test_nothing_runs_on_after_an_approved_withdrawal(self) -> None:
        found = case("01-RC-111111", *ELECTION, (Kind.PETITION_WITHDRAWN, "2024-03-04"))

        assert found.due(date(2024, 3, 5)) == ()
        with pytest.raises(OutOfOrder):
            found.record(Event(Kind.OBJECTIONS_FILED, date(2024, 3, 6)))

    def test_a_withdrawn_agreement_ends_what_it_opened(self) -> None:
        found = case(
            "01-RC-111111",
            (Kind.PETITION_FILED, "2024-02-01"),
            (Kind.AGREEMENT_APPROVED, "2024-02-08"),
            (Kind.AGREEMENT_WITHDRAWN, "2024-02-09"),
        )

        assert "voter-list" not in {one.rule.key for one in found.overdue(date(2024, 2, 20))}

    def test_an_answered_paper_is_not_due_for_ever(self) -> None:
        found = Case(
            "01-CA-111111",
            events=[
                Event(Kind.CHARGE_FILED, date(2023, 2, 1)),
                Event(Kind.COMPLAINT_SERVED, date(2023, 5, 1)),
                Event(Kind.HEARING_SCHEDULED, date(2023, 5, 1), sets=date(2023, 8, 1)),
                Event(Kind.HEARING_OPENED, date(2023, 8, 1)),
                Event(Kind.HEARING_CLOSED, date(2023, 8, 2)),
                Event(Kind.JUDGE_DECISION_TRANSFERRED, date(2024, 1, 2)),
                Event(
                    Kind.EXTENSION_GRANTED,
                    date(2024, 1, 20),
                    sets=date(2024, 2, 28),
                    about="exceptions",
                ),
                Event(Kind.EXCEPTIONS_FILED, date(2024, 2, 28), EMPLOYER),
                Event(Kind.ANSWERING_BRIEF, date(2024, 3, 13)),
            ],
        )

        # 14 days after the later day; safe, 14 days after the first.
        (answer,) = [one for one in found.deadlines() if one.rule.key == "answering-brief"]
        assert (answer.due, answer.safe) == (date(2024, 3, 13), date(2024, 2, 13))
        assert answer not in found.due(date(2026, 1, 5))

    def test_a_responsive_paper_needs_one_to_answer(self) -> None:
        found = case(
            "01-RC-111111",
            (Kind.PETITION_FILED, "2021-01-25"),
            (Kind.NOTICE_OF_HEARING, "2021-02-02"),
        )

        assert days(found, "responsive-statement") == []


class TestRunoff:
    """29 U.S.C. 159(c)(3): "a run-off shall be conducted"."""

    def test_it_follows_objections_that_were_overruled(self) -> None:
        found = case(
            "01-RC-111111",
            *ELECTION,
            (Kind.OBJECTIONS_FILED, "2024-03-07"),
            (Kind.OBJECTIONS_DECIDED, "2024-04-01"),
            (Kind.RUNOFF_HELD, "2024-05-01"),
        )

        assert found.stage is Stage.VOTING


class TestTypes:
    """29 CFR 102.60(b): a unit case asks for no election."""

    def test_no_election_is_held_in_a_unit_case(self) -> None:
        with pytest.raises(OutOfOrder, match="no event of UC cases"):
            case(
                "01-UC-111111",
                (Kind.PETITION_FILED, "2024-02-01"),
                (Kind.ELECTION_HELD, "2024-03-01"),
            )


class TestTwice:
    """What is recorded twice is two events."""

    def test_one_of_them_is_struck_out_and_the_other_stays(self) -> None:
        from nlrbcase import Entry

        filed = Event(Kind.OBJECTIONS_FILED, date(2024, 3, 6), EMPLOYER)
        struck = Event(
            Kind.RECORDED_IN_ERROR,
            date(2024, 3, 20),
            corrects=Entry(Kind.OBJECTIONS_FILED, date(2024, 3, 6)),
        )
        found = case("01-RC-111111", *ELECTION).record(filed, filed, struck)

        assert found.standing["objections"] is Stage.OBJECTIONS_PENDING
        assert loads(dumps(found)).standing == found.standing
        assert loads(dumps(found)) == found
