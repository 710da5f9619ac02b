"""What can happen in a case, who did it, and when."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Self

from attrs import frozen

from nlrbcase.errors import NotADay, shown

if TYPE_CHECKING:
    # Loaded only where a tally is: the first deadline is to be quick.
    from nlrbcase.ballots import Count
    from nlrbcase.objected import Objection


class Kind(Enum):
    """What happened.  The values are the words of JSON and of the command line; they never change.

    A kind that names a *notice*, an *order* or a *scheduling* may fix another day: `Event.sets`.

    Attributes:
        said: The kind in plain words; for a paper whose service starts a period, its service.
        place: Its place in the order of a case's life, for events of one day.
    """

    _value_: str
    said: str
    place: int

    def __new__(cls, word: str, said: str = "") -> Self:
        """Return a kind by its word, and by how it is said, if not simply so."""
        kind = object.__new__(cls)
        kind._value_ = word
        kind.said = said or word.replace("-", " ")
        kind.place = len(cls.__members__)
        return kind

    # Either family.
    RECORDED_IN_ERROR = "recorded-in-error", "an entry struck out as an error"
    OTHER_ENTRY = "other-entry", "an entry that has no kind of its own"
    TRANSFER_REQUESTED = "transfer-requested"
    CASE_TRANSFERRED = "case-transferred"
    CONSOLIDATED = "consolidated", "cases consolidated"
    SEVERED = "severed", "cases severed"
    DOCUMENT_DUE = "document-due"
    EXTENSION_REQUESTED = "extension-requested"
    EXTENSION_GRANTED = "extension-granted", "more time granted"
    PAPER_WITHDRAWN = "paper-withdrawn"
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
    PETITION_AMENDED = "petition-amended"
    PETITION_SERVED = "petition-served"
    PETITION_SENT_ELECTRONICALLY = "petition-sent-electronically"
    ORIGINAL_SIGNATURES = "original-signatures"
    NOTICE_OF_HEARING = "notice-of-hearing", "notice of hearing served"
    NOTICE_OF_HEARING_WITHDRAWN = "notice-of-hearing-withdrawn"
    ORIGINAL_HEARING_DAY = "original-hearing-day"
    NOTICE_OF_PETITION_POSTED = "notice-of-petition-posted"
    STATEMENT_OF_POSITION = "statement-of-position"
    RESPONSIVE_STATEMENT = "responsive-statement"
    POSITION_IN_EVIDENCE = "position-in-evidence"
    POSITION_ANSWERED = "position-answered"
    HEARING_POSTPONED = "hearing-postponed"
    PRE_ELECTION_RULING = "pre-election-ruling"
    SPECIAL_APPEAL = "special-appeal"
    PRE_ELECTION_REPORT = (
        "pre-election-report",
        "hearing officer's report on the pre-election record",
    )
    PRE_ELECTION_BRIEF = "pre-election-brief"
    AGREEMENT_APPROVED = "agreement-approved"
    AGREEMENT_WITHDRAWN = "agreement-withdrawn", "approval of the election agreement withdrawn"
    ELECTION_DIRECTED = "election-directed"
    PETITION_DECIDED = "petition-decided", "petition decided without an election"
    UNIT_CLARIFIED = "unit-clarified"
    CERTIFICATION_AMENDED = "certification-amended"
    RECONSIDERATION_DECIDED = "reconsideration-decided", "motion for reconsideration decided"
    NOTICE_OF_ELECTION_SENT = "notice-of-election-sent"
    NOTICE_OF_ELECTION_POSTED = "notice-of-election-posted"
    NOTICE_OF_ELECTION_NOT_RECEIVED = "notice-of-election-not-received"
    VOTER_LIST = "voter-list", "voter list received"
    ELECTION_SCHEDULED = "election-scheduled"
    BALLOTS_MAILED = "ballots-mailed"
    ELECTION_HELD = "election-held"
    RUNOFF_HELD = "runoff-held", "runoff election held or mailed"
    BALLOTS_IMPOUNDED = "ballots-impounded"
    BALLOTS_COUNTED = "ballots-counted"
    TALLY_PREPARED = "tally-prepared"
    REVISED_TALLY = "revised-tally", "revised tally made available"
    REPRESENTATIVE_ELECTED = "representative-elected", "a majority for a labor organization"
    NOBODY_ELECTED = "nobody-elected", "no majority for a labor organization, or a UD poll decided"
    RUNOFF_REQUIRED = "runoff-required"
    NULLITY_FOUND = "nullity-found", "votes that make the election a nullity"
    NULLITY_DECLARED = "nullity-declared", "election declared a nullity"
    CHALLENGES_DETERMINATIVE = "challenges-determinative", "challenged ballots found determinative"
    CHALLENGES_RESOLVED = "challenges-resolved"
    OBJECTIONS_FILED = "objections-filed"
    OBJECTIONS_PARTLY_WITHDRAWN = "objections-partly-withdrawn", "some of the objections withdrawn"
    OBJECTIONS_WITHDRAWN = "objections-withdrawn"
    OBJECTIONS_DECIDED = "objections-decided", "objections overruled or sustained"
    OBJECTIONS_TO_REVISED_TALLY = "objections-to-revised-tally"
    OFFER_OF_PROOF = "offer-of-proof"
    POST_ELECTION_NOTICE_OF_HEARING = "post-election-notice-of-hearing"
    POST_ELECTION_HEARING_POSTPONED = "post-election-hearing-postponed"
    POST_ELECTION_HEARING_OPENED = "post-election-hearing-opened"
    POST_ELECTION_HEARING_CLOSED = "post-election-hearing-closed"
    POST_ELECTION_BRIEF = "post-election-brief"
    HEARING_OFFICER_REPORT = "hearing-officer-report", "hearing officer's report issued"
    EXCEPTIONS_TO_REPORT = "exceptions-to-report"
    ANSWERING_BRIEF_TO_REPORT = "answering-brief-to-report"
    DIRECTOR_DECISION = "director-decision", "Regional Director's decision"
    SECOND_ELECTION_DIRECTED = "second-election-directed"
    BOARD_REPRESENTATION_DECISION = (
        "board-representation-decision",
        "Board's decision on exceptions or on review",
    )
    CERTIFIED_REPRESENTATIVE = "certified-representative", "certification of representative"
    CERTIFIED_RESULTS = "certified-results", "certification of results"
    CERTIFICATION_REVOKED = "certification-revoked"
    PETITION_WITHDRAWAL_REQUESTED = "petition-withdrawal-requested"
    PETITION_WITHDRAWN = "petition-withdrawn", "withdrawal of the petition approved"
    PETITION_DISMISSED = "petition-dismissed"
    PETITION_DISMISSED_ADMINISTRATIVELY = (
        "petition-dismissed-administratively",
        "notice of dismissal served",
    )
    PETITION_HELD_IN_ABEYANCE = "petition-held-in-abeyance", "notification of the abeyance served"
    UD_PETITION_DISMISSED = "ud-petition-dismissed", "notice of dismissal served"
    PETITION_REINSTATED = "petition-reinstated"
    PETITION_RESUMED = "petition-resumed", "processing of the petition resumed"
    REQUEST_TO_PROCEED = "request-to-proceed"
    REQUEST_TO_PROCEED_WITHDRAWN = "request-to-proceed-withdrawn"
    EXPEDITED_DETERMINATION = "expedited-determination"
    REQUEST_FOR_REVIEW = "request-for-review"
    OPPOSITION_TO_REVIEW = "opposition-to-review"
    REVIEW_GRANTED = "review-granted"
    REVIEW_DENIED = "review-denied"
    REVIEW_REQUEST_WITHDRAWN = "review-request-withdrawn", "request for review withdrawn"
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
    CHARGE_AMENDED = "charge-amended"
    CHARGE_WITHDRAWAL_REQUESTED = "charge-withdrawal-requested"
    CHARGE_WITHDRAWAL_DENIED = "charge-withdrawal-denied"
    CHARGE_PARTLY_WITHDRAWN = "charge-partly-withdrawn", "withdrawal of part of the charge approved"
    CHARGE_WITHDRAWN = "charge-withdrawn", "withdrawal of the charge approved"
    CHARGE_WITHDRAWAL_REVOKED = "charge-withdrawal-revoked"
    DISCHARGED_FROM_ARMED_FORCES = "discharged-from-armed-forces"
    EVIDENCE_SUBMITTED = "evidence-submitted"
    MERIT_DETERMINATION = "merit-determination"
    DEFERRED = "deferred"
    DEFERRAL_STATUS = "deferral-status"
    DEFERRAL_ENDED = "deferral-ended", "deferral ended, investigation resumed"
    INVESTIGATION_COMPLETED = "investigation-completed"
    SENT_TO_ADVICE = "sent-to-advice"
    INJUNCTION_SOUGHT = "injunction-sought"
    INJUNCTION_PETITION_AMENDED = "injunction-petition-amended"
    RESTRAINING_ORDER = "restraining-order"
    RESTRAINING_ORDER_ENDED = "restraining-order-ended"
    INJUNCTION_GRANTED = "injunction-granted"
    INJUNCTION_DENIED = "injunction-denied"
    INJUNCTION_ENDED = "injunction-ended", "injunction ended, or its petition withdrawn"
    CHARGE_PARTLY_DISMISSED = (
        "charge-partly-dismissed",
        "letter dismissing part of the charge served",
    )
    CHARGE_DISMISSED = "charge-dismissed", "dismissal letter served"
    PICKETING_CHARGE_DISMISSED = "picketing-charge-dismissed", "dismissal letter served"
    RELATED_CHARGE_DISMISSED = "related-charge-dismissed", "dismissal letter served"
    DISMISSAL_REVOKED = "dismissal-revoked"
    APPEAL_FILED = "appeal-filed"
    APPEAL_ACKNOWLEDGED = "appeal-acknowledged", "acknowledgement of the appeal served"
    ORAL_PRESENTATION_REQUESTED = "oral-presentation-requested"
    APPEAL_DECIDED = "appeal-decided", "General Counsel's decision served"
    GC_RECONSIDERATION = "gc-reconsideration"
    GC_RECONSIDERATION_DENIED = "gc-reconsideration-denied"
    APPEAL_SUSTAINED = "appeal-sustained", "appeal to the General Counsel sustained"
    SETTLEMENT_PROPOSED = "settlement-proposed", "proposed settlement and its reasons served"
    SETTLEMENT_OBJECTIONS = "settlement-objections"
    SETTLEMENT_SUBMITTED = "settlement-submitted", "notice of submission to the Board served"
    SETTLEMENT_STATEMENT = "settlement-statement"
    SETTLEMENT_REJECTED = "settlement-rejected"
    SETTLEMENT_APPROVED = "settlement-approved", "notice of the approval served"
    SETTLEMENT_SET_ASIDE = "settlement-set-aside"
    COMPLAINT_ISSUED = "complaint-issued"
    COMPLAINT_SERVED = "complaint-served"
    COMPLAINT_AMENDED = "complaint-amended"
    ANSWER_FILED = "answer-filed"
    ANSWER_AMENDED = "answer-amended"
    COMPLAINT_WITHDRAWN = "complaint-withdrawn"
    HEARING_RESCHEDULED = "hearing-rescheduled"
    SUMMARY_JUDGMENT_MOTION = "summary-judgment-motion"
    SUMMARY_JUDGMENT_OPPOSITION = "summary-judgment-opposition"
    SHOW_CAUSE_NOTICE = "show-cause-notice"
    SHOW_CAUSE_RESPONSE = "show-cause-response"
    OPPOSITION_RECEIVED = "opposition-received"
    REPLY_TO_OPPOSITION = "reply-to-opposition"
    SUMMARY_JUDGMENT_DENIED = "summary-judgment-denied"
    TRANSFERRED_TO_BOARD = "transferred-to-board", "transferred to the Board without a decision"
    RULING = "ruling"
    APPEAL_RECEIVED = "appeal-received"
    SPECIAL_APPEAL_OPPOSITION = "special-appeal-opposition"
    SPECIAL_APPEAL_DECIDED = "special-appeal-decided"
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
    JUDGE_DECISION = "judge-decision", "judge's decision issued"
    JUDGE_DECISION_TRANSFERRED = (
        "judge-decision-transferred",
        "order transferring the case to the Board served",
    )
    SETTLEMENT_MEETING = "settlement-meeting"
    ADR_ENDED = "adr-ended"
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
    DECISION_ADOPTED = "decision-adopted", "judge's decision adopted in the absence of exceptions"
    COMPLAINT_DISMISSED_BY_BOARD = (
        "complaint-dismissed-by-board",
        "Board's order dismissing the complaint served",
    )
    BOARD_ORDER_SERVED = "board-order-served", "Board's decision or order served"
    FINAL_ORDER = "final-order", "final order of the Board"
    REMANDED_TO_JUDGE = "remanded-to-judge"
    RECONSIDERATION_MOTION = "reconsideration-motion"
    RECONSIDERATION_DENIED = "reconsideration-denied"
    RECONSIDERATION_GRANTED = (
        "reconsideration-granted",
        "reconsideration, rehearing or reopening granted",
    )
    COMPLIANCE_DETERMINATION = (
        "compliance-determination",
        "written statement of the compliance determination",
    )
    COMPLIANCE_APPEAL = "compliance-appeal"
    COMPLIANCE_APPEAL_DECIDED = "compliance-appeal-decided", "General Counsel's decision served"
    COMPLIANCE_REVIEW = "compliance-review"
    COMPLIANCE_REVIEW_DECIDED = "compliance-review-decided"
    COMPLIANCE_APPEAL_RECEIVED = "compliance-appeal-received"
    COMPLIANCE_OPPOSITION = "compliance-opposition"
    COMPLIANCE_SPECIFICATION = "compliance-specification", "compliance specification served"
    SPECIFICATION_AMENDED = "specification-amended"
    COMPLIANCE_ANSWER = "compliance-answer"
    SPECIFICATION_WITHDRAWN = "specification-withdrawn"
    COMPLIANCE_ACHIEVED = "compliance-achieved"
    DISPUTE_CHARGE_NOTICE = "dispute-charge-notice", "notice of the charge served"
    DISPUTE_ADJUSTED = "dispute-adjusted"
    DISPUTE_HEARING_NOTICE = "dispute-hearing-notice"
    DISPUTE_NOTICE_QUASHED = "dispute-notice-quashed", "notice of the 10(k) hearing quashed"
    DISPUTE_HEARING_CLOSED = "dispute-hearing-closed"
    DISPUTE_BRIEF = "dispute-brief"
    DISPUTE_DETERMINED = "dispute-determined", "Board's determination of the dispute"
    DISPUTE_COMPLIED = "dispute-complied", "determination of the dispute complied with"
    ADVISORY_PETITION_SERVED = "advisory-petition-served"
    ADVISORY_RESPONSE = "advisory-response"
    DECLARATORY_PETITION_SERVED = "declaratory-petition-served"
    DECLARATORY_RESPONSE = "declaratory-response"
    DISCIPLINARY_COMPLAINT = "disciplinary-complaint", "disciplinary complaint served"
    DISCIPLINARY_ANSWER = "disciplinary-answer"
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
    EAJA_DECISION = "eaja-decision", "judge's decision on fees"
    EAJA_AWARDED = "eaja-awarded", "award of fees by the Board"
    EAJA_DENIED = "eaja-denied", "denial of fees by the Board"
    EAJA_NO_REVIEW_STATEMENT = "eaja-no-review-statement"
    EAJA_PAID = "eaja-paid"
    REVIEW_PETITION = "review-petition"
    ENFORCEMENT_APPLICATION = "enforcement-application"
    ENFORCEMENT_ANSWER = "enforcement-answer"
    COURT_JUDGMENT = "court-judgment"
    ORDER_SET_ASIDE = "order-set-aside", "judgment setting the Board's order aside"
    COURT_REMAND = "court-remand", "judgment remanding the case to the Board"
    CERTIORARI_PETITION = "certiorari-petition"
    CERTIORARI_DENIED = "certiorari-denied"
    CERTIORARI_GRANTED = "certiorari-granted"
    SUPREME_COURT_JUDGMENT = "supreme-court-judgment"
    CONTEMPT_SOUGHT = "contempt-sought"
    CONTEMPT_DECIDED = "contempt-decided"
    REMANDED = "remanded", "Board's letter accepting the remand"
    REMAND_STATEMENTS = "remand-statements"
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

    # The end of a case of either family: after all else that happened that day.
    CASE_CLOSED = "case-closed"
    CASE_REOPENED = "case-reopened"


class Party(Enum):
    """Who acts in a case.  The values are the words of JSON and of the command line.

    Attributes:
        said: The party in plain words.
    """

    _value_: str
    said: str

    def __new__(cls, word: str, said: str = "") -> Self:
        """Return a party by its word, and by how it is said."""
        party = object.__new__(cls)
        party._value_ = word
        party.said = said or word.replace("-", " ")
        return party

    ANY = "any", "any party"
    ANY_PERSON = "any-person", "any person"
    PETITIONER = "petitioner", "the petitioner"
    EMPLOYER = "employer", "the employer"
    LABOR_ORGANIZATION = "labor-organization", "the labor organization"
    REPRESENTATIVE = "representative", "the certified or recognized representative"
    NAMED_CLAIMANT = "named-claimant", "each individual or labor organization named in the petition"
    OBJECTING_PARTY = "objecting-party", "the objecting party"
    OPPOSING_PARTY = "opposing-party", "a party opposing the paper"
    PERSON_SERVED = "person-served", "the person served with the subpoena"
    CHARGING_PARTY = "charging-party", "the charging party"
    RESPONDENT = "respondent", "the respondent"
    MOVANT = "movant", "the moving party"
    APPLICANT = "applicant", "the applicant"
    AMICUS = "amicus", "the amicus"
    REGIONAL_DIRECTOR = "regional-director", "the Regional Director"
    HEARING_OFFICER = "hearing-officer", "the hearing officer"
    JUDGE = "judge", "the administrative law judge"
    GENERAL_COUNSEL = "general-counsel", "the General Counsel"
    BOARD = "board", "the Board"
    COURT = "court", "the court"
    AGENCY = "agency", "the Agency"
    EMPLOYER_AND_UNION = "employer-and-union", "the employer and the labor organization"
    NOTIFYING_PARTY = "notifying-party", "the party that wants the contract ended or changed"
    EMPLOYEE = "employee", "the employee"
    OTHER_PARTIES = "other-parties", "the other parties"


EACH_FOR_ITSELF = frozenset(
    (Party.ANY, Party.ANY_PERSON, Party.OPPOSING_PARTY, Party.OTHER_PARTIES)
)
"""Actors that are several: what one of them files does not use up the time of the others."""


@frozen
class Entry:
    """What names an event of a case, so that a correction can say which one it corrects.

    Attributes:
        kind: What was recorded as happening.
        on: The day under which it was recorded.
        by: Who did it; None if that is not needed to tell it from others.
    """

    kind: Kind
    on: date
    by: Party | None = None


@frozen
class Event:
    """Something that happened in a case.

    Attributes:
        kind: What happened.
        on: The day it happened.
        by: Who did it, if it matters.
        sets: A day that the event fixes: a hearing, an election, the mailing of ballots, the new
            due day of a paper for which more time is granted.
        about: What it is about, by name: for more time or a withdrawal, the key of the rule whose
            paper is meant; for a transfer, a consolidation or a severance, the other case's number.
        count: The ballots, of a tally.
        allegations: The sections alleged to be violated, of a charge or complaint, as `8(a)(3)`.
        objections: The objections filed, ruled on or withdrawn.
        corrects: The earlier entry that this one replaces; with `recorded-in-error`, strikes out.
        note: Anything worth keeping.
        irregular: Why it is recorded although the tables may call it impossible; empty if they
            should refuse it.

    Raises:
        NotADay: `on` or `sets` is no `datetime.date`, or it has an hour.
        TypeError: `kind` is no `Kind`.
    """

    kind: Kind
    on: date
    by: Party | None = None
    sets: date | None = None
    about: str | None = None
    count: Count | None = None
    allegations: tuple[str, ...] = ()
    corrects: Entry | None = None
    note: str = ""
    irregular: str = ""
    objections: tuple[Objection, ...] = ()

    def __attrs_post_init__(self) -> None:
        if type(self.on) is not date:
            raise NotADay(self.on, "on")
        if self.sets is not None and type(self.sets) is not date:
            raise NotADay(self.sets, "sets")
        if type(self.kind) is not Kind:
            message = f"kind: {shown(self.kind)} is no Kind; give one such as Kind.TALLY_PREPARED"
            raise TypeError(message)
