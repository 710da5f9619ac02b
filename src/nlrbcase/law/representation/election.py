"""The voter list, the day of the election and its notice: 29 CFR 102.62, 102.67, 103.20.

Sources:
    29 CFR 102.62(d), (e), 102.67(b), (c), (k), (l), annual edition of 2015 (79 FR 74308), read;
    as amended by 84 FR 69524, read as the eCFR stood after 31 May 2020.
    29 CFR 102.67(b) as amended by 88 FR 58076, its opening read in 2024.
    88 FR 14908 (10 March 2023), which rescinded the automatic impoundment, read in part.
    29 CFR 103.20 before 2015, read in an undated edition.
    Excelsior Underwear, 156 NLRB 1236 (1966); Special Citizens Futures Unlimited, 331 NLRB 160
    (2000), which names the seven days of an election agreement, read.
    Casehandling Manual, section 11302.1, on the ten days between list and election, as the
    Agency quotes it, read.
    The voter list in 5 business days and the wait of 20 business days before a directed election,
    both printed by 84 FR 69524, never took effect.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import BusinessDays, Days, FullWorkingDaysBefore, NoSuchPaper, Unfixed
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

_RULE_OF_2014 = "79 FR 74308"
_RULE_OF_2019 = "84 FR 69524, postponed by 85 FR 17500"

_FIRST_DAY_OF_ELECTION = (
    "the day the election begins; in a mail-ballot election, the day the ballots are mailed"
)

_FIVE_DAYS_PRINTED = Caution(
    "five-days-printed",
    "The text printed after 31 May 2020 says 5 business days. They were vacated before they took "
    "effect and rescinded on 10 March 2023: 2 business days governed throughout.",
    "466 F. Supp. 3d 68 (D.D.C. 2020); 57 F.4th 1023 (D.C. Cir. 2023); 88 FR 14908",
    note=True,
)

_SEVEN_DAYS_OF_EXCELSIOR = Caution(
    "seven-days-of-excelsior",
    "The seven days were read for an election agreement only; for a direction of election they "
    "are believed, not verified.",
    "Special Citizens Futures Unlimited, 331 NLRB 160 (2000); Excelsior Underwear, 156 NLRB 1236",
)

_LONGER_TIME = Caution(
    "longer-time-for-list",
    "The list goes to the Regional Director and to the parties named, and each must have it by "
    "then. The election agreement, or for extraordinary circumstances the direction of election, "
    "may give another time.",
    "29 CFR 102.62(d), 102.67(l)",
)

_THIRTY_DAYS_NOT_READ = Caution(
    "twenty-five-to-thirty-days",
    "The provision is believed to have named 25 to 30 days; only the 25 days are reported.",
    "29 CFR 101.21(d)",
)

_TEN_DAYS_WAIVED = Caution(
    "ten-days-waived",
    "The ten days are the Agency's practice, and no sentence of the rules. Whoever is entitled to "
    "the list may waive them.",
    "Casehandling Manual, section 11302.1",
    note=True,
)

_ORDINARILY = Caution(
    "ordinarily-with-direction",
    "The notice is ordinarily sent with the direction of election; it may follow. After an "
    "election agreement it is sent promptly.",
    "29 CFR 102.67(b), 102.62(e)",
)

_ORDERS_OF_2020 = Caution(
    "orders-of-2020",
    "Whether the orders of 2020 that vacated a part of this paragraph reached the sentence on "
    "sending the notice was not found.",
    "29 CFR 102.67(b)",
)

_NOTICE_STAYS_POSTED = Caution(
    "notice-stays-posted",
    "The notice stays posted until the end of the election, and is also distributed "
    "electronically if the employer customarily communicates so.",
    "29 CFR 102.67(k), 102.62(e)",
    note=True,
)

_WORKING_DAY_OF_SECTION = Caution(
    "working-day-of-section",
    "A working day of this section is an entire 24-hour period without Saturdays, Sundays and "
    "holidays; the five are therefore left free before the day of the election.",
    "29 CFR 103.20(b), (c)",
    note=True,
)

_IMPOUNDMENT_ENDED = Caution(
    "automatic-impoundment-ended",
    "The automatic impoundment ended on 10 March 2023 for every petition. A request for review may "
    "be filed later than this day, but then impounds nothing, and no extension is granted to get "
    "around that.",
    "88 FR 14908; 29 CFR 102.67(c), (i)(3)",
)

_HELD_INVALID = Caution(
    "impoundment-held-invalid",
    "A court of appeals held on 17 January 2023 that the automatic impoundment was contrary to "
    "the Act.",
    "57 F.4th 1023 (D.C. Cir. 2023); 29 U.S.C. 153(b)",
)

VOTER_LIST = Rule(
    key="voter-list",
    title="Voter list, to the Regional Director and the parties",
    actor=Party.EMPLOYER,
    duty=True,
    runs_from=(Kind.ELECTION_DIRECTED, Kind.AGREEMENT_APPROVED),
    met_by=Kind.VOTER_LIST,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.NEVER,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(2),
            cite="29 CFR 102.62(d), 102.67(l)",
            source="88 FR 14908 and 88 FR 58076, as a secondary source reports them",
            text="two (2) business days in the 2014 Rule",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
            extension=Extension.order(
                "the election agreement, or the direction of election, may give longer",
                "29 CFR 102.62(d), 102.67(l)",
            ),
            cautions=(_LONGER_TIME,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=BusinessDays(2),
            cite="29 CFR 102.62(d), 102.67(l)",
            source=_RULE_OF_2014,
            text="within 2 business days after issuance of the direction",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            extension=Extension.order(
                "the parties, in the election agreement; or the direction of election, for "
                "extraordinary circumstances",
                "29 CFR 102.62(d), 102.67(l)",
            ),
            cautions=(_LONGER_TIME, _FIVE_DAYS_PRINTED),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="Excelsior Underwear, 156 NLRB 1236 (1966)",
            source="Special Citizens Futures Unlimited, 331 NLRB 160 (2000)",
            text="within 7 days of the agreement's approval",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            # The seven days are the Board's case law and the agreement's, no period of the rules.
            counted_by=CountedBy.OWN_WORDS,
            cautions=(_SEVEN_DAYS_OF_EXCELSIOR,),
        ),
    ),
)

DIRECTED_ELECTION_DATE = Rule(
    key="directed-election-date",
    title="Election directed by the Regional Director",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.ELECTION_DIRECTED,
    met_by=(Kind.ELECTION_HELD, Kind.BALLOTS_MAILED),
    law_as_of=Kind.PETITION_FILED,
    sets="the day for which the Regional Director set the election",
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=Unfixed("the earliest date practicable"),
            cite="29 CFR 102.67(b)",
            source=f"{_RULE_OF_2014}; 84 FR 69524; 88 FR 58076",
            text="shall schedule the election for the earliest date practicable",
            evidence=Evidence.TEXT,
            # The opening of the section was read in an edition of 2024, its day unknown.
            read_to=date(2024, 1, 1),
        ),
    ),
)

DIRECTED_ELECTION_WAIT = Rule(
    key="directed-election-wait",
    title="Earliest election after it is directed, so that the Board can rule on a request for review",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.ELECTION_DIRECTED,
    met_by=(Kind.ELECTION_HELD, Kind.BALLOTS_MAILED),
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    not_before=True,
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper("the rule of 2014 did away with the wait"),
            cite="29 CFR 102.67(b)",
            source=_RULE_OF_2014,
            text="shall schedule the election for the earliest date practicable",
            evidence=Evidence.TEXT,
            read_to=date(2024, 1, 1),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(25),
            cite="29 CFR 101.21(d)",
            source="a law firm's report of 2023",
            text="the preexisting 25-day waiting period",
            evidence=Evidence.SECONDARY,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            cautions=(_THIRTY_DAYS_NOT_READ,),
        ),
    ),
)

ELECTION_AFTER_VOTER_LIST = Rule(
    key="election-after-voter-list",
    title="Earliest election after the voter list is received",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.VOTER_LIST,
    met_by=(Kind.ELECTION_HELD, Kind.BALLOTS_MAILED),
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    extension=Extension.none("whoever is entitled to the list may waive the days"),
    late=Late.NO_PAPER,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    not_before=True,
    cautions=(_TEN_DAYS_WAIVED,),
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=Days(10),
            cite="Agency practice (Casehandling Manual, section 11302.1)",
            source="believed to go on; no source after 2023 was read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=Days(10),
            cite="Agency practice (Casehandling Manual, section 11302.1)",
            source="a law firm's report of 2020",
            text="parties must have the relevant voter list 10 calendar days prior to an election",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(10),
            cite="Agency practice (Casehandling Manual, section 11302.1)",
            source="believed; the rules of 2014 have no such sentence",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(10),
            cite="Agency practice (Casehandling Manual, section 11302.1)",
            source="an Agency document that quotes the Casehandling Manual, section 11302.1",
            text="an election may not be held sooner than 10 days after the Regional Director has "
            "received the list",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

NOTICE_OF_ELECTION_TRANSMITTAL = Rule(
    key="notice-of-election-transmittal",
    title="Notice of Election, sent to the parties",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.ELECTION_DIRECTED,
    met_by=Kind.NOTICE_OF_ELECTION_SENT,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=Days(0),
            cite="29 CFR 102.67(b)",
            source="88 FR 58076",
            text="it will ordinarily be transmitted simultaneously with the direction of election",
            evidence=Evidence.TEXT,
            read_to=date(2024, 1, 1),
            cautions=(_ORDINARILY,),
        ),
        Version(
            since=date(2020, 5, 31),
            within=Unfixed("simultaneously with the direction of election or thereafter"),
            cite="29 CFR 102.67(b)",
            source=_RULE_OF_2019,
            text="whether transmitted simultaneously with the direction of election or separately "
            "thereafter",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            cautions=(_ORDERS_OF_2020,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(0),
            cite="29 CFR 102.67(b)",
            source=_RULE_OF_2014,
            text="it will ordinarily be transmitted simultaneously with the direction of election",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            cautions=(_ORDINARILY,),
        ),
    ),
)

NOTICE_OF_ELECTION_POSTING = Rule(
    key="notice-of-election-posting",
    title="Notice of Election, posted and distributed",
    actor=Party.EMPLOYER,
    duty=True,
    runs_from=Kind.ELECTION_SCHEDULED,
    met_by=Kind.NOTICE_OF_ELECTION_POSTED,
    law_as_of=Kind.PETITION_FILED,
    sets=_FIRST_DAY_OF_ELECTION,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    extension=Extension.none(),
    late=Late.NO_PAPER,
    tolled=False,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=FullWorkingDaysBefore(3),
            cite="29 CFR 102.67(k), 102.62(e)",
            source="84 FR 69524; no later amendment found",
            text="at least 3 full working days prior to 12:01 a.m. of the day of the election",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
            cautions=(_NOTICE_STAYS_POSTED,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=FullWorkingDaysBefore(3),
            cite="29 CFR 102.67(k), 102.62(e)",
            source=f"{_RULE_OF_2014}; {_RULE_OF_2019}",
            text="at least 3 full working days prior to 12:01 a.m. of the day of the election",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            cautions=(_NOTICE_STAYS_POSTED,),
        ),
        Version(
            since=date(1987, 1, 1),
            within=FullWorkingDaysBefore(3),
            cite="29 CFR 103.20(a), (b)",
            source="the rule of 1987, in an undated edition",
            text="at least 3 full working days prior to 12:01 a.m. of the day of the election",
            evidence=Evidence.TEXT,
            read_to=date(2015, 4, 13),
            # The section is of 1987; the day was not found.
            seen=date(1987, 12, 31),
        ),
    ),
)

NOTICE_NONRECEIPT_REPORT = Rule(
    key="notice-nonreceipt-report",
    title="Report that the notices of election were not received",
    actor=Party.EMPLOYER,
    duty=False,
    runs_from=Kind.ELECTION_SCHEDULED,
    met_by=Kind.NOTICE_OF_ELECTION_NOT_RECEIVED,
    law_as_of=Kind.PETITION_FILED,
    sets=_FIRST_DAY_OF_ELECTION,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    extension=Extension.none(cite="29 CFR 103.20(c)"),
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper(
                "29 CFR 102.67(k) presumes no receipt of the notices and asks for no report"
            ),
            cite="29 CFR 102.67(k)",
            source=_RULE_OF_2014,
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=date(1987, 1, 1),
            within=FullWorkingDaysBefore(5),
            cite="29 CFR 103.20(c)",
            source="the rule of 1987, in an undated edition",
            text="at least 5 working days prior to the commencement of the election",
            evidence=Evidence.TEXT,
            read_to=date(2015, 4, 13),
            seen=date(1987, 12, 31),
            cautions=(_WORKING_DAY_OF_SECTION,),
        ),
    ),
)

IMPOUNDMENT_REQUEST = Rule(
    key="impoundment-request",
    title="Request for review in time to impound the ballots without a motion",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.ELECTION_DIRECTED,
    met_by=Kind.REQUEST_FOR_REVIEW,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.BOARD,
    extension=Extension.none(
        "none that would circumvent the impoundment provisions", "29 CFR 102.67(i)(3)"
    ),
    versions=(
        Version(
            since=date(2023, 3, 10),
            within=NoSuchPaper(
                "the automatic impoundment was rescinded for every petition (88 FR 14908)"
            ),
            cite="29 CFR 102.67(c)",
            source="88 FR 14908",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 26),
            # The rescission took effect for petitions already filed, too.
            law_as_of=Kind.ELECTION_DIRECTED,
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.67(c)",
            source=_RULE_OF_2019,
            text="if a request for review of a decision and direction of election is filed within "
            "10 business days of that decision",
            evidence=Evidence.TEXT,
            read_to=date(2023, 3, 9),
            cautions=(_IMPOUNDMENT_ENDED, _HELD_INVALID),
        ),
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper(
                "ballots were impounded only on a motion and a clear showing (29 CFR 102.67(j))"
            ),
            cite="29 CFR 102.67(j)",
            source=_RULE_OF_2014,
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
    ),
)
