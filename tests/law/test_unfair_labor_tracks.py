"""The tracks of unfair labor practice cases: what may happen, and what may not."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

import pytest

from nlrbcase.events import Kind
from nlrbcase.law.unfair_labor.procedure import ONLY, PROCEDURE
from nlrbcase.procedure import Back, Move, Track
from nlrbcase.provisions import Rule
from nlrbcase.stages import Stage

K = Kind
TRACKS = {track.name: track for track in PROCEDURE.tracks}
MAIN = PROCEDURE.tracks[0]
MOVES = [
    (track, stage, move)
    for track in PROCEDURE.tracks
    for stage, moves in track.moves.items()
    for move in moves
]
HOME = {move.event: track for track, _, move in reversed(MOVES)}
PAPERS = {kind for rule in PROCEDURE.rules for kind in rule.met_by}
ENGINE = {
    K.EXTENSION_GRANTED,
    K.EXTENSION_REQUESTED,
    K.PAPER_WITHDRAWN,
    K.PAGE_LIMIT_MOTION,
    K.RECORDED_IN_ERROR,
    K.DOCUMENT_DUE,
}
"""What may happen to any paper or entry."""


class OutOfOrder(Exception):
    """The tables do not take the event."""


class Walk:
    """A case, replayed by the words of the design and not by the library's own engine."""

    def __init__(self, *kinds: Kind) -> None:
        self.at = {name: track.begins for name, track in TRACKS.items()}
        self.seen: set[Kind] = set()
        self.held = MAIN.begins
        for kind in kinds:
            self.take(kind)

    def fitting(self, track: Track, kind: Kind) -> Move | None:
        for move in track.moves.get(self.at[track.name], ()):
            if move.event is kind and all(self.at[n.track] in n.stages for n in move.needs):
                return move
        return None

    def in_order(self, kind: Kind) -> bool:
        if kind in HOME:
            return self.fitting(HOME[kind], kind) is not None
        if kind in PROCEDURE.facts:
            return True
        over = self.at["charge"] in MAIN.ends
        rules = [rule for rule in PROCEDURE.rules if kind in rule.met_by]
        open_rules = [rule for rule in rules if not over or rule in PROCEDURE.outlives]
        return any(self.seen & set(openings(rule)) for rule in open_rules)

    def take(self, kind: Kind) -> None:
        if not self.in_order(kind):
            raise OutOfOrder(kind, self.at)
        found = {name: self.fitting(track, kind) for name, track in TRACKS.items()}
        for name, move in found.items():
            if move is not None:
                self.at[name] = self.held if isinstance(move.to, Back) else move.to
        if self.at["charge"] not in MAIN.ends:
            self.held = self.at["charge"]
        self.seen.add(kind)
        self.seen |= {also.opens_as for also in PROCEDURE.also if also.event is kind}

    def stands(self, **stages: Stage) -> bool:
        return all(self.at[name] is stage for name, stage in stages.items())


def triggers(rule: Rule) -> Iterator[Kind | Rule]:
    """Yield what a rule runs from, in any version."""
    for version in rule.versions:
        yield from rule.triggers(version)


def openings(rule: Rule) -> Iterator[Kind]:
    """Yield the kinds that open a rule: its triggers, or the papers that it answers."""
    for trigger in triggers(rule):
        yield from trigger.met_by if isinstance(trigger, Rule) else (trigger,)


def taken(walk: Walk, kinds: Iterable[Kind]) -> list[Kind]:
    """Return those of some kinds that a case would take."""
    return [kind for kind in kinds if walk.in_order(kind)]


CHARGE = (K.CHARGE_FILED, K.CHARGE_DOCKETED, K.CHARGE_SERVED)
MERIT = (*CHARGE, K.EVIDENCE_SUBMITTED, K.MERIT_DETERMINATION)
COMPLAINT = (*MERIT, K.COMPLAINT_ISSUED, K.COMPLAINT_SERVED)
ANSWERED = (*COMPLAINT, K.ANSWER_FILED)
HEARD = (*ANSWERED, K.HEARING_OPENED, K.HEARING_CLOSED, K.BRIEF_TO_JUDGE)
JUDGED = (*HEARD, K.JUDGE_DECISION, K.JUDGE_DECISION_TRANSFERRED)
EXCEPTED = (*JUDGED, K.EXCEPTIONS_FILED, K.CROSS_EXCEPTIONS, K.ANSWERING_BRIEF, K.REPLY_BRIEF)
ORDERED = (*EXCEPTED, K.BOARD_ORDER_SERVED)
ENFORCED = (*ORDERED, K.ENFORCEMENT_APPLICATION, K.ENFORCEMENT_ANSWER, K.COURT_JUDGMENT)
DISPUTE_HEARD = (
    *CHARGE,
    K.DISPUTE_CHARGE_NOTICE,
    K.DISPUTE_HEARING_NOTICE,
    K.HEARING_OPENED,
    K.DISPUTE_HEARING_CLOSED,
)


class TestFiling:
    """Any person may file a charge (29 CFR 102.9), and what it is about comes before it."""

    def test_nothing_but_facts_comes_before_the_charge(self) -> None:
        walk = Walk(K.CONDUCT)

        assert set(taken(walk, Kind)) == {K.CHARGE_FILED, *PROCEDURE.facts}

    def test_papers_that_facts_open_come_before_the_charge(self) -> None:
        walk = Walk(K.ADVISORY_PETITION_SERVED, K.DISCIPLINARY_COMPLAINT)

        assert walk.in_order(K.ADVISORY_RESPONSE)
        assert walk.in_order(K.DISCIPLINARY_ANSWER)

    def test_a_charge_is_filed_once(self) -> None:
        assert not Walk(*CHARGE).in_order(K.CHARGE_FILED)

    def test_a_charge_is_amended_while_pending_and_not_when_over(self) -> None:
        assert Walk(*ANSWERED).in_order(K.CHARGE_AMENDED)
        assert not Walk(*CHARGE, K.CHARGE_DISMISSED).in_order(K.CHARGE_AMENDED)


