"""The procedure of unfair labor practice cases: its tracks and rules, and what joins them.

Sources: those of the tracks and of the rules.  Where an event is taken for another, the day counted
from is the earlier of the two if the law lets the time run from the later; the caution says so.
"""

from __future__ import annotations

from nlrbcase.events import Kind
from nlrbcase.law.unfair_labor import RULES
from nlrbcase.law.unfair_labor.appeal import (
    APPEAL_EXTENSION_REQUEST,
    DISMISSAL_APPEAL,
    GC_RECONSIDERATION,
    ORAL_PRESENTATION_REQUEST,
    PICKETING_APPEAL,
    RELATED_CHARGE_APPEAL,
    SETTLEMENT_APPEAL,
)
from nlrbcase.law.unfair_labor.bargaining import (
    CONTRACT_NOTICE,
    HEALTH_CARE_CONTRACT_NOTICE,
    HEALTH_CARE_MEDIATION_NOTICE,
    HEALTH_CARE_NO_STRIKE_PERIOD,
    INITIAL_CONTRACT_MEDIATION_NOTICE,
    LAST_OFFER_BALLOT,
    LAST_OFFER_CERTIFICATION,
    MEDIATION_NOTICE,
    NO_STRIKE_PERIOD,
    STATUS_QUO_AFTER_INQUIRY,
    STRIKE_NOTICE,
    UNION_SECURITY,
)
from nlrbcase.law.unfair_labor.charge import (
    ADVICE_SUBMISSION,
    PRIORITY_CHARGE_EVIDENCE,
    PRIORITY_COMPLAINT,
    PRIORITY_DECISION,
    PRIORITY_HEARING,
)
from nlrbcase.law.unfair_labor.complaint import ANSWER
from nlrbcase.law.unfair_labor.compliance import (
    COMPLIANCE_APPEAL,
    COMPLIANCE_OPPOSITION,
    COMPLIANCE_REVIEW,
    ORDER_COMPLIANCE_CERTIFICATION,
    ORDER_EXPUNGEMENT,
    ORDER_NOTICE_POSTING,
    ORDER_NOTICE_TAKEN_DOWN,
    ORDER_REINSTATEMENT_OFFER,
)
from nlrbcase.law.unfair_labor.courts import (
    CERTIORARI,
    COURT_LOTTERY,
    COURT_REVIEW,
    ENFORCEMENT,
    ENFORCEMENT_ANSWER,
)
from nlrbcase.law.unfair_labor.disputes import (
    ADVISORY_OPINION_RESPONSE,
    DECLARATORY_ORDER_RESPONSE,
    DISCIPLINARY_ANSWER,
    DISPUTE_ADJUSTMENT,
    DISPUTE_BRIEF,
    DISPUTE_HEARING,
    DISPUTE_HEARING_NOTICE,
    RESTRAINING_ORDER_END,
)
from nlrbcase.law.unfair_labor.exceptions import (
    ANSWERING_BRIEF,
    ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS,
    CROSS_EXCEPTIONS,
    EXCEPTIONS,
    RECONSIDERATION,
    REOPENING_AFTER_ORDER,
    REPLY_BRIEF,
)
from nlrbcase.law.unfair_labor.fees import (
    EAJA_ANSWER,
    EAJA_ANSWER_AFTER_DENIAL,
    EAJA_ANSWER_AFTER_NEGOTIATION,
    EAJA_APPLICATION,
    EAJA_COMMENTS,
    EAJA_COMMENTS_ON_ANSWER,
    EAJA_DISMISSAL_REVIEW,
    EAJA_EXTENSION_MOTION,
    EAJA_PAYMENT,
    EAJA_REPLY,
    EAJA_RESPONSE,
)
from nlrbcase.law.unfair_labor.filing import (
    CROSS_EXCEPTIONS_AFTER_LATE_PAPER,
    EXTENSION_REQUEST,
    PAGE_LIMIT_MOTION,
)
from nlrbcase.law.unfair_labor.hearing import REVIEW_OF_JUDGE_DISMISSAL
from nlrbcase.law.unfair_labor.tracks import TRACKS
from nlrbcase.procedure import Also, Procedure
from nlrbcase.provisions import Caution, Family, Rule

