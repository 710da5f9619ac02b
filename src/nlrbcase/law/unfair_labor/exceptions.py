"""After the judge's decision: the ADR Program, exceptions and briefs, amici, remand, reconsideration.

29 U.S.C. 160(c); 29 CFR part 102, subpart C (102.45 to 102.48). Exceptions in a fee case follow
the same sections (102.154). A stay in the ADR Program stops the time of other papers, and what was
left runs again when the case leaves it (102.45(c)(1)): a way to count, and no row here.

Sources:
    29 CFR 102.45, 102.46, 102.48 and 102.154, read in an eCFR copy made between 31 May 2020 and
    10 March 2023. 82 FR 11748 (in force 6 March 2017) rewrote part 102 and is said to have taken
    in the ADR Program; 82 FR 43695 (in force 29 September 2017), read, brought the motion of an
    amicus. Whether 102.46(i) held anything between those days was not established.
    29 CFR 102.46 (56 FR 49142 of 27 September 1991) and 102.48(d)(2) as printed in the annual
    edition of 2015, read.
    29 U.S.C. 160(c), read in a copy of the U.S. Code of 20 April 2023: twenty days, "or within
    such further period as the Board may authorize", which the 28 days of the rule are.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Days, NoSuchPaper, Unfixed
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

ADR_PROGRAM = Rule(
    key="adr-program",
    title="Stay of a case in the Alternative Dispute Resolution Program",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.SETTLEMENT_MEETING,
    met_by=Kind.ADR_ENDED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.order(
        "the neutral and the program director may both approve a longer stay, for good cause",
        "29 CFR 102.45(c)(2)",
    ),
    tolled=False,
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(28),
            cite="29 CFR 102.45(c)(2)",
            source="82 FR 11748",
            text=(
                "A case may remain in the ADR Program for 28 days from the first settlement "
                "meeting or until the parties reach a settlement, whichever occurs first."
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)

_FROM_TRANSFER = Caution(
    "from-service-of-transfer",
    "The time runs from service of the order that transfers the case to the Board, which is "
    "complete upon mailing.",
    "29 CFR 102.45(a)",
    note=True,
)

_ADR_STAY = Caution(
    "adr-stay",
    "If the case enters the ADR Program, the time stops that day; what was left of it runs when "
    "the case is taken out.",
    "29 CFR 102.45(c)(1)",
    note=True,
)

_TWENTY_DAYS = Caution(
    "statutory-twenty-days",
    "The statute gives twenty days, or such further period as the Board may authorize; the rule "
    "gives more. Without exceptions the judge's decision becomes the order of the Board.",
    "29 U.S.C. 160(c); 29 CFR 102.48(a)",
    note=True,
)

EXCEPTIONS = Rule(
    key="exceptions",
    title="Exceptions to the judge's decision, with supporting brief",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.JUDGE_DECISION_TRANSFERRED,
    met_by=Kind.EXCEPTIONS_FILED,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.46(a)", "from the Board"),
    cautions=(_FROM_TRANSFER, _TWENTY_DAYS),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(28),
            cite="29 CFR 102.46(a)",
            source="82 FR 11748",
            text=(
                "Within 28 days, or within such further period as the Board may allow, from the "
                "date of the service of the order transferring the case to the Board"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            cautions=(_ADR_STAY,),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(28),
            cite="29 CFR 102.46(a)",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

BRIEF_IN_SUPPORT = Rule(
    key="brief-in-support",
    title="Brief in support of the judge's decision",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.JUDGE_DECISION_TRANSFERRED,
    met_by=Kind.SUPPORTING_BRIEF,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.46(a)", "from the Board"),
    cautions=(_FROM_TRANSFER,),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=NoSuchPaper(
                "the sentence that allowed it is no longer in 29 CFR 102.46(a) (82 FR 11748)"
            ),
            cite="29 CFR 102.46(a)",
            source="82 FR 11748",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(28),
            cite="29 CFR 102.46(a)",
            source="56 FR 49142, as printed in 2015",
            text=(
                "Any party may, within the same period, file a brief in support of the "
                "administrative law judge's decision."
            ),
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

ANSWERING_BRIEF = Rule(
    key="answering-brief",
    title="Answering brief to exceptions",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=EXCEPTIONS,
    met_by=Kind.ANSWERING_BRIEF,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.46(b)(1)", "from the Board"),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.46(b)(1)",
            source="82 FR 11748",
            text=(
                "Within 14 days, or such further period as the Board may allow, from the last "
                "date on which exceptions and any supporting brief may be filed"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.46(d)(1)",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

CROSS_EXCEPTIONS = Rule(
    key="cross-exceptions",
    title="Cross-exceptions of a party that filed no exceptions, with supporting brief",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=EXCEPTIONS,
    met_by=Kind.CROSS_EXCEPTIONS,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.46(c)", "from the Board"),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.46(c)",
            source="82 FR 11748",
            text=(
                "within 14 days, or such further period as the Board may allow, from the last "
                "date on which exceptions and any supporting brief may be filed, file "
                "cross-exceptions"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.46(e)",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS = Rule(
    key="answering-brief-to-cross-exceptions",
    title="Answering brief to cross-exceptions",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=CROSS_EXCEPTIONS,
    met_by=Kind.ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.46(d)", "from the Board"),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.46(d)",
            source="82 FR 11748",
            text=(
                "Within 14 days, or such further period as the Board may allow, from the last "
                "date on which cross-exceptions and any supporting brief may be filed"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.46(f)(1)",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

REPLY_BRIEF = Rule(
    key="reply-brief",
    title="Reply brief to an answering brief",
    actor=Party.ANY,
    duty=False,
    runs_from=(ANSWERING_BRIEF, ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS),
    met_by=Kind.REPLY_BRIEF,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.none("none for reply briefs", "29 CFR 102.46(e)"),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.46(e)",
            source="82 FR 11748",
            text=(
                "Within 14 days from the last date on which an answering brief may be filed "
                "pursuant to paragraphs (b) or (d) of this section, any party may file a reply "
                "brief"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.46(h)",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

AMICUS_MOTION = Rule(
    key="amicus-motion",
    title="Motion for permission to file an amicus brief, with the brief",
    actor=Party.AMICUS,
    duty=False,
    runs_from=(Kind.EXCEPTIONS_FILED, Kind.CROSS_EXCEPTIONS),
    met_by=Kind.AMICUS_MOTION,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.DISCRETION,
    extension=Extension.order(
        "the Board, for good cause shown in a motion filed outside the time",
        "29 CFR 102.46(i)(2)",
    ),
    cautions=(
        Caution(
            "from-filing-not-due-day",
            "The time runs from the day the exceptions were filed, not from the day they were "
            "due; if cross-exceptions are filed, from the filing of those.",
            "29 CFR 102.46(i)(2)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=date(2017, 9, 29),
            within=Days(42),
            cite="29 CFR 102.46(i)(2)",
            source="82 FR 43695",
            text=(
                "no later than 42 days after the filing of exceptions, or in the event "
                "cross-exceptions are filed, no later than 42 days after the filing of "
                "cross-exceptions"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)

AMICUS_MOTION_ON_REMAND = Rule(
    key="amicus-motion-on-remand",
    title="Motion for permission to file an amicus brief after a court's remand",
    actor=Party.AMICUS,
    duty=False,
    runs_from=Kind.REMAND_STATEMENTS,
    met_by=Kind.AMICUS_MOTION,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.DISCRETION,
    extension=Extension.order(
        "the Board, for good cause shown in a motion filed outside the time",
        "29 CFR 102.46(i)(2)",
    ),
    versions=(
        Version(
            since=date(2017, 9, 29),
            within=Days(21),
            cite="29 CFR 102.46(i)(2)",
            source="82 FR 43695",
            text=(
                "the motion must be filed no later than 21 days after the parties file "
                "statements of position on remand"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)

AMICUS_MOTION_REPLY = Rule(
    key="amicus-motion-reply",
    title="Reply to the motion of an amicus",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.AMICUS_MOTION_SERVED,
    met_by=Kind.REPLY_TO_AMICUS_MOTION,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 9, 29),
            within=Days(7),
            cite="29 CFR 102.46(i)(4)",
            source="82 FR 43695",
            text=("A party may file a reply to the motion within 7 days of service of the motion."),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)

AMICUS_ANSWERING_BRIEF = Rule(
    key="amicus-answering-brief",
    title="Answering brief to an amicus brief",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.AMICUS_ALLOWED,
    met_by=Kind.ANSWER_TO_AMICUS,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 9, 29),
            within=Days(14),
            cite="29 CFR 102.46(i)(4)",
            source="82 FR 43695",
            text=(
                "A party may file an answering brief to the amicus brief within 14 days of "
                "issuance of the Board's order granting permission to file the amicus brief."
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            cautions=(
                Caution(
                    "no-replies-to-amicus",
                    "No replies to these answering briefs are allowed.",
                    "29 CFR 102.46(i)(4)",
                    note=True,
                ),
            ),
        ),
    ),
)

REMAND_STATEMENT = Rule(
    key="remand-statement",
    title="Statement of position after a court's remand",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.REMANDED,
    met_by=Kind.REMAND_STATEMENTS,
    sets="the day that the letter of the Executive Secretary fixes",
    set_day_governs=True,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "letter-governs",
            "The rules set no time for it. The letter that accepts the remand fixes the day; that "
            "it usually allows 14 days was not verified.",
        ),
    ),
    # Nothing was read; the days are that of the research.
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="practice of the Board",
            source="believed; no text was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)

RECONSIDERATION = Rule(
    key="reconsideration",
    title="Motion for reconsideration or rehearing of the Board's decision or order",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.BOARD_ORDER_SERVED,
    met_by=Kind.RECONSIDERATION_MOTION,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.48(c)(2)", "from the Board"),
    cautions=(
        Caution(
            "motion-stays-nothing",
            "The filing of the motion does not stay the Board's action.",
            "29 CFR 102.48(c)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(28),
            cite="29 CFR 102.48(c)(2)",
            source="82 FR 11748",
            text=(
                "must be filed within 28 days, or such further period as the Board may allow, "
                "after the service of the Board's decision or order"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(28),
            cite="29 CFR 102.48(d)(2)",
            source="annual edition of 2015",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2015, 7, 1),
        ),
    ),
)

REOPENING_AFTER_ORDER = Rule(
    key="reopening-after-order",
    title="Motion to reopen the record after the Board's decision or order",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.EVIDENCE_DISCOVERED,
    met_by=Kind.REOPENING_MOTION,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Unfixed("promptly on discovery of the evidence"),
            cite="29 CFR 102.48(c)(2)",
            source="82 FR 11748",
            text=(
                "a motion to reopen the record must be filed promptly on discovery of the "
                "evidence to be adduced"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed("promptly on discovery of the evidence"),
            cite="29 CFR 102.48(d)(2)",
            source="annual edition of 2015, which said a motion for leave to adduce evidence",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2015, 7, 1),
        ),
    ),
)
