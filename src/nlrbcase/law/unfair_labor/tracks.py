"""The tracks of an unfair labor practice case: what may happen next, and by which provision.

29 U.S.C. 160; 29 CFR part 102, subparts C, E, G, H and T; 29 CFR 101.9. What the Agency does
without a provision that was read (an amended charge, a closing, a revoked dismissal) is known from
its case system of 1999 to 2011 and from the dockets on nlrb.gov, and is marked so.

Sources:
    29 CFR part 102, read in an eCFR copy made between 31 May 2020 and 10 March 2023. Not read of
    what is cited here: 102.23, 102.53(b), (d), 102.55, 102.57 to 102.59, 102.153.
    29 CFR 102.33 and 102.35(a)(9), read in prints from before 6 March 2017.
    29 CFR 101.9 and 102.48(b), read in the annual edition of 2015.
    29 U.S.C. 160 and 161, and 28 U.S.C. 2112, read in a copy of the U.S. Code of 20 April 2023.
    28 U.S.C. 2101 and the provisions on the Supreme Court's own judgments were not read.
    The Agency's case system of 1999 to 2011: which events it records for a charge.
"""

from __future__ import annotations

from nlrbcase.events import Kind
from nlrbcase.law.unfair_labor.exceptions import EXCEPTIONS
from nlrbcase.law.unfair_labor.hearing import REVIEW_OF_JUDGE_DISMISSAL
from nlrbcase.procedure import BACK, Move, Need, Track
from nlrbcase.provisions import Evidence
from nlrbcase.stages import Stage

_SYSTEM = "the Agency's case system of 1999 to 2011"
_DOCKETS = "dockets on nlrb.gov"
_PRIORITY = "Casehandling Manual, Part One, section 10200.1"
_DEFERRAL = "Casehandling Manual, Part One, section 10118"
_AGENCY = Evidence.AGENCY
_UNVERIFIED = Evidence.UNVERIFIED

_BEFORE_COMPLAINT = (Stage.CHARGE_PENDING, Stage.DEFERRED, Stage.MERITS_DETERMINED)
_IN_REGION = (*_BEFORE_COMPLAINT, Stage.SETTLED, Stage.COMPLAINT_PENDING)
_UNFINISHED = (*_IN_REGION, Stage.BEFORE_BOARD, Stage.BOARD_ORDERED)

_ORDERED = Need("charge", Stage.BOARD_ORDERED)
_COMPLAINT_PENDING = Need("charge", Stage.COMPLAINT_PENDING)
_WITH_COMPLAINT = Need("charge", (Stage.COMPLAINT_PENDING, Stage.BEFORE_BOARD, Stage.BOARD_ORDERED))
_HEARING_POSSIBLE = Need("charge", (Stage.COMPLAINT_PENDING, Stage.BOARD_ORDERED))
_NOT_YET_HEARD = Need("hearing", (Stage.NO_HEARING, Stage.HEARING_NOTICED))
_HEARING_OPEN = Need("hearing", Stage.HEARING_OPEN)
_HEARING_NOT_OPEN = Need("hearing", (Stage.NO_HEARING, Stage.HEARING_NOTICED, Stage.HEARING_CLOSED))
_SUBMITTED = Need("settlement", Stage.SETTLEMENT_SUBMITTED)
_WAS_SETTLED = Need("settlement", Stage.SETTLED)
_NOT_SETTLED = Need(
    "settlement",
    (
        Stage.NO_SETTLEMENT,
        Stage.SETTLEMENT_PROPOSED,
        Stage.SETTLEMENT_SUBMITTED,
        Stage.BOARD_ORDERED,
    ),
)
_APPEALED = Need("appeal", (Stage.APPEAL_PENDING, Stage.APPEAL_DENIED, Stage.RECONSIDERATION_ASKED))
_APPEAL_OPEN = Need(
    "appeal",
    (Stage.APPEALABLE, Stage.APPEAL_PENDING, Stage.APPEAL_DENIED, Stage.RECONSIDERATION_ASKED),
)
_JUDGMENT_ASKED = Need("motions", Stage.JUDGMENT_ASKED)
_TO_SHOW_CAUSE = Need("motions", Stage.CAUSE_TO_BE_SHOWN)
_SPECIFIED = Need("compliance", (Stage.SPECIFIED, Stage.SPECIFICATION_ANSWERED))
_NOT_SPECIFIED = Need(
    "compliance",
    (
        Stage.NO_ORDER,
        Stage.COMPLIANCE_PENDING,
        Stage.COMPLIANCE_DETERMINED,
        Stage.COMPLIANCE_APPEALED,
        Stage.COMPLIANCE_APPEAL_DECIDED,
        Stage.COMPLIANCE_REVIEW_ASKED,
        Stage.COMPLIED,
    ),
)
_NO_EXCEPTIONS = Need("exceptions", Stage.EXCEPTIONS_OPEN)
_RECONSIDERING = Need("exceptions", Stage.RECONSIDERATION_ASKED)
_IN_COURT = Need("court", (Stage.IN_COURT, Stage.COURT_DECIDED, Stage.ORDER_SET_ASIDE))
_COURT_REMANDED = Need("court", Stage.COURT_REMANDED)
_RECORD_WITH_BOARD = Need("court", (Stage.REVIEWABLE, Stage.IN_COURT))
_FEES_DECIDED = Need("fees", Stage.FEES_DECIDED)
_NO_DISPUTE_HEARD = Need(
    "dispute",
    (
        Stage.NO_DISPUTE,
        Stage.DISPUTE_NOTICED,
        Stage.DISPUTE_SUBMITTED,
        Stage.DISPUTE_DETERMINED,
        Stage.DISPUTE_SETTLED,
    ),
)
# A dispute that the Board has to hear and determine comes before any complaint on it.
_NO_OPEN_DISPUTE = Need("dispute", (Stage.NO_DISPUTE, Stage.DISPUTE_DETERMINED))

_WITHDRAWN = Move(Kind.CHARGE_WITHDRAWN, Stage.WITHDRAWN, "29 CFR 102.9")
_DISMISSALS = (
    Move(Kind.CHARGE_DISMISSED, Stage.DISMISSED, "29 CFR 102.19(a)"),
    Move(Kind.PICKETING_CHARGE_DISMISSED, Stage.DISMISSED, "29 CFR 102.81(a)"),
    Move(Kind.RELATED_CHARGE_DISMISSED, Stage.DISMISSED, "29 CFR 102.81(c)"),
)
_COMPLAINTS = (
    Move(
        Kind.COMPLAINT_ISSUED,
        Stage.COMPLAINT_PENDING,
        "29 U.S.C. 160(b), (k), 29 CFR 102.15, 102.91",
        needs=(_NO_OPEN_DISPUTE,),
    ),
    Move(
        Kind.COMPLAINT_SERVED,
        Stage.COMPLAINT_PENDING,
        "29 U.S.C. 160(b), (k), 29 CFR 102.15, 102.91",
        needs=(_NO_OPEN_DISPUTE,),
    ),
)
_INFORMAL_SETTLEMENT = Move(Kind.SETTLEMENT_APPROVED, Stage.SETTLED, "29 CFR 101.9(b)(2), (c)(3)")
_FORMAL_SETTLEMENT = (
    Move(
        Kind.BOARD_ORDER_SERVED,
        Stage.BOARD_ORDERED,
        "29 CFR 101.9(b)(1), (c)(2)",
        needs=(_SUBMITTED,),
    ),
    Move(Kind.FINAL_ORDER, Stage.BOARD_ORDERED, "29 CFR 101.9(b)(1), (c)(2)", needs=(_SUBMITTED,)),
)
_CLOSED = Move(Kind.CASE_CLOSED, Stage.CLOSED, _SYSTEM, evidence=_AGENCY)
_REOPENED = Move(Kind.CASE_REOPENED, BACK, _SYSTEM, evidence=_AGENCY)