_FROM_ADOPTION = "The day of the order that adopts the judge's decision is counted from. "

ALSO: tuple[Also, ...] = (
    Also(
        Kind.COMPLAINT_AMENDED,
        Kind.COMPLAINT_SERVED,
        Caution(
            "answer-to-amended-complaint",
            "The provision on amended answers was not read: the time for an answer to the first "
            "complaint is taken for the amended one. Read the order that amends it.",
            "29 CFR 102.20, 102.23",
        ),
        rules=(ANSWER,),
        besides=True,
    ),
    Also(
        Kind.CHARGE_SERVED,
        Kind.DISPUTE_CHARGE_NOTICE,
        Caution(
            "notice-of-charge-not-recorded",
            "The notice that the charge has been filed is not recorded; the day the charge was "
            "served is counted from. The notice governs, and may bear another day: record it.",
            "29 U.S.C. 160(k); 29 CFR 102.90",
        ),
    ),
    Also(
        Kind.CHARGE_PARTLY_DISMISSED,
        Kind.CHARGE_DISMISSED,
        Caution(
            "part-dismissed",
            "Part of the charge was dismissed while the rest goes on. The time to appeal is "
            "counted from service of that letter; no text that speaks of a part was read.",
            "29 CFR 102.19(a)",
        ),
        besides=True,
    ),
    Also(
        Kind.COMPLAINT_ISSUED,
        Kind.COMPLAINT_SERVED,
        Caution(
            "service-of-complaint-not-recorded",
            "The day the complaint was served is not recorded; the day it issued is counted from, "
            "which is no later. For the earliest day of the hearing, service itself governs: "
            "record it.",
            "29 CFR 102.15, 102.20",
        ),
    ),
    Also(
        Kind.COMPLAINT_SERVED,
        Kind.COMPLAINT_ISSUED,
        Caution(
            "issue-of-complaint-not-recorded",
            "The day the complaint issued is not recorded; the day it was served is counted from. "
            "It may have issued earlier, and what runs from its issue would then end earlier.",
            "29 CFR 102.15",
        ),
        earlier=True,
    ),
    Also(
        Kind.COMPLAINT_ISSUED,
        Kind.HEARING_SCHEDULED,
        Caution(
            "hearing-day-of-complaint",
            "The day of hearing is the one that the notice in the complaint fixed. If it was "
            "changed by order, record that.",
            "29 CFR 102.15, 102.16",
            note=True,
        ),
        sets=True,
    ),
    Also(
        Kind.COMPLAINT_SERVED,
        Kind.HEARING_SCHEDULED,
        Caution(
            "hearing-day-of-complaint",
            "The day of hearing is the one that the notice in the complaint fixed. If it was "
            "changed by order, record that.",
            "29 CFR 102.15, 102.16",
            note=True,
        ),
        sets=True,
    ),
    Also(
        Kind.COMPLIANCE_SPECIFICATION,
        Kind.HEARING_SCHEDULED,
        Caution(
            "hearing-day-of-specification",
            "The day of hearing is the one that the notice in the compliance specification fixed.",
            "29 CFR 102.54(a)",
            note=True,
        ),
        sets=True,
    ),
    Also(
        Kind.HEARING_RESCHEDULED,
        Kind.HEARING_SCHEDULED,
        Caution(
            "first-hearing-day-not-recorded",
            "The day of hearing is the one that an order fixed anew; the day first noticed is not "
            "recorded.",
            "29 CFR 102.16",
            note=True,
        ),
        sets=True,
    ),
    Also(
        Kind.SUMMARY_JUDGMENT_OPPOSITION,
        Kind.OPPOSITION_RECEIVED,
        Caution(
            "receipt-of-opposition-not-recorded",
            "The day the opposition was received is not recorded; the day it was filed is counted "
            "from, which is no later.",
            "29 CFR 102.24(c)",
        ),
    ),
    Also(
        Kind.SHOW_CAUSE_RESPONSE,
        Kind.OPPOSITION_RECEIVED,
        Caution(
            "reply-to-response",
            "The section gives a reply to an opposition. That it gives one to a response to a "
            "notice to show cause was not established; the day the response was filed is counted "
            "from.",
            "29 CFR 102.24(b), (c)",
        ),
    ),
    Also(
        Kind.SPECIAL_APPEAL,
        Kind.APPEAL_RECEIVED,
        Caution(
            "receipt-of-appeal-not-recorded",
            "The day the special appeal was received is not recorded; the day it was filed is "
            "counted from, which is no later.",
            "29 CFR 102.26",
        ),
    ),
    Also(
        Kind.IMMUNITY_APPEAL,
        Kind.APPEAL_RECEIVED,
        Caution(
            "receipt-of-appeal-not-recorded",
            "The day the request for permission to appeal was received is not recorded; the day "
            "it was filed is counted from. That the time of other special appeals holds for the "
            "opposition to this one is our reading.",
            "29 CFR 102.26, 102.31(c)",
        ),
    ),
    Also(
        Kind.JUDGE_DECISION,
        Kind.JUDGE_DECISION_TRANSFERRED,
        Caution(
            "service-of-transfer-not-recorded",
            "Service of the order that transfers the case to the Board is not recorded; the day "
            "of the judge's decision is counted from, which is no later.",
            "29 CFR 102.45(a), 102.46(a)",
        ),
    ),
    Also(
        Kind.EAJA_DECISION,
        Kind.JUDGE_DECISION_TRANSFERRED,
        Caution(
            "transfer-of-fee-decision-not-recorded",
            "Exceptions to a judge's decision on fees have the time of other exceptions. The order "
            "that transfers the case to the Board is not recorded; the day of the decision is "
            "counted from.",
            "29 CFR 102.154, with 29 CFR 102.46(a)",
        ),
    ),
    Also(
        Kind.AMICUS_MOTION,
        Kind.AMICUS_MOTION_SERVED,
        Caution(
            "service-of-motion-not-recorded",
            "The day the motion was served is not recorded; the day it was filed is counted from. "
            "If it was served earlier, record that.",
            "29 CFR 102.46(i)(4)",
        ),
    ),
    Also(
        Kind.BOARD_ORDER_SERVED,
        Kind.FINAL_ORDER,
        Caution(
            "entry-of-order-not-recorded",
            "The day of service is counted from as if the order were final and entered that day. "
            "An order may have been entered earlier: what runs from its entry then ends earlier, "
            "so record the final order under the day it bears. An order that decides only a part, "
            "or sends the case back, may not be final.",
            "29 U.S.C. 160(e), (f); 29 CFR 102.148(a)",
        ),
        earlier=True,
    ),
    Also(
        Kind.FINAL_ORDER,
        Kind.BOARD_ORDER_SERVED,
        Caution(
            "service-of-order-not-recorded",
            "The day the order was served is not recorded; the day it was entered is counted "
            "from, which is no later.",
            "29 CFR 102.48(c)(2)",
        ),
    ),
    Also(
        Kind.DECISION_ADOPTED,
        Kind.FINAL_ORDER,
        Caution(
            "adoption-is-the-order",
            _FROM_ADOPTION + "The statute makes the judge's recommended order the Board's when "
            "the time for exceptions has run out; whether what runs from a final order runs from "
            "that day, which is earlier, was not established.",
            "29 U.S.C. 160(c); 29 CFR 102.48(a), 102.148(a)",
        ),
    ),
    Also(
        Kind.DECISION_ADOPTED,
        Kind.BOARD_ORDER_SERVED,
        Caution(
            "adoption-is-the-order",
            _FROM_ADOPTION + "What could have been raised in exceptions and was not is waived for "
            "all purposes.",
            "29 CFR 102.48(a), (c)",
        ),
    ),
    Also(
        Kind.COMPLAINT_DISMISSED_BY_BOARD,
        Kind.FINAL_ORDER,
        Caution(
            "order-dismisses-complaint",
            "The day the order was served is counted from; what runs from its entry may end "
            "earlier.",
            "29 U.S.C. 160(c), (f); 29 CFR 102.148(a)",
        ),
        rules=(EAJA_APPLICATION, COURT_LOTTERY, COURT_REVIEW),
        earlier=True,
    ),
    Also(
        Kind.COMPLAINT_DISMISSED_BY_BOARD,
        Kind.BOARD_ORDER_SERVED,
        Caution(
            "order-dismisses-complaint",
            "The order served is one that dismisses the complaint.",
            "29 CFR 102.48(c)(2)",
            note=True,
        ),
        besides=True,
    ),
    Also(
        Kind.COMPLAINT_WITHDRAWN,
        Kind.FINAL_ORDER,
        Caution(
            "withdrawal-counts-as-order",
            "The withdrawal of a complaint counts as a final order for an application for fees. "
            "That it opens review in court was not found.",
            "29 CFR 102.148(d)",
        ),
        rules=(EAJA_APPLICATION,),
        besides=True,
    ),
    Also(
        Kind.COMPLAINT_DISMISSED_BY_JUDGE,
        Kind.FINAL_ORDER,
        Caution(
            "dismissal-may-become-final",
            "No text was read that says from when the time to apply for fees runs if nobody asks "
            "the Board to review the judge's dismissal; the day of the judge's order is counted "
            "from, the earliest it can be. It is no order of the Board that a court could review. ",
            "29 CFR 102.27, 102.148(a)",
        ),
        rules=(EAJA_APPLICATION,),
    ),
    Also(
        Kind.COMPLIANCE_APPEAL,
        Kind.COMPLIANCE_APPEAL_RECEIVED,
        Caution(
            "receipt-of-compliance-appeal-not-recorded",
            "The day the compliance appeal was received is not recorded; the day it was filed is "
            "counted from, which is no later.",
            "29 CFR 102.53(e)",
        ),
    ),
    Also(
        Kind.COMPLIANCE_REVIEW,
        Kind.COMPLIANCE_APPEAL_RECEIVED,
        Caution(
            "receipt-of-compliance-appeal-not-recorded",
            "The day the request for review was received is not recorded; the day it was filed is "
            "counted from, which is no later.",
            "29 CFR 102.53(e)",
        ),
    ),
    Also(
        Kind.COURT_REMAND,
        Kind.COURT_JUDGMENT,
        Caution(
            "judgment-of-remand",
            "The judgment counted from is the one that remanded the case.",
            "28 U.S.C. 2101(c)",
            note=True,
        ),
        besides=True,
    ),
    Also(
        Kind.ORDER_SET_ASIDE,
        Kind.COURT_JUDGMENT,
        Caution(
            "judgment-setting-aside",
            "The judgment counted from is the one that set the order aside.",
            "28 U.S.C. 2101(c)",
            note=True,
        ),
        besides=True,
    ),
    Also(
        Kind.COURT_REMAND,
        Kind.REMANDED,
        Caution(
            "letter-of-remand-not-recorded",
            "The letter in which the Board accepts the remand and fixes the day for statements is "
            "not recorded; the day of the court's judgment is counted from, which is no later.",
        ),
    ),
    Also(
        Kind.EAJA_APPLICATION,
        Kind.EAJA_APPLICATION_SERVED,
        Caution(
            "service-of-application-not-recorded",
            "The day the application was served is not recorded; the day it was filed is counted "
            "from. If it was served earlier, record that.",
            "29 CFR 102.150(a), (e)",
        ),
    ),
    Also(
        Kind.EAJA_ANSWER,
        Kind.EAJA_ANSWER_SERVED,
        Caution(
            "service-of-answer-not-recorded",
            "The day the answer was served is not recorded; the day it was filed is counted from. "
            "If it was served earlier, record that.",
            "29 CFR 102.150(d), (e)",
        ),
    ),
)
"""What else an event opens, where the event that the law names is not recorded."""