class TestDismissal:
    """from the service of the notice of such refusal to issue or reissue (29 CFR 102.19(a))"""

    def test_an_ordinary_charge_without_merit(self) -> None:
        walk = Walk(
            *CHARGE,
            K.CHARGE_DISMISSED,
            K.APPEAL_FILED,
            K.APPEAL_ACKNOWLEDGED,
            K.ORAL_PRESENTATION_REQUESTED,
            K.APPEAL_DECIDED,
            K.CASE_CLOSED,
        )

        assert walk.stands(charge=Stage.CLOSED, appeal=Stage.APPEAL_DENIED)
        assert walk.in_order(K.GC_RECONSIDERATION)

    @pytest.mark.parametrize(
        "dismissal",
        [K.CHARGE_DISMISSED, K.PICKETING_CHARGE_DISMISSED, K.RELATED_CHARGE_DISMISSED],
    )
    def test_an_appeal_is_open_after_the_file_is_closed(self, dismissal: Kind) -> None:
        assert Walk(*CHARGE, dismissal, K.CASE_CLOSED).in_order(K.APPEAL_FILED)

    def test_no_appeal_without_a_dismissal(self) -> None:
        for kinds in (CHARGE, MERIT, ANSWERED, (*CHARGE, K.CHARGE_WITHDRAWN, K.CASE_CLOSED)):
            assert not Walk(*kinds).in_order(K.APPEAL_FILED)

    @pytest.mark.parametrize("before", [CHARGE, MERIT], ids=["charge", "merits"])
    @pytest.mark.parametrize("closed", [(), (K.CASE_CLOSED,)], ids=["open", "closed"])
    def test_a_sustained_appeal_brings_the_charge_back(
        self, before: tuple[Kind, ...], closed: tuple[Kind, ...]
    ) -> None:
        stage = Walk(*before).at["charge"]

        walk = Walk(*before, K.CHARGE_DISMISSED, *closed, K.APPEAL_FILED, K.APPEAL_SUSTAINED)

        assert walk.stands(charge=stage, appeal=Stage.NO_APPEAL)
        assert walk.in_order(K.COMPLAINT_ISSUED)

    def test_reconsideration_may_sustain_the_appeal_after_all(self) -> None:
        denied = (*CHARGE, K.CHARGE_DISMISSED, K.APPEAL_FILED, K.APPEAL_DECIDED)

        walk = Walk(*denied, K.GC_RECONSIDERATION, K.APPEAL_SUSTAINED)

        assert walk.stands(charge=Stage.CHARGE_PENDING)
        assert Walk(*denied, K.GC_RECONSIDERATION, K.GC_RECONSIDERATION_DENIED).stands(
            charge=Stage.DISMISSED, appeal=Stage.APPEAL_DENIED
        )

    def test_no_sustained_appeal_without_an_appeal(self) -> None:
        assert not Walk(*CHARGE, K.CHARGE_DISMISSED).in_order(K.APPEAL_SUSTAINED)

    def test_a_revoked_dismissal_leaves_nothing_to_appeal(self) -> None:
        walk = Walk(*CHARGE, K.CHARGE_DISMISSED, K.DISMISSAL_REVOKED)

        assert walk.stands(charge=Stage.CHARGE_PENDING, appeal=Stage.NO_APPEAL)

    def test_part_of_a_charge_is_dismissed_while_the_rest_goes_to_complaint(self) -> None:
        walk = Walk(*MERIT, K.CHARGE_PARTLY_DISMISSED, K.APPEAL_FILED, K.COMPLAINT_ISSUED)

        walk.take(K.APPEAL_SUSTAINED)

        assert walk.stands(charge=Stage.COMPLAINT_PENDING, appeal=Stage.NO_APPEAL)

    def test_no_complaint_on_a_case_that_is_over(self) -> None:
        for end in (K.CHARGE_DISMISSED, K.CHARGE_WITHDRAWN):
            for closed in ((), (K.CASE_CLOSED,)):
                walk = Walk(*CHARGE, end, *closed)

                assert taken(walk, (K.COMPLAINT_ISSUED, K.COMPLAINT_SERVED)) == []


class TestWithdrawal:
    """Upon withdrawal of any charge, any complaint based thereon will be dismissed (102.9)"""

    @pytest.mark.parametrize(
        "before",
        [CHARGE, (*CHARGE, K.DEFERRED), MERIT, ANSWERED, HEARD, JUDGED, EXCEPTED, ORDERED],
        ids=lambda kinds: kinds[-1].value,
    )
    def test_a_charge_is_withdrawn_at_every_stage(self, before: tuple[Kind, ...]) -> None:
        walk = Walk(*before, K.CHARGE_WITHDRAWAL_REQUESTED, K.CHARGE_WITHDRAWN, K.CASE_CLOSED)

        assert walk.stands(charge=Stage.CLOSED, withdrawal=Stage.NO_REQUEST)
        assert walk.at["hearing"] in {Stage.NO_HEARING, Stage.HEARING_CLOSED}

    def test_with_the_charge_goes_the_complaint(self) -> None:
        walk = Walk(*COMPLAINT, K.CHARGE_WITHDRAWN)

        assert walk.stands(complaint=Stage.COMPLAINT_DISMISSED, hearing=Stage.NO_HEARING)
        assert taken(walk, (K.ANSWER_FILED, K.HEARING_OPENED, K.JUDGE_DECISION)) == []

    def test_consent_may_be_refused(self) -> None:
        walk = Walk(*CHARGE, K.CHARGE_WITHDRAWAL_REQUESTED, K.CHARGE_WITHDRAWAL_DENIED)

        assert walk.stands(charge=Stage.CHARGE_PENDING, withdrawal=Stage.NO_REQUEST)

    def test_exceptions_fall_with_the_charge(self) -> None:
        assert not Walk(*JUDGED, K.CHARGE_WITHDRAWN).in_order(K.EXCEPTIONS_FILED)

    def test_a_revoked_withdrawal_brings_the_charge_back(self) -> None:
        walk = Walk(*MERIT, K.CHARGE_WITHDRAWN, K.CHARGE_WITHDRAWAL_REVOKED)

        assert walk.stands(charge=Stage.MERITS_DETERMINED)


class TestDeferral:
    """Regions defer to grievance procedures (Casehandling Manual, Part One, section 10118)."""

    def test_a_deferred_charge_is_reported_on_and_resumed(self) -> None:
        walk = Walk(*CHARGE, K.DEFERRED, K.DEFERRAL_STATUS, K.DEFERRAL_STATUS)

        walk.take(K.DEFERRAL_ENDED)

        assert walk.stands(charge=Stage.CHARGE_PENDING)
        assert not walk.in_order(K.DEFERRAL_STATUS)

    def test_no_complaint_while_the_charge_is_deferred(self) -> None:
        assert not Walk(*MERIT, K.DEFERRED).in_order(K.COMPLAINT_ISSUED)


