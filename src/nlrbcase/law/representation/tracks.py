"""The tracks of a representation case: what may happen next, and by which provision.

The sections are those of 29 CFR part 102 as the rule of 2014 numbers them; the rules before and
after it order the life of a case in the same way.  What the Agency does without a provision that
was read (an amended petition, a second notice, the reopening of a closed case) is known from its
practice: the events of its own case system of 1999 to 2011, and is marked so.

What tells the rules of the time apart is in the deadline rules, not here: review was asked for
before the election or after, exceptions went to the Board or to the Regional Director.

Sources:
    29 CFR 102.60 to 102.71, 102.77, 102.78, 102.80, 102.88 and 103.20, annual edition of 2015,
    read; 102.72 was not.
    29 U.S.C. 159(c), read.
    The Agency's case system of 1999 to 2011 (tables of representation cases): which events it
    records, and chronologies of closed cases.
"""

from __future__ import annotations

from nlrbcase.events import Kind
from nlrbcase.law.representation.objections import OBJECTIONS, OBJECTIONS_TO_REVISED_TALLY
from nlrbcase.procedure import BACK, Move, Need, Track
from nlrbcase.provisions import Evidence
from nlrbcase.stages import Stage

_SYSTEM = "the Agency's case system of 1999 to 2011"
_AGENCY = Evidence.AGENCY
_UNVERIFIED = Evidence.UNVERIFIED

_PENDING = Need("petition", Stage.PETITION_PENDING)
_BEFORE_THE_VOTE = Need("petition", (Stage.PETITION_PENDING, Stage.ELECTION_ORDERED))
_TALLIED = Need("petition", Stage.TALLIED)
_AFTER_THE_TALLY = Need("petition", (Stage.TALLIED, Stage.CERTIFIED, Stage.CLOSED))
_AFTER_SOME_ACTION = Need(
    "petition",
    (
        Stage.PETITION_PENDING,
        Stage.ELECTION_ORDERED,
        Stage.VOTING,
        Stage.TALLIED,
        Stage.CERTIFIED,
        Stage.DECIDED,
        Stage.DISMISSED,
        Stage.CLOSED,
    ),
)
_GOING_ON = Need(
    "petition",
    (Stage.PETITION_PENDING, Stage.ELECTION_ORDERED, Stage.VOTING, Stage.TALLIED),
)
_FILED = Need(
    "petition",
    (
        Stage.PETITION_PENDING,
        Stage.ELECTION_ORDERED,
        Stage.VOTING,
        Stage.TALLIED,
        Stage.CERTIFIED,
        Stage.DECIDED,
        Stage.DISMISSED,
        Stage.WITHDRAWN,
        Stage.CLOSED,
    ),
)
_NO_OBJECTIONS = Need("objections", Stage.NO_OBJECTIONS)
_OBJECTIONS_SETTLED = Need("objections", (Stage.NO_OBJECTIONS, Stage.OBJECTIONS_DECIDED))
_ELECTED = Need("result", (Stage.NO_RESULT, Stage.REPRESENTATIVE_ELECTED))
_NOT_ELECTED = Need("result", (Stage.NO_RESULT, Stage.NOBODY_ELECTED))
_INCONCLUSIVE = Need("result", (Stage.NO_RESULT, Stage.RUNOFF_REQUIRED))
_RUNOFF_TO_COME = Need("result", Stage.RUNOFF_REQUIRED)
_INQUIRED = Need(
    "post-election hearing",
    (
        Stage.HEARING_NOTICED,
        Stage.HEARING_OPEN,
        Stage.HEARING_CLOSED,
        Stage.REPORTED,
        Stage.DIRECTOR_RULED,
    ),
)
_EQUALLY_DIVIDED = Need("result", (Stage.NO_RESULT, Stage.NULLITY_FOUND))
_CHALLENGES_SETTLED = Need("challenges", (Stage.NO_CHALLENGES, Stage.CHALLENGES_RESOLVED))
_BLOCKED = Need("blocking", Stage.BLOCKED)
_ON_REVIEW = Need(
    "review",
    (Stage.REVIEW_REQUESTED, Stage.REVIEW_REQUESTED_BY_SEVERAL, Stage.REVIEW_GRANTED),
)
_DISMISSED = Need("petition", (Stage.DISMISSED, Stage.CLOSED))
_INQUIRY_MADE = Need(
    "post-election hearing",
    (Stage.HEARING_NOTICED, Stage.HEARING_CLOSED, Stage.REPORTED, Stage.DIRECTOR_RULED),
)
_OBJECTED = Need(
    "objections",
    (Stage.OBJECTIONS_PENDING, Stage.OBJECTIONS_OF_SEVERAL, Stage.OBJECTIONS_DECIDED),
)
_CHALLENGES_PENDING = Need("challenges", Stage.CHALLENGES_PENDING)
_OBJECTIONS_DECIDED = Need("objections", Stage.OBJECTIONS_DECIDED)
_REVIEW_DECIDED = Need("review", Stage.REVIEW_DECIDED)

