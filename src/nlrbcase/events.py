"""What can happen in a case, who did it, and when."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Self

from attrs import frozen


class Kind(Enum):
    """What happened.  The values are the words of JSON and of the command line; they never change.

    A kind that names a *notice*, an *order* or a *scheduling* may fix another day: `Event.sets`.

    Attributes:
        said: The kind in plain words; for a paper whose service starts a period, its service.
    """

    _value_: str
    said: str

    def __new__(cls, word: str, said: str = "") -> Self:
        """Return a kind by its word, and by how it is said, if not simply so."""
        kind = object.__new__(cls)
        kind._value_ = word
        kind.said = said or word.replace("-", " ")
        return kind

    # Either family.
    DOCUMENT_DUE = "document-due"
    EXTENSION_REQUESTED = "extension-requested"
    PAGE_LIMIT_MOTION = "page-limit-motion"
    LATE_PAPER_ACCEPTED = "late-paper-accepted"
    SUBPOENA_RECEIVED = "subpoena-received"
    REVOCATION_PETITION = "revocation-petition"
    EVIDENCE_DISCOVERED = "evidence-discovered"
    REOPENING_MOTION = "reopening-motion"
    HEARING_SCHEDULED = "hearing-scheduled"
    HEARING_OPENED = "hearing-opened"
    HEARING_CLOSED = "hearing-closed"

    # Representation cases.
    PETITION_FILED = "petition-filed"
    PETITION_SERVED = "petition-served"
    PETITION_SENT_ELECTRONICALLY = "petition-sent-electronically"
    ORIGINAL_SIGNATURES = "original-signatures"
    NOTICE_OF_HEARING = "notice-of-hearing", "notice of hearing served"
    ORIGINAL_HEARING_DAY = "original-hearing-day"
    NOTICE_OF_PETITION_POSTED = "notice-of-petition-posted"
    STATEMENT_OF_POSITION = "statement-of-position"
    RESPONSIVE_STATEMENT = "responsive-statement"
    POSITION_IN_EVIDENCE = "position-in-evidence"
    POSITION_ANSWERED = "position-answered"
    HEARING_POSTPONED = "hearing-postponed"
    PRE_ELECTION_RULING = "pre-election-ruling"
    SPECIAL_APPEAL = "special-appeal"
    PRE_ELECTION_BRIEF = "pre-election-brief"
    AGREEMENT_APPROVED = "agreement-approved"
    ELECTION_DIRECTED = "election-directed"
    NOTICE_OF_ELECTION_SENT = "notice-of-election-sent"
    NOTICE_OF_ELECTION_POSTED = "notice-of-election-posted"
    NOTICE_OF_ELECTION_NOT_RECEIVED = "notice-of-election-not-received"
    VOTER_LIST = "voter-list", "voter list received"
    ELECTION_SCHEDULED = "election-scheduled"
    BALLOTS_MAILED = "ballots-mailed"
    ELECTION_HELD = "election-held"
    BALLOTS_COUNTED = "ballots-counted"
    TALLY_PREPARED = "tally-prepared"
    REVISED_TALLY = "revised-tally", "revised tally made available"
    OBJECTIONS_FILED = "objections-filed"
    OBJECTIONS_TO_REVISED_TALLY = "objections-to-revised-tally"
    OFFER_OF_PROOF = "offer-of-proof"
    POST_ELECTION_NOTICE_OF_HEARING = "post-election-notice-of-hearing"
    POST_ELECTION_HEARING_OPENED = "post-election-hearing-opened"
    POST_ELECTION_HEARING_CLOSED = "post-election-hearing-closed"
    POST_ELECTION_BRIEF = "post-election-brief"
    HEARING_OFFICER_REPORT = "hearing-officer-report", "hearing officer's report issued"
    EXCEPTIONS_TO_REPORT = "exceptions-to-report"
    ANSWERING_BRIEF_TO_REPORT = "answering-brief-to-report"
    DIRECTOR_DECISION = "director-decision", "Regional Director's decision"
    CERTIFIED_REPRESENTATIVE = "certified-representative", "certification of representative"
    CERTIFIED_RESULTS = "certified-results", "certification of results"
    PETITION_DISMISSED = "petition-dismissed"
    PETITION_DISMISSED_ADMINISTRATIVELY = (
        "petition-dismissed-administratively",
        "notice of dismissal served",
    )
    PETITION_HELD_IN_ABEYANCE = "petition-held-in-abeyance", "notification of the abeyance served"
    UD_PETITION_DISMISSED = "ud-petition-dismissed", "notice of dismissal served"
    EXPEDITED_DETERMINATION = "expedited-determination"
    REQUEST_FOR_REVIEW = "request-for-review"
    OPPOSITION_TO_REVIEW = "opposition-to-review"
    REVIEW_GRANTED = "review-granted"
    BRIEF_ON_REVIEW = "brief-on-review"
    RECORD_SENT_TO_BOARD = "record-sent-to-board"
    DISMISSAL_REVIEW = "dismissal-review"
    OPPOSITION_TO_DISMISSAL_REVIEW = "opposition-to-dismissal-review"
    REPRESENTATION_DECISION_SERVED = "representation-decision-served", "decision or report served"
    REPRESENTATION_RECONSIDERATION = "representation-reconsideration"
    BLOCKING_REQUESTED = "blocking-requested"
    IMPOUNDMENT_ENDED = "impoundment-ended"
    PICKETING_BEGAN = "picketing-began"
    RECOGNITION_NOTICE_POSTED = "recognition-notice-posted"
    RECOGNITION_GRANTED = "recognition-granted"

    # Unfair labor practice cases.
    CONDUCT = "conduct", "alleged unfair labor practice, or clear notice of it"
    CHARGE_FILED = "charge-filed"
    CHARGE_DOCKETED = "charge-docketed"
    CHARGE_SERVED = "charge-served"
    DISCHARGED_FROM_ARMED_FORCES = "discharged-from-armed-forces"
    EVIDENCE_SUBMITTED = "evidence-submitted"
    MERIT_DETERMINATION = "merit-determination"
    DEFERRED = "deferred"
    DEFERRAL_STATUS = "deferral-status"
    INVESTIGATION_COMPLETED = "investigation-completed"
    SENT_TO_ADVICE = "sent-to-advice"
    INJUNCTION_SOUGHT = "injunction-sought"
    RESTRAINING_ORDER = "restraining-order"
    RESTRAINING_ORDER_ENDED = "restraining-order-ended"
    CHARGE_DISMISSED = "charge-dismissed", "dismissal letter served"
    PICKETING_CHARGE_DISMISSED = "picketing-charge-dismissed", "dismissal letter served"
    RELATED_CHARGE_DISMISSED = "related-charge-dismissed", "dismissal letter served"
    APPEAL_FILED = "appeal-filed"
    APPEAL_ACKNOWLEDGED = "appeal-acknowledged", "acknowledgement of the appeal served"
    ORAL_PRESENTATION_REQUESTED = "oral-presentation-requested"
    APPEAL_DECIDED = "appeal-decided", "General Counsel's decision served"
    GC_RECONSIDERATION = "gc-reconsideration"
    SETTLEMENT_PROPOSED = "settlement-proposed", "proposed settlement and its reasons served"
    SETTLEMENT_OBJECTIONS = "settlement-objections"
    SETTLEMENT_SUBMITTED = "settlement-submitted", "notice of submission to the Board served"
    SETTLEMENT_STATEMENT = "settlement-statement"
    SETTLEMENT_APPROVED = "settlement-approved", "notice of the approval served"
    COMPLAINT_SERVED = "complaint-served"
    COMPLAINT_ISSUED = "complaint-issued"
    ANSWER_FILED = "answer-filed"
    HEARING_RESCHEDULED = "hearing-rescheduled"
    SUMMARY_JUDGMENT_MOTION = "summary-judgment-motion"
    SUMMARY_JUDGMENT_OPPOSITION = "summary-judgment-opposition"
    SHOW_CAUSE_NOTICE = "show-cause-notice"
    SHOW_CAUSE_RESPONSE = "show-cause-response"
    OPPOSITION_RECEIVED = "opposition-received"
    REPLY_TO_OPPOSITION = "reply-to-opposition"
    RULING = "ruling"
    APPEAL_RECEIVED = "appeal-received"
    SPECIAL_APPEAL_OPPOSITION = "special-appeal-opposition"
    IMMUNITY_RULING = "immunity-ruling"
    IMMUNITY_APPEAL = "immunity-appeal"
    COMPLAINT_DISMISSED_BY_JUDGE = (
        "complaint-dismissed-by-judge",
        "judge's order dismissing the complaint",
    )
    REVIEW_OF_JUDGE_DISMISSAL = "review-of-judge-dismissal"
    INTERVENTION_MOTION = "intervention-motion"
    DEPOSITION_SCHEDULED = "deposition-scheduled"
    DEPOSITION_APPLICATION = "deposition-application"
    BRIEF_TO_JUDGE = "brief-to-judge"
    SETTLEMENT_MEETING = "settlement-meeting"
    ADR_ENDED = "adr-ended"
    JUDGE_DECISION_TRANSFERRED = (
        "judge-decision-transferred",
        "order transferring the case to the Board served",
    )
    EXCEPTIONS_FILED = "exceptions-filed"
    SUPPORTING_BRIEF = "supporting-brief"
    ANSWERING_BRIEF = "answering-brief"
    CROSS_EXCEPTIONS = "cross-exceptions"
    ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS = "answering-brief-to-cross-exceptions"
    REPLY_BRIEF = "reply-brief"
    AMICUS_MOTION = "amicus-motion"
    AMICUS_MOTION_SERVED = "amicus-motion-served"
    REPLY_TO_AMICUS_MOTION = "reply-to-amicus-motion"
    AMICUS_ALLOWED = "amicus-allowed", "order allowing the amicus brief issued"
    ANSWER_TO_AMICUS = "answer-to-amicus"
    REMANDED = "remanded", "Board's letter accepting the remand"
    REMAND_STATEMENTS = "remand-statements"
    BOARD_ORDER_SERVED = "board-order-served", "Board's decision or order served"
    RECONSIDERATION_MOTION = "reconsideration-motion"
    COMPLIANCE_DETERMINATION = (
        "compliance-determination",
        "written statement of the compliance determination",
    )
    COMPLIANCE_APPEAL = "compliance-appeal"
    COMPLIANCE_APPEAL_DECIDED = "compliance-appeal-decided", "General Counsel's decision served"
    COMPLIANCE_REVIEW = "compliance-review"
    COMPLIANCE_APPEAL_RECEIVED = "compliance-appeal-received"
    COMPLIANCE_OPPOSITION = "compliance-opposition"
    COMPLIANCE_SPECIFICATION = "compliance-specification", "compliance specification served"
    COMPLIANCE_ANSWER = "compliance-answer"
    DISPUTE_CHARGE_NOTICE = "dispute-charge-notice", "notice of the charge served"
    DISPUTE_ADJUSTED = "dispute-adjusted"
    DISPUTE_HEARING_NOTICE = "dispute-hearing-notice"
    DISPUTE_HEARING_CLOSED = "dispute-hearing-closed"
    DISPUTE_BRIEF = "dispute-brief"
    ADVISORY_PETITION_SERVED = "advisory-petition-served"
    ADVISORY_RESPONSE = "advisory-response"
    DECLARATORY_PETITION_SERVED = "declaratory-petition-served"
    DECLARATORY_RESPONSE = "declaratory-response"
    DISCIPLINARY_COMPLAINT = "disciplinary-complaint", "disciplinary complaint served"
    DISCIPLINARY_ANSWER = "disciplinary-answer"
    FINAL_ORDER = "final-order", "final order of the Board"
    EAJA_APPLICATION = "eaja-application"
    EAJA_APPLICATION_SERVED = "eaja-application-served"
    EAJA_ANSWER = "eaja-answer"
    EAJA_ANSWER_SERVED = "eaja-answer-served"
    EAJA_DISMISSAL_MOTION_SERVED = "eaja-dismissal-motion-served"
    EAJA_DISMISSAL_MOTION_DENIED = "eaja-dismissal-motion-denied"
    EAJA_DISMISSED = "eaja-dismissed"
    EAJA_RESPONSE = "eaja-response"
    EAJA_DISMISSAL_REVIEW = "eaja-dismissal-review"
    EAJA_NEGOTIATION = "eaja-negotiation"
    EAJA_REPLY = "eaja-reply"
    EAJA_COMMENTS = "eaja-comments"
    EAJA_NO_REVIEW_STATEMENT = "eaja-no-review-statement"
    EAJA_PAID = "eaja-paid"
    REVIEW_PETITION = "review-petition"
    ENFORCEMENT_APPLICATION = "enforcement-application"
    ENFORCEMENT_ANSWER = "enforcement-answer"
    COURT_JUDGMENT = "court-judgment"
    CERTIORARI_PETITION = "certiorari-petition"
    NOTICE_SERVED_BY_REGION = "notice-served-by-region"
    NOTICE_POSTED = "notice-posted"
    NOTICE_TAKEN_DOWN = "notice-taken-down"
    COMPLIANCE_CERTIFIED = "compliance-certified"
    REINSTATEMENT_OFFERED = "reinstatement-offered"
    RECORDS_EXPUNGED = "records-expunged"

    # Bargaining and strikes, outside any case.
    CONTRACT_EXPIRES = "contract-expires"
    BARGAINING_NOTICE = "bargaining-notice", "notice to the other party"
    MEDIATION_NOTICE = "mediation-notice"
    STRIKE = "strike"
    STRIKE_NOTICE = "strike-notice"
    EMPLOYMENT_BEGAN = "employment-began"
    UNION_MEMBERSHIP = "union-membership"
    INQUIRY_REPORTED = "inquiry-reported"
    LAST_OFFER_REPORTED = "last-offer-reported"
    LAST_OFFER_BALLOT = "last-offer-ballot"
    LAST_OFFER_CERTIFIED = "last-offer-certified"


class Party(Enum):
    """Who acts in a case."""

    ANY = "any party"
    ANY_PERSON = "any person"
    PETITIONER = "the petitioner"
    EMPLOYER = "the employer"
    LABOR_ORGANIZATION = "the labor organization"
    REPRESENTATIVE = "the certified or recognized representative"
    NAMED_CLAIMANT = "each individual or labor organization named in the petition"
    OBJECTING_PARTY = "the objecting party"
    OPPOSING_PARTY = "a party opposing the paper"
    PERSON_SERVED = "the person served with the subpoena"
    CHARGING_PARTY = "the charging party"
    RESPONDENT = "the respondent"
    MOVANT = "the moving party"
    APPLICANT = "the applicant"
    AMICUS = "the amicus"
    REGIONAL_DIRECTOR = "the Regional Director"
    HEARING_OFFICER = "the hearing officer"
    JUDGE = "the administrative law judge"
    GENERAL_COUNSEL = "the General Counsel"
    BOARD = "the Board"
    COURT = "the court"
    AGENCY = "the Agency"
    EMPLOYER_AND_UNION = "the employer and the labor organization"
    NOTIFYING_PARTY = "the party that wants the contract ended or changed"
    EMPLOYEE = "the employee"
    OTHER_PARTIES = "the other parties"


@frozen
class Event:
    """Something that happened in a case.

    Attributes:
        kind: What happened.
        on: The day it happened.
        by: Who did it, if it matters.
        sets: A day that the event fixes: a hearing, an election, the mailing of ballots.
        note: Anything worth keeping.
    """

    kind: Kind
    on: date
    by: Party | None = None
    sets: date | None = None
    note: str = ""