class TestSettlement:
    """Settlements before a hearing, informal and formal (29 CFR 101.9)."""

    def test_an_informal_settlement_is_complied_with(self) -> None:
        walk = Walk(
            *MERIT,
            K.SETTLEMENT_PROPOSED,
            K.SETTLEMENT_OBJECTIONS,
            K.SETTLEMENT_APPROVED,
            K.NOTICE_SERVED_BY_REGION,
            K.NOTICE_POSTED,
            K.NOTICE_TAKEN_DOWN,
            K.COMPLIANCE_ACHIEVED,
            K.CASE_CLOSED,
        )

        assert walk.stands(charge=Stage.CLOSED, settlement=Stage.SETTLED, remedy=Stage.REMEDIED)
        assert walk.in_order(K.APPEAL_FILED)

    def test_it_withdraws_the_complaint(self) -> None:
        walk = Walk(*ANSWERED, K.SETTLEMENT_APPROVED)

        assert walk.stands(complaint=Stage.COMPLAINT_WITHDRAWN, hearing=Stage.NO_HEARING)

    @pytest.mark.parametrize("closed", [(), (K.CASE_CLOSED,)], ids=["open", "closed"])
    def test_on_default_it_is_set_aside_and_a_complaint_issues(
        self, closed: tuple[Kind, ...]
    ) -> None:
        walk = Walk(*MERIT, K.SETTLEMENT_APPROVED, *closed, K.SETTLEMENT_SET_ASIDE)

        walk.take(K.COMPLAINT_ISSUED)

        assert walk.stands(charge=Stage.COMPLAINT_PENDING, remedy=Stage.NO_REMEDY)

    def test_an_appeal_from_the_approval_undoes_it(self) -> None:
        walk = Walk(*MERIT, K.SETTLEMENT_APPROVED, K.APPEAL_FILED, K.APPEAL_SUSTAINED)

        assert walk.stands(charge=Stage.MERITS_DETERMINED, settlement=Stage.NO_SETTLEMENT)

    def test_a_formal_settlement_becomes_an_order_and_is_never_merely_set_aside(self) -> None:
        walk = Walk(*MERIT, K.SETTLEMENT_SUBMITTED, K.SETTLEMENT_STATEMENT, K.BOARD_ORDER_SERVED)

        assert walk.stands(charge=Stage.BOARD_ORDERED, compliance=Stage.COMPLIANCE_PENDING)
        assert not walk.in_order(K.SETTLEMENT_SET_ASIDE)
        assert walk.in_order(K.ENFORCEMENT_APPLICATION)

    def test_no_order_of_the_board_on_a_charge_without_a_formal_settlement(self) -> None:
        for kinds in (CHARGE, MERIT, (*MERIT, K.SETTLEMENT_PROPOSED), ANSWERED):
            assert taken(Walk(*kinds), (K.BOARD_ORDER_SERVED, K.FINAL_ORDER)) == []


class TestComplaint:
    """The Respondent must, within 14 days from the service of the complaint, file an answer."""

    def test_no_answer_before_a_complaint(self) -> None:
        assert not Walk(*MERIT).in_order(K.ANSWER_FILED)

    def test_issue_and_service_are_recorded_each_alone_or_both(self) -> None:
        for kinds in (
            (K.COMPLAINT_ISSUED,),
            (K.COMPLAINT_SERVED,),
            (K.COMPLAINT_ISSUED, K.COMPLAINT_SERVED),
        ):
            walk = Walk(*CHARGE, *kinds, K.ANSWER_FILED)

            assert walk.stands(complaint=Stage.ANSWERED, hearing=Stage.HEARING_NOTICED)

    def test_an_amended_complaint_asks_for_an_answer_again(self) -> None:
        walk = Walk(*ANSWERED, K.COMPLAINT_AMENDED)

        assert walk.stands(complaint=Stage.UNANSWERED)

    def test_it_is_withdrawn_before_the_hearing_only(self) -> None:
        assert Walk(*ANSWERED).in_order(K.COMPLAINT_WITHDRAWN)
        assert not Walk(*ANSWERED, K.HEARING_OPENED).in_order(K.COMPLAINT_WITHDRAWN)
        assert not Walk(*HEARD).in_order(K.COMPLAINT_WITHDRAWN)

    def test_withdrawn_it_is_reissued_or_the_refusal_appealed(self) -> None:
        withdrawn = (*ANSWERED, K.COMPLAINT_WITHDRAWN)

        assert Walk(*withdrawn, K.COMPLAINT_ISSUED).stands(complaint=Stage.UNANSWERED)
        assert Walk(*withdrawn, K.CHARGE_DISMISSED).in_order(K.APPEAL_FILED)

    def test_a_second_complaint_does_not_issue_over_the_first(self) -> None:
        assert not Walk(*COMPLAINT).in_order(K.COMPLAINT_ISSUED)


class TestSummaryJudgment:
    """Motions to the Board for summary judgment or dismissal (29 CFR 102.24(b))."""

    ASKED = (*ANSWERED, K.SUMMARY_JUDGMENT_MOTION, K.SUMMARY_JUDGMENT_OPPOSITION)

    def test_the_board_asks_for_cause_and_decides(self) -> None:
        walk = Walk(*self.ASKED, K.SHOW_CAUSE_NOTICE, K.SHOW_CAUSE_RESPONSE, K.REPLY_TO_OPPOSITION)

        walk.take(K.BOARD_ORDER_SERVED)

        assert walk.stands(charge=Stage.BOARD_ORDERED, hearing=Stage.NO_HEARING)

    def test_a_denial_sends_the_case_to_the_hearing(self) -> None:
        for notice in ((), (K.SHOW_CAUSE_NOTICE,)):
            walk = Walk(*self.ASKED, *notice, K.SUMMARY_JUDGMENT_DENIED, K.HEARING_OPENED)

            assert walk.stands(charge=Stage.COMPLAINT_PENDING, motions=Stage.NO_MOTION)

    def test_a_denial_in_compliance_leaves_the_order_as_it_is(self) -> None:
        asked = (*ORDERED, K.COMPLIANCE_SPECIFICATION, K.SUMMARY_JUDGMENT_MOTION)

        walk = Walk(*asked, K.SHOW_CAUSE_NOTICE, K.SUMMARY_JUDGMENT_DENIED)

        assert walk.stands(charge=Stage.BOARD_ORDERED, compliance=Stage.SPECIFIED)

    def test_no_notice_without_a_motion_and_no_motion_without_a_complaint(self) -> None:
        assert not Walk(*ANSWERED).in_order(K.SHOW_CAUSE_NOTICE)
        assert not Walk(*MERIT).in_order(K.SUMMARY_JUDGMENT_MOTION)

    def test_a_stipulated_record_goes_to_the_board_without_a_judge(self) -> None:
        walk = Walk(*ANSWERED, K.TRANSFERRED_TO_BOARD, K.BOARD_ORDER_SERVED)

        assert walk.stands(charge=Stage.BOARD_ORDERED, exceptions=Stage.BOARD_DECIDED)


