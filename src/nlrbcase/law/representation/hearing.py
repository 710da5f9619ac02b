"""The pre-election hearing and the papers around it: 29 CFR 102.63 to 102.67.

Sources:
    29 CFR 102.63, 102.65, 102.66, annual edition of 2015 (79 FR 74308), read; as amended by
    84 FR 69524, read as the eCFR stood after 31 May 2020.
    88 FR 58076 (25 August 2023): of its hearing, posting, statements and briefs only secondary
    reports were read; where it is not reported to have changed a period, the words of 2019 stand
    here as the Agency's practice.
    29 CFR 102.67(a) before 2015, read in part, in an undated edition.
    The Agency's FAQ of 2012 and Form NLRB-4339, on practice before 2015, read.
    Croft Metals, 337 NLRB 688 (2002), as that FAQ quotes it.
    62 FR 9930 (5 March 1997), on petitions to revoke subpoenas, read in part.
    The contest over eligibility and scope before the election (102.64(a) as of 84 FR 69524) never
    took effect.  For a motion to reopen the record 28 days are often quoted: they stand neither
    in the text of 2014 nor in that of 2019.
"""

from __future__ import annotations

from datetime import date, time

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY, STATUTE_AND_RULE
from nlrbcase.periods import (
    BusinessDays,
    BusinessDaysBefore,
    Days,
    DaysExceptHolidays,
    NoSuchPaper,
    Unfixed,
)
from nlrbcase.provisions import (
    ByPetition,
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
_UNAMENDED = "84 FR 69524; no later amendment found"
_PRACTICE_OF_2012 = "the Agency's FAQ of 2012 and Form NLRB-4339"

_HEARING_DAY = "the day the hearing opens"

_NOTICE_GOVERNS = Caution(
    "notice-of-hearing-governs",
    "The Regional Director sets the day, and the notice of hearing, as amended, governs. The "
    "period says only what that day should be; unusually complex cases are excepted.",
    "29 CFR 102.63(a)(1)",
)

_HOLIDAY_WORDS_ASSUMED = Caution(
    "holiday-words-assumed",
    "Reported are eight calendar days from service of the notice. Whether the words of 2014 on "
    "Federal holidays, and on an eighth day that is closed, came back in 2023 was not read: this "
    "count assumes that they did.",
    "88 FR 58076",
)

_PRACTICE_ONLY = Caution(
    "hearing-by-practice",
    "The rules then fixed no day. Most Regions set the hearing 7 to 10 days after the petition "
    "was filed, and it was to be held within 14 days of the filing, absent extraordinary "
    "circumstances.",
    "the Agency's FAQ of 2012",
)

_PETITIONS_OF_MAY_2012 = Caution(
    "petitions-of-may-2012",
    "The rule of 2011 was set aside on 14 May 2012; the parties to petitions filed under it could "
    "go on from where they stood. The practice read names 7 days or 5 working days.",
    "76 FR 80138; Chamber of Commerce v. NLRB, D.D.C. 11-cv-2262",
)

_CROFT_METALS = Caution(
    "croft-metals",
    "The five days leave out weekends and holidays, and the parties must have received the notice "
    "by then.",
    "Croft Metals, 337 NLRB 688 (2002)",
    note=True,
)

_EXTRAORDINARY = Caution(
    "extraordinary-circumstances",
    "The two business days are for special circumstances. For extraordinary circumstances the "
    "Regional Director may postpone the hearing further, and no limit is stated.",
    "29 CFR 102.63(a)(1)",
)

_ELECTRONIC_DISTRIBUTION = Caution(
    "electronic-distribution",
    "The notice must also be distributed electronically within the same time, if the employer "
    "customarily communicates with its employees so.",
    "29 CFR 102.63(a)(2)",
    note=True,
)

_NOTICE_SETS_NOON = Caution(
    "notice-day-and-hour",
    "The day and the hour that the notice of hearing itself gives govern; the hour is noon in the "
    "time zone that the notice names.",
    "29 CFR 102.63(b)",
)

_EARLIER_IF_LATER_HEARING = Caution(
    "statement-set-earlier",
    "The business day before the hearing is meant for a hearing set 8 days from service of the "
    "notice. If the hearing is set later, the Regional Director may set the statement earlier.",
    "29 CFR 102.63(b)",
)

_ONLY_IF_STATEMENT = Caution(
    "only-if-statement-filed",
    "In RC and RD cases the response is owed only once a statement of position was timely filed "
    "and served. In an RM case the employer owes its statement always, with the list of employees.",
    "29 CFR 102.63(b)(1)(ii), (b)(2)(iii), (b)(3)(ii)",
)

_FIXED_ON_RECORD = Caution(
    "extension-as-granted",
    "This is the longest extension. It must be granted before the hearing closes, for good cause, "
    "and may be shorter: the day that was granted governs.",
    "29 CFR 102.66(h)",
)

_NO_STAY = Caution(
    "motion-stays-nothing",
    "The motion does not stay the time for a request for review or for exceptions.",
    "29 CFR 102.65(e)(1)",
    note=True,
)

_WHERE_MOTION_GOES = Caution(
    "where-the-motion-goes",
    "This assumes a motion to the regional office. A motion about a decision of the Board goes to "
    "Washington, where the day may end earlier.",
)

_REVOCATION_AT_HEARING = Caution(
    "revocation-at-hearing",
    "The time runs from the day the subpoena is received. The petition goes to the Regional "
    "Director, or to the Hearing Officer once the hearing has opened.",
    "29 CFR 102.66(f)",
    note=True,
)

HEARING_NOTICE = Rule(
    key="hearing-notice",
    title="Notice of the pre-election hearing, received by the parties",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.HEARING_SCHEDULED,
    met_by=Kind.NOTICE_OF_HEARING,
    law_as_of=Kind.PETITION_FILED,
    sets=_HEARING_DAY,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    extension=Extension.none(cite="Croft Metals, 337 NLRB 688 (2002)"),
    late=Late.NO_PAPER,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper(
                "the hearing itself is set by the service of the notice (29 CFR 102.63(a)(1)); "
                "whether a shortest notice is still asked for besides was not found"
            ),
            cite="29 CFR 102.63(a)(1)",
            source=_RULE_OF_2014,
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 14),
        ),
        Version(
            since=date(2002, 1, 1),
            within=BusinessDaysBefore(5),
            cite="Croft Metals, 337 NLRB 688 (2002)",
            source="the Agency's FAQ of 2012",
            text="not less than 5 days prior to hearing, excluding intervening weekends and "
            "holidays",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            # The decision is of 2002; the day was not found.
            seen=date(2002, 12, 31),
            cautions=(_CROFT_METALS,),
        ),
    ),
)

