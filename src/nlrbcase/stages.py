"""Where a track of a case can stand."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Stage(Enum):
    """Where a track of a case stands.  The values are the words of JSON; they never change.

    Attributes:
        said: The stage in plain words.
        place: Its place in the list of stages.
    """

    _value_: str
    said: str
    place: int

    def __new__(cls, word: str, said: str = "") -> Self:
        """Return a stage by its word, and by how it is said, if not simply so."""
        stage = object.__new__(cls)
        stage._value_ = word
        stage.said = said or word.replace("-", " ")
        stage.place = len(cls.__members__)
        return stage

    # Either family.
    NOT_FILED = "not-filed", "nothing filed yet"
    WITHDRAWN = "withdrawn"
    DISMISSED = "dismissed"
    CLOSED = "closed"
    NO_HEARING = "no-hearing", "no hearing noticed"
    HEARING_NOTICED = "hearing-noticed"
    HEARING_OPEN = "hearing-open"
    HEARING_CLOSED = "hearing-closed"
    HEARING_OFF = "hearing-off", "no hearing needed after an agreement"
    SEPARATE = "separate", "not consolidated"
    CONSOLIDATED = "consolidated", "consolidated with another case"
    IN_REGION = "in-region", "in its region"
    TRANSFER_ASKED = "transfer-asked", "transfer asked for"
    TRANSFERRED = "transferred"

    # Representation cases.
    PETITION_PENDING = "petition-pending"
    ELECTION_ORDERED = "election-ordered", "election agreed or directed"
    VOTING = "voting", "voting has begun, no tally yet"
    TALLIED = "tallied", "ballots tallied"
    CERTIFIED = "certified"
    DECIDED = "decided"
    NO_OBJECTIONS = "no-objections"
    OBJECTIONS_PENDING = "objections-pending"
    OBJECTIONS_OF_SEVERAL = "objections-of-several", "objections pending, filed more than once"
    OBJECTIONS_DECIDED = "objections-decided"
    NO_CHALLENGES = "no-challenges", "no determinative challenges known"
    CHALLENGES_PENDING = "challenges-pending", "determinative challenges pending"
    CHALLENGES_RESOLVED = "challenges-resolved"
    NO_RESULT = "no-result", "no result known"
    REPRESENTATIVE_ELECTED = "representative-elected", "a representative is elected"
    NOBODY_ELECTED = "nobody-elected", "results to be certified"
    RUNOFF_REQUIRED = "runoff-required"
    NULLITY_FOUND = "nullity-found", "the election is a nullity"
    REPORTED = "reported", "hearing officer's report or judge's decision issued"
    DIRECTOR_RULED = "director-ruled", "Regional Director has ruled"
    NO_REVIEW = "no-review", "no review asked for"
    REVIEW_REQUESTED = "review-requested"
    REVIEW_REQUESTED_BY_SEVERAL = "review-requested-by-several", "review requested more than once"
    REVIEW_GRANTED = "review-granted"
    REVIEW_DECIDED = "review-decided"
    NOT_BLOCKED = "not-blocked"
    BLOCKED = "blocked", "held in abeyance"
    RESUMED = "resumed", "resumed; where several charges held it up, another may still do so"

    # Unfair labor practice cases.
    CHARGE_PENDING = "charge-pending", "charge under investigation"
    DEFERRED = "deferred"
    MERITS_DETERMINED = "merits-determined", "merits determined, no complaint yet"
    SETTLED = "settled", "settled, compliance awaited"
    COMPLAINT_PENDING = "complaint-pending"
    COMPLAINT_DISMISSED = "complaint-dismissed"
    BEFORE_BOARD = "before-board", "before the Board"
    BOARD_ORDERED = "board-ordered", "ordered by the Board"
    NO_REQUEST = "no-request", "no withdrawal asked for"
    WITHDRAWAL_ASKED = "withdrawal-asked", "withdrawal asked for"
    NO_APPEAL = "no-appeal", "nothing to appeal from, or no appeal"
    APPEALABLE = "appealable", "open to appeal"
    APPEAL_PENDING = "appeal-pending"
    APPEAL_DENIED = "appeal-denied"
    RECONSIDERATION_ASKED = "reconsideration-asked", "reconsideration asked for"
    NO_SETTLEMENT = "no-settlement"
    SETTLEMENT_PROPOSED = "settlement-proposed"
    SETTLEMENT_SUBMITTED = "settlement-submitted", "settlement submitted to the Board"
    NO_COMPLAINT = "no-complaint"
    UNANSWERED = "unanswered", "complaint issued, no answer yet"
    ANSWERED = "answered", "complaint answered"
    COMPLAINT_WITHDRAWN = "complaint-withdrawn"
    COMPLAINT_DECIDED = "complaint-decided", "decided by the Board"
    NO_MOTION = "no-motion", "no motion for judgment"
    JUDGMENT_ASKED = "judgment-asked", "summary judgment or dismissal asked for"
    CAUSE_TO_BE_SHOWN = "cause-to-be-shown", "notice to show cause issued"
    NO_RULING = "no-ruling", "no ruling yet"
    RULED = "ruled", "ruling made"
    NO_DECISION = "no-decision", "no judge's decision to except to"
    EXCEPTIONS_OPEN = "exceptions-open", "decided by the judge, no exceptions yet"
    EXCEPTIONS_PENDING = "exceptions-pending"
    BOARD_DECIDED = "board-decided", "decided by the Board"
    NO_REMEDY = "no-remedy", "no remedy ordered or agreed"
    REMEDY_DUE = "remedy-due", "remedy ordered or agreed"
    REMEDIED = "remedied", "complied with"
    NO_ORDER = "no-order", "no order of the Board"
    COMPLIANCE_PENDING = "compliance-pending"
    COMPLIANCE_DETERMINED = "compliance-determined"
    COMPLIANCE_APPEALED = "compliance-appealed"
    COMPLIANCE_APPEAL_DECIDED = "compliance-appeal-decided"
    COMPLIANCE_REVIEW_ASKED = "compliance-review-asked", "Board asked to review compliance"
    SPECIFIED = "specified", "compliance specification served, no answer yet"
    SPECIFICATION_ANSWERED = "specification-answered"
    COMPLIED = "complied", "complied with"
    REVIEWABLE = "reviewable", "open to review and enforcement by the courts"
    IN_COURT = "in-court", "before a court of appeals"
    COURT_DECIDED = "court-decided", "judgment of the court entered"
    ORDER_SET_ASIDE = "order-set-aside", "order set aside by the court"
    COURT_REMANDED = "court-remanded", "remanded by the court"
    CERTIORARI_ASKED = "certiorari-asked", "certiorari asked for"
    IN_SUPREME_COURT = "in-supreme-court", "before the Supreme Court"
    IN_CONTEMPT = "in-contempt", "contempt proceeding pending"
    NO_INJUNCTION = "no-injunction"
    INJUNCTION_SOUGHT = "injunction-sought"
    RESTRAINED = "restrained", "restraining order in force"
    ENJOINED = "enjoined", "injunction in force"
    NO_DISPUTE = "no-dispute", "no jurisdictional dispute before the Board"
    DISPUTE_NOTICED = "dispute-noticed", "notice of the charge served"
    DISPUTE_HEARING = "dispute-hearing", "hearing of the dispute noticed"
    DISPUTE_SUBMITTED = "dispute-submitted", "dispute heard, before the Board"
    DISPUTE_DETERMINED = "dispute-determined"
    DISPUTE_SETTLED = "dispute-settled", "dispute adjusted, or the determination complied with"
    NO_FEES = "no-fees", "no fees asked for"
    FEES_ASKED = "fees-asked", "fees asked for"
    FEES_ANSWERED = "fees-answered", "application for fees answered"
    FEES_DISMISSAL_ASKED = "fees-dismissal-asked", "dismissal of the application asked for"
    FEES_DISMISSED = "fees-dismissed", "application for fees dismissed"
    FEES_DECIDED = "fees-decided", "fees decided by the judge, or their dismissal under review"
    FEES_AWARDED = "fees-awarded"
    FEES_DENIED = "fees-denied"
    FEES_PAID = "fees-paid"