class TestRulings:
    """Rulings may be appealed by special permission of the Board (29 CFR 102.26)."""

    def test_a_ruling_is_appealed_and_the_appeal_opposed(self) -> None:
        walk = Walk(*ANSWERED, K.RULING, K.SPECIAL_APPEAL, K.SPECIAL_APPEAL_OPPOSITION)

        walk.take(K.SPECIAL_APPEAL_DECIDED)

        assert walk.stands(rulings=Stage.RULED)

    def test_no_special_appeal_without_a_ruling_and_no_ruling_without_a_complaint(self) -> None:
        assert not Walk(*ANSWERED).in_order(K.SPECIAL_APPEAL)
        assert not Walk(*CHARGE).in_order(K.RULING)

    def test_a_claim_of_self_incrimination_is_ruled_on_at_the_hearing(self) -> None:
        walk = Walk(*ANSWERED, K.HEARING_OPENED, K.IMMUNITY_RULING)

        assert walk.in_order(K.IMMUNITY_APPEAL)
        assert not Walk(*ANSWERED).in_order(K.IMMUNITY_RULING)


class TestHearing:
    """at a fixed place and at a time not less than 14 days after the service of the complaint"""

    def test_no_hearing_without_notice(self) -> None:
        hearing = (K.HEARING_OPENED, K.HEARING_SCHEDULED, K.HEARING_RESCHEDULED)

        for kinds in (CHARGE, MERIT, (*ANSWERED, K.COMPLAINT_WITHDRAWN)):
            assert taken(Walk(*kinds), hearing) == []

    def test_a_hearing_is_rescheduled_and_subpoenas_served(self) -> None:
        walk = Walk(*ANSWERED, K.HEARING_RESCHEDULED, K.SUBPOENA_RECEIVED, K.REVOCATION_PETITION)

        assert walk.in_order(K.HEARING_OPENED)

    def test_the_judge_does_not_decide_while_the_hearing_is_open(self) -> None:
        assert not Walk(*ANSWERED, K.HEARING_OPENED).in_order(K.JUDGE_DECISION)

    def test_no_brief_before_the_hearing_is_closed(self) -> None:
        assert not Walk(*ANSWERED, K.HEARING_OPENED).in_order(K.BRIEF_TO_JUDGE)


class TestJudgeDismissal:
    """Unless such request for review is filed ... the case will be closed (29 CFR 102.27)."""

    DISMISSED = (*ANSWERED, K.HEARING_OPENED, K.COMPLAINT_DISMISSED_BY_JUDGE)

    def test_without_a_request_for_review_the_case_is_closed(self) -> None:
        walk = Walk(*self.DISMISSED)

        assert walk.at["charge"] in MAIN.ends
        assert Walk(*self.DISMISSED, K.CASE_CLOSED).in_order(K.REVIEW_OF_JUDGE_DISMISSAL)

    def test_the_board_reviews_and_sends_the_case_back(self) -> None:
        walk = Walk(*self.DISMISSED, K.REVIEW_OF_JUDGE_DISMISSAL, K.REMANDED_TO_JUDGE)

        walk.take(K.HEARING_OPENED)

        assert walk.stands(charge=Stage.COMPLAINT_PENDING, complaint=Stage.ANSWERED)

    def test_no_review_of_a_judge_who_did_not_dismiss(self) -> None:
        for kinds in (HEARD, JUDGED, (*CHARGE, K.CHARGE_DISMISSED, K.CASE_CLOSED)):
            assert not Walk(*kinds).in_order(K.REVIEW_OF_JUDGE_DISMISSAL)


class TestExceptions:
    """Without exceptions the decision becomes the Board's (29 U.S.C. 160(c); 102.48(a))."""

    def test_no_exceptions_before_a_judges_decision(self) -> None:
        for kinds in (CHARGE, ANSWERED, HEARD):
            assert not Walk(*kinds).in_order(K.EXCEPTIONS_FILED)

    def test_decision_and_transfer_are_recorded_each_alone_or_both(self) -> None:
        for kinds in (
            (K.JUDGE_DECISION,),
            (K.JUDGE_DECISION_TRANSFERRED,),
            (K.JUDGE_DECISION, K.JUDGE_DECISION_TRANSFERRED),
        ):
            walk = Walk(*HEARD, *kinds)

            assert walk.stands(charge=Stage.BEFORE_BOARD, exceptions=Stage.EXCEPTIONS_OPEN)

    def test_without_exceptions_the_decision_is_adopted(self) -> None:
        walk = Walk(*JUDGED, K.DECISION_ADOPTED)

        assert walk.stands(charge=Stage.BOARD_ORDERED, compliance=Stage.COMPLIANCE_PENDING)

    def test_with_exceptions_it_is_not_adopted(self) -> None:
        assert not Walk(*EXCEPTED).in_order(K.DECISION_ADOPTED)

    def test_the_time_for_exceptions_must_have_passed_before_adoption(self) -> None:
        adopted = [move for _, _, move in MOVES if move.event is K.DECISION_ADOPTED and move.after]

        assert [rule.key for move in adopted for rule in move.after] == ["exceptions"]

    def test_the_adr_program_takes_cases_after_the_decision(self) -> None:
        walk = Walk(*EXCEPTED, K.SETTLEMENT_MEETING, K.ADR_ENDED)

        assert walk.stands(exceptions=Stage.EXCEPTIONS_PENDING)
        assert not Walk(*HEARD).in_order(K.SETTLEMENT_MEETING)

    def test_an_amicus_asks_leave_and_is_answered(self) -> None:
        walk = Walk(*EXCEPTED, K.AMICUS_MOTION, K.REPLY_TO_AMICUS_MOTION, K.AMICUS_ALLOWED)

        assert walk.in_order(K.ANSWER_TO_AMICUS)

    def test_late_exceptions_are_accepted_and_answered(self) -> None:
        walk = Walk(*JUDGED, K.EXCEPTIONS_FILED, K.LATE_PAPER_ACCEPTED)

        assert walk.in_order(K.CROSS_EXCEPTIONS)

    def test_no_cross_exceptions_without_exceptions(self) -> None:
        assert not Walk(*JUDGED).in_order(K.CROSS_EXCEPTIONS)