_WITHDRAWN = (
    Move(Kind.PETITION_WITHDRAWN, Stage.WITHDRAWN, "29 CFR 102.60(a)"),
    Move(Kind.PETITION_DISMISSED, Stage.DISMISSED, "29 CFR 102.67(a)"),
    Move(Kind.PETITION_DISMISSED_ADMINISTRATIVELY, Stage.DISMISSED, "29 CFR 102.71(a)"),
)
_WITHDRAWN_ON_REVIEW = Move(
    Kind.PETITION_WITHDRAWN, Stage.WITHDRAWN, "29 CFR 102.60(a)", (_ON_REVIEW,)
)
# Of 856 closed cases of 2007 to 2011 with a certification, 24 have it on the last day or before.
_WINDOWS = (OBJECTIONS, OBJECTIONS_TO_REVISED_TALLY)
_WAIVER = "the end of the time for objections, or a waiver of it by every party"
_CERTIFICATIONS = (
    Move(
        Kind.CERTIFIED_REPRESENTATIVE,
        Stage.CERTIFIED,
        "29 CFR 102.69(b), (c)",
        needs=(_OBJECTIONS_SETTLED, _CHALLENGES_SETTLED, _ELECTED),
        after=_WINDOWS,
        unless=_WAIVER,
    ),
    Move(
        Kind.CERTIFIED_RESULTS,
        Stage.CERTIFIED,
        "29 CFR 102.69(b), (c)",
        needs=(_OBJECTIONS_SETTLED, _CHALLENGES_SETTLED, _NOT_ELECTED),
        after=_WINDOWS,
        unless=_WAIVER,
    ),
)
_REOPENED = Move(Kind.CASE_REOPENED, BACK, _SYSTEM, evidence=_AGENCY)
_CLOSED = Move(Kind.CASE_CLOSED, Stage.CLOSED, _SYSTEM, evidence=_AGENCY)
_REINSTATED = Move(Kind.PETITION_REINSTATED, BACK, "29 CFR 102.71", evidence=_UNVERIFIED)

_AN_ORDER = "the agreement or the direction of election"
_ANOTHER_ORDER = "the direction of a second election, or an agreement to hold one"
_A_NOTICE = "the notice of hearing"
_A_HEARING = "the hearing"

