"""The tracks of a representation case take what the law allows and refuse what it does not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nlrbcase import Case, Event, Kind, OutOfOrder, Stage

FILED = date(2021, 3, 1)
ELECTION = (Kind.PETITION_FILED, Kind.AGREEMENT_APPROVED, Kind.ELECTION_HELD)
TALLY = (*ELECTION, Kind.TALLY_PREPARED)
OBJECTIONS = (*TALLY, Kind.OBJECTIONS_FILED)
DIRECTED = (
    Kind.PETITION_FILED,
    Kind.NOTICE_OF_HEARING,
    Kind.HEARING_OPENED,
    Kind.HEARING_CLOSED,
    Kind.ELECTION_DIRECTED,
)


def walk(*kinds: Kind, number: str = "10-RC-269250") -> Case:
    """Return a case in which some things happened, ten days apart."""
    days = [FILED + timedelta(days=10 * place) for place in range(len(kinds))]
    return Case(number, events=[Event(kind, on) for kind, on in zip(kinds, days, strict=True)])


def refused(*kinds: Kind, number: str = "10-RC-269250") -> OutOfOrder:
    """Return the error for the last of some events, all before it being in order."""
    walk(*kinds[:-1], number=number)
    with pytest.raises(OutOfOrder) as caught:
        walk(*kinds, number=number)
    assert caught.value.event.kind is kinds[-1]
    return caught.value


class TestPetition:
    """29 U.S.C. 159(c)(1): "Whenever a petition shall have been filed"."""

    @pytest.mark.parametrize(
        "kind",
        [
            Kind.NOTICE_OF_HEARING,
            Kind.ELECTION_HELD,
            Kind.TALLY_PREPARED,
            Kind.OBJECTIONS_FILED,
            Kind.CASE_CLOSED,
            Kind.VOTER_LIST,
        ],
        ids=lambda kind: kind.value,
    )
    def test_nothing_of_the_procedure_comes_before_it(self, kind: Kind) -> None:
        assert "petition-filed" in refused(kind).possible

    def test_what_happens_outside_the_agency_may_come_before_it(self) -> None:
        assert walk(Kind.RECOGNITION_GRANTED, *TALLY).stage is Stage.TALLIED

    def test_it_is_filed_once(self) -> None:
        refused(Kind.PETITION_FILED, Kind.PETITION_FILED)

    def test_once_withdrawn_the_case_is_over(self) -> None:
        """29 CFR 102.60(a): upon approval of the withdrawal "the case shall be closed"."""
        case = walk(Kind.PETITION_FILED, Kind.NOTICE_OF_HEARING, Kind.PETITION_WITHDRAWN)

        assert case.over
        refused(Kind.PETITION_FILED, Kind.PETITION_WITHDRAWN, Kind.ELECTION_DIRECTED)

    def test_a_dismissed_petition_is_reviewed_and_reinstated(self) -> None:
        case = walk(
            Kind.PETITION_FILED,
            Kind.PETITION_DISMISSED_ADMINISTRATIVELY,
            Kind.DISMISSAL_REVIEW,
            Kind.REVIEW_GRANTED,
            Kind.PETITION_REINSTATED,
        )

        assert case.stage is Stage.PETITION_PENDING
        assert not case.over

    def test_no_review_of_a_dismissal_that_was_not_made(self) -> None:
        refused(Kind.PETITION_FILED, Kind.DISMISSAL_REVIEW)

    def test_a_petition_for_clarification_is_decided_without_an_election(self) -> None:
        case = walk(Kind.PETITION_FILED, Kind.UNIT_CLARIFIED, number="10-UC-269250")

        assert case.stage is Stage.DECIDED


class TestHearing:
    """29 CFR 102.63(a): the Regional Director "shall prepare and cause to be served" a notice."""

    def test_notice_hearing_and_direction(self) -> None:
        case = walk(*DIRECTED)

        assert case.stage is Stage.ELECTION_ORDERED
        assert case.standing["hearing"] is Stage.HEARING_CLOSED

    def test_an_agreement_takes_the_hearing_off(self) -> None:
        case = walk(Kind.PETITION_FILED, Kind.NOTICE_OF_HEARING, Kind.AGREEMENT_APPROVED)

        assert case.standing["hearing"] is Stage.HEARING_OFF

    def test_a_full_consent_agreement_may_still_need_it(self) -> None:
        """29 CFR 102.62(c)."""
        case = walk(
            Kind.PETITION_FILED,
            Kind.NOTICE_OF_HEARING,
            Kind.AGREEMENT_APPROVED,
            Kind.HEARING_OPENED,
        )

        assert case.standing["hearing"] is Stage.HEARING_OPEN

    def test_a_hearing_without_a_recorded_notice_is_a_gap(self) -> None:
        case = walk(Kind.PETITION_FILED, Kind.HEARING_OPENED)

        assert [gap.presumes for gap in case.gaps] == ["the notice of hearing"]
        assert case.irregularities == ()

    def test_no_hearing_closes_that_was_not_opened(self) -> None:
        refused(Kind.PETITION_FILED, Kind.NOTICE_OF_HEARING, Kind.HEARING_CLOSED)

    def test_no_hearing_on_the_petition_after_the_vote(self) -> None:
        refused(*TALLY, Kind.NOTICE_OF_HEARING)


class TestElection:
    """29 CFR 102.69(a): ballots are counted "at the conclusion of the election"."""

    def test_no_tally_without_an_election(self) -> None:
        error = refused(Kind.PETITION_FILED, Kind.AGREEMENT_APPROVED, Kind.TALLY_PREPARED)

        assert "voting" in error.why

    def test_a_mail_election_begins_with_the_mailing(self) -> None:
        case = walk(Kind.PETITION_FILED, Kind.AGREEMENT_APPROVED, Kind.BALLOTS_MAILED)

        assert case.stage is Stage.VOTING

    def test_an_election_without_a_recorded_order_is_a_gap(self) -> None:
        case = walk(Kind.PETITION_FILED, Kind.ELECTION_HELD, Kind.TALLY_PREPARED)

        assert len(case.gaps) == 1
        assert "agreement" in case.gaps[0].presumes

    def test_no_second_election_without_objections_or_an_order(self) -> None:
        refused(*TALLY, Kind.ELECTION_HELD)

    def test_a_withdrawn_agreement_leaves_the_petition_pending(self) -> None:
        case = walk(Kind.PETITION_FILED, Kind.AGREEMENT_APPROVED, Kind.AGREEMENT_WITHDRAWN)

        assert case.stage is Stage.PETITION_PENDING


class TestObjections:
    """29 CFR 102.69(b): without timely objections and determinative challenges, certification."""

    def test_no_objections_before_the_tally(self) -> None:
        refused(*ELECTION, Kind.OBJECTIONS_FILED)

    def test_no_certification_while_objections_are_pending(self) -> None:
        error = refused(*OBJECTIONS, Kind.CERTIFIED_REPRESENTATIVE)

        assert "objections" in error.why

    @pytest.mark.parametrize(
        "end",
        [Kind.OBJECTIONS_WITHDRAWN, Kind.OBJECTIONS_DECIDED, Kind.DIRECTOR_DECISION],
        ids=lambda kind: kind.value,
    )
    def test_certification_follows_their_end(self, end: Kind) -> None:
        assert walk(*OBJECTIONS, end, Kind.CERTIFIED_RESULTS).stage is Stage.CERTIFIED

    def test_no_certification_while_challenges_are_determinative(self) -> None:
        refused(*TALLY, Kind.CHALLENGES_DETERMINATIVE, Kind.CERTIFIED_REPRESENTATIVE)

    def test_a_revised_tally_resolves_the_challenges(self) -> None:
        case = walk(*TALLY, Kind.CHALLENGES_DETERMINATIVE, Kind.REVISED_TALLY)

        assert case.standing["challenges"] is Stage.CHALLENGES_RESOLVED

    def test_a_second_election_resets_objections_and_challenges(self) -> None:
        """29 CFR 102.69(c)(2)."""
        case = walk(
            *OBJECTIONS,
            Kind.POST_ELECTION_NOTICE_OF_HEARING,
            Kind.POST_ELECTION_HEARING_OPENED,
            Kind.POST_ELECTION_HEARING_CLOSED,
            Kind.HEARING_OFFICER_REPORT,
            Kind.SECOND_ELECTION_DIRECTED,
        )

        assert case.stage is Stage.ELECTION_ORDERED
        assert case.standing["objections"] is Stage.NO_OBJECTIONS
        assert case.standing["challenges"] is Stage.NO_CHALLENGES
        assert case.standing["post-election hearing"] is Stage.NO_HEARING

    def test_a_certification_before_the_window_closed_presumes_a_waiver(self) -> None:
        """The tally of Friday 9 April 2021: objections to Friday 16 April."""
        case = walk(*TALLY)
        tally = case.events[-1].on
        early = case.record(Event(Kind.CERTIFIED_RESULTS, tally + timedelta(days=3)))
        in_time = case.record(Event(Kind.CERTIFIED_RESULTS, tally + timedelta(days=10)))

        assert ["waiver" in gap.presumes for gap in early.gaps] == [True]
        assert in_time.gaps == ()


class TestRunoff:
    """29 CFR 102.70(a): a runoff is held when "no objections are filed"."""

    def test_it_follows_a_tally(self) -> None:
        assert walk(*TALLY, Kind.RUNOFF_HELD).stage is Stage.VOTING

    def test_not_with_objections_pending(self) -> None:
        refused(*OBJECTIONS, Kind.RUNOFF_HELD)

    def test_not_with_challenges_pending(self) -> None:
        refused(*TALLY, Kind.CHALLENGES_DETERMINATIVE, Kind.RUNOFF_HELD)

    def test_within_the_time_for_objections_it_is_irregular_and_not_refused(self) -> None:
        case = walk(*TALLY)
        tally = case.events[-1].on

        early = case.record(Event(Kind.RUNOFF_HELD, tally + timedelta(days=2)))

        assert ["objections was over" in one.found for one in early.irregularities] == [True]
        assert early.stage is Stage.VOTING


class TestReview:
    """29 CFR 102.67(c): review of "any action" may be asked for "at any time following" it."""

    def test_before_the_election(self) -> None:
        case = walk(*DIRECTED, Kind.REQUEST_FOR_REVIEW, Kind.ELECTION_HELD)

        assert case.stage is Stage.VOTING
        assert case.standing["review"] is Stage.REVIEW_REQUESTED

    def test_after_the_certification_and_the_close(self) -> None:
        case = walk(
            *TALLY, Kind.CERTIFIED_REPRESENTATIVE, Kind.CASE_CLOSED, Kind.REQUEST_FOR_REVIEW
        )

        assert case.over
        assert case.standing["review"] is Stage.REVIEW_REQUESTED

    def test_nothing_is_granted_that_was_not_asked_for(self) -> None:
        refused(*DIRECTED, Kind.REVIEW_GRANTED)

    def test_the_board_decides_what_it_took_up(self) -> None:
        case = walk(
            *DIRECTED,
            Kind.REQUEST_FOR_REVIEW,
            Kind.REVIEW_GRANTED,
            Kind.BOARD_REPRESENTATION_DECISION,
        )

        assert case.standing["review"] is Stage.REVIEW_DECIDED


class TestBlocking:
    """29 CFR 103.20: a petition may be held in abeyance because of a charge."""

    def test_it_is_held_and_resumed(self) -> None:
        case = walk(Kind.PETITION_FILED, Kind.PETITION_HELD_IN_ABEYANCE)

        assert case.standing["blocking"] is Stage.BLOCKED
        assert case.record(Event(Kind.PETITION_RESUMED, date(2022, 1, 3))).standing["blocking"] is (
            Stage.RESUMED
        )

    def test_an_abeyance_can_be_reviewed(self) -> None:
        """29 CFR 102.71(b)."""
        case = walk(Kind.PETITION_FILED, Kind.PETITION_HELD_IN_ABEYANCE, Kind.DISMISSAL_REVIEW)

        assert case.standing["review"] is Stage.REVIEW_REQUESTED

    def test_a_case_that_is_over_is_not_blocked(self) -> None:
        refused(*TALLY, Kind.CERTIFIED_RESULTS, Kind.PETITION_HELD_IN_ABEYANCE)


class TestReopening:
    """A closed case may be reopened; it goes on where it stood."""

    @pytest.mark.parametrize(
        ("before", "stage"),
        [
            pytest.param((Kind.PETITION_FILED,), Stage.PETITION_PENDING, id="pending"),
            pytest.param((*DIRECTED,), Stage.ELECTION_ORDERED, id="ordered"),
            pytest.param(TALLY, Stage.TALLIED, id="tallied"),
        ],
    )
    def test_it_goes_back_to_the_stage_before_the_end(
        self, before: tuple[Kind, ...], stage: Stage
    ) -> None:
        case = walk(*before, Kind.PETITION_WITHDRAWN, Kind.CASE_CLOSED, Kind.CASE_REOPENED)

        assert case.stage is stage

    def test_what_is_not_closed_is_not_reopened(self) -> None:
        refused(*TALLY, Kind.CASE_REOPENED)


class TestConsolidation:
    """Consolidation and severance name the other case; there is no super-case."""

    def test_it_is_consolidated_and_severed(self) -> None:
        case = walk(*OBJECTIONS, Kind.CONSOLIDATED)

        assert case.standing["consolidation"] is Stage.CONSOLIDATED
        refused(*OBJECTIONS, Kind.SEVERED)

    def test_a_judge_decides_on_consolidated_objections(self) -> None:
        case = walk(
            *OBJECTIONS,
            Kind.CONSOLIDATED,
            Kind.POST_ELECTION_NOTICE_OF_HEARING,
            Kind.POST_ELECTION_HEARING_OPENED,
            Kind.POST_ELECTION_HEARING_CLOSED,
            Kind.JUDGE_DECISION,
            Kind.EXCEPTIONS_FILED,
        )

        assert case.standing["post-election hearing"] is Stage.REPORTED
