"""The procedure of representation cases: its tracks and rules, and what joins them.

A decision of the Regional Director is served as it issues, in practice by e-mail; the rules count
some periods from service, and a case that records no service counts them from the decision.  A
case consolidated with a complaint goes to the Board by exceptions to the administrative law
judge's decision (29 CFR 102.69(c)(1)(iii)), under the rules of unfair labor practice cases.
"""

from __future__ import annotations

from nlrbcase.events import Kind
from nlrbcase.law.representation import RULES
from nlrbcase.law.representation.election import DIRECTED_ELECTION_DATE, IMPOUNDMENT_REQUEST
from nlrbcase.law.representation.filing import REPRESENTATION_EXTENSION_REQUEST
from nlrbcase.law.representation.hearing import (
    REPRESENTATION_RECONSIDERATION,
    REPRESENTATION_REOPENING,
    RESPONSE_ON_RECORD,
    RESPONSIVE_STATEMENT,
    STATEMENT_OF_POSITION,
)
from nlrbcase.law.representation.objections import (
    OBJECTIONS,
    OBJECTIONS_TO_REVISED_TALLY,
)
from nlrbcase.law.representation.review import (
    BRIEF_ON_REVIEW,
    DISMISSAL_REVIEW,
    EXPEDITED_REQUEST_FOR_REVIEW,
    EXPEDITED_SPECIAL_APPEAL,
    OPPOSITION_TO_DISMISSAL_REVIEW,
    OPPOSITION_TO_REVIEW,
    RECORD_TRANSMITTAL,
    REQUEST_FOR_REVIEW,
    UD_DISMISSAL_REVIEW,
)
from nlrbcase.law.representation.tracks import TRACKS
from nlrbcase.law.unfair_labor.exceptions import (
    ANSWERING_BRIEF,
    ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS,
    CROSS_EXCEPTIONS,
    EXCEPTIONS,
    REPLY_BRIEF,
)
from nlrbcase.law.unfair_labor.filing import CROSS_EXCEPTIONS_AFTER_LATE_PAPER
from nlrbcase.procedure import Also, Procedure
from nlrbcase.provisions import Caution, Family

_SERVED_AS_MADE = Caution(
    "service-not-recorded",
    "No day of service is recorded: the time is counted from the decision itself, the safe day. "
    "If it was served later, record that day.",
)
_TRANSFER_NOT_RECORDED = Caution(
    "transfer-not-recorded",
    "No service of the order transferring the case to the Board is recorded: the time is counted "
    "from the judge's decision, the safe day. If the order was served later, record that day.",
    "29 CFR 102.45(a), 102.46(a)",
)
_DAY_IN_ORDER = Caution(
    "day-fixed-by-order",
    "The day was fixed by the agreement or direction itself.",
    note=True,
)

_SECOND_DIRECTION = Caution(
    "second-direction",
    "No text was read that says when a second election is to be held; the words on the first "
    "direction are taken for it.",
)