class TestReconsideration:
    """after the service of the Board's decision or order (29 CFR 102.48(c)(2))"""

    def test_a_motion_is_denied(self) -> None:
        walk = Walk(*ORDERED, K.RECONSIDERATION_MOTION, K.RECONSIDERATION_DENIED)

        assert walk.stands(charge=Stage.BOARD_ORDERED, exceptions=Stage.BOARD_DECIDED)

    @pytest.mark.parametrize("closed", [(), (K.CASE_CLOSED,)], ids=["open", "closed"])
    def test_a_motion_is_granted_and_the_board_decides_anew(self, closed: tuple[Kind, ...]) -> None:
        walk = Walk(*ORDERED, *closed, K.REOPENING_MOTION, K.RECONSIDERATION_GRANTED)

        assert walk.stands(charge=Stage.BEFORE_BOARD)
        assert walk.in_order(K.BOARD_ORDER_SERVED)

    def test_no_motion_before_an_order(self) -> None:
        motions = (K.RECONSIDERATION_MOTION, K.REOPENING_MOTION)

        assert taken(Walk(K.EVIDENCE_DISCOVERED, *EXCEPTED), motions) == []

    def test_the_board_sends_a_case_back_to_the_judge(self) -> None:
        walk = Walk(*EXCEPTED, K.REMANDED_TO_JUDGE, K.HEARING_OPENED, K.HEARING_CLOSED)

        walk.take(K.JUDGE_DECISION)

        assert walk.stands(charge=Stage.BEFORE_BOARD, exceptions=Stage.EXCEPTIONS_OPEN)


class TestCompliance:
    """Determination, appeal, review, specification (29 CFR 102.52 to 102.56)."""

    def test_a_case_is_litigated_enforced_and_complied_with(self) -> None:
        walk = Walk(
            *ENFORCED,
            K.CERTIORARI_PETITION,
            K.CERTIORARI_DENIED,
            K.NOTICE_SERVED_BY_REGION,
            K.NOTICE_POSTED,
            K.REINSTATEMENT_OFFERED,
            K.RECORDS_EXPUNGED,
            K.COMPLIANCE_CERTIFIED,
            K.COMPLIANCE_ACHIEVED,
            K.CASE_CLOSED,
            K.NOTICE_TAKEN_DOWN,
        )

        assert walk.stands(
            charge=Stage.CLOSED,
            compliance=Stage.COMPLIED,
            remedy=Stage.REMEDIED,
            court=Stage.COURT_DECIDED,
        )

    def test_a_determination_is_appealed_and_reviewed(self) -> None:
        walk = Walk(
            *ORDERED,
            K.COMPLIANCE_DETERMINATION,
            K.COMPLIANCE_APPEAL,
            K.COMPLIANCE_OPPOSITION,
            K.COMPLIANCE_APPEAL_DECIDED,
            K.COMPLIANCE_REVIEW,
            K.COMPLIANCE_OPPOSITION,
            K.COMPLIANCE_REVIEW_DECIDED,
        )

        assert walk.stands(compliance=Stage.COMPLIANCE_PENDING)

    def test_a_specification_is_tried_like_a_complaint(self) -> None:
        walk = Walk(
            *ORDERED,
            K.COMPLIANCE_SPECIFICATION,
            K.COMPLIANCE_ANSWER,
            K.HEARING_OPENED,
            K.HEARING_CLOSED,
            K.JUDGE_DECISION,
            K.EXCEPTIONS_FILED,
            K.BOARD_ORDER_SERVED,
        )

        assert walk.stands(charge=Stage.BOARD_ORDERED, compliance=Stage.COMPLIANCE_PENDING)

    def test_a_remand_of_compliance_keeps_the_order(self) -> None:
        tried = (*ORDERED, K.COMPLIANCE_SPECIFICATION, K.HEARING_OPENED, K.HEARING_CLOSED)

        walk = Walk(*tried, K.JUDGE_DECISION, K.EXCEPTIONS_FILED, K.REMANDED_TO_JUDGE)

        assert walk.stands(charge=Stage.BOARD_ORDERED)
        assert walk.in_order(K.HEARING_OPENED)

    def test_no_specification_or_determination_without_an_order(self) -> None:
        kinds = (K.COMPLIANCE_SPECIFICATION, K.COMPLIANCE_DETERMINATION, K.COMPLIANCE_ANSWER)

        for before in (CHARGE, ANSWERED, EXCEPTED, (*MERIT, K.SETTLEMENT_APPROVED)):
            assert taken(Walk(*before), kinds) == []

    def test_an_order_that_dismisses_the_complaint_leaves_nothing_to_comply_with(self) -> None:
        walk = Walk(*EXCEPTED, K.COMPLAINT_DISMISSED_BY_BOARD)

        assert walk.stands(charge=Stage.BOARD_ORDERED, compliance=Stage.NO_ORDER)
        assert taken(walk, (K.COMPLIANCE_SPECIFICATION, K.NOTICE_SERVED_BY_REGION)) == []
        assert walk.in_order(K.REVIEW_PETITION)


class TestCourts:
    """Any person aggrieved by a final order of the Board may obtain a review of such order."""

    def test_no_court_before_an_order(self) -> None:
        courts = (K.REVIEW_PETITION, K.ENFORCEMENT_APPLICATION, K.COURT_JUDGMENT, K.COURT_REMAND)

        assert taken(Walk(*EXCEPTED), courts) == []
        assert taken(Walk(*ORDERED), (K.COURT_JUDGMENT, K.COURT_REMAND)) == []

    def test_a_remand_brings_the_case_before_the_board_again(self) -> None:
        walk = Walk(*ORDERED, K.REVIEW_PETITION, K.COURT_REMAND, K.REMANDED, K.REMAND_STATEMENTS)

        assert walk.stands(charge=Stage.BEFORE_BOARD, court=Stage.COURT_REMANDED)
        walk.take(K.AMICUS_MOTION)
        walk.take(K.BOARD_ORDER_SERVED)
        assert walk.stands(charge=Stage.BOARD_ORDERED, court=Stage.REVIEWABLE)

    def test_a_remand_reaches_a_closed_case(self) -> None:
        closed = (*EXCEPTED, K.COMPLAINT_DISMISSED_BY_BOARD, K.CASE_CLOSED)

        walk = Walk(*closed, K.REVIEW_PETITION, K.COURT_REMAND)

        assert walk.stands(charge=Stage.BEFORE_BOARD)

    def test_an_order_set_aside_need_not_be_complied_with(self) -> None:
        walk = Walk(*ORDERED, K.REVIEW_PETITION, K.ORDER_SET_ASIDE)

        assert walk.stands(compliance=Stage.NO_ORDER, remedy=Stage.NO_REMEDY)

    def test_the_supreme_court_and_contempt(self) -> None:
        asked = (*ENFORCED, K.CERTIORARI_PETITION)

        walk = Walk(*asked, K.CERTIORARI_GRANTED, K.SUPREME_COURT_JUDGMENT, K.CONTEMPT_SOUGHT)
        walk.take(K.CONTEMPT_DECIDED)

        assert walk.stands(court=Stage.COURT_DECIDED)
        assert not Walk(*ORDERED).in_order(K.CONTEMPT_SOUGHT)