PETITION = Track(
    "petition",
    "the petition",
    begins=Stage.NOT_FILED,
    moves={
        Stage.NOT_FILED: (
            Move(Kind.PETITION_FILED, Stage.PETITION_PENDING, "29 U.S.C. 159(c)(1), 29 CFR 102.60"),
        ),
        Stage.PETITION_PENDING: (
            Move(Kind.PETITION_SENT_ELECTRONICALLY, Stage.PETITION_PENDING, "29 CFR 102.60(a)"),
            Move(Kind.PETITION_AMENDED, Stage.PETITION_PENDING, _SYSTEM, evidence=_AGENCY),
            Move(Kind.PETITION_WITHDRAWAL_REQUESTED, Stage.PETITION_PENDING, "29 CFR 102.60(a)"),
            Move(Kind.AGREEMENT_APPROVED, Stage.ELECTION_ORDERED, "29 CFR 102.62"),
            Move(Kind.ELECTION_DIRECTED, Stage.ELECTION_ORDERED, "29 CFR 102.67(a), 102.77(b)"),
            Move(Kind.EXPEDITED_DETERMINATION, Stage.PETITION_PENDING, "29 CFR 102.77(b)"),
            Move(Kind.PETITION_DECIDED, Stage.DECIDED, _SYSTEM, evidence=_AGENCY),
            Move(Kind.UNIT_CLARIFIED, Stage.DECIDED, "29 CFR 102.63", evidence=_UNVERIFIED),
            Move(Kind.CERTIFICATION_AMENDED, Stage.DECIDED, "29 CFR 102.63", evidence=_UNVERIFIED),
            Move(Kind.UD_PETITION_DISMISSED, Stage.DISMISSED, "29 CFR 102.88"),
            Move(Kind.BALLOTS_MAILED, Stage.VOTING, "29 CFR 102.69(a)", presumes=_AN_ORDER),
            Move(Kind.ELECTION_HELD, Stage.VOTING, "29 CFR 102.69(a)", presumes=_AN_ORDER),
            *_WITHDRAWN,
            _CLOSED,
        ),
        Stage.ELECTION_ORDERED: (
            Move(Kind.PETITION_AMENDED, Stage.ELECTION_ORDERED, _SYSTEM, evidence=_AGENCY),
            Move(Kind.PETITION_WITHDRAWAL_REQUESTED, Stage.ELECTION_ORDERED, "29 CFR 102.60(a)"),
            Move(Kind.AGREEMENT_APPROVED, Stage.ELECTION_ORDERED, "29 CFR 102.62"),
            Move(Kind.AGREEMENT_WITHDRAWN, Stage.PETITION_PENDING, _SYSTEM, evidence=_UNVERIFIED),
            Move(Kind.ELECTION_DIRECTED, Stage.ELECTION_ORDERED, "29 CFR 102.67(a)"),
            Move(Kind.ELECTION_SCHEDULED, Stage.ELECTION_ORDERED, "29 CFR 102.67(b)"),
            Move(Kind.NOTICE_OF_ELECTION_SENT, Stage.ELECTION_ORDERED, "29 CFR 102.67(b)"),
            Move(Kind.NOTICE_OF_ELECTION_POSTED, Stage.ELECTION_ORDERED, "29 CFR 102.67(k)"),
            Move(Kind.REPRESENTATION_DECISION_SERVED, Stage.ELECTION_ORDERED, "29 CFR 102.67(b)"),
            Move(Kind.BALLOTS_MAILED, Stage.VOTING, "29 CFR 102.69(a)"),
            Move(Kind.ELECTION_HELD, Stage.VOTING, "29 CFR 102.69(a)"),
            *_WITHDRAWN,
            _CLOSED,
        ),
        Stage.VOTING: (
            Move(Kind.NOTICE_OF_ELECTION_POSTED, Stage.VOTING, "29 CFR 102.67(k)"),
            Move(Kind.ELECTION_HELD, Stage.VOTING, "29 CFR 102.69(a)"),
            Move(Kind.BALLOTS_IMPOUNDED, Stage.VOTING, "29 CFR 102.67(c), 103.20"),
            Move(Kind.IMPOUNDMENT_ENDED, Stage.VOTING, "29 CFR 102.67(c), 103.20"),
            Move(Kind.BALLOTS_COUNTED, Stage.VOTING, "29 CFR 102.69(a)"),
            Move(Kind.TALLY_PREPARED, Stage.TALLIED, "29 CFR 102.69(a)"),
            *_WITHDRAWN,
            _CLOSED,
        ),
        Stage.TALLIED: (
            Move(Kind.REVISED_TALLY, Stage.TALLIED, "29 CFR 102.69(e)"),
            Move(
                Kind.RUNOFF_HELD,
                Stage.VOTING,
                "29 U.S.C. 159(c)(3), 29 CFR 102.70(a)",
                needs=(_OBJECTIONS_SETTLED, _CHALLENGES_SETTLED, _INCONCLUSIVE),
                after=(OBJECTIONS,),
            ),
            Move(
                Kind.NULLITY_DECLARED,
                Stage.ELECTION_ORDERED,
                "29 CFR 102.70(d)",
                (_CHALLENGES_SETTLED, _EQUALLY_DIVIDED),
            ),
            Move(
                Kind.SECOND_ELECTION_DIRECTED,
                Stage.ELECTION_ORDERED,
                "29 CFR 102.69(c)(2)",
                (_OBJECTED,),
            ),
            Move(
                Kind.SECOND_ELECTION_DIRECTED,
                Stage.ELECTION_ORDERED,
                "29 CFR 102.67(h), 102.69(c)(2)",
                (_INQUIRED,),
            ),
            # The notices of a runoff.
            Move(
                Kind.ELECTION_SCHEDULED,
                Stage.TALLIED,
                "29 CFR 102.70(a)",
                (_RUNOFF_TO_COME,),
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.NOTICE_OF_ELECTION_SENT,
                Stage.TALLIED,
                "29 CFR 102.70(a)",
                (_RUNOFF_TO_COME,),
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.NOTICE_OF_ELECTION_POSTED,
                Stage.TALLIED,
                "29 CFR 102.70(a)",
                (_RUNOFF_TO_COME,),
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.BALLOTS_MAILED,
                Stage.VOTING,
                "29 CFR 102.69(c)(2)",
                (_OBJECTED,),
                presumes=_ANOTHER_ORDER,
            ),
            Move(
                Kind.ELECTION_HELD,
                Stage.VOTING,
                "29 CFR 102.69(c)(2)",
                (_OBJECTED,),
                presumes=_ANOTHER_ORDER,
            ),
            Move(Kind.EXPEDITED_DETERMINATION, Stage.TALLIED, "29 CFR 102.78"),
            Move(Kind.REPRESENTATION_DECISION_SERVED, Stage.TALLIED, "29 CFR 102.69(c)(2)"),
            *_CERTIFICATIONS,
            *_WITHDRAWN,
            _CLOSED,
        ),
        Stage.CERTIFIED: (
            Move(Kind.CERTIFICATION_REVOKED, BACK, "29 CFR 102.67(h)", evidence=_UNVERIFIED),
            Move(Kind.SECOND_ELECTION_DIRECTED, Stage.ELECTION_ORDERED, "29 CFR 102.67(h)"),
            Move(Kind.REPRESENTATION_DECISION_SERVED, Stage.CERTIFIED, "29 CFR 102.69(c)(2)"),
            _WITHDRAWN_ON_REVIEW,
            _CLOSED,
            _REOPENED,
        ),
        Stage.DECIDED: (
            Move(Kind.PETITION_WITHDRAWN, Stage.WITHDRAWN, "29 CFR 102.60(a)"),
            Move(Kind.PETITION_DISMISSED, Stage.DISMISSED, "29 CFR 102.67(h)", (_REVIEW_DECIDED,)),
            Move(
                Kind.PETITION_DISMISSED_ADMINISTRATIVELY,
                Stage.DISMISSED,
                "29 CFR 102.67(h)",
                (_REVIEW_DECIDED,),
            ),
            _CLOSED,
            _REOPENED,
        ),
        Stage.DISMISSED: (
            Move(Kind.REPRESENTATION_DECISION_SERVED, Stage.DISMISSED, "29 CFR 102.67(a)"),
            _REINSTATED,
            _WITHDRAWN_ON_REVIEW,
            _CLOSED,
            _REOPENED,
        ),
        Stage.WITHDRAWN: (_CLOSED, _REOPENED),
        Stage.CLOSED: (
            _REINSTATED,
            _WITHDRAWN_ON_REVIEW,
            _REOPENED,
            Move(
                Kind.CERTIFICATION_REVOKED,
                BACK,
                "29 CFR 102.67(h)",
                (_REVIEW_DECIDED,),
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.SECOND_ELECTION_DIRECTED,
                Stage.ELECTION_ORDERED,
                "29 CFR 102.67(h)",
                (_REVIEW_DECIDED,),
            ),
        ),
    },
    ends=(Stage.CERTIFIED, Stage.DECIDED, Stage.DISMISSED, Stage.WITHDRAWN, Stage.CLOSED),
)