CHARGE = Track(
    "charge",
    "the charge",
    begins=Stage.NOT_FILED,
    ends=(Stage.WITHDRAWN, Stage.DISMISSED, Stage.COMPLAINT_DISMISSED, Stage.CLOSED),
    moves={
        Stage.NOT_FILED: (
            Move(Kind.CHARGE_FILED, Stage.CHARGE_PENDING, "29 U.S.C. 160(b), 29 CFR 102.9"),
        ),
        Stage.CHARGE_PENDING: (
            Move(Kind.CHARGE_DOCKETED, Stage.CHARGE_PENDING, _DOCKETS, evidence=_AGENCY),
            Move(Kind.CHARGE_SERVED, Stage.CHARGE_PENDING, "29 U.S.C. 160(b), 29 CFR 102.14"),
            Move(Kind.CHARGE_AMENDED, Stage.CHARGE_PENDING, _DOCKETS, evidence=_AGENCY),
            Move(Kind.INVESTIGATION_COMPLETED, Stage.CHARGE_PENDING, _PRIORITY, evidence=_AGENCY),
            Move(Kind.SENT_TO_ADVICE, Stage.CHARGE_PENDING, _PRIORITY, evidence=_AGENCY),
            Move(Kind.DEFERRED, Stage.DEFERRED, _DEFERRAL, evidence=_AGENCY),
            Move(Kind.MERIT_DETERMINATION, Stage.MERITS_DETERMINED, "29 CFR 102.15"),
            Move(
                Kind.CHARGE_PARTLY_DISMISSED,
                Stage.CHARGE_PENDING,
                "29 CFR 102.19(a)",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.CHARGE_PARTLY_WITHDRAWN,
                Stage.CHARGE_PENDING,
                "29 CFR 102.9",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.APPEAL_SUSTAINED, Stage.CHARGE_PENDING, "29 CFR 102.19(c)", needs=(_APPEALED,)
            ),
            _WITHDRAWN,
            *_DISMISSALS,
            _INFORMAL_SETTLEMENT,
            *_FORMAL_SETTLEMENT,
            *_COMPLAINTS,
        ),
        Stage.DEFERRED: (
            Move(Kind.DEFERRAL_STATUS, Stage.DEFERRED, "GC Memorandum GC 25-09", evidence=_AGENCY),
            Move(Kind.DEFERRAL_ENDED, Stage.CHARGE_PENDING, _DEFERRAL, evidence=_AGENCY),
            Move(Kind.CHARGE_AMENDED, Stage.DEFERRED, _DOCKETS, evidence=_AGENCY),
            Move(Kind.APPEAL_SUSTAINED, Stage.DEFERRED, "29 CFR 102.19(c)", needs=(_APPEALED,)),
            _WITHDRAWN,
            *_DISMISSALS,
            _INFORMAL_SETTLEMENT,
        ),
        Stage.MERITS_DETERMINED: (
            Move(Kind.CHARGE_AMENDED, Stage.MERITS_DETERMINED, _DOCKETS, evidence=_AGENCY),
            Move(Kind.SENT_TO_ADVICE, Stage.MERITS_DETERMINED, _PRIORITY, evidence=_AGENCY),
            Move(Kind.DEFERRED, Stage.DEFERRED, _DEFERRAL, evidence=_AGENCY),
            Move(
                Kind.CHARGE_PARTLY_DISMISSED,
                Stage.MERITS_DETERMINED,
                "29 CFR 102.19(a)",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.CHARGE_PARTLY_WITHDRAWN,
                Stage.MERITS_DETERMINED,
                "29 CFR 102.9",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.APPEAL_SUSTAINED,
                Stage.MERITS_DETERMINED,
                "29 CFR 102.19(c)",
                needs=(_APPEALED,),
            ),
            _WITHDRAWN,
            *_DISMISSALS,
            _INFORMAL_SETTLEMENT,
            *_FORMAL_SETTLEMENT,
            *_COMPLAINTS,
        ),
        Stage.SETTLED: (
            Move(Kind.SETTLEMENT_SET_ASIDE, Stage.MERITS_DETERMINED, "29 CFR 101.9(e)(2)"),
            Move(
                Kind.APPEAL_SUSTAINED,
                Stage.MERITS_DETERMINED,
                "29 CFR 101.9(c)(3), 102.19(c)",
                needs=(_APPEALED,),
            ),
            _WITHDRAWN,
            _CLOSED,
        ),
        Stage.COMPLAINT_PENDING: (
            Move(Kind.COMPLAINT_SERVED, Stage.COMPLAINT_PENDING, "29 CFR 102.15"),
            Move(
                Kind.COMPLAINT_ISSUED,
                Stage.COMPLAINT_PENDING,
                "29 CFR 102.15",
                needs=(Need("complaint", (Stage.COMPLAINT_WITHDRAWN, Stage.COMPLAINT_DISMISSED)),),
            ),
            Move(Kind.CHARGE_AMENDED, Stage.COMPLAINT_PENDING, _DOCKETS, evidence=_AGENCY),
            Move(
                Kind.CHARGE_PARTLY_WITHDRAWN,
                Stage.COMPLAINT_PENDING,
                "29 CFR 102.9",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.APPEAL_SUSTAINED,
                Stage.COMPLAINT_PENDING,
                "29 CFR 102.19(c)",
                needs=(_APPEALED,),
            ),
            Move(
                Kind.COMPLAINT_WITHDRAWN,
                Stage.CHARGE_PENDING,
                "29 CFR 102.18",
                needs=(_NOT_YET_HEARD,),
            ),
            Move(
                Kind.SHOW_CAUSE_NOTICE,
                Stage.BEFORE_BOARD,
                "29 CFR 102.24(b)",
                needs=(_JUDGMENT_ASKED,),
            ),
            Move(
                Kind.SUMMARY_JUDGMENT_DENIED,
                Stage.COMPLAINT_PENDING,
                "29 CFR 102.24(b)",
                needs=(_JUDGMENT_ASKED,),
            ),
            Move(Kind.TRANSFERRED_TO_BOARD, Stage.BEFORE_BOARD, "29 CFR 102.35(a)(9), 102.50"),
            Move(Kind.COMPLAINT_DISMISSED_BY_JUDGE, Stage.COMPLAINT_DISMISSED, "29 CFR 102.27"),
            Move(
                Kind.JUDGE_DECISION,
                Stage.BEFORE_BOARD,
                "29 U.S.C. 160(c), 29 CFR 102.45(a)",
                needs=(_HEARING_NOT_OPEN,),
            ),
            Move(
                Kind.JUDGE_DECISION_TRANSFERRED,
                Stage.BEFORE_BOARD,
                "29 U.S.C. 160(c), 29 CFR 102.45(a)",
                needs=(_HEARING_NOT_OPEN,),
            ),
            Move(Kind.SETTLEMENT_APPROVED, Stage.SETTLED, "29 CFR 101.9(b)(2), (c)(3), (d)"),
            *_FORMAL_SETTLEMENT,
            _WITHDRAWN,
        ),
        Stage.COMPLAINT_DISMISSED: (
            Move(Kind.REVIEW_OF_JUDGE_DISMISSAL, Stage.BEFORE_BOARD, "29 CFR 102.27"),
            Move(
                Kind.CASE_CLOSED, Stage.CLOSED, "29 CFR 102.27", after=(REVIEW_OF_JUDGE_DISMISSAL,)
            ),
            _REOPENED,
        ),
        Stage.BEFORE_BOARD: (
            Move(
                Kind.JUDGE_DECISION_TRANSFERRED,
                Stage.BEFORE_BOARD,
                "29 CFR 102.45(a)",
                needs=(_NO_EXCEPTIONS,),
            ),
            Move(
                Kind.DECISION_ADOPTED,
                Stage.BOARD_ORDERED,
                "29 U.S.C. 160(c), 29 CFR 102.48(a)",
                needs=(_NO_EXCEPTIONS,),
                after=(EXCEPTIONS,),
            ),
            Move(
                Kind.SHOW_CAUSE_NOTICE,
                Stage.BEFORE_BOARD,
                "29 CFR 102.24(b)",
                needs=(_JUDGMENT_ASKED,),
            ),
            Move(
                Kind.SUMMARY_JUDGMENT_DENIED,
                Stage.COMPLAINT_PENDING,
                "29 CFR 102.24(b)",
                needs=(_TO_SHOW_CAUSE, _NOT_SPECIFIED),
            ),
            Move(
                Kind.SUMMARY_JUDGMENT_DENIED,
                Stage.BOARD_ORDERED,
                "29 CFR 102.24(b)",
                needs=(_TO_SHOW_CAUSE, _SPECIFIED),
            ),
            Move(
                Kind.REMANDED_TO_JUDGE,
                Stage.COMPLAINT_PENDING,
                "29 CFR 102.48(b)",
                needs=(_NOT_SPECIFIED,),
            ),
            Move(
                Kind.REMANDED_TO_JUDGE, Stage.BOARD_ORDERED, "29 CFR 102.48(b)", needs=(_SPECIFIED,)
            ),
            Move(
                Kind.REMANDED,
                Stage.BEFORE_BOARD,
                "practice of the Board",
                needs=(_COURT_REMANDED,),
                evidence=_UNVERIFIED,
            ),
            Move(Kind.BOARD_ORDER_SERVED, Stage.BOARD_ORDERED, "29 U.S.C. 160(c), 29 CFR 102.48"),
            Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.BOARD_ORDERED, "29 U.S.C. 160(c)"),
            Move(Kind.FINAL_ORDER, Stage.BOARD_ORDERED, "29 U.S.C. 160(c)"),
            _WITHDRAWN,
        ),
        Stage.BOARD_ORDERED: (
            Move(Kind.FINAL_ORDER, Stage.BOARD_ORDERED, "29 U.S.C. 160(c)"),
            Move(
                Kind.BOARD_ORDER_SERVED,
                Stage.BOARD_ORDERED,
                "29 U.S.C. 160(d)",
                needs=(_RECORD_WITH_BOARD,),
            ),
            Move(
                Kind.COMPLAINT_DISMISSED_BY_BOARD,
                Stage.BOARD_ORDERED,
                "29 U.S.C. 160(d)",
                needs=(_RECORD_WITH_BOARD,),
            ),
            Move(
                Kind.RECONSIDERATION_GRANTED,
                Stage.BEFORE_BOARD,
                "29 CFR 102.48(c)",
                needs=(_RECONSIDERING,),
            ),
            Move(Kind.REMANDED_TO_JUDGE, Stage.COMPLAINT_PENDING, "29 CFR 102.48(b)"),
            Move(
                Kind.SHOW_CAUSE_NOTICE,
                Stage.BEFORE_BOARD,
                "29 CFR 102.24(b), 102.56(c)",
                needs=(_JUDGMENT_ASKED, _SPECIFIED),
            ),
            Move(
                Kind.SUMMARY_JUDGMENT_DENIED,
                Stage.BOARD_ORDERED,
                "29 CFR 102.24(b), 102.56(c)",
                needs=(_JUDGMENT_ASKED, _SPECIFIED),
            ),
            Move(
                Kind.JUDGE_DECISION,
                Stage.BEFORE_BOARD,
                "29 CFR 102.45(a), 102.59",
                needs=(_SPECIFIED, _HEARING_NOT_OPEN),
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.JUDGE_DECISION_TRANSFERRED,
                Stage.BEFORE_BOARD,
                "29 CFR 102.45(a), 102.59",
                needs=(_SPECIFIED, _HEARING_NOT_OPEN),
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.JUDGE_DECISION_TRANSFERRED,
                Stage.BOARD_ORDERED,
                "29 CFR 102.154",
                needs=(_FEES_DECIDED, _NOT_SPECIFIED),
            ),
            Move(
                Kind.COURT_REMAND,
                Stage.BEFORE_BOARD,
                "29 U.S.C. 160(e), (f)",
                needs=(_IN_COURT,),
            ),
            Move(
                Kind.REMANDED,
                Stage.BEFORE_BOARD,
                "practice of the Board",
                needs=(_IN_COURT,),
                evidence=_UNVERIFIED,
            ),
            _WITHDRAWN,
            _CLOSED,
        ),
        Stage.WITHDRAWN: (
            Move(Kind.CHARGE_WITHDRAWAL_REVOKED, BACK, _SYSTEM, evidence=_AGENCY),
            Move(
                Kind.JUDGE_DECISION_TRANSFERRED,
                Stage.WITHDRAWN,
                "29 CFR 102.154",
                needs=(_FEES_DECIDED,),
            ),
            _REOPENED,
            _CLOSED,
        ),
        Stage.DISMISSED: (
            Move(Kind.DISMISSAL_REVOKED, BACK, _SYSTEM, evidence=_AGENCY),
            Move(Kind.APPEAL_SUSTAINED, BACK, "29 CFR 102.19(c)", needs=(_APPEALED,)),
            Move(
                Kind.JUDGE_DECISION_TRANSFERRED,
                Stage.DISMISSED,
                "29 CFR 102.154",
                needs=(_FEES_DECIDED,),
            ),
            _WITHDRAWN,
            _REOPENED,
            _CLOSED,
        ),
        Stage.CLOSED: (
            Move(
                Kind.DISMISSAL_REVOKED,
                BACK,
                _SYSTEM,
                needs=(_APPEAL_OPEN, _NOT_SETTLED),
                evidence=_AGENCY,
            ),
            Move(Kind.APPEAL_SUSTAINED, BACK, "29 CFR 102.19(c)", needs=(_APPEALED, _NOT_SETTLED)),
            Move(
                Kind.APPEAL_SUSTAINED,
                Stage.MERITS_DETERMINED,
                "29 CFR 101.9(c)(3), 102.19(c)",
                needs=(_APPEALED, _WAS_SETTLED),
            ),
            Move(
                Kind.SETTLEMENT_SET_ASIDE,
                Stage.MERITS_DETERMINED,
                "29 CFR 101.9(e)(2)",
                needs=(_WAS_SETTLED,),
            ),
            Move(
                Kind.REVIEW_OF_JUDGE_DISMISSAL,
                Stage.BEFORE_BOARD,
                "29 CFR 102.27",
                needs=(Need("complaint", Stage.COMPLAINT_DISMISSED),),
            ),
            Move(
                Kind.RECONSIDERATION_GRANTED,
                Stage.BEFORE_BOARD,
                "29 CFR 102.48(c)",
                needs=(_RECONSIDERING,),
            ),
            Move(
                Kind.COURT_REMAND, Stage.BEFORE_BOARD, "29 U.S.C. 160(e), (f)", needs=(_IN_COURT,)
            ),
            Move(
                Kind.JUDGE_DECISION_TRANSFERRED,
                Stage.CLOSED,
                "29 CFR 102.154",
                needs=(_FEES_DECIDED,),
            ),
            _REOPENED,
        ),
    },
)
"""The main line: from the charge to its end."""

