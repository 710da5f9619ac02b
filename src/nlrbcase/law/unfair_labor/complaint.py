"""The complaint: hearing date, answer, motions, summary judgment, special appeals.

29 U.S.C. 160(b); 29 CFR part 102, subpart C (102.15 to 102.26). A complaint may be amended or
withdrawn by stage (102.17, 102.18), within no number of days.

Sources:
    29 CFR 102.15, 102.16, 102.20, 102.24 and 102.26, read in an eCFR copy made between
    31 May 2020 and 10 March 2023; 82 FR 11748 (in force 6 March 2017) rewrote part 102. That the
    replies and oppositions of 7 days came with it is inferred: they are absent from the annual
    edition of 2015, and the amending paragraphs were not read.
    29 CFR 102.15 (51 FR 23745) and 102.20 (51 FR 23746), both of 1 July 1986, 102.24 (69 FR 1676
    of 12 January 2004) and 102.26 (47 FR 40770 of 15 September 1982), older text, read.
    29 CFR 102.22, read as of 5 April 2026.
    29 U.S.C. 160(b), read in a copy of the U.S. Code of 20 April 2023.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Days, DaysBefore, Unfixed
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

COMPLAINT_HEARING = Rule(
    key="complaint-hearing",
    title="Hearing on the complaint, at the earliest",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.COMPLAINT_SERVED,
    met_by=Kind.HEARING_OPENED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    tolled=False,
    not_before=True,
    cautions=(
        Caution(
            "statutory-minimum",
            "The statute itself asks only for a hearing not less than five days after service of "
            "the complaint; the rule gives more.",
            "29 U.S.C. 160(b)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.15",
            source="82 FR 11748",
            text=(
                "at a fixed place and at a time not less than 14 days after the service of the "
                "complaint"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.15",
            source="51 FR 23745",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            # The revision of 1986 was in force from this day; it was published on 1 July.
            seen=date(1986, 9, 29),
        ),
    ),
)

ANSWER = Rule(
    key="answer",
    title="Answer to the complaint",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.COMPLAINT_SERVED,
    met_by=Kind.ANSWER_FILED,
    received_by=Office.REGION,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.order(
        "the Regional Director may give it by written order, unasked or for proper cause",
        "29 CFR 102.22",
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.20",
            source="82 FR 11748",
            text=(
                "The Respondent must, within 14 days from the service of the complaint, file an "
                "answer."
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.20",
            source="51 FR 23746",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            # The revision of 1986 was in force from this day; it was published on 1 July.
            seen=date(1986, 9, 29),
        ),
    ),
)

# "More than 21 days" must remain, so that the last day on which that is so is the twenty-second
# before the hearing.  That is a condition on the day of the order, and no period that could roll.
COMPLAINT_HEARING_POSTPONEMENT = Rule(
    key="complaint-hearing-postponement",
    title="Postponement of the hearing by the Regional Director alone",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.HEARING_SCHEDULED,
    met_by=Kind.HEARING_RESCHEDULED,
    sets="the day the hearing is scheduled to open",
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "more-than-21-days",
            "More than 21 days must remain before the hearing. With 21 or fewer the Regional "
            "Director needs another of the grounds listed, and motions go to the Division of "
            "Judges.",
            "29 CFR 102.16(a), (b), 102.24(a)",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(22),
            cite="29 CFR 102.16(a)(5)",
            source="eCFR copy of 2020 to 2023",
            text="Where more than 21 days remain before the scheduled hearing date.",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

SUMMARY_JUDGMENT_MOTION = Rule(
    key="summary-judgment-motion",
    title="Motion to the Board for summary judgment or dismissal",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.HEARING_SCHEDULED,
    met_by=Kind.SUMMARY_JUDGMENT_MOTION,
    sets="the day the hearing is scheduled to open",
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "promptly-if-no-hearing-date",
            "Where no hearing is scheduled, or it is scheduled less than 28 days after the answer "
            "is due, the motion must be filed promptly instead.",
            "29 CFR 102.24(b)",
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=DaysBefore(28),
            cite="29 CFR 102.24(b)",
            source="82 FR 11748",
            text=(
                "must be filed with the Board no later than 28 days prior to the scheduled hearing"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(28),
            cite="29 CFR 102.24(b)",
            source="69 FR 1676",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2004, 1, 12),
        ),
    ),
)

SUMMARY_JUDGMENT_OPPOSITION = Rule(
    key="summary-judgment-opposition",
    title="Opposition to summary judgment or dismissal, filed before any notice to show cause",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=Kind.HEARING_SCHEDULED,
    met_by=Kind.SUMMARY_JUDGMENT_OPPOSITION,
    sets="the day the hearing is scheduled to open",
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.none("none", "29 CFR 102.24(b)"),
    cautions=(
        Caution(
            "opposition-against-postponement",
            "This opposition is for a party that wants to keep the hearing from being postponed. "
            "A response to a notice to show cause has the time that the notice fixes.",
            "29 CFR 102.24(b)",
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=DaysBefore(21),
            cite="29 CFR 102.24(b)",
            source="82 FR 11748",
            text="any such opposition must be filed no later than 21 days prior to the hearing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(21),
            cite="29 CFR 102.24(b)",
            source="69 FR 1676",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2004, 1, 12),
        ),
    ),
)

SHOW_CAUSE_RESPONSE = Rule(
    key="show-cause-response",
    title="Response to the Board's notice to show cause",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=Kind.SHOW_CAUSE_NOTICE,
    met_by=Kind.SHOW_CAUSE_RESPONSE,
    sets="the day the notice to show cause fixes",
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Unfixed("as the notice to show cause fixes"),
            cite="29 CFR 102.24(b)",
            source="eCFR copy of 2020 to 2023",
            text=("The time for filing the response must be fixed in the Notice to Show Cause."),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

REPLY_TO_OPPOSITION = Rule(
    key="reply-to-opposition",
    title="Reply to an opposition to one's own motion",
    actor=Party.MOVANT,
    duty=False,
    runs_from=Kind.OPPOSITION_RECEIVED,
    met_by=Kind.REPLY_TO_OPPOSITION,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(7),
            cite="29 CFR 102.24(c)",
            source="82 FR 11748",
            text=(
                "may file a reply to an opposition to its motion within 7 days of receipt of the "
                "opposition"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            cautions=(
                Caution(
                    "further-responses-by-leave",
                    "The reply is the last paper: any further response needs leave, which special "
                    "circumstances alone can justify.",
                    "29 CFR 102.24(c)",
                    note=True,
                ),
            ),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed("promptly, and within such time as not to delay the proceeding"),
            cite="29 CFR 102.24",
            source="69 FR 1676, as printed in 2015",
            text=(
                "motions and responses thereto shall be filed promptly and within such time as "
                "not to delay the proceeding"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2004, 1, 12),
        ),
    ),
)

SPECIAL_APPEAL_TO_BOARD = Rule(
    key="special-appeal-to-board",
    title="Request for special permission to appeal a ruling, with the appeal",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.RULING,
    met_by=Kind.SPECIAL_APPEAL,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "immunity-appeal-sooner",
            "A judge's denial of an order compelling testimony over a claim of "
            "self-incrimination must be appealed within hours: see immunity-appeal.",
            "29 CFR 102.31(c)",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Unfixed("promptly, and within such time as not to delay the proceeding"),
            cite="29 CFR 102.26",
            source="eCFR copy of 2020 to 2023",
            text=(
                "must be filed in writing promptly and within such time as not to delay the "
                "proceeding"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

SPECIAL_APPEAL_OPPOSITION = Rule(
    key="special-appeal-opposition",
    title="Opposition to a special appeal, or to the request for permission to bring it",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=Kind.APPEAL_RECEIVED,
    met_by=Kind.SPECIAL_APPEAL_OPPOSITION,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(7),
            cite="29 CFR 102.26",
            source="82 FR 11748",
            text="must be filed within 7 days of receipt of the appeal, in writing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed("promptly"),
            cite="29 CFR 102.26",
            source="47 FR 40770",
            text=(
                "shall be filed promptly, in writing, and shall be served immediately on the "
                "other parties"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1982, 9, 15),
        ),
    ),
)