class TestFees:
    """Withdrawal of a complaint will be treated as a final order (see 29 CFR 102.148(d))."""

    ASKED = (*ANSWERED, K.COMPLAINT_WITHDRAWN, K.CHARGE_DISMISSED, K.EAJA_APPLICATION)

    def test_fees_are_asked_for_after_a_complaint_is_withdrawn(self) -> None:
        walk = Walk(*self.ASKED, K.EAJA_COMMENTS, K.EAJA_ANSWER, K.EAJA_REPLY, K.EAJA_DECISION)

        for kind in (K.JUDGE_DECISION_TRANSFERRED, K.EXCEPTIONS_FILED, K.ANSWERING_BRIEF):
            walk.take(kind)
        for kind in (K.EAJA_AWARDED, K.EAJA_NO_REVIEW_STATEMENT, K.EAJA_PAID):
            walk.take(kind)

        assert walk.stands(charge=Stage.DISMISSED, fees=Stage.FEES_PAID)

    def test_an_application_is_dismissed_and_the_dismissal_reviewed(self) -> None:
        walk = Walk(*self.ASKED, K.EAJA_DISMISSAL_MOTION_SERVED, K.EAJA_RESPONSE, K.EAJA_DISMISSED)

        walk.take(K.EAJA_DISMISSAL_REVIEW)

        assert walk.in_order(K.EAJA_DENIED)

    def test_a_motion_to_dismiss_is_denied_and_the_application_answered(self) -> None:
        walk = Walk(*self.ASKED, K.EAJA_DISMISSAL_MOTION_SERVED, K.EAJA_DISMISSAL_MOTION_DENIED)

        assert walk.in_order(K.EAJA_ANSWER)

    def test_fees_follow_an_order_of_the_board_on_a_closed_case(self) -> None:
        closed = (*EXCEPTED, K.COMPLAINT_DISMISSED_BY_BOARD, K.CASE_CLOSED)

        assert Walk(*closed).in_order(K.EAJA_APPLICATION)

    def test_no_fees_without_a_complaint_or_while_it_is_pending(self) -> None:
        for kinds in ((*CHARGE, K.CHARGE_WITHDRAWN), (*CHARGE, K.CHARGE_DISMISSED), ANSWERED):
            assert not Walk(*kinds).in_order(K.EAJA_APPLICATION)


class TestDisputes:
    """upon compliance ... or upon such voluntary adjustment of the dispute, such charge shall be
    dismissed (29 U.S.C. 160(k))
    """

    def test_a_determination_is_complied_with_and_the_charge_dismissed(self) -> None:
        walk = Walk(*DISPUTE_HEARD, K.DISPUTE_BRIEF, K.DISPUTE_DETERMINED, K.DISPUTE_COMPLIED)

        walk.take(K.CHARGE_DISMISSED)

        assert walk.stands(charge=Stage.DISMISSED, dispute=Stage.NO_DISPUTE)

    def test_if_it_is_not_complied_with_a_complaint_issues(self) -> None:
        walk = Walk(*DISPUTE_HEARD, K.DISPUTE_DETERMINED, K.COMPLAINT_ISSUED)

        assert walk.stands(charge=Stage.COMPLAINT_PENDING, hearing=Stage.HEARING_NOTICED)

    def test_no_complaint_before_the_determination_or_after_compliance(self) -> None:
        for kinds in (
            (*CHARGE, K.DISPUTE_CHARGE_NOTICE),
            DISPUTE_HEARD,
            (*DISPUTE_HEARD, K.DISPUTE_DETERMINED, K.DISPUTE_COMPLIED),
        ):
            assert not Walk(*kinds).in_order(K.COMPLAINT_ISSUED)

    def test_the_parties_adjust_it_themselves(self) -> None:
        walk = Walk(*CHARGE, K.DISPUTE_CHARGE_NOTICE, K.DISPUTE_HEARING_NOTICE, K.DISPUTE_ADJUSTED)

        assert walk.stands(dispute=Stage.DISPUTE_SETTLED, hearing=Stage.NO_HEARING)

    def test_its_hearing_is_closed_by_its_own_event(self) -> None:
        walk = Walk(*DISPUTE_HEARD[:-1])

        assert not walk.in_order(K.HEARING_CLOSED)
        assert not Walk(*ANSWERED, K.HEARING_OPENED).in_order(K.DISPUTE_HEARING_CLOSED)
        assert not Walk(*DISPUTE_HEARD[:-2]).in_order(K.DISPUTE_HEARING_CLOSED)


class TestInjunctions:
    """pending the final adjudication of the Board with respect to such matter (29 U.S.C. 160(l))"""

    def test_a_restraining_order_an_injunction_and_its_end(self) -> None:
        walk = Walk(*CHARGE, K.INJUNCTION_SOUGHT, K.RESTRAINING_ORDER, K.RESTRAINING_ORDER_ENDED)

        walk.take(K.INJUNCTION_GRANTED)

        assert walk.stands(injunction=Stage.ENJOINED)
        walk.take(K.INJUNCTION_ENDED)
        assert walk.stands(injunction=Stage.NO_INJUNCTION)

    def test_no_injunction_once_the_board_has_decided_or_the_case_is_over(self) -> None:
        for kinds in (ORDERED, (*CHARGE, K.CHARGE_DISMISSED)):
            assert not Walk(*kinds).in_order(K.INJUNCTION_SOUGHT)

    def test_no_restraining_order_without_a_petition(self) -> None:
        assert not Walk(*CHARGE).in_order(K.RESTRAINING_ORDER)