PRE_ELECTION_HEARING = Rule(
    key="pre-election-hearing",
    title="Pre-election hearing",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.NOTICE_OF_HEARING,
    met_by=Kind.HEARING_OPENED,
    law_as_of=Kind.PETITION_FILED,
    sets="the day for which the notice sets the hearing",
    set_day_governs=True,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    tolled=False,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=DaysExceptHolidays(8),
            cite="29 CFR 102.63(a)(1)",
            source="88 FR 58076, as a trade association copied the Agency's list of amendments",
            text="eight calendar days from service of the Notice of Hearing",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
            extension=Extension.order(
                "the Regional Director, up to 2 business days for special circumstances, more for "
                "extraordinary ones",
                "29 CFR 102.63(a)(1)",
            ),
            cautions=(_NOTICE_GOVERNS, _HOLIDAY_WORDS_ASSUMED),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(14),
            cite="29 CFR 102.63(a)(1)",
            source=_RULE_OF_2019,
            text="14 business days from the date of service of the notice",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            extension=Extension.order(
                "the Regional Director, for good cause; no maximum is stated",
                "29 CFR 102.63(a)(1)",
            ),
            cautions=(_NOTICE_GOVERNS,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=DaysExceptHolidays(8),
            cite="29 CFR 102.63(a)(1)",
            source=_RULE_OF_2014,
            text="8 days from the date of service of the notice excluding intervening Federal "
            "holidays",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=Extension.order(
                "the Regional Director, up to 2 business days for special circumstances, more for "
                "extraordinary ones",
                "29 CFR 102.63(a)(1)",
            ),
            cautions=(_NOTICE_GOVERNS,),
        ),
        Version(
            since=date(2012, 5, 15),
            within=Unfixed(
                "as the notice of hearing sets it; by practice, within 14 days from the filing "
                "of the petition"
            ),
            cite="Agency practice (Form NLRB-4339)",
            source=_PRACTICE_OF_2012,
            text="hearings be conducted within 14 days from the date of filing, absent "
            "extraordinary circumstances",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            cautions=(_PRACTICE_ONLY,),
        ),
        Version(
            since=date(2012, 4, 30),
            within=Days(7),
            cite="Agency practice under 76 FR 80138",
            source=_PRACTICE_OF_2012,
            text="schedule the hearing 7 days (or 5 working days) from the date of issuance of "
            "the NOH",
            evidence=Evidence.AGENCY,
            read_to=date(2012, 5, 14),
            counted_by=CountedBy.OWN_WORDS,
            extension=Extension.order("on good and sufficient grounds", "Form NLRB-4339"),
            cautions=(_PETITIONS_OF_MAY_2012,),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed(
                "as the notice of hearing sets it; by practice, within 14 days from the filing "
                "of the petition"
            ),
            cite="Agency practice (Form NLRB-4339)",
            source=_PRACTICE_OF_2012,
            text="hearings be conducted within 14 days from the date of filing, absent "
            "extraordinary circumstances",
            evidence=Evidence.AGENCY,
            read_to=date(2012, 4, 29),
            seen=date(2012, 4, 29),
            cautions=(_PRACTICE_ONLY,),
        ),
    ),
)