_A_DECISION = Caution(
    "decision-of-the-director",
    "It is taken for a decision of the Regional Director that ends the proceeding. If it is the "
    "Board's, or another decision is still to come, the last day is another one.",
    "29 CFR 102.67(c)",
)
_DECISIONS_OF_ANOTHER_NAME = (
    Also(Kind.UNIT_CLARIFIED, Kind.DIRECTOR_DECISION, _A_DECISION, rules=(REQUEST_FOR_REVIEW,)),
    Also(Kind.UNIT_CLARIFIED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
    Also(
        Kind.CERTIFICATION_AMENDED, Kind.DIRECTOR_DECISION, _A_DECISION, rules=(REQUEST_FOR_REVIEW,)
    ),
    Also(Kind.CERTIFICATION_AMENDED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
    Also(Kind.PETITION_DECIDED, Kind.DIRECTOR_DECISION, _A_DECISION, rules=(REQUEST_FOR_REVIEW,)),
    Also(Kind.PETITION_DECIDED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
    Also(Kind.OBJECTIONS_DECIDED, Kind.DIRECTOR_DECISION, _A_DECISION, rules=(REQUEST_FOR_REVIEW,)),
    Also(Kind.OBJECTIONS_DECIDED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
    Also(
        Kind.CHALLENGES_RESOLVED, Kind.DIRECTOR_DECISION, _A_DECISION, rules=(REQUEST_FOR_REVIEW,)
    ),
    Also(Kind.CHALLENGES_RESOLVED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
)

PROCEDURE = Procedure(
    family=Family.R,
    tracks=TRACKS,
    rules=(
        *RULES,
        EXCEPTIONS,
        ANSWERING_BRIEF,
        CROSS_EXCEPTIONS,
        ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS,
        REPLY_BRIEF,
        CROSS_EXCEPTIONS_AFTER_LATE_PAPER,
    ),
    facts=(
        # What the docket shows and no kind stands for.
        Kind.OTHER_ENTRY,
        Kind.PICKETING_BEGAN,
        Kind.RECOGNITION_GRANTED,
        Kind.RECOGNITION_NOTICE_POSTED,
        Kind.EVIDENCE_DISCOVERED,
        Kind.SUBPOENA_RECEIVED,
        Kind.LATE_PAPER_ACCEPTED,
    ),
    also=(
        Also(Kind.ELECTION_DIRECTED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
        Also(Kind.PETITION_DISMISSED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
        Also(Kind.DIRECTOR_DECISION, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
        Also(Kind.SECOND_ELECTION_DIRECTED, Kind.REPRESENTATION_DECISION_SERVED, _SERVED_AS_MADE),
        Also(
            Kind.BOARD_REPRESENTATION_DECISION,
            Kind.REPRESENTATION_DECISION_SERVED,
            _SERVED_AS_MADE,
        ),
        *_DECISIONS_OF_ANOTHER_NAME,
        Also(Kind.AGREEMENT_APPROVED, Kind.ELECTION_SCHEDULED, _DAY_IN_ORDER, sets=True),
        Also(Kind.ELECTION_DIRECTED, Kind.ELECTION_SCHEDULED, _DAY_IN_ORDER, sets=True),
        Also(Kind.SECOND_ELECTION_DIRECTED, Kind.ELECTION_SCHEDULED, _DAY_IN_ORDER, sets=True),
        Also(
            Kind.SECOND_ELECTION_DIRECTED,
            Kind.ELECTION_DIRECTED,
            _SECOND_DIRECTION,
            rules=(DIRECTED_ELECTION_DATE,),
        ),
        Also(Kind.JUDGE_DECISION, Kind.JUDGE_DECISION_TRANSFERRED, _TRANSFER_NOT_RECORDED),
    ),
    resets=(
        (Kind.HEARING_POSTPONED, Kind.NOTICE_OF_HEARING),
        # An amended notice.
        (Kind.NOTICE_OF_HEARING, Kind.NOTICE_OF_HEARING),
        (Kind.HEARING_POSTPONED, Kind.HEARING_SCHEDULED),
        (Kind.POST_ELECTION_HEARING_POSTPONED, Kind.POST_ELECTION_NOTICE_OF_HEARING),
        (Kind.POST_ELECTION_NOTICE_OF_HEARING, Kind.OBJECTIONS_FILED),
        (Kind.POST_ELECTION_HEARING_POSTPONED, Kind.OBJECTIONS_FILED),
        (Kind.POST_ELECTION_NOTICE_OF_HEARING, Kind.CHALLENGES_DETERMINATIVE),
        (Kind.POST_ELECTION_HEARING_POSTPONED, Kind.CHALLENGES_DETERMINATIVE),
        (Kind.ELECTION_SCHEDULED, Kind.ELECTION_SCHEDULED),
        (Kind.ELECTION_SCHEDULED, Kind.AGREEMENT_APPROVED),
        (Kind.ELECTION_SCHEDULED, Kind.ELECTION_DIRECTED),
        (Kind.ELECTION_SCHEDULED, Kind.SECOND_ELECTION_DIRECTED),
    ),
    outlives=(
        OBJECTIONS,
        OBJECTIONS_TO_REVISED_TALLY,
        REQUEST_FOR_REVIEW,
        OPPOSITION_TO_REVIEW,
        BRIEF_ON_REVIEW,
        RECORD_TRANSMITTAL,
        IMPOUNDMENT_REQUEST,
        DISMISSAL_REVIEW,
        OPPOSITION_TO_DISMISSAL_REVIEW,
        UD_DISMISSAL_REVIEW,
        EXPEDITED_REQUEST_FOR_REVIEW,
        EXPEDITED_SPECIAL_APPEAL,
        REPRESENTATION_RECONSIDERATION,
        REPRESENTATION_REOPENING,
        REPRESENTATION_EXTENSION_REQUEST,
        EXCEPTIONS,
        ANSWERING_BRIEF,
        CROSS_EXCEPTIONS,
        ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS,
        REPLY_BRIEF,
        CROSS_EXCEPTIONS_AFTER_LATE_PAPER,
    ),
    only=(
        # 29 U.S.C. 159(c)(1): a question of representation, which UC, AC and UD petitions do not
        # raise (29 CFR 102.60(b), 102.83).
        (
            (
                STATEMENT_OF_POSITION,
                RESPONSIVE_STATEMENT,
                RESPONSE_ON_RECORD,
            ),
            ("RC", "RM", "RD"),
        ),
        # 29 U.S.C. 158(b)(7)(C), 29 CFR 102.77: petitions under section 9(c).
        ((EXPEDITED_REQUEST_FOR_REVIEW, EXPEDITED_SPECIAL_APPEAL), ("RC", "RM", "RD")),
    ),
    # 29 CFR 102.60(a): upon approval of the withdrawal "the case shall be closed".
    final=(Kind.PETITION_WITHDRAWN,),
    undoes=((Kind.AGREEMENT_WITHDRAWN, Kind.AGREEMENT_APPROVED),),
    withdrawals=(
        (OBJECTIONS, Kind.OBJECTIONS_WITHDRAWN),
        (OBJECTIONS_TO_REVISED_TALLY, Kind.OBJECTIONS_WITHDRAWN),
        (REQUEST_FOR_REVIEW, Kind.REVIEW_REQUEST_WITHDRAWN),
    ),
    # No election is held on UC and AC petitions: 29 CFR 102.60(b).
    kinds=(
        (
            (
                Kind.ELECTION_HELD,
                Kind.BALLOTS_MAILED,
                Kind.RUNOFF_HELD,
                Kind.TALLY_PREPARED,
                Kind.REVISED_TALLY,
                Kind.CERTIFIED_REPRESENTATIVE,
            ),
            ("RC", "RM", "RD", "UD"),
        ),
    ),
)