WITHDRAWAL = Track(
    "withdrawal",
    "a request to withdraw the charge",
    begins=Stage.NO_REQUEST,
    moves={
        Stage.NO_REQUEST: (
            Move(
                Kind.CHARGE_WITHDRAWAL_REQUESTED,
                Stage.WITHDRAWAL_ASKED,
                "29 CFR 102.9",
                needs=(Need("charge", (*_UNFINISHED, Stage.DISMISSED)),),
            ),
        ),
        Stage.WITHDRAWAL_ASKED: (
            Move(Kind.CHARGE_WITHDRAWN, Stage.NO_REQUEST, "29 CFR 102.9"),
            Move(Kind.CHARGE_PARTLY_WITHDRAWN, Stage.NO_REQUEST, "29 CFR 102.9"),
            Move(Kind.CHARGE_WITHDRAWAL_DENIED, Stage.NO_REQUEST, "29 CFR 102.9"),
        ),
    },
)
"""Consent is the Regional Director's, at the hearing the judge's, after that the Board's."""

_OPENS_APPEAL = (
    Move(Kind.CHARGE_DISMISSED, Stage.APPEALABLE, "29 CFR 102.19(a)"),
    Move(Kind.PICKETING_CHARGE_DISMISSED, Stage.APPEALABLE, "29 CFR 102.81(a)"),
    Move(Kind.RELATED_CHARGE_DISMISSED, Stage.APPEALABLE, "29 CFR 102.81(c)"),
    Move(Kind.CHARGE_PARTLY_DISMISSED, Stage.APPEALABLE, "29 CFR 102.19(a)", evidence=_UNVERIFIED),
    Move(Kind.SETTLEMENT_APPROVED, Stage.APPEALABLE, "29 CFR 101.9(c)(3)"),
)
_NOTHING_TO_APPEAL = (
    Move(Kind.DISMISSAL_REVOKED, Stage.NO_APPEAL, _SYSTEM, evidence=_AGENCY),
    Move(Kind.SETTLEMENT_SET_ASIDE, Stage.NO_APPEAL, "29 CFR 101.9(e)(2)"),
    Move(Kind.CHARGE_WITHDRAWN, Stage.NO_APPEAL, "29 CFR 102.9"),
)

APPEAL = Track(
    "appeal",
    "the appeal to the General Counsel",
    begins=Stage.NO_APPEAL,
    moves={
        Stage.NO_APPEAL: _OPENS_APPEAL,
        Stage.APPEALABLE: (
            Move(Kind.APPEAL_FILED, Stage.APPEAL_PENDING, "29 CFR 102.19(a), 102.81, 101.9(c)(3)"),
            *_NOTHING_TO_APPEAL,
        ),
        Stage.APPEAL_PENDING: (
            Move(Kind.APPEAL_ACKNOWLEDGED, Stage.APPEAL_PENDING, "29 CFR 102.19(b)"),
            Move(Kind.APPEAL_DECIDED, Stage.APPEAL_DENIED, "29 CFR 102.19(c)"),
            Move(Kind.APPEAL_SUSTAINED, Stage.NO_APPEAL, "29 CFR 102.19(c)"),
            *_NOTHING_TO_APPEAL,
        ),
        Stage.APPEAL_DENIED: (
            Move(Kind.GC_RECONSIDERATION, Stage.RECONSIDERATION_ASKED, "29 CFR 102.19(c)"),
            Move(Kind.APPEAL_SUSTAINED, Stage.NO_APPEAL, "29 CFR 102.19(c)"),
            *_OPENS_APPEAL,
            *_NOTHING_TO_APPEAL,
        ),
        Stage.RECONSIDERATION_ASKED: (
            Move(Kind.GC_RECONSIDERATION_DENIED, Stage.APPEAL_DENIED, "29 CFR 102.19(c)"),
            Move(Kind.APPEAL_SUSTAINED, Stage.NO_APPEAL, "29 CFR 102.19(c)"),
            *_NOTHING_TO_APPEAL,
        ),
    },
)
"""From a dismissal, or from the approval of a settlement."""

_SETTLEMENT_POSSIBLE = Need("charge", (*_BEFORE_COMPLAINT, Stage.COMPLAINT_PENDING))
# A settlement that the ADR Program brings about after the judge's decision goes to the Board.
_SUBMISSION_POSSIBLE = Need(
    "charge", (*_BEFORE_COMPLAINT, Stage.COMPLAINT_PENDING, Stage.BEFORE_BOARD)
)

