"""The hearing before the judge: subpoenas, depositions, intervention, briefs, dismissal.

29 CFR part 102, subpart C (102.27 to 102.42); 29 U.S.C. 161(1).

Sources:
    29 CFR 102.27, 102.29, 102.30, 102.31 and 102.42, read in an eCFR copy made between
    31 May 2020 and 10 March 2023; 82 FR 11748 (in force 6 March 2017) rewrote part 102. That the
    five days for a petition to revoke became business days then is inferred from comparing texts.
    29 CFR 102.27 (51 FR 23746 of 1 July 1986), 102.30, 102.31 (62 FR 9931 of 5 March 1997) and
    102.42 (61 FR 6942 and 62 FR 1668 of 13 January 1997) in the annual edition of 2015, read.
    29 U.S.C. 161(1), read in a copy of the U.S. Code of 20 April 2023.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY, STATUTE_AND_RULE
from nlrbcase.periods import BusinessDays, Days, DaysBefore, Hours, Unfixed
from nlrbcase.provisions import (
    Caution,
    Evidence,
    Extension,
    Late,
    Office,
    Receipt,
    Rule,
    Version,
)

SUBPOENA_REVOCATION = Rule(
    key="subpoena-revocation",
    title="Petition to revoke a subpoena",
    actor=Party.PERSON_SERVED,
    duty=False,
    runs_from=Kind.SUBPOENA_RECEIVED,
    met_by=Kind.REVOCATION_PETITION,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "statutory-five-days",
            "The statute itself gives five days after service to a person whose evidence is "
            "required. The rule counts from the day the subpoena is received.",
            "29 U.S.C. 161(1)",
            note=True,
        ),
    ),
    tolled=STATUTE_AND_RULE,
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=BusinessDays(5),
            cite="29 CFR 102.31(b)",
            source="82 FR 11748",
            text="within 5 business days after the date of service of the subpoena",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(5),
            cite="29 CFR 102.31(b)",
            source="62 FR 9931",
            text="within 5 days after the date of service of the subpoena",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1997, 3, 5),
            extension=Extension.none("none", "29 CFR 102.31(b)"),
        ),
    ),
)

DEPOSITION_APPLICATION = Rule(
    key="deposition-application",
    title="Application to take a deposition within the continental United States",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DEPOSITION_SCHEDULED,
    met_by=Kind.DEPOSITION_APPLICATION,
    sets="the day on which the deposition is to be taken",
    received_by=Office.NONE,
    receipt=Receipt.SERVICE,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=DaysBefore(7),
            cite="29 CFR 102.30(a)",
            source="82 FR 11748",
            text=(
                "not less than 7 days (when the deposition is to be taken within the continental "
                "United States)"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(7),
            cite="29 CFR 102.30(a)",
            source="annual edition of 2015",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2015, 7, 1),
        ),
    ),
)

DEPOSITION_APPLICATION_ABROAD = Rule(
    key="deposition-application-abroad",
    title="Application to take a deposition outside the continental United States",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DEPOSITION_SCHEDULED,
    met_by=Kind.DEPOSITION_APPLICATION,
    sets="the day on which the deposition is to be taken",
    received_by=Office.NONE,
    receipt=Receipt.SERVICE,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=DaysBefore(15),
            cite="29 CFR 102.30(a)",
            source="82 FR 11748",
            text=(
                "15 days (if the deposition is to be taken elsewhere) prior to the time when it "
                "is desired that the deposition be taken"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(15),
            cite="29 CFR 102.30(a)",
            source="annual edition of 2015",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2015, 7, 1),
        ),
    ),
)

INTERVENTION_MOTION = Rule(
    key="intervention-motion",
    title="Motion to intervene",
    actor=Party.ANY_PERSON,
    duty=False,
    runs_from=Kind.COMPLAINT_ISSUED,
    met_by=Kind.INTERVENTION_MOTION,
    received_by=Office.REGION,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Unfixed("no time limit in the section; in writing, or orally at the hearing"),
            cite="29 CFR 102.29",
            source="eCFR copy of 2020 to 2023",
            text=(
                "must file a motion in writing or, if made at the hearing, may move orally on "
                "the record"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

IMMUNITY_APPEAL = Rule(
    key="immunity-appeal",
    title="Request to appeal a judge's denial of an order compelling testimony",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.IMMUNITY_RULING,
    met_by=Kind.IMMUNITY_APPEAL,
    received_by=Office.BOARD,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.none(
        "none; without a timely request the ruling becomes final", "29 CFR 102.31(c)"
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Hours(24),
            cite="29 CFR 102.31(c)",
            source="82 FR 11748",
            text=(
                "requests for permission to appeal in this instance must be filed within 24 hours "
                "of the Administrative Law Judge's ruling"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Hours(24),
            cite="29 CFR 102.31(c)",
            source="62 FR 9931",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1997, 3, 5),
        ),
    ),
)

REVIEW_OF_JUDGE_DISMISSAL = Rule(
    key="review-of-judge-dismissal",
    title="Request for review of a judge's order dismissing the whole complaint",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.COMPLAINT_DISMISSED_BY_JUDGE,
    met_by=Kind.REVIEW_OF_JUDGE_DISMISSAL,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "from-date-of-order",
            "The time runs from the date of the order, not from its service; without a timely "
            "request the case is closed.",
            "29 CFR 102.27",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(28),
            cite="29 CFR 102.27",
            source="82 FR 11748",
            text=(
                "Unless such request for review is filed within 28 days from the date of the "
                "order of dismissal, the case will be closed."
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(28),
            cite="29 CFR 102.27",
            source="51 FR 23746",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            # The revision of 1986 was in force from this day; it was published on 1 July.
            seen=date(1986, 9, 29),
        ),
    ),
)

BRIEF_TO_JUDGE = Rule(
    key="brief-to-judge",
    title="Brief to the administrative law judge after the hearing",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.HEARING_CLOSED,
    met_by=Kind.BRIEF_TO_JUDGE,
    sets="the day the judge fixed",
    received_by=Office.JUDGES,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request(
        "29 CFR 102.42",
        "from the Chief, the Deputy Chief or an Associate Chief Administrative Law Judge",
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Unfixed("as the judge fixes", at_most=Days(35)),
            cite="29 CFR 102.42",
            source="82 FR 11748",
            text=(
                "who may fix a reasonable time for such filing, but not in excess of 35 days from "
                "the close of the hearing"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed("as the judge fixes", at_most=Days(35)),
            cite="29 CFR 102.42",
            source="61 FR 6942, 62 FR 1668",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1997, 1, 13),
        ),
    ),
)