_NO_PRE_ELECTION_HEARING = (
    Move(Kind.AGREEMENT_APPROVED, Stage.HEARING_OFF, "29 CFR 102.62"),
    Move(Kind.NOTICE_OF_HEARING_WITHDRAWN, Stage.NO_HEARING, "29 CFR 102.63", evidence=_UNVERIFIED),
)

HEARING = Track(
    "hearing",
    "the hearing before the election",
    begins=Stage.NO_HEARING,
    moves={
        Stage.NO_HEARING: (
            Move(Kind.HEARING_SCHEDULED, Stage.NO_HEARING, "29 CFR 102.63(a)", (_BEFORE_THE_VOTE,)),
            Move(
                Kind.HEARING_POSTPONED,
                Stage.HEARING_NOTICED,
                "29 CFR 102.63(a)",
                (_PENDING,),
                presumes=_A_NOTICE,
            ),
            Move(
                Kind.HEARING_OPENED,
                Stage.HEARING_OPEN,
                "29 CFR 102.64",
                (_PENDING,),
                presumes=_A_NOTICE,
            ),
            Move(
                Kind.NOTICE_OF_HEARING,
                Stage.HEARING_NOTICED,
                "29 CFR 102.63(a)",
                (_BEFORE_THE_VOTE,),
            ),
        ),
        Stage.HEARING_NOTICED: (
            Move(
                Kind.NOTICE_OF_HEARING,
                Stage.HEARING_NOTICED,
                "29 CFR 102.63",
                evidence=_UNVERIFIED,
            ),
            Move(Kind.ORIGINAL_HEARING_DAY, Stage.HEARING_NOTICED, "29 CFR 102.63(a)"),
            # The order that takes a hearing off the calendar may follow the end of the case.
            Move(Kind.HEARING_POSTPONED, Stage.HEARING_NOTICED, "29 CFR 102.63(a)"),
            Move(Kind.HEARING_OPENED, Stage.HEARING_OPEN, "29 CFR 102.64", (_BEFORE_THE_VOTE,)),
            *_NO_PRE_ELECTION_HEARING,
        ),
        Stage.HEARING_OPEN: (
            Move(Kind.HEARING_POSTPONED, Stage.HEARING_OPEN, "29 CFR 102.64(c)"),
            Move(Kind.POSITION_IN_EVIDENCE, Stage.HEARING_OPEN, "29 CFR 102.66(b)"),
            Move(Kind.PRE_ELECTION_RULING, Stage.HEARING_OPEN, "29 CFR 102.65(c)"),
            Move(Kind.HEARING_CLOSED, Stage.HEARING_CLOSED, "29 CFR 102.66(h)"),
            *_NO_PRE_ELECTION_HEARING,
        ),
        Stage.HEARING_CLOSED: (
            Move(Kind.PRE_ELECTION_REPORT, Stage.HEARING_CLOSED, "29 CFR 102.66(i)"),
            Move(
                Kind.NOTICE_OF_HEARING,
                Stage.HEARING_NOTICED,
                "29 CFR 102.65(e)",
                (_BEFORE_THE_VOTE,),
            ),
            Move(
                Kind.HEARING_POSTPONED,
                Stage.HEARING_NOTICED,
                _SYSTEM,
                (_BEFORE_THE_VOTE,),
                evidence=_AGENCY,
            ),
            Move(Kind.HEARING_OPENED, Stage.HEARING_OPEN, "29 CFR 102.65(e)", (_BEFORE_THE_VOTE,)),
            *_NO_PRE_ELECTION_HEARING,
        ),
        Stage.HEARING_OFF: (
            Move(
                Kind.NOTICE_OF_HEARING,
                Stage.HEARING_NOTICED,
                "29 CFR 102.63(a)",
                (_BEFORE_THE_VOTE,),
            ),
            Move(
                Kind.HEARING_POSTPONED, Stage.HEARING_OFF, "29 CFR 102.62(c)", (_BEFORE_THE_VOTE,)
            ),
            Move(Kind.HEARING_OPENED, Stage.HEARING_OPEN, "29 CFR 102.62(c)", (_BEFORE_THE_VOTE,)),
        ),
    },
    idle=(Stage.HEARING_OFF,),
)

_SECOND_ELECTION = (
    Move(Kind.SECOND_ELECTION_DIRECTED, Stage.NO_OBJECTIONS, "29 CFR 102.69(c)(2)"),
    Move(Kind.BALLOTS_MAILED, Stage.NO_OBJECTIONS, "29 CFR 102.69(c)(2)"),
    Move(Kind.ELECTION_HELD, Stage.NO_OBJECTIONS, "29 CFR 102.69(c)(2)"),
    Move(Kind.RUNOFF_HELD, Stage.NO_OBJECTIONS, "29 CFR 102.70(e)"),
    Move(Kind.NULLITY_DECLARED, Stage.NO_OBJECTIONS, "29 CFR 102.70(d)"),
)

_OBJECTIONS_END = (
    Move(Kind.OBJECTIONS_DECIDED, Stage.OBJECTIONS_DECIDED, "29 CFR 102.69(c)(1), (2)"),
    Move(Kind.DIRECTOR_DECISION, Stage.OBJECTIONS_DECIDED, "29 CFR 102.69(c)(1)(i), (2)"),
    Move(Kind.BOARD_REPRESENTATION_DECISION, Stage.OBJECTIONS_DECIDED, "29 CFR 102.67(h)"),
    *_SECOND_ELECTION,
)