SETTLEMENT = Track(
    "settlement",
    "a settlement, informal or formal",
    begins=Stage.NO_SETTLEMENT,
    idle=(Stage.BOARD_ORDERED,),
    moves={
        Stage.NO_SETTLEMENT: (
            Move(
                Kind.SETTLEMENT_PROPOSED,
                Stage.SETTLEMENT_PROPOSED,
                "29 CFR 101.9(c)(1)",
                needs=(_SETTLEMENT_POSSIBLE,),
            ),
            Move(
                Kind.SETTLEMENT_SUBMITTED,
                Stage.SETTLEMENT_SUBMITTED,
                "29 CFR 101.9(c)(2)",
                needs=(_SUBMISSION_POSSIBLE,),
            ),
            Move(Kind.SETTLEMENT_APPROVED, Stage.SETTLED, "29 CFR 101.9(b)(2)"),
        ),
        Stage.SETTLEMENT_PROPOSED: (
            Move(
                Kind.SETTLEMENT_SUBMITTED,
                Stage.SETTLEMENT_SUBMITTED,
                "29 CFR 101.9(c)(2)",
                needs=(_SUBMISSION_POSSIBLE,),
            ),
            Move(Kind.SETTLEMENT_APPROVED, Stage.SETTLED, "29 CFR 101.9(b)(2), (c)(3)"),
            Move(Kind.SETTLEMENT_REJECTED, Stage.NO_SETTLEMENT, "29 CFR 101.9(c)"),
            Move(Kind.CHARGE_WITHDRAWN, Stage.NO_SETTLEMENT, "29 CFR 102.9"),
        ),
        Stage.SETTLEMENT_SUBMITTED: (
            Move(Kind.BOARD_ORDER_SERVED, Stage.BOARD_ORDERED, "29 CFR 101.9(b)(1), (c)(2)"),
            Move(Kind.FINAL_ORDER, Stage.BOARD_ORDERED, "29 CFR 101.9(b)(1), (c)(2)"),
            Move(Kind.SETTLEMENT_REJECTED, Stage.NO_SETTLEMENT, "29 CFR 101.9(c)(2)"),
            Move(Kind.CHARGE_WITHDRAWN, Stage.NO_SETTLEMENT, "29 CFR 102.9"),
        ),
        Stage.SETTLED: (
            Move(Kind.SETTLEMENT_SET_ASIDE, Stage.NO_SETTLEMENT, "29 CFR 101.9(e)(2)"),
            Move(Kind.APPEAL_SUSTAINED, Stage.NO_SETTLEMENT, "29 CFR 101.9(c)(3), 102.19(c)"),
        ),
    },
)
"""An informal settlement the Regional Director or the judge approves; a formal one, the Board."""

_COMPLAINT_ENDS = (
    Move(Kind.COMPLAINT_WITHDRAWN, Stage.COMPLAINT_WITHDRAWN, "29 CFR 102.18"),
    Move(Kind.SETTLEMENT_APPROVED, Stage.COMPLAINT_WITHDRAWN, "29 CFR 101.9(b)(2)"),
    Move(Kind.CHARGE_WITHDRAWN, Stage.COMPLAINT_DISMISSED, "29 CFR 102.9"),
    Move(Kind.COMPLAINT_DISMISSED_BY_JUDGE, Stage.COMPLAINT_DISMISSED, "29 CFR 102.27"),
)
_COMPLAINT_DECIDED = (
    Move(Kind.DECISION_ADOPTED, Stage.COMPLAINT_DECIDED, "29 CFR 102.48(a)"),
    Move(Kind.BOARD_ORDER_SERVED, Stage.COMPLAINT_DECIDED, "29 U.S.C. 160(c)"),
    Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.COMPLAINT_DECIDED, "29 U.S.C. 160(c)"),
    Move(Kind.FINAL_ORDER, Stage.COMPLAINT_DECIDED, "29 U.S.C. 160(c)"),
)
_COMPLAINT_BEGINS = (
    Move(Kind.COMPLAINT_ISSUED, Stage.UNANSWERED, "29 U.S.C. 160(b), 29 CFR 102.15"),
    Move(Kind.COMPLAINT_SERVED, Stage.UNANSWERED, "29 U.S.C. 160(b), 29 CFR 102.15"),
)

COMPLAINT = Track(
    "complaint",
    "the complaint and the answer",
    begins=Stage.NO_COMPLAINT,
    idle=(Stage.COMPLAINT_WITHDRAWN, Stage.COMPLAINT_DISMISSED, Stage.COMPLAINT_DECIDED),
    moves={
        Stage.NO_COMPLAINT: _COMPLAINT_BEGINS,
        Stage.UNANSWERED: (
            Move(Kind.ANSWER_FILED, Stage.ANSWERED, "29 CFR 102.20"),
            Move(Kind.COMPLAINT_AMENDED, Stage.UNANSWERED, "29 CFR 102.17"),
            *_COMPLAINT_ENDS,
            *_COMPLAINT_DECIDED,
        ),
        Stage.ANSWERED: (
            # Every respondent answers.
            Move(Kind.ANSWER_FILED, Stage.ANSWERED, "29 CFR 102.20"),
            Move(Kind.ANSWER_AMENDED, Stage.ANSWERED, "29 CFR 102.23", evidence=_UNVERIFIED),
            Move(Kind.COMPLAINT_AMENDED, Stage.UNANSWERED, "29 CFR 102.17"),
            Move(Kind.COMPLAINT_SERVED, Stage.ANSWERED, "29 CFR 102.15"),
            *_COMPLAINT_ENDS,
            *_COMPLAINT_DECIDED,
        ),
        Stage.COMPLAINT_WITHDRAWN: _COMPLAINT_BEGINS,
        Stage.COMPLAINT_DISMISSED: (
            *_COMPLAINT_BEGINS,
            Move(Kind.REMANDED_TO_JUDGE, Stage.ANSWERED, "29 CFR 102.27, 102.48(b)"),
            *_COMPLAINT_DECIDED,
        ),
        Stage.COMPLAINT_DECIDED: (
            Move(
                Kind.COMPLAINT_AMENDED,
                Stage.UNANSWERED,
                "29 CFR 102.17",
                needs=(_COMPLAINT_PENDING,),
            ),
        ),
    },
)
"""Amended by the Regional Director, from the hearing on by the judge, after that by the Board."""

_NO_JUDGMENT = (
    Move(Kind.SUMMARY_JUDGMENT_DENIED, Stage.NO_MOTION, "29 CFR 102.24(b)"),
    Move(Kind.BOARD_ORDER_SERVED, Stage.NO_MOTION, "29 CFR 102.24(b)"),
    Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.NO_MOTION, "29 CFR 102.24(b)"),
    Move(Kind.FINAL_ORDER, Stage.NO_MOTION, "29 CFR 102.24(b)"),
    Move(Kind.COMPLAINT_WITHDRAWN, Stage.NO_MOTION, "29 CFR 102.18"),
    Move(Kind.SETTLEMENT_APPROVED, Stage.NO_MOTION, "29 CFR 101.9(b)(2)"),
    Move(Kind.CHARGE_WITHDRAWN, Stage.NO_MOTION, "29 CFR 102.9"),
    Move(Kind.COMPLAINT_DISMISSED_BY_JUDGE, Stage.NO_MOTION, "29 CFR 102.27"),
    Move(Kind.JUDGE_DECISION, Stage.NO_MOTION, "29 CFR 102.45(a)"),
    Move(Kind.JUDGE_DECISION_TRANSFERRED, Stage.NO_MOTION, "29 CFR 102.45(a)"),
)

MOTIONS = Track(
    "motions",
    "summary judgment or dismissal by the Board",
    begins=Stage.NO_MOTION,
    moves={
        Stage.NO_MOTION: (
            Move(
                Kind.SUMMARY_JUDGMENT_MOTION,
                Stage.JUDGMENT_ASKED,
                "29 CFR 102.24(b)",
                needs=(_COMPLAINT_PENDING,),
            ),
            Move(
                Kind.SUMMARY_JUDGMENT_MOTION,
                Stage.JUDGMENT_ASKED,
                "29 CFR 102.24(b), 102.56(c)",
                needs=(_ORDERED, _SPECIFIED),
            ),
            # The opposition is to a motion of another kind.
            Move(
                Kind.OPPOSITION_RECEIVED,
                Stage.NO_MOTION,
                "29 CFR 102.24(c)",
                needs=(_WITH_COMPLAINT,),
            ),
        ),
        Stage.JUDGMENT_ASKED: (
            # The other side may move too.
            Move(Kind.SUMMARY_JUDGMENT_MOTION, Stage.JUDGMENT_ASKED, "29 CFR 102.24(b)"),
            Move(Kind.SUMMARY_JUDGMENT_OPPOSITION, Stage.JUDGMENT_ASKED, "29 CFR 102.24(b)"),
            Move(Kind.OPPOSITION_RECEIVED, Stage.JUDGMENT_ASKED, "29 CFR 102.24(c)"),
            Move(Kind.SHOW_CAUSE_NOTICE, Stage.CAUSE_TO_BE_SHOWN, "29 CFR 102.24(b)"),
            *_NO_JUDGMENT,
        ),
        Stage.CAUSE_TO_BE_SHOWN: (
            Move(Kind.SHOW_CAUSE_RESPONSE, Stage.CAUSE_TO_BE_SHOWN, "29 CFR 102.24(b)"),
            Move(Kind.OPPOSITION_RECEIVED, Stage.CAUSE_TO_BE_SHOWN, "29 CFR 102.24(c)"),
            *_NO_JUDGMENT,
        ),
    },
)
"""The Board denies the motion, or asks why it should not be granted."""