FACTS: tuple[Kind, ...] = (
    # What the docket shows and no kind stands for.
    Kind.OTHER_ENTRY,
    # What the charge is about, and who may file it late.
    Kind.CONDUCT,
    Kind.DISCHARGED_FROM_ARMED_FORCES,
    Kind.EVIDENCE_DISCOVERED,
    # Proceedings of their own: 29 CFR 102.98 to 102.110 and 102.177.
    Kind.ADVISORY_PETITION_SERVED,
    Kind.DECLARATORY_PETITION_SERVED,
    Kind.DISCIPLINARY_COMPLAINT,
    # Bargaining and strikes: 29 U.S.C. 158(a)(3), (d), (g), 179, 183.
    Kind.CONTRACT_EXPIRES,
    Kind.BARGAINING_NOTICE,
    Kind.MEDIATION_NOTICE,
    Kind.STRIKE,
    Kind.STRIKE_NOTICE,
    Kind.EMPLOYMENT_BEGAN,
    Kind.UNION_MEMBERSHIP,
    Kind.INQUIRY_REPORTED,
    Kind.LAST_OFFER_REPORTED,
    Kind.LAST_OFFER_BALLOT,
    Kind.LAST_OFFER_CERTIFIED,
)
"""What happens outside the procedure and may come at any time."""

