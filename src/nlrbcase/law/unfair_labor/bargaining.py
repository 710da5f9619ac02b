"""Notices in bargaining and before strikes, union security, national emergencies.

29 U.S.C. 158(a)(3), (d), (g); 29 U.S.C. 179(b), 183. No text of the Board's rules touches these
periods. Boards of inquiry are neither a party nor the Agency: their reports (29 U.S.C. 179(b),
183(a)) and their establishment by the Federal Mediation and Conciliation Service are no rows. The
twelve months of section 9(e)(2) bar an election and ask for no paper.

Sources:
    29 U.S.C. 158, 159(e), 179 and 183, read in a copy of the U.S. Code of 20 April 2023. The day
    on which each of these words became law was not read.
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

_WITHOUT_EXPIRY = Caution(
    "contract-without-expiry",
    "Where the contract has no expiration date, count back from the time at which it is proposed "
    "to end or change it.",
    "29 U.S.C. 158(d)(1)",
)

_HEALTH_CARE = Caution(
    "health-care-longer",
    "At a health care institution the time is longer: see the rule of the same name that begins "
    "with health-care.",
    "29 U.S.C. 158(d)(A)",
)

CONTRACT_NOTICE = Rule(
    key="contract-notice",
    title="Notice to the other party that a contract is to end or change",
    actor=Party.NOTIFYING_PARTY,
    duty=True,
    runs_from=Kind.CONTRACT_EXPIRES,
    met_by=Kind.BARGAINING_NOTICE,
    sets="the day the contract expires",
    received_by=Office.NONE,
    receipt=Receipt.GIVEN,
    late=Late.UNSAID,
    extension=Extension.none("none", "29 U.S.C. 158(d)(1)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        _WITHOUT_EXPIRY,
        _HEALTH_CARE,
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(60),
            cite="29 U.S.C. 158(d)(1)",
            source="section 8(d)(1) of the Act",
            text=(
                "serves a written notice upon the other party to the contract of the proposed "
                "termination or modification sixty days prior to the expiration date thereof"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

HEALTH_CARE_CONTRACT_NOTICE = Rule(
    key="health-care-contract-notice",
    title="Notice that a contract at a health care institution is to end or change",
    actor=Party.NOTIFYING_PARTY,
    duty=True,
    runs_from=Kind.CONTRACT_EXPIRES,
    met_by=Kind.BARGAINING_NOTICE,
    sets="the day the contract expires",
    received_by=Office.NONE,
    receipt=Receipt.GIVEN,
    late=Late.UNSAID,
    extension=Extension.none("none", "29 U.S.C. 158(d)(A)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_WITHOUT_EXPIRY,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(90),
            cite="29 U.S.C. 158(d)(A)",
            source="section 8(d)(A) of the Act",
            text="The notice of paragraph (1) of this subsection shall be ninety days",
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

MEDIATION_NOTICE = Rule(
    key="mediation-notice",
    title="Notice of the dispute to the Federal Mediation and Conciliation Service and the State",
    actor=Party.NOTIFYING_PARTY,
    duty=True,
    runs_from=Kind.BARGAINING_NOTICE,
    met_by=Kind.MEDIATION_NOTICE,
    received_by=Office.NONE,
    receipt=Receipt.GIVEN,
    late=Late.UNSAID,
    extension=Extension.none("none", "29 U.S.C. 158(d)(3)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_HEALTH_CARE,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(30),
            cite="29 U.S.C. 158(d)(3)",
            source="section 8(d)(3) of the Act",
            text=(
                "notifies the Federal Mediation and Conciliation Service within thirty days after "
                "such notice of the existence of a dispute"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

HEALTH_CARE_MEDIATION_NOTICE = Rule(
    key="health-care-mediation-notice",
    title="Notice of the dispute to the mediation agencies, at a health care institution",
    actor=Party.NOTIFYING_PARTY,
    duty=True,
    runs_from=Kind.CONTRACT_EXPIRES,
    met_by=Kind.MEDIATION_NOTICE,
    sets="the day the contract expires",
    received_by=Office.NONE,
    receipt=Receipt.GIVEN,
    late=Late.UNSAID,
    extension=Extension.none("none", "29 U.S.C. 158(d)(A)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "sixty-days-of-what",
            "The statute says only that this notice shall be sixty days. Practice, not verified, "
            "reads that as sixty days before the contract expires, as here; the words can also "
            "be read as sixty days after the notice to the other party. Act by the earlier.",
            "29 U.S.C. 158(d)(3), (A)",
        ),
        _WITHOUT_EXPIRY,
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(60),
            cite="29 U.S.C. 158(d)(A)",
            source="section 8(d)(A) of the Act",
            text="the notice of paragraph (3) of this subsection shall be sixty days",
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

INITIAL_CONTRACT_MEDIATION_NOTICE = Rule(
    key="initial-contract-mediation-notice",
    title="Notice to the mediation agencies in bargaining for a first contract in health care",
    actor=Party.LABOR_ORGANIZATION,
    duty=True,
    runs_from=Kind.STRIKE_NOTICE,
    met_by=Kind.MEDIATION_NOTICE,
    sets="the day the notice of a strike under section 8(g) is to be given",
    received_by=Office.NONE,
    receipt=Receipt.GIVEN,
    late=Late.UNSAID,
    extension=Extension.none("none", "29 U.S.C. 158(d)(B)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(30),
            cite="29 U.S.C. 158(d)(B)",
            source="section 8(d)(B) of the Act",
            text=(
                "at least thirty days\u2019 notice of the existence of a dispute shall be given by "
                "the labor organization"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

_WHICHEVER_LATER = Caution(
    "or-until-expiry",
    "The day given is the first day after the period that the notice begins. If the contract "
    "expires later, there may be no strike or lock-out before it expires: the later governs.",
    "29 U.S.C. 158(d)(4)",
)

# The last day still belongs to the period: the day after it is the first on which to act.
NO_STRIKE_PERIOD = Rule(
    key="no-strike-period",
    title="Strike or lock-out after a bargaining notice, at the earliest",
    actor=Party.EMPLOYER_AND_UNION,
    duty=True,
    runs_from=Kind.BARGAINING_NOTICE,
    met_by=Kind.STRIKE,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.none("none", "29 U.S.C. 158(d)(4)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    not_before=True,
    cautions=(_HEALTH_CARE, _WHICHEVER_LATER),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(61),
            cite="29 U.S.C. 158(d)(4)",
            source="section 8(d)(4) of the Act",
            text=(
                "for a period of sixty days after such notice is given or until the expiration "
                "date of such contract, whichever occurs later"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

HEALTH_CARE_NO_STRIKE_PERIOD = Rule(
    key="health-care-no-strike-period",
    title="Strike or lock-out at a health care institution after a notice, at the earliest",
    actor=Party.EMPLOYER_AND_UNION,
    duty=True,
    runs_from=Kind.BARGAINING_NOTICE,
    met_by=Kind.STRIKE,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.none("none", "29 U.S.C. 158(d)(A)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    not_before=True,
    cautions=(_WHICHEVER_LATER,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(91),
            cite="29 U.S.C. 158(d)(A)",
            source="section 8(d)(A) of the Act",
            text="the contract period of paragraph (4) of this subsection shall be ninety days",
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

STRIKE_NOTICE = Rule(
    key="strike-notice",
    title="Notice of a strike or picketing at a health care institution",
    actor=Party.LABOR_ORGANIZATION,
    duty=True,
    runs_from=Kind.STRIKE,
    met_by=Kind.STRIKE_NOTICE,
    sets="the day the strike, picketing or refusal to work is to begin",
    received_by=Office.NONE,
    receipt=Receipt.GIVEN,
    late=Late.UNSAID,
    extension=Extension.order(
        "the notice, once given, may be extended by written agreement of both parties",
        "29 U.S.C. 158(g)",
    ),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "notice-to-both",
            "The notice goes in writing to the institution and to the Federal Mediation and "
            "Conciliation Service. In bargaining for a first contract it may not be given before "
            "the thirty days of notice to the mediation agencies have passed.",
            "29 U.S.C. 158(d)(B), (g)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=DaysBefore(10),
            cite="29 U.S.C. 158(g)",
            source="section 8(g) of the Act",
            text=(
                "not less than ten days prior to such action, notify the institution in writing "
                "and the Federal Mediation and Conciliation Service of that intention"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

UNION_SECURITY = Rule(
    key="union-security",
    title="Membership that a union-security agreement may require, at the earliest",
    actor=Party.EMPLOYEE,
    duty=False,
    runs_from=Kind.EMPLOYMENT_BEGAN,
    met_by=Kind.UNION_MEMBERSHIP,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.none("none", "29 U.S.C. 158(a)(3)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    not_before=True,
    cautions=(
        Caution(
            "whichever-is-later",
            "The time runs from the beginning of the employment or the effective date of the "
            "agreement, whichever is later: give the later day.",
            "29 U.S.C. 158(a)(3)",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(30),
            cite="29 U.S.C. 158(a)(3)",
            source="section 8(a)(3) of the Act",
            text=(
                "on or after the thirtieth day following the beginning of such employment or the "
                "effective date of such agreement, whichever is the later"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

# The fifteenth day still belongs to the period: the sixteenth is the first on which to act.
STATUS_QUO_AFTER_INQUIRY = Rule(
    key="status-quo-after-inquiry",
    title="Change in the status quo after a Board of Inquiry's report, at the earliest",
    actor=Party.EMPLOYER_AND_UNION,
    duty=True,
    runs_from=Kind.INQUIRY_REPORTED,
    met_by=Kind.STRIKE,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.order("the parties may agree on a change before", "29 U.S.C. 183(c)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    not_before=True,
    cautions=(
        Caution(
            "first-day-after-inquiry",
            "The day given is the first day after the 15 days. It is for disputes at health care "
            "institutions.",
            "29 U.S.C. 183",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(16),
            cite="29 U.S.C. 183(c)",
            source="section 213 of the Labor Management Relations Act",
            text=(
                "for 15 days after any such board has issued its report, no change in the status "
                "quo"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

LAST_OFFER_BALLOT = Rule(
    key="last-offer-ballot",
    title="Secret ballot on the employer's last offer in a national emergency",
    actor=Party.BOARD,
    duty=True,
    runs_from=Kind.LAST_OFFER_REPORTED,
    met_by=Kind.LAST_OFFER_BALLOT,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.none("none", "29 U.S.C. 179(b)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "after-the-sixty-days",
            "The time follows the sixty-day period at whose end the board of inquiry reports: if "
            "the report came on another day, give the last day of that period.",
            "29 U.S.C. 179(b)",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(15),
            cite="29 U.S.C. 179(b)",
            source="section 209(b) of the Labor Management Relations Act",
            text=(
                "The National Labor Relations Board, within the succeeding fifteen days, shall "
                "take a secret ballot of the employees"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

LAST_OFFER_CERTIFICATION = Rule(
    key="last-offer-certification",
    title="Certification of the ballot on the last offer to the Attorney General",
    actor=Party.BOARD,
    duty=True,
    runs_from=Kind.LAST_OFFER_BALLOT,
    met_by=Kind.LAST_OFFER_CERTIFIED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.none("none", "29 U.S.C. 179(b)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(5),
            cite="29 U.S.C. 179(b)",
            source="section 209(b) of the Labor Management Relations Act",
            text="shall certify the results thereof to the Attorney General within five days",
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)