_HEARING_ENDS_BEFORE = (
    Move(Kind.CHARGE_WITHDRAWN, Stage.NO_HEARING, "29 CFR 102.9"),
    Move(Kind.COMPLAINT_WITHDRAWN, Stage.NO_HEARING, "29 CFR 102.18"),
    Move(Kind.SETTLEMENT_APPROVED, Stage.NO_HEARING, "29 CFR 101.9(b)(2)"),
    Move(Kind.COMPLAINT_DISMISSED_BY_JUDGE, Stage.NO_HEARING, "29 CFR 102.27"),
    Move(Kind.TRANSFERRED_TO_BOARD, Stage.NO_HEARING, "29 CFR 102.35(a)(9), 102.50"),
    Move(Kind.JUDGE_DECISION, Stage.NO_HEARING, "29 CFR 102.35(a)(9), 102.45(a)"),
    Move(Kind.JUDGE_DECISION_TRANSFERRED, Stage.NO_HEARING, "29 CFR 102.35(a)(9), 102.45(a)"),
    Move(Kind.BOARD_ORDER_SERVED, Stage.NO_HEARING, "29 CFR 102.24(b), 101.9(b)(1)"),
    Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.NO_HEARING, "29 CFR 102.24(b)"),
    Move(Kind.FINAL_ORDER, Stage.NO_HEARING, "29 CFR 102.24(b), 101.9(b)(1)"),
    Move(Kind.SPECIFICATION_WITHDRAWN, Stage.NO_HEARING, "29 CFR 102.55", evidence=_UNVERIFIED),
    Move(Kind.COMPLIANCE_ACHIEVED, Stage.NO_HEARING, "29 CFR 102.52"),
    Move(Kind.DISPUTE_ADJUSTED, Stage.NO_HEARING, "29 U.S.C. 160(k)"),
    Move(Kind.DISPUTE_NOTICE_QUASHED, Stage.NO_HEARING, "29 CFR 102.90", evidence=_UNVERIFIED),
    Move(Kind.CHARGE_DISMISSED, Stage.NO_HEARING, "29 U.S.C. 160(k), 29 CFR 102.19(a)"),
)
_HEARING_ENDS_EARLY = (
    Move(Kind.CHARGE_WITHDRAWN, Stage.HEARING_CLOSED, "29 CFR 102.9"),
    Move(Kind.SETTLEMENT_APPROVED, Stage.HEARING_CLOSED, "29 CFR 101.9(d)"),
    Move(Kind.COMPLAINT_DISMISSED_BY_JUDGE, Stage.HEARING_CLOSED, "29 CFR 102.27"),
    Move(Kind.TRANSFERRED_TO_BOARD, Stage.HEARING_CLOSED, "29 CFR 102.35(a)(9), 102.50"),
    Move(Kind.BOARD_ORDER_SERVED, Stage.HEARING_CLOSED, "29 CFR 101.9(b)(1), (d)"),
    Move(Kind.FINAL_ORDER, Stage.HEARING_CLOSED, "29 CFR 101.9(b)(1), (d)"),
    Move(Kind.COMPLIANCE_ACHIEVED, Stage.HEARING_CLOSED, "29 CFR 102.52"),
    Move(Kind.DISPUTE_ADJUSTED, Stage.HEARING_CLOSED, "29 U.S.C. 160(k)"),
    Move(Kind.DISPUTE_NOTICE_QUASHED, Stage.HEARING_CLOSED, "29 CFR 102.90", evidence=_UNVERIFIED),
    Move(Kind.CHARGE_DISMISSED, Stage.HEARING_CLOSED, "29 U.S.C. 160(k), 29 CFR 102.19(a)"),
)
_HEARING_NOTICED = (
    Move(Kind.COMPLAINT_ISSUED, Stage.HEARING_NOTICED, "29 CFR 102.15"),
    Move(Kind.COMPLAINT_SERVED, Stage.HEARING_NOTICED, "29 CFR 102.15"),
    Move(Kind.COMPLIANCE_SPECIFICATION, Stage.HEARING_NOTICED, "29 CFR 102.54(a)"),
    Move(Kind.DISPUTE_HEARING_NOTICE, Stage.HEARING_NOTICED, "29 CFR 102.90"),
    Move(
        Kind.HEARING_SCHEDULED,
        Stage.HEARING_NOTICED,
        "29 CFR 102.15",
        needs=(_COMPLAINT_PENDING,),
    ),
    Move(
        Kind.HEARING_SCHEDULED,
        Stage.HEARING_NOTICED,
        "29 CFR 102.54(a)",
        needs=(_ORDERED, _SPECIFIED),
    ),
)
_INVESTIGATED = Need("charge", (*_BEFORE_COMPLAINT, Stage.BOARD_ORDERED))

HEARING = Track(
    "hearing",
    "the hearing: on the complaint, on compliance, or of a jurisdictional dispute",
    begins=Stage.NO_HEARING,
    moves={
        Stage.NO_HEARING: (
            *_HEARING_NOTICED,
            Move(
                Kind.SUBPOENA_RECEIVED, Stage.NO_HEARING, "29 U.S.C. 161(1)", needs=(_INVESTIGATED,)
            ),
        ),
        Stage.HEARING_NOTICED: (
            Move(Kind.HEARING_SCHEDULED, Stage.HEARING_NOTICED, "29 CFR 102.15, 102.54(a)"),
            Move(Kind.HEARING_RESCHEDULED, Stage.HEARING_NOTICED, "29 CFR 102.16"),
            Move(Kind.SUBPOENA_RECEIVED, Stage.HEARING_NOTICED, "29 CFR 102.31"),
            Move(Kind.DEPOSITION_SCHEDULED, Stage.HEARING_NOTICED, "29 CFR 102.30(a)"),
            Move(
                Kind.HEARING_OPENED, Stage.HEARING_OPEN, "29 U.S.C. 160(b), 29 CFR 102.15, 102.90"
            ),
            *_HEARING_ENDS_BEFORE,
        ),
        Stage.HEARING_OPEN: (
            Move(
                Kind.HEARING_RESCHEDULED,
                Stage.HEARING_OPEN,
                "29 CFR 102.35(a)",
                evidence=_UNVERIFIED,
            ),
            Move(Kind.SUBPOENA_RECEIVED, Stage.HEARING_OPEN, "29 CFR 102.31"),
            Move(Kind.DEPOSITION_SCHEDULED, Stage.HEARING_OPEN, "29 CFR 102.30(a)"),
            Move(
                Kind.IMMUNITY_RULING,
                Stage.HEARING_OPEN,
                "29 CFR 102.31(c)",
                needs=(_NO_DISPUTE_HEARD,),
            ),
            Move(
                Kind.HEARING_CLOSED,
                Stage.HEARING_CLOSED,
                "29 CFR 102.42",
                needs=(_NO_DISPUTE_HEARD,),
            ),
            Move(Kind.DISPUTE_HEARING_CLOSED, Stage.HEARING_CLOSED, "29 CFR 102.90"),
            *_HEARING_ENDS_EARLY,
        ),
        Stage.HEARING_CLOSED: (
            *_HEARING_NOTICED,
            # The record is opened again, or the Board has sent the case back.
            Move(
                Kind.HEARING_OPENED,
                Stage.HEARING_OPEN,
                "29 CFR 102.48(b), (c)",
                needs=(_COMPLAINT_PENDING,),
            ),
            Move(
                Kind.HEARING_OPENED,
                Stage.HEARING_OPEN,
                "29 CFR 102.48(b), (c)",
                needs=(_ORDERED, _SPECIFIED),
            ),
            Move(
                Kind.SUBPOENA_RECEIVED,
                Stage.HEARING_CLOSED,
                "29 U.S.C. 161(1)",
                needs=(_INVESTIGATED,),
            ),
        ),
    },
)
"""One hearing at a time."""

RULINGS = Track(
    "rulings",
    "rulings on motions, and special appeals from them",
    begins=Stage.NO_RULING,
    moves={
        Stage.NO_RULING: (
            Move(Kind.RULING, Stage.RULED, "29 CFR 102.24(a), 102.26", needs=(_HEARING_POSSIBLE,)),
        ),
        Stage.RULED: (
            Move(Kind.RULING, Stage.RULED, "29 CFR 102.24(a), 102.26", needs=(_HEARING_POSSIBLE,)),
            Move(
                Kind.SPECIAL_APPEAL,
                Stage.APPEAL_PENDING,
                "29 CFR 102.26",
                needs=(_HEARING_POSSIBLE,),
            ),
        ),
        Stage.APPEAL_PENDING: (
            Move(
                Kind.RULING,
                Stage.APPEAL_PENDING,
                "29 CFR 102.24(a), 102.26",
                needs=(_HEARING_POSSIBLE,),
            ),
            Move(
                Kind.SPECIAL_APPEAL,
                Stage.APPEAL_PENDING,
                "29 CFR 102.26",
                needs=(_HEARING_POSSIBLE,),
            ),
            Move(
                Kind.APPEAL_RECEIVED,
                Stage.APPEAL_PENDING,
                "29 CFR 102.26",
                needs=(_WITH_COMPLAINT,),
            ),
            Move(Kind.SPECIAL_APPEAL_DECIDED, Stage.RULED, "29 CFR 102.26"),
        ),
    },
)
"""Of the Regional Director and of the judge."""

