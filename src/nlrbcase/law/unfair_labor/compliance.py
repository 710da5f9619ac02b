"""Compliance: what the Board's orders usually ask for, determinations, specifications.

29 CFR part 102, subpart C (102.52 to 102.56).

Sources:
    29 CFR 102.53, 102.54 and 102.56, read in an eCFR copy made between 31 May 2020 and
    10 March 2023; 102.56 also in undated copies. 82 FR 11748 (in force 6 March 2017) rewrote part
    102; that oppositions came with it is inferred from comparing texts.
    29 CFR 102.53 and 102.56 (53 FR 37755 of 28 September 1988) and 102.54 (as amended by
    62 FR 9685 of 4 March 1997), older text, read.
    The Board's standard remedial orders were not read: those rows are believed only, and carry
    the day of the research.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Days, NoSuchPaper
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

_ORDER_GOVERNS = Caution(
    "order-governs",
    "The order itself governs: take the time, and what it runs from, from the order in the case. "
    "This is only what the Board's standard orders are believed to say; none was read.",
)

ORDER_NOTICE_POSTING = Rule(
    key="order-notice-posting",
    title="Posting of the Board's notice to employees",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.NOTICE_SERVED_BY_REGION,
    met_by=Kind.NOTICE_POSTED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_ORDER_GOVERNS,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="the Board's order",
            source="believed of standard remedial orders; none was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)

# The sixtieth day still belongs to the posting: the sixty-first is the first without a duty.
ORDER_NOTICE_TAKEN_DOWN = Rule(
    key="order-notice-taken-down",
    title="End of the posting of the Board's notice, at the earliest",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.NOTICE_POSTED,
    met_by=Kind.NOTICE_TAKEN_DOWN,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    not_before=True,
    cautions=(
        _ORDER_GOVERNS,
        Caution(
            "sixty-consecutive-days",
            "The notice stays posted for 60 consecutive days; the day given is the first day after "
            "them.",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(61),
            cite="the Board's order",
            source="believed of standard remedial orders; none was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)

ORDER_REINSTATEMENT_OFFER = Rule(
    key="order-reinstatement-offer",
    title="Offer of reinstatement under the Board's order",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.FINAL_ORDER,
    met_by=Kind.REINSTATEMENT_OFFERED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_ORDER_GOVERNS,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="the Board's order",
            source="believed of standard remedial orders; none was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)

ORDER_EXPUNGEMENT = Rule(
    key="order-expungement",
    title="Removal of references to the unlawful action under the Board's order",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.FINAL_ORDER,
    met_by=Kind.RECORDS_EXPUNGED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_ORDER_GOVERNS,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="the Board's order",
            source="believed of standard remedial orders; none was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)

ORDER_COMPLIANCE_CERTIFICATION = Rule(
    key="order-compliance-certification",
    title="Sworn certification of compliance with the Board's order",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.NOTICE_SERVED_BY_REGION,
    met_by=Kind.COMPLIANCE_CERTIFIED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_ORDER_GOVERNS,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(21),
            cite="the Board's order",
            source="believed of standard remedial orders; none was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)

COMPLIANCE_APPEAL = Rule(
    key="compliance-appeal",
    title="Appeal from the compliance determination to the General Counsel",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.COMPLIANCE_DETERMINATION,
    met_by=Kind.COMPLIANCE_APPEAL,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.on_request("29 CFR 102.53(a)", "from the General Counsel, for good cause"),
    cautions=(
        Caution(
            "from-written-statement",
            "The rule lets the time run from the written statement of the determination and does "
            "not say from its service: count from the date it bears.",
            "29 CFR 102.53(a)",
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.53(a)",
            source="82 FR 11748",
            text="within 14 days of the written statement of compliance determination",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.53(a)",
            source="53 FR 37755",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1988, 9, 28),
        ),
    ),
)

COMPLIANCE_REVIEW = Rule(
    key="compliance-review",
    title="Request for review of the General Counsel's decision on a compliance appeal",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.COMPLIANCE_APPEAL_DECIDED,
    met_by=Kind.COMPLIANCE_REVIEW,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.53(c)",
            source="82 FR 11748",
            text="Within 14 days after service of the General Counsel's decision",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.53",
            source="53 FR 37755",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1988, 9, 28),
        ),
    ),
)

COMPLIANCE_OPPOSITION = Rule(
    key="compliance-opposition",
    title="Opposition to a compliance appeal or to a request for its review",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=Kind.COMPLIANCE_APPEAL_RECEIVED,
    met_by=Kind.COMPLIANCE_OPPOSITION,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "where-the-appeal-is",
            "An opposition to the appeal goes to the General Counsel, one to the request for "
            "review to the Board; both are in Washington.",
            "29 CFR 102.53(a), (c)",
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(7),
            cite="29 CFR 102.53(e)",
            source="82 FR 11748",
            text=(
                "Within 7 days of receipt of a compliance appeal or request for review, a party "
                "may file an opposition"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=NoSuchPaper(
                "29 CFR 102.53 had only its paragraphs (a) to (d), and none on an opposition"
            ),
            cite="29 CFR 102.53",
            source="53 FR 37755",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1988, 9, 28),
        ),
    ),
)

COMPLIANCE_HEARING = Rule(
    key="compliance-hearing",
    title="Hearing on the compliance specification, at the earliest",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.COMPLIANCE_SPECIFICATION,
    met_by=Kind.HEARING_OPENED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    tolled=False,
    not_before=True,
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(21),
            cite="29 CFR 102.54(a)",
            source="82 FR 11748",
            text=(
                "at a specific place and at a time not less than 21 days after the service of the "
                "specification"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(21),
            cite="29 CFR 102.54",
            source="53 FR 37755, 62 FR 9685",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1997, 3, 4),
        ),
    ),
)

COMPLIANCE_ANSWER = Rule(
    key="compliance-answer",
    title="Answer to the compliance specification",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.COMPLIANCE_SPECIFICATION,
    met_by=Kind.COMPLIANCE_ANSWER,
    received_by=Office.REGION,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.order(
        "the Regional Director may give it by written order", "29 CFR 102.56(d)"
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(21),
            cite="29 CFR 102.56(a)",
            source="82 FR 11748",
            text=(
                "must, within 21 days from the service of the specification, file an answer with "
                "the Regional Director issuing the specification"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(21),
            cite="29 CFR 102.56",
            source="53 FR 37755",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1988, 9, 28),
        ),
    ),
)