class TestEnds:
    """Closings and reopenings, as the Agency's case system of 1999 to 2011 records them."""

    @pytest.mark.parametrize(
        ("before", "end"),
        [
            (CHARGE, (K.CHARGE_WITHDRAWN,)),
            (MERIT, (K.CHARGE_DISMISSED, K.CASE_CLOSED)),
            ((*MERIT, K.SETTLEMENT_APPROVED), (K.CASE_CLOSED,)),
            (ORDERED, (K.CASE_CLOSED,)),
        ],
        ids=lambda kinds: kinds[-1].value,
    )
    def test_a_reopened_case_stands_where_it_stood(
        self, before: tuple[Kind, ...], end: tuple[Kind, ...]
    ) -> None:
        walk = Walk(*before, *end, K.CASE_REOPENED)

        assert walk.at["charge"] is Walk(*before).at["charge"]

    def test_a_case_is_not_closed_while_anything_is_pending(self) -> None:
        for kinds in (CHARGE, MERIT, (*CHARGE, K.DEFERRED), ANSWERED, EXCEPTED):
            assert not Walk(*kinds).in_order(K.CASE_CLOSED)

    def test_a_closed_case_is_neither_moved_nor_joined(self) -> None:
        walk = Walk(*CHARGE, K.CHARGE_DISMISSED, K.CASE_CLOSED)

        assert taken(walk, (K.CASE_TRANSFERRED, K.CONSOLIDATED, K.TRANSFER_REQUESTED)) == []

    def test_cases_are_joined_severed_and_moved(self) -> None:
        walk = Walk(*MERIT, K.CONSOLIDATED, K.CONSOLIDATED, K.TRANSFER_REQUESTED)

        for kind in (K.CASE_TRANSFERRED, K.CASE_TRANSFERRED, K.SEVERED):
            walk.take(kind)

        assert walk.stands(consolidation=Stage.SEPARATE, transfer=Stage.TRANSFERRED)


WITHDRAWN = (K.CHARGE_WITHDRAWN, K.CASE_CLOSED)
SPECIFIED = (*ORDERED, K.COMPLIANCE_SPECIFICATION)
APPEALED_COMPLIANCE = (
    *ORDERED,
    K.COMPLIANCE_DETERMINATION,
    K.COMPLIANCE_APPEAL,
    K.COMPLIANCE_APPEAL_DECIDED,
)
COMPLIANCE_PAPERS = (K.COMPLIANCE_DETERMINATION, K.COMPLIANCE_SPECIFICATION)
COMPLAINTS = (K.COMPLAINT_ISSUED, K.COMPLAINT_SERVED)
APPEALS = (K.RULING, K.SPECIAL_APPEAL, K.APPEAL_RECEIVED)
MOVED_OR_JOINED = (K.TRANSFER_REQUESTED, K.CASE_TRANSFERRED, K.CONSOLIDATED, K.SEVERED)

REFUSED = (
    pytest.param(CHARGE, (K.APPEAL_SUSTAINED,), id="no appeal on a new charge"),
    pytest.param((*CHARGE, K.DEFERRED), (K.APPEAL_SUSTAINED,), id="nor on a deferred one"),
    pytest.param(MERIT, (K.APPEAL_SUSTAINED,), id="nor on one with merit"),
    pytest.param((*MERIT, K.SETTLEMENT_APPROVED), (K.APPEAL_SUSTAINED,), id="nor once settled"),
    pytest.param(ANSWERED, (K.APPEAL_SUSTAINED, K.SUMMARY_JUDGMENT_DENIED), id="no such request"),
    pytest.param((*CHARGE, K.DISPUTE_CHARGE_NOTICE), COMPLAINTS, id="a dispute comes first"),
    pytest.param(
        (*CHARGE, K.DISPUTE_CHARGE_NOTICE, K.MERIT_DETERMINATION),
        COMPLAINTS,
        id="a dispute comes first, whatever the merits",
    ),
    pytest.param(
        (*CHARGE, K.DISPUTE_CHARGE_NOTICE, K.RELATED_CHARGE_DISMISSED),
        (K.DISPUTE_HEARING_NOTICE,),
        id="no dispute is heard on a dismissed charge",
    ),
    pytest.param(
        DISPUTE_HEARD, (K.HEARING_SCHEDULED, K.HEARING_OPENED), id="a dispute is heard once"
    ),
    pytest.param(DISPUTE_HEARD[:-1], (K.IMMUNITY_RULING,), id="no judge hears a dispute"),
    pytest.param(
        (*ANSWERED, K.HEARING_OPENED),
        (K.JUDGE_DECISION_TRANSFERRED,),
        id="no transfer while the hearing is open",
    ),
    pytest.param(HEARD, (K.SUBPOENA_RECEIVED,), id="no subpoena between hearing and decision"),
    pytest.param(
        (*ANSWERED, K.TRANSFERRED_TO_BOARD),
        (
            K.JUDGE_DECISION_TRANSFERRED,
            K.SHOW_CAUSE_NOTICE,
            K.SUMMARY_JUDGMENT_DENIED,
            K.REMANDED,
        ),
        id="a stipulated record: no decision, no motion, no court",
    ),
    pytest.param(
        ORDERED,
        (
            K.COMPLAINT_AMENDED,
            K.RECONSIDERATION_GRANTED,
            K.SHOW_CAUSE_NOTICE,
            K.SUMMARY_JUDGMENT_DENIED,
            K.JUDGE_DECISION,
            K.JUDGE_DECISION_TRANSFERRED,
            K.HEARING_SCHEDULED,
            K.HEARING_OPENED,
            K.REMANDED,
            K.AMICUS_MOTION_SERVED,
            K.AMICUS_ALLOWED,
        ),
        id="what needs more than an order",
    ),
    pytest.param(
        ENFORCED,
        (K.BOARD_ORDER_SERVED, K.COMPLAINT_DISMISSED_BY_BOARD),
        id="no change of an order that the court has enforced",
    ),
    pytest.param(
        (*SPECIFIED, K.HEARING_OPENED),
        (K.JUDGE_DECISION, K.JUDGE_DECISION_TRANSFERRED, K.SHOW_CAUSE_NOTICE),
        id="no decision on compliance while it is heard",
    ),
    pytest.param(
        (*ORDERED, K.CASE_CLOSED),
        (
            *COMPLIANCE_PAPERS,
            K.RECONSIDERATION_GRANTED,
            K.COURT_REMAND,
            K.JUDGE_DECISION_TRANSFERRED,
            K.SUBPOENA_RECEIVED,
        ),
        id="a closed case after an order",
    ),
    pytest.param(
        (*ORDERED, K.COMPLIANCE_DETERMINATION, K.CASE_CLOSED),
        COMPLIANCE_PAPERS,
        id="no new determination on a closed case",
    ),
    pytest.param(
        (*APPEALED_COMPLIANCE, K.CASE_CLOSED), COMPLIANCE_PAPERS, id="nor after an appeal"
    ),
    pytest.param(
        (*ORDERED, K.COMPLIANCE_ACHIEVED, K.CASE_CLOSED),
        COMPLIANCE_PAPERS,
        id="nor after compliance",
    ),
    pytest.param(
        (*CHARGE, *WITHDRAWN),
        (
            K.DISMISSAL_REVOKED,
            K.APPEAL_SUSTAINED,
            K.SETTLEMENT_SET_ASIDE,
            K.RECONSIDERATION_GRANTED,
            K.COURT_REMAND,
            K.JUDGE_DECISION_TRANSFERRED,
            K.SUBPOENA_RECEIVED,
        ),
        id="a withdrawn and closed charge",
    ),
    pytest.param(
        (*MERIT, K.SETTLEMENT_APPROVED, K.CASE_CLOSED),
        (K.APPEAL_SUSTAINED, K.DISMISSAL_REVOKED),
        id="a settled and closed charge that nobody dismissed",
    ),
    pytest.param(
        (*ANSWERED, K.CHARGE_WITHDRAWN),
        (K.JUDGE_DECISION_TRANSFERRED,),
        id="no decision on a withdrawn charge",
    ),
    pytest.param(
        (*ANSWERED, K.COMPLAINT_WITHDRAWN, K.CHARGE_DISMISSED),
        (K.JUDGE_DECISION_TRANSFERRED,),
        id="no decision on a dismissed charge",
    ),
    pytest.param(
        (*MERIT, K.SETTLEMENT_PROPOSED, K.CHARGE_DISMISSED),
        (K.SETTLEMENT_SUBMITTED,),
        id="no settlement of a dismissed charge",
    ),
    pytest.param(
        (*ANSWERED, K.RULING, K.CHARGE_WITHDRAWN), APPEALS, id="no appeal from a ruling when over"
    ),
    pytest.param(
        (*ANSWERED, K.RULING, K.SPECIAL_APPEAL, K.CHARGE_WITHDRAWN),
        APPEALS,
        id="no special appeal is received when over",
    ),
    pytest.param(
        (*MERIT, K.CONSOLIDATED, K.TRANSFER_REQUESTED, K.CHARGE_WITHDRAWN),
        MOVED_OR_JOINED,
        id="a withdrawn case is not moved",
    ),
    pytest.param(
        (*MERIT, K.CASE_TRANSFERRED, K.CHARGE_WITHDRAWN),
        MOVED_OR_JOINED,
        id="nor moved again",
    ),
)