_DECIDED_BY_BOARD = (
    Move(Kind.BOARD_ORDER_SERVED, Stage.BOARD_DECIDED, "29 U.S.C. 160(c), 29 CFR 102.48"),
    Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.BOARD_DECIDED, "29 U.S.C. 160(c)"),
    Move(Kind.FINAL_ORDER, Stage.BOARD_DECIDED, "29 U.S.C. 160(c)"),
)
_FEES_DECIDED_BY_BOARD = (
    Move(Kind.EAJA_AWARDED, Stage.BOARD_DECIDED, "29 CFR 102.154"),
    Move(Kind.EAJA_DENIED, Stage.BOARD_DECIDED, "29 CFR 102.154"),
)
_DECIDED_BY_JUDGE = (
    Move(Kind.JUDGE_DECISION, Stage.EXCEPTIONS_OPEN, "29 CFR 102.45(a)"),
    Move(Kind.JUDGE_DECISION_TRANSFERRED, Stage.EXCEPTIONS_OPEN, "29 CFR 102.45(a), 102.154"),
)
_NO_DECISION = (
    Move(Kind.REMANDED_TO_JUDGE, Stage.NO_DECISION, "29 CFR 102.48(b)"),
    Move(Kind.CHARGE_WITHDRAWN, Stage.NO_DECISION, "29 CFR 102.9"),
)

EXCEPTIONS_TRACK = Track(
    "exceptions",
    "exceptions to the judge's decision, and reconsideration of the Board's",
    begins=Stage.NO_DECISION,
    moves={
        Stage.NO_DECISION: (*_DECIDED_BY_JUDGE, *_DECIDED_BY_BOARD),
        Stage.EXCEPTIONS_OPEN: (
            Move(Kind.JUDGE_DECISION_TRANSFERRED, Stage.EXCEPTIONS_OPEN, "29 CFR 102.45(a)"),
            Move(Kind.SETTLEMENT_MEETING, Stage.EXCEPTIONS_OPEN, "29 CFR 102.45(c)"),
            Move(Kind.EXCEPTIONS_FILED, Stage.EXCEPTIONS_PENDING, "29 CFR 102.46(a)"),
            Move(Kind.DECISION_ADOPTED, Stage.BOARD_DECIDED, "29 CFR 102.48(a)"),
            *_NO_DECISION,
            *_DECIDED_BY_BOARD,
            *_FEES_DECIDED_BY_BOARD,
        ),
        Stage.EXCEPTIONS_PENDING: (
            # Every party may except.
            Move(Kind.EXCEPTIONS_FILED, Stage.EXCEPTIONS_PENDING, "29 CFR 102.46(a)"),
            Move(Kind.CROSS_EXCEPTIONS, Stage.EXCEPTIONS_PENDING, "29 CFR 102.46(c)"),
            Move(Kind.LATE_PAPER_ACCEPTED, Stage.EXCEPTIONS_PENDING, "29 CFR 102.2(d)"),
            Move(Kind.SETTLEMENT_MEETING, Stage.EXCEPTIONS_PENDING, "29 CFR 102.45(c)"),
            Move(Kind.AMICUS_MOTION_SERVED, Stage.EXCEPTIONS_PENDING, "29 CFR 102.46(i)"),
            Move(Kind.AMICUS_ALLOWED, Stage.EXCEPTIONS_PENDING, "29 CFR 102.46(i)(4)"),
            *_NO_DECISION,
            *_DECIDED_BY_BOARD,
            *_FEES_DECIDED_BY_BOARD,
        ),
        Stage.BOARD_DECIDED: (
            Move(Kind.RECONSIDERATION_MOTION, Stage.RECONSIDERATION_ASKED, "29 CFR 102.48(c)"),
            Move(Kind.REOPENING_MOTION, Stage.RECONSIDERATION_ASKED, "29 CFR 102.48(c)"),
            Move(Kind.REMANDED_TO_JUDGE, Stage.NO_DECISION, "29 CFR 102.48(b)"),
            # After a court's remand the case is before the Board again without exceptions.
            Move(
                Kind.AMICUS_MOTION_SERVED,
                Stage.BOARD_DECIDED,
                "29 CFR 102.46(i)(2)",
                needs=(_COURT_REMANDED,),
            ),
            Move(
                Kind.AMICUS_ALLOWED,
                Stage.BOARD_DECIDED,
                "29 CFR 102.46(i)(4)",
                needs=(_COURT_REMANDED,),
            ),
            *_DECIDED_BY_JUDGE,
        ),
        Stage.RECONSIDERATION_ASKED: (
            Move(Kind.RECONSIDERATION_MOTION, Stage.RECONSIDERATION_ASKED, "29 CFR 102.48(c)"),
            Move(Kind.RECONSIDERATION_DENIED, Stage.BOARD_DECIDED, "29 CFR 102.48(c)"),
            Move(Kind.RECONSIDERATION_GRANTED, Stage.BOARD_DECIDED, "29 CFR 102.48(c)"),
            Move(Kind.REMANDED_TO_JUDGE, Stage.NO_DECISION, "29 CFR 102.48(b)"),
            *_DECIDED_BY_BOARD,
        ),
    },
)
"""Without exceptions the judge's decision becomes the order of the Board."""

_ORDERS_REMEDY = (
    Move(Kind.BOARD_ORDER_SERVED, Stage.REMEDY_DUE, "29 U.S.C. 160(c)"),
    Move(Kind.FINAL_ORDER, Stage.REMEDY_DUE, "29 U.S.C. 160(c)"),
    Move(Kind.DECISION_ADOPTED, Stage.REMEDY_DUE, "29 U.S.C. 160(c), 29 CFR 102.48(a)"),
    Move(Kind.SETTLEMENT_APPROVED, Stage.REMEDY_DUE, "29 CFR 101.9(b)(2), (e)(2)"),
)

REMEDY = Track(
    "remedy",
    "what an order or a settlement asks the respondent to do",
    begins=Stage.NO_REMEDY,
    moves={
        Stage.NO_REMEDY: _ORDERS_REMEDY,
        Stage.REMEDY_DUE: (
            Move(
                Kind.NOTICE_SERVED_BY_REGION,
                Stage.REMEDY_DUE,
                "the Board's order, or the settlement",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.REINSTATEMENT_OFFERED,
                Stage.REMEDY_DUE,
                "the Board's order, or the settlement",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.RECORDS_EXPUNGED,
                Stage.REMEDY_DUE,
                "the Board's order, or the settlement",
                evidence=_UNVERIFIED,
            ),
            Move(Kind.COMPLIANCE_ACHIEVED, Stage.REMEDIED, "29 CFR 102.52, 101.9(e)"),
            Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.NO_REMEDY, "29 U.S.C. 160(c)"),
            Move(Kind.ORDER_SET_ASIDE, Stage.NO_REMEDY, "29 U.S.C. 160(e), (f)"),
            Move(Kind.SETTLEMENT_SET_ASIDE, Stage.NO_REMEDY, "29 CFR 101.9(e)(2)"),
            Move(Kind.APPEAL_SUSTAINED, Stage.NO_REMEDY, "29 CFR 101.9(c)(3), 102.19(c)"),
        ),
        Stage.REMEDIED: (
            *_ORDERS_REMEDY,
            Move(Kind.SETTLEMENT_SET_ASIDE, Stage.NO_REMEDY, "29 CFR 101.9(e)(2)"),
        ),
    },
)
"""Postings, offers, expungement, until the Region is satisfied."""

_DETERMINED = Move(
    Kind.COMPLIANCE_DETERMINATION, Stage.COMPLIANCE_DETERMINED, "29 CFR 102.52", needs=(_ORDERED,)
)
_SPECIFICATION = Move(
    Kind.COMPLIANCE_SPECIFICATION, Stage.SPECIFIED, "29 CFR 102.54(a)", needs=(_ORDERED,)
)
_COMPLIED = Move(Kind.COMPLIANCE_ACHIEVED, Stage.COMPLIED, "29 CFR 102.52")
_ORDER_GONE = (
    Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.NO_ORDER, "29 U.S.C. 160(c)"),
    Move(Kind.ORDER_SET_ASIDE, Stage.NO_ORDER, "29 U.S.C. 160(e), (f)"),
)
_ORDER_TO_COMPLY_WITH = (
    Move(Kind.BOARD_ORDER_SERVED, Stage.COMPLIANCE_PENDING, "29 CFR 102.52"),
    Move(Kind.FINAL_ORDER, Stage.COMPLIANCE_PENDING, "29 CFR 102.52"),
    Move(Kind.DECISION_ADOPTED, Stage.COMPLIANCE_PENDING, "29 CFR 102.48(a), 102.52"),
)