OBJECTIONS_TRACK = Track(
    "objections",
    "objections to the election",
    begins=Stage.NO_OBJECTIONS,
    moves={
        Stage.NO_OBJECTIONS: (
            Move(
                Kind.OBJECTIONS_FILED,
                Stage.OBJECTIONS_PENDING,
                "29 CFR 102.69(a)",
                (_AFTER_THE_TALLY,),
            ),
            Move(
                Kind.OBJECTIONS_TO_REVISED_TALLY,
                Stage.OBJECTIONS_PENDING,
                "29 CFR 102.69(e)",
                (_AFTER_THE_TALLY,),
            ),
        ),
        Stage.OBJECTIONS_PENDING: (
            Move(Kind.OBJECTIONS_FILED, Stage.OBJECTIONS_OF_SEVERAL, "29 CFR 102.69(a)"),
            Move(Kind.OBJECTIONS_TO_REVISED_TALLY, Stage.OBJECTIONS_OF_SEVERAL, "29 CFR 102.69(e)"),
            Move(
                Kind.OBJECTIONS_PARTLY_WITHDRAWN,
                Stage.OBJECTIONS_PENDING,
                _SYSTEM,
                evidence=_AGENCY,
            ),
            Move(Kind.OBJECTIONS_WITHDRAWN, Stage.NO_OBJECTIONS, _SYSTEM, evidence=_AGENCY),
            *_OBJECTIONS_END,
        ),
        # What one party withdraws leaves the objections of another pending.
        Stage.OBJECTIONS_OF_SEVERAL: (
            Move(Kind.OBJECTIONS_FILED, Stage.OBJECTIONS_OF_SEVERAL, "29 CFR 102.69(a)"),
            Move(Kind.OBJECTIONS_TO_REVISED_TALLY, Stage.OBJECTIONS_OF_SEVERAL, "29 CFR 102.69(e)"),
            Move(
                Kind.OBJECTIONS_PARTLY_WITHDRAWN,
                Stage.OBJECTIONS_OF_SEVERAL,
                _SYSTEM,
                evidence=_AGENCY,
            ),
            Move(Kind.OBJECTIONS_WITHDRAWN, Stage.OBJECTIONS_PENDING, _SYSTEM, evidence=_AGENCY),
            *_OBJECTIONS_END,
        ),
        Stage.OBJECTIONS_DECIDED: (
            Move(Kind.OBJECTIONS_TO_REVISED_TALLY, Stage.OBJECTIONS_PENDING, "29 CFR 102.69(e)"),
            Move(
                Kind.POST_ELECTION_NOTICE_OF_HEARING,
                Stage.OBJECTIONS_PENDING,
                "29 CFR 102.69(c)(1)(ii)",
            ),
            Move(Kind.OBJECTIONS_DECIDED, Stage.OBJECTIONS_DECIDED, "29 CFR 102.69(c)(2)"),
            *_SECOND_ELECTION,
        ),
    },
)

_ANOTHER_BALLOT = (
    Move(Kind.SECOND_ELECTION_DIRECTED, Stage.NO_CHALLENGES, "29 CFR 102.69(c)(2)"),
    Move(Kind.BALLOTS_MAILED, Stage.NO_CHALLENGES, "29 CFR 102.69(c)(2)"),
    Move(Kind.ELECTION_HELD, Stage.NO_CHALLENGES, "29 CFR 102.69(c)(2)"),
    Move(Kind.RUNOFF_HELD, Stage.NO_CHALLENGES, "29 CFR 102.70(e)"),
    Move(Kind.NULLITY_DECLARED, Stage.NO_CHALLENGES, "29 CFR 102.70(d)"),
)

CHALLENGES = Track(
    "challenges",
    "challenged ballots",
    begins=Stage.NO_CHALLENGES,
    moves={
        Stage.NO_CHALLENGES: (
            Move(
                Kind.CHALLENGES_DETERMINATIVE,
                Stage.CHALLENGES_PENDING,
                "29 CFR 102.69(b), (c)",
                (_TALLIED,),
            ),
            Move(
                Kind.POST_ELECTION_NOTICE_OF_HEARING,
                Stage.CHALLENGES_PENDING,
                "29 CFR 102.69(c)(1)(ii)",
                (_NO_OBJECTIONS,),
            ),
        ),
        Stage.CHALLENGES_PENDING: (
            # Besides the tally whose numbers show it.
            Move(Kind.CHALLENGES_DETERMINATIVE, Stage.CHALLENGES_PENDING, "29 CFR 102.69(b), (c)"),
            Move(Kind.CHALLENGES_RESOLVED, Stage.CHALLENGES_RESOLVED, "29 CFR 102.69(c)"),
            Move(Kind.DIRECTOR_DECISION, Stage.CHALLENGES_RESOLVED, "29 CFR 102.69(c)(1)(i), (2)"),
            Move(Kind.BOARD_REPRESENTATION_DECISION, Stage.CHALLENGES_RESOLVED, "29 CFR 102.67(h)"),
            Move(Kind.REVISED_TALLY, Stage.CHALLENGES_RESOLVED, "29 CFR 102.69(e)"),
            *_ANOTHER_BALLOT,
        ),
        Stage.CHALLENGES_RESOLVED: (
            # A revised tally may leave challenges that still decide.
            Move(
                Kind.CHALLENGES_DETERMINATIVE,
                Stage.CHALLENGES_PENDING,
                "29 CFR 102.69(b), (c)",
                (_TALLIED,),
            ),
            *_ANOTHER_BALLOT,
        ),
    },
)