RESETS: tuple[tuple[Kind, Kind], ...] = (
    # 29 CFR 102.16: an order on the day of hearing takes the place of the notice.
    (Kind.HEARING_RESCHEDULED, Kind.HEARING_SCHEDULED),
    (Kind.HEARING_RESCHEDULED, Kind.COMPLAINT_ISSUED),
    (Kind.HEARING_RESCHEDULED, Kind.COMPLAINT_SERVED),
    (Kind.HEARING_RESCHEDULED, Kind.COMPLIANCE_SPECIFICATION),
)
"""What fixes a day anew, and what fixed it first."""

OUTLIVES: tuple[Rule, ...] = (
    # A dismissal ends the case unless it is appealed (29 CFR 102.19, 102.81).
    DISMISSAL_APPEAL,
    PICKETING_APPEAL,
    RELATED_CHARGE_APPEAL,
    APPEAL_EXTENSION_REQUEST,
    ORAL_PRESENTATION_REQUEST,
    GC_RECONSIDERATION,
    # A settlement may be complied with, and the case closed, before the time to appeal from its
    # approval has run out (29 CFR 101.9(c)(3)).
    SETTLEMENT_APPEAL,
    # Without a request for review the case is closed (29 CFR 102.27).
    REVIEW_OF_JUDGE_DISMISSAL,
    # Nothing in 29 CFR 102.48(c) asks for a case that is still open.
    RECONSIDERATION,
    REOPENING_AFTER_ORDER,
    # An order binds after the file is closed.
    ORDER_NOTICE_POSTING,
    ORDER_NOTICE_TAKEN_DOWN,
    ORDER_REINSTATEMENT_OFFER,
    ORDER_EXPUNGEMENT,
    ORDER_COMPLIANCE_CERTIFICATION,
    # A case is closed on a finding of compliance, from which there is an appeal (29 CFR 102.53).
    COMPLIANCE_APPEAL,
    COMPLIANCE_REVIEW,
    COMPLIANCE_OPPOSITION,
    # The courts' time does not hang on the Agency's file (29 U.S.C. 160(e), (f)).
    COURT_LOTTERY,
    COURT_REVIEW,
    ENFORCEMENT,
    ENFORCEMENT_ANSWER,
    CERTIORARI,
    # Fees are asked for when all else is over; exceptions to a decision on them have the sections
    # on exceptions (29 CFR 102.148, 102.154).
    EAJA_APPLICATION,
    EAJA_EXTENSION_MOTION,
    EAJA_ANSWER,
    EAJA_ANSWER_AFTER_DENIAL,
    EAJA_ANSWER_AFTER_NEGOTIATION,
    EAJA_RESPONSE,
    EAJA_DISMISSAL_REVIEW,
    EAJA_REPLY,
    EAJA_COMMENTS,
    EAJA_COMMENTS_ON_ANSWER,
    EAJA_PAYMENT,
    EXCEPTIONS,
    ANSWERING_BRIEF,
    CROSS_EXCEPTIONS,
    CROSS_EXCEPTIONS_AFTER_LATE_PAPER,
    ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS,
    REPLY_BRIEF,
    # Any of these papers may need more time, or more pages (29 CFR 102.2(c), 102.5(b)).
    EXTENSION_REQUEST,
    PAGE_LIMIT_MOTION,
    # Outside the case altogether.
    ADVISORY_OPINION_RESPONSE,
    DECLARATORY_ORDER_RESPONSE,
    DISCIPLINARY_ANSWER,
    CONTRACT_NOTICE,
    HEALTH_CARE_CONTRACT_NOTICE,
    MEDIATION_NOTICE,
    HEALTH_CARE_MEDIATION_NOTICE,
    INITIAL_CONTRACT_MEDIATION_NOTICE,
    NO_STRIKE_PERIOD,
    HEALTH_CARE_NO_STRIKE_PERIOD,
    STRIKE_NOTICE,
    UNION_SECURITY,
    STATUS_QUO_AFTER_INQUIRY,
    LAST_OFFER_BALLOT,
    LAST_OFFER_CERTIFICATION,
)
"""The rules whose time runs on when the case is over."""

