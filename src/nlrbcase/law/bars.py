"""What bars a petition or an election for a time: election, certification, contract, recognition.

Sources:
    29 U.S.C. 158(a)(3), 158(b)(7)(B) and (C), 159(c)(3) and 159(e)(2), U.S. Code as of 20 April
    2023, read.
    The Agency's Outline, chapter 10, as archived on 18 January 2009, read in part; of section
    10-110, on petitions filed before the year is over, the sentence is cut off.  It cites
    Mallinckrodt Chemical Works, 84 NLRB 291 (1949), and Alaska Salmon Industry, 90 NLRB 168 (1950).
    Volkswagen Group of America, 10-RC-239234 (22 May 2019), read in a copy that mixes its columns;
    it cites Brooks v. NLRB, 348 U.S. 96 (1954), and Van Dorn Plastic Machinery Co.
    A law firm's report of Mountaire Farms (2021), on the contract bar; the decision was not read.
    The report's day was not kept: 1 January 2021 stands for it.
    29 CFR 103.21 of 2024 (89 FR 62952, 1 August 2024), paragraphs (a), (b) and (d), read; its
    sentence on which cases it governs was not.  29 CFR 103.21 of 2020 and Casale Industries: see
    `nlrbcase.law.representation.petition`, where the times for petitions stand.
    Not read: Mar-Jac, on longer certification years; the law on recognition before 31 July 2020;
    how a period of twelve months is counted; which contracts bar at all.
    The thirty days of 29 U.S.C. 158(b)(7)(C) limit picketing, not petitions, and are no bar: the
    rule `expedited-petition` has them.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.barring import (
    AfterPetitions,
    Bar,
    Barrable,
    Fact,
    ForATime,
    Otherwise,
    PetitionWindow,
    ToADay,
)
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.law.representation.petition import (
    CONSTRUCTION_RECOGNITION_PETITION,
    RECOGNITION_RULE,
    RECOGNITION_WINDOW_PETITION,
)
from nlrbcase.periods import DaysBefore, Months
from nlrbcase.provisions import Caution, Evidence, Question, Version

_CODE = date(2023, 4, 20)
_OUTLINE = date(2009, 1, 18)
_VOLKSWAGEN = date(2019, 5, 22)
_MOUNTAIRE = date(2021, 1, 1)
_RULE_OF_2024 = RECOGNITION_WINDOW_PETITION.versions[0].since
_RULE_OF_2020 = RECOGNITION_WINDOW_PETITION.versions[-1].since
_REPORT = "a law firm's report of Mountaire Farms (2021)"

# Points on which no authority was found.

MONTHS_END = Question(
    key="end-of-the-months",
    early="the day of the event is the first of the months, which end on the day before the "
    "same-numbered day",
    late="the day of the event is not counted, and the months end on the same-numbered day; where "
    "the month has no such day, on the first of the next",
    early_authority="the words, which do not say how to count; no authority found",
    late_authority="the careful reading; no authority found",
    late_prevails=True,
    caution=Caution(
        "end-of-the-months",
        "No authority was found on the last day of these months: it may be the same-numbered day "
        "or the day before it; where the month has no such day, the first of the next month or "
        "the day before that. The later day is given as the last day of the bar.",
    ),
)

WINDOW_EDGE = Question(
    key="edge-of-the-window",
    early="the day on which the count back ends is inside the window",
    late="the day on which the count back ends is outside the window",
    early_authority="the words as they are reported, taken to include that day",
    late_authority="the careful reading; no authority found",
    late_prevails=True,
    caution=Caution(
        "edge-of-the-window",
        "Whether the day on which a count back ends is itself inside the window was not found. The "
        "days given as safe leave it out.",
    ),
)

RECOGNITION_LENGTH = Question(
    key="reasonable-period",
    early="the Board finds that a reasonable period was no longer than the least",
    late="the Board finds that a reasonable period lasts as long as it can",
    early_authority="29 CFR 103.21(b)",
    late_authority="29 CFR 103.21(b)",
    late_prevails=True,
    caution=Caution(
        "reasonable-period",
        "The bar lasts for a reasonable period. Between the least and the most that it can be, the "
        "Board decides by the facts, and whoever relies on the bar must prove it.",
        "29 CFR 103.21(b), (d)",
    ),
)

# What to know.

_VALID_ELECTION = Caution(
    "valid-election",
    "Only a valid election bars. Whether the election given was one is not judged here.",
    "29 U.S.C. 159(c)(3)",
    note=True,
)

_UNIT_OR_SUBDIVISION = Caution(
    "unit-or-subdivision",
    "The words reach the unit in which the election was held and any subdivision of it. Whether "
    "the unit asked for is one of these is not judged here.",
    "29 U.S.C. 159(c)(3)",
    note=True,
)

_FROM_BALLOTING = Caution(
    "from-balloting",
    "The months run from the balloting, not from the certification; of a balloting of several days "
    "from its end. Which day that is where ballots are mailed was not found.",
    "Mallinckrodt Chemical Works, 84 NLRB 291 (1949); Alaska Salmon Industry, 90 NLRB 168, 170 "
    "(1950)",
    note=True,
)

_DIRECTED = Caution(
    "directed-not-held",
    "The words bar directing an election. The day asked about is taken for the day on which it is "
    "directed.",
    "29 U.S.C. 159(c)(3)",
    note=True,
)

_OTHER_POLL = Caution(
    "a-valid-election",
    "Both provisions on the year say only that a valid election was held. That each means an "
    "election of its own kind is how they are taken here: whether an election on representation "
    "bars a deauthorization poll, or the reverse, was not found.",
    "29 U.S.C. 159(c)(3), (e)(2)",
)

_POLL_PETITION = Caution(
    "petition-for-a-poll",
    "The words bar the poll. Whether a petition for one may come before the year is over was not "
    "found.",
    "29 U.S.C. 159(e)(2)",
)

_CUT_OFF = Caution(
    "sentence-cut-off",
    "The sentence of the Agency's Outline on these days was read only up to where it is cut off. "
    "That a petition filed earlier is barred follows from it; no words that say so were read.",
    "the Agency's Outline, 10-110",
)

_MAR_JAC = Caution(
    "mar-jac",
    "The Board can lengthen the certification year (Mar-Jac). When and for how long was not read: "
    "if that was ordered, the bar ends later than is given here.",
)

_TEST_OF_CERTIFICATION = Caution(
    "test-of-certification",
    "If the employer refused to bargain, so that a court had to enforce the Board's order, the "
    "year begins only with the first bargaining session after that.",
    "Van Dorn Plastic Machinery Co.",
)

_NO_WINDOW_IN_CERTIFICATION_YEAR = Caution(
    "no-window-in-certification-year",
    "No window was read for this year. The last days of the election bar, in which a petition may "
    "come, are no window in this one.",
    note=True,
)

_REPRESENTATIVE_ALONE = Caution(
    "representative-alone",
    "Only the certification of a representative begins this year; a certification of results does "
    "not.",
    note=True,
)

_WITHDRAWAL_OF_RECOGNITION = Caution(
    "withdrawal-of-recognition",
    "The certification year stands against the employer's withdrawal of recognition too. That is "
    "no petition, and is not judged here.",
    "Brooks v. NLRB, 348 U.S. 96 (1954)",
    note=True,
)

_VALID_CONTRACT = Caution(
    "valid-contract",
    "Only a valid contract bars. What makes one valid for this, and from which day it bars if it "
    "was signed before it takes effect or after, was not read.",
)

_LATER_CONTRACT = Caution(
    "later-contract",
    "A contract that followed this one, or an extension of it, has days of its own and is not "
    "judged here.",
    note=True,
)

_HEALTH_CARE_THREE_YEARS = Caution(
    "health-care-three-years",
    "The window of health care institutions was read for the expiration of a contract. That it "
    "counts back from the end of three years in a longer one is how it is taken here.",
)

_RECOGNITION_CONDITIONS = Caution(
    "recognition-conditions",
    "Whether the recognition is one that bars, as by the support that the union had, is not "
    "judged here.",
    "29 CFR 103.21",
    note=True,
)

_NO_SESSION_YET = Caution(
    "first-bargaining-session",
    "The months run from the parties' first bargaining session. Until there is one they do not "
    "begin to run; what becomes of the bar if there never is was not found.",
    "29 CFR 103.21(b)",
)

_AFTER_THE_WINDOW = Caution(
    "after-the-window",
    "Once the days have passed without a properly supported petition, the recognition may bar one. "
    "For how long was not read.",
    "29 CFR 103.21(a)",
)

_CONTRACT_IN_THE_WINDOW = Caution(
    "contract-in-the-window",
    "Whether a contract made after the recognition bars a petition within these days was not read.",
    "29 CFR 103.21(a)",
)

_CHALLENGES_ALONE = Caution(
    "challenges-alone",
    "The months limit a petition that challenges the recognition itself. Whether a petition does "
    "is not judged here, nor for how long the limit stands.",
    "Board law (Casale Industries)",
)

RECOGNITION_NOT_READ = Caution(
    "recognition-before-2020",
    "What bar a recognition granted before 31 July 2020 raises was not read.",
    "29 CFR 103.21",
)

CONSTRUCTION_NOT_READ = Caution(
    "construction-before-2024",
    "What limits a petition that challenges a construction employer's recognition of before "
    "30 September 2024 was not read.",
    "89 FR 62952",
)

WINDOW_BEFORE_CONTRACT = Caution(
    "window-before-contract",
    "The contract is so short that the window, or a part of it, comes before the contract takes "
    "effect. What follows from that was not found.",
)

_THIRTY_DAYS = Caution(
    "thirty-days-of-picketing",
    "The thirty days of section 8(b)(7)(C) limit picketing without a petition. They bar no "
    "petition: see the rule `expedited-petition`.",
    "29 U.S.C. 158(b)(7)(C)",
    note=True,
)

_FROM_THE_POLL = Caution(
    "year-from-the-poll",
    "The words can be read to count the year from the poll, not from its certification: it would "
    "end earlier than is given here. It is an agreement's effective day that must lie outside.",
    "29 U.S.C. 158(a)(3)",
)

# What the bars say.

ELECTION_YEAR = Version(
    since=FIRST_DAY,
    within=Months(12),
    cite="29 U.S.C. 159(c)(3)",
    source="section 9(c)(3) of the Act, as amended in 1947",
    text="No election shall be directed in any bargaining unit or any subdivision within which in "
    "the preceding twelve-month period, a valid election shall have been held.",
    evidence=Evidence.TEXT,
    read_to=_CODE,
)

LAST_SIXTY_DAYS = Version(
    since=FIRST_DAY,
    within=DaysBefore(60),
    cite="Board law (the Agency's Outline, 10-110)",
    source="the Agency's Outline, chapter 10, section 10-110",
    text="The prohibition of Section 9(c)(3) does not preclude the processing of a petition filed "
    "within 60 days",
    evidence=Evidence.AGENCY,
    read_to=_OUTLINE,
    seen=_OUTLINE,
)

POLL_YEAR = Version(
    since=FIRST_DAY,
    within=Months(12),
    cite="29 U.S.C. 159(e)(2)",
    source="section 9(e)(2) of the Act, as the U.S. Code has it",
    text="No election shall be conducted pursuant to this subsection in any bargaining unit or any "
    "subdivision within which, in the preceding twelve-month period, a valid election shall have "
    "been held.",
    evidence=Evidence.TEXT,
    read_to=_CODE,
)

CERTIFICATION_YEAR = Version(
    since=FIRST_DAY,
    within=Months(12),
    cite="Brooks v. NLRB, 348 U.S. 96 (1954)",
    source="Volkswagen Group of America, 10-RC-239234 (22 May 2019)",
    text="the Supreme Court endorsed the Board's certification bar rule",
    evidence=Evidence.AGENCY,
    read_to=_VOLKSWAGEN,
)

YEAR_AFTER_ENFORCEMENT = Version(
    since=FIRST_DAY,
    within=Months(12),
    cite="Van Dorn Plastic Machinery Co.",
    source="Volkswagen Group of America, 10-RC-239234 (22 May 2019)",
    text="the certification year will begin with the first bargaining session held following court "
    "enforcement of the Board's order",
    evidence=Evidence.AGENCY,
    read_to=_VOLKSWAGEN,
    seen=_VOLKSWAGEN,
)

THREE_YEARS = Version(
    since=FIRST_DAY,
    within=Months(36),
    cite="Board law (Mountaire Farms, 2021)",
    source=_REPORT,
    text="a valid collective bargaining agreement is a bar to a representation petition filed "
    "during the term of the agreement, up to a maximum period of three years",
    evidence=Evidence.SECONDARY,
    read_to=_MOUNTAIRE,
)

OPENS_NINETY_DAYS_BEFORE = Version(
    since=FIRST_DAY,
    within=DaysBefore(90),
    cite="Board law (Mountaire Farms, 2021)",
    source=_REPORT,
    text='a decertification petition may be filed during the 30-day "window" that begins 90 days '
    "and ends 60 days before an agreement expires",
    evidence=Evidence.SECONDARY,
    read_to=_MOUNTAIRE,
    seen=_MOUNTAIRE,
)

CLOSES_SIXTY_DAYS_BEFORE = Version(
    since=FIRST_DAY,
    within=DaysBefore(60),
    cite="Board law (Mountaire Farms, 2021)",
    source=_REPORT,
    text="begins 90 days and ends 60 days before an agreement expires",
    evidence=Evidence.SECONDARY,
    read_to=_MOUNTAIRE,
    seen=_MOUNTAIRE,
)

HEALTH_CARE_OPENS = Version(
    since=FIRST_DAY,
    within=DaysBefore(120),
    cite="Board law (Mountaire Farms, 2021)",
    source=_REPORT,
    text="in the case of health care employers, during the 30-day window that begins 120 days and "
    "ends 90 days prior to contract expiration",
    evidence=Evidence.SECONDARY,
    read_to=_MOUNTAIRE,
)

HEALTH_CARE_CLOSES = Version(
    since=FIRST_DAY,
    within=DaysBefore(90),
    cite="Board law (Mountaire Farms, 2021)",
    source=_REPORT,
    text="begins 120 days and ends 90 days prior to contract expiration",
    evidence=Evidence.SECONDARY,
    read_to=_MOUNTAIRE,
)

RECOGNITION_AT_LEAST = Version(
    since=_RULE_OF_2024,
    within=Months(6),
    cite="29 CFR 103.21(a), (b)",
    source="89 FR 62952",
    text="no less than 6 months after the parties' first bargaining session",
    evidence=Evidence.TEXT,
    read_to=_RULE_OF_2024,
)

RECOGNITION_AT_MOST = Version(
    since=_RULE_OF_2024,
    within=Months(12),
    cite="29 CFR 103.21(a), (b)",
    source="89 FR 62952",
    text="no less than 6 months after the parties' first bargaining session and no more than 1 "
    "year after that date",
    evidence=Evidence.TEXT,
    read_to=_RULE_OF_2024,
)

PICKETING_YEAR = Version(
    since=FIRST_DAY,
    within=Months(12),
    cite="29 U.S.C. 158(b)(7)(B)",
    source="section 8(b)(7)(B) of the Act, as amended in 1959",
    text="where within the preceding twelve months a valid election under section 159(c) of this "
    "title has been conducted",
    evidence=Evidence.TEXT,
    read_to=_CODE,
)

SECURITY_AGREEMENT_YEAR = Version(
    since=FIRST_DAY,
    within=Months(12),
    cite="29 U.S.C. 158(a)(3)",
    source="section 8(a)(3) of the Act, as amended in 1951",
    text="unless following an election held as provided in section 159(e) of this title within one "
    "year preceding the effective date of such agreement, the Board shall have certified that at "
    "least a majority of the employees eligible to vote in such election have voted to rescind the "
    "authority of such labor organization to make such an agreement",
    evidence=Evidence.TEXT,
    read_to=_CODE,
)

# The bars.

ELECTION_BAR = Bar(
    key="election-bar",
    title="Election bar: no second election within twelve months",
    bars=(Barrable.PETITION, Barrable.ELECTION),
    begins=Fact.ELECTION_HELD,
    versions=(
        ForATime(
            since=FIRST_DAY,
            runs_from=Fact.ELECTION_HELD,
            least=ELECTION_YEAR,
            windows=(
                PetitionWindow(
                    "the last 60 days of the election bar", LAST_SIXTY_DAYS, cautions=(_CUT_OFF,)
                ),
            ),
        ),
    ),
    cautions=(_VALID_ELECTION, _UNIT_OR_SUBDIVISION, _FROM_BALLOTING, _DIRECTED, _OTHER_POLL),
)

POLL_BAR = Bar(
    key="deauthorization-bar",
    title="Deauthorization bar: no second poll within twelve months",
    bars=(Barrable.POLL,),
    begins=Fact.POLL_HELD,
    versions=(ForATime(since=FIRST_DAY, runs_from=Fact.POLL_HELD, least=POLL_YEAR),),
    cautions=(_POLL_PETITION, _OTHER_POLL),
)

CERTIFICATION_BAR = Bar(
    key="certification-bar",
    title="Certification year",
    bars=(Barrable.PETITION,),
    begins=Fact.CERTIFIED,
    versions=(
        ForATime(
            since=FIRST_DAY,
            runs_from=Fact.CERTIFIED,
            least=CERTIFICATION_YEAR,
            otherwise=Otherwise(
                Fact.TESTED,
                Fact.BARGAINING_AFTER_ENFORCEMENT,
                YEAR_AFTER_ENFORCEMENT,
                _TEST_OF_CERTIFICATION,
            ),
            cautions=(_MAR_JAC,),
        ),
    ),
    cautions=(
        _NO_WINDOW_IN_CERTIFICATION_YEAR,
        _REPRESENTATIVE_ALONE,
        _WITHDRAWAL_OF_RECOGNITION,
    ),
)

CONTRACT_BAR = Bar(
    key="contract-bar",
    title="Contract bar: the term of a contract, at most three years of it",
    bars=(Barrable.PETITION,),
    begins=Fact.CONTRACT_EFFECTIVE,
    versions=(
        ToADay(
            since=FIRST_DAY,
            ends=Fact.CONTRACT_EXPIRES,
            most=THREE_YEARS,
            windows=(
                PetitionWindow(
                    "the window of 90 to 60 days before the end",
                    OPENS_NINETY_DAYS_BEFORE,
                    CLOSES_SIXTY_DAYS_BEFORE,
                    if_so=Fact.HEALTH_CARE,
                    is_so=False,
                    then="the insulated period",
                ),
                PetitionWindow(
                    "the window of health care institutions, of 120 to 90 days before the end",
                    HEALTH_CARE_OPENS,
                    HEALTH_CARE_CLOSES,
                    if_so=Fact.HEALTH_CARE,
                    is_so=True,
                    then="the insulated period",
                    cautions=(_HEALTH_CARE_THREE_YEARS,),
                ),
            ),
            cautions=(_VALID_CONTRACT,),
        ),
    ),
    cautions=(_LATER_CONTRACT,),
)

RECOGNITION_BAR = Bar(
    key="recognition-bar",
    title="Voluntary recognition bar",
    bars=(Barrable.PETITION,),
    begins=Fact.RECOGNIZED,
    versions=(
        ForATime(
            since=_RULE_OF_2024,
            runs_from=Fact.FIRST_BARGAINING,
            least=RECOGNITION_AT_LEAST,
            most=RECOGNITION_AT_MOST,
            length=RECOGNITION_LENGTH,
            cautions=(_NO_SESSION_YET,),
        ),
        AfterPetitions(
            since=_RULE_OF_2020,
            runs_from=Fact.NOTICE_POSTED,
            rule=RECOGNITION_WINDOW_PETITION,
            cautions=(_AFTER_THE_WINDOW, _CONTRACT_IN_THE_WINDOW),
        ),
    ),
    reaches=RECOGNITION_RULE,
    not_read=RECOGNITION_NOT_READ,
    cautions=(_RECOGNITION_CONDITIONS,),
)

CONSTRUCTION_BAR = Bar(
    key="construction-recognition",
    title="Limit on petitions that challenge a construction employer's recognition",
    bars=(Barrable.PETITION,),
    begins=Fact.RECOGNIZED,
    versions=(
        AfterPetitions(
            since=CONSTRUCTION_RECOGNITION_PETITION.versions[0].since,
            runs_from=Fact.RECOGNIZED,
            rule=CONSTRUCTION_RECOGNITION_PETITION,
            cautions=(_CHALLENGES_ALONE,),
        ),
    ),
    only_if=Fact.CONSTRUCTION,
    not_read=CONSTRUCTION_NOT_READ,
)

PICKETING_BAR = Bar(
    key="picketing-bar",
    title="No picketing for recognition within twelve months after a valid election",
    bars=(Barrable.PICKETING,),
    begins=Fact.ELECTION_HELD,
    versions=(ForATime(since=FIRST_DAY, runs_from=Fact.ELECTION_HELD, least=PICKETING_YEAR),),
    cautions=(_THIRTY_DAYS,),
)

SECURITY_AGREEMENT_BAR = Bar(
    key="union-security-bar",
    title="No agreement on union security within a year after its authority was rescinded",
    bars=(Barrable.SECURITY_AGREEMENT,),
    begins=Fact.RESCISSION_CERTIFIED,
    versions=(
        ForATime(
            since=FIRST_DAY, runs_from=Fact.RESCISSION_CERTIFIED, least=SECURITY_AGREEMENT_YEAR
        ),
    ),
    cautions=(_FROM_THE_POLL,),
)

BARS: tuple[Bar, ...] = (
    ELECTION_BAR,
    CERTIFICATION_BAR,
    CONTRACT_BAR,
    RECOGNITION_BAR,
    CONSTRUCTION_BAR,
    POLL_BAR,
    PICKETING_BAR,
    SECURITY_AGREEMENT_BAR,
)
"""Every bar, in the order in which they are told."""
