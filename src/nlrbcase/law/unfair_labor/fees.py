"""Fees and expenses under the Equal Access to Justice Act. 29 CFR part 102, subpart T; 5 U.S.C. 504.

Exceptions to a judge's decision on fees have the time of 102.46 (102.154): see `EXCEPTIONS`.

Sources:
    29 CFR 102.148 to 102.150, 102.154 and 102.155, read in an eCFR copy made between 31 May 2020
    and 10 March 2023; older undated prints say the same of 102.148 and 102.150.
    B.J. Heating, 268 NLRB 643 (1984): a thirtieth day on Sunday 10 October 1982, before a legal
    holiday, let an application of Tuesday 12 October be timely.
    5 U.S.C. 504(a)(2) was not read; its thirty days are believed to be those of the rule.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Days, DaysBefore
from nlrbcase.provisions import (
    Caution,
    CountedBy,
    Evidence,
    Extension,
    Late,
    Office,
    Receipt,
    Rule,
    Version,
)

# No request under 102.2(c), which would be in time on the due day itself: this motion is due sooner.
_BY_MOTION = Extension.order(
    "by motion to the Chief, the Deputy Chief or an Associate Chief Administrative Law Judge, some "
    "days before the document is due: see eaja-extension-motion",
    "29 CFR 102.149(b)",
)

EAJA_APPLICATION = Rule(
    key="eaja-application",
    title="Application for fees and expenses under the Equal Access to Justice Act",
    actor=Party.APPLICANT,
    duty=False,
    runs_from=Kind.FINAL_ORDER,
    met_by=Kind.EAJA_APPLICATION,
    received_by=Office.BOARD,
    receipt=Receipt.RECEIVED,
    late=Late.NEVER,
    extension=Extension.none(
        "none; a stay of the proceeding does not stay this time", "29 CFR 102.148(a), (c)"
    ),
    counted_by=CountedBy.RULES,
    tolled=False,
    cautions=(
        Caution(
            "what-is-a-final-order",
            "The withdrawal of a complaint counts as a final order, and an appeal under 102.19 "
            "as a request for reconsideration of it.",
            "29 CFR 102.148(d)",
        ),
        Caution(
            "jurisdictional",
            "The time is jurisdictional. The statute, which was not read, is believed to run "
            "from the final disposition.",
            "B.J. Heating, 268 NLRB 643 (1984); Lord Jim's v. NLRB, 772 F.2d 1446 (9th Cir. "
            "1985); 5 U.S.C. 504(a)(2)",
            note=True,
        ),
    ),
    # The words were read as of 2020; B.J. Heating shows the thirty days in force in 1982.
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(30),
            cite="29 CFR 102.148(a)",
            source="eCFR copy of 2020 to 2023; B.J. Heating, 268 NLRB 643 (1984)",
            text=(
                "in no case later than 30 days after the entry of the Board's final order in that "
                "proceeding"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(1982, 9, 10),
        ),
    ),
)

EAJA_EXTENSION_MOTION = Rule(
    key="eaja-extension-motion",
    title="Motion for more time in a fee proceeding",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DOCUMENT_DUE,
    met_by=Kind.EXTENSION_REQUESTED,
    sets="the day the document is due",
    received_by=Office.JUDGES,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(3),
            cite="29 CFR 102.149(b)",
            source="eCFR copy of 2020 to 2023",
            text="no later than 3 days before the due date of the document",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

EAJA_ANSWER = Rule(
    key="eaja-answer",
    title="Answer of the General Counsel to an application for fees",
    actor=Party.GENERAL_COUNSEL,
    duty=False,
    runs_from=Kind.EAJA_APPLICATION_SERVED,
    met_by=Kind.EAJA_ANSWER,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=_BY_MOTION,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(35),
            cite="29 CFR 102.150(a)",
            source="eCFR copy of 2020 to 2023",
            text="Within 35 days after service of an application",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

EAJA_ANSWER_AFTER_DENIAL = Rule(
    key="eaja-answer-after-denial",
    title="Answer to an application for fees once a motion to dismiss it is denied",
    actor=Party.GENERAL_COUNSEL,
    duty=False,
    runs_from=Kind.EAJA_DISMISSAL_MOTION_DENIED,
    met_by=Kind.EAJA_ANSWER,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=_BY_MOTION,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(35),
            cite="29 CFR 102.150(a)",
            source="eCFR copy of 2020 to 2023",
            text=(
                "will stay the time for filing an answer to a date 35 days after issuance of any "
                "order denying the motion"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

# The thirty-five days are added to the time for the answer, so that they run from the day it was
# due; the joint statement, not an answer, is what opens them.
EAJA_ANSWER_AFTER_NEGOTIATION = Rule(
    key="eaja-answer-after-negotiation",
    title="Answer to an application for fees after a joint statement of intent to negotiate",
    actor=Party.GENERAL_COUNSEL,
    duty=False,
    runs_from=EAJA_ANSWER,
    opens_with=(Kind.EAJA_NEGOTIATION,),
    met_by=Kind.EAJA_ANSWER,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=_BY_MOTION,
    cautions=(
        Caution(
            "joint-statement",
            "Only where the General Counsel and the applicant have filed a joint statement that "
            "they intend to negotiate.",
            "29 CFR 102.150(b)",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(35),
            cite="29 CFR 102.150(b)",
            source="eCFR copy of 2020 to 2023",
            text="will extend the time for filing an answer for an additional 35 days",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

EAJA_RESPONSE = Rule(
    key="eaja-response",
    title="Response to a motion to dismiss an application for fees",
    actor=Party.APPLICANT,
    duty=False,
    runs_from=Kind.EAJA_DISMISSAL_MOTION_SERVED,
    met_by=Kind.EAJA_RESPONSE,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=_BY_MOTION,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(21),
            cite="29 CFR 102.150(a)",
            source="eCFR copy of 2020 to 2023",
            text="Within 21 days after service of any motion to dismiss",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

# The twenty-eight days are those of 102.27, to which this provision sends the applicant.
EAJA_DISMISSAL_REVIEW = Rule(
    key="eaja-dismissal-review",
    title="Request for review of the dismissal of a whole application for fees",
    actor=Party.APPLICANT,
    duty=False,
    runs_from=Kind.EAJA_DISMISSED,
    met_by=Kind.EAJA_DISMISSAL_REVIEW,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "from-date-of-order",
            "The time runs from the date of the order, not from its service.",
            "29 CFR 102.27",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(28),
            cite="29 CFR 102.150(a), with 29 CFR 102.27",
            source="eCFR copy of 2020 to 2023",
            text=(
                "may be obtained by filing a request with the Board in Washington, DC, pursuant "
                "to \u00a7 102.27"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

EAJA_REPLY = Rule(
    key="eaja-reply",
    title="Reply of the applicant to the answer in a fee proceeding",
    actor=Party.APPLICANT,
    duty=False,
    runs_from=Kind.EAJA_ANSWER_SERVED,
    met_by=Kind.EAJA_REPLY,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=_BY_MOTION,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(21),
            cite="29 CFR 102.150(d)",
            source="eCFR copy of 2020 to 2023",
            text="Within 21 days after service of an answer, the applicant may file a reply.",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

EAJA_COMMENTS = Rule(
    key="eaja-comments",
    title="Comments of other parties on an application for fees",
    actor=Party.OTHER_PARTIES,
    duty=False,
    runs_from=Kind.EAJA_APPLICATION_SERVED,
    met_by=Kind.EAJA_COMMENTS,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=_BY_MOTION,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(35),
            cite="29 CFR 102.150(e)",
            source="eCFR copy of 2020 to 2023",
            text="may file comments on a fee application within 35 days after it is served",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

EAJA_COMMENTS_ON_ANSWER = Rule(
    key="eaja-comments-on-answer",
    title="Comments of other parties on the answer in a fee proceeding",
    actor=Party.OTHER_PARTIES,
    duty=False,
    runs_from=Kind.EAJA_ANSWER_SERVED,
    met_by=Kind.EAJA_COMMENTS,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=_BY_MOTION,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(21),
            cite="29 CFR 102.150(e)",
            source="eCFR copy of 2020 to 2023",
            text="on an answer within 21 days after it is served",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

EAJA_PAYMENT = Rule(
    key="eaja-payment",
    title="Payment of an award of fees by the Agency",
    actor=Party.AGENCY,
    duty=True,
    runs_from=Kind.EAJA_NO_REVIEW_STATEMENT,
    met_by=Kind.EAJA_PAID,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    tolled=False,
    cautions=(
        Caution(
            "unless-court-review",
            "The Agency does not pay in this time if judicial review of the award or of the "
            "underlying decision has been sought.",
            "29 CFR 102.155",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(60),
            cite="29 CFR 102.155",
            source="eCFR copy of 2020 to 2023",
            text="the Agency will pay the amount of the award within 60 days",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)