class TestRefusals:
    """The tables refuse what cannot happen."""

    @pytest.mark.parametrize(("before", "kinds"), REFUSED)
    def test_out_of_order(self, before: tuple[Kind, ...], kinds: tuple[Kind, ...]) -> None:
        assert taken(Walk(*before), kinds) == []

    def test_a_paper_out_of_order_says_so(self) -> None:
        with pytest.raises(OutOfOrder):
            Walk(*MERIT, K.ANSWER_FILED)


class TestTables:
    """What the tables must be, whatever they say."""

    def test_every_stage_can_be_reached(self) -> None:
        stages = {(track.name, stage) for track, stage, _ in MOVES}
        stages |= {(track.name, m.to) for track, _, m in MOVES if isinstance(m.to, Stage)}
        reached = {(name, track.begins) for name, track in TRACKS.items()}

        for seed in range(200):
            walk, choice = Walk(), random.Random(seed)  # noqa: S311
            for _ in range(90):
                walk.take(choice.choice([kind for kind in HOME if walk.in_order(kind)]))
                reached |= set(walk.at.items())

        assert stages - reached == set()

    def test_every_kind_of_the_family_is_used(self) -> None:
        kinds = [*Kind]
        family = kinds[kinds.index(K.CONDUCT) : kinds.index(K.LAST_OFFER_CERTIFIED) + 1]

        assert set(family) - {*HOME, *PAPERS, *PROCEDURE.facts} == set()

    @pytest.mark.parametrize("rule", PROCEDURE.rules, ids=lambda rule: rule.key)
    def test_every_trigger_is_known(self, rule: Rule) -> None:
        assert set(openings(rule)) - {*HOME, *PAPERS, *PROCEDURE.facts, *ENGINE} == set()

    def test_what_an_event_is_taken_for_can_itself_be_recorded(self) -> None:
        known = {*HOME, *PAPERS, *PROCEDURE.facts}
        opened = {kind for rule in PROCEDURE.rules for kind in openings(rule)}

        for also in PROCEDURE.also:
            assert {also.event, also.opens_as} <= known
            assert also.opens_as in opened

    def test_an_event_is_taken_for_another_once(self) -> None:
        pairs = [(also.event, also.opens_as) for also in PROCEDURE.also]

        assert len(pairs) == len(set(pairs))

    def test_two_moves_for_one_event_never_both_fit(self) -> None:
        for track, stage, move in MOVES:
            for other in track.moves[stage]:
                if other is not move and other.event is move.event:
                    assert any(
                        need.track == contrary.track and not set(need.stages) & set(contrary.stages)
                        for need in move.needs
                        for contrary in other.needs
                    ), (track, stage, move.event)

    def test_only_the_home_track_asks_for_the_standing_of_others(self) -> None:
        followers = [move for track, _, move in MOVES if HOME[move.event] is not track]

        assert [move for move in followers if move.needs] == []

    def test_a_need_names_a_stage_of_the_other_track(self) -> None:
        stages = {
            name: {track.begins, *track.moves, *[m.to for own, _, m in MOVES if own is track]}
            for name, track in TRACKS.items()
        }

        for _, _, move in MOVES:
            for need in move.needs:
                assert set(need.stages) <= stages[need.track]

    def test_only_the_main_line_ends_and_goes_back(self) -> None:
        assert [track for track in PROCEDURE.tracks if track.ends] == [MAIN]
        assert {track for track, _, move in MOVES if isinstance(move.to, Back)} == {MAIN}

    def test_a_day_is_fixed_anew_by_what_the_tables_know(self) -> None:
        assert {kind for pair in PROCEDURE.resets for kind in pair} <= set(HOME)

    def test_rules_for_some_types_are_of_this_family_and_named_once(self) -> None:
        rules = [rule for found, _ in ONLY for rule in found]

        assert set(rules) <= set(PROCEDURE.rules)
        assert len(rules) == len(set(rules))
        assert {code for _, codes in ONLY for code in codes} == {"CC", "CD", "CE", "CP"}

    def test_what_outlives_a_case_is_named_once(self) -> None:
        assert len(PROCEDURE.outlives) == len(set(PROCEDURE.outlives))
        assert set(PROCEDURE.outlives) <= set(PROCEDURE.rules)