_NOTICE_AFTER_THE_TALLY = Move(
    Kind.POST_ELECTION_NOTICE_OF_HEARING,
    Stage.HEARING_NOTICED,
    "29 CFR 102.69(c)(1)(ii)",
    (_TALLIED,),
)
_RULING = Move(
    Kind.DIRECTOR_DECISION,
    Stage.DIRECTOR_RULED,
    "29 CFR 102.69(c)(1)(i), (c)(2)",
    (_AFTER_THE_TALLY,),
)
_REPORT = Move(
    Kind.HEARING_OFFICER_REPORT,
    Stage.REPORTED,
    "29 CFR 102.69(c)(1)(iii)",
    presumes="the close of the hearing",
)
_JUDGE = Move(
    Kind.JUDGE_DECISION,
    Stage.REPORTED,
    "29 CFR 102.69(c)(1)(iii)",
    presumes="the close of the hearing",
)
_ANOTHER_ELECTION = (
    Move(Kind.SECOND_ELECTION_DIRECTED, Stage.NO_HEARING, "29 CFR 102.69(c)(2), 102.67(h)"),
    Move(Kind.BALLOTS_MAILED, Stage.NO_HEARING, "29 CFR 102.69(c)(2)"),
    Move(Kind.ELECTION_HELD, Stage.NO_HEARING, "29 CFR 102.69(c)(2)"),
    Move(Kind.RUNOFF_HELD, Stage.NO_HEARING, "29 CFR 102.70(e)"),
    Move(Kind.NULLITY_DECLARED, Stage.NO_HEARING, "29 CFR 102.70(d)"),
)

POST_ELECTION_HEARING = Track(
    "post-election hearing",
    "the inquiry into objections and challenges",
    begins=Stage.NO_HEARING,
    moves={
        Stage.NO_HEARING: (
            _NOTICE_AFTER_THE_TALLY,
            _RULING,
            Move(
                Kind.POST_ELECTION_HEARING_POSTPONED,
                Stage.HEARING_NOTICED,
                _SYSTEM,
                (_OBJECTED,),
                evidence=_AGENCY,
                presumes=_A_NOTICE,
            ),
            Move(
                Kind.POST_ELECTION_HEARING_OPENED,
                Stage.HEARING_OPEN,
                "29 CFR 102.69(c)(1)(ii)",
                (_OBJECTED,),
                presumes=_A_NOTICE,
            ),
            Move(
                Kind.POST_ELECTION_HEARING_OPENED,
                Stage.HEARING_OPEN,
                "29 CFR 102.69(c)(1)(ii)",
                (_CHALLENGES_PENDING,),
                presumes=_A_NOTICE,
            ),
            Move(
                Kind.HEARING_OFFICER_REPORT,
                Stage.REPORTED,
                "29 CFR 102.69(c)(1)(iii)",
                (_OBJECTED,),
                presumes=_A_HEARING,
            ),
            Move(
                Kind.HEARING_OFFICER_REPORT,
                Stage.REPORTED,
                "29 CFR 102.69(c)(1)(iii)",
                (_CHALLENGES_PENDING,),
                presumes=_A_HEARING,
            ),
        ),
        Stage.HEARING_NOTICED: (
            Move(
                Kind.POST_ELECTION_HEARING_POSTPONED,
                Stage.HEARING_NOTICED,
                _SYSTEM,
                evidence=_AGENCY,
            ),
            Move(Kind.POST_ELECTION_HEARING_OPENED, Stage.HEARING_OPEN, "29 CFR 102.69(c)(1)(ii)"),
            _REPORT,
            _JUDGE,
            _NOTICE_AFTER_THE_TALLY,
            _RULING,
            *_ANOTHER_ELECTION,
        ),
        Stage.HEARING_OPEN: (
            Move(
                Kind.POST_ELECTION_HEARING_POSTPONED, Stage.HEARING_OPEN, _SYSTEM, evidence=_AGENCY
            ),
            Move(
                Kind.POST_ELECTION_HEARING_CLOSED,
                Stage.HEARING_CLOSED,
                "29 CFR 102.69(c)(1)(iii)",
            ),
            _REPORT,
            _JUDGE,
            *_ANOTHER_ELECTION,
        ),
        Stage.HEARING_CLOSED: (
            _NOTICE_AFTER_THE_TALLY,
            Move(Kind.HEARING_OFFICER_REPORT, Stage.REPORTED, "29 CFR 102.69(c)(1)(iii)"),
            Move(Kind.JUDGE_DECISION, Stage.REPORTED, "29 CFR 102.69(c)(1)(iii)"),
            _RULING,
            *_ANOTHER_ELECTION,
        ),
        Stage.REPORTED: (
            Move(Kind.JUDGE_DECISION_TRANSFERRED, Stage.REPORTED, "29 CFR 102.45(a)"),
            _REPORT,
            _NOTICE_AFTER_THE_TALLY,
            _RULING,
            *_ANOTHER_ELECTION,
        ),
        Stage.DIRECTOR_RULED: (
            Move(
                Kind.POST_ELECTION_HEARING_POSTPONED,
                Stage.HEARING_NOTICED,
                _SYSTEM,
                evidence=_AGENCY,
            ),
            Move(
                Kind.POST_ELECTION_HEARING_OPENED,
                Stage.HEARING_OPEN,
                "29 CFR 102.69(c)(1)(ii)",
            ),
            _REPORT,
            _NOTICE_AFTER_THE_TALLY,
            _RULING,
            *_ANOTHER_ELECTION,
        ),
    },
)