PRE_ELECTION_HEARING_POSTPONEMENT = Rule(
    key="pre-election-hearing-postponement",
    title="Pre-election hearing, as postponed at a party's request",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.ORIGINAL_HEARING_DAY,
    met_by=Kind.HEARING_POSTPONED,
    law_as_of=Kind.PETITION_FILED,
    sets="the day to which the Regional Director postponed the hearing",
    set_day_governs=True,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    tolled=False,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(2),
            cite="29 CFR 102.63(a)(1)",
            source="88 FR 58076, as a trade association copied the Agency's list of amendments",
            text="for up to two business days upon request of a party showing special "
            "circumstances",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
            cautions=(_EXTRAORDINARY,),
        ),
        Version(
            since=date(2020, 5, 31),
            within=Unfixed("upon request of a party showing good cause; no maximum is stated"),
            cite="29 CFR 102.63(a)(1)",
            source=_RULE_OF_2019,
            text="The Regional Director may postpone the hearing upon request of a party showing "
            "good cause.",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=BusinessDays(2),
            cite="29 CFR 102.63(a)(1)",
            source=_RULE_OF_2014,
            text="The regional director may postpone the hearing for up to 2 business days upon "
            "request of a party showing special circumstances.",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            cautions=(_EXTRAORDINARY,),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed("on good and sufficient grounds"),
            cite="Agency practice (Form NLRB-4339)",
            source="Form NLRB-4339",
            text="",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            seen=date(2012, 12, 31),
        ),
    ),
)