ONLY: tuple[tuple[tuple[Rule, ...], tuple[str, ...]], ...] = (
    # Section 10(l) names sections 8(b)(4), 8(e) and 8(b)(7), and not 8(g): 29 U.S.C. 160(l);
    # Casehandling Manual, Part One, section 10200.1 (January 2011).
    (
        (
            PRIORITY_CHARGE_EVIDENCE,
            PRIORITY_DECISION,
            ADVICE_SUBMISSION,
            PRIORITY_COMPLAINT,
            PRIORITY_HEARING,
            RESTRAINING_ORDER_END,
        ),
        ("CC", "CD", "CE", "CP"),
    ),
    # Section 10(k) is for charges under section 8(b)(4)(D): 29 U.S.C. 160(k); 29 CFR 102.90.
    ((DISPUTE_ADJUSTMENT, DISPUTE_HEARING_NOTICE, DISPUTE_HEARING, DISPUTE_BRIEF), ("CD",)),
)
"""Rules for some types of case alone, and the codes of those types."""

REQUESTS: tuple[tuple[Rule, tuple[Rule, ...]], ...] = (
    # 29 CFR 102.19(a), 102.81.
    (
        APPEAL_EXTENSION_REQUEST,
        (DISMISSAL_APPEAL, PICKETING_APPEAL, RELATED_CHARGE_APPEAL, SETTLEMENT_APPEAL),
    ),
    # 29 CFR 102.149(b).
    (
        EAJA_EXTENSION_MOTION,
        (
            EAJA_APPLICATION,
            EAJA_ANSWER,
            EAJA_ANSWER_AFTER_DENIAL,
            EAJA_RESPONSE,
            EAJA_REPLY,
            EAJA_COMMENTS,
            EAJA_COMMENTS_ON_ANSWER,
            EAJA_DISMISSAL_REVIEW,
        ),
    ),
)
"""Rules on requests for more time that are for some papers alone."""

PROCEDURE = Procedure(
    family=Family.C,
    tracks=TRACKS,
    rules=RULES,
    facts=FACTS,
    also=ALSO,
    resets=RESETS,
    outlives=OUTLIVES,
    only=ONLY,
    requests=REQUESTS,
)
"""The procedure of unfair labor practice cases."""