_RESULTS = (
    Move(
        Kind.REPRESENTATIVE_ELECTED,
        Stage.REPRESENTATIVE_ELECTED,
        "29 U.S.C. 159(a), 29 CFR 102.70(a)",
        (_TALLIED,),
    ),
    Move(Kind.NOBODY_ELECTED, Stage.NOBODY_ELECTED, "29 CFR 102.69(b), 102.70", (_TALLIED,)),
    Move(
        Kind.RUNOFF_REQUIRED,
        Stage.RUNOFF_REQUIRED,
        "29 U.S.C. 159(c)(3), 29 CFR 102.70(a)",
        (_TALLIED,),
    ),
    Move(Kind.NULLITY_FOUND, Stage.NULLITY_FOUND, "29 CFR 102.70(d)", (_TALLIED,)),
)
_RESULT_GONE = (
    Move(Kind.BALLOTS_MAILED, Stage.NO_RESULT, "29 CFR 102.69(a)"),
    Move(Kind.ELECTION_HELD, Stage.NO_RESULT, "29 CFR 102.69(a)"),
    Move(Kind.RUNOFF_HELD, Stage.NO_RESULT, "29 CFR 102.70(a)"),
    Move(Kind.CHALLENGES_DETERMINATIVE, Stage.NO_RESULT, "29 CFR 102.69(b), (c)"),
)

RESULT = Track(
    "result",
    "what the tally decides, as far as its numbers are recorded",
    begins=Stage.NO_RESULT,
    moves={
        Stage.NO_RESULT: _RESULTS,
        Stage.REPRESENTATIVE_ELECTED: (*_RESULTS, *_RESULT_GONE),
        Stage.NOBODY_ELECTED: (*_RESULTS, *_RESULT_GONE),
        Stage.RUNOFF_REQUIRED: (*_RESULTS, *_RESULT_GONE),
        Stage.NULLITY_FOUND: (*_RESULTS, *_RESULT_GONE),
    },
    idle=(Stage.REPRESENTATIVE_ELECTED, Stage.NOBODY_ELECTED),
)

_DECIDED_WITHOUT_REVIEW = (
    Move(
        Kind.BOARD_REPRESENTATION_DECISION,
        Stage.REVIEW_DECIDED,
        "29 CFR 102.69(c)",
        (_INQUIRY_MADE,),
    ),
    Move(
        Kind.BOARD_REPRESENTATION_DECISION,
        Stage.REVIEW_DECIDED,
        "29 CFR 102.69(c)",
        (_OBJECTIONS_DECIDED,),
    ),
)

_REVIEW_ACTED_ON = (
    Move(Kind.REVIEW_DENIED, Stage.REVIEW_DECIDED, "29 CFR 102.67(d)"),
    Move(Kind.REVIEW_GRANTED, Stage.REVIEW_GRANTED, "29 CFR 102.67(d)"),
    Move(Kind.BOARD_REPRESENTATION_DECISION, Stage.REVIEW_DECIDED, "29 CFR 102.67(h)"),
)

REVIEW = Track(
    "review",
    "review by the Board",
    begins=Stage.NO_REVIEW,
    moves={
        Stage.NO_REVIEW: (
            Move(
                Kind.REQUEST_FOR_REVIEW,
                Stage.REVIEW_REQUESTED,
                "29 CFR 102.67(c), 102.69(c)(2)",
                (_AFTER_SOME_ACTION,),
            ),
            Move(
                Kind.DISMISSAL_REVIEW,
                Stage.REVIEW_REQUESTED,
                "29 CFR 102.71, 102.88",
                (_DISMISSED,),
            ),
            Move(Kind.DISMISSAL_REVIEW, Stage.REVIEW_REQUESTED, "29 CFR 102.71(b)", (_BLOCKED,)),
            *_DECIDED_WITHOUT_REVIEW,
        ),
        Stage.REVIEW_REQUESTED: (
            Move(Kind.REQUEST_FOR_REVIEW, Stage.REVIEW_REQUESTED_BY_SEVERAL, "29 CFR 102.67(c)"),
            Move(Kind.REVIEW_REQUEST_WITHDRAWN, Stage.NO_REVIEW, _SYSTEM, evidence=_AGENCY),
            *_REVIEW_ACTED_ON,
        ),
        Stage.REVIEW_REQUESTED_BY_SEVERAL: (
            Move(Kind.REQUEST_FOR_REVIEW, Stage.REVIEW_REQUESTED_BY_SEVERAL, "29 CFR 102.67(c)"),
            Move(Kind.REVIEW_REQUEST_WITHDRAWN, Stage.REVIEW_REQUESTED, _SYSTEM, evidence=_AGENCY),
            *_REVIEW_ACTED_ON,
        ),
        Stage.REVIEW_GRANTED: (
            Move(Kind.REVIEW_REQUEST_WITHDRAWN, Stage.NO_REVIEW, _SYSTEM, evidence=_AGENCY),
            Move(Kind.BOARD_REPRESENTATION_DECISION, Stage.REVIEW_DECIDED, "29 CFR 102.67(h)"),
        ),
        Stage.REVIEW_DECIDED: (
            Move(Kind.REQUEST_FOR_REVIEW, Stage.REVIEW_REQUESTED, "29 CFR 102.67(c)"),
            Move(Kind.DISMISSAL_REVIEW, Stage.REVIEW_REQUESTED, "29 CFR 102.71", (_DISMISSED,)),
            Move(Kind.DISMISSAL_REVIEW, Stage.REVIEW_REQUESTED, "29 CFR 102.71(b)", (_BLOCKED,)),
            *_DECIDED_WITHOUT_REVIEW,
        ),
    },
    idle=(Stage.REVIEW_DECIDED,),
)