NOTICE_OF_PETITION_POSTING = Rule(
    key="notice-of-petition-posting",
    title="Notice of Petition for Election, posted and distributed",
    actor=Party.EMPLOYER,
    duty=True,
    runs_from=Kind.NOTICE_OF_HEARING,
    met_by=Kind.NOTICE_OF_PETITION_POSTED,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    tolled=False,
    cautions=(_ELECTRONIC_DISTRIBUTION,),
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(2),
            cite="29 CFR 102.63(a)(2)",
            source="88 FR 58076, as a law firm reports it",
            text="within two business days after service",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
            extension=Extension.none(),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.63(a)(2)",
            source=_RULE_OF_2019,
            text="Within 5 business days after service of the Notice of Hearing",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=BusinessDays(2),
            cite="29 CFR 102.63(a)(2)",
            source=_RULE_OF_2014,
            text="Within 2 business days after service of the notice of hearing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=Extension.none(),
        ),
        Version(
            since=FIRST_DAY,
            within=NoSuchPaper("the rule of 2014 was the first to ask for it (79 FR 74308)"),
            cite="",
            source="believed: the posting first appears in 79 FR 74308",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

_LIST_AT_THE_SAME_TIME = Caution(
    "employee-list-in-rm-cases",
    "In an RM case under the rule of 2014 the employer files its list of employees at the same "
    "time; whether that came back in 2023 was not read.",
    "29 CFR 102.63(b)(2)",
    note=True,
)

STATEMENT_OF_POSITION = Rule(
    key="statement-of-position",
    title="Statement of Position, filed and served",
    actor=ByPetition(
        rc=(Party.EMPLOYER,),
        rm=(Party.NAMED_CLAIMANT,),
        rd=(Party.EMPLOYER, Party.REPRESENTATIVE),
    ),
    duty=True,
    runs_from=Kind.NOTICE_OF_HEARING,
    met_by=Kind.STATEMENT_OF_POSITION,
    law_as_of=Kind.PETITION_FILED,
    sets=_HEARING_DAY,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.NEVER,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDaysBefore(1),
            cite="29 CFR 102.63(b)",
            source="88 FR 58076, as a law firm reports it",
            text="by noon on the business day before the opening of the hearing",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
            by=time(12),
            extension=Extension.order(
                "the Regional Director, 2 business days for special circumstances, more for "
                "extraordinary ones",
                "29 CFR 102.63(b)",
            ),
            cautions=(_NOTICE_SETS_NOON, _LIST_AT_THE_SAME_TIME),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(8),
            cite="29 CFR 102.63(b)(1), (b)(2), (b)(3)(i)(A)",
            source=_RULE_OF_2019,
            # In RD cases the words are "no later than noon".
            text="at noon 8 business days following the issuance and service of the Notice of "
            "Hearing",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            by=time(12),
            extension=Extension.order(
                "the Regional Director, for good cause; no maximum is stated",
                "29 CFR 102.63(b)(1), (b)(2), (b)(3)(i)(A)",
            ),
            cautions=(_NOTICE_SETS_NOON,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=BusinessDaysBefore(1),
            cite="29 CFR 102.63(b)(1), (2), (3)",
            source=_RULE_OF_2014,
            text="at noon on the business day before the opening of the hearing if the hearing is "
            "set to open 8 days from service of the notice",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            by=time(12),
            extension=Extension.order(
                "the Regional Director, up to 2 business days for special circumstances, more for "
                "extraordinary ones",
                "29 CFR 102.63(b)",
            ),
            cautions=(_NOTICE_SETS_NOON, _EARLIER_IF_LATER_HEARING, _LIST_AT_THE_SAME_TIME),
        ),
        Version(
            since=FIRST_DAY,
            within=NoSuchPaper("the rule of 2014 was the first to ask for it (79 FR 74308)"),
            cite="",
            source="believed: the statement first appears in 79 FR 74308",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

RESPONSIVE_STATEMENT = Rule(
    key="responsive-statement",
    title="Responsive Statement of Position, filed and served",
    actor=ByPetition(
        rc=(Party.PETITIONER,),
        rm=(Party.EMPLOYER,),
        rd=(Party.PETITIONER,),
    ),
    duty=True,
    # A count back from the hearing moves with it.
    runs_from=(Kind.NOTICE_OF_HEARING, Kind.HEARING_POSTPONED),
    met_by=Kind.RESPONSIVE_STATEMENT,
    law_as_of=Kind.PETITION_FILED,
    given=(Kind.STATEMENT_OF_POSITION,),
    sets=_HEARING_DAY,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    extension=Extension.none(
        "none stated; the statement may be amended in a timely manner for good cause",
        "29 CFR 102.63(b)",
    ),
    late=Late.NEVER,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=NoSuchPaper(
                "the petitioner responds orally at the start of the hearing (29 CFR 102.66(b))"
            ),
            cite="29 CFR 102.66(b)",
            source="88 FR 58076, as a law firm reports it",
            text="Petitioner permitted to respond orally at start of pre-election hearing.",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDaysBefore(3),
            cite="29 CFR 102.63(b)(1)(ii), (b)(2)(iii), (b)(3)(ii)",
            source=_RULE_OF_2019,
            text="such that it is received no later than noon 3 business days before the hearing",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            by=time(12),
            cautions=(_ONLY_IF_STATEMENT,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper("the other parties respond orally at the hearing (102.66(b))"),
            cite="29 CFR 102.66(b)",
            source=_RULE_OF_2014,
            text="all other parties shall respond on the record to each issue raised in the "
            "Statement",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=NoSuchPaper("there was no statement to respond to before 79 FR 74308"),
            cite="",
            source="believed: the statement first appears in 79 FR 74308",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

RESPONSE_ON_RECORD = Rule(
    key="response-on-record",
    title="Response on the record to each issue raised in a Statement of Position",
    actor=Party.OTHER_PARTIES,
    duty=True,
    runs_from=Kind.POSITION_IN_EVIDENCE,
    met_by=Kind.POSITION_ANSWERED,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    extension=Extension.none(
        "none; the Regional Director may permit an amendment for good cause", "29 CFR 102.66(b)"
    ),
    late=Late.NO_PAPER,
    tolled=False,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=Unfixed("orally, at the start of the hearing"),
            cite="29 CFR 102.66(b)",
            source="88 FR 58076, as a law firm reports it",
            text="Petitioner permitted to respond orally at start of pre-election hearing.",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Unfixed(
                "on the record, once the statement is received in evidence and before further "
                "evidence is introduced"
            ),
            cite="29 CFR 102.66(b)",
            source=f"{_RULE_OF_2014}; {_RULE_OF_2019}",
            text="After a Statement of Position is received in evidence and prior to the "
            "introduction of further evidence, all other parties shall respond on the record",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
    ),
)

HEARING_SUBPOENA_REVOCATION = Rule(
    key="hearing-subpoena-revocation",
    title="Petition to revoke a subpoena",
    actor=Party.PERSON_SERVED,
    duty=False,
    runs_from=Kind.SUBPOENA_RECEIVED,
    met_by=Kind.REVOCATION_PETITION,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    cautions=(_REVOCATION_AT_HEARING,),
    tolled=STATUTE_AND_RULE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(5),
            cite="29 CFR 102.66(f)",
            source=_UNAMENDED,
            text="within 5 business days after the date of service of the subpoena",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.66(f)",
            source=_RULE_OF_2019,
            text="within 5 business days after the date of service of the subpoena",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(5),
            cite="29 CFR 102.66(f)",
            source=_RULE_OF_2014,
            text="within 5 days after the date of service of the subpoena",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(5),
            cite="29 CFR 102.66",
            source="believed; 62 FR 9930 speaks of a 5-day period and of the day of receipt",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(1997, 3, 5),
        ),
    ),
)

HEARING_SPECIAL_APPEAL = Rule(
    key="hearing-special-appeal",
    title="Request for special permission to appeal a ruling of the Hearing Officer",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.PRE_ELECTION_RULING,
    met_by=Kind.SPECIAL_APPEAL,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    late=Late.UNSAID,
    versions=(
        Version(
            since=date(2020, 5, 31),
            within=Unfixed("promptly, together with the appeal"),
            cite="29 CFR 102.65(c)",
            source=_RULE_OF_2019,
            text="together with the appeal from such ruling, shall be filed promptly, in writing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Unfixed("promptly"),
            cite="29 CFR 102.65(c)",
            source=_RULE_OF_2014,
            text="shall be filed promptly, in writing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
    ),
)

PRE_ELECTION_BRIEF = Rule(
    key="pre-election-brief",
    title="Brief to the Regional Director after the pre-election hearing",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.HEARING_CLOSED,
    met_by=Kind.PRE_ELECTION_BRIEF,
    law_as_of=Kind.PETITION_FILED,
    usable_from=(Kind.NOTICE_OF_HEARING, Kind.HEARING_OPENED),
    sets="the day that the Regional Director or the Hearing Officer fixed",
    set_day_governs=True,
    received_by=Office.REGION,
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=Unfixed("only where the Regional Director permits a brief, as permitted"),
            cite="29 CFR 102.66(h)",
            source="88 FR 58076, as a law firm reports it",
            text="Post-hearing briefing will be allowed only where the regional director or "
            "hearing officer determines they are necessary",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.66(h)",
            source=_RULE_OF_2019,
            text="within 5 business days after the close of the hearing",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            extension=Extension.order(
                "the Hearing Officer, before the close of the hearing and for good cause, up to 10 "
                "additional business days",
                "29 CFR 102.66(h)",
            ),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Unfixed("only by special permission, within the time permitted"),
            cite="29 CFR 102.66(h)",
            source=_RULE_OF_2014,
            text="Post-hearing briefs shall be filed only upon special permission of the regional "
            "director and within the time and addressing the subjects permitted",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 102.67(a)",
            source="the rules before 79 FR 74308, in an undated edition",
            text="within 7 days after the close of the hearing",
            evidence=Evidence.TEXT,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            extension=Extension.order(
                "the hearing officer, before the close of the hearing and for good cause; how "
                "long was not read",
                "29 CFR 102.67(a)",
            ),
        ),
    ),
)

PRE_ELECTION_BRIEF_EXTENSION = Rule(
    key="pre-election-brief-extension",
    title="Brief to the Regional Director, with the longest extension",
    actor=Party.ANY,
    duty=False,
    runs_from=PRE_ELECTION_BRIEF,
    met_by=Kind.PRE_ELECTION_BRIEF,
    law_as_of=Kind.PETITION_FILED,
    opens_with=(Kind.HEARING_CLOSED,),
    sets="the day that the Hearing Officer granted",
    set_day_governs=True,
    received_by=Office.REGION,
    extension=Extension.none(cite="29 CFR 102.66(h)"),
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=NoSuchPaper(
                "the Regional Director who permits a brief says by when (29 CFR 102.66(h))"
            ),
            cite="29 CFR 102.66(h)",
            source="88 FR 58076, as a law firm reports it",
            text="",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.66(h)",
            source=_RULE_OF_2019,
            text="an extension of time to file a brief not to exceed an additional 10 business "
            "days",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            cautions=(_FIXED_ON_RECORD,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper(
                "the regional director who permits a brief says by when (29 CFR 102.66(h))"
            ),
            cite="29 CFR 102.66(h)",
            source=_RULE_OF_2014,
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed(
                "as the hearing officer grants it, before the close of the hearing and for good "
                "cause; how long at most was not read"
            ),
            cite="29 CFR 102.67(a)",
            source="the rules before 79 FR 74308, in an undated edition",
            text="prior to the close of the hearing and for good cause",
            evidence=Evidence.TEXT,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

REPRESENTATION_RECONSIDERATION = Rule(
    key="representation-reconsideration",
    title="Motion for reconsideration or rehearing of a decision or report",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.REPRESENTATION_DECISION_SERVED,
    met_by=Kind.REPRESENTATION_RECONSIDERATION,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    extension=Extension.order("such further period as may be allowed", "29 CFR 102.65(e)(2)"),
    late=Late.EXCUSABLE,
    cautions=(_NO_STAY, _WHERE_MOTION_GOES),
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(10),
            cite="29 CFR 102.65(e)(2)",
            source=_UNAMENDED,
            text="shall be filed within 10 business days, or such further period as may be "
            "allowed, after the service of the decision or report",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.65(e)(2)",
            source=_RULE_OF_2019,
            text="shall be filed within 10 business days, or such further period as may be "
            "allowed, after the service of the decision or report",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(14),
            cite="29 CFR 102.65(e)(2)",
            source=_RULE_OF_2014,
            text="shall be filed within 14 days, or such further period as may be allowed, after "
            "the service of the decision or report",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.65(e)(2)",
            source="believed: the number of 79 FR 74308",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

REPRESENTATION_REOPENING = Rule(
    key="representation-reopening",
    title="Motion to reopen the record",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.EVIDENCE_DISCOVERED,
    met_by=Kind.REOPENING_MOTION,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=Unfixed("promptly on discovery of the evidence"),
            cite="29 CFR 102.65(e)(2)",
            source=_UNAMENDED,
            text="promptly on discovery of the evidence sought to be adduced",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Unfixed("promptly on discovery of the evidence"),
            cite="29 CFR 102.65(e)(2)",
            source=f"{_RULE_OF_2014}; {_RULE_OF_2019}",
            text="promptly on discovery of the evidence sought to be adduced",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
    ),
)
