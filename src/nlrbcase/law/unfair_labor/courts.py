"""The courts: review and enforcement of the Board's orders, the lottery, certiorari.

29 U.S.C. 160(e), (f); 28 U.S.C. 2101(c), 2112(a)(1); Federal Rule of Appellate Procedure 15(b)(2).

Sources:
    29 U.S.C. 160(d) to (g) and 28 U.S.C. 2112(a)(1), read in copies of the U.S. Code of 20 April
    2023; sections 10(e) and (f) of the Act were read in full and set no time.
    Federal Rule of Appellate Procedure 15(b)(2), read in an undated copy, and its Committee Note of
    2009: "The time set in the former rule at 20 days has been revised to 21 days." Rule 26, on how
    the courts count, was not read.
    28 U.S.C. 2101(c) was not read.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Days, Unfixed
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

COURT_LOTTERY = Rule(
    key="court-lottery",
    title="Petition for review, received by the Board for the lottery among circuits",
    actor=Party.ANY_PERSON,
    duty=False,
    runs_from=Kind.FINAL_ORDER,
    met_by=Kind.REVIEW_PETITION,
    received_by=Office.BOARD,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.none("none", "28 U.S.C. 2112(a)(1)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "two-circuits-only",
            "The lottery is held only if petitions are filed in at least two courts of appeals, "
            "and takes in those whose court-stamped copies the Board receives in this time. "
            "Review itself has no such limit.",
            "28 U.S.C. 2112(a)(1); 29 U.S.C. 160(f)",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(10),
            cite="28 U.S.C. 2112(a)(1)",
            source="U.S. Code, copy of 20 April 2023",
            text=(
                "within ten days after issuance of the order the agency, board, commission, or "
                "officer concerned receives, from the persons instituting the proceedings, the "
                "petition for review"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

COURT_REVIEW = Rule(
    key="court-review",
    title="Petition to a court of appeals for review of the Board's final order",
    actor=Party.ANY_PERSON,
    duty=False,
    runs_from=Kind.FINAL_ORDER,
    met_by=Kind.REVIEW_PETITION,
    received_by=Office.COURT,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "no-automatic-stay",
            "A petition does not of itself stay the Board's order.",
            "29 U.S.C. 160(g)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Unfixed("the statute sets no time limit"),
            cite="29 U.S.C. 160(f)",
            source="section 10(f) of the Act",
            text=(
                "Any person aggrieved by a final order of the Board granting or denying in whole "
                "or in part the relief sought may obtain a review of such order"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

ENFORCEMENT = Rule(
    key="enforcement",
    title="Application of the Board to a court of appeals for enforcement of its order",
    actor=Party.BOARD,
    duty=False,
    runs_from=Kind.FINAL_ORDER,
    met_by=Kind.ENFORCEMENT_APPLICATION,
    received_by=Office.COURT,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Unfixed("the statute sets no time limit"),
            cite="29 U.S.C. 160(e)",
            source="section 10(e) of the Act",
            text=(
                "The Board shall have power to petition any court of appeals of the United States"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

ENFORCEMENT_ANSWER = Rule(
    key="enforcement-answer",
    title="Answer to the Board's application for enforcement",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.ENFORCEMENT_APPLICATION,
    met_by=Kind.ENFORCEMENT_ANSWER,
    received_by=Office.COURT,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "judgment-by-default",
            "The answer must be served on the Board and filed with the clerk in this time; "
            "otherwise the court enters judgment for the relief requested. How the courts count "
            "time was not read.",
            "Fed. R. App. P. 15(b)(2)",
        ),
    ),
    versions=(
        Version(
            since=date(2009, 12, 1),
            within=Days(21),
            cite="Fed. R. App. P. 15(b)(2)",
            source="amendment of 2009",
            text="Within 21 days after the application for enforcement is filed",
            evidence=Evidence.TEXT,
            read_to=date(2009, 12, 1),
            cautions=(
                Caution(
                    "day-of-amendment",
                    "The amendment is of 2009. Its day, 1 December, is the usual one and was not "
                    "verified.",
                    "Fed. R. App. P. 15, Committee Note of 2009",
                ),
            ),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(20),
            cite="Fed. R. App. P. 15(b)(2)",
            source="the rule before the amendment of 2009",
            text="Within 20 days after the application for enforcement is filed",
            evidence=Evidence.TEXT,
            read_to=date(2009, 11, 30),
            seen=date(2009, 11, 30),
        ),
    ),
)

CERTIORARI = Rule(
    key="certiorari",
    title="Petition to the Supreme Court for certiorari",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.COURT_JUDGMENT,
    met_by=Kind.CERTIORARI_PETITION,
    received_by=Office.COURT,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.order("a Justice may give up to 60 days", "28 U.S.C. 2101(c)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    # Nothing was read; the days are that of the research.
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(90),
            cite="28 U.S.C. 2101(c)",
            source="believed; no text was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)