BLOCKING = Track(
    "blocking",
    "an unfair labor practice charge that holds the petition up",
    begins=Stage.NOT_BLOCKED,
    moves={
        Stage.NOT_BLOCKED: (
            Move(Kind.BLOCKING_REQUESTED, Stage.NOT_BLOCKED, "29 CFR 103.20", (_GOING_ON,)),
            Move(
                Kind.REQUEST_TO_PROCEED, Stage.NOT_BLOCKED, _SYSTEM, (_GOING_ON,), evidence=_AGENCY
            ),
            Move(Kind.PETITION_HELD_IN_ABEYANCE, Stage.BLOCKED, "29 CFR 103.20", (_GOING_ON,)),
            Move(
                Kind.PETITION_RESUMED,
                Stage.RESUMED,
                "29 CFR 103.20",
                (_GOING_ON,),
                presumes="the abeyance that it ends",
            ),
        ),
        Stage.BLOCKED: (
            Move(Kind.PETITION_HELD_IN_ABEYANCE, Stage.BLOCKED, "29 CFR 103.20"),
            Move(Kind.REQUEST_TO_PROCEED, Stage.BLOCKED, _SYSTEM, evidence=_AGENCY),
            Move(Kind.REQUEST_TO_PROCEED_WITHDRAWN, Stage.BLOCKED, _SYSTEM, evidence=_AGENCY),
            Move(Kind.PETITION_RESUMED, Stage.RESUMED, "29 CFR 103.20"),
        ),
        Stage.RESUMED: (
            Move(Kind.BLOCKING_REQUESTED, Stage.RESUMED, "29 CFR 103.20", (_GOING_ON,)),
            Move(Kind.REQUEST_TO_PROCEED, Stage.RESUMED, _SYSTEM, (_GOING_ON,), evidence=_AGENCY),
            Move(Kind.PETITION_HELD_IN_ABEYANCE, Stage.BLOCKED, "29 CFR 103.20", (_GOING_ON,)),
            Move(Kind.PETITION_RESUMED, Stage.RESUMED, "29 CFR 103.20", (_GOING_ON,)),
        ),
    },
    idle=(Stage.RESUMED,),
)

RECONSIDERATION = Track(
    "reconsideration",
    "reconsideration by the one who decided",
    begins=Stage.NO_REVIEW,
    moves={
        Stage.NO_REVIEW: (
            Move(
                Kind.REPRESENTATION_RECONSIDERATION,
                Stage.REVIEW_REQUESTED,
                "29 CFR 102.65(e)",
                (_AFTER_SOME_ACTION,),
            ),
            Move(
                Kind.RECONSIDERATION_DECIDED,
                Stage.NO_REVIEW,
                "29 CFR 102.65(e)",
                (_AFTER_SOME_ACTION,),
                presumes="the motion for reconsideration",
            ),
        ),
        Stage.REVIEW_REQUESTED: (
            Move(Kind.RECONSIDERATION_DECIDED, Stage.NO_REVIEW, "29 CFR 102.65(e)"),
            Move(Kind.REPRESENTATION_RECONSIDERATION, Stage.REVIEW_REQUESTED, "29 CFR 102.65(e)"),
        ),
    },
)

CONSOLIDATION = Track(
    "consolidation",
    "consolidation with other cases",
    begins=Stage.SEPARATE,
    moves={
        Stage.SEPARATE: (
            Move(
                Kind.CONSOLIDATED,
                Stage.CONSOLIDATED,
                "29 CFR 102.69(c)(1)(ii), 102.72",
                (_GOING_ON,),
                evidence=_UNVERIFIED,
            ),
        ),
        Stage.CONSOLIDATED: (
            Move(
                Kind.CONSOLIDATED,
                Stage.CONSOLIDATED,
                "29 CFR 102.69(c)(1)(ii), 102.72",
                evidence=_UNVERIFIED,
            ),
            Move(Kind.SEVERED, Stage.SEPARATE, "29 CFR 102.72", evidence=_UNVERIFIED),
        ),
    },
)

TRANSFER = Track(
    "transfer",
    "transfer to another region or to the Board",
    begins=Stage.IN_REGION,
    moves={
        Stage.IN_REGION: (
            Move(
                Kind.TRANSFER_REQUESTED,
                Stage.TRANSFER_ASKED,
                "29 CFR 102.72",
                (_FILED,),
                evidence=_UNVERIFIED,
            ),
            Move(
                Kind.CASE_TRANSFERRED,
                Stage.TRANSFERRED,
                "29 CFR 102.72",
                (_FILED,),
                evidence=_UNVERIFIED,
            ),
        ),
        Stage.TRANSFER_ASKED: (
            Move(
                Kind.CASE_TRANSFERRED,
                Stage.TRANSFERRED,
                "29 CFR 102.72",
                (_FILED,),
                evidence=_UNVERIFIED,
            ),
        ),
        Stage.TRANSFERRED: (
            Move(
                Kind.TRANSFER_REQUESTED,
                Stage.TRANSFER_ASKED,
                "29 CFR 102.72",
                (_FILED,),
                evidence=_UNVERIFIED,
            ),
        ),
    },
)

TRACKS: tuple[Track, ...] = (
    PETITION,
    HEARING,
    POST_ELECTION_HEARING,
    REVIEW,
    OBJECTIONS_TRACK,
    CHALLENGES,
    RESULT,
    RECONSIDERATION,
    BLOCKING,
    CONSOLIDATION,
    TRANSFER,
)
