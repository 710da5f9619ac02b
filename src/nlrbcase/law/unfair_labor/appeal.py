"""Appeals to the General Counsel, and objections to settlements.

29 CFR part 102, subparts C (102.19) and E (102.81); 29 CFR 101.9.

Sources:
    29 CFR 102.19 and 102.81, read in an eCFR copy made between 31 May 2020 and 10 March 2023;
    82 FR 11748 (in force 6 March 2017) rewrote part 102. The 14 days of 102.19(a) stood in the
    annual edition of 2015, read; of 102.19(b), (c) and 102.81 no older text was read.
    29 CFR 101.9 as printed in the annual edition of 2015, read; later text was not.
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

_MORE_TIME = Extension.on_request(
    "29 CFR 102.19(a)",
    "by a written request that the General Counsel receives, with a copy to the Regional "
    "Director, before the time for the appeal has run out",
)

_SEVEN_DAYS = Caution(
    "seven-days",
    "The time is 7 days, not 14, where the charge is under section 8(b)(7) and an election was "
    "directed, and for charges related to such a charge.",
    "29 CFR 102.19(a), 102.81(a), (c)",
)

_FROM_SERVICE = Caution(
    "from-service-of-letter",
    "The time runs from service of the Regional Director's letter: the day it was mailed or "
    "e-mailed, or, if handed over or faxed, received.",
    "29 CFR 102.3",
    note=True,
)

DISMISSAL_APPEAL = Rule(
    key="dismissal-appeal",
    title="Appeal from the dismissal of a charge",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.CHARGE_DISMISSED,
    met_by=Kind.APPEAL_FILED,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.DISCRETION,
    extension=_MORE_TIME,
    cautions=(_SEVEN_DAYS, _FROM_SERVICE),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.19(a)",
            source="82 FR 11748",
            text=(
                "within 14 days from the service of the notice of such refusal to issue or "
                "reissue by the Regional Director, except where a shorter period is provided"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.19(a)",
            source="annual edition of 2015",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2015, 7, 1),
        ),
    ),
)

PICKETING_APPEAL = Rule(
    key="picketing-appeal",
    title="Appeal from the dismissal of a section 8(b)(7) charge where an election was directed",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.PICKETING_CHARGE_DISMISSED,
    met_by=Kind.APPEAL_FILED,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.DISCRETION,
    extension=_MORE_TIME,
    cautions=(_FROM_SERVICE,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 102.81(a)",
            source="eCFR copy of 2020 to 2023",
            text=(
                "within 7 days from the service of the notice of such refusal by the regional "
                "director"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

RELATED_CHARGE_APPEAL = Rule(
    key="related-charge-appeal",
    title="Appeal from the dismissal of a charge related to a section 8(b)(7) charge",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.RELATED_CHARGE_DISMISSED,
    met_by=Kind.APPEAL_FILED,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.DISCRETION,
    extension=_MORE_TIME,
    cautions=(_FROM_SERVICE,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 102.81(c)",
            source="eCFR copy of 2020 to 2023",
            text=(
                "within 7 days from the service of the notice of such refusal by the regional "
                "director"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

APPEAL_EXTENSION_REQUEST = Rule(
    key="appeal-extension-request",
    title="Request for more time to appeal the dismissal of a charge",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.DOCUMENT_DUE,
    met_by=Kind.EXTENSION_REQUESTED,
    sets="the day the appeal is due",
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(0),
            cite="29 CFR 102.19(a)",
            source="eCFR copy of 2020 to 2023",
            text=(
                "must be in writing and be received by the General Counsel, and a copy of such "
                "request filed with the Regional Director, prior to the expiration of the filing "
                "period"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

ORAL_PRESENTATION_REQUEST = Rule(
    key="oral-presentation-request",
    title="Request to present the issues of an appeal orally in Washington",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.APPEAL_ACKNOWLEDGED,
    met_by=Kind.ORAL_PRESENTATION_REQUESTED,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(4),
            cite="29 CFR 102.19(b)",
            source="eCFR copy of 2020 to 2023",
            text=(
                "on written request made within 4 days after service of acknowledgement of the "
                "filing of an appeal"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

GC_RECONSIDERATION = Rule(
    key="gc-reconsideration",
    title="Motion for reconsideration of the General Counsel's decision on an appeal",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.APPEAL_DECIDED,
    met_by=Kind.GC_RECONSIDERATION,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "new-evidence-promptly",
            "A motion that rests on newly discovered evidence must be filed promptly on its "
            "discovery.",
            "29 CFR 102.19(c)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.19(c)",
            source="eCFR copy of 2020 to 2023",
            text="must be filed within 14 days of service of the decision",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

# 29 CFR part 101 states procedures; it is not among "these Rules" of part 102, whose count of
# time is therefore not taken for the seven days here.
SETTLEMENT_OBJECTIONS = Rule(
    key="settlement-objections",
    title="Objections of the charging party to a settlement it has not joined",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.SETTLEMENT_PROPOSED,
    met_by=Kind.SETTLEMENT_OBJECTIONS,
    received_by=Office.REGION,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 101.9(c)(1)",
            source="annual edition of 2015",
            text=(
                "Within 7 days after service of these documents, the charging party may file "
                "with the Regional Director a written statement of any objections to the "
                "proposed settlement"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2015, 7, 1),
            seen=date(2015, 7, 1),
        ),
    ),
)

SETTLEMENT_STATEMENT = Rule(
    key="settlement-statement",
    title="Further statement to the Board against a formal settlement",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.SETTLEMENT_SUBMITTED,
    met_by=Kind.SETTLEMENT_STATEMENT,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 101.9(c)(2)",
            source="annual edition of 2015",
            text=(
                "Within 7 days after service of notice of submission of the settlement agreement "
                "to the Board"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2015, 7, 1),
            seen=date(2015, 7, 1),
        ),
    ),
)

# The fourteen days are those of 102.19(a), to which this provision sends the charging party.
SETTLEMENT_APPEAL = Rule(
    key="settlement-appeal",
    title="Appeal from the approval of an informal settlement that withdraws the complaint",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.SETTLEMENT_APPROVED,
    met_by=Kind.APPEAL_FILED,
    received_by=Office.GENERAL_COUNSEL,
    receipt=Receipt.POSTMARK,
    late=Late.DISCRETION,
    extension=_MORE_TIME,
    cautions=(_FROM_SERVICE,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 101.9(c)(3), with 29 CFR 102.19",
            source="annual edition of 2015",
            text=(
                "the charging party may appeal the Regional Director's action to the General "
                "Counsel, as provided in Sec. 102.19 of the Board's Rules and Regulations"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2015, 7, 1),
            seen=date(2015, 7, 1),
        ),
    ),
)