COMPLIANCE = Track(
    "compliance",
    "compliance with the Board's order",
    begins=Stage.NO_ORDER,
    moves={
        Stage.NO_ORDER: _ORDER_TO_COMPLY_WITH,
        Stage.COMPLIANCE_PENDING: (_DETERMINED, _SPECIFICATION, _COMPLIED, *_ORDER_GONE),
        Stage.COMPLIANCE_DETERMINED: (
            Move(Kind.COMPLIANCE_APPEAL, Stage.COMPLIANCE_APPEALED, "29 CFR 102.53(a)"),
            _DETERMINED,
            _SPECIFICATION,
            _COMPLIED,
            *_ORDER_GONE,
        ),
        Stage.COMPLIANCE_APPEALED: (
            Move(Kind.COMPLIANCE_APPEAL_RECEIVED, Stage.COMPLIANCE_APPEALED, "29 CFR 102.53(e)"),
            Move(
                Kind.COMPLIANCE_APPEAL_DECIDED,
                Stage.COMPLIANCE_APPEAL_DECIDED,
                "29 CFR 102.53(b)",
                evidence=_UNVERIFIED,
            ),
            *_ORDER_GONE,
        ),
        Stage.COMPLIANCE_APPEAL_DECIDED: (
            Move(Kind.COMPLIANCE_REVIEW, Stage.COMPLIANCE_REVIEW_ASKED, "29 CFR 102.53(c)"),
            _DETERMINED,
            _SPECIFICATION,
            _COMPLIED,
            *_ORDER_GONE,
        ),
        Stage.COMPLIANCE_REVIEW_ASKED: (
            Move(
                Kind.COMPLIANCE_APPEAL_RECEIVED, Stage.COMPLIANCE_REVIEW_ASKED, "29 CFR 102.53(e)"
            ),
            Move(
                Kind.COMPLIANCE_REVIEW_DECIDED,
                Stage.COMPLIANCE_PENDING,
                "29 CFR 102.53(d)",
                evidence=_UNVERIFIED,
            ),
            *_ORDER_GONE,
        ),
        Stage.SPECIFIED: (
            Move(Kind.COMPLIANCE_ANSWER, Stage.SPECIFICATION_ANSWERED, "29 CFR 102.56(a)"),
            Move(
                Kind.SPECIFICATION_AMENDED, Stage.SPECIFIED, "29 CFR 102.55", evidence=_UNVERIFIED
            ),
            Move(
                Kind.SPECIFICATION_WITHDRAWN,
                Stage.COMPLIANCE_PENDING,
                "29 CFR 102.55",
                evidence=_UNVERIFIED,
            ),
            _COMPLIED,
            *_ORDER_TO_COMPLY_WITH,
            *_ORDER_GONE,
        ),
        Stage.SPECIFICATION_ANSWERED: (
            # Every respondent answers.
            Move(Kind.COMPLIANCE_ANSWER, Stage.SPECIFICATION_ANSWERED, "29 CFR 102.56(a)"),
            Move(
                Kind.SPECIFICATION_AMENDED, Stage.SPECIFIED, "29 CFR 102.55", evidence=_UNVERIFIED
            ),
            Move(
                Kind.SPECIFICATION_WITHDRAWN,
                Stage.COMPLIANCE_PENDING,
                "29 CFR 102.55",
                evidence=_UNVERIFIED,
            ),
            _COMPLIED,
            *_ORDER_TO_COMPLY_WITH,
            *_ORDER_GONE,
        ),
        Stage.COMPLIED: (*_ORDER_TO_COMPLY_WITH, _DETERMINED),
    },
)
"""The determination and its appeal; the specification, which is tried like a complaint."""

_REVIEWABLE = (
    Move(Kind.BOARD_ORDER_SERVED, Stage.REVIEWABLE, "29 U.S.C. 160(e), (f)"),
    Move(Kind.FINAL_ORDER, Stage.REVIEWABLE, "29 U.S.C. 160(e), (f)"),
    Move(Kind.DECISION_ADOPTED, Stage.REVIEWABLE, "29 U.S.C. 160(e), (f)"),
    Move(Kind.COMPLAINT_DISMISSED_BY_BOARD, Stage.REVIEWABLE, "29 U.S.C. 160(f)"),
)
_CERTIORARI = Move(
    Kind.CERTIORARI_PETITION, Stage.CERTIORARI_ASKED, "28 U.S.C. 2101(c)", evidence=_UNVERIFIED
)
_REMANDS = (
    Move(Kind.COURT_REMAND, Stage.COURT_REMANDED, "29 U.S.C. 160(e), (f)"),
    Move(Kind.REMANDED, Stage.COURT_REMANDED, "practice of the Board", evidence=_UNVERIFIED),
)

COURT = Track(
    "court",
    "the Board's order before the courts",
    begins=Stage.NO_ORDER,
    moves={
        Stage.NO_ORDER: _REVIEWABLE,
        Stage.REVIEWABLE: (
            Move(Kind.REVIEW_PETITION, Stage.IN_COURT, "29 U.S.C. 160(f)"),
            Move(Kind.ENFORCEMENT_APPLICATION, Stage.IN_COURT, "29 U.S.C. 160(e)"),
            Move(Kind.RECONSIDERATION_GRANTED, Stage.NO_ORDER, "29 CFR 102.48(c)"),
        ),
        Stage.IN_COURT: (
            # Petitions in several circuits; the Board's cross-application.
            Move(Kind.REVIEW_PETITION, Stage.IN_COURT, "28 U.S.C. 2112(a), 29 U.S.C. 160(f)"),
            Move(Kind.ENFORCEMENT_APPLICATION, Stage.IN_COURT, "29 U.S.C. 160(e)"),
            Move(Kind.COURT_JUDGMENT, Stage.COURT_DECIDED, "29 U.S.C. 160(e), (f)"),
            Move(Kind.ORDER_SET_ASIDE, Stage.ORDER_SET_ASIDE, "29 U.S.C. 160(e), (f)"),
            *_REMANDS,
        ),
        Stage.COURT_DECIDED: (
            _CERTIORARI,
            Move(Kind.CONTEMPT_SOUGHT, Stage.IN_CONTEMPT, "29 CFR 101.9(e)(1)"),
            # Enforced in part, remanded in part.
            *_REMANDS,
            Move(Kind.BOARD_ORDER_SERVED, Stage.REVIEWABLE, "29 U.S.C. 160(e), (f)"),
            Move(Kind.FINAL_ORDER, Stage.REVIEWABLE, "29 U.S.C. 160(e), (f)"),
            Move(Kind.DECISION_ADOPTED, Stage.REVIEWABLE, "29 U.S.C. 160(e), (f)"),
        ),
        Stage.ORDER_SET_ASIDE: (_CERTIORARI, *_REMANDS),
        Stage.COURT_REMANDED: (
            Move(
                Kind.REMANDED, Stage.COURT_REMANDED, "practice of the Board", evidence=_UNVERIFIED
            ),
            _CERTIORARI,
            *_REVIEWABLE,
        ),
        Stage.CERTIORARI_ASKED: (
            Move(
                Kind.CERTIORARI_DENIED,
                Stage.COURT_DECIDED,
                "28 U.S.C. 2101(c)",
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.CERTIORARI_GRANTED,
                Stage.IN_SUPREME_COURT,
                "28 U.S.C. 2101(c)",
                evidence=_UNVERIFIED,
            ),
        ),
        Stage.IN_SUPREME_COURT: (
            Move(Kind.SUPREME_COURT_JUDGMENT, Stage.COURT_DECIDED, "29 U.S.C. 160(e)"),
        ),
        Stage.IN_CONTEMPT: (
            Move(Kind.CONTEMPT_DECIDED, Stage.COURT_DECIDED, "29 CFR 101.9(e)(1)"),
        ),
    },
)
"""Review, enforcement, remand, certiorari, contempt."""

_INJUNCTION_ENDED = Move(Kind.INJUNCTION_ENDED, Stage.NO_INJUNCTION, "29 U.S.C. 160(j), (l)")

INJUNCTION = Track(
    "injunction",
    "an injunction of a district court while the case is pending",
    begins=Stage.NO_INJUNCTION,
    moves={
        Stage.NO_INJUNCTION: (
            Move(
                Kind.INJUNCTION_SOUGHT,
                Stage.INJUNCTION_SOUGHT,
                "29 U.S.C. 160(j), (l)",
                needs=(
                    Need(
                        "charge",
                        (
                            Stage.CHARGE_PENDING,
                            Stage.MERITS_DETERMINED,
                            Stage.COMPLAINT_PENDING,
                            Stage.BEFORE_BOARD,
                        ),
                    ),
                ),
            ),
        ),
        Stage.INJUNCTION_SOUGHT: (
            Move(
                Kind.INJUNCTION_PETITION_AMENDED,
                Stage.INJUNCTION_SOUGHT,
                "29 U.S.C. 160(j), (l)",
                evidence=_UNVERIFIED,
            ),
            Move(Kind.RESTRAINING_ORDER, Stage.RESTRAINED, "29 U.S.C. 160(j), (l)"),
            Move(Kind.INJUNCTION_GRANTED, Stage.ENJOINED, "29 U.S.C. 160(j), (l)"),
            Move(Kind.INJUNCTION_DENIED, Stage.NO_INJUNCTION, "29 U.S.C. 160(j), (l)"),
            _INJUNCTION_ENDED,
        ),
        Stage.RESTRAINED: (
            Move(Kind.RESTRAINING_ORDER_ENDED, Stage.INJUNCTION_SOUGHT, "29 U.S.C. 160(l)"),
            Move(Kind.INJUNCTION_GRANTED, Stage.ENJOINED, "29 U.S.C. 160(j), (l)"),
            Move(Kind.INJUNCTION_DENIED, Stage.NO_INJUNCTION, "29 U.S.C. 160(j), (l)"),
            _INJUNCTION_ENDED,
        ),
        Stage.ENJOINED: (_INJUNCTION_ENDED,),
    },
)
"""Section 10(j) asks for a complaint first; section 10(l) for reason to believe the charge."""

_DISPUTE_OVER = (
    Move(Kind.CHARGE_WITHDRAWN, Stage.NO_DISPUTE, "29 CFR 102.9"),
    Move(Kind.CHARGE_DISMISSED, Stage.NO_DISPUTE, "29 CFR 102.19(a)"),
)
_DISPUTE_QUASHED = Move(
    Kind.DISPUTE_NOTICE_QUASHED, Stage.NO_DISPUTE, "29 CFR 102.90", evidence=_UNVERIFIED
)
_DISPUTE_ADJUSTED = Move(Kind.DISPUTE_ADJUSTED, Stage.DISPUTE_SETTLED, "29 U.S.C. 160(k)")
_CHARGE_INVESTIGATED = Need("charge", (Stage.CHARGE_PENDING, Stage.MERITS_DETERMINED))

DISPUTE = Track(
    "dispute",
    "the jurisdictional dispute behind a charge under section 8(b)(4)(D)",
    begins=Stage.NO_DISPUTE,
    idle=(Stage.DISPUTE_SETTLED,),
    moves={
        Stage.NO_DISPUTE: (
            Move(
                Kind.DISPUTE_CHARGE_NOTICE,
                Stage.DISPUTE_NOTICED,
                "29 U.S.C. 160(k), 29 CFR 102.90",
                needs=(_CHARGE_INVESTIGATED,),
            ),
            Move(
                Kind.DISPUTE_HEARING_NOTICE,
                Stage.DISPUTE_HEARING,
                "29 U.S.C. 160(k), 29 CFR 102.90",
                needs=(_CHARGE_INVESTIGATED,),
            ),
        ),
        Stage.DISPUTE_NOTICED: (
            Move(
                Kind.DISPUTE_HEARING_NOTICE,
                Stage.DISPUTE_HEARING,
                "29 U.S.C. 160(k), 29 CFR 102.90",
                needs=(_CHARGE_INVESTIGATED,),
            ),
            _DISPUTE_ADJUSTED,
            *_DISPUTE_OVER,
        ),
        Stage.DISPUTE_HEARING: (
            Move(
                Kind.DISPUTE_HEARING_CLOSED,
                Stage.DISPUTE_SUBMITTED,
                "29 CFR 102.90",
                needs=(_HEARING_OPEN,),
            ),
            _DISPUTE_ADJUSTED,
            _DISPUTE_QUASHED,
            *_DISPUTE_OVER,
        ),
        Stage.DISPUTE_SUBMITTED: (
            Move(
                Kind.DISPUTE_DETERMINED, Stage.DISPUTE_DETERMINED, "29 U.S.C. 160(k), 29 CFR 102.90"
            ),
            _DISPUTE_ADJUSTED,
            _DISPUTE_QUASHED,
            *_DISPUTE_OVER,
        ),
        Stage.DISPUTE_DETERMINED: (
            Move(Kind.DISPUTE_COMPLIED, Stage.DISPUTE_SETTLED, "29 U.S.C. 160(k), 29 CFR 102.91"),
        ),
        Stage.DISPUTE_SETTLED: _DISPUTE_OVER,
    },
)
"""Upon compliance with the determination, or upon adjustment, the charge is dismissed."""

FEES = Track(
    "fees",
    "fees and expenses under the Equal Access to Justice Act",
    begins=Stage.NO_FEES,
    idle=(Stage.FEES_DENIED, Stage.FEES_PAID),
    moves={
        Stage.NO_FEES: (
            Move(
                Kind.EAJA_APPLICATION,
                Stage.FEES_ASKED,
                "29 CFR 102.148(a), (d)",
                needs=(
                    Need(
                        "complaint",
                        (
                            Stage.COMPLAINT_WITHDRAWN,
                            Stage.COMPLAINT_DISMISSED,
                            Stage.COMPLAINT_DECIDED,
                        ),
                    ),
                ),
            ),
        ),
        Stage.FEES_ASKED: (
            Move(Kind.EAJA_APPLICATION_SERVED, Stage.FEES_ASKED, "29 CFR 102.150(a)"),
            Move(Kind.EAJA_NEGOTIATION, Stage.FEES_ASKED, "29 CFR 102.150(b)"),
            Move(
                Kind.EAJA_DISMISSAL_MOTION_SERVED, Stage.FEES_DISMISSAL_ASKED, "29 CFR 102.150(a)"
            ),
            Move(Kind.EAJA_ANSWER, Stage.FEES_ANSWERED, "29 CFR 102.150(a)"),
            Move(Kind.EAJA_DECISION, Stage.FEES_DECIDED, "29 CFR 102.153", evidence=_UNVERIFIED),
        ),
        Stage.FEES_DISMISSAL_ASKED: (
            Move(Kind.EAJA_DISMISSAL_MOTION_DENIED, Stage.FEES_ASKED, "29 CFR 102.150(a)"),
            Move(Kind.EAJA_DISMISSED, Stage.FEES_DISMISSED, "29 CFR 102.150(a)"),
        ),
        Stage.FEES_DISMISSED: (
            Move(Kind.EAJA_DISMISSAL_REVIEW, Stage.FEES_DECIDED, "29 CFR 102.27, 102.150(a)"),
        ),
        Stage.FEES_ANSWERED: (
            Move(Kind.EAJA_ANSWER_SERVED, Stage.FEES_ANSWERED, "29 CFR 102.150(d)"),
            Move(Kind.EAJA_DECISION, Stage.FEES_DECIDED, "29 CFR 102.153", evidence=_UNVERIFIED),
        ),
        Stage.FEES_DECIDED: (
            Move(Kind.EAJA_AWARDED, Stage.FEES_AWARDED, "29 CFR 102.154"),
            Move(Kind.EAJA_DENIED, Stage.FEES_DENIED, "29 CFR 102.154"),
        ),
        Stage.FEES_AWARDED: (
            Move(Kind.EAJA_NO_REVIEW_STATEMENT, Stage.FEES_AWARDED, "29 CFR 102.155"),
            Move(Kind.EAJA_PAID, Stage.FEES_PAID, "29 CFR 102.155"),
        ),
    },
)
"""After a final order, for which the withdrawal of a complaint counts."""

_JOINED = Move(
    Kind.CONSOLIDATED, Stage.CONSOLIDATED, "29 CFR 102.33", needs=(Need("charge", _UNFINISHED),)
)

CONSOLIDATION = Track(
    "consolidation",
    "consolidation with other cases",
    begins=Stage.SEPARATE,
    moves={
        Stage.SEPARATE: (_JOINED,),
        Stage.CONSOLIDATED: (
            # A third case joins.
            _JOINED,
            Move(
                Kind.SEVERED, Stage.SEPARATE, "29 CFR 102.33", needs=(Need("charge", _UNFINISHED),)
            ),
        ),
    },
)
"""Cases are joined and severed by order."""

_ASKED_TO_MOVE = Move(
    Kind.TRANSFER_REQUESTED,
    Stage.TRANSFER_ASKED,
    "29 CFR 102.33",
    needs=(Need("charge", _IN_REGION),),
)
_MOVED = Move(
    Kind.CASE_TRANSFERRED, Stage.TRANSFERRED, "29 CFR 102.33", needs=(Need("charge", _IN_REGION),)
)

TRANSFER = Track(
    "transfer",
    "transfer to another region",
    begins=Stage.IN_REGION,
    moves={
        Stage.IN_REGION: (_ASKED_TO_MOVE, _MOVED),
        Stage.TRANSFER_ASKED: (_MOVED,),
        # It may move on, or home.
        Stage.TRANSFERRED: (_ASKED_TO_MOVE, _MOVED),
    },
)
"""Before the hearing, by the General Counsel."""

TRACKS: tuple[Track, ...] = (
    CHARGE,
    WITHDRAWAL,
    APPEAL,
    SETTLEMENT,
    COMPLAINT,
    MOTIONS,
    COURT,
    REMEDY,
    COMPLIANCE,
    DISPUTE,
    HEARING,
    RULINGS,
    FEES,
    EXCEPTIONS_TRACK,
    INJUNCTION,
    CONSOLIDATION,
    TRANSFER,
)
"""Every track, the main line first.

The first that knows a kind is its home: what a specification or a notice under section 10(k) needs
is said on their own tracks, which therefore stand before that of the hearing.
"""
